# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ._overlay import Model, Open, OpenUnion

__all__ = [
    "Address",
    "BalanceVersionConflict",
    "BillingFrequency",
    "BillingType",
    "Contact",
    "ContactBillingPreference",
    "CountryCode",
    "CreditNoteApplicationResult",
    "Currency",
    "Customer",
    "CustomerAliasDetail",
    "CustomerIdWithName",
    "CustomerIntegrationId",
    "CustomerList",
    "CustomerListItem",
    "CustomerOrganization",
    "CustomerStatus",
    "Error",
    "ErrorDetail",
    "FixedPricingStructure",
    "GraduatedPricingStructure",
    "GraduatedUsageTier",
    "IntegrationId",
    "IntegrationService",
    "LedgerBalance",
    "LinearPricingStructure",
    "OneTimePricingStructure",
    "OveragesFrequency",
    "PackagePricingStructure",
    "Pagination",
    "Price",
    "PriceList",
    "PriceParameter",
    "PriceStatus",
    "PricingStructure",
    "SeatBasedPricingStructure",
    "SeatProrationStrategy",
    "SeatUsageTier",
    "State",
    "TaxStatus",
    "UsageCalculationFrequency",
    "UsageCalculationMode",
    "UsageCalculationPeriod",
    "UsageEvent",
    "VolumePricingStructure",
    "VolumeUsageTier",
]

BillingFrequency: TypeAlias = Open[
    Literal["ON_DEMAND", "ONE_TIME", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "PER_EVENT"]
]
"""How often a price is billed."""


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


CustomerStatus: TypeAlias = Open[Literal["DRAFT", "ACTIVE"]]
"""Whether a customer can be used; a DRAFT one has to be approved first."""


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


OveragesFrequency: TypeAlias = Open[Literal["NONE", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"]]
"""How often seats above the committed minimum are charged."""


PriceStatus: TypeAlias = Open[Literal["DRAFT", "ACTIVE"]]
"""Whether a price can be used; a DRAFT one has to be approved first."""


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


class BalanceVersionConflict(Model, kw_only=True):
    """Both balances as they are now; read their versions and decide anew."""

    message: str
    """Explanation for a person."""

    current_invoice_balance: LedgerBalance = field(name="currentInvoiceBalance")
    """Balance of the invoice."""

    current_credit_note_balance: LedgerBalance = field(name="currentCreditNoteBalance")
    """Balance of the credit note."""


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

    overages_billing_frequency: OveragesFrequency | None = field(name="overagesBillingFrequency", default=None)

    tiers: list[SeatUsageTier]
    """Tiers from the first seat upwards."""

    prorate_flat_fees: bool | None = field(name="prorateFlatFees", default=None)
    """Whether tier fees shrink with a service period that is not full."""


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
