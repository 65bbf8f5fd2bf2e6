# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses of several resources. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from .._overlay import Model, Open, OpenUnion

__all__ = [
    "BillingDirection",
    "BillingFrequency",
    "BillingInterval",
    "CreditType",
    "Discount",
    "DiscountType",
    "Entitlement",
    "EntitlementAllocation",
    "EntitlementList",
    "EntitlementMode",
    "EntitlementRecurrence",
    "EntitlementTiming",
    "EntitlementType",
    "ExpressionCharge",
    "ExpressionPrice",
    "ExpressionPricingModel",
    "FeeType",
    "FixedMatrixCell",
    "FixedPrice",
    "FixedPricingModel",
    "GraduatedPercentageMatrixCell",
    "GraduatedPercentagePrice",
    "GraduatedPercentagePricingModel",
    "GraduatedTieredMatrixCell",
    "GraduatedTieredPrice",
    "GraduatedTieredPricingModel",
    "IntervalUnit",
    "Invoice",
    "InvoiceLineItem",
    "InvoiceStatus",
    "MatrixBranch",
    "MatrixDimension",
    "MatrixNode",
    "MatrixPrice",
    "MatrixPriceCell",
    "MatrixPricingModel",
    "MatrixSplit",
    "MetricBinding",
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
    "RecurringRevenueStatus",
    "RefundStatus",
    "SpendThreshold",
    "SubscriptionContract",
    "SubscriptionRevenueMetrics",
    "SubscriptionStatus",
    "SubscriptionVersionItem",
    "SubscriptionVersionStatus",
    "TaxReason",
    "TaxType",
    "TieredMatrixCell",
    "TieredPercentageMatrixCell",
    "TieredPercentagePrice",
    "TieredPercentagePricingModel",
    "TieredPrice",
    "TieredPricingModel",
    "UnitMatrixCell",
    "UnitPrice",
    "UnitPricingModel",
    "VersionChildItem",
    "VolumePercentageMatrixCell",
    "VolumePercentagePrice",
    "VolumePercentagePricingModel",
]

BillingDirection: TypeAlias = Open[Literal["advance", "arrears"]]
"""Whether a price is charged before (advance) or after (arrears) the period it covers."""


BillingFrequency: TypeAlias = Open[Literal["recurring", "one-off"]]
"""Whether a fixed fee comes back each period or is charged once."""


BillingInterval: TypeAlias = Open[Literal["monthly", "quarterly", "semi_annual", "yearly"]]
"""How often a recurring price is charged."""


CreditType: TypeAlias = Open[Literal["monetary", "units"]]
"""Whether credits stand for money or for units."""


DiscountType: TypeAlias = Open[Literal["percentage", "fixed"]]
"""Whether an amount is a percentage or money."""


EntitlementMode: TypeAlias = Open[Literal["static", "grant_based"]]
"""Whether the value is fixed (static) or is the sum of grants (grant_based)."""


EntitlementRecurrence: TypeAlias = Open[Literal["recurring", "one_off"]]
"""Whether something is given each interval or once."""


EntitlementType: TypeAlias = Open[Literal["boolean", "number", "string", "credit_allocation"]]
"""Kind of value that an entitlement has."""


FeeType: TypeAlias = Open[Literal["fixed", "metered"]]
"""Whether a product costs a fixed fee or is charged by metered usage."""


IntervalUnit: TypeAlias = Open[Literal["day", "week", "month", "year"]]
"""Unit of a number of days, weeks, months or years."""


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


RecurringRevenueStatus: TypeAlias = Open[Literal["complete", "partial", "unavailable"]]
"""Whether recurring revenue is known for all, some or none of what is sold."""


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
    """A reduction of a whole subscription, or of one of its prices."""

    amount: Decimal
    """How much is taken off, in the unit that type states."""

    duration_type: PeriodType
    """Whether the discount lasts for a time (fixed) or rolls on from month to month."""

    type: DiscountType
    """What amount counts; prices of bundles call the field discount_type."""

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

    Unsure: on older captures only; the official package lacks it.
    """

    mode: EntitlementMode

    subscription_id: str | None = None
    """Subscription that gives it."""

    type: EntitlementType

    version_id: str | None = None
    """Version of the subscription that gives it."""

    allocation: "EntitlementAllocation | None" = None

    key: str | None = None
    """Key of the entitlement, as your product asks for it."""

    timing: "EntitlementTiming | None" = None

    value: str | None = None
    """The value as text, also where it is a boolean or a number."""


class EntitlementAllocation(Model, kw_only=True):
    """How much an entitlement gives, and what happens to the rest."""

    amount: Decimal
    """How much is given each time, in money or units as credit_type states."""

    credit_type: CreditType

    rollover_enabled: bool
    """Whether what is left goes over into the next period."""

    rollover_max_periods: int | None = None
    """For how many periods it does."""


class EntitlementList(Model, kw_only=True):
    """All active entitlements of a subscription or a customer; the list is not paged."""

    data: list[Entitlement]
    """The entitlements."""


class EntitlementTiming(Model, kw_only=True):
    """When an entitlement gives what it gives."""

    recurrence: EntitlementRecurrence

    interval: str | None = None
    """Time between two allocations, for example monthly.

    Unsure: plain text in responses; requests have a list of values.
    """


class ExpressionCharge(Model, kw_only=True):
    """A charge whose quantity and price are calculated by expressions."""

    billing_direction: BillingDirection

    description: str
    """Text of the charge."""

    quantity_expression: str
    """Expression that gives the quantity."""

    unit_price_expression: str
    """Expression that gives the price of a unit."""


class ExpressionPrice(Model, kw_only=True, tag_field="type", tag="expression"):
    """Charges calculated by expressions."""

    type: ClassVar[Literal["expression"]] = "expression"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    expression_pricing_model: "ExpressionPricingModel"


class ExpressionPricingModel(Model, kw_only=True):
    """Charges calculated by expressions."""

    charges: list[ExpressionCharge]
    """The charges."""

    metric_bindings: "list[MetricBinding] | None" = None
    """Names under which expressions read metrics."""


class FixedMatrixCell(Model, kw_only=True, tag_field="type", tag="fixed"):
    """A price for a number of units that is agreed beforehand."""

    type: ClassVar[Literal["fixed"]] = "fixed"

    cell_key: str | None = None
    """Key of the price in its matrix; always set in versions and quotes."""

    label: str | None = None
    """Name of the price, for people."""

    fixed_pricing_model: "FixedPricingModel"


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

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    fixed_pricing_model: "FixedPricingModel"


class FixedPricingModel(Model, kw_only=True):
    """A number of units at one price."""

    price_per_unit: Decimal
    """Price of each unit."""

    total: Decimal
    """Price of all units; sent for a bundle, calculated by Alguna elsewhere."""

    units: int
    """Number of units."""


class GraduatedPercentageMatrixCell(Model, kw_only=True, tag_field="type", tag="graduated_percentage"):
    """A percentage in tiers of volume that fill one after the other."""

    type: ClassVar[Literal["graduated_percentage"]] = "graduated_percentage"

    cell_key: str | None = None
    """Key of the price in its matrix; always set in versions and quotes."""

    label: str | None = None
    """Name of the price, for people."""

    graduated_percentage_pricing_model: "GraduatedPercentagePricingModel"


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

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    graduated_percentage_pricing_model: "GraduatedPercentagePricingModel"


class GraduatedPercentagePricingModel(Model, kw_only=True):
    """Tiers of volume that fill one after the other, each with its percentage."""

    tiers: "list[PercentageTier]"
    """The tiers, from the lowest."""


class GraduatedTieredMatrixCell(Model, kw_only=True, tag_field="type", tag="graduated_tiered"):
    """A price in tiers of units that fill one after the other."""

    type: ClassVar[Literal["graduated_tiered"]] = "graduated_tiered"

    cell_key: str | None = None
    """Key of the price in its matrix; always set in versions and quotes."""

    label: str | None = None
    """Name of the price, for people."""

    graduated_tiered_pricing_model: "GraduatedTieredPricingModel"


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

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

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

    merchant_id: str | None = None
    """Merchant on whose behalf it is billed."""

    tax_calculation_id: str | None = None
    """Tax calculation that it was made from."""


class InvoiceLineItem(Model, kw_only=True):
    """A line of an invoice."""

    amount_excluding_tax: Decimal
    """Amount of the line before tax, in the currency of the invoice."""

    amount_including_tax: Decimal
    """Amount of the line with tax."""

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

    tax_amount: Decimal | None = None
    """Amount of tax on the line."""

    tax_rate: Decimal | None = None
    """Tax rate as a fraction, so 0.20 is 20 percent.

    Unsure: the unit is taken from the tax rate of a customer.
    """


class MatrixBranch(Model, kw_only=True):
    """The node for one value of a dimension."""

    child: "MatrixNode"
    """The node."""

    value: str
    """The value, compared exactly."""


class MatrixDimension(Model, kw_only=True):
    """A property of events that prices depend on."""

    key: str
    """Property of the events."""

    label: str
    """Name of the dimension, for people."""

    values: list[str] | None = None
    """Values that it can have."""


class MatrixNode(Model, kw_only=True):
    """A node of the tree of prices: a price (leaf), or splits by the value of a dimension."""

    fallback: "MatrixNode | None" = None
    """Node that applies where no split matches."""

    leaf: "MatrixPriceCell | None" = None
    """The price."""

    splits: "list[MatrixSplit] | None" = None
    """Splits by the values of dimensions."""


class MatrixPrice(Model, kw_only=True, tag_field="type", tag="matrix"):
    """A price for each combination of values in some dimensions."""

    type: ClassVar[Literal["matrix"]] = "matrix"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    matrix_pricing_model: "MatrixPricingModel"


class MatrixPricingModel(Model, kw_only=True):
    """A price for each combination of values that events have in some dimensions."""

    dimensions: list[MatrixDimension]
    """What prices depend on."""

    root: MatrixNode
    """Root of the tree of prices."""

    line_item_template: str | None = None
    """Template of the text of invoice lines."""


class MatrixSplit(Model, kw_only=True):
    """The nodes for the values of one dimension."""

    branches: list[MatrixBranch]
    """Nodes for single values."""

    dimension_key: str
    """Key of the dimension."""

    wildcard: MatrixNode | None = None
    """Node for all other values."""


class MetricBinding(Model, kw_only=True):
    """A name under which expressions read a metric."""

    alias: str
    """The name in expressions."""

    metric_id: str
    """Alguna id of the metric."""


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
    """A price for units bought ahead, in tiers, with overage charged at an interval of its own."""

    type: ClassVar[Literal["prepaid_fixed_tiered"]] = "prepaid_fixed_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    prepaid_fixed_tiered_pricing_model: "PrepaidFixedTieredPricingModel"


class PrepaidFixedTieredPricingModel(Model, kw_only=True):
    """A number of units bought ahead, tiers with their prices, and the interval at which overage is
    charged.
    """

    overages_charge_interval: BillingInterval
    """How often overage is charged.

    Unsure: plain text for bundles in the official package.
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

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

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

    unit_price: Decimal | None = None
    """Price of each unit in the tier, under its other name.

    Unsure: how it relates to price_per_unit is not documented.
    """


class SpendThreshold(Model, kw_only=True):
    """A limit to what is charged for a period."""

    amount: Decimal
    """The limit, in the currency of the subscription."""

    period: BillingInterval
    """Period that the limit is for."""

    billing_direction: BillingDirection | None = None
    """Whether what is lacking is charged before or after the period.

    Unsure: the meaning is taken from the name.
    """


class SubscriptionContract(Model, kw_only=True):
    """The term that a subscription runs for."""

    period_type: PeriodType

    duration_months: int | None = None
    """Length of the term, in months."""

    end_date: datetime | None = None
    """Last day of the term."""

    start_date: datetime | None = None
    """First day of the term."""


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

    recurring_revenue_status: RecurringRevenueStatus
    """Whether all recurring revenue could be calculated."""

    subscription_id: str
    """The subscription."""


class SubscriptionVersionItem(Model, kw_only=True):
    """A product with its price, or a bundle with the prices inside it."""

    bundle_id: str | None = None
    """Bundle that is sold."""

    items: "list[VersionChildItem] | None" = None
    """Products in the bundle with their prices."""

    price: "Price | None" = None
    """Price of the product."""

    product_id: str | None = None
    """Product that is sold."""


class TieredMatrixCell(Model, kw_only=True, tag_field="type", tag="tiered"):
    """A price in tiers of units."""

    type: ClassVar[Literal["tiered"]] = "tiered"

    cell_key: str | None = None
    """Key of the price in its matrix; always set in versions and quotes."""

    label: str | None = None
    """Name of the price, for people."""

    tiered_pricing_model: "TieredPricingModel"


class TieredPercentageMatrixCell(Model, kw_only=True, tag_field="type", tag="tiered_percentage"):
    """A percentage in tiers of volume."""

    type: ClassVar[Literal["tiered_percentage"]] = "tiered_percentage"

    cell_key: str | None = None
    """Key of the price in its matrix; always set in versions and quotes."""

    label: str | None = None
    """Name of the price, for people."""

    tiered_percentage_pricing_model: "TieredPercentagePricingModel"


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

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

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

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    tiered_pricing_model: "TieredPricingModel"


class TieredPricingModel(Model, kw_only=True):
    """Tiers of units, each with its price."""

    tiers: list[PriceTier]
    """The tiers, from the lowest."""

    units: int | None = None
    """Number of units."""


class UnitMatrixCell(Model, kw_only=True, tag_field="type", tag="unit"):
    """A price for each unit."""

    type: ClassVar[Literal["unit"]] = "unit"

    cell_key: str | None = None
    """Key of the price in its matrix; always set in versions and quotes."""

    label: str | None = None
    """Name of the price, for people."""

    unit_pricing_model: "UnitPricingModel"


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

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    unit_pricing_model: "UnitPricingModel"


class UnitPricingModel(Model, kw_only=True):
    """A price for each unit."""

    price_per_unit: Decimal
    """Price of each unit."""


class VersionChildItem(Model, kw_only=True):
    """A product inside a bundle with its price."""

    price: "Price"

    product_id: str
    """Product in the bundle."""


class VolumePercentageMatrixCell(Model, kw_only=True, tag_field="type", tag="volume_percentage"):
    """A percentage of the volume."""

    type: ClassVar[Literal["volume_percentage"]] = "volume_percentage"

    cell_key: str | None = None
    """Key of the price in its matrix; always set in versions and quotes."""

    label: str | None = None
    """Name of the price, for people."""

    volume_percentage_pricing_model: "VolumePercentagePricingModel"


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

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

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

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    volume_percentage_pricing_model: "VolumePercentagePricingModel"


class VolumePercentagePricingModel(Model, kw_only=True):
    """A percentage of the volume."""

    percentage: Decimal
    """Percentage of the volume that is charged.

    Unsure: whether 5 or 0.05 means 5 percent is not documented.
    """

    price_per_unit: Decimal
    """Price of each unit, beside the percentage."""

    fixed_fee: Decimal | None = None
    """Fee whatever the volume."""


MatrixPriceCell: TypeAlias = OpenUnion[
    UnitMatrixCell
    | FixedMatrixCell
    | TieredMatrixCell
    | GraduatedTieredMatrixCell
    | TieredPercentageMatrixCell
    | GraduatedPercentageMatrixCell
    | VolumePercentageMatrixCell
]
"""A price in a matrix. The type selects one of seven pricing models, and the field named after it is
set.
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
    | MatrixPrice
]
"""What something in a version of a subscription costs, and when it is charged. The type selects one
of eleven pricing models, and the field named after that model is there.
"""
