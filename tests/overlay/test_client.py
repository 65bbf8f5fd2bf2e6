"""Clients: copies with other options, closing, and calls by operation id."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from billing_overlay import Page, errors
from tests.overlay.acme import Acme, Anything, Customer, acme, async_acme
from tests.overlay.test_pages import THREE
from tests.overlay.wire import LOST_AFTER, Network, Time, run

GET: dict[str, Any] = {"path": {"id": "c1"}}


def test_with_options_leaves_the_original_unchanged() -> None:
    """with_options changes the copy only, and only the options that are passed."""
    network, time = Network(LOST_AFTER), Time()

    with acme(network, clock=time.clock(), timeout=9) as client:
        copy = client.with_options(max_attempts=1, api_version="2027-01-01")
        for either in (copy, client):
            with pytest.raises(errors.APIConnectionError):
                either.call("get_customer", **GET)

    assert ["2027-01-01", *["2026-01-01"] * 3] == [request.headers["acme-version"] for request in network.requests]
    assert {9.0} == {request.extensions["timeout"]["read"] for request in network.requests}
    assert type(copy) is type(client)


def test_a_copy_shares_the_connections() -> None:
    """A copy uses the same HTTP client, and is closed with it."""
    client = acme(Network())
    copy = client.with_options(timeout=1).with_options(strict=True)

    copy.call("get_customer", **GET)
    client.close()

    with pytest.raises(errors.ConfigurationError, match="closed"):
        copy.call("get_customer", **GET)


def test_a_copy_with_an_http_client_of_its_own() -> None:
    """A copy with its own http_client sends the same credentials over it; the original keeps its connections."""
    first, second = Network(), Network()

    with acme(first) as client:
        copy = client.with_options(http_client=httpx.Client(transport=httpx.MockTransport(second)))
        copy.call("get_customer", **GET)
        copy.close()
        client.call("get_customer", **GET)

    assert (len(first.requests), len(second.requests)) == (1, 1)
    assert second.last.headers["authorization"] == "Bearer sk_test_fake"


def test_a_copy_for_another_host() -> None:
    """A copy with another base URL sends credentials to that origin only, also after a redirect."""
    network = Network(lambda request: httpx.Response(302, headers={"location": "https://api.acme.example/x"}), 200)

    with acme(network) as client:
        client.with_options(base_url="https://eu.acme.example").call("get_customer", **GET)

    assert [request.headers.get("authorization") for request in network.requests] == ["Bearer sk_test_fake", None]


@pytest.mark.parametrize("options", [{"max_attempts": 0}, {"deadline": -1}, {"base_url": "http://x.example"}], ids=repr)
def test_with_options_of_an_invalid_option(options: Any) -> None:
    """with_options refuses what the constructor refuses."""
    with acme(Network()) as client, pytest.raises(errors.ConfigurationError):
        client.with_options(**options)


def test_with_options_of_none() -> None:
    """None leaves an option unchanged that cannot be None."""
    network = Network()

    with acme(network, deadline=7, clock=Time().clock()) as client:
        client.with_options(deadline=None, base_url=None, http_client=None).call("get_customer", **GET)

    assert network.last.extensions["timeout"]["read"] == 7


def test_with_options_of_none_for_an_optional_setting() -> None:
    """None removes a listener, the timeout or the version header from the copy."""
    network, events = Network(), list[Any]()

    with acme(network, timeout=9, on_event=events.append) as client:
        client.with_options(timeout=None, on_event=None, on_drift=None, api_version=None).call("get_customer", **GET)

    assert (30.0, False) == (network.last.extensions["timeout"]["read"], "acme-version" in network.last.headers)
    assert [] == events


@pytest.mark.parametrize("own", [True, False], ids=["own http_client", "our pool"])
def test_a_call_after_close(own: bool) -> None:
    """A call of a closed client raises ConfigurationError, with any HTTP client."""
    client = acme(Network()) if own else Acme({"api_key": "k"}, {})

    with client as entered:
        assert entered is client

    with pytest.raises(errors.ConfigurationError, match="closed"):
        client.call("get_customer", **GET)
    client.close()


def test_closing_with_an_http_client_of_your_own() -> None:
    """Closing a client leaves the caller's HTTP client open; a call over a closed one raises ConfigurationError."""
    http = httpx.Client(transport=httpx.MockTransport(Network()))

    Acme({"api_key": "k"}, {"http_client": http}).close()
    assert not http.is_closed
    http.close()

    with pytest.raises(errors.ConfigurationError, match="http_client, is closed"):
        Acme({"api_key": "k"}, {"http_client": http}).call("get_customer", **GET)


def test_closing_an_async_client() -> None:
    """A block or aclose() closes an async client, but not the caller's HTTP client; later calls are refused."""

    async def work() -> bool:
        client = async_acme(Network())
        async with client as entered:
            assert entered is client
            assert isinstance(await client.with_options(timeout=1).call("get_customer", **GET), Customer)
        await client.aclose()
        with pytest.raises(errors.ConfigurationError, match="closed"):
            await client.call("get_customer", **GET)
        http = httpx.AsyncClient(transport=httpx.MockTransport(Network()))
        async with client.with_options(http_client=http) as copy:
            await copy.call("get_customer", **GET)
        return http.is_closed

    assert run(work()) is False


def test_call_by_operation_id() -> None:
    """call() takes mappings, and has the value, the key and the request of the operation's method."""
    network = Network()

    with acme(network, clock=Time().clock()) as client:
        by_id = client.call(
            "create_customer", body={"name": "A", "balance": 1}, headers={"X-A": "1"}, idempotency_key="k"
        )
        by_method = Anything(client).make(
            "create_customer", body={"name": "A", "balance": 1}, headers={"X-A": "1"}, idempotency_key="k"
        )

    assert by_id == by_method == Customer(id="c1", name="Acme")
    first, second = network.requests
    assert (first.url, first.headers, first.content) == (second.url, second.headers, second.content)


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("delete_customer", GET, type(None)),
        ("download_invoice", GET, bytes),
        ("read_terms", {}, str),
        ("create_customer", {}, Customer),
        ("ingest_events", {"body": {"events": [{}]}}, type(None)),
    ],
)
def test_the_result_of_call(name: str, given: Any, expected: type) -> None:
    """call() returns models, bytes, text or None; an omitted body is an empty object."""
    network = Network()

    with acme(network) as client:
        assert expected is type(client.call(name, **given))

    if name == "create_customer":
        assert network.last.content == b"{}"


def test_call_of_a_list() -> None:
    """call() of a list returns pages, which an async client awaits or iterates over."""

    async def work() -> list[str]:
        async with async_acme(Network(*THREE)) as client:
            first = await client.call("list_customers", query={"limit": 2})
            return [customer.id async for customer in first]

    with acme(Network(*THREE)) as client:
        page = client.call("list_customers", query={"limit": 2})
        assert isinstance(page, Page)
        assert [customer.id for customer in page] == ["1", "2", "3", "4"]
    assert run(work()) == ["1", "2", "3", "4"]


def test_call_of_an_unknown_operation() -> None:
    """An unknown id raises ConfigurationError, which refers to OPERATIONS."""
    with (
        acme(Network()) as client,
        pytest.raises(errors.ConfigurationError, match="unknown operation 'nothing'; see OPERATIONS"),
    ):
        client.call("nothing")
