"""Read a folder of specs into one document: steps 1 to 5 of specs/README.md, in memory.

Only files of that folder are read, and nothing is ever downloaded: a reference out of the folder is an error.
"""

from __future__ import annotations

from pathlib import Path

from ...spec.document import Mapping, Sequence, place_of, put, shown
from ...spec.fields import unknown_fields, unknown_keywords
from ...spec.problems import PipelineError, Problem, failure
from ...spec.reach import components_in, reached
from ...spec.references import check_references
from ...spec.structure import METHODS, walk
from ...spec.yaml_reader import load
from ..adapt.adapt import adapt, is_loose, published_as
from ..adapt.dangling import open_dangling
from ..adapt.inheritance import spread_heirs
from ..adapt.strip import prune, strip
from . import overlay_document
from .file_references import Bundler
from .lift import lift
from .published import compose

ROOTS = ("openapi.yaml", "published.yaml", "published.json")
"""The files of which a folder of specs has exactly one at its root, hand-written or published."""
_SUPPLEMENT_FIELDS = {"openapi", "info", "tags", "paths", "components"}


def bundle(folder: Path, *, notes: list[Problem] | None = None) -> Mapping:
    """Return the document of a provider's folder, adapted. Raise PipelineError with the file and line of each problem.

    notes: receives each place where a loose reading deviates from the published document.
    """
    deviations = [] if notes is None else notes
    document = read(folder, notes=deviations)
    deviations += adapt(document, folder)
    return document


def read(folder: Path, *, notes: list[Problem]) -> Mapping:
    """Return what the files of a folder specify, as one document: references followed, overlays applied."""
    bundler = Bundler(folder)
    root = _root_of(folder)
    loose = is_loose(folder)
    loaded = load(root)
    if root.stem == "published":
        loaded, _ = compose(loaded, root, name=published_as(folder))
    document = _corrected(loaded, root, bundler, notes if loose else None)
    supplement = folder / "supplement" / "openapi.yaml"
    added = read_root(supplement, bundler) if supplement.is_file() else Mapping()
    if root.stem == "published":
        _leave_out_unused(document, loaded, added, bundler)
    _merge(document, added)
    bundler.add_components(document)
    problems = check_references(document, walk(document), may_point_inside=loose)
    if problems:
        raise PipelineError(problems)
    try:
        bundler.check_unused("supplement" if root.stem == "published" else "")
    except PipelineError:
        # A file may be unused because of a misspelt field, which is then what to correct.
        visits = list(walk(document))
        if misspelt := [*(problem for _, problem in unknown_fields(visits)), *unknown_keywords(visits)]:
            raise PipelineError(misspelt) from None
        raise
    return document


def _root_of(folder: Path) -> Path:
    roots = [folder / name for name in ROOTS if (folder / name).is_file()]
    if len(roots) != 1:
        raise failure(
            None,
            f"{shown(folder)} must have one root, openapi.yaml (hand-written) or published.yaml, not {len(roots)}",
        )
    return roots[0]


def read_root(root: Path, bundler: Bundler) -> Mapping:
    """Return one document: lifted, corrected by the overlay beside it, its relative references made local."""
    return _corrected(load(root), root, bundler)


def _corrected(loaded: Mapping, root: Path, bundler: Bundler, notes: list[Problem] | None = None) -> Mapping:
    """Lift and correct a document. notes: given for a loose reading, which first strips what is not interface."""
    document = lift(loaded)
    if notes is not None:
        notes += strip(document)
    overlay = root.parent / "overlay.yaml"
    if overlay.is_file():
        document = overlay_document.apply(document, load(overlay))
    if notes is not None:
        spread_heirs(document)
        prune(document)
        open_dangling(document, notes)
    return bundler.localize(document, root, from_3_0=document is not loaded)


def _leave_out_unused(document: Mapping, published: Mapping, supplement: Mapping, bundler: Bundler) -> None:
    """Remove components that a provider published for operations that an overlay removes, or that nothing uses."""
    used = reached(document, supplement, bundler.components)
    held = components_in(document)
    for section, name in components_in(published).keys() & held.keys() - used:
        del document["components"][section][name]
    paths = document.get("paths")
    if isinstance(paths, Mapping):
        for path in [path for path, item in paths.items() if item == {}]:
            del paths[path]


def _merge(document: Mapping, supplement: Mapping) -> None:
    """Add a supplement to a document. Raise PipelineError for what both of them define."""
    problems = [
        Problem(place_of(supplement, name), f"{name!r} is not allowed in a supplement: set it in overlay.yaml")
        for name in supplement
        if name not in _SUPPLEMENT_FIELDS
    ]
    for name in ("paths", "components"):
        problems += _merge_field(document, supplement, name, depth=2)
    _merge_tags(document, supplement)
    if problems:
        raise PipelineError(problems)


def _merge_field(into: Mapping, source: Mapping, name: str, *, depth: int) -> list[Problem]:
    """Merge one field: a mapping is merged to the given depth, anything else that both define is a problem."""
    added = source.get(name)
    if name not in source or (depth and added is None):
        return []
    if name not in into:
        put(into, name, added, place=place_of(source, name))
        return []
    held = into[name]
    if not depth or not isinstance(held, Mapping) or not isinstance(added, Mapping):
        return [
            Problem(place_of(source, name), f"{name!r} is already defined at {place_of(into, name)}: define it once")
        ]
    problems = _shared_by_others(held, added)
    for field in added:
        problems += _merge_field(held, added, field, depth=depth - 1)
    return problems


def _shared_by_others(held: Mapping, added: Mapping) -> list[Problem]:
    """Report fields that a path item shares among its operations: they would apply to the other document's, too."""
    if not any(method in added for method in METHODS) or not any(method in held for method in METHODS):
        return []
    return [
        Problem(
            place_of(side, name), f"{name!r} is set on a path that two documents define: move it into each operation"
        )
        for side in (held, added)
        for name in side
        if name not in METHODS
    ]


def _merge_tags(document: Mapping, supplement: Mapping) -> None:
    held, added = document.setdefault("tags", Sequence()), supplement.get("tags")
    if isinstance(held, Sequence) and isinstance(added, Sequence):
        held.extend(tag for tag in added if tag not in held)
    if not held:
        del document["tags"]
