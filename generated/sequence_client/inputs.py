# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""What requests hold: plain dicts with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ._overlay import DateTimeLike, DecimalLike

__all__ = [
    "Address",
    "BillingStatus",
    "ContactBillingPreference",
    "ContactRequest",
    "CountryCode",
    "CreateCreditNoteApplicationRequest",
    "CreateCustomerAliasRequest",
    "CreateUsageEventRequest",
    "Currency",
    "CustomerPushIntegration",
    "CustomerRequest",
    "CustomerStatus",
    "IntegrationIdRequest",
    "IntegrationService",
    "SortOrder",
    "State",
    "TaxStatus",
]

BillingStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"]
"""ACTIVE when a customer has a billing schedule that is running, else INACTIVE."""


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


CustomerPushIntegration: TypeAlias = Literal["Xero"]
"""Connected system that a customer can be created in."""


CustomerStatus: TypeAlias = Literal["DRAFT", "ACTIVE"]
"""Whether a customer can be used; a DRAFT one has to be approved first."""


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


TaxStatus: TypeAlias = Literal["TAXED", "TAX_EXEMPT", "REVERSE_CHARGED"]
"""Whether a customer is taxed, exempt, or accounts for the tax itself."""


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


class CreateCreditNoteApplicationRequest(TypedDict):
    """How much of which credit note to set against which invoice."""

    creditNoteId: str
    """Credit note to take from."""

    invoiceId: str
    """Invoice to reduce."""

    amount: DecimalLike
    """Amount to apply, in the given currency."""

    currency: Currency
    """Must be the currency of both documents."""

    creditNoteBalanceVersion: int
    """Version of the credit note's balance as last read; an old one gives 409."""

    invoiceBalanceVersion: int
    """Version of the invoice's balance as last read; an old one gives 409."""


class CreateCustomerAliasRequest(TypedDict):
    """An alias to create."""

    customerId: str
    """Customer who gets the alias."""

    value: str
    """The alias itself, such as the customer's id in your own system."""

    label: NotRequired[str]
    """Short name for your own use."""


class CreateUsageEventRequest(TypedDict):
    """Something a customer used, to be counted by metrics and billed."""

    customerEventId: NotRequired[str | None]
    """Your own id of the event; a later event with the same id replaces this one."""

    customerAlias: str
    """Customer who used it, by id or any alias."""

    eventType: str
    """Name that metrics select events by."""

    eventTimestamp: NotRequired[DateTimeLike | None]
    """When it was used."""

    eventProperties: NotRequired[Mapping[str, Any]]
    """Facts that metrics filter on and add up, by key."""


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

    parentId: NotRequired[str]
    """Customer to place this one under; counts on create only."""

    contacts: Sequence[ContactRequest]
    """All contacts, replacing those there are; one must be PRIMARY."""

    pushToIntegrations: NotRequired[Sequence[CustomerPushIntegration]]
    """Connected systems in which to create the customer too."""

    status: NotRequired[CustomerStatus]

    customProperties: NotRequired[Mapping[str, str]]
    """Your own facts, text by key; replaces the whole map, which stays when this is left out."""


class IntegrationIdRequest(TypedDict):
    """Id of a customer in a connected system."""

    service: IntegrationService

    id: str
    """Id in that system."""
