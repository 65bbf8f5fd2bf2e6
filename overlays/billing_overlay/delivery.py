"""A webhook as it came. Apart from `webhooks`, which is imported only when a program asks for a receiver."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .webhooks import Receiver


Headers: TypeAlias = Mapping[Any, Any] | Iterable[tuple[Any, Any]]
"""Headers of a request: a mapping or pairs, text or bytes, in any case of letters."""
Secrets: TypeAlias = str | Sequence[str]
"""The secret of a webhook endpoint; several while one replaces the other."""


class Delivery:
    """What a receiver judges: headers by name in small letters (None: unreadable), body, secrets.

    Shows none of them: tracebacks show locals. For the same reason nothing in the making of one raises.
    """

    __slots__ = ("body", "headers", "secrets")

    def __init__(self, headers: Headers, body: bytes, secret: Secrets) -> None:
        self.headers, self.body, self.secrets = _by_name(headers), body, [secret] if isinstance(secret, str) else secret


def _by_name(headers: Any) -> dict[str, str] | None:
    found: dict[str, str] = {}
    try:
        for name, value in headers.items() if hasattr(headers, "items") else headers:
            key, text = _text(name).lower(), _text(value)
            found[key] = text if found.get(key, text) == text else ""  # of two that differ, neither counts
    except (TypeError, ValueError):
        return None
    return found


def _text(value: Any) -> str:
    return str.strip(value.decode("latin-1") if isinstance(value, bytes) else value)


def receiver(**facts: Any) -> Receiver:
    """Make the receiver of a provider's webhooks."""
    from .webhooks import Receiver  # noqa: PLC0415  most programs receive no webhooks

    return Receiver(**facts)
