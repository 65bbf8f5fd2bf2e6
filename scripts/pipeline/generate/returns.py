"""The return value of a call: the type that all documented success responses of an operation agree on.

Of several responses some may have no body; the call then returns None for these.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from ...spec.document import place_of
from ...spec.media import media_kind
from ...spec.operations import Operation
from ...spec.problems import failure
from ...spec.references import parts_of
from ..normalize.forms import reference
from ..normalize.normalize import component_of
from ..python.source import Code
from .python_types import item

_PLAIN = {"text": "str", "bytes": "bytes", None: "None"}


@frozen
class Response:
    """returns: a component, "text", "bytes" or None. type: its annotation, of an item if there are pages.

    bodiless: the statuses without a body, if others have one.
    """

    returns: str | None
    media_type: str | None
    type: Code
    bodiless: tuple[int, ...] = ()


def response_of(components: Any, operation: Operation) -> Response:
    """Return the response of an operation. Raise PipelineError if success responses differ or are missing."""
    found: dict[str | None, str | None] = {}
    for status, response in operation.node["responses"].items():
        if status.startswith("2"):
            media_type = next(iter(response.get("content", {})), None)
            found.setdefault(_returned(response, media_type), media_type)
    bodiless = _bodiless(operation, found)
    if bodiless:
        del found[None]
    if len(found) > 1:
        kinds = " and ".join(sorted(str(kind or "nothing") for kind in found))
        message = (
            f"{operation.label}: success responses differ ({kinds}): correct them, since a method has one return type"
        )
        raise failure(place_of(operation.node, "responses"), message)
    if not found:
        message = f"{operation.label}: missing success response: add one with a status of 200 to 299"
        raise failure(place_of(operation.node, "responses"), message)
    ((returns, media_type),) = found.items()
    type_ = _type(components, operation, returns)
    return Response(returns, media_type, Code(f"{type_} | None") if bodiless else type_, bodiless)


def _bodiless(operation: Operation, found: Mapping[str | None, str | None]) -> tuple[int, ...]:
    """Return the statuses without a body, if others have one; a page of a list always has one."""
    if None not in found or len(found) == 1 or "x-pagination" in operation.node:
        return ()
    return tuple(
        int(status)
        for status, response in operation.node["responses"].items()
        if status[:1] == "2" and status.isdigit() and "content" not in response
    )


def _returned(response: Any, media_type: str | None) -> str | None:
    if media_type is None:
        return None
    kind = media_kind(media_type)
    return component_of(response["content"][media_type]["schema"]) if kind == "json" else kind


def _type(components: Any, operation: Operation, returns: str | None) -> Code:
    if "x-pagination" not in operation.node:
        return Code(_PLAIN.get(returns) or f"models.{returns}")
    return item(item_schema(components, operation, str(returns)))


def item_schema(components: Any, operation: Operation, returns: str) -> Any:
    """Return the schema of the objects in a list."""
    schema: Any = reference(returns)
    for part in parts_of(operation.node["x-pagination"]["items"]):
        schema = bare(components, schema).get("properties", {}).get(part, {})
    return bare(components, schema).get("items", {})


def bare(components: Any, schema: Any) -> Any:
    """Return a schema without null, with its reference resolved."""
    variants = [variant for variant in schema.get("anyOf", []) if variant.get("type") != "null"]
    if len(variants) == 1:
        return bare(components, variants[0])
    return components[component_of(schema)] if schema.get("$ref") else schema


def errors_of(components: Any, operation: Operation) -> Mapping[int, str]:
    """Return the models of error responses by status, of those that are objects."""
    found = {}
    for status, response in operation.node["responses"].items():
        if status.isdigit() and not status.startswith("2"):
            for media in response.get("content", {}).values():
                name = component_of(media["schema"]) if "schema" in media else ""
                if "properties" in components.get(name, {}):
                    found[int(status)] = name
    return found
