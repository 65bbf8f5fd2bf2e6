"""What a page requires of the client that fetched it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ..messages import Step, Steps
    from .pagination import PageRequest


class PageFetcher(Protocol):
    """Fetches pages. `fetch`, `perform` and `drive` return awaitables for an async client."""

    @property
    def prefetch(self) -> bool:
        """Whether the next page is requested while the current one is processed."""
        ...

    @property
    def owns_connections(self) -> bool:
        """Whether the connections are the client's own, so that a request can be stopped."""
        ...

    def now(self) -> float:
        """Return the time of the client's clock, in seconds."""
        ...

    def fetch(self, page_request: PageRequest) -> Any:
        """Return the page that is requested."""
        ...

    def steps(self, page_request: PageRequest, now: Callable[[], float]) -> Steps:
        """Return the steps that fetch a page, with a clock of their own."""
        ...

    @property
    def perform(self) -> Callable[[Step], Any]:
        """What performs one step."""
        ...

    @property
    def drive(self) -> Callable[[Steps], Any]:
        """What performs the steps of a call."""
        ...
