"""Map a difference to one small change of the spec, or to a reason for review.

enum       add the received value to the list
null       make a scalar nullable; make any other field optional, since optional fields may be null
missing    make the field optional
type       drop the format of a string that is not a valid decimal or date, unless it was seen only once, which may be
           an error of the provider; add the received scalar type to another scalar type
extra      add the field, with the received type, to the object that holds it
"""

from __future__ import annotations

import ast
import re
from typing import Any, Literal, TypeAlias

from attrs import frozen

from .records import Evidence
from .schema_location import Spot, find, leaf

What: TypeAlias = Literal["value", "type", "wider number", "format", "required", "field"]
_SCALARS = {"string": "string", "integer": "integer", "boolean": "boolean", "decimal": "number"}
_SHORTENED = 64
_RECEIVED: dict[str, dict[str, Any]] = {
    **{got: {"type": type_} for got, type_ in _SCALARS.items()},
    "array": {"type": "array", "items": {}},
    "object": {"type": "object", "additionalProperties": {}},
}
"""The schema of a field by the type of its value, as a report names it."""


@frozen
class Proposal:
    """One change of one schema. value: what is added, replaced or removed."""

    evidence: Evidence
    what: What
    spot: Spot
    value: str | int

    def __str__(self) -> str:
        texts = {
            "value": f"add {self.value!r} to the enum",
            "type": f"add {self.value} to the type",
            "wider number": "change the type from integer to number",
            "format": f"drop the format {self.value}",
            "required": f"make {self.value!r} optional",
            "field": f"add the field {self.value!r}",
        }
        return texts[self.what]

    @property
    def schema(self) -> dict[str, Any]:
        """The schema of an added field: what was received, to be confirmed by the provider's documentation."""
        return {**_RECEIVED[self.evidence.got], "x-inferred": True}


def proposal_of(document: Any, evidence: Evidence) -> Proposal | str:
    """Return the change that resolves a difference, or the reason why it needs review."""
    if evidence.kind == "extra":
        return _extra(document, evidence)
    spots = find(document, evidence.operation, evidence.path)
    if not spots:
        return "the spec has no such path; it may have changed"
    if len(spots) > 1:
        return f"{len(spots)} schemas of the spec share that path"
    rules = {"enum": _enum, "null": _null, "missing": _missing, "type": _type}
    rule = rules.get(evidence.kind)
    return rule(document, spots[0], evidence) if rule else f"{evidence.kind}: no automatic edit for this kind of drift"


def _extra(document: Any, evidence: Evidence) -> Proposal | str:
    if evidence.got not in _RECEIVED:
        return f"the field was {evidence.got} in the response, which does not show its type"
    for at in reversed([match.start() for match in re.finditer(r"\.", evidence.path)]):  # a name may contain dots
        outer, name = evidence.path[:at], evidence.path[at + 1 :]
        if "[" in name:
            break
        holders = [leaf(document, spot, "properties") for spot in find(document, evidence.operation, outer)]
        known = {id(holder.node): holder for holder in holders if holder is not None}
        if len(known) > 1:
            return f"{len(known)} schemas of the spec share that path"
        for holder in known.values():
            return _added(holder, name, evidence)
    return "the spec has no object at that path; it may have changed"


def _added(holder: Spot, name: str, evidence: Evidence) -> Proposal | str:
    if name == "*":
        return "the report does not show the name of the field"
    if name in holder.node["properties"]:
        return "the spec has that field already"
    return Proposal(evidence, "field", holder, name)


def _enum(document: Any, spot: Spot, evidence: Evidence) -> Proposal | str:
    holder = leaf(document, spot, "enum")
    if holder is None:
        return "the path has no single enum"
    try:
        value = ast.literal_eval(evidence.got)
    except (ValueError, SyntaxError):
        value = None
    known = {type(entry) for entry in holder.node["enum"] if entry is not None}
    if type(value) not in (str, int) or len(evidence.got) >= _SHORTENED:
        return "the report does not show the received value in full"
    if value in holder.node["enum"]:
        return "the spec lists that value already"
    if known != {type(value)}:
        return "the values of the enum are of another type"
    return Proposal(evidence, "value", holder, value)


def _null(document: Any, spot: Spot, evidence: Evidence) -> Proposal | str:
    holder = leaf(document, spot, "type")
    if holder is not None and holder.node["type"] in _SCALARS.values() and "enum" not in holder.node:
        return Proposal(evidence, "type", holder, "null")
    return _missing(document, spot, evidence)


def _missing(_document: Any, spot: Spot, evidence: Evidence) -> Proposal | str:
    if spot.owner is None or spot.field not in spot.owner.get("required", []):
        return "the field is not required"
    return Proposal(evidence, "required", spot, str(spot.field))


def _type(document: Any, spot: Spot, evidence: Evidence) -> Proposal | str:
    holder, got = leaf(document, spot, "type"), _SCALARS.get(evidence.got)
    if holder is None or got is None or not isinstance(holder.node["type"], str):
        return "the received type is not a scalar alternative"
    held = holder.node["type"]
    if held == got == "string" and "format" in holder.node and evidence.count == 1:
        return (
            f"expected {evidence.expected}, got {evidence.got} in a single response. If it recurs, drop the "
            f"format {holder.node['format']}, which is breaking: the value becomes a str in Python"
        )
    if held == got == "string" and "format" in holder.node:
        return Proposal(evidence, "format", holder, str(holder.node["format"]))
    if (held, got) == ("integer", "number"):
        return Proposal(evidence, "wider number", holder, "number")
    if held not in _SCALARS.values() or held == got or (held, got) == ("number", "integer"):
        return "the received type is not a scalar alternative"
    return Proposal(evidence, "type", holder, got)
