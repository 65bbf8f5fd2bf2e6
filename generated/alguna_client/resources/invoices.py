# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Invoices: list, create, mark_as_paid, get, update, download_pdf, void."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_INVOICE,
    DOWNLOAD_INVOICE_PDF,
    GET_INVOICE,
    LIST_INVOICES,
    MARK_INVOICE_AS_PAID,
    UPDATE_INVOICE,
    VOID_INVOICE,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, DecimalLike, Page, StrPath


class Invoices(Resource):
    """Invoices: list, create, mark_as_paid, get, update, download_pdf, void."""

    @cached_property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return InvoicesWithRawResponse(self)

    def list(
        self,
        *,
        autopay: bool | None = None,
        customer_id: str | UUID | None = None,
        due_date_gte: DateTimeLike | None = None,
        due_date_lte: DateTimeLike | None = None,
        external_reference: str | None = None,
        invoicing_date_gte: DateTimeLike | None = None,
        invoicing_date_lte: DateTimeLike | None = None,
        issue_date_gte: DateTimeLike | None = None,
        issue_date_lte: DateTimeLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
        paid_date_gte: DateTimeLike | None = None,
        paid_date_lte: DateTimeLike | None = None,
        reference: str | None = None,
        sort: str | None = None,
        status: Sequence[inputs.InvoiceStatus] | None = None,
        subscription_id: str | UUID | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        tax_calculation_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.InvoiceSummary]:
        """List invoices, filtered and sorted.

        Bounds of dates are inclusive. A filter that takes several values matches an invoice that
        has any of them.

        Args:
            autopay: Only invoices that are (true) or are not (false) charged to the stored payment
                method.
            customer_id: Only invoices of this customer.
            due_date_gte: Only invoices due at this moment or later.
            due_date_lte: Only invoices due at this moment or earlier.
            external_reference: Only the invoice with this reference in a connected system.
            invoicing_date_gte: Only invoices to be issued at this moment or later.
            invoicing_date_lte: Only invoices to be issued at this moment or earlier.
            issue_date_gte: Only invoices that carry this date or a later one.
            issue_date_lte: Only invoices that carry this date or an earlier one.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            paid_date_gte: Only invoices paid at this moment or later.
            paid_date_lte: Only invoices paid at this moment or earlier.
            reference: Only the invoice with this reference. Unsure: whether the number of the
                invoice or another reference is meant.
            sort: Field and direction joined by a colon, for example issue_date:desc.
            status: Only invoices with one of these statuses.
            subscription_id: Only invoices of this subscription.
            tag_ids: Only invoices that carry one of these tags.
            tax_calculation_id: Only the invoice made from this tax calculation.

        Returns: A page of InvoiceSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/list-invoices
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_INVOICES,
            options,
            query={
                "autopay": autopay,
                "customer_id": customer_id,
                "due_date_gte": due_date_gte,
                "due_date_lte": due_date_lte,
                "external_reference": external_reference,
                "invoicing_date_gte": invoicing_date_gte,
                "invoicing_date_lte": invoicing_date_lte,
                "issue_date_gte": issue_date_gte,
                "issue_date_lte": issue_date_lte,
                "limit": limit,
                "offset": offset,
                "paid_date_gte": paid_date_gte,
                "paid_date_lte": paid_date_lte,
                "reference": reference,
                "sort": sort,
                "status": status,
                "subscription_id": subscription_id,
                "tag_ids": tag_ids,
                "tax_calculation_id": tax_calculation_id,
            },
        )

    def create(
        self,
        *,
        currency: str | Absent = ABSENT,
        customer_id: str | UUID | Absent = ABSENT,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        description: str | Absent = ABSENT,
        issue_date: DateTimeLike | Absent = ABSENT,
        line_items: Sequence[inputs.InvoiceLineItemInput] | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        merchant_id: str | UUID | Absent = ABSENT,
        payment: inputs.InvoicePayment | Absent = ABSENT,
        status: inputs.NewInvoiceStatus | Absent = ABSENT,
        tax_calculation_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Create an invoice by hand, as a draft or issued at once.

        Args:
            currency: Currency of all amounts, ISO 4217 code.
            customer_id: Customer to bill.
            billing_period_end: End of the period that is billed.
            billing_period_start: Start of the period that is billed.
            description: Text for the customer to read.
            issue_date: Date that the invoice carries.
            line_items: What is billed, one entry a line.
            purchase_order_number: Order number of the customer, to be quoted on the invoice.
            merchant_id: Merchant on whose behalf it is billed.
            payment: Payment to record at once; for status paid.
            status: Whether a new invoice stays a draft, is issued at once, or is issued as paid.
            tax_calculation_id: Tax calculation to make the invoice from; it has the customer, the
                currency and the lines.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/create-an-invoice
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_INVOICE,
            options,
            body={
                "currency": currency,
                "customer_id": customer_id,
                "billing_period_end": billing_period_end,
                "billing_period_start": billing_period_start,
                "description": description,
                "issue_date": issue_date,
                "line_items": line_items,
                "purchase_order_number": purchase_order_number,
                "merchant_id": merchant_id,
                "payment": payment,
                "status": status,
                "tax_calculation_id": tax_calculation_id,
            },
            idempotency_key=idempotency_key,
        )

    def mark_as_paid(
        self,
        id: str | UUID,
        *,
        external_payment_source: inputs.ExternalPaymentSource,
        amount_paid: DecimalLike | Absent = ABSENT,
        external_payment_note: str | Absent = ABSENT,
        paid_date: DateTimeLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Record a payment that was received outside of Alguna.

        Args:
            id: Alguna id of the invoice.
            external_payment_source: How money came in that was not paid through Alguna.
            amount_paid: How much came in, in the currency of the invoice; its total, if absent.
            external_payment_note: Note on the payment.
            paid_date: When it came in; now, if absent.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/mark-an-invoice-as-paid
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            MARK_INVOICE_AS_PAID,
            options,
            path={"id": id},
            body={
                "external_payment_source": external_payment_source,
                "amount_paid": amount_paid,
                "external_payment_note": external_payment_note,
                "paid_date": paid_date,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Read one invoice with its line items.

        Args:
            id: Alguna id of the invoice.

        Returns: Invoice.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/get-an-invoice
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_INVOICE,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        description: str | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Change the texts of an invoice and keep the rest.

        Lines change by invoice_line_items; amounts follow from them.

        Args:
            id: Alguna id of the invoice.
            description: Text for the customer to read.
            purchase_order_number: Order number of the customer, to be quoted on the invoice.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            UPDATE_INVOICE,
            options,
            path={"id": id},
            body={"description": description, "purchase_order_number": purchase_order_number},
            idempotency_key=idempotency_key,
        )

    def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download an invoice as PDF.

        Args:
            id: Alguna id of the invoice.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package returns bytes; the media type is taken from the path.
        """
        return self._call(
            DOWNLOAD_INVOICE_PDF,
            options,
            path={"id": id},
            into=into,
        )

    def void(
        self,
        id: str | UUID,
        *,
        void_date: DateTimeLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Void an invoice, so that nothing is owed on it.

        Args:
            id: Alguna id of the invoice.
            void_date: Date of it; now, if absent. Unsure: the default is taken from the payment of
                an invoice.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            VOID_INVOICE,
            options,
            path={"id": id},
            body={"void_date": void_date},
            idempotency_key=idempotency_key,
        )


class InvoicesWithRawResponse:
    """The methods of `invoices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Invoices) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.mark_as_paid = raw_response(resource.mark_as_paid)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.download_pdf = raw_response(resource.download_pdf)
        self.void = raw_response(resource.void)


class AsyncInvoices(AsyncResource):
    """Invoices: list, create, mark_as_paid, get, update, download_pdf, void."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncInvoicesWithRawResponse(self)

    def list(
        self,
        *,
        autopay: bool | None = None,
        customer_id: str | UUID | None = None,
        due_date_gte: DateTimeLike | None = None,
        due_date_lte: DateTimeLike | None = None,
        external_reference: str | None = None,
        invoicing_date_gte: DateTimeLike | None = None,
        invoicing_date_lte: DateTimeLike | None = None,
        issue_date_gte: DateTimeLike | None = None,
        issue_date_lte: DateTimeLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
        paid_date_gte: DateTimeLike | None = None,
        paid_date_lte: DateTimeLike | None = None,
        reference: str | None = None,
        sort: str | None = None,
        status: Sequence[inputs.InvoiceStatus] | None = None,
        subscription_id: str | UUID | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        tax_calculation_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.InvoiceSummary]:
        """List invoices, filtered and sorted.

        Bounds of dates are inclusive. A filter that takes several values matches an invoice that
        has any of them.

        Args:
            autopay: Only invoices that are (true) or are not (false) charged to the stored payment
                method.
            customer_id: Only invoices of this customer.
            due_date_gte: Only invoices due at this moment or later.
            due_date_lte: Only invoices due at this moment or earlier.
            external_reference: Only the invoice with this reference in a connected system.
            invoicing_date_gte: Only invoices to be issued at this moment or later.
            invoicing_date_lte: Only invoices to be issued at this moment or earlier.
            issue_date_gte: Only invoices that carry this date or a later one.
            issue_date_lte: Only invoices that carry this date or an earlier one.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            paid_date_gte: Only invoices paid at this moment or later.
            paid_date_lte: Only invoices paid at this moment or earlier.
            reference: Only the invoice with this reference. Unsure: whether the number of the
                invoice or another reference is meant.
            sort: Field and direction joined by a colon, for example issue_date:desc.
            status: Only invoices with one of these statuses.
            subscription_id: Only invoices of this subscription.
            tag_ids: Only invoices that carry one of these tags.
            tax_calculation_id: Only the invoice made from this tax calculation.

        Returns: A page of InvoiceSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/list-invoices
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_INVOICES,
            options,
            query={
                "autopay": autopay,
                "customer_id": customer_id,
                "due_date_gte": due_date_gte,
                "due_date_lte": due_date_lte,
                "external_reference": external_reference,
                "invoicing_date_gte": invoicing_date_gte,
                "invoicing_date_lte": invoicing_date_lte,
                "issue_date_gte": issue_date_gte,
                "issue_date_lte": issue_date_lte,
                "limit": limit,
                "offset": offset,
                "paid_date_gte": paid_date_gte,
                "paid_date_lte": paid_date_lte,
                "reference": reference,
                "sort": sort,
                "status": status,
                "subscription_id": subscription_id,
                "tag_ids": tag_ids,
                "tax_calculation_id": tax_calculation_id,
            },
        )

    async def create(
        self,
        *,
        currency: str | Absent = ABSENT,
        customer_id: str | UUID | Absent = ABSENT,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        description: str | Absent = ABSENT,
        issue_date: DateTimeLike | Absent = ABSENT,
        line_items: Sequence[inputs.InvoiceLineItemInput] | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        merchant_id: str | UUID | Absent = ABSENT,
        payment: inputs.InvoicePayment | Absent = ABSENT,
        status: inputs.NewInvoiceStatus | Absent = ABSENT,
        tax_calculation_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Create an invoice by hand, as a draft or issued at once.

        Args:
            currency: Currency of all amounts, ISO 4217 code.
            customer_id: Customer to bill.
            billing_period_end: End of the period that is billed.
            billing_period_start: Start of the period that is billed.
            description: Text for the customer to read.
            issue_date: Date that the invoice carries.
            line_items: What is billed, one entry a line.
            purchase_order_number: Order number of the customer, to be quoted on the invoice.
            merchant_id: Merchant on whose behalf it is billed.
            payment: Payment to record at once; for status paid.
            status: Whether a new invoice stays a draft, is issued at once, or is issued as paid.
            tax_calculation_id: Tax calculation to make the invoice from; it has the customer, the
                currency and the lines.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/create-an-invoice
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_INVOICE,
            options,
            body={
                "currency": currency,
                "customer_id": customer_id,
                "billing_period_end": billing_period_end,
                "billing_period_start": billing_period_start,
                "description": description,
                "issue_date": issue_date,
                "line_items": line_items,
                "purchase_order_number": purchase_order_number,
                "merchant_id": merchant_id,
                "payment": payment,
                "status": status,
                "tax_calculation_id": tax_calculation_id,
            },
            idempotency_key=idempotency_key,
        )

    async def mark_as_paid(
        self,
        id: str | UUID,
        *,
        external_payment_source: inputs.ExternalPaymentSource,
        amount_paid: DecimalLike | Absent = ABSENT,
        external_payment_note: str | Absent = ABSENT,
        paid_date: DateTimeLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Record a payment that was received outside of Alguna.

        Args:
            id: Alguna id of the invoice.
            external_payment_source: How money came in that was not paid through Alguna.
            amount_paid: How much came in, in the currency of the invoice; its total, if absent.
            external_payment_note: Note on the payment.
            paid_date: When it came in; now, if absent.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/mark-an-invoice-as-paid
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            MARK_INVOICE_AS_PAID,
            options,
            path={"id": id},
            body={
                "external_payment_source": external_payment_source,
                "amount_paid": amount_paid,
                "external_payment_note": external_payment_note,
                "paid_date": paid_date,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Read one invoice with its line items.

        Args:
            id: Alguna id of the invoice.

        Returns: Invoice.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/get-an-invoice
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_INVOICE,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        description: str | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Change the texts of an invoice and keep the rest.

        Lines change by invoice_line_items; amounts follow from them.

        Args:
            id: Alguna id of the invoice.
            description: Text for the customer to read.
            purchase_order_number: Order number of the customer, to be quoted on the invoice.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            UPDATE_INVOICE,
            options,
            path={"id": id},
            body={"description": description, "purchase_order_number": purchase_order_number},
            idempotency_key=idempotency_key,
        )

    async def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download an invoice as PDF.

        Args:
            id: Alguna id of the invoice.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package returns bytes; the media type is taken from the path.
        """
        return await self._call(
            DOWNLOAD_INVOICE_PDF,
            options,
            path={"id": id},
            into=into,
        )

    async def void(
        self,
        id: str | UUID,
        *,
        void_date: DateTimeLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Void an invoice, so that nothing is owed on it.

        Args:
            id: Alguna id of the invoice.
            void_date: Date of it; now, if absent. Unsure: the default is taken from the payment of
                an invoice.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            VOID_INVOICE,
            options,
            path={"id": id},
            body={"void_date": void_date},
            idempotency_key=idempotency_key,
        )


class AsyncInvoicesWithRawResponse:
    """The methods of `invoices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoices) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.mark_as_paid = async_raw_response(resource.mark_as_paid)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.download_pdf = async_raw_response(resource.download_pdf)
        self.void = async_raw_response(resource.void)
