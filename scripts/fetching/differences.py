"""Two descriptions of the same operations: every difference on the wire, with both places.

Names of schemas, documentation and `x-` fields do not count. `other` is a supplement, or an older document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from ..comparing.change import Change
from ..comparing.contracts import Side
from ..comparing.specs import wire_changes
from ..pipeline.adapt.merging import flat
from ..pipeline.normalize.operations import filled_headers
from ..spec.document import clone, place_of
from ..spec.operations import Operation
from ..spec.problems import Place, failure
from .listing import Key

ABSENT = "-"

Pairs = Mapping[Key, tuple[Operation, Operation]]
"""The published and the other description of operations."""


@frozen
class Difference:
    """One difference: its subject, and what each side specifies, with the place. is_addition: callers of the other side
    are not affected.
    """

    about: str
    published: str
    other: str
    published_place: Place | None
    other_place: Place | None
    is_addition: bool = False


def compare(published: Any, other: Any, pairs: Pairs) -> dict[Key, list[Difference]]:
    """Return the differences of operations: parameters, bodies, responses. Raise PipelineError for malformed schemas.

    published, other: the documents in which references are resolved.
    """
    try:
        return _compare(published, other, pairs)
    except Exception as error:  # untrusted input that breaks a comparison is malformed
        what = f"the operations cannot be compared: {type(error).__name__}: {error}"
        raise failure(place_of(other) or place_of(published), what) from error


def _compare(published: Any, other: Any, pairs: Pairs) -> dict[Key, list[Difference]]:
    filled = filled_headers(published) | filled_headers(other)
    sides = {}
    for key, (ours, theirs) in pairs.items():
        new = Side(published, _comparable(ours, filled, names_of=ours))
        sides[key] = Side(other, _comparable(theirs, filled, names_of=ours)), new
    there = wire_changes(other, published, sides, merge=flat)
    # A change has the place of one side: in the opposite direction it has that of the other.
    back = wire_changes(published, other, {key: pair[::-1] for key, pair in sides.items()}, merge=flat)
    return {key: [*_renamed(*pairs[key]), *_differences(there[key], back[key], pairs[key])] for key in pairs}


def _comparable(operation: Operation, filled: set[str], *, names_of: Operation) -> Operation:
    """Name the path's parameters as another operation does, and headers in lower case, without those clients fill."""
    names = dict(zip(_placeholders(operation), _placeholders(names_of), strict=True))
    parameters = []
    for parameter in operation.parameters:
        name = str(parameter["name"])
        if parameter["in"] == "header" and name.lower() in filled:
            continue
        copy = clone(parameter)
        copy["name"] = {"path": names.get(name, name), "header": name.lower()}.get(parameter["in"], name)
        parameters.append(copy)
    return evolve(operation, parameters=tuple(parameters))


def _placeholders(operation: Operation) -> list[str]:
    return re.findall(r"\{([^{}]*)\}", operation.path)


def _renamed(published: Operation, other: Operation) -> list[Difference]:
    return [
        Difference(f"path {theirs}: name", ours, theirs, _named(published, ours), _named(other, theirs))
        for ours, theirs in zip(_placeholders(published), _placeholders(other), strict=True)
        if ours != theirs
    ]


def _named(operation: Operation, name: str) -> Place | None:
    places = (place_of(parameter, "name") for parameter in operation.parameters if parameter["name"] == name)
    return next(places, operation.place())


def _differences(there: list[Change], back: list[Change], pair: tuple[Operation, Operation]) -> list[Difference]:
    places = {_identity(change.inverse): change.place for change in back}
    return [_difference(change, places.get(_identity(change)), pair) for change in there]


def _about(subject: str) -> str:
    """Return the subject of an operation without an id, such as `(page in query)`, for people."""
    return subject.strip().removeprefix("(").replace(")", "", 1) if subject.startswith("(") else subject.strip()


def _identity(change: Change) -> tuple[Any, ...]:
    return change.subject, change.what, change.direction, change.texts


def _difference(change: Change, other_place: Place | None, pair: tuple[Operation, Operation]) -> Difference:
    old, new = change.texts
    published, other = (operation.place() for operation in pair)
    return Difference(
        about=f"{_about(change.subject)}: {change.what}",
        published=new or ABSENT,
        other=old or ABSENT,
        published_place=(change.place if new else None) or published,
        other_place=(other_place if old else None) or other,
        is_addition=old is None and change.effect != "other",
    )
