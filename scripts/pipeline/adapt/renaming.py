"""Rename components to valid class names, and add a component for every target inside another one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...spec.document import Mapping, place_of, put
from ...spec.problems import PipelineError, Problem
from ...spec.references import follow, fragment_of, mapped, parts_of, pointer_of
from ...spec.structure import SECTIONS, reference_of, walk
from ..python.names import class_name

_LONGEST = 100


def rename(document: Mapping) -> None:
    """Give, in place, every component a unique PascalCase name, and update all references."""
    names = _names(document)
    problems: list[Problem] = []
    changes: list[tuple[Any, str, str | None]] = []
    for visit in list(walk(document)):
        if visit.kind == "discriminator" and isinstance(visit.node.get("mapping"), dict):
            mapping = visit.node["mapping"]
            changes += [
                (mapping, tag, _target(document, mapped(str(to)), "schema", names)) for tag, to in mapping.items()
            ]
        reference = reference_of(visit.node)
        if reference is not None and visit.kind in SECTIONS:
            new = _target(document, reference, visit.kind, names)
            changes.append((visit.node, "$ref", new))
            if new is None:
                problems.append(Problem(place_of(visit.node, "$ref"), f"$ref {reference!r} leads to nothing"))
    if problems:
        raise PipelineError(problems)
    for node, member, new in changes:
        if new is None:
            del node[member]
        else:
            node[member] = new
    _rename_keys(document, names)


def _rename_keys(document: Any, names: dict[tuple[str, str], str]) -> None:
    for section in {section for section, _ in names}:
        members = document["components"][section]
        for name, node in list(members.items()):
            place = place_of(members, name)
            del members[name]
            put(members, f"\0{names[section, name]}", node, place=place)
        for name in list(members):
            put(members, name[1:], members.pop(name), place=members.places.pop(name, None))


def _names(document: Any) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for section, members in document.get("components", {}).items():
        if section == "securitySchemes" or not isinstance(members, dict):
            continue
        taken: set[str] = set()
        for name in sorted(members, key=lambda name: (class_name(name) != name, name)):
            found[section, name] = _free((class_name(name) or "Schema")[:_LONGEST], taken)
            taken.add(found[section, name])
    return found


def _free(name: str, taken: Iterable[str]) -> str:
    known, number, free = set(taken), 2, name
    while free in known:
        free, number = f"{name}{number}", number + 1
    return free


def _target(document: Any, reference: str, kind: str, names: dict[tuple[str, str], str]) -> str | None:
    """Return the reference that means the same under the new names; None for one that leads nowhere."""
    parts = parts_of(fragment_of(reference))
    section = SECTIONS[kind]
    if not reference.startswith("#") or not parts:
        return None
    if len(parts) == 3 and parts[:2] == ["components", section] and (section, parts[2]) in names:
        return f"#/components/{section}/{names[section, parts[2]]}"
    try:
        node = follow(document, fragment_of(reference))
    except LookupError:
        return None
    onwards = reference_of(node)
    if onwards is not None and onwards != reference:
        return _target(document, onwards, kind, names)
    return _hoisted(document, node, parts, section, names) if isinstance(node, dict) else None


def _hoisted(document: Any, node: Any, parts: list[str], section: str, names: dict[tuple[str, str], str]) -> str:
    """Add a component for a target inside another one, and return the reference to it."""
    holder = document.setdefault("components", Mapping()).setdefault(section, Mapping())
    key = pointer_of(parts)
    if (section, key) not in names:
        words = " ".join(part for part in parts if part not in ("components", "schemas", "properties", "paths"))
        taken = [name for (kind, _), name in names.items() if kind == section]
        names[section, key] = _free((class_name(words) or "Schema")[:_LONGEST], taken)
        put(holder, key, Mapping(node, place=place_of(node), places=dict(node.places)), place=place_of(node))
    return f"#/components/{section}/{names[section, key]}"
