"""Turn references into other files into components of the bundled document.

`../schemas/things.yaml#/Thing` becomes `#/components/schemas/Thing`: the last part of the pointer is the name,
and a name is unique. Path items have no name, so they are inlined. References inside a fragment are relative to the
fragment's own file; `#/components/` means the bundled document everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import frozen

from ...spec.document import Mapping, clone, place_at, place_of, put, shown
from ...spec.fields import KEYWORDS
from ...spec.problems import PipelineError, Place, Problem, failure
from ...spec.references import follow, fragment_of, parts_of, pointer_of, targets_of
from ...spec.structure import SECTIONS, Visit, reference_of, walk
from ...spec.yaml_reader import load
from ..python import name_table
from .lift import lift_part

_SUFFIXES = {".yaml", ".yml", ".json"}
INLINED = {"path_item": "path item", "webhook_item": "webhook", "operation": "operation"}
"""Objects without a name, which take the place of a reference to them, as they are called in messages."""
_ROOTS = ("openapi.yaml", "published.yaml", "published.json", "supplement/openapi.yaml")


@frozen
class Origin:
    """Where a component was written: a file of the folder and a pointer into it."""

    file: Path
    pointer: str

    @property
    def name(self) -> str:
        """Return the name of the component: the last part of the pointer, or the stem of a whole file."""
        return parts_of(self.pointer)[-1] if self.pointer else self.file.stem


@frozen
class Base:
    """The file that relative references start from, and the document that `#/` means there (None: a fragment)."""

    file: Path
    document: Mapping | None
    from_3_0: bool


class Bundler:
    """Collects the components that the documents of one folder refer to in other files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._files: dict[Path, Mapping] = {}
        self._origins: dict[tuple[str, str], Origin] = {}
        self._components: dict[tuple[str, str], Mapping] = {}
        self._used: dict[Path, set[str]] = {}

    @property
    def components(self) -> dict[tuple[str, str], Mapping]:
        """Return the components found in other files, by section and name."""
        return self._components

    def localize(self, document: Mapping, root: Path, *, from_3_0: bool) -> Mapping:
        """Rewrite, in place, every reference of a document to point into the bundled document."""
        problems: list[Problem] = []
        self._localize(document, "document", Base(root.resolve(), document, from_3_0), problems)
        if problems:
            raise PipelineError(problems)
        return document

    def add_components(self, document: Mapping) -> None:
        """Add the collected components to the bundled document. Raise PipelineError where a name is taken."""
        problems = []
        for (section, name), node in self._components.items():
            held = _mapping_at(_mapping_at(document, "components"), section)
            if name in held:
                problems.append(_clash(name, place_of(node), place_of(held, name)))
            put(held, name, node, place=place_of(node))
        if problems:
            raise PipelineError(problems)

    def check_unused(self, under: str = "") -> None:
        """Raise PipelineError for files and fragments that nothing refers to: an operation in them would be lost.

        under: the subfolder to check, for a folder whose other files are a provider's.
        """
        known = {self._folder / name for name in (*_ROOTS, "overlay.yaml", "supplement/overlay.yaml", name_table.FILE)}
        files = sorted(
            file for file in (self._folder / under).rglob("*") if file.suffix in _SUFFIXES and file not in known
        )
        problems = []
        for file in files:
            used = self._used.get(file, set())
            if not used:
                problems.append(
                    Problem(Place(shown(file), 1), "nothing refers to this file: add a reference, or remove it")
                )
            elif "" not in used and file in self._files:
                whole = self._files[file]
                unused = [name for name in whole if pointer_of([name]).removeprefix("/") not in used]
                problems += [Problem(place_of(whole, name), f"nothing refers to {name!r}") for name in unused]
        if problems:
            raise PipelineError(problems)

    def _localize(self, node: Any, kind: str, base: Base, problems: list[Problem]) -> None:
        for visit in walk(node, kind=kind):
            try:
                if visit.kind in INLINED and reference_of(visit.node) is not None:
                    self._inline(visit, base, problems)
                else:
                    self._rewrite(visit, base, problems)
            except PipelineError as error:
                problems += error.problems
                if base.document is None:
                    _settle(visit)
        self._drop_aliases(node)

    def _rewrite(self, visit: Visit, base: Base, problems: list[Problem]) -> None:
        for reference, kind, holder, field in list(targets_of(visit)):
            place = place_of(holder, field)
            origin = self._origin(reference, base, place)
            local = "#" + reference.partition("#")[2]
            holder[field] = self._component(origin, kind, base, place, problems) if origin else local

    def _origin(self, reference: str, base: Base, place: Place | None) -> Origin | None:
        """Return the part of a file that a reference points to; None if it points into the bundled document."""
        pointer = fragment_of(reference)
        if pointer and not pointer.startswith("/"):
            raise failure(place, f"$ref {reference!r} is not a JSON pointer: write FILE#/NAME")
        if reference.startswith("#"):
            if base.document is not None or pointer.startswith("/components/"):
                return None
            return self._use(base.file, pointer)
        file = self._file(reference, base.file, place)
        return None if self._is_root(file) and pointer.startswith("/components/") else self._use(file, pointer)

    def _is_root(self, file: Path) -> bool:
        return file.relative_to(self._folder).as_posix() in _ROOTS

    def _use(self, file: Path, pointer: str) -> Origin:
        self._used.setdefault(file, set()).add(pointer.split("/")[1] if pointer else "")
        return Origin(file, pointer)

    def _file(self, reference: str, base: Path, place: Place | None) -> Path:
        if _is_url(reference):
            raise failure(place, f"$ref {reference!r} is a URL, and nothing is downloaded: keep a copy in the folder")
        file = (base.parent / unquote(reference.partition("#")[0]).replace("\0", "")).resolve()
        if not file.is_relative_to(self._folder):
            raise failure(place, f"$ref {reference!r} leaves {shown(self._folder)}, the folder of the spec")
        if file.suffix not in _SUFFIXES or not file.is_file():
            raise failure(place, f"$ref {reference!r}: no such file: {shown(file)}{self._similar(file)}")
        return file

    def _similar(self, file: Path) -> str:
        own = {*_ROOTS, "overlay.yaml", name_table.FILE}
        files = (other for other in self._folder.rglob("*") if other.suffix in _SUFFIXES)
        return _meant(shown(file), [shown(other) for other in files if other.name not in own])

    def _fetch(self, origin: Origin, place: Place | None) -> Mapping:
        if origin.file not in self._files:
            self._files[origin.file] = load(origin.file)
        whole = self._files[origin.file]
        try:
            target = follow(whole, origin.pointer)
        except LookupError:
            meant = _meant(origin.pointer, [pointer_of([name]) for name in whole])
            raise failure(place, f"$ref: {shown(origin.file)} has nothing at {origin.pointer!r}{meant}") from None
        if not isinstance(target, Mapping):
            raise failure(place, f"$ref: {shown(origin.file)}#{origin.pointer} is not an object")
        copy: Mapping = clone(target)
        copy.place = place_at(whole, parts_of(origin.pointer))
        return copy

    def _component(self, origin: Origin, kind: str, base: Base, place: Place | None, problems: list[Problem]) -> str:
        """Add a part of a file as a component, once, and return the reference to it."""
        key = self._key(origin, kind)
        known = self._origins.setdefault(key, origin)
        if known != origin:
            raise PipelineError([_clash(origin.name, place, place_of(self._components.get(key)))])
        if key not in self._components:
            node = self._fetch(origin, place)
            if not origin.pointer and kind == "schema" and not KEYWORDS & node.keys():
                raise failure(place, _without_name(origin, node))
            self._components[key] = node
            if base.from_3_0:
                lift_part(node, kind=kind)
            self._localize(node, kind, Base(origin.file, None, base.from_3_0), problems)
        return f"#{pointer_of(['components', *key])}"

    def _key(self, origin: Origin, kind: str) -> tuple[str, str]:
        """Return the section and the name of a component from another file."""
        return SECTIONS[kind], origin.name

    def _beside(self, visit: Visit) -> dict[str, Any]:
        """Return the fields beside a reference to a path item or an operation. Raise PipelineError unless allowed."""
        if len(visit.node) > 1:
            message = f"{INLINED[visit.kind]} with $ref must not have other fields: move them to the target"
            raise failure(place_of(visit.node, "$ref"), message)
        return {}

    def _inline(self, visit: Visit, base: Base, problems: list[Problem]) -> None:
        """Put the path item or operation itself in place of a reference to it."""
        node, place = visit.node, place_of(visit.node, "$ref")
        seen: set[Origin] = set()
        target, file = node, base.file
        while (reference := reference_of(target)) is not None:
            origin = self._origin(reference, Base(file, None, base.from_3_0), place)
            origin = origin or Origin(base.file, fragment_of(reference))
            if origin in seen:
                raise failure(place, f"{INLINED[visit.kind]}s refer to each other in a cycle: {reference!r}")
            seen.add(origin)
            is_in_document = base.document is not None and origin.file == base.file
            target = self._in_document(base.document, origin, place) if is_in_document else self._fetch(origin, place)
            file = origin.file
        own = self._beside(visit)
        inner = Base(file, base.document if file == base.file else None, base.from_3_0)
        if inner.from_3_0 and inner.document is None:
            lift_part(target, kind=visit.kind)
        self._localize(target, visit.kind, inner, problems)
        self._replace(node, target, own)

    @staticmethod
    def _in_document(document: Any, origin: Origin, place: Place | None) -> Any:
        try:
            target = clone(follow(document, origin.pointer))
        except LookupError:
            raise failure(place, f"$ref: the document has nothing at {origin.pointer!r}") from None
        if not isinstance(target, Mapping):
            raise failure(place, f"$ref: #{origin.pointer} is not an object")
        return target

    def _replace(self, node: Any, target: Any, own: dict[str, Any]) -> None:
        places = {key: place_of(node, key) for key in own}
        node.clear()
        for key, value in own.items():
            put(node, key, value, place=places[key])
        for key, value in target.items():
            put(node, key, value, place=place_of(target, key))

    def _drop_aliases(self, node: Any) -> None:
        """Remove `Name: {$ref: file#/Name}` from `components`, where the component itself will be."""
        components = node.get("components") if isinstance(node, dict) else None
        for section, name in self._components:
            held = components.get(section) if isinstance(components, dict) else None
            if isinstance(held, dict) and held.get(name) == {"$ref": f"#/components/{section}/{name}"}:
                del held[name]


def _settle(visit: Visit) -> None:
    """Make references of a fragment that could not be followed local: they must not be followed from another file."""
    for reference, _, holder, field in list(targets_of(visit)):
        if not reference.startswith("#"):
            holder[field] = "#"


def _meant(name: str, known: Iterable[str]) -> str:
    """Return the end of a message: what a name may have meant, or nothing."""
    close = get_close_matches(name, list(known), n=1, cutoff=0.8)
    return f": did you mean {close[0]}?" if close else ""


def _without_name(origin: Origin, node: Mapping) -> str:
    names = ", ".join(list(node)[:5])
    return f"$ref leads to the whole file {shown(origin.file)}, not to a schema: add #/NAME, of {names}"


def _is_url(reference: str) -> bool:
    try:
        return bool(urlsplit(reference).scheme) or reference.startswith("//")
    except ValueError:
        return True


def _mapping_at(node: Mapping, field: str) -> Mapping:
    held = node.setdefault(field, Mapping())
    if not isinstance(held, Mapping):
        raise failure(place_of(node, field), f"{field}: must be a mapping")
    return held


def _clash(name: str, place: Place | None, first: Place | None) -> Problem:
    return Problem(place, f"two components are named {name!r}, the other at {first}: rename one, or define it once")
