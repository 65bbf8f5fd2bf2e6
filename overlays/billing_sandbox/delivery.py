"""How a response is delivered, and the record of a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import field, frozen

from .faults import Fault
from .messages import Response


@frozen(kw_only=True)
class Delivery:
    """A response and how it is delivered: as it is, or as a fault distorts it.

    The transport or the server calls `finish` once the client has received the response or has given up.
    """

    response: Response
    fault: Fault | None = None
    finish: Callable[[], None] = lambda: None


@frozen(kw_only=True)
class RecordedRequest:
    """A request that reached the sandbox; `status` is None if no response was sent."""

    operation: str | None
    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    status: int | None
    replayed: bool = False
    fault: Fault | None = None
