"""Apply a proposal to file texts: edit hand-written specs in place, add an overlay action for published documents."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from ..pipeline.read.overlay_actions import with_actions
from ..spec import yaml_editor
from ..spec.document import place_of
from ..spec.problems import Place, failure
from .proposals import Proposal
from .schema_location import Path, Spot

PUBLISHED = "published.yaml"
_OVERLAY = "overlay.yaml"
Texts = Mapping[str, str]


def edited_texts(proposal: Proposal, texts: Texts) -> dict[str, str]:
    """Return the new texts, by file, after a proposal. Raises PipelineError for an unsupported layout of the YAML."""
    place = _place(proposal)
    if place is None or place.file not in texts:
        raise failure(place, "the schema is in no file of the folder")
    if PurePosixPath(place.file).name == PUBLISHED:
        return _by_overlay(proposal, texts, place)
    return {place.file: _edited(proposal, texts[place.file], place)}


def _place(proposal: Proposal) -> Place | None:
    return place_of(proposal.spot.owner if proposal.what == "required" else proposal.spot.node, _key(proposal))


def _key(proposal: Proposal) -> str:
    return {"value": "enum", "format": "format", "required": "required", "field": "properties"}.get(
        proposal.what, "type"
    )


def _edited(proposal: Proposal, text: str, place: Place) -> str:
    file, value = place.file, proposal.value
    spot = proposal.spot
    node, near = (spot.owner, spot.owner_path) if proposal.what == "required" else (spot.node, spot.path)
    path = yaml_editor.path_of(text, _key(proposal), place.line, file=file, near=near)
    held = yaml_editor.value_at(text, path, file=file)
    if proposal.what != "field" and held != node[_key(proposal)]:
        raise failure(place, f"{_key(proposal)!r} is written in another form: edit it by hand")
    if proposal.what == "required":
        items = [path] if held == [value] else [(*path, held.index(value))]
        return yaml_editor.remove(text, items, file=file)
    if proposal.what == "format":
        return yaml_editor.remove(text, [path], file=file)
    if proposal.what == "field":
        return yaml_editor.insert(text, path, str(value), proposal.schema, file=file)
    if proposal.what == "value" or isinstance(held, list):
        return yaml_editor.append(text, path, value, file=file)
    return yaml_editor.replace(text, path, value if proposal.what == "wider number" else [held, value], file=file)


def _by_overlay(proposal: Proposal, texts: Texts, place: Place) -> dict[str, str]:
    """Append actions to the overlay document; each action applies to the result of those before it."""
    file = str(PurePosixPath(place.file).with_name(_OVERLAY))
    if file not in texts:
        raise failure(place, "the schema was published, and there is no overlay.yaml to correct it in")
    return {file: with_actions(texts[file], [_action(*action, proposal) for action in _actions(proposal)], file=file)}


def _actions(proposal: Proposal) -> list[tuple[str, Any]]:
    """Return target and new value of each action; None removes the target."""
    spot, value = proposal.spot, proposal.value
    if proposal.what == "required":
        name = str(value).replace("\\", "\\\\").replace("'", "\\'")
        return [(f"{query(spot.owner_path)}['required'][?@ == '{name}']", None)]
    if proposal.what == "value":
        return [(f"{query(spot.path)}['enum']", [value])]
    if proposal.what == "format":
        return [(f"{query(spot.path)}['format']", None)]
    if proposal.what == "field":
        return [(f"{query(spot.path)}['properties']", {value: proposal.schema})]
    if proposal.what == "wider number":
        return [(f"{query(spot.path)}['type']", value)]
    return [(f"{query(spot.path)}['type']", None), (query(spot.path), {"type": [spot.node["type"], value]})]


def query(path: Path) -> str:
    """Return the JSONPath of a node."""
    parts = (str(step) if isinstance(step, int) else "'" + _quoted(step) + "'" for step in path)
    return "$" + "".join(f"[{part}]" for part in parts)


def _quoted(name: str) -> str:
    return re.sub(r"(['\\])", r"\\\1", name)


def _action(target: str, value: Any, proposal: Proposal) -> dict[str, Any]:
    change = {"remove": True} if value is None else {"update": value}
    return {"target": target, "description": f"Responses differ. {proposal.evidence}", **change}


def describe(spot: Spot) -> str:
    """Return the path of a schema for people."""
    return query(spot.path)
