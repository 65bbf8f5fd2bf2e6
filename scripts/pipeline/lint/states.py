"""House rules for the states of objects: what a transition requires and leads to, and what a total follows from.

Malformed values are reported by the vocabulary; these rules skip them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...spec.document import place_of
from ...spec.operations import Operation, operations_of, wire_path
from ...spec.pointers import branches_of
from ...spec.problems import Problem
from ...spec.structure import Visit
from .models import body_fields, enum_of, fields_at, is_list, kinds, listed_models, object_models

_OBJECT = re.compile(r"(?P<collection>.+)/\{[^{}]+\}(/[^{}]+)?")


def check_states(document: Any, visits: Iterable[Visit]) -> list[Problem]:
    """Return transitions and totals that refer to nothing, or to a value that a field cannot have."""
    operations = operations_of(document)
    problems = [problem for operation in operations for problem in _transition(document, operation, operations)]
    schemas = (visit.node for visit in visits if visit.kind == "schema" and isinstance(visit.node, dict))
    return problems + [problem for schema in schemas for problem in _totals(document, schema, operations)]


def _transition(document: Any, operation: Operation, operations: list[Operation]) -> Iterator[Problem]:
    transition = operation.extension("x-transition")
    if not transition:
        return
    path = wire_path(operation.path)
    found = _OBJECT.fullmatch(path)
    if found is None and "from" in transition:
        message = f"{operation.label}: x-transition: from needs the id of an object in the path: remove it"
        yield Problem(operation.place("x-transition", "from"), message)
        return
    models = object_models(document, found["collection"] if found else path, operations)
    sources = transition.get("from", [])
    for source in sources if isinstance(sources, list) else [sources]:
        yield from _state(document, operation, models, source, "from")
    yield from _state(document, operation, models, transition.get("to", {}), "to")


def _state(document: Any, operation: Operation, models: list[Any], state: Any, side: str) -> Iterator[Problem]:
    for pointer, value in state.items() if isinstance(state, dict) else ():
        fields, label = fields_at(document, models, pointer), f"{operation.label}: x-transition: {side}"
        place = operation.place("x-transition", side, pointer)
        if not fields:
            yield Problem(place, f"{label}: the object has no field {pointer!r}: use one that a response shows")
        if isinstance(value, dict):
            yield from _copied(document, operation, models, value, label)
            continue
        allowed = enum_of(document, fields)
        for option in value if isinstance(value, list) else [value]:
            if allowed and option is not None and option not in allowed:
                message = f"{label}: {pointer!r} is never {option!r}: use one of {', '.join(map(repr, allowed))}"
                yield Problem(place, message)


def _copied(document: Any, operation: Operation, models: list[Any], value: Any, label: str) -> Iterator[Problem]:
    source, sent = value.get("copy"), {"properties": body_fields(document, operation)}
    if set(value) not in ({"now"}, {"copy"}):
        yield Problem(operation.place("x-transition"), f"{label}: unknown value {value!r}: use a constant, now or copy")
    elif isinstance(source, str) and not fields_at(document, [*models, sent], source):
        message = f"{label}: copy refers to unknown field {source!r} of the object and of the request"
        yield Problem(operation.place("x-transition"), message)


def _totals(document: Any, schema: Any, operations: list[Operation]) -> Iterator[Problem]:
    """Yield problems with the totals among the fields of an object."""
    for name, field in schema.get("properties", {}).items():
        total = field.get("x-total") if isinstance(field, dict) else None
        if isinstance(total, dict):
            yield from _total(document, schema, name, field, operations)


def _total(document: Any, schema: Any, name: str, field: Any, operations: list[Operation]) -> Iterator[Problem]:
    total, place, models = field["x-total"], place_of(field, "x-total"), list(branches_of(document, schema))
    if not kinds(document, [field]) & {"ordered"}:
        yield Problem(place, f"x-total of {name!r}, which is not an amount: use type: number, or format: decimal")
    of = total.get("of")
    if isinstance(of, dict):
        listed = next((each for each in operations if each.node.get("operationId") == of.get("operation")), None)
        if listed is None or not is_list(listed):
            yield Problem(place, f"x-total of {name!r}: of refers to {of.get('operation')!r}, which is not a list")
            return
        models = listed_models(document, listed, operations)
    for pointer in (pointer for word in ("sum", "minus", "product") for pointer in total.get(word, ())):
        found = fields_at(document, models, pointer)
        if not found:
            yield Problem(place, f"x-total of {name!r} refers to unknown field {pointer!r}: use one beside it")
        elif not kinds(document, found) & {"ordered"}:
            yield Problem(
                place, f"x-total of {name!r}: {pointer!r} is not an amount: use type: number, or format: decimal"
            )
