"""reconcile(): the lookup after a write of unknown outcome, and the error that offers it."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.door import Reconcile
from tests.overlay.acme import CUSTOMER, OPERATIONS, acme, async_acme
from tests.overlay.test_pages import page
from tests.overlay.wire import LOST_AFTER, Network, Time, respond, run

BY_ID = Reconcile("get_customer", {"id": "/id"})
BY_LIST = Reconcile("list_customers", {"status": "/status"}, {"/name": "/name"})
BY_TWO = Reconcile("list_customers", {}, {"/name": "/name", "/id": "/id"})
BY_PATH = Reconcile("get_customer", {"id": "id"})


def using(client: Any, name: str, contract: Reconcile) -> Any:
    provider = replace(client.provider, operations={**OPERATIONS, name: replace(OPERATIONS[name], reconcile=contract)})
    client._context = replace(client._context, provider=provider)
    client.provider = provider
    return client


def lost(client: Any, name: str = "add_note", **given: Any) -> errors.OutcomeUnknownError:
    given = given or {"body": {"id": "c1", "name": "Acme", "status": "ACTIVE"}}
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        client.call(name, **given)
    return caught.value


def test_a_write_that_happened() -> None:
    """reconcile() calls the lookup that the spec declares, with the id that was sent, and returns the object."""
    network = Network(LOST_AFTER, respond(200, CUSTOMER))

    error = lost(using(acme(network), "add_note", BY_ID))

    assert "call error.reconcile(), which looks the object up" in str(error)
    assert error.reconcile().id == "c1"
    assert str(network.requests[1].url).endswith("/customers/c1")


def test_an_interrupted_write() -> None:
    """Nothing can be called on an interruption, so its note names the lookup."""

    def interrupt(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        using(acme(interrupt), "add_note", BY_ID).call("add_note", body={"id": "c1"})

    assert "look the object up with get_customer before you call it again" in "".join(caught.value.__notes__)


def test_a_write_that_did_not_happen() -> None:
    """reconcile() returns None if the lookup finds nothing; other errors of the lookup are raised."""
    error = lost(using(acme(Network(LOST_AFTER, 404, 403)), "add_note", BY_ID))

    assert error.reconcile() is None
    with pytest.raises(errors.PermissionDeniedError):
        error.reconcile()


def test_a_lookup_that_fails_at_first() -> None:
    """A lookup is retried like any read."""
    client = acme(Network(LOST_AFTER, 503, LOST_AFTER, respond(200, CUSTOMER)), clock=Time().clock())

    assert lost(using(client, "add_note", BY_ID)).reconcile().id == "c1"


def test_a_lookup_in_a_list() -> None:
    """A lookup in a list reads all pages up to the first item with the values that were sent."""
    network = Network(LOST_AFTER, page("a", ["x", "y"]), page("b", []), page(None, ["z", "Acme", "Acme"]))

    error = lost(using(acme(network), "add_note", BY_LIST))

    assert error.reconcile().name == "Acme"
    assert ["ACTIVE"] * 3 == [request.url.params["status"] for request in network.requests[1:]]


def test_a_lookup_in_a_list_by_two_fields() -> None:
    """An item with one of the values that were sent, and another value beside it, is not the object."""
    customers = [{"id": "c1", "name": "Other"}, {"id": "c2", "name": "Acme"}, {"id": "c1", "name": "Acme"}]
    pages = [respond(200, {"data": data, "pagination": {}}) for data in (customers, customers[:2])]
    client = using(acme(Network(LOST_AFTER, *pages)), "add_note", BY_TWO)

    error = lost(client)

    found = error.reconcile()
    assert ("c1", "Acme") == (found.id, found.name)
    assert error.reconcile() is None


def test_a_lookup_in_a_list_without_a_match() -> None:
    """A list without such an item means that the write did not happen."""
    error = lost(using(acme(Network(LOST_AFTER, page("a", ["x"]), page(None, ["y"]))), "add_note", BY_LIST))

    assert error.reconcile() is None


def test_a_lookup_by_a_parameter_of_the_path() -> None:
    """The value can be a path parameter of the write."""
    client = using(acme(Network(LOST_AFTER, 503, respond(200, CUSTOMER)), max_attempts=1), "delete_customer", BY_PATH)

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        client.call("delete_customer", path={"id": "c9"})
    with pytest.raises(errors.InternalServerError):
        caught.value.reconcile()

    assert caught.value.reconcile().id == "c1"


def test_a_lookup_by_a_minted_id() -> None:
    """A natural id that the client minted is looked up as it was sent."""
    network = Network(LOST_AFTER, respond(200, CUSTOMER))
    client = acme(network, max_attempts=1, clock=Time().clock())

    error = lost(using(client, "report_event", Reconcile("get_customer", {"id": "/eventId"})), "report_event", body={})

    assert error.reconcile().id == "c1"
    assert str(network.requests[1].url).endswith("/customers/minted-1")


def test_an_async_lookup() -> None:
    """reconcile() of an async client returns an awaitable."""

    async def work() -> Any:
        async with async_acme(Network(LOST_AFTER, respond(200, CUSTOMER))) as client:
            using(client, "add_note", BY_ID)
            try:
                await client.call("add_note", body={"id": "c1"})
            except errors.OutcomeUnknownError as error:
                return await error.reconcile()

    assert run(work()).id == "c1"


@pytest.mark.parametrize(("body", "is_offered"), [({"id": "c1"}, True), ({"name": "x"}, False), ({"id": None}, False)])
def test_the_advice_offers_a_lookup(body: dict[str, Any], is_offered: bool) -> None:
    """The error advises reconcile() only if the write sent the id by which the lookup finds the object."""
    error = lost(using(acme(Network(LOST_AFTER)), "add_note", BY_ID), body=body)

    assert is_offered is ("call error.reconcile()" in str(error))
    assert is_offered is not ("look the object up before you call again" in str(error))


def test_an_operation_without_a_lookup() -> None:
    """Without a lookup in the spec, or without an id in the write, ConfigurationError states what to do."""
    network = Network(LOST_AFTER)

    with pytest.raises(errors.ConfigurationError, match="offers no lookup by an id"):
        lost(acme(network)).reconcile()
    with pytest.raises(errors.ConfigurationError, match=r"sent no /id, .* look for it yourself before you call"):
        lost(using(acme(network), "add_note", BY_ID), body={"name": "x"}).reconcile()

    assert len(network.requests) == 2


def test_a_pickled_error() -> None:
    """A pickled error keeps its attributes and its request, but not its client."""
    error = lost(using(acme(Network(LOST_AFTER)), "add_note", BY_ID))

    again = pickle.loads(pickle.dumps(error))

    assert (again.request, again.attempts) == (error.request, 1)
    with pytest.raises(errors.ConfigurationError, match="has lost its client"):
        again.reconcile()


def test_the_request_in_the_error() -> None:
    """The error has the request byte for byte; headers named like credentials are masked."""
    network = Network(LOST_AFTER)
    client = acme(network, max_attempts=1)

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        client.call(
            "create_customer",
            body={"name": "Acme"},
            query={"api_key": "canary", "q": "seen"},
            headers={"X-Session": "canary", "Authorization": "Bearer canary", "X-Note": "seen"},
            idempotency_key="key-1",
        )

    sent, request = caught.value.request, network.requests[0]
    assert sent is not None
    assert (sent.method, sent.content) == ("POST", request.content)
    assert sent.url == str(request.url).replace("canary", "***")
    assert ("key-1", "seen") == (httpx.Headers(sent.headers)["Idempotency-Key"], sent.headers["X-Note"])
    assert "canary" not in repr(vars(caught.value)) + repr(sent.headers)
    assert "Acme" not in repr(sent)
