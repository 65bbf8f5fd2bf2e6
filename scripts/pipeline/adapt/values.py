"""Scalars as the pipeline supports them: types, formats, limits, and enums of one type."""

from __future__ import annotations

from typing import Any

from ...spec.document import Mapping, Sequence, place_of, put
from ...spec.media import media_kind
from ...spec.schemas import SCALARS

_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_COUNTS = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}


def scalar(schema: Any, type_: str | None) -> Mapping:
    """Write a schema of plain values: an enum where its values have one type, else its type with its limits."""
    values = _values(schema, type_)
    if values:
        kind = "string" if isinstance(values[0], str) else "integer"
        return Mapping({"type": kind, "enum": Sequence(values)}, place=place_of(schema))
    type_ = "string" if type_ is None and _is_file(schema) else type_
    if type_ not in SCALARS:
        return Mapping(place=place_of(schema))
    core = Mapping({"type": type_}, place=place_of(schema))
    form = _format(schema)
    if type_ == "string" and form is not None:
        core["format"] = form
    return limited(core, schema, str(type_))


def _format(schema: Any) -> str | None:
    declared = schema.get("format")
    return declared if isinstance(declared, str) else "binary" if _is_file(schema) else None


def _is_file(schema: Any) -> bool:
    """Return whether a schema declares bytes as OpenAPI 3.1 does: a binary media type, without a textual encoding."""
    media, coding = schema.get("contentMediaType"), schema.get("contentEncoding")
    is_raw = coding is None or (isinstance(coding, str) and coding.lower() in ("binary", "8bit"))
    is_file = media is None or (isinstance(media, str) and media_kind(media) == "bytes")
    return is_raw and is_file and (media, coding) != (None, None)


def _values(schema: Any, type_: str | None) -> list[Any]:
    """Return the values of an enum or const, all strings or all integers as its type requires; else nothing."""
    values = [value for value in _listed(schema) if value is not None]
    is_number = [isinstance(value, int) and not isinstance(value, bool) for value in values]
    if type_ == "string":
        values = [str(value).lower() if isinstance(value, bool) else value for value in values]
        values = [str(value) if isinstance(value, int) else value for value in values]
        is_number = [False]
    if type_ in ("integer", None) and all(is_number):
        return [] if any(map(_is_huge, values)) else list(dict.fromkeys(values))
    return (
        list(dict.fromkeys(values))
        if type_ in ("string", None) and all(isinstance(value, str) for value in values)
        else []
    )


def _listed(schema: Any) -> list[Any]:
    listed = [schema["const"]] if "const" in schema else schema.get("enum")
    return listed if isinstance(listed, list) else []


def _is_huge(value: Any) -> bool:
    return isinstance(value, int) and not -(2**63) <= value < 2**63


def huge_in(schema: Any) -> int | None:
    """Return an integer of an enum that exceeds 64 bits; None if there is none."""
    return next((value for value in _listed(schema) if _is_huge(value)), None)


def limited(core: Mapping, schema: Any, type_: str) -> Mapping:
    """Add to a type the limits and the default that apply to it."""
    for name in _NUMBERS if type_ in ("integer", "number") else ():
        value = schema.get(name)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if is_number and (name != "multipleOf" or value > 0):
            put(core, name, value, place=place_of(schema, name))
    for name in _COUNTS.get(type_, ()):
        value = schema.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            put(core, name, value, place=place_of(schema, name))
    if type_ == "string" and isinstance(schema.get("pattern"), str):
        put(core, "pattern", schema["pattern"], place=place_of(schema, "pattern"))
    if type_ == "array" and schema.get("uniqueItems") is True:
        put(core, "uniqueItems", True, place=place_of(schema, "uniqueItems"))
    if _is_plain_default(schema.get("default"), type_) and "format" not in core:
        put(core, "default", schema["default"], place=place_of(schema, "default"))
    return core


def _is_plain_default(value: Any, type_: str) -> bool:
    known = {"string": str, "integer": int, "boolean": bool}.get(type_)
    return known is not None and isinstance(value, known) and (known is bool or not isinstance(value, bool))
