# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import CountryCode, State

__all__ = [
    "CustomerTaxRegistration",
    "CustomerTaxRegistrationList",
    "MerchantTaxRegistration",
    "MerchantTaxRegistrationList",
    "TaxRegistration",
    "TaxRegistrationList",
]


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
