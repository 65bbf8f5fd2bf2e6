"""Providers that announce released keys and calls in flight: what is retried under a key, and what is final."""

from __future__ import annotations

from typing import Any, cast

import pytest
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.door import Idempotency, Operation
from tests.overlay.acme import OPERATIONS, App
from tests.overlay.test_idempotency_keys_given import both
from tests.overlay.wire import LOST_AFTER, Call, Network, respond

CONTRACT = cast("Idempotency", OPERATIONS["create_customer"].idempotency)
ANNOUNCING: Operation[Any] = replace(
    OPERATIONS["create_customer"],
    idempotency=replace(CONTRACT, released="Transient-Error", in_flight_retry_after=True),
)
RELEASED = respond(500, transient_error="true")
RUNNING = respond(409, retry_after="2")


def ended(call: Call, *script: int | App) -> tuple[str, int]:
    """Return how a keyed write ends, as a word, and its number of requests."""
    network = Network(*script)
    try:
        call(network, ANNOUNCING, body={"name": "Acme"})
    except errors.APIError as error:
        return type(error).__name__, len(network.requests)
    return "value", len(network.requests)


@pytest.mark.parametrize(
    ("script", "ending", "requests"),
    [
        ((500, 200), "InternalServerError", 1),
        ((respond(500, transient_error="false"), 200), "InternalServerError", 1),
        ((respond(500, retry_after="1"), 200), "InternalServerError", 1),
        ((RELEASED, 200), "value", 2),
        ((RELEASED,), "InternalServerError", 3),
        ((RELEASED, 500, 200), "InternalServerError", 2),
        ((RELEASED, 401), "AuthenticationError", 2),
        ((502, 200), "value", 2),
        ((503, 200), "value", 2),
        ((504, 200), "value", 2),
        ((520, 200), "value", 2),
        ((LOST_AFTER, 500, 200), "InternalServerError", 2),
        ((LOST_AFTER, 200), "value", 2),
    ],
)
@both
def test_a_500(call: Call, script: tuple[int | App, ...], ending: str, requests: int) -> None:
    """A 500 without the announcement is final, because the key keeps it; other 5xx, and announced ones, are retried."""
    assert (ending, requests) == ended(call, *script)


@pytest.mark.parametrize(
    ("script", "ending", "requests"),
    [
        ((RUNNING, 200), "value", 2),
        ((RUNNING,), "RequestInFlightError", 3),
        ((409, 200), "ConflictError", 1),
        ((RUNNING, 409, 200), "ConflictError", 2),
        ((LOST_AFTER, RUNNING, 200), "value", 3),
        ((LOST_AFTER, RUNNING), "OutcomeUnknownError", 3),
        ((LOST_AFTER, 409), "OutcomeUnknownError", 2),
    ],
)
@both
def test_a_409(call: Call, script: tuple[int | App, ...], ending: str, requests: int) -> None:
    """A 409 with a Retry-After is a first call in flight, and awaited; without one it is a conflict at once."""
    assert (ending, requests) == ended(call, *script)


@both
def test_the_delay_of_a_call_in_flight(call: Call) -> None:
    """RequestInFlightError carries the delay that the provider declared."""
    with pytest.raises(errors.RequestInFlightError) as caught:
        call(Network(RUNNING), ANNOUNCING, body={})

    assert 2.0 == caught.value.retry_after


@both
def test_a_batch_under_the_keys_of_its_items(call: Call) -> None:
    """Without a key in the header there is none to keep a 500, so a batch is retried under the keys of its items."""
    operation = replace(
        OPERATIONS["ingest_events"],
        idempotency=replace(CONTRACT, key="items", at="/events", field="unique_id", released="Transient-Error"),
    )
    network = Network(500, 200)

    call(network, operation, body={"events": [{"unique_id": "a"}]})

    assert 2 == len(network.requests)
