"""What a client tells while it works: events for metrics and traces, and logs that are silent by default."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any

import pytest

from billing_overlay import Event, errors
from tests.overlay.acme import acme
from tests.overlay.test_deadline import slow
from tests.overlay.test_pages import THREE
from tests.overlay.wire import LOST_AFTER, TIMEOUT, Call, Network, Time, answer, both

GET: dict[str, Any] = {"path": {"id": "c1"}}
TOLD = ("kind", "attempt", "status", "outcome", "delay")


def told(events: list[Event]) -> list[tuple[Any, ...]]:
    return [tuple(getattr(event, name) for name in TOLD) for event in events]


@both
def test_each_attempt_and_each_call_is_told(call: Call) -> None:
    """Attempts come with their number, status, outcome and the wait that follows; the call comes last, with the sum."""
    events: list[Event] = []
    network = Network(LOST_AFTER, TIMEOUT, answer(503, retry_after="2"), 200)

    call(network, "create_customer", {"on_event": events.append, "max_attempts": 9}, body={}, idempotency_key="k")

    assert told(events) == [
        ("attempt", 1, None, "connection", 0.25),
        ("attempt", 2, None, "timeout", 0.5),
        ("attempt", 3, 503, "status", 2.0),
        ("attempt", 4, 200, "ok", None),
        ("call", 4, 200, "ok", None),
    ]
    assert {("create_customer", "POST", "/customers", "k")} == {
        (one.operation, one.method, one.path, one.idempotency_key) for one in events
    }


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ((404,), [("attempt", 1, 404, "status", None), ("call", 1, 404, "NotFoundError", None)]),
        ((TIMEOUT,), [("attempt", 1, None, "timeout", None), ("call", 1, None, "OutcomeUnknownError", None)]),
    ],
)
@both
def test_a_call_that_fails_is_told_with_its_error(call: Call, script: Any, expected: Any) -> None:
    """The event of a failed call names the error that the caller gets."""
    events: list[Event] = []

    with pytest.raises(errors.APIError):
        call(Network(*script), "add_note", {"on_event": events.append}, body={})

    assert expected == told(events)


@both
def test_events_tell_how_long_it_took(call: Call) -> None:
    """Seconds are those of the attempt, and for the call those of all attempts and waits."""
    time, events = Time(), list[Event]()
    network = Network(slow(time, 3), slow(time, 4, 200))

    call(network, "get_customer", {"on_event": events.append, "clock": time.clock()}, **GET)

    assert [event.seconds for event in events] == [3.0, 4.0, 7.25]


def test_every_page_is_a_call() -> None:
    """A walk tells one call for each page."""
    events: list[Event] = []

    with acme(Network(*THREE), on_event=events.append) as client:
        list(client.call("list_customers"))

    assert [event.kind for event in events] == ["attempt", "call"] * 3


def test_a_refused_argument_is_no_event() -> None:
    """What was never sent is not told."""
    events: list[Event] = []

    with acme(Network(), on_event=events.append) as client, pytest.raises(errors.ConfigurationError):
        client.call("get_customer", path={"id": ""})

    assert events == []


@both
def test_a_listener_that_fails_costs_nothing(call: Call, caplog: pytest.LogCaptureFixture) -> None:
    """An on_event that raises is logged, and the call goes on with its retries."""

    def broken(event: Event) -> None:
        raise RuntimeError("listener")

    network = Network(500, 200)

    assert call(network, "get_customer", {"on_event": broken}, **GET).name == "Acme"
    assert len(network.requests) == 2
    assert "on_event failed" in caplog.text


def test_events_hold_nothing_of_the_request_but_its_key() -> None:
    """Path values, query, headers and body are in no event and no log line: the path is the template."""
    events: list[Event] = []

    with acme(Network(500, 200), on_event=events.append) as client:
        client.call("get_customer", path={"id": "canary"}, query={"q": "canary"}, headers={"X-A": "canary"})
        client.call("create_customer", body={"name": "canary"}, idempotency_key="k")

    assert "/customers/{id}" in repr(events)
    assert "canary" not in repr(events)
    assert set(Event.__struct_fields__) == {
        *(
            "kind",
            "operation",
            "method",
            "path",
            "attempt",
            "seconds",
            "status",
            "outcome",
            "idempotency_key",
            "delay",
            "reason",
        ),
    }


@both
def test_debug_logs_are_the_events(call: Call, caplog: pytest.LogCaptureFixture) -> None:
    """At DEBUG the logger billing_overlay writes each event, and nothing above DEBUG for a good call."""
    events: list[Event] = []

    with caplog.at_level(logging.DEBUG):
        call(Network(500, 200), "get_customer", {"on_event": events.append}, **GET)

    ours = [record for record in caplog.records if record.name == "billing_overlay"]
    assert [str(event) for event in events] == [record.getMessage() for record in ours]
    assert {logging.DEBUG} == {record.levelno for record in ours}


SILENT = """
import httpx, warnings
from tests.overlay.acme import acme
warnings.simplefilter("ignore")
def app(request):
    return httpx.Response(200, json={"id": "c1", "name": "Acme", "status": "NEW"})
def broken(_):
    raise RuntimeError
acme(app, on_event=broken, on_drift=broken).call("get_customer", path={"id": "c1"})
"""


def test_a_program_that_sets_up_no_logging_sees_none() -> None:
    """By default nothing is written, not even about listeners that fail."""
    fresh = subprocess.run([sys.executable, "-c", SILENT], capture_output=True, text=True, check=False)

    assert (fresh.returncode, fresh.stdout, fresh.stderr) == (0, "", "")


@both
def test_nobody_listens(call: Call) -> None:
    """Where nobody listens a call makes no log record, so that nothing is written out for nobody."""
    made: list[str] = []
    usual = logging.getLogRecordFactory()

    def factory(*given: Any, **named: Any) -> logging.LogRecord:
        record = usual(*given, **named)
        made.append(record.name)
        return record

    logging.setLogRecordFactory(factory)
    try:
        call(Network(503, 200), "get_customer", **GET)
    finally:
        logging.setLogRecordFactory(usual)

    assert [] == [name for name in made if name.startswith("billing_overlay")]
