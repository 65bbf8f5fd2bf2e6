"""Whether a vendored copy is still what was copied. Runs as a file, with nothing but the standard library.

    python DIR/billing_overlay/vendored.py [--json]

Exits with 0 if every file is as DIR/VENDORED.toml says, with 1 if not (each is named, with the way to repair it), with
2 if there is no such record. Imports nothing of the overlay, so that it runs before anything is installed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shlex
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

RECORD = "VENDORED.toml"
_NOTE = ".making/together"  # there while an update puts its files in place
_STOPPED = "an update was stopped half-way: run `make vendor` again, which puts back what was there and goes on"


class Findings(NamedTuple):
    """The files that are not what the record says, by their paths inside the vendored folder."""

    edited: list[str]
    missing: list[str]
    extra: list[str]

    @property
    def by_hand(self) -> list[str]:
        """What somebody wrote, which an update would lose."""
        return sorted(self.edited + self.extra)


def main(arguments: Sequence[str] | None = None, *, folder: Path = Path(__file__).parent.parent) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(prog="vendored.py", description="Check a vendored copy against its record.")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    is_json, stopped = parser.parse_args(arguments).json, (folder / _NOTE).exists()
    try:
        record = tomllib.loads((folder / RECORD).read_text(encoding="utf-8"))
        found = compare(record["files"], hashes(folder, record["packages"]))
        revision = record["source"]["revision"]
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        advice = _STOPPED if stopped else "restore it, or vendor again into an empty folder"
        what = f"{folder / RECORD} cannot be read ({error}): {advice}"
        print(json.dumps({"ok": False, "error": what}) if is_json else what, file=None if is_json else sys.stderr)
        return 2
    told = {"ok": not any(found) and not stopped, "stopped": stopped, "revision": revision, **found._asdict()}
    told["repair"] = None if told["ok"] else _repair(folder, record["packages"], is_forced=bool(found.by_hand))
    print(json.dumps(told) if is_json else _told(told, len(record["files"])))
    return int(not told["ok"])


def hashes(folder: Path, packages: Iterable[str]) -> dict[str, set[str]]:
    """Hash the files of the packages; a file with Windows line ends also as it is without them."""
    files = (file for package in packages for file in (folder / package).rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): _hashes(file.read_bytes()) for file in files if _counts(file)}


def _hashes(content: bytes) -> set[str]:
    return {hashlib.sha256(one).hexdigest() for one in (content, content.replace(b"\r\n", b"\n"))}


def _counts(file: Path) -> bool:
    """Whether somebody wrote it: not Python, and not the Finder."""
    return "__pycache__" not in file.parts and file.suffix != ".pyc" and file.name != ".DS_Store"


def compare(recorded: Mapping[str, str], found: Mapping[str, set[str]]) -> Findings:
    """Sort out which files are not as they were recorded."""
    return Findings(
        edited=sorted(name for name in recorded.keys() & found.keys() if recorded[name] not in found[name]),
        missing=sorted(recorded.keys() - found.keys()),
        extra=sorted(found.keys() - recorded.keys()),
    )


def _repair(folder: Path, packages: Mapping[str, Any], *, is_forced: bool) -> str:
    providers = " ".join(sorted(one["provider"] for one in packages.values() if "provider" in one))
    command = f'make vendor INTO={shlex.quote(str(folder.resolve()))} PROVIDERS="{providers}"'
    return f"{command} FORCE=1" if is_forced else command


def _told(told: Mapping[str, Any], count: int) -> str:
    if told["ok"]:
        return f"{count} files are as they were copied from billing-clients, revision {told['revision']}"
    kinds = {"edited": "edited", "missing": "missing", "extra": "not part of the copy"}
    lines = [f"{name}: {words}" for kind, words in kinds.items() for name in told[kind]]
    if told["stopped"]:
        lines.append(_STOPPED)
    lines.append(f"to repair, in a checkout of billing-clients (the copy is of revision {told['revision']}):")
    lines.append(f"    {told['repair']}")
    if told["edited"] or told["extra"]:
        lines.append("FORCE=1 replaces what was edited by hand, and saves it as a patch first")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
