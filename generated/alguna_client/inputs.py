# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Types of request bodies: plain dicts whose keys are the field names of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias
from uuid import UUID

from ._overlay import DateLike, DateTimeLike, DecimalLike, typed_dict

if TYPE_CHECKING:
    from typing import TypedDict
else:
    TypedDict = typed_dict()


__all__ = [
    "AddInvoiceLineItemRequest",
    "Address",
    "AggregationMethod",
    "ApplyCreditNoteRequest",
    "ApplyCreditNoteRequestRefundDestination",
    "BillingDetailsSettings",
    "BillingDirection",
    "BillingFrequency",
    "BillingInterval",
    "BundlePriceDiscount",
    "BundlePriceInput",
    "BundleSpendThreshold",
    "CancelSubscriptionRequest",
    "CancellationReason",
    "ChangeAddItem",
    "ChangeChildItem",
    "ChangeRemoveChildItem",
    "ChangeRemoveItem",
    "ChangeUpdateChildItem",
    "ChangeUpdateItem",
    "CheckCreditsRequest",
    "CheckoutAddressInput",
    "CheckoutCustomerInput",
    "CheckoutIntent",
    "CheckoutLineItemInput",
    "ChildItemInput",
    "ContactInput",
    "CreateBundleRequest",
    "CreateCheckoutSessionRequest",
    "CreateConnectedAccountRequest",
    "CreateCreditNoteFromInvoiceRequest",
    "CreateCreditNoteRequest",
    "CreateCustomerPortalSessionRequest",
    "CreateCustomerRequest",
    "CreateInvoiceRequest",
    "CreateMerchantRequest",
    "CreateMetricRequest",
    "CreatePlanRequest",
    "CreateProductRequest",
    "CreateQuoteRequest",
    "CreateRefundRequest",
    "CreateSubscriptionRequest",
    "CreateSubscriptionVersionRequest",
    "CreateTaxCalculationRequest",
    "CreateWalletGrantRequest",
    "CreateWalletRequest",
    "CreditEvent",
    "CreditInvoiceLineItemInput",
    "CreditNoteLineItemInput",
    "CreditNoteRefund",
    "CreditNoteRefundDestination",
    "CreditType",
    "DiscountInput",
    "DiscountType",
    "EntitlementAllocation",
    "EntitlementInput",
    "EntitlementMode",
    "EntitlementRecurrence",
    "EntitlementTimingInput",
    "EntitlementType",
    "Event",
    "ExpressionBundlePriceInput",
    "ExpressionCharge",
    "ExpressionPriceInput",
    "ExpressionPricingModel",
    "ExpressionPricingModelAdjustment",
    "ExternalPaymentSource",
    "FeeType",
    "FixedBundlePriceInput",
    "FixedMatrixCell",
    "FixedMatrixCellInput",
    "FixedPriceInput",
    "FixedPricingModel",
    "FixedPricingModelAdjustment",
    "FixedPricingModelInput",
    "GraduatedPercentageBundlePriceInput",
    "GraduatedPercentageMatrixCell",
    "GraduatedPercentageMatrixCellInput",
    "GraduatedPercentagePriceInput",
    "GraduatedPercentagePricingModel",
    "GraduatedPercentagePricingModelAdjustment",
    "GraduatedTieredBundlePriceInput",
    "GraduatedTieredMatrixCell",
    "GraduatedTieredMatrixCellInput",
    "GraduatedTieredPriceInput",
    "GraduatedTieredPricingModel",
    "GraduatedTieredPricingModelAdjustment",
    "GrantSubscriptionCreditsRequest",
    "ImageContentType",
    "ImageUpload",
    "IngestEventsRequest",
    "IntervalUnit",
    "InvoiceLineItemInput",
    "InvoicePayment",
    "InvoiceStatus",
    "MarkInvoiceAsPaidRequest",
    "MarkQuoteSignedOfflineRequest",
    "MatrixBranch",
    "MatrixBranchInput",
    "MatrixBundlePriceInput",
    "MatrixDimension",
    "MatrixNode",
    "MatrixNodeInput",
    "MatrixPriceCell",
    "MatrixPriceCellInput",
    "MatrixPriceInput",
    "MatrixPricingModel",
    "MatrixPricingModelInput",
    "MatrixSplit",
    "MatrixSplitInput",
    "MetricAggregationInput",
    "MetricBinding",
    "MetricFilter",
    "MetricFilterGroup",
    "MetricFilterGroupOperator",
    "NewInvoiceStatus",
    "PaymentCollectionMethod",
    "PaymentTerms",
    "PercentageTier",
    "PeriodType",
    "PlanInvoiceSettings",
    "PlanItemInput",
    "PlanOverviewSettings",
    "PrepaidFixedTieredBundlePriceInput",
    "PrepaidFixedTieredPriceInput",
    "PrepaidFixedTieredPricingModel",
    "PrepaidFixedTieredPricingModelAdjustment",
    "PrepaidTieredBundlePriceInput",
    "PrepaidTieredPriceInput",
    "PrepaidTieredPricingModel",
    "PrepaidTieredPricingModelAdjustment",
    "PriceAdjustment",
    "PriceEscalation",
    "PriceInput",
    "PriceTier",
    "QuoteContractInput",
    "QuoteKind",
    "QuotePhaseInput",
    "QuoteStatus",
    "RefundStatus",
    "ReplaceSubscriptionVersionRequest",
    "ReportPeriod",
    "ReserveCreditsRequest",
    "RevenueAllocationMethod",
    "RevenueScheduleInterval",
    "SectionSettings",
    "SendQuoteForSignatureRequest",
    "SpendThreshold",
    "SubscriptionBillingInput",
    "SubscriptionChangeRequest",
    "SubscriptionContractInput",
    "SubscriptionFilterStatus",
    "SubscriptionItemInput",
    "SubscriptionRenewalInput",
    "TaxBehavior",
    "TaxCalculationAddressInput",
    "TaxCalculationCustomerInput",
    "TaxCalculationLineInput",
    "TaxCalculationTaxIdInput",
    "TieredBundlePriceInput",
    "TieredMatrixCell",
    "TieredMatrixCellInput",
    "TieredPercentageBundlePriceInput",
    "TieredPercentageMatrixCell",
    "TieredPercentageMatrixCellInput",
    "TieredPercentagePriceInput",
    "TieredPercentagePricingModel",
    "TieredPercentagePricingModelAdjustment",
    "TieredPriceInput",
    "TieredPricingModel",
    "TieredPricingModelAdjustment",
    "TrackCreditsRequest",
    "TrackCreditsRequestOnEnvelopeExceeded",
    "UnitBundlePriceInput",
    "UnitMatrixCell",
    "UnitMatrixCellInput",
    "UnitPriceInput",
    "UnitPricingModel",
    "UnitPricingModelAdjustment",
    "UpdateBundleRequest",
    "UpdateCustomerRequest",
    "UpdateInvoiceLineItemRequest",
    "UpdateInvoiceRequest",
    "UpdateMerchantRequest",
    "UpdateProductRequest",
    "UpdateQuoteRequest",
    "UpdateSubscriptionRequest",
    "UpdateWalletRequest",
    "VoidInvoiceRequest",
    "VolumePercentageBundlePriceInput",
    "VolumePercentageMatrixCell",
    "VolumePercentageMatrixCellInput",
    "VolumePercentagePriceInput",
    "VolumePercentagePricingModel",
    "VolumePercentagePricingModelAdjustment",
    "WalletGrantStatus",
    "WalletTransactionRequest",
    "WalletTransactionType",
    "WithdrawQuoteRequest",
]

AggregationMethod: TypeAlias = Literal["count", "count_unique", "average", "min", "max", "sum"]
"""How a metric makes one number from many events."""


ApplyCreditNoteRequestRefundDestination: TypeAlias = Literal["original_payment", "wallet"]
"""Where it is paid back to."""


BillingDirection: TypeAlias = Literal["advance", "arrears"]
"""Whether a price is charged before (advance) or after (arrears) the period it covers."""


BillingFrequency: TypeAlias = Literal["recurring", "one-off"]
"""Whether a fixed fee comes back each period or is charged once."""


BillingInterval: TypeAlias = Literal["monthly", "quarterly", "semi_annual", "yearly"]
"""How often a recurring price is charged."""


CancellationReason: TypeAlias = Literal[
    "no_longer_required", "moving_provider", "pricing", "support", "features", "upgraded", "other"
]
"""Why a customer leaves."""


CheckoutIntent: TypeAlias = Literal["payment", "vault"]
"""Whether a session collects money (payment), or only stores a means of payment (vault)."""


CreditNoteRefundDestination: TypeAlias = Literal["original_payment"]
"""Where it is paid back to."""


CreditType: TypeAlias = Literal["monetary", "units"]
"""Whether credits stand for money or for units."""


DiscountType: TypeAlias = Literal["percentage", "fixed"]
"""Whether an amount is a percentage or money."""


EntitlementMode: TypeAlias = Literal["static", "grant_based"]
"""Whether the value is fixed (static) or is the sum of grants (grant_based)."""


EntitlementRecurrence: TypeAlias = Literal["recurring", "one_off"]
"""Whether something is given each interval or once."""


EntitlementType: TypeAlias = Literal["boolean", "number", "string", "credit_allocation"]
"""Kind of value that an entitlement has."""


ExternalPaymentSource: TypeAlias = Literal["bank_transfer", "cheque", "payment_card", "cash", "other"]
"""How money came in that was not paid through Alguna."""


FeeType: TypeAlias = Literal["fixed", "metered"]
"""Whether a product costs a fixed fee or is charged by metered usage."""


ImageContentType: TypeAlias = Literal["image/png", "image/jpeg"]
"""Media type of a picture."""


IntervalUnit: TypeAlias = Literal["day", "week", "month", "year"]
"""Unit of a number of days, weeks, months or years."""


InvoiceStatus: TypeAlias = Literal[
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
"""Where an invoice stands between draft and paid, void or canceled."""


MetricFilterGroupOperator: TypeAlias = Literal["and", "or"]
"""How the conditions are joined."""


NewInvoiceStatus: TypeAlias = Literal["draft", "issued", "paid"]
"""Whether a new invoice stays a draft, is issued at once, or is issued as paid."""


PaymentCollectionMethod: TypeAlias = Literal["manual", "autopay", "external"]
"""Whether invoices are paid by hand, from a stored payment method, or outside of Alguna."""


PaymentTerms: TypeAlias = Literal["advance", "arrears"]
"""Whether a product is charged before (advance) or after (arrears) the period it covers."""


PeriodType: TypeAlias = Literal["fixed", "monthly_rolling"]
"""Whether a term runs for a fixed number of months or rolls on from month to month."""


QuoteKind: TypeAlias = Literal["new", "renewal", "amendment"]
"""Whether a quote begins a subscription, renews one, or changes one."""


QuoteStatus: TypeAlias = Literal["draft", "pending_approval", "sent", "signed", "rejected", "withdrawn", "expired"]
"""Where a quote stands between draft and signed, or how it ended otherwise."""


RefundStatus: TypeAlias = Literal["pending", "succeeded", "failed", "canceled"]
"""Where a refund stands with the payment processor."""


ReportPeriod: TypeAlias = Literal[
    "this_month",
    "last_month",
    "two_months_ago",
    "this_quarter",
    "last_quarter",
    "two_quarters_ago",
    "this_year",
    "last_year",
    "last_twelve_months",
    "all_time",
]
"""Span of time that a report covers."""


RevenueAllocationMethod: TypeAlias = Literal["straight_line", "usage_based", "contract_level_straight_line"]
"""How revenue is spread over time when it is recognised."""


RevenueScheduleInterval: TypeAlias = Literal["daily", "monthly"]
"""Whether an entry of a schedule covers a day or a month."""


SubscriptionFilterStatus: TypeAlias = Literal["draft", "scheduled", "active", "paused", "canceled", "completed"]
"""Status to filter subscriptions by; wider than the status of a subscription."""


TaxBehavior: TypeAlias = Literal["exclusive", "inclusive"]
"""Whether tax comes on top of the amounts (exclusive) or is part of them (inclusive)."""


TrackCreditsRequestOnEnvelopeExceeded: TypeAlias = Literal["record", "reject"]
"""What becomes of events that use more than is reserved."""


WalletGrantStatus: TypeAlias = Literal["pending", "approved", "voided", "expired"]
"""Whether the money of a grant can be spent (approved), is awaited, was taken back, or ran out of
time.
"""


WalletTransactionType: TypeAlias = Literal["credit_grant", "payment", "refund", "manual_debit"]
"""What a movement of money into or out of a wallet stands for."""


class AddInvoiceLineItemRequest(TypedDict):
    """A line to add to an invoice."""

    description: str
    """Text of the line."""

    quantity: DecimalLike
    """Number of units."""

    unit_price: DecimalLike
    """Price of one unit before tax, in the currency of the invoice."""

    billing_period_end: NotRequired[DateTimeLike]
    """End of the period that the line covers."""

    billing_period_start: NotRequired[DateTimeLike]
    """Start of the period that the line covers."""


class Address(TypedDict):
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

    line2: NotRequired[str]
    """Suite, floor or building."""


class ApplyCreditNoteRequest(TypedDict):
    """Where the money of a credit note goes."""

    do_refund: bool
    """Whether the money is paid back; only where the invoice is paid."""

    refund_destination: NotRequired[ApplyCreditNoteRequestRefundDestination]
    """Where it is paid back to."""

    wallet_id: NotRequired[str | UUID]
    """Wallet to pay it into; where refund_destination is wallet."""


class BillingDetailsSettings(TypedDict):
    """What the section on billing details offers."""

    allow_account_edit: NotRequired[bool]
    """Whether the customer may change name, address and tax details.

    Unsure: which details are meant.
    """

    allow_autopay_edit: NotRequired[bool]
    """Whether the customer may turn automatic payment on and off."""

    allow_payment_method_edit: NotRequired[bool]
    """Whether the customer may change the stored payment method."""

    show_section: NotRequired[bool]
    """Whether it is shown."""


class BundlePriceDiscount(TypedDict):
    """A reduction of one price in a bundle; a discount of a subscription calls its kind type."""

    amount: DecimalLike
    """How much is taken off, in the unit that discount_type states."""

    discount_type: DiscountType
    """What amount counts."""

    duration_type: PeriodType
    """Whether the discount lasts for a time (fixed) or rolls on from month to month."""

    duration_unit: NotRequired[str]
    """Unit of duration_value.

    Unsure: the list of values is not documented.
    """

    duration_value: NotRequired[int]
    """Number of units that the discount lasts."""


class BundleSpendThreshold(TypedDict):
    """A limit to what is charged for a price of a bundle in a period."""

    amount: DecimalLike
    """The limit, in the currency of the price."""

    period: str
    """Period that the limit is for, for example monthly.

    Unsure: plain text in the official package, where subscriptions have a list of values.
    """

    billing_direction: NotRequired[BillingDirection]
    """Whether what is lacking is charged before or after the period.

    Unsure: the meaning is taken from the name.
    """


class CancelSubscriptionRequest(TypedDict):
    """When a subscription ends, and why."""

    reason: CancellationReason

    effective: NotRequired[str]
    """When it ends: immediate, end_of_term, or a date.

    Unsure: the full list of keywords is not documented.
    """

    reason_description: NotRequired[str]
    """The reason in your own words."""


class ChangeAddItem(TypedDict):
    """A product with its price (product_id and new_price), or a bundle with the prices inside it
    (bundle_id and items).
    """

    bundle_id: NotRequired[str | UUID]
    """Bundle to add."""

    items: NotRequired[Sequence[ChangeChildItem]]
    """Prices of the products in the bundle."""

    new_price: NotRequired[PriceInput]
    """Price of the product."""

    product_id: NotRequired[str | UUID]
    """Product to add."""


class ChangeChildItem(TypedDict):
    """A product inside a bundle with its price."""

    new_price: PriceInput
    """Price of the product."""

    product_id: str | UUID
    """Product in the bundle."""


class ChangeRemoveChildItem(TypedDict):
    """A product that leaves a bundle."""

    product_id: str | UUID
    """Product in the bundle."""


class ChangeRemoveItem(TypedDict):
    """A product or a bundle that is no longer sold."""

    bundle_id: NotRequired[str | UUID]
    """Bundle to remove."""

    product_id: NotRequired[str | UUID]
    """Product to remove."""


class ChangeUpdateChildItem(TypedDict):
    """A product inside a bundle that is sold on other terms."""

    adjust: NotRequired[PriceAdjustment]
    """What is different in the price; the rest of it stays."""

    new_price: NotRequired[PriceInput]
    """Price that takes the place of the old one."""

    product_id: str | UUID
    """Product in the bundle."""


class ChangeUpdateItem(TypedDict):
    """A product (product_id) or a bundle (bundle_id) that is sold on other terms."""

    add_items: NotRequired[Sequence[ChangeChildItem]]
    """Products to add to the bundle."""

    adjust: NotRequired[PriceAdjustment]
    """What is different in the price of the product; the rest of it stays."""

    bundle_id: NotRequired[str | UUID]
    """Bundle to change."""

    items: NotRequired[Sequence[ChangeUpdateChildItem]]
    """Products in the bundle to sell on other terms."""

    new_price: NotRequired[PriceInput]
    """Price of the product that takes the place of the old one."""

    product_id: NotRequired[str | UUID]
    """Product to change."""

    remove_items: NotRequired[Sequence[ChangeRemoveChildItem]]
    """Products to remove from the bundle."""


class CheckCreditsRequest(TypedDict):
    """What somebody is about to use, and whether to reserve the credits for it."""

    account: str
    """Customer whose credits are meant."""

    event_name: NotRequired[str]
    """Name that metrics select events by, for a single event."""

    properties: NotRequired[Mapping[str, Any]]
    """Facts of the single event to meter or filter on."""

    events: NotRequired[Sequence[CreditEvent]]
    """Several events at once."""

    reserve: NotRequired[ReserveCreditsRequest]

    ttl_seconds: NotRequired[int]
    """How long the reservation lasts, in seconds."""


class CheckoutAddressInput(TypedDict):
    """Where a customer is."""

    city: str
    """Town or city."""

    country: str
    """Country.

    Unsure: the notation is not documented; codes of two and of three letters occur elsewhere.
    """

    line1: str
    """Street and number."""

    postal_code: str
    """Postal code."""

    line2: NotRequired[str]
    """What else finds the place, for example the floor."""

    state: NotRequired[str]
    """State or region."""


class CheckoutCustomerInput(TypedDict):
    """A customer to create with a checkout session."""

    email: str
    """E-mail address of the customer."""

    name: str
    """Name of the customer."""

    address: NotRequired[CheckoutAddressInput]

    first_name: NotRequired[str]
    """First name of the person who pays."""

    last_name: NotRequired[str]
    """Last name of the person who pays."""

    website_url: NotRequired[str]
    """Web address of the customer."""


class CheckoutLineItemInput(TypedDict):
    """A line to be paid in a checkout session."""

    description: str
    """What is sold, for the customer."""

    quantity: DecimalLike
    """How many units are sold."""

    unit_price: DecimalLike
    """Price of a unit."""

    product_name: NotRequired[str]
    """Name of the product."""


class ChildItemInput(TypedDict):
    """A product inside a bundle with its price."""

    price: PriceInput

    product_id: str | UUID
    """Product in the bundle."""


class ContactInput(TypedDict):
    """A contact to add to a customer, or one to keep when its id is given."""

    email: str
    """E-mail address."""

    is_primary: bool
    """Whether this is the customer's main contact."""

    email_preferences: NotRequired[Sequence[str]]
    """Kinds of mail that the contact receives.

    Unsure: the list of values is not documented.
    """

    first_name: NotRequired[str]
    """Given name."""

    id: NotRequired[str | UUID]
    """Alguna id of an existing contact; left out for a new one."""

    last_name: NotRequired[str]
    """Family name."""


class CreateBundleRequest(TypedDict):
    """A bundle to add to the catalogue."""

    name: str
    """Name in the catalogue."""

    prices: Sequence[BundlePriceInput]
    """What each product in the bundle costs."""

    description: NotRequired[str]
    """What the bundle is, for people."""


class CreateCheckoutSessionRequest(TypedDict):
    """What a customer is to pay for, or that they are to leave a means of payment; the customer is
    named by customer_id, by customer_alias, or is created from customer.
    """

    amount: NotRequired[DecimalLike]
    """Amount to collect."""

    checkout_intent: NotRequired[CheckoutIntent]

    client_reference_id: NotRequired[str | UUID]
    """Your own id of the session, which comes back with it."""

    currency: NotRequired[str]
    """ISO 4217 code of the currency of all amounts here."""

    customer: NotRequired[CheckoutCustomerInput]
    """Customer to create."""

    customer_alias: NotRequired[str]
    """Customer, by alias."""

    customer_id: NotRequired[str | UUID]
    """Customer, by Alguna id."""

    expires_in_seconds: NotRequired[int]
    """Seconds until the session expires."""

    legal_entity_id: NotRequired[str | UUID]
    """Legal entity of the organisation that sells."""

    line_items: NotRequired[Sequence[CheckoutLineItemInput]]
    """What is paid for, line by line."""

    plan_id: NotRequired[str | UUID]
    """Plan to subscribe to."""

    success_url: NotRequired[str]
    """Web address to which the customer is sent when done."""


class CreateConnectedAccountRequest(TypedDict):
    """The record of a customer in a connected system, to be linked."""

    external_id: str | UUID
    """Id of the customer in the connected system."""

    integration_id: str | UUID
    """Connection to that system."""


class CreateCreditNoteFromInvoiceRequest(TypedDict):
    """What to credit of an invoice."""

    apply: NotRequired[bool]
    """Whether it is applied at once."""

    line_items: NotRequired[Sequence[CreditInvoiceLineItemInput]]
    """Lines to credit, and how much of each."""

    refund: NotRequired[CreditNoteRefund]
    """Where money goes that is paid back at once."""


class CreateCreditNoteRequest(TypedDict):
    """A credit note to create; a draft, unless it is to be applied or refunded at once. customer_id
    is needed, unless invoice_id is given.
    """

    apply: NotRequired[bool]
    """Whether it is applied at once."""

    customer_id: NotRequired[str | UUID]
    """Customer to credit."""

    billing_period_end: NotRequired[DateTimeLike]
    """End of the period that is credited."""

    billing_period_start: NotRequired[DateTimeLike]
    """Start of the period that is credited."""

    description: NotRequired[str]
    """Text for the customer to read."""

    invoice_id: NotRequired[str | UUID]
    """Invoice to correct."""

    line_items: NotRequired[Sequence[CreditNoteLineItemInput]]
    """What is credited, one entry a line."""

    refund: NotRequired[CreditNoteRefund]
    """Where money goes that is paid back at once."""


class CreateCustomerPortalSessionRequest(TypedDict):
    """Whom a session is for, and what the portal shows; one of customer_id and customer_alias is
    needed.
    """

    billing_details_settings: NotRequired[BillingDetailsSettings]
    """What the section on billing details offers; the organisation's settings, if absent."""

    customer_alias: NotRequired[str | None]
    """Customer, by alias."""

    customer_id: NotRequired[str | UUID | None]
    """Customer, by Alguna id."""

    invoice_list_settings: NotRequired[SectionSettings]
    """Whether the list of invoices is shown."""

    plan_overview_settings: NotRequired[PlanOverviewSettings]
    """What the section on the plan offers."""


class CreateCustomerRequest(TypedDict):
    """A customer to create."""

    currency: str
    """Billing currency, ISO 4217 code."""

    name: str
    """Name as it appears on invoices."""

    aliases: NotRequired[Sequence[str] | None]
    """Other ids the customer is known by, such as the one in your own system."""

    billing_address: NotRequired[Address]
    """Address that invoices carry."""

    contacts: NotRequired[Sequence[ContactInput]]
    """People who receive billing mail."""


class CreateInvoiceRequest(TypedDict):
    """An invoice to create for one customer. customer_id and currency are needed, unless
    tax_calculation_id is given, which has both.
    """

    currency: NotRequired[str]
    """Currency of all amounts, ISO 4217 code."""

    customer_id: NotRequired[str | UUID]
    """Customer to bill."""

    billing_period_end: NotRequired[DateTimeLike]
    """End of the period that is billed."""

    billing_period_start: NotRequired[DateTimeLike]
    """Start of the period that is billed."""

    description: NotRequired[str]
    """Text for the customer to read."""

    issue_date: NotRequired[DateTimeLike]
    """Date that the invoice carries."""

    line_items: NotRequired[Sequence[InvoiceLineItemInput]]
    """What is billed, one entry a line."""

    purchase_order_number: NotRequired[str]
    """Order number of the customer, to be quoted on the invoice."""

    merchant_id: NotRequired[str | UUID]
    """Merchant on whose behalf it is billed."""

    payment: NotRequired[InvoicePayment]
    """Payment to record at once; for status paid."""

    status: NotRequired[NewInvoiceStatus]

    tax_calculation_id: NotRequired[str | UUID]
    """Tax calculation to make the invoice from; it has the customer, the currency and the lines."""


class CreateMerchantRequest(TypedDict):
    """A merchant to create."""

    display_name: str
    """Name that customers see."""

    external_id: str | UUID
    """Your own id of the merchant."""

    avatar: NotRequired[ImageUpload]
    """Small picture of the merchant."""

    logo: NotRequired[ImageUpload]
    """Logo of the merchant."""

    support_email: NotRequired[str]
    """E-mail address to which customers turn."""


class CreateMetricRequest(TypedDict):
    """A metric to create."""

    aggregation: MetricAggregationInput

    event_name: str
    """Name of the events to count."""

    name: str
    """Name of the metric."""

    description: NotRequired[str]
    """What is measured, for people."""

    filter_groups: NotRequired[Sequence[MetricFilterGroup]]
    """Which of the events count."""

    tag_ids: NotRequired[Sequence[str | UUID]]
    """Tags to put on the metric."""


class CreatePlanRequest(TypedDict):
    """A plan to add to the catalogue."""

    currency: str
    """ISO 4217 code of the currency of all prices of the plan."""

    name: str
    """Name in the catalogue."""

    additional_terms: NotRequired[str]
    """Terms that are shown with the plan, in Markdown."""

    auto_activate: NotRequired[bool]
    """Whether a subscription to the plan starts at once instead of as a draft."""

    auto_renew: NotRequired[bool]
    """Whether a subscription goes on after its term."""

    contract_duration: NotRequired[int]
    """Length of the first term, in months."""

    contract_period_type: NotRequired[PeriodType]

    description: NotRequired[str]
    """What the plan is, for people."""

    discount: NotRequired[DiscountInput]
    """Reduction of the whole subscription."""

    entitlements: NotRequired[Sequence[EntitlementInput]]
    """What subscribers may use."""

    invoice_settings: NotRequired[PlanInvoiceSettings]

    items: NotRequired[Sequence[PlanItemInput]]
    """What is sold, each product or bundle with its price."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    payment_terms: NotRequired[str]
    """When an invoice has to be paid, for example net_30.

    Unsure: the list of values is not documented.
    """

    price_escalation: NotRequired[PriceEscalation]
    """How prices rise over time."""

    renewal_duration: NotRequired[int]
    """Length of each further term, in months."""

    renewal_period_type: NotRequired[PeriodType]

    tags: NotRequired[Sequence[str]]
    """Ids of the tags on the plan."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""


class CreateProductRequest(TypedDict):
    """A product to add to the catalogue."""

    fee_type: FeeType

    name: str
    """Name in the catalogue."""

    payment_terms: PaymentTerms

    billing_frequency: NotRequired[BillingFrequency]

    description: NotRequired[str]
    """What the product is, for people."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; for metered products."""

    revenue_allocation_method: NotRequired[RevenueAllocationMethod]

    sku: NotRequired[str]
    """Stock keeping unit, your own article number."""

    tag_ids: NotRequired[Sequence[str | UUID]]
    """Tags to put on the product."""

    tax_code: NotRequired[str]
    """Code that tax is determined by."""

    unit_label_plural: NotRequired[str]
    """Name of several units, for example seats."""

    unit_label_singular: NotRequired[str]
    """Name of one unit, for example seat."""


class CreateQuoteRequest(TypedDict):
    """A quote to draw up; what it sells comes from a plan, from items, or from phases."""

    customer_id: str | UUID
    """Customer to whom the offer is made."""

    amends_subscription_id: NotRequired[str | UUID]
    """Subscription that the quote is to change."""

    auto_activate: NotRequired[bool]
    """Whether the subscription starts by itself once the quote is signed."""

    contract: NotRequired[QuoteContractInput]

    expires_at: NotRequired[DateTimeLike]
    """When the offer ends; without end, if absent."""

    items: NotRequired[Sequence[SubscriptionItemInput]]
    """What is sold, where prices are the same for the whole term."""

    metadata: NotRequired[Mapping[str, Any]]
    """Your own facts about the quote, by key."""

    name: NotRequired[str]
    """Name of the quote."""

    phases: NotRequired[Sequence[QuotePhaseInput]]
    """What is sold in each part of the term, one after the other."""

    plan_id: NotRequired[str | UUID]
    """Plan to make it from."""

    price_book_id: NotRequired[str | UUID]
    """Price book whose prices apply."""

    source_subscription_id: NotRequired[str | UUID]
    """Subscription that the quote starts from, for example to renew it.

    Unsure: how it differs from amends_subscription_id is not documented.
    """


class CreateRefundRequest(TypedDict):
    """A payment to pay back, in whole or in part."""

    amount: DecimalLike
    """Amount to pay back, in the currency of the payment."""

    payment_id: str | UUID
    """Payment to pay back."""

    reason: NotRequired[str | None]
    """Why it is paid back."""

    statement_descriptor: NotRequired[str | None]
    """Text on the bank statement of the customer."""


class CreateSubscriptionRequest(TypedDict):
    """A subscription to create, from a plan or from items of its own."""

    customer_id: str | UUID
    """Customer who subscribes."""

    auto_activate: NotRequired[bool]
    """Whether it starts at once; it is a draft otherwise."""

    billing: NotRequired[SubscriptionBillingInput]

    contract: NotRequired[SubscriptionContractInput]

    currency: NotRequired[str]
    """ISO 4217 code of the currency to bill in; needed without a plan_id."""

    items: NotRequired[Sequence[SubscriptionItemInput]]
    """What is sold; with a plan_id, an item takes the place of the plan's one for the same product or
    bundle, and others are added.
    """

    metadata: NotRequired[Mapping[str, Any]]
    """Your own facts about the subscription, by key."""

    name: NotRequired[str]
    """Name of the subscription."""

    plan_id: NotRequired[str | UUID]
    """Plan to make it from."""

    renewal: NotRequired[SubscriptionRenewalInput]


class CreateSubscriptionVersionRequest(TypedDict):
    """What a new version holds."""

    items: Sequence[SubscriptionItemInput]
    """All that is sold from this version on."""

    description: NotRequired[str]
    """What changes, for people."""

    draft: NotRequired[bool]
    """Whether the version stays unpublished.

    Unsure: the default is not documented.
    """

    effective_at: NotRequired[str]
    """When it takes effect, as a date.

    Unsure: plain text in the official package, where a replacement has a date.
    """

    entitlements: NotRequired[Sequence[EntitlementInput]]
    """What the subscriber may use from this version on."""


class CreateTaxCalculationRequest(TypedDict):
    """A sale to calculate tax for."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    customer: TaxCalculationCustomerInput

    line_items: Sequence[TaxCalculationLineInput]
    """What is sold, line by line."""

    legal_entity_id: NotRequired[str | UUID]
    """Legal entity of the organisation that sells."""

    merchant_id: NotRequired[str | UUID]
    """Merchant in whose name it is sold."""

    tax_behavior: NotRequired[TaxBehavior]


class CreateWalletGrantRequest(TypedDict):
    """Money to grant to a wallet."""

    amount: DecimalLike
    """How much to grant, in the currency of the wallet."""

    wallet_id: str | UUID
    """Wallet to grant it to."""

    description: NotRequired[str | None]
    """Text about the grant, for people."""

    expires_at: NotRequired[DateTimeLike | None]
    """When what is left is lost."""

    payment_id: NotRequired[str | UUID | None]
    """Payment that pays for it."""


class CreateWalletRequest(TypedDict):
    """A wallet to open for a customer."""

    customer_id: str | UUID
    """Customer who will own it."""

    name: str
    """Name of the wallet."""

    currency: str
    """ISO 4217 code of the currency of the balance."""

    product_ids: NotRequired[Sequence[str | UUID]]
    """Products that it can pay for."""


class CreditEvent(TypedDict):
    """Something a customer used, to be charged to credits."""

    event_name: str
    """Name that metrics select events by."""

    unique_id: NotRequired[str | UUID]
    """Your own id of the event; a second event with it is not charged."""

    properties: NotRequired[Mapping[str, Any]]
    """Facts to meter or filter on."""

    timestamp: NotRequired[DateTimeLike]
    """When it was used."""


class CreditInvoiceLineItemInput(TypedDict):
    """A line of an invoice to credit."""

    invoice_line_item_id: str | UUID
    """The line."""

    quantity: DecimalLike
    """Number of units to credit."""


class CreditNoteLineItemInput(TypedDict):
    """A line to credit: with invoice_line_item_id a line of the invoice, which has the rest;
    otherwise description and unit_price are needed.
    """

    quantity: DecimalLike
    """Number of units."""

    description: NotRequired[str]
    """Text of the line."""

    invoice_line_item_id: NotRequired[str | UUID]
    """Line of the invoice to correct."""

    product_id: NotRequired[str | UUID]
    """Product that the line belongs to."""

    unit_price: NotRequired[DecimalLike]
    """Price of one unit before tax."""


class CreditNoteRefund(TypedDict):
    """Pays the money of a credit note back."""

    destination: CreditNoteRefundDestination
    """Where it is paid back to."""


class DiscountInput(TypedDict):
    """A reduction to give on a whole subscription, or on one price."""

    amount: DecimalLike
    """How much to take off, in the unit that type states."""

    duration_type: PeriodType
    """Whether the discount lasts for a time (fixed) or rolls on from month to month."""

    type: str
    """What amount counts, percentage or fixed; a subscription that exists takes percentage only.

    Unsure: plain text in the official package; the values are those of responses.
    """

    duration_unit: NotRequired[str]
    """Unit of duration_value, for example months.

    Unsure: the list of values is not documented.
    """

    duration_value: NotRequired[int]
    """Number of units that the discount lasts."""


class EntitlementAllocation(TypedDict):
    """How much an entitlement gives, and what happens to the rest."""

    amount: DecimalLike
    """How much is given each time, in money or units as credit_type states."""

    credit_type: CreditType

    rollover_enabled: bool
    """Whether what is left goes over into the next period."""

    rollover_max_periods: NotRequired[int]
    """For how many periods it does."""


class EntitlementInput(TypedDict):
    """Something that subscribers may use."""

    entitlement_key: str
    """Key of the entitlement, as your product asks for it."""

    mode: EntitlementMode

    type: EntitlementType

    allocation: NotRequired[EntitlementAllocation]

    timing: NotRequired[EntitlementTimingInput]

    value: NotRequired[str]
    """The value as text, also where it is a boolean or a number."""


class EntitlementTimingInput(TypedDict):
    """When an entitlement is to give what it gives."""

    recurrence: EntitlementRecurrence

    interval: NotRequired[BillingInterval]
    """Time between two allocations; for a recurring one."""


class Event(TypedDict):
    """Something a customer used, to be counted by metrics and billed."""

    account: str
    """Customer who used it, by id or alias."""

    event_name: str
    """Name that metrics select events by."""

    unique_id: NotRequired[str | UUID]
    """Your own id of the event, at most 255 characters; a second event with it is not counted.

    Unsure: the length limit is from an older page.
    """

    properties: NotRequired[Mapping[str, Any]]
    """Flat facts to meter or filter on, at most 50; values are text or numbers.

    Unsure: the limits are from an older page.
    """

    timestamp: NotRequired[DateTimeLike]
    """When it was used; now, if absent.

    Unsure: the default is from an older page.
    """


class ExpressionBundlePriceInput(TypedDict):
    """Charges calculated by expressions."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["expression"]
    """Names the pricing model."""

    expression_pricing_model: ExpressionPricingModel


class ExpressionCharge(TypedDict):
    """A charge whose quantity and price are calculated by expressions."""

    billing_direction: BillingDirection

    description: str
    """Text of the charge."""

    quantity_expression: str
    """Expression that gives the quantity."""

    unit_price_expression: str
    """Expression that gives the price of a unit."""


class ExpressionPriceInput(TypedDict):
    """Charges calculated by expressions."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["expression"]
    """Names the pricing model."""

    expression_pricing_model: ExpressionPricingModel


class ExpressionPricingModel(TypedDict):
    """Charges calculated by expressions."""

    charges: Sequence[ExpressionCharge]
    """The charges."""

    metric_bindings: NotRequired[Sequence[MetricBinding]]
    """Names under which expressions read metrics."""


class ExpressionPricingModelAdjustment(TypedDict):
    """What is different in charges calculated by expressions."""

    charges: NotRequired[Sequence[ExpressionCharge]]
    """All charges from now on."""

    metric_bindings: NotRequired[Sequence[MetricBinding]]
    """All names of metrics in expressions from now on."""


class FixedBundlePriceInput(TypedDict):
    """A price for a number of units that is agreed beforehand."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["fixed"]
    """Names the pricing model."""

    fixed_pricing_model: FixedPricingModel


class FixedMatrixCell(TypedDict):
    """A price for a number of units that is agreed beforehand."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["fixed"]
    """Names the pricing model."""

    fixed_pricing_model: FixedPricingModel


class FixedMatrixCellInput(TypedDict):
    """A price for a number of units that is agreed beforehand."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["fixed"]
    """Names the pricing model."""

    fixed_pricing_model: FixedPricingModelInput


class FixedPriceInput(TypedDict):
    """A price for a number of units that is agreed beforehand."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["fixed"]
    """Names the pricing model."""

    fixed_pricing_model: FixedPricingModelInput


class FixedPricingModel(TypedDict):
    """A number of units at one price."""

    price_per_unit: DecimalLike
    """Price of each unit."""

    total: DecimalLike
    """Price of all units; sent for a bundle, calculated by Alguna elsewhere."""

    units: int
    """Number of units."""


class FixedPricingModelAdjustment(TypedDict):
    """What is different in a number of units at one price."""

    price_per_unit: NotRequired[DecimalLike]
    """Price of each unit."""

    units: NotRequired[int]
    """Number of units."""


class FixedPricingModelInput(TypedDict):
    """A number of units at one price."""

    price_per_unit: DecimalLike
    """Price of each unit."""

    units: int
    """Number of units."""


class GraduatedPercentageBundlePriceInput(TypedDict):
    """A percentage in tiers of volume that fill one after the other."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["graduated_percentage"]
    """Names the pricing model."""

    graduated_percentage_pricing_model: GraduatedPercentagePricingModel


class GraduatedPercentageMatrixCell(TypedDict):
    """A percentage in tiers of volume that fill one after the other."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["graduated_percentage"]
    """Names the pricing model."""

    graduated_percentage_pricing_model: GraduatedPercentagePricingModel


class GraduatedPercentageMatrixCellInput(TypedDict):
    """A percentage in tiers of volume that fill one after the other."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["graduated_percentage"]
    """Names the pricing model."""

    graduated_percentage_pricing_model: GraduatedPercentagePricingModel


class GraduatedPercentagePriceInput(TypedDict):
    """A percentage in tiers of volume that fill one after the other."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["graduated_percentage"]
    """Names the pricing model."""

    graduated_percentage_pricing_model: GraduatedPercentagePricingModel


class GraduatedPercentagePricingModel(TypedDict):
    """Tiers of volume that fill one after the other, each with its percentage."""

    tiers: Sequence[PercentageTier]
    """The tiers, from the lowest."""


class GraduatedPercentagePricingModelAdjustment(TypedDict):
    """What is different in tiers of volume that fill one after the other."""

    tiers: NotRequired[Sequence[PercentageTier]]
    """All tiers from now on, from the lowest."""


class GraduatedTieredBundlePriceInput(TypedDict):
    """A price in tiers of units that fill one after the other."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["graduated_tiered"]
    """Names the pricing model."""

    graduated_tiered_pricing_model: GraduatedTieredPricingModel


class GraduatedTieredMatrixCell(TypedDict):
    """A price in tiers of units that fill one after the other."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["graduated_tiered"]
    """Names the pricing model."""

    graduated_tiered_pricing_model: GraduatedTieredPricingModel


class GraduatedTieredMatrixCellInput(TypedDict):
    """A price in tiers of units that fill one after the other."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["graduated_tiered"]
    """Names the pricing model."""

    graduated_tiered_pricing_model: GraduatedTieredPricingModel


class GraduatedTieredPriceInput(TypedDict):
    """A price in tiers of units that fill one after the other."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["graduated_tiered"]
    """Names the pricing model."""

    graduated_tiered_pricing_model: GraduatedTieredPricingModel


class GraduatedTieredPricingModel(TypedDict):
    """Tiers of units that fill one after the other, each with its price."""

    tiers: Sequence[PriceTier]
    """The tiers, from the lowest."""

    units: NotRequired[int]
    """Number of units."""


class GraduatedTieredPricingModelAdjustment(TypedDict):
    """What is different in tiers of units that fill one after the other."""

    tiers: NotRequired[Sequence[PriceTier]]
    """All tiers from now on, from the lowest."""

    units: NotRequired[int]
    """Number of units."""


class GrantSubscriptionCreditsRequest(TypedDict):
    """Credit to give to a subscription."""

    amount: DecimalLike
    """How much to give, in money of the subscription's currency or in units as credit_type states."""

    reason: str
    """Why it is given."""

    credit_type: NotRequired[CreditType]

    expires_at: NotRequired[DateTimeLike | None]
    """When what is left is lost."""


class ImageUpload(TypedDict):
    """A picture, sent within JSON."""

    content: str
    """The bytes of the picture, as text in Base64.

    Unsure: the package has plain text; that it is Base64 is usual, but not documented.
    """

    content_type: ImageContentType


class IngestEventsRequest(TypedDict):
    """A batch of usage events."""

    events: Sequence[Event]
    """The events, at most 100."""


class InvoiceLineItemInput(TypedDict):
    """A line of a new invoice."""

    quantity: DecimalLike
    """Number of units."""

    unit_price: DecimalLike
    """Price of one unit before tax, in the currency of the invoice."""

    billing_period_end: NotRequired[DateTimeLike]
    """End of the period that the line covers."""

    billing_period_start: NotRequired[DateTimeLike]
    """Start of the period that the line covers."""

    description: NotRequired[str]
    """Text of the line."""

    product_id: NotRequired[str | UUID]
    """Product that the line belongs to."""


class InvoicePayment(TypedDict):
    """A payment that was received outside of Alguna for a new invoice."""

    source: ExternalPaymentSource

    note: NotRequired[str]
    """Note on the payment."""

    paid_at: NotRequired[DateTimeLike]
    """When it came in."""

    reference: NotRequired[str]
    """Reference of the payment, for example at a bank."""


class MarkInvoiceAsPaidRequest(TypedDict):
    """A payment that was received outside of Alguna."""

    amount_paid: NotRequired[DecimalLike]
    """How much came in, in the currency of the invoice; its total, if absent."""

    external_payment_note: NotRequired[str]
    """Note on the payment."""

    external_payment_source: ExternalPaymentSource

    paid_date: NotRequired[DateTimeLike]
    """When it came in; now, if absent."""


class MarkQuoteSignedOfflineRequest(TypedDict):
    """Who signed, and when."""

    signer_email: str
    """E-mail address of the person who signed."""

    signer_name: str
    """Name of the person who signed."""

    signed_at: NotRequired[DateTimeLike]
    """When it was signed; now, if absent.

    Unsure: that it is now is not documented.
    """

    signer_role: NotRequired[str]
    """Role of the person, for example head of finance."""


class MatrixBranch(TypedDict):
    """The node for one value of a dimension."""

    child: MatrixNode
    """The node."""

    value: str
    """The value, compared exactly."""


class MatrixBranchInput(TypedDict):
    """The node for one value of a dimension."""

    child: MatrixNodeInput
    """The node."""

    value: str
    """The value, compared exactly."""


class MatrixBundlePriceInput(TypedDict):
    """A price for each combination of values in some dimensions."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["matrix"]
    """Names the pricing model."""

    matrix_pricing_model: MatrixPricingModel


class MatrixDimension(TypedDict):
    """A property of events that prices depend on."""

    key: str
    """Property of the events."""

    label: str
    """Name of the dimension, for people."""

    values: NotRequired[Sequence[str]]
    """Values that it can have."""


class MatrixNode(TypedDict):
    """A node of the tree of prices: a price (leaf), or splits by the value of a dimension."""

    fallback: NotRequired[MatrixNode]
    """Node that applies where no split matches."""

    leaf: NotRequired[MatrixPriceCell]
    """The price."""

    splits: NotRequired[Sequence[MatrixSplit]]
    """Splits by the values of dimensions."""


class MatrixNodeInput(TypedDict):
    """A node of the tree of prices: a price (leaf), or splits by the value of a dimension."""

    fallback: NotRequired[MatrixNodeInput]
    """Node that applies where no split matches."""

    leaf: NotRequired[MatrixPriceCellInput]
    """The price."""

    splits: NotRequired[Sequence[MatrixSplitInput]]
    """Splits by the values of dimensions."""


class MatrixPriceInput(TypedDict):
    """A price for each combination of values in some dimensions."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["matrix"]
    """Names the pricing model."""

    matrix_pricing_model: MatrixPricingModelInput


class MatrixPricingModel(TypedDict):
    """A price for each combination of values that events have in some dimensions."""

    dimensions: Sequence[MatrixDimension]
    """What prices depend on."""

    root: MatrixNode
    """Root of the tree of prices."""

    line_item_template: NotRequired[str]
    """Template of the text of invoice lines."""


class MatrixPricingModelInput(TypedDict):
    """A price for each combination of values that events have in some dimensions."""

    dimensions: Sequence[MatrixDimension]
    """What prices depend on."""

    root: MatrixNodeInput
    """Root of the tree of prices."""

    line_item_template: NotRequired[str]
    """Template of the text of invoice lines."""


class MatrixSplit(TypedDict):
    """The nodes for the values of one dimension."""

    branches: Sequence[MatrixBranch]
    """Nodes for single values."""

    dimension_key: str
    """Key of the dimension."""

    wildcard: NotRequired[MatrixNode]
    """Node for all other values."""


class MatrixSplitInput(TypedDict):
    """The nodes for the values of one dimension."""

    branches: Sequence[MatrixBranchInput]
    """Nodes for single values."""

    dimension_key: str
    """Key of the dimension."""

    wildcard: NotRequired[MatrixNodeInput]
    """Node for all other values."""


class MetricAggregationInput(TypedDict):
    """How events are to be turned into one number."""

    method: AggregationMethod

    field: NotRequired[str]
    """Property of the events to aggregate; for all methods but count."""


class MetricBinding(TypedDict):
    """A name under which expressions read a metric."""

    alias: str
    """The name in expressions."""

    metric_id: str | UUID
    """Alguna id of the metric."""


class MetricFilter(TypedDict):
    """A condition on one property of an event."""

    field: str
    """Property of the event."""

    operator: str
    """How the property is compared, for example equal.

    Unsure: the list of values is not documented.
    """

    value: str
    """What the property is compared with."""


class MetricFilterGroup(TypedDict):
    """Conditions on events, joined by one operator."""

    filters: Sequence[MetricFilter]
    """The conditions."""

    operator: MetricFilterGroupOperator
    """How the conditions are joined."""


class PercentageTier(TypedDict):
    """A span of volume with a percentage of its own."""

    min_units: int
    """First unit of the tier."""

    fixed_fee: NotRequired[DecimalLike]
    """Fee for reaching the tier, whatever the units."""

    max_units: NotRequired[int | None]
    """Last unit of the tier; null or absent in the last, open one."""

    percentage: NotRequired[DecimalLike]
    """Percentage of the volume in the tier that is charged."""


class PlanInvoiceSettings(TypedDict):
    """How invoices of subscriptions to a plan are issued and sent."""

    auto_issue_invoices: NotRequired[bool]
    """Whether invoices are issued without approval."""

    auto_pay_invoices: NotRequired[bool]
    """Whether invoices are charged to the stored payment method."""

    invoice_footer_text: NotRequired[str]
    """Text at the foot of each invoice."""

    invoice_memo_template: NotRequired[str]
    """Template of the note on each invoice."""

    send_activation_email: NotRequired[bool]
    """Whether the customer gets a mail when the subscription starts."""

    send_invoices_to_customer: NotRequired[bool]
    """Whether invoices are mailed to the customer."""

    send_receipts_to_customer: NotRequired[bool]
    """Whether receipts are mailed to the customer."""


class PlanItemInput(TypedDict):
    """A product with its price (product_id and price), or a bundle with the prices inside it
    (bundle_id, name and items).
    """

    bundle_description: NotRequired[str]
    """What the bundle is in this plan, for people."""

    bundle_id: NotRequired[str | UUID]
    """Bundle to sell."""

    items: NotRequired[Sequence[ChildItemInput]]
    """Prices of the products in the bundle."""

    name: NotRequired[str]
    """Name of the bundle in this plan."""

    price: NotRequired[PriceInput]
    """Price of the product."""

    product_id: NotRequired[str | UUID]
    """Product to sell."""


class PlanOverviewSettings(TypedDict):
    """What the section on the plan offers."""

    allow_self_serve_change: NotRequired[bool]
    """Whether the customer may change the plan."""

    allow_subscription_cancel: NotRequired[bool]
    """Whether the customer may cancel the subscription."""

    show_section: NotRequired[bool]
    """Whether it is shown."""


class PrepaidFixedTieredBundlePriceInput(TypedDict):
    """A price for units bought ahead, in tiers, with overage charged at an interval of its own."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["prepaid_fixed_tiered"]
    """Names the pricing model."""

    prepaid_fixed_tiered_pricing_model: PrepaidFixedTieredPricingModel


class PrepaidFixedTieredPriceInput(TypedDict):
    """A price for units bought ahead, in tiers, with overage charged at an interval of its own."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["prepaid_fixed_tiered"]
    """Names the pricing model."""

    prepaid_fixed_tiered_pricing_model: PrepaidFixedTieredPricingModel


class PrepaidFixedTieredPricingModel(TypedDict):
    """A number of units bought ahead, tiers with their prices, and the interval at which overage is
    charged.
    """

    overages_charge_interval: BillingInterval
    """How often overage is charged.

    Unsure: plain text for bundles in the official package.
    """

    prepaid_units: int
    """Number of units bought ahead."""

    tiers: Sequence[PriceTier]
    """The tiers, from the lowest."""


class PrepaidFixedTieredPricingModelAdjustment(TypedDict):
    """What is different in units bought ahead, in tiers with an interval for overage."""

    overages_charge_interval: NotRequired[BillingInterval]
    """How often overage is charged."""

    prepaid_units: NotRequired[int]
    """Number of units bought ahead."""

    tiers: NotRequired[Sequence[PriceTier]]
    """All tiers from now on, from the lowest."""


class PrepaidTieredBundlePriceInput(TypedDict):
    """A price for units bought ahead, in tiers."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["prepaid_tiered"]
    """Names the pricing model."""

    prepaid_tiered_pricing_model: PrepaidTieredPricingModel


class PrepaidTieredPriceInput(TypedDict):
    """A price for units bought ahead, in tiers."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["prepaid_tiered"]
    """Names the pricing model."""

    prepaid_tiered_pricing_model: PrepaidTieredPricingModel


class PrepaidTieredPricingModel(TypedDict):
    """A number of units bought ahead, and tiers with their prices."""

    prepaid_units: int
    """Number of units bought ahead."""

    tiers: Sequence[PriceTier]
    """The tiers, from the lowest."""


class PrepaidTieredPricingModelAdjustment(TypedDict):
    """What is different in units bought ahead, in tiers."""

    prepaid_units: NotRequired[int]
    """Number of units bought ahead."""

    tiers: NotRequired[Sequence[PriceTier]]
    """All tiers from now on, from the lowest."""


class PriceAdjustment(TypedDict):
    """What is different in a price; each field that is absent keeps its value, and the pricing model
    stays.
    """

    billing_direction: NotRequired[BillingDirection]

    billing_frequency: NotRequired[BillingFrequency]

    billing_interval: NotRequired[BillingInterval]

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    fee_type: NotRequired[FeeType]

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """All metrics whose usage is charged from now on; replaces the whole list."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    expression_pricing_model: NotRequired[ExpressionPricingModelAdjustment]

    fixed_pricing_model: NotRequired[FixedPricingModelAdjustment]

    graduated_percentage_pricing_model: NotRequired[GraduatedPercentagePricingModelAdjustment]

    graduated_tiered_pricing_model: NotRequired[GraduatedTieredPricingModelAdjustment]

    prepaid_fixed_tiered_pricing_model: NotRequired[PrepaidFixedTieredPricingModelAdjustment]

    prepaid_tiered_pricing_model: NotRequired[PrepaidTieredPricingModelAdjustment]

    tiered_percentage_pricing_model: NotRequired[TieredPercentagePricingModelAdjustment]

    tiered_pricing_model: NotRequired[TieredPricingModelAdjustment]

    unit_pricing_model: NotRequired[UnitPricingModelAdjustment]

    volume_percentage_pricing_model: NotRequired[VolumePercentagePricingModelAdjustment]


class PriceEscalation(TypedDict):
    """How the prices of a subscription rise over time."""

    enabled: bool
    """Whether prices rise."""

    interval_months: int
    """Months between two rises."""

    type: str
    """How prices rise, for example percentage.

    Unsure: the list of values is not documented.
    """

    escalate_metered_unit_rates: NotRequired[bool]
    """Whether rates of metered usage rise too."""

    percentage: NotRequired[DecimalLike]
    """How far prices rise each time.

    Unsure: whether 5 or 0.05 means 5 percent is not documented.
    """


class PriceTier(TypedDict):
    """A span of units with a price of its own."""

    min_units: int
    """First unit of the tier."""

    fixed_fee: NotRequired[DecimalLike]
    """Fee for reaching the tier, whatever the units."""

    max_units: NotRequired[int | None]
    """Last unit of the tier; null or absent in the last, open one."""

    price_per_unit: NotRequired[DecimalLike]
    """Price of each unit in the tier."""

    unit_price: NotRequired[DecimalLike]
    """Price of each unit in the tier, under its other name.

    Unsure: how it relates to price_per_unit is not documented.
    """


class QuoteContractInput(TypedDict):
    """The term that a quote offers."""

    start_date: NotRequired[DateLike]
    """First day of the term."""


class QuotePhaseInput(TypedDict):
    """A part of the term of a quote; it starts on a day (start_date) or some months into the term
    (start_month_offset).
    """

    items: Sequence[SubscriptionItemInput]
    """All that the phase sells."""

    description: NotRequired[str]
    """What the phase is, for people."""

    start_date: NotRequired[DateLike]
    """Day on which the phase starts."""

    start_month_offset: NotRequired[int]
    """Months from the start of the term to the start of the phase."""


class ReplaceSubscriptionVersionRequest(TypedDict):
    """What a draft holds from now on."""

    items: Sequence[SubscriptionItemInput]
    """All that is sold from this version on; replaces the whole list."""

    description: NotRequired[str]
    """What changes, for people."""

    effective_at: NotRequired[DateLike]
    """Day on which it takes effect."""

    entitlements: NotRequired[Sequence[EntitlementInput]]
    """What the subscriber may use from this version on; replaces the whole list."""


class ReserveCreditsRequest(TypedDict):
    """Reserves credits for what is about to be used."""

    max_quantity: NotRequired[DecimalLike]
    """The most that may be used.

    Unsure: the unit was not read.
    """


class SectionSettings(TypedDict):
    """Whether a section of the portal is there."""

    show_section: NotRequired[bool]
    """Whether it is shown."""


class SendQuoteForSignatureRequest(TypedDict):
    """Who is to sign."""

    signer_email: NotRequired[str]
    """E-mail address of the person who is to sign."""

    signer_name: NotRequired[str]
    """Name of the person who is to sign."""

    signer_role: NotRequired[str]
    """Role of the person, for example head of finance."""


class SpendThreshold(TypedDict):
    """A limit to what is charged for a period."""

    amount: DecimalLike
    """The limit, in the currency of the subscription."""

    period: BillingInterval
    """Period that the limit is for."""

    billing_direction: NotRequired[BillingDirection]
    """Whether what is lacking is charged before or after the period.

    Unsure: the meaning is taken from the name.
    """


class SubscriptionBillingInput(TypedDict):
    """How and when a subscription is to be billed."""

    auto_issue_invoices: NotRequired[bool]
    """Whether invoices are issued without approval."""

    auto_pay_invoices: NotRequired[bool]
    """Whether invoices are charged to the stored payment method."""

    first_billing_date: NotRequired[DateLike]
    """Day of the first invoice.

    Unsure: plain text in updates in the official package.
    """

    payment_terms: NotRequired[str]
    """When an invoice has to be paid, for example net_30.

    Unsure: the list of values is not documented.
    """

    payment_collection_method: NotRequired[PaymentCollectionMethod]
    """How invoices are paid."""

    payment_method_id: NotRequired[str | UUID]
    """Stored payment method to charge."""


class SubscriptionChangeRequest(TypedDict):
    """What to add to, remove from or change in what a subscription sells."""

    add: NotRequired[Sequence[ChangeAddItem]]
    """Products and bundles to add."""

    description: NotRequired[str]
    """What changes, for people."""

    draft: NotRequired[bool]
    """Whether the new version stays unpublished."""

    effective: NotRequired[str]
    """When it takes effect: immediate, end_of_term, next_billing_period, or a date.

    Unsure: the full list of keywords is not documented.
    """

    plan_id: NotRequired[str | UUID]
    """Plan to change over to."""

    remove: NotRequired[Sequence[ChangeRemoveItem]]
    """Products and bundles to remove."""

    source_version_id: NotRequired[str | UUID]
    """Version to start from; the current one, if absent."""

    update: NotRequired[Sequence[ChangeUpdateItem]]
    """Products and bundles to sell on other terms."""


class SubscriptionContractInput(TypedDict):
    """The term that a subscription is to run for."""

    duration_months: NotRequired[int]
    """Length of the term, in months."""

    period_type: NotRequired[PeriodType]
    """Unsure: plain text in the official package; the values are those of a page."""

    start_date: NotRequired[DateLike]
    """First day of the term."""


class SubscriptionItemInput(TypedDict):
    """A product with its price (product_id and price), or a bundle with the prices inside it
    (bundle_id and items).
    """

    bundle_id: NotRequired[str | UUID]
    """Bundle to sell."""

    items: NotRequired[Sequence[ChildItemInput]]
    """Prices of the products in the bundle."""

    price: NotRequired[PriceInput]
    """Price of the product."""

    product_id: NotRequired[str | UUID]
    """Product to sell."""


class SubscriptionRenewalInput(TypedDict):
    """What is to happen at the end of a term."""

    auto_renew: NotRequired[bool]
    """Whether the subscription goes on after its term."""

    duration_months: NotRequired[int]
    """Length of each further term, in months."""

    period_type: NotRequired[PeriodType]
    """Unsure: plain text in the official package; the values are those of a page."""


class TaxCalculationAddressInput(TypedDict):
    """Where the buyer is."""

    country: str
    """Country.

    Unsure: the notation is not documented; codes of two and of three letters occur elsewhere.
    """

    city: NotRequired[str]
    """Town or city."""

    line1: NotRequired[str]
    """Street and number."""

    line2: NotRequired[str]
    """What else finds the place, for example the floor."""

    postal_code: NotRequired[str]
    """Postal code."""

    state: NotRequired[str]
    """State or region."""


class TaxCalculationCustomerInput(TypedDict):
    """Who buys; nobody is created."""

    address: TaxCalculationAddressInput

    first_name: str
    """First name of the buyer."""

    last_name: str
    """Last name of the buyer."""

    email: NotRequired[str]
    """E-mail address of the buyer."""

    reference: NotRequired[str]
    """Your own reference of the customer."""

    tax_ids: NotRequired[Sequence[TaxCalculationTaxIdInput]]
    """Tax numbers of the buyer."""


class TaxCalculationLineInput(TypedDict):
    """A line of the sale."""

    amount: DecimalLike
    """Amount of the line, in the currency of the calculation.

    Unsure: whether it is for one unit or for the quantity is not documented.
    """

    quantity: DecimalLike
    """How many units are sold."""

    billing_period_end: NotRequired[DateTimeLike]
    """End of the period that the line is for."""

    billing_period_start: NotRequired[DateTimeLike]
    """Start of the period that the line is for."""

    description: NotRequired[str]
    """What is sold."""

    reference: NotRequired[str]
    """Your own id of the line."""

    tax_code: NotRequired[str]
    """Code of the kind of goods for tax."""


class TaxCalculationTaxIdInput(TypedDict):
    """A tax number of the buyer."""

    type: str
    """Kind of number.

    Unsure: the list of values is not documented.
    """

    value: str
    """The number."""


class TieredBundlePriceInput(TypedDict):
    """A price in tiers of units."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["tiered"]
    """Names the pricing model."""

    tiered_pricing_model: TieredPricingModel


class TieredMatrixCell(TypedDict):
    """A price in tiers of units."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["tiered"]
    """Names the pricing model."""

    tiered_pricing_model: TieredPricingModel


class TieredMatrixCellInput(TypedDict):
    """A price in tiers of units."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["tiered"]
    """Names the pricing model."""

    tiered_pricing_model: TieredPricingModel


class TieredPercentageBundlePriceInput(TypedDict):
    """A percentage in tiers of volume."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["tiered_percentage"]
    """Names the pricing model."""

    tiered_percentage_pricing_model: TieredPercentagePricingModel


class TieredPercentageMatrixCell(TypedDict):
    """A percentage in tiers of volume."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["tiered_percentage"]
    """Names the pricing model."""

    tiered_percentage_pricing_model: TieredPercentagePricingModel


class TieredPercentageMatrixCellInput(TypedDict):
    """A percentage in tiers of volume."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["tiered_percentage"]
    """Names the pricing model."""

    tiered_percentage_pricing_model: TieredPercentagePricingModel


class TieredPercentagePriceInput(TypedDict):
    """A percentage in tiers of volume."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["tiered_percentage"]
    """Names the pricing model."""

    tiered_percentage_pricing_model: TieredPercentagePricingModel


class TieredPercentagePricingModel(TypedDict):
    """Tiers of volume, each with its percentage."""

    tiers: Sequence[PercentageTier]
    """The tiers, from the lowest."""


class TieredPercentagePricingModelAdjustment(TypedDict):
    """What is different in tiers of volume."""

    tiers: NotRequired[Sequence[PercentageTier]]
    """All tiers from now on, from the lowest."""


class TieredPriceInput(TypedDict):
    """A price in tiers of units."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["tiered"]
    """Names the pricing model."""

    tiered_pricing_model: TieredPricingModel


class TieredPricingModel(TypedDict):
    """Tiers of units, each with its price."""

    tiers: Sequence[PriceTier]
    """The tiers, from the lowest."""

    units: NotRequired[int]
    """Number of units."""


class TieredPricingModelAdjustment(TypedDict):
    """What is different in tiers of units."""

    tiers: NotRequired[Sequence[PriceTier]]
    """All tiers from now on, from the lowest."""

    units: NotRequired[int]
    """Number of units."""


class TrackCreditsRequest(TypedDict):
    """What was used, to be charged to credits, or to those that were reserved."""

    account: NotRequired[str]
    """Customer who used it."""

    events: Sequence[CreditEvent]
    """The events, each charged once for its unique_id."""

    reservation_id: NotRequired[str | UUID]
    """Reservation that the events are charged to."""

    close: NotRequired[bool]
    """Whether what is left of the reservation is released.

    Unsure: the meaning is taken from the name.
    """

    on_envelope_exceeded: NotRequired[TrackCreditsRequestOnEnvelopeExceeded]
    """What becomes of events that use more than is reserved."""


class UnitBundlePriceInput(TypedDict):
    """A price for each unit."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["unit"]
    """Names the pricing model."""

    unit_pricing_model: UnitPricingModel


class UnitMatrixCell(TypedDict):
    """A price for each unit."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["unit"]
    """Names the pricing model."""

    unit_pricing_model: UnitPricingModel


class UnitMatrixCellInput(TypedDict):
    """A price for each unit."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["unit"]
    """Names the pricing model."""

    unit_pricing_model: UnitPricingModel


class UnitPriceInput(TypedDict):
    """A price for each unit."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["unit"]
    """Names the pricing model."""

    unit_pricing_model: UnitPricingModel


class UnitPricingModel(TypedDict):
    """A price for each unit."""

    price_per_unit: DecimalLike
    """Price of each unit."""


class UnitPricingModelAdjustment(TypedDict):
    """What is different in a price for each unit."""

    price_per_unit: NotRequired[DecimalLike]
    """Price of each unit."""


class UpdateBundleRequest(TypedDict):
    """The fields of a bundle to change; what is absent stays."""

    description: NotRequired[str]
    """What the bundle is, for people."""

    name: NotRequired[str]
    """Name in the catalogue."""

    prices: NotRequired[Sequence[BundlePriceInput]]
    """All prices from now on; replaces the whole list."""


class UpdateCustomerRequest(TypedDict):
    """The fields of a customer to change; what is absent stays."""

    aliases: NotRequired[Sequence[str] | None]
    """All aliases from now on; replaces the whole list."""

    billing_address: NotRequired[Address]
    """Address that invoices carry."""

    contacts: NotRequired[Sequence[ContactInput]]
    """All contacts from now on; replaces the whole list."""

    currency: NotRequired[str]
    """Billing currency, ISO 4217 code."""

    name: NotRequired[str]
    """Name as it appears on invoices."""


class UpdateInvoiceLineItemRequest(TypedDict):
    """What to change in a line of an invoice."""

    description: NotRequired[str | None]
    """Text of the line; null removes it."""


class UpdateInvoiceRequest(TypedDict):
    """The texts of an invoice to change; what is absent stays."""

    description: NotRequired[str]
    """Text for the customer to read."""

    purchase_order_number: NotRequired[str]
    """Order number of the customer, to be quoted on the invoice."""


class UpdateMerchantRequest(TypedDict):
    """The fields of a merchant to change; what is absent stays."""

    avatar: NotRequired[ImageUpload]
    """Small picture of the merchant."""

    display_name: NotRequired[str]
    """Name that customers see."""

    external_id: NotRequired[str | UUID]
    """Your own id of the merchant."""

    logo: NotRequired[ImageUpload]
    """Logo of the merchant."""

    support_email: NotRequired[str]
    """E-mail address to which customers turn."""


class UpdateProductRequest(TypedDict):
    """The fields of a product to change; what is absent stays."""

    description: NotRequired[str]
    """What the product is, for people."""

    name: NotRequired[str]
    """Name in the catalogue."""

    revenue_allocation_method: NotRequired[RevenueAllocationMethod]

    sku: NotRequired[str]
    """Stock keeping unit, your own article number."""

    tag_ids: NotRequired[Sequence[str | UUID]]
    """All tags from now on; replaces the whole list."""

    tax_code: NotRequired[str]
    """Code that tax is determined by."""

    unit_label_plural: NotRequired[str]
    """Name of several units, for example seats."""

    unit_label_singular: NotRequired[str]
    """Name of one unit, for example seat."""


class UpdateQuoteRequest(TypedDict):
    """The fields of a quote to change; what is absent stays."""

    clear_expires_at: NotRequired[bool]
    """True takes the expiry away, so that the offer has no end."""

    clear_name: NotRequired[bool]
    """True takes the name away."""

    expires_at: NotRequired[DateTimeLike]
    """When the offer ends."""

    name: NotRequired[str]
    """Name of the quote."""


class UpdateSubscriptionRequest(TypedDict):
    """The fields of a subscription to change; what is absent stays, and what it sells changes by
    versions or changes only.
    """

    billing: NotRequired[SubscriptionBillingInput]

    description: NotRequired[str]
    """Text about the subscription, for people."""

    discount: NotRequired[DiscountInput]
    """Reduction of the whole subscription; by percentage only."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metadata: NotRequired[Mapping[str, Any]]
    """Facts to set, by key; a key that is sent as null is removed."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    name: NotRequired[str]
    """Name of the subscription."""

    price_escalation: NotRequired[PriceEscalation]
    """How prices rise over time."""

    renewal: NotRequired[SubscriptionRenewalInput]

    tags: NotRequired[Sequence[str]]
    """Ids of all tags from now on; replaces the whole list."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""


class UpdateWalletRequest(TypedDict):
    """The fields of a wallet to change; what is absent stays."""

    active: NotRequired[bool]
    """Whether it can be used."""

    currency: NotRequired[str]
    """ISO 4217 code of the currency of the balance."""

    name: NotRequired[str]
    """Name of the wallet."""

    product_ids: NotRequired[Sequence[str | UUID]]
    """All products that it can pay for from now on; replaces the whole list."""


class VoidInvoiceRequest(TypedDict):
    """When an invoice is voided."""

    void_date: NotRequired[DateTimeLike]
    """Date of it; now, if absent.

    Unsure: the default is taken from the payment of an invoice.
    """


class VolumePercentageBundlePriceInput(TypedDict):
    """A percentage of the volume."""

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    fee_type: FeeType

    product_id: str | UUID
    """Product that the price is for."""

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]
    """Unsure: plain text in the official package; the values are those of a page."""

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    discount: NotRequired[BundlePriceDiscount]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[BundleSpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[BundleSpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["volume_percentage"]
    """Names the pricing model."""

    volume_percentage_pricing_model: VolumePercentagePricingModel


class VolumePercentageMatrixCell(TypedDict):
    """A percentage of the volume."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["volume_percentage"]
    """Names the pricing model."""

    volume_percentage_pricing_model: VolumePercentagePricingModel


class VolumePercentageMatrixCellInput(TypedDict):
    """A percentage of the volume."""

    cell_key: NotRequired[str]
    """Key of the price in its matrix; always set in versions and quotes."""

    label: NotRequired[str]
    """Name of the price, for people."""

    type: Literal["volume_percentage"]
    """Names the pricing model."""

    volume_percentage_pricing_model: VolumePercentagePricingModel


class VolumePercentagePriceInput(TypedDict):
    """A percentage of the volume."""

    billing_direction: BillingDirection

    fee_type: FeeType

    billing_frequency: NotRequired[BillingFrequency]
    """Whether the fee comes back or is charged once; needed where fee_type is fixed."""

    billing_interval: NotRequired[BillingInterval]

    billing_interval_count: NotRequired[int]
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: NotRequired[IntervalUnit]
    """Unit of billing_interval_count."""

    charge_on_contract_start: NotRequired[bool]
    """Whether the first charge is made when the contract starts."""

    discount: NotRequired[DiscountInput]
    """Reduction of this price."""

    display_order: NotRequired[int]
    """Place of the price among its neighbours when shown."""

    maximum_spend: NotRequired[SpendThreshold]
    """Most that is charged for a period."""

    metric_ids: NotRequired[Sequence[str | UUID]]
    """Metrics whose usage is charged; needed where fee_type is metered."""

    minimum_spend: NotRequired[SpendThreshold]
    """Least that is charged for a period."""

    recurring_instalment_interval_count: NotRequired[int]
    """Number of recurring_instalment_interval_unit between two instalments."""

    recurring_instalment_interval_unit: NotRequired[IntervalUnit]
    """Unit of recurring_instalment_interval_count."""

    trial_period_days: NotRequired[int]
    """Days at the start that are free of charge."""

    type: Literal["volume_percentage"]
    """Names the pricing model."""

    volume_percentage_pricing_model: VolumePercentagePricingModel


class VolumePercentagePricingModel(TypedDict):
    """A percentage of the volume."""

    percentage: DecimalLike
    """Percentage of the volume that is charged.

    Unsure: whether 5 or 0.05 means 5 percent is not documented.
    """

    price_per_unit: DecimalLike
    """Price of each unit, beside the percentage."""

    fixed_fee: NotRequired[DecimalLike]
    """Fee whatever the volume."""


class VolumePercentagePricingModelAdjustment(TypedDict):
    """What is different in a percentage of the volume."""

    fixed_fee: NotRequired[DecimalLike]
    """Fee whatever the volume."""

    percentage: NotRequired[DecimalLike]
    """Percentage of the volume that is charged."""

    price_per_unit: NotRequired[DecimalLike]
    """Price of each unit, beside the percentage."""


class WalletTransactionRequest(TypedDict):
    """Money to move into or out of a wallet."""

    amount: DecimalLike
    """How much to move, in the currency of the wallet."""

    reference_id: str | UUID
    """Your own id of what the movement is for."""

    transaction_type: WalletTransactionType

    description: NotRequired[str | None]
    """Text about the movement, for people."""


class WithdrawQuoteRequest(TypedDict):
    """Why a quote is taken back."""

    reason: NotRequired[str]
    """Why it is taken back."""


BundlePriceInput: TypeAlias = (
    FixedBundlePriceInput
    | UnitBundlePriceInput
    | TieredBundlePriceInput
    | GraduatedTieredBundlePriceInput
    | TieredPercentageBundlePriceInput
    | GraduatedPercentageBundlePriceInput
    | VolumePercentageBundlePriceInput
    | PrepaidTieredBundlePriceInput
    | PrepaidFixedTieredBundlePriceInput
    | ExpressionBundlePriceInput
    | MatrixBundlePriceInput
)
"""What a product in a bundle costs, and when it is charged. The type selects one of eleven pricing
models, and the field named after that model is the only one of its kind.
"""


MatrixPriceCell: TypeAlias = (
    UnitMatrixCell
    | FixedMatrixCell
    | TieredMatrixCell
    | GraduatedTieredMatrixCell
    | TieredPercentageMatrixCell
    | GraduatedPercentageMatrixCell
    | VolumePercentageMatrixCell
)
"""A price in a matrix. The type selects one of seven pricing models, and the field named after it is
set.
"""


MatrixPriceCellInput: TypeAlias = (
    UnitMatrixCellInput
    | FixedMatrixCellInput
    | TieredMatrixCellInput
    | GraduatedTieredMatrixCellInput
    | TieredPercentageMatrixCellInput
    | GraduatedPercentageMatrixCellInput
    | VolumePercentageMatrixCellInput
)
"""A price in a matrix. The type selects one of seven pricing models, and the field named after it is
set.
"""


PriceInput: TypeAlias = (
    FixedPriceInput
    | UnitPriceInput
    | TieredPriceInput
    | GraduatedTieredPriceInput
    | TieredPercentagePriceInput
    | GraduatedPercentagePriceInput
    | VolumePercentagePriceInput
    | PrepaidTieredPriceInput
    | PrepaidFixedTieredPriceInput
    | ExpressionPriceInput
    | MatrixPriceInput
)
"""What something costs, and when it is charged. The type selects one of eleven pricing models, and
the field named after that model is the only one of its kind.
"""
