"""The columns of a model: a kind for each field, from the types that the spec declares. Needs no Arrow.

Fields without one type, such as unions, maps and free objects, are JSON text.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, NamedTuple, TypeAlias

from msgspec import inspect

PRECISION: Final = 38
"""Digits of a decimal column, the most that Arrow's decimal128 and DuckDB hold."""
SCALE: Final = 12
"""Digits of these after the point. Prices for a unit of usage have nine and more."""
EXTRA: Final = "_extra"
"""The column of the fields that the spec does not have, as JSON."""

_KINDS: Final[Mapping[type, str]] = {
    inspect.StrType: "text",
    inspect.UUIDType: "text",
    inspect.IntType: "integer",
    inspect.FloatType: "float",
    inspect.BoolType: "boolean",
    inspect.DecimalType: "decimal",
    inspect.DateTimeType: "time",
    inspect.DateType: "date",
}


class Items(NamedTuple):
    """The column of a list."""

    item: Column


class Fields(NamedTuple):
    """The columns of a model, by wire name."""

    columns: dict[str, Column]


Column: TypeAlias = "str | Items | Fields"
"""A kind of scalar ("text", "integer", "float", "boolean", "decimal", "time", "date", "json"), a list or a model."""


@cache
def columns_of(model: type) -> Fields:
    """Return the columns of a model. Raise TypeError for a type that is not a model."""
    described = inspect.type_info(model)
    if not isinstance(described, inspect.StructType):
        raise TypeError(f"{model!r} is not a model")
    return _fields(described, ())


def bare(described: inspect.Type) -> inspect.Type:
    """Return a type without null."""
    if not isinstance(described, inspect.UnionType):
        return described
    rest = [each for each in described.types if not isinstance(each, inspect.NoneType)]
    return rest[0] if len(rest) == 1 else described


def _fields(described: inspect.StructType, around: tuple[type, ...]) -> Fields:
    inside = (*around, described.cls)
    columns: dict[str, Column] = {} if described.tag_field is None else {described.tag_field: "text"}
    columns.update({field.encode_name: _column(bare(field.type), inside) for field in described.fields})
    return Fields(columns)


def _column(described: inspect.Type, around: tuple[type, ...]) -> Column:
    if isinstance(described, inspect.ListType):
        return Items(_column(bare(described.item_type), around))
    if isinstance(described, inspect.StructType):  # a model in itself, and one without fields, have no columns
        fields = None if described.cls in around else _fields(described, around)
        return fields if fields is not None and fields.columns else "json"
    if isinstance(described, inspect.LiteralType | inspect.EnumType):
        return _constants(described)
    return _KINDS.get(type(described), "json")


def _constants(described: Any) -> str:
    values = described.values if isinstance(described, inspect.LiteralType) else [each.value for each in described.cls]
    kinds = {type(value) for value in values}
    return {frozenset({str}): "text", frozenset({int}): "integer"}.get(frozenset(kinds), "json")
