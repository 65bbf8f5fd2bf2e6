"""The index of a package's methods for the command line: names, parameters and help, readable without an import."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..normalize.normalize import component_of
from .arguments import Argument
from .docs import on_one_line, stopped
from .python_types import NULL
from .surface import Method, Surface

FILE = "_commands.json"
_SCALARS = {"string": "text", "integer": "integer", "number": "decimal", "boolean": "boolean"}
_FORMATS = {"decimal": "decimal", "date": "date", "date-time": "time", "binary": "file"}


def command_index(surface: Surface, *, provider: str, package: str, client: str) -> str:
    """Return the index as JSON, with a line for each fact, so that a change of the spec is a small diff."""
    about = surface.document["info"]
    index = {
        "note": f"Generated from specs/{provider}. Do not edit: change the spec and run `make generate`.",
        "provider": provider,
        "package": package,
        "client": client,
        "about": f"{about['title']}, version {about['version']}",
        "resources": {
            str(name): {str(method.name): _method(method, surface) for method in methods}
            for name, methods in surface.resources.items()
        },
    }
    return json.dumps(index, indent=1, ensure_ascii=False) + "\n"


def _method(method: Method, surface: Surface) -> dict[str, Any]:
    facts = {
        "id": method.id,
        "help": stopped(method.summary or method.id.replace("_", " ").capitalize()),
        "writes": method.effect == "write",
        "takes_key": method.takes_key,
        "mints_key": method.takes_key and _mints_key(method.idempotency or {}),
        "is_list": method.pagination is not None,
        "returns_file": method.response.returns == "bytes",
        "deprecated": method.is_deprecated,
        "body": method.body,
    }
    parameters = {str(argument.name): _parameter(argument, surface.components) for argument in method.arguments}
    return {**_set(facts), "parameters": parameters}


def _mints_key(contract: Mapping[str, Any]) -> bool:
    """Return whether the command line may create the key: a caller's choice, a natural id and item keys are not its."""
    return contract["key"] in ("header", "body") and contract.get("mint") is not False


def _parameter(argument: Argument, components: Any) -> dict[str, Any]:
    schema, is_list = _plain(argument.schema, components), False
    if schema.get("type") == "array":
        item = _plain(schema["items"], components)
        is_list = _kind(item) != "json"
        schema = item if is_list else schema
    facts = {
        "in": argument.where,
        "name": argument.wire_name,
        "kind": _kind(schema),
        "choices": [str(value) for value in schema.get("enum", [])],
        "is_list": is_list,
        "required": argument.is_required,
        "deprecated": argument.is_deprecated,
        "help": on_one_line(argument.text),
    }
    return _set(facts)


def _plain(schema: Any, components: Any) -> Any:
    """Return the schema behind a reference or a nullable union; other unions as they are."""
    variants = [variant for variant in schema.get("anyOf", []) if variant != NULL]
    if len(variants) == 1:
        schema = variants[0]
    return components[component_of(schema)] if "$ref" in schema else schema


def _kind(schema: Any) -> str:
    if "enum" in schema and all(isinstance(value, str) for value in schema["enum"]):
        return "text"
    return _FORMATS.get(schema.get("format", "")) or _SCALARS.get(schema.get("type", ""), "json")


def _set(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value not in (False, None, "", [])}
