"""What generated models and inputs are made of: the base class, and the types that only type checkers see."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import msgspec

from ..responses.lenient import UnknownVariant

T = TypeVar("T")

DecimalLike: TypeAlias = Decimal | int | str
"""An amount or quantity on the way out. Never a float: that could not hold a cent exactly."""
DateTimeLike: TypeAlias = datetime | str
"""A moment on the way out: a datetime with a time zone, or RFC 3339 text."""
FileLike: TypeAlias = bytes | tuple[str, bytes]
"""A file on the way out: its content, or its name and its content."""
StrPath: TypeAlias = str | PathLike[str]
"""The path of a file."""
DateLike: TypeAlias = date | str
"""A day on the way out: a date, or text like 2026-11-21."""


class Model(msgspec.Struct, omit_defaults=True, repr_omit_defaults=True):
    """Base of all models: a member that is absent, or null where the spec allows it, reads as None."""

    def to_dict(self) -> dict[str, Any]:
        """Give the members that are set under their wire names; decimals and times stay what they are."""
        plain: dict[str, Any] = msgspec.to_builtins(self, builtin_types=(Decimal, datetime, date))
        return plain


def open_late(package: str, homes: Mapping[str, tuple[str, ...]]) -> tuple[Any, ...]:
    """Make `__all__`, `__getattr__` and `__dir__` of a package whose modules are imported when a name is asked for.

    homes: the names in each module. To the outside each class is the package's own, so that what was pickled does not
    depend on where a class stands; decoders then look types up in the package, and all that is loaded is put there.
    """
    at = {name: home for home, names in homes.items() for name in names}
    known = sorted(at)

    def find(name: str) -> Any:
        if name not in at:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        import_module(f"{package}.{at[name]}")
        space = vars(sys.modules[package])
        for home, names in homes.items():
            module = sys.modules.get(f"{package}.{home}")
            if module is not None and vars(module).keys() >= set(names):  # and not half, in another thread
                space.update((inner, value) for inner, value in vars(module).items() if not inner.startswith("_"))
                for value in vars(module).values():
                    if getattr(value, "__module__", None) == module.__name__:
                        value.__module__ = package
        return space[name]

    return known, find, lambda: known


if TYPE_CHECKING:
    Open: TypeAlias = T | str
    OpenUnion: TypeAlias = T | UnknownVariant
else:

    class Open:
        """Marks an enum that may grow: type checkers also see `str`, the decoder only the known values."""

        def __class_getitem__(cls, known: Any) -> Any:
            return known

    OpenUnion = Open


def members(value: Any) -> Mapping[str, Any] | None:
    """Give the members of a model or mapping under their wire names; None if it is neither."""
    if type(value) is dict or isinstance(value, Mapping):  # the first is quicker, and what callers give
        return value
    if not isinstance(value, msgspec.Struct):
        return None
    config = value.__struct_config__
    found = {} if config.tag_field is None else {config.tag_field: config.tag}
    for name, wire_name in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
        member = getattr(value, name)
        if member is not None:
            found[wire_name] = member
    return found
