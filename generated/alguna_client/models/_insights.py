# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = [
    "BillingsByCustomer",
    "CustomerAmount",
    "CustomerMetrics",
    "CustomerMetricsOverTime",
    "CustomerMetricsPoint",
    "NetRevenueSummary",
    "ProductAmount",
    "ReportResolution",
    "RevenueBreakdownOverTime",
    "RevenueBreakdownPoint",
    "RevenueByCustomer",
    "RevenueByProduct",
]

ReportResolution: TypeAlias = Open[Literal["months", "days"]]
"""Whether a point of a report covers a month or a day."""


class BillingsByCustomer(Model, kw_only=True):
    """Billings of the largest customers, and of all others together."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    other_customers_net_billings_previous_period: Decimal
    """Net billings of the others in the period before."""

    other_customers_net_billings_this_period: Decimal
    """Net billings of the others in the period asked for."""

    top_customers: "list[CustomerAmount]"
    """The largest customers."""


class CustomerAmount(Model, kw_only=True):
    """What a customer brought in."""

    comparison_amount: Decimal
    """Amount in the period before."""

    customer_id: str
    """The customer."""

    customer_name: str
    """Their name."""

    primary_amount: Decimal
    """Amount in the period asked for."""

    customer_icon_url: str | None = None
    """Web address of their logo."""


class CustomerMetrics(Model, kw_only=True):
    """How many customers there are, came and went, this month and before."""

    active_customer_count: int
    """Customers who are active now."""

    active_customer_count_previous: int
    """Customers who were active in the period before."""

    churned_previous_period: int
    """Customers who left in the period before."""

    churned_this_period: int
    """Customers who left in this period."""

    new_previous_period: int
    """Customers who came in the period before."""

    new_this_period: int
    """Customers who came in this period."""

    reactivated_previous_period: int
    """Customers who came back in the period before."""

    reactivated_this_period: int
    """Customers who came back in this period."""


class CustomerMetricsOverTime(Model, kw_only=True):
    """How many customers came and went, month by month or day by day."""

    points: "list[CustomerMetricsPoint]"
    """One entry for each month or day."""

    resolution: ReportResolution


class CustomerMetricsPoint(Model, kw_only=True):
    """How many customers came and went in a month or day."""

    churned_customer_count: int
    """Customers who left."""

    end_date: datetime
    """End of the month or day."""

    existing_customer_count: int
    """Customers who stayed."""

    new_customer_count: int
    """Customers who came."""

    reactivated_customer_count: int
    """Customers who came back."""

    start_date: datetime
    """Start of the month or day."""


class NetRevenueSummary(Model, kw_only=True):
    """Revenue of this month beside last month and a year ago."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    fixed_revenue_last_calendar_month: Decimal
    """Revenue from fixed fees of last month."""

    fixed_revenue_this_calendar_month: Decimal
    """Revenue from fixed fees of this month so far."""

    fixed_revenue_this_calendar_month_annualized: Decimal
    """Revenue from fixed fees of this month, scaled to a year."""

    fixed_revenue_twelve_calendar_months_ago_annualized: Decimal
    """Revenue from fixed fees of the month a year ago, scaled to a year."""

    metered_revenue_last_calendar_month: Decimal
    """Revenue from metered usage of last month."""

    metered_revenue_this_calendar_month: Decimal
    """Revenue from metered usage of this month so far."""

    metered_revenue_this_calendar_month_annualized: Decimal
    """Revenue from metered usage of this month, scaled to a year."""

    metered_revenue_twelve_calendar_months_ago_annualized: Decimal
    """Revenue from metered usage of the month a year ago, scaled to a year."""

    net_revenue_last_calendar_month: Decimal
    """Net revenue of last month."""

    net_revenue_this_calendar_month: Decimal
    """Net revenue of this month so far."""

    net_revenue_this_calendar_month_annualized: Decimal
    """Net revenue of this month, scaled to a year."""

    net_revenue_twelve_calendar_months_ago_annualized: Decimal
    """Net revenue of the month a year ago, scaled to a year."""


class ProductAmount(Model, kw_only=True):
    """What a product brought in."""

    comparison_amount: Decimal
    """Amount in the period before."""

    primary_amount: Decimal
    """Amount in the period asked for."""

    product_id: str
    """The product."""

    product_name: str
    """Its name."""

    product_type: str
    """Its kind, for example metered.

    Unsure: the list of values is not documented.
    """


class RevenueBreakdownOverTime(Model, kw_only=True):
    """Where revenue came from, month by month or day by day."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    points: "list[RevenueBreakdownPoint]"
    """One entry for each month or day."""

    resolution: ReportResolution


class RevenueBreakdownPoint(Model, kw_only=True):
    """Where the revenue of a month or day came from."""

    churn_revenue: Decimal
    """Revenue lost with customers who left."""

    contraction_revenue: Decimal
    """Revenue lost with customers who buy less."""

    end_date: datetime
    """End of the month or day."""

    existing_revenue: Decimal
    """Revenue that stayed as it was."""

    expansion_revenue: Decimal
    """Revenue won with customers who buy more."""

    new_revenue: Decimal
    """Revenue won with new customers."""

    start_date: datetime
    """Start of the month or day."""


class RevenueByCustomer(Model, kw_only=True):
    """Revenue of the largest customers, and of all others together."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    other_customers_net_revenue_previous_period: Decimal
    """Net revenue of the others in the period before."""

    other_customers_net_revenue_this_period: Decimal
    """Net revenue of the others in the period asked for."""

    top_customers: list[CustomerAmount]
    """The largest customers."""


class RevenueByProduct(Model, kw_only=True):
    """Revenue of each product."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    products: list[ProductAmount]
    """One entry for each product."""
