"""Other HTTP libraries behind httpx's client: their calls work, and what they raise proves nothing about a write."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from httpx_aiohttp import AiohttpTransport
from pyreqwest.compatibility.httpx import HttpxTransport, SyncHttpxTransport

from billing_overlay import errors
from tests.http_messages import read_message
from tests.overlay.acme import Acme, Anything, AsyncAcme, AsyncAnything
from tests.overlay.hostile import GET, GOOD, KEY, always, serving
from tests.overlay.wire import Time, run

CLIENTS: dict[str, Callable[[], Any]] = {
    "aiohttp": lambda: httpx.AsyncClient(transport=AiohttpTransport()),
    "pyreqwest": lambda: httpx.AsyncClient(transport=HttpxTransport()),
    "pyreqwest, sync": lambda: httpx.Client(transport=SyncHttpxTransport()),
}
each_client = pytest.mark.parametrize("kind", CLIENTS)


def result(kind: str, url: str, name: str, **given: Any) -> Any:
    """Make one call over a transport; return its value, or the error that it ends in."""

    async def work() -> Any:
        async with CLIENTS[kind]() as http:
            client = AsyncAcme(KEY, {"base_url": url, "http_client": http, "clock": Time().clock()})
            return await AsyncAnything(client).make(name, **given)

    try:
        if kind.endswith("sync"):
            with CLIENTS[kind]() as http:
                client = Acme(KEY, {"base_url": url, "http_client": http, "clock": Time().clock()})
                return Anything(client).make(name, **given)
        return run(work())
    except errors.APIError as error:
        return error


@each_client
def test_a_read(kind: str) -> None:
    """A call over another library's transport returns its value."""
    with serving(always(GOOD)) as url:
        assert "Acme" == result(kind, url, "get_customer", **GET).name


@each_client
def test_an_unkeyed_write_whose_connection_is_closed(kind: str) -> None:
    """A write that arrived and got no response is sent once, and its outcome is unknown."""
    arrived: list[bytes] = []

    def hang_up(connection: Any, over: Any) -> None:
        if request := read_message(connection):
            arrived.append(request)

    with serving(hang_up) as url:
        error = result(kind, url, "add_note", body={"text": "hello"})

    assert isinstance(error, errors.OutcomeUnknownError)
    assert (len(arrived), error.attempts) == (1, 1)
    assert "nothing was sent" not in str(error)


@each_client
def test_a_keyed_write_whose_connection_is_closed(kind: str) -> None:
    """A keyed write that got no response is retried under its key."""
    keys: list[str] = []

    def hang_up_once(connection: Any, over: Any) -> None:
        while request := read_message(connection):
            lines = request.decode().lower().split("\r\n")
            keys.extend(line for line in lines if line.startswith("idempotency-key:"))
            if len(keys) == 1:
                return
            connection.sendall(GOOD)

    with serving(hang_up_once) as url:
        assert "Acme" == result(kind, url, "create_customer", body={"name": "Acme"}).name

    assert (len(keys), len(set(keys))) == (2, 1)


@each_client
def test_an_unkeyed_write_whose_connection_is_refused(kind: str) -> None:
    """A connect error of another library is not taken as proof that nothing was sent."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"

    error = result(kind, url, "add_note", body={"text": "hello"})

    assert isinstance(error, errors.OutcomeUnknownError)
    assert error.attempts == 1
