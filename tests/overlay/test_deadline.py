"""The deadline of a call, with all its attempts, delays and slow bodies, and the timeouts of each phase."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.overlay.acme import App
from tests.overlay.wire import LOST_AFTER, Body, Call, Network, Time, both, make, respond

GET: dict[str, Any] = {"path": {"id": "c1"}}
DEFAULT = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 5.0}
VALUE = b'{"id":"c1","name":"Acme"}'


def slow(time: Time, seconds: float, then: int | App = LOST_AFTER) -> App:
    """Return a step that takes a number of seconds."""

    def step(request: httpx.Request) -> httpx.Response:
        time.now += seconds
        return respond(then)(request) if isinstance(then, int) else then(request)

    return step


def timeouts(network: Network) -> list[Any]:
    return [request.extensions["timeout"] for request in network.requests]


@both
def test_attempts_until_the_deadline(call: Call) -> None:
    """After the deadline there is no further attempt, whatever max_attempts is."""
    time = Time()
    network = Network(slow(time, 20))

    with pytest.raises(errors.APIConnectionError) as caught:
        call(network, "get_customer", {"clock": time.clock(), "max_attempts": 99}, **GET)

    assert (caught.value.attempts, time.slept) == (3, [0.25, 0.5])
    assert time.now - 1000 < 61


@both
def test_a_retry_after_beyond_the_deadline(call: Call) -> None:
    """A Retry-After beyond the deadline raises at once; the error has it as retry_after."""
    time = Time()
    network = Network(respond(503, retry_after="120"))

    with pytest.raises(errors.InternalServerError) as caught:
        call(network, "get_customer", {"clock": time.clock()}, **GET)

    assert (caught.value.attempts, caught.value.retry_after, time.slept) == (1, 120.0, [])
    assert "retry after 120 s" in str(caught.value)


@both
def test_a_backoff_beyond_the_deadline(call: Call) -> None:
    """A backoff beyond the deadline raises at once; a write of unknown outcome is reported as such."""
    time = Time()
    network = Network(slow(time, 0.9))

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(network, "create_customer", {"clock": time.clock()}, body={}, deadline=1.0)

    assert (caught.value.attempts, caught.value.retry_after, time.slept) == (1, 0.25, [])


@both
def test_the_delay_of_retry_after(call: Call) -> None:
    """Seconds and dates of Retry-After are the least delay, with the backoff on top; without it the backoff doubles."""
    time = Time()
    date = respond(503, retry_after="Sat, 21 Nov 2026 12:00:10 GMT")
    network = Network(respond(429, retry_after="7"), date, 500, 500, 200)

    call(network, "get_customer", {"clock": time.clock(), "max_attempts": 9}, **GET)

    assert time.slept == [7.25, 3.25, 1.0, 2.0]


@both
def test_a_slow_body(call: Call) -> None:
    """A body that is incomplete at the deadline is closed, and is a timeout."""
    time = Time()
    body = Body(*([b" "] * 100), time=time, seconds=10)

    with pytest.raises(errors.APITimeoutError) as caught:
        call(lambda request: httpx.Response(200, stream=body), "get_customer", {"clock": time.clock()}, **GET)

    assert body.closed
    assert (caught.value.attempts, time.now) == (1, 1070.0)


@both
def test_a_slow_response_to_a_write(call: Call) -> None:
    """A write whose response is incomplete at the deadline has an unknown outcome."""
    time = Time()
    app = lambda request: httpx.Response(200, stream=Body(b"{", b"}", time=time, seconds=31))  # noqa: E731

    with pytest.raises(errors.OutcomeUnknownError):
        call(app, "add_note", {"clock": time.clock()}, body={})


@both
def test_a_body_in_parts(call: Call) -> None:
    """A body in any parts is complete if it ends before the deadline, and the response is closed."""
    time = Time()
    body = Body(VALUE[:3], b"", VALUE[3:], time=time, seconds=10)

    customer = call(lambda request: httpx.Response(200, stream=body), "get_customer", {"clock": time.clock()}, **GET)

    assert customer.name == "Acme"
    assert body.closed


@pytest.mark.parametrize("name", ["get_customer", "create_customer"])
@both
def test_an_incomplete_body(call: Call, name: str) -> None:
    """A body that breaks off is a lost response, and is retried if that is safe."""
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
def test_the_timeout_of_each_phase(call: Call, options: Any, given: Any, expected: Any) -> None:
    """The call's timeout takes precedence over the client's, and neither exceeds the deadline."""
    network = Network()

    call(network, "get_customer", options, **GET, **given)

    assert [expected] == timeouts(network)


@both
def test_the_timeouts_of_later_attempts(call: Call) -> None:
    """No timeout of an attempt exceeds the time that remains until the deadline."""
    time = Time()
    network = Network(slow(time, 50), slow(time, 7), 200)

    call(network, "get_customer", {"clock": time.clock()}, **GET)

    assert [phases["read"] for phases in timeouts(network)] == [30.0, 9.75, 2.25]
    assert [phases["connect"] for phases in timeouts(network)] == [5.0, 5.0, 2.25]


@pytest.mark.parametrize(
    ("own", "given", "expected"),
    [
        ({}, {}, dict.fromkeys(DEFAULT, 5.0)),
        ({"timeout": httpx.Timeout(5.0)}, {}, dict.fromkeys(DEFAULT, 5.0)),
        ({"timeout": 9}, {}, dict.fromkeys(DEFAULT, 9)),
        ({"timeout": None}, {}, dict.fromkeys(DEFAULT, 60.0)),
        ({"timeout": httpx.Timeout(3, pool=1)}, {}, {**dict.fromkeys(DEFAULT, 3), "pool": 1}),
        ({"timeout": 9}, {"timeout": 2}, dict.fromkeys(DEFAULT, 2.0)),
    ],
)
def test_the_timeout_of_your_own_http_client(own: Any, given: Any, expected: Any) -> None:
    """The timeout of an http_client is used unchanged, httpx's default included, up to the deadline."""
    network = Network()
    http = httpx.Client(transport=httpx.MockTransport(network), **own)

    make(network, "get_customer", {"http_client": http}, **GET, **given)

    assert [expected] == timeouts(network)
