"""Whether the body of a successful write can be the provider's, or comes from another server on the way. Pure.

An intermediary (a sign-in portal, a default backend) may respond to a write with status 200 and JSON of its own. Such
a body has no field of the declared model, or lacks the `id` that the model requires.
"""

from __future__ import annotations

from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args

import msgspec

from ..declared.amounts import origin_of, struct_fields
from ..declared.choice import rule_of

_ID = "id"
_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])


class _Expected(msgspec.Struct, frozen=True):
    """The fields of a model by wire name, and its identity: a required id, its own or that of the object inside."""

    types: dict[str, Any]
    requires_id: bool
    inside: str | None


def is_result(kind: Any, content: bytes, envelope: str | None = None) -> bool:
    """Return whether a body can be a value of `kind`, a type that msgspec decodes.

    envelope: the field that may be missing around the value. Malformed JSON is not judged: decoding reports it.
    """
    try:
        return _is_value(kind, content) or (envelope is not None and _is_value(_inside(kind, envelope), content))
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return True


def _is_value(kind: Any, content: bytes | msgspec.Raw) -> bool:
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _is_object(kind, content)
    if origin_of(kind) in (Union, UnionType) or rule_of(kind) is not None:
        return any(_is_value(variant, content) for variant in get_args(kind))
    if origin_of(kind) is list and (items := _decoded(_LIST, content)) is not None:
        return all(_is_value(get_args(kind)[0], item) for item in items)
    if origin_of(kind) is list:  # one item without its list
        return _is_value(get_args(kind)[0], content)
    return origin_of(kind) is not dict or _decoded(_OBJECT, content) is not None


def _is_object(kind: type[msgspec.Struct], content: bytes | msgspec.Raw) -> bool:
    fields = _decoded(_OBJECT, content)
    if fields is None:
        return False
    expected = _expected(kind)
    if expected.requires_id and not _is_id(expected.types[_ID], fields.get(_ID)):
        return False
    if expected.inside is not None:
        return expected.inside in fields and _has_id(expected.types[expected.inside], fields[expected.inside])
    return not expected.types or not expected.types.keys().isdisjoint(fields)


def _has_id(kind: type[msgspec.Struct], content: msgspec.Raw) -> bool:
    fields = _decoded(_OBJECT, content)
    return fields is not None and _is_id(_expected(kind).types[_ID], fields.get(_ID))


def _is_id(kind: Any, content: msgspec.Raw | None) -> bool:
    return content is not None and (bytes(content) != b"null" or NoneType in get_args(kind))


def _decoded(decoder: msgspec.json.Decoder[Any], content: bytes | msgspec.Raw) -> Any:
    """Return the decoded content; None for JSON of another kind."""
    try:
        return decoder.decode(content)
    except msgspec.ValidationError:
        return None


@lru_cache(maxsize=4096)
def _expected(kind: type[msgspec.Struct]) -> _Expected:
    types = {field.encode_name: field.type for field in struct_fields(kind)}
    required = _required(kind)
    inside = required[0] if len(required) == 1 and _ID in _required(types[required[0]]) else None
    if kind.__struct_config__.tag_field is not None:
        types[kind.__struct_config__.tag_field] = str
    return _Expected(types, _ID in required, inside)


def _required(kind: Any) -> list[str]:
    """Return the required fields of a model by wire name; none of any other type."""
    return [field.encode_name for field in struct_fields(kind) if field.required] if _is_model(kind) else []


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _inside(kind: Any, envelope: str) -> Any:
    return _expected(kind).types.get(envelope) if _is_model(kind) else None
