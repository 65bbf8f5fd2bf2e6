"""The copy itself: the existing copy is read, the new one is written beside it, and both are swapped at once.

The only module that writes into another repository. A stop or a failure at any point leaves the old copy.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from ..pipeline.install.swap import swap_together, workshop
from ..spec.problems import failure
from . import record
from .patch import named, patch
from .plan import ExistingCopy, Plan, plan
from .source import Source, digest
from .vendored import RECORD, hashes

_INIT = b'"""Copies of packages that other repositories keep; see the record beside each."""\n'


@frozen
class CopyResult:
    """The result of a copy. patch: the name of the file with local edits, if there were any."""

    plan: Plan
    old: Mapping[str, Any] | None
    new: Mapping[str, Any]
    patch: str | None


def copy(source: Source, into: Path, *, is_forced: bool) -> CopyResult:
    """Copy a source into a folder. Return the result. is_forced: save local edits as a patch and replace them."""
    is_new = not into.exists()
    try:
        into.mkdir(parents=True, exist_ok=True)
        with workshop(into, lock=into) as draft:
            (draft.parent / ".gitignore").write_text(
                "*\n", encoding="utf-8"
            )  # an unfinished copy must not be committed
            return _copied(source, into, draft, is_forced=is_forced)
    finally:
        if is_new:
            with contextlib.suppress(OSError):
                into.rmdir()  # only removed if it is empty


def _copied(source: Source, into: Path, draft: Path, *, is_forced: bool) -> CopyResult:
    there = _there(into, source)
    wanted = {name: digest(content) for name, content in source.files.items()}
    versions = {name: str(package["version"]) for name, package in source.packages.items()}
    todo = plan(wanted, there, versions=versions, is_forced=is_forced)
    new = record.record_of(source, there.record)
    files = {name: content for name, content in source.files.items() if name.partition("/")[0] in todo.put}
    if new != there.record:
        files[RECORD] = record.text(new).encode()
    if not there.names and not source.facts["source"]["is_top_level"]:
        files["__init__.py"] = _INIT
    saved = _patch(source, into, there, todo)
    if saved:
        files[saved[0]] = saved[1].encode()
    _write(draft, files)
    names = {name.partition("/")[0] for name in files} | set(todo.drop)
    swap_together(into, sorted(names, key=lambda name: (name == RECORD, name)))  # the old record is valid until the end
    return CopyResult(todo, there.record, new, saved[0] if saved else None)


def _there(into: Path, source: Source) -> ExistingCopy:
    known = record.read(into, project=source.facts["source"]["name"])
    names = {path.name for path in into.iterdir()} - {".making"}
    packages = set(source.packages) | set(known["packages"] if known else ())
    links = sorted(link for name in packages & names for link in _links(into / name))
    if links:
        names_of_links = ", ".join(link.relative_to(into).as_posix() for link in links)
        raise failure(
            None, f"{names_of_links}: a symbolic link, which would lead the copy out of {into}: remove it first"
        )
    return ExistingCopy(known, names, hashes(into, packages & names))


def _links(place: Path) -> list[Path]:
    return [place] if place.is_symlink() else [path for path in place.rglob("*") if path.is_symlink()]


def _patch(source: Source, into: Path, there: ExistingCopy, todo: Plan) -> tuple[str, str] | None:
    """Return name and text of a patch with the local edits; None without any."""
    if not todo.saved or there.record is None:
        return None
    revision = there.record["source"]["revision"]
    edited = {name: (into / name).read_bytes() for name in todo.saved}
    recorded: Mapping[str, str] = there.record["files"]
    before = {name: content for name in edited if (content := _before(source, name, recorded, revision)) is not None}
    head = (
        f"Local edits of a copy of revision {revision}, before it was replaced.\n"
        f"To reapply them, in this folder: patch -p1 < {named(revision, there.names)}\n"
    )
    return named(revision, there.names), patch(edited, before, head=head)


def _before(source: Source, name: str, recorded: Mapping[str, str], revision: str) -> bytes | None:
    """Return the file as it was copied, or if unavailable the file that replaces it; None for an added file."""
    if name not in recorded:
        return None
    for content in (source.files.get(name), source.earlier(revision, name)):
        if content is not None and digest(content) == recorded[name]:
            return content
    return source.files.get(name)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
