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
    """A session is for the customer that it was asked for, and ends at a moment."""
    session = alguna.customer_portal_sessions.create(
        customer_id="cust_1", plan_overview_settings={"allow_subscription_cancel": False}
    )

    assert "cust_1" == session.customer_id
    assert isinstance(session.expires_at, datetime)


def test_a_portal_session_is_for_someone(alguna: Any, sandbox: Sandbox) -> None:
    """A session for nobody is refused and opens nothing."""
    with pytest.raises(errors.BadRequestError):
        alguna.customer_portal_sessions.create(invoice_list_settings={"show_section": True})

    assert 0 == sandbox.effects["create_customer_portal_session"]


@pytest.mark.parametrize(
    ("resource", "method"),
    [("checkout_sessions", "create"), ("tax_calculations", "create")],
)
def test_bodies_that_nobody_has_read(alguna: Any, sandbox: Sandbox, resource: str, method: str) -> None:
    """Where members are not known, a mapping goes out as it is, under a key, and a mapping comes back."""
    answer = getattr(getattr(alguna, resource), method)(body={"customer_id": "cust_1", "amount": "3"})

    assert "cust_1" == answer["customer_id"]
    assert b'{"customer_id":"cust_1","amount":"3"}' == sandbox.requests[-1].body
    assert "idempotency-key" in {name.lower() for name in sandbox.requests[-1].headers}


def test_a_revenue_schedule(alguna: Any) -> None:
    """A schedule has the interval that was asked for, with or without a currency, and its amounts are decimals."""
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
