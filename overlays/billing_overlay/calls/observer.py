"""What follows each call from its start: the interface of tracing. Events alone report what has ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from ..responses.drift import Drift
    from .events import Event


class CallInfo(Struct, frozen=True):
    """A call that starts. path: the template of the spec. base_url, account: options of the client.

    idempotency_key: a hash if it is a value of the body, the path or the query; None without one.
    """

    provider: str
    operation: str
    method: str
    path: str
    base_url: str
    account: str | None
    idempotency_key: str | None


class CallObserver(Protocol):
    """Follows one call, in the thread or task that makes it. Its exceptions are logged, and the call continues."""

    def attempt(self, number: int) -> Mapping[str, str]:
        """Return headers to send with the attempt that starts, such as a trace context. number: from 1.

        A header that the request has already, or that carries a credential, is not replaced. If one cannot be sent, for
        example because of a line break, none is, and that is logged.
        """
        ...

    def event(self, event: Event) -> None:
        """Receive an event of the call; the one of kind "attempt" ends an attempt."""

    def end(self) -> None:
        """Receive the end of the call, which may have been cancelled, and then has no event if it is a read."""


class Observer(Protocol):
    """Follows the calls of a client, as its option `observer`. Threads and tasks may share it."""

    def start(self, call: CallInfo) -> CallObserver:
        """Return what follows a call that starts."""
        ...

    def drift(self, drift: Drift) -> None:
        """Receive a deviation of a response from the spec, once for each place."""
