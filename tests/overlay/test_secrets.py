"""A canary as credential: it is sent to its origin, and appears nowhere else."""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from billing_overlay import Event, UnknownVariant, errors
from billing_overlay.messages import Arguments, Response, Success
from billing_overlay.requests.idempotency_keys import KeyedArguments
from tests.overlay.acme import Acme, AsyncAcme
from tests.overlay.wire import LOST_AFTER, LOST_BEFORE, TIMEOUT, Body, Network, Time, respond, run

CANARY = "sk_test_canary"


@pytest.fixture(autouse=True)
def _planted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_API_KEY", CANARY)


def everything(error: BaseException) -> str:
    """Return what a crash reporter can collect: the error, its chain, and the locals of every frame."""
    shown = [repr(error), str(error), repr(vars(error))]
    shown += traceback.TracebackException.from_exception(error, capture_locals=True).format(chain=True)
    for linked in (error.__cause__, error.__context__):
        shown += [everything(linked)] if linked is not None else []
    return "\n".join(shown)


def sync_failure(app: Any, name: str, options: Any, given: Any) -> BaseException:
    http = httpx.Client(transport=httpx.MockTransport(app), event_hooks=given.pop("hooks", {}))
    try:
        with Acme({}, {"http_client": http, "clock": Time().clock(), **options}) as client:
            client.call(name, **given)
    except errors.BillingClientError as error:
        return error
    raise AssertionError("no error")


def async_failure(app: Any, name: str, options: Any, given: Any) -> BaseException:
    async def work() -> BaseException:
        given.pop("hooks", None)
        http = httpx.AsyncClient(transport=httpx.MockTransport(app))
        try:
            async with AsyncAcme({}, {"http_client": http, "clock": Time().clock(), **options}) as client:
                await client.call(name, **given)
        except errors.BillingClientError as error:
            return error
        raise AssertionError("no error")

    failure: BaseException = run(work())
    return failure


def in_app(request: httpx.Request) -> httpx.Response:
    secret = request.headers["authorization"]
    raise OSError(f"with {secret}"[:4])


def echo(status: int, **more: Any) -> Any:
    """Return an app that echoes the credential in its body and its headers."""

    def respond_with_it(request: httpx.Request) -> httpx.Response:
        text = f"{request.headers['authorization']} is invalid"
        return httpx.Response(status, headers={"x-request-id": text}, json={"detail": text, "code": text, **more})

    return respond_with_it


def lose_with_it(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(f"lost with {request.headers['authorization']}")


GET: dict[str, Any] = {"path": {"id": "c1"}}
FAILURES: dict[str, tuple[Any, str, dict[str, Any], dict[str, Any]]] = {
    "status": (400, "get_customer", {}, GET),
    "server error": (500, "create_customer", {}, {"body": {}}),
    "unknown outcome": (TIMEOUT, "add_note", {}, {"body": {}}),
    "lost": (LOST_AFTER, "get_customer", {}, GET),
    "never sent": (LOST_BEFORE, "get_customer", {}, GET),
    "an error in a transport with the secret in its frame": (in_app, "get_customer", {}, GET),
    "an error with the secret in its text": (lose_with_it, "get_customer", {}, GET),
    "echo": (echo(401), "get_customer", {}, GET),
    "echo of an unknown outcome": (echo(500), "add_note", {}, {"body": {}}),
    "echo that is unreadable": (echo(200), "list_customers", {}, {}),
    "broken body": (lambda _: httpx.Response(200, stream=Body(b"{", httpx.ReadError("x"))), "get_customer", {}, GET),
    "hooks": (LOST_AFTER, "get_customer", {}, {**GET, "hooks": {"request": [lambda request: None]}}),
    "unreadable": (respond(200, b"<html>"), "get_customer", {}, GET),
    "drift": (respond(200, {"id": 7}), "get_customer", {"strict": True}, GET),
    "page": (respond(200, {"data": 7, "pagination": {}}), "list_customers", {}, {}),
    "redirect": (respond(302, b"", location="http://evil.example"), "get_customer", {}, GET),
    "redirect to nowhere": (respond(302, b"", location="/\x7f"), "get_customer", {}, GET),
    "timeout that is none": (200, "get_customer", {"timeout": -1}, GET),
    "no URL": (200, "get_customer", {}, {"path": {"id": "x" * 70_000}}),
    "header that is none": (200, "get_customer", {}, {**GET, "headers": {"X": "\n"}}),
    "wrong body": (200, "create_customer", {}, {"body": {"balance": 0.5}}),
    "unknown operation": (200, "nothing", {}, {}),
    "wrong setting": (200, "get_customer", {"base_url": "http://evil.example"}, GET),
}


@pytest.mark.parametrize("name", FAILURES)
@pytest.mark.parametrize("fail", [sync_failure, async_failure], ids=["sync", "async"])
def test_no_error_shows_the_secret(fail: Callable[..., BaseException], name: str) -> None:
    """No error contains it: neither its text, attributes, chain, traceback with locals nor pickle."""
    app, operation, options, given = FAILURES[name]

    error = fail(Network(app), operation, options, dict(given))

    assert CANARY not in everything(error)
    assert CANARY.encode() not in pickle.dumps(error)


@pytest.mark.parametrize("written", [f" {CANARY}", f"{CANARY}\n", f"{CANARY}ü"])
def test_an_invalid_credential_is_not_shown(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    """A malformed credential of the environment is in no frame of the error."""
    monkeypatch.setenv("ACME_API_KEY", written)
    del written

    with pytest.raises(errors.ConfigurationError) as caught:
        Acme({}, {})

    assert CANARY in os.environ["ACME_API_KEY"]
    assert CANARY not in everything(caught.value)


def test_reprs_events_and_logs(caplog: pytest.LogCaptureFixture) -> None:
    """Reprs, events, drift and all loggers at DEBUG do not contain it."""
    events, drifted = list[Event](), list[Any]()
    app = Network(500, respond(200, {"id": "c1", "status": "NEW"}, Acme_Version="other"))
    http = httpx.Client(transport=httpx.MockTransport(app), event_hooks={"request": [lambda request: None]})

    with caplog.at_level(logging.DEBUG), Acme({}, {"http_client": http, "clock": Time().clock()}) as client:
        copy = client.with_options(on_event=events.append, on_drift=drifted.append)
        copy.call("get_customer", path={"id": "c1"})

    assert app.last.headers["authorization"] == f"Bearer {CANARY}"
    assert len(events) == len(drifted) == 3
    attributes = [*vars(client).values(), *vars(client._transport).values()]
    shown = f"{client} {client!r} {attributes} {events} {drifted} {client.drift} {caplog.text}"
    assert CANARY not in shown


def test_a_cancelled_call_shows_no_secret() -> None:
    """No frame of a call that is cancelled before its response contains it."""

    async def never(request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError("not reached")

    async def work() -> BaseException:
        http = httpx.AsyncClient(transport=httpx.MockTransport(never))
        async with AsyncAcme({}, {"http_client": http}) as client:
            call = asyncio.ensure_future(client.call("get_customer", path={"id": "c1"}))
            await asyncio.sleep(0)
            call.cancel()
            try:
                await call
            except asyncio.CancelledError as error:
                return error
        raise AssertionError("not cancelled")

    assert CANARY not in everything(run(work()))


def test_the_traceback_of_a_listener_shows_no_secret() -> None:
    """A listener that raises is logged with a traceback whose frames do not contain it."""
    shown: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.exc_info and record.exc_info[1]:
                shown.append(everything(record.exc_info[1]))

    def broken(event: Event) -> None:
        raise RuntimeError("listener")

    handler = Collector()
    logging.getLogger("billing_overlay").addHandler(handler)
    try:
        http = httpx.Client(transport=httpx.MockTransport(Network()))
        Acme({}, {"http_client": http, "on_event": broken}).call("get_customer", path={"id": "c1"})
    finally:
        logging.getLogger("billing_overlay").removeHandler(handler)

    assert len(shown) == 2
    assert CANARY not in "".join(shown)


def test_reprs_of_arguments() -> None:
    """The reprs of the arguments of a call, which tracebacks may show, do not show any of them."""
    given = {"name": "canary"}

    held = [Arguments(given, given, given, given), KeyedArguments(given, given, given, given, key="canary")]

    assert "canary" not in repr(held)


def test_reprs_of_bodies() -> None:
    """The repr of a request, a response or a variant of unknown kind shows the size of its body, not the body."""
    response = Response(200, {"x-secret": "canary"}, b'{"name": "canary"}')

    shown = repr([response, Success(response, 1), UnknownVariant("NEW", {"name": "canary"})])

    assert "[<response 200, 18 bytes>, Success(response=<response 200, 18 bytes>, attempts=1), " in shown
    assert "UnknownVariant(tag='NEW', 1 fields)]" in shown
