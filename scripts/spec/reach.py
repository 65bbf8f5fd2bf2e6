"""Find the components that operations need, directly or through others. Malformed parts are skipped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .references import fragment_of, parts_of, targets_of
from .structure import SECTIONS, Visit, walk

Component = tuple[str, str]
"""A section of `components` and a name in it."""
# Security schemes are used by name, not by reference; path items are inlined.
_NOT_REFERENCED = {"securitySchemes", "pathItems"}
_KINDS = {section: kind for kind, section in SECTIONS.items()}


def components_in(document: Any) -> dict[Component, Any]:
    """Return the components to which a reference may lead."""
    sections = document.get("components")
    return {
        (section, name): node
        for section, named in (sections.items() if isinstance(sections, dict) else ())
        if section not in _NOT_REFERENCED and isinstance(named, dict)
        for name, node in named.items()
    }


def component_of(reference: str) -> Component | None:
    """Return the component that a reference refers to, or points into."""
    parts = parts_of(fragment_of(reference))
    return (parts[1], parts[2]) if len(parts) > 2 and parts[0] == "components" else None


def reached(document: Any, supplement: Any = None, more: Mapping[Component, Any] | None = None) -> set[Component]:
    """Return the components of a document that are needed by its operations, or by a supplement to be merged with it.

    more: components that both include from files. Where both define a name, each side refers to its own.
    """
    own, added = components_in(document), {**(more or {}), **components_in(supplement or {})}
    found: set[tuple[bool, Component]] = set()
    waiting = [
        (is_own, visit) for is_own, item in ((True, document), (False, supplement or {})) for visit in _roots(item)
    ]
    while waiting:
        is_own, visit = waiting.pop()
        for component in _targets(visit):
            in_own = component in own if is_own else component not in added
            if (in_own, component) not in found:
                found.add((in_own, component))
                target = (own if in_own else added).get(component)
                waiting += [(in_own, inner) for inner in walk(target, kind=_KINDS.get(component[0], ""))]
    return {component for in_own, component in found if in_own}


def _roots(document: Any) -> Iterator[Visit]:
    for field in ("paths", "webhooks"):
        yield from walk(document.get(field), kind="paths")


def _targets(visit: Visit) -> Iterator[Component]:
    for reference, _, _, _ in targets_of(visit):
        component = component_of(reference)
        if component:
            yield component
