"""Under trio: calls go over httpx's own connections, of a default client and of the caller's."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import trio

from billing_overlay import Clock
from tests.http_messages import read_message
from tests.overlay.acme import AsyncAcme, AsyncAnything
from tests.overlay.hostile import GOOD, KEY, serving


def busy_once(requests: list[bytes]) -> Any:
    """Return a server that refuses its first request."""

    def handle(connection: Any, over: Any) -> None:
        while request := read_message(connection):
            requests.append(request)
            busy = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"
            connection.sendall(busy if len(requests) == 1 else GOOD)

    return handle


@pytest.mark.parametrize("is_own", [False, True], ids=["default", "the caller's"])
def test_a_keyed_write(is_own: bool) -> None:
    """A client retries a write under its key, over httpx's own connections, and pauses in trio."""
    requests: list[bytes] = []

    async def work(url: str) -> str:
        async with httpx.AsyncClient() as http:
            options: Any = {
                "base_url": url,
                "clock": Clock(jitter=lambda: 0.0),
                "http_client": http if is_own else None,
            }
            client = AsyncAcme(KEY, options)
            name = str((await AsyncAnything(client).make("create_customer", body={"name": "Acme"})).name)
            await client.aclose()
            return name

    with serving(busy_once(requests)) as url:
        assert "Acme" == trio.run(work, url)

    keys = {line for head in requests for line in head.lower().split(b"\r\n") if line.startswith(b"idempotency-key")}
    assert (2, 1) == (len(requests), len(keys))
