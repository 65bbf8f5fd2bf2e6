"""Delivery: a webhook as it arrived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

Headers: TypeAlias = Mapping[Any, Any] | Iterable[tuple[Any, Any]]
"""Request headers: a mapping or pairs of names and values, text or bytes, in any case."""
Secrets: TypeAlias = str | Sequence[str]
"""The secret of a webhook endpoint, or several secrets during a rotation."""


class Delivery:
    """Headers by lowercase name (None: unreadable), body and secrets of one request.

    Its repr shows none of them, because tracebacks may show locals. For the same reason its constructor never raises.
    """

    __slots__ = ("body", "headers", "secrets")

    def __init__(self, headers: Headers, body: bytes, secret: Secrets) -> None:
        self.headers = _by_lowercase_name(headers)
        self.body = body
        self.secrets = [secret] if isinstance(secret, str) else secret


def _by_lowercase_name(headers: Any) -> dict[str, str] | None:
    values: dict[str, str] = {}
    try:
        for name, value in headers.items() if hasattr(headers, "items") else headers:
            key = _text(name).lower()
            text = _text(value)
            values[key] = text if values.get(key, text) == text else ""  # of two values that differ, none is used
    except (TypeError, ValueError):
        return None
    return values


def _text(value: str | bytes) -> str:
    return str.strip(value.decode("latin-1") if isinstance(value, bytes) else value)
