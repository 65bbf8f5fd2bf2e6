"""Interrupted writes over sockets: one effect, a client that still works, and the proxy that makes it so."""

from __future__ import annotations

import socket
from contextlib import closing

import httpx
import pytest

from tests.faults.bench import Bench
from tests.faults.interruptions import PLACES, judged, rerun
from tests.faults.proxy import Cut
from tests.faults.sockets import chosen
from tests.faults.subjects import subjects
from tests.faults.test_sockets import BODY, post, proxied
from tests.packages.clients import PROVIDERS


@pytest.mark.parametrize("provider", PROVIDERS)
def test_interrupted_writes(provider: str) -> None:
    """A write of each class, cancelled, interrupted, forked or refused at each place, is as promised."""
    writes = chosen(subjects([provider]))
    with closing(Bench(provider)) as bench:
        verdicts = list(judged(bench, writes))

    assert [] == [(verdict.name, verdict.wrong) for verdict in verdicts if verdict.wrong]
    assert {(verdict.block, verdict.column) for verdict in verdicts} == PLACES
    assert len(PLACES) * len(writes) == len(verdicts)


def test_a_case_by_name() -> None:
    """A case can be rerun by its name."""
    (subject,) = [subject for subject in chosen(subjects(["alguna"])) if subject.row == "header"]
    with closing(Bench("alguna")) as bench:
        verdict = next(iter(judged(bench, [subject])))

        assert verdict == rerun(bench, verdict.name)


@pytest.mark.parametrize(
    "cut", [Cut("request", share=0.5, how="call"), Cut("response", head=True, how="call")], ids=str
)
def test_a_call_between_two_parts(cut: Cut) -> None:
    """The function is called once, and both messages arrive whole."""
    arrived, called = list[bytes](), list[str]()
    with proxied() as (proxy, received):
        proxy.plan(cut)
        proxy.on_call = lambda: called.append("once")
        post(proxy, arrived)

    assert (BODY, [b"x" * 1000], ["once"]) == (b"".join(arrived), received, called)


def test_a_response_from_the_proxy() -> None:
    """What stands in for a response is returned, the request is not passed on, and the next one is."""
    with proxied() as (proxy, received):
        proxy.plan(Cut("response", instead=b"HTTP/1.1 204 No Content\r\n\r\n"))
        with httpx.Client(base_url=f"http://127.0.0.1:{proxy.port}", trust_env=False) as client:
            statuses = [client.post("/", content=b"x").status_code for _ in range(2)]
        proxy.settle()

    assert ([204, 200], [b"x"]) == (statuses, received)


def test_settling() -> None:
    """What was sent before a proxy settles has arrived afterwards, also from a connection that it had not accepted."""
    with proxied() as (proxy, received):
        for _ in range(20):
            with socket.create_connection(("127.0.0.1", proxy.port)) as connection:
                connection.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx")
        proxy.settle()

        assert [b"x"] * 20 == received
