"""Writes of unknown outcome: what the error knows, and the lookup that tells whether the write happened."""

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
from tests.overlay.wire import LOST_AFTER, Network, Time, answer, run

BY_ID = Reconcile("get_customer", {"id": "/id"})
BY_LIST = Reconcile("list_customers", {"status": "/status"}, {"/name": "/name"})
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


def test_a_write_that_happened_is_found() -> None:
    """reconcile() makes the lookup that the spec names, with the id that the write sent, and gives the object."""
    network = Network(LOST_AFTER, answer(200, CUSTOMER))

    error = lost(using(acme(network), "add_note", BY_ID))

    assert "error.reconcile() looks whether it did" in str(error)
    assert error.reconcile().id == "c1"
    assert str(network.requests[1].url).endswith("/customers/c1")


def test_a_write_that_did_not_happen_is_not_there() -> None:
    """Where the lookup finds nothing, reconcile() gives None; other errors of the lookup are raised."""
    error = lost(using(acme(Network(LOST_AFTER, 404, 403)), "add_note", BY_ID))

    assert error.reconcile() is None
    with pytest.raises(errors.PermissionDeniedError):
        error.reconcile()


def test_a_lookup_survives_faults_as_any_read() -> None:
    """A lookup is repeated when it fails."""
    client = acme(Network(LOST_AFTER, 503, LOST_AFTER, answer(200, CUSTOMER)), clock=Time().clock())

    assert lost(using(client, "add_note", BY_ID)).reconcile().id == "c1"


def test_a_lookup_in_a_list_reads_until_it_finds() -> None:
    """A lookup that lists reads page after page, and gives the first item that has what was sent."""
    network = Network(LOST_AFTER, page("a", ["x", "y"]), page("b", []), page(None, ["z", "Acme", "Acme"]))

    error = lost(using(acme(network), "add_note", BY_LIST))

    assert error.reconcile().name == "Acme"
    assert ["ACTIVE"] * 3 == [request.url.params["status"] for request in network.requests[1:]]


def test_a_lookup_in_a_list_that_holds_nothing_alike() -> None:
    """A list without such an item says that the write did not happen."""
    error = lost(using(acme(Network(LOST_AFTER, page("a", ["x"]), page(None, ["y"]))), "add_note", BY_LIST))

    assert error.reconcile() is None


def test_a_lookup_by_a_parameter_of_the_path() -> None:
    """The value can come from the path of the write as well."""
    client = using(acme(Network(LOST_AFTER, 503, answer(200, CUSTOMER)), max_attempts=1), "delete_customer", BY_PATH)

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        client.call("delete_customer", path={"id": "c9"})
    with pytest.raises(errors.InternalServerError):
        caught.value.reconcile()

    assert caught.value.reconcile().id == "c1"


def test_an_id_that_was_made_up_is_looked_up() -> None:
    """Where the client made the natural id, the lookup is by what it sent."""
    network = Network(LOST_AFTER, answer(200, CUSTOMER))
    client = acme(network, max_attempts=1, clock=Time().clock())

    error = lost(using(client, "report_event", Reconcile("get_customer", {"id": "/eventId"})), "report_event", body={})

    assert error.reconcile().id == "c1"
    assert str(network.requests[1].url).endswith("/customers/minted-1")


def test_an_async_lookup_is_awaited() -> None:
    """From an async client reconcile() gives something to await."""

    async def work() -> Any:
        async with async_acme(Network(LOST_AFTER, answer(200, CUSTOMER))) as client:
            using(client, "add_note", BY_ID)
            try:
                await client.call("add_note", body={"id": "c1"})
            except errors.OutcomeUnknownError as error:
                return await error.reconcile()

    assert run(work()).id == "c1"


def test_without_a_lookup_the_error_says_so() -> None:
    """Where the spec names no lookup, or the write sent no id, a ConfigurationError says what to do."""
    network = Network(LOST_AFTER)

    with pytest.raises(errors.ConfigurationError, match="offers no lookup by an id"):
        lost(acme(network)).reconcile()
    with pytest.raises(errors.ConfigurationError, match="the call did not specify /id"):
        lost(using(acme(network), "add_note", BY_ID), body={"name": "x"}).reconcile()

    assert len(network.requests) == 2


def test_a_pickled_error_has_left_its_client() -> None:
    """After a pickle the facts and the request are there, the client is not."""
    error = lost(using(acme(Network(LOST_AFTER)), "add_note", BY_ID))

    again = pickle.loads(pickle.dumps(error))

    assert (again.request, again.attempts) == (error.request, 1)
    with pytest.raises(errors.ConfigurationError, match="has lost its client"):
        again.reconcile()


def test_the_error_holds_what_was_sent_but_no_secret() -> None:
    """The request of an unknown outcome is there byte for byte; headers that look like credentials are masked."""
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
