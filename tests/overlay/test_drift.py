"""Drift: each deviation is reported once, as a record, a warning and a callback; none of them can fail a call."""

from __future__ import annotations

import threading
import warnings
from typing import Any

import pytest

from billing_overlay import Drift, DriftLog, SpecDriftWarning, errors
from tests.overlay.acme import Anything, Customer, acme, async_acme
from tests.overlay.wire import Call, Network, both, make, respond, run

GET: dict[str, Any] = {"path": {"id": "c1"}}
NEW = respond(200, {"id": "c1", "name": "Acme", "status": "NEW"})
TEXT = "get_customer: $.status: expected a known value, got 'NEW' (enum)"


def test_drift_is_recorded_warned_about_and_passed_on() -> None:
    """A deviation is in client.drift, is a SpecDriftWarning, and is passed to on_drift."""
    seen: list[Drift] = []

    with pytest.warns(SpecDriftWarning) as warned, acme(Network(NEW), on_drift=seen.append) as client:
        client.call("get_customer", **GET)

    assert [Drift("get_customer", "$.status", "enum", "a known value", "'NEW'")] == client.drift == seen
    assert [TEXT] == [str(warning.message) for warning in warned] == [str(drift) for drift in seen]


def test_the_line_of_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    """A warning about drift points at the line that made the call, and the log holds it at WARNING."""
    with pytest.warns(SpecDriftWarning) as warned, acme(Network(NEW)) as client:
        client.call("get_customer", **GET)

    assert [__file__] == [warning.filename for warning in warned]
    assert [("WARNING", f"drift: {TEXT}")] == [(record.levelname, record.message) for record in caplog.records]


def test_the_line_of_a_warning_from_an_async_client() -> None:
    """In a coroutine, too, the warning points at the line that awaits the call."""

    async def work() -> None:
        async with async_acme(Network(NEW)) as client:
            await client.call("get_customer", **GET)

    with pytest.warns(SpecDriftWarning) as warned:
        run(work())

    assert [__file__] == [warning.filename for warning in warned]


def test_each_path_is_reported_once_per_client() -> None:
    """The same path in later responses, and in copies of the client, is not reported again; another kind is."""
    seen: list[Drift] = []
    nameless = respond(200, {"id": "c1", "name": "A", "status": 7})
    network = Network(NEW, respond(200, {"id": "c2", "name": "B", "status": "NEWER"}), NEW, nameless)

    with acme(network, on_drift=seen.append) as client:
        for caller in (client, client, client.with_options(max_attempts=1), client):
            caller.call("get_customer", **GET)

    assert [(drift.path, drift.kind) for drift in seen] == [("$.status", "enum"), ("$.status", "type")]
    assert seen == client.drift == client.with_options(timeout=1).drift


def test_other_operations_are_reported_separately() -> None:
    """The same field in the response of another operation is reported, too."""
    with acme(Network(NEW)) as client:
        client.call("get_customer", **GET)
        client.call("add_note", body={})

    assert [drift.operation for drift in client.drift] == ["get_customer", "add_note"]


@both
def test_strict_raises_instead(call: Call) -> None:
    """strict=True raises ResponseDecodeError, with the deviations, the status and the key of the write."""
    seen: list[Drift] = []

    with pytest.raises(errors.ResponseDecodeError, match=r"deviates from the spec: .*'NEW'") as caught:
        call(Network(NEW), "create_customer", {"strict": True, "on_drift": seen.append}, body={}, idempotency_key="k")

    assert (caught.value.status_code, caught.value.idempotency_key, caught.value.attempts, seen) == (200, "k", 1, [])
    assert caught.value.body == {"id": "c1", "name": "Acme", "status": "NEW"}


@pytest.mark.parametrize(
    ("echoed", "options", "expected"),
    [
        ("2026-01-01", {}, []),
        (None, {}, []),
        ("2025-01-01", {}, [("header Acme-Version", "version", "2026-01-01", "'2025-01-01'")]),
        (
            "2026-01-01",
            {"api_version": "2027-01-01"},
            [("header Acme-Version", "version", "2027-01-01", "'2026-01-01'")],
        ),
        ("2027-01-01", {"api_version": "2027-01-01"}, []),
    ],
)
def test_the_echoed_version_is_compared(echoed: str | None, options: Any, expected: Any) -> None:
    """A response that echoes another version than was sent is drift."""
    headers = {} if echoed is None else {"Acme-Version": echoed}

    with acme(Network(respond(200, **headers)), **options) as client:
        client.call("get_customer", **GET)

    assert expected == [(drift.path, drift.kind, drift.expected, drift.got) for drift in client.drift]


@pytest.mark.parametrize("name", ["delete_customer", "download_invoice"])
def test_the_echo_is_compared_for_responses_without_a_model(name: str) -> None:
    """Responses without a model are compared, too, and strict raises for them."""
    network = Network(respond(200, b"", Acme_Version="other"))

    with pytest.raises(errors.ResponseDecodeError, match="header Acme-Version"):
        make(network, name, {"strict": True}, **GET)


@both
def test_a_listener_that_raises(call: Call, caplog: pytest.LogCaptureFixture) -> None:
    """An on_drift that raises is logged, and the value is returned."""

    def broken(drift: Drift) -> None:
        raise RuntimeError("listener")

    assert isinstance(call(Network(NEW), "get_customer", {"on_drift": broken}, **GET), Customer)
    assert "on_drift failed" in caplog.text


def test_warnings_as_errors(caplog: pytest.LogCaptureFixture) -> None:
    """If a filter turns warnings into errors, drift is logged instead, and the value is returned."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        value = make(Network(NEW), "get_customer", **GET)

    assert isinstance(value, Customer)
    assert TEXT in caplog.text


def test_a_showwarning_that_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the showwarning of the program raises, the value is returned."""

    def broken(*_: Any, **__: Any) -> None:
        raise OSError("stderr is closed")

    monkeypatch.setattr(warnings, "showwarning", broken)
    with warnings.catch_warnings():
        warnings.simplefilter("always")

        assert isinstance(make(Network(NEW), "get_customer", **GET), Customer)


def test_drift_of_async_clients() -> None:
    """An async client records drift, and its copies share the record."""

    async def work() -> list[Drift]:
        async with async_acme(Network(NEW)) as client:
            await client.with_options(max_attempts=1).call("get_customer", **GET)
            return client.drift

    assert [drift.path for drift in run(work())] == ["$.status"]


def test_many_threads_record_each_path_once() -> None:
    """Threads that find the same drift at once record it once."""
    log = DriftLog()
    seen: list[Drift] = []
    found = [Drift("o", f"$.{n}", "type", "a", "b") for n in range(50)]

    threads = [threading.Thread(target=log.record, args=(found, seen.append)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(log), len(seen)) == (50, 50)


def test_the_record_is_a_list() -> None:
    """client.drift is a list of frozen, hashable values."""
    with acme(Network(NEW)) as client:
        Anything(client).make("get_customer", **GET)

    assert isinstance(client.drift, list)
    assert {client.drift[0]: 1}[Drift("get_customer", "$.status", "enum", "a known value", "'NEW'")] == 1
