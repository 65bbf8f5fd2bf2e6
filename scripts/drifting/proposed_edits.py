"""Apply a proposal to file texts: edit our own specs in place, add an overlay action for published documents."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from ..spec.document import place_of
from ..spec.problems import Place
from . import edits
from .proposals import Proposal
from .schema_location import Path, Spot

PUBLISHED = "published.yaml"
_OVERLAY = "overlay.yaml"
Texts = Mapping[str, str]


def edited_texts(proposal: Proposal, texts: Texts) -> dict[str, str] | None:
    """Return the new texts, by file, after a proposal; None if the layout of the YAML is unsupported."""
    place = _place(proposal)
    if place is None or place.file not in texts:
        return None
    if PurePosixPath(place.file).name == PUBLISHED:
        return _by_overlay(proposal, texts, place)
    text = texts[place.file]
    end = "\r\n" if "\r\n" in text else "\n"
    lines = _edited(proposal, text.split(end), place.line)
    return None if lines is None else {place.file: end.join(lines)}


def _place(proposal: Proposal) -> Place | None:
    spot = proposal.spot
    if proposal.what == "required":
        return place_of(spot.owner, "required")
    words = {"value": "enum", "format": "format"}
    return place_of(spot.node, words.get(proposal.what, "type"))


def _edited(proposal: Proposal, lines: list[str], line: int) -> list[str] | None:
    node, value = proposal.spot.node, proposal.value
    if proposal.what == "value":
        last = place_of(node["enum"], len(node["enum"]) - 1)
        return edits.add_value(lines, line, last.line if last else line, value)
    if proposal.what == "required":
        return edits.drop_required(lines, line, value)
    if proposal.what == "format":
        return edits.drop_format(lines, line)
    if proposal.what == "wider number":
        return edits.replace_type(lines, line, "integer", value)
    return edits.add_type(lines, line, value)


def _by_overlay(proposal: Proposal, texts: Texts, place: Place) -> dict[str, str] | None:
    """Append actions to the overlay document; each action applies to the result of those before it."""
    file = str(PurePosixPath(place.file).with_name(_OVERLAY))
    text = texts.get(file)
    if text is None:
        return None
    return {file: text.rstrip("\n") + "\n" + "".join(_action(action, proposal) for action in _actions(proposal))}


def _actions(proposal: Proposal) -> list[tuple[str, Any]]:
    """Return target and new value of each action; None removes the target."""
    spot, value = proposal.spot, proposal.value
    if proposal.what == "required":
        name = value.replace("\\", "\\\\").replace("'", "\\'")
        return [(f"{query(spot.owner_path)}['required'][?@ == '{name}']", None)]
    if proposal.what == "value":
        return [(f"{query(spot.path)}['enum']", [value])]
    if proposal.what == "format":
        return [(f"{query(spot.path)}['format']", None)]
    if proposal.what == "wider number":
        return [(f"{query(spot.path)}['type']", value)]
    return [(f"{query(spot.path)}['type']", None), (query(spot.path), {"type": [spot.node["type"], value]})]


def query(path: Path) -> str:
    """Return the JSONPath of a node."""
    parts = (str(step) if isinstance(step, int) else "'" + _quoted(step) + "'" for step in path)
    return "$" + "".join(f"[{part}]" for part in parts)


def _quoted(name: str) -> str:
    return re.sub(r"(['\\])", r"\\\1", name)


def _action(action: tuple[str, Any], proposal: Proposal) -> str:
    target, value = action
    verb = "remove: true" if value is None else f"update: {json.dumps(value)}"
    description = json.dumps(f"Responses differ. {proposal.evidence}")
    return f"  - target: {json.dumps(target)}\n    description: {description}\n    {verb}\n"


def describe(spot: Spot) -> str:
    """Return the path of a schema for people."""
    return query(spot.path)
