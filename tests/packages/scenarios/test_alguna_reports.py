"""Alguna as a user would write it: the portal, checkout, credits, tax, and reports on revenue and customers."""

from __future__ import annotations

import asyncio
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from alguna_client import errors
from billing_sandbox import Sandbox

from ..clients import async_over_sandbox


def test_a_portal_session(alguna: Any) -> None:
    """A session is for the requested customer, and has an end."""
    session = alguna.customer_portal_sessions.create(
        customer_id="cust_1", plan_overview_settings={"allow_subscription_cancel": False}
    )

    assert "cust_1" == session.customer_id
    assert isinstance(session.expires_at, datetime)


def test_a_portal_session_is_for_someone(alguna: Any, sandbox: Sandbox) -> None:
    """A session without a customer is refused and opens nothing."""
    with pytest.raises(errors.BadRequestError):
        alguna.customer_portal_sessions.create(invoice_list_settings={"show_section": True})

    assert 0 == sandbox.effects["create_customer_portal_session"]


def test_a_checkout_session(alguna: Any) -> None:
    """A session keeps the amount and the reference that it was opened with, exactly."""
    created = alguna.checkout_sessions.create(
        customer_id="cust_1", amount=Decimal("10.10"), currency="USD", client_reference_id="order-1"
    )

    assert (Decimal("10.10"), "USD", "order-1") == (created.amount, created.currency, created.client_reference_id)
    assert created == alguna.checkout_sessions.get(created.id)


def test_a_line_of_a_checkout_session_without_a_price(alguna: Any, sandbox: Sandbox) -> None:
    """A line without the price of a unit is refused and opens nothing."""
    with pytest.raises(errors.BadRequestError, match="unit_price"):
        alguna.checkout_sessions.create(customer_id="cust_1", line_items=[{"description": "Seats", "quantity": "2"}])

    assert 0 == sandbox.effects["create_checkout_session"]


def test_a_tax_calculation(alguna: Any) -> None:
    """A calculation has a line for each line of the sale, and is read again with what it was made for."""
    buyer = {"address": {"country": "US"}, "first_name": "Ann", "last_name": "Lee", "reference": "acme"}
    lines = [{"amount": Decimal("10.10"), "quantity": "1", "reference": "line-1"}]

    created = alguna.tax_calculations.create(currency="USD", customer=buyer, line_items=lines)
    read = alguna.tax_calculations.get(created.id)

    assert isinstance(created.total_tax, Decimal)
    assert (["line-1"], [Decimal("10.10")]) == (
        [item.reference for item in created.line_items],
        [item.amount for item in read.line_items],
    )
    assert [created.id] == [item.id for item in alguna.tax_calculations.list()]


@pytest.mark.parametrize("whose", ["customer", "legal_entity", "subscription"])
def test_a_revenue_schedule_of_one(alguna: Any, whose: str) -> None:
    """The schedule of one customer, legal entity or subscription has the currency that was requested."""
    schedule = getattr(alguna.revenue_schedules, f"get_for_{whose}")("x_1", currency="EUR", interval="daily")

    assert ("EUR", "daily") == (schedule.currency, schedule.interval)
    assert isinstance(schedule.entries[0].new_deferred_revenue, Decimal)


def test_a_revenue_schedule(alguna: Any) -> None:
    """A schedule has the interval that was requested, with or without a currency, and its amounts are decimals."""
    plain = alguna.revenue_schedules.get_for_organization(interval="monthly")
    euros = alguna.revenue_schedules.get_for_organization(interval="daily", currency="EUR")

    assert ("monthly", "daily", "EUR") == (plain.interval, euros.interval, euros.currency)
    assert isinstance(plain.entries[0].total_deferred_revenue, Decimal)


def test_insights(sandbox: Sandbox) -> None:
    """Reports are typed, and asking for them changes nothing."""

    async def run() -> tuple[Any, ...]:
        async with async_over_sandbox("alguna", sandbox) as alguna:
            asked = alguna.insights
            reports = (
                await asked.get_net_revenue_summary(),
                await asked.get_revenue_breakdown_over_time(date_range="last_twelve_months"),
                await asked.get_revenue_by_product(date_range="this_month"),
                await asked.get_revenue_by_customer(date_range="this_month"),
                await asked.get_billings_by_customer(date_range="this_month"),
                await asked.get_customer_metrics(),
                await asked.get_customer_metrics_over_time(date_range="this_year"),
            )
            return *reports, alguna.drift

    net, over_time, products, customers, billings, metrics, metrics_over_time, drift = asyncio.run(run())

    amounts = (
        net.net_revenue_this_calendar_month_annualized,
        over_time.points[0].churn_revenue,
        products.products[0].primary_amount,
        customers.top_customers[0].comparison_amount,
        billings.other_customers_net_billings_this_period,
    )
    assert {Decimal} == {type(amount) for amount in amounts}
    assert {int} == {type(metrics.new_this_period), type(metrics_over_time.points[0].churned_customer_count)}
    assert 0 == sandbox.effects.total()
    assert [] == drift


def test_what_is_owed_and_billed(alguna: Any, sandbox: Sandbox) -> None:
    """Open balances, billings and revenue are decimals in every report, and reading them changes nothing."""
    insights = alguna.insights
    sandbox.seed("list_ar_aging_by_customer", count=1)
    (owed,) = insights.list_ar_aging_by_customer()
    amounts = (
        insights.get_ar_aging().buckets.days_90_plus,
        owed.total_open_balance,
        insights.get_billings_by_product(date_range="this_month").products[0].primary_amount,
        insights.get_billings_over_time(date_range="this_month").points[0].amount_metered,
        insights.get_revenue_over_time(date_range="this_month").points[0].amount_one_off_fixed,
        insights.get_revenue_by_subscription("sub_1").annual_contract_value,
    )

    assert {Decimal} == {type(amount) for amount in amounts}
    assert 0 == sandbox.effects.total()


def test_a_hold_of_credits(alguna: Any, sandbox: Sandbox) -> None:
    """What is left of a hold is read under its id, as decimals; a hold that does not exist is not found."""
    (seeded,) = sandbox.seed("get_credit_reservation", count=1)

    hold = alguna.credits.get_reservation(seeded["reservation_id"])

    assert seeded["reservation_id"] == hold.reservation_id
    assert {Decimal} == {type(hold.block_amount), type(hold.consumed), type(hold.remaining)}
    with pytest.raises(errors.NotFoundError):
        alguna.credits.get_reservation("res_other")
