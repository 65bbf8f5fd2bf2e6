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
ODD = " /ü"  # the end of an id that has to be encoded in an address
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


def argument(name: str, known: Mapping[str, Any]) -> str:
    """Return the name that a method has for a field whose own name is taken."""
    return next((candidate for candidate in (f"body_{name}", f"{name}_body", f"{name}_") if candidate in known), name)


class Spec:
    """The bundled document, with its references followed."""

    def __init__(self, provider: str) -> None:
        self._document = document(provider)
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
        version = self._document.get("x-api-version", {}).get("header")  # an option of the client
        return [parameter for parameter in found if parameter["in"] in places and parameter["name"] != version]

    def body(self, operation_id: str) -> Any:
        """Return the schema of the body, an empty schema without a body."""
        request = self.resolved(self.operations[operation_id].get("requestBody", {}))
        return self.resolved(request.get("content", {}).get("application/json", {}).get("schema", {}))

    def response(self, operation_id: str) -> Any:
        """Return the schema of the response, an empty schema without JSON."""
        responses = self.operations[operation_id]["responses"]
        good = next(self.resolved(response) for status, response in responses.items() if status[0] == "2")
        return good.get("content", {}).get("application/json", {}).get("schema", {})

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

    def whole(self, schema: Any) -> Any:
        """Return a schema with the parts of its `allOf` written out."""
        schema = self.resolved(schema)
        for part in [self.whole(part) for part in schema.get("allOf", [])]:
            schema = joined(part, schema)
        return {name: value for name, value in schema.items() if name != "allOf"}


def joined(part: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return both as one schema: all properties, and all that is required."""
    fields = {**part.get("properties", {}), **schema.get("properties", {})}
    required = [*part.get("required", []), *schema.get("required", [])]
    return {**part, **schema, **({"properties": fields, "required": required} if fields else {})}


def names_in_path(spec: Spec, operation_id: str) -> list[str]:
    """Return the names in the address, in its order."""
    return re.findall("{(.*?)}", spec.operations[operation_id]["path"])


def cases(spec: Spec, operation_id: str) -> Iterator[Case]:
    """Return a case of what is required, one of everything for each variant of its unions, one with nulls, one whose
    ids have to be encoded, and for a list that can be read backwards one that is: two cursors cannot be combined.
    """
    yield _Maker(spec, full=False).case(operation_id, "sparse")
    variant = variants = 0
    while variant <= variants:
        maker = _Maker(spec, variant=variant)
        yield maker.case(operation_id, f"full-{variant}")
        variant, variants = variant + 1, maker.variants - 1
    yield _Maker(spec, nulls=True).case(operation_id, "nulls")
    if names_in_path(spec, operation_id):
        yield _Maker(spec, full=False, ids=ODD).case(operation_id, "odd ids")
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
    ids: str = "-1"
    variants: int = 1
    item: int = 0

    def case(self, operation_id: str, name: str) -> Case:
        """Make the case."""
        known = self.spec.parameters(operation_id, "query", "header")
        wanted = [
            parameter
            for parameter in known
            if parameter["name"] != self.skipped
            and "const" not in parameter["schema"]  # each client sends it by itself
            and (self.full or parameter.get("required"))
        ]
        given = {parameter["name"]: self._parameter(parameter) for parameter in wanted}
        path = {name: f"{name}{self.ids}" for name in names_in_path(self.spec, operation_id)}
        return Case(operation_id, name, path, given, self._members(self._chosen(self.spec.body(operation_id)), 0))

    def _parameter(self, parameter: Mapping[str, Any]) -> Pair:
        return Pair("plain", "plain") if parameter["in"] == "header" else self._value(parameter["schema"], 0)

    def _chosen(self, schema: Any) -> Any:
        schema = self.spec.whole(schema)
        for union in ("oneOf", "anyOf"):
            if union in schema:
                some = [variant for variant in schema[union] if variant.get("type") != "null"]
                self.variants = max(self.variants, len(some))
                if self.nulls and len(some) < len(schema[union]):
                    return {"type": "null"}
                rest = {name: value for name, value in schema.items() if name != union}
                return (
                    joined(rest, self._chosen(some[self.variant % len(some)]))
                    if "properties" in rest
                    else (self._chosen(some[self.variant % len(some)]))
                )
        return schema

    def _members(self, schema: Mapping[str, Any], depth: int) -> dict[str, Pair]:
        known = schema.get("properties", {})
        wanted = known if self.full and depth < _DEEP else _needed(schema)
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
    if schema.get("format") == "decimal":
        return Pair(Decimal("19.25"), "19.25")
    value = {"integer": 7, "boolean": True}.get(kind) or _text(schema, item)
    return Pair(value, value)


def _needed(schema: Mapping[str, Any]) -> list[str]:
    needed = list(dict.fromkeys(schema.get("required", [])))
    for name in needed:  # grows on the way: what one field needs may need more
        needed += [more for more in schema.get("dependentRequired", {}).get(name, []) if more not in needed]
    return needed


def _text(schema: Mapping[str, Any], item: int) -> str:
    if "const" in schema:
        return str(schema["const"])
    if "enum" in schema:
        return str(schema["enum"][-1])
    return _SAMPLES.get(schema.get("format", ""), f"x, y&ü{item or ''}")  # two items of a list differ
