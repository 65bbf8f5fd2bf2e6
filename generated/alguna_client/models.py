# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ._overlay import Model, Open, OpenUnion

__all__ = [
    "AccountCreditsBalanceDepletedEvent",
    "AccountCreditsGrantedEvent",
    "Address",
    "AggregationMethod",
    "BillingDirection",
    "BillingFrequency",
    "BillingInterval",
    "BillingsByCustomer",
    "Bundle",
    "BundleList",
    "BundlePrice",
    "BundlePriceDiscount",
    "BundleProduct",
    "CheckCreditsResponse",
    "CheckoutSessionCompletedEvent",
    "Contact",
    "CreateCheckoutSessionResponse",
    "CreateSubscriptionChangeResponse",
    "CreateTaxCalculationResponse",
    "CreditGrant",
    "CreditNote",
    "CreditNoteAttachment",
    "CreditNoteLineItem",
    "CreditNoteList",
    "CreditNoteStatus",
    "Customer",
    "CustomerAmount",
    "CustomerList",
    "CustomerMetrics",
    "CustomerMetricsOverTime",
    "CustomerMetricsPoint",
    "CustomerPortalSession",
    "DateRange",
    "Discount",
    "Entitlement",
    "EntitlementAllocation",
    "EntitlementList",
    "EntitlementTiming",
    "Error",
    "ExpressionBundlePrice",
    "ExpressionCharge",
    "ExpressionPrice",
    "ExpressionPricingModel",
    "FeeType",
    "FixedBundlePrice",
    "FixedPrice",
    "FixedPricingModel",
    "GraduatedPercentageBundlePrice",
    "GraduatedPercentagePrice",
    "GraduatedPercentagePricingModel",
    "GraduatedTieredBundlePrice",
    "GraduatedTieredPrice",
    "GraduatedTieredPricingModel",
    "IngestEventsResponse",
    "Invoice",
    "InvoiceIssuedEvent",
    "InvoiceLineItem",
    "InvoiceList",
    "InvoicePaidEvent",
    "InvoiceStatus",
    "InvoiceSummary",
    "LineItemDeletedEvent",
    "Metric",
    "MetricAggregation",
    "MetricFilter",
    "MetricFilterGroup",
    "MetricList",
    "NetRevenueSummary",
    "Pagination",
    "Payment",
    "PaymentCreatedEvent",
    "PaymentList",
    "PaymentTerms",
    "PaymentUpdatedEvent",
    "PendingChange",
    "PercentageTier",
    "PeriodType",
    "PlanList",
    "PlanSummary",
    "PrepaidFixedTieredBundlePrice",
    "PrepaidFixedTieredPrice",
    "PrepaidFixedTieredPricingModel",
    "PrepaidTieredBundlePrice",
    "PrepaidTieredPrice",
    "PrepaidTieredPricingModel",
    "PreviewSubscriptionChangeResponse",
    "Price",
    "PriceEscalation",
    "PriceTier",
    "Product",
    "ProductAmount",
    "ProductList",
    "Refund",
    "RefundList",
    "RefundStatus",
    "RefundUpdatedEvent",
    "ReportResolution",
    "RevenueAllocationMethod",
    "RevenueBreakdownOverTime",
    "RevenueBreakdownPoint",
    "RevenueByCustomer",
    "RevenueByProduct",
    "RevenueSchedule",
    "RevenueScheduleEntry",
    "RevenueScheduleInterval",
    "SpendThreshold",
    "Subscription",
    "SubscriptionActivatedEvent",
    "SubscriptionBilling",
    "SubscriptionBillingDates",
    "SubscriptionCancelationScheduledEvent",
    "SubscriptionCanceledEvent",
    "SubscriptionContract",
    "SubscriptionCreditBalance",
    "SubscriptionList",
    "SubscriptionRenewal",
    "SubscriptionRevenueMetrics",
    "SubscriptionStartedEvent",
    "SubscriptionUpdatedEvent",
    "SubscriptionVersion",
    "SubscriptionVersionItem",
    "SubscriptionVersionList",
    "SubscriptionVersionStatus",
    "SubscriptionVersionUpdatedEvent",
    "TaxReason",
    "TaxType",
    "TieredBundlePrice",
    "TieredPercentageBundlePrice",
    "TieredPercentagePrice",
    "TieredPercentagePricingModel",
    "TieredPrice",
    "TieredPricingModel",
    "TrackCreditsResponse",
    "UnitBundlePrice",
    "UnitPrice",
    "VersionChildItem",
    "VolumePercentageBundlePrice",
    "VolumePercentagePrice",
    "Wallet",
    "WalletGrant",
    "WalletGrantList",
    "WalletGrantStatus",
    "WalletList",
    "WebhookEvent",
]

AggregationMethod: TypeAlias = Open[Literal["count", "count_unique", "average", "min", "max", "sum"]]
"""How a metric makes one number from many events."""


BillingDirection: TypeAlias = Open[Literal["advance", "arrears"]]
"""Whether a price is charged before (advance) or after (arrears) the period it covers."""


BillingFrequency: TypeAlias = Open[Literal["recurring", "one-off"]]
"""Whether a fixed fee comes back each period or is charged once."""


BillingInterval: TypeAlias = Open[Literal["monthly", "quarterly", "semi_annual", "yearly"]]
"""How often a recurring price is charged."""


CreditNoteStatus: TypeAlias = Open[Literal["draft", "applied", "void", "pending_refund"]]
"""Where a credit note stands; an applied or void one cannot be changed."""


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


PeriodType: TypeAlias = Open[Literal["fixed", "monthly_rolling"]]
"""Whether a term runs for a fixed number of months or rolls on from month to month."""


RefundStatus: TypeAlias = Open[Literal["pending", "succeeded", "failed", "canceled"]]
"""Where a refund stands with the payment processor."""


ReportResolution: TypeAlias = Open[Literal["months", "days"]]
"""Whether a point of a report covers a month or a day."""


RevenueAllocationMethod: TypeAlias = Open[Literal["straight_line", "usage_based", "contract_level_straight_line"]]
"""How revenue is spread over time when it is recognised."""


RevenueScheduleInterval: TypeAlias = Open[Literal["daily", "monthly"]]
"""Whether an entry of a schedule covers a day or a month."""


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


WalletGrantStatus: TypeAlias = Open[Literal["pending", "approved", "voided", "expired"]]
"""Whether the money of a grant can be spent (approved), is awaited, was taken back, or ran out of time."""


class AccountCreditsBalanceDepletedEvent(Model, kw_only=True, tag_field="type", tag="account.credits.balance_depleted"):
    """A customer has used up their credits."""

    type: ClassVar[Literal["account.credits.balance_depleted"]] = "account.credits.balance_depleted"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class AccountCreditsGrantedEvent(Model, kw_only=True, tag_field="type", tag="account.credits.granted"):
    """A customer was given credits."""

    type: ClassVar[Literal["account.credits.granted"]] = "account.credits.granted"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class Address(Model, kw_only=True):
    """A postal address."""

    city: str
    """City or town."""

    country: str
    """Country code.

    Unsure: the example holds an alpha-3 code (USA) where tax_country is alpha-2.
    """

    line1: str
    """Street and number."""

    postal_code: str
    """Postal or ZIP code."""

    state: str
    """State, province or region."""

    line2: str | None = None
    """Suite, floor or building."""


class BillingsByCustomer(Model, kw_only=True):
    """Billings of the largest customers, and of all others together."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    other_customers_net_billings_previous_period: Decimal
    """Net billings of the others in the period before."""

    other_customers_net_billings_this_period: Decimal
    """Net billings of the others in the period asked for."""

    top_customers: list[CustomerAmount]
    """The largest customers."""


class Bundle(Model, kw_only=True):
    """Products that are sold together, each with its price."""

    id: str
    """Alguna id of the bundle.

    Unsure: begins with bnd_ on the pages about bundles, with bun_ on those about subscriptions.
    """

    name: str
    """Name in the catalogue."""

    prices: list[BundlePrice]
    """What each product in the bundle costs."""

    description: str | None = None
    """What the bundle is, for people.

    Unsure: sent on create; the end of the answer was not read.
    """


class BundleList(Model, kw_only=True):
    """One page of bundles."""

    data: list[Bundle]
    """The bundles of this page."""

    pagination: Pagination
    """Unsure: the page calls the list paginated, but its end was not read."""


class BundlePriceDiscount(Model, kw_only=True):
    """A reduction of one price in a bundle; a discount of a subscription calls its kind type."""

    amount: Decimal
    """How much is taken off, in the unit that discount_type says."""

    discount_type: str | None = None
    """What amount counts, for example percentage.

    Unsure: the list of values is not documented.
    """

    duration_type: str | None = None
    """How long the discount lasts, for example monthly_rolling.

    Unsure: the list of values is not documented.
    """

    duration_unit: str | None = None
    """Unit of duration_value.

    Unsure: the list of values is not documented.
    """

    duration_value: int | None = None
    """Number of units that the discount lasts."""


class BundleProduct(Model, kw_only=True):
    """The product that a price of a bundle is for."""

    description: str
    """What the product is, for people."""

    fee_type: FeeType

    id: str
    """Alguna id of the product."""

    name: str
    """Name in the catalogue."""

    payment_terms: PaymentTerms

    billing_frequency: BillingFrequency | None = None

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set for metered products."""


class CheckoutSessionCompletedEvent(Model, kw_only=True, tag_field="type", tag="checkout.session.completed"):
    """A customer completed a checkout session."""

    type: ClassVar[Literal["checkout.session.completed"]] = "checkout.session.completed"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class Contact(Model, kw_only=True):
    """A person who receives billing mail for a customer."""

    email: str
    """E-mail address."""

    id: str
    """Alguna id of the contact, with the prefix cont_."""

    is_primary: bool
    """Whether this is the customer's main contact."""

    email_preferences: list[str] | None = None
    """Kinds of mail that the contact receives.

    Unsure: the list of values is not documented.
    """

    first_name: str | None = None
    """Given name."""

    last_name: str | None = None
    """Family name."""


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


class CreditNote(Model, kw_only=True):
    """What a customer is given back on an invoice; amounts are in its currency."""

    attachments: list[CreditNoteAttachment]
    """Files that go with the credit note."""

    created_at: datetime
    """When the credit note was created."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    customer_id: str
    """Customer who is credited."""

    description: str
    """Text for the customer to read."""

    external_reference: str
    """Reference of the credit note in another system."""

    id: str
    """Alguna id of the credit note."""

    is_pdf_available: bool
    """Whether a PDF of it exists."""

    line_items: list[CreditNoteLineItem]
    """What is credited, one entry a line."""

    status: CreditNoteStatus

    subtotal: Decimal
    """Sum of the lines before tax."""

    sync_enabled: bool
    """Whether it is copied into the accounting system."""

    tax: Decimal
    """Amount of tax."""

    total: Decimal
    """Amount credited with tax."""

    updated_at: datetime
    """When the credit note last changed."""

    accounting_credit_note_id: str | None = None
    """Id of the copy in the accounting system."""

    accounting_credit_note_url: str | None = None
    """Web address of the copy in the accounting system."""

    accounting_integration_id: str | None = None
    """Connection to the accounting system that holds the copy."""

    accounting_provider: str | None = None
    """Accounting system that holds the copy."""

    apply_date: datetime | None = None
    """When it was applied."""

    billing_period_end: datetime | None = None
    """End of the period that is credited."""

    billing_period_start: datetime | None = None
    """Start of the period that is credited."""

    credit_date: datetime | None = None
    """Date that the credit note carries."""

    invoice_id: str | None = None
    """Invoice that it corrects."""

    last_refund_date: datetime | None = None
    """When money was last paid back on it."""

    last_refund_id: str | None = None
    """Refund that was last made on it."""

    legal_entity_id: str | None = None
    """Legal entity that issues it."""

    purchase_order_number: str | None = None
    """Order number of the customer, quoted on the credit note."""

    void_date: datetime | None = None
    """When it was made void."""


class CreditNoteAttachment(Model, kw_only=True):
    """A file that goes with a credit note."""

    file_url: str
    """Web address of the file."""

    title: str
    """Name of the file, for people."""


class CreditNoteLineItem(Model, kw_only=True):
    """A line of a credit note."""

    billing_period_end: datetime
    """End of the period that the line covers."""

    billing_period_start: datetime
    """Start of the period that the line covers."""

    description: str
    """Text of the line."""

    id: str
    """Alguna id of the line, with the prefix cnli_."""

    is_editable: bool
    """Whether the line may still be changed."""

    quantity: Decimal
    """Number of units."""

    total_price: Decimal
    """Price of the line before tax."""

    unit_price: Decimal
    """Price of one unit before tax."""

    additional_description: str | None = None
    """More text of the line."""

    invoice_line_item_id: str | None = None
    """Line of the invoice that it corrects."""

    product_id: str | None = None
    """Product that the line belongs to."""

    tax_amount: Decimal | None = None
    """Amount of tax on the line."""

    tax_rate: Decimal | None = None
    """Tax rate as a fraction, so 0.20 is 20 percent."""


class CreditNoteList(Model, kw_only=True):
    """One page of credit notes."""

    data: list[CreditNote]
    """The credit notes of this page."""

    pagination: Pagination


class Customer(Model, kw_only=True):
    """A company or person that is billed."""

    created_at: datetime
    """Time of creation."""

    currency: str
    """Billing currency, ISO 4217 code."""

    id: str
    """Alguna id, with the prefix cust_."""

    name: str
    """Name as it appears on invoices."""

    updated_at: datetime
    """When the customer last changed."""

    aliases: list[str] | None = None
    """Other ids the customer is known by, such as the one in your own system."""

    billing_address: Address | None = None
    """Address that invoices carry."""

    contacts: list[Contact] | None = None
    """People who receive billing mail."""

    tax_country: str | None = None
    """Country whose tax rules apply, ISO 3166-1 alpha-2 code.

    Unsure: stands only on the newest stored pages.
    """

    tax_id: str | None = None
    """Tax registration number of the customer.

    Unsure: stands only on the newest stored pages.
    """

    tax_rate: Decimal | None = None
    """Tax rate as a fraction, so 0.20 is 20 percent."""

    tax_reason: TaxReason | None = None

    tax_status: str | None = None
    """Standing towards tax, for example taxable.

    Unsure: the list of values is not documented.
    """

    tax_type: TaxType | None = None


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


class CustomerList(Model, kw_only=True):
    """One page of customers."""

    data: list[Customer]
    """The customers of this page."""

    pagination: Pagination


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

    points: list[CustomerMetricsPoint]
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


class CustomerPortalSession(Model, kw_only=True):
    """A short-lived way into the portal for one customer."""

    created_at: datetime
    """When the session was created."""

    customer_id: str
    """Customer who may enter."""

    expires_at: datetime
    """When the address stops working."""

    id: str
    """Alguna id of the session."""

    url: str
    """Web address to send the customer to; whoever has it gets in."""


class DateRange(Model, kw_only=True):
    """A span of days."""

    end_date: date
    """Last day."""

    start_date: date
    """First day."""


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

    allocation: EntitlementAllocation | None = None

    key: str | None = None
    """Key of the entitlement, as your product asks for it."""

    timing: EntitlementTiming | None = None

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


class EntitlementList(Model, kw_only=True):
    """All active entitlements of a subscription; the list is not paged."""

    data: list[Entitlement]
    """The entitlements."""


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


class Error(Model, kw_only=True):
    """What went wrong; the only error shape, without a code."""

    detail: str
    """Explanation for a person."""

    status: int
    """HTTP status, repeated in the body."""


class ExpressionBundlePrice(Model, kw_only=True, tag_field="type", tag="expression"):
    """Charges worked out by expressions."""

    type: ClassVar[Literal["expression"]] = "expression"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    expression_pricing_model: ExpressionPricingModel


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

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    expression_pricing_model: ExpressionPricingModel


class ExpressionPricingModel(Model, kw_only=True):
    """Charges worked out by expressions."""

    charges: list[ExpressionCharge]
    """The charges."""


class FixedBundlePrice(Model, kw_only=True, tag_field="type", tag="fixed"):
    """A price for a number of units that is agreed beforehand."""

    type: ClassVar[Literal["fixed"]] = "fixed"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    fixed_pricing_model: FixedPricingModel


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

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    fixed_pricing_model: FixedPricingModel


class FixedPricingModel(Model, kw_only=True):
    """A number of units at one price."""

    price_per_unit: Decimal
    """Price of each unit."""

    total: Decimal
    """Price of all units; worked out by Alguna."""

    units: int
    """Number of units."""


class GraduatedPercentageBundlePrice(Model, kw_only=True, tag_field="type", tag="graduated_percentage"):
    """A percentage in tiers of volume that fill one after the other."""

    type: ClassVar[Literal["graduated_percentage"]] = "graduated_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    graduated_percentage_pricing_model: GraduatedPercentagePricingModel


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

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    graduated_percentage_pricing_model: GraduatedPercentagePricingModel


class GraduatedPercentagePricingModel(Model, kw_only=True):
    """Tiers of volume that fill one after the other, each with its percentage."""

    tiers: list[PercentageTier]
    """The tiers, from the lowest."""


class GraduatedTieredBundlePrice(Model, kw_only=True, tag_field="type", tag="graduated_tiered"):
    """A price in tiers of units that fill one after the other."""

    type: ClassVar[Literal["graduated_tiered"]] = "graduated_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    graduated_tiered_pricing_model: GraduatedTieredPricingModel


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

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    graduated_tiered_pricing_model: GraduatedTieredPricingModel


class GraduatedTieredPricingModel(Model, kw_only=True):
    """Tiers of units that fill one after the other, each with its price."""

    tiers: list[PriceTier]
    """The tiers, from the lowest."""

    units: int | None = None
    """Number of units."""


class IngestEventsResponse(Model, kw_only=True):
    """What became of each event of a batch."""

    failed: list[str]
    """The unique_id of each event that was not taken."""

    ingested: list[str]
    """The unique_id of each event that was taken."""


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

    line_items: list[InvoiceLineItem]
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


class InvoiceIssuedEvent(Model, kw_only=True, tag_field="type", tag="invoice.issued"):
    """An invoice was issued."""

    type: ClassVar[Literal["invoice.issued"]] = "invoice.issued"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


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


class InvoiceList(Model, kw_only=True):
    """One page of invoices."""

    data: list[InvoiceSummary]
    """The invoices of this page."""

    pagination: Pagination


class InvoicePaidEvent(Model, kw_only=True, tag_field="type", tag="invoice.paid"):
    """An invoice was paid in full."""

    type: ClassVar[Literal["invoice.paid"]] = "invoice.paid"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class InvoiceSummary(Model, kw_only=True):
    """An invoice in a list, without its lines and payments."""

    billing_period: str
    """Period that is billed, as text."""

    created_at: datetime
    """When the invoice was created."""

    currency: str
    """Currency of the total, ISO 4217 code."""

    customer_id: str
    """Customer who is billed."""

    description: str
    """Text for the customer to read."""

    id: str
    """Alguna id of the invoice."""

    status: InvoiceStatus

    total: Decimal
    """Amount due with tax."""

    updated_at: datetime
    """When the invoice last changed."""

    billing_period_end: datetime | None = None
    """End of the period that is billed."""

    billing_period_start: datetime | None = None
    """Start of the period that is billed."""


class LineItemDeletedEvent(Model, kw_only=True, tag_field="type", tag="line_item.deleted"):
    """A line of an invoice was deleted."""

    type: ClassVar[Literal["line_item.deleted"]] = "line_item.deleted"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class Metric(Model, kw_only=True):
    """How usage events become a quantity that can be billed."""

    aggregation: MetricAggregation

    created_at: datetime
    """When the metric was created."""

    event_name: str
    """Name of the events that are counted."""

    id: str
    """Alguna id of the metric, with the prefix mtr_."""

    name: str
    """Name of the metric."""

    updated_at: datetime
    """When the metric last changed."""

    description: str | None = None
    """What is measured, for people."""

    filter_groups: list[MetricFilterGroup] | None = None
    """Which of the events count."""

    tag_ids: list[str] | None = None
    """Tags on the metric."""


class MetricAggregation(Model, kw_only=True):
    """How events are turned into one number."""

    method: AggregationMethod

    field_: str | None = field(name="field", default=None)
    """Property of the events that is aggregated.

    Unsure: an example of an answer lists it among the required members.
    """


class MetricFilter(Model, kw_only=True):
    """A condition on one property of an event."""

    field_: str = field(name="field")
    """Property of the event."""

    operator: str
    """How the property is compared, for example equal.

    Unsure: the list of values is not documented.
    """

    value: str
    """What the property is compared with."""


class MetricFilterGroup(Model, kw_only=True):
    """Conditions on events, joined by one operator."""

    filters: list[MetricFilter]
    """The conditions."""

    operator: str
    """How the conditions are joined: and, or or.

    Unsure: the list of values is not documented.
    """


class MetricList(Model, kw_only=True):
    """One page of metrics."""

    data: list[Metric]
    """The metrics of this page."""

    pagination: Pagination


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


class Pagination(Model, kw_only=True):
    """Where a page stands in its list; there is no count of all items."""

    per_page: int
    """Page size that was used."""

    total_pages: int
    """Number of pages at this page size."""


class Payment(Model, kw_only=True):
    """An attempt to collect money from a customer; amounts are in its currency."""

    amount: Decimal
    """Amount to collect."""

    created_at: datetime
    """When the payment was created."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    customer_id: str
    """Customer who pays."""

    id: str
    """Alguna id of the payment."""

    status: str
    """Where the payment stands, for example succeeded.

    Unsure: the list of values is not documented; webhooks name other values than the example.
    """

    updated_at: datetime
    """When the payment last changed."""

    amount_received: Decimal | None = None
    """Amount that came in."""

    amount_refunded: Decimal | None = None
    """Amount that was paid back."""

    external_id: str | None = None
    """Id of the payment at the payment processor."""

    external_url: str | None = None
    """Web address of the payment at the payment processor."""

    failed_at: datetime | None = None
    """When it failed."""

    invoice_id: str | None = None
    """Invoice that is paid."""

    paid_at: datetime | None = None
    """When the money came in."""


class PaymentCreatedEvent(Model, kw_only=True, tag_field="type", tag="payment.created"):
    """A payment was begun."""

    type: ClassVar[Literal["payment.created"]] = "payment.created"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """The payment that the event is about, as it came. Its status is pending_client_action,
    pending_authorization, processing, completed or failed.

    Unsure: the members are not documented for this version; the statuses are those that the page lists.
    """


class PaymentList(Model, kw_only=True):
    """One page of payments."""

    data: list[Payment]
    """The payments of this page."""

    pagination: Pagination


class PaymentUpdatedEvent(Model, kw_only=True, tag_field="type", tag="payment.updated"):
    """A payment moved on."""

    type: ClassVar[Literal["payment.updated"]] = "payment.updated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """The payment that the event is about, as it came. Its status is pending_client_action,
    pending_authorization, processing, completed or failed.

    Unsure: the members are not documented for this version; the statuses are those that the page lists.
    """


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


class PlanList(Model, kw_only=True):
    """One page of plans."""

    data: list[PlanSummary]
    """The plans of this page."""

    pagination: Pagination


class PlanSummary(Model, kw_only=True):
    """A template of subscriptions; its priced items are not in the answer."""

    created_at: datetime
    """When the plan was created."""

    currency: str
    """ISO 4217 code of the currency of all prices of the plan."""

    id: str
    """Alguna id of the plan."""

    name: str
    """Name in the catalogue."""

    updated_at: datetime
    """When the plan last changed."""

    description: str | None = None
    """What the plan is, for people."""


class PrepaidFixedTieredBundlePrice(Model, kw_only=True, tag_field="type", tag="prepaid_fixed_tiered"):
    """A price for units bought ahead, in tiers, with what goes beyond charged at an interval of its own."""

    type: ClassVar[Literal["prepaid_fixed_tiered"]] = "prepaid_fixed_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    prepaid_fixed_tiered_pricing_model: PrepaidFixedTieredPricingModel


class PrepaidFixedTieredPrice(Model, kw_only=True, tag_field="type", tag="prepaid_fixed_tiered"):
    """A price for units bought ahead, in tiers, with what goes beyond charged at an interval of its own."""

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

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    prepaid_fixed_tiered_pricing_model: PrepaidFixedTieredPricingModel


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

    tiers: list[PriceTier]
    """The tiers, from the lowest."""


class PrepaidTieredBundlePrice(Model, kw_only=True, tag_field="type", tag="prepaid_tiered"):
    """A price for units bought ahead, in tiers."""

    type: ClassVar[Literal["prepaid_tiered"]] = "prepaid_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    prepaid_tiered_pricing_model: PrepaidTieredPricingModel


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

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    prepaid_tiered_pricing_model: PrepaidTieredPricingModel


class PrepaidTieredPricingModel(Model, kw_only=True):
    """A number of units bought ahead, and tiers with their prices."""

    prepaid_units: int
    """Number of units bought ahead."""

    tiers: list[PriceTier]
    """The tiers, from the lowest."""


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


class Product(Model, kw_only=True):
    """Something that is sold, and how it is charged and recognised as revenue."""

    created_at: datetime
    """When the product was created."""

    description: str
    """What the product is, for people."""

    fee_type: FeeType

    id: str
    """Alguna id of the product."""

    name: str
    """Name in the catalogue."""

    payment_terms: PaymentTerms

    revenue_allocation_method: RevenueAllocationMethod

    updated_at: datetime
    """When the product last changed."""

    billing_frequency: BillingFrequency | None = None

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set for metered products."""

    sku: str | None = None
    """Stock keeping unit, your own article number."""

    tag_ids: list[str] | None = None
    """Tags on the product."""


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


class ProductList(Model, kw_only=True):
    """One page of products."""

    data: list[Product]
    """The products of this page."""

    pagination: Pagination


class Refund(Model, kw_only=True):
    """Money that is paid back to a customer."""

    amount: Decimal
    """Amount to pay back."""

    created_at: datetime
    """When the refund was created."""

    currency: str
    """ISO 4217 code of the currency of the amount."""

    customer_id: str
    """Customer who gets it."""

    id: str
    """Alguna id of the refund, with the prefix re_."""

    payment_id: str
    """Payment that is paid back."""

    status: RefundStatus

    updated_at: datetime
    """When the refund last changed."""

    external_id: str | None = None
    """Id of the refund at the payment processor."""

    external_url: str | None = None
    """Web address of the refund at the payment processor."""

    failure_reason: str | None = None
    """Why it failed."""

    processor_id: str | None = None
    """Payment processor that makes it."""

    reason: str | None = None
    """Why it is paid back."""


class RefundList(Model, kw_only=True):
    """One page of refunds."""

    data: list[Refund]
    """The refunds of this page."""

    pagination: Pagination


class RefundUpdatedEvent(Model, kw_only=True, tag_field="type", tag="refund.updated"):
    """A refund moved on."""

    type: ClassVar[Literal["refund.updated"]] = "refund.updated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class RevenueBreakdownOverTime(Model, kw_only=True):
    """Where revenue came from, month by month or day by day."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    points: list[RevenueBreakdownPoint]
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


class RevenueSchedule(Model, kw_only=True):
    """Revenue over time as accounting sees it."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    end_date: datetime
    """End of the schedule."""

    entries: list[RevenueScheduleEntry]
    """One entry for each day or month."""

    interval: RevenueScheduleInterval

    start_date: datetime
    """Start of the schedule."""


class RevenueScheduleEntry(Model, kw_only=True):
    """A day or a month of a schedule: what is new in it, and the totals at its end."""

    end_date: datetime
    """End of the day or month."""

    new_contract_asset: Decimal
    """Revenue earned but not yet billed, that was added."""

    new_deferred_revenue: Decimal
    """Revenue billed but not yet earned, that was added; negative where more was earned than billed."""

    new_fixed_revenue: Decimal
    """Revenue from fixed recurring fees."""

    new_metered_revenue: Decimal
    """Revenue from metered usage."""

    new_one_off_revenue: Decimal
    """Revenue from one-off fees."""

    new_recognized_revenue: Decimal
    """Revenue earned."""

    start_date: datetime
    """Start of the day or month."""

    total_contract_asset: Decimal
    """Revenue earned but not yet billed."""

    total_deferred_revenue: Decimal
    """Revenue billed but not yet earned."""

    total_fixed_revenue: Decimal
    """Revenue from fixed recurring fees up to then."""

    total_metered_revenue: Decimal
    """Revenue from metered usage up to then."""

    total_one_off_revenue: Decimal
    """Revenue from one-off fees up to then."""

    total_recognized_revenue: Decimal
    """Revenue earned up to then."""


class SpendThreshold(Model, kw_only=True):
    """A limit to what is charged for a period."""

    amount: Decimal
    """The limit, in the currency of the subscription."""

    period: str
    """Period that the limit is for, for example monthly.

    Unsure: the list of values is not documented.
    """


class Subscription(Model, kw_only=True):
    """What a customer has agreed to buy, for how long, and how it is billed; what it sells is in its versions."""

    billing: SubscriptionBilling

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

    renewal: SubscriptionRenewal

    status: str
    """Where the subscription stands, for example active.

    Unsure: the list of values is not documented.
    """

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


class SubscriptionActivatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.activated"):
    """A subscription was activated."""

    type: ClassVar[Literal["subscription.activated"]] = "subscription.activated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


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


class SubscriptionCancelationScheduledEvent(
    Model, kw_only=True, tag_field="type", tag="subscription.cancelation_scheduled"
):
    """A subscription will end, at a date that is set."""

    type: ClassVar[Literal["subscription.cancelation_scheduled"]] = "subscription.cancelation_scheduled"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class SubscriptionCanceledEvent(Model, kw_only=True, tag_field="type", tag="subscription.canceled"):
    """A subscription ended."""

    type: ClassVar[Literal["subscription.canceled"]] = "subscription.canceled"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
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


class SubscriptionStartedEvent(Model, kw_only=True, tag_field="type", tag="subscription.started"):
    """The first term of a subscription began."""

    type: ClassVar[Literal["subscription.started"]] = "subscription.started"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class SubscriptionUpdatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.updated"):
    """A subscription was changed."""

    type: ClassVar[Literal["subscription.updated"]] = "subscription.updated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class SubscriptionVersion(Model, kw_only=True):
    """What a subscription sells from a moment on."""

    created_at: datetime
    """When the version was created."""

    entitlements: list[Entitlement]
    """What the subscriber may use."""

    id: str
    """Alguna id of the version, with the prefix subv_."""

    items: list[SubscriptionVersionItem]
    """What is sold, each product or bundle with its price."""

    status: SubscriptionVersionStatus | None = None

    effective_at: datetime | None = None
    """When it takes effect.

    Unsure: named by a guide.
    """

    subscription_id: str | None = None
    """The subscription.

    Unsure: a third-party connector relies on it.
    """


class SubscriptionVersionItem(Model, kw_only=True):
    """A product with its price, or a bundle with the prices inside it."""

    bundle_id: str | None = None
    """Bundle that is sold."""

    items: list[VersionChildItem] | None = None
    """Products in the bundle with their prices."""

    price: Price | None = None
    """Price of the product.

    Unsure: mirrors the request.
    """

    product_id: str | None = None
    """Product that is sold.

    Unsure: mirrors the request.
    """


class SubscriptionVersionList(Model, kw_only=True):
    """All versions of a subscription; the list is not paged."""

    data: list[SubscriptionVersion]
    """The versions."""


class SubscriptionVersionUpdatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.version.updated"):
    """A version of a subscription was changed."""

    type: ClassVar[Literal["subscription.version.updated"]] = "subscription.version.updated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class TieredBundlePrice(Model, kw_only=True, tag_field="type", tag="tiered"):
    """A price in tiers of units."""

    type: ClassVar[Literal["tiered"]] = "tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    tiered_pricing_model: TieredPricingModel


class TieredPercentageBundlePrice(Model, kw_only=True, tag_field="type", tag="tiered_percentage"):
    """A percentage in tiers of volume."""

    type: ClassVar[Literal["tiered_percentage"]] = "tiered_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    tiered_percentage_pricing_model: TieredPercentagePricingModel


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

    tiered_percentage_pricing_model: TieredPercentagePricingModel


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

    tiered_pricing_model: TieredPricingModel


class TieredPricingModel(Model, kw_only=True):
    """Tiers of units, each with its price."""

    tiers: list[PriceTier]
    """The tiers, from the lowest."""


class UnitBundlePrice(Model, kw_only=True, tag_field="type", tag="unit"):
    """A price for each unit."""

    type: ClassVar[Literal["unit"]] = "unit"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
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

    price: Price

    product_id: str | None = None
    """Product in the bundle.

    Unsure: mirrors the request.
    """


class VolumePercentageBundlePrice(Model, kw_only=True, tag_field="type", tag="volume_percentage"):
    """A percentage of the volume."""

    type: ClassVar[Literal["volume_percentage"]] = "volume_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

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

    discount: BundlePriceDiscount | None = None
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


class Wallet(Model, kw_only=True):
    """Money that a customer has paid ahead or was given, to pay invoices with."""

    active: bool
    """Whether it can be used."""

    created_at: datetime
    """When the wallet was created."""

    currency: str
    """ISO 4217 code of the currency of the balance."""

    current_balance: Decimal
    """Money in the wallet now."""

    customer_id: str
    """Customer who owns it."""

    id: str
    """Alguna id of the wallet."""

    name: str
    """Name of the wallet."""

    updated_at: datetime
    """When the wallet last changed."""

    product_ids: list[str] | None = None
    """Products that it can pay for."""


class WalletGrant(Model, kw_only=True):
    """Money that was put into a wallet, with a date up to which it can be spent."""

    amount: Decimal
    """How much was granted, in the currency of the wallet."""

    created_at: datetime
    """When the grant was created."""

    id: str
    """Alguna id of the grant, with the prefix wgr_."""

    status: WalletGrantStatus

    updated_at: datetime
    """When the grant last changed."""

    wallet_id: str
    """Wallet that got it."""

    description: str | None = None
    """Text about the grant, for people."""

    expires_at: datetime | None = None
    """When what is left is lost."""

    invoice_id: str | None = None
    """Invoice that billed it."""

    payment_id: str | None = None
    """Payment that paid for it."""


class WalletGrantList(Model, kw_only=True):
    """Grants of wallets."""

    data: list[WalletGrant]
    """The grants."""

    pagination: Pagination


class WalletList(Model, kw_only=True):
    """One page of wallets."""

    data: list[Wallet]
    """The wallets of this page."""

    pagination: Pagination


BundlePrice: TypeAlias = OpenUnion[
    FixedBundlePrice
    | UnitBundlePrice
    | TieredBundlePrice
    | GraduatedTieredBundlePrice
    | TieredPercentageBundlePrice
    | GraduatedPercentageBundlePrice
    | VolumePercentageBundlePrice
    | PrepaidTieredBundlePrice
    | PrepaidFixedTieredBundlePrice
    | ExpressionBundlePrice
]
"""What a product in a bundle costs, and when it is charged. The type picks one of ten pricing models, and the
member named after that model is there.
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
"""What something in a version of a subscription costs, and when it is charged. The type picks one of ten pricing
models, and the member named after that model is there.
"""


WebhookEvent: TypeAlias = OpenUnion[
    SubscriptionActivatedEvent
    | SubscriptionStartedEvent
    | SubscriptionUpdatedEvent
    | SubscriptionVersionUpdatedEvent
    | SubscriptionCancelationScheduledEvent
    | SubscriptionCanceledEvent
    | InvoiceIssuedEvent
    | InvoicePaidEvent
    | PaymentCreatedEvent
    | PaymentUpdatedEvent
    | RefundUpdatedEvent
    | LineItemDeletedEvent
    | CheckoutSessionCompletedEvent
    | AccountCreditsGrantedEvent
    | AccountCreditsBalanceDepletedEvent
]
"""Something that happened in Alguna, told by its type."""


CheckCreditsResponse: TypeAlias = dict[str, Any]


CreateCheckoutSessionResponse: TypeAlias = dict[str, Any]


CreateSubscriptionChangeResponse: TypeAlias = dict[str, Any]


CreateTaxCalculationResponse: TypeAlias = dict[str, Any]


PreviewSubscriptionChangeResponse: TypeAlias = dict[str, Any]


TrackCreditsResponse: TypeAlias = dict[str, Any]
