"""What a difference asks of the spec: one small change, or that a person looks.

enum       the value that came joins the list
null       a scalar may be null; any other member is no longer required, since an optional one may be null
missing    the member is no longer required
type       a text that is no decimal or date loses its format, but not for one sighting: that may be a slip of the
           provider, and good values the rule; a scalar may be the other scalar, too
"""

from __future__ import annotations

import ast
from typing import Any, Literal, TypeAlias

from attrs import frozen

from .finding import Spot, find, leaf
from .records import Evidence

What: TypeAlias = Literal["value", "type", "wider number", "format", "required"]
_SCALARS = {"string": "string", "integer": "integer", "boolean": "boolean", "decimal": "number"}
_SHORTENED = 64


@frozen
class Proposal:
    """One change of one schema. value: what joins, replaces, or goes."""

    evidence: Evidence
    what: What
    spot: Spot
    value: str

    def __str__(self) -> str:
        told = {
            "value": f"add {self.value!r} to the enum",
            "type": f"let the type be {self.value}, too",
            "wider number": "make the integer a number",
            "format": f"drop the format {self.value}",
            "required": f"{self.value!r} is not required",
        }
        return told[self.what]


def proposal_of(document: Any, evidence: Evidence) -> Proposal | str:
    """Give the change that would have made a difference none, or the reason why a person has to look."""
    spots = find(document, evidence.operation, evidence.path)
    if not spots:
        return "the spec has no such place (any more)"
    if len(spots) > 1:
        return f"{len(spots)} schemas of the spec share that place"
    judges = {"enum": _enum, "null": _null, "missing": _missing, "type": _type}
    judge = judges.get(evidence.kind)
    return judge(document, spots[0], evidence) if judge else f"{evidence.kind}: nothing mechanical can be said of it"


def _enum(document: Any, spot: Spot, evidence: Evidence) -> Proposal | str:
    holder = leaf(document, spot, "enum")
    if holder is None:
        return "no single enum stands there"
    try:
        value = ast.literal_eval(evidence.got)
    except (ValueError, SyntaxError):
        value = None
    if not isinstance(value, str) or len(evidence.got) >= _SHORTENED:
        return "the value that came is not known in full"
    if value in holder.node["enum"]:
        return "the spec lists that value by now"
    return Proposal(evidence, "value", holder, value)


def _null(document: Any, spot: Spot, evidence: Evidence) -> Proposal | str:
    holder = leaf(document, spot, "type")
    if holder is not None and holder.node["type"] in _SCALARS.values() and "enum" not in holder.node:
        return Proposal(evidence, "type", holder, "null")
    return _missing(document, spot, evidence)


def _missing(_document: Any, spot: Spot, evidence: Evidence) -> Proposal | str:
    if spot.owner is None or spot.member not in spot.owner.get("required", []):
        return "nothing there is required"
    return Proposal(evidence, "required", spot, str(spot.member))


def _type(document: Any, spot: Spot, evidence: Evidence) -> Proposal | str:
    holder, got = leaf(document, spot, "type"), _SCALARS.get(evidence.got)
    if holder is None or got is None or not isinstance(holder.node["type"], str):
        return "another shape came"
    held = holder.node["type"]
    if held == got == "string" and "format" in holder.node and evidence.count == 1:
        return (
            f"one answer is no rule: expected {evidence.expected}, got {evidence.got} once. If more come, drop the "
            f"format {holder.node['format']}; that is breaking, since the value is a str in Python then"
        )
    if held == got == "string" and "format" in holder.node:
        return Proposal(evidence, "format", holder, str(holder.node["format"]))
    if (held, got) == ("integer", "number"):
        return Proposal(evidence, "wider number", holder, "number")
    if held not in _SCALARS.values() or held == got or (held, got) == ("number", "integer"):
        return "another shape came"
    return Proposal(evidence, "type", holder, got)
