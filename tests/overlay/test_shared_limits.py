"""Limits of the whole account, and limits that are counted elsewhere: what a call reserves, and what it reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx
import pytest
from attrs import evolve
from msgspec.structs import replace

from billing_overlay import Event, RateLimiter, Reservation, Turn, errors
from billing_overlay.calls.rate_limits import LONGEST_PAUSE
from billing_overlay.door import RateLimit
from tests.overlay.acme import OPERATIONS, PROVIDER, Acme, AsyncAcme, acme
from tests.overlay.plain import async_transport, transport
from tests.overlay.wire import LOST_AFTER, Network, Time, respond, run

GOOD = respond(200, {"id": "1", "name": "n"})
CALLS = RateLimit("calls", 2, 1.0)
EVENTS = RateLimit("events", 5, 10.0, counts="items", items="/events", within=CALLS)
LIMITED = replace(
    PROVIDER,
    rate_limit=CALLS,
    operations={**OPERATIONS, "ingest_events": replace(OPERATIONS["ingest_events"], rate_limit=EVENTS)},
)


class Limited(Acme):
    """A provider that accepts two calls a second, and five events in ten seconds."""

    provider = LIMITED


class AsyncLimited(AsyncAcme):
    """The async client."""

    provider = LIMITED


class Shared:
    """Limits that are counted for several clients. scripted: what `reserve` returns instead, while there are any."""

    def __init__(self, time: Time, *scripted: Reservation) -> None:
        self._time, self._scripted, self._limiter = time, list(scripted), RateLimiter()
        self.calls: list[tuple[Any, ...]] = []

    def reserve(self, scope: str, turns: Sequence[Turn], remaining: float, held: int = 0) -> Reservation:
        """Reserve in memory."""
        self.calls.append((scope, [turn.bucket for turn in turns], round(remaining, 6), held))
        if self._scripted:
            return self._scripted.pop(0)
        return self._limiter.reserve(turns, self._time.now, remaining, held)

    async def areserve(self, scope: str, turns: Sequence[Turn], remaining: float, held: int = 0) -> Reservation:
        """Reserve in memory."""
        return self.reserve(scope, turns, remaining, held)

    def pause(self, scope: str, turns: Sequence[Turn], seconds: float) -> None:
        """Pause in memory."""
        self.calls.append((scope, [turn.bucket for turn in turns], seconds))
        self._limiter.pause(turns, self._time.now + seconds)

    async def apause(self, scope: str, turns: Sequence[Turn], seconds: float) -> None:
        """Pause in memory."""
        self.pause(scope, turns, seconds)


def _sync(app: Any, calls: list[dict[str, Any]], **options: Any) -> list[Any]:
    with Limited({"api_key": "k"}, {"http_client": httpx.Client(transport=transport(app)), **options}) as client:
        return [client.call(**call) for call in calls]


def _async(app: Any, calls: list[dict[str, Any]], **options: Any) -> list[Any]:
    async def work() -> list[Any]:
        http = httpx.AsyncClient(transport=async_transport(app))
        async with AsyncLimited({"api_key": "k"}, {"http_client": http, **options}) as client:
            return [await client.call(**call) for call in calls]

    found: list[Any] = run(work())
    return found


both = pytest.mark.parametrize("made", [pytest.param(_sync, id="sync"), pytest.param(_async, id="async")])
READ: dict[str, Any] = {"operation_id": "get_customer", "path": {"id": "1"}}


def batch(count: int) -> dict[str, Any]:
    """Return a call with so many events."""
    return {"operation_id": "ingest_events", "body": {"events": [{} for _ in range(count)]}}


@both
def test_a_default_limit(made: Any) -> None:
    """Calls of operations without a limit of their own count towards the provider's."""
    time = Time()

    made(Network(GOOD), [READ] * 5, clock=time.clock())

    assert [1.0, 1.0] == time.slept


@both
def test_items_within_a_default_limit(made: Any) -> None:
    """Events are counted by their number, and each batch counts as one call too."""
    time = Time()

    made(Network(GOOD, 200, 200, 200), [READ, batch(3), batch(2), batch(1)], clock=time.clock(), deadline=100)

    assert [1.0, 9.0] == time.slept


@both
def test_a_refusal_pauses_other_calls(made: Any) -> None:
    """After a 429 with a Retry-After, calls that count towards the same limit wait too."""
    time, network = Time(), Network(respond(429, {}, Retry_After="7"), GOOD)

    with pytest.raises(errors.RateLimitError):
        made(network, [READ], clock=time.clock(), max_attempts=1, rate_limits=(shared := Shared(time)))
    made(network, [READ], clock=time.clock(), rate_limits=shared)

    assert [7.0] == time.slept


def test_a_refusal_pauses_the_copies_of_a_client() -> None:
    """Without shared limits, a client and its copies wait, and the log and the events state it."""
    time, events, network = Time(), list[Event](), Network(respond(503, {}, Retry_After="7"), GOOD)
    http = httpx.Client(transport=transport(network))
    client = Limited({"api_key": "k"}, {"http_client": http, "clock": time.clock(), "on_event": events.append})

    with pytest.raises(errors.InternalServerError):
        client.with_options(max_attempts=1).call(**READ)
    client.with_options(deadline=100).call(**READ)

    assert [7.0] == time.slept
    assert [7.0] == [event.delay for event in events if event.kind == "limit"]


@pytest.mark.parametrize("response", [respond(429, {}), respond(500, {}, Retry_After="7")], ids=["no hint", "a 500"])
def test_a_failure_that_pauses_nothing(response: Any) -> None:
    """A 429 without a Retry-After, and other failures, delay no other call."""
    time, network = Time(), Network(response, GOOD)
    http = httpx.Client(transport=transport(network))
    client = Limited({"api_key": "k"}, {"http_client": http, "clock": time.clock()})

    with pytest.raises(errors.APIStatusError):
        client.with_options(max_attempts=1).call(**READ)
    client.call(**READ)

    assert [] == time.slept


@pytest.mark.parametrize("response", [respond(429, {}, Retry_After="7"), GOOD], ids=["a refusal", "a success"])
def test_a_provider_without_limits(response: Any) -> None:
    """Its calls reserve nothing, and pause nothing."""
    shared = Shared(time := Time())

    with acme(Network(response, GOOD), clock=time.clock(), rate_limits=shared) as client:
        client.call(**READ)

    assert [] == shared.calls


@both
def test_a_very_long_pause(made: Any) -> None:
    """One refusal pauses other calls for five minutes at most, whatever it asks for."""
    time, network = Time(), Network(respond(429, {}, Retry_After="86400"))
    shared = Shared(time)

    with pytest.raises(errors.RateLimitError) as caught:
        made(network, [READ], clock=time.clock(), rate_limits=shared)

    assert (86400.0, LONGEST_PAUSE) == (caught.value.retry_after, shared.calls[-1][-1])


@both
def test_what_is_reserved(made: Any) -> None:
    """A call reserves its turns, own limit first, in the scope of provider, environment and account."""
    shared = Shared(time := Time())

    made(Network(200), [batch(1)], clock=time.clock(), rate_limits=shared, account="main", deadline=5)

    assert [("acme|https://api.acme.example:443|main", ["events", "calls"], 4.5, 0)] == shared.calls


@both
def test_a_reservation_with_a_delay(made: Any) -> None:
    """The call sleeps until its turn, and reserves what it does not hold yet."""
    time = Time()
    shared = Shared(time, Reservation(3.0, 1), Reservation(2.0, 2))

    made(Network(200), [batch(1)], clock=time.clock(), rate_limits=shared)

    assert ([3.0, 2.0], [0, 1, 2]) == (time.slept, [call[3] for call in shared.calls])
    assert [59.0, 56.0, 54.0] == [call[2] for call in shared.calls]


@both
def test_a_reservation_beyond_the_deadline(made: Any) -> None:
    """The error names the limit that has no turn and what to do; nothing is sent."""
    network, shared = Network(200), Shared(time := Time(), Reservation(70.0, 1))

    with pytest.raises(errors.RateLimitError, match="calls permits 2 in 1 s, and the call's turn is in 70 s") as caught:
        made(network, [batch(1)], clock=time.clock(), rate_limits=shared)

    assert ([], [], 70.0, "limit") == (network.requests, time.slept, caught.value.retry_after, caught.value.stop_reason)
    assert all(word in str(caught.value) for word in ("deadline=", "workers", "rate_limits="))


@pytest.mark.parametrize("taken", [0, 2])
def test_a_turn_just_before_the_deadline(taken: int) -> None:
    """A turn that leaves no time for the attempt is not used: a write that is cut off may have an unknown outcome."""
    network, shared = Network(200), Shared(time := Time(), Reservation(59.5, taken))

    with pytest.raises(errors.RateLimitError):
        _sync(network, [batch(1)], clock=time.clock(), rate_limits=shared)

    assert [] == network.requests


@both
def test_an_attempt_after_a_lost_response_reserves(made: Any) -> None:
    """Each attempt takes turns of its own; without a turn in time the outcome of the first stays unknown."""
    time = Time()
    shared = Shared(time, Reservation(0.0, 1), Reservation(70.0, 0))
    note = {"operation_id": "apply_credit", "body": {"version": 1}}

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        made(Network(LOST_AFTER), [note], clock=time.clock(0.0), rate_limits=shared)

    assert (1, "limit", 2) == (caught.value.attempts, caught.value.stop_reason, len(shared.calls))


@pytest.mark.parametrize(
    ("is_shared", "kind", "slept"),
    [(False, KeyboardInterrupt, 1.0), (True, KeyboardInterrupt, 2.0), (False, GeneratorExit, 2.0)],
)
def test_calls_that_are_interrupted_while_they_wait(is_shared: bool, kind: type[BaseException], slept: float) -> None:
    """They give their turns back to the calls after them, unless limits are shared or the collector ends them."""
    time, interruptions = Time(), iter([kind(), kind()])

    def sleep(seconds: float) -> None:
        for interruption in interruptions:
            raise interruption
        time.sleep(seconds)

    options = {"clock": evolve(time.clock(), sleep=sleep), "rate_limits": Shared(time) if is_shared else None}
    http = httpx.Client(transport=transport(Network(GOOD)))
    with Limited({"api_key": "k"}, {"http_client": http, **options}) as client:
        client.call(**READ)
        client.call(**READ)
        for _ in range(2):
            with pytest.raises(kind):
                client.call(**READ)
        client.call(**READ)

    assert [slept] == time.slept


@both
def test_limits_that_are_not_respected(made: Any) -> None:
    """With respect_limits=False nothing is reserved, and a refusal pauses nothing."""
    time = Time()
    shared = Shared(time)

    made(
        Network(respond(429, {}, Retry_After="0"), GOOD), [READ] * 9,
        clock=time.clock(0.0), rate_limits=shared, respect_limits=False,
    )  # fmt: skip

    assert ([], 0.0) == (shared.calls, sum(time.slept))
