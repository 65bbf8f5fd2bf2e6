"""What `make new` says at its end: what was made, what was guessed, what reads otherwise, what a person must decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..spec.problems import Problem
from .actions import Scaffold

_MOST_PLACES = 5


def report(scaffold: Scaffold, *, notes: Iterable[Problem], left: Mapping[str, str], total: int, models: int) -> str:
    """Write the report, as plain lines."""
    made = len(scaffold.operations)
    resources = {names.resource for _, names in scaffold.operations}
    lines = [
        f"{made} of {total} operations in {len(resources)} resources, {models} models",
        *_left(left),
        *_notes(notes),
        "",
        "A person must decide (each is an action in overlay.yaml whose description begins with Guess):",
        *(f"  - {decision}" for decision in _decisions(scaffold)),
    ]
    return "\n".join(" ".join(line.split()) if line.strip() and not line.startswith("  ") else line for line in lines)


def _left(left: Mapping[str, str]) -> Iterator[str]:
    if left:
        yield ""
        yield f"Left out, {len(left)} operations:"
        for label, reason in left.items():
            yield f"  - {label}: {_line(reason)}"


def _notes(notes: Iterable[Problem]) -> Iterator[str]:
    """Gather notes of one kind (what stands before the colon), each with its first lines."""
    kinds: dict[str, list[Problem]] = {}
    for note in dict.fromkeys(notes):
        kinds.setdefault(note.message.partition(":")[0], []).append(note)
    if kinds:
        yield ""
        yield "Carried, but read otherwise than it is written:"
    for kind, found in sorted(kinds.items()):
        yield f"  - {kind}: {len(found)}"
        for note in found[:_MOST_PLACES]:
            yield f"      {note.place}: {_line(note.message.partition(':')[2] or note.message)}"
        if len(found) > _MOST_PLACES:
            yield f"      and {len(found) - _MOST_PLACES} more"


def _decisions(scaffold: Scaffold) -> Iterator[str]:
    repeats = [decision for decision in scaffold.decide if decision.startswith("repeat: ")]
    pages = [decision for decision in scaffold.decide if decision.startswith("pages: ")]
    yield from (_line(decision) for decision in scaffold.decide if decision not in repeats and decision not in pages)
    none = [decision for decision in repeats if ": none (" in decision]
    if none:
        yield f"repeat: {len(none)} writes are never repeated (key: none), until you know what makes a repeat harmless"
    yield from _grouped([decision for decision in repeats if decision not in none])
    yield from _grouped(pages)
    yield "names: each resource and method, before anybody calls them"


def _grouped(told: list[str]) -> Iterator[str]:
    """Say a reason that several operations share once, with the first of them."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for decision in told:
        subject, label, reason = decision.split(": ", 2)
        reasons.setdefault((subject, reason), []).append(label)
    for (subject, reason), labels in reasons.items():
        more = f" and {len(labels) - _MOST_PLACES} more" if len(labels) > _MOST_PLACES else ""
        yield _line(f"{subject}: {', '.join(labels[:_MOST_PLACES])}{more}: {reason}")


def _line(text: str) -> str:
    return " ".join(text.split())[:400]
