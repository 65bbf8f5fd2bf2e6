"""Where the caller's code called a client, so that a warning points at that line."""

from __future__ import annotations

import sys
from types import FrameType

_OVERLAY = __name__.rpartition(".responses.")[0] + "."
_RESOURCE, _WEBHOOKS = _OVERLAY + "calls.resource", _OVERLAY + "webhooks"


def stacklevel() -> int:
    """Return the `stacklevel` by which a warning of the calling function names the first line outside the client.

    The line of a generated method or function is skipped with the overlay's. A prefetched page has no such line: it
    names the end of the stack.
    """
    frame: FrameType | None = sys._getframe(1)
    level, skipped = 1, ""
    while frame is not None and frame.f_back is not None:
        name = str(frame.f_globals.get("__name__"))
        if not name.startswith(_OVERLAY) and not _is_generated(name, skipped):
            break
        frame, skipped, level = frame.f_back, name, level + 1
    return level


def _is_generated(name: str, called: str) -> bool:
    """Return whether a module is one of a generated package, by what it called."""
    return called == _RESOURCE or (called.startswith(_WEBHOOKS) and name.endswith(".webhooks"))
