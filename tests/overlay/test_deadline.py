"""Time: the deadline over all attempts, waits and slow bodies, and the timeouts of each phase on the wire."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.overlay.acme import App
from tests.overlay.wire import LOST_AFTER, Body, Call, Network, Time, answer, both, make

GET: dict[str, Any] = {"path": {"id": "c1"}}
DEFAULT = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 5.0}
VALUE = b'{"id":"c1","name":"Acme"}'


def slow(time: Time, seconds: float, then: int | App = LOST_AFTER) -> App:
    """Make a step that takes its time."""

    def step(request: httpx.Request) -> httpx.Response:
        time.now += seconds
        return answer(then)(request) if isinstance(then, int) else then(request)

    return step


def timeouts(network: Network) -> list[Any]:
    return [request.extensions["timeout"] for request in network.requests]


@both
def test_the_deadline_holds_over_all_attempts(call: Call) -> None:
    """When the time of the whole call is used up there is no further attempt, whatever max_attempts says."""
    time = Time()
    network = Network(slow(time, 20))

    with pytest.raises(errors.APIConnectionError) as caught:
        call(network, "get_customer", {"clock": time.clock(), "max_attempts": 99}, **GET)

    assert (caught.value.attempts, time.slept) == (3, [0.25, 0.5])
    assert time.now - 1000 < 61


@both
def test_a_wait_past_the_deadline_raises_at_once(call: Call) -> None:
    """A Retry-After beyond the deadline is not slept through: the error tells it."""
    time = Time()
    network = Network(answer(503, retry_after="120"))

    with pytest.raises(errors.InternalServerError) as caught:
        call(network, "get_customer", {"clock": time.clock()}, **GET)

    assert (caught.value.attempts, caught.value.retry_after, time.slept) == (1, 120.0, [])
    assert "retry after 120 s" in str(caught.value)


@both
def test_a_backoff_past_the_deadline_raises_at_once(call: Call) -> None:
    """The same holds for a wait of our own, and a write of unknown outcome stays one."""
    time = Time()
    network = Network(slow(time, 0.9))

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(network, "create_customer", {"clock": time.clock()}, body={}, deadline=1.0)

    assert (caught.value.attempts, caught.value.retry_after, time.slept) == (1, 0.25, [])


@both
def test_retry_after_is_obeyed(call: Call) -> None:
    """Seconds and dates of Retry-After are waited for exactly; without it the backoff doubles."""
    time = Time()
    date = answer(503, retry_after="Sat, 21 Nov 2026 12:00:10 GMT")
    network = Network(answer(429, retry_after="7"), date, 500, 500, 200)

    call(network, "get_customer", {"clock": time.clock(), "max_attempts": 9}, **GET)

    assert time.slept == [7.0, 3.0, 1.0, 2.0]


@both
def test_a_slow_body_ends_at_the_deadline(call: Call) -> None:
    """A body that trickles in past the deadline is given up and closed, and counts as a timeout."""
    time = Time()
    body = Body(*([b" "] * 100), time=time, seconds=10)

    with pytest.raises(errors.APITimeoutError) as caught:
        call(lambda request: httpx.Response(200, stream=body), "get_customer", {"clock": time.clock()}, **GET)

    assert body.closed
    assert (caught.value.attempts, time.now) == (1, 1070.0)


@both
def test_a_slow_answer_to_a_write_leaves_it_unknown(call: Call) -> None:
    """A write whose answer does not end in time may have happened."""
    time = Time()
    app = lambda request: httpx.Response(200, stream=Body(b"{", b"}", time=time, seconds=31))  # noqa: E731

    with pytest.raises(errors.OutcomeUnknownError):
        call(app, "add_note", {"clock": time.clock()}, body={})


@both
def test_a_body_in_parts_is_put_together(call: Call) -> None:
    """A body may come in any parts as long as there is time, and the answer is closed."""
    time = Time()
    body = Body(VALUE[:3], b"", VALUE[3:], time=time, seconds=10)

    customer = call(lambda request: httpx.Response(200, stream=body), "get_customer", {"clock": time.clock()}, **GET)

    assert customer.name == "Acme"
    assert body.closed


@pytest.mark.parametrize("name", ["get_customer", "create_customer"])
@both
def test_a_body_that_breaks_off_is_asked_for_again(call: Call, name: str) -> None:
    """An answer that breaks off in its middle is no answer, and is repeated where that is safe."""
    given = {"body": {}} if name == "create_customer" else GET
    broken = Body(VALUE[:5], httpx.ReadError("planted"))
    network = Network(lambda request: httpx.Response(200, stream=broken), 200)

    assert call(network, name, **given).name == "Acme"
    assert (len(network.requests), broken.closed) == (2, True)


@pytest.mark.parametrize(
    ("options", "given", "expected"),
    [
        ({}, {}, DEFAULT),
        ({"timeout": 7}, {}, dict.fromkeys(DEFAULT, 7.0)),
        ({"timeout": 7}, {"timeout": 2.5}, dict.fromkeys(DEFAULT, 2.5)),
        ({}, {"timeout": httpx.Timeout(3, read=9)}, {**dict.fromkeys(DEFAULT, 3), "read": 9}),
        ({"timeout": httpx.Timeout(3)}, {}, dict.fromkeys(DEFAULT, 3)),
        ({}, {"timeout": httpx.Timeout(None)}, dict.fromkeys(DEFAULT, 60.0)),
        ({}, {"timeout": 600}, dict.fromkeys(DEFAULT, 60.0)),
        ({"deadline": 10}, {}, {"connect": 5.0, "read": 10, "write": 10, "pool": 5.0}),
        ({"deadline": 10}, {"deadline": 3}, dict.fromkeys(DEFAULT, 3)),
        ({"deadline": 3}, {"deadline": 300}, DEFAULT),
    ],
)
@both
def test_each_phase_has_its_timeout(call: Call, options: Any, given: Any, expected: Any) -> None:
    """The call's timeout wins over the client's, and none outlasts the deadline."""
    network = Network()

    call(network, "get_customer", options, **GET, **given)

    assert [expected] == timeouts(network)


@both
def test_later_attempts_have_the_time_that_is_left(call: Call) -> None:
    """Each attempt's timeouts are cut to what is left of the deadline."""
    time = Time()
    network = Network(slow(time, 50), slow(time, 7), 200)

    call(network, "get_customer", {"clock": time.clock()}, **GET)

    assert [one["read"] for one in timeouts(network)] == [30.0, 9.75, 2.25]
    assert [one["connect"] for one in timeouts(network)] == [5.0, 5.0, 2.25]


@pytest.mark.parametrize(
    ("own", "given", "expected"),
    [
        ({}, {}, DEFAULT),
        ({"timeout": 9}, {}, dict.fromkeys(DEFAULT, 9)),
        ({"timeout": None}, {}, dict.fromkeys(DEFAULT, 60.0)),
        ({"timeout": httpx.Timeout(3, pool=1)}, {}, {**dict.fromkeys(DEFAULT, 3), "pool": 1}),
        ({"timeout": 9}, {"timeout": 2}, dict.fromkeys(DEFAULT, 2.0)),
    ],
)
def test_your_own_http_client_keeps_its_timeout(own: Any, given: Any, expected: Any) -> None:
    """An http_client with a timeout of its own keeps it, up to the deadline; with httpx's default it gets ours."""
    network = Network()
    http = httpx.Client(transport=httpx.MockTransport(network), **own)

    make(network, "get_customer", {"http_client": http}, **GET, **given)

    assert [expected] == timeouts(network)
