"""Find the fields of a response that its model does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import count
from types import UnionType
from typing import Union, get_args

import msgspec

from ..declared.amounts import TypeForm, origin_of, struct_fields
from ..declared.choice import rule_of, variant_in
from .drift import Drift, is_identifier, type_name
from .variants import is_struct, variant_of

FIRST = 4
EVERY = 1024


class Sampler:
    """Selects the responses to check: the first ones of each operation, then 1 in 1,024.

    Checking one costs as much as reading a dozen.
    """

    def __init__(self) -> None:
        self._counts: dict[str, count[int]] = {}

    def selects(self, operation: str) -> bool:
        """Return whether to check the current response of an operation."""
        number = next(self._counts.get(operation) or self._counts.setdefault(operation, count()))
        return number < FIRST or number % EVERY == 0


class UnknownField(msgspec.Struct, frozen=True):
    """A field that a model does not have, and the path of the object that holds it. is_tag: a missing discriminator."""

    model: type[msgspec.Struct]
    path: str
    name: str
    is_tag: bool = False


def unknown_fields(kind: TypeForm, value: object) -> dict[UnknownField, object]:
    """Return the unknown fields of a JSON value, each place once, with one of its values. kind: a decodable type."""
    return dict(_walk(kind, value, "$"))


def extra_drift(operation: str, found: Mapping[UnknownField, object]) -> list[Drift]:
    """Return the drift of unknown fields, where the spec allows none.

    A name that does not look like an identifier may be data and is not shown.
    """
    return [_drift(operation, field, value) for field, value in found.items() if field.is_tag or not _is_open(field)]


def _is_open(field: UnknownField) -> bool:
    """Return whether the spec declares additional properties for the model of a field."""
    return getattr(field.model, "__additional__", None) is not None


def _drift(operation: str, field: UnknownField, value: object) -> Drift:
    if field.is_tag:
        return Drift(operation, f"{field.path}.{field.name}", "missing", "enum", "nothing")
    name = field.name if is_identifier(field.name) else "*"
    return Drift(operation, f"{field.path}.{name}", "extra", "nothing", type_name(type(value)))


def _walk(kind: TypeForm, value: object, path: str) -> Iterator[tuple[UnknownField, object]]:
    origin = origin_of(kind)
    if origin in (Union, UnionType):
        variant = variant_of(get_args(kind), value)
        if variant is not None:
            yield from _walk(variant, value, path)
    elif rule_of(kind) is not None:
        variant = variant_in(kind, value)
        if variant is not None:
            yield from _walk(variant, value, path)
    elif origin is list and isinstance(value, list):
        for item in value:
            yield from _walk(get_args(kind)[0], item, f"{path}[]")
    elif isinstance(value, Mapping) and is_struct(kind):
        yield from _walk_struct(kind, value, path)
    elif isinstance(value, Mapping) and origin is dict:
        for item in value.values():
            yield from _walk(get_args(kind)[1], item, f"{path}.*")


def _walk_struct(
    kind: type[msgspec.Struct], value: Mapping[str, object], path: str
) -> Iterator[tuple[UnknownField, object]]:
    names, containers = _fields(kind)
    for name in value.keys() - names:
        yield UnknownField(kind, path, name), value[name]
    tag = kind.__struct_config__.tag_field
    if tag is not None and tag not in value:
        yield UnknownField(kind, path, tag, is_tag=True), None
    for name, inner in containers:
        if value.get(name):
            yield from _walk(inner, value[name], f"{path}.{name}")


@lru_cache(maxsize=4096)
def _fields(kind: type[msgspec.Struct]) -> tuple[frozenset[str], tuple[tuple[str, TypeForm], ...]]:
    """Return the wire names of a model's fields, and its fields that may hold other models."""
    fields = struct_fields(kind)
    tag = kind.__struct_config__.tag_field
    names = {field.encode_name for field in fields} | ({tag} if tag is not None else set())
    return frozenset(names), tuple((field.encode_name, field.type) for field in fields if holds_struct(field.type))


def holds_struct(kind: TypeForm) -> bool:
    """Return whether a type is a model or a container of models."""
    return is_struct(kind) or any(map(holds_struct, get_args(kind)))
