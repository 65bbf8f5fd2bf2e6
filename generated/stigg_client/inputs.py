# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""What requests hold: plain dicts with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ._overlay import DateTimeLike, DecimalLike

__all__ = [
    "Address",
    "ConsumeCreditsRequest",
    "CreatedAtParameter",
    "Currency",
    "CustomerIntegration",
    "CustomerIntegrationVendorIdentifier",
    "CustomerPassthrough",
    "PaymentMethodInput",
    "PaymentMethodType",
    "ProvisionCustomerRequest",
    "ReportUsageRequest",
    "StripeCustomerPassthrough",
    "SubscriptionPricingType",
    "SubscriptionStatus",
    "TaxId",
    "UpdateCustomerRequest",
    "UsageRecordInput",
    "UsageRecordInputUpdateBehavior",
    "ZuoraCustomerPassthrough",
]

Currency: TypeAlias = Literal[
    "usd",
    "aed",
    "all",
    "amd",
    "ang",
    "aud",
    "awg",
    "azn",
    "bam",
    "bbd",
    "bdt",
    "bgn",
    "bif",
    "bmd",
    "bnd",
    "bsd",
    "bwp",
    "byn",
    "bzd",
    "brl",
    "cad",
    "cdf",
    "chf",
    "cny",
    "czk",
    "dkk",
    "dop",
    "dzd",
    "egp",
    "etb",
    "eur",
    "fjd",
    "gbp",
    "gel",
    "gip",
    "gmd",
    "gyd",
    "hkd",
    "hrk",
    "htg",
    "idr",
    "ils",
    "inr",
    "isk",
    "jmd",
    "jpy",
    "kes",
    "kgs",
    "khr",
    "kmf",
    "krw",
    "kyd",
    "kzt",
    "lbp",
    "lkr",
    "lrd",
    "lsl",
    "mad",
    "mdl",
    "mga",
    "mkd",
    "mmk",
    "mnt",
    "mop",
    "mro",
    "mvr",
    "mwk",
    "mxn",
    "myr",
    "mzn",
    "nad",
    "ngn",
    "nok",
    "npr",
    "nzd",
    "pgk",
    "php",
    "pkr",
    "pln",
    "qar",
    "ron",
    "rsd",
    "rub",
    "rwf",
    "sar",
    "sbd",
    "scr",
    "sek",
    "sgd",
    "sle",
    "sll",
    "sos",
    "szl",
    "thb",
    "tjs",
    "top",
    "try",
    "ttd",
    "tzs",
    "uah",
    "uzs",
    "vnd",
    "vuv",
    "wst",
    "xaf",
    "xcd",
    "yer",
    "zar",
    "zmw",
    "clp",
    "djf",
    "gnf",
    "ugx",
    "pyg",
    "xof",
    "xpf",
]
"""Currency by its ISO 4217 code in lower case; some codes are retired."""


CustomerIntegrationVendorIdentifier: TypeAlias = Literal[
    "AUTH0",
    "ZUORA",
    "STRIPE",
    "HUBSPOT",
    "AWS_MARKETPLACE",
    "SNOWFLAKE",
    "SALESFORCE",
    "BIG_QUERY",
    "OPEN_FGA",
    "APP_STORE",
    "RECEIVED",
    "PREQUEL",
    "AIRWALLEX",
    "STRIPE_INVOICING",
]
"""The vendor identifier of integration"""


PaymentMethodType: TypeAlias = Literal["CARD", "BANK", "CASH_APP", "PAYPAL"]
"""The default payment method type"""


SubscriptionPricingType: TypeAlias = Literal["FREE", "PAID", "CUSTOM"]
"""Whether a subscription is free, paid, or priced by agreement."""


SubscriptionStatus: TypeAlias = Literal["PAYMENT_PENDING", "ACTIVE", "EXPIRED", "IN_TRIAL", "CANCELED", "NOT_STARTED"]
"""State of a subscription."""


UsageRecordInputUpdateBehavior: TypeAlias = Literal["DELTA", "SET"]
"""Whether the value is added to the usage so far or takes its place."""


class Address(TypedDict):
    """Physical address"""

    city: NotRequired[str]
    """City name"""

    country: NotRequired[str]
    """Country code or name"""

    line1: NotRequired[str]
    """Street address line 1"""

    line2: NotRequired[str]
    """Street address line 2"""

    postalCode: NotRequired[str]
    """Postal or ZIP code"""

    state: NotRequired[str]
    """State or province"""


class ConsumeCreditsRequest(TypedDict):
    """Credits to take from a wallet."""

    amount: DecimalLike
    """How many credits, more than zero."""

    currencyId: str
    """Credit currency to take from."""

    customerId: str
    """Customer whose wallet it is."""

    idempotencyKey: NotRequired[str]
    """The caller's key of this consumption; under one key credits are taken once."""

    createdAt: NotRequired[DateTimeLike]
    """When the credits were used."""

    dimensions: NotRequired[Mapping[str, str | DecimalLike | bool]]
    """Further facts to count by."""

    resourceId: NotRequired[str]
    """Resource that used them, for a customer that has several."""


class CreatedAtParameter(TypedDict):
    gt: NotRequired[DateTimeLike]
    """Greater than the specified createdAt value"""

    gte: NotRequired[DateTimeLike]
    """Greater than or equal to the specified createdAt value"""

    lt: NotRequired[DateTimeLike]
    """Less than the specified createdAt value"""

    lte: NotRequired[DateTimeLike]
    """Less than or equal to the specified createdAt value"""


class CustomerIntegration(TypedDict):
    """External billing or CRM integration link"""

    vendorIdentifier: CustomerIntegrationVendorIdentifier
    """The vendor identifier of integration"""

    syncedEntityId: str | None
    """Synced entity id"""

    id: str
    """Integration details"""


class CustomerPassthrough(TypedDict):
    """Vendor-specific billing passthrough fields."""

    stripe: NotRequired[StripeCustomerPassthrough]

    zuora: NotRequired[ZuoraCustomerPassthrough]


class PaymentMethodInput(TypedDict):
    """A payment method that the billing provider already holds."""

    billingId: str | None
    """Id of the method in the billing provider."""

    cardExpiryMonth: int | None
    """Month in which the card expires, 1 to 12."""

    cardExpiryYear: int | None
    """Year in which the card expires, with four digits."""

    cardLast4Digits: str | None
    """Last four digits of the card."""

    type: PaymentMethodType | None
    """Kind of the method."""


class ProvisionCustomerRequest(TypedDict):
    """A new customer."""

    id: str
    """The caller's id for the customer."""

    billingCurrency: NotRequired[Currency | None]
    """Currency to bill in."""

    billingId: NotRequired[str | None]
    """Id of the customer in the billing provider."""

    couponId: NotRequired[str | None]
    """Coupon for all that the customer buys; the empty string means none."""

    defaultPaymentMethod: NotRequired[PaymentMethodInput | None]
    """How the customer pays by default."""

    email: NotRequired[str | None]
    """E-mail address of the customer."""

    integrations: NotRequired[Sequence[CustomerIntegration]]
    """Links to the customer in other systems."""

    language: NotRequired[str | None]
    """Language to use for the customer."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    name: NotRequired[str | None]
    """Name of the customer."""

    passthrough: NotRequired[CustomerPassthrough]

    timezone: NotRequired[str | None]
    """Time zone to use for the customer."""


class ReportUsageRequest(TypedDict):
    """Usage records to take in."""

    usages: Sequence[UsageRecordInput]
    """The records."""


class StripeCustomerPassthrough(TypedDict):
    """Stripe-specific billing fields for the customer."""

    customerName: NotRequired[str]
    """Customer name"""

    billingAddress: NotRequired[Address]

    shippingAddress: NotRequired[Address]

    paymentMethodId: NotRequired[str]
    """Billing provider payment method id, attached to this customer"""

    taxIds: NotRequired[Sequence[TaxId]]
    """Tax IDs"""

    invoiceCustomFields: NotRequired[Mapping[str, str]]
    """Invoice custom fields"""

    metadata: NotRequired[Mapping[str, str]]
    """Additional metadata"""


class TaxId(TypedDict):
    """Tax identifier with type and value for customer tax exemptions."""

    type: str
    """The type of tax exemption identifier, such as VAT."""

    value: str
    """The actual tax identifier value"""


class UpdateCustomerRequest(TypedDict):
    """Members of a customer to change; what is left out stays as it is."""

    billingCurrency: NotRequired[Currency | None]
    """Currency to bill in; null clears it."""

    billingId: NotRequired[str | None]
    """Id of the customer in the billing provider; null clears it."""

    couponId: NotRequired[str | None]
    """Coupon for all that the customer buys; null or the empty string takes it away."""

    email: NotRequired[str | None]
    """E-mail address of the customer; null clears it."""

    integrations: NotRequired[Sequence[CustomerIntegration]]
    """Links to the customer in other systems; replaces all that are there."""

    language: NotRequired[str | None]
    """Language to use for the customer; null clears it."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes; replaces all that are there, so an empty object clears them."""

    name: NotRequired[str | None]
    """Name of the customer; null clears it."""

    passthrough: NotRequired[CustomerPassthrough]

    timezone: NotRequired[str | None]
    """Time zone to use for the customer; null clears it."""


class UsageRecordInput(TypedDict):
    """One measurement of one feature for one customer."""

    customerId: str
    """Customer that used the feature."""

    featureId: str
    """Feature that was used."""

    value: DecimalLike
    """How much; rounded half away from zero to 5 decimals, whole numbers up to 2^53 - 1."""

    createdAt: NotRequired[DateTimeLike]
    """When it was used."""

    dimensions: NotRequired[Mapping[str, str | DecimalLike | bool]]
    """Further facts to count by."""

    idempotencyKey: NotRequired[str]
    """The caller's key of this record; a record with a key seen in the last 7 days is not counted again."""

    resourceId: NotRequired[str | None]
    """Resource that used it, for a customer that has several."""

    updateBehavior: NotRequired[UsageRecordInputUpdateBehavior]
    """Whether the value is added to the usage so far or takes its place."""


class ZuoraCustomerPassthrough(TypedDict):
    """Zuora-specific billing fields for the customer."""

    billingAddress: NotRequired[Address]

    currency: NotRequired[Currency]

    paymentMethodId: NotRequired[str]
    """Billing provider payment method id, attached to this customer"""

    metadata: NotRequired[Mapping[str, str]]
    """Additional metadata"""
