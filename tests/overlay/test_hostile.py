"""Hostile servers over sockets: no response holds a call, fills the memory, or raises a foreign error."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from itertools import product
from typing import Any

import httpx
import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from billing_overlay import errors
from billing_overlay.wire.body import Body
from tests.http_messages import read_message
from tests.overlay.acme import acme
from tests.overlay.hostile import BODY, GET, GOOD, HEAD, always, async_call, dripping, serving, sync_call
from tests.overlay.wire import Call, Network, both, make, respond

sockets = pytest.mark.parametrize("call", [sync_call, async_call], ids=["sync", "async"])
Over = Callable[..., Any]
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
DRIPS = {
    "status line": (b"HTTP/1.1 200 ", b"O"),
    "header lines": (HEAD, b"X-Drip: 1\r\n"),
    "100-continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "body": (HEAD + b"Content-Length: 100000\r\n\r\n", b" "),
    "body without end": (HEAD + b"\r\n", b" "),
    "chunk sizes": (CHUNKED + b"5;", b"x"),
    "trailers": (CHUNKED + b"0\r\n", b"X-Drip: 1\r\n"),
    "gzip without content": (
        CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n") + b"b\r\n\x1f\x8b\x08\x08aaaaaaa\r\n",
        b"1\r\na\r\n",
    ),
}


@pytest.mark.timeout(30)  # less than the deadline of the defaults
@pytest.mark.parametrize("name", DRIPS)
@sockets
def test_a_response_that_drips(call: Over, name: str) -> None:
    """Whatever drips, such as headers, chunks or bytes without content, a call ends at its deadline as a timeout."""
    with serving(dripping(*DRIPS[name])) as url, pytest.raises(errors.APITimeoutError):
        call(url, "get_customer", {"deadline": 0.25}, **GET)


@sockets
def test_a_flood(call: Over) -> None:
    """A server that never lets a read wait ends a call long before its deadline."""

    def flood(connection: Any, over: Any) -> None:
        read_message(connection)
        while not over.is_set():
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * 500)

    with serving(flood) as url, pytest.raises(errors.APIConnectionError, match="more than 100"):
        call(url, "get_customer", **GET)


@sockets
def test_a_write_whose_response_drips(call: Over) -> None:
    """A write whose response drips beyond the deadline has an unknown outcome."""
    with serving(dripping(*DRIPS["header lines"])) as url, pytest.raises(errors.OutcomeUnknownError):
        call(url, "add_note", {"deadline": 0.25}, body={})


FLOODS = {
    "a header beyond measure": HEAD + b"X: " + b"x" * 200_000 + b"\r\n\r\n",
    "headers beyond number": HEAD + b"X: 1\r\n" * 50_000 + b"\r\n",
    "an unknown transfer coding": HEAD + b"Transfer-Encoding: mystery\r\n\r\n",
    "two lengths": HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
    "a length that is none": HEAD + b"Content-Length: -5\r\n\r\n",
    "a chunk that is none": CHUNKED + b"zz\r\n",
    "a chunk beyond measure": CHUNKED + b"f" * 30 + b"\r\n{}",
    "nothing that is HTTP": b"\x16\x03\x01" * 10 + b"\r\n\r\n",
    "HTTP of another age": b"HTTP/9.9 200 OK\r\n\r\n{}",
}


@pytest.mark.parametrize("name", FLOODS)
@sockets
def test_malformed_http(call: Over, name: str) -> None:
    """Floods of headers, contradictory lengths and broken chunks are a lost response."""
    with serving(always(FLOODS[name])) as url, pytest.raises(errors.APIConnectionError):
        call(url, "get_customer", {"deadline": 0.5}, **GET)


@sockets
def test_an_endless_body(call: Over, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body beyond the limit is an error after one attempt, with its beginning; the connection is closed."""
    monkeypatch.setattr("billing_overlay.wire.body.LARGEST", 1 << 20)
    with (
        serving(dripping(HEAD + b"\r\n", b" " * (1 << 18))) as url,
        pytest.raises(errors.ResponseDecodeError, match="the body is larger than 1048576 bytes") as caught,
    ):
        call(url, "create_customer", {"max_attempts": 3}, body={}, idempotency_key="k")

    assert (1, "k") == (caught.value.attempts, caught.value.idempotency_key)
    assert len(caught.value.body) == 65536


@cache
def bomb(coding: str) -> bytes:
    """32 MiB of spaces, compressed."""
    packed = zlib.compress(b" " * (1 << 25), 9) if coding == "deflate" else gzip.compress(b" " * (1 << 25), 9)
    return gzip.compress(packed) if "," in coding else packed


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip", "br", "GZIP"])
@both
def test_a_decompression_bomb(call: Call, coding: str, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A compressed body is cut at the limit; chains of codings are not decompressed."""
    monkeypatch.setattr("billing_overlay.wire.body.LARGEST", 1 << 20)
    packed = bomb("deflate" if coding == "deflate" else "gzip, gzip" if "," in coding else "gzip")
    tracemalloc.start()

    with pytest.raises(errors.APIError):
        call(Network(respond(status, packed, content_encoding=coding)), "get_customer", {"max_attempts": 1}, **GET)

    assert tracemalloc.get_traced_memory()[1] < 1 << 23
    tracemalloc.stop()


@pytest.mark.parametrize("name", ["get_customer", "download_invoice", "read_terms", "add_note"])
@pytest.mark.parametrize("torn", [b"not packed", gzip.compress(BODY * 9)[:-12]], ids=["garbage", "torn"])
@both
def test_an_invalid_compressed_body(call: Call, torn: bytes, name: str) -> None:
    """A compressed body that is invalid or incomplete raises ResponseDecodeError, without a retry."""
    network = Network(respond(200, torn, content_encoding="gzip"))

    with pytest.raises(errors.ResponseDecodeError, match=r"cannot be decompressed|is incomplete"):
        call(network, name, **(GET if "i" in name.partition("_")[2] or name == "get_customer" else {}))

    assert len(network.requests) == 1


@drawn(content=st.binary(max_size=400), coding=st.sampled_from(["gzip", "deflate", "", "x"]), size=st.integers(1, 40))
def test_any_body(content: bytes, coding: str, size: int) -> None:
    """However a body is cut into parts, the content is the same, and invalid bytes raise nothing."""
    codings: dict[str, Any] = {"gzip": gzip.compress, "deflate": zlib.compress}
    packed = codings.get(coding, bytes)(content)

    assert (content, "") == collected(coding, packed, size)
    collected("gzip", content, size)


def collected(coding: str, sent: bytes, size: int) -> tuple[bytes, str]:
    body = Body(coding)
    for at in range(0, len(sent), size):
        if not body.add(sent[at : at + size]):
            break
    return body.end()


def outcome(call: Over, *given: Any, **named: Any) -> tuple[Any, errors.APIError | None]:
    """Return the value and the APIError of a call; any other error fails the test."""
    try:
        return call(*given, **named), None
    except errors.APIError as error:
        return None, error


@pytest.mark.parametrize("hundred", range(1, 10))
def test_every_status(hundred: int) -> None:
    """Each status from 100 to 999 returns a value or raises an APIError with the status, for a read and a write."""
    calls: tuple[tuple[str, dict[str, Any]], ...] = (("get_customer", GET), ("add_note", {"body": {}}))
    for status, (name, given) in product(range(hundred * 100, hundred * 100 + 100), calls):
        network = Network(respond(status, {"id": "c1", "name": "A"}))
        value, error = outcome(make, network, name, {"max_attempts": 1}, **given)
        assert (200 <= status <= 299) == (value is not None), status
        assert error is None or status == error.status_code


@pytest.mark.parametrize("status", ["101", "199", "299", "300", "304", "407", "511", "599", "600", "999"])
@sockets
def test_odd_statuses_over_a_socket(call: Over, status: str) -> None:
    """Statuses without a body on the wire return a value or raise an APIError."""
    with serving(always(GOOD.replace(b"200", status.encode()))) as url:
        value, error = outcome(call, url, "get_customer", {"deadline": 0.5}, **GET)

    assert (status == "299") == (value is not None)
    assert error is None or error.status_code in (int(status), None)


@pytest.mark.parametrize("content", [b"<html>", b"", b"\xff\xfe", b"[[[[", b'{"id":', b"NaN", BODY[:-1]])
@pytest.mark.parametrize("kind", ["text/html", "application/json; charset=utf-16", "image/png", "", "x" * 5000])
def test_wrong_types_and_bodies(content: bytes, kind: str) -> None:
    """The content type has no effect; a body that is not JSON raises an error that describes it."""
    with pytest.raises(errors.ResponseDecodeError, match="where Customer is expected"):
        make(Network(respond(200, content, content_type=kind)), "get_customer", **GET)

    assert "Acme" == make(Network(respond(200, BODY, content_type=kind)), "get_customer", **GET).name


@settings(max_examples=300)
@drawn(content=st.binary() | st.binary().map(lambda some: b'{"id":"c1","name":"' + some + b'"}'))
def test_any_bytes(content: bytes) -> None:
    """No bytes at 200, 400 or 500 raise anything but an APIError."""
    for status in (200, 400, 500):
        with acme(respond(status, content), max_attempts=1) as client:
            _, error = outcome(client.call, "get_customer", **GET)
        assert status == 200 if error is None else status == error.status_code


@both
def test_a_hook_that_reads_the_response(call: Call) -> None:
    """A response that a hook of the caller's client has read is used as it read it."""
    network = Network(respond(200, gzip.compress(BODY), content_encoding="gzip"))

    async def aread(response: httpx.Response) -> None:
        await response.aread()

    asynchronous = call.__name__ == "_async"
    kind: Any = httpx.AsyncClient if asynchronous else httpx.Client
    hook: Any = aread if asynchronous else httpx.Response.read
    http = kind(transport=httpx.MockTransport(network), event_hooks={"response": [hook]})

    assert "Acme" == call(network, "get_customer", {"http_client": http}, **GET).name
