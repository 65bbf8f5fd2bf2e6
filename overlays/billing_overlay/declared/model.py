"""The base class of generated models, and the types of the values that callers pass."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from os import PathLike
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias, TypeVar, cast

import msgspec
from msgspec import UNSET

from ..errors import ConfigurationError
from .amounts import TypeForm, has_valid_amounts
from .pydantic_schema import BodyParameter, Schema, json_schema, pydantic_schema

T = TypeVar("T")

DecimalLike: TypeAlias = Decimal | int | str
"""An amount or quantity to send. Never a float, which cannot hold a cent exactly."""
DateTimeLike: TypeAlias = datetime | str
"""A point in time to send: a datetime with a time zone, or RFC 3339 text."""
FileLike: TypeAlias = bytes | tuple[str, bytes] | tuple[str, bytes, str]
"""A file to send: its content, or its name and its content, or these and its media type."""
StrPath: TypeAlias = str | PathLike[str]
"""The path of a file."""
DateLike: TypeAlias = date | str
"""A day to send: a date, or text such as 2026-11-21."""


Fields: TypeAlias = dict[str, Any]
"""Values by wire name."""
OMIT: Final = UNSET
"""Omits fields that are not set."""
Slots: TypeAlias = Mapping[str, Any]
"""The descriptors that hold the fields of a model."""
_KEPT_TYPES = (Decimal, datetime, date)
_SCALARS = (str, int, type(None))


class UnknownVariant:
    """A variant of a union whose tag the spec does not know. `tag` is what the provider sent, `data` the object.

    Its repr does not show the data.
    """

    __match_args__ = ("tag", "data")
    __slots__ = ("data", "tag")

    def __init__(self, tag: Any, data: Mapping[str, Any]) -> None:
        self.tag = tag
        self.data = data

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnknownVariant) and (self.tag, self.data) == (other.tag, other.data)

    __hash__ = None  # type: ignore[assignment]  # the data is mutable

    def __repr__(self) -> str:
        return f"UnknownVariant(tag={self.tag!r:.64}, {len(self.data)} fields)"


def plain(value: object) -> object:
    """Return what an encoder writes for a value of a type that it does not know. Raise TypeError for most of them."""
    if isinstance(value, UnknownVariant):
        return value.data
    raise TypeError(f"values of type {type(value).__name__} are not accepted")


_JSON = msgspec.json.Encoder(enc_hook=plain)


class Model(msgspec.Struct, omit_defaults=True, repr_omit_defaults=True):
    """Base class of all models. A field that is absent, or null where the spec allows it, is None."""

    __kept_slots__: ClassVar[Slots | None] = None
    """The slots of optional fields by attribute name, in models of a client with `unknown_fields="keep"`."""
    __extra_slots__: ClassVar[Slots] = {}
    """The slots of the fields that the spec does not have, by wire name."""
    __additional__: ClassVar[object] = None
    """The type of additional properties, where the spec declares them."""

    def to_dict(self, *, absent: object = OMIT) -> Fields:
        """Return the fields that are set, under their wire names; decimals, dates and times are not converted.

        absent: the value of fields that are not set, such as None. By default they are omitted.
        """
        if absent is OMIT:
            return cast("Fields", msgspec.to_builtins(self, builtin_types=_KEPT_TYPES, enc_hook=plain))
        return cast("Fields", _complete(self, absent))

    def to_json(self, *, absent: object = OMIT) -> str:
        """Return the fields as JSON, under their wire names. Decimals become strings, which keep them exact.

        absent: as in `to_dict`.
        """
        return _JSON.encode(self if absent is OMIT else self.to_dict(absent=absent)).decode()

    def _repr_html_(self) -> str:
        """Return the fields that are set as a table, for notebooks."""
        from .html import html_table  # noqa: PLC0415  only for notebooks

        return html_table([{"field": name, "value": value} for name, value in (fields_of(self) or {}).items()])

    @property
    def extra(self) -> Fields:
        """The fields of the response that the spec does not name, by wire name; additional properties in their type.

        Empty unless the client was created with unknown_fields="keep".
        """
        values = {name: slot.__get__(self) for name, slot in self.__extra_slots__.items()}
        return {name: self._typed(value) for name, value in values.items() if value is not UNSET}

    def _typed(self, value: object) -> object:
        """Return an additional property in its type; a value of another type unchanged."""
        kind: TypeForm = self.__additional__
        try:
            typed: object = value if kind is None else msgspec.convert(value, kind)
        except msgspec.ValidationError:
            return value
        return typed if has_valid_amounts(typed) else value

    def is_set(self, name: str) -> bool:
        """Return whether the response had a field, which may be null. name: of the attribute.

        Raise ConfigurationError for an optional field that is None, unless unknown_fields="keep" is an option of the
        client: other clients do not distinguish null from absent.
        """
        if getattr(self, name) is not None:
            return True
        if self.__kept_slots__ is not None:
            return name not in self.__kept_slots__ or self.__kept_slots__[name].__get__(self) is not UNSET
        raise ConfigurationError(
            f'{name}: null and absent are distinguished only by a client with unknown_fields="keep"'
        )

    if not TYPE_CHECKING:
        __dataclass_fields__ = BodyParameter()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Schema:
        """Let pydantic accept instances and objects with wire names, and serialize with `to_dict`."""
        return pydantic_schema(cls, cls.to_dict)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> Schema:
        """Let pydantic, and what is built on it, document the model by its fields."""
        return json_schema(cls)


def _complete(value: object, absent: object) -> object:
    """Return a value as plain types, with a value for fields that are not set."""
    if isinstance(value, msgspec.Struct):
        config = value.__struct_config__
        fields: dict[str, object] = {} if config.tag_field is None else {config.tag_field: config.tag}
        slots = getattr(value, "__kept_slots__", None) or {}
        extra = getattr(value, "__extra_slots__", {})
        for name, wire_name in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            field = slots[name].__get__(value) if name in slots else getattr(value, name)
            is_absent = field is UNSET if name in slots else field is None
            if not (is_absent and wire_name in extra):
                fields[wire_name] = absent if is_absent else _complete(field, absent)
        return fields
    if isinstance(value, list):
        return [_complete(item, absent) for item in value]
    if isinstance(value, dict):
        return {name: _complete(item, absent) for name, item in value.items()}
    return value.data if isinstance(value, UnknownVariant) else value


if TYPE_CHECKING:
    Open: TypeAlias = T | str
    OpenUnion: TypeAlias = T | UnknownVariant
else:

    class Open:
        """Marks an enum that may grow: type checkers also see `str`, the decoder only the known values."""

        def __class_getitem__(cls, known: type) -> type:
            return known

    OpenUnion = Open


def fields_of(value: object) -> Mapping[str, object] | None:
    """Return the fields of a mapping, or the fields of a model that are set, by wire name; None for other values."""
    if type(value) is dict:  # most are; and asking an abstract class takes longer than asking a concrete one
        return value
    if not isinstance(value, msgspec.Struct):
        if isinstance(value, _SCALARS):
            return None
        return value.data if isinstance(value, UnknownVariant) else value if isinstance(value, Mapping) else None
    config = value.__struct_config__
    fields: dict[str, object] = {} if config.tag_field is None else {config.tag_field: config.tag}
    slots = getattr(value, "__kept_slots__", None) or {}
    for name, wire_name in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
        field = getattr(value, name)
        if field is not None or (name in slots and slots[name].__get__(value) is None):
            fields[wire_name] = field
    return fields


def field_of(value: object, wire_name: str) -> object:
    """Return one of the fields that `fields_of` returns; None for any other."""
    if not isinstance(value, msgspec.Struct):
        return (fields_of(value) or {}).get(wire_name)
    attribute = _attributes(type(value)).get(wire_name)
    if attribute is not None:
        return getattr(value, attribute)
    config = value.__struct_config__
    return config.tag if config.tag_field == wire_name else None


def has_fields(value: object) -> bool:
    """Return whether `fields_of` returns fields."""
    return isinstance(value, msgspec.Struct) or fields_of(value) is not None


@lru_cache(maxsize=256)
def _attributes(kind: type[msgspec.Struct]) -> Mapping[str, str]:
    """Return the names of the attributes of a model by wire name."""
    return dict(zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True))
