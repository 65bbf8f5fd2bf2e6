# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from .._overlay import Model
from ._common import Pagination
from ._shared import Discount, PeriodType, SpendThreshold, SubscriptionContract, SubscriptionStatus

__all__ = [
    "CreditGrant",
    "DateRange",
    "PendingChange",
    "PriceEscalation",
    "Subscription",
    "SubscriptionBilling",
    "SubscriptionBillingDates",
    "SubscriptionCreditBalance",
    "SubscriptionList",
    "SubscriptionRenewal",
]


class CreditGrant(Model, kw_only=True):
    """Credit that was given."""

    amount: Decimal
    """How much was given, in the currency of the subscription."""

    created_at: datetime
    """When the grant was created."""

    customer_id: str
    """Customer who got it."""

    grant_type: str
    """How it was given, for example api.

    Unsure: the list of values is not documented.
    """

    id: str
    """Alguna id of the grant."""

    expires_at: datetime | None = None
    """When what is left is lost."""

    reason: str | None = None
    """Why it was given."""

    subscription_id: str | None = None
    """Subscription that got it."""


class DateRange(Model, kw_only=True):
    """A span of days."""

    end_date: date
    """Last day."""

    start_date: date
    """First day."""


class PendingChange(Model, kw_only=True):
    """A version of a subscription that has yet to take effect."""

    status: str
    """Where the version stands, for example draft.

    Unsure: the list of values is not documented.
    """

    version_id: str
    """The version."""

    description: str | None = None
    """What changes, for people."""

    effective_at: datetime | None = None
    """When it takes effect."""


class PriceEscalation(Model, kw_only=True):
    """How the prices of a subscription rise over time."""

    enabled: bool
    """Whether prices rise."""

    interval_months: int
    """Months between two rises."""

    type: str
    """How prices rise, for example percentage.

    Unsure: the list of values is not documented.
    """

    escalate_metered_unit_rates: bool | None = None
    """Whether rates of metered usage rise too."""

    percentage: Decimal | None = None
    """How far prices rise each time.

    Unsure: whether 5 or 0.05 means 5 percent is not documented.
    """


class Subscription(Model, kw_only=True):
    """What a customer has agreed to buy, for how long, and how it is billed; what it sells is in its
    versions.
    """

    billing: "SubscriptionBilling"

    contract: SubscriptionContract

    created_at: datetime
    """When the subscription was created."""

    currency: str
    """ISO 4217 code of the currency that it is billed in."""

    customer_id: str
    """Customer who subscribes."""

    id: str
    """Alguna id of the subscription."""

    metadata: dict[str, Any]
    """Your own facts about the subscription, by key."""

    name: str
    """Name of the subscription."""

    pending_changes: list[PendingChange]
    """Versions that have yet to take effect."""

    renewal: "SubscriptionRenewal"

    status: SubscriptionStatus

    updated_at: datetime
    """When the subscription last changed."""

    activated_at: datetime | None = None
    """When it was activated."""

    current_version_id: str | None = None
    """Version that is in force."""

    discount: Discount | None = None
    """Reduction of the whole subscription."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    plan_id: str | None = None
    """Plan that it was made from."""

    price_escalation: PriceEscalation | None = None
    """How prices rise over time."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""


class SubscriptionBilling(Model, kw_only=True):
    """How and when a subscription is billed."""

    auto_issue_invoices: bool | None = None
    """Whether invoices are issued without approval."""

    auto_pay_invoices: bool | None = None
    """Whether invoices are charged to the stored means of payment."""

    first_billing_date: datetime | None = None
    """Day of the first invoice.

    Unsure: answers show a date-time where requests take a plain date.
    """

    payment_terms: str | None = None
    """When an invoice has to be paid, for example net_30.

    Unsure: the list of values is not documented.
    """


class SubscriptionBillingDates(Model, kw_only=True):
    """Days on which a change of a subscription can take effect."""

    valid_on_cycle_dates: list[date]
    """First days of coming billing periods."""

    contract_end_date: date | None = None
    """Last day of the term.

    Unsure: given as plain text; the days beside it are plain dates.
    """

    current_cycle: DateRange | None = None
    """Billing period that is running."""

    next_billing_date: date | None = None
    """Day of the next invoice.

    Unsure: given as plain text; the days beside it are plain dates.
    """

    next_renewal_date: date | None = None
    """Day on which the next term begins.

    Unsure: given as plain text; the days beside it are plain dates.
    """

    valid_mid_cycle_range: DateRange | None = None
    """Days inside a period on which a change can take effect."""


class SubscriptionCreditBalance(Model, kw_only=True):
    """Credit that a subscription has left."""

    as_of: datetime
    """Moment that the balance is for."""

    balance: Decimal
    """Credit left at that moment."""

    credit_type: str
    """Kind of credit, for example monetary.

    Unsure: the list of values is not documented.
    """

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    subscription_id: str
    """The subscription."""


class SubscriptionList(Model, kw_only=True):
    """One page of subscriptions."""

    data: list[Subscription]
    """The subscriptions of this page."""

    pagination: Pagination


class SubscriptionRenewal(Model, kw_only=True):
    """What happens at the end of a term."""

    auto_renew: bool | None = None
    """Whether the subscription goes on after its term."""

    duration_months: int | None = None
    """Length of each further term, in months."""

    period_type: PeriodType | None = None
