"""A canary as credential over sockets: with every scheme it is sent to its origin, and appears nowhere else."""

from __future__ import annotations

import asyncio
import base64
import copy
import logging
import os
import pickle
import signal
import threading
import traceback
import warnings
from typing import Any

import pytest
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.door import Credentials, Secret
from tests.http_messages import read_message
from tests.overlay.acme import Acme, AsyncAcme
from tests.overlay.hostile import GET, GOOD, HEAD, always, dripping, serving
from tests.overlay.test_secrets import everything
from tests.overlay.wire import run

CANARY = "sk_test_canary"
SCHEMES = {
    "bearer": Credentials("bearer", {"api_key": "ACME_API_KEY"}),
    "header": Credentials("header", {"api_key": "ACME_API_KEY"}, header="X-Api-Key"),
    "basic": Credentials("basic", {"client_id": "ACME_ID", "secret": "ACME_API_KEY"}),
}
GIVEN = {"bearer": {"api_key": CANARY}, "header": {"api_key": CANARY}, "basic": {"client_id": "me", "secret": CANARY}}
SHOWN = [CANARY, base64.b64encode(f"me:{CANARY}".encode()).decode()]


def client_of(scheme: str, **options: Any) -> Any:
    class Client(Acme):
        provider = replace(Acme.provider, credentials=SCHEMES[scheme])

    return Client(GIVEN[scheme], options)


def async_client_of(scheme: str, **options: Any) -> Any:
    class Client(AsyncAcme):
        provider = replace(AsyncAcme.provider, credentials=SCHEMES[scheme])

    return Client(GIVEN[scheme], options)


def shows(text: str) -> bool:
    return any(secret in text for secret in SHOWN)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_redirect_to_another_port_of_this_machine(scheme: str, host: str, status: int) -> None:
    """A redirect to another port of this machine, whatever it is called, is not followed."""
    at_home, away = list[bytes](), list[bytes]()
    with serving(lambda connection, _: serve(connection, away, lambda: GOOD)) as other:
        there = f"http://{host}:{other.rpartition(':')[2]}/x"
        go = b"HTTP/1.1 %d X\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n" % (status, there.encode())
        with (
            serving(lambda connection, _: serve(connection, at_home, lambda: go)) as url,
            client_of(scheme, base_url=url) as client,
            pytest.raises(errors.APIStatusError),
        ):
            client.call("get_customer", **GET, headers={"X-Tenant": "t"})

    assert [True] == [shows(request.decode()) for request in at_home]
    assert [] == away


def serve(connection: Any, heard: list[bytes], response: Any) -> None:
    while request := read_message(connection):
        heard.append(request)
        connection.sendall(response())


BAD = {
    "drip": dripping(HEAD, b"X: 1\r\n"),
    "garbage": always(b"garbage\r\n\r\n"),
    "html": always(HEAD + b"Content-Length: 6\r\n\r\n<html>"),
    "drift": always(HEAD + b"Content-Length: 8\r\n\r\n" + b'{"id":7}'),
    "unpackable": always(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"),
    "refused": always(b"HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"),
    "closed": lambda connection, over: None,
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_no_failure_on_the_wire_shows_it(
    asynchronous: bool, scheme: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Errors with the locals of their frames, logs of all libraries, events, drift and pickles do not contain it."""
    reported = list[Any]()
    listeners = {"on_event": reported.append, "on_drift": reported.append}
    options = {"deadline": 0.2, "max_attempts": 1, "strict": True, **listeners}

    with serving(BAD[name]) as url, caplog.at_level(logging.DEBUG), warnings.catch_warnings(record=True) as warned:
        error = failure(asynchronous, scheme, {**options, "base_url": url})

    assert not shows(everything(error) + caplog.text + repr(reported) + repr(warned))
    assert not any(secret.encode() in pickle.dumps(error) for secret in SHOWN)
    assert reported


def failure(asynchronous: bool, scheme: str, options: Any) -> BaseException:
    async def work() -> None:
        async with async_client_of(scheme, **options) as client:
            await client.call("get_customer", **GET)

    def direct() -> None:
        with client_of(scheme, **options) as client:
            client.call("get_customer", **GET)

    with pytest.raises(errors.APIError) as caught:
        run(work()) if asynchronous else direct()
    return caught.value


def waiting(received: threading.Event) -> Any:
    def handle(connection: Any, over: threading.Event) -> None:
        read_message(connection)
        received.set()
        over.wait(10)

    return handle


def test_ctrl_c_shows_no_secret() -> None:
    """After Ctrl-C during a call no frame of the traceback, with its locals, contains the secret."""
    received = threading.Event()

    def interrupt() -> None:
        received.wait(5)
        os.kill(os.getpid(), signal.SIGINT)

    with serving(waiting(received)) as url, client_of("bearer", base_url=url) as client:
        thread = threading.Thread(target=interrupt)
        thread.start()
        with pytest.raises(KeyboardInterrupt) as caught:
            client.call("get_customer", **GET)
        thread.join()

    assert not shows("".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()))


def test_a_cancelled_call_on_the_wire_shows_no_secret() -> None:
    """After the cancellation of a task in flight no frame contains it."""
    received = threading.Event()

    async def work(url: str) -> BaseException:
        async with async_client_of("basic", base_url=url) as client:
            call = asyncio.ensure_future(client.call("get_customer", **GET))
            await asyncio.to_thread(received.wait, 5)
            call.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await call
            return caught.value

    with serving(waiting(received)) as url:
        error = run(work(url))

    assert not shows("".join(traceback.TracebackException.from_exception(error, capture_locals=True).format()))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_copies_and_pickles_of_a_client(scheme: str) -> None:
    """No client, transport or secret can be pickled or copied with its secret, and no repr contains one."""
    client = client_of(scheme)
    for holder in (client, client._transport, Secret(CANARY)):
        for way in (pickle.dumps, copy.deepcopy):
            with pytest.raises((TypeError, AttributeError, pickle.PicklingError)) as caught:
                way(holder)
            assert not shows(str(caught.value))

    seen = [client, *vars(client).values(), *vars(client._transport).values()]
    assert not shows(" ".join(map(repr, [*seen, *(f"{value}" for value in seen)])))
