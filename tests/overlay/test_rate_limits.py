"""The retry budget during an outage, and the rate limits per entity that a spec declares."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import Event, Turn, errors
from billing_overlay.calls.rate_limits import RateLimiter, RetryBudget
from billing_overlay.door import RateLimit
from tests.overlay.acme import OPERATIONS, Acme, acme
from tests.overlay.wire import Network, Time, respond

THIRTY = Turn("customer", 30, 60.0)


def test_retries_during_an_outage() -> None:
    """While all calls fail, a client soon makes one attempt for each, and reports the exhausted budget."""
    network = Network(503)

    with acme(network, clock=Time().clock()) as client:
        reasons = [reason(client, "get_customer", path={"id": "1"}) for _ in range(1000)]

    assert len(network.requests) == 1000 + 100
    assert reasons[:50] + ["budget"] * 950 == reasons
    assert set(reasons[:50]) == {"attempts"}


def reason(client: Any, name: str, **given: Any) -> str | None:
    with pytest.raises(errors.APIError) as caught:
        client.call(name, **given)
    return caught.value.stop_reason


def test_successes_refill_the_budget() -> None:
    """Ten successes pay for one retry."""
    good = respond(200, {"id": "1", "name": "n"})
    network = Network(*[503] * 151, *[good] * 10, 503, good, 503)
    with acme(network, clock=Time().clock()) as client:
        reasons = [reason(client, "get_customer", path={"id": "1"}) for _ in range(51)]
        for _ in range(11):
            client.call("get_customer", path={"id": "1"})

        assert reasons == ["attempts"] * 50 + ["budget"]
        assert reason(client, "get_customer", path={"id": "1"}) == "budget"

    assert len(network.requests) == 151 + 10 + 2 + 1


def test_the_report_of_an_exhausted_budget() -> None:
    """The text of the error, its retry_after and the event of the call name the budget."""
    events: list[Event] = []
    with acme(Network(503), clock=Time().clock(), on_event=events.append) as client:
        for _ in range(60):
            reason(client, "get_customer", path={"id": "1"})
        with pytest.raises(errors.InternalServerError, match="stopped by budget") as caught:
            client.call("get_customer", path={"id": "1"})

    assert caught.value.retry_after is not None
    assert [("attempt", "budget"), ("call", "budget")] == [(event.kind, event.reason) for event in events[-2:]]


def test_copies_of_a_client_share_its_budget() -> None:
    """with_options() creates no second budget."""
    network = Network(503)

    with acme(network, clock=Time().clock()) as client:
        for _ in range(100):
            reason(client.with_options(strict=True), "get_customer", path={"id": "1"})

    assert len(network.requests) == 100 + 100


@given(moves=st.lists(st.booleans(), max_size=400))
def test_a_budget_never_overflows(moves: list[bool]) -> None:
    """Over any results, there are never more retries than the size of the budget and a tenth of the successes."""
    budget, spent = RetryBudget(retries=10), 0

    for is_good in moves:
        if is_good:
            budget.earn()
        elif not budget.is_exhausted:
            budget.spend()
            spent += 1

    assert spent <= 10 + moves.count(True) * 0.1


@given(
    calls=st.lists(st.tuples(st.floats(0, 5), st.sampled_from("ab"), st.sampled_from([1.0, 60.0])), max_size=120),
    most=st.integers(1, 5),
)
def test_no_window_holds_more_calls_than_the_limit(calls: list[tuple[float, str, float]], most: int) -> None:
    """In any window an entity has at most `limit` calls; a call that cannot wait reserves no slot."""
    limiter, limit, now = RateLimiter(), Turn("thing", most, 10.0), 0.0
    made: dict[str, list[float]] = {"a": [], "b": []}

    for pause, entity, left in calls:
        now += pause
        wait = limiter.reserve([replace(limit, entity=(entity,))], now, left).delay
        if wait < left:
            made[entity].append(now + wait)

    for moments in made.values():
        assert moments == sorted(moments)
        assert all(later - first >= 10.0 - 1e-9 for first, later in zip(moments, moments[most:], strict=False))


def test_calls_below_the_limit() -> None:
    """Calls below the limit are not delayed, and each entity has a limit of its own."""
    limiter = RateLimiter()

    assert [0.0] * 30 == [limiter.reserve([THIRTY], 0.0, 60.0).delay for _ in range(30)]
    assert limiter.reserve([replace(THIRTY, entity=("b",))], 0.0, 60.0).delay == 0.0
    assert limiter.reserve([THIRTY], 15.0, 60.0).delay == 45.0


def test_entities_are_forgotten() -> None:
    """Of a million entities only those of the last window are remembered."""
    limiter = RateLimiter()

    for number in range(10_000):
        limiter.reserve([replace(THIRTY, entity=(str(number),))], float(number), 60.0)

    assert len(limiter._counts) <= 130


def test_a_pause_reaches_calls_that_wait_for_a_turn() -> None:
    """A call that waited for its turn goes on, but takes a new one if a pause came meanwhile."""
    limiter, one = RateLimiter(), Turn("thing", 1, 10.0)
    assert [0.0, 10.0, 20.0] == [limiter.reserve([one], 0.0, 60.0).delay for _ in range(3)]

    assert 0.0 == limiter.reserve([one], 10.0, 60.0, held=1).delay
    limiter.pause([one], 45.0)
    assert 25.0 == limiter.reserve([one], 20.0, 60.0, held=1).delay
    assert 0.0 == limiter.reserve([one], 45.0, 60.0, held=1).delay


def test_threads_share_a_limit() -> None:
    """Concurrent threads reserve each slot once."""
    limiter, waits = RateLimiter(), []

    def work() -> None:
        for _ in range(50):
            waits.append(limiter.reserve([Turn("thing", 10, 1.0)], 0.0, 1e9).delay)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [float(number // 10) for number in range(400)] == sorted(waits)


class Noted(Acme):
    """A provider that accepts two notes a minute for each customer."""

    provider = replace(
        Acme.provider,
        operations={
            "add_note": replace(
                OPERATIONS["add_note"], rate_limit=RateLimit("customer", 2, 60.0, ("/customer/id", "/customer/part"))
            )
        },
    )


def limited(app: Any, time: Time, **options: Any) -> Noted:
    http = httpx.Client(transport=httpx.MockTransport(app))
    return Noted({"api_key": "k"}, {"http_client": http, "clock": time.clock(), **options})


def note(client: Any, customer: Any) -> Any:
    return client.call("add_note", body={"customer": {"id": customer}})


def test_a_call_beyond_the_limit() -> None:
    """The third call for an entity is delayed until the window has a slot, with an event; other entities are not."""
    time, network, events = Time(), Network(respond(200, {"id": "1", "name": "n"})), list[Event]()
    client = limited(network, time, on_event=events.append)

    for customer in ("a", "a", "b", None, None, None):
        note(client, customer)
    before = list(time.slept)
    note(client.with_options(deadline=300.0), "a")

    assert (before, [60.0]) == ([], time.slept)
    (limit,) = (event for event in events if event.kind == "limit")
    assert (60.0, "limit", "add_note: delayed 60 s by a rate limit") == (limit.delay, limit.reason, str(limit))


def test_a_slot_beyond_the_deadline() -> None:
    """A slot beyond the deadline raises RateLimitError with the delay; nothing is sent, and no slot is reserved."""
    time, network = Time(), Network(respond(200, {"id": "1", "name": "n"}))
    client = limited(network, time)
    for _ in range(2):
        note(client, "a")

    for _ in range(3):
        with pytest.raises(errors.RateLimitError, match=r"customer \(a\) permits 2 in 60 s") as caught:
            note(client.with_options(deadline=5.0), "a")

    assert (None, 60.0, "limit", 0) == (
        caught.value.status_code,
        caught.value.retry_after,
        caught.value.stop_reason,
        caught.value.attempts,
    )
    assert len(network.requests) == 2


def test_respect_limits_is_off() -> None:
    """With respect_limits=False no call is delayed."""
    time, network = Time(), Network(respond(200, {"id": "1", "name": "n"}))
    client = limited(network, time, respect_limits=False)

    for _ in range(9):
        note(client, "a")

    assert [] == time.slept


def test_retries_count_for_the_limit() -> None:
    """A retry reserves a slot too."""
    time = Time()
    client = limited(Network(*[respond(429, {}, Retry_After="0")] * 2, respond(200, {"id": "1", "name": "n"})), time)

    note(client.with_options(deadline=300.0), "a")

    assert 60.0 == sum(time.slept)
