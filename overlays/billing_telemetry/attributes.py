"""The attributes of spans and metrics, by OpenTelemetry's stable HTTP conventions. No values of a request. Pure."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from billing_overlay import CallInfo, Event


Attributes: TypeAlias = dict[str, str | int | float]
_PORTS = {"https": 443, "http": 80}


def of_server(call: CallInfo) -> Attributes:
    """Return the method and the server of a call, which spans and metrics have in common."""
    url = urlsplit(call.base_url)
    return {
        "http.request.method": call.method,
        "server.address": url.hostname or "",
        "server.port": url.port or _PORTS.get(url.scheme, 0),
        "url.template": call.path,
    }


def of_call(call: CallInfo) -> Attributes:
    """Return the attributes of the span of a call. The idempotency key is hashed."""
    attributes: Attributes = {"billing.provider": call.provider, "billing.operation": call.operation}
    if call.account is not None:
        attributes["billing.account"] = call.account
    if call.idempotency_key is not None:
        attributes["billing.idempotency_key.hash"] = hashed(call.idempotency_key)
    return attributes


def of_attempt(call: CallInfo, number: int) -> Attributes:
    """Return the attributes of the span of an attempt, when it starts.

    url.full has the path's template instead of the path, and no query: both may hold personal data.
    """
    resend: Attributes = {"http.request.resend_count": number - 1} if number > 1 else {}
    return {**of_server(call), "url.full": call.base_url.rstrip("/") + call.path, **resend}


def of_result(event: Event) -> Attributes:
    """Return the status of an attempt or a call that ended, and as error.type the status or what failed."""
    attributes: Attributes = {} if event.status is None else {"http.response.status_code": event.status}
    if event.outcome != "ok":
        is_status = event.outcome == "status" and event.status is not None
        attributes["error.type"] = str(event.status) if is_status else event.outcome
    return attributes


def hashed(key: str) -> str:
    """Return a hash of an idempotency key, by which spans of the same write are found."""
    if key.startswith("sha256:"):  # of a key that is a value of the body
        return key
    return f"sha256:{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:16]}"
