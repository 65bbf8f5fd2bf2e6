"""The module of `models` that each class is in, so that a program loads only the classes of its resources.

A class that the responses of one resource refer to is in the module of that resource, one of several resources in
`_shared`, and one of most (errors, metadata of pages) in `_common`. The classes of a cycle are in one module, and a
class is used by at least as many resources as those that refer to it: so modules import in one direction only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from ..normalize.normalize import reachable

SHARED, COMMON = "_shared", "_common"
_FEW = 3


def modules_of(components: Any, responses: Iterable[tuple[str, Any]]) -> dict[str, str]:
    """Return the module of each component of responses. responses: resources, each with nodes that refer to them."""
    nodes: dict[str, list[Any]] = defaultdict(list)
    for resource, node in responses:
        nodes[resource].append(node)
    users: dict[str, list[str]] = defaultdict(list)
    for resource, some in nodes.items():
        for name in reachable(components, *some):
            users[name].append(resource)
    most = max(_FEW, len(nodes) / 2)
    return {name: _module_of(users[name], most) for name in sorted(users)}


def _module_of(resources: list[str], most: float) -> str:
    if len(resources) > 1:
        return COMMON if len(resources) >= most else SHARED
    module = f"_{resources[0]}"
    return f"{module}_" if module in (SHARED, COMMON) else module
