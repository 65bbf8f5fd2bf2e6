"""Connections that are not made: the error names the reason, and nothing was sent."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from billing_overlay import errors
from tests.overlay.hostile import GET, GOOD, always, async_call, sync_call
from tests.overlay.tls import serving_tls
from tests.overlay.wire import Time

Call = Callable[..., Any]
both = pytest.mark.parametrize("call", [pytest.param(sync_call, id="sync"), pytest.param(async_call, id="async")])


@both
def test_a_certificate_that_is_not_trusted(call: Call) -> None:
    """The error names the reason, and is not retried."""
    time = Time()

    with (
        serving_tls(always(GOOD)) as url,
        pytest.raises(errors.APIConnectionError, match="certificate is not trusted") as caught,
    ):
        call(url, "get_customer", {"max_attempts": 3, "clock": time.clock()}, **GET)

    assert (1, []) == (caught.value.attempts, time.slept)


@both
def test_a_refused_connection(call: Call) -> None:
    """The error names host and port."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    with pytest.raises(errors.APIConnectionError, match=rf"nothing was sent .*refused \(127.0.0.1:{port}\)"):
        call(f"http://127.0.0.1:{port}", "add_note", body={})


@both
def test_a_name_that_cannot_be_resolved(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unkeyed write whose host has no address was not sent, and the error states that."""

    def unknown(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    with pytest.raises(errors.APIConnectionError, match=r"nothing was sent .*not known \(nowhere.example:443"):
        call("https://nowhere.example", "add_note", body={})


@both
def test_a_resolver_that_takes_too_long(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """The deadline ends a lookup that does not end; nothing was sent."""
    over, real = threading.Event(), socket.getaddrinfo

    def slow(*given: Any, **options: Any) -> Any:
        over.wait(5)
        return real("127.0.0.1", 9)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    try:
        with pytest.raises(errors.APITimeoutError, match="nothing was sent"):
            call("http://slow.localhost", "add_note", {"deadline": 0.2}, body={})
    finally:
        over.set()
