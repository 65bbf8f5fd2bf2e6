"""In which module of `models` each class stands, so that a program loads what its resources answer and no more. Pure.

What the answers of one resource reach stands in the module of that resource, what more of them reach in `_shared`, and
what most of them reach (errors, what pages say of themselves) in `_common`. All members of a circle are reached alike,
and what a class refers to is reached at least as often as the class: so modules import in one direction only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from ..normalize.normalize import reachable

SHARED, COMMON = "_shared", "_common"
_FEW = 3


def homes_of(components: Any, answers: Iterable[tuple[str, Any]]) -> dict[str, str]:
    """Name the module of each component that answers reach. answers: of each resource, the nodes that refer to them."""
    nodes: dict[str, list[Any]] = defaultdict(list)
    for resource, node in answers:
        nodes[resource].append(node)
    users: dict[str, list[str]] = defaultdict(list)
    for resource, some in nodes.items():
        for name in reachable(components, *some):
            users[name].append(resource)
    most = max(_FEW, len(nodes) / 2)
    return {name: _home(users[name], most) for name in sorted(users)}


def _home(resources: list[str], most: float) -> str:
    if len(resources) > 1:
        return COMMON if len(resources) >= most else SHARED
    home = f"_{resources[0]}"
    return f"{home}_" if home in (SHARED, COMMON) else home
