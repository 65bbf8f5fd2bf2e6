"""The forms that schemas are reduced to, and how several of them become one. Pure."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from ...spec.document import Mapping, Sequence, place_of
from ...spec.problems import Place
from ...spec.schemas import enum_values, notes_of
from ..python.source import Code

_FORMATS = {"binary", "decimal", "date", "date-time"}


@frozen
class Form:
    """A normalized schema: its form, whether null is allowed, and its annotations."""

    core: Mapping
    nullable: bool = False
    notes: dict[str, Any] = field(factory=dict)

    def schema(self, place: Place | None = None) -> Mapping:
        """Return the form as a schema."""
        core = self.core
        if self.nullable and core:
            core = Mapping({"anyOf": Sequence([core, Mapping({"type": "null"})])})
        return Mapping({**core, **self.notes}, place=place)


@frozen
class Constant:
    """A property with one possible value: the tag of a union's variant, or else an enum under `name`."""

    component: str
    property: str
    name: Code
    schema: Mapping


class Hint(Code):
    """The name that an inline schema has if it is unused. key: the place that it is derived from."""

    key: str

    def __new__(cls, name: str, key: str) -> Hint:
        """Return the name with its key."""
        hint = super().__new__(cls, name)
        hint.key = key
        return hint


def reference(name: str) -> Mapping:
    """Return a reference to a component of the normalized document."""
    return Mapping({"$ref": f"#/components/schemas/{name}"})


def enum_of(schema: Any) -> Mapping:
    """Return the component of an enum or const."""
    values = enum_values(schema)
    type_ = "string" if isinstance(values[0], str) else "integer"
    return Mapping({"type": type_, "enum": Sequence(values), **notes_of(schema)}, place=place_of(schema))


def scalar_of(schema: Any) -> Mapping:
    """Return the type of a scalar, with its format if that decides its type in Python."""
    scalar, format_ = Mapping({"type": schema["type"]}, place=place_of(schema, "format")), schema.get("format")
    if scalar["type"] == "string" and format_ in _FORMATS:
        scalar["format"] = format_
    return scalar


def choice_of(components: Mapping, forms: list[Form]) -> Mapping:
    """Return alternatives of which at most one is an object, without those that another includes."""
    cores = [form.core for form in forms]
    if any(not core for core in cores):
        return Mapping()
    if any(core.get("type") == "string" for core in cores):
        plain = len({core.get("format") for core in cores if core.get("type") == "string"}) > 1
        cores = [Mapping({"type": "string"}) if plain and core.get("type") == "string" else core for core in cores]
        cores = [core for core in cores if not _is_text_enum(components, core)]
    if any(core.get("type") == "number" for core in cores):
        cores = [core for core in cores if core.get("type") != "integer"]
    unique = [core for at, core in enumerate(cores) if core not in cores[:at]]
    return unique[0] if len(unique) == 1 else Mapping({"anyOf": Sequence(unique)})


def _is_text_enum(components: Mapping, core: Mapping) -> bool:
    body = components.get(str(core.get("$ref", "")).rpartition("/")[2], {})
    return bool(body.get("enum")) and body["type"] == "string"
