"""A caller's client of httpx2, which has the interface of httpx, carries the calls as one of httpx does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from billing_overlay import errors
from tests.http_messages import read_message
from tests.overlay.acme import Acme, Anything, AsyncAcme, AsyncAnything
from tests.overlay.hostile import GET, GOOD, KEY, serving
from tests.overlay.wire import Time, run

CLOSED_PORT = "http://127.0.0.1:9"


def _sync(url: str, name: str, http: dict[str, Any] | None = None, options: Any = None, **given: Any) -> Any:
    with httpx2.Client(**(http or {})) as client:
        settings = {"base_url": url, "http_client": client, "clock": Time().clock(), **(options or {})}
        return Anything(Acme(KEY, settings)).make(name, **given)


def _async(url: str, name: str, http: dict[str, Any] | None = None, options: Any = None, **given: Any) -> Any:
    async def work() -> Any:
        async with httpx2.AsyncClient(**(http or {})) as client:
            settings = {"base_url": url, "http_client": client, "clock": Time().clock(), **(options or {})}
            return await AsyncAnything(AsyncAcme(KEY, settings)).make(name, **given)

    return run(work())


Call = Callable[..., Any]
both = pytest.mark.parametrize("call", [pytest.param(_sync, id="sync"), pytest.param(_async, id="async")])


@both
def test_a_read(call: Call) -> None:
    """A call returns its value, and its request has the credentials."""
    seen: list[bytes] = []

    def respond(connection: Any, over: Any) -> None:
        while request := read_message(connection):
            seen.append(request)
            connection.sendall(GOOD)

    with serving(respond) as url:
        assert "Acme" == call(url, "get_customer", **GET).name

    assert b"authorization: bearer sk" in seen[0].lower()
    assert 1 == seen[0].lower().count(b"host:")


@both
def test_a_refused_connection(call: Call) -> None:
    """An unkeyed write whose connection is refused was not sent, and the reason is in the text."""
    with pytest.raises(errors.APIConnectionError, match=r"refused|attempts failed"):
        call(CLOSED_PORT, "add_note", body={"text": "hello"})


@both
def test_an_unkeyed_write_whose_connection_is_closed(call: Call) -> None:
    """A write that arrived and got no response is sent once, and its outcome is unknown."""
    arrived: list[bytes] = []

    def hang_up(connection: Any, over: Any) -> None:
        if request := read_message(connection):
            arrived.append(request)

    with serving(hang_up) as url, pytest.raises(errors.OutcomeUnknownError):
        call(url, "add_note", body={"text": "hello"})

    assert 1 == len(arrived)


@both
def test_a_late_response(call: Call) -> None:
    """The timeout of the client, or of httpx2 as an option, ends a wait for a response as a timeout."""

    def silent(connection: Any, over: Any) -> None:
        if read_message(connection):
            over.wait(5)

    for options in ({"http": {"timeout": 0.05}}, {"options": {"timeout": httpx2.Timeout(0.05)}}):
        with serving(silent) as url, pytest.raises(errors.APITimeoutError):
            call(url, "get_customer", **options, **GET)


@both
def test_a_request_hook_that_raises(call: Call) -> None:
    """A hook that raises before anything was sent leaves an unkeyed write unsent, and its error is not hidden."""

    def refuse(request: httpx2.Request) -> None:
        raise httpx2.ReadError(f"a hook refused {len(request.content)} bytes")

    async def refuse_async(request: httpx2.Request) -> None:
        refuse(request)

    hook = refuse if call is _sync else refuse_async
    with pytest.raises(errors.APIConnectionError, match="a hook refused"):
        call(CLOSED_PORT, "add_note", http={"event_hooks": {"request": [hook]}}, body={"text": "hello"})


def test_a_sync_client_for_an_async_one() -> None:
    """A client of the other kind is refused."""
    with httpx2.Client() as http, pytest.raises(errors.ConfigurationError, match="AsyncClient"):
        AsyncAcme(KEY, {"base_url": CLOSED_PORT, "http_client": http})


@both
def test_a_mounted_mock(call: Call) -> None:
    """Its mock transport works, as in tests of users."""

    def app(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"id": "c1", "name": request.url.path})

    found = call("https://api.example.com", "get_customer", http={"transport": httpx2.MockTransport(app)}, **GET)

    assert found.name.endswith("/c1")
