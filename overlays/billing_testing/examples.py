"""Example models with plausible values, the same in every run. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec

T = TypeVar("T", bound=msgspec.Struct)

_TIME = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
_BY_NAME = (
    ("email", "ada@example.com"), ("currency", "USD"), ("country", "US"), ("url", "https://example.com/"),
    ("phone", "+1 202 555 0147"), ("timezone", "UTC"), ("first_name", "Ada"), ("last_name", "Lovelace"),
    ("name", "Ada Lovelace"), ("city", "London"), ("postal", "10115"), ("state", "NY"), ("line1", "1 Main Street"),
    ("description", "Consulting in November"), ("memo", "Thank you"), ("date", "2026-01-31"),
)  # fmt: skip
_PLAIN: Mapping[Any, Any] = {
    bool: True, int: 1, float: 1.5, Decimal: Decimal("19.99"), datetime: _TIME, date: _TIME.date(), bytes: b"example",
    UUID: UUID("4f1d2c3b-5a69-4788-9b0c-1d2e3f405162"), NoneType: None, Any: None, object: None,
}  # fmt: skip


def example(model: type[T], **fields: Any) -> T:
    """Return a valid model: each field that is not passed has a plausible value, optional ones included.

    fields: by attribute name. Objects nested in themselves end where their fields are optional. Raise TypeError for a
    field that the model does not have.
    """
    unknown = fields.keys() - set(model.__struct_fields__)
    if unknown:
        raise TypeError(f"{model.__name__} has no field {min(unknown)!r}: {', '.join(model.__struct_fields__)}")
    return _model(model, fields, ())


def _model(model: type[T], given: Mapping[str, Any], above: tuple[type, ...]) -> T:
    hints = get_type_hints(model)
    values = {
        field.name: given[field.name] if field.name in given else _field(hints[field.name], field, (*above, model))
        for field in msgspec.structs.fields(model)
    }
    return model(**values)


def _field(kind: Any, field: msgspec.structs.FieldInfo, above: tuple[type, ...]) -> Any:
    if not field.required and any(model in above for model in _models(kind)):
        return None
    return _value(kind, field.encode_name, above)


def _models(kind: Any) -> list[type]:
    """Return the models that a type mentions."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return [kind]
    return [model for argument in get_args(kind) for model in _models(argument)]


def _value(kind: Any, name: str, above: tuple[type, ...]) -> Any:
    origin = get_origin(kind) or kind
    if origin is Literal:
        return get_args(kind)[0]
    if origin in (Union, UnionType):
        return _value(_preferred(get_args(kind), above), name, above)
    if origin is list:
        item = get_args(kind)[0]
        return [] if any(model in above for model in _models(item)) else [_value(item, name, above)]
    if origin is dict:
        return {"key": _value(get_args(kind)[1], name, above)}
    if isinstance(origin, type) and issubclass(origin, msgspec.Struct):
        return _model(origin, {}, above)
    return _text(name) if origin is str else _PLAIN.get(origin)


def _preferred(variants: tuple[Any, ...], above: tuple[type, ...]) -> Any:
    """Return the variant that an example shows: not null, not a model within itself, and amounts rather than text."""
    known = [variant for variant in variants if variant is not NoneType]
    finite = [variant for variant in known if not any(model in above for model in _models(variant))]
    return next((variant for variant in finite if variant is not str), (finite or known)[0])


def _text(name: str) -> str:
    lower = name.lower()
    if lower == "id" or name.endswith(("_id", "Id")):
        return f"{lower.removesuffix('id').strip('_') or 'example'}_1"
    return next((text for part, text in _BY_NAME if part in lower), f"{name} 1")
