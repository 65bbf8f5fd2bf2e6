# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
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
    "AddNotificationTypesToPolicyRequest",
    "AddRecipientsToPolicyRequest",
    "Address",
    "AggregationType",
    "ArrCalculation",
    "BillingFrequency",
    "BillingStatus",
    "BillingType",
    "ContactBillingPreference",
    "ContactRequest",
    "CountryCode",
    "CreateBillingSchedulePaymentSettingsRequest",
    "CreateBillingScheduleRequest",
    "CreateCreditGrantRequest",
    "CreateCreditNoteApplicationRequest",
    "CreateCreditNoteLineItemGroupRequest",
    "CreateCreditNoteLineItemRequest",
    "CreateCreditNoteRequest",
    "CreateCustomerAliasRequest",
    "CreateCustomerPaymentSettingsRequest",
    "CreateInvoiceLineItemGroupRequest",
    "CreateInvoicePaymentSettingsRequest",
    "CreateInvoiceRequest",
    "CreateNotificationPolicyRequest",
    "CreateSeatEventRequest",
    "CreateSeatMetricRequest",
    "CreateTaxRateRequest",
    "CreateUsageEventRequest",
    "CreateUsageMetricRequest",
    "CreditNoteSettings",
    "CreditUnitType",
    "Currency",
    "CurrencyConversionDisplayOption",
    "CustomerOrganizationMembers",
    "CustomerOrganizationRequest",
    "CustomerPushIntegration",
    "CustomerRequest",
    "CustomerStatus",
    "DateRange",
    "DiscountCalculationType",
    "DuplicateBillingScheduleRequest",
    "EmbeddableCreditGrantRequest",
    "EmbeddableDiscountRequest",
    "FixedPricingStructure",
    "GraduatedPricingStructure",
    "GraduatedUsageTier",
    "InclusiveDateRange",
    "IntegrationExternalIdentifier",
    "IntegrationIdRequest",
    "IntegrationService",
    "InvoiceLineItemRequest",
    "InvoicePaymentOption",
    "InvoicePaymentStatus",
    "KeyValuePair",
    "LinearPricingStructure",
    "ListPriceRequest",
    "MergeInvoicesRequest",
    "MetricType",
    "MinimumRequest",
    "NotificationChannel",
    "NotificationType",
    "OneTimePricingStructure",
    "PackagePricingStructure",
    "PatchInvoiceRequest",
    "PatchSentInvoiceRequest",
    "PaymentFailureNotificationOption",
    "PaymentFailureNotifications",
    "PaymentLinkDisplayOption",
    "PaymentProvider",
    "PhaseListPriceMetadata",
    "PhasePriceMetadata",
    "PhaseRecurrencePreference",
    "PhaseRequest",
    "PriceParameter",
    "PriceRequest",
    "PriceStatus",
    "PriceTaxRate",
    "PricingStructure",
    "ProductRequest",
    "RateDisplay",
    "ReconcileIntegrationService",
    "ReconcileInvoicesRequest",
    "ReconcileProperty",
    "RecurrenceFrequency",
    "RevenueClassification",
    "RevenueRecognitionMethod",
    "RolloverMode",
    "SeatBasedPricingStructure",
    "SeatDiscountType",
    "SeatProrationStrategy",
    "SeatUsageTier",
    "SettingPreference",
    "SortOrder",
    "State",
    "StripeRetryAnchor",
    "TaxRegistrationRequest",
    "TaxStatus",
    "UpdateAccountPaymentSettingsRequest",
    "UpdateAccountRequest",
    "UpdateBillingSchedulePaymentSettingsRequest",
    "UpdateBillingScheduleRequest",
    "UpdateCreditNoteLineItemGroupRequest",
    "UpdateCreditNoteLineItemRequest",
    "UpdateCreditNoteRequest",
    "UpdateCustomerAliasRequest",
    "UpdateCustomerPaymentSettingsRequest",
    "UpdateDiscountRequest",
    "UpdateInvoiceLineItemGroupRequest",
    "UpdateInvoicePaymentSettingsRequest",
    "UpdateInvoicePaymentStatusRequest",
    "UpdateInvoiceRenderSettingsRequest",
    "UpdateInvoiceRequest",
    "UpdatePriceRequest",
    "UpdateSeatMetricRequest",
    "UpdateStripeCollectionSettingsRequest",
    "UpdateTaxRateRequest",
    "UpdateUsageMetricRequest",
    "UsageCalculationFrequency",
    "UsageCalculationMode",
    "UsageCalculationPeriod",
    "VolumePricingStructure",
    "VolumeUsageTier",
]

AggregationType: TypeAlias = Literal["COUNT", "UNIQUE", "SUM", "CUSTOM"]
"""How events become a number, by counting them, counting different values, adding values up, or a
formula of its own.
"""


ArrCalculation: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
"""Whether a price counts towards annual recurring revenue."""


BillingFrequency: TypeAlias = Literal[
    "ON_DEMAND", "ONE_TIME", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "PER_EVENT"
]
"""How often a price is billed."""


BillingStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"]
"""ACTIVE when a customer has a billing schedule that is running, else INACTIVE."""


BillingType: TypeAlias = Literal["IN_ARREARS", "IN_ADVANCE"]
"""Whether a price is billed before or after the period it covers."""


ContactBillingPreference: TypeAlias = Literal["PRIMARY", "STANDARD", "NONE"]
"""Part a contact plays in billing; each customer needs one that is PRIMARY."""


CountryCode: TypeAlias = Literal[
    "AD",
    "AE",
    "AF",
    "AG",
    "AI",
    "AL",
    "AM",
    "AO",
    "AQ",
    "AR",
    "AS",
    "AT",
    "AU",
    "AW",
    "AX",
    "AZ",
    "BA",
    "BB",
    "BD",
    "BE",
    "BF",
    "BG",
    "BH",
    "BI",
    "BJ",
    "BL",
    "BM",
    "BN",
    "BO",
    "BQ",
    "BR",
    "BS",
    "BT",
    "BV",
    "BW",
    "BY",
    "BZ",
    "CA",
    "CC",
    "CD",
    "CF",
    "CG",
    "CH",
    "CI",
    "CK",
    "CL",
    "CM",
    "CN",
    "CO",
    "CR",
    "CU",
    "CV",
    "CW",
    "CX",
    "CY",
    "CZ",
    "DE",
    "DJ",
    "DK",
    "DM",
    "DO",
    "DZ",
    "EC",
    "EE",
    "EG",
    "EH",
    "ER",
    "ES",
    "ET",
    "FI",
    "FJ",
    "FK",
    "FM",
    "FO",
    "FR",
    "GA",
    "GB",
    "GD",
    "GE",
    "GF",
    "GG",
    "GH",
    "GI",
    "GL",
    "GM",
    "GN",
    "GP",
    "GQ",
    "GR",
    "GS",
    "GT",
    "GU",
    "GW",
    "GY",
    "HK",
    "HM",
    "HN",
    "HR",
    "HT",
    "HU",
    "ID",
    "IE",
    "IL",
    "IM",
    "IN",
    "IO",
    "IQ",
    "IR",
    "IS",
    "IT",
    "JE",
    "JM",
    "JO",
    "JP",
    "KE",
    "KG",
    "KH",
    "KI",
    "KM",
    "KN",
    "KP",
    "KR",
    "KW",
    "KY",
    "KZ",
    "LA",
    "LB",
    "LC",
    "LI",
    "LK",
    "LR",
    "LS",
    "LT",
    "LU",
    "LV",
    "LY",
    "MA",
    "MC",
    "MD",
    "ME",
    "MF",
    "MG",
    "MH",
    "MK",
    "ML",
    "MM",
    "MN",
    "MO",
    "MP",
    "MQ",
    "MR",
    "MS",
    "MT",
    "MU",
    "MV",
    "MW",
    "MX",
    "MY",
    "MZ",
    "NA",
    "NC",
    "NE",
    "NF",
    "NG",
    "NI",
    "NL",
    "NO",
    "NP",
    "NR",
    "NU",
    "NZ",
    "OM",
    "PA",
    "PE",
    "PF",
    "PG",
    "PH",
    "PK",
    "PL",
    "PM",
    "PN",
    "PR",
    "PS",
    "PT",
    "PW",
    "PY",
    "QA",
    "RE",
    "RO",
    "RS",
    "RU",
    "RW",
    "SA",
    "SB",
    "SC",
    "SD",
    "SE",
    "SG",
    "SH",
    "SI",
    "SJ",
    "SK",
    "SL",
    "SM",
    "SN",
    "SO",
    "SR",
    "SS",
    "ST",
    "SV",
    "SX",
    "SY",
    "SZ",
    "TC",
    "TD",
    "TF",
    "TG",
    "TH",
    "TJ",
    "TK",
    "TL",
    "TM",
    "TN",
    "TO",
    "TR",
    "TT",
    "TV",
    "TW",
    "TZ",
    "UA",
    "UG",
    "UM",
    "US",
    "UY",
    "UZ",
    "VA",
    "VC",
    "VE",
    "VG",
    "VI",
    "VN",
    "VU",
    "WF",
    "WS",
    "XK",
    "YE",
    "YT",
    "ZA",
    "ZM",
    "ZW",
]
"""Country, ISO 3166-1 alpha-2 code (XK for Kosovo)."""


CreditUnitType: TypeAlias = Literal["CURRENCY", "METRIC"]
"""What credit is counted in, money (currency says which) or units of a usage metric (metricId says
which).
"""


Currency: TypeAlias = Literal[
    "AED",
    "ARS",
    "AUD",
    "BRL",
    "BGN",
    "CAD",
    "CHF",
    "CLP",
    "CNY",
    "COP",
    "CZK",
    "DKK",
    "EGP",
    "EUR",
    "GBP",
    "HKD",
    "ILS",
    "INR",
    "ISK",
    "JPY",
    "KRW",
    "MXN",
    "NOK",
    "NZD",
    "PLN",
    "SAR",
    "SEK",
    "SGD",
    "THB",
    "USD",
    "UYU",
    "ZAR",
]
"""Currency that Sequence can bill in, ISO 4217 code."""


CurrencyConversionDisplayOption: TypeAlias = Literal["SHOW_CURRENCY_CONVERSION", "HIDE_CURRENCY_CONVERSION"]
"""Whether an invoice shows its totals in another currency too."""


CustomerPushIntegration: TypeAlias = Literal["Xero"]
"""Connected system that a customer can be created in."""


CustomerStatus: TypeAlias = Literal["DRAFT", "ACTIVE"]
"""Whether a customer can be used; a DRAFT one has to be approved first."""


DiscountCalculationType: TypeAlias = Literal["PERCENTAGE", "NOMINAL"]
"""Whether a discount is a percentage or an amount of money."""


IntegrationService: TypeAlias = Literal[
    "Amazon_Redshift",
    "GoCardless",
    "Google_BigQuery",
    "Google_Sheets",
    "HubSpot",
    "NetSuite",
    "QuickBooks_Online",
    "Salesforce",
    "Slack",
    "Snowflake",
    "Stripe",
    "Xero",
    "Avalara",
    "Anrok",
    "Attio",
    "Numeral",
    "Rillet",
    "Sphere",
]
"""External system that can be connected."""


InvoicePaymentOption: TypeAlias = Literal["BANK_TRANSFER", "LINK"]
"""Way to pay that an invoice offers."""


InvoicePaymentStatus: TypeAlias = Literal["UNPAID", "PARTIALLY_PAID", "PAID", "UNCOLLECTIBLE"]
"""How much of an invoice is paid; UNCOLLECTIBLE is given up on."""


MetricType: TypeAlias = Literal["SIMPLE", "GROUPED"]
"""Whether a metric returns one number, or one for each value of its groupingProperty."""


NotificationChannel: TypeAlias = Literal["WEBHOOK", "EMAIL"]
"""Channel through which events are sent."""


NotificationType: TypeAlias = Literal[
    "CUSTOMER_CREATED",
    "CUSTOMER_UPDATED",
    "CUSTOMER_ARCHIVED",
    "INVOICE_CREATED",
    "INVOICE_ISSUED",
    "INVOICE_UPDATED",
    "INTEGRATION_SYNC_COMPLETED",
    "INTEGRATION_WEBHOOK_HANDLED",
    "MERCHANT_UPDATED",
    "BILLING_SCHEDULE_CREATED",
    "BILLING_SCHEDULE_UPDATED",
    "BILLING_SCHEDULE_ARCHIVED",
    "CREDIT_NOTE_CREATED",
    "CREDIT_NOTE_UPDATED",
    "CREDIT_NOTE_ISSUED",
    "QUOTE_PUBLISHED",
    "QUOTE_ACCEPTED",
    "QUOTE_SIGNED",
    "INVOICE_REMINDER_SENT",
    "WATCHTOWER_TASK_ASSIGNED",
]
"""Kind of event."""


PaymentFailureNotificationOption: TypeAlias = Literal["SEND_NOTIFICATIONS", "DO_NOT_SEND_NOTIFICATIONS"]
"""Whether a failed payment causes a notification."""


PaymentLinkDisplayOption: TypeAlias = Literal["SHOW_PAYMENT_LINK", "HIDE_PAYMENT_LINK"]
"""Whether an invoice shows the link to pay it."""


PaymentProvider: TypeAlias = Literal["STRIPE", "GOCARDLESS", "NONE"]
"""Who collects payments; NONE leaves it to you."""


PhaseRecurrencePreference: TypeAlias = Literal["CONTINUE_FROM_PREVIOUS_PHASE", "RESET"]
"""Whether the rhythm of invoices goes on from the phase before, or starts again."""


PriceStatus: TypeAlias = Literal["DRAFT", "ACTIVE"]
"""Whether a price can be used; a DRAFT one has to be approved first."""


RateDisplay: TypeAlias = Literal["ABSOLUTE", "PERCENTAGE"]
"""How a rate is printed, as an amount or as a percentage."""


ReconcileIntegrationService: TypeAlias = Literal["Xero"]
"""Connected system that invoices can be compared with."""


ReconcileProperty: TypeAlias = Literal["INVOICE_NUMBER", "STATUS"]
"""Member of an invoice to compare."""


RecurrenceFrequency: TypeAlias = Literal["NONE", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"]
"""How often something happens again, or NONE."""


RevenueClassification: TypeAlias = Literal["PREPAYMENT", "EARNED", "BURNDOWN"]
"""Kind of revenue that a line books."""


RevenueRecognitionMethod: TypeAlias = Literal["STRAIGHT_LINE", "USAGE", "MILESTONE", "POINT_IN_TIME"]
"""When revenue counts as earned, evenly over time, as used, by milestones, or at once."""


RolloverMode: TypeAlias = Literal["NONE", "ON_GRANT_REFRESH", "ON_GRANT_REFRESH_AND_PHASE"]
"""When unused credit is carried over instead of expiring."""


SeatDiscountType: TypeAlias = Literal["INCLUDED_SEATS_ONLY", "OVERAGE_SEATS_ONLY", "ALL_SEATS"]
"""Which seats a discount covers, those of the committed minimum, those above it, or all."""


SeatProrationStrategy: TypeAlias = Literal["USE_MAXIMUM", "PRORATE_INCREMENTS", "PRORATE_ALL_CHANGES"]
"""How seats that come or go within a period are charged."""


SettingPreference: TypeAlias = Literal["ENABLED", "DISABLED"]
"""Whether something is switched on."""


SortOrder: TypeAlias = Literal["ASC", "DESC"]
"""Rising or falling order."""


State: TypeAlias = Literal[
    "AL",
    "AK",
    "AZ",
    "AR",
    "CA",
    "CO",
    "CT",
    "DC",
    "DE",
    "FL",
    "GA",
    "HI",
    "ID",
    "IL",
    "IN",
    "IA",
    "KS",
    "KY",
    "LA",
    "ME",
    "MD",
    "MA",
    "MI",
    "MN",
    "MS",
    "MO",
    "MT",
    "NE",
    "NV",
    "NH",
    "NJ",
    "NM",
    "NY",
    "NC",
    "ND",
    "OH",
    "OK",
    "OR",
    "PA",
    "RI",
    "SC",
    "SD",
    "TN",
    "TX",
    "UT",
    "VT",
    "VA",
    "WA",
    "WV",
    "WI",
    "WY",
    "AB",
    "BC",
    "MB",
    "NB",
    "NL",
    "NS",
    "NT",
    "NU",
    "ON",
    "PE",
    "QC",
    "SK",
    "YT",
]
"""State of the United States or province of Canada, two letters."""


StripeRetryAnchor: TypeAlias = Literal["SENT_DATE", "DUE_DATE"]
"""Day from which retries are counted."""


TaxStatus: TypeAlias = Literal["TAXED", "TAX_EXEMPT", "REVERSE_CHARGED"]
"""Whether a customer is taxed, exempt, or accounts for the tax itself."""


UsageCalculationFrequency: TypeAlias = Literal["MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"]
"""Unit of time in which a calculation period is measured."""


UsageCalculationMode: TypeAlias = Literal["BILLING_PERIOD", "CUMULATIVE", "PERIODIC"]
"""Span over which usage is added up before tiers apply."""


class AddNotificationTypesToPolicyRequest(TypedDict):
    """Events to tell in addition."""

    notificationTypes: Sequence[NotificationType]
    """The events."""


class AddRecipientsToPolicyRequest(TypedDict):
    """Recipients to tell in addition."""

    recipients: Sequence[str]
    """URLs for WEBHOOK, e-mail addresses for EMAIL."""


class Address(TypedDict):
    """A postal address."""

    line1: str
    """Street and number."""

    line2: NotRequired[str]
    """Suite, floor or building."""

    town: str
    """City or town."""

    state: NotRequired[State]
    """State or province; needed in the United States and Canada."""

    postcode: str
    """Postal or ZIP code."""

    country: CountryCode


class ContactRequest(TypedDict):
    """A person who is to receive billing mail for a customer."""

    name: str
    """Full name."""

    email: str
    """E-mail address."""

    billingPreference: ContactBillingPreference


class CreateBillingSchedulePaymentSettingsRequest(TypedDict):
    """How the invoices of a billing schedule are to be paid."""

    billingScheduleId: str | UUID
    """Billing schedule to set it for."""

    paymentProvider: PaymentProvider

    autoCharge: NotRequired[bool | None]
    """Whether to collect payment without asking, once payment details are stored."""


class CreateBillingScheduleRequest(TypedDict):
    """A billing schedule to create, or to check the taxes of."""

    customerId: str | UUID
    """Customer to bill."""

    startDate: DateLike
    """Day on which it begins."""

    endDate: NotRequired[DateLike]
    """Day on which it ends; open-ended when left out."""

    recurrenceDayOfMonth: NotRequired[int]
    """Day of the month on which invoices recur, 1 to 31."""

    taxRates: Sequence[PriceTaxRate]
    """Tax rate of each price; may be empty."""

    autoIssueInvoices: bool
    """Whether to issue invoices without a person looking at them first."""

    purchaseOrderNumber: NotRequired[str]
    """Purchase order for invoices to name."""

    reference: NotRequired[str]
    """Text for the customer that invoices show."""

    label: NotRequired[str]
    """Short name for your own use."""

    paymentProvider: NotRequired[PaymentProvider]

    isDraft: bool
    """Whether to leave it a draft, to be activated later."""

    rollUpBilling: bool
    """Whether to put usage of child customers onto the invoice of this customer."""

    phases: Sequence[PhaseRequest]
    """Spans with prices, discounts and minimums of their own, earliest first."""

    attachmentAssetIds: NotRequired[Sequence[str | UUID]]
    """Files to send with invoices."""

    autoCharge: NotRequired[bool]
    """Whether to collect payment without asking, once payment details are stored."""

    defaultDueDateDays: NotRequired[int]
    """Days from issue to due date; wins over the default for invoices."""

    memo: NotRequired[str]
    """Note for invoices to carry."""

    customFields: NotRequired[Mapping[str, str]]
    """Your own facts about the schedule, text by key."""


class CreateCreditGrantRequest(TypedDict):
    """Credit to give to a customer."""

    sequenceAccountId: str | UUID
    """Sequence account that gives it."""

    customerId: str | UUID
    """Customer who gets the credit."""

    name: str
    """Name of the grant."""

    creditUnitType: CreditUnitType

    currency: Currency
    """Currency of the grant or, where it counts units of a metric, of its cost."""

    metricId: NotRequired[str | UUID]
    """Usage metric whose units it is counted in; needed with METRIC."""

    amount: DecimalLike
    """Size of the grant, in units of its currency or metric."""

    costOfCredit: NotRequired[DecimalLike]
    """Price of the credit.

    Unsure: whether for the whole grant or for one unit of it.
    """

    effectiveDate: NotRequired[DateLike]
    """First day on which it can be spent."""

    expiryDate: NotRequired[DateLike]
    """Day on which what is left is lost."""

    createInvoice: NotRequired[bool]
    """Whether to bill the customer for the grant too."""


class CreateCreditNoteApplicationRequest(TypedDict):
    """How much of which credit note to set against which invoice."""

    creditNoteId: str | UUID
    """Credit note to take from."""

    invoiceId: str | UUID
    """Invoice to reduce."""

    amount: DecimalLike
    """Amount to apply, in the given currency."""

    currency: Currency
    """Must be the currency of both documents."""

    creditNoteBalanceVersion: int
    """Version of the credit note's balance as last read; an old one returns 409."""

    invoiceBalanceVersion: int
    """Version of the invoice's balance as last read; an old one returns 409."""


class CreateCreditNoteLineItemGroupRequest(TypedDict):
    """A group to add to a credit note."""

    lineItemGroupId: NotRequired[str | UUID]
    """Group of invoice lines that is given back."""

    title: str
    """Heading, as printed."""

    description: NotRequired[str]
    """More about it, as printed."""


class CreateCreditNoteLineItemRequest(TypedDict):
    """A line to add to a credit note."""

    title: str
    """Heading, as printed."""

    description: NotRequired[str]
    """More about it, as printed."""

    quantity: DecimalLike
    """Number of units."""

    rate: DecimalLike
    """Amount to give back for one unit."""

    taxRate: DecimalLike
    """Tax rate of the line.

    Unsure: whether as a fraction or in percent.
    """

    rateDisplay: NotRequired[RateDisplay]

    externalIds: Sequence[IntegrationExternalIdentifier]
    """Ids of the line in connected systems."""

    servicePeriod: NotRequired[InclusiveDateRange]
    """Days in which the service was given."""

    revenueRecognitionMethod: NotRequired[RevenueRecognitionMethod]
    """Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME only."""

    revenueClassification: NotRequired[RevenueClassification]

    productId: NotRequired[str | UUID]
    """Product that is charged."""

    creditNoteId: str | UUID
    """Credit note that it is part of."""

    groupId: NotRequired[str | UUID]
    """Group that the line stands in."""

    lineItemId: NotRequired[str | UUID]
    """Invoice line that is given back."""

    invoiceLineItemIds: NotRequired[Sequence[str | UUID]]
    """Invoice lines that are given back; lineItemId alone unless given."""


class CreateCreditNoteRequest(TypedDict):
    """A credit note to create, without lines."""

    invoiceId: NotRequired[str | UUID]
    """Invoice to give back, if it is one."""

    currency: Currency
    """Currency of all amounts."""

    billingPeriodStart: NotRequired[DateTimeLike]
    """Start of the time that was billed."""

    billingPeriodEnd: NotRequired[DateTimeLike]
    """End of the time that was billed."""

    purchaseOrderNumber: NotRequired[str]
    """Number of the customer's order, as printed."""

    customerId: str | UUID
    """Customer who is credited."""

    customerEmails: NotRequired[Sequence[str]]
    """Addresses that it is mailed to."""

    customerLegalCompanyName: NotRequired[str]
    """Registered name of the customer, as printed."""

    customerBillingAddress: NotRequired[Address]
    """Address of the customer, as printed."""

    customerShippingAddress: NotRequired[Address]
    """Address that is delivered to, as printed."""

    memo: NotRequired[str]
    """Text for the customer, as printed."""

    metadata: NotRequired[Sequence[KeyValuePair]]
    """Your own facts; Sequence keeps them as they are."""

    customerTaxId: NotRequired[str | UUID]
    """Tax number of the customer, as printed."""

    accountingDate: NotRequired[DateLike]
    """Day under which it is booked."""


class CreateCustomerAliasRequest(TypedDict):
    """An alias to create."""

    customerId: str | UUID
    """Customer who gets the alias."""

    value: str
    """The alias itself, such as the customer's id in your own system."""

    label: NotRequired[str]
    """Short name for your own use."""


class CreateCustomerPaymentSettingsRequest(TypedDict):
    """How the invoices of a customer are to be paid."""

    customerId: str | UUID
    """Customer to set it for."""

    paymentProvider: PaymentProvider


class CreateInvoiceLineItemGroupRequest(TypedDict):
    """A group to add to an invoice."""

    title: str
    """Heading, as printed."""

    description: NotRequired[str]
    """More about it, as printed."""

    taxCategoryId: NotRequired[str | UUID]
    """Tax category of the lines."""

    revenueRecognitionMethod: NotRequired[RevenueRecognitionMethod]

    revenueClassification: NotRequired[RevenueClassification]

    servicePeriod: NotRequired[InclusiveDateRange]
    """Days in which the service of the lines was given."""


class CreateInvoicePaymentSettingsRequest(TypedDict):
    """How an invoice is to be collected."""

    invoiceId: str | UUID
    """Invoice that they are for."""

    customerId: NotRequired[str | UUID | None]
    """Customer of the invoice."""

    paymentProvider: PaymentProvider


class CreateInvoiceRequest(TypedDict):
    """An invoice to create, without lines."""

    dueDate: NotRequired[DateLike]
    """Day by which it is to be paid."""

    purchaseOrderNumber: NotRequired[str]
    """Number of the customer's order, as printed."""

    reference: NotRequired[str]
    """Reference of your own, as printed."""

    customerEmails: NotRequired[Sequence[str]]
    """Addresses that it is mailed to."""

    customerLegalCompanyName: NotRequired[str]
    """Registered name of the customer, as printed."""

    customerBillingAddress: NotRequired[Address]
    """Address of the customer, as printed."""

    customerShippingAddress: NotRequired[Address]
    """Address that is delivered to, as printed."""

    memo: NotRequired[str]
    """Text for the customer, as printed."""

    paymentOptions: NotRequired[Sequence[InvoicePaymentOption]]
    """Ways to pay that are offered."""

    billingPeriod: NotRequired[InclusiveDateRange]
    """Days that are billed."""

    metadata: NotRequired[Sequence[KeyValuePair]]
    """Your own facts; Sequence keeps them as they are."""

    creditBalances: NotRequired[str]
    """Credit balances to show.

    Unsure: a text whose form is not documented.
    """

    billingRunId: NotRequired[str | UUID]
    """Run of the billing schedule that it comes from."""

    accountingDate: NotRequired[DateLike]
    """Day under which it is booked."""

    attachmentAssetIds: NotRequired[Sequence[str | UUID]]
    """Files to mail along, by id."""

    billingScheduleId: NotRequired[str | UUID]
    """Billing schedule that it comes from."""

    currency: Currency
    """Currency of all amounts."""

    customerId: str | UUID
    """Customer who is billed."""


class CreateNotificationPolicyRequest(TypedDict):
    """A notification policy to create."""

    name: str
    """Name for your own use."""

    notificationTypes: NotRequired[Sequence[NotificationType]]
    """Events to send; all of them by default."""

    recipients: Sequence[str]
    """Recipients: URLs for WEBHOOK, e-mail addresses for EMAIL."""

    channel: NotificationChannel

    webhookSecret: NotRequired[str]
    """Key to sign deliveries with; WEBHOOK only."""


class CreateSeatEventRequest(TypedDict):
    """The number of seats a customer has, from a moment on."""

    customerEventId: NotRequired[str | UUID | None]
    """Your own id of the event; a later event with the same id replaces this one."""

    customerAlias: str
    """Customer who has the seats, by id or any alias."""

    seatType: str
    """Kind of seat, as its seat metric names it."""

    eventTimestamp: DateTimeLike
    """Moment from which the number holds."""

    total: int
    """Number of seats in all; not a difference."""


class CreateSeatMetricRequest(TypedDict):
    """A kind of seat to create."""

    seatType: str
    """Name for seat events to give, lower case with underscores; unique, and never changes."""

    description: NotRequired[str | None]
    """What the seats are."""

    label: str
    """Name for people."""


class CreateTaxRateRequest(TypedDict):
    """A tax rate to create."""

    isPublished: bool
    """Whether it is published."""

    name: str
    """Name for your own use."""

    invoiceName: str
    """Name as invoices carry it."""

    invoiceShortName: str
    """Short name as invoice lines carry it."""

    description: NotRequired[str | None]
    """More about it."""

    amount: DecimalLike
    """The rate.

    Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
    """

    country: CountryCode

    region: NotRequired[str | None]
    """Region within the country that levies it."""

    taxCategoryId: NotRequired[str | UUID | None]
    """Tax category that it is for, by the id of a version of it."""


class CreateUsageEventRequest(TypedDict):
    """Something a customer used, to be counted by metrics and billed."""

    customerEventId: NotRequired[str | UUID | None]
    """Your own id of the event; a later event with the same id replaces this one."""

    customerAlias: str
    """Customer who used it, by id or any alias."""

    eventType: str
    """Name that metrics select events by."""

    eventTimestamp: NotRequired[DateTimeLike | None]
    """When it was used."""

    eventProperties: NotRequired[Mapping[str, Any]]
    """Facts that metrics filter on and add up, by key."""


class CreateUsageMetricRequest(TypedDict):
    """A usage metric to create."""

    name: str
    """Name of the metric."""

    description: NotRequired[str | None]
    """What it measures."""

    metricType: MetricType

    eventType: str
    """Name of the events to count."""

    aggregationType: AggregationType

    aggregationProperty: NotRequired[str | None]
    """Key in eventProperties whose values are summed or counted as distinct."""

    groupingProperty: NotRequired[str | None]
    """Key in eventProperties by which a GROUPED metric splits its number."""

    unit: NotRequired[str | None]
    """What the number counts, for people."""

    deletedAt: NotRequired[DateTimeLike | None]
    """Time of deletion; leave it out.

    Unsure: odd on something that is yet to be created.
    """

    propertyFilters: NotRequired[Mapping[str, Sequence[str]]]
    """Values that count, by key in eventProperties; other events are passed over.

    Unsure: declared as objects by key, while every example shows lists of text.
    """

    caseSensitive: NotRequired[bool | None]
    """Whether these filters are case-sensitive."""

    propertiesToNegate: NotRequired[Sequence[str] | None]
    """Keys of propertyFilters whose filter is turned round."""


class CreditNoteSettings(TypedDict):
    """What happens when a credit note is sent."""

    generateCashCreditGrant: SettingPreference
    """Whether sending turns it into prepaid credit of the customer."""


class CustomerOrganizationMembers(TypedDict):
    """Customers to put into an organization."""

    customerIds: Sequence[str | UUID]
    """The customers."""


class CustomerOrganizationRequest(TypedDict):
    """An organization to create."""

    ownerId: str | UUID
    """Parent customer."""

    memberIds: Sequence[str | UUID]
    """Customers under it, without the owner; may be empty."""


class CustomerRequest(TypedDict):
    """A customer to create, or the whole new state of one."""

    legalName: str
    """Registered name, as invoices carry it."""

    address: Address
    """Address that invoices carry."""

    url: NotRequired[str]
    """Web site of the customer."""

    label: NotRequired[str]
    """Short name for your own use."""

    taxStatus: TaxStatus
    """Unsure: documented as required and yet as TAXED by default."""

    customerAliases: NotRequired[Sequence[str]]
    """Other ids the customer is known by.

    Unsure: the example holds UUIDs, while an alias is free text elsewhere.
    """

    integrationIds: NotRequired[Sequence[IntegrationIdRequest]]
    """Ids of the same customer in connected systems."""

    parentId: NotRequired[str | UUID]
    """Customer to place this one under; counts on create only."""

    contacts: Sequence[ContactRequest]
    """All contacts, replacing those there are; one must be PRIMARY."""

    pushToIntegrations: NotRequired[Sequence[CustomerPushIntegration]]
    """Connected systems in which to create the customer too."""

    status: NotRequired[CustomerStatus]

    customProperties: NotRequired[Mapping[str, str]]
    """Your own facts, text by key; replaces the whole map, which stays when this is left out."""


class DateRange(TypedDict):
    """A span of days."""

    startDate: DateLike
    """First day."""

    endDate: DateLike
    """Last day."""


class DuplicateBillingScheduleRequest(TypedDict):
    """Whom a copy of a billing schedule is for."""

    customerId: str | UUID
    """Customer to bill by the copy."""


class EmbeddableCreditGrantRequest(TypedDict):
    """Credit for a phase to give to the customer."""

    name: str
    """Name of the grant."""

    creditUnitType: CreditUnitType

    currency: NotRequired[Currency]

    amount: DecimalLike
    """Size of the grant, in units of its currency or metric."""

    costOfCredit: NotRequired[DecimalLike]
    """Price of the credit.

    Unsure: whether for the whole grant or for one unit of it.
    """

    taxRateId: NotRequired[str | UUID]
    """Rate at which that price is taxed."""

    grantRefreshFrequency: RecurrenceFrequency
    """How often the credit is given again."""

    rolloverMode: RolloverMode

    restrictToPrices: NotRequired[Sequence[str]]
    """Prices that it may pay for; all of the phase when absent or empty."""

    id: NotRequired[str | UUID]
    """Grant to keep, as the schedule shows it; a new one is made when left out."""


class EmbeddableDiscountRequest(TypedDict):
    """A discount to give within a phase."""

    restrictToPrices: NotRequired[Sequence[str]]
    """Prices that it applies to; all of the phase when absent or empty.

    Unsure: that an empty list means all is said of credit grants only.
    """

    type: DiscountCalculationType

    amount: DecimalLike
    """Percentage, or amount in the currency of the prices, as the type says."""

    message: str
    """Text for the invoice."""

    separateLineItem: bool
    """Whether to show it on an invoice line of its own."""

    seatDiscountType: NotRequired[SeatDiscountType]


class FixedPricingStructure(TypedDict):
    """The same amount in each billing period."""

    price: DecimalLike
    """Amount for a period."""

    pricingType: Literal["FIXED"]
    """Tag of this structure."""


class GraduatedPricingStructure(TypedDict):
    """Each tier prices only the units that fall into it."""

    tiers: Sequence[GraduatedUsageTier]
    """Tiers from the first unit upwards."""

    usageMetricId: str | UUID
    """Metric that counts the units."""

    usageCalculationMode: UsageCalculationMode

    pricingType: Literal["GRADUATED"]
    """Tag of this structure."""


class GraduatedUsageTier(TypedDict):
    """A range of units with its own rate."""

    upperBound: NotRequired[DecimalLike | None]
    """Last unit of the tier; absent or null on the last tier, which has no end."""

    price: DecimalLike
    """Price of one unit, or a fraction when isPricePercentage is true."""

    fee: NotRequired[DecimalLike]
    """Flat amount added once the tier is reached."""

    isPricePercentage: bool
    """Whether price is a fraction of the metered amount; 1 is 100 percent."""


class InclusiveDateRange(TypedDict):
    """A span of days, both ends included."""

    start: DateLike
    """First day."""

    endInclusive: DateLike
    """Last day."""


class IntegrationExternalIdentifier(TypedDict):
    """Id of a line in a connected system."""

    key: IntegrationService

    value: str
    """Id in that system."""


class IntegrationIdRequest(TypedDict):
    """Id of a customer in a connected system."""

    service: IntegrationService

    id: str | UUID
    """Id in that system."""


class InvoiceLineItemRequest(TypedDict):
    """A line to add, or the whole new state of one."""

    title: str
    """Heading, as printed."""

    description: NotRequired[str]
    """More about it, as printed."""

    quantity: DecimalLike
    """Number of units."""

    rate: DecimalLike
    """Price of one unit."""

    taxRate: DecimalLike
    """Tax rate of the line.

    Unsure: whether as a fraction or in percent.
    """

    servicePeriodStart: NotRequired[DateTimeLike]
    """When the service began."""

    servicePeriodEnd: NotRequired[DateTimeLike]
    """When the service ended."""

    servicePeriod: NotRequired[DateRange]
    """Days in which the service was given."""

    groupId: NotRequired[str | UUID]
    """Group that the line stands in."""

    priceId: NotRequired[str | UUID]
    """Price that the line was made from."""

    rateDisplay: NotRequired[RateDisplay]

    externalIds: Sequence[IntegrationExternalIdentifier]
    """Ids of the line in connected systems."""

    revenueClassification: NotRequired[RevenueClassification]

    creditGrantId: NotRequired[str | UUID]
    """Credit grant that the line pays for or uses."""

    revenueRecognitionMethod: NotRequired[RevenueRecognitionMethod]


class KeyValuePair(TypedDict):
    """A labelled text of your own."""

    key: str
    """Label."""

    value: str
    """Text under this label."""


class LinearPricingStructure(TypedDict):
    """One price for every unit."""

    pricePerUnit: DecimalLike
    """Price of one unit, or a fraction when isPricePercentage is true."""

    usageMetricId: str | UUID
    """Metric that counts the units."""

    isPricePercentage: bool
    """Whether the price is a fraction of the metered amount; 1 is 100 percent."""

    pricingType: Literal["LINEAR"]
    """Tag of this structure."""


class ListPriceRequest(TypedDict):
    """A list price to create, or the whole new state of one."""

    productId: str | UUID
    """Product that is priced."""

    name: str
    """Name as it appears on invoice lines."""

    currency: Currency

    structure: PricingStructure

    billingFrequency: BillingFrequency

    billingType: BillingType

    integrationIds: Sequence[IntegrationIdRequest]
    """Ids of the same list price in connected systems; may be empty."""

    customMetricParameters: Sequence[PriceParameter]
    """Parameters of the usage metric; may be empty unless it aggregates by CUSTOM."""

    usageCalculationPeriod: NotRequired[UsageCalculationPeriod]
    """When usage restarts at zero; only for graduated prices that calculate by PERIODIC."""


class MergeInvoicesRequest(TypedDict):
    """Draft invoices to merge."""

    invoiceIds: Sequence[str | UUID]
    """Invoices that become one."""


class MinimumRequest(TypedDict):
    """Least amount to bill within a phase."""

    restrictToPrices: NotRequired[Sequence[str]]
    """Prices whose sum it is compared with; all of the phase when absent or empty.

    Unsure: that an empty list means all is said of credit grants only.
    """

    amount: DecimalLike
    """The amount, in the currency of the prices."""


class OneTimePricingStructure(TypedDict):
    """An amount that is charged once."""

    price: DecimalLike
    """Amount that is charged."""

    pricingType: Literal["ONE_TIME"]
    """Tag of this structure."""


class PackagePricingStructure(TypedDict):
    """A price for each package of units."""

    packageSize: DecimalLike
    """Number of units in a package."""

    pricePerPackage: DecimalLike
    """Price of one package."""

    usageMetricId: str | UUID
    """Metric that counts the units."""

    pricingType: Literal["PACKAGE"]
    """Tag of this structure."""


class PatchInvoiceRequest(TypedDict):
    """Members of an invoice to change; the others stay."""

    dueDate: NotRequired[DateLike]
    """Day by which it is to be paid."""

    purchaseOrderNumber: NotRequired[str]
    """Number of the customer's order, as printed."""

    reference: NotRequired[str]
    """Reference of your own, as printed."""

    customerEmails: NotRequired[Sequence[str]]
    """Addresses that it is mailed to."""

    customerLegalCompanyName: NotRequired[str]
    """Registered name of the customer, as printed."""

    customerBillingAddress: NotRequired[Address]
    """Address of the customer, as printed."""

    customerShippingAddress: NotRequired[Address]
    """Address that is delivered to, as printed."""

    memo: NotRequired[str]
    """Text for the customer, as printed."""

    paymentOptions: NotRequired[Sequence[InvoicePaymentOption]]
    """Ways to pay that are offered."""

    billingPeriod: NotRequired[InclusiveDateRange]
    """Days that are billed."""

    metadata: NotRequired[Sequence[KeyValuePair]]
    """Your own facts; Sequence keeps them as they are."""

    creditBalances: NotRequired[str]
    """Credit balances to show.

    Unsure: a text whose form is not documented.
    """

    billingRunId: NotRequired[str | UUID]
    """Run of the billing schedule that it comes from."""

    accountingDate: NotRequired[DateLike]
    """Day under which it is booked."""

    attachmentAssetIds: NotRequired[Sequence[str | UUID]]
    """Files to mail along, by id."""


class PatchSentInvoiceRequest(TypedDict):
    """What can still change on an invoice that was sent."""

    purchaseOrderNumber: NotRequired[str]
    """Number of the customer's order, as printed."""

    dueDate: NotRequired[DateLike]
    """Day by which it is to be paid, instead of the payment terms; it can move, but not be removed."""


class PaymentFailureNotifications(TypedDict):
    """Who is notified of a failed payment."""

    merchantNotifications: PaymentFailureNotificationOption
    """Whether you are notified."""

    customerNotifications: PaymentFailureNotificationOption
    """Whether the customer is notified."""


class PhaseListPriceMetadata(TypedDict):
    """How the price made from a list price is reported."""

    listPriceId: str | UUID
    """List price that is meant."""

    arrCalculation: ArrCalculation


class PhasePriceMetadata(TypedDict):
    """How a price of a phase is reported."""

    priceId: str | UUID
    """Price that is meant."""

    arrCalculation: ArrCalculation


class PhaseRequest(TypedDict):
    """A span of a billing schedule, to be set up."""

    name: NotRequired[str]
    """Name of the phase."""

    externalContractRef: NotRequired[str | None]
    """Your contract behind the phase; an update that leaves it out, or sends null, clears it."""

    priceIds: Sequence[str | UUID]
    """Prices to bill in it."""

    startDate: DateLike
    """Day on which it begins."""

    endDate: NotRequired[DateLike]
    """Day on which it ends; open-ended when left out, which only the last phase may be."""

    discounts: NotRequired[Sequence[EmbeddableDiscountRequest]]
    """What to take off."""

    minimums: NotRequired[Sequence[MinimumRequest]]
    """Least amounts to bill."""

    creditGrants: NotRequired[Sequence[EmbeddableCreditGrantRequest]]
    """Credit for the customer. Left out in all phases, an update keeps the grants there are;
    otherwise it is the full set.
    """

    listPriceIds: NotRequired[Sequence[str | UUID]]
    """List prices from which to create prices for this phase."""

    recurrencePreference: NotRequired[PhaseRecurrencePreference]

    phasePriceMetadata: NotRequired[Sequence[PhasePriceMetadata]]
    """Whether each price counts towards recurring revenue."""

    phaseListPriceMetadata: NotRequired[Sequence[PhaseListPriceMetadata]]
    """Whether the price made from each list price counts towards recurring revenue."""


class PriceParameter(TypedDict):
    """Value for a parameter of a CUSTOM usage metric."""

    parameterId: str | UUID
    """Parameter of the metric."""

    value: str
    """Its value for this price."""


class PriceRequest(TypedDict):
    """A price to create."""

    productId: str | UUID
    """Product that is priced."""

    name: str
    """Name as it appears on invoice lines."""

    currency: Currency

    structure: PricingStructure

    billingFrequency: BillingFrequency

    billingType: BillingType

    integrationIds: NotRequired[Sequence[IntegrationIdRequest]]
    """Ids of the same price in connected systems."""

    customMetricParameters: NotRequired[Sequence[PriceParameter]]
    """Parameters of the usage metric; needed only when it aggregates by CUSTOM."""

    listPriceId: NotRequired[str | UUID]
    """List price to derive this one from."""

    usageCalculationPeriod: NotRequired[UsageCalculationPeriod]
    """When usage restarts at zero; only for graduated prices that calculate by PERIODIC."""

    status: NotRequired[PriceStatus]


class PriceTaxRate(TypedDict):
    """The tax rate for one price."""

    priceId: str | UUID
    """Price that is taxed."""

    taxRateId: str | UUID
    """Rate that it is taxed at."""


class ProductRequest(TypedDict):
    """A product to create, or the whole new state of one."""

    name: str
    """Name of the product."""

    label: NotRequired[str]
    """Description for your own use."""

    taxCategoryId: NotRequired[str | UUID]
    """Tax category that it is taxed under."""


class ReconcileInvoicesRequest(TypedDict):
    """Invoices to compare with a connected system."""

    integrationService: ReconcileIntegrationService

    invoiceIds: Sequence[str | UUID]
    """Invoices to compare."""

    propertiesToCompare: Sequence[ReconcileProperty]
    """What to compare."""


class SeatBasedPricingStructure(TypedDict):
    """A price for each seat, with a committed minimum."""

    seatMetricId: str | UUID
    """Metric that counts the seats."""

    pricePerSeat: DecimalLike
    """Price of one seat."""

    prorationStrategy: SeatProrationStrategy

    contractedMinimumSeats: int
    """Seats committed to in the contract."""

    overagesBillingFrequency: NotRequired[RecurrenceFrequency]
    """How often seats above the committed minimum are charged."""

    tiers: Sequence[SeatUsageTier]
    """Tiers from the first seat upwards."""

    prorateFlatFees: NotRequired[bool]
    """Whether tier fees shrink with a service period that is not full."""

    pricingType: Literal["SEAT_BASED"]
    """Tag of this structure."""


class SeatUsageTier(TypedDict):
    """A range of seats with its own price."""

    upperBound: NotRequired[DecimalLike | None]
    """Last seat of the tier; absent or null on the last tier, which has no end."""

    price: DecimalLike
    """Price of one seat."""

    fee: NotRequired[DecimalLike]
    """Flat amount added once the tier is reached."""


class TaxRegistrationRequest(TypedDict):
    """A tax registration to create, or the whole new state of one."""

    taxIdentifier: str
    """The number, such as a VAT number."""

    customerId: NotRequired[str | UUID | None]
    """Customer who is registered, if it is one."""

    merchantId: NotRequired[str | UUID | None]
    """Seller who is registered, by id, if it is the seller."""

    country: CountryCode

    state: NotRequired[State | None]
    """State or province, where tax is levied by one."""


class UpdateAccountPaymentSettingsRequest(TypedDict):
    """What is to happen in the account when a payment fails."""

    failureNotifications: PaymentFailureNotifications


class UpdateAccountRequest(TypedDict):
    """What may change in an account."""

    companyName: NotRequired[str | None]
    """Name of the company."""

    companyNumber: NotRequired[str | None]
    """Number of the company in its register."""

    country: NotRequired[CountryCode | None]
    """Where the company is registered."""

    sendCustomerNotifications: NotRequired[bool | None]
    """Whether customers receive mail from Sequence."""

    alertEmailAddresses: NotRequired[Sequence[str] | None]
    """Addresses that receive alerts."""


class UpdateBillingSchedulePaymentSettingsRequest(TypedDict):
    """How the invoices of a billing schedule are to be paid from now on."""

    paymentProvider: PaymentProvider

    autoCharge: NotRequired[bool | None]
    """Whether to collect payment without asking, once payment details are stored."""


class UpdateBillingScheduleRequest(TypedDict):
    """The new state of a billing schedule."""

    startDate: DateLike
    """Day on which it begins."""

    endDate: NotRequired[DateLike]
    """Day on which it ends; open-ended when left out."""

    recurrenceDayOfMonth: NotRequired[int]
    """Day of the month on which invoices recur, 1 to 31."""

    taxRates: Sequence[PriceTaxRate]
    """Tax rate of each price; may be empty."""

    autoIssueInvoices: bool
    """Whether to issue invoices without a person looking at them first."""

    purchaseOrderNumber: NotRequired[str]
    """Purchase order for invoices to name."""

    rollUpBilling: bool
    """Whether to put usage of child customers onto the invoice of this customer."""

    phases: Sequence[PhaseRequest]
    """All phases, earliest first."""

    attachmentAssetIds: NotRequired[Sequence[str | UUID]]
    """Files to send with invoices."""

    defaultDueDateDays: NotRequired[int]
    """Days from issue to due date; wins over the default for invoices."""

    memo: NotRequired[str]
    """Note for invoices to carry."""

    customFields: NotRequired[Mapping[str, str]]
    """Your own facts, text by key; replaces the whole map, which stays when this is left out."""


class UpdateCreditNoteLineItemGroupRequest(TypedDict):
    """New state of a group."""

    title: str
    """Heading, as printed."""

    description: NotRequired[str]
    """More about it, as printed."""


class UpdateCreditNoteLineItemRequest(TypedDict):
    """New state of a line."""

    title: str
    """Heading, as printed."""

    description: NotRequired[str]
    """More about it, as printed."""

    quantity: DecimalLike
    """Number of units."""

    rate: DecimalLike
    """Amount to give back for one unit."""

    taxRate: DecimalLike
    """Tax rate of the line.

    Unsure: whether as a fraction or in percent.
    """

    rateDisplay: NotRequired[RateDisplay]

    externalIds: Sequence[IntegrationExternalIdentifier]
    """Ids of the line in connected systems."""

    servicePeriod: NotRequired[InclusiveDateRange]
    """Days in which the service was given."""

    revenueRecognitionMethod: NotRequired[RevenueRecognitionMethod]
    """Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME only."""

    revenueClassification: NotRequired[RevenueClassification]

    productId: NotRequired[str | UUID]
    """Product that is charged."""


class UpdateCreditNoteRequest(TypedDict):
    """New state of what can be edited on a credit note."""

    billingPeriodStart: NotRequired[DateTimeLike]
    """Start of the time that was billed."""

    billingPeriodEnd: NotRequired[DateTimeLike]
    """End of the time that was billed."""

    purchaseOrderNumber: NotRequired[str]
    """Number of the customer's order, as printed."""

    customerEmails: NotRequired[Sequence[str]]
    """Addresses that it is mailed to."""

    customerLegalCompanyName: NotRequired[str]
    """Registered name of the customer, as printed."""

    customerBillingAddress: NotRequired[Address]
    """Address of the customer, as printed."""

    customerShippingAddress: NotRequired[Address]
    """Address that is delivered to, as printed."""

    memo: NotRequired[str]
    """Text for the customer, as printed."""

    metadata: NotRequired[Sequence[KeyValuePair]]
    """Your own facts; Sequence keeps them as they are."""

    customerTaxId: NotRequired[str | UUID]
    """Tax number of the customer, as printed."""

    settings: NotRequired[CreditNoteSettings]

    accountingDate: NotRequired[DateLike]
    """Day under which it is booked."""


class UpdateCustomerAliasRequest(TypedDict):
    """What may change in an alias."""

    label: NotRequired[str]
    """Short name for your own use."""


class UpdateCustomerPaymentSettingsRequest(TypedDict):
    """How the invoices of a customer are to be paid from now on."""

    paymentProvider: PaymentProvider


class UpdateDiscountRequest(TypedDict):
    """The new state of a discount."""

    billingScheduleId: str | UUID
    """Schedule that gives it."""

    priceIds: Sequence[str | UUID]
    """Prices that it applies to; all of the schedule when empty."""

    separateLineItem: bool
    """Whether to show it on an invoice line of its own."""

    amount: DecimalLike
    """Percentage, or amount in the currency of the prices, as discountCalculationType says."""

    discountCalculationType: DiscountCalculationType

    message: str
    """Text for the invoice."""

    validFrom: NotRequired[DateLike]
    """Day from which it counts."""

    validTo: NotRequired[DateLike]
    """Day until which it counts."""


class UpdateInvoiceLineItemGroupRequest(TypedDict):
    """New state of a group."""

    title: str
    """Heading, as printed."""

    description: NotRequired[str]
    """More about it, as printed."""

    taxCategoryId: NotRequired[str | UUID]
    """Tax category of the lines."""

    revenueRecognitionMethod: NotRequired[RevenueRecognitionMethod]

    revenueClassification: NotRequired[RevenueClassification]

    servicePeriod: NotRequired[InclusiveDateRange]
    """Days in which the service of the lines was given."""

    index: NotRequired[int]
    """Place in the order."""


class UpdateInvoicePaymentSettingsRequest(TypedDict):
    """New way to collect an invoice."""

    paymentProvider: PaymentProvider


class UpdateInvoicePaymentStatusRequest(TypedDict):
    """New payment status."""

    paymentStatus: InvoicePaymentStatus


class UpdateInvoiceRenderSettingsRequest(TypedDict):
    """New layout of the account's invoices."""

    paymentLinkDisplay: PaymentLinkDisplayOption

    currencyConversionDisplay: NotRequired[CurrencyConversionDisplayOption]
    """Whether totals in another currency are shown; left out, it stays as it is."""


class UpdateInvoiceRequest(TypedDict):
    """New state of what can be edited on an invoice."""

    dueDate: NotRequired[DateLike]
    """Day by which it is to be paid."""

    purchaseOrderNumber: NotRequired[str]
    """Number of the customer's order, as printed."""

    reference: NotRequired[str]
    """Reference of your own, as printed."""

    customerEmails: NotRequired[Sequence[str]]
    """Addresses that it is mailed to."""

    customerLegalCompanyName: NotRequired[str]
    """Registered name of the customer, as printed."""

    customerBillingAddress: NotRequired[Address]
    """Address of the customer, as printed."""

    customerShippingAddress: NotRequired[Address]
    """Address that is delivered to, as printed."""

    memo: NotRequired[str]
    """Text for the customer, as printed."""

    paymentOptions: NotRequired[Sequence[InvoicePaymentOption]]
    """Ways to pay that are offered."""

    billingPeriod: NotRequired[InclusiveDateRange]
    """Days that are billed."""

    metadata: NotRequired[Sequence[KeyValuePair]]
    """Your own facts; Sequence keeps them as they are."""

    creditBalances: NotRequired[str]
    """Credit balances to show.

    Unsure: a text whose form is not documented.
    """

    billingRunId: NotRequired[str | UUID]
    """Run of the billing schedule that it comes from."""

    accountingDate: NotRequired[DateLike]
    """Day under which it is booked."""

    attachmentAssetIds: NotRequired[Sequence[str | UUID]]
    """Files to mail along, by id."""

    currency: NotRequired[Currency]
    """Currency; changes on a DRAFT only."""


class UpdatePriceRequest(TypedDict):
    """What may change in a price."""

    name: str
    """Name as it appears on invoice lines."""

    status: NotRequired[PriceStatus]


class UpdateSeatMetricRequest(TypedDict):
    """The new description of a kind of seat."""

    description: NotRequired[str | None]
    """What the seats are."""

    label: str
    """Name for people."""


class UpdateStripeCollectionSettingsRequest(TypedDict):
    """Settings to change; the others stay."""

    enableAutomaticPayments: NotRequired[bool | None]
    """Whether invoices are collected automatically."""

    autoEnableStripePayments: NotRequired[bool | None]
    """Whether payment through Stripe is switched on by itself."""

    retryAnchor: NotRequired[StripeRetryAnchor | None]
    """Day from which retries are counted; null switches them off."""

    retryOffsetDays: NotRequired[Sequence[int] | None]
    """Days after the anchor on which a failed payment is tried again."""


class UpdateTaxRateRequest(TypedDict):
    """Whole new state of a tax rate."""

    isPublished: bool
    """Whether it is published."""

    name: str
    """Name for your own use."""

    invoiceName: str
    """Name as invoices carry it."""

    invoiceShortName: str
    """Short name as invoice lines carry it."""

    description: NotRequired[str | None]
    """More about it."""

    amount: DecimalLike
    """The rate.

    Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
    """

    country: CountryCode

    region: NotRequired[str | None]
    """Region within the country that levies it."""

    taxCategoryId: NotRequired[str | UUID | None]
    """Tax category that it is for, by the id of a version of it."""

    id: str | UUID
    """Sequence id of the tax rate, the same as in the path."""


class UpdateUsageMetricRequest(TypedDict):
    """The new state of a usage metric."""

    name: str
    """Name of the metric."""

    description: NotRequired[str | None]
    """What it measures."""

    metricType: MetricType

    eventType: str
    """Name of the events to count."""

    aggregationType: AggregationType

    aggregationProperty: NotRequired[str | None]
    """Key in eventProperties whose values are summed or counted as distinct."""

    groupingProperty: NotRequired[str | None]
    """Key in eventProperties by which a GROUPED metric splits its number."""

    unit: NotRequired[str | None]
    """What the number counts, for people."""

    propertyFilters: NotRequired[Mapping[str, Sequence[str]]]
    """Values that count, by key in eventProperties; other events are passed over.

    Unsure: declared as objects by key, while every example shows lists of text.
    """

    caseSensitive: NotRequired[bool | None]
    """Whether these filters are case-sensitive."""

    propertiesToNegate: NotRequired[Sequence[str] | None]
    """Keys of propertyFilters whose filter is turned round."""


class UsageCalculationPeriod(TypedDict):
    """Span after which usage restarts at zero."""

    frequency: UsageCalculationFrequency

    interval: int
    """How many of these units make up the span."""


class VolumePricingStructure(TypedDict):
    """The tier reached by the total prices all units."""

    tiers: Sequence[VolumeUsageTier]
    """Tiers from the first unit upwards."""

    usageMetricId: str | UUID
    """Metric that counts the units."""

    pricingType: Literal["VOLUME"]
    """Tag of this structure."""


class VolumeUsageTier(TypedDict):
    """A range of totals with its own rate."""

    upperBound: NotRequired[DecimalLike | None]
    """Last unit of the tier; absent or null on the last tier, which has no end."""

    price: DecimalLike
    """Price of one unit, or a fraction when isPricePercentage is true."""

    fee: NotRequired[DecimalLike]
    """Flat amount added once the tier is reached."""

    isPricePercentage: bool
    """Whether price is a fraction of the metered amount; 1 is 100 percent."""

    maxPrice: NotRequired[DecimalLike]
    """Most that one unit costs when price is a fraction."""

    minPrice: NotRequired[DecimalLike]
    """Least that one unit costs when price is a fraction."""


PricingStructure: TypeAlias = (
    VolumePricingStructure
    | GraduatedPricingStructure
    | SeatBasedPricingStructure
    | PackagePricingStructure
    | LinearPricingStructure
    | FixedPricingStructure
    | OneTimePricingStructure
)
"""How the amount is worked out; pricingType selects one of seven ways."""
