"""What a value may be, in words: the values of an enum, or the names of the fields of an object, one level deep."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..pipeline.generate.markdown import code
from ..pipeline.normalize.normalize import component_of

_MOST = 60


def values(schema: Any, components: Mapping[str, Any]) -> str:
    """Return the values of an enum, or of a list of them, as a sentence; "" for anything else."""
    known = [value for value in _core(schema, components).get("enum", ()) if value is not None]
    return f"One of {_listed(known)}." if known else ""


def fields(schema: Any, components: Mapping[str, Any]) -> str:
    """Return the names of the fields of an object, or of those in a list, as a sentence, required ones in bold."""
    core = _core(schema, components)
    names, required = list(core.get("properties", {})), set(core.get("required", ()))
    if not names:
        return ""
    shown = [f"**{code(name)}**" if name in required else code(name) for name in names[:_MOST]]
    return f"Fields: {', '.join(shown)}."


def _core(schema: Any, components: Mapping[str, Any]) -> Any:
    """Return the schema behind references, lists and null."""
    while True:
        if "$ref" in schema:
            schema = components[component_of(schema)]
        elif "anyOf" in schema:
            schema = next((part for part in schema["anyOf"] if part.get("type") != "null"), {})
        elif schema.get("type") == "array":
            schema = schema.get("items", {})
        else:
            return schema


def _listed(known: list[Any]) -> str:
    shown = ", ".join(code(str(value)) for value in known[:_MOST])
    return shown if len(known) <= _MOST else f"{shown} and {len(known) - _MOST} more"
