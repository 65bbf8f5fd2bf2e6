# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses of several resources. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open, OpenUnion

__all__ = [
    "Address",
    "Asset",
    "AssetFormat",
    "AssetType",
    "AustralianBankAccountDestination",
    "BillingFrequency",
    "BillingType",
    "CanadianBankAccountDestination",
    "CanadianInternationalDestination",
    "Contact",
    "ContactBillingPreference",
    "CountryCode",
    "CreditUnitType",
    "Currency",
    "CustomerIdWithName",
    "CustomerOrganization",
    "DiscountCalculationType",
    "DocumentStatus",
    "FixedPricingStructure",
    "GraduatedPricingStructure",
    "GraduatedUsageTier",
    "InclusiveDateRange",
    "IntegrationExternalIdentifier",
    "IntegrationId",
    "IntegrationService",
    "IntermediaryBank",
    "InvoiceMerchantDetails",
    "KeyValuePair",
    "LinearPricingStructure",
    "LinkInfo",
    "OneTimePricingStructure",
    "PackagePricingStructure",
    "PaymentLinkDisplayOption",
    "PaymentProvider",
    "Price",
    "PriceParameter",
    "PriceStatus",
    "PricingStructure",
    "RateDisplay",
    "RecurrenceFrequency",
    "RevenueClassification",
    "RevenueRecognitionMethod",
    "SeatBasedPricingStructure",
    "SeatDiscountType",
    "SeatProrationStrategy",
    "SeatUsageTier",
    "SortCodeAccountNumber",
    "State",
    "SwedishBankgiroDestination",
    "TaxStatus",
    "UsAchDestination",
    "UsWireDestination",
    "UsageCalculationFrequency",
    "UsageCalculationMode",
    "UsageCalculationPeriod",
    "VolumePricingStructure",
    "VolumeUsageTier",
]

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


CreditUnitType: TypeAlias = Open[Literal["CURRENCY", "METRIC"]]
"""What credit is counted in, money (currency says which) or units of a usage metric (metricId says
which).
"""


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


DiscountCalculationType: TypeAlias = Open[Literal["PERCENTAGE", "NOMINAL"]]
"""Whether a discount is a percentage or an amount of money."""


DocumentStatus: TypeAlias = Open[Literal["IN_PROGRESS", "DRAFT", "FINAL", "SENT", "VOIDED"]]
"""Stage of an invoice or credit note. IN_PROGRESS is still to come, DRAFT can be edited, FINAL is
closed and has its PDF, SENT is with the customer, VOIDED no longer counts.
"""


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


PaymentLinkDisplayOption: TypeAlias = Open[Literal["SHOW_PAYMENT_LINK", "HIDE_PAYMENT_LINK"]]
"""Whether an invoice shows the link to pay it."""


PaymentProvider: TypeAlias = Open[Literal["STRIPE", "GOCARDLESS", "NONE"]]
"""Who collects payments; NONE leaves it to you."""


PriceStatus: TypeAlias = Open[Literal["DRAFT", "ACTIVE"]]
"""Whether a price can be used; a DRAFT one has to be approved first."""


RateDisplay: TypeAlias = Open[Literal["ABSOLUTE", "PERCENTAGE"]]
"""How a rate is printed, as an amount or as a percentage."""


RecurrenceFrequency: TypeAlias = Open[Literal["NONE", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"]]
"""How often something happens again, or NONE."""


RevenueClassification: TypeAlias = Open[Literal["PREPAYMENT", "EARNED", "BURNDOWN"]]
"""Kind of revenue that a line books."""


RevenueRecognitionMethod: TypeAlias = Open[Literal["STRAIGHT_LINE", "USAGE", "MILESTONE", "POINT_IN_TIME"]]
"""When revenue counts as earned, evenly over time, as used, by milestones, or at once."""


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

    intermediary_bank: "IntermediaryBank | None" = field(name="intermediaryBank", default=None)
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


class CustomerIdWithName(Model, kw_only=True):
    """A customer, by id and name."""

    id: str
    """Sequence id of the customer."""

    name: str
    """Name of the customer."""


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


class FixedPricingStructure(Model, kw_only=True, tag_field="pricingType", tag="FIXED"):
    """The same amount in each billing period."""

    pricing_type: ClassVar[Literal["FIXED"]] = "FIXED"

    price: Decimal
    """Amount for a period."""


class GraduatedPricingStructure(Model, kw_only=True, tag_field="pricingType", tag="GRADUATED"):
    """Each tier prices only the units that fall into it."""

    pricing_type: ClassVar[Literal["GRADUATED"]] = "GRADUATED"

    tiers: "list[GraduatedUsageTier]"
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

    uk_account_details: "SortCodeAccountNumber | None" = field(name="ukAccountDetails", default=None)

    us_ach_details: "UsAchDestination | None" = field(name="usAchDetails", default=None)

    us_wire_details: "UsWireDestination | None" = field(name="usWireDetails", default=None)

    ca_bank_account_details: CanadianBankAccountDestination | None = field(name="caBankAccountDetails", default=None)

    canadian_international_destination: CanadianInternationalDestination | None = field(
        name="canadianInternationalDestination", default=None
    )

    australian_destination: AustralianBankAccountDestination | None = field(name="australianDestination", default=None)

    swedish_bankgiro_destination: "SwedishBankgiroDestination | None" = field(
        name="swedishBankgiroDestination", default=None
    )

    logo_url: str | None = field(name="logoUrl", default=None)
    """Address of the logo."""

    legal_company_name: str = field(name="legalCompanyName")
    """Registered name of the seller."""

    primary_colour: str | None = field(name="primaryColour", default=None)
    """Main colour of the layout."""

    custom_fields: "list[KeyValuePair]" = field(name="customFields")
    """More lines about the seller, as printed."""

    include_beneficiary_address_in_payment_details: bool = field(name="includeBeneficiaryAddressInPaymentDetails")
    """Whether the address of the seller is printed beside the account."""


class KeyValuePair(Model, kw_only=True):
    """A labelled text of your own."""

    key: str
    """Label."""

    value: str
    """Text under this label."""


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


class Price(Model, kw_only=True):
    """What a product costs and how often it is billed."""

    id: str
    """Sequence id of the price."""

    product_id: str = field(name="productId")
    """Product that is priced."""

    name: str
    """Name as it appears on invoice lines."""

    currency: Currency

    structure: "PricingStructure"

    billing_frequency: BillingFrequency = field(name="billingFrequency")

    billing_type: BillingType = field(name="billingType")

    created_at: datetime = field(name="createdAt")
    """When the price was created."""

    updated_at: datetime | None = field(name="updatedAt", default=None)
    """When the price last changed."""

    integration_ids: list[IntegrationId] = field(name="integrationIds")
    """Ids of the same price in connected systems."""

    custom_metric_parameters: "list[PriceParameter]" = field(name="customMetricParameters")
    """Parameters of the usage metric; used only when its kind is CUSTOM."""

    list_price_id: str | None = field(name="listPriceId", default=None)
    """List price that this one was derived from, if any."""

    usage_calculation_period: "UsageCalculationPeriod | None" = field(name="usageCalculationPeriod", default=None)
    """When usage restarts at zero; only for graduated prices that calculate by PERIODIC."""

    status: PriceStatus


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

    overages_billing_frequency: RecurrenceFrequency | None = field(name="overagesBillingFrequency", default=None)
    """How often seats above the committed minimum are charged."""

    tiers: "list[SeatUsageTier]"
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


class SortCodeAccountNumber(Model, kw_only=True):
    """Bank account in the United Kingdom."""

    sort_code: str = field(name="sortCode")
    """Sort code, six digits."""

    account_number: str = field(name="accountNumber")
    """Account number, eight digits."""


class SwedishBankgiroDestination(Model, kw_only=True):
    """Bankgiro account in Sweden."""

    bankgiro_number: str = field(name="bankgiroNumber")
    """Bankgiro number, seven or eight digits with a hyphen."""

    account_name: str = field(name="accountName")
    """Name of the owner."""


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


class VolumePricingStructure(Model, kw_only=True, tag_field="pricingType", tag="VOLUME"):
    """The tier reached by the total prices all units."""

    pricing_type: ClassVar[Literal["VOLUME"]] = "VOLUME"

    tiers: "list[VolumeUsageTier]"
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
"""How the amount is worked out; pricingType selects one of seven ways."""
