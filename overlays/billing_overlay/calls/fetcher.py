"""What pages use of the client that returned them: it fetches a page, at once or ahead of its turn."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from attrs import evolve
from msgspec import Struct
from msgspec.structs import replace

from ..messages import Step, Steps
from ..pages.pagination import PageRequest
from .call import Context


class Fetcher(Struct, frozen=True):
    """Fetches pages for a client. perform, drive: the client's own, sync or async. page_type: Page or AsyncPage."""

    context: Context
    perform: Callable[[Step], Any]
    drive: Callable[[Steps], Any]
    page_type: Callable[..., object]

    @property
    def prefetch(self) -> bool:
        """Whether the client requests the next page while the current one is processed."""
        return bool(self.context.config.prefetch)

    @property
    def owns_connections(self) -> bool:
        """Whether the connections are the client's own, not those of the caller's http_client."""
        return self.context.config.http_client is None

    def now(self) -> float:
        """Return the time of the client's clock, in seconds."""
        return self.context.config.clock.now()

    def fetch(self, page_request: PageRequest, *, raw: bool = False) -> Any:
        """Return the page that is requested; from an async client, an awaitable."""
        return self.drive(self._steps(self.context, page_request, raw=raw))

    def steps(self, page_request: PageRequest, now: Callable[[], float]) -> Steps:
        """Return the steps that fetch a page, with a clock of their own."""
        config = self.context.config
        shifted = evolve(config, clock=evolve(config.clock, now=now))
        return self._steps(replace(self.context, config=shifted), page_request, raw=False)

    def _steps(self, context: Context, page_request: PageRequest, *, raw: bool) -> Steps:
        wrap = partial(self.page_type, page_request, fetcher=self)
        steps = context.call(page_request.operation, page_request.arguments, raw, wrap)
        return page_request.with_cursor_on_error(steps)
