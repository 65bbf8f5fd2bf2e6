"""Whether a vendored copy is still what was copied. Runs as a file, with nothing but the standard library.

    python DIR/billing_overlay/vendored.py [--json]

Exits with 0 if every file is as DIR/VENDORED.toml says, with 1 if not (each is named, with the way to repair it), with
2 if there is no such record. Imports nothing of the overlay, so that it runs before anything is installed. An update
that was killed while its files changed places is undone, and that ends in 1, too: it is told once.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shlex
import shutil
import sys
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

RECORD = "VENDORED.toml"
NOTE = ".making/together"  # there while an update puts its files in place: what was there before
_STOPPED = "an update was stopped half-way"
_MARK = b"# Generated from specs/"
_UNKNOWN = "looks like a part of the copy, but the record does not know it: remove it, or copy it by `make vendor`"


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
    is_json, stopped = parser.parse_args(arguments).json, _settled(folder)
    try:
        record = tomllib.loads((folder / RECORD).read_text(encoding="utf-8"))
        found = compare(record["files"], hashes(folder, record["packages"]))
        revision, unknown = record["source"]["revision"], list(_strangers(folder, record["packages"]))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        what = f"{folder / RECORD} cannot be read ({error}): {stopped or advice(folder)}"
        print(json.dumps({"ok": False, "error": what}) if is_json else what, file=None if is_json else sys.stderr)
        return 2
    is_good = not (any(found) or unknown or stopped)
    told = {"ok": is_good, "stopped": stopped, "revision": revision, **found._asdict(), "unknown": unknown}
    told["repair"] = None if told["ok"] else _repair(folder, record["packages"], is_forced=bool(found.by_hand))
    print(json.dumps(told) if is_json else _told(told, len(record["files"])))
    return int(not told["ok"])


def advice(folder: Path) -> str:
    """Say how a record comes back: without one, nobody knows what of the folder is a copy."""
    there = shlex.quote(str(folder.resolve()))
    return (
        f"restore it (`git -C {there} checkout -- {RECORD}`); or remove it with the packages beside it, and copy them "
        f'anew, in a checkout of billing-clients (`make vendor INTO={there} PROVIDERS="..."`)'
    )


def _settled(folder: Path) -> str | None:
    """Undo an update that was stopped half-way, unless it is still at work; tell what was done."""
    if not (folder / NOTE).exists():
        return None
    try:
        import fcntl  # noqa: PLC0415  not every system has it

        handle = os.open(folder, os.O_RDONLY)  # which an update holds while it is at work
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if not put_back(folder):
                return None
        finally:
            os.close(handle)
    except (ImportError, OSError, ValueError) as error:
        return f"{_STOPPED}, or is still under way ({error}): run `make vendor` again"
    return f"{_STOPPED}: what was there before it is back in its place; check again, and see what version control says"


def put_back(folder: Path, place_of: Callable[[str], Path] | None = None) -> bool:
    """Undo an update that was stopped while its files changed places; return whether there was one.

    place_of: where a name is installed, unless all of them are in `folder`.
    """
    workshop, note = (folder / NOTE).parent, folder / NOTE
    if not note.exists():
        return False
    known = json.loads(note.read_text(encoding="utf-8"))
    if not isinstance(known, dict) or not all(Path(name).name == name and name.strip(".") for name in known):
        raise ValueError(f"{note} leads elsewhere, or is none")
    for name, number in known.items():
        place = place_of(name) if place_of else folder / name
        gone, new = workshop / "gone" / name, workshop / "new" / name
        is_swapped = number and new.exists() and new.stat().st_ino == number
        old = gone if gone.exists() else new if is_swapped else None
        if old or number is None or number is False:
            shutil.rmtree(place) if place.is_dir() else place.unlink(missing_ok=True)
        if old:
            old.rename(place)
    note.unlink()
    shutil.rmtree(workshop, ignore_errors=True)
    return True


def _strangers(folder: Path, packages: Iterable[str]) -> Iterable[str]:
    """Find modules and packages beside those of the record that were made as they were."""
    for entry in sorted(folder.iterdir()):
        module = entry / "_overlay.py" if entry.is_dir() else entry
        is_module = module.suffix == ".py" and module.is_file()
        if entry.name not in packages and is_module and module.read_bytes().startswith(_MARK):
            yield entry.name


def hashes(folder: Path, packages: Iterable[str]) -> dict[str, set[str]]:
    """Hash the files of the packages; a file with Windows line ends also as it is without them."""
    files = (
        path for package in packages for path in (folder / package).rglob("*") if path.is_file() or path.is_symlink()
    )
    return {file.relative_to(folder).as_posix(): _hashes_of(file) for file in files if _counts(file)}


def _hashes_of(file: Path) -> set[str]:
    """Hash a file; a link is none that was copied, whatever it leads to, and is not read."""
    return {"a link"} if file.is_symlink() else _hashes(file.read_bytes())


def _hashes(content: bytes) -> set[str]:
    return {hashlib.sha256(text).hexdigest() for text in (content, content.replace(b"\r\n", b"\n"))}


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
    providers = " ".join(sorted(package["provider"] for package in packages.values() if "provider" in package))
    command = f'make vendor INTO={shlex.quote(str(folder.resolve()))} PROVIDERS="{providers}"'
    return f"{command} FORCE=1" if is_forced else command


def _told(told: Mapping[str, Any], count: int) -> str:
    if told["ok"]:
        return f"{count} files are as they were copied from billing-clients, revision {told['revision']}"
    kinds = {"edited": "edited", "missing": "missing", "extra": "not part of the copy", "unknown": _UNKNOWN}
    lines = [f"{name}: {words}" for kind, words in kinds.items() for name in told[kind]]
    if told["stopped"]:
        lines.append(told["stopped"])
    if not any(told[kind] for kind in ("edited", "missing", "extra")):
        return "\n".join(lines)
    lines.append(f"to repair, in a checkout of billing-clients (the copy is of revision {told['revision']}):")
    lines.append(f"    {told['repair']}")
    if told["edited"] or told["extra"]:
        lines.append("FORCE=1 replaces what was edited by hand, and saves it as a patch first")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
