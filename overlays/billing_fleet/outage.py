"""Whether the store is used: what follows from what it did. Pure: the time is an argument."""

from __future__ import annotations

import logging
from math import inf
from threading import Lock

_LOG = logging.getLogger("billing_fleet")
RETRIED_AFTER = 1.0
"""Seconds from a failure of the store until one call tries it again."""


class Outage:
    """Whether the store is away, since when, and when one call tries it again. Thread-safe.

    Logs once when the store is lost, and once when it is back. was_used: a call went on after it asked the store.
    """

    def __init__(self, shown: str, workers: int | None) -> None:
        self._shown, self._workers = shown, workers
        self._since: float | None = None
        self._failed_at = self._succeeded_at = -inf
        self._retried_at = 0.0
        self.was_used = False
        self._lock = Lock()

    def may_use(self, now: float) -> bool:
        """Return whether a call uses the store: one a second does while it is away, the others go on without it."""
        if self._since is None:
            return True
        with self._lock:
            if now < self._retried_at:
                return False
            self._retried_at = now + RETRIED_AFTER
            return True

    def has_succeeded_since(self, time: float) -> bool:
        """Return whether the store did what it was asked to after a time."""
        return self._succeeded_at > time

    def succeeded(self, now: float, asked_at: float) -> None:
        """Record that the store did what it was asked to; one that failed meanwhile is not back by that."""
        self.was_used, self._succeeded_at = True, now
        if self._since is None or asked_at < self._failed_at:
            return
        with self._lock:
            since, self._since = self._since, None
        if since is not None:
            _LOG.warning("the store of the shared rate limits is back at %s after %.1f s", self._shown, now - since)

    def failed(self, error: Exception, now: float) -> None:
        """Record that the store is away, and that this call goes on under the local share."""
        self.was_used = True
        with self._lock:
            is_new, self._since = self._since is None, now if self._since is None else self._since
            self._failed_at, self._retried_at = now, now + RETRIED_AFTER
        if is_new:
            _LOG.warning("%s", self._lost(error))

    def _lost(self, error: Exception) -> str:
        share = (
            "this process takes the whole of each limit, because workers is not declared: add ?workers=N to the URL"
            if self._workers is None
            else f"this process takes 1/{self._workers} of each limit"
        )
        return (
            f"the store of the shared rate limits is away at {self._shown} ({type(error).__name__}): until it is back, "
            f"{share}. If it never was there, check rate_limits: host, port, TLS and password"
        )
