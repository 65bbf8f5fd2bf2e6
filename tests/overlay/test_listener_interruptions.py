"""Ctrl-C, or anything else that is no ordinary exception, in an observer, on_event or on_drift ends the call.

Nothing else of it is lost: what became of a write is in a note, and the connection is back in the pool.
"""

from __future__ import annotations

import logging
import socket
import threading
from typing import Any, cast

import pytest

from billing_overlay import Drift, Event
from tests.http_messages import read_message
from tests.overlay.acme import Acme, AsyncAcme
from tests.overlay.hostile import GOOD, KEY, serving
from tests.overlay.test_interruptions import notes
from tests.overlay.test_observer import Recorder
from tests.overlay.wire import TIMEOUT, Call, Network, both, make, respond, run

KEYED: dict[str, Any] = {"body": {"name": "Acme"}, "idempotency_key": "k1"}
DRIFTED = respond(200, {"id": "c1", "name": "Acme", "status": "NEW"})
SUCCEEDED = "create_customer, idempotency key 'k1': the write succeeded with status 200, and was interrupted before its"
UNKNOWN = "create_customer, idempotency key 'k1': the write was cancelled or interrupted after the request may have"


class Interrupting(Recorder):
    """An observer in which Ctrl-C is pressed at one report, or at every one from there on."""

    def __init__(self, at: str, *, always: bool = False) -> None:
        super().__init__()
        self.at, self.always, self.reached = at, always, False

    def _record(self, name: str, text: str) -> None:
        self.seen.append(text)
        if text == self.at or (self.always and self.reached):
            self.reached = True
            raise KeyboardInterrupt(text)


def interrupted(call: Call, network: Network, name: str = "create_customer", **options: Any) -> KeyboardInterrupt:
    with pytest.raises(KeyboardInterrupt) as caught:
        call(network, name, options, **(KEYED if name == "create_customer" else {"path": {"id": "c1"}}))
    return caught.value


@pytest.mark.filterwarnings("ignore::billing_overlay.SpecDriftWarning")
@pytest.mark.parametrize("always", [False, True])
@pytest.mark.parametrize("at", ["attempt ok", "call ok", "end", "drift $.status"])
@both
def test_a_write_that_succeeded(call: Call, at: str, always: bool, caplog: pytest.LogCaptureFixture) -> None:
    """The note and the log state that the write succeeded, and how to get its result; no event denies it."""
    observer = Interrupting(at, always=always)

    error = interrupted(call, Network(DRIFTED), observer=observer)

    assert notes(error).startswith(SUCCEEDED)
    assert "call it again with idempotency_key='k1' and the same arguments" in notes(error)
    assert 1 == len(error.__notes__)
    assert "call cancelled" not in observer.seen
    assert [SUCCEEDED] == [
        record.getMessage()[: len(SUCCEEDED)] for record in caplog.records if "succeeded" in record.getMessage()
    ]


@pytest.mark.filterwarnings("ignore::billing_overlay.SpecDriftWarning")
@pytest.mark.parametrize("option", ["on_event", "on_drift"])
@both
def test_a_function_as_listener(call: Call, option: str) -> None:
    """Ctrl-C in on_event or on_drift is reported like one in an observer."""

    def interrupt(report: Event | Drift) -> None:
        raise KeyboardInterrupt

    assert notes(interrupted(call, Network(DRIFTED), **cast("Any", {option: interrupt}))).startswith(SUCCEEDED)


@pytest.mark.parametrize(
    ("at", "concluded"),
    [
        ("attempt 2", "call cancelled"),
        ("attempt timeout", "call cancelled"),
        ("call OutcomeUnknownError", None),
        ("end", None),
    ],
)
@both
def test_a_write_of_unknown_outcome(call: Call, at: str, concluded: str | None) -> None:
    """The note states that the write may or may not have happened; the call has one event."""
    observer = Interrupting(at)

    error = interrupted(call, Network(TIMEOUT), observer=observer)

    assert notes(error).startswith(UNKNOWN)
    calls = [report for report in observer.seen if report.startswith("call ")]
    assert [concluded or "call OutcomeUnknownError"] == calls


@pytest.mark.parametrize(
    ("at", "script", "sent"),
    [("start", 200, 0), ("attempt 1", 200, 0), ("attempt status", 400, 1), ("call BadRequestError", 400, 1)],
)
@both
def test_a_write_without_effect(call: Call, at: str, script: int, sent: int) -> None:
    """A write that was not sent, or that the provider refused, has no note."""
    network = Network(script)

    error = interrupted(call, network, observer=Interrupting(at))

    assert ("", sent) == (notes(error), len(network.requests))


@both
def test_a_read(call: Call, caplog: pytest.LogCaptureFixture) -> None:
    """A read has neither a note nor a warning."""
    error = interrupted(call, Network(200), "get_customer", observer=Interrupting("call ok"))

    assert ("", []) == (notes(error), [record for record in caplog.records if record.levelno >= logging.WARNING])


def test_a_write_without_a_key() -> None:
    """The note on a write that cannot be repeated tells to look its object up."""
    with pytest.raises(KeyboardInterrupt) as caught:
        make(Network(200), "add_note", {"observer": Interrupting("call ok")}, body={"text": "x"})

    assert "look the object up, and do not call it again" in notes(caught.value)


@pytest.mark.parametrize("kind", [Acme, AsyncAcme], ids=["sync", "async"])
@pytest.mark.parametrize("at", ["attempt 1", "attempt ok", "call ok", "end"])
def test_the_connection(kind: Any, at: str) -> None:
    """The connection is back in the pool: the next call of the same client, which has one at most, uses it."""
    connections = list[socket.socket]()

    def handle(connection: socket.socket, over: threading.Event) -> None:
        connections.append(connection)
        while read_message(connection):
            connection.sendall(GOOD)

    def options(url: str) -> dict[str, Any]:
        return {"base_url": url, "observer": Interrupting(at), "max_connections": 1, "deadline": 5}

    async def call_twice(url: str) -> Any:
        async with AsyncAcme(KEY, options(url)) as client:
            with pytest.raises(KeyboardInterrupt):
                await client.call("create_customer", **KEYED)
            return await client.with_options(observer=None).call("create_customer", **KEYED)

    def call_twice_sync(url: str) -> Any:
        with Acme(KEY, options(url)) as client:
            with pytest.raises(KeyboardInterrupt):
                client.call("create_customer", **KEYED)
            return client.with_options(observer=None).call("create_customer", **KEYED)

    with serving(handle) as url:
        customer = call_twice_sync(url) if kind is Acme else run(call_twice(url))

    assert ("c1", 1) == (customer.id, len(connections))
