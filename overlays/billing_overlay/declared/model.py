"""The base class of generated models, and the types of the values that callers pass."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import msgspec
from attrs import frozen

T = TypeVar("T")

DecimalLike: TypeAlias = Decimal | int | str
"""An amount or quantity to send. Never a float, which cannot hold a cent exactly."""
DateTimeLike: TypeAlias = datetime | str
"""A point in time to send: a datetime with a time zone, or RFC 3339 text."""
FileLike: TypeAlias = bytes | tuple[str, bytes]
"""A file to send: its content, or its name and its content."""
StrPath: TypeAlias = str | PathLike[str]
"""The path of a file."""
DateLike: TypeAlias = date | str
"""A day to send: a date, or text such as 2026-11-21."""


class Model(msgspec.Struct, omit_defaults=True, repr_omit_defaults=True):
    """Base class of all models. A field that is absent, or null where the spec allows it, is None."""

    def to_dict(self) -> dict[str, Any]:
        """Return the fields that are set, under their wire names; decimals, dates and times are not converted."""
        plain: dict[str, Any] = msgspec.to_builtins(self, builtin_types=(Decimal, datetime, date))
        return plain


@frozen
class UnknownVariant:
    """A variant of a union whose tag the spec does not know. `tag` is what the provider sent, `data` the object."""

    tag: Any
    data: Mapping[str, Any]


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
    if type(value) is dict or isinstance(value, Mapping):  # the first check is faster, and dicts are most common
        return value
    if not isinstance(value, msgspec.Struct):
        return None
    config = value.__struct_config__
    fields: dict[str, object] = {} if config.tag_field is None else {config.tag_field: config.tag}
    for name, wire_name in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
        field = getattr(value, name)
        if field is not None:
            fields[wire_name] = field
    return fields
