"""The states of a row: what a worker does with one that it finds, and what a failed call means for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_jobs.states import FINAL, MAY_BECOME, OPEN, Entry, Verdict, delay_before, is_alive, on_entry, verdict
from billing_overlay import errors

DAY = 86400.0


@pytest.mark.parametrize(
    ("state", "keyed", "age", "lifetime", "entry"),
    [
        ("new", True, None, DAY, Entry.SEND),
        ("new", False, None, None, Entry.SEND),
        ("sent", True, 10.0, DAY, Entry.RESEND),
        ("sent", True, 10.0 * DAY, None, Entry.RESEND),
        ("sent", True, DAY - 60.0, DAY, Entry.LOOK_UP),
        ("sent", True, 2 * DAY, DAY, Entry.LOOK_UP),
        ("sent", True, -3600.0, DAY, Entry.LOOK_UP),
        ("sent", True, -1.0, DAY, Entry.RESEND),
        ("sent", False, 10.0, None, Entry.LOOK_UP),
        ("done", True, 10.0, DAY, Entry.SKIP),
        ("refused", True, 10.0, DAY, Entry.SKIP),
        ("unknown", False, 10.0, None, Entry.SKIP),
    ],
)
def test_what_a_worker_finds(state: Any, keyed: bool, age: float | None, lifetime: float | None, entry: Entry) -> None:
    """A row that may have been sent is sent again only under a key that the provider still knows for certain."""
    now = 1_000_000.0
    first_sent = None if age is None else now - age

    assert entry == on_entry(state, keyed=keyed, first_sent=first_sent, now=now, lifetime=lifetime)


@given(st.floats(0, 1e10), st.floats(-1e6, 1e6), st.floats(1, 1e6))
def test_a_key_that_is_used_again(first_sent: float, passed: float, lifetime: float) -> None:
    """No key is used again after its lifetime, nor after the clock went back by more than a few seconds."""
    if is_alive(first_sent, first_sent + passed, lifetime):
        assert -10.0 < passed < lifetime


def test_a_row_without_the_time_of_its_first_send() -> None:
    """Without the time of the first send, nothing is known about the age of a key."""
    assert not is_alive(None, 10.0, DAY)


def error(kind: type[errors.APIError], status: int | None = None, **facts: Any) -> errors.APIError:
    return kind("told", status_code=status, **facts)


REFUSE, AGAIN, LOOK_UP, DONE, STOP = "refuse", "again", "look up", "done", "stop"


@pytest.mark.parametrize(
    ("problem", "keyed", "resent", "action", "state"),
    [
        (errors.ConfigurationError("bad"), True, False, REFUSE, None),
        (errors.ConfigurationError("bad"), True, True, LOOK_UP, None),
        (error(errors.BadRequestError, 400), True, False, REFUSE, None),
        (error(errors.UnprocessableEntityError, 422), True, True, REFUSE, None),
        (error(errors.PermissionDeniedError, 403), True, False, REFUSE, None),
        (error(errors.ConflictError, 409), True, False, REFUSE, None),
        (error(errors.ConflictError, 409), True, True, LOOK_UP, None),
        (error(errors.IdempotencyKeyReusedError, 422), True, False, REFUSE, None),
        (error(errors.IdempotencyKeyReusedError, 422), True, True, LOOK_UP, None),
        (error(errors.AuthenticationError, 401), True, False, STOP, "new"),
        (error(errors.AuthenticationError, 401), True, True, STOP, "sent"),
        (error(errors.RequestInFlightError, 409), True, False, AGAIN, "sent"),
        (error(errors.RateLimitError, 429), True, False, AGAIN, "new"),
        (error(errors.RateLimitError, 429), True, True, AGAIN, "sent"),
        (error(errors.APIConnectionError), False, False, AGAIN, "new"),
        (error(errors.InternalServerError, 503), True, False, AGAIN, "new"),
        (error(errors.InternalServerError, 500, stop_reason="final"), True, False, LOOK_UP, None),
        (error(errors.OutcomeUnknownError), True, False, AGAIN, "sent"),
        (error(errors.OutcomeUnknownError), False, False, LOOK_UP, None),
        (error(errors.OutcomeUnknownError, stop_reason="expired"), True, False, LOOK_UP, None),
        (error(errors.ResponseDecodeError, 200), True, False, AGAIN, "sent"),
        (error(errors.ResponseDecodeError, 200), True, True, LOOK_UP, None),
        (error(errors.ResponseDecodeError, 200), False, False, LOOK_UP, None),
        (error(errors.NotFoundError, 404), True, True, REFUSE, None),
        (error(errors.APIStatusError, 302), True, False, LOOK_UP, None),
    ],
)
def test_what_an_error_means(
    problem: errors.BillingClientError, keyed: bool, resent: bool, action: str, state: str | None
) -> None:
    """Each error ends its row, has it tried again, or stops the job; a row is new again only if nothing happened."""
    judged = verdict(problem, keyed=keyed, resent=resent)

    assert action == judged.action
    assert state is None or state == judged.state


def test_a_deletion_whose_object_is_gone() -> None:
    """An object that an earlier request may have deleted, and that is gone, was deleted."""
    gone = error(errors.NotFoundError, 404)

    assert DONE == verdict(gone, keyed=True, resent=True, deletes=True).action
    assert REFUSE == verdict(gone, keyed=True, resent=False, deletes=True).action


def test_the_reason() -> None:
    """The reason has the provider's status, code, words and request id."""
    refusal = error(errors.BadRequestError, 400, code="invalid", request_id="req_1")

    assert Verdict("refuse", reason="400 invalid: told (request req_1)") == verdict(refusal, keyed=True, resent=False)


def kinds() -> list[type[errors.APIError]]:
    found = [errors.APIError]
    for kind in found:
        found.extend(kind.__subclasses__())
    return [kind for kind in found if kind.__module__ == errors.__name__]


@given(st.sampled_from(kinds()), st.integers(200, 599), st.booleans(), st.sampled_from([None, "final", "expired"]))
def test_a_row_without_a_key(kind: type[errors.APIError], status: int, resent: bool, reason: str | None) -> None:
    """Whatever fails, a row without a key whose outcome is unknown is not sent again."""
    problem = error(kind, status, stop_reason=reason)
    judged = verdict(problem, keyed=False, resent=resent)

    if isinstance(problem, errors.OutcomeUnknownError):
        assert LOOK_UP == judged.action
    assert judged.action != AGAIN or judged.state == ("sent" if resent else judged.state)


@given(st.integers(1, 1000), st.none() | st.floats(0, 1000))
def test_delays(attempt: int, retry_after: float | None) -> None:
    """Delays grow to a minute, and are never shorter than the Retry-After."""
    delay = delay_before(attempt, retry_after)

    assert max(1.0, retry_after or 0) <= delay <= max(60.0, retry_after or 0)
    assert delay_before(attempt + 1, retry_after) >= delay


def test_transitions() -> None:
    """Nothing leaves done, and only a person, a lookup or a late response leaves the other final states."""
    assert set(OPEN) | set(FINAL) == set(MAY_BECOME)
    assert not MAY_BECOME["done"]
    assert "sent" not in MAY_BECOME["unknown"] | MAY_BECOME["refused"]
    assert {"sent", "refused"} == MAY_BECOME["new"]
