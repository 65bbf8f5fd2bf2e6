"""Models that keep unknown fields: subclasses that declare the unknown fields of responses.

They are decoded in C like the models themselves. They refuse further unknown fields, so that the decoder notices those.
An absent optional field is held as UNSET but reads as None, so that `is_set` can distinguish it from null.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from functools import lru_cache
from types import UnionType
from typing import Any, TypeAlias, Union, cast, get_args

import msgspec
from msgspec import UNSET, Struct

from ..declared.amounts import TypeForm, origin_of, struct_fields
from ..declared.model import Model
from .unknown_fields import holds_struct
from .variants import is_struct

Names: TypeAlias = Mapping[type[Struct], tuple[str, ...]]
"""The unknown fields of each model, by wire name."""


_PREFIX = "extra_"
_REFUSED = r'[\\"\x00-\x1f]'


class _Slot:
    """An attribute that reads as None while its field is UNSET."""

    def __init__(self, slot: Any) -> None:
        self.slot = slot

    def __get__(self, model: Struct | None, owner: type) -> object:
        if model is None:
            return self
        value = self.slot.__get__(model)
        return None if value is UNSET else value

    def __set__(self, model: Struct, value: object) -> None:
        self.slot.__set__(model, value)


class KeepingModels:
    """Creates the subclasses for one decoder, each once, so that models may refer to each other in cycles."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._created: dict[type[Struct], type[Struct]] = {}

    def type_of(self, kind: TypeForm) -> TypeForm:
        """Return a decodable type with the subclasses in place of its models."""
        if is_struct(kind):
            return self._created.get(kind) or self._create(kind)
        if not holds_struct(kind):
            return kind
        arguments = tuple(map(self.type_of, get_args(kind)))
        return Union[arguments] if origin_of(kind) in (Union, UnionType) else origin_of(kind)[arguments]  # noqa: UP007

    def _create(self, kind: type[Struct]) -> type[Struct]:
        model = subclass(kind, self._names.get(kind, ()))
        self._created[kind] = model
        fields = struct_fields(kind)
        model.__annotations__.update({field.name: self.type_of(field.type) for field in fields})
        return model


def subclass(kind: type[Struct], names: tuple[str, ...]) -> type[Struct]:
    """Return a subclass of a model with further fields. Its annotations may be changed before its first use."""
    optional = [field for field in struct_fields(kind) if not field.required]
    extra = {_attribute(kind, name, place): name for place, name in enumerate(names)}
    config = kind.__struct_config__
    model = msgspec.defstruct(
        kind.__name__,
        [
            *((field.name, object, msgspec.field(default=UNSET, name=field.encode_name)) for field in optional),
            *((attribute, object, msgspec.field(default=UNSET, name=name)) for attribute, name in extra.items()),
        ],
        bases=(kind,),
        namespace={
            "__doc__": kind.__doc__,
            "__eq__": lambda own, other: _equal(kind, own, other),
            # msgspec's own would compare the types, and contradict "=="
            "__ne__": lambda own, other: not _equal(kind, own, other),
            "__reduce__": lambda own: (_revived, (kind, names, msgspec.structs.asdict(own))),
        },
        module=kind.__module__,
        kw_only=True,
        forbid_unknown_fields=True,
        tag_field=config.tag_field,
        tag=config.tag,
    )
    slots = {name: getattr(model, name) for name in (*(field.name for field in optional), *extra)}
    for name, slot in slots.items():
        setattr(model, name, _Slot(slot))
    holder = cast("type[Model]", model)
    holder.__kept_slots__ = slots
    holder.__extra_slots__ = {name: slots[attribute] for attribute, name in extra.items()}
    return model


def can_keep(name: str) -> bool:
    """Return whether msgspec accepts the name of a field."""
    return name != "" and re.search(_REFUSED, name) is None


def _attribute(kind: type[Struct], name: str, place: int) -> str:
    is_name = name.isidentifier() and not keyword.iskeyword(name) and not name.startswith(("_", _PREFIX))
    return name if is_name and not hasattr(kind, name) else f"{_PREFIX}{place}"


def _equal(kind: type[Struct], own: Model, other: object) -> bool:
    if not (isinstance(other, kind) and isinstance(other, Model)):
        return False
    fields = kind.__struct_fields__
    return own.extra == other.extra and all(getattr(own, name) == getattr(other, name) for name in fields)


@lru_cache(maxsize=256)
def _revivable(kind: type[Struct], names: tuple[str, ...]) -> type[Struct]:
    return subclass(kind, names)


def _revived(kind: type[Struct], names: tuple[str, ...], fields: Mapping[str, object]) -> Struct:
    return _revivable(kind, names)(**fields)
