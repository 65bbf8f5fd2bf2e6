"""References that depend on where a schema is used: `$dynamicRef` and `$recursiveRef` become plain references.

A schema that fills the anchors of another one gets a copy of it in which they are filled. A reference that nothing
fills leads to the only schema with its anchor, or to the component around it. What is left is typed as Any.
"""

from __future__ import annotations

from typing import Any

from ...spec.document import clone, place_of, put
from ...spec.problems import Problem
from ...spec.references import pointer_of, resolve
from ...spec.structure import Visit, reference_of, walk

_COMPONENT = ("components", "schemas")
_WORDS = ("$dynamicRef", "$recursiveRef")


def bind_references(document: Any, notes: list[Problem]) -> None:
    """Replace, in place, every dynamic reference. Add a note for each."""
    schemas = [visit for visit in walk(document) if visit.kind == "schema"]
    dynamic = [visit for visit in schemas if any(isinstance(visit.node.get(word), str) for word in _WORDS)]
    if dynamic:
        for visit in schemas:
            _fill(document, visit.node)
        anchors = _anchors(schemas)
        for visit in walk(document):
            if visit.kind == "schema":
                _bind(visit, anchors, notes)
    for visit in schemas:
        for word in ("$dynamicAnchor", "$recursiveAnchor"):
            visit.node.pop(word, None)


def _fill(document: Any, schema: Any) -> None:
    """Replace the reference of a schema that fills anchors by a copy of its target in which they are filled."""
    defined = schema.get("$defs")
    held = defined.values() if isinstance(defined, dict) else ()
    filled = {entry["$dynamicAnchor"]: entry for entry in held if isinstance(entry, dict) and "$dynamicAnchor" in entry}
    target = resolve(document, schema) if filled and reference_of(schema) is not None else None
    if not isinstance(target, dict):
        return
    copy = clone(target)
    for visit in list(walk(copy, kind="schema")):
        entry = filled.get(str(visit.node.get("$dynamicRef")).removeprefix("#"))
        if entry is not None:
            _replace(visit.node, {name: clone(value) for name, value in entry.items() if name != "$dynamicAnchor"})
    copy.pop("$defs", None)
    _replace(schema, {**{name: schema[name] for name in schema if name not in ("$ref", "$defs")}, **copy})


def _replace(node: Any, fields: dict[str, Any]) -> None:
    place = place_of(node)
    node.clear()
    for name, value in fields.items():
        put(node, name, value, place=place)


def _anchors(schemas: list[Visit]) -> dict[str, str]:
    """Return the pointer of each anchor that exactly one schema has, unless that schema allows nothing."""
    found: dict[str, list[Visit]] = {}
    for visit in schemas:
        anchor = visit.node.get("$dynamicAnchor")
        if isinstance(anchor, str):
            found.setdefault(f"#{anchor}", []).append(visit)
    only = {anchor: visits[0] for anchor, visits in found.items() if len(visits) == 1}
    return {anchor: f"#{pointer_of(visit.path)}" for anchor, visit in only.items() if visit.node.get("not") != {}}


def _bind(visit: Visit, anchors: dict[str, str], notes: list[Problem]) -> None:
    node: Any = visit.node
    for word in [word for word in _WORDS if isinstance(node.get(word), str)]:
        place, reference = place_of(node, word), node.pop(word)
        is_around = visit.path[:2] == _COMPONENT and reference == "#"
        target = f"#{pointer_of(visit.path[:3])}" if is_around else anchors.get(reference)
        if target is not None:
            put(node, "$ref", target, place=place)
            notes.append(Problem(place, f"dynamic reference: {word} {reference:.60} is read as {target:.80}"))
        else:
            notes.append(Problem(place, f"typed as Any: {word} {reference:.60} leads to what each use fills in"))
