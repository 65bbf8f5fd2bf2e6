"""Lost responses, ids, pages, responses that deviate and webhooks: both clients, side by side."""

from __future__ import annotations

import importlib
import json
import time
from types import SimpleNamespace
from typing import Any

import pytest

from alguna_client import (
    ConfigurationError,
    OutcomeUnknownError,
    ResponseDecodeError,
    WebhookVerificationError,
    webhooks,
)
from tests.integration.comparison.cases import cases
from tests.integration.comparison.counterpart import Tape, counterpart
from tests.overlay.wire import TIMEOUT, Network, Time, respond

ALGUNA = counterpart("alguna")
MOMENTS = {"created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}
CUSTOMER: dict[str, Any] = {"id": "c-1", "name": "Acme", "currency": "USD", **MOMENTS}


@pytest.fixture(autouse=True)
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses of the official client, in seconds. It takes no clock from outside, so its `time` is replaced."""
    pauses: list[float] = []
    module = importlib.import_module(f"{ALGUNA.official.__name__}.core.http_client")
    monkeypatch.setattr(module, "time", SimpleNamespace(sleep=pauses.append, time=time.time))
    return pauses


def customers(*ids: str) -> Any:
    """One of two pages of customers."""
    pagination = {"per_page": 2, "total_pages": 2}
    return respond(200, {"data": [{**CUSTOMER, "id": id_} for id_ in ids], "pagination": pagination})


def test_a_retried_write_carries_one_key() -> None:
    """Both retry a lost write under one key."""
    our, their = Network(TIMEOUT, respond(200, CUSTOMER)), Network(TIMEOUT, respond(200, CUSTOMER))

    ALGUNA.ours(our, clock=Time().clock()).customers.create(name="Acme", currency="USD")
    ALGUNA.theirs(their).customers.create(name="Acme", currency="USD")

    for network in (our, their):
        assert 2 == len(network.requests)
        assert 1 == len({request.headers["Idempotency-Key"] for request in network.requests})


def test_writes_without_a_key() -> None:
    """The official package draws a key for every write but three."""
    tape = Tape()
    client = ALGUNA.theirs(tape, max_retries=0)
    unkeyed = set()
    for operation_id in (name for name, each in ALGUNA.operations.items() if each.method != "GET"):
        with pytest.raises(ALGUNA.rejection):
            ALGUNA.call_theirs(client, next(cases(ALGUNA.spec, operation_id)))
        [request] = tape.taken()
        unkeyed |= set() if "Idempotency-Key" in request.headers else {operation_id}

    assert {"check_credits", "ingest_events", "track_credits"} == unkeyed


def test_each_event_has_its_key() -> None:
    """Both retry lost usage; in ours each event has its own key, the same in each attempt."""
    our, their, usage = Network(TIMEOUT), Network(TIMEOUT), [{"event_name": "call", "properties": {}}]

    with pytest.raises(OutcomeUnknownError, match="unique_id"):
        ALGUNA.ours(our, clock=Time().clock()).credits.track(account="c-1", events=usage)
    with pytest.raises(Exception, match="planted"):
        ALGUNA.theirs(their).credits.track(account="c-1", events=usage)

    for network, keys in ((our, {"minted-1"}), (their, {None})):
        events = [json.loads(request.content)["events"][0] for request in network.requests]
        assert (3, keys) == (len(events), {event.get("unique_id") for event in events})


def test_an_unkeyed_reservation() -> None:
    """Ours refuses a reservation without a key before it is sent; theirs sends it three times."""
    our, their, usage = Network(TIMEOUT), Network(TIMEOUT), [{"event_name": "call", "properties": {}}]

    with pytest.raises(ConfigurationError, match="an idempotency key is required here"):
        ALGUNA.ours(our, clock=Time().clock()).credits.check(account="c-1", events=usage, reserve={})
    with pytest.raises(Exception, match="planted"):
        ALGUNA.theirs(their).credits.check(account="c-1", events=usage, reserve={})

    assert (0, 3) == (len(our.requests), len(their.requests))


def test_an_id_with_a_slash() -> None:
    """Ours encodes an id; theirs calls another operation with it."""
    our, their = Tape(), Tape()

    for client in (ALGUNA.ours(our), ALGUNA.theirs(their)):
        with pytest.raises(Exception, match="400"):
            client.customers.get("c-1/entitlements")

    assert our.requests[0].url.raw_path.endswith(b"/customers/c-1%2Fentitlements")
    assert their.requests[0].url.raw_path.endswith(b"/customers/c-1/entitlements")


def test_a_list_of_two_pages() -> None:
    """Ours iterates over all customers; a list of theirs is one page."""
    pages = customers("a", "b"), customers("c")

    assert ["a", "b", "c"] == [item.id for item in ALGUNA.ours(Network(*pages)).customers.list(limit=2)]
    assert ["a", "b"] == [item.id for item in ALGUNA.theirs(Network(*pages)).customers.list(limit=2).data]


def test_a_response_that_deviates() -> None:
    """Ours reports a value of another type, and with `strict` raises; theirs returns it silently."""
    moved = respond(200, {**CUSTOMER, "name": 5, "created_at": "soon"})

    client = ALGUNA.ours(Network(moved))
    with pytest.warns(match="expected"):
        client.customers.get("c-1")

    assert {"$.name", "$.created_at"} == {drift.path for drift in client.drift}
    with pytest.raises(ResponseDecodeError):
        ALGUNA.ours(Network(moved), strict=True).customers.get("c-1")
    assert 5 == ALGUNA.theirs(Network(moved)).customers.get("c-1").name


def test_webhooks_are_verified() -> None:
    """Ours verifies a webhook before it parses it; theirs has types of events and no verification."""
    with pytest.raises(WebhookVerificationError):
        webhooks.parse(
            {"webhook-id": "m", "webhook-timestamp": "1", "webhook-signature": "v1,eA=="}, b"{}", "whsec_eA=="
        )

    assert not any("webhook" in name.lower() for name in dir(ALGUNA.official.Alguna))
