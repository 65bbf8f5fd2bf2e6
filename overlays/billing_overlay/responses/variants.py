"""Which variant of a union a JSON value is. Lenient decoding and the search for unknown fields share the rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import NoneType
from typing import ClassVar, TypeGuard

import msgspec

from ..declared.amounts import TypeForm, origin_of


def is_struct(kind: TypeForm) -> TypeGuard[type[msgspec.Struct]]:
    """Return whether a type is a model."""
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def structs_of(variants: Iterable[object]) -> list[type[msgspec.Struct]]:
    """Return the models among the variants of a union."""
    return [variant for variant in variants if is_struct(variant)]


def variant_of(variants: Iterable[object], value: object) -> TypeForm:
    """Return the only variant that a value can be: by its tag, or by its kind of JSON; None if that is not clear.

    A single variant besides null is always the one.
    """
    rest = [variant for variant in variants if variant is not NoneType]
    if len(rest) == 1:
        return rest[0]
    if isinstance(value, list):
        return _only([variant for variant in rest if origin_of(variant) is list])
    if not isinstance(value, Mapping):
        return None
    structs = structs_of(rest)
    if len(structs) < 2:
        return _only([*structs, *(variant for variant in rest if origin_of(variant) is dict)])
    return _only([struct for struct in structs if _has_tag(struct.__struct_config__, value)])


def _only(found: list[TypeForm]) -> TypeForm:
    return found[0] if len(found) == 1 else None


def _has_tag(config: msgspec.structs.StructConfig, value: Mapping[str, object]) -> bool:
    tag = None if config.tag_field is None else value.get(config.tag_field)
    return type(tag) is type(config.tag) and tag == config.tag


def with_tag(kind: type[msgspec.Struct], tag: object) -> type[msgspec.Struct]:
    """Return a model whose discriminator reads as the value of a response; the model itself for one of another type."""
    return _tagged(kind, tag) if isinstance(tag, str | int) and not isinstance(tag, bool) else kind


@lru_cache(maxsize=64)
def _tagged(kind: type[msgspec.Struct], tag: str | int) -> type[msgspec.Struct]:
    config = kind.__struct_config__
    held = next((name for name, value in vars(kind).items() if value == config.tag and not name.startswith("__")), None)
    namespace: dict[str, object] = {"__reduce__": lambda model: (_revived, (kind, tag, msgspec.structs.asdict(model)))}
    if held is not None:
        namespace |= {held: tag, "__annotations__": {held: ClassVar[object]}}
    return msgspec.defstruct(
        kind.__name__,
        [],
        bases=(kind,),
        namespace=namespace,
        module=kind.__module__,
        tag_field=config.tag_field,
        tag=tag,
    )


def _revived(kind: type[msgspec.Struct], tag: str | int, fields: Mapping[str, object]) -> msgspec.Struct:
    return _tagged(kind, tag)(**fields)
