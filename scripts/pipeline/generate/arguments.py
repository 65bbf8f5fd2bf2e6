"""The arguments of a method: path values first, then parameters and the fields of the body, required before optional.

Parameters and fields that the client sets are not arguments.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from attrs import frozen

from ...spec.media import SENT
from ...spec.operations import PAGING, Operation
from ...spec.references import parts_of
from ..normalize.normalize import component_of
from ..normalize.operations import body_schema
from ..python.name_table import NameTable
from ..python.names import argument_names
from ..python.source import Code
from .docs import argument_text
from .python_types import argument as annotation
from .python_types import taken

_NO_TABLE = NameTable()

Where: TypeAlias = Literal["path", "query", "header", "body"]


@frozen
class Argument:
    """One argument: its name in Python and on the wire, its type in Python, its schema, and its description."""

    name: Code
    where: Where
    wire_name: str
    type: Code
    schema: Any
    is_required: bool
    text: str
    is_body: bool = False
    """Whether it is the whole body."""
    is_deprecated: bool = False

    @property
    def declared(self) -> Code:
        """The declaration of the argument in a signature."""
        if self.is_required:
            return Code(f"{self.name}: {self.type}")
        empty = ("Absent", "ABSENT") if self.where == "body" else ("None", "None")
        known = self.type == "Any" or f" | {self.type}".endswith(f" | {empty[0]}")
        return Code(f"{self.name}: {self.type if known else f'{self.type} | {empty[0]}'} = {empty[1]}")


def arguments_of(
    operation: Operation, *, components: Any, models: set[str], table: NameTable = _NO_TABLE
) -> tuple[Argument, ...]:
    """Return the arguments of a method in the order of its signature. table: the names in use, which are kept."""
    wanted = [*_parameters(operation), *_fields(operation, components)]
    kept = table.arguments_of(operation.node["operationId"])
    names = argument_names(((where, wire_name) for where, wire_name, *_ in wanted if wire_name), kept)
    arguments = [
        Argument(
            name=names[where, wire_name] if wire_name else Code("body"),
            where=where,
            wire_name=wire_name,
            type=annotation(taken(schema, wire_name, is_id=where == "path"), components=components, models=models),
            schema=schema,
            is_required=is_required,
            text=_text(schema, holder, components),
            is_body=not wire_name,
            is_deprecated=bool(holder.get("deprecated")),
        )
        for where, wire_name, schema, is_required, holder in wanted
    ]
    # Path values keep the order of the path, so that a call reads like its path.
    return tuple(sorted(arguments, key=lambda argument: (not argument.is_required, _position(operation, argument))))


def _position(operation: Operation, argument: Argument) -> int:
    if argument.where != "path":
        return len(operation.path)
    return operation.path.find(f"{{{argument.wire_name}}}")


_Wanted: TypeAlias = tuple[Where, str, Any, bool, Any]


def _parameters(operation: Operation) -> Iterator[_Wanted]:
    paging = operation.node.get("x-pagination", {})
    filled = {paging.get(name) for name in PAGING}
    for parameter in operation.parameters:
        where, name = parameter["in"], parameter["name"]
        is_required = parameter["required"] and not (where == "query" and name in filled)
        yield where, name, parameter["schema"], is_required, parameter


def _fields(operation: Operation, components: Any) -> Iterator[_Wanted]:
    """Yield the fields of a body that is an object; any other body is one argument."""
    request = operation.node.get("requestBody", {})
    schema = body_schema(operation)
    if schema is None:
        return
    body = components[component_of(schema)] if "$ref" in schema else {}
    if "properties" not in body:
        yield "body", "", schema, request["required"], schema
        return
    decision = operation.node.get("x-idempotency") or {}
    key = parts_of(decision["at"]) if decision.get("key") in ("body", "natural") and "/" in decision["at"] else []
    paging = operation.node.get("x-pagination", {})
    filled = {paging.get(name) for name in PAGING}
    is_form = not request["content"].keys().isdisjoint(SENT)
    for name, field in body["properties"].items():
        is_key = key == [name]
        if not (is_key and decision["key"] == "body") and not field.get("readOnly"):
            is_filled = f"/{name}" in filled or (is_key and decision.get("mint"))
            is_required = name in body["required"] and not is_filled and not request["may_omit"]
            yield "body", name, _without_null(field) if is_form else field, is_required, field


def _without_null(schema: Any) -> Any:
    """Return the schema of a form field, which cannot be null."""
    variants = [variant for variant in schema.get("anyOf", []) if variant != {"type": "null"}]
    return {**schema, "anyOf": variants} if variants else schema


def _text(schema: Any, holder: Any, components: Any) -> str:
    reference = next((variant for variant in (schema, *schema.get("anyOf", [])) if "$ref" in variant), None)
    component = components[component_of(reference)] if reference else {}
    return argument_text(schema, holder=holder, component=component)
