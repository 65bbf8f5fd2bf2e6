# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._shared import FeeType

__all__ = [
    "AgingBuckets",
    "AgingByCustomer",
    "AgingSummary",
    "AmountsOverTime",
    "AmountsPoint",
    "BillingsByCustomer",
    "BillingsByProduct",
    "CustomerAging",
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
    "RevenueBySubscription",
]

ReportResolution: TypeAlias = Open[Literal["months", "days"]]
"""Whether a point of a report covers a month or a day."""


class AgingBuckets(Model, kw_only=True):
    """An open balance by how many days it is overdue."""

    current: Decimal
    """What is not due yet."""

    days_1_to_30: Decimal
    """What is overdue for 1 to 30 days."""

    days_31_to_60: Decimal
    """What is overdue for 31 to 60 days."""

    days_61_to_90: Decimal
    """What is overdue for 61 to 90 days."""

    days_90_plus: Decimal
    """What is overdue for longer."""


class AgingByCustomer(Model, kw_only=True):
    """What each customer owes; the list is not paged."""

    data: "list[CustomerAging]"
    """One entry for each customer."""


class AgingSummary(Model, kw_only=True):
    """How much of the open invoices is overdue, and for how long."""

    avg_balance_per_open_invoice: Decimal
    """Open balance for each open invoice, on average."""

    buckets: AgingBuckets
    """The open balance by age."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    overdue_balance: Decimal
    """Sum of what is overdue."""

    open_invoice_count: int
    """Number of open invoices."""

    overdue_invoice_count: int
    """Number of overdue invoices."""

    total_open_balance: Decimal
    """Sum of what is open."""

    avg_days_overdue: Decimal | None = None
    """Days that overdue invoices are late, on average."""

    avg_days_to_pay: Decimal | None = None
    """Days from issue to payment, on average.

    Unsure: from which date the days are counted.
    """


class AmountsOverTime(Model, kw_only=True):
    """Amounts by how they are charged, month by month or day by day."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    points: "list[AmountsPoint]"
    """One entry for each month or day."""

    resolution: ReportResolution


class AmountsPoint(Model, kw_only=True):
    """Amounts of a month or day."""

    amount_fixed: Decimal
    """Amount from fixed fees that come back."""

    amount_metered: Decimal
    """Amount from metered usage."""

    amount_one_off_fixed: Decimal
    """Amount from fixed fees charged once."""

    amount_one_off_metered: Decimal
    """Amount from metered usage charged once."""

    date: datetime
    """The month or day; its start."""


class BillingsByCustomer(Model, kw_only=True):
    """Billings of the largest customers, and of all others together."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    other_customers_net_billings_previous_period: Decimal
    """Net billings of the others in the period before."""

    other_customers_net_billings_this_period: Decimal
    """Net billings of the others in the requested period."""

    top_customers: "list[CustomerAmount]"
    """The largest customers."""


class BillingsByProduct(Model, kw_only=True):
    """Billings of each product."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    products: "list[ProductAmount]"
    """One entry for each product."""


class CustomerAging(Model, kw_only=True):
    """How much of the open invoices of a customer is overdue, and for how long."""

    avg_balance_per_open_invoice: Decimal
    """Open balance for each open invoice, on average."""

    buckets: AgingBuckets
    """The open balance by age."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    customer_id: str
    """The customer."""

    customer_name: str
    """Their name."""

    open_invoice_count: int
    """Number of open invoices."""

    overdue_invoice_count: int
    """Number of overdue invoices."""

    total_open_balance: Decimal
    """Sum of what is open."""

    avg_days_overdue: Decimal | None = None
    """Days that overdue invoices are late, on average."""

    avg_days_to_pay: Decimal | None = None
    """Days from issue to payment, on average.

    Unsure: from which date the days are counted.
    """

    customer_icon_url: str | None = None
    """Web address of their logo."""


class CustomerAmount(Model, kw_only=True):
    """What a customer brought in."""

    comparison_amount: Decimal
    """Amount in the period before."""

    customer_id: str
    """The customer."""

    customer_name: str
    """Their name."""

    primary_amount: Decimal
    """Amount in the requested period."""

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

    one_off_fixed_revenue_last_calendar_month: Decimal
    """Revenue from fixed fees charged once of last month."""

    one_off_fixed_revenue_this_calendar_month: Decimal
    """Revenue from fixed fees charged once of this month so far."""

    one_off_fixed_revenue_this_calendar_month_annualized: Decimal
    """Revenue from fixed fees charged once of this month, scaled to a year."""

    one_off_fixed_revenue_twelve_calendar_months_ago_annualized: Decimal
    """Revenue from fixed fees charged once of the month a year ago, scaled to a year."""

    one_off_metered_revenue_last_calendar_month: Decimal
    """Revenue from metered usage charged once of last month."""

    one_off_metered_revenue_this_calendar_month: Decimal
    """Revenue from metered usage charged once of this month so far."""

    one_off_metered_revenue_this_calendar_month_annualized: Decimal
    """Revenue from metered usage charged once of this month, scaled to a year."""

    one_off_metered_revenue_twelve_calendar_months_ago_annualized: Decimal
    """Revenue from metered usage charged once of the month a year ago, scaled to a year."""


class ProductAmount(Model, kw_only=True):
    """What a product brought in."""

    comparison_amount: Decimal
    """Amount in the period before."""

    primary_amount: Decimal
    """Amount in the requested period."""

    product_id: str
    """The product."""

    product_name: str
    """Its name."""

    product_type: FeeType


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
    """Net revenue of the others in the requested period."""

    top_customers: list[CustomerAmount]
    """The largest customers."""


class RevenueByProduct(Model, kw_only=True):
    """Revenue of each product."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    products: list[ProductAmount]
    """One entry for each product."""


class RevenueBySubscription(Model, kw_only=True):
    """What a subscription is worth, in its currency."""

    annual_contract_value: Decimal
    """Value of the contract for a year."""

    annual_recurring_revenue: Decimal
    """Recurring revenue of a year."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    monthly_recurring_revenue: Decimal
    """Recurring revenue of a month."""
