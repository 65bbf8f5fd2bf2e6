"""Properties of the parser: how bytes are cut into reads has no effect, and surplus bytes never go unnoticed."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from billing_overlay.wire.h11_message import H11Message
from billing_overlay.wire.llhttp_message import LlhttpMessage
from billing_overlay.wire.parser import ProtocolError, ResponseParser
from tests.overlay.raw_responses import CLOSING, CONTINUE, INVALID, REUSABLE, chunked, sized

bodies = st.binary(max_size=300)
messages = st.sampled_from([LlhttpMessage, H11Message])
short = {name: data for name, data in INVALID.items() if len(data) < 10_000}
anything = st.sampled_from([*(data for data, _ in (*REUSABLE.values(), *CLOSING.values())), *short.values()])


def outcome(message: Any, *parts: bytes) -> tuple[Any, ...]:
    """What a parser makes of bytes in these parts, the end of the connection included."""
    parser, body, reusable = ResponseParser("GET", message), b"", False
    try:
        for part in parts:
            parser.feed(part)
            body += b"".join(parser.take())
        reusable = parser.reusable
        parser.eof()
    except ProtocolError:
        return ("refused",)
    return parser.status, parser.headers, parser.version, body, reusable


@st.composite
def cuts(draw: st.DrawFn, data: bytes) -> list[bytes]:
    """Cut bytes into parts, some of them empty."""
    places = sorted(draw(st.lists(st.integers(0, len(data)), max_size=12)))
    return [data[start:end] for start, end in zip([0, *places], [*places, len(data)], strict=True)]


@given(st.data(), messages)
def test_any_cut(data: st.DataObject, message: Any) -> None:
    """Bytes have the same result in whatever parts they arrive."""
    whole = data.draw(anything) + data.draw(st.sampled_from([b"", b"\r\n", b"x", REUSABLE["204"][0]]))

    assert outcome(message, whole) == outcome(message, *data.draw(cuts(whole)))


@given(bodies, st.lists(bodies.filter(bool), max_size=5), messages)
def test_bodies(body: bytes, parts: list[bytes], message: Any) -> None:
    """A body equals what was sent, with a length and in chunks."""
    assert outcome(message, sized(body))[3:] == (body, True)
    assert outcome(message, chunked(*parts))[3:] == (b"".join(parts), True)


@given(st.data(), bodies, st.binary(min_size=1, max_size=40), messages, st.booleans())
def test_surplus(data: st.DataObject, body: bytes, surplus: bytes, message: Any, in_chunks: bool) -> None:
    """Whatever follows a response, and however it is cut, the body is unchanged and the connection is not reusable."""
    response = (chunked(body) if body else chunked()) if in_chunks else sized(body)

    assert outcome(message, *data.draw(cuts(CONTINUE + response + surplus)))[3:] == (body, False)


@given(st.lists(st.tuples(st.text("abcXYZ-", min_size=1), st.text("ab :;,/\xe9", max_size=9))), messages)
def test_headers(headers: list[tuple[str, str]], message: Any) -> None:
    """Headers are read as they were written, but for spaces around their values."""
    lines = [f"{name}: {value}".encode("latin-1") for name, value in headers]
    expected = [(name.encode(), value.strip(" ").encode("latin-1")) for name, value in headers]

    assert outcome(message, sized(b"ok", b"200 OK", *lines))[1][:-1] == expected


@given(st.binary(max_size=200), messages)
def test_any_bytes(data: bytes, message: Any) -> None:
    """No bytes raise anything but ProtocolError."""
    outcome(message, data)
    outcome(message, b"HTTP/1.1 200 OK\r\n" + data)
    outcome(message, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + data)
