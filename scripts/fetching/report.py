"""The report of a fetch: what differs, what happens to the overlay and the supplement, and what to do next.

Text only. A document is untrusted: nothing in it may move the cursor or start a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..spec.operations import Operation
from ..spec.problems import Place
from .actions import Tried
from .differences import Difference
from .identity import version_of
from .plan import Plan
from .present import Present
from .survey import Covered, Survey

_MAX_TEXT = 160
_MAX_LISTED = 40


def plain(text: object) -> str:
    """Return a text of a document on one printable line of limited length."""
    line = "".join(character if character.isprintable() else " " for character in " ".join(str(text).split()))
    return line if len(line) <= _MAX_TEXT else f"{line[:_MAX_TEXT]} ..."


def facts(present: Present, survey: Survey, data: bytes, *, origin: str) -> Iterator[str]:
    """Return what was read, and how it differs from the present document."""
    yield f"{present.folder.name}: {plain(origin)}"
    yield f"  version     {plain(present.source.get('version')) or '-'} -> {plain(version_of(survey.new)) or '-'}"
    yield f"  size        {len(present.data):,} -> {len(data):,} bytes"
    counts = f"{len(survey.added)} added, {len(survey.removed)} removed, {len(survey.changed)} changed"
    yield f"  operations  {counts}"
    yield from _section("added", [[_label(operation)] for operation in survey.added])
    yield from _section("removed", [[_label(item)] for item in survey.removed])
    yield from _section(
        "changed (new, old)", [[_label(entry), *_differences(found, "now", "was")] for entry, found in survey.changed]
    )


def nothing_new(present: Present, survey: Survey, *, origin: str) -> Iterator[str]:
    """Return the line for a document that is already present."""
    version = plain(version_of(survey.new))
    yield f"{present.folder.name}: nothing new: {plain(origin)} is the present document, version {version}"


def _section(title: str, entries: Iterable[list[str]]) -> Iterator[str]:
    """Return a titled list; further lines of an entry are below its first."""
    listed = list(entries)
    if listed:
        yield ""
        yield f"{title}: {len(listed)}"
    for first, *below in listed[:_MAX_LISTED]:
        yield f"  {first}"
        yield from (f"      {line}" for line in below)
    if len(listed) > _MAX_LISTED:
        yield f"  ... and {len(listed) - _MAX_LISTED} more"


def _label(operation: Operation) -> str:
    return f"{operation.method.upper():<6} {plain(operation.path)}"


def _differences(found: Iterable[Difference], ours: str, theirs: str) -> list[str]:
    rows = [
        (
            plain(difference.about),
            f"{ours} {plain(difference.published)}, {theirs} {plain(difference.other)}",
            f"{_at(difference.published_place)}  {_at(difference.other_place)}",
        )
        for difference in found
    ]
    widths = [min(60, max((len(row[at]) for row in rows), default=0)) for at in (0, 1)]
    lines = [f"{about:<{widths[0]}}  {said:<{widths[1]}}  {places}" for about, said, places in rows]
    return [*lines[:_MAX_LISTED], f"... and {len(lines) - _MAX_LISTED} more"] if len(lines) > _MAX_LISTED else lines


def _at(place: Place | None) -> str:
    return plain(place) if place else "-"


def decisions(survey: Survey, decided: Plan) -> Iterator[str]:
    """Return what became of overlay actions and operations of the supplement."""
    yield from _actions(survey)
    yield from _covered(survey, decided)
    untaken = [[_label(operation)] for operation in decided.untaken]
    yield from _section("published, set aside in overlay.yaml until they are described for a client", untaken)
    yield ""


def _actions(survey: Survey) -> Iterator[str]:
    kinds = (
        ("overlay actions dropped", survey.dropped),
        ("overlay actions that match nothing any more", [action for action in survey.stale if action.is_unmatched]),
        (
            "overlay actions no longer needed: what they bring is published",
            [item for item in survey.stale if item.is_held],
        ),
        ("overlay actions that fail now", [entry for entry in survey.stale if entry.failure]),
        ("overlay actions of which a part is published", [value for value in survey.stale if value.repeated]),
    )
    for title, found in kinds:
        yield from _section(title, map(_action, found))


def _action(action: Tried) -> list[str]:
    already = [f"is there already: {', '.join(action.repeated)}"] if action.repeated else []
    more = [action.failure] if action.failure else already
    return [f"{_at(action.place)}  {plain(action.target)}", *map(plain, (f"its reason: {action.why}", *more))]


def _covered(survey: Survey, decided: Plan) -> Iterator[str]:
    moved, kept = set(decided.moved), set(decided.kept)
    kinds: tuple[tuple[str, list[Covered]], ...] = (
        (
            "covered and agreeing: moved out of the supplement",
            [item for item in decided.moved if not item.contradictions],
        ),
        ("covered, the published document wins", [entry for entry in decided.moved if entry.contradictions]),
        ("covered, the supplement wins; set aside in overlay.yaml", list(decided.kept)),
        ("contradicted", [value for value in survey.covered if value.aside is None and value not in moved | kept]),
    )
    for title, found in kinds:
        yield from _section(f"supplement operations {title}", map(_operation, found))
    aside = [operation for operation in survey.covered if operation.aside]
    if aside:
        agreeing = sum(not element.contradictions for element in aside)
        yield ""
        yield f"supplement operations that stand by actions of overlay.yaml: {len(aside)}, of which {agreeing} agree"
        yield "  to decide again about one, delete its action and fetch the same document"


def _operation(covered: Covered) -> list[str]:
    additions = ", ".join(addition.about for addition in covered.differences if addition.is_addition)
    more = [plain(f"published besides: {additions}")] if additions else []
    return [_label(covered.supplement), *_differences(covered.contradictions, "published", "supplement"), *more]


def outcome_of_refusal(name: str, reasons: Iterable[str]) -> Iterator[str]:
    """Return the lines for a refusal."""
    yield f"refused, nothing is changed in {name}:"
    yield from (f"  {plain(reason) if len(reason) < _MAX_TEXT else ' '.join(reason.split())}" for reason in reasons)


def outcome(name: str, written: Iterable[str], *, provider: str, operations: str) -> Iterator[str]:
    """Return what was written, and the next steps."""
    yield f"accepted: a package was generated from it on trial, {operations}"
    yield from (f"  {name}/{item}" for item in written)
    yield f'next: read the diff, run `make generate PROVIDERS="{provider}"`, and commit both'
