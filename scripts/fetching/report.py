"""What a fetch tells a person: what differs, what became of the overlay and the supplement, and what to do next.

Text only. A document is untrusted: nothing that it says may move the cursor or begin a line.
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
    """Make a text of a document fit for a line of a report."""
    line = "".join(one if one.isprintable() else " " for one in " ".join(str(text).split()))
    return line if len(line) <= _MAX_TEXT else f"{line[:_MAX_TEXT]} ..."


def facts(present: Present, survey: Survey, data: bytes, *, origin: str) -> Iterator[str]:
    """Say what was read, and how it differs from the document at hand."""
    yield f"{present.folder.name}: {plain(origin)}"
    yield f"  version     {plain(present.source.get('version')) or '-'} -> {plain(version_of(survey.new)) or '-'}"
    yield f"  size        {len(present.data):,} -> {len(data):,} bytes"
    counts = f"{len(survey.added)} added, {len(survey.removed)} removed, {len(survey.changed)} changed"
    yield f"  operations  {counts}"
    yield from _section("added", [[_label(one)] for one in survey.added])
    yield from _section("removed", [[_label(one)] for one in survey.removed])
    yield from _section(
        "changed (new, old)", [[_label(one), *_differences(found, "now", "was")] for one, found in survey.changed]
    )


def nothing_new(present: Present, survey: Survey, *, origin: str) -> Iterator[str]:
    """Say that the document is known."""
    version = plain(version_of(survey.new))
    yield f"{present.folder.name}: nothing new: {plain(origin)} is the document at hand, version {version}"


def _section(title: str, entries: Iterable[list[str]]) -> Iterator[str]:
    """Give a titled list; the lines of an entry after its first stand below it."""
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
            plain(one.about),
            f"{ours} {plain(one.published)}, {theirs} {plain(one.other)}",
            f"{_at(one.published_place)}  {_at(one.other_place)}",
        )
        for one in found
    ]
    widths = [min(60, max((len(row[at]) for row in rows), default=0)) for at in (0, 1)]
    lines = [f"{about:<{widths[0]}}  {said:<{widths[1]}}  {places}" for about, said, places in rows]
    return [*lines[:_MAX_LISTED], f"... and {len(lines) - _MAX_LISTED} more"] if len(lines) > _MAX_LISTED else lines


def _at(place: Place | None) -> str:
    return plain(place) if place else "-"


def decisions(survey: Survey, decided: Plan) -> Iterator[str]:
    """Say what became of overlay actions and operations of the supplement."""
    yield from _actions(survey)
    yield from _covered(survey, decided)
    untaken = [[_label(one)] for one in decided.untaken]
    yield from _section("published, set aside in overlay.yaml until they are described for a client", untaken)
    yield ""


def _actions(survey: Survey) -> Iterator[str]:
    kinds = (
        ("overlay actions dropped", survey.dropped),
        ("overlay actions that match nothing any more", [one for one in survey.stale if one.is_unmatched]),
        (
            "overlay actions no longer needed: what they bring is published",
            [one for one in survey.stale if one.is_held],
        ),
        ("overlay actions that fail now", [one for one in survey.stale if one.failure]),
        ("overlay actions of which a part is published", [one for one in survey.stale if one.repeated]),
    )
    for title, found in kinds:
        yield from _section(title, map(_action, found))


def _action(one: Tried) -> list[str]:
    more = [one.failure] if one.failure else [f"is there already: {', '.join(one.repeated)}"] if one.repeated else []
    return [f"{_at(one.place)}  {plain(one.target)}", *map(plain, (f"why it was made: {one.why}", *more))]


def _covered(survey: Survey, decided: Plan) -> Iterator[str]:
    moved, kept = set(decided.moved), set(decided.kept)
    kinds: tuple[tuple[str, list[Covered]], ...] = (
        ("covered and agreeing: moved out of the supplement", [one for one in decided.moved if not one.contradictions]),
        ("covered, the published document is believed", [one for one in decided.moved if one.contradictions]),
        ("covered, the supplement is believed; set aside in overlay.yaml", list(decided.kept)),
        ("contradicted", [one for one in survey.covered if one.aside is None and one not in moved | kept]),
    )
    for title, found in kinds:
        yield from _section(f"supplement operations {title}", map(_operation, found))
    aside = [one for one in survey.covered if one.aside]
    if aside:
        agreeing = sum(not one.contradictions for one in aside)
        yield ""
        yield f"supplement operations that stand by actions of overlay.yaml: {len(aside)}, of which {agreeing} agree"
        yield "  to ask again about one, delete its action and fetch the same document"


def _operation(one: Covered) -> list[str]:
    additions = ", ".join(addition.about for addition in one.differences if addition.is_addition)
    more = [plain(f"published besides: {additions}")] if additions else []
    return [_label(one.supplement), *_differences(one.contradictions, "published", "supplement"), *more]


def outcome_of_refusal(name: str, reasons: Iterable[str]) -> Iterator[str]:
    """Say that nothing changed, and why."""
    yield f"refused, nothing is changed in {name}:"
    yield from (f"  {plain(one) if len(one) < _MAX_TEXT else ' '.join(one.split())}" for one in reasons)


def outcome(name: str, written: Iterable[str], *, provider: str, operations: str) -> Iterator[str]:
    """Say what was written, and what a person does next."""
    yield f"accepted: a package was made of it on trial, {operations}"
    yield from (f"  {name}/{one}" for one in written)
    yield f'next: read the diff, run `make generate PROVIDERS="{provider}"`, and commit both'
