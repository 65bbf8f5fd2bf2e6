# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers for several resources. A member that is absent reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = [
    "BillingDirection",
    "BillingFrequency",
    "BillingInterval",
    "Discount",
    "Entitlement",
    "EntitlementAllocation",
    "EntitlementTiming",
    "ExpressionCharge",
    "ExpressionPricingModel",
    "FeeType",
    "FixedPricingModel",
    "GraduatedPercentagePricingModel",
    "GraduatedTieredPricingModel",
    "Invoice",
    "InvoiceLineItem",
    "InvoiceStatus",
    "PaymentTerms",
    "PercentageTier",
    "PrepaidFixedTieredPricingModel",
    "PrepaidTieredPricingModel",
    "PriceTier",
    "SpendThreshold",
    "SubscriptionRevenueMetrics",
    "TieredPercentagePricingModel",
    "TieredPricingModel",
]

BillingDirection: TypeAlias = Open[Literal["advance", "arrears"]]
"""Whether a price is charged before (advance) or after (arrears) the period it covers."""


BillingFrequency: TypeAlias = Open[Literal["recurring", "one-off"]]
"""Whether a fixed fee comes back each period or is charged once."""


BillingInterval: TypeAlias = Open[Literal["monthly", "quarterly", "semi_annual", "yearly"]]
"""How often a recurring price is charged."""


FeeType: TypeAlias = Open[Literal["fixed", "metered"]]
"""Whether a product costs a fixed fee or is charged by metered usage."""


InvoiceStatus: TypeAlias = Open[
    Literal[
        "draft",
        "upcoming",
        "pending_approval",
        "scheduled",
        "processing",
        "issuing",
        "issued",
        "void",
        "paid",
        "canceled",
        "overdue",
    ]
]
"""Where an invoice stands between draft and paid, void or canceled."""


PaymentTerms: TypeAlias = Open[Literal["advance", "arrears"]]
"""Whether a product is charged before (advance) or after (arrears) the period it covers."""


class Discount(Model, kw_only=True):
    """A reduction of a whole subscription."""

    amount: Decimal
    """How much is taken off, in the unit that type says."""

    duration_type: str
    """How long the discount lasts, for example fixed.

    Unsure: the list of values is not documented.
    """

    type: str
    """What amount counts, for example percentage; a subscription that exists takes no other kind.

    Unsure: the list of values is not documented; prices of bundles call the member discount_type.
    """

    duration_unit: str | None = None
    """Unit of duration_value, for example months.

    Unsure: the list of values is not documented.
    """

    duration_value: int | None = None
    """Number of units that the discount lasts."""


class Entitlement(Model, kw_only=True):
    """Something that a subscriber may use."""

    id: str | None = None
    """Alguna id of the entitlement.

    Unsure: on older captures only.
    """

    mode: str
    """How the value is found, for example static.

    Unsure: the list of values is not documented.
    """

    subscription_id: str | None = None
    """Subscription that gives it.

    Unsure: required on older captures.
    """

    type: str
    """Kind of value, for example boolean.

    Unsure: the list of values is not documented.
    """

    version_id: str | None = None
    """Version of the subscription that gives it.

    Unsure: required on older captures.
    """

    allocation: "EntitlementAllocation | None" = None

    key: str | None = None
    """Key of the entitlement, as your product asks for it."""

    timing: "EntitlementTiming | None" = None

    value: str | None = None
    """The value as text, also where it is a boolean or a number."""


class EntitlementAllocation(Model, kw_only=True):
    """How much an entitlement gives, and what happens to the rest."""

    amount: Decimal | None = None
    """How much is given each time."""

    credit_type: str | None = None
    """Kind of credit, for example monetary.

    Unsure: the list of values is not documented.
    """

    rollover_enabled: bool | None = None
    """Whether what is left goes over into the next period."""

    rollover_max_periods: int | None = None
    """For how many periods it does."""


class EntitlementTiming(Model, kw_only=True):
    """When an entitlement gives what it gives."""

    recurrence: str
    """Once or again and again, for example recurring.

    Unsure: the list of values is not documented.
    """

    interval: str | None = None
    """Time between two allocations, for example monthly.

    Unsure: the list of values is not documented.
    """


class ExpressionCharge(Model, kw_only=True):
    """A charge whose quantity and price are worked out by expressions."""

    billing_direction: BillingDirection

    description: str
    """Text of the charge."""

    quantity_expression: str
    """Expression that gives the quantity."""

    unit_price_expression: str
    """Expression that gives the price of a unit."""


class ExpressionPricingModel(Model, kw_only=True):
    """Charges worked out by expressions."""

    charges: list[ExpressionCharge]
    """The charges."""


class FixedPricingModel(Model, kw_only=True):
    """A number of units at one price."""

    price_per_unit: Decimal
    """Price of each unit."""

    total: Decimal
    """Price of all units; worked out by Alguna."""

    units: int
    """Number of units."""


class GraduatedPercentagePricingModel(Model, kw_only=True):
    """Tiers of volume that fill one after the other, each with its percentage."""

    tiers: "list[PercentageTier]"
    """The tiers, from the lowest."""


class GraduatedTieredPricingModel(Model, kw_only=True):
    """Tiers of units that fill one after the other, each with its price."""

    tiers: "list[PriceTier]"
    """The tiers, from the lowest."""

    units: int | None = None
    """Number of units."""


class Invoice(Model, kw_only=True):
    """What a customer owes for a period; amounts are in the currency of the invoice."""

    amount_paid: Decimal
    """Sum of the payments received."""

    amount_remaining: Decimal
    """What is still to be paid."""

    billing_period: str
    """Period that is billed, as text."""

    created_at: datetime
    """When the invoice was created."""

    currency: str
    """Currency of all amounts, ISO 4217 code."""

    customer_id: str
    """Customer who is billed."""

    description: str
    """Text for the customer to read."""

    id: str
    """Alguna id of the invoice."""

    line_items: "list[InvoiceLineItem]"
    """What is billed, one entry a line."""

    status: InvoiceStatus

    subtotal: Decimal
    """Sum of the lines before tax."""

    tax: Decimal
    """Amount of tax."""

    total: Decimal
    """Amount due with tax."""

    updated_at: datetime
    """When the invoice last changed."""

    billing_period_end: datetime | None = None
    """End of the period that is billed."""

    billing_period_start: datetime | None = None
    """Start of the period that is billed."""

    due_date: datetime | None = None
    """Last date to pay by."""

    external_id: str | None = None
    """Id of the invoice in the connected system."""

    external_provider: str | None = None
    """Connected system that holds a copy of the invoice."""

    external_reference: str | None = None
    """Reference of the invoice in the connected system."""

    external_url: str | None = None
    """Web address of the invoice in the connected system."""

    invoicing_date: datetime | None = None
    """Date on which the invoice is due to be issued."""

    issue_date: datetime | None = None
    """Date that the invoice carries."""

    paid_date: datetime | None = None
    """Date on which it was paid in full."""

    purchase_order_number: str | None = None
    """Order number of the customer, quoted on the invoice."""


class InvoiceLineItem(Model, kw_only=True):
    """A line of an invoice."""

    description: str
    """Text of the line."""

    id: str
    """Alguna id of the line."""

    is_editable: bool
    """Whether the line may still be changed."""

    quantity: Decimal
    """Number of units."""

    total_price: Decimal
    """Price of the line before tax, in the currency of the invoice."""

    unit_price: Decimal
    """Price of one unit before tax, in the currency of the invoice."""

    billing_period_end: datetime | None = None
    """End of the period that the line covers."""

    billing_period_start: datetime | None = None
    """Start of the period that the line covers."""

    product_id: str | None = None
    """Product that the line belongs to."""


class PercentageTier(Model, kw_only=True):
    """A span of volume with a percentage of its own."""

    min_units: int
    """First unit of the tier."""

    fixed_fee: Decimal | None = None
    """Fee for reaching the tier, whatever the units."""

    max_units: int | None = None
    """Last unit of the tier; null or absent in the last, open one."""

    percentage: Decimal | None = None
    """Percentage of the volume in the tier that is charged."""


class PrepaidFixedTieredPricingModel(Model, kw_only=True):
    """A number of units bought ahead, tiers with their prices, and an interval at which what goes beyond is
    charged.
    """

    overages_charge_interval: str
    """How often what goes beyond is charged, for example monthly.

    Unsure: the list of values is not documented.
    """

    prepaid_units: int
    """Number of units bought ahead."""

    tiers: "list[PriceTier]"
    """The tiers, from the lowest."""


class PrepaidTieredPricingModel(Model, kw_only=True):
    """A number of units bought ahead, and tiers with their prices."""

    prepaid_units: int
    """Number of units bought ahead."""

    tiers: "list[PriceTier]"
    """The tiers, from the lowest."""


class PriceTier(Model, kw_only=True):
    """A span of units with a price of its own."""

    min_units: int
    """First unit of the tier."""

    fixed_fee: Decimal | None = None
    """Fee for reaching the tier, whatever the units."""

    max_units: int | None = None
    """Last unit of the tier; null or absent in the last, open one."""

    price_per_unit: Decimal | None = None
    """Price of each unit in the tier."""


class SpendThreshold(Model, kw_only=True):
    """A limit to what is charged for a period."""

    amount: Decimal
    """The limit, in the currency of the subscription."""

    period: str
    """Period that the limit is for, for example monthly.

    Unsure: the list of values is not documented.
    """


class SubscriptionRevenueMetrics(Model, kw_only=True):
    """What a subscription is worth, in its currency."""

    acv: Decimal
    """Annual contract value."""

    arr: Decimal
    """Annual recurring revenue."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    mrr: Decimal
    """Monthly recurring revenue."""

    subscription_id: str
    """The subscription."""


class TieredPercentagePricingModel(Model, kw_only=True):
    """Tiers of volume, each with its percentage."""

    tiers: list[PercentageTier]
    """The tiers, from the lowest."""


class TieredPricingModel(Model, kw_only=True):
    """Tiers of units, each with its price."""

    tiers: list[PriceTier]
    """The tiers, from the lowest."""
