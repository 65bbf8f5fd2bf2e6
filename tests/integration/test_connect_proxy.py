"""proxy.py, a CONNECT proxy that others wrote, between a client and a provider with TLS."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from billing_overlay import errors
from tests.http_messages import read_message
from tests.overlay.hostile import GET, GOOD, async_call, sync_call
from tests.overlay.tls import serving_tls, write_authority

call_both = pytest.mark.parametrize("call", [sync_call, async_call], ids=["sync", "async"])
_PROXY = """
import sys, proxy
few = ["--hostname", "127.0.0.1", "--port", "0", "--num-workers", "1", "--num-acceptors", "1"]
with proxy.Proxy([*few, *sys.argv[1:]]) as running:
    print(running.flags.port, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust the tests' authority."""
    for variable in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.lower(), raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path / "authority.pem"))


def proxying(*arguments: str) -> Iterator[int]:
    """Run a proxy until the test ends, and yield its port."""
    command = [sys.executable, "-c", _PROXY, "--log-level", "ERROR", *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=dict(os.environ)) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        try:
            yield int(running.stdout.readline())
        finally:
            running.stdin.close()


@pytest.fixture
def proxy() -> Iterator[int]:
    """A proxy for anybody."""
    yield from proxying()


@pytest.fixture
def guarded_proxy() -> Iterator[int]:
    """A proxy that requires a name and a password."""
    yield from proxying("--basic-auth", "user:pass word")


def recording(requests: list[bytes]) -> Any:
    def handle(connection: socket.socket, over: Any) -> None:
        while request := read_message(connection):
            requests.append(request)
            connection.sendall(GOOD)

    return handle


@call_both
@pytest.mark.usefixtures("trusted")
def test_a_tunnel(call: Any, proxy: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A read and an unkeyed write pass through the tunnel, once each, and have their results."""
    requests: list[bytes] = []
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy}")
    with serving_tls(recording(requests)) as url:
        assert "Acme" == call(url, "get_customer", **GET).name
        call(url, "add_note", body={"text": "hello"})

    assert [b"GET", b"POST"] == [request.split(b" ")[0] for request in requests]
    assert not any(b"proxy-" in request.lower() for request in requests)


@call_both
@pytest.mark.usefixtures("trusted")
def test_a_tunnel_with_a_password(call: Any, guarded_proxy: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name and password of the proxy's URL open the tunnel, and do not reach the provider."""
    requests: list[bytes] = []
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:pass%20word@127.0.0.1:{guarded_proxy}")
    with serving_tls(recording(requests)) as url:
        assert "Acme" == call(url, "get_customer", **GET).name

    assert not any(b"proxy-" in request.lower() for request in requests)


@call_both
@pytest.mark.usefixtures("trusted")
def test_a_refused_tunnel(call: Any, guarded_proxy: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that wants a password refuses the tunnel: nothing was sent, and the error has the status."""
    requests: list[bytes] = []
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{guarded_proxy}")
    with serving_tls(recording(requests)) as url, pytest.raises(errors.APIConnectionError, match="407") as caught:
        call(url, "add_note", body={"text": "hello"})

    assert not isinstance(caught.value, errors.OutcomeUnknownError)
    assert [] == requests


@call_both
@pytest.mark.usefixtures("trusted")
def test_an_unreachable_provider(call: Any, proxy: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A provider that the proxy cannot reach was sent nothing."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy}")
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"https://127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(errors.APIConnectionError) as caught:
        call(url, "add_note", body={"text": "hello"})

    assert not isinstance(caught.value, errors.OutcomeUnknownError)
