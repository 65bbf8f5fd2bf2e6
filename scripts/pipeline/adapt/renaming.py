"""Rename components to valid class names, and add a component for every target inside another one."""

from __future__ import annotations

from collections import abc
from collections.abc import Iterable
from typing import Any, TypeAlias

from ...spec.document import Mapping, place_of, put
from ...spec.problems import PipelineError, Problem
from ...spec.references import follow, fragment_of, mapped, parts_of, pointer_of
from ...spec.structure import SECTIONS, reference_of, walk
from ..python.names import class_name

_LONGEST = 100
Names: TypeAlias = abc.Mapping[str, str]
_NOTHING_KEPT: Names = {}


def rename(document: Mapping, kept: Names = _NOTHING_KEPT) -> dict[str, str]:
    """Rename, in place, every component to a unique PascalCase name, and update all references.

    kept: the class names in use, by component. Return the class name of each schema that was renamed.
    """
    names = _names(document, kept)
    problems: list[Problem] = []
    changes: list[tuple[Any, str, str | None]] = []
    for visit in list(walk(document)):
        if visit.kind == "discriminator" and isinstance(visit.node.get("mapping"), dict):
            mapping = visit.node["mapping"]
            changes += [
                (mapping, tag, _target(document, mapped(str(to)), "schema", names, kept)) for tag, to in mapping.items()
            ]
        reference = reference_of(visit.node)
        if reference is not None and visit.kind in SECTIONS:
            new = _target(document, reference, visit.kind, names, kept)
            changes.append((visit.node, "$ref", new))
            if new is None:
                problems.append(Problem(place_of(visit.node, "$ref"), f"$ref {reference!r} refers to nothing"))
    if problems:
        raise PipelineError(problems)
    for node, key, new in changes:
        if new is None:
            del node[key]
        else:
            node[key] = new
    _rename_keys(document, names)
    return {key: name for (section, key), name in names.items() if section == "schemas" and key != name}


def _rename_keys(document: Any, names: dict[tuple[str, str], str]) -> None:
    for section in {section for section, _ in names}:
        components = document["components"][section]
        for name, node in list(components.items()):
            place = place_of(components, name)
            del components[name]
            put(components, f"\0{names[section, name]}", node, place=place)
        for name in list(components):
            put(components, name[1:], components.pop(name), place=components.places.pop(name, None))


def _names(document: Any, kept: Names) -> dict[tuple[str, str], str]:
    names: dict[tuple[str, str], str] = {}
    for section, components in document.get("components", {}).items():
        if section == "securitySchemes" or not isinstance(components, dict):
            continue
        held = kept if section == "schemas" else _NOTHING_KEPT
        names |= {(section, name): held[name] for name in components if name in held}
        # A target inside a component gets its own component later.
        taken = {name for key, name in held.items() if key in components or key.startswith("/")}
        new = sorted(components.keys() - held.keys())
        exact = [name for name in new if class_name(name) == name and len(name) <= _LONGEST and name not in taken]
        names |= {(section, name): name for name in exact}
        taken |= set(exact)
        for name in [name for name in new if (section, name) not in names]:
            names[section, name] = _free((class_name(name) or "Schema")[:_LONGEST], taken)
            taken.add(names[section, name])
    return names


def _free(name: str, taken: Iterable[str]) -> str:
    known, number, free = set(taken), 2, name
    while free in known:
        free, number = f"{name}{number}", number + 1
    return free


def _target(document: Any, reference: str, kind: str, names: dict[tuple[str, str], str], kept: Names) -> str | None:
    """Return the reference with the new name of its target; None for a reference to nothing."""
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
        return _target(document, onwards, kind, names, kept)
    return _hoisted(document, node, parts, section, names, kept) if isinstance(node, dict) else None


def _hoisted(
    document: Any, node: Any, parts: list[str], section: str, names: dict[tuple[str, str], str], kept: Names
) -> str:
    """Add a component for a target inside another one, and return the reference to it."""
    holder = document.setdefault("components", Mapping()).setdefault(section, Mapping())
    key = pointer_of(parts)
    if (section, key) not in names:
        words = " ".join(part for part in parts if part not in ("components", "schemas", "properties", "paths"))
        taken = [name for (kind, _), name in names.items() if kind == section]
        held = kept if section == "schemas" else _NOTHING_KEPT
        taken += [name for other, name in held.items() if other != key]
        names[section, key] = _free(held.get(key) or (class_name(words) or "Schema")[:_LONGEST], taken)
        put(holder, key, Mapping(node, place=place_of(node), places=dict(node.places)), place=place_of(node))
    return f"#/components/{section}/{names[section, key]}"
