"""Map a difference to one small change of the spec, or to a reason for review.

enum       add the received value to the list
null       make a scalar nullable; make any other field optional, since optional fields may be null
missing    make the field optional
type       drop the format of a string that is not a valid decimal or date, unless it was seen only once, which may be
           an error of the provider; add the received scalar type to another scalar type
"""

from __future__ import annotations

import ast
from typing import Any, Literal, TypeAlias

from attrs import frozen

from .records import Evidence
from .schema_location import Spot, find, leaf

What: TypeAlias = Literal["value", "type", "wider number", "format", "required"]
_SCALARS = {"string": "string", "integer": "integer", "boolean": "boolean", "decimal": "number"}
_SHORTENED = 64


@frozen
class Proposal:
    """One change of one schema. value: what is added, replaced or removed."""

    evidence: Evidence
    what: What
    spot: Spot
    value: str

    def __str__(self) -> str:
        texts = {
            "value": f"add {self.value!r} to the enum",
            "type": f"add {self.value} to the type",
            "wider number": "change the type from integer to number",
            "format": f"drop the format {self.value}",
            "required": f"make {self.value!r} optional",
        }
        return texts[self.what]


def proposal_of(document: Any, evidence: Evidence) -> Proposal | str:
    """Return the change that resolves a difference, or the reason why it needs review."""
    spots = find(document, evidence.operation, evidence.path)
    if not spots:
        return "the spec has no such path; it may have changed"
    if len(spots) > 1:
        return f"{len(spots)} schemas of the spec share that path"
    rules = {"enum": _enum, "null": _null, "missing": _missing, "type": _type}
    rule = rules.get(evidence.kind)
    return rule(document, spots[0], evidence) if rule else f"{evidence.kind}: no automatic edit for this kind of drift"


def _enum(document: Any, spot: Spot, evidence: Evidence) -> Proposal | str:
    holder = leaf(document, spot, "enum")
    if holder is None:
        return "the path has no single enum"
    try:
        value = ast.literal_eval(evidence.got)
    except (ValueError, SyntaxError):
        value = None
    if not isinstance(value, str) or len(evidence.got) >= _SHORTENED:
        return "the received value was truncated in the report"
    if value in holder.node["enum"]:
        return "the spec lists that value already"
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
