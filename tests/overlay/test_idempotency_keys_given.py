"""Header keys that only the caller may pass: alone, and together with the keys of items."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.door import ABSENT, AsyncResource, Idempotency, Operation, Resource
from tests.overlay.acme import OPERATIONS, App, acme, async_acme, options_of
from tests.overlay.wire import LOST_AFTER, Call, Network, Time, respond, run

CONTRACT = OPERATIONS["create_customer"].idempotency or Idempotency("none")
HEADER: Operation[Any] = replace(OPERATIONS["create_customer"], idempotency=replace(CONTRACT, mint=False))
RESERVING: Operation[Any] = replace(
    HEADER, write_when="/reserve", idempotency=replace(CONTRACT, mint=False, required=True)
)
ITEMS: Operation[Any] = replace(
    OPERATIONS["ingest_events"], idempotency=replace(CONTRACT, key="items", at="/events", field="unique_id")
)
GIVEN: dict[str, dict[str, Any]] = {
    "an argument": {"idempotency_key": "mine"},
    "a header": {"extra_headers": {"idempotency-KEY": "mine"}},
}


class Either(Resource):
    """A resource for operations that a test defines."""

    def make(self, operation: Operation[Any], **given: Any) -> Any:
        return self._call(operation, options_of(given), **given)


class AsyncEither(AsyncResource):
    """The async twin."""

    async def make(self, operation: Operation[Any], **given: Any) -> Any:
        return await self._call(operation, options_of(given), **given)


def _sync(app: App, operation: Operation[Any], **given: Any) -> Any:
    with acme(app, clock=Time().clock()) as client:
        return Either(client).make(operation, **given)


def _async(app: App, operation: Operation[Any], **given: Any) -> Any:
    async def work() -> Any:
        async with async_acme(app, clock=Time().clock()) as client:
            return await AsyncEither(client).make(operation, **given)

    return run(work())


both = pytest.mark.parametrize("call", [pytest.param(_sync, id="sync"), pytest.param(_async, id="async")])


def keys(network: Network) -> list[str | None]:
    return [request.headers.get("idempotency-key") for request in network.requests]


def ids(request: httpx.Request) -> list[str]:
    return [event["unique_id"] for event in json.loads(request.content)["events"]]


@both
@pytest.mark.parametrize("reserve", [{}, {"units": 5}])
def test_a_field_of_the_body_makes_it_a_write(call: Call, reserve: dict[str, Any]) -> None:
    """With the field, even an empty one, a key of the caller is required before anything is sent, and retried under."""
    network = Network(LOST_AFTER, LOST_AFTER, respond(200, {"id": "c-1", "name": "Acme"}))

    with pytest.raises(errors.ConfigurationError, match=r"create_customer: an idempotency key is required here; pass"):
        call(network, RESERVING, body={"reserve": reserve})
    assert not network.requests

    call(network, RESERVING, body={"reserve": reserve}, idempotency_key="mine")
    assert keys(network) == ["mine"] * 3


@both
@pytest.mark.parametrize("body", [{}, {"reserve": None}, {"reserve": ABSENT}])
def test_without_the_field_it_is_a_read(call: Call, body: dict[str, Any]) -> None:
    """Without the field the call is retried without a key, and takes none."""
    network = Network(LOST_AFTER, respond(200, {"id": "c-1", "name": "Acme"}))

    call(network, RESERVING, body=body)

    assert keys(network) == [None, None]
    with pytest.raises(errors.ConfigurationError, match="without reserve it is a read"):
        call(network, RESERVING, body=body, idempotency_key="mine")


@both
def test_without_a_key_there_is_no_retry(call: Call) -> None:
    """Without a key of the caller none is sent, and a write whose response is lost is not retried."""
    network = Network(LOST_AFTER)

    with pytest.raises(errors.OutcomeUnknownError, match="could double the effect") as caught:
        call(network, HEADER, body={"name": "Acme"})

    assert keys(network) == [None]
    assert caught.value.idempotency_key is None


@pytest.mark.parametrize("status", [500, 502, 504])
@both
def test_a_failure_without_a_key(call: Call, status: int) -> None:
    """A server error that may hide an effect is not retried."""
    network = Network(status)

    with pytest.raises(errors.OutcomeUnknownError):
        call(network, HEADER, body={})

    assert keys(network) == [None]


@pytest.mark.parametrize("operation", [HEADER, ITEMS], ids=["alone", "beside items"])
@pytest.mark.parametrize("given", GIVEN.values(), ids=GIVEN)
@both
def test_a_key_of_the_caller(call: Call, given: dict[str, Any], operation: Operation[Any]) -> None:
    """The key is sent on every attempt, and the error reports it."""
    network = Network(LOST_AFTER)

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(network, operation, body={"events": [{"unique_id": "a"}]}, **given)

    assert keys(network) == ["mine"] * 3
    assert caught.value.idempotency_key == "mine"


@both
def test_items_without_a_key_of_the_callers(call: Call) -> None:
    """Items have the same keys in all attempts; the error reports no key that could be sent as a header."""
    network = Network(LOST_AFTER)

    with pytest.raises(errors.OutcomeUnknownError, match="the same unique_id in each item") as caught:
        call(network, ITEMS, body={"events": [{"unique_id": "a"}, {}]})

    assert keys(network) == [None] * 3
    assert len({request.content for request in network.requests}) == 1
    assert ids(network.last)[0] == "a"
    assert caught.value.idempotency_key is None


@both
def test_items_under_a_key_of_the_callers(call: Call) -> None:
    """A key of the caller is sent in the header if each item has its own; otherwise it is refused."""
    network = Network()

    call(network, ITEMS, body={"events": [{"unique_id": "a"}, {"unique_id": "b"}]}, idempotency_key="mine")
    with pytest.raises(errors.ConfigurationError, match=r"set unique_id in each item.*derive.* \(in events\[1\]\)"):
        call(network, ITEMS, body={"events": [{"unique_id": "a"}, {}]}, idempotency_key="mine")

    assert ["mine"] == keys(network)
    assert ["a", "b"] == ids(network.last)
