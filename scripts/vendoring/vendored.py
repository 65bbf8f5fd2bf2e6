"""Verify that a vendored copy is unchanged. Runs as a script, with the standard library only.

    python DIR/billing_overlay/vendored.py [--json]

Exits with 0 if every file matches DIR/VENDORED.toml, with 1 if not (each file is listed, with the command that repairs
the copy), with 2 if the record is missing or invalid. Imports nothing of the overlay, so it runs before anything is
installed. An update that was killed while it swapped files is undone; that run exits with 1, too.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import marshal
import os
import re
import shlex
import shutil
import sys
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any, NamedTuple

RECORD = "VENDORED.toml"
NOTE = ".making/together"  # exists while an update swaps files: the previous state
_CACHED = re.compile(r"(?P<module>[^.]+)\.(?P<tag>.+?)(?:\.opt-(?P<level>[12]))?\.pyc")
_UNCHECKED = (1).to_bytes(4, "little")
_INTERRUPTED = "an update was interrupted"
_MARK = b"# Generated from specs/"
_UNKNOWN = "looks like part of the copy, but is not in the record: remove it, or copy it with `make vendor`"


class Findings(NamedTuple):
    """The files that differ from the record, by their paths inside the vendored folder."""

    edited: list[str]
    missing: list[str]
    extra: list[str]

    @property
    def local_edits(self) -> list[str]:
        """Local edits, which an update would lose."""
        return sorted(self.edited + self.extra)


def main(arguments: Sequence[str] | None = None, *, folder: Path = Path(__file__).parent.parent) -> int:
    """Run the command. Return its exit status."""
    parser = argparse.ArgumentParser(prog="vendored.py", description="Check a vendored copy against its record.")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    is_json, stopped = parser.parse_args(arguments).json, _settled(folder)
    try:
        record = tomllib.loads((folder / RECORD).read_text(encoding="utf-8"))
        found = compare(record["files"], hashes(folder, record["packages"]))
        revision, unknown = record["source"]["revision"], list(_unrecorded(folder, record["packages"]))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        message = f"{folder / RECORD} cannot be read ({error}): {stopped or advice(folder)}"
        print(json.dumps({"ok": False, "error": message}) if is_json else message, file=None if is_json else sys.stderr)
        return 2
    is_good = not (any(found) or unknown or stopped)
    result = {"ok": is_good, "stopped": stopped, "revision": revision, **found._asdict(), "unknown": unknown}
    result["repair"] = None if is_good else _repair(folder, record["packages"], is_forced=bool(found.local_edits))
    print(json.dumps(result) if is_json else _lines(result, len(record["files"])))
    return int(not is_good)


def advice(folder: Path) -> str:
    """Return how to restore the record: without it, copies cannot be distinguished from other files."""
    path = shlex.quote(str(folder.resolve()))
    return (
        f"restore it (`git -C {path} checkout -- {RECORD}`); or remove it with its packages, and copy them "
        f'again, in a checkout of billing-clients (`make vendor INTO={path} PROVIDERS="..."`)'
    )


def _settled(folder: Path) -> str | None:
    """Undo an interrupted update, unless it is still running. Return a message, None if there was nothing to undo."""
    if not os.path.lexists(folder / NOTE) and not (folder / NOTE).parent.is_symlink():
        return None
    try:
        import fcntl  # noqa: PLC0415  not available on every system

        handle = os.open(folder, os.O_RDONLY)  # locked by a running update
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if not put_back(folder):
                return None
        finally:
            os.close(handle)
    except ValueError as error:
        return f"{error}: remove it, and restore the copy from version control"
    except (ImportError, OSError) as error:
        return f"{_INTERRUPTED}, or is still running ({error}): run `make vendor` again"
    return f"{_INTERRUPTED}: the previous state was restored; run this check again, and compare with version control"


def put_back(folder: Path, path_of: Callable[[str], Path] | None = None) -> bool:
    """Undo an update that was interrupted while it swapped files. Return whether there was one.

    path_of: where a name is installed, unless all of them are in `folder`. Raise ValueError, and change nothing, if it
    was no update of this folder that left the files: a checkout has none.
    """
    workshop, note = (folder / NOTE).parent, folder / NOTE
    if workshop.is_symlink():
        raise ValueError(f"{workshop} is a symbolic link")
    if not os.path.lexists(note):
        return False
    for name, number in _noted(workshop, note).items():
        place = path_of(name) if path_of else folder / name
        gone, new = workshop / "gone" / name, workshop / "new" / name
        is_swapped = number and new.exists() and new.stat().st_ino == number
        old = gone if gone.exists() else new if is_swapped else None
        if old or number is None:
            shutil.rmtree(place) if place.is_dir() else place.unlink(missing_ok=True)
        if old:
            old.rename(place)
    note.unlink()
    shutil.rmtree(workshop, ignore_errors=True)
    return True


def noted(workshop: Path, numbers: Mapping[str, int | None]) -> str:
    """Return the text of a note: the inode of the folder that it is in, and those of what it replaces, by name."""
    return json.dumps({"folder": workshop.stat().st_ino, "names": dict(numbers)})


def _noted(workshop: Path, note: Path) -> Mapping[str, int | None]:
    """Return the inodes by name. Raise ValueError for a note that was copied here, or names a path elsewhere."""
    links = [path for path in workshop.rglob("*") if path.is_symlink()]
    if links:
        raise ValueError(f"{links[0]} is a symbolic link")
    try:
        known = json.loads(note.read_text(encoding="utf-8"))
        is_ours = known["folder"] == workshop.stat().st_ino
        names: Mapping[str, int | None] = dict(known["names"])
    except (ValueError, LookupError, TypeError):
        is_ours, names = False, {}
    if not is_ours or not all(Path(name).name == name and name.strip(".") for name in names):
        raise ValueError(f"{note} was not written by an update of this folder")
    return names


def _unrecorded(folder: Path, packages: Iterable[str]) -> Iterable[str]:
    """Yield generated modules and packages that are not in the record."""
    for entry in sorted(folder.iterdir()):
        module = entry / "_overlay.py" if entry.is_dir() else entry
        is_module = module.suffix == ".py" and module.is_file()
        if entry.name not in packages and is_module and module.read_bytes().startswith(_MARK):
            yield entry.name


def hashes(folder: Path, packages: Iterable[str]) -> dict[str, set[str]]:
    """Return the hashes of the files of the packages; with Windows line ends also the hash without them."""
    files = (path for package in packages for path in _files(folder / package))
    return {file.relative_to(folder).as_posix(): _hashes_of(file) for file in files if _counts(file)}


def _files(place: Path) -> Iterable[Path]:
    """Return the files of a package, and symbolic links, which are not followed."""
    if place.is_symlink():
        return [place]
    return (path for path in place.rglob("*") if path.is_file() or path.is_symlink())


def _hashes_of(file: Path) -> set[str]:
    """Return the hashes of a file; a symbolic link is never a copy and is not followed."""
    return {"a link"} if file.is_symlink() else _hashes(file.read_bytes())


def _hashes(content: bytes) -> set[str]:
    return {hashlib.sha256(text).hexdigest() for text in (content, content.replace(b"\r\n", b"\n"))}


def _counts(file: Path) -> bool:
    """Return whether a file counts: bytecode of a source beside it does not, and neither does a file of the Finder."""
    if file.is_symlink():
        return True
    if file.parent.name == "__pycache__":
        return not _is_cache(file)
    return file.name != ".DS_Store" and not (file.suffix == ".pyc" and file.with_suffix(".py").is_file())


def _is_cache(file: Path) -> bool:
    """Return whether a file of a bytecode cache is what its source compiles to, as far as this Python can tell.

    Caches of other Pythons are trusted, unless they are marked as not compared with their source.
    """
    name = _CACHED.fullmatch(file.name)
    source = file.parent.parent / f"{name['module']}.py" if name else None
    if name is None or source is None or not source.is_file():
        return False
    content = file.read_bytes()
    if name["tag"] != sys.implementation.cache_tag:
        return content[4:8] != _UNCHECKED
    if content[:4] != MAGIC_NUMBER:
        return True  # Python ignores it
    try:
        code = compile(source.read_bytes(), source, "exec", dont_inherit=True, optimize=int(name["level"] or 0))
        return bool(marshal.loads(content[16:]) == code)  # noqa: S302  a crash of the check is no success either
    except (ValueError, EOFError, TypeError, SyntaxError):
        return False


def compare(recorded: Mapping[str, str], found: Mapping[str, set[str]]) -> Findings:
    """Return the files that differ from the record."""
    return Findings(
        edited=sorted(name for name in recorded.keys() & found.keys() if recorded[name] not in found[name]),
        missing=sorted(recorded.keys() - found.keys()),
        extra=sorted(found.keys() - recorded.keys()),
    )


def _repair(folder: Path, packages: Mapping[str, Any], *, is_forced: bool) -> str:
    providers = " ".join(sorted(package["provider"] for package in packages.values() if "provider" in package))
    command = f'make vendor INTO={shlex.quote(str(folder.resolve()))} PROVIDERS="{providers}"'
    return f"{command} FORCE=1" if is_forced else command


def _lines(result: Mapping[str, Any], count: int) -> str:
    if result["ok"]:
        return f"{count} files match the copy of billing-clients, revision {result['revision']}"
    kinds = {"edited": "edited", "missing": "missing", "extra": "not part of the copy", "unknown": _UNKNOWN}
    lines = [f"{name}: {text}" for kind, text in kinds.items() for name in result[kind]]
    if result["stopped"]:
        lines.append(result["stopped"])
    if not any(result[kind] for kind in ("edited", "missing", "extra")):
        return "\n".join(lines)
    lines.append(f"to repair it, in a checkout of billing-clients (the copy is of revision {result['revision']}):")
    lines.append(f"    {result['repair']}")
    if result["edited"] or result["extra"]:
        lines.append("FORCE=1 replaces local edits, and saves them as a patch first")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
