"""From a folder of specs to one document: steps 1 to 5 of specs/README.md, in memory.

    python -m scripts.pipeline.read.bundle specs/NAME        prints the document as JSON

Only files of that folder are read, and nothing is ever downloaded: a reference that leads out of it is refused.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ...spec.document import (
    Mapping,
    Sequence,
    dump,
    load,
    place_of,
    put,
    shown,
)
from ...spec.problems import PipelineError, Problem, failure
from ...spec.reach import components_in, reached
from ...spec.references import check_references
from ...spec.structure import METHODS, walk
from ..adapt.adapt import is_loose, tame
from ..adapt.dangling import open_dangling
from ..adapt.inheritance import spread_heirs
from ..adapt.strip import prune, strip
from . import overlay_document
from .file_references import Bundler
from .lift import lift

ROOTS = ("openapi.yaml", "published.yaml", "published.json")
"""The files that a folder of specs may have at its root: one of them, hand-written or published."""
_SUPPLEMENT_MEMBERS = {"openapi", "info", "tags", "paths", "components"}


def bundle(folder: Path, *, notes: list[Problem] | None = None) -> Mapping:
    """Read a provider's folder. Raises PipelineError with the file and line of what cannot be followed.

    notes: filled with what a loose reading of a published document takes otherwise than it was written.
    """
    bundler, root, loose = Bundler(folder), _root_of(folder), is_loose(folder)
    loaded, noted = load(root), list[Problem]()
    document = _corrected(loaded, root, bundler, noted if loose else None)
    supplement = folder / "supplement" / "openapi.yaml"
    added = read_root(supplement, bundler) if supplement.is_file() else Mapping()
    if root.stem == "published":
        _leave_out_unused(document, loaded, added, bundler)
    _merge(document, added)
    bundler.add_components(document)
    problems = check_references(document, walk(document), may_point_inside=loose)
    if problems:
        raise PipelineError(problems)
    bundler.check_unused()
    if loose:
        noted += tame(document)
    if notes is not None:
        notes += noted
    return document


def _root_of(folder: Path) -> Path:
    roots = [folder / name for name in ROOTS if (folder / name).is_file()]
    if len(roots) != 1:
        raise failure(
            None, f"{shown(folder)} must hold one of openapi.yaml (hand-written) and published.yaml, not {len(roots)}"
        )
    return roots[0]


def read_root(root: Path, bundler: Bundler) -> Mapping:
    """Load one document, lift it, correct it by the overlay beside it, and make its relative references local."""
    return _corrected(load(root), root, bundler)


def _corrected(loaded: Mapping, root: Path, bundler: Bundler, notes: list[Problem] | None = None) -> Mapping:
    """Lift and correct a document. notes: for a loose reading, which first takes out what is no interface."""
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
    return bundler.localise(document, root, from_3_0=document is not loaded)


def _leave_out_unused(document: Mapping, published: Mapping, supplement: Mapping, bundler: Bundler) -> None:
    """Leave out what a provider published for operations that an overlay removes, or for none."""
    used = reached(document, supplement, bundler.components)
    held = components_in(document)
    for section, name in components_in(published).keys() & held.keys() - used:
        del document["components"][section][name]
    paths = document.get("paths")
    if isinstance(paths, Mapping):
        for path in [path for path, item in paths.items() if item == {}]:
            del paths[path]


def _merge(document: Mapping, supplement: Mapping) -> None:
    """Add what a supplement holds. It may say nothing that is said already."""
    problems = [
        Problem(place_of(supplement, name), f"{name!r} has no place in a supplement: set it in overlay.yaml")
        for name in supplement
        if name not in _SUPPLEMENT_MEMBERS
    ]
    for name in ("paths", "components"):
        problems += _merge_members(document, supplement, name, depth=2)
    _merge_tags(document, supplement)
    if problems:
        raise PipelineError(problems)


def _merge_members(into: Mapping, source: Mapping, name: str, *, depth: int) -> list[Problem]:
    """Merge one member: a mapping is merged to the given depth, anything that is there already is a problem."""
    added = source.get(name)
    if name not in source or (depth and added is None):
        return []
    if name not in into:
        put(into, name, added, place=place_of(source, name))
        return []
    held = into[name]
    if not depth or not isinstance(held, Mapping) or not isinstance(added, Mapping):
        return [Problem(place_of(source, name), f"{name!r} is there already, at {place_of(into, name)}: write it once")]
    problems = _shared_by_others(held, added)
    for member in added:
        problems += _merge_members(held, added, member, depth=depth - 1)
    return problems


def _shared_by_others(held: Mapping, added: Mapping) -> list[Problem]:
    """Find what a path item says for all its operations: it would be said of the other document's, too."""
    if not any(method in added for method in METHODS) or not any(method in held for method in METHODS):
        return []
    return [
        Problem(place_of(side, name), f"{name!r} of a path that two documents write: move it into each operation")
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


def main(arguments: list[str]) -> int:
    """Print the bundled document of one folder, or what is wrong with it."""
    if len(arguments) != 1:
        print("usage: python -m scripts.pipeline.read.bundle specs/NAME", file=sys.stderr)
        return 2
    try:
        sys.stdout.buffer.write(dump(bundle(Path(arguments[0]))))
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
