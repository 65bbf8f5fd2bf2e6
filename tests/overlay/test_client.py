"""Clients: changed copies, closing, and calls by operation id."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from billing_overlay import Page, errors
from tests.overlay.acme import Acme, Anything, Customer, acme, async_acme
from tests.overlay.test_pages import THREE
from tests.overlay.wire import LOST_AFTER, Network, Time, run

GET: dict[str, Any] = {"path": {"id": "c1"}}


def test_a_changed_copy_leaves_the_original_alone() -> None:
    """with_options changes the copy only, and what is not named stays."""
    network, time = Network(LOST_AFTER), Time()

    with acme(network, clock=time.clock(), timeout=9) as client:
        copy = client.with_options(max_attempts=1, api_version="2027-01-01")
        for one in (copy, client):
            with pytest.raises(errors.APIConnectionError):
                one.call("get_customer", **GET)

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


def test_a_copy_may_have_its_own_connections() -> None:
    """with_options(http_client=...) uses that one, with the same credentials, and the original its own."""
    first, second = Network(), Network()

    with acme(first) as client:
        copy = client.with_options(http_client=httpx.Client(transport=httpx.MockTransport(second)))
        copy.call("get_customer", **GET)
        copy.close()
        client.call("get_customer", **GET)

    assert (len(first.requests), len(second.requests)) == (1, 1)
    assert second.last.headers["authorization"] == "Bearer sk_test_fake"


def test_a_copy_for_another_host_binds_the_credentials_there() -> None:
    """A copy with another base URL is a client of that origin; a redirect home carries no credentials."""
    network = Network(lambda request: httpx.Response(302, headers={"location": "https://api.acme.example/x"}), 200)

    with acme(network) as client:
        client.with_options(base_url="https://eu.acme.example").call("get_customer", **GET)

    assert [request.headers.get("authorization") for request in network.requests] == ["Bearer sk_test_fake", None]


@pytest.mark.parametrize("options", [{"max_attempts": 0}, {"deadline": -1}, {"base_url": "http://x.example"}], ids=repr)
def test_a_copy_is_checked_like_a_client(options: Any) -> None:
    """with_options refuses what the constructor refuses."""
    with acme(Network()) as client, pytest.raises(errors.ConfigurationError):
        client.with_options(**options)


def test_none_leaves_a_setting_as_it_is() -> None:
    """A None for a setting that cannot be None changes nothing."""
    network = Network()

    with acme(network, deadline=7, clock=Time().clock()) as client:
        client.with_options(deadline=None, base_url=None, http_client=None).call("get_customer", **GET)

    assert network.last.extensions["timeout"]["read"] == 7


def test_none_takes_away_what_can_be_taken_away() -> None:
    """A None for a listener, the timeout or the version header ends it in the copy."""
    network, events = Network(), list[Any]()

    with acme(network, timeout=9, on_event=events.append) as client:
        client.with_options(timeout=None, on_event=None, on_drift=None, api_version=None).call("get_customer", **GET)

    assert (30.0, False) == (network.last.extensions["timeout"]["read"], "acme-version" in network.last.headers)
    assert [] == events


@pytest.mark.parametrize("own", [True, False], ids=["own http_client", "our pool"])
def test_after_close_a_call_says_so(own: bool) -> None:
    """A call of a closed client raises ConfigurationError, whoever made the connections."""
    client = acme(Network()) if own else Acme({"api_key": "k"}, {})

    with client as entered:
        assert entered is client

    with pytest.raises(errors.ConfigurationError, match="closed"):
        client.call("get_customer", **GET)
    client.close()


def test_your_own_http_client_stays_open() -> None:
    """Closing a client leaves the caller's HTTP client open, and a closed one is noticed."""
    http = httpx.Client(transport=httpx.MockTransport(Network()))

    Acme({"api_key": "k"}, {"http_client": http}).close()
    assert not http.is_closed
    http.close()

    with pytest.raises(errors.ConfigurationError, match="http_client, is closed"):
        Acme({"api_key": "k"}, {"http_client": http}).call("get_customer", **GET)


def test_async_clients_close_in_the_same_way() -> None:
    """An async client is closed by its block or aclose(), leaves the caller's HTTP client open, and says so later."""

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


def test_call_reaches_any_operation() -> None:
    """call() makes an operation from plain mappings, with the same value, key and request as its method."""
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
def test_call_returns_what_the_method_returns(name: str, given: Any, expected: type) -> None:
    """Models, bytes, texts and None come back from call(); a body that is left out is an empty object."""
    network = Network()

    with acme(network) as client:
        assert expected is type(client.call(name, **given))

    if name == "create_customer":
        assert network.last.content == b"{}"


def test_call_pages_as_well() -> None:
    """call() of a list gives a page that walks on, awaited or iterated in an async client."""

    async def work() -> list[str]:
        async with async_acme(Network(*THREE)) as client:
            first = await client.call("list_customers", query={"limit": 2})
            return [one.id async for one in first]

    with acme(Network(*THREE)) as client:
        page = client.call("list_customers", query={"limit": 2})
        assert isinstance(page, Page)
        assert [one.id for one in page] == ["1", "2", "3", "4"]
    assert run(work()) == ["1", "2", "3", "4"]


def test_call_of_an_unknown_operation_says_where_to_look() -> None:
    """An id that does not exist is an error that names OPERATIONS."""
    with (
        acme(Network()) as client,
        pytest.raises(errors.ConfigurationError, match="unknown operation 'nothing'; see OPERATIONS"),
    ):
        client.call("nothing")
