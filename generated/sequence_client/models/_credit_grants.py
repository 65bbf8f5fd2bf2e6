# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import CreditUnitType, Currency, IntegrationId

__all__ = ["CreditGrant", "CreditGrantList", "CreditGrantSummary", "CustomerCreditGrant", "CustomerCreditGrantList"]


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
    """A credit grant as create and delete return it, without tax rate and credit note."""

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
