"""Writes whose response is lost, and delays: both clients, side by side."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import httpx
import pytest

from stigg_client import OutcomeUnknownError, RateLimitError, derive
from stigg_client.errors import APITimeoutError, ConflictError
from tests.integration.comparison.stigg.both import official, ours, theirs
from tests.overlay.wire import LOST_AFTER, TIMEOUT, Network, Time, respond

CUSTOMER: Any = {
    "data": {"id": "acme", "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z", "archivedAt": None}
}
DONE = respond(200, CUSTOMER)


def test_a_retried_write_carries_one_key() -> None:
    """Ours retries a lost write with one key and the same bytes; theirs retries it without a key."""
    our, their = Network(TIMEOUT, DONE), Network(TIMEOUT, DONE)

    ours(our, clock=Time().clock()).customers.provision(id="acme")
    theirs(their).v1.customers.provision(id="acme")

    assert 2 == len(our.requests) == len(their.requests)
    assert 1 == len({(request.headers["Idempotency-Key"], request.content) for request in our.requests})
    assert not any("Idempotency-Key" in request.headers for request in their.requests)


def test_the_callers_key_goes_out() -> None:
    """Ours takes a key with the call, which outlives the process; theirs has no argument for one."""
    our, key = Network(DONE), derive("customer", "acme")

    ours(our).customers.provision(id="acme", idempotency_key=key)

    assert key == our.last.headers["Idempotency-Key"]
    with pytest.raises(TypeError, match="idempotency_key"):
        theirs(Network(DONE)).v1.customers.provision(id="acme", idempotency_key=key)


@pytest.mark.parametrize("fault", [TIMEOUT, LOST_AFTER, 500, 502])
def test_an_unkeyed_write(fault: Any, naps: list[float]) -> None:
    """Ours sends a charge without a key once and reports an unknown outcome; theirs sends it three times."""
    our, their = Network(fault), Network(fault)

    with pytest.raises(OutcomeUnknownError, match="may or may not have happened"):
        ours(our, clock=Time().clock()).subscriptions.charge_usage("s-1")
    with pytest.raises(official().APIError):
        theirs(their).v1.subscriptions.usage.charge_usage("s-1")

    assert (1, 3) == (len(our.requests), len(their.requests))
    assert 2 == len(naps)


def test_a_conflict() -> None:
    """On a 409 ours raises at once; theirs retries twice, writes included."""
    our, their = Network(409), Network(409)

    with pytest.raises(ConflictError):
        ours(our, clock=Time().clock()).customers.provision(id="acme")
    with pytest.raises(official().ConflictError):
        theirs(their).v1.customers.provision(id="acme")

    assert (1, 3) == (len(our.requests), len(their.requests))


def test_each_item_of_a_batch_has_its_key() -> None:
    """Both retry a lost batch of usage; in ours each item has its own key, the same in each attempt."""
    usages = [{"customerId": "acme", "featureId": "calls", "value": value} for value in (1, 2)]
    our, their = Network(TIMEOUT, 400), Network(TIMEOUT, 400)

    with pytest.raises(Exception, match="Bad Request"):
        ours(our, clock=Time().clock()).usage.report(usages=usages)
    with pytest.raises(official().BadRequestError):
        theirs(their).v2.usage.report(usages=usages)

    first, second = (_keys(request) for request in our.requests)
    assert first == second
    assert 2 == len(set(first) - {None})
    assert [[None, None]] * 2 == [_keys(request) for request in their.requests]


def _keys(request: httpx.Request) -> list[str | None]:
    return [usage.get("idempotencyKey") for usage in json.loads(request.content)["usages"]]


def test_a_long_retry_after(naps: list[float]) -> None:
    """On Retry-After: 90 ours raises at once, or waits if it may; theirs retries after a second."""
    busy = respond(429, {"message": "slow down", "code": "TooManyRequests"}, retry_after="90")
    our, their, patient = Network(busy), Network(busy), Time()

    with pytest.raises(RateLimitError) as raised:
        ours(our, clock=Time().clock()).customers.get("acme")
    with pytest.raises(official().RateLimitError):
        theirs(their).v1.customers.retrieve("acme")
    ours(Network(busy, DONE), clock=patient.clock(), deadline=120.0).customers.get("acme")

    assert (1, 90.0, "deadline") == (len(our.requests), raised.value.retry_after, raised.value.stop_reason)
    assert 3 == len(their.requests)
    assert max(naps) < 2
    assert [90.25] == patient.slept  # and what keeps calls apart that were refused together


def test_a_deadline_covers_the_whole_call(naps: list[float]) -> None:
    """Ours ends a call with all its retries within its deadline; theirs limits single attempts only."""
    time, each = Time(), 25.0

    def slow(request: httpx.Request) -> httpx.Response:
        time.now += each
        raise httpx.ReadTimeout("planted")

    our, their, start = Network(slow), Network(slow), time.now
    with pytest.raises(APITimeoutError) as raised:
        ours(our, clock=time.clock(), deadline=40.0, max_attempts=9).customers.get("acme")
    took = time.now - start
    with pytest.raises(official().APITimeoutError):
        theirs(their, max_retries=8).v1.customers.retrieve("acme")

    assert (2, "deadline") == (len(our.requests), raised.value.stop_reason)
    assert took < 40.0 + each
    assert (9, 8) == (len(their.requests), len(naps))
    assert all(early < late for early, late in pairwise(naps[:3]))
