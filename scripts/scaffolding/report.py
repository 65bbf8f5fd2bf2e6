"""The report of `make new`: what was generated, what was left out or simplified, and what is left to decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..spec.problems import Problem
from .actions import Scaffold

_MOST_PLACES = 5


def report(
    scaffold: Scaffold, *, notes: Iterable[Problem], left_out: Mapping[str, str], total: int, models: int
) -> str:
    """Return the report as plain lines."""
    count = len(scaffold.operations)
    resources = {names.resource for _, names in scaffold.operations}
    lines = [
        f"{count} of {total} operations in {len(resources)} resources, {models} models",
        *_left(left_out),
        *_notes(notes),
        "",
        "To decide (a guess is an action in overlay.yaml whose description starts with Guess):",
        *(f"  - {decision}" for decision in _decisions(scaffold)),
    ]
    return "\n".join(" ".join(line.split()) if line.strip() and not line.startswith("  ") else line for line in lines)


def _left(left_out: Mapping[str, str]) -> Iterator[str]:
    if left_out:
        yield ""
        yield f"Left out, {len(left_out)} operations:"
        for label, reason in left_out.items():
            yield f"  - {label}: {_line(reason)}"


def _notes(notes: Iterable[Problem]) -> Iterator[str]:
    """List notes by kind (the text before the colon), each kind with its first places."""
    kinds: dict[str, list[Problem]] = {}
    for note in dict.fromkeys(notes):
        kinds.setdefault(note.message.partition(":")[0], []).append(note)
    if kinds:
        yield ""
        yield "Supported with a simplification:"
    for kind, found in sorted(kinds.items()):
        yield f"  - {kind}: {len(found)}"
        for note in found[:_MOST_PLACES]:
            yield f"      {note.place}: {_line(note.message.partition(':')[2] or note.message)}"
        if len(found) > _MOST_PLACES:
            yield f"      and {len(found) - _MOST_PLACES} more"


def _decisions(scaffold: Scaffold) -> Iterator[str]:
    retries = [decision for decision in scaffold.decide if decision.startswith("retry: ")]
    pages = [decision for decision in scaffold.decide if decision.startswith("pages: ")]
    yield from (_line(decision) for decision in scaffold.decide if decision not in retries and decision not in pages)
    none = [decision for decision in retries if ": none (" in decision]
    if none:
        writes = "1 write is" if len(none) == 1 else f"{len(none)} writes are"
        yield f"retry: {writes} never retried (key: none), until you declare the idempotency contract"
    yield from _grouped([decision for decision in retries if decision not in none])
    yield from _grouped(pages)
    yield "limits: no call is delayed, until you declare the provider's rate limits (x-rate-limits)"
    yield "names: each resource and method, before they are used"


def _grouped(decisions: list[str]) -> Iterator[str]:
    """List a reason that several operations share once, with the first of them."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for decision in decisions:
        subject, label, reason = decision.split(": ", 2)
        reasons.setdefault((subject, reason), []).append(label)
    for (subject, reason), labels in reasons.items():
        more = f" and {len(labels) - _MOST_PLACES} more" if len(labels) > _MOST_PLACES else ""
        yield _line(f"{subject}: {', '.join(labels[:_MOST_PLACES])}{more}: {reason}")


def _line(text: str) -> str:
    return " ".join(text.split())[:400]
