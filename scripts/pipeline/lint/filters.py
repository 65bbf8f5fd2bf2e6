"""House rules for filters of lists: every field is there, and the parameter can be compared with it.

Malformed values are reported by the vocabulary; these rules skip them.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from attrs import frozen

from ...spec.document import place_of
from ...spec.operations import Operation, operations_of, wire_path
from ...spec.problems import Place, Problem
from ...spec.references import resolve
from .models import body_fields, enum_of, fields_at, is_list, kinds, listed_models, names

_MOST = 12
_TEXT = {"contains", "not_contains"}
_ORDER = {"gt", "gte", "lt", "lte", "range"}
_CONDITIONS = {"is_set", "include"}
_RANGE = {"gt", "gte", "lt", "lte"}


@frozen
class Use:
    """An x-filter where a list uses it: the node that holds it, and the schema of the argument."""

    document: Any
    operation: Operation
    operations: tuple[Operation, ...]
    name: str
    node: Any
    schema: Any

    @property
    def declared(self) -> Any:
        """What x-filter declares."""
        return self.node["x-filter"]

    def problem(self, message: str, *fields: str) -> Problem:
        """Return a problem at a field of the declaration."""
        return Problem(self._place(fields), f"{self.operation.label}: x-filter of {self.name!r}: {message}")

    def _place(self, fields: tuple[str, ...]) -> Place | None:
        node, place = self.node, place_of(self.node)
        for field in ("x-filter", *fields):
            place = place_of(node, field) or place
            node = node.get(field) if isinstance(node, dict) else None
        return place


def check_filters(document: Any) -> list[Problem]:
    """Return filters that refer to nothing, or compare what cannot be compared."""
    operations = tuple(operations_of(document))
    problems: list[Problem] = []
    for operation in operations:
        for use in _uses(document, operation, operations):
            problems += _checked(use)
    return problems


def _uses(document: Any, operation: Operation, operations: tuple[Operation, ...]) -> Iterator[Use]:
    if not is_list(operation):  # it may share a parameter with a list
        return
    for parameter in operation.parameters:
        if isinstance(parameter.get("x-filter"), dict):
            schema = parameter.get("schema", {})
            yield Use(document, operation, operations, parameter["name"], parameter, schema)
    for name, field in body_fields(document, operation).items():
        if isinstance(field.get("x-filter"), dict):
            yield Use(document, operation, operations, name, field, field)


def _checked(use: Use) -> Iterator[Problem]:
    if use.node.get("in", "query") != "query":
        yield use.problem("only query parameters and body fields of a list are filters: remove it")
        return
    models = listed_models(use.document, use.operation, use.operations)
    related = use.declared.get("of")
    if isinstance(related, dict):
        problems = list(related_problems(use, related, models))
        yield from problems
        if problems:
            return
        models = listed_models(use.document, _operation(use.operations, related["operation"]), use.operations)
    keys = use.declared.get("keys", {})
    for key, pointer in keys.items() if isinstance(keys, dict) else ():
        yield from _unknown(use, models, pointer, "keys", str(key))
    for pointer in _pointers(use.declared.get("field")):
        problems = list(_unknown(use, models, pointer, "field"))
        yield from problems or _mismatch(use, fields_at(use.document, models, pointer), pointer)


def related_problems(use: Use, related: Any, models: list[Any]) -> Iterator[Problem]:
    """Yield what is wrong with the list that `of` refers to, and with the values that select from it."""
    target = _operation(use.operations, related.get("operation"))
    if target is None or not is_list(target):
        yield use.problem(
            f"of refers to {related.get('operation')!r}, which is not a list: name a list operation", "of"
        )
        return
    placed, matched = (related.get(name, {}) for name in ("with", "match"))
    needed = {parameter["name"] for parameter in target.parameters if parameter["in"] == "path"}
    if needed != set(placed):
        yield use.problem(f"of: with must name the path parameters of {target.label}: {', '.join(needed)}", "of")
    if not placed and not matched:
        yield use.problem("of: nothing connects the objects: add match, or with for a list inside an object", "of")
    others = listed_models(use.document, target, use.operations)
    for pointer in [*placed.values(), *matched.values()]:
        yield from _unknown(use, models, pointer, "of")
    for pointer in matched:
        yield from _unknown(use, others, pointer, "of")


def _operation(operations: tuple[Operation, ...], name: Any) -> Any:
    return next((operation for operation in operations if operation.node.get("operationId") == name), None)


def _pointers(field: Any) -> list[str]:
    return [field] if isinstance(field, str) else list(field or ())


def _unknown(use: Use, models: list[Any], pointer: Any, *place: str) -> Iterator[Problem]:
    if not isinstance(pointer, str) or fields_at(use.document, models, pointer):
        return
    known = [f"/{name}" for name in dict.fromkeys(name for model in models for name in names(use.document, model))]
    close = get_close_matches(pointer, known, n=3) or known[:_MOST]
    advice = f"use another, such as {', '.join(close)}, or declare it unsupported"
    yield use.problem(f"unknown field {pointer!r} of the objects at {wire_path(use.operation.path)}: {advice}", *place)


def _mismatch(use: Use, fields: list[Any], pointer: str) -> Iterator[Problem]:
    """Yield why a field and the argument cannot be compared as declared."""
    declared, compare = use.declared, use.declared.get("compare", "equals")
    have, want = kinds(use.document, fields), kinds(use.document, [use.schema])
    named = f"{pointer} is {_words(have)}, and {use.name!r} {_words(want)}"
    if "value" in declared or compare in _CONDITIONS:
        yield from _condition(use, fields, want)
    elif compare in _TEXT and have and not {"string"} <= have & want:
        yield use.problem(f"compare: {compare} needs texts, but {named}: use equals", "compare")
    elif compare in _ORDER and have and "ordered" not in have:
        yield use.problem(f"compare: {compare} needs a date, a time or an amount, but {named}: use equals", "compare")
    elif compare == "range" and not _bounds(use) <= _RANGE:
        yield use.problem("compare: range needs an object of gt, gte, lt or lte: use another comparison", "compare")
    elif compare != "range" and have and want and not _common(have, want):
        yield use.problem(f"types differ: {named}: compare another field, or with a value", "field")
    else:
        yield from _disjoint(use, fields)


def _condition(use: Use, fields: list[Any], want: set[str]) -> Iterator[Problem]:
    declared = use.declared
    value, allowed = declared.get("value"), enum_of(use.document, fields)
    if value is not None and allowed and value not in allowed:
        yield use.problem(f"value: {value!r} is not one of {', '.join(map(repr, allowed))}", "value")
    is_text = declared.get("compare") == "include" and "string" in want
    if "when" not in declared and want and "boolean" not in want and not is_text:
        message = f"{use.name!r} is {_words(want)}, not true or false: add when, the value that requests it"
        yield use.problem(message, "compare")


def _disjoint(use: Use, fields: list[Any]) -> Iterator[Problem]:
    have, want = enum_of(use.document, fields), enum_of(use.document, [use.schema])
    if have and want and not set(have) & set(want):
        yield use.problem("the enums of the parameter and of the field have no value in common", "field")


def _bounds(use: Use) -> set[str]:
    return set(resolve(use.document, use.schema).get("properties", {"": {}}))


def _common(have: set[str], want: set[str]) -> bool:
    numbers = {"number", "integer"}
    return bool(have & want - {"ordered"}) or ("ordered" in have and bool(want & numbers)) or numbers >= have | want


def _words(found: set[str]) -> str:
    return " or ".join(sorted(found - {"ordered"})) or "anything"
