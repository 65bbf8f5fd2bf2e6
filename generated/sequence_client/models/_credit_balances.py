# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._shared import Currency

__all__ = [
    "BalanceCreditGrant",
    "CreditBalance",
    "CreditBalanceList",
    "CreditTransaction",
    "CreditTransactionType",
    "CreditType",
]

CreditTransactionType: TypeAlias = Open[Literal["DEBIT", "CREDIT"]]
"""Whether credit was spent (DEBIT) or given (CREDIT)."""


CreditType: TypeAlias = Open[Literal["CASH", "USAGE"]]
"""Whether credit is money or units of a usage metric."""


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

    transactions: "list[CreditTransaction]"
    """What was given and spent."""


class CreditBalanceList(Model, kw_only=True):
    """All credit balances of a customer."""

    items: list[CreditBalance]
    """One balance for each currency and each usage metric."""


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
