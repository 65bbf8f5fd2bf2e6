"""JSON pointers, and the meaning of `$ref` inside a bundled document. The bundle resolves files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any
from urllib.parse import unquote

from .document import place_of
from .problems import Problem
from .structure import SECTIONS, Visit, reference_of

_COMPONENT = len(["#", "components", "schemas", "Name"])
# With one of these, a reference would lead to another place than the one that is written, even on another host.
_REBASING = (
    "$id",
    "$schema",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "$recursiveRef",
    "$recursiveAnchor",
    "$vocabulary",
)


def parts_of(pointer: str) -> list[str]:
    """Split a JSON pointer into names: "/a~1b/c" is ["a/b", "c"], "" is []."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def pointer_of(parts: Iterable[str | int]) -> str:
    """Join names into a JSON pointer."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def follow(node: Any, pointer: str) -> Any:
    """Return the value at a pointer. Raise LookupError if there is none."""
    for part in parts_of(pointer):
        node = _child(node, part)
    return node


def _child(node: Any, part: str) -> Any:
    if isinstance(node, dict):
        return node[part]
    if isinstance(node, list) and part.isascii() and part.isdigit():
        return node[int(part)]
    raise LookupError(part)


def fragment_of(reference: str) -> str:
    """Return the JSON pointer of a reference: what follows its "#"."""
    return unquote(reference.partition("#")[2])


def resolve(document: Any, node: Any) -> Any:
    """Follow references to their end. Return None for a dangling or circular one."""
    seen: set[str] = set()
    while (reference := reference_of(node)) is not None:
        if reference in seen or not reference.startswith("#"):
            return None
        seen.add(reference)
        try:
            node = follow(document, fragment_of(reference))
        except LookupError:
            return None
    return node


def targets_of(visit: Visit) -> Iterator[tuple[str, str, Any, str]]:
    """Return the references of one object as (reference, kind of its target, the node that holds it, its field)."""
    reference = reference_of(visit.node)
    if reference is not None and visit.kind in SECTIONS:
        yield reference, visit.kind, visit.node, "$ref"
    mapping = visit.node.get("mapping") if visit.kind == "discriminator" else None
    for tag, target in mapping.items() if isinstance(mapping, dict) else ():
        if isinstance(target, str):
            yield mapped(target), "schema", mapping, tag


def mapped(target: str) -> str:
    """Return a discriminator's mapping value, which may be a bare component name, as a reference."""
    is_reference = "#" in target or "/" in target or target.endswith((".yaml", ".yml", ".json"))
    return target if is_reference else f"#/components/schemas{pointer_of([target])}"


def check_references(document: Any, visits: Iterable[Visit], *, may_point_inside: bool = False) -> list[Problem]:
    """Return the problems of references that lead out of the document, to nothing, to another kind, or are circular.

    may_point_inside: a reference may lead into a component of another kind, such as the schema of a parameter.
    """
    problems = []
    for visit in visits:
        for reference, kind, holder, key in targets_of(visit):
            message = _fault_of(document, reference, kind, may_point_inside=may_point_inside)
            if message:
                problems.append(Problem(place_of(holder, key), message))
        if visit.kind == "schema":
            problems += [
                Problem(place_of(visit.node, word), f"{word} is not supported: refer to a component with $ref")
                for word in _REBASING
                if isinstance(visit.node.get(word), (str, dict))
            ]
    return problems


def _fault_of(document: Any, reference: str, kind: str, *, may_point_inside: bool) -> str | None:
    if not reference.startswith("#"):
        return f"$ref {reference!r} leads out of the bundled document: references are never fetched"
    parts = reference.split("/")
    is_inside = may_point_inside and len(parts) > _COMPONENT
    if reference.startswith("#/components/") and parts[2] != SECTIONS[kind] and not is_inside:
        expected = f"a {kind.replace('_', ' ')} is expected here"
        return f"$ref {reference!r} must point into components/{SECTIONS[kind]}: {expected}"
    if resolve(document, {"$ref": reference}) is None:
        return f"$ref {reference!r} refers to nothing, or is circular{_meant(document, reference)}"
    return None


def _meant(document: Any, reference: str) -> str:
    """Return the end of a message: the component that a reference may have meant, or what to do."""
    *section, name = parts_of(fragment_of(reference)) or [""]
    try:
        close = get_close_matches(name, list(follow(document, pointer_of(section))), n=1)
    except (LookupError, TypeError):
        close = []
    if close and close[0] != name:
        return f": did you mean {close[0]}?"
    return ": add the component, or correct the name"
