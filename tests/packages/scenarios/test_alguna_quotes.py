"""Alguna as a user would write it: quotes with their phases, and the merchants and records that sales refer to."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from alguna_client import errors
from billing_sandbox import Fault, Sandbox

from ..clients import over_sandbox

SEATS = {
    "product_id": "prod_seats",
    "price": {
        "type": "fixed",
        "billing_direction": "advance",
        "fee_type": "fixed",
        "billing_frequency": "recurring",
        "fixed_pricing_model": {"price_per_unit": Decimal("49.90"), "units": 3},
    },
}


def test_a_quote(alguna: Any) -> None:
    """A quote is drawn up, renamed, sent and withdrawn, and each step is visible in later reads."""
    created = alguna.quotes.create(customer_id="cust_1", items=[SEATS], contract={"start_date": "2026-05-01"})
    assert "draft" == created.status

    renamed = alguna.quotes.update(created.id, name="Seats 2027")
    alguna.quotes.send_for_signature(created.id)
    withdrawn = alguna.quotes.withdraw(created.id, reason="new prices")

    assert ("Seats 2027", created.contract) == (renamed.name, renamed.contract)
    assert "withdrawn" == withdrawn.status
    assert withdrawn == alguna.quotes.get(created.id)
    assert [withdrawn] == list(alguna.quotes.list())
    assert alguna.quotes.download_pdf(created.id).startswith(b"%PDF")


def test_a_quote_that_is_discarded(alguna: Any) -> None:
    """A discarded quote is gone, and nothing is left to activate."""
    created = alguna.quotes.create(customer_id="cust_1")

    alguna.quotes.discard(created.id)

    with pytest.raises(errors.NotFoundError):
        alguna.quotes.activate(created.id)


def test_phases(alguna: Any) -> None:
    """Phases belong to their quote, have amounts as decimals, and a replacement replaces the whole phase."""
    quote = alguna.quotes.create(customer_id="cust_1")
    first = alguna.quote_phases.create(quote.id, items=[SEATS], start_date="2026-05-01", description="Pilot")
    second = alguna.quote_phases.create(quote.id, items=[SEATS], start_month_offset=6)

    replaced = alguna.quote_phases.replace(quote.id, first.id, items=[SEATS], start_month_offset=0)
    alguna.quote_phases.delete(quote.id, second.id)

    assert {Decimal} == {type(amount) for amount in (first.acv, first.arr, first.mrr)}
    assert (first.id, quote.id, None) == (replaced.id, replaced.quote_id, replaced.description)
    assert [replaced] == list(alguna.quote_phases.list(quote.id))


def test_a_phase_without_items(alguna: Any, sandbox: Sandbox) -> None:
    """A phase without items is not sent."""
    quote = alguna.quotes.create(customer_id="cust_1")

    with pytest.raises(TypeError, match="items"):
        alguna.quote_phases.create(quote.id, start_month_offset=6)

    assert 0 == sandbox.effects["create_quote_phase"]


def test_merchants(alguna: Any) -> None:
    """A merchant gets a logo without losing its name, and is found among those with ids of your own."""
    created = alguna.merchants.create(display_name="North", external_id="n-1")

    changed = alguna.merchants.update(created.id, logo={"content": "aGk=", "content_type": "image/png"})

    assert ("North", "n-1") == (changed.display_name, changed.external_id)
    assert [changed] == list(alguna.merchants.list(external_id=["n-1", "n-2"]))


@pytest.mark.parametrize(
    ("resource", "place", "fields"),
    [
        ("merchants", [], {"display_name": "North", "external_id": "n-1"}),
        ("customer_connected_accounts", ["cust_1"], {"external_id": "n-1", "integration_id": "int_1"}),
    ],
)
def test_a_creation_of_unknown_outcome(sandbox: Sandbox, resource: str, place: list[str], fields: Any) -> None:
    """What was created although the response was lost is found by the ids that were sent."""
    with over_sandbox("alguna", sandbox, max_attempts=1) as alguna:
        methods = getattr(alguna, resource)
        methods.create(*place, **{**fields, "external_id": "other"})
        sandbox.add_fault(Fault(kind="drop", point="after_commit"))
        with pytest.raises(errors.OutcomeUnknownError) as caught:
            methods.create(*place, **fields)

        assert "n-1" == caught.value.reconcile().external_id


def test_tags_and_integrations(alguna: Any) -> None:
    """Where there are none, both lists are empty, and nothing is found by an id."""
    assert ([], []) == (list(alguna.tags.list()), list(alguna.integrations.list(provider="stripe")))
    for resource in (alguna.tags, alguna.integrations):
        with pytest.raises(errors.NotFoundError):
            resource.get("x_1")
