"""What the official client of Alguna sends, compared with this client: keys, verbs, responses, lists without sort."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from alguna_client import OPERATIONS, Alguna, errors, inputs, models
from alguna_client.resources.credits import Credits
from billing_overlay import Clock, SpecDriftWarning
from billing_sandbox import Fault, Sandbox

from .clients import over, over_sandbox
from .test_traps import Recorder

BALANCES = {"balances": [], "charges": [], "totals": {}, "allowed": True, "reservation_id": ""}
EVENT: inputs.CreditEvent = {"event_name": "call", "unique_id": "call-1"}
LISTS = [item.id for item in OPERATIONS.values() if item.pagination is not None]


class Lossy(Recorder):
    """Receives each request, and responds only to the third."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        response = super().__call__(request)
        if len(self.requests) < 3:
            raise httpx.ReadError("lost", request=request)
        return response


def keys(app: Recorder) -> list[str | None]:
    return [request.headers.get("idempotency-key") for request in app.requests]


def ids(request: httpx.Request) -> list[str]:
    return [event["unique_id"] for event in json.loads(request.content)["events"]]


def client(app: Any, **options: Any) -> Alguna:
    created: Alguna = over("alguna", app, clock=Clock(sleep=lambda seconds: None), **options)
    return created


def test_events_without_ids_are_tracked() -> None:
    """Each event gets an id that stays the same over the attempts, and no attempt has a key header."""
    app = Lossy(BALANCES)

    client(app).credits.track(account="acme", events=[{"event_name": "call"}, {"event_name": "call"}])

    assert [None] * 3 == keys(app)
    assert len({request.content for request in app.requests}) == 1
    assert len(set(ids(app.requests[0]))) == 2


def test_a_batch_is_delivered_again() -> None:
    """Two deliveries of one batch are the same request: nothing is minted that would make the second a new one."""
    app = Recorder(BALANCES)

    for _ in range(2):
        client(app).credits.track(account="acme", events=[EVENT])

    assert [None, None] == keys(app)
    assert app.requests[0].content == app.requests[1].content
    assert ["call-1"] == ids(app.requests[1])


def test_a_batch_is_charged_once() -> None:
    """A batch that is tracked again, after its first response was lost, has one effect for each of its events."""
    sandbox = Sandbox.load("alguna")
    sandbox.add_fault(Fault(operation="track_credits", point="after_commit", kind="drop"))
    with over_sandbox("alguna", sandbox, clock=Clock(sleep=lambda seconds: None)) as alguna:
        for _ in range(2):
            alguna.credits.track(account="acme", events=[EVENT, {**EVENT, "unique_id": "call-2"}])

    assert 2 == sandbox.effects["track_credits"]


def test_a_batch_under_the_callers_key() -> None:
    """A key of the caller is sent in the header if each event has its own id; otherwise it is refused."""
    app = Lossy(BALANCES)

    client(app).credits.track(account="acme", events=[EVENT], idempotency_key="batch")
    with pytest.raises(errors.ConfigurationError, match="set unique_id in each item"):
        client(app).credits.track(account="acme", events=[EVENT, {"event_name": "call"}], idempotency_key="batch")

    assert ["batch"] * 3 == keys(app)
    assert ["call-1"] == ids(app.requests[-1])


def test_a_tracked_batch_of_unknown_outcome() -> None:
    """The error names no key, which would be sent as a new header; it states how the call can be retried."""
    app = Lossy(BALANCES)

    with pytest.raises(errors.OutcomeUnknownError, match="the same unique_id in each item") as caught:
        client(app, max_attempts=2).credits.track(account="acme", events=[{"event_name": "call"}])

    assert caught.value.idempotency_key is None
    assert caught.value.request is not None
    assert app.requests[0].content == caught.value.request.content


def test_a_check_without_a_key() -> None:
    """A check that reserves nothing is a read: it is retried, and has no key."""
    app = Lossy(BALANCES)

    client(app).credits.check(account="acme", event_name="call")

    assert [None] * 3 == keys(app)


@pytest.mark.parametrize("reserve", [{}, {"max_quantity": "5"}])
def test_a_reservation_without_a_key(reserve: Any) -> None:
    """A check that reserves is refused without a key, before anything is sent."""
    app = Lossy(BALANCES)

    with pytest.raises(errors.ConfigurationError, match="an idempotency key is required here"):
        client(app).credits.check(account="acme", event_name="call", reserve=reserve)

    assert not app.requests


def test_a_check_under_the_callers_key() -> None:
    """With a key the check is repeated under it."""
    app = Lossy(BALANCES)

    client(app).credits.check(account="acme", reserve={"max_quantity": "5"}, idempotency_key="hold-1")

    assert ["hold-1"] * 3 == keys(app)


def test_a_version_is_replaced() -> None:
    """A draft version is replaced by PUT, under a key."""
    app = Recorder({"id": "ver_1"})

    with pytest.warns(SpecDriftWarning, match="missing"):
        client(app).subscription_versions.replace("sub_1", "ver_1", items=[])

    assert ("PUT", "/subscriptions/sub_1/versions/ver_1") == (app.requests[0].method, app.requests[0].url.path)
    assert keys(app) != [None]


def test_a_line_is_added() -> None:
    """Adding a line returns the whole invoice, decoded as one."""
    app = Recorder({"id": "inv_1", "total": "10.10", "line_items": [{"id": "li_1", "total_price": "10.10"}]})

    with pytest.warns(SpecDriftWarning, match="missing"):
        created = client(app).invoice_line_items.create("inv_1", description="Hours", quantity="1", unit_price="10.10")

    assert isinstance(created, models.Invoice)
    assert ("inv_1", "li_1") == (created.id, created.line_items[0].id)


@pytest.mark.parametrize("operation", LISTS)
def test_a_list_without_sort(operation: str) -> None:
    """Every list is requested without a sort, by a method that does not insist on one."""
    declared = OPERATIONS[operation]
    app = Recorder({"data": [], "pagination": {"per_page": 50, "total_pages": 0}})
    wanted = {"customer_id": "x"} if operation == "list_credit_notes" else {}
    path = ["x"] * declared.path.count("{")

    getattr(getattr(client(app), declared.resource), declared.name)(*path, **wanted)

    assert "sort" not in app.requests[0].url.params


def test_what_the_docs_state_of_the_callers_key() -> None:
    """The docs of both methods state when a key is sent, and what becomes of a call without one."""
    track, check = (" ".join(str(method.__doc__).split()) for method in (Credits.track, Credits.check))

    assert "your own in header Idempotency-Key, kept 24 hours, never generated." in track
    assert "under another key the same entries count as new" in track
    assert (
        "a read, retried; with reserve key in header Idempotency-Key, kept 24 hours; required, never generated" in check
    )
