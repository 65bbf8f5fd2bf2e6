"""Events for metrics and traces, and logs, which are silent by default."""

from __future__ import annotations

import contextlib
import logging
import subprocess
import sys
from typing import Any

import httpx
import pytest

from billing_overlay import Event, errors
from billing_overlay.log import LOG, configure
from tests.overlay.acme import acme
from tests.overlay.test_deadline import slow
from tests.overlay.test_pages import THREE
from tests.overlay.wire import LOST_AFTER, TIMEOUT, Call, Network, Time, both, respond

GET: dict[str, Any] = {"path": {"id": "c1"}}
HASHED = "sha256:5ae942fce153a0b0"
FIELDS = ("kind", "attempt", "status", "outcome", "delay")


def fields_of(events: list[Event]) -> list[tuple[Any, ...]]:
    return [tuple(getattr(event, name) for name in FIELDS) for event in events]


@both
def test_the_events_of_attempts_and_calls(call: Call) -> None:
    """Each attempt has an event with number, status, outcome and delay; the call has one with the attempts."""
    events: list[Event] = []
    network = Network(LOST_AFTER, TIMEOUT, respond(503, retry_after="2"), 200)

    call(network, "create_customer", {"on_event": events.append, "max_attempts": 9}, body={}, idempotency_key="k")

    assert fields_of(events) == [
        ("attempt", 1, None, "connection", 0.25),
        ("attempt", 2, None, "timeout", 0.5),
        ("attempt", 3, 503, "status", 3.0),
        ("attempt", 4, 200, "ok", None),
        ("call", 4, 200, "ok", None),
    ]
    assert {("create_customer", "POST", "/customers", "k")} == {
        (event.operation, event.method, event.path, event.idempotency_key) for event in events
    }


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ((404,), [("attempt", 1, 404, "status", None), ("call", 1, 404, "NotFoundError", None)]),
        ((TIMEOUT,), [("attempt", 1, None, "timeout", None), ("call", 1, None, "OutcomeUnknownError", None)]),
    ],
)
@both
def test_the_event_of_a_failed_call(call: Call, script: Any, expected: Any) -> None:
    """The event has the name of the error that is raised."""
    events: list[Event] = []

    with pytest.raises(errors.APIError):
        call(Network(*script), "add_note", {"on_event": events.append}, body={})

    assert expected == fields_of(events)


@both
def test_the_duration_in_events(call: Call) -> None:
    """An attempt has its own duration; a call that of all attempts and delays."""
    time, events = Time(), list[Event]()
    network = Network(slow(time, 3), slow(time, 4, 200))

    call(network, "get_customer", {"on_event": events.append, "clock": time.clock()}, **GET)

    assert [event.seconds for event in events] == [3.0, 4.0, 7.25]


def test_the_events_of_a_list() -> None:
    """Each page of a list has an event as a call."""
    events: list[Event] = []

    with acme(Network(*THREE), on_event=events.append) as client:
        list(client.call("list_customers"))

    assert [event.kind for event in events] == ["attempt", "call"] * 3


def test_an_invalid_argument_has_no_event() -> None:
    """A call that was not sent has no event."""
    events: list[Event] = []

    with acme(Network(), on_event=events.append) as client, pytest.raises(errors.ConfigurationError):
        client.call("get_customer", path={"id": ""})

    assert events == []


@both
def test_a_listener_that_raises(call: Call, caplog: pytest.LogCaptureFixture) -> None:
    """An exception of on_event is logged, and the call continues with its retries."""

    def broken(event: Event) -> None:
        raise RuntimeError("listener")

    network = Network(500, 200)

    assert call(network, "get_customer", {"on_event": broken}, **GET).name == "Acme"
    assert len(network.requests) == 2
    assert "on_event failed" in caplog.text


def test_request_data_in_events_and_logs() -> None:
    """Events and log lines contain the path template, but no path value, query, header or body."""
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
            "provider",
            "host",
            "account",
            "request_id",
        ),
    }


def test_where_an_event_comes_from() -> None:
    """An event names the provider, the host, the account and, with a response, the provider's id of the request."""
    events: list[Event] = []
    failed = respond(404, {"meta": {"trace_id": "t1"}})

    with (
        acme(Network(failed), on_event=events.append, account="main") as client,
        pytest.raises(errors.NotFoundError) as caught,
    ):
        client.call("get_customer", **GET)

    assert {("acme", "api.acme.example", "main")} == {(event.provider, event.host, event.account) for event in events}
    assert caught.value.request_id == events[-1].request_id


def test_an_unknown_outcome_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """An unknown outcome is logged at WARNING."""
    with acme(Network(TIMEOUT), clock=Time().clock()) as client, pytest.raises(errors.APIError):
        client.call("add_note", body={})

    line = "add_note: OutcomeUnknownError after 1 attempt in 0.000 s, no retry (unsafe)"
    assert [(logging.WARNING, line)] == [(record.levelno, record.getMessage()) for record in caplog.records]


def test_a_spent_retry_budget_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """A retry that the budget forbids is logged at WARNING; the retries before it are below that."""
    with acme(Network(*[503] * 300), clock=Time().clock()) as client:
        for _ in range(100):
            with contextlib.suppress(errors.APIError):
                client.call("get_customer", **GET)

    assert {"budget"} == {vars(record)["reason"] for record in caplog.records}
    assert {logging.WARNING} == {record.levelno for record in caplog.records}


@pytest.mark.parametrize(("wanted", "level"), [("info", logging.INFO), ("DEBUG", logging.DEBUG), ("", 0), (None, 0)])
def test_the_environment_variable(wanted: str | None, level: int) -> None:
    """BILLING_LOG writes records to stderr from its level on; without it nothing is configured."""
    before = list(LOG.handlers)
    try:
        configure(wanted)
        assert (level, bool(level)) == (LOG.level, len(LOG.handlers) > len(before))
    finally:
        LOG.handlers[:] = before
        LOG.setLevel(logging.NOTSET)


def test_an_unknown_level() -> None:
    """Another value of BILLING_LOG is a warning that names the valid ones."""
    with pytest.warns(UserWarning, match="BILLING_LOG must be info or debug, not 'loud'"):
        configure("loud")


@pytest.mark.parametrize(
    ("name", "given", "shown"),
    [
        ("create_customer", {"body": {}, "idempotency_key": "user@private.example"}, "user@private.example"),
        ("consume_credits", {"body": {"idempotencyKey": "user@private.example"}}, HASHED),
        ("report_event", {"body": {"eventId": "user@private.example"}}, HASHED),
    ],
)
def test_keys_in_events_and_logs(name: str, given: Any, shown: str, caplog: pytest.LogCaptureFixture) -> None:
    """Events and logs contain a header key in full, and of a key in the body a hash."""
    events: list[Event] = []

    def interrupted(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with (
        caplog.at_level(logging.DEBUG, "billing_overlay"),
        acme(interrupted, on_event=events.append) as client,
        pytest.raises(KeyboardInterrupt) as caught,
    ):
        client.call(name, **given)

    assert {shown} == {event.idempotency_key for event in events}
    assert (True, shown != HASHED) == (shown in caplog.text, "private" in caplog.text)
    assert "user@private.example" in "".join(caught.value.__notes__)


@both
def test_debug_logs(call: Call, caplog: pytest.LogCaptureFixture) -> None:
    """The logger billing_overlay logs each event at DEBUG, but a retry at INFO, with the fields of the event."""
    events: list[Event] = []

    with caplog.at_level(logging.DEBUG):
        call(Network(500, 200), "get_customer", {"on_event": events.append}, **GET)

    ours = [record for record in caplog.records if record.name == "billing_overlay"]
    assert [str(event) for event in events] == [record.getMessage() for record in ours]
    assert [logging.INFO, logging.DEBUG, logging.DEBUG] == [record.levelno for record in ours]
    assert ["get_customer"] * 3 == [vars(record)["operation"] for record in ours]


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


def test_logs_without_configuration() -> None:
    """Without logging configuration nothing is written, not even about listeners that raise."""
    fresh = subprocess.run([sys.executable, "-c", SILENT], capture_output=True, text=True, check=False)

    assert (fresh.returncode, fresh.stdout, fresh.stderr) == (0, "", "")


@both
def test_without_a_listener(call: Call) -> None:
    """Without a listener and without DEBUG logging, a call creates no log record."""
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
