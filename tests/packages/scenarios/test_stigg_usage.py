"""Stigg as a user would write it: credits, usage, checks, governance and data export, against the sandbox."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from billing_sandbox import Fault, Sandbox
from stigg_client import errors, models

from ..clients import async_over_sandbox, over_sandbox

WALLET = {"customer_id": "acme", "currency_id": "tokens"}


def asked(sandbox: Sandbox) -> list[tuple[str, str]]:
    """The query of the last request, in order."""
    return parse_qsl(urlsplit(str(sandbox.requests[-1].url)).query)


def test_grants(stigg: Any) -> None:
    """Credits are granted, listed for their customer, and voided."""
    cost = {"amount": "50.00", "currency": "usd"}
    created = stigg.credit_grants.create(
        **WALLET, amount=Decimal("1000.5"), display_name="Pack", grant_type="PAID", cost=cost, priority=10
    ).data
    voided = stigg.credit_grants.void(created.id).data

    assert (Decimal("1000.5"), "Pack", 10) == (created.amount, created.display_name, created.priority)
    assert (Decimal("50.00"), "usd") == (created.cost.amount, created.cost.currency)
    assert "VOIDED" == voided.status
    assert [voided] == list(stigg.credit_grants.list(customer_id="acme"))
    assert [] == list(stigg.credit_grants.list(customer_id="other"))


@pytest.mark.parametrize("operation", ["create_credit_grant", "charge_subscription_usage"])
def test_money_is_never_moved_twice(sandbox: Sandbox, operation: str) -> None:
    """Where only a guide vouches for a key, a write whose response is lost is not retried."""
    id_ = sandbox.seed("get_subscription", count=1)[0]["id"]
    sandbox.add_fault(Fault(operation=operation, point="mid_response", kind="drop"))
    grant = {"customerId": "acme", "currencyId": "tokens", "amount": 1, "displayName": "P", "grantType": "PROMOTIONAL"}
    is_grant = operation == "create_credit_grant"
    with over_sandbox("stigg", sandbox) as stigg, pytest.raises(errors.OutcomeUnknownError):
        stigg.call(operation, path={} if is_grant else {"id": id_}, body=grant if is_grant else {})

    assert 1 == sandbox.effects[operation]


def test_consumption(sandbox: Sandbox, stigg: Any) -> None:
    """Under one key credits are consumed once, though the first response was lost; a batch has a key for each part."""
    sandbox.add_fault(Fault(operation="consume_credits", point="mid_response", kind="drop"))
    taken = stigg.credits.consume(**WALLET, amount="2.5", idempotency_key="call-7").data
    part = {"customerId": "acme", "currencyId": "tokens", "amount": 1}
    stigg.credits.consume_batch(consumptions=[{**part, "idempotencyKey": "mine"}, part])

    assert (Decimal("2.5"), "tokens") == (taken.amount, taken.currency_id)
    assert 1 == sandbox.effects["consume_credits"]
    sent = sandbox.requests[-1].body
    assert b'"idempotencyKey":"mine"' in sent
    assert 2 == sent.count(b"idempotencyKey")


def test_usage_over_time(sandbox: Sandbox, stigg: Any) -> None:
    """Series of credits are paged by the cursor inside data; groups are joined by commas."""
    listed = stigg.credits.list_usage(customer_id="acme", group_by=["region", "featureId"], time_range="LAST_DAY")
    settings = stigg.credits.get_auto_recharge(**WALLET).data
    ledger = list(stigg.credits.list_ledger(customer_id="acme"))
    history = stigg.usage.get_history("acme", "seats", start_date="2031-01-01T00:00:00Z").data

    assert [] == listed.items
    assert ("groupBy", "region,featureId") in parse_qsl(urlsplit(str(sandbox.requests[0].url)).query)
    assert ("tokens", "acme") == (settings.currency_id, settings.customer_id)
    assert [] == ledger
    assert isinstance(history.series, list)


def test_reports() -> None:
    """Usage and events are reported in batches, each part under a key of its own, and priced without a report."""

    async def use() -> None:
        sandbox = Sandbox.load("stigg")
        async with async_over_sandbox("stigg", sandbox) as stigg:
            record = {"customerId": "acme", "featureId": "calls", "value": Decimal("0.12345"), "updateBehavior": "SET"}
            records = [{**record, "idempotencyKey": stigg.derive("row", row)} for row in (1, 2)]
            reported = (await stigg.usage.report(usages=records)).data
            await stigg.usage.report(usages=records)
            events = [{"customerId": "acme", "eventName": "call", "dimensions": {"size": 3, "paid": True, "tag": "x"}}]
            await stigg.events.report(events=events)
            of_usage = (await stigg.usage.estimate(customer_id="acme", feature_id="calls", value=3)).data
            of_event = (await stigg.events.estimate(customer_id="acme", event_name="call")).data

            assert isinstance(reported, models.UsageReportV2)
            assert 2 == sandbox.effects["report_usage_v2"]  # one for each record
            assert b'"dimensions":{"size":3,"paid":true,"tag":"x"}' in sandbox.requests[-3].body
            assert [models.CreditCostEstimate] * 2 == [type(of_usage), type(of_event)]
            assert {"estimate_usage", "estimate_event"}.isdisjoint(sandbox.effects)
            assert [] == stigg.drift

    asyncio.run(use())


def test_a_check_that_reserves(sandbox: Sandbox, stigg: Any) -> None:
    """A check is a read; with an amount to reserve it is a write under the reservation's id, which a release ends."""
    sandbox.seed("get_customer", count=1, fields=lambda _: {"id": "acme"})
    checked = stigg.customers.check_entitlement("acme", feature_id="seats", requested_values=["a", "b"]).data
    assert ("requestedValues", "a,b") in asked(sandbox)
    assert 0 == sandbox.effects["check_customer_entitlement"]

    for _ in range(2):
        stigg.customers.check_entitlement("acme", currency_id="tokens", reserve_amount=5, reservation_id="job-1")
    for _ in range(2):
        released = stigg.credit_reservations.release("job-1", **WALLET, consumed_amount="3.5").data

    assert isinstance(checked, models.FeatureEntitlement | models.CreditEntitlement)
    assert 1 == sandbox.effects["check_customer_entitlement"]
    assert 1 == sandbox.effects["release_credit_reservation"]
    assert isinstance(released.reservation, models.ReleasedReservation)
    assert b'"consumedAmount":3.5' in sandbox.requests[-1].body
    assert isinstance(stigg.customers.get_entitlements("acme").data.entitlements, list)


def test_governance(sandbox: Sandbox, stigg: Any) -> None:
    """Kinds, entities and limits are made and changed by the same call, which repeated changes nothing."""
    kind = {"id": "team", "displayName": "Team", "attributionKeys": ["teamId"]}
    stigg.entity_types.upsert(types=[kind])
    team = {"id": "t-1", "entityTypeId": "team", "displayName": "Sales"}
    created = stigg.entities.upsert("acme", entities=[team, {"id": "t-2", "entityTypeId": "team"}]).data
    renamed = stigg.entities.upsert("acme", entities=[{"id": "t-1", "displayName": "Selling"}]).data
    limit = {"entityId": "t-1", "featureId": "seats", "usageLimit": 5, "cadence": "P1M"}
    first = stigg.assignments.upsert("acme", assignments=[limit]).data
    raised = stigg.assignments.upsert("acme", assignments=[{**limit, "usageLimit": 9}]).data

    assert ["team"] == [item.id for item in stigg.entity_types.list()]
    assert [("t-1", "Sales"), ("t-2", created[1].display_name)] == [(item.id, item.display_name) for item in created]
    assert ("Selling", "team") == (renamed[0].display_name, renamed[0].entity_type_id)
    assert renamed[0] == stigg.entities.get("acme", "t-1").data
    assert (first[0].id, 9) == (raised[0].id, raised[0].usage_limit)
    assert raised == list(stigg.assignments.list("acme", entity_id="t-1"))
    assert ["t-2"] == stigg.entities.archive("acme", ids=["t-2"]).data.ids
    assert ["t-2"] == stigg.entities.unarchive("acme", ids=["t-2"]).data.ids


def test_how_arrays_and_dimensions_are_asked_for(sandbox: Sandbox, stigg: Any) -> None:
    """Governance repeats an array for each value, other lists join it by commas; dimensions are in brackets."""
    stigg.governance.list_nodes("acme", entity_type_ids=["team", "user"], sort_by="utilization")
    assert [("entityTypeIds", "team"), ("entityTypeIds", "user")] == asked(sandbox)[:2]

    stigg.subscriptions.list(status=["ACTIVE", "IN_TRIAL"], created_at={"gte": "2031-01-01T00:00:00Z"})
    assert ("status", "ACTIVE,IN_TRIAL") in asked(sandbox)
    assert ("createdAt[gte]", "2031-01-01T00:00:00Z") in asked(sandbox)

    response = stigg.customers.check_entitlement_beta("acme", feature_id="seats", dimensions={"teamId": "t-1"}).data
    assert ("dimensions[teamId]", "t-1") in asked(sandbox)
    assert isinstance(response, models.BetaFeatureEntitlement | models.BetaCreditEntitlement)


def test_data_export(stigg: Any) -> None:
    """Destinations are added, chosen for and removed; models are grouped, and a sync returns what it started."""
    export, destinations = stigg.data_export, stigg.data_export_destinations
    added = destinations.create(destination_id="d-1", destination_type="snowflake", enabled_models=["customers"]).data
    chosen = destinations.update_selection("d-1", enabled_models=["plans"], integration_id="int_1").data
    remaining = destinations.delete("d-1").data
    began = export.trigger_sync(destination_id="d-1").data
    token = export.mint_scoped_token(application_origin="https://app.example").data

    assert [models.DataExportDestinationList] * 3 == [type(item) for item in (added, chosen, remaining)]
    assert isinstance(began.results, list)
    assert token.token
    assert isinstance(export.list_models().items, list)
