"""httpx, and httpx2, which has the same interface: a caller's client is used with the classes of its own library."""

from __future__ import annotations

import sys
from types import ModuleType

import httpx

LIBRARIES = frozenset({"httpx", "httpx2"})


def library_of(client: object, kind: str) -> ModuleType | None:
    """Return the library of a client; httpx for None. Return None if the client is no instance of `kind` of either."""
    if client is None:
        return httpx
    imported = [sys.modules[name] for name in sorted(LIBRARIES) if name in sys.modules]
    return next((library for library in imported if isinstance(client, getattr(library, kind))), None)


def is_a(value: object, *names: str) -> bool:
    """Return whether a value is an instance of a class of either library, by its name."""
    return any(kind.__name__ in names and is_of_library(kind) for kind in type(value).__mro__)


def is_of_library(kind: type) -> bool:
    """Return whether a class is one of either library."""
    return kind.__module__.partition(".")[0] in LIBRARIES
