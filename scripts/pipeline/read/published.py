"""Join a published document with the files beside it, before anything of it is stripped or corrected.

References to path items, operations and other files are followed. A reference to another part of the same file is left
as it is; so is one that leads nowhere, which a later stage rejects unless an overlay removes its operation.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from ...spec.document import Mapping, place_of, shown
from ...spec.problems import PipelineError, Place, Problem, failure
from ...spec.references import follow, fragment_of, targets_of
from ...spec.structure import SECTIONS, Visit, reference_of, walk
from ..python.name_table import FILE
from .anchors import follow_anchors
from .file_references import INLINED, Base, Bundler, Origin
from .lift import lift

_COMPONENT = len(("components", "schemas", "name"))
_RESERVED = {"openapi.yaml", "published.yaml", "published.json", "overlay.yaml", "source.toml", "supplement", FILE}
_NOT_NEEDED = {"example", "link", "callback", "header", "webhook", "webhook_item"}


def compose(loaded: Mapping, root: Path, *, name: str | None = None) -> tuple[Mapping, list[Path]]:
    """Return a document in OpenAPI 3.1 with all that it refers to in other files, and these files.

    name: the file name of the document at its provider, by which the other files may refer back to it. Raise
    PipelineError for a reference inside another file that cannot be followed.
    """
    document = lift(loaded)
    follow_anchors(document)
    composer = _Composer(root.parent, document, alias=root.with_name(name or root.name).resolve(), root=root.resolve())
    composer.compose(from_3_0=document is not loaded)
    return document, composer.files


def named_beside(files: list[Path], root: Path) -> dict[str, Path]:
    """Return the other files of a document by their paths relative to it. Raise PipelineError for a reserved name."""
    named = {file.relative_to(root.parent).as_posix(): file for file in files}
    for name, file in named.items():
        if name.partition("/")[0] in _RESERVED:
            raise failure(None, f"{shown(file)}: a folder of specs uses this name itself: rename the file")
    return named


class _Composer(Bundler):
    """Follows the references of a published document, whose author does not follow the project's rules for names."""

    def __init__(self, folder: Path, document: Mapping, *, alias: Path, root: Path) -> None:
        super().__init__(folder)
        self._document, self._alias, self._root = document, alias, root
        self._aliases: dict[Origin, str] = {}

    @property
    def files(self) -> list[Path]:
        """Return the other files of the document."""
        return sorted(file for file in self._files if file != self._root)

    def compose(self, *, from_3_0: bool) -> None:
        """Follow all references, in place."""
        self._find_aliases(from_3_0=from_3_0)
        problems: list[Problem] = []
        self._localize(self._document, "document", Base(self._root, self._document, from_3_0), problems)
        deeper = [problem for problem in problems if problem.place is None or not self._is_of_root(problem.place)]
        if deeper:
            raise PipelineError(deeper)
        self.add_components(self._document)
        components = self._document.get("components")
        if isinstance(components, dict) and not any(_references_to(self._document, "/components/pathItems")):
            components.pop("pathItems", None)

    def _find_aliases(self, *, from_3_0: bool) -> None:
        """Note components of the root that are only references to other files."""
        for visit in walk(self._document):
            reference = reference_of(visit.node)
            is_alias = visit.path[:1] == ("components",) and len(visit.path) == _COMPONENT and len(visit.node) == 1
            if is_alias and reference is not None and not reference.startswith("#"):
                with contextlib.suppress(PipelineError):
                    origin = self._origin(reference, Base(self._root, self._document, from_3_0), None)
                    if origin is not None and origin.file != self._root:
                        self._aliases.setdefault(origin, str(visit.path[-1]))

    def _is_of_root(self, place: Place) -> bool:
        root = place_of(self._document)
        return root is not None and place.file == root.file

    def _rewrite(self, visit: Visit, base: Base, problems: list[Problem]) -> None:
        if visit.kind in _NOT_NEEDED or {"callbacks", "webhooks"} & set(visit.path):
            return
        if base.document is not None and all(reference[:1] == "#" for reference, *_ in targets_of(visit)):
            return
        super()._rewrite(visit, base, problems)

    def _origin(self, reference: str, base: Base, place: Place | None) -> Origin | None:
        if not reference.startswith("#") or base.document is not None:
            return super()._origin(reference, base, place)
        pointer = fragment_of(reference)
        # What its own file lacks was written for the joined document.
        return self._use(base.file, pointer) if base.file != self._root and self._has(base.file, pointer) else None

    def _has(self, file: Path, pointer: str) -> bool:
        try:
            return isinstance(follow(self._files[file], pointer), Mapping)
        except LookupError:
            return False

    def _file(self, reference: str, base: Path, place: Place | None) -> Path:
        target = (base.parent / reference.partition("#")[0]).resolve()
        return self._root if target in (self._alias, self._root) else super()._file(reference, base, place)

    def _is_root(self, file: Path) -> bool:
        return file == self._root

    def _key(self, origin: Origin, kind: str) -> tuple[str, str]:
        """Return the name that the root gives to a component, or else a free one: files may use one name twice."""
        if origin in self._aliases:
            return SECTIONS[kind], self._aliases[origin]
        held = self._document.get("components", {}).get(SECTIONS[kind], {})
        number, free = 1, origin.name
        while free in held or self._origins.get((SECTIONS[kind], free), origin) != origin:
            number, free = number + 1, f"{origin.name}{number + 1}"
        return SECTIONS[kind], free

    def _beside(self, visit: Visit) -> dict[str, Any]:
        """Keep the fields beside a reference, as OpenAPI 3.1 allows."""
        return {name: value for name, value in visit.node.items() if name != "$ref"}

    def _replace(self, node: Any, target: Any, own: dict[str, Any]) -> None:
        twice = sorted(own.keys() & target.keys() - {"summary", "description"})
        if twice:
            message = f"{twice[0]!r} is set beside $ref and in its target: correct the document"
            raise failure(place_of(node, twice[0]), message)
        super()._replace(node, {name: value for name, value in target.items() if name not in own}, own)


def _references_to(document: Any, pointer: str) -> list[str]:
    """Return the references of path items and operations below a pointer."""
    found = [reference_of(visit.node) for visit in walk(document) if visit.kind in INLINED]
    return [text for text in found if text is not None and fragment_of(text).startswith(pointer)]
