"""Messages are read from sockets as they were sent, whatever pieces they arrive in."""

from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.http_messages import read_message


@given(
    body=st.binary(max_size=50), header=st.sampled_from(["Content-Length", "content-length"]), size=st.integers(1, 90)
)
def test_a_message_in_pieces(body: bytes, header: str, size: int) -> None:
    """A message is returned with its whole body, whatever pieces it arrives in."""
    message = f"POST / HTTP/1.1\r\nHost: a\r\n{header}: {len(body)}\r\n\r\n".encode() + body
    client, server = socket.socketpair()
    with client, server:
        for start in range(0, len(message), size):
            client.sendall(message[start : start + size])

        assert message == read_message(server)


def test_a_message_without_a_body() -> None:
    """A message without Content-Length ends with its head."""
    client, server = socket.socketpair()
    with client, server:
        client.sendall(b"GET / HTTP/1.1\r\n\r\n")

        assert b"GET / HTTP/1.1\r\n\r\n" == read_message(server)


@pytest.mark.parametrize("message", [b"", b"GET / HT", b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhell"])
def test_a_peer_that_closes_early(message: bytes) -> None:
    """A message whose peer closes before its end is not returned."""
    client, server = socket.socketpair()
    with server:
        client.sendall(message)
        client.close()

        assert b"" == read_message(server)
