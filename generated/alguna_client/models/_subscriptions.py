# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import (
    CreditType,
    Discount,
    PeriodType,
    SpendThreshold,
    SubscriptionContract,
    SubscriptionStatus,
    SubscriptionVersionStatus,
)

__all__ = [
    "CreditGrant",
    "CreditGrantType",
    "DateRange",
    "PaymentCollectionMethod",
    "PendingChange",
    "PriceEscalation",
    "Subscription",
    "SubscriptionBilling",
    "SubscriptionBillingDates",
    "SubscriptionCreditBalance",
    "SubscriptionList",
    "SubscriptionRenewal",
]

CreditGrantType: TypeAlias = Open[Literal["allocation", "manual", "rebalance", "api"]]
"""How credit was given: by an entitlement, by hand, to balance accounts, or by a call."""


PaymentCollectionMethod: TypeAlias = Open[Literal["manual", "autopay", "external"]]
"""Whether invoices are paid by hand, from a stored payment method, or outside of Alguna."""


class CreditGrant(Model, kw_only=True):
    """Credit that was given."""

    amount: Decimal
    """How much was given, in the currency of the subscription."""

    created_at: datetime
    """When the grant was created."""

    customer_id: str
    """Customer who got it."""

    grant_type: CreditGrantType

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

    end_date: date_aliased
    """Last day."""

    start_date: date_aliased
    """First day."""


class PendingChange(Model, kw_only=True):
    """A version of a subscription that has yet to take effect."""

    status: SubscriptionVersionStatus

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

    auto_issue_invoices: bool
    """Whether invoices are issued without approval."""

    auto_pay_invoices: bool
    """Whether invoices are charged to the stored payment method."""

    first_billing_date: datetime | None = None
    """Day of the first invoice."""

    payment_terms: str | None = None
    """When an invoice has to be paid, for example net_30.

    Unsure: the list of values is not documented.
    """

    payment_collection_method: PaymentCollectionMethod
    """How invoices are paid."""

    payment_method_id: str | None = None
    """Stored payment method that is charged."""


class SubscriptionBillingDates(Model, kw_only=True):
    """Days on which a change of a subscription can take effect."""

    valid_on_cycle_dates: list[date_aliased]
    """First days of coming billing periods."""

    contract_end_date: date_aliased | None = None
    """Last day of the term."""

    current_cycle: DateRange | None = None
    """Billing period that is running."""

    next_billing_date: date_aliased | None = None
    """Day of the next invoice."""

    next_renewal_date: date_aliased | None = None
    """Day on which the next term begins."""

    valid_mid_cycle_range: DateRange | None = None
    """Days inside a period on which a change can take effect."""


class SubscriptionCreditBalance(Model, kw_only=True):
    """Credit that a subscription has left."""

    as_of: datetime
    """Moment that the balance is for."""

    balance: Decimal
    """Credit left at that moment."""

    credit_type: CreditType

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

    auto_renew: bool
    """Whether the subscription goes on after its term."""

    duration_months: int | None = None
    """Length of each further term, in months."""

    period_type: PeriodType | None = None
