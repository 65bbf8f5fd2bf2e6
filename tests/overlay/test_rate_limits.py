"""The retry budget during an outage, and how calls keep the rate limits that a spec declares."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import Event, errors
from billing_overlay.calls.rate_limits import RetryBudget
from billing_overlay.door import RateLimit
from tests.overlay.acme import OPERATIONS, Acme, acme
from tests.overlay.wire import Network, Time, respond


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


class Stopped(Time):
    """Time that does not pass."""

    def sleep(self, seconds: float) -> None:
        """Note the delay."""
        self.slept.append(seconds)


def test_a_clock_that_stands_still() -> None:
    """Where a test has stopped the clock, a call that was asked to wait waits once for its turn, and is sent."""
    time = Stopped()
    network = Network(respond(429, {}, Retry_After="1"), respond(200, {"id": "1", "name": "n"}))

    note(limited(network, time), "a")

    assert (2, 2) == (len(network.requests), len(time.slept))
