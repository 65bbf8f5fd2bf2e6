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
    "ActivityLog",
    "ActivityLogActor",
    "ActivityLogItem",
    "ActivityLogList",
    "ActivityLogObject",
    "ActivityLogTarget",
    "Address",
    "AggregationType",
    "ArchivedProduct",
    "ArrCalculation",
    "Asset",
    "AssetFormat",
    "AssetType",
    "BalanceCreditGrant",
    "BalanceVersionConflict",
    "BillingFrequency",
    "BillingProduct",
    "BillingProductList",
    "BillingSchedule",
    "BillingScheduleCustomFieldKeys",
    "BillingScheduleIntegrationId",
    "BillingScheduleList",
    "BillingSchedulePaymentSettings",
    "BillingScheduleStatus",
    "BillingType",
    "Contact",
    "ContactBillingPreference",
    "ContactList",
    "CountryCode",
    "CreditBalance",
    "CreditBalanceList",
    "CreditGrant",
    "CreditGrantList",
    "CreditGrantSummary",
    "CreditNoteApplicationResult",
    "CreditTransaction",
    "CreditTransactionType",
    "CreditType",
    "CreditUnitType",
    "Currency",
    "CustomMetricParameter",
    "CustomParameterType",
    "Customer",
    "CustomerAlias",
    "CustomerAliasDetail",
    "CustomerAliasList",
    "CustomerAliasesForCustomer",
    "CustomerByAlias",
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
    "Discount",
    "DiscountCalculationType",
    "DiscountList",
    "EmbeddableCreditGrant",
    "EmbeddableDiscount",
    "Error",
    "ErrorDetail",
    "FixedPricingStructure",
    "GraduatedPricingStructure",
    "GraduatedUsageTier",
    "IntegrationId",
    "IntegrationService",
    "LedgerBalance",
    "LinearPricingStructure",
    "ListPrice",
    "ListPriceList",
    "MetricType",
    "Minimum",
    "OneTimePricingStructure",
    "PackagePricingStructure",
    "Pagination",
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
    "Quote",
    "QuoteAnalytics",
    "QuoteDailyViews",
    "QuoteDealType",
    "QuoteList",
    "QuoteStatus",
    "QuoteViewer",
    "RecurrenceFrequency",
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
    "State",
    "TaxStatus",
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
]

AggregationType: TypeAlias = Open[Literal["COUNT", "UNIQUE", "SUM", "CUSTOM"]]
"""How events become a number, by counting them, counting different values, adding values up, or a formula of its
own.
"""


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


CustomParameterType: TypeAlias = Open[Literal["INTEGER", "POSITIVE_INTEGER", "NUMBER", "POSITIVE_NUMBER"]]
"""What a parameter may hold."""


CustomerStatus: TypeAlias = Open[Literal["DRAFT", "ACTIVE"]]
"""Whether a customer can be used; a DRAFT one has to be approved first."""


DiscountCalculationType: TypeAlias = Open[Literal["PERCENTAGE", "NOMINAL"]]
"""Whether a discount is a percentage or an amount of money."""


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


MetricType: TypeAlias = Open[Literal["SIMPLE", "GROUPED"]]
"""Whether a metric gives one number, or one for each value of its groupingProperty."""


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


RecurrenceFrequency: TypeAlias = Open[Literal["NONE", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"]]
"""How often something happens again, or NONE."""


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


class IntegrationId(Model, kw_only=True):
    """Id of a price in a connected system."""

    service: IntegrationService

    id: str
    """Id in that system."""

    is_pending: bool = field(name="isPending")
    """Whether a synchronisation is under way."""


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
