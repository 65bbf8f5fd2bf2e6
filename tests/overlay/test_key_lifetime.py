"""The lifetime of an idempotency key: no retry of a write of unknown outcome after the key may have expired."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.calls.key_lifetime import KeyLifetime, seconds
from tests.overlay.acme import OPERATIONS, App
from tests.overlay.wire import LOST_AFTER, LOST_BEFORE, NOON, Call, Network, Time, both, make, respond

DAY = 86400.0
EXPIRES = NOON + timedelta(hours=24)
BODY = {"body": {"name": "Acme"}}


def late(hours: float, **headers: str) -> App:
    """Return a step with a Retry-After of some hours, while the outcome of the write is unknown."""
    return respond(500, retry_after=str(int(hours * 3600)), **headers)


def patient(time: Time) -> dict[str, Any]:
    return {"clock": time.clock(), "deadline": 30 * DAY}


@both
def test_a_retry_after_the_lifetime(call: Call) -> None:
    """A write is not retried after 25 hours under a key that the provider keeps for 24."""
    network = Network(late(25), 200)

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(network, "create_customer", patient(Time()), **BODY)

    error = caught.value
    assert 1 == len(network.requests)
    assert ("expired", EXPIRES) == (error.stop_reason, error.key_valid_until)
    assert "its key may have expired by then; look the object up before you call again" in str(error)


@both
def test_a_retry_within_the_lifetime(call: Call) -> None:
    """A write is retried after 23 hours under the same key."""
    network = Network(late(23), 200)

    assert "c1" == call(network, "create_customer", patient(Time()), **BODY).id

    assert 1 == len({request.headers["Idempotency-Key"] for request in network.requests})


@both
def test_the_lifetime_begins_with_the_first_send(call: Call) -> None:
    """Later attempts do not prolong the lifetime: it counts from the first send of the call."""
    network = Network(late(13), late(13), 200)

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(network, "create_customer", patient(Time()), **BODY)

    assert (2, EXPIRES) == (len(network.requests), caught.value.key_valid_until)


@pytest.mark.parametrize("is_wall", [True, False], ids=["suspended machine", "overslept"])
def test_a_sleep_that_takes_longer_than_planned(is_wall: bool) -> None:
    """The key is checked before each send: a machine that was suspended between attempts does not double a write."""
    network, time = Network(LOST_AFTER, 200), Time()
    clock, woken = time.clock(), list[float]()

    def oversleep(seconds: float) -> None:
        woken.append(DAY)
        time.now += 0.0 if is_wall else DAY

    wall = clock.wall
    clock = evolve(clock, sleep=oversleep, wall=lambda: wall() + (sum(woken) if is_wall else 0.0))
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        make(network, "create_customer", {"clock": clock, "deadline": 30 * DAY}, **BODY)

    assert 1 == len(network.requests)
    assert ("expired", 1) == (caught.value.stop_reason, caught.value.attempts)


@pytest.mark.parametrize("step", [LOST_BEFORE, respond(503, retry_after="90000")], ids=["unsent", "refused"])
@both
def test_a_key_that_never_took_effect(call: Call, step: App) -> None:
    """A write that certainly had no effect is retried at any time."""
    time = Time()
    network = Network(step, 200)

    def slow(request: httpx.Request) -> httpx.Response:
        time.now += 2 * DAY
        return network(request)

    assert "c1" == call(slow, "create_customer", patient(time), **BODY).id


@pytest.mark.parametrize(("operation", "expected"), [("create_customer", EXPIRES), ("add_note", None)])
@both
def test_every_error_of_a_keyed_write(call: Call, operation: str, expected: datetime | None) -> None:
    """An error carries the end of the key's lifetime, through a pickle too; without a declared lifetime it is None."""
    with pytest.raises(errors.BadRequestError) as caught:
        call(Network(400), operation, **BODY)

    assert expected == caught.value.key_valid_until == pickle.loads(pickle.dumps(caught.value)).key_valid_until


@both
def test_the_advice_names_the_lifetime(call: Call) -> None:
    """The advice to call again states until when, for a lost write and for an interrupted one."""
    with pytest.raises(errors.OutcomeUnknownError, match="the same arguments before 2026-11-22 12:00:00 UTC to settle"):
        call(Network(LOST_AFTER), "create_customer", **BODY)


@pytest.mark.parametrize("is_given", [True, False])
@both
def test_the_lifetime_of_a_header_beside_the_keys_of_items(call: Call, is_given: bool) -> None:
    """With `key: items` and a header, the lifetime is the header's: ids of items do not expire."""
    contract = OPERATIONS["ingest_events"].idempotency
    assert contract is not None
    operation = replace(
        OPERATIONS["ingest_events"], idempotency=replace(contract, header="Idempotency-Key", lifetime="PT24H")
    )
    network = Network(late(25), 200)
    body = {"events": [{"unique_id": "e1"}]}
    given_key = {"idempotency_key": "batch-1"} if is_given else {}

    def work() -> Any:
        return call(network, operation.id, {**patient(Time())}, body=body, **given_key)

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(OPERATIONS, operation.id, operation)
        if is_given:
            with pytest.raises(errors.OutcomeUnknownError):
                work()
        else:
            work()

    assert (1 if is_given else 2) == len(network.requests)


@pytest.mark.parametrize(
    ("duration", "expected"),
    [("PT24H", DAY), ("P7D", 7 * DAY), ("P1W", 7 * DAY), ("P1DT1H1M1S", DAY + 3661), ("PT0.5S", 0.5)],
)
def test_durations(duration: str, expected: float) -> None:
    """ISO 8601 durations are read in seconds."""
    assert expected == seconds(duration)


def test_an_endless_duration() -> None:
    """A lifetime beyond a century is a century, so that its end is a date."""
    assert KeyLifetime(seconds("P99999999999D"), 0.0, NOON.timestamp()).valid_until.year == 2126


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.floats(1, 1e9))
def test_the_clock_that_runs_faster_counts(passed: float, wall_passed: float, lifetime: float) -> None:
    """What remains of a key is never more than either clock leaves of it."""
    key = KeyLifetime(lifetime, 0.0, 0.0)

    assert key.remaining(passed, wall_passed) == min(lifetime - passed, lifetime - wall_passed)
    assert key.valid_until == datetime.fromtimestamp(0, UTC) + timedelta(seconds=lifetime)
