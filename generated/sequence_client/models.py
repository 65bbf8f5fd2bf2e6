# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from __future__ import annotations

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ._overlay import Model, Open, OpenUnion

__all__ = [
    "Account",
    "AccountList",
    "AccountPaymentSettings",
    "ActivityLog",
    "ActivityLogActor",
    "ActivityLogItem",
    "ActivityLogList",
    "ActivityLogObject",
    "ActivityLogTarget",
    "Address",
    "AggregationType",
    "AppliedCreditGrant",
    "AppliedCreditGrantStatus",
    "AppliedCreditNote",
    "AppliedCreditNoteLineItem",
    "ArchivedProduct",
    "ArchivedTaxRate",
    "ArrCalculation",
    "Asset",
    "AssetFormat",
    "AssetType",
    "AustralianBankAccountDestination",
    "BalanceCreditGrant",
    "BalanceVersionConflict",
    "BillingFrequency",
    "BillingProduct",
    "BillingProductList",
    "BillingSchedule",
    "BillingScheduleArchivedEvent",
    "BillingScheduleCreatedEvent",
    "BillingScheduleCustomFieldKeys",
    "BillingScheduleIntegrationId",
    "BillingScheduleList",
    "BillingSchedulePaymentSettings",
    "BillingScheduleStatus",
    "BillingScheduleUpdatedEvent",
    "BillingType",
    "CanadianBankAccountDestination",
    "CanadianInternationalDestination",
    "Contact",
    "ContactBillingPreference",
    "ContactList",
    "CountryCode",
    "CreditBalance",
    "CreditBalanceList",
    "CreditGrant",
    "CreditGrantList",
    "CreditGrantSummary",
    "CreditNote",
    "CreditNoteApplication",
    "CreditNoteApplicationResult",
    "CreditNoteApplicationStatus",
    "CreditNoteCreatedEvent",
    "CreditNoteIssuedEvent",
    "CreditNoteLineItem",
    "CreditNoteLineItemGroup",
    "CreditNoteLineItemGroupList",
    "CreditNoteLineItemList",
    "CreditNoteList",
    "CreditNoteSettings",
    "CreditNoteUpdatedEvent",
    "CreditTransaction",
    "CreditTransactionType",
    "CreditType",
    "CreditUnitType",
    "Currency",
    "CurrencyConversionDisplayOption",
    "CustomMetricParameter",
    "CustomParameterType",
    "Customer",
    "CustomerAlias",
    "CustomerAliasDetail",
    "CustomerAliasList",
    "CustomerAliasesForCustomer",
    "CustomerArchivedEvent",
    "CustomerByAlias",
    "CustomerCreatedEvent",
    "CustomerCreditGrant",
    "CustomerCreditGrantList",
    "CustomerCustomPropertyKeys",
    "CustomerIdWithName",
    "CustomerIntegrationId",
    "CustomerList",
    "CustomerListItem",
    "CustomerOrganization",
    "CustomerPaymentSettings",
    "CustomerSeatBalances",
    "CustomerStatus",
    "CustomerTaxRegistration",
    "CustomerTaxRegistrationList",
    "CustomerUpdatedEvent",
    "DatabaseErrors",
    "DateRange",
    "DeletedInvoice",
    "Discount",
    "DiscountCalculationType",
    "DiscountList",
    "DocumentStatus",
    "DueDateSource",
    "EmbeddableCreditGrant",
    "EmbeddableDiscount",
    "Error",
    "ErrorDetail",
    "FixedPricingStructure",
    "GraduatedPricingStructure",
    "GraduatedUsageTier",
    "InclusiveDateRange",
    "InlineInvoiceRenderSettings",
    "IntegrationExternalIdentifier",
    "IntegrationId",
    "IntegrationPaymentStatus",
    "IntegrationPaymentStatuses",
    "IntegrationService",
    "IntegrationSyncCompletedEvent",
    "IntegrationWebhookHandledEvent",
    "IntermediaryBank",
    "Invoice",
    "InvoiceCreatedEvent",
    "InvoiceCurrencyConversion",
    "InvoiceCurrencyConversionList",
    "InvoiceDetail",
    "InvoiceDunningStatus",
    "InvoiceIssuedEvent",
    "InvoiceLineItem",
    "InvoiceLineItemGroup",
    "InvoiceLineItemGroupList",
    "InvoiceLineItemList",
    "InvoiceList",
    "InvoiceListSummary",
    "InvoiceListSummaryItem",
    "InvoiceMerchantDetails",
    "InvoicePaymentOption",
    "InvoicePaymentSettings",
    "InvoicePaymentSettingsByInvoice",
    "InvoicePaymentStatus",
    "InvoiceReminderSentEvent",
    "InvoiceRenderSettings",
    "InvoiceSummary",
    "InvoiceSummaryCurrencyTotals",
    "InvoiceUpdatedEvent",
    "KeyValuePair",
    "LedgerBalance",
    "LinearPricingStructure",
    "LinkInfo",
    "ListPrice",
    "ListPriceList",
    "MerchantTaxRegistration",
    "MerchantTaxRegistrationList",
    "MerchantUpdatedEvent",
    "MetricType",
    "Minimum",
    "NotificationChannel",
    "NotificationPolicy",
    "NotificationPolicyList",
    "NotificationType",
    "OneTimePricingStructure",
    "PackagePricingStructure",
    "Pagination",
    "PaymentAllocation",
    "PaymentFailureNotificationOption",
    "PaymentFailureNotifications",
    "PaymentLinkDisplayOption",
    "PaymentOrigin",
    "PaymentProvider",
    "PermissionAction",
    "PermissionResource",
    "Phase",
    "PhasePriceMetadata",
    "PhaseRecurrencePreference",
    "Price",
    "PriceList",
    "PriceParameter",
    "PriceStatus",
    "PriceTaxRate",
    "PricingStructure",
    "Product",
    "ProductList",
    "ProjectedCreditGrant",
    "Quote",
    "QuoteAcceptedEvent",
    "QuoteAnalytics",
    "QuoteDailyViews",
    "QuoteDealType",
    "QuoteList",
    "QuotePublishedEvent",
    "QuoteSignedEvent",
    "QuoteStatus",
    "QuoteViewer",
    "RateDisplay",
    "RecurrenceFrequency",
    "RevenueClassification",
    "RevenueRecognitionMethod",
    "Role",
    "RoleName",
    "RolePermission",
    "RolloverMode",
    "SeatBalance",
    "SeatBalanceList",
    "SeatBasedPricingStructure",
    "SeatDiscountType",
    "SeatEvent",
    "SeatEventList",
    "SeatMetric",
    "SeatMetricList",
    "SeatProrationStrategy",
    "SeatUsageTier",
    "SettingPreference",
    "SortCodeAccountNumber",
    "State",
    "StripeCollectionSettings",
    "SwedishBankgiroDestination",
    "TaxCategory",
    "TaxRate",
    "TaxRateList",
    "TaxRegistration",
    "TaxRegistrationList",
    "TaxStatus",
    "UsAchDestination",
    "UsWireDestination",
    "UsageCalculationFrequency",
    "UsageCalculationMode",
    "UsageCalculationPeriod",
    "UsageEvent",
    "UsageEventList",
    "UsageMetric",
    "UsageMetricCalculation",
    "UsageMetricList",
    "User",
    "UserList",
    "VolumePricingStructure",
    "VolumeUsageTier",
    "WatchtowerTaskAssignedEvent",
    "WebhookEvent",
]

AggregationType: TypeAlias = Open[Literal["COUNT", "UNIQUE", "SUM", "CUSTOM"]]
"""How events become a number, by counting them, counting different values, adding values up, or a formula of its
own.
"""


AppliedCreditGrantStatus: TypeAlias = Open[Literal["APPLIED", "PROJECTED"]]
"""Whether credit is used up or only expected to be."""


ArrCalculation: TypeAlias = Open[Literal["INCLUDE", "EXCLUDE"]]
"""Whether a price counts towards annual recurring revenue."""


AssetFormat: TypeAlias = Open[
    Literal[
        "JPEG",
        "JPG",
        "PNG",
        "PDF",
        "CSV",
        "TXT",
        "RTF",
        "MD",
        "XLS",
        "XLSX",
        "XLSM",
        "DOC",
        "DOCX",
        "ZIP",
        "ODT",
        "ODS",
    ]
]
"""Format of a file."""


AssetType: TypeAlias = Open[Literal["IMAGE", "DOCUMENT", "BINARY"]]
"""Kind of a file."""


BillingFrequency: TypeAlias = Open[
    Literal["ON_DEMAND", "ONE_TIME", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "PER_EVENT"]
]
"""How often a price is billed."""


BillingScheduleStatus: TypeAlias = Open[Literal["DRAFT", "PENDING", "ACTIVE", "SUSPENDED", "CANCELLED", "COMPLETED"]]
"""Where a billing schedule stands in its life."""


BillingType: TypeAlias = Open[Literal["IN_ARREARS", "IN_ADVANCE"]]
"""Whether a price is billed before or after the period it covers."""


ContactBillingPreference: TypeAlias = Open[Literal["PRIMARY", "STANDARD", "NONE"]]
"""Part a contact plays in billing; each customer needs one that is PRIMARY."""


CountryCode: TypeAlias = Open[
    Literal[
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
]
"""Country, ISO 3166-1 alpha-2 code (XK for Kosovo)."""


CreditNoteApplicationStatus: TypeAlias = Open[Literal["UNAPPLIED", "PARTIALLY_APPLIED", "FULLY_APPLIED", "UNKNOWN"]]
"""How much of a credit note is set against invoices."""


CreditTransactionType: TypeAlias = Open[Literal["DEBIT", "CREDIT"]]
"""Whether credit was spent (DEBIT) or given (CREDIT)."""


CreditType: TypeAlias = Open[Literal["CASH", "USAGE"]]
"""Whether credit is money or units of a usage metric."""


CreditUnitType: TypeAlias = Open[Literal["CURRENCY", "METRIC"]]
"""What credit is counted in, money (currency says which) or units of a usage metric (metricId says which)."""


Currency: TypeAlias = Open[
    Literal[
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
]
"""Currency that Sequence can bill in, ISO 4217 code."""


CurrencyConversionDisplayOption: TypeAlias = Open[Literal["SHOW_CURRENCY_CONVERSION", "HIDE_CURRENCY_CONVERSION"]]
"""Whether an invoice shows its totals in another currency too."""


CustomParameterType: TypeAlias = Open[Literal["INTEGER", "POSITIVE_INTEGER", "NUMBER", "POSITIVE_NUMBER"]]
"""What a parameter may hold."""


CustomerStatus: TypeAlias = Open[Literal["DRAFT", "ACTIVE"]]
"""Whether a customer can be used; a DRAFT one has to be approved first."""


DiscountCalculationType: TypeAlias = Open[Literal["PERCENTAGE", "NOMINAL"]]
"""Whether a discount is a percentage or an amount of money."""


DocumentStatus: TypeAlias = Open[Literal["IN_PROGRESS", "DRAFT", "FINAL", "SENT", "VOIDED"]]
"""Stage of an invoice or credit note. IN_PROGRESS is still to come, DRAFT can be edited, FINAL is closed and has
its PDF, SENT is with the customer, VOIDED no longer counts.
"""


DueDateSource: TypeAlias = Open[Literal["MANUAL", "CALCULATED"]]
"""Whether a due date was set by hand or follows from the payment terms."""


IntegrationPaymentStatus: TypeAlias = Open[Literal["PENDING", "IN_PROGRESS", "PAID", "FAILED", "CANCELLED", "REFUNDED"]]
"""How far a payment provider has come with collecting."""


IntegrationService: TypeAlias = Open[
    Literal[
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
]
"""External system that can be connected."""


InvoiceDunningStatus: TypeAlias = Open[
    Literal["SCHEDULED", "OVERDUE_CHECK_SCHEDULED", "COMPLETED", "FAILED", "NOT_REQUIRED"]
]
"""Where the reminders for an invoice stand."""


InvoicePaymentOption: TypeAlias = Open[Literal["BANK_TRANSFER", "LINK"]]
"""Way to pay that an invoice offers."""


InvoicePaymentStatus: TypeAlias = Open[Literal["UNPAID", "PARTIALLY_PAID", "PAID", "UNCOLLECTIBLE"]]
"""How much of an invoice is paid; UNCOLLECTIBLE is given up on."""


MetricType: TypeAlias = Open[Literal["SIMPLE", "GROUPED"]]
"""Whether a metric gives one number, or one for each value of its groupingProperty."""


NotificationChannel: TypeAlias = Open[Literal["WEBHOOK", "EMAIL"]]
"""Way in which events are told."""


NotificationType: TypeAlias = Open[
    Literal[
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
]
"""Kind of event."""


PaymentFailureNotificationOption: TypeAlias = Open[Literal["SEND_NOTIFICATIONS", "DO_NOT_SEND_NOTIFICATIONS"]]
"""Whether a failed payment is told."""


PaymentLinkDisplayOption: TypeAlias = Open[Literal["SHOW_PAYMENT_LINK", "HIDE_PAYMENT_LINK"]]
"""Whether an invoice shows the link to pay it."""


PaymentOrigin: TypeAlias = Open[Literal["MANUAL", "STRIPE"]]
"""Where a payment was recorded."""


PaymentProvider: TypeAlias = Open[Literal["STRIPE", "GOCARDLESS", "NONE"]]
"""Who collects payments; NONE leaves it to you."""


PermissionAction: TypeAlias = Open[
    Literal[
        "create",
        "read",
        "update",
        "delete",
        "archive",
        "start",
        "finalize",
        "send",
        "publish",
        "accept",
        "execute",
        "invite",
    ]
]
"""What a permission lets a person do with an object."""


PermissionResource: TypeAlias = Open[
    Literal[
        "org.customer",
        "org.billing",
        "org.product",
        "org.invoice",
        "org.creditNote",
        "org.quote",
        "org.revenueRecognition",
        "org.usage",
        "org.settings",
        "org.integration",
        "org.tax",
        "org.asset",
        "org.watchtower",
        "org.bulkAction",
        "org.savedView",
    ]
]
"""Kind of object that a permission is for."""


PhaseRecurrencePreference: TypeAlias = Open[Literal["CONTINUE_FROM_PREVIOUS_PHASE", "RESET"]]
"""Whether the rhythm of invoices goes on from the phase before, or starts anew."""


PriceStatus: TypeAlias = Open[Literal["DRAFT", "ACTIVE"]]
"""Whether a price can be used; a DRAFT one has to be approved first."""


QuoteDealType: TypeAlias = Open[Literal["NEW_BUSINESS", "RENEWAL"]]
"""Whether a quote is for a new contract or for one that goes on."""


QuoteStatus: TypeAlias = Open[
    Literal["DRAFT", "PUBLISHED", "PREPARING_SIGNATURE_REQUEST", "READY_TO_SIGN", "ACCEPTED", "EXECUTED"]
]
"""Where a quote stands in its life."""


RateDisplay: TypeAlias = Open[Literal["ABSOLUTE", "PERCENTAGE"]]
"""How a rate is printed, as an amount or as a percentage."""


RecurrenceFrequency: TypeAlias = Open[Literal["NONE", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"]]
"""How often something happens again, or NONE."""


RevenueClassification: TypeAlias = Open[Literal["PREPAYMENT", "EARNED", "BURNDOWN"]]
"""Kind of revenue that a line books."""


RevenueRecognitionMethod: TypeAlias = Open[Literal["STRAIGHT_LINE", "USAGE", "MILESTONE", "POINT_IN_TIME"]]
"""When revenue counts as earned, evenly over time, as used, by milestones, or at once."""


RoleName: TypeAlias = Open[Literal["admin", "financeUser", "salesUser", "readOnlyUser"]]
"""Name of a role."""


RolloverMode: TypeAlias = Open[Literal["NONE", "ON_GRANT_REFRESH", "ON_GRANT_REFRESH_AND_PHASE"]]
"""When unused credit is carried over instead of expiring."""


SeatDiscountType: TypeAlias = Open[Literal["INCLUDED_SEATS_ONLY", "OVERAGE_SEATS_ONLY", "ALL_SEATS"]]
"""Which seats a discount covers, those of the committed minimum, those above it, or all."""


SeatProrationStrategy: TypeAlias = Open[Literal["USE_MAXIMUM", "PRORATE_INCREMENTS", "PRORATE_ALL_CHANGES"]]
"""How seats that come or go within a period are charged."""


SettingPreference: TypeAlias = Open[Literal["ENABLED", "DISABLED"]]
"""Whether something is switched on."""


State: TypeAlias = Open[
    Literal[
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
]
"""State of the United States or province of Canada, two letters."""


TaxStatus: TypeAlias = Open[Literal["TAXED", "TAX_EXEMPT", "REVERSE_CHARGED"]]
"""Whether a customer is taxed, exempt, or accounts for the tax itself."""


UsageCalculationFrequency: TypeAlias = Open[Literal["MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"]]
"""Unit of time in which a calculation period is measured."""


UsageCalculationMode: TypeAlias = Open[Literal["BILLING_PERIOD", "CUMULATIVE", "PERIODIC"]]
"""Span over which usage is added up before tiers apply."""


class Account(Model, kw_only=True):
    """A company of yours that bills with Sequence."""

    id: str
    """Sequence id of the account."""

    created_at: datetime = field(name="createdAt")
    """When the account was created."""

    sequence_organisation_id: str = field(name="sequenceOrganisationId")
    """Sequence organization that it belongs to."""

    company_name: str = field(name="companyName")
    """Name of the company."""

    company_number: str = field(name="companyNumber")
    """Number of the company in its register."""

    country: CountryCode
    """Where the company is registered."""

    send_customer_notifications: bool = field(name="sendCustomerNotifications")
    """Whether customers receive mail from Sequence."""

    alert_email_addresses: list[str] = field(name="alertEmailAddresses")
    """Addresses that receive alerts."""


class AccountList(Model, kw_only=True):
    """One page of accounts."""

    items: list[Account]
    """The accounts of this page."""

    pagination: Pagination


class AccountPaymentSettings(Model, kw_only=True):
    """What happens in the account when a payment fails."""

    id: str
    """Sequence id of the settings."""

    failure_notifications: PaymentFailureNotifications = field(name="failureNotifications")


class ActivityLog(Model, kw_only=True):
    """Something that happened in an account, with all that it changed."""

    id: str
    """Sequence id of the log."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    activity_type: str = field(name="activityType")
    """Kind of activity; its values are not documented."""

    api_version: str | None = field(name="apiVersion", default=None)
    """API version in use."""

    origin: str
    """Where it came from; its values are not documented."""

    trace_id: str | None = field(name="traceId", default=None)
    """Id to name when you ask the provider about it."""

    created_at: datetime = field(name="createdAt")
    """When the log was created."""

    activity_log_items: list[ActivityLogItem] = field(name="activityLogItems")
    """The single changes."""


class ActivityLogActor(Model, kw_only=True):
    """Who made a change."""

    id: str
    """Sequence id of the actor."""

    entity_type: str = field(name="entityType")
    """Kind of actor."""

    entity_id: str | None = field(name="entityId", default=None)
    """The user or other object behind the actor."""

    email: str | None = None
    """E-mail address of a user."""


class ActivityLogItem(Model, kw_only=True):
    """One change, told as who did what to which object."""

    id: str
    """Sequence id of the item."""

    activity_log_id: str = field(name="activityLogId")
    """Activity that it is part of."""

    verb: str
    """What was done."""

    name: str
    """Name of the change."""

    summary: str
    """The change in a sentence."""

    reason: str | None = None
    """Why it was made."""

    metadata: list[Any] | None = None
    """Facts that are kept for the caller.

    Unsure: what the items are is not declared, and the example is empty.
    """

    activity_log_actor: ActivityLogActor = field(name="activityLogActor")
    """Who did it."""

    activity_log_object: ActivityLogObject = field(name="activityLogObject")
    """What it was done to."""

    activity_log_target: ActivityLogTarget | None = field(name="activityLogTarget", default=None)
    """What else it concerned."""


class ActivityLogList(Model, kw_only=True):
    """One page of activity logs."""

    items: list[ActivityLog]
    """The activity logs of this page."""

    pagination: Pagination


class ActivityLogObject(Model, kw_only=True):
    """What a change was made to."""

    id: str
    """Sequence id of the object."""

    entity_type: str = field(name="entityType")
    """Kind of object."""

    entity_id: str | None = field(name="entityId", default=None)
    """The object itself."""


class ActivityLogTarget(Model, kw_only=True):
    """What else a change concerned."""

    id: str
    """Sequence id of the target."""

    entity_type: str = field(name="entityType")
    """Kind of object."""

    entity_id: str | None = field(name="entityId", default=None)
    """The object itself."""


class Address(Model, kw_only=True):
    """A postal address."""

    line1: str
    """Street and number."""

    line2: str | None = None
    """Suite, floor or building."""

    town: str
    """City or town."""

    state: State | None = None
    """State or province; needed in the United States and Canada."""

    postcode: str
    """Postal or ZIP code."""

    country: CountryCode


class AppliedCreditGrant(Model, kw_only=True):
    """Prepaid credit that an invoice uses."""

    credit_grant_id: str | None = field(name="creditGrantId", default=None)
    """Sequence id of the credit grant."""

    credit_grant_name: str | None = field(name="creditGrantName", default=None)
    """Name of the credit grant."""

    amount: Decimal
    """Amount before tax, in the currency of the invoice."""

    tax_amount: Decimal | None = field(name="taxAmount", default=None)
    """Tax on it; absent when there is none."""

    status: AppliedCreditGrantStatus


class AppliedCreditNote(Model, kw_only=True):
    """A credit note that reduces an invoice."""

    id: str
    """Sequence id of the credit note."""

    credit_note_number: str | None = field(name="creditNoteNumber", default=None)
    """Number as printed."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    line_items: list[AppliedCreditNoteLineItem] = field(name="lineItems")
    """Its lines that count here."""


class AppliedCreditNoteLineItem(Model, kw_only=True):
    """A line of a credit note that reduces an invoice."""

    name: str
    """Heading of the line."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    invoice_line_item_ids: list[str] = field(name="invoiceLineItemIds")
    """Invoice lines that it gives back."""


class ArchivedProduct(Model, kw_only=True):
    """A product as API version 2024-05-09 showed it: with archivedAt, without tax category."""

    id: str
    """Sequence id of the product."""

    name: str
    """Name of the product."""

    label: str | None = None
    """Description for your own use."""

    created_at: datetime = field(name="createdAt")
    """When the product was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the product last changed."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""


class ArchivedTaxRate(Model, kw_only=True):
    """A tax rate that was archived, with the rates it was made of."""

    id: str
    """Sequence id of the tax rate."""

    version_id: str = field(name="versionId")
    """Sequence id of this version."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    version: int
    """Number of this version."""

    is_published: bool = field(name="isPublished")
    """Whether it is published."""

    name: str
    """Name for your own use."""

    invoice_name: str = field(name="invoiceName")
    """Name as invoices carry it."""

    invoice_short_name: str = field(name="invoiceShortName")
    """Short name as invoice lines carry it."""

    description: str | None = None
    """More about it."""

    amount: Decimal
    """The rate.

    Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
    """

    country: CountryCode

    region: str | None = None
    """Region within the country that levies it."""

    tax_category_id: str | None = field(name="taxCategoryId", default=None)
    """Tax category that it is for."""

    sub_rates: list[Any] | None = field(name="subRates", default=None)
    """Rates that it was made of."""

    is_archived: bool = field(name="isArchived")
    """Whether it is archived."""


class Asset(Model, kw_only=True):
    """A file that is kept with Sequence."""

    id: str
    """Sequence id of the asset."""

    created_by: str = field(name="createdBy")
    """User who uploaded it."""

    type: AssetType
    """Unsure: the text names images and documents only."""

    format: AssetFormat
    """Unsure: the text names jpg, jpeg, png and pdf only."""

    file_name: str = field(name="fileName")
    """Name of the file."""

    file_size_bytes: int = field(name="fileSizeBytes")
    """Size in bytes."""

    url: str
    """Where to download it."""

    created_at: datetime = field(name="createdAt")
    """When the asset was created."""


class AustralianBankAccountDestination(Model, kw_only=True):
    """Bank account in Australia."""

    legal_name: str = field(name="legalName")
    """Registered name of the owner."""

    account_number: str = field(name="accountNumber")
    """Number of the account."""

    swift_code: str = field(name="swiftCode")
    """SWIFT code (BIC) of the bank."""

    bsb: str
    """BSB number of the branch."""


class BalanceCreditGrant(Model, kw_only=True):
    """A credit grant within a balance, amounts as text."""

    id: str
    """Sequence id of the grant."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    customer_id: str = field(name="customerId")
    """Customer who has the credit."""

    type: CreditType

    currency: Currency
    """Currency of the grant or, where it counts units of a metric, of its cost."""

    metric_id: str | None = field(name="metricId", default=None)
    """Usage metric whose units it is counted in."""

    name: str
    """Name of the grant."""

    original_amount: Decimal = field(name="originalAmount")
    """Size of the grant at first."""

    current_balance: Decimal = field(name="currentBalance")
    """What is left of it."""

    expiry_date: date_aliased | None = field(name="expiryDate", default=None)
    """Day on which what is left is lost."""

    cost_of_credit: Decimal = field(name="costOfCredit")
    """Price of the credit.

    Unsure: whether for the whole grant or for one unit of it.
    """

    tax_rate_id: str | None = field(name="taxRateId", default=None)
    """Rate at which that price is taxed."""

    effective_date: date_aliased | None = field(name="effectiveDate", default=None)
    """First day on which it can be spent."""

    created_at: datetime = field(name="createdAt")
    """When the grant was created."""


class BalanceVersionConflict(Model, kw_only=True):
    """Both balances as they are now; read their versions and decide anew."""

    message: str
    """Explanation for a person."""

    current_invoice_balance: LedgerBalance = field(name="currentInvoiceBalance")
    """Balance of the invoice."""

    current_credit_note_balance: LedgerBalance = field(name="currentCreditNoteBalance")
    """Balance of the credit note."""


class BillingProduct(Model, kw_only=True):
    """A product with its prices, tax category and way of recognising revenue."""

    id: str
    """Sequence id of the product."""

    name: str
    """Name of the product."""

    label: str
    """Description for your own use."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    created_at: datetime = field(name="createdAt")
    """When the product was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the product last changed."""

    prices: list[Any]
    """Prices of the product.

    Unsure: what the items are is not declared, and the example is empty.
    """

    tax_category_name: str | None = field(name="taxCategoryName", default=None)
    """Name of the tax category that it is taxed under."""

    recognition_method: RevenueRecognitionMethod = field(name="recognitionMethod")


class BillingProductList(Model, kw_only=True):
    """One page of products with their prices."""

    items: list[BillingProduct]
    """The products of this page."""

    pagination: Pagination


class BillingSchedule(Model, kw_only=True):
    """What a customer is billed for, when, and at which prices, phase by phase."""

    id: str
    """Sequence id of the schedule."""

    customer_id: str = field(name="customerId")
    """Customer that is billed."""

    status: BillingScheduleStatus

    start_date: date_aliased = field(name="startDate")
    """Day on which it begins."""

    end_date: date_aliased | None = field(name="endDate", default=None)
    """Day on which it ends; absent when it is open-ended."""

    tax_rates: list[PriceTaxRate] | None = field(name="taxRates", default=None)
    """Tax rate of each price."""

    first_billing_date: date_aliased | None = field(name="firstBillingDate", default=None)
    """Day of the first invoice."""

    auto_issue_invoices: bool = field(name="autoIssueInvoices")
    """Whether invoices are issued without a person looking at them first."""

    purchase_order_number: str | None = field(name="purchaseOrderNumber", default=None)
    """Purchase order that invoices name."""

    reference: str | None = None
    """Text for the customer that invoices show."""

    label: str | None = None
    """Short name for your own use."""

    recurrence_day_of_month: int | None = field(name="recurrenceDayOfMonth", default=None)
    """Day of the month on which invoices recur, 1 to 31."""

    prices: list[Price]
    """The prices that are billed, over all phases."""

    created_at: datetime = field(name="createdAt")
    """When the schedule was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the schedule last changed."""

    last_invoice_id: str | None = field(name="lastInvoiceId", default=None)
    """Invoice that was made last."""

    phases: list[Phase]
    """Spans with prices, discounts and minimums of their own, earliest first."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    roll_up_billing: bool = field(name="rollUpBilling")
    """Whether usage of child customers goes onto the invoice of this customer."""

    integration_ids: list[BillingScheduleIntegrationId] = field(name="integrationIds")
    """Ids of the same schedule in connected systems.

    Unsure: declared without lastSynced and url, which examples show.
    """

    attachment_assets: list[Asset] = field(name="attachmentAssets")
    """Files that go out with invoices."""

    contract_id: str | None = field(name="contractId", default=None)
    """Contract that it was made from."""

    default_due_date_days: int | None = field(name="defaultDueDateDays", default=None)
    """Days from issue to due date; wins over the default for invoices."""

    memo: str | None = None
    """Note that invoices carry."""

    custom_fields: dict[str, str] = field(name="customFields")
    """Your own facts about the schedule, text by key."""

    payment_provider: PaymentProvider | None = field(name="paymentProvider", default=None)

    auto_charge: bool | None = field(name="autoCharge", default=None)
    """Whether payment is collected without asking, once payment details are stored."""


class BillingScheduleArchivedEvent(Model, kw_only=True, tag_field="notificationType", tag="BILLING_SCHEDULE_ARCHIVED"):
    """A billing schedule was archived."""

    notification_type: ClassVar[Literal["BILLING_SCHEDULE_ARCHIVED"]] = "BILLING_SCHEDULE_ARCHIVED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class BillingScheduleCreatedEvent(Model, kw_only=True, tag_field="notificationType", tag="BILLING_SCHEDULE_CREATED"):
    """A billing schedule was created."""

    notification_type: ClassVar[Literal["BILLING_SCHEDULE_CREATED"]] = "BILLING_SCHEDULE_CREATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class BillingScheduleCustomFieldKeys(Model, kw_only=True):
    """All keys in use in the customFields of billing schedules."""

    items: list[str]
    """Each key once."""


class BillingScheduleIntegrationId(Model, kw_only=True):
    """Id of a billing schedule in a connected system, and the state of its synchronisation."""

    service: IntegrationService

    id: str
    """Id in that system."""

    is_pending: bool = field(name="isPending")
    """Whether a synchronisation is under way."""

    last_synced: datetime | None = field(name="lastSynced", default=None)
    """When it was last synchronised."""

    url: str | None = None
    """Where to see it in that system."""


class BillingScheduleList(Model, kw_only=True):
    """One page of billing schedules."""

    items: list[BillingSchedule]
    """The billing schedules of this page."""

    pagination: Pagination


class BillingSchedulePaymentSettings(Model, kw_only=True):
    """How the invoices of a billing schedule are paid."""

    id: str
    """Sequence id of the settings."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str = field(name="billingScheduleId")
    """Billing schedule that it is set for."""

    payment_provider: PaymentProvider = field(name="paymentProvider")

    auto_charge: bool = field(name="autoCharge")
    """Whether payment is collected without asking, once payment details are stored."""


class BillingScheduleUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="BILLING_SCHEDULE_UPDATED"):
    """A billing schedule was changed."""

    notification_type: ClassVar[Literal["BILLING_SCHEDULE_UPDATED"]] = "BILLING_SCHEDULE_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CanadianBankAccountDestination(Model, kw_only=True):
    """Bank account in Canada for domestic payments."""

    transit_number: str = field(name="transitNumber")
    """Transit number of the branch."""

    institution_number: str = field(name="institutionNumber")
    """Number of the bank."""

    account_number: str = field(name="accountNumber")
    """Number of the account."""


class CanadianInternationalDestination(Model, kw_only=True):
    """Bank account in Canada for payments from abroad."""

    legal_name: str = field(name="legalName")
    """Registered name of the owner."""

    account_number: str = field(name="accountNumber")
    """Number of the account."""

    transit_number: str = field(name="transitNumber")
    """Transit number of the branch."""

    bank_name: str = field(name="bankName")
    """Name of the bank."""

    bank_address: Address = field(name="bankAddress")
    """Address of the bank."""

    institution_number: str = field(name="institutionNumber")
    """Number of the bank."""

    swift_code: str = field(name="swiftCode")
    """SWIFT code (BIC) of the bank."""

    intermediary_bank: IntermediaryBank | None = field(name="intermediaryBank", default=None)
    """Bank that passes the payment on, if one is needed."""


class Contact(Model, kw_only=True):
    """A person who receives billing mail for a customer."""

    id: str
    """Sequence id of the contact."""

    name: str
    """Full name."""

    email: str
    """E-mail address."""

    billing_preference: ContactBillingPreference = field(name="billingPreference")

    created_at: datetime = field(name="createdAt")
    """When the contact was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the contact last changed."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""


class ContactList(Model, kw_only=True):
    """All contacts of a customer."""

    items: list[Contact]
    """The contacts."""


class CreditBalance(Model, kw_only=True):
    """What a customer has in one currency, or in units of one usage metric."""

    id: str
    """Currency code or id of the usage metric."""

    type: CreditType

    name: str
    """Currency code or name of the usage metric."""

    balance: Decimal
    """What is left over all grants."""

    grants: list[BalanceCreditGrant]
    """Grants that make up the balance."""

    transactions: list[CreditTransaction]
    """What was given and spent."""


class CreditBalanceList(Model, kw_only=True):
    """All credit balances of a customer."""

    items: list[CreditBalance]
    """One balance for each currency and each usage metric."""


class CreditGrant(Model, kw_only=True):
    """Credit of a customer, to be spent on invoices."""

    id: str
    """Sequence id of the grant."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    customer_id: str = field(name="customerId")
    """Customer who has the credit."""

    name: str
    """Name of the grant."""

    credit_unit_type: CreditUnitType = field(name="creditUnitType")

    currency: Currency
    """Currency of the grant or, where it counts units of a metric, of its cost."""

    metric_id: str | None = field(name="metricId", default=None)
    """Usage metric whose units it is counted in."""

    amount: Decimal
    """Size of the grant, in units of its currency or metric."""

    cost_of_credit: Decimal = field(name="costOfCredit")
    """Price of the credit.

    Unsure: whether for the whole grant or for one unit of it.
    """

    tax_rate_id: str | None = field(name="taxRateId", default=None)
    """Rate at which that price is taxed."""

    effective_date: date_aliased | None = field(name="effectiveDate", default=None)
    """First day on which it can be spent."""

    expiry_date: date_aliased | None = field(name="expiryDate", default=None)
    """Day on which what is left is lost."""

    created_at: datetime = field(name="createdAt")
    """When the grant was created."""

    credit_note_id: str | None = field(name="creditNoteId", default=None)
    """Credit note that it came from."""

    integration_ids: list[IntegrationId] = field(name="integrationIds")
    """Ids of the same grant in connected systems."""


class CreditGrantList(Model, kw_only=True):
    """One page of credit grants."""

    items: list[CreditGrant]
    """The credit grants of this page."""

    pagination: Pagination


class CreditGrantSummary(Model, kw_only=True):
    """A credit grant as create and delete answer it, without tax rate and credit note."""

    id: str
    """Sequence id of the grant."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    customer_id: str = field(name="customerId")
    """Customer who has the credit."""

    name: str
    """Name of the grant."""

    credit_unit_type: CreditUnitType = field(name="creditUnitType")

    currency: Currency | None = None
    """Currency of the grant or, where it counts units of a metric, of its cost."""

    metric_id: str | None = field(name="metricId", default=None)
    """Usage metric whose units it is counted in."""

    amount: Decimal
    """Size of the grant, in units of its currency or metric."""

    cost_of_credit: Decimal | None = field(name="costOfCredit", default=None)
    """Price of the credit.

    Unsure: whether for the whole grant or for one unit of it.
    """

    effective_date: date_aliased | None = field(name="effectiveDate", default=None)
    """First day on which it can be spent."""

    expiry_date: date_aliased | None = field(name="expiryDate", default=None)
    """Day on which what is left is lost."""

    created_at: datetime = field(name="createdAt")
    """When the grant was created."""

    integration_ids: list[IntegrationId] = field(name="integrationIds")
    """Ids of the same grant in connected systems."""


class CreditNote(Model, kw_only=True):
    """A document that gives back all or part of what was invoiced."""

    id: str
    """Sequence id of the credit note."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    status: DocumentStatus

    invoice_id: str | None = field(name="invoiceId", default=None)
    """Invoice that it gives back."""

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number of that invoice."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule of that invoice."""

    currency: Currency

    issue_date: date_aliased | None = field(name="issueDate", default=None)
    """Day on which it was issued; absent before that."""

    billing_period_start: datetime | None = field(name="billingPeriodStart", default=None)
    """Start of the time that was billed."""

    billing_period_end: datetime | None = field(name="billingPeriodEnd", default=None)
    """End of the time that was billed."""

    credit_note_number: str | None = field(name="creditNoteNumber", default=None)
    """Number as printed; absent until it has one."""

    purchase_order_number: str | None = field(name="purchaseOrderNumber", default=None)
    """Number of the customer's order, as printed."""

    customer_id: str = field(name="customerId")
    """Customer who is credited."""

    customer_emails: list[str] = field(name="customerEmails")
    """Addresses that it is mailed to."""

    customer_legal_company_name: str = field(name="customerLegalCompanyName")
    """Registered name of the customer, as printed."""

    customer_billing_address: Address = field(name="customerBillingAddress")
    """Address of the customer, as printed."""

    customer_shipping_address: Address = field(name="customerShippingAddress")
    """Address that is delivered to, as printed."""

    memo: str | None = None
    """Text for the customer, as printed."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    metadata: list[KeyValuePair]
    """Your own facts; Sequence keeps them as they are."""

    customer_tax_id: str | None = field(name="customerTaxId", default=None)
    """Tax number of the customer, as printed."""

    linked_services: list[LinkInfo] = field(name="linkedServices")
    """The same document in connected systems."""

    application_status: CreditNoteApplicationStatus | None = field(name="applicationStatus", default=None)
    """How much of it is set against invoices; absent until its status is one of the last."""

    balance: Decimal | None = None
    """Credit that is left, in the currency of the credit note; absent without a balance."""

    balance_version: int | None = field(name="balanceVersion", default=None)
    """Version of the balance, to name when the credit note is applied."""

    applications: list[CreditNoteApplication]
    """Invoices that it was set against."""

    merchant_details: InvoiceMerchantDetails | None = field(name="merchantDetails", default=None)
    """Seller as printed."""

    settings: CreditNoteSettings

    accounting_date: date_aliased | None = field(name="accountingDate", default=None)
    """Day under which it is booked."""


class CreditNoteApplication(Model, kw_only=True):
    """Part of a credit note that was set against an invoice."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that was reduced."""

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number of that invoice."""

    amount: Decimal
    """Amount that was applied, in the currency of the credit note."""

    applied_at: datetime = field(name="appliedAt")
    """When it was applied."""


class CreditNoteApplicationResult(Model, kw_only=True):
    """Balance that was moved from a credit note onto an invoice."""

    ledger_transaction_id: str = field(name="ledgerTransactionId")
    """Entry in the ledger that records the move."""

    credit_note_id: str = field(name="creditNoteId")
    """Credit note that was taken from."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that was reduced."""

    amount: Decimal
    """Amount that was applied, in the given currency."""

    currency: Currency

    applied_at: datetime = field(name="appliedAt")
    """When it was applied."""

    invoice_balance: LedgerBalance = field(name="invoiceBalance")
    """New balance of the invoice."""

    credit_note_balance: LedgerBalance = field(name="creditNoteBalance")
    """New balance of the credit note."""


class CreditNoteCreatedEvent(Model, kw_only=True, tag_field="notificationType", tag="CREDIT_NOTE_CREATED"):
    """A credit note was created."""

    notification_type: ClassVar[Literal["CREDIT_NOTE_CREATED"]] = "CREDIT_NOTE_CREATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CreditNoteIssuedEvent(Model, kw_only=True, tag_field="notificationType", tag="CREDIT_NOTE_ISSUED"):
    """A credit note was issued."""

    notification_type: ClassVar[Literal["CREDIT_NOTE_ISSUED"]] = "CREDIT_NOTE_ISSUED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CreditNoteLineItem(Model, kw_only=True):
    """A line of a credit note. The answer to a deletion leaves out the service period, the product and how
    revenue is recognised.
    """

    id: str
    """Sequence id of the line."""

    credit_note_id: str = field(name="creditNoteId")
    """Credit note that it is part of."""

    group_id: str | None = field(name="groupId", default=None)
    """Group that the line stands in."""

    line_item_id: str | None = field(name="lineItemId", default=None)
    """Invoice line that is given back."""

    title: str
    """Heading, as printed."""

    description: str | None = None
    """More about it, as printed."""

    quantity: Decimal
    """Number of units."""

    rate: Decimal
    """Amount given back for one unit."""

    tax_rate: Decimal = field(name="taxRate")
    """Tax rate of the line.

    Unsure: whether as a fraction or in percent.
    """

    index: int
    """Place in the order."""

    price_id: str | None = field(name="priceId", default=None)
    """Price that the line was made from."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    rate_display: RateDisplay = field(name="rateDisplay")

    external_ids: list[IntegrationExternalIdentifier] = field(name="externalIds")
    """Ids of the line in connected systems."""

    service_period: InclusiveDateRange | None = field(name="servicePeriod", default=None)
    """Days in which the service was given."""

    revenue_recognition_method: RevenueRecognitionMethod | None = field(name="revenueRecognitionMethod", default=None)
    """Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME only."""

    revenue_classification: RevenueClassification | None = field(name="revenueClassification", default=None)

    product_id: str | None = field(name="productId", default=None)
    """Product that is charged."""


class CreditNoteLineItemGroup(Model, kw_only=True):
    """A heading on a credit note with the lines under it."""

    id: str
    """Sequence id of the group."""

    credit_note_id: str = field(name="creditNoteId")
    """Credit note that it is part of."""

    line_item_group_id: str | None = field(name="lineItemGroupId", default=None)
    """Group of invoice lines that is given back."""

    title: str
    """Heading, as printed."""

    description: str | None = None
    """More about it, as printed."""

    index: int
    """Place in the order."""

    net_total: Decimal = field(name="netTotal")
    """Total of the lines before tax, in the currency of the credit note."""

    total_tax: Decimal = field(name="totalTax")
    """Tax of the lines, in the currency of the credit note."""

    gross_total: Decimal = field(name="grossTotal")
    """Total of the lines with tax, in the currency of the credit note."""


class CreditNoteLineItemGroupList(Model, kw_only=True):
    """One page of groups of credit note lines."""

    items: list[CreditNoteLineItemGroup]
    """The groups of this page."""

    pagination: Pagination


class CreditNoteLineItemList(Model, kw_only=True):
    """One page of credit note lines."""

    items: list[CreditNoteLineItem]
    """The lines of this page."""

    pagination: Pagination


class CreditNoteList(Model, kw_only=True):
    """One page of credit notes."""

    items: list[CreditNote]
    """The credit notes of this page."""

    pagination: Pagination


class CreditNoteSettings(Model, kw_only=True):
    """What happens when a credit note is sent."""

    generate_cash_credit_grant: SettingPreference = field(name="generateCashCreditGrant")
    """Whether sending turns it into prepaid credit of the customer."""


class CreditNoteUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="CREDIT_NOTE_UPDATED"):
    """A credit note was changed."""

    notification_type: ClassVar[Literal["CREDIT_NOTE_UPDATED"]] = "CREDIT_NOTE_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CreditTransaction(Model, kw_only=True):
    """Credit that was given or spent."""

    id: str | None = None
    """Sequence id of the transaction."""

    grant_id: str = field(name="grantId")
    """Grant that it belongs to."""

    reason: str | None = None
    """Why it happened."""

    invoice_id: str | None = field(name="invoiceId", default=None)
    """Invoice that was paid with it."""

    billing_run_id: str | None = field(name="billingRunId", default=None)
    """Billing run in which it was spent."""

    type: CreditTransactionType

    amount: Decimal
    """How much, in the unit of the balance."""

    date: date_aliased
    """Day on which it happened."""


class CustomMetricParameter(Model, kw_only=True):
    """A parameter of a CUSTOM metric."""

    id: str
    """Sequence id of the parameter."""

    usage_metric_id: str = field(name="usageMetricId")
    """Metric that it belongs to."""

    name: str
    """Name of the parameter."""

    type: CustomParameterType

    description: str
    """What it does."""

    default_value: str = field(name="defaultValue")
    """Value for prices that set none."""


class Customer(Model, kw_only=True):
    """A company or person that is billed."""

    id: str
    """Sequence id of the customer."""

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    organizations: list[CustomerOrganization]
    """Groups of customers that this one belongs to."""

    legal_name: str = field(name="legalName")
    """Registered name, as invoices carry it."""

    address: Address
    """Address that invoices carry."""

    url: str | None = None
    """Web site of the customer."""

    domain: str | None = None
    """Internet domain of the customer."""

    label: str | None = None
    """Short name for your own use."""

    integration_ids: list[CustomerIntegrationId] = field(name="integrationIds")
    """Ids of the same customer in connected systems."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    tax_status: TaxStatus = field(name="taxStatus")

    contacts: list[Contact]
    """People who receive billing mail; at least one is PRIMARY."""

    status: CustomerStatus

    custom_properties: dict[str, str] = field(name="customProperties")
    """Your own facts about the customer, text by key."""


class CustomerAlias(Model, kw_only=True):
    """An alias of a customer, without label and state."""

    id: str
    """Sequence id of the alias."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    customer_id: str = field(name="customerId")
    """Customer whom it stands for."""

    value: str
    """The alias itself."""

    created_at: datetime = field(name="createdAt")
    """When the alias was created."""


class CustomerAliasDetail(Model, kw_only=True):
    """An alias of a customer."""

    id: str
    """Sequence id of the alias."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    customer_id: str = field(name="customerId")
    """Customer whom it stands for."""

    value: str
    """The alias itself."""

    created_at: datetime = field(name="createdAt")
    """When the alias was created."""

    deleted_at: datetime | None = field(name="deletedAt", default=None)
    """When it was deleted; absent while it exists."""

    label: str | None = None
    """Short name for your own use."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""


class CustomerAliasList(Model, kw_only=True):
    """One page of aliases."""

    items: list[CustomerAliasDetail]
    """The aliases of this page."""

    pagination: Pagination


class CustomerAliasesForCustomer(Model, kw_only=True):
    """All aliases of one customer."""

    items: list[CustomerAlias]
    """The aliases."""


class CustomerArchivedEvent(Model, kw_only=True, tag_field="notificationType", tag="CUSTOMER_ARCHIVED"):
    """A customer was archived."""

    notification_type: ClassVar[Literal["CUSTOMER_ARCHIVED"]] = "CUSTOMER_ARCHIVED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CustomerByAlias(Model, kw_only=True):
    """A customer as API version 2024-05-09 showed it: one contact, flattened into it."""

    id: str
    """Sequence id of the customer."""

    created_at: datetime = field(name="createdAt")
    """When the customer was created."""

    legal_name: str = field(name="legalName")
    """Registered name, as invoices carry it."""

    contact_name: str | None = field(name="contactName", default=None)
    """Name of the contact person."""

    address: Address
    """Address that invoices carry."""

    email: str
    """E-mail address of the contact person."""

    telephone: str | None = None
    """Telephone number."""

    url: str | None = None
    """Web site of the customer."""

    label: str | None = None
    """Short name for your own use."""

    integration_ids: list[CustomerIntegrationId] = field(name="integrationIds")
    """Ids of the same customer in connected systems."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    billing_emails: list[str] = field(name="billingEmails")
    """Addresses that receive billing mail."""

    tax_status: TaxStatus = field(name="taxStatus")


class CustomerCreatedEvent(Model, kw_only=True, tag_field="notificationType", tag="CUSTOMER_CREATED"):
    """A customer was created."""

    notification_type: ClassVar[Literal["CUSTOMER_CREATED"]] = "CUSTOMER_CREATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CustomerCreditGrant(Model, kw_only=True):
    """A credit grant and what is left of it."""

    id: str
    """Sequence id of the grant."""

    name: str
    """Name of the grant."""

    grant_amount: Decimal = field(name="grantAmount")
    """Size of the grant at first."""

    balance: Decimal
    """What is left of it; never zero here."""

    issue_date: date_aliased = field(name="issueDate")
    """Day on which it was given."""

    expiry_date: date_aliased | None = field(name="expiryDate", default=None)
    """Day on which what is left is lost."""


class CustomerCreditGrantList(Model, kw_only=True):
    """The credit grants of a customer that have something left."""

    items: list[CustomerCreditGrant]
    """The credit grants."""


class CustomerCustomPropertyKeys(Model, kw_only=True):
    """All keys in use in the customProperties of customers."""

    items: list[str]
    """Each key once."""


class CustomerIdWithName(Model, kw_only=True):
    """A customer, by id and name."""

    id: str
    """Sequence id of the customer."""

    name: str
    """Name of the customer."""


class CustomerIntegrationId(Model, kw_only=True):
    """Id of a customer in a connected system, and the state of its synchronisation."""

    service: IntegrationService

    id: str
    """Id in that system."""

    last_synced: datetime | None = field(name="lastSynced", default=None)
    """When it was last synchronised."""

    is_pending: bool = field(name="isPending")
    """Whether a synchronisation is under way."""


class CustomerList(Model, kw_only=True):
    """One page of customers."""

    items: list[CustomerListItem]
    """The customers of this page."""

    pagination: Pagination


class CustomerListItem(Model, kw_only=True):
    """A customer as it stands in a list, without contacts and status."""

    id: str
    """Sequence id of the customer."""

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    organizations: list[CustomerOrganization]
    """Groups of customers that this one belongs to."""

    legal_name: str = field(name="legalName")
    """Registered name, as invoices carry it."""

    address: Address
    """Address that invoices carry."""

    url: str | None = None
    """Web site of the customer."""

    domain: str | None = None
    """Internet domain of the customer."""

    label: str | None = None
    """Short name for your own use."""

    integration_ids: list[CustomerIntegrationId] = field(name="integrationIds")
    """Ids of the same customer in connected systems."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    tax_status: TaxStatus = field(name="taxStatus")

    custom_properties: dict[str, str] = field(name="customProperties")
    """Your own facts about the customer, text by key."""


class CustomerOrganization(Model, kw_only=True):
    """A parent customer and the customers under it."""

    id: str
    """Sequence id of the organization."""

    owner: CustomerIdWithName
    """The parent customer."""

    members: list[CustomerIdWithName]
    """The customers under it.

    Unsure: the text says that the owner is not among them, the example lists it.
    """


class CustomerPaymentSettings(Model, kw_only=True):
    """How the invoices of a customer are paid."""

    id: str
    """Sequence id of the settings."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    customer_id: str = field(name="customerId")
    """Customer that it is set for."""

    payment_provider: PaymentProvider = field(name="paymentProvider")


class CustomerSeatBalances(Model, kw_only=True):
    """The seats of one customer."""

    id: str
    """Sequence id of the customer."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    legal_name: str = field(name="legalName")
    """Registered name of the customer."""

    customer_aliases: list[str] = field(name="customerAliases")
    """Aliases of the customer."""

    total: int
    """Number of seats over all kinds."""

    change_timestamp: datetime = field(name="changeTimestamp")
    """When that number last changed."""

    balances: list[SeatBalance]
    """Number of seats of each kind."""


class CustomerTaxRegistration(Model, kw_only=True):
    """Number under which a customer is registered for tax in a country."""

    id: str
    """Sequence id of the registration."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    tax_identifier: str = field(name="taxIdentifier")
    """The number, such as a VAT number."""

    customer_id: str = field(name="customerId")
    """Customer who is registered."""

    country: CountryCode

    state: State | None = None
    """State or province, where tax is levied by one."""


class CustomerTaxRegistrationList(Model, kw_only=True):
    """The tax registrations of a customer."""

    items: list[CustomerTaxRegistration]
    """The tax registrations, all of them."""

    pagination: Pagination


class CustomerUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="CUSTOMER_UPDATED"):
    """A customer was changed."""

    notification_type: ClassVar[Literal["CUSTOMER_UPDATED"]] = "CUSTOMER_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class DatabaseErrors(Model, kw_only=True):
    """Why a write of a notification policy was refused."""

    errors: list[Any]
    """One entry for each reason."""


class DateRange(Model, kw_only=True):
    """A span of days."""

    start_date: date_aliased = field(name="startDate")
    """First day."""

    end_date: date_aliased = field(name="endDate")
    """Last day."""


class DeletedInvoice(Model, kw_only=True):
    """An invoice as it was when it was deleted."""

    id: str
    """Sequence id of the invoice."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that it comes from."""

    status: DocumentStatus

    currency: Currency

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number as printed; absent until it has one."""

    issue_date: date_aliased | None = field(name="issueDate", default=None)
    """Day on which it was issued; absent before that."""

    due_date: date_aliased | None = field(name="dueDate", default=None)
    """Day by which it is to be paid."""

    purchase_order_number: str | None = field(name="purchaseOrderNumber", default=None)
    """Number of the customer's order, as printed."""

    reference: str | None = None
    """Reference of your own, as printed."""

    customer_emails: list[str] = field(name="customerEmails")
    """Addresses that it is mailed to."""

    customer_legal_company_name: str = field(name="customerLegalCompanyName")
    """Registered name of the customer, as printed."""

    customer_billing_address: Address = field(name="customerBillingAddress")
    """Address of the customer, as printed."""

    customer_shipping_address: Address = field(name="customerShippingAddress")
    """Address that is delivered to, as printed."""

    memo: str | None = None
    """Text for the customer, as printed."""

    payment_options: list[InvoicePaymentOption] | None = field(name="paymentOptions", default=None)
    """Ways to pay that are offered."""

    billing_period: InclusiveDateRange | None = field(name="billingPeriod", default=None)
    """Days that are billed."""

    customer_id: str = field(name="customerId")
    """Customer who is billed."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    metadata: list[KeyValuePair]
    """Your own facts; Sequence keeps them as they are."""

    customer_tax_id: str | None = field(name="customerTaxId", default=None)
    """Tax number of the customer, as printed."""

    payment_status: InvoicePaymentStatus = field(name="paymentStatus")

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    credit_note_ids: list[str] = field(name="creditNoteIds")
    """Credit notes for it."""

    linked_services: list[LinkInfo] = field(name="linkedServices")
    """The same document in connected systems."""

    merchant_details: InvoiceMerchantDetails | None = field(name="merchantDetails", default=None)
    """Seller as printed."""

    credit_balances: str | None = field(name="creditBalances", default=None)
    """Credit balances that are shown.

    Unsure: a text whose form is not documented.
    """

    dunning_status: InvoiceDunningStatus | None = field(name="dunningStatus", default=None)

    accounting_date: date_aliased = field(name="accountingDate")
    """Day under which it is booked."""

    calculated_at: datetime | None = field(name="calculatedAt", default=None)
    """When its amounts were last worked out."""

    customer_tax_status: TaxStatus | None = field(name="customerTaxStatus", default=None)
    """Tax status of the customer."""

    render_settings: InlineInvoiceRenderSettings = field(name="renderSettings")

    is_customer_archived: bool = field(name="isCustomerArchived")
    """Whether the customer is archived."""


class Discount(Model, kw_only=True):
    """What a billing schedule takes off its prices."""

    id: str
    """Sequence id of the discount."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str = field(name="billingScheduleId")
    """Schedule that gives it."""

    phase_id: str | None = field(name="phaseId", default=None)
    """Phase that gives it."""

    price_ids: list[str] = field(name="priceIds")
    """Prices that it applies to; all of the schedule when empty."""

    separate_line_item: bool = field(name="separateLineItem")
    """Whether it is shown on an invoice line of its own."""

    amount: Decimal
    """Percentage, or amount in the currency of the prices, as discountCalculationType says."""

    discount_calculation_type: DiscountCalculationType = field(name="discountCalculationType")

    message: str
    """Text for the invoice."""

    valid_from: date_aliased | None = field(name="validFrom", default=None)
    """Day from which it counts."""

    valid_to: date_aliased | None = field(name="validTo", default=None)
    """Day until which it counts."""

    created_at: datetime = field(name="createdAt")
    """When the discount was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the discount last changed."""

    seat_discount_type: SeatDiscountType = field(name="seatDiscountType")


class DiscountList(Model, kw_only=True):
    """One page of discounts."""

    items: list[Discount]
    """The discounts of this page."""

    pagination: Pagination


class EmbeddableCreditGrant(Model, kw_only=True):
    """Credit that a phase gives to the customer."""

    id: str
    """Sequence id of the grant."""

    name: str
    """Name of the grant."""

    credit_unit_type: CreditUnitType = field(name="creditUnitType")

    currency: Currency | None = None

    amount: Decimal
    """Size of the grant, in units of its currency or metric."""

    cost_of_credit: Decimal | None = field(name="costOfCredit", default=None)
    """Price of the credit.

    Unsure: whether for the whole grant or for one unit of it.
    """

    tax_rate_id: str | None = field(name="taxRateId", default=None)
    """Rate at which that price is taxed."""

    grant_refresh_frequency: RecurrenceFrequency = field(name="grantRefreshFrequency")
    """How often the credit is given again."""

    rollover_mode: RolloverMode = field(name="rolloverMode")

    restrict_to_prices: list[str] = field(name="restrictToPrices")
    """Prices that it may pay for; all of the phase when empty."""


class EmbeddableDiscount(Model, kw_only=True):
    """A discount within a phase."""

    id: str
    """Sequence id of the discount."""

    restrict_to_prices: list[str] | None = field(name="restrictToPrices", default=None)
    """Prices that it applies to; all of the phase when absent or empty.

    Unsure: that an empty list means all is said of credit grants only.
    """

    type: DiscountCalculationType

    amount: Decimal
    """Percentage, or amount in the currency of the prices, as the type says."""

    message: str
    """Text for the invoice."""

    separate_line_item: bool = field(name="separateLineItem")
    """Whether it is shown on an invoice line of its own."""

    seat_discount_type: SeatDiscountType | None = field(name="seatDiscountType", default=None)


class Error(Model, kw_only=True):
    """What went wrong."""

    error: ErrorDetail


class ErrorDetail(Model, kw_only=True):
    """Kind and explanation of an error."""

    type: str
    """Code for a program, for example UnrecognisedApiVersion."""

    message: str
    """Explanation for a person."""


class FixedPricingStructure(Model, kw_only=True, tag_field="pricingType", tag="FIXED"):
    """The same amount in each billing period."""

    pricing_type: ClassVar[Literal["FIXED"]] = "FIXED"

    price: Decimal
    """Amount for a period."""


class GraduatedPricingStructure(Model, kw_only=True, tag_field="pricingType", tag="GRADUATED"):
    """Each tier prices only the units that fall into it."""

    pricing_type: ClassVar[Literal["GRADUATED"]] = "GRADUATED"

    tiers: list[GraduatedUsageTier]
    """Tiers from the first unit upwards."""

    usage_metric_id: str = field(name="usageMetricId")
    """Metric that counts the units."""

    usage_calculation_mode: UsageCalculationMode = field(name="usageCalculationMode")


class GraduatedUsageTier(Model, kw_only=True):
    """A range of units with its own rate."""

    upper_bound: Decimal | None = field(name="upperBound", default=None)
    """Last unit of the tier; absent or null on the last tier, which has no end."""

    price: Decimal
    """Price of one unit, or a fraction when isPricePercentage is true."""

    fee: Decimal | None = None
    """Flat amount added once the tier is reached."""

    is_price_percentage: bool = field(name="isPricePercentage")
    """Whether price is a fraction of the metered amount; 1 is 100 percent."""


class InclusiveDateRange(Model, kw_only=True):
    """A span of days, both ends included."""

    start: date_aliased
    """First day."""

    end_inclusive: date_aliased = field(name="endInclusive")
    """Last day."""


class InlineInvoiceRenderSettings(Model, kw_only=True):
    """How an invoice is laid out."""

    payment_link_display: PaymentLinkDisplayOption = field(name="paymentLinkDisplay")


class IntegrationExternalIdentifier(Model, kw_only=True):
    """Id of a line in a connected system."""

    key: IntegrationService

    value: str
    """Id in that system."""


class IntegrationId(Model, kw_only=True):
    """Id of a price in a connected system."""

    service: IntegrationService

    id: str
    """Id in that system."""

    is_pending: bool = field(name="isPending")
    """Whether a synchronisation is under way."""


class IntegrationPaymentStatuses(Model, kw_only=True):
    """Collection of an invoice, by the provider that collects."""

    stripe: IntegrationPaymentStatus | None = None
    """Collection through Stripe."""

    go_cardless: IntegrationPaymentStatus | None = field(name="goCardless", default=None)
    """Collection through GoCardless."""


class IntegrationSyncCompletedEvent(
    Model, kw_only=True, tag_field="notificationType", tag="INTEGRATION_SYNC_COMPLETED"
):
    """A synchronisation with a connected system has ended."""

    notification_type: ClassVar[Literal["INTEGRATION_SYNC_COMPLETED"]] = "INTEGRATION_SYNC_COMPLETED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class IntegrationWebhookHandledEvent(
    Model, kw_only=True, tag_field="notificationType", tag="INTEGRATION_WEBHOOK_HANDLED"
):
    """A webhook of a connected system was handled."""

    notification_type: ClassVar[Literal["INTEGRATION_WEBHOOK_HANDLED"]] = "INTEGRATION_WEBHOOK_HANDLED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class IntermediaryBank(Model, kw_only=True):
    """Bank that passes a payment on."""

    bank_name: str = field(name="bankName")
    """Name of the bank."""

    bank_address: Address = field(name="bankAddress")
    """Address of the bank."""

    swift_code: str = field(name="swiftCode")
    """SWIFT code (BIC) of the bank."""

    routing_number: str = field(name="routingNumber")
    """Routing number of the bank."""


class Invoice(Model, kw_only=True):
    """An invoice without its balance and what was set against it."""

    id: str
    """Sequence id of the invoice."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that it comes from."""

    status: DocumentStatus

    currency: Currency

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number as printed; absent until it has one."""

    issue_date: date_aliased | None = field(name="issueDate", default=None)
    """Day on which it was issued; absent before that."""

    due_date: date_aliased | None = field(name="dueDate", default=None)
    """Day by which it is to be paid."""

    purchase_order_number: str | None = field(name="purchaseOrderNumber", default=None)
    """Number of the customer's order, as printed."""

    reference: str | None = None
    """Reference of your own, as printed."""

    customer_emails: list[str] = field(name="customerEmails")
    """Addresses that it is mailed to."""

    customer_legal_company_name: str = field(name="customerLegalCompanyName")
    """Registered name of the customer, as printed."""

    customer_billing_address: Address = field(name="customerBillingAddress")
    """Address of the customer, as printed."""

    customer_shipping_address: Address = field(name="customerShippingAddress")
    """Address that is delivered to, as printed."""

    memo: str | None = None
    """Text for the customer, as printed."""

    payment_options: list[InvoicePaymentOption] | None = field(name="paymentOptions", default=None)
    """Ways to pay that are offered."""

    billing_period: InclusiveDateRange | None = field(name="billingPeriod", default=None)
    """Days that are billed."""

    customer_id: str = field(name="customerId")
    """Customer who is billed."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    metadata: list[KeyValuePair]
    """Your own facts; Sequence keeps them as they are."""

    customer_tax_id: str | None = field(name="customerTaxId", default=None)
    """Tax number of the customer, as printed."""

    payment_status: InvoicePaymentStatus = field(name="paymentStatus")

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    credit_note_ids: list[str] = field(name="creditNoteIds")
    """Credit notes for it."""

    linked_services: list[LinkInfo] = field(name="linkedServices")
    """The same document in connected systems."""

    merchant_details: InvoiceMerchantDetails | None = field(name="merchantDetails", default=None)
    """Seller as printed."""

    credit_balances: str | None = field(name="creditBalances", default=None)
    """Credit balances that are shown.

    Unsure: a text whose form is not documented.
    """

    dunning_status: InvoiceDunningStatus | None = field(name="dunningStatus", default=None)

    accounting_date: date_aliased = field(name="accountingDate")
    """Day under which it is booked."""

    calculated_at: datetime | None = field(name="calculatedAt", default=None)
    """When its amounts were last worked out."""

    customer_tax_status: TaxStatus | None = field(name="customerTaxStatus", default=None)
    """Tax status of the customer."""

    render_settings: InlineInvoiceRenderSettings = field(name="renderSettings")

    is_customer_archived: bool = field(name="isCustomerArchived")
    """Whether the customer is archived."""

    updated_at: datetime = field(name="updatedAt")
    """Time of the last change."""


class InvoiceCreatedEvent(Model, kw_only=True, tag_field="notificationType", tag="INVOICE_CREATED"):
    """An invoice was created."""

    notification_type: ClassVar[Literal["INVOICE_CREATED"]] = "INVOICE_CREATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class InvoiceCurrencyConversion(Model, kw_only=True):
    """Totals of an invoice in another currency, as a tax authority wants them stated."""

    id: str
    """Sequence id of the conversion."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that was converted."""

    currency: Currency
    """Currency of these totals."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in that currency."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in that currency."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in that currency."""

    exchange_rate: Decimal = field(name="exchangeRate")
    """Rate that was used."""

    updated_at: datetime = field(name="updatedAt")
    """Time of the last change."""


class InvoiceCurrencyConversionList(Model, kw_only=True):
    """All conversions of an invoice."""

    items: list[InvoiceCurrencyConversion]
    """The conversions."""


class InvoiceDetail(Model, kw_only=True):
    """An invoice with its balance, and with the credits and payments set against it."""

    id: str
    """Sequence id of the invoice."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that it comes from."""

    status: DocumentStatus

    currency: Currency

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number as printed; absent until it has one."""

    issue_date: date_aliased | None = field(name="issueDate", default=None)
    """Day on which it was issued; absent before that."""

    due_date: date_aliased | None = field(name="dueDate", default=None)
    """Day by which it is to be paid."""

    purchase_order_number: str | None = field(name="purchaseOrderNumber", default=None)
    """Number of the customer's order, as printed."""

    reference: str | None = None
    """Reference of your own, as printed."""

    customer_emails: list[str] = field(name="customerEmails")
    """Addresses that it is mailed to."""

    customer_legal_company_name: str = field(name="customerLegalCompanyName")
    """Registered name of the customer, as printed."""

    customer_billing_address: Address = field(name="customerBillingAddress")
    """Address of the customer, as printed."""

    customer_shipping_address: Address = field(name="customerShippingAddress")
    """Address that is delivered to, as printed."""

    memo: str | None = None
    """Text for the customer, as printed."""

    payment_options: list[InvoicePaymentOption] | None = field(name="paymentOptions", default=None)
    """Ways to pay that are offered."""

    billing_period: InclusiveDateRange | None = field(name="billingPeriod", default=None)
    """Days that are billed."""

    customer_id: str = field(name="customerId")
    """Customer who is billed."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    metadata: list[KeyValuePair]
    """Your own facts; Sequence keeps them as they are."""

    customer_tax_id: str | None = field(name="customerTaxId", default=None)
    """Tax number of the customer, as printed."""

    payment_status: InvoicePaymentStatus = field(name="paymentStatus")

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    credit_note_ids: list[str] = field(name="creditNoteIds")
    """Credit notes for it."""

    linked_services: list[LinkInfo] = field(name="linkedServices")
    """The same document in connected systems."""

    merchant_details: InvoiceMerchantDetails | None = field(name="merchantDetails", default=None)
    """Seller as printed."""

    credit_balances: str | None = field(name="creditBalances", default=None)
    """Credit balances that are shown.

    Unsure: a text whose form is not documented.
    """

    dunning_status: InvoiceDunningStatus | None = field(name="dunningStatus", default=None)

    accounting_date: date_aliased = field(name="accountingDate")
    """Day under which it is booked."""

    calculated_at: datetime | None = field(name="calculatedAt", default=None)
    """When its amounts were last worked out."""

    customer_tax_status: TaxStatus | None = field(name="customerTaxStatus", default=None)
    """Tax status of the customer."""

    render_settings: InlineInvoiceRenderSettings = field(name="renderSettings")

    is_customer_archived: bool = field(name="isCustomerArchived")
    """Whether the customer is archived."""

    updated_at: datetime = field(name="updatedAt")
    """Time of the last change."""

    billing_run_id: str | None = field(name="billingRunId", default=None)
    """Run of the billing schedule that it comes from."""

    attachment_assets: list[Asset] | None = field(name="attachmentAssets", default=None)
    """Files that are mailed along."""

    balance: Decimal | None = None
    """Amount still owed, in the currency of the invoice."""

    balance_version: int | None = field(name="balanceVersion", default=None)
    """Version of the balance, to name when a credit note is applied; absent without a balance."""

    integration_payment_statuses: IntegrationPaymentStatuses = field(name="integrationPaymentStatuses")

    applied_credit_notes: list[AppliedCreditNote] = field(name="appliedCreditNotes")
    """Credit notes that reduce it."""

    applied_credit_grants: list[AppliedCreditGrant] = field(name="appliedCreditGrants")
    """Prepaid credit that it uses."""

    projected_credit_grants: list[ProjectedCreditGrant] = field(name="projectedCreditGrants")
    """Prepaid credit that it is expected to use; empty once it is final."""

    payment_allocations: list[PaymentAllocation] = field(name="paymentAllocations")
    """Payments that count towards it."""

    payment_term_days: int | None = field(name="paymentTermDays", default=None)
    """Days to pay, from which the due date is worked out."""

    due_date_source: DueDateSource = field(name="dueDateSource")


class InvoiceIssuedEvent(Model, kw_only=True, tag_field="notificationType", tag="INVOICE_ISSUED"):
    """An invoice was issued."""

    notification_type: ClassVar[Literal["INVOICE_ISSUED"]] = "INVOICE_ISSUED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class InvoiceLineItem(Model, kw_only=True):
    """A line of an invoice."""

    id: str
    """Sequence id of the line."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that it is part of."""

    title: str
    """Heading, as printed."""

    description: str | None = None
    """More about it, as printed."""

    quantity: Decimal
    """Number of units."""

    rate: Decimal
    """Price of one unit."""

    tax_rate: Decimal = field(name="taxRate")
    """Tax rate of the line.

    Unsure: whether as a fraction or in percent.
    """

    service_period_start: datetime | None = field(name="servicePeriodStart", default=None)
    """When the service began."""

    service_period_end: datetime | None = field(name="servicePeriodEnd", default=None)
    """When the service ended."""

    service_period: DateRange | None = field(name="servicePeriod", default=None)
    """Days in which the service was given."""

    index: int
    """Place in the order."""

    group_id: str | None = field(name="groupId", default=None)
    """Group that the line stands in."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    price_id: str | None = field(name="priceId", default=None)
    """Price that the line was made from."""

    rate_display: RateDisplay = field(name="rateDisplay")

    external_ids: list[IntegrationExternalIdentifier] = field(name="externalIds")
    """Ids of the line in connected systems."""

    revenue_classification: RevenueClassification | None = field(name="revenueClassification", default=None)

    credit_grant_id: str | None = field(name="creditGrantId", default=None)
    """Credit grant that the line pays for or uses."""

    product_id: str | None = field(name="productId", default=None)
    """Product that is charged."""

    revenue_recognition_method: RevenueRecognitionMethod | None = field(name="revenueRecognitionMethod", default=None)


class InvoiceLineItemGroup(Model, kw_only=True):
    """A heading on an invoice with the lines under it."""

    id: str
    """Sequence id of the group."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that it is part of."""

    title: str
    """Heading, as printed."""

    description: str | None = None
    """More about it, as printed."""

    index: int
    """Place in the order."""

    net_total: Decimal = field(name="netTotal")
    """Total of the lines before tax, in the currency of the invoice."""

    total_tax: Decimal = field(name="totalTax")
    """Tax of the lines, in the currency of the invoice."""

    gross_total: Decimal = field(name="grossTotal")
    """Total of the lines with tax, in the currency of the invoice."""

    tax_category: TaxCategory | None = field(name="taxCategory", default=None)


class InvoiceLineItemGroupList(Model, kw_only=True):
    """One page of groups of invoice lines."""

    items: list[InvoiceLineItemGroup]
    """The groups of this page."""

    pagination: Pagination


class InvoiceLineItemList(Model, kw_only=True):
    """One page of invoice lines."""

    items: list[InvoiceLineItem]
    """The lines of this page."""

    pagination: Pagination


class InvoiceList(Model, kw_only=True):
    """One page of invoices."""

    items: list[Invoice]
    """The invoices of this page."""

    pagination: Pagination


class InvoiceListSummary(Model, kw_only=True):
    """One page of short forms of invoices."""

    items: list[InvoiceListSummaryItem]
    """The invoices of this page."""

    pagination: Pagination


class InvoiceListSummaryItem(Model, kw_only=True):
    """The short form of an invoice."""

    id: str
    """Sequence id of the invoice."""

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number as printed; absent until it has one."""

    status: DocumentStatus

    payment_status: InvoicePaymentStatus = field(name="paymentStatus")

    currency: Currency

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    customer_id: str = field(name="customerId")
    """Customer who is billed."""

    customer_legal_company_name: str = field(name="customerLegalCompanyName")
    """Registered name of the customer, as printed."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that it comes from."""

    billing_period: InclusiveDateRange | None = field(name="billingPeriod", default=None)
    """Days that are billed."""

    due_date: date_aliased | None = field(name="dueDate", default=None)
    """Day by which it is to be paid."""

    due_date_source: DueDateSource = field(name="dueDateSource")

    accounting_date: date_aliased = field(name="accountingDate")
    """Day under which it is booked."""

    links: list[LinkInfo]
    """The same invoice in connected systems."""


class InvoiceMerchantDetails(Model, kw_only=True):
    """Seller as a document shows it, with the accounts that can be paid into."""

    address: Address
    """Address of the seller."""

    phone_number: str | None = field(name="phoneNumber", default=None)
    """Telephone number."""

    email: str
    """E-mail address for questions."""

    tax_id: str | None = field(name="taxId", default=None)
    """Tax number of the seller."""

    iban: str | None = None
    """IBAN of the account to pay into."""

    uk_account_details: SortCodeAccountNumber | None = field(name="ukAccountDetails", default=None)

    us_ach_details: UsAchDestination | None = field(name="usAchDetails", default=None)

    us_wire_details: UsWireDestination | None = field(name="usWireDetails", default=None)

    ca_bank_account_details: CanadianBankAccountDestination | None = field(name="caBankAccountDetails", default=None)

    canadian_international_destination: CanadianInternationalDestination | None = field(
        name="canadianInternationalDestination", default=None
    )

    australian_destination: AustralianBankAccountDestination | None = field(name="australianDestination", default=None)

    swedish_bankgiro_destination: SwedishBankgiroDestination | None = field(
        name="swedishBankgiroDestination", default=None
    )

    logo_url: str | None = field(name="logoUrl", default=None)
    """Address of the logo."""

    legal_company_name: str = field(name="legalCompanyName")
    """Registered name of the seller."""

    primary_colour: str | None = field(name="primaryColour", default=None)
    """Main colour of the layout."""

    custom_fields: list[KeyValuePair] = field(name="customFields")
    """More lines about the seller, as printed."""

    include_beneficiary_address_in_payment_details: bool = field(name="includeBeneficiaryAddressInPaymentDetails")
    """Whether the address of the seller is printed beside the account."""


class InvoicePaymentSettings(Model, kw_only=True):
    """How one invoice is collected; they win over those of its schedule and customer."""

    id: str
    """Sequence id of the settings."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that they are for."""

    customer_id: str = field(name="customerId")
    """Customer of the invoice."""

    payment_provider: PaymentProvider = field(name="paymentProvider")


class InvoicePaymentSettingsByInvoice(Model, kw_only=True):
    """How one invoice is collected, as found by the invoice; its customer is left out."""

    id: str
    """Sequence id of the settings."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that they are for."""

    payment_provider: PaymentProvider = field(name="paymentProvider")


class InvoiceReminderSentEvent(Model, kw_only=True, tag_field="notificationType", tag="INVOICE_REMINDER_SENT"):
    """A reminder to pay an invoice was sent."""

    notification_type: ClassVar[Literal["INVOICE_REMINDER_SENT"]] = "INVOICE_REMINDER_SENT"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class InvoiceRenderSettings(Model, kw_only=True):
    """How the invoices of the account are laid out."""

    id: str
    """Sequence id of the settings."""

    payment_link_display: PaymentLinkDisplayOption = field(name="paymentLinkDisplay")

    currency_conversion_display: CurrencyConversionDisplayOption = field(name="currencyConversionDisplay")


class InvoiceSummary(Model, kw_only=True):
    """Totals of the invoices that the filters leave."""

    totals_by_currency: list[InvoiceSummaryCurrencyTotals] = field(name="totalsByCurrency")
    """One entry for each currency."""


class InvoiceSummaryCurrencyTotals(Model, kw_only=True):
    """Totals of the invoices in one currency."""

    currency: Currency

    invoice_count: int = field(name="invoiceCount")
    """Number of invoices."""

    gross_total: Decimal = field(name="grossTotal")
    """Sum of their totals with tax, in this currency."""


class InvoiceUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="INVOICE_UPDATED"):
    """An invoice was changed."""

    notification_type: ClassVar[Literal["INVOICE_UPDATED"]] = "INVOICE_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class KeyValuePair(Model, kw_only=True):
    """A labelled text of your own."""

    key: str
    """Label."""

    value: str
    """Text under this label."""


class LedgerBalance(Model, kw_only=True):
    """An amount on a document and the version that guards it."""

    value: Decimal
    """Amount, in the given currency."""

    currency: Currency

    version: int
    """Grows with each change of the balance."""


class LinearPricingStructure(Model, kw_only=True, tag_field="pricingType", tag="LINEAR"):
    """One price for every unit."""

    pricing_type: ClassVar[Literal["LINEAR"]] = "LINEAR"

    price_per_unit: Decimal = field(name="pricePerUnit")
    """Price of one unit, or a fraction when isPricePercentage is true."""

    usage_metric_id: str = field(name="usageMetricId")
    """Metric that counts the units."""

    is_price_percentage: bool = field(name="isPricePercentage")
    """Whether the price is a fraction of the metered amount; 1 is 100 percent."""


class LinkInfo(Model, kw_only=True):
    """The same document in a connected system."""

    external_id: str = field(name="externalId")
    """Id in that system."""

    external_service: IntegrationService = field(name="externalService")

    sync_time: datetime = field(name="syncTime")
    """When it was last synchronised."""

    external_url: str | None = field(name="externalUrl", default=None)
    """Page of it in that system."""


class ListPrice(Model, kw_only=True):
    """A price in the catalogue, from which the prices of a customer can be derived."""

    id: str
    """Sequence id of the list price."""

    product_id: str = field(name="productId")
    """Product that is priced."""

    name: str
    """Name as it appears on invoice lines."""

    currency: Currency

    structure: PricingStructure

    billing_frequency: BillingFrequency = field(name="billingFrequency")

    usage_calculation_period: UsageCalculationPeriod | None = field(name="usageCalculationPeriod", default=None)
    """When usage restarts at zero; only for graduated prices that calculate by PERIODIC."""

    billing_type: BillingType = field(name="billingType")

    created_at: datetime = field(name="createdAt")
    """When the list price was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the list price last changed."""

    integration_ids: list[IntegrationId] = field(name="integrationIds")
    """Ids of the same list price in connected systems."""

    custom_metric_parameters: list[PriceParameter] = field(name="customMetricParameters")
    """Parameters of the usage metric; used only when it aggregates by CUSTOM."""


class ListPriceList(Model, kw_only=True):
    """One page of list prices."""

    items: list[ListPrice]
    """The list prices of this page."""

    pagination: Pagination


class MerchantTaxRegistration(Model, kw_only=True):
    """Number under which the seller is registered for tax in a country."""

    id: str
    """Sequence id of the registration."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    tax_identifier: str = field(name="taxIdentifier")
    """The number, such as a VAT number."""

    merchant_id: str = field(name="merchantId")
    """Seller who is registered, by id."""

    country: CountryCode

    state: State | None = None
    """State or province, where tax is levied by one."""


class MerchantTaxRegistrationList(Model, kw_only=True):
    """The tax registrations of the seller."""

    items: list[MerchantTaxRegistration]
    """The tax registrations, all of them."""

    pagination: Pagination


class MerchantUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="MERCHANT_UPDATED"):
    """The details of the seller were changed."""

    notification_type: ClassVar[Literal["MERCHANT_UPDATED"]] = "MERCHANT_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class Minimum(Model, kw_only=True):
    """Least amount that is billed within a phase."""

    id: str
    """Sequence id of the minimum."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str = field(name="billingScheduleId")
    """Schedule that it is part of."""

    phase_id: str = field(name="phaseId")
    """Phase that it is part of."""

    amount: Decimal
    """The amount, in the currency of the prices."""

    restrict_to_prices: list[str] = field(name="restrictToPrices")
    """Prices whose sum it is compared with; all of the phase when empty.

    Unsure: that an empty list means all is said of credit grants only.
    """

    created_at: datetime = field(name="createdAt")
    """When the minimum was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the minimum last changed."""


class NotificationPolicy(Model, kw_only=True):
    """Which events are told to whom."""

    id: str
    """Sequence id of the policy."""

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    name: str
    """Name for your own use."""

    notification_types: list[NotificationType] | None = field(name="notificationTypes", default=None)
    """Events that are told; absent, all of them."""

    recipients: list[str]
    """Who is told: URLs for WEBHOOK, e-mail addresses for EMAIL."""

    channel: NotificationChannel

    webhook_secret: str | None = field(name="webhookSecret", default=None)
    """Key that deliveries are signed with; WEBHOOK only."""


class NotificationPolicyList(Model, kw_only=True):
    """One page of notification policies."""

    items: list[NotificationPolicy]
    """The policies of this page."""

    pagination: Pagination


class OneTimePricingStructure(Model, kw_only=True, tag_field="pricingType", tag="ONE_TIME"):
    """An amount that is charged once."""

    pricing_type: ClassVar[Literal["ONE_TIME"]] = "ONE_TIME"

    price: Decimal
    """Amount that is charged."""


class PackagePricingStructure(Model, kw_only=True, tag_field="pricingType", tag="PACKAGE"):
    """A price for each package of units."""

    pricing_type: ClassVar[Literal["PACKAGE"]] = "PACKAGE"

    package_size: Decimal = field(name="packageSize")
    """Number of units in a package."""

    price_per_package: Decimal = field(name="pricePerPackage")
    """Price of one package."""

    usage_metric_id: str = field(name="usageMetricId")
    """Metric that counts the units."""


class Pagination(Model, kw_only=True):
    """Where a page stands in its list; a cursor that is absent or null marks an end."""

    after: str | None = None
    """Cursor of the next page."""

    before: str | None = None
    """Cursor of the previous page."""

    total_result_size: int | None = field(name="totalResultSize", default=None)
    """Number of items over all pages."""


class PaymentAllocation(Model, kw_only=True):
    """Part of a payment that counts towards an invoice."""

    payment_id: str = field(name="paymentId")
    """Sequence id of the payment."""

    amount: Decimal
    """Amount that counts, in the currency of the invoice."""

    allocated_at: datetime = field(name="allocatedAt")
    """When it was counted."""

    paid_at: datetime = field(name="paidAt")
    """When it was paid."""

    origin: PaymentOrigin


class PaymentFailureNotifications(Model, kw_only=True):
    """Who is told of a failed payment."""

    merchant_notifications: PaymentFailureNotificationOption = field(name="merchantNotifications")
    """Whether you are told."""

    customer_notifications: PaymentFailureNotificationOption = field(name="customerNotifications")
    """Whether the customer is told."""


class Phase(Model, kw_only=True):
    """A span of a billing schedule with prices, discounts, minimums and credit of its own."""

    id: str
    """Sequence id of the phase."""

    name: str | None = None
    """Name of the phase."""

    external_contract_ref: str | None = field(name="externalContractRef", default=None)
    """Your contract behind the phase; null means that of the schedule itself."""

    created_at: datetime = field(name="createdAt")
    """When the phase was created."""

    billing_schedule_id: str = field(name="billingScheduleId")
    """Schedule that it is part of."""

    price_ids: list[str] = field(name="priceIds")
    """Prices that are billed in it."""

    start_date: date_aliased = field(name="startDate")
    """Day on which it begins."""

    end_date: date_aliased | None = field(name="endDate", default=None)
    """Day on which it ends; absent when it is open-ended."""

    discounts: list[EmbeddableDiscount]
    """What is taken off."""

    minimums: list[Minimum]
    """Least amounts to bill."""

    credit_grants: list[EmbeddableCreditGrant] = field(name="creditGrants")
    """Credit that the customer gets."""

    recurrence_preference: PhaseRecurrencePreference = field(name="recurrencePreference")

    phase_price_metadata: list[PhasePriceMetadata] = field(name="phasePriceMetadata")
    """Whether each price counts towards recurring revenue."""


class PhasePriceMetadata(Model, kw_only=True):
    """How a price of a phase is reported."""

    price_id: str = field(name="priceId")
    """Price that is meant."""

    arr_calculation: ArrCalculation = field(name="arrCalculation")


class Price(Model, kw_only=True):
    """What a product costs and how often it is billed."""

    id: str
    """Sequence id of the price."""

    product_id: str = field(name="productId")
    """Product that is priced."""

    name: str
    """Name as it appears on invoice lines."""

    currency: Currency

    structure: PricingStructure

    billing_frequency: BillingFrequency = field(name="billingFrequency")

    billing_type: BillingType = field(name="billingType")

    created_at: datetime = field(name="createdAt")
    """When the price was created."""

    updated_at: datetime | None = field(name="updatedAt", default=None)
    """When the price last changed."""

    integration_ids: list[IntegrationId] = field(name="integrationIds")
    """Ids of the same price in connected systems."""

    custom_metric_parameters: list[PriceParameter] = field(name="customMetricParameters")
    """Parameters of the usage metric; used only when its kind is CUSTOM."""

    list_price_id: str | None = field(name="listPriceId", default=None)
    """List price that this one was derived from, if any."""

    usage_calculation_period: UsageCalculationPeriod | None = field(name="usageCalculationPeriod", default=None)
    """When usage restarts at zero; only for graduated prices that calculate by PERIODIC."""

    status: PriceStatus


class PriceList(Model, kw_only=True):
    """One page of prices."""

    items: list[Price]
    """The prices of this page."""

    pagination: Pagination


class PriceParameter(Model, kw_only=True):
    """Value for a parameter of a CUSTOM usage metric."""

    parameter_id: str = field(name="parameterId")
    """Parameter of the metric."""

    value: str
    """Its value for this price."""


class PriceTaxRate(Model, kw_only=True):
    """The tax rate for one price."""

    price_id: str = field(name="priceId")
    """Price that is taxed."""

    tax_rate_id: str = field(name="taxRateId")
    """Rate that it is taxed at."""


class Product(Model, kw_only=True):
    """Something you sell; its prices say what it costs."""

    id: str
    """Sequence id of the product."""

    name: str
    """Name of the product."""

    label: str | None = None
    """Description for your own use."""

    tax_category_id: str | None = field(name="taxCategoryId", default=None)
    """Tax category that it is taxed under."""

    created_at: datetime = field(name="createdAt")
    """When the product was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the product last changed."""


class ProductList(Model, kw_only=True):
    """One page of products."""

    items: list[Product]
    """The products of this page."""

    pagination: Pagination


class ProjectedCreditGrant(Model, kw_only=True):
    """Prepaid credit that an invoice is expected to use once it is final."""

    credit_grant_id: str | None = field(name="creditGrantId", default=None)
    """Sequence id of the credit grant."""

    credit_grant_name: str | None = field(name="creditGrantName", default=None)
    """Name of the credit grant."""

    amount: Decimal
    """Amount before tax, in the currency of the invoice."""


class Quote(Model, kw_only=True):
    """An offer to a customer, which becomes a billing schedule when it is accepted and executed."""

    id: str
    """Sequence id of the quote."""

    created_by: str = field(name="createdBy")
    """User who made it."""

    customer_id: str | None = field(name="customerId", default=None)
    """Customer whom it is for."""

    quote_number: str = field(name="quoteNumber")
    """Number that people call it by."""

    title: str | None = None
    """Title of the document."""

    currency: Currency | None = None

    status: QuoteStatus

    deal_type: QuoteDealType | None = field(name="dealType", default=None)

    preliminary_billing_start_date: date_aliased | None = field(name="preliminaryBillingStartDate", default=None)
    """Day on which billing would begin, not yet binding."""

    expires_at: date_aliased | None = field(name="expiresAt", default=None)
    """Day on which it expires."""

    published_at: datetime | None = field(name="publishedAt", default=None)
    """When it was published."""

    accepted_at: datetime | None = field(name="acceptedAt", default=None)
    """When the customer accepted it."""

    executed_at: datetime | None = field(name="executedAt", default=None)
    """When it was put into force."""

    created_at: datetime = field(name="createdAt")
    """When the quote was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the quote last changed."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that came of it."""

    expiry_days: int | None = field(name="expiryDays", default=None)
    """Days from publication until it expires."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    is_expired: bool = field(name="isExpired")
    """Whether it can no longer be accepted."""


class QuoteAcceptedEvent(Model, kw_only=True, tag_field="notificationType", tag="QUOTE_ACCEPTED"):
    """A quote was accepted."""

    notification_type: ClassVar[Literal["QUOTE_ACCEPTED"]] = "QUOTE_ACCEPTED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class QuoteAnalytics(Model, kw_only=True):
    """Who looked at a quote, and when."""

    total_views: int = field(name="totalViews")
    """Number of views."""

    unique_viewers: list[QuoteViewer] = field(name="uniqueViewers")
    """Each person who looked."""

    views_by_day: list[QuoteDailyViews] = field(name="viewsByDay")
    """Number of views on each day."""


class QuoteDailyViews(Model, kw_only=True):
    """Views of a quote on one day."""

    date: date_aliased
    """The day."""

    total_views: int = field(name="totalViews")
    """Number of views on it."""


class QuoteList(Model, kw_only=True):
    """One page of quotes."""

    items: list[Quote]
    """The quotes of this page."""

    pagination: Pagination


class QuotePublishedEvent(Model, kw_only=True, tag_field="notificationType", tag="QUOTE_PUBLISHED"):
    """A quote was published."""

    notification_type: ClassVar[Literal["QUOTE_PUBLISHED"]] = "QUOTE_PUBLISHED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class QuoteSignedEvent(Model, kw_only=True, tag_field="notificationType", tag="QUOTE_SIGNED"):
    """A quote was signed."""

    notification_type: ClassVar[Literal["QUOTE_SIGNED"]] = "QUOTE_SIGNED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class QuoteViewer(Model, kw_only=True):
    """A person who looked at a quote."""

    visitor_identifier: str = field(name="visitorIdentifier")
    """Id of the visitor."""

    last_viewed_at: datetime = field(name="lastViewedAt")
    """When this person looked last."""

    login_type: str = field(name="loginType")
    """How this person got in."""

    email: str | None = None
    """E-mail address of this person, if known."""


class Role(Model, kw_only=True):
    """A set of permissions."""

    role_name: RoleName = field(name="roleName")

    permissions: list[RolePermission]
    """What it permits."""


class RolePermission(Model, kw_only=True):
    """What may be done with one kind of object."""

    resource: PermissionResource

    actions: list[PermissionAction]
    """What may be done with it."""


class SeatBalance(Model, kw_only=True):
    """The number of seats of one kind."""

    seat_type: str = field(name="seatType")
    """Kind of seat, as its seat metric names it."""

    total: int
    """Number of seats."""

    change_timestamp: datetime = field(name="changeTimestamp")
    """When that number last changed."""


class SeatBalanceList(Model, kw_only=True):
    """The seats of customers."""

    items: list[CustomerSeatBalances]
    """The customers."""

    pagination: Pagination


class SeatBasedPricingStructure(Model, kw_only=True, tag_field="pricingType", tag="SEAT_BASED"):
    """A price for each seat, with a committed minimum."""

    pricing_type: ClassVar[Literal["SEAT_BASED"]] = "SEAT_BASED"

    seat_metric_id: str = field(name="seatMetricId")
    """Metric that counts the seats."""

    price_per_seat: Decimal = field(name="pricePerSeat")
    """Price of one seat."""

    proration_strategy: SeatProrationStrategy = field(name="prorationStrategy")

    contracted_minimum_seats: int = field(name="contractedMinimumSeats")
    """Seats committed to in the contract."""

    overages_billing_frequency: RecurrenceFrequency | None = field(name="overagesBillingFrequency", default=None)
    """How often seats above the committed minimum are charged."""

    tiers: list[SeatUsageTier]
    """Tiers from the first seat upwards."""

    prorate_flat_fees: bool | None = field(name="prorateFlatFees", default=None)
    """Whether tier fees shrink with a service period that is not full."""


class SeatEvent(Model, kw_only=True):
    """The number of seats a customer has, from a moment on."""

    id: str
    """Sequence id of the event."""

    customer_event_id: str = field(name="customerEventId")
    """Your own id of the event; a later event with the same id replaces this one."""

    customer_alias: str = field(name="customerAlias")
    """Customer who has the seats, by id or any alias."""

    seat_type: str = field(name="seatType")
    """Kind of seat, as its seat metric names it."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    event_timestamp: datetime = field(name="eventTimestamp")
    """Moment from which the number holds."""

    total: int
    """Number of seats in all; not a difference."""


class SeatEventList(Model, kw_only=True):
    """One page of seat events."""

    items: list[SeatEvent]
    """The seat events of this page."""

    pagination: Pagination


class SeatMetric(Model, kw_only=True):
    """A kind of seat that prices can be based on."""

    id: str
    """Sequence id of the metric."""

    seat_type: str = field(name="seatType")
    """Name that seat events give; never changes."""

    created_by: str | None = field(name="createdBy", default=None)
    """User who made it."""

    label: str
    """Name for people."""

    description: str | None = None
    """What the seats are."""

    created_at: datetime = field(name="createdAt")
    """When the metric was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the metric last changed."""


class SeatMetricList(Model, kw_only=True):
    """One page of seat metrics."""

    items: list[SeatMetric]
    """The seat metrics of this page."""

    pagination: Pagination


class SeatUsageTier(Model, kw_only=True):
    """A range of seats with its own price."""

    upper_bound: Decimal | None = field(name="upperBound", default=None)
    """Last seat of the tier; absent or null on the last tier, which has no end."""

    price: Decimal
    """Price of one seat."""

    fee: Decimal | None = None
    """Flat amount added once the tier is reached."""


class SortCodeAccountNumber(Model, kw_only=True):
    """Bank account in the United Kingdom."""

    sort_code: str = field(name="sortCode")
    """Sort code, six digits."""

    account_number: str = field(name="accountNumber")
    """Account number, eight digits."""


class StripeCollectionSettings(Model, kw_only=True):
    """How the account collects through Stripe."""

    id: str
    """Sequence id of the settings."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    enable_automatic_payments: bool = field(name="enableAutomaticPayments")
    """Whether invoices are collected automatically."""

    auto_enable_stripe_payments: bool = field(name="autoEnableStripePayments")
    """Whether payment through Stripe is switched on by itself."""

    retry_offset_days: list[int] = field(name="retryOffsetDays")
    """Days after the anchor on which a failed payment is tried again."""


class SwedishBankgiroDestination(Model, kw_only=True):
    """Bankgiro account in Sweden."""

    bankgiro_number: str = field(name="bankgiroNumber")
    """Bankgiro number, seven or eight digits with a hyphen."""

    account_name: str = field(name="accountName")
    """Name of the owner."""


class TaxCategory(Model, kw_only=True):
    """Kind of goods or services that decides the tax rate."""

    id: str
    """Sequence id of the category."""

    name: str
    """Name of the category."""


class TaxRate(Model, kw_only=True):
    """A tax that lines can be charged with."""

    id: str
    """Sequence id of the tax rate."""

    version_id: str = field(name="versionId")
    """Sequence id of this version."""

    version: int
    """Number of this version."""

    is_published: bool = field(name="isPublished")
    """Whether it is published."""

    name: str
    """Name for your own use."""

    invoice_name: str = field(name="invoiceName")
    """Name as invoices carry it."""

    invoice_short_name: str = field(name="invoiceShortName")
    """Short name as invoice lines carry it."""

    description: str | None = None
    """More about it."""

    amount: Decimal
    """The rate.

    Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
    """

    country: CountryCode

    region: str | None = None
    """Region within the country that levies it."""

    tax_category_id: str | None = field(name="taxCategoryId", default=None)
    """Tax category that it is for."""

    is_archived: bool = field(name="isArchived")
    """Whether it is archived."""

    updated_at: datetime | None = field(name="updatedAt", default=None)
    """When it last changed."""


class TaxRateList(Model, kw_only=True):
    """One page of tax rates."""

    items: list[TaxRate]
    """The tax rates of this page."""

    pagination: Pagination


class TaxRegistration(Model, kw_only=True):
    """Number under which a customer or the seller is registered for tax in a country."""

    id: str
    """Sequence id of the registration."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    tax_identifier: str = field(name="taxIdentifier")
    """The number, such as a VAT number."""

    customer_id: str | None = field(name="customerId", default=None)
    """Customer who is registered, if it is one."""

    merchant_id: str | None = field(name="merchantId", default=None)
    """Seller who is registered, by id, if it is the seller."""

    country: CountryCode

    state: State | None = None
    """State or province, where tax is levied by one."""


class TaxRegistrationList(Model, kw_only=True):
    """One page of tax registrations."""

    items: list[TaxRegistration]
    """The tax registrations of this page."""

    pagination: Pagination


class UsAchDestination(Model, kw_only=True):
    """Bank account in the United States for ACH payments."""

    account_number: str = field(name="accountNumber")
    """Number of the account."""

    account_name: str = field(name="accountName")
    """Name of the owner."""

    bank_name: str = field(name="bankName")
    """Name of the bank."""

    bank_routing_number: str = field(name="bankRoutingNumber")
    """ABA routing number of the bank."""


class UsWireDestination(Model, kw_only=True):
    """Bank account in the United States for wire payments."""

    account_number: str = field(name="accountNumber")
    """Number of the account."""

    account_name: str = field(name="accountName")
    """Name of the owner."""

    bank_name: str = field(name="bankName")
    """Name of the bank."""

    bank_routing_number: str = field(name="bankRoutingNumber")
    """ABA routing number of the bank."""

    swift_code: str = field(name="swiftCode")
    """SWIFT code (BIC) of the bank."""

    bank_address: Address = field(name="bankAddress")
    """Address of the bank."""


class UsageCalculationPeriod(Model, kw_only=True):
    """Span after which usage restarts at zero."""

    frequency: UsageCalculationFrequency

    interval: int
    """How many of these units make up the span."""


class UsageEvent(Model, kw_only=True):
    """A recorded usage event."""

    id: str
    """Sequence id of the event."""

    customer_event_id: str = field(name="customerEventId")
    """Your own id of the event; a later event with the same id replaces this one."""

    customer_alias: str = field(name="customerAlias")
    """Customer who used it, by id or any alias."""

    event_type: str = field(name="eventType")
    """Name that metrics select events by."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    event_timestamp: datetime = field(name="eventTimestamp")
    """When it was used."""

    event_properties: dict[str, Any] = field(name="eventProperties")
    """Facts that metrics filter on and add up, by key."""


class UsageEventList(Model, kw_only=True):
    """One page of usage events."""

    items: list[UsageEvent]
    """The usage events of this page."""

    pagination: Pagination


class UsageMetric(Model, kw_only=True):
    """How usage events are selected and turned into a number to bill."""

    id: str
    """Sequence id of the metric."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    name: str
    """Name of the metric."""

    description: str | None = None
    """What it measures."""

    metric_type: MetricType = field(name="metricType")

    event_type: str = field(name="eventType")
    """Name of the events that it counts."""

    aggregation_type: AggregationType = field(name="aggregationType")

    aggregation_property: str | None = field(name="aggregationProperty", default=None)
    """Key in eventProperties whose values are added up or told apart."""

    grouping_property: str | None = field(name="groupingProperty", default=None)
    """Key in eventProperties by which a GROUPED metric splits its number."""

    unit: str | None = None
    """What the number counts, for people."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When the metric was created."""

    deleted_at: datetime | None = field(name="deletedAt", default=None)
    """When it was deleted; absent or null while in use."""

    property_filters: dict[str, list[str]] = field(name="propertyFilters")
    """Values that count, by key in eventProperties; other events are passed over.

    Unsure: declared as objects by key, while every example shows lists of text.
    """

    case_sensitive: bool | None = field(name="caseSensitive", default=None)
    """Whether these filters tell capitals from small letters."""

    properties_to_negate: list[str] | None = field(name="propertiesToNegate", default=None)
    """Keys of propertyFilters whose filter is turned round."""

    parameters: list[CustomMetricParameter]
    """Parameters of a CUSTOM metric, for prices to set."""


class UsageMetricCalculation(Model, kw_only=True):
    """What a usage metric gives for customers over a period."""

    name: str
    """Name of the metric."""

    metric_type: MetricType = field(name="metricType")

    event_type: str = field(name="eventType")
    """Name of the events that it counts."""

    aggregation_type: AggregationType = field(name="aggregationType")

    event_count: int = field(name="eventCount")
    """Number of events that were counted."""

    value: Decimal
    """The result."""

    unit: str | None = None
    """What the result counts, for people."""

    min_event_id: str | None = field(name="minEventId", default=None)
    """First event that was counted."""

    max_event_id: str | None = field(name="maxEventId", default=None)
    """Last event that was counted."""


class UsageMetricList(Model, kw_only=True):
    """One page of usage metrics."""

    items: list[UsageMetric]
    """The usage metrics of this page."""

    pagination: Pagination


class User(Model, kw_only=True):
    """A person who can sign in to Sequence."""

    id: str
    """Sequence id of the user."""

    email: str
    """E-mail address that the person signs in with."""

    sequence_account_ids: list[str] = field(name="sequenceAccountIds")
    """Accounts that the person can work in."""

    state: str
    """State of the user; its values are not documented."""

    roles: list[Role]
    """What the person may do."""


class UserList(Model, kw_only=True):
    """One page of users."""

    items: list[User]
    """The users of this page."""

    pagination: Pagination


class VolumePricingStructure(Model, kw_only=True, tag_field="pricingType", tag="VOLUME"):
    """The tier reached by the total prices all units."""

    pricing_type: ClassVar[Literal["VOLUME"]] = "VOLUME"

    tiers: list[VolumeUsageTier]
    """Tiers from the first unit upwards."""

    usage_metric_id: str = field(name="usageMetricId")
    """Metric that counts the units."""


class VolumeUsageTier(Model, kw_only=True):
    """A range of totals with its own rate."""

    upper_bound: Decimal | None = field(name="upperBound", default=None)
    """Last unit of the tier; absent or null on the last tier, which has no end."""

    price: Decimal
    """Price of one unit, or a fraction when isPricePercentage is true."""

    fee: Decimal | None = None
    """Flat amount added once the tier is reached."""

    is_price_percentage: bool = field(name="isPricePercentage")
    """Whether price is a fraction of the metered amount; 1 is 100 percent."""

    max_price: Decimal | None = field(name="maxPrice", default=None)
    """Most that one unit costs when price is a fraction."""

    min_price: Decimal | None = field(name="minPrice", default=None)
    """Least that one unit costs when price is a fraction."""


class WatchtowerTaskAssignedEvent(Model, kw_only=True, tag_field="notificationType", tag="WATCHTOWER_TASK_ASSIGNED"):
    """A task of Watchtower was given to somebody."""

    notification_type: ClassVar[Literal["WATCHTOWER_TASK_ASSIGNED"]] = "WATCHTOWER_TASK_ASSIGNED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


PricingStructure: TypeAlias = OpenUnion[
    VolumePricingStructure
    | GraduatedPricingStructure
    | SeatBasedPricingStructure
    | PackagePricingStructure
    | LinearPricingStructure
    | FixedPricingStructure
    | OneTimePricingStructure
]
"""How the amount is worked out; pricingType tells which of seven ways."""


WebhookEvent: TypeAlias = OpenUnion[
    CustomerCreatedEvent
    | CustomerUpdatedEvent
    | CustomerArchivedEvent
    | InvoiceCreatedEvent
    | InvoiceIssuedEvent
    | InvoiceUpdatedEvent
    | IntegrationSyncCompletedEvent
    | IntegrationWebhookHandledEvent
    | MerchantUpdatedEvent
    | BillingScheduleCreatedEvent
    | BillingScheduleUpdatedEvent
    | BillingScheduleArchivedEvent
    | CreditNoteCreatedEvent
    | CreditNoteUpdatedEvent
    | CreditNoteIssuedEvent
    | QuotePublishedEvent
    | QuoteAcceptedEvent
    | QuoteSignedEvent
    | InvoiceReminderSentEvent
    | WatchtowerTaskAssignedEvent
]
"""What happened; notificationType tells which of twenty kinds of event it is."""
