# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import Address, Currency, DocumentStatus, InvoiceMerchantDetails, KeyValuePair, LinkInfo

__all__ = [
    "BalanceVersionConflict",
    "CreditNote",
    "CreditNoteApplication",
    "CreditNoteApplicationResult",
    "CreditNoteApplicationStatus",
    "CreditNoteList",
    "CreditNoteSettings",
    "LedgerBalance",
    "SettingPreference",
]

CreditNoteApplicationStatus: TypeAlias = Open[Literal["UNAPPLIED", "PARTIALLY_APPLIED", "FULLY_APPLIED", "UNKNOWN"]]
"""How much of a credit note is set against invoices."""


SettingPreference: TypeAlias = Open[Literal["ENABLED", "DISABLED"]]
"""Whether something is switched on."""


class BalanceVersionConflict(Model, kw_only=True):
    """Both balances as they are now; read their versions and decide again."""

    message: str
    """Explanation for a person."""

    current_invoice_balance: "LedgerBalance" = field(name="currentInvoiceBalance")
    """Balance of the invoice."""

    current_credit_note_balance: "LedgerBalance" = field(name="currentCreditNoteBalance")
    """Balance of the credit note."""


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

    applications: "list[CreditNoteApplication]"
    """Invoices that it was set against."""

    merchant_details: InvoiceMerchantDetails | None = field(name="merchantDetails", default=None)
    """Seller as printed."""

    settings: "CreditNoteSettings"

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

    invoice_balance: "LedgerBalance" = field(name="invoiceBalance")
    """New balance of the invoice."""

    credit_note_balance: "LedgerBalance" = field(name="creditNoteBalance")
    """New balance of the credit note."""


class CreditNoteList(Model, kw_only=True):
    """One page of credit notes."""

    items: list[CreditNote]
    """The credit notes of this page."""

    pagination: Pagination


class CreditNoteSettings(Model, kw_only=True):
    """What happens when a credit note is sent."""

    generate_cash_credit_grant: SettingPreference = field(name="generateCashCreditGrant")
    """Whether sending turns it into prepaid credit of the customer."""


class LedgerBalance(Model, kw_only=True):
    """An amount on a document and the version that guards it."""

    value: Decimal
    """Amount, in the given currency."""

    currency: Currency

    version: int
    """Grows with each change of the balance."""
