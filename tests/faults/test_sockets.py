"""The proxy cuts at the requested byte, and writes that go through it have one effect."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from threading import enumerate as threads
from typing import Any

import httpx
import pytest

from tests.faults.bench import Bench
from tests.faults.proxy import LOOPBACK, Cut, Proxy
from tests.faults.sockets import CUTS, chosen, judged, rerun
from tests.faults.subjects import ROWS, subjects

BODY = b"0123456789" * 100


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    got: list[bytes]

    def do_POST(self) -> None:
        self.got.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY)

    def log_message(self, *args: object) -> None:
        """Log nothing."""


@contextmanager
def proxied() -> Iterator[tuple[Proxy, list[bytes]]]:
    """A proxy before a small server, and what the server gets."""
    got: list[bytes] = []
    with HTTPServer((LOOPBACK, 0), type("Handler", (_Handler,), {"got": got})) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            with Proxy(server.server_address[1]) as proxy:
                yield proxy, got
        finally:
            server.shutdown()
            thread.join()


def post(proxy: Proxy, parts: list[bytes], *, patience: float = 5.0) -> None:
    """Send a POST, and append what arrives of the response's body."""
    try:
        with (
            httpx.Client(base_url=f"http://{LOOPBACK}:{proxy.port}", timeout=patience, trust_env=False) as client,
            client.stream("POST", "/", content=b"x" * 1000) as response,
        ):
            parts.extend(response.iter_raw())
    finally:
        proxy.settle()


def test_what_is_not_cut_goes_through() -> None:
    """Without a plan both ways are whole, call after call."""
    arrived: list[bytes] = []
    with proxied() as (proxy, got):
        for _ in range(2):
            post(proxy, arrived)

    assert BODY * 2 == b"".join(arrived)
    assert [b"x" * 1000] * 2 == got


@pytest.mark.parametrize(
    ("how", "error"),
    [("close", httpx.RemoteProtocolError), ("reset", httpx.ReadError), ("stall", httpx.ReadTimeout)],
)
def test_an_answer_that_is_cut(how: Any, error: type[Exception]) -> None:
    """The request arrives, a part of the response is returned, and then the connection ends, breaks or stalls."""
    arrived: list[bytes] = []
    with proxied() as (proxy, got):
        proxy.plan(Cut("response", share=0.5, how=how))
        with pytest.raises(error):
            post(proxy, arrived, patience=0.1 if how == "stall" else 5.0)

    # A reset may overtake what was sent before it.
    assert (0 if how == "reset" else 400) <= len(b"".join(arrived)) < 600
    assert [b"x" * 1000] == got


@pytest.mark.parametrize("cut", [Cut("request"), Cut("request", head=True), Cut("request", share=0.9)], ids=str)
def test_a_request_that_is_cut(cut: Cut) -> None:
    """Of a request that is cut the server gets a part, and the caller gets nothing."""
    with proxied() as (proxy, got):
        proxy.plan(cut)
        with pytest.raises(httpx.TransportError):
            post(proxy, [])
        assert all(len(part) < 1000 for part in got)


def test_nothing_is_left_behind() -> None:
    """When a proxy ends, so do its threads, a stalled one too, and its port is free."""
    with proxied() as (proxy, _):
        port = proxy.port
        proxy.plan(Cut("response", how="stall"))
        with socket.create_connection((LOOPBACK, port)) as connection:
            connection.sendall(b"POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n")

    assert not [thread for thread in threads() if thread.name == "fault-proxy"]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((LOOPBACK, port))


def test_a_write_of_each_class_is_chosen() -> None:
    """Each class of writes of each provider goes over sockets with one write."""
    found = [(subject.provider, subject.row) for subject in chosen(subjects())]

    assert len(found) == len(set(found))
    assert {(subject.provider, subject.row) for subject in subjects()} == set(found)
    assert set(ROWS) == {row for _, row in found}


def test_a_keyed_write_through_all_cuts() -> None:
    """A keyed write outlives each cut, stall and reset, and has one effect; its case can be run again by name."""
    (subject,) = [subject for subject in chosen(subjects(["alguna"])) if subject.row == "header"]

    with closing(Bench("alguna")) as bench:
        verdicts = list(judged(bench, [subject]))
        again = rerun(bench, verdicts[-1].name)

    assert len(CUTS) == len(verdicts)
    assert [("a value", 1, None)] * len(CUTS) == [
        (verdict.ending, verdict.effects, verdict.wrong) for verdict in verdicts
    ]
    assert verdicts[-1] == again
