"""What one call reports while it runs: its events, to the log, to the listener and to the observer. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from ..declared.operation import Provider
from ..log import LOG
from ..messages import HeaderFields, Request, Response
from ..requests.prepare import header_field
from ..responses.error_factory import request_id as id_of_request
from ..responses.outcomes import shown_key
from .config import Config
from .events import Event, Kind, level_of, log, notify

if TYPE_CHECKING:
    from .observer import CallInfo, CallObserver, Observer


class Report(Struct, eq=False):
    """The reports of one call.

    mask: see `Context`. number: of the current attempt. observer: None if the client has none, or it failed.
    """

    request: Request
    config: Config
    provider: Provider
    mask: Callable[[Request | None], Callable[[str], str]]
    number: int = 0
    observer: CallObserver | None = None

    def start(self, observer: Observer) -> None:
        """Report the start of the call."""
        try:
            self.observer = observer.start(self._info())
        except Exception:  # noqa: BLE001  an observer must not end the call
            LOG.exception("observer.start failed; the call continues")

    def _info(self) -> CallInfo:
        from .observer import CallInfo  # noqa: PLC0415  few clients have an observer

        operation = self.request.operation
        return CallInfo(
            provider=self.provider.spec.provider,
            operation=operation.id,
            method=operation.method,
            path=operation.path,
            base_url=self.config.base_url,
            account=self.config.account,
            idempotency_key=shown_key(self.request),
        )

    def attempt(self, observer: CallObserver) -> Request:
        """Report the start of an attempt. Return the request, with the headers that the observer adds."""
        try:
            headers = self._added(observer.attempt(self.number))
        except Exception:  # noqa: BLE001
            LOG.exception("observer.attempt failed; the call continues")
            return self.request
        return replace(self.request, headers=[*self.request.headers, *headers])

    def _added(self, headers: Mapping[str, str]) -> HeaderFields:
        """Return the headers that neither the request nor the credentials have: an observer replaces nothing."""
        credentials = self.provider.credentials
        taken = {name.lower() for name, _ in self.request.headers}
        taken.update(name.lower().encode() for name in (credentials.header, *credentials.more.values()))
        fields = [header_field(name, value) for name, value in headers.items()]
        return [(name, value) for name, value in fields if name.lower() not in taken]

    def end(self) -> None:
        """Report the end of the call."""
        try:
            if self.observer is not None:
                self.observer.end()
        except Exception:  # noqa: BLE001
            LOG.exception("observer.end failed")

    def is_received(self, level: int) -> bool:
        """Return whether anything receives an event of a log level."""
        return self.config.on_event is not None or self.observer is not None or LOG.isEnabledFor(level)

    def emit(
        self,
        kind: Kind,
        *,
        since: float,
        outcome: str,
        response: Response | None = None,
        delay: float | None = None,
        reason: str | None = None,
        id_in_body: str | None = None,
    ) -> None:
        """Create an event and pass it on, if anything receives it.

        since: seconds of the clock. id_in_body: the request id, where the body of an error holds it.
        """
        level = level_of(kind, outcome, delay, reason)
        if not self.is_received(level):
            return
        operation = self.request.operation
        headers = {} if response is None else response.headers
        request_id = id_in_body or id_of_request(self.provider.errors, headers)
        event = Event(
            kind=kind,
            operation=operation.id,
            method=operation.method,
            path=operation.path,
            attempt=self.number,
            seconds=self.config.clock.now() - since,
            status=None if response is None else response.status,
            outcome=outcome,
            idempotency_key=shown_key(self.request),
            delay=delay,
            reason=reason,
            provider=self.provider.spec.provider,
            host=urlsplit(self.config.base_url).netloc,
            account=self.config.account,
            request_id=None if request_id is None else self.mask(self.request)(request_id),
        )
        log(event, level)
        notify(self.config.on_event, event)
        if self.observer is not None:
            notify(self.observer.event, event)
