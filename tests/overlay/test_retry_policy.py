"""The retry policy, as tables: which attempts are retried, and after which delay."""

from __future__ import annotations

from email.utils import format_datetime
from math import inf, isfinite
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay.calls.retry_policy import Backoff, RetryDecision, before_expiry, decide, retry_after
from billing_overlay.messages import Failure
from tests.overlay.wire import NOON

DAY = 86400.0


def decision(failure: Failure, **facts: Any) -> RetryDecision:
    known = {"safe": False, "attempt": 1, "max_attempts": 3, "remaining": 60.0, "backoff": Backoff(), "jitter": 1.0}
    return decide(failure, **{**known, **facts})


def status(number: int, after: float | None = None, **facts: Any) -> Failure:
    return Failure(status=number, retry_after=after, **facts)


LOST, UNSENT, TIMED_OUT = Failure(), Failure(sent=False), Failure(timed_out=True)


@pytest.mark.parametrize(
    ("failure", "when_safe", "when_unsafe"),
    [
        (LOST, "retry", "unsafe"),
        (TIMED_OUT, "retry", "unsafe"),
        (UNSENT, "retry", "retry"),
        (Failure(sent=False, timed_out=True), "retry", "retry"),
        (status(408), "retry", "unsafe"),
        (status(425), "retry", "unsafe"),
        (status(429), "retry", "unsafe"),
        (status(429, 2.0), "retry", "retry"),
        (status(429, 0.0), "retry", "retry"),
        (status(503), "retry", "unsafe"),
        (status(503, 2.0), "retry", "retry"),
        (status(500), "retry", "unsafe"),
        (status(500, 2.0), "retry", "unsafe"),
        (status(502, 2.0), "retry", "unsafe"),
        (status(504), "retry", "unsafe"),
        (status(599), "retry", "unsafe"),
        (status(409, in_flight=True), "retry", "unsafe"),
        (status(200, foreign=True), "retry", "unsafe"),
        (status(500, kept=True), "final", "final"),
        (Failure(sent=False, permanent=True), "final", "final"),
        *((status(code, 1.0), "final", "final") for code in (100, 199, 301, 307, 399, 400, 401, 403, 404, 409, 422)),
        *((status(code, 1.0), "final", "final") for code in (501, 505, 600, 999)),
    ],
    ids=str,
)
def test_which_failures_are_retried(failure: Failure, when_safe: str, when_unsafe: str) -> None:
    """An unsafe write is retried only if nothing was sent, or if a 429 or 503 has a Retry-After."""
    assert when_safe == decision(failure, safe=True).reason
    assert when_unsafe == decision(failure, safe=False).reason


@pytest.mark.parametrize(
    ("failure", "facts", "expected"),
    [
        (LOST, {"attempt": 1}, RetryDecision(True, "retry", 0.25)),
        (LOST, {"attempt": 2}, RetryDecision(True, "retry", 0.5)),
        (LOST, {"attempt": 3}, RetryDecision(False, "attempts", 1.0)),
        (LOST, {"attempt": 1, "max_attempts": 1}, RetryDecision(False, "attempts", 0.25)),
        (LOST, {"attempt": 9, "max_attempts": 99}, RetryDecision(True, "retry", 20.0)),
        (LOST, {"jitter": 0.5}, RetryDecision(True, "retry", 0.125)),
        (LOST, {"jitter": 0.0}, RetryDecision(True, "retry", 0.0)),
        (LOST, {"remaining": 0.26}, RetryDecision(True, "retry", 0.25)),
        (LOST, {"remaining": 0.25}, RetryDecision(False, "deadline", 0.25)),
        (LOST, {"remaining": -1.0}, RetryDecision(False, "deadline", 0.25)),
        (LOST, {"remaining": 0.0, "jitter": 0.0}, RetryDecision(False, "deadline", 0.0)),
        (status(503, 7.0), {}, RetryDecision(True, "retry", 7.25)),
        (status(500, 7.0), {"jitter": 0.5}, RetryDecision(True, "retry", 7.125)),
        (status(503, 7.0), {"remaining": 7.1}, RetryDecision(True, "retry", 7.05)),
        (status(503, 60.0), {}, RetryDecision(False, "deadline", 60.0)),
        (status(503, DAY), {"remaining": 59.0}, RetryDecision(False, "deadline", DAY)),
        (status(503, DAY), {"attempt": 3}, RetryDecision(False, "attempts", DAY)),
        (status(429, 0.0), {"jitter": 0.0}, RetryDecision(True, "retry", 0.0)),
        (status(429, 1e30), {"remaining": inf}, RetryDecision(False, "deadline", 1e30)),
        (status(429, DAY), {"remaining": inf}, RetryDecision(True, "retry", DAY + 0.25)),
        (status(429, 7 * DAY - 1), {"remaining": inf}, RetryDecision(True, "retry", 7 * DAY - 0.75)),
        (status(429, 7 * DAY), {"remaining": inf}, RetryDecision(False, "deadline", 7 * DAY)),
        (LOST, {"affordable": False}, RetryDecision(False, "budget", 0.25)),
        (status(429, 7.0), {"affordable": False}, RetryDecision(False, "budget", 7.0)),
        (LOST, {"affordable": False, "attempt": 3}, RetryDecision(False, "attempts", 1.0)),
        (status(404), {"affordable": False}, RetryDecision(False, "final")),
    ],
    ids=str,
)
def test_delay_attempts_and_deadline(failure: Failure, facts: dict[str, Any], expected: RetryDecision) -> None:
    """The delay is the backoff's, on top of the provider's; attempts and the deadline end the call, with the reason."""
    assert expected == decision(failure, safe=True, **facts)


def test_a_delay_until_the_key_expires() -> None:
    """There is no retry at the moment at which its key expires; one before it stays, and so does an end."""
    retry, end = RetryDecision(True, "retry", 5.0), RetryDecision(False, "deadline", 5.0)

    assert RetryDecision(False, "expired", 5.0) == before_expiry(retry, 5.0)
    assert [retry, end] == [before_expiry(retry, 5.1), before_expiry(end, 0.0)]


@given(attempt=st.integers(1, 10_000), jitter=st.floats(0, 1))
def test_full_jitter(attempt: int, jitter: float) -> None:
    """A delay is between 0 and the doubled base, and at most the cap."""
    wait = Backoff().delay(attempt, jitter)

    assert 0 <= wait <= min(20.0, 0.25 * 2 ** min(attempt - 1, 10))


def test_exponential_backoff() -> None:
    """Without jitter the delays double from the base up to the cap."""
    assert [Backoff().delay(attempt, 1.0) for attempt in range(1, 10)] == [0.25, 0.5, 1, 2, 4, 8, 16, 20, 20]


def test_delays_without_a_cap() -> None:
    """Delays double up to attempt 31 and stay the same after it, so that no attempt number overflows."""
    backoff = Backoff(base=0.25, cap=inf)

    delays = [backoff.delay(attempt, 1.0) for attempt in (1, 2, 30, 31, 32, 100_000)]

    assert [0.25, 0.5, 0.25 * 2**29, 0.25 * 2**30, 0.25 * 2**30, 0.25 * 2**30] == delays
    assert backoff.delay(3, 0.5) == 0.5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, None),
        ("0", 0.0),
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("86400", DAY),
        ("1" + "0" * 30, 1e30),
        ("-1", None),
        ("1_0", None),
        ("1e2", None),
        ("+1", None),
        ("\u0661", None),
        ("inf", None),
        ("-inf", None),
        ("nan", None),
        ("1e999", None),
        ("", None),
        ("soon", None),
        ("10 seconds", None),
        ("Sat, 21 Nov 2026 12:00:30 GMT", 30.0),
        ("Sat, 21 Nov 2026 13:00:30 +0100", 30.0),
        ("Sat, 21 Nov 2026 12:00:30", 30.0),
        ("Saturday, 21-Nov-26 12:00:30 GMT", 30.0),
        ("Sat, 21 Nov 2026 11:00:00 GMT", 0.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("Sat, 32 Nov 2026 12:00:30 GMT", None),
        ("Sat, 21 Nov 99999 12:00:30 GMT", None),
    ],
)
def test_retry_after(text: str | None, expected: float | None) -> None:
    """Retry-After is read as seconds or as a date; a malformed, negative or infinite value is None."""
    headers = {} if text is None else {"retry-after": text}

    assert expected == retry_after(headers, NOON.timestamp())


def test_a_date_with_a_skewed_clock() -> None:
    """A Retry-After date counts from the response's Date, so a skewed local clock has no effect."""
    headers = {"retry-after": "Sat, 21 Nov 2026 12:00:30 GMT", "date": format_datetime(NOON, usegmt=True)}

    assert [retry_after(headers, NOON.timestamp() + skew) for skew in (-DAY, 0.0, DAY)] == [30.0, 30.0, 30.0]


def test_a_malformed_date_header() -> None:
    """With a malformed Date header a Retry-After date counts from the local clock."""
    headers = {"retry-after": "Sat, 21 Nov 2026 12:00:30 GMT", "date": "yesterday"}

    assert retry_after(headers, NOON.timestamp()) == 30.0


_NUMBERS = st.one_of(st.integers(), st.floats()).map(str)
_DATES = st.datetimes().map(format_datetime)


@given(
    text=st.one_of(st.text(), _NUMBERS, _DATES),
    date=st.one_of(st.text(), _DATES),
    now=st.floats(0, 1e11),
)
def test_any_retry_after(text: str, date: str, now: float) -> None:
    """For any headers the delay is None or a finite number of seconds, 0 or more."""
    wait = retry_after({"retry-after": text, "date": date}, now)

    assert wait is None or (wait >= 0 and isfinite(wait) and wait != inf)
