"""What an object in place of a list holds: one item, or a map of items. Pure.

No item may be lost or invented, because lists are summed up: an object that can be neither stays what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import UnionType
from typing import Union, get_args

import msgspec

from ..declared.amounts import TypeForm, origin_of, struct_fields
from ..declared.choice import rule_of, variant_in
from .variants import is_struct, variant_of


def is_item(kind: TypeForm, value: object) -> bool:
    """Return whether a value has all required fields of a model, and at least one that the model declares."""
    model = _model_of(kind, value)
    if model is None or not isinstance(value, Mapping):
        return False
    fields = struct_fields(model)
    return _has_field(model, value) and all(field.encode_name in value for field in fields if field.required)


def items_in(kind: TypeForm, value: Mapping[str, object]) -> list[object] | None:
    """Return the items of an object in place of a list; None if it is neither one item nor a map of items.

    A map has only items as its values, under their ids, for example. An empty object is an empty map. One item may lack
    fields if its other values show that it is no map.
    """
    values = list(value.values())
    is_map = all(is_item(kind, inner) for inner in values)
    if is_item(kind, value):
        return None if is_map else [value]
    if is_map:
        return values
    model = _model_of(kind, value)
    is_incomplete = model is not None and _has_field(model, value) and not all(_is_object(inner) for inner in values)
    return [value] if is_incomplete else None


def _model_of(kind: TypeForm, value: object) -> type[msgspec.Struct] | None:
    """Return the model that a value is read as; of a union, the variant that has its tag."""
    variant = kind
    if origin_of(kind) in (Union, UnionType):
        variant = variant_of(get_args(kind), value)
    elif rule_of(kind) is not None:
        variant = variant_in(kind, value) if isinstance(value, Mapping) else None
    return variant if is_struct(variant) else None


def _has_field(model: type[msgspec.Struct], value: Mapping[str, object]) -> bool:
    return model.__struct_config__.tag_field in value or any(f.encode_name in value for f in struct_fields(model))


def _is_object(value: object) -> bool:
    return isinstance(value, Mapping)
