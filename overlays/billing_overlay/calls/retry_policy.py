"""Decide whether a failed attempt is retried, and after which delay. Pure: no clock, no I/O, no randomness.

Retried after a transient failure: reads, writes that carry an idempotency key, calls of which nothing was sent, and
calls refused with 429 or 503 if the response has a Retry-After, by which the provider declares that it did nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Literal, TypeAlias

from msgspec import Struct

from ..messages import FINAL_5XX, Failure

RETRIED = frozenset({408, 425, 429})
"""The statuses below 500 that are retried; of the 5xx, all but FINAL_5XX are."""
LONGEST_DELAY = 7 * 86400.0
"""In seconds. A longer Retry-After ends a call even if the caller set no deadline."""
_NUMBER = r"[0-9]+(\.[0-9]+)?"

Reason: TypeAlias = Literal["retry", "final", "unsafe", "attempts", "deadline", "budget", "expired"]


class Backoff(Struct, frozen=True):
    """Exponential backoff with full jitter: a random part of `base` x 2^n seconds, at most `cap`."""

    base: float = 0.25
    cap: float = 20.0

    def delay(self, attempt: int, jitter: float) -> float:
        """Return the seconds after attempt number `attempt`, from 1. jitter: random, 0 to 1."""
        return jitter * min(self.cap, self.base * 2.0 ** min(attempt - 1, 30))


class RetryDecision(Struct, frozen=True):
    """Whether to retry, the reason, and the delay before the next attempt in seconds."""

    retry: bool
    reason: Reason
    delay: float = 0.0


def decide(
    failure: Failure,
    *,
    safe: bool,
    attempt: int,
    max_attempts: int,
    remaining: float,
    backoff: Backoff,
    jitter: float,
    affordable: bool = True,
) -> RetryDecision:
    """Decide whether to retry after a failure.

    safe: a retry cannot double an effect. remaining: seconds until the deadline. jitter: random, 0 to 1. affordable:
    the client's retry budget is not exhausted.
    """
    if not is_transient(failure):
        return RetryDecision(False, "final")
    if not (safe or failure.retry_after_given or (failure.status is None and not failure.sent)):
        return RetryDecision(False, "unsafe")
    delay = backoff.delay(attempt, jitter) if failure.retry_after is None else failure.retry_after
    if attempt >= max_attempts:
        return RetryDecision(False, "attempts", delay)
    if delay >= min(remaining, LONGEST_DELAY):
        return RetryDecision(False, "deadline", delay)
    if not affordable:
        return RetryDecision(False, "budget", delay)
    if failure.retry_after is not None:  # all that were refused together would return together
        delay = min(delay + backoff.delay(attempt, jitter), (delay + remaining) / 2)
    return RetryDecision(True, "retry", delay)


def before_expiry(decision: RetryDecision, key_remaining: float) -> RetryDecision:
    """Return the decision, without a retry that the provider may not recognize. key_remaining: seconds of its key."""
    if decision.retry and decision.delay >= key_remaining:
        return RetryDecision(False, "expired", decision.delay)
    return decision


def is_transient(failure: Failure) -> bool:
    """Return whether the same request may succeed later."""
    if failure.kept:
        return False
    if failure.permanent:
        return False
    if failure.status is None or failure.in_flight or failure.foreign or failure.status in RETRIED:
        return True
    return 500 <= failure.status <= 599 and failure.status not in FINAL_5XX


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that Retry-After declares, or None if it is absent, malformed, infinite or negative.

    A date counts from the response's own Date header, else from `now` (seconds since 1970).
    """
    text = headers.get("retry-after")
    if text is None:
        return None
    text = text.strip()
    if not re.fullmatch(_NUMBER, text):
        due, sent = _timestamp(text), _timestamp(headers.get("date", ""))
        return None if due is None else max(0.0, due - (now if sent is None else sent))
    seconds = float(text)
    return seconds if seconds < float("inf") else None


def _timestamp(text: str) -> float | None:
    try:
        parsed = parsedate_to_datetime(text)
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
