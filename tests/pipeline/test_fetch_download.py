"""make fetch without FILE: a document is downloaded, and only a complete response of its host is accepted."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.fetching import download as downloading
from scripts.fetching.download import download
from scripts.spec.problems import PipelineError

from .fetch_place import FetchPlace, published

Output = pytest.CaptureFixture[str]
_ADDRESS = "https://gadgets.test/openapi.yaml"


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, dict[str, bytes]]]:
    """A server on loopback, and its responses by path."""
    responses: dict[str, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path in responses else 404)
            self.end_headers()
            self.wfile.write(responses.get(self.path, b""))

        def log_message(self, *arguments: Any) -> None:
            pass

    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", responses
        server.shutdown()


@pytest.fixture
def place(tmp_path: Path, served: tuple[str, dict[str, bytes]]) -> FetchPlace:
    """A repository whose provider publishes on that server."""
    place = FetchPlace(tmp_path)
    source = place.folder / "source.toml"
    source.write_text(source.read_text().replace(_ADDRESS, f"{served[0]}/openapi.json"))
    return place


def test_from_its_address(place: FetchPlace, served: tuple[str, dict[str, bytes]]) -> None:
    """Without FILE the document is downloaded from the address in source.toml."""
    data = json.dumps(published()).encode()
    served[1]["/openapi.json"] = data

    status = place.run()

    assert (0, data) == (status, (place.folder / "published.yaml").read_bytes())
    assert f"as read from {served[0]}/openapi.json" in place.source["seen"]


def test_not_there(place: FetchPlace, capsys: Output) -> None:
    """An address with status 404 is rejected with advice, and nothing changes."""
    before = place.files()

    status = place.run()

    assert (1, before) == (status, place.files())
    assert "responds with 404: fix address in source.toml, or pass FILE=..." in capsys.readouterr().err


def test_no_address(place: FetchPlace, capsys: Output) -> None:
    """Without FILE and without an address there is nothing to read."""
    (place.folder / "source.toml").write_text('version = "1.2.0"\n')

    status = place.run()

    assert 1 == status
    assert "has no address: add one, or pass FILE=..." in capsys.readouterr().err


def _redirecting(*targets: str) -> httpx.MockTransport:
    hops = iter(targets)

    def respond(_: httpx.Request) -> httpx.Response:
        target = next(hops, None)
        return httpx.Response(302, headers={"location": target}) if target else httpx.Response(200, content=b"a: 1")

    return httpx.MockTransport(respond)


def _failing(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("no route", request=request)


@pytest.mark.parametrize(
    ("address", "transport", "reason"),
    [
        ("http://gadgets.test/openapi.yaml", _redirecting(), "is not supported: use https://"),
        ("file:///etc/passwd", _redirecting(), "is not supported: use https://"),
        (_ADDRESS, _redirecting("https://evil.test/x"), "redirects to another host, https://evil.test/x"),
        (_ADDRESS, _redirecting("http://gadgets.test/x"), "is not supported: use https://"),
        (_ADDRESS, _redirecting(*["/again"] * 9), "redirects more than 5 times"),
        (_ADDRESS, httpx.MockTransport(_failing), "no route; check the network, or pass FILE=..."),
        ("https://gadgets.test:x", _redirecting(), "cannot be read"),
        (_ADDRESS, httpx.MockTransport(lambda _: httpx.Response(200, content=b"x" * 2000)), "larger than 1,000 bytes"),
    ],
)
def test_refused(monkeypatch: pytest.MonkeyPatch, address: str, transport: httpx.MockTransport, reason: str) -> None:
    """Another host, a connection without encryption, and an endless response are rejected with the reason."""
    monkeypatch.setattr(downloading, "MAX_BYTES", 1000)

    with pytest.raises(PipelineError) as caught:
        download(address, transport=transport)

    assert reason in str(caught.value)


def test_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A response that exceeds the total timeout is rejected."""
    monkeypatch.setattr(downloading, "MAX_SECONDS", -1.0)

    with pytest.raises(PipelineError, match="took longer than"):
        download(_ADDRESS, transport=_redirecting())


def test_redirects_of_one_host() -> None:
    """A redirect to the same host is followed."""
    assert b"a: 1" == download(_ADDRESS, transport=_redirecting("/v2", "https://gadgets.test/v3"))
