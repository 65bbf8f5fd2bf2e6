"""Floods that arrive at an asyncio connection: how much is buffered, and that other tasks run meanwhile."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from billing_overlay.wire.parser import ResponseParser
from tests.overlay.pairs import async_paired, async_received
from tests.overlay.raw_responses import CHUNKED, CONTINUE, sized
from tests.overlay.wire import run


def test_a_flood_that_nobody_reads() -> None:
    """The buffer of a flood is limited, whatever the peer sends; all of it is read in the end."""
    body = b"x" * 1_000_000

    async def work() -> None:
        loop = asyncio.get_running_loop()
        async with async_paired() as (connection, peer):
            flood = asyncio.create_task(loop.sock_sendall(peer, sized(body)))
            for _ in range(1000):
                await asyncio.sleep(0)
            assert not flood.done()
            assert body == await async_received(connection)
            await flood
            assert connection.is_idle

    run(work())


@pytest.mark.parametrize(
    "flood", [CHUNKED + b"1\r\nx\r\n" * 40_000 + b"0\r\n\r\n", CONTINUE * 10_000], ids=["chunks", "heads"]
)
def test_a_flood_of_little_parts(flood: bytes) -> None:
    """A flood of tiny chunks lets other tasks run in between; one of informational heads is refused early."""

    async def work() -> None:
        ticks, parser = 0, ResponseParser("GET")
        async with async_paired() as (connection, _):
            connection.data_received(flood)
            receiving = asyncio.create_task(async_received(connection, parser))
            while not receiving.done():
                await asyncio.sleep(0)
                ticks += 1
            if flood.startswith(CONTINUE):
                with pytest.raises(httpx.RemoteProtocolError, match="more than 100 informational"):
                    await receiving
                assert (ticks < 9, parser.started, parser.complete) == (True, True, False)
            else:
                assert (b"x" * 40_000, True) == (await receiving, ticks > 3)

    run(work())


def test_what_came_before_an_abort() -> None:
    """Bytes that are held while a connection is aborted are read, and not waited for."""

    async def work() -> None:
        loop, parser = asyncio.get_running_loop(), ResponseParser("GET")
        async with async_paired() as (connection, peer):
            flood = asyncio.create_task(loop.sock_sendall(peer, sized(b"x" * 1_000_000)))
            for _ in range(1000):
                await asyncio.sleep(0)
            connection.abort()
            flood.cancel()
            with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
                await async_received(connection, parser)
            assert 250_000 < sum(map(len, parser.take()))

    run(work())
