"""Which responses the parser accepts, which it refuses, and after which the connection may be used again."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from billing_overlay.wire.h11_message import H11Message
from billing_overlay.wire.llhttp_message import LlhttpMessage
from billing_overlay.wire.parser import ProtocolError, ResponseParser
from tests.overlay.raw_responses import (
    CHUNKED,
    CLOSING,
    CONTINUE,
    INVALID,
    JSON,
    NO_CONTENT,
    OK,
    REUSABLE,
    SIZED,
    SURPLUS,
    chunked,
    sized,
)

each_message = pytest.mark.parametrize("message", [LlhttpMessage, H11Message], ids=["llhttp", "h11"])


def parsed(data: bytes, message: Any = LlhttpMessage, method: str = "GET") -> ResponseParser:
    """Return a parser that was fed these bytes in one piece."""
    parser = ResponseParser(method, message)
    parser.feed(data)
    return parser


@each_message
@pytest.mark.parametrize("name", REUSABLE)
def test_a_valid_response(message: Any, name: str) -> None:
    """A valid response has its body as it was sent, and its connection may be used again."""
    data, body = REUSABLE[name]
    parser = parsed(data, message)

    assert (parser.complete, parser.reusable, b"".join(parser.take())) == (True, True, body)


@each_message
@pytest.mark.parametrize("name", CLOSING)
def test_a_response_that_ends_the_connection(message: Any, name: str) -> None:
    """A response after which the server closes has its body, and its connection is not used again."""
    data, body = CLOSING[name]
    parser = parsed(data, message)
    parser.eof()

    assert (parser.complete, parser.reusable, b"".join(parser.take())) == (True, False, body)


@pytest.mark.parametrize("name", INVALID)
def test_an_invalid_response(name: str) -> None:
    """Bytes that are not one valid response are refused when they arrive."""
    with pytest.raises(ProtocolError):
        parsed(INVALID[name])


@pytest.mark.parametrize("name", INVALID)
def test_an_invalid_response_read_by_h11(name: str) -> None:
    """Where h11 reads, the same bytes are refused, at the latest at the end of the connection."""
    with pytest.raises(ProtocolError):
        parsed(INVALID[name], H11Message).eof()


@each_message
@pytest.mark.parametrize("name", SURPLUS)
def test_bytes_beyond_a_response(message: Any, name: str) -> None:
    """Bytes that follow a response in one read, or after it, do not change it, and close its connection."""
    response, surplus = SURPLUS[name]
    plain, together, after = (parsed(data, message) for data in (response, response + surplus, response))
    after.feed(surplus)
    body = plain.take()

    for parser in (together, after):
        assert (parser.status, parser.headers, parser.take()) == (plain.status, plain.headers, body)
        assert (parser.complete, parser.reusable) == (True, False)


@each_message
@pytest.mark.parametrize("name", [*REUSABLE, *CLOSING])
def test_a_truncated_response(message: Any, name: str) -> None:
    """A response that the end of the connection cuts short is an error, wherever it is cut."""
    data, _ = {**REUSABLE, **CLOSING}[name]
    ends_open = name.endswith("until the connection ends") or name == "until the connection ends, empty"
    head = data.index(b"\r\n\r\n") + 4
    for end in range(head if ends_open else len(data)):
        if 200 < end < len(data) - 200:
            continue
        parser = parsed(data[:end], message)
        with pytest.raises(ProtocolError):
            parser.eof()


@each_message
def test_a_response_to_head(message: Any) -> None:
    """A response to HEAD ends with its head; its connection is closed, since a wrong server may send a body."""
    for data in (SIZED[:-2], SIZED, CHUNKED, NO_CONTENT):
        parser = parsed(data, message, "HEAD")
        assert (parser.complete, parser.reusable, parser.take()) == (True, False, [])


@each_message
def test_headers(message: Any) -> None:
    """Headers keep their order, case and repetitions, lose the spaces around values, and include no trailers."""
    data = OK + b"X-A:  a b \t\r\nx-b:\r\nX-A: \xff\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-T: t\r\n\r\n"
    parser = parsed(data, message)

    expected = [(b"X-A", b"a b"), (b"x-b", b""), (b"X-A", b"\xff"), (b"Transfer-Encoding", b"chunked")]
    assert (parser.status, parser.version, parser.headers) == (200, "1.1", expected)


@each_message
def test_informational_responses(message: Any) -> None:
    """One hundred informational responses are skipped, with their headers."""
    parser = parsed(CONTINUE * 99 + b"HTTP/1.1 103 X\r\nX-A: a\r\n\r\n" + SIZED, message)

    assert (parser.status, parser.headers) == (200, [(b"Content-Length", b"2")])
    assert parser.reusable


@each_message
def test_parts_of_a_body(message: Any) -> None:
    """Each part of a body is returned once, as it comes."""
    parser = ResponseParser("GET", message)
    data, parts = chunked(b"one", b"two"), list[list[bytes]]()
    for byte in data:
        parser.feed(bytes([byte]))
        parts.append(parser.take())

    assert b"onetwo" == b"".join(itertools.chain(*parts))
    assert [] == parser.take()


@each_message
def test_before_the_first_byte(message: Any) -> None:
    """Until a byte comes the response has not started; a connection that ends then has an error of its own."""
    parser = ResponseParser("GET", message)
    parser.feed(b"")
    assert not parser.started
    with pytest.raises(ProtocolError, match="without a response"):
        parser.eof()

    parser.feed(b"H")
    assert parser.started
    with pytest.raises(ProtocolError, match="before the response was complete"):
        parser.eof()


@each_message
def test_the_end_after_a_response(message: Any) -> None:
    """A connection that ended behind its response is not used again."""
    parser = parsed(SIZED, message)
    parser.eof()

    assert (parser.complete, parser.reusable) == (True, False)


@each_message
def test_the_size_of_a_head(message: Any) -> None:
    """A head of 65,536 bytes is read, and one byte more is refused, also before its end comes."""
    empty = sized(JSON, b"200 OK", b"X-A: ")
    longest = sized(JSON, b"200 OK", b"X-A: " + b"x" * (65_536 - len(empty) + len(JSON)))
    assert parsed(longest, message).reusable

    parser = ResponseParser("GET", message)
    parser.feed(OK + b"X-A: " + b"x" * (65_536 - len(OK) - 5))
    with pytest.raises(ProtocolError, match="longer than 65536 bytes"):
        parser.feed(b"x")


@each_message
@pytest.mark.parametrize(
    ("start", "drop"),
    [(CHUNKED, b"1;" + b"a" * 1000 + b"\r\nx\r\n"), (CHUNKED + b"0\r\n", b"X-A: " + b"a" * 1000 + b"\r\n")],
    ids=["extensions", "trailers"],
)
def test_chunks_that_are_mostly_framing(message: Any, start: bytes, drop: bytes) -> None:
    """Chunk extensions and trailers without end are refused, whatever the size of the body."""
    parser = parsed(start, message)

    def endless() -> None:
        for _ in range(1000):
            parser.feed(drop)
            parser.take()

    with pytest.raises(ProtocolError):
        endless()


@pytest.mark.parametrize("kind", [KeyboardInterrupt, TimeoutError])
@pytest.mark.parametrize("callback", ["on_header", "on_body", "on_message_complete", "on_headers_complete"])
def test_a_signal_inside_the_parser(kind: type[BaseException], callback: str) -> None:
    """What a signal handler raises while llhttp calls back leaves as itself, and never as an invalid response."""

    class Interrupted(LlhttpMessage):
        pass

    def interrupt(*_: object) -> None:
        raise kind("planted")

    setattr(Interrupted, callback, interrupt)
    with pytest.raises(kind, match="planted"):
        parsed(chunked(b"ok"), Interrupted)


@each_message
def test_half_a_head(message: Any) -> None:
    """The parser of the library reads a head as a whole: without an end of it, the response is refused."""
    with pytest.raises(ProtocolError):
        message().feed(SIZED.partition(b"\r\n\r\n")[0])


@each_message
def test_a_response_that_was_given_up(message: Any) -> None:
    """Bytes that arrive for a response that was given up do no harm, and complete nothing."""
    parser = parsed(CHUNKED, message)
    parser.release()

    parser.feed(b"2\r\nok\r\n")

    assert not parser.complete
