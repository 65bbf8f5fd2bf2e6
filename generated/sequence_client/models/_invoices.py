# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import (
    Address,
    Asset,
    Currency,
    DocumentStatus,
    InclusiveDateRange,
    InvoiceMerchantDetails,
    KeyValuePair,
    LinkInfo,
    PaymentLinkDisplayOption,
    TaxStatus,
)

__all__ = [
    "AppliedCreditGrant",
    "AppliedCreditGrantStatus",
    "AppliedCreditNote",
    "AppliedCreditNoteLineItem",
    "DeletedInvoice",
    "DueDateSource",
    "InlineInvoiceRenderSettings",
    "IntegrationPaymentStatus",
    "IntegrationPaymentStatuses",
    "Invoice",
    "InvoiceCurrencyConversion",
    "InvoiceCurrencyConversionList",
    "InvoiceDetail",
    "InvoiceDunningStatus",
    "InvoiceList",
    "InvoiceListSummary",
    "InvoiceListSummaryItem",
    "InvoicePaymentOption",
    "InvoicePaymentStatus",
    "InvoiceSummary",
    "InvoiceSummaryCurrencyTotals",
    "PaymentAllocation",
    "PaymentOrigin",
    "ProjectedCreditGrant",
]

AppliedCreditGrantStatus: TypeAlias = Open[Literal["APPLIED", "PROJECTED"]]
"""Whether credit is used up or only expected to be."""


DueDateSource: TypeAlias = Open[Literal["MANUAL", "CALCULATED"]]
"""Whether a due date was set by hand or follows from the payment terms."""


IntegrationPaymentStatus: TypeAlias = Open[Literal["PENDING", "IN_PROGRESS", "PAID", "FAILED", "CANCELLED", "REFUNDED"]]
"""How far a payment provider has come with collecting."""


InvoiceDunningStatus: TypeAlias = Open[
    Literal["SCHEDULED", "OVERDUE_CHECK_SCHEDULED", "COMPLETED", "FAILED", "NOT_REQUIRED"]
]
"""Where the reminders for an invoice stand."""


InvoicePaymentOption: TypeAlias = Open[Literal["BANK_TRANSFER", "LINK"]]
"""Way to pay that an invoice offers."""


InvoicePaymentStatus: TypeAlias = Open[Literal["UNPAID", "PARTIALLY_PAID", "PAID", "UNCOLLECTIBLE"]]
"""How much of an invoice is paid; UNCOLLECTIBLE is given up on."""


PaymentOrigin: TypeAlias = Open[Literal["MANUAL", "STRIPE"]]
"""Where a payment was recorded."""


class AppliedCreditGrant(Model, kw_only=True):
    """Prepaid credit that an invoice uses."""

    credit_grant_id: str | None = field(name="creditGrantId", default=None)
    """Sequence id of the credit grant."""

    credit_grant_name: str | None = field(name="creditGrantName", default=None)
    """Name of the credit grant."""

    amount: Decimal
    """Amount before tax, in the currency of the invoice."""

    tax_amount: Decimal | None = field(name="taxAmount", default=None)
    """Tax on it; absent when there is none."""

    status: AppliedCreditGrantStatus


class AppliedCreditNote(Model, kw_only=True):
    """A credit note that reduces an invoice."""

    id: str
    """Sequence id of the credit note."""

    credit_note_number: str | None = field(name="creditNoteNumber", default=None)
    """Number as printed."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    line_items: "list[AppliedCreditNoteLineItem]" = field(name="lineItems")
    """Its lines that count here."""


class AppliedCreditNoteLineItem(Model, kw_only=True):
    """A line of a credit note that reduces an invoice."""

    name: str
    """Heading of the line."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    invoice_line_item_ids: list[str] = field(name="invoiceLineItemIds")
    """Invoice lines that it gives back."""


class DeletedInvoice(Model, kw_only=True):
    """An invoice as it was when it was deleted."""

    id: str
    """Sequence id of the invoice."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that it comes from."""

    status: DocumentStatus

    currency: Currency

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number as printed; absent until it has one."""

    issue_date: date_aliased | None = field(name="issueDate", default=None)
    """Day on which it was issued; absent before that."""

    due_date: date_aliased | None = field(name="dueDate", default=None)
    """Day by which it is to be paid."""

    purchase_order_number: str | None = field(name="purchaseOrderNumber", default=None)
    """Number of the customer's order, as printed."""

    reference: str | None = None
    """Reference of your own, as printed."""

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

    payment_options: list[InvoicePaymentOption] | None = field(name="paymentOptions", default=None)
    """Ways to pay that are offered."""

    billing_period: InclusiveDateRange | None = field(name="billingPeriod", default=None)
    """Days that are billed."""

    customer_id: str = field(name="customerId")
    """Customer who is billed."""

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

    payment_status: InvoicePaymentStatus = field(name="paymentStatus")

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    credit_note_ids: list[str] = field(name="creditNoteIds")
    """Credit notes for it."""

    linked_services: list[LinkInfo] = field(name="linkedServices")
    """The same document in connected systems."""

    merchant_details: InvoiceMerchantDetails | None = field(name="merchantDetails", default=None)
    """Seller as printed."""

    credit_balances: str | None = field(name="creditBalances", default=None)
    """Credit balances that are shown.

    Unsure: a text whose form is not documented.
    """

    dunning_status: InvoiceDunningStatus | None = field(name="dunningStatus", default=None)

    accounting_date: date_aliased = field(name="accountingDate")
    """Day under which it is booked."""

    calculated_at: datetime | None = field(name="calculatedAt", default=None)
    """When its amounts were last worked out."""

    customer_tax_status: TaxStatus | None = field(name="customerTaxStatus", default=None)
    """Tax status of the customer."""

    render_settings: "InlineInvoiceRenderSettings" = field(name="renderSettings")

    is_customer_archived: bool = field(name="isCustomerArchived")
    """Whether the customer is archived."""


class InlineInvoiceRenderSettings(Model, kw_only=True):
    """How an invoice is laid out."""

    payment_link_display: PaymentLinkDisplayOption = field(name="paymentLinkDisplay")


class IntegrationPaymentStatuses(Model, kw_only=True):
    """Collection of an invoice, by the provider that collects."""

    stripe: IntegrationPaymentStatus | None = None
    """Collection through Stripe."""

    go_cardless: IntegrationPaymentStatus | None = field(name="goCardless", default=None)
    """Collection through GoCardless."""


class Invoice(Model, kw_only=True):
    """An invoice without its balance and what was set against it."""

    id: str
    """Sequence id of the invoice."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that it comes from."""

    status: DocumentStatus

    currency: Currency

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number as printed; absent until it has one."""

    issue_date: date_aliased | None = field(name="issueDate", default=None)
    """Day on which it was issued; absent before that."""

    due_date: date_aliased | None = field(name="dueDate", default=None)
    """Day by which it is to be paid."""

    purchase_order_number: str | None = field(name="purchaseOrderNumber", default=None)
    """Number of the customer's order, as printed."""

    reference: str | None = None
    """Reference of your own, as printed."""

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

    payment_options: list[InvoicePaymentOption] | None = field(name="paymentOptions", default=None)
    """Ways to pay that are offered."""

    billing_period: InclusiveDateRange | None = field(name="billingPeriod", default=None)
    """Days that are billed."""

    customer_id: str = field(name="customerId")
    """Customer who is billed."""

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

    payment_status: InvoicePaymentStatus = field(name="paymentStatus")

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    credit_note_ids: list[str] = field(name="creditNoteIds")
    """Credit notes for it."""

    linked_services: list[LinkInfo] = field(name="linkedServices")
    """The same document in connected systems."""

    merchant_details: InvoiceMerchantDetails | None = field(name="merchantDetails", default=None)
    """Seller as printed."""

    credit_balances: str | None = field(name="creditBalances", default=None)
    """Credit balances that are shown.

    Unsure: a text whose form is not documented.
    """

    dunning_status: InvoiceDunningStatus | None = field(name="dunningStatus", default=None)

    accounting_date: date_aliased = field(name="accountingDate")
    """Day under which it is booked."""

    calculated_at: datetime | None = field(name="calculatedAt", default=None)
    """When its amounts were last worked out."""

    customer_tax_status: TaxStatus | None = field(name="customerTaxStatus", default=None)
    """Tax status of the customer."""

    render_settings: InlineInvoiceRenderSettings = field(name="renderSettings")

    is_customer_archived: bool = field(name="isCustomerArchived")
    """Whether the customer is archived."""

    updated_at: datetime = field(name="updatedAt")
    """Time of the last change."""


class InvoiceCurrencyConversion(Model, kw_only=True):
    """Totals of an invoice in another currency, as a tax authority wants them stated."""

    id: str
    """Sequence id of the conversion."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that was converted."""

    currency: Currency
    """Currency of these totals."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in that currency."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in that currency."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in that currency."""

    exchange_rate: Decimal = field(name="exchangeRate")
    """Rate that was used."""

    updated_at: datetime = field(name="updatedAt")
    """Time of the last change."""


class InvoiceCurrencyConversionList(Model, kw_only=True):
    """All conversions of an invoice."""

    items: list[InvoiceCurrencyConversion]
    """The conversions."""


class InvoiceDetail(Model, kw_only=True):
    """An invoice with its balance, and with the credits and payments set against it."""

    id: str
    """Sequence id of the invoice."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that it comes from."""

    status: DocumentStatus

    currency: Currency

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number as printed; absent until it has one."""

    issue_date: date_aliased | None = field(name="issueDate", default=None)
    """Day on which it was issued; absent before that."""

    due_date: date_aliased | None = field(name="dueDate", default=None)
    """Day by which it is to be paid."""

    purchase_order_number: str | None = field(name="purchaseOrderNumber", default=None)
    """Number of the customer's order, as printed."""

    reference: str | None = None
    """Reference of your own, as printed."""

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

    payment_options: list[InvoicePaymentOption] | None = field(name="paymentOptions", default=None)
    """Ways to pay that are offered."""

    billing_period: InclusiveDateRange | None = field(name="billingPeriod", default=None)
    """Days that are billed."""

    customer_id: str = field(name="customerId")
    """Customer who is billed."""

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

    payment_status: InvoicePaymentStatus = field(name="paymentStatus")

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    credit_note_ids: list[str] = field(name="creditNoteIds")
    """Credit notes for it."""

    linked_services: list[LinkInfo] = field(name="linkedServices")
    """The same document in connected systems."""

    merchant_details: InvoiceMerchantDetails | None = field(name="merchantDetails", default=None)
    """Seller as printed."""

    credit_balances: str | None = field(name="creditBalances", default=None)
    """Credit balances that are shown.

    Unsure: a text whose form is not documented.
    """

    dunning_status: InvoiceDunningStatus | None = field(name="dunningStatus", default=None)

    accounting_date: date_aliased = field(name="accountingDate")
    """Day under which it is booked."""

    calculated_at: datetime | None = field(name="calculatedAt", default=None)
    """When its amounts were last worked out."""

    customer_tax_status: TaxStatus | None = field(name="customerTaxStatus", default=None)
    """Tax status of the customer."""

    render_settings: InlineInvoiceRenderSettings = field(name="renderSettings")

    is_customer_archived: bool = field(name="isCustomerArchived")
    """Whether the customer is archived."""

    updated_at: datetime = field(name="updatedAt")
    """Time of the last change."""

    billing_run_id: str | None = field(name="billingRunId", default=None)
    """Run of the billing schedule that it comes from."""

    attachment_assets: list[Asset] | None = field(name="attachmentAssets", default=None)
    """Files that are mailed along."""

    balance: Decimal | None = None
    """Amount still owed, in the currency of the invoice."""

    balance_version: int | None = field(name="balanceVersion", default=None)
    """Version of the balance, to name when a credit note is applied; absent without a balance."""

    integration_payment_statuses: IntegrationPaymentStatuses = field(name="integrationPaymentStatuses")

    applied_credit_notes: list[AppliedCreditNote] = field(name="appliedCreditNotes")
    """Credit notes that reduce it."""

    applied_credit_grants: list[AppliedCreditGrant] = field(name="appliedCreditGrants")
    """Prepaid credit that it uses."""

    projected_credit_grants: "list[ProjectedCreditGrant]" = field(name="projectedCreditGrants")
    """Prepaid credit that it is expected to use; empty once it is final."""

    payment_allocations: "list[PaymentAllocation]" = field(name="paymentAllocations")
    """Payments that count towards it."""

    payment_term_days: int | None = field(name="paymentTermDays", default=None)
    """Days to pay, from which the due date is worked out."""

    due_date_source: DueDateSource = field(name="dueDateSource")


class InvoiceList(Model, kw_only=True):
    """One page of invoices."""

    items: list[Invoice]
    """The invoices of this page."""

    pagination: Pagination


class InvoiceListSummary(Model, kw_only=True):
    """One page of short forms of invoices."""

    items: "list[InvoiceListSummaryItem]"
    """The invoices of this page."""

    pagination: Pagination


class InvoiceListSummaryItem(Model, kw_only=True):
    """The short form of an invoice."""

    id: str
    """Sequence id of the invoice."""

    invoice_number: str | None = field(name="invoiceNumber", default=None)
    """Number as printed; absent until it has one."""

    status: DocumentStatus

    payment_status: InvoicePaymentStatus = field(name="paymentStatus")

    currency: Currency

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    customer_id: str = field(name="customerId")
    """Customer who is billed."""

    customer_legal_company_name: str = field(name="customerLegalCompanyName")
    """Registered name of the customer, as printed."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that it comes from."""

    billing_period: InclusiveDateRange | None = field(name="billingPeriod", default=None)
    """Days that are billed."""

    due_date: date_aliased | None = field(name="dueDate", default=None)
    """Day by which it is to be paid."""

    due_date_source: DueDateSource = field(name="dueDateSource")

    accounting_date: date_aliased = field(name="accountingDate")
    """Day under which it is booked."""

    links: list[LinkInfo]
    """The same invoice in connected systems."""


class InvoiceSummary(Model, kw_only=True):
    """Totals of the invoices that the filters leave."""

    totals_by_currency: "list[InvoiceSummaryCurrencyTotals]" = field(name="totalsByCurrency")
    """One entry for each currency."""


class InvoiceSummaryCurrencyTotals(Model, kw_only=True):
    """Totals of the invoices in one currency."""

    currency: Currency

    invoice_count: int = field(name="invoiceCount")
    """Number of invoices."""

    gross_total: Decimal = field(name="grossTotal")
    """Sum of their totals with tax, in this currency."""


class PaymentAllocation(Model, kw_only=True):
    """Part of a payment that counts towards an invoice."""

    payment_id: str = field(name="paymentId")
    """Sequence id of the payment."""

    amount: Decimal
    """Amount that counts, in the currency of the invoice."""

    allocated_at: datetime = field(name="allocatedAt")
    """When it was counted."""

    paid_at: datetime = field(name="paidAt")
    """When it was paid."""

    origin: PaymentOrigin


class ProjectedCreditGrant(Model, kw_only=True):
    """Prepaid credit that an invoice is expected to use once it is final."""

    credit_grant_id: str | None = field(name="creditGrantId", default=None)
    """Sequence id of the credit grant."""

    credit_grant_name: str | None = field(name="creditGrantName", default=None)
    """Name of the credit grant."""

    amount: Decimal
    """Amount before tax, in the currency of the invoice."""
