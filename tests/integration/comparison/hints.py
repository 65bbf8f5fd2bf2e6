"""The places of a type hint: every field at any depth, with the values of its enums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, Literal, NotRequired, Required, Union, get_args, get_origin, get_type_hints

from typing_extensions import is_typeddict

DEEP = 9
_WRAPPERS = (Required, NotRequired, Annotated)


def places(hint: Any, place: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Yield each place with the values that it may have, if the type lists them."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _WRAPPERS:
        yield from places(arguments[0], place, depth)
        return
    yield place, arguments if origin is Literal else ()
    if origin in (Union, UnionType):
        for argument in arguments:
            yield from places(argument, place, depth)
    elif depth > DEEP:
        return
    elif is_typeddict(hint) or hasattr(hint, "model_fields"):
        for name, field in fields(hint).items():
            yield from places(field, f"{place}/{name}", depth + 1)
    elif origin is dict:
        yield from places(arguments[1], f"{place}/*", depth + 1)
    elif arguments and origin is not Literal:
        yield from places(arguments[0], f"{place}/[]", depth + 1)


def fields(hint: Any) -> Mapping[str, Any]:
    """Return the types of the fields of a model or TypedDict by wire name."""
    if hasattr(hint, "model_fields"):
        return {field.alias or name: field.annotation for name, field in hint.model_fields.items()}
    hints = get_type_hints(hint, include_extras=True)
    return {_alias(field) or name: field for name, field in hints.items()}


def wire_fields(model: Any) -> Mapping[str, tuple[Any, bool]]:
    """Return the types of the fields of a model by wire name, and whether each is required."""
    found = model.model_fields.items()
    return {field.alias or name: (field.annotation, field.is_required()) for name, field in found}


def _alias(hint: Any) -> str | None:
    found = [extra for annotation in (hint, *get_args(hint)) for extra in getattr(annotation, "__metadata__", ())]
    return next((extra.alias for extra in found if getattr(extra, "alias", None)), None)
