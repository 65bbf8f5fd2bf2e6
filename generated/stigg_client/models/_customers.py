# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open, OpenUnion
from ._common import Pagination
from ._shared import (
    AccessDeniedReason,
    Contract,
    Currency,
    Entitlement,
    EntitlementCurrency,
    EntitlementFeature,
    EntitlementReservation,
    InvoiceStatus,
    ResetPeriod,
    VendorIdentifier,
)

__all__ = [
    "Address",
    "BetaCreditEntitlement",
    "BetaEntitlement",
    "BetaEntitlementResponse",
    "BetaFeatureEntitlement",
    "ContractListResponse",
    "Customer",
    "CustomerIntegration",
    "CustomerInvoice",
    "CustomerInvoiceLineItem",
    "CustomerInvoiceList",
    "CustomerList",
    "CustomerPassthrough",
    "CustomerResource",
    "CustomerResourceList",
    "CustomerResponse",
    "EntitlementResponse",
    "EntitlementsState",
    "EntitlementsStateAccessDeniedReason",
    "EntitlementsStateResponse",
    "GovernanceChainLink",
    "ImportCustomersResult",
    "ImportCustomersResultResponse",
    "PaymentMethod",
    "PaymentMethodType",
    "StripeCustomerPassthrough",
    "TaxId",
    "ZuoraCustomerPassthrough",
]

EntitlementsStateAccessDeniedReason: TypeAlias = Open[
    Literal["CustomerNotFound", "NoActiveSubscription", "CustomerIsArchived"]
]
"""Why the customer may use nothing; null if that is not so."""


PaymentMethodType: TypeAlias = Open[Literal["CARD", "BANK", "CASH_APP", "PAYPAL"]]
"""The default payment method type"""


class Address(Model, kw_only=True):
    """Physical address"""

    city: str | None = None
    """City name"""

    country: str | None = None
    """Country code or name"""

    line1: str | None = None
    """Street address line 1"""

    line2: str | None = None
    """Street address line 2"""

    postal_code: str | None = field(name="postalCode", default=None)
    """Postal or ZIP code"""

    state: str | None = None
    """State or province"""


class BetaCreditEntitlement(Model, kw_only=True, tag_field="type", tag="CREDIT"):
    """What a customer may spend of one credit currency, and the governed entities that affect the
    decision.
    """

    type: ClassVar[Literal["CREDIT"]] = "CREDIT"

    access_denied_reason: AccessDeniedReason | None = field(name="accessDeniedReason")
    """Why access was not granted; null if it was."""

    currency: EntitlementCurrency
    """The credit currency."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    is_granted: bool = field(name="isGranted")
    """Whether the customer may spend what was requested."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_updated_at: datetime = field(name="usageUpdatedAt")
    """When the usage last changed."""

    chains: "list[list[GovernanceChainLink]] | None" = None
    """Chains of limits that have a say, one chain for each governed entity; only if dimensions were
    sent.
    """

    entitlement_updated_at: datetime | None = field(name="entitlementUpdatedAt", default=None)
    """When the entitlement last changed."""

    reservation: EntitlementReservation | None = None
    """The reservation that this call made or found.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    reserved: Decimal | None = None
    """Credits held back by all reservations.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    reserved_on_expired_grants: Decimal | None = field(name="reservedOnExpiredGrants", default=None)
    """Credits held back on grants that have expired meanwhile.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""

    valid_until: datetime | None = field(name="validUntil", default=None)
    """Until when it is valid."""


class BetaEntitlementResponse(Model, kw_only=True):
    """The response to an entitlement check that knows governed entities."""

    data: "BetaEntitlement"
    """What the customer may use."""


class BetaFeatureEntitlement(Model, kw_only=True, tag_field="type", tag="FEATURE"):
    """What a customer may use of one feature, and the governed entities that affect the decision."""

    type: ClassVar[Literal["FEATURE"]] = "FEATURE"

    access_denied_reason: AccessDeniedReason | None = field(name="accessDeniedReason")
    """Why access was not granted; null if it was."""

    is_granted: bool = field(name="isGranted")
    """Whether the customer may use what was requested."""

    chains: "list[list[GovernanceChainLink]] | None" = None
    """Chains of limits that have a say, one chain for each governed entity; only if dimensions were
    sent.
    """

    current_usage: Decimal | None = field(name="currentUsage", default=None)
    """How much was used in this period."""

    entitlement_updated_at: datetime | None = field(name="entitlementUpdatedAt", default=None)
    """When the entitlement last changed."""

    feature: EntitlementFeature | None = None
    """The feature."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    reset_period: ResetPeriod | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero; null if never."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period; null where no limit applies."""

    usage_period_anchor: datetime | None = field(name="usagePeriodAnchor", default=None)
    """Moment that the periods are counted from."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""

    usage_period_start: datetime | None = field(name="usagePeriodStart", default=None)
    """Start of the current period."""

    valid_until: datetime | None = field(name="validUntil", default=None)
    """Until when it is valid."""


class ContractListResponse(Model, kw_only=True):
    """The contracts of one customer."""

    data: list[Contract]
    """The contracts."""


class Customer(Model, kw_only=True):
    """A customer can be either an organization or an individual"""

    created_at: datetime = field(name="createdAt")
    """Timestamp of when the record was created"""

    updated_at: datetime = field(name="updatedAt")
    """Timestamp of when the record was last updated"""

    archived_at: datetime | None = field(name="archivedAt")
    """Timestamp of when the record was deleted"""

    name: str | None = None
    """The name of the customer"""

    email: str | None = None
    """The email of the customer"""

    billing_id: str | None = field(name="billingId", default=None)
    """The unique identifier for the entity in the billing provider"""

    id: str
    """Customer slug"""

    billing_currency: Currency | None = field(name="billingCurrency", default=None)
    """Currency that the customer is billed in; null if none is set yet."""

    metadata: dict[str, str] | None = None
    """Additional metadata"""

    integrations: "list[CustomerIntegration] | None" = None
    """List of integrations"""

    default_payment_method: "PaymentMethod | None" = field(name="defaultPaymentMethod", default=None)
    """How the customer pays by default; null if nothing is on file."""

    coupon_id: str | None = field(name="couponId", default=None)
    """Coupon that applies to all the customer buys; the empty string, like null, means none."""

    timezone: str | None = None
    """Timezone to use for this customer"""

    language: str | None = None
    """Language to use for this customer"""

    passthrough: "CustomerPassthrough | None" = None


class CustomerIntegration(Model, kw_only=True):
    """External billing or CRM integration link"""

    vendor_identifier: VendorIdentifier = field(name="vendorIdentifier")

    synced_entity_id: str | None = field(name="syncedEntityId")
    """Synced entity id"""

    id: str
    """Integration details"""


class CustomerInvoice(Model, kw_only=True):
    """An invoice as the billing provider holds it at this moment."""

    contract_external_id: str | None = field(name="contractExternalId")
    """The caller's id of the contract that it bills."""

    currency: str | None
    """Currency of its amounts."""

    customer_external_id: str | None = field(name="customerExternalId")
    """The caller's id of the customer."""

    discount: Decimal | None
    """Amount taken off."""

    due_date: datetime | None = field(name="dueDate")
    """When it is to be paid."""

    invoice_external_id: str | None = field(name="invoiceExternalId")
    """The caller's id of the invoice."""

    invoice_id: str = field(name="invoiceId")
    """Id of the invoice in the billing provider."""

    invoice_number: str | None = field(name="invoiceNumber")
    """Number that is printed on it."""

    issue_date: datetime | None = field(name="issueDate")
    """When it was issued."""

    line_items: "list[CustomerInvoiceLineItem]" = field(name="lineItems")
    """What it bills."""

    paid_date: datetime | None = field(name="paidDate")
    """When it was paid; null if it is not."""

    state: InvoiceStatus
    """Whether it is open, paid or cancelled."""

    subtotal: Decimal | None
    """Amount before tax."""

    tax: Decimal | None
    """Amount of tax."""

    total: Decimal | None
    """Amount to pay."""


class CustomerInvoiceLineItem(Model, kw_only=True):
    """One line of an invoice."""

    amount: Decimal | None
    """Amount of the line."""

    description: str | None
    """What the line bills."""

    product_external_id: str | None = field(name="productExternalId")
    """The caller's id of the product."""

    quantity: Decimal | None
    """How many units."""

    unit_price: Decimal | None = field(name="unitPrice")
    """Price of a unit."""


class CustomerInvoiceList(Model, kw_only=True):
    """One page of invoices."""

    data: list[CustomerInvoice]
    """The invoices."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CustomerList(Model, kw_only=True):
    """One page of customers."""

    data: list[Customer]

    pagination: Pagination


class CustomerPassthrough(Model, kw_only=True):
    """Vendor-specific billing passthrough fields."""

    stripe: "StripeCustomerPassthrough | None" = None

    zuora: "ZuoraCustomerPassthrough | None" = None


class CustomerResource(Model, kw_only=True):
    """What a subscription can be for, where one customer has several: a site, a team, a device."""

    id: str
    """The caller's id of the resource."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class CustomerResourceList(Model, kw_only=True):
    """One page of resources."""

    data: list[CustomerResource]
    """The resources."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CustomerResponse(Model, kw_only=True):
    """One customer."""

    data: Customer
    """The customer."""


class EntitlementResponse(Model, kw_only=True):
    """The response to an entitlement check."""

    data: Entitlement
    """What the customer may use."""


class EntitlementsState(Model, kw_only=True):
    """All that a customer may use."""

    access_denied_reason: EntitlementsStateAccessDeniedReason | None = field(name="accessDeniedReason")
    """Why the customer may use nothing; null if that is not so."""

    entitlements: list[Entitlement]
    """What the customer may use."""


class EntitlementsStateResponse(Model, kw_only=True):
    """The response to a request for all entitlements."""

    data: EntitlementsState
    """All that the customer may use."""


class GovernanceChainLink(Model, kw_only=True):
    """One limit that has a say in a check."""

    current_usage: Decimal = field(name="currentUsage")
    """How much was used in this period."""

    entity_id: str = field(name="entityId")
    """The entity that has the limit."""

    is_granted: bool = field(name="isGranted")
    """Whether this limit allows the use."""

    scope_entity_ids: list[str] = field(name="scopeEntityIds")
    """Entities that the limit is narrowed to."""

    usage_limit: Decimal | None = field(name="usageLimit")
    """How much may be used in a period; null if there is no limit."""


class ImportCustomersResult(Model, kw_only=True):
    """What an import of customers did."""

    new_customers: list[str] = field(name="newCustomers")
    """Ids of the customers that did not exist before."""


class ImportCustomersResultResponse(Model, kw_only=True):
    """The response to an import of customers."""

    data: ImportCustomersResult
    """What was taken in."""


class PaymentMethod(Model, kw_only=True):
    """The default payment method details"""

    billing_id: str | None = field(name="billingId")
    """The default payment method id"""

    type: PaymentMethodType

    card_last4_digits: str | None = field(name="cardLast4Digits")
    """The last 4 digits of the default payment method"""

    card_expiry_month: int | None = field(name="cardExpiryMonth")
    """The expiration month of the default payment method"""

    card_expiry_year: int | None = field(name="cardExpiryYear")
    """The expiration year of the default payment method"""

    card_brand: str | None = field(name="cardBrand", default=None)
    """Brand of the card, such as visa; null for other methods.

    Unsure: the official package always expects it; slice 7.59.1 does not know it.
    """

    wallet_type: str | None = field(name="walletType", default=None)
    """Wallet that holds the card, where one does.

    Unsure: whether it is always present and may be null is not readable in the package.
    """


class StripeCustomerPassthrough(Model, kw_only=True):
    """Stripe-specific billing fields for the customer."""

    customer_name: str | None = field(name="customerName", default=None)
    """Customer name"""

    billing_address: Address | None = field(name="billingAddress", default=None)

    shipping_address: Address | None = field(name="shippingAddress", default=None)

    payment_method_id: str | None = field(name="paymentMethodId", default=None)
    """Billing provider payment method id, attached to this customer"""

    tax_ids: "list[TaxId] | None" = field(name="taxIds", default=None)
    """Tax IDs"""

    invoice_custom_fields: dict[str, str] | None = field(name="invoiceCustomFields", default=None)
    """Invoice custom fields"""

    metadata: dict[str, str] | None = None
    """Additional metadata"""


class TaxId(Model, kw_only=True):
    """Tax identifier with type and value for customer tax exemptions."""

    type: str
    """The type of tax exemption identifier, such as VAT."""

    value: str
    """The actual tax identifier value"""


class ZuoraCustomerPassthrough(Model, kw_only=True):
    """Zuora-specific billing fields for the customer."""

    billing_address: Address | None = field(name="billingAddress", default=None)

    currency: Currency | None = None

    payment_method_id: str | None = field(name="paymentMethodId", default=None)
    """Billing provider payment method id, attached to this customer"""

    metadata: dict[str, str] | None = None
    """Additional metadata"""


BetaEntitlement: TypeAlias = OpenUnion[BetaFeatureEntitlement | BetaCreditEntitlement]
"""What a customer may use, and the governed entities that affect the decision; type tells a feature
from credits.
"""
