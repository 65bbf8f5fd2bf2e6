"""What a call returns: of all good answers that an operation documents, the one thing that they agree on.

An answer without a body may stand beside one with a body; the call then returns None where the body is missing.
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
from ..normalize.normalize import component_of
from ..normalize.schemas import reference
from ..python.source import Code
from .python_types import item

_PLAIN = {"text": "str", "bytes": "bytes", None: "None"}


@frozen
class Answer:
    """returns: a component, "text", "bytes" or None. type: in Python, of a page's item where there are pages.

    bodiless: the statuses that come without the body which others bring.
    """

    returns: str | None
    media_type: str | None
    type: Code
    bodiless: tuple[int, ...] = ()


def answer_of(components: Any, operation: Operation) -> Answer:
    """Find what a call returns; refuse answers that differ."""
    found: dict[str | None, str | None] = {}
    for status, answer in operation.node["responses"].items():
        if status.startswith("2"):
            media_type = next(iter(answer.get("content", {})), None)
            found.setdefault(_returned(answer, media_type), media_type)
    bodiless = _bodiless(operation, found)
    if bodiless:
        del found[None]
    if len(found) > 1:
        kinds = " and ".join(sorted(str(one or "nothing") for one in found))
        message = f"{operation.label}: good answers differ ({kinds}), so a caller could not know what comes back"
        raise failure(place_of(operation.node, "responses"), message)
    if not found:
        message = f"{operation.label}: no good answer is documented: add one with a status of 200 to 299"
        raise failure(place_of(operation.node, "responses"), message)
    ((returns, media_type),) = found.items()
    type_ = _type(components, operation, returns)
    return Answer(returns, media_type, Code(f"{type_} | None") if bodiless else type_, bodiless)


def _bodiless(operation: Operation, found: Mapping[str | None, str | None]) -> tuple[int, ...]:
    """Give the statuses that have no body while others have one; a page of a list always has one."""
    if None not in found or len(found) == 1 or "x-pagination" in operation.node:
        return ()
    answers = operation.node["responses"].items()
    return tuple(
        int(status) for status, one in answers if status[:1] == "2" and status.isdigit() and "content" not in one
    )


def _returned(answer: Any, media_type: str | None) -> str | None:
    if media_type is None:
        return None
    kind = media_kind(media_type)
    return component_of(answer["content"][media_type]["schema"]) if kind == "json" else kind


def _type(components: Any, operation: Operation, returns: str | None) -> Code:
    paging = operation.node.get("x-pagination")
    if paging is None:
        return Code(_PLAIN.get(returns) or f"models.{returns}")
    schema: Any = reference(str(returns))
    for part in parts_of(paging["items"]):
        schema = _bare(components, schema).get("properties", {}).get(part, {})
    return item(_bare(components, schema).get("items", {}))


def _bare(components: Any, schema: Any) -> Any:
    """Look through null and references."""
    variants = [one for one in schema.get("anyOf", []) if one.get("type") != "null"]
    if len(variants) == 1:
        return _bare(components, variants[0])
    return components[component_of(schema)] if schema.get("$ref") else schema


def errors_of(components: Any, operation: Operation) -> Mapping[int, str]:
    """Find the models of error answers by status; of those that are objects."""
    found = {}
    for status, answer in operation.node["responses"].items():
        if status.isdigit() and not status.startswith("2"):
            for media in answer.get("content", {}).values():
                name = component_of(media["schema"]) if "schema" in media else ""
                if "properties" in components.get(name, {}):
                    found[int(status)] = name
    return found
