"""Seeded mutations of responses, read by the parser and by h11: both may refuse, but never read something else.

FUZZ has the number of mutations, for a longer run; FUZZ_SEED its seed.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from typing import Any

import h11
import pytest

from billing_overlay.wire.h11_message import H11Message
from billing_overlay.wire.llhttp_message import LlhttpMessage
from billing_overlay.wire.parser import ProtocolError, ResponseParser
from tests.overlay.raw_responses import CLOSING, INVALID, REUSABLE, SURPLUS

COUNT = int(os.environ.get("FUZZ") or "4000")
SEED = int(os.environ.get("FUZZ_SEED") or "20261129")
SEEDS = [data for data, _ in (*REUSABLE.values(), *CLOSING.values()) if len(data) < 1000]
SEEDS += [data for data in INVALID.values() if len(data) < 1000]
SEEDS += [response + surplus for response, surplus in SURPLUS.values()][::4]
PIECES = [
    b"\r\n", b"\n", b"\r", b"\r\n\r\n", b"\0", b" ", b"\t", b":", b";", b",", b"0", b"1", b"2", b"f", b"-", b"+", b"0x",
    b"0\r\n\r\n", b"2\r\nok\r\n", b"Content-Length: 2\r\n", b"Content-Length: 0\r\n", b"Transfer-Encoding: chunked\r\n",
    b"Transfer-Encoding: gzip\r\n", b"Connection: close\r\n", b"Connection: keep-alive\r\n", b"X: y\r\n",
    b" folded\r\n", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.0 200 OK\r\n", b"HTTP/1.1 204 X\r\n\r\n",
    b"HTTP/1.1 100 X\r\n\r\n", b"\xff",
]  # fmt: skip
Reading = tuple[int, list[tuple[bytes, bytes]], bytes]


def mutations(count: int, seed: int) -> Iterator[tuple[bytes, int]]:
    """Yield changed responses, each with a place to cut it at."""
    chance = random.Random(seed)
    for _ in range(count):
        data = chance.choice(SEEDS)
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            data = mutated(data, chance)
        yield data, chance.randint(0, len(data))


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Insert, replace, remove, repeat or swap a piece."""
    start, length = chance.randint(0, len(data)), chance.choice((1, 1, 2, 4, 20))
    piece, end = chance.choice(PIECES), start + length
    other = chance.choice(SEEDS)
    return chance.choice(
        (
            data[:start] + piece + data[start:],
            data[:start] + piece + data[end:],
            data[:start] + data[end:],
            data[:start] + data[start:end] * 2 + data[end:],
            data[:start] + other[chance.randint(0, len(other)) :],
        )
    )


def by_parser(message: Any, data: bytes, cut: int) -> tuple[Reading, bool] | None:
    """The response as the parser reads it, and whether the connection is reusable; None if it is refused."""
    parser, reusable = ResponseParser("GET", message), False
    try:
        parser.feed(data[:cut])
        parser.feed(data[cut:])
        reusable = parser.reusable
        parser.eof()
    except ProtocolError:
        return None
    return (parser.status, compared(parser.headers), b"".join(parser.take())), reusable


def compared(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Return headers with codings in lower case, as h11 writes them."""
    return [(name, value.lower() if name.lower() == b"transfer-encoding" else value) for name, value in headers]


def by_h11(data: bytes) -> tuple[Reading, bool] | None:
    """The response as h11 alone reads it, and whether the connection is reusable; None if it is refused."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("Host", "a")]))
    connection.send(h11.EndOfMessage())
    try:
        connection.receive_data(data)
        head, body, reusable = read_all(connection)
    except h11.RemoteProtocolError:
        return None
    headers = [(bytes(name), bytes(value)) for name, value in head.headers.raw_items()]
    return (head.status_code, compared(headers), body), reusable


def read_all(connection: h11.Connection) -> tuple[h11.Response, bytes, bool]:
    """Read until the response ends. reusable: it ended before the connection did, with nothing behind it."""
    head, body, is_open = None, b"", True
    while True:
        event = connection.next_event()
        if isinstance(event, h11.Response):
            head = event
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage) and head is not None:
            kept = is_open and connection.their_state is h11.DONE
            return head, body, kept and not connection.trailing_data[0]
        elif event is h11.NEED_DATA and is_open:
            connection.receive_data(b"")
            is_open = False
        elif not isinstance(event, h11.InformationalResponse):
            raise h11.RemoteProtocolError("not complete")


@pytest.mark.timeout(3600)
def test_mutations() -> None:
    """What both accept has one status, body and headers; the parser never keeps a connection that h11 closes."""
    accepted = 0
    for data, cut in mutations(COUNT, SEED):
        ours, theirs = by_parser(LlhttpMessage, data, cut), by_h11(data)
        if ours is None or theirs is None:
            continue
        accepted += 1
        assert theirs[0] == ours[0], data
        assert theirs[1] >= ours[1], data

    assert accepted > COUNT / 10, "the mutations leave too few responses valid to compare"


@pytest.mark.timeout(3600)
def test_mutations_read_by_both_parsers() -> None:
    """Where h11 stands in for llhttp, no response is read as another one, and none is kept that llhttp would close."""
    for data, cut in mutations(COUNT, SEED + 1):
        ours, other = by_parser(LlhttpMessage, data, cut), by_parser(H11Message, data, cut)
        if ours is not None and other is not None:
            assert ours == other or (ours[0] == other[0] and not ours[1]), data


@pytest.mark.timeout(3600)
def test_mutations_in_pieces() -> None:
    """A mutation has the same result in one piece, in two, and byte by byte."""
    for data, cut in mutations(COUNT // 4, SEED + 2):
        whole = by_parser(LlhttpMessage, data, 0)
        assert whole == by_parser(LlhttpMessage, data, cut), data
        parser, reusable = ResponseParser("GET"), False
        try:
            for place in range(len(data)):
                parser.feed(data[place : place + 1])
            reusable = parser.reusable
            parser.eof()
        except ProtocolError:
            assert whole is None, data
        else:
            assert whole == ((parser.status, compared(parser.headers), b"".join(parser.take())), reusable), data
