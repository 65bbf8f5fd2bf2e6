"""May this attempt be repeated, and after how long? Pure functions of what is known; no clock, no I/O, no randomness.

A repeat is allowed where it cannot double an effect: reads; writes whose key is on the wire; any call of which no byte
was sent; and any call that a 429 or 503 refused with a Retry-After, by which the provider says that it did nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Literal, TypeAlias

from msgspec import Struct

RETRIED = frozenset({408, 425, 429})
FINAL_5XX = frozenset({501, 505})
LONGEST_WAIT = 7 * 86400.0
"""In seconds; a provider that says more, to a caller without a deadline, is not waited for."""
_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?", re.ASCII)


Why: TypeAlias = Literal["repeat", "final", "unsafe", "attempts", "deadline", "budget"]


class Backoff(Struct, frozen=True):
    """Full jitter: a random share of `base` x 2^n seconds, never above `cap`."""

    base: float = 0.25
    cap: float = 20.0

    def wait(self, attempt: int, share: float) -> float:
        """Seconds before the attempt after `attempt` (1 is the first); `share` is random, 0 to 1."""
        return share * min(self.cap, self.base * 2.0 ** min(attempt - 1, 30))


class Failure(Struct, frozen=True):
    """An attempt that gave no result. status None: no answer came. sent: bytes may have reached the provider.

    page: a good status with a web page, which the provider did not write. interrupted: the error is not a failure of
    the attempt (a cancellation, a time limit of a task queue); it is raised as it is.
    """

    status: int | None = None
    sent: bool = True
    timed_out: bool = False
    retry_after: float | None = None
    released: bool = False
    in_flight: bool = False
    page: bool = False
    interrupted: bool = False
    error: BaseException | None = None

    @property
    def told(self) -> bool:
        """Whether the provider refused before doing anything, and said when to come back."""
        return self.status in (429, 503) and self.retry_after is not None

    @property
    def unsettled(self) -> bool:
        """Whether the effect may have happened although no result came."""
        if self.status is None or self.page:
            return self.sent
        if self.released or self.told:
            return False
        return self.status in (302, 303, 408) or (self.status >= 500 and self.status not in FINAL_5XX)

    @property
    def outcome(self) -> str:
        """One word for events and logs."""
        return "status" if self.status is not None else "timeout" if self.timed_out else "connection"

    @property
    def passing(self) -> bool:
        """Whether the same request may succeed later."""
        if self.status is None or self.in_flight or self.page or self.status in RETRIED:
            return True
        return 500 <= self.status <= 599 and self.status not in FINAL_5XX


class Verdict(Struct, frozen=True):
    """What to do after a failure: repeat after `wait` seconds, or stop, and why."""

    repeat: bool
    why: Why
    wait: float = 0.0


def decide(
    failure: Failure,
    *,
    safe: bool,
    attempt: int,
    max_attempts: int,
    left: float,
    backoff: Backoff,
    share: float,
    affordable: bool = True,
) -> Verdict:
    """Judge one failure.

    safe: a repeat cannot double an effect. left: seconds until the deadline. share: random, 0 to 1. affordable: the
    client's budget of repeats is not spent.
    """
    if not failure.passing:
        return Verdict(False, "final")
    if not (safe or failure.told or (failure.status is None and not failure.sent)):
        return Verdict(False, "unsafe")
    wait = backoff.wait(attempt, share) if failure.retry_after is None else failure.retry_after
    if attempt >= max_attempts:
        return Verdict(False, "attempts", wait)
    if wait >= min(left, LONGEST_WAIT):
        return Verdict(False, "deadline", wait)
    return Verdict(True, "repeat", wait) if affordable else Verdict(False, "budget", wait)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read Retry-After: seconds, or a date, against the answer's own Date, else `now` (seconds since 1970).

    Malformed, infinite or negative: None.
    """
    text = headers.get("retry-after")
    if text is None:
        return None
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        due, sent = _moment(text), _moment(headers.get("date", ""))
        return None if due is None else max(0.0, due - (now if sent is None else sent))
    seconds = float(text)
    return seconds if seconds < float("inf") else None


def _moment(text: str) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
