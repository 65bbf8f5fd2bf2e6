"""What is removed from a supplement with operations: their lines, schemas that only they use, empty files.

Texts in, texts out; references show which file contains what.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from ..spec.document import Mapping
from ..spec.operations import Operation
from ..spec.problems import failure
from ..spec.references import follow, fragment_of, mapped, parts_of, pointer_of
from ..spec.structure import METHODS
from ..spec.yaml_editor import Path, remove
from ..spec.yaml_reader import read

ROOT = "supplement/openapi.yaml"
_ROOTS = {"overlay.yaml", ROOT, "supplement/overlay.yaml"}
_SUFFIXES = (".yaml", ".yml", ".json")
Files = dict[str, str]
"""The YAML texts of a spec folder, by their name relative to it."""


def without_operations(files: Files, operations: Iterable[Operation], *, folder: str) -> Files:
    """Return the files that change; an empty text means that the file is removed. folder: its name, for messages."""
    documents = _read(files, folder)
    before = _unreached(documents)
    cuts = _lines_of(documents, list(operations))
    changed = _cut(files, cuts, folder)
    after = _unreached(_read({**files, **changed}, folder)) - before
    return changed | _cut({**files, **changed}, _by_file(after), folder)


def _read(files: Files, folder: str) -> dict[str, Mapping]:
    return {name: read(text.encode(), file=f"{folder}/{name}") for name, text in files.items() if text}


def _cut(files: Files, cuts: dict[str, set[Path]], folder: str) -> Files:
    return {
        name: remove(files[name], paths, file=f"{folder}/{name}") if () not in paths else ""
        for name, paths in cuts.items()
    }


def _lines_of(documents: dict[str, Mapping], operations: list[Operation]) -> dict[str, set[Path]]:
    """Return what to remove: the method if others of its path remain, else the path and its fragment."""
    cuts: dict[str, set[Path]] = {}
    paths = documents[ROOT]["paths"]
    for path in dict.fromkeys(operation.path for operation in operations):
        methods = {entry.method for entry in operations if entry.path == path}
        file, pointer = _home(documents, path)
        item = follow(documents[file], pointer)
        if methods < {name for name in item if name in METHODS}:
            cuts.setdefault(file, set()).update((*parts_of(pointer), method) for method in methods)
        else:
            cuts.setdefault(ROOT, set()).add(("paths", path))
    if sum(len(value) == 2 and value[0] == "paths" for value in cuts.get(ROOT, ())) == len(paths):
        cuts[ROOT] = {("paths",)}
    return cuts


def _home(documents: dict[str, Mapping], path: str) -> tuple[str, str]:
    """Follow the references of a path item to the file and pointer where it is written."""
    file, pointer = ROOT, pointer_of(["paths", path])
    for _ in range(len(documents) + 1):
        reference = follow(documents[file], pointer).get("$ref")
        if reference is None:
            return file, pointer
        file, pointer = _target(file, reference), fragment_of(reference)
    raise failure(None, f"{path}: its references in the supplement have no end")


def _target(file: str, reference: str) -> str:
    """Return the file that a reference in another file refers to."""
    name = reference.partition("#")[0]
    if not name:
        return file
    parts: list[str] = []
    for part in (PurePosixPath(file).parent / name).parts:
        if part == ".." and parts:
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def _unreached(documents: dict[str, Mapping]) -> set[tuple[str, str]]:
    """Return the files (with an empty name) and fragments that nothing refers to."""
    roots = [name for name in documents if name in _ROOTS]
    found = {(name, "") for name in roots}
    waiting: list[tuple[str, Any]] = [(name, documents[name]) for name in roots]
    while waiting:
        file, node = waiting.pop()
        for target, fragment in _references(file, node):
            if target in documents and (target, fragment) not in found:
                found.add((target, fragment))
                part = documents[target].get(fragment) if fragment else documents[target]
                waiting.append((target, part))
    return _missed(documents, found)


def _missed(documents: dict[str, Mapping], found: set[tuple[str, str]]) -> set[tuple[str, str]]:
    missed: set[tuple[str, str]] = set()
    for name, document in documents.items():
        if (name, "") not in found:
            lost = {(name, part) for part in document if (name, part) not in found}
            missed |= {(name, "")} if len(lost) == len(document) else lost
    return missed


def _references(file: str, node: Any) -> Iterator[tuple[str, str]]:
    """Return what is referred to from a node. In a fragment `#/components/` means the bundled document."""
    if isinstance(node, dict):
        mapping = node.get("mapping")
        targets = [node.get("$ref"), *(mapping.values() if isinstance(mapping, dict) else ())]
        for reference in (mapped(target) for target in targets if isinstance(target, str)):
            parts = parts_of(fragment_of(reference))
            if reference.partition("#")[0].endswith(_SUFFIXES) or (
                reference.startswith("#/") and parts[0] != "components"
            ):
                yield _target(file, reference), parts[0] if parts else ""
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _references(file, value)


def _by_file(missed: Iterable[tuple[str, str]]) -> dict[str, set[Path]]:
    cuts: dict[str, set[Path]] = {}
    for name, fragment in missed:
        cuts.setdefault(name, set()).add((fragment,) if fragment else ())
    return cuts
