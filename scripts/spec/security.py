"""The security schemes of a document."""

from __future__ import annotations

from typing import Any

from .references import resolve


def schemes_of(document: Any) -> list[Any]:
    """Return the security schemes that every call needs together, in the order of the document."""
    known = document["components"]["securitySchemes"]
    return [resolve(document, known[name]) for name in document["security"][0]]


def arguments_taken(scheme: Any) -> int:
    """Return the number of constructor arguments that a scheme takes."""
    return 2 if str(scheme.get("scheme")).lower() == "basic" else 1


def is_plain_key(scheme: Any) -> bool:
    """Return whether a scheme is a key with a header of its own, so that others can be sent beside it."""
    return bool(scheme.get("type") == "apiKey" and scheme.get("in") == "header")
