"""What a newer document means for a spec folder: the facts, independent of any decision.

Nothing here reads or writes files, except that references of an overlay into the folder are followed.
"""

from __future__ import annotations

from attrs import frozen

from ..pipeline.read.file_references import Bundler
from ..pipeline.read.lift import lift
from ..spec.document import Mapping, clone
from ..spec.operations import Operation
from ..spec.problems import PipelineError
from .actions import Tried, try_all, without
from .differences import Difference, compare
from .listing import Key, operations_in, with_components_of
from .present import Present


@frozen(eq=False)
class Covered:
    """An operation that both the published document and the supplement describe. `aside`: what decided it."""

    key: Key
    published: Operation
    supplement: Operation
    differences: tuple[Difference, ...]
    aside: Tried | None

    @property
    def contradictions(self) -> tuple[Difference, ...]:
        """Return the differences that are more than additions of the published document."""
        return tuple(difference for difference in self.differences if not difference.is_addition)


@frozen
class Survey:
    """A new document compared with the old one, the overlay and the supplement.

    `effective` is the new document as corrected by the actions that still work; `stale` are those that do not, or are
    no longer needed; `changed` are published operations that differ from before.
    """

    new: Mapping
    effective: Mapping
    stale: tuple[Tried, ...]
    dropped: tuple[Tried, ...]
    added: tuple[Operation, ...]
    removed: tuple[Operation, ...]
    changed: tuple[tuple[Operation, tuple[Difference, ...]], ...]
    covered: tuple[Covered, ...]
    untaken: tuple[Operation, ...]


def survey(present: Present, document: Mapping, *, drop: bool) -> Survey:
    """Collect the facts. drop: leave out the actions that match nothing or are no longer needed."""
    new = lift(document)
    tried = _stale(present, new)
    dropped = tuple(action for action in tried if drop and (action.is_unmatched or action.is_held))
    overlay = present.overlay
    if overlay is not None and dropped:
        overlay = without(overlay, {item.index for item in dropped})
    corrected, all_tried = _tried(new, overlay)
    effective = _localized(present, corrected, from_3_0=new is not document)
    stale = _stale_of(all_tried, _tried(present.published, overlay)[1]) if dropped else tried
    before, after = operations_in(present.published), operations_in(new)
    covered = _covered(present, new, effective, all_tried)
    known = {operation.key for operation in covered}
    return Survey(
        new=new,
        effective=effective,
        stale=stale,
        dropped=dropped,
        added=tuple(after[key] for key in after if key not in before),
        removed=tuple(before[key] for key in before if key not in after),
        changed=_changed(present.published, new),
        covered=covered,
        untaken=tuple(
            operation
            for key, operation in operations_in(effective).items()
            if key not in known and "x-resource" not in operation.node
        ),
    )


def _tried(document: Mapping, overlay: Mapping | None) -> tuple[Mapping, list[Tried]]:
    if overlay is None or not overlay.get("actions"):
        return clone(document), []
    return try_all(document, overlay)


def _stale(present: Present, new: Mapping) -> tuple[Tried, ...]:
    return _stale_of(_tried(new, present.overlay)[1], _tried(present.published, present.overlay)[1])


def _stale_of(tried: list[Tried], old: list[Tried]) -> tuple[Tried, ...]:
    """Return the actions without an effect on the new document; of those without one before, only failures."""
    return tuple(
        action
        for action, before in zip(tried, old, strict=True)
        if action.is_unmatched
        or action.failure
        or (action.is_held and not before.is_held)
        or set(action.repeated) - set(before.repeated)
    )


def _localized(present: Present, document: Mapping, *, from_3_0: bool) -> Mapping:
    """Follow the references that an overlay added; bundling reports those that fail."""
    bundler, local = Bundler(present.folder), clone(document)
    try:
        bundler.localize(local, present.folder / "published.yaml", from_3_0=from_3_0)
    except PipelineError:
        return document
    more = Mapping()
    for (section, name), node in bundler.components.items():
        more.setdefault(section, Mapping())[name] = node
    return with_components_of(local, Mapping({"components": more}))


def _covered(present: Present, new: Mapping, effective: Mapping, tried: list[Tried]) -> tuple[Covered, ...]:
    # Each side may refer to components of the other: they end up in one document.
    corrected = with_components_of(effective, present.supplement)
    supplement = with_components_of(present.supplement, effective)
    effective_operations, described = operations_in(corrected), operations_in(supplement)
    published = {key: operation for key, operation in operations_in(new).items() if key in described}
    kept = {key: (effective_operations[key], described[key]) for key in published if key in effective_operations}
    aside = {key: (published[key], described[key]) for key in published.keys() - kept.keys()}
    differences = compare(corrected, supplement, kept) | compare(new, supplement, aside)
    return tuple(
        Covered(key, published[key], described[key], tuple(differences[key]), _decided_by(key, tried, key in aside))
        for key in published
    )


def _decided_by(key: Key, tried: list[Tried], is_aside: bool) -> Tried | None:
    """Return the overlay action that set a published operation aside."""
    return next((action for action in tried if key in action.removed), None) if is_aside else None


def _changed(old: Mapping, new: Mapping) -> tuple[tuple[Operation, tuple[Difference, ...]], ...]:
    before, after = operations_in(old), operations_in(new)
    pairs = {key: (after[key], before[key]) for key in after if key in before}
    return tuple((after[key], tuple(found)) for key, found in compare(new, old, pairs).items() if found)
