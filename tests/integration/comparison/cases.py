"""Arguments for every operation that both clients have, made once from the bundled spec, in the words of each client.

A value is made as a pair: as our client takes it (wire names inside, exact decimals), and as the official package does
(snake_case inside, floats).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from attrs import define, field, frozen

from tests.packages.clients import document

_SAMPLES = {"date": "2026-11-21", "uuid": "5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11", "email": "a@acme.example"}
_MOMENT = datetime(2026, 11, 21, 10, tzinfo=UTC)
_DEEP = 6  # below, only what is required: shapes may hold themselves


class Pair(NamedTuple):
    """One value for both clients."""

    ours: Any
    theirs: Any


@frozen
class Case:
    """The arguments of one call by wire name, those of the path in the order of the address."""

    operation: str
    name: str
    path: Mapping[str, str]
    parameters: Mapping[str, Pair] = field(repr=False)
    body: Mapping[str, Pair] = field(repr=False)


def snake(name: str) -> str:
    """Write a wire name the way that both clients name arguments."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return spaced.replace("-", "_").lower()


class Spec:
    """The bundled document, with its references followed."""

    def __init__(self) -> None:
        self._document = document("stigg")
        self.operations = {
            operation["operationId"]: {**operation, "path": path, "shared": item.get("parameters", [])}
            for path, item in self._document["paths"].items()
            for operation in item.values()
            if isinstance(operation, dict) and "operationId" in operation
        }

    def parameters(self, operation_id: str, *places: str) -> list[Any]:
        """Return the parameters of an operation in these locations."""
        operation = self.operations[operation_id]
        found = [self.resolved(parameter) for parameter in [*operation["shared"], *operation.get("parameters", [])]]
        return [parameter for parameter in found if parameter["in"] in places]

    def body(self, operation_id: str) -> Any:
        """Return the schema of the body, an empty schema without a body."""
        request = self.resolved(self.operations[operation_id].get("requestBody", {}))
        return self.resolved(request.get("content", {}).get("application/json", {}).get("schema", {}))

    def schemas(self) -> Mapping[str, Any]:
        """Return the schemas by name."""
        found: Mapping[str, Any] = self._document["components"]["schemas"]
        return found

    def resolved(self, node: Any) -> Any:
        """Follow references."""
        while "$ref" in node:
            found: Any = self._document
            for step in node["$ref"][2:].split("/"):
                found = found[step]
            node = {**found, **{name: value for name, value in node.items() if name != "$ref"}}
        return node


def cases(spec: Spec, operation_id: str) -> Iterator[Case]:
    """Return a case of what is required, one of everything for each variant of its unions, one with nulls, and for a
    list that can be read backwards one that is: two cursors cannot be combined.
    """
    yield _Maker(spec, full=False).case(operation_id, "sparse")
    variant = variants = 0
    while variant <= variants:
        maker = _Maker(spec, variant=variant)
        yield maker.case(operation_id, f"full-{variant}")
        variant, variants = variant + 1, maker.variants - 1
    yield _Maker(spec, nulls=True).case(operation_id, "nulls")
    if any(parameter["name"] == "before" for parameter in spec.parameters(operation_id, "query")):
        yield _Maker(spec, skipped="after").case(operation_id, "backwards")


@define
class _Maker:
    """Makes the values of one case. variants: how many the largest union had that it met."""

    spec: Spec
    full: bool = True
    variant: int = 0
    nulls: bool = False
    skipped: str = "before"
    variants: int = 1
    item: int = 0

    def case(self, operation_id: str, name: str) -> Case:
        """Make the case."""
        known = self.spec.parameters(operation_id, "query", "header")
        wanted = [
            parameter
            for parameter in known
            if parameter["name"] != self.skipped and (self.full or parameter.get("required"))
        ]
        given = {parameter["name"]: self._parameter(parameter) for parameter in wanted}
        path = {name: f"{name} /ü" for name in re.findall("{(.*?)}", self.spec.operations[operation_id]["path"])}
        return Case(operation_id, name, path, given, self._members(self._chosen(self.spec.body(operation_id)), 0))

    def _parameter(self, parameter: Mapping[str, Any]) -> Pair:
        return Pair("plain", "plain") if parameter["in"] == "header" else self._value(parameter["schema"], 0)

    def _chosen(self, schema: Any) -> Any:
        schema = self.spec.resolved(schema)
        for union in ("oneOf", "anyOf"):
            if union in schema:
                some = [variant for variant in schema[union] if variant.get("type") != "null"]
                self.variants = max(self.variants, len(some))
                nullable = self.nulls and len(some) < len(schema[union])
                return {"type": "null"} if nullable else self._chosen(some[self.variant % len(some)])
        return schema

    def _members(self, schema: Mapping[str, Any], depth: int) -> dict[str, Pair]:
        known = schema.get("properties", {})
        wanted = known if self.full and depth < _DEEP else schema.get("required", [])
        return {name: self._value(known[name], depth + 1) for name in wanted}

    def _value(self, schema: Any, depth: int) -> Pair:
        schema = self._chosen(schema)
        kinds = schema.get("type", "object")
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if kinds == ["null"] or (self.nulls and "null" in kinds):
            return Pair(None, None)
        kind = next(kind for kind in kinds if kind != "null")
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            items = [self._item(schema["items"], depth, item) for item in range(2)]
            return Pair([item.ours for item in items], [item.theirs for item in items])
        return _scalar(schema, kind, self.item)

    def _item(self, schema: Any, depth: int, item: int) -> Pair:
        outer, self.item = self.item, item
        value = self._value(schema, depth + 1)
        self.item = outer
        return value

    def _object(self, schema: Mapping[str, Any], depth: int) -> Pair:
        if "properties" in schema:
            members = self._members(schema, depth)
            ours = {name: value.ours for name, value in members.items()}
            return Pair(ours, {snake(name): value.theirs for name, value in members.items()})
        values = schema.get("additionalProperties")
        free = self._value(values, depth + 1) if isinstance(values, dict) and values else Pair("free", "free")
        return Pair({"aName": free.ours}, {"aName": free.theirs})


def _scalar(schema: Mapping[str, Any], kind: str, item: int) -> Pair:
    if kind == "number":
        return Pair(Decimal("19.25"), 19.25)
    if schema.get("format") == "date-time":
        return Pair(_MOMENT, _MOMENT)
    value = {"integer": 7, "boolean": True}.get(kind) or _text(schema, item)
    return Pair(value, value)


def _text(schema: Mapping[str, Any], item: int) -> str:
    if "const" in schema:
        return str(schema["const"])
    if "enum" in schema:
        return str(schema["enum"][-1])
    return _SAMPLES.get(schema.get("format", ""), f"x, y&ü{item or ''}")  # two items of a list differ
