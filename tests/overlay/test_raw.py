"""Raw responses: an answer as it came, beside the value that the plain method would have returned."""

from __future__ import annotations

from typing import Any

import pytest

from billing_overlay import Page, RawResponse, errors
from billing_overlay.door import async_raw_response, raw_response
from tests.overlay.acme import Anything, AsyncAnything, Customer, acme, async_acme
from tests.overlay.test_pages import THREE
from tests.overlay.wire import LOST_AFTER, Network, answer, run

GET: dict[str, Any] = {"path": {"id": "c1"}}
NEW = {"id": "c1", "name": "Acme", "status": "NEW"}


def raw(network: Network, name: str, **given: Any) -> RawResponse[Any]:
    with acme(network) as client:
        return raw_response(Anything(client).make)(name, **given)


def test_a_raw_response_has_everything() -> None:
    """Status, headers, bytes, request id, attempts and key are there, and parse() gives the model."""
    network = Network(LOST_AFTER, answer(201, X_Trace="t1"))

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
def test_a_replayed_answer_says_so(value: str, expected: bool) -> None:
    """The header that marks a replay is read where the contract names it."""
    response = raw(Network(answer(200, Idempotent_Replayed=value)), "create_customer", body={})

    assert expected is response.replayed
    assert not raw(Network(answer(200, Idempotent_Replayed=value)), "get_customer", **GET).replayed


def test_drift_shows_when_the_value_is_asked_for() -> None:
    """A raw response is not decoded until parse(), which reports drift once however often it is called."""
    with acme(Network(answer(200, NEW))) as client:
        response = raw_response(Anything(client).make)("get_customer", **GET)
        assert client.drift == []
        assert response.parse() == response.parse()

    assert [one.path for one in client.drift] == ["$.status"]


def test_an_unreadable_body_is_seen_before_it_raises() -> None:
    """With an unreadable body the bytes are there, and only parse() raises, with the facts of the call."""
    response = raw(Network(answer(200, b"<html>", X_Trace="t1")), "get_customer", **GET)

    assert response.content == b"<html>"
    with pytest.raises(errors.ResponseDecodeError) as caught:
        response.parse()
    assert (caught.value.request_id, caught.value.attempts) == ("t1", 1)


@pytest.mark.parametrize(
    ("name", "content", "expected"), [("download_invoice", b"%PDF", b"%PDF"), ("delete_customer", b"", None)]
)
def test_files_and_empty_answers(name: str, content: bytes, expected: Any) -> None:
    """Bytes and None come out of parse() as from the method."""
    response = raw(Network(answer(200, content)), name, **GET)

    assert (content, expected) == (response.content, response.parse())


def test_an_error_status_raises_as_ever() -> None:
    """A raw call raises for an error status just as the plain one."""
    with pytest.raises(errors.NotFoundError):
        raw(Network(404), "get_customer", **GET)


def test_a_raw_list_gives_its_page() -> None:
    """A raw list is one answer; its page, and the walk from it, come out of parse()."""
    network = Network(*THREE)

    with acme(network) as client:
        response = raw_response(Anything(client).list)(query={"limit": 2})
        page = response.parse()
        assert (response.status_code, len(network.requests), isinstance(page, Page)) == (200, 1, True)
        assert [one.id for one in page] == ["1", "2", "3", "4"]


def test_async_raw_responses_are_the_same() -> None:
    """Async methods and lists have raw twins that are awaited."""

    async def work() -> tuple[Any, ...]:
        async with async_acme(Network(200, *THREE)) as client:
            anything = AsyncAnything(client)
            one = await async_raw_response(anything.make)("get_customer", **GET)
            many: Any = await async_raw_response(anything.list)()
            return one.parse(), many.status_code, [each.id async for each in many.parse()]

    customer, status, ids = run(work())
    assert (Customer(id="c1", name="Acme"), 200, ["1", "2", "3", "4"]) == (customer, status, ids)


def test_the_repr_is_short() -> None:
    """A raw response shows its facts, not its body or headers."""
    shown = repr(raw(Network(answer(200, NEW, X_Secretive="canary")), "get_customer", **GET))

    assert "status_code=200" in shown
    assert "NEW" not in shown
    assert "canary" not in shown
