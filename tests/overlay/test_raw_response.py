"""Raw responses: status, headers and bytes, and on request the value that the plain method returns."""

from __future__ import annotations

from typing import Any

import pytest

from billing_overlay import Page, RawResponse, errors
from billing_overlay.door import async_raw_response, raw_response
from tests.overlay.acme import Anything, AsyncAnything, Customer, acme, async_acme
from tests.overlay.test_pages import THREE
from tests.overlay.wire import LOST_AFTER, Network, respond, run

GET: dict[str, Any] = {"path": {"id": "c1"}}
NEW = {"id": "c1", "name": "Acme", "status": "NEW"}


def raw(network: Network, name: str, **given: Any) -> RawResponse[Any]:
    with acme(network) as client:
        return raw_response(Anything(client).make)(name, **given)


def test_the_fields_of_a_raw_response() -> None:
    """It has status, headers, bytes, request id, attempts and key, and parse() returns the model."""
    network = Network(LOST_AFTER, respond(201, X_Trace="t1"))

    response = raw(network, "create_customer", body={}, idempotency_key="k")

    assert (
        response.status_code,
        response.request_id,
        response.attempts,
        response.idempotency_key,
        response.replayed,
    ) == (201, "t1", 2, "k", False)
    assert (response.headers["Content-Type"], response.content) == ("application/json", b'{"id":"c1","name":"Acme"}')
    assert Customer(id="c1", name="Acme") == response.parse()


@pytest.mark.parametrize(("value", "expected"), [("true", True), ("TRUE", True), ("false", False), ("", False)])
def test_a_replayed_response(value: str, expected: bool) -> None:
    """The header that marks a replay is read where the contract declares it."""
    response = raw(Network(respond(200, Idempotent_Replayed=value)), "create_customer", body={})

    assert expected is response.replayed
    assert not raw(Network(respond(200, Idempotent_Replayed=value)), "get_customer", **GET).replayed


def test_drift_is_reported_by_parse() -> None:
    """A raw response is not decoded until parse(), which reports drift once, however often it is called."""
    with acme(Network(respond(200, NEW))) as client:
        response = raw_response(Anything(client).make)("get_customer", **GET)
        assert client.drift == []
        assert response.parse() == response.parse()

    assert [drift.path for drift in client.drift] == ["$.status"]


def test_an_unreadable_body_raises_in_parse() -> None:
    """The bytes of an unreadable body are available; only parse() raises, with the facts of the call."""
    response = raw(Network(respond(200, b"<html>", X_Trace="t1")), "get_customer", **GET)

    assert response.content == b"<html>"
    with pytest.raises(errors.ResponseDecodeError) as caught:
        response.parse()
    assert (caught.value.request_id, caught.value.attempts) == ("t1", 1)


@pytest.mark.parametrize(
    ("name", "content", "expected"), [("download_invoice", b"%PDF", b"%PDF"), ("delete_customer", b"", None)]
)
def test_files_and_empty_bodies(name: str, content: bytes, expected: Any) -> None:
    """parse() returns bytes and None as the plain method does."""
    response = raw(Network(respond(200, content)), name, **GET)

    assert (content, expected) == (response.content, response.parse())


def test_an_error_status_raises() -> None:
    """A raw call raises for an error status like the plain one."""
    with pytest.raises(errors.NotFoundError):
        raw(Network(404), "get_customer", **GET)


def test_a_raw_list() -> None:
    """A raw list is one response; parse() returns its page, which iterates over the further pages."""
    network = Network(*THREE)

    with acme(network) as client:
        response = raw_response(Anything(client).list)(query={"limit": 2})
        page = response.parse()
        assert (response.status_code, len(network.requests), isinstance(page, Page)) == (200, 1, True)
        assert [customer.id for customer in page] == ["1", "2", "3", "4"]


def test_async_raw_responses() -> None:
    """Async methods and lists have raw counterparts that are awaited."""

    async def work() -> tuple[Any, ...]:
        async with async_acme(Network(200, *THREE)) as client:
            anything = AsyncAnything(client)
            single = await async_raw_response(anything.make)("get_customer", **GET)
            many: Any = await async_raw_response(anything.list)()
            return single.parse(), many.status_code, [customer.id async for customer in many.parse()]

    customer, status, ids = run(work())
    assert (Customer(id="c1", name="Acme"), 200, ["1", "2", "3", "4"]) == (customer, status, ids)


def test_the_repr_is_short() -> None:
    """The repr shows the facts of the response, not its body or headers."""
    shown = repr(raw(Network(respond(200, NEW, X_Secretive="canary")), "get_customer", **GET))

    assert "status_code=200" in shown
    assert "NEW" not in shown
    assert "canary" not in shown
