# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers for several resources. A member that is absent reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from .._overlay import Model, Open, OpenUnion

__all__ = [
    "BillingDirection",
    "BillingFrequency",
    "BillingInterval",
    "Discount",
    "Entitlement",
    "EntitlementAllocation",
    "EntitlementTiming",
    "ExpressionCharge",
    "ExpressionPrice",
    "ExpressionPricingModel",
    "FeeType",
    "FixedPrice",
    "FixedPricingModel",
    "GraduatedPercentagePrice",
    "GraduatedPercentagePricingModel",
    "GraduatedTieredPrice",
    "GraduatedTieredPricingModel",
    "Invoice",
    "InvoiceLineItem",
    "InvoiceStatus",
    "PaymentStatus",
    "PaymentTerms",
    "PercentageTier",
    "PeriodType",
    "PrepaidFixedTieredPrice",
    "PrepaidFixedTieredPricingModel",
    "PrepaidTieredPrice",
    "PrepaidTieredPricingModel",
    "Price",
    "PriceTier",
    "RefundStatus",
    "SpendThreshold",
    "SubscriptionContract",
    "SubscriptionRevenueMetrics",
    "SubscriptionStatus",
    "SubscriptionVersionItem",
    "SubscriptionVersionStatus",
    "TaxReason",
    "TaxType",
    "TieredPercentagePrice",
    "TieredPercentagePricingModel",
    "TieredPrice",
    "TieredPricingModel",
    "UnitPrice",
    "VersionChildItem",
    "VolumePercentagePrice",
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


PaymentStatus: TypeAlias = Open[
    Literal["processing", "completed", "failed", "pending_authorization", "pending_client_action", "voided"]
]
"""How far a payment has come."""


PaymentTerms: TypeAlias = Open[Literal["advance", "arrears"]]
"""Whether a product is charged before (advance) or after (arrears) the period it covers."""


PeriodType: TypeAlias = Open[Literal["fixed", "monthly_rolling"]]
"""Whether a term runs for a fixed number of months or rolls on from month to month."""


RefundStatus: TypeAlias = Open[Literal["pending", "succeeded", "failed", "canceled"]]
"""Where a refund stands with the payment processor."""


SubscriptionStatus: TypeAlias = Open[Literal["draft", "active", "canceled"]]
"""Whether a subscription is still being prepared, runs, or has ended."""


SubscriptionVersionStatus: TypeAlias = Open[Literal["draft", "published"]]
"""Whether a version is still being prepared or is published."""


TaxReason: TypeAlias = Open[
    Literal["standard_rated", "reverse_charge", "not_collecting", "customer_exempt", "zero_rated", "other"]
]
"""Why tax is charged, or not charged, to a customer."""


TaxType: TypeAlias = Open[
    Literal["gst", "hst", "igst", "jct", "lease_tax", "pst", "qst", "sales_tax", "service_tax", "vat"]
]
"""Kind of tax that a customer is charged."""


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


class ExpressionPrice(Model, kw_only=True, tag_field="type", tag="expression"):
    """Charges worked out by expressions."""

    type: ClassVar[Literal["expression"]] = "expression"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: "SpendThreshold | None" = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: "SpendThreshold | None" = None
    """Least that is charged for a period."""

    expression_pricing_model: "ExpressionPricingModel"


class ExpressionPricingModel(Model, kw_only=True):
    """Charges worked out by expressions."""

    charges: list[ExpressionCharge]
    """The charges."""


class FixedPrice(Model, kw_only=True, tag_field="type", tag="fixed"):
    """A price for a number of units that is agreed beforehand."""

    type: ClassVar[Literal["fixed"]] = "fixed"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: "SpendThreshold | None" = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: "SpendThreshold | None" = None
    """Least that is charged for a period."""

    fixed_pricing_model: "FixedPricingModel"


class FixedPricingModel(Model, kw_only=True):
    """A number of units at one price."""

    price_per_unit: Decimal
    """Price of each unit."""

    total: Decimal
    """Price of all units; worked out by Alguna."""

    units: int
    """Number of units."""


class GraduatedPercentagePrice(Model, kw_only=True, tag_field="type", tag="graduated_percentage"):
    """A percentage in tiers of volume that fill one after the other."""

    type: ClassVar[Literal["graduated_percentage"]] = "graduated_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: "SpendThreshold | None" = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: "SpendThreshold | None" = None
    """Least that is charged for a period."""

    graduated_percentage_pricing_model: "GraduatedPercentagePricingModel"


class GraduatedPercentagePricingModel(Model, kw_only=True):
    """Tiers of volume that fill one after the other, each with its percentage."""

    tiers: "list[PercentageTier]"
    """The tiers, from the lowest."""


class GraduatedTieredPrice(Model, kw_only=True, tag_field="type", tag="graduated_tiered"):
    """A price in tiers of units that fill one after the other."""

    type: ClassVar[Literal["graduated_tiered"]] = "graduated_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: "SpendThreshold | None" = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: "SpendThreshold | None" = None
    """Least that is charged for a period."""

    graduated_tiered_pricing_model: "GraduatedTieredPricingModel"


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


class PrepaidFixedTieredPrice(Model, kw_only=True, tag_field="type", tag="prepaid_fixed_tiered"):
    """A price for units bought ahead, in tiers, with what goes beyond charged at an interval of its
    own.
    """

    type: ClassVar[Literal["prepaid_fixed_tiered"]] = "prepaid_fixed_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: "SpendThreshold | None" = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: "SpendThreshold | None" = None
    """Least that is charged for a period."""

    prepaid_fixed_tiered_pricing_model: "PrepaidFixedTieredPricingModel"


class PrepaidFixedTieredPricingModel(Model, kw_only=True):
    """A number of units bought ahead, tiers with their prices, and an interval at which what goes
    beyond is charged.
    """

    overages_charge_interval: str
    """How often what goes beyond is charged, for example monthly.

    Unsure: the list of values is not documented.
    """

    prepaid_units: int
    """Number of units bought ahead."""

    tiers: "list[PriceTier]"
    """The tiers, from the lowest."""


class PrepaidTieredPrice(Model, kw_only=True, tag_field="type", tag="prepaid_tiered"):
    """A price for units bought ahead, in tiers."""

    type: ClassVar[Literal["prepaid_tiered"]] = "prepaid_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: "SpendThreshold | None" = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: "SpendThreshold | None" = None
    """Least that is charged for a period."""

    prepaid_tiered_pricing_model: "PrepaidTieredPricingModel"


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


class SubscriptionContract(Model, kw_only=True):
    """The term that a subscription runs for."""

    period_type: PeriodType

    duration_months: int | None = None
    """Length of the term, in months."""

    end_date: datetime | None = None
    """Last day of the term.

    Unsure: answers show a date-time where requests take a plain date.
    """

    start_date: datetime | None = None
    """First day of the term.

    Unsure: answers show a date-time where requests take a plain date.
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


class SubscriptionVersionItem(Model, kw_only=True):
    """A product with its price, or a bundle with the prices inside it."""

    bundle_id: str | None = None
    """Bundle that is sold."""

    items: "list[VersionChildItem] | None" = None
    """Products in the bundle with their prices."""

    price: "Price | None" = None
    """Price of the product.

    Unsure: mirrors the request.
    """

    product_id: str | None = None
    """Product that is sold.

    Unsure: mirrors the request.
    """


class TieredPercentagePrice(Model, kw_only=True, tag_field="type", tag="tiered_percentage"):
    """A percentage in tiers of volume."""

    type: ClassVar[Literal["tiered_percentage"]] = "tiered_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    tiered_percentage_pricing_model: "TieredPercentagePricingModel"


class TieredPercentagePricingModel(Model, kw_only=True):
    """Tiers of volume, each with its percentage."""

    tiers: list[PercentageTier]
    """The tiers, from the lowest."""


class TieredPrice(Model, kw_only=True, tag_field="type", tag="tiered"):
    """A price in tiers of units."""

    type: ClassVar[Literal["tiered"]] = "tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    tiered_pricing_model: "TieredPricingModel"


class TieredPricingModel(Model, kw_only=True):
    """Tiers of units, each with its price."""

    tiers: list[PriceTier]
    """The tiers, from the lowest."""


class UnitPrice(Model, kw_only=True, tag_field="type", tag="unit"):
    """A price for each unit."""

    type: ClassVar[Literal["unit"]] = "unit"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    unit_pricing_model: dict[str, Any]
    """A price for each unit.

    Unsure: the members were not readable.
    """


class VersionChildItem(Model, kw_only=True):
    """A product inside a bundle with its price."""

    price: "Price"

    product_id: str | None = None
    """Product in the bundle.

    Unsure: mirrors the request.
    """


class VolumePercentagePrice(Model, kw_only=True, tag_field="type", tag="volume_percentage"):
    """A percentage of the volume."""

    type: ClassVar[Literal["volume_percentage"]] = "volume_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    volume_percentage_pricing_model: dict[str, Any]
    """A percentage of the volume.

    Unsure: the members were not readable.
    """


Price: TypeAlias = OpenUnion[
    FixedPrice
    | UnitPrice
    | TieredPrice
    | GraduatedTieredPrice
    | TieredPercentagePrice
    | GraduatedPercentagePrice
    | VolumePercentagePrice
    | PrepaidTieredPrice
    | PrepaidFixedTieredPrice
    | ExpressionPrice
]
"""What something in a version of a subscription costs, and when it is charged. The type picks one of
ten pricing models, and the member named after that model is there.
"""
