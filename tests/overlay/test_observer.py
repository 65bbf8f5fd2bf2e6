"""The option `observer`, which follows calls from their start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from billing_overlay import Drift, Event, SpecDriftWarning
from billing_overlay.calls.observer import CallInfo
from tests.overlay.acme import acme
from tests.overlay.wire import Call, Network, both, respond

GET: dict[str, Any] = {"path": {"id": "c1"}}


class Recorder:
    """Records what an observer receives, and raises on request. headers: of each attempt."""

    def __init__(self, headers: Mapping[str, str] | None = None, failing: str = "") -> None:
        self.headers, self.failing = headers or {}, failing
        self.calls: list[CallInfo] = []
        self.seen: list[str] = []

    def _record(self, name: str, text: str) -> None:
        self.seen.append(text)
        if name == self.failing:
            raise RuntimeError(name)

    def start(self, call: CallInfo) -> Recorder:
        self.calls.append(call)
        self._record("start", "start")
        return self

    def attempt(self, number: int) -> Mapping[str, str]:
        self._record("attempt", f"attempt {number}")
        return self.headers

    def event(self, event: Event) -> None:
        self._record("event", f"{event.kind} {event.outcome}")

    def end(self) -> None:
        self._record("end", "end")

    def drift(self, drift: Drift) -> None:
        self._record("drift", f"drift {drift.path}")


@both
def test_the_order_of_reports(call: Call) -> None:
    """The observer receives the start, each attempt before and after it, the call, and the end."""
    observer = Recorder()

    call(Network(503, 200), "get_customer", {"observer": observer, "account": "main"}, **GET)

    assert ["start", "attempt 1", "attempt status", "attempt 2", "attempt ok", "call ok", "end"] == observer.seen
    expected = CallInfo("acme", "get_customer", "GET", "/customers/{id}", "https://api.acme.example/v1", "main", None)
    assert [expected] == observer.calls


@both
def test_the_headers_of_an_attempt(call: Call) -> None:
    """Headers that the observer returns are sent with the attempt."""
    network = Network(200)

    call(network, "get_customer", {"observer": Recorder({"traceparent": "00-1-2-01"})}, **GET)

    assert "00-1-2-01" == network.requests[0].headers["traceparent"]


@pytest.mark.parametrize("failing", ["start", "attempt", "event", "end", "drift"])
@both
def test_an_observer_that_raises(call: Call, failing: str, caplog: pytest.LogCaptureFixture) -> None:
    """An exception of the observer is logged, and the call continues with its retries."""
    network = Network(503, respond(200, {"id": "c1", "name": "Acme", "status": "NEW"}))
    observer = Recorder(failing=failing)

    with pytest.warns(SpecDriftWarning):
        assert "Acme" == call(network, "get_customer", {"observer": observer}, **GET).name

    assert 2 == len(network.requests)
    assert "failed" in caplog.text
    assert failing in caplog.text


@pytest.mark.parametrize(
    "headers",
    [{"x-ä": "a"}, {"x-a": "ä"}, {"x-a": 1}, {"x-a": "1\r\nx-b: 2"}, {"x-a\r\nx-b": "2"}, {"x a": "1"}, {"": "1"},
     {"x-a": "1\0"}, {"Content-Length": "5"}, {"Transfer-Encoding": "chunked"}, {"Host": "other.example"}],
)  # fmt: skip
def test_headers_that_cannot_be_sent(headers: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Headers of an observer that are invalid, or belong to the connection, are left out, and the call continues."""
    network = Network(200)

    with acme(network, observer=Recorder(headers)) as client:
        client.call("get_customer", **GET)

    assert 1 == len(network.requests)
    assert "observer.attempt failed" in caplog.text


def test_headers_that_the_request_has() -> None:
    """An observer replaces neither the credential nor any other header of the request."""
    network = Network(200)
    observer = Recorder({"authorization": "Bearer other", "User-Agent": "other", "traceparent": "00-1-2-01"})

    with acme(network) as plain, acme(network, observer=observer) as observed:
        plain.call("get_customer", **GET)
        observed.call("get_customer", **GET)

    before, after = (sorted(request.headers.multi_items()) for request in network.requests)
    assert [("traceparent", "00-1-2-01")] == [header for header in after if header not in before]
    assert len(before) + 1 == len(after)


def test_a_cancelled_read_has_an_end() -> None:
    """A read that is interrupted has no event, but an end."""

    def interrupted(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    observer = Recorder()

    with acme(interrupted, observer=observer) as client, pytest.raises(KeyboardInterrupt):
        client.call("get_customer", **GET)

    assert ["start", "attempt 1", "end"] == observer.seen


def test_drift_reaches_the_observer() -> None:
    """A deviation from the spec is passed to the observer after the call."""
    observer = Recorder()

    with (
        pytest.warns(SpecDriftWarning),
        acme(Network(respond(200, {"id": "c1", "name": "A", "status": "NEW"})), observer=observer) as client,
    ):
        client.call("get_customer", **GET)

    assert ["call ok", "end", "drift $.status"] == observer.seen[-3:]


def test_the_last_request_id() -> None:
    """The id of the last successful request is known without the raw response, in the task that made the call."""
    network = Network(respond(200, {"id": "c1", "name": "A"}, x_request_id="r1"))

    with acme(network) as client, acme(Network(200)) as other:
        before = client.last_request_id
        client.call("get_customer", **GET)
        copy = client.with_options(max_attempts=1)
        assert [None, "r1", "r1", None] == [
            before, client.last_request_id, copy.last_request_id, other.last_request_id,
        ]  # fmt: skip
