"""The sandbox over a real socket: the same responses, and connections that drop and stall."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from billing_sandbox import Fault, Sandbox
from billing_sandbox.server import serve

from .providers import has_ipv6, shop

NEW = {"name": "Ann"}
ONCE = {"Once": "k"}
# Long enough for any response on loopback, short enough to wait for one that will not come.
PATIENCE = 0.3


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Sandbox, str]]:
    sandbox = Sandbox(shop())
    with serve(sandbox) as base_url:
        yield sandbox, base_url


@pytest.fixture
def sandbox(served: tuple[Sandbox, str]) -> Sandbox:
    served[0].reset()
    return served[0]


@pytest.fixture
def client(served: tuple[Sandbox, str], sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served[1], headers=sandbox.headers, trust_env=False) as client:
        yield client


def make(client: httpx.Client, *, timeout: float = 10.0) -> httpx.Response:
    return client.post("/widgets", json=NEW, headers=ONCE, timeout=timeout)


def wait_for(operation: str, sandbox: Sandbox, client: httpx.Client) -> None:
    """Send other requests until a request of another thread has arrived."""
    while not any(recorded.operation == operation for recorded in sandbox.requests):
        client.get("/nowhere")


def test_a_request(sandbox: Sandbox, client: httpx.Client) -> None:
    """A request over a socket gets the same response as in process, on loopback only."""
    created = make(client)
    listed = client.get("/widgets", params={"name": "Ann", "tags": []})
    gone = client.delete(f"/widgets/{created.json()['id']}")

    assert client.base_url.host == "127.0.0.1"
    assert [created.json()] == listed.json()["data"]
    assert (gone.status_code, gone.content) == (204, b"")
    assert f"{client.base_url}widgets?name=Ann" == sandbox.requests[1].url
    assert sandbox.effects == {"create_widget": 1, "delete_widget": 1}


def test_an_async_client(served: tuple[Sandbox, str], sandbox: Sandbox) -> None:
    """Many concurrent requests over many connections all get a response."""

    async def run() -> list[int]:
        options = {"base_url": served[1], "headers": dict(sandbox.headers), "trust_env": False}
        async with httpx.AsyncClient(**options) as client:  # type: ignore[arg-type]  # options of several types
            calls = [client.post("/widgets", json=NEW, headers={"Once": f"k{n % 5}"}) for n in range(20)]
            return [response.status_code for response in await asyncio.gather(*calls)]

    statuses = asyncio.run(run())

    assert statuses == [201] * 20
    assert sandbox.effects == {"create_widget": 5}


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 201),
        ("localhost:1", 201),
        ("LocalHost", 201),
        ("[::1]:80", 201),
        ("evil.example", 421),
        ("evil.example:80", 421),
        ("127.0.0.1.evil.example", 421),
        ("localhost.evil.example:1", 421),
        ("127.0.0.1:80.evil.example", 421),
        ("", 421),
    ],
)
def test_another_host(sandbox: Sandbox, client: httpx.Client, host: str, status: int) -> None:
    """A request under a name that is not this machine's has no effect, though it carries the credentials."""
    response = client.post("/widgets", json=NEW, headers={**ONCE, "Host": host})

    assert (status, int(status == 201)) == (response.status_code, len(sandbox.requests))


def test_an_ipv6_address() -> None:
    """A sandbox on ::1 is reached under its URL and the names of this machine, and under no other."""
    if not has_ipv6():
        pytest.skip("no IPv6 here")
    sandbox = Sandbox(shop())
    with (
        serve(sandbox, host="::1") as url,
        httpx.Client(base_url=url, headers=sandbox.headers, trust_env=False) as client,
    ):
        hosts = [client.base_url.netloc.decode(), "[::1]", "localhost", "[::2]", "evil.example"]
        statuses = [client.get("/widgets", headers={"Host": host}).status_code for host in hosts]

    assert url.startswith("http://[::1]:")
    assert [200, 200, 200, 421, 421] == statuses


@pytest.mark.parametrize("point", ["before_commit", "after_commit", "mid_response"])
@pytest.mark.parametrize(("kind", "error"), [("drop", httpx.RemoteProtocolError), ("stall", httpx.ReadTimeout)])
def test_a_lost_response(sandbox: Sandbox, client: httpx.Client, point: str, kind: str, error: type[Exception]) -> None:
    """A dropped connection is closed, a stalled one silent; a retry finds one effect."""
    sandbox.add_fault(Fault(point=point, kind=kind))

    with pytest.raises(error):
        make(client, timeout=PATIENCE if kind == "stall" else 10.0)
    retried = next(response for response in iter(lambda: make(client), None) if response.status_code != 409)

    assert retried.status_code == 201
    assert sandbox.effects == {"create_widget": 1}


def test_a_status(sandbox: Sandbox, client: httpx.Client) -> None:
    """A status arrives with its Retry-After."""
    sandbox.add_fault(Fault(point="before_commit", kind="status", status=429, retry_after=3))

    response = make(client)

    assert (response.status_code, response.headers["Retry-After"]) == (429, "3")


def test_a_request_in_flight(sandbox: Sandbox, client: httpx.Client) -> None:
    """While a request is stalled its key is in flight, for as long as its client waits."""
    sandbox.add_fault(Fault(point="after_commit", kind="stall"))

    with ThreadPoolExecutor(1) as pool:
        stalled = pool.submit(make, client, timeout=2 * PATIENCE)
        wait_for("create_widget", sandbox, client)
        second = make(client)
        with pytest.raises(httpx.ReadTimeout):
            stalled.result()

    assert second.status_code == 409
    assert sandbox.effects == {"create_widget": 1}


def test_stopping_during_a_stall() -> None:
    """A server stops although a client still waits, which then loses the connection."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point="before_commit", kind="stall"))
    with ThreadPoolExecutor(1) as pool:
        with serve(sandbox) as base_url, httpx.Client(base_url=base_url, trust_env=False) as other:
            stalled = pool.submit(httpx.get, f"{base_url}/widgets", headers=sandbox.headers, trust_env=False)
            wait_for("list_widgets", sandbox, other)

        with pytest.raises(httpx.RemoteProtocolError):
            stalled.result()
