# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Invoices: list, create, mark_as_paid, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_INVOICE, GET_INVOICE, LIST_INVOICES, MARK_INVOICE_AS_PAID
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

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, DecimalLike, Page


class Invoices(Resource):
    """Invoices: list, create, mark_as_paid, get."""

    @cached_property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return InvoicesWithRawResponse(self)

    def list(
        self,
        *,
        autopay: bool | None = None,
        customer_id: str | None = None,
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
        sort: str | None = None,
        status: Sequence[inputs.InvoiceStatus] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.InvoiceSummary]:
        """List invoices, filtered and sorted.

        Bounds of dates are inclusive. A filter that takes several values matches an invoice that
        has any of them.

        Args:
            autopay: Only invoices that are (true) or are not (false) charged to the stored means
                of payment.
            customer_id: Only invoices of this customer.
            due_date_gte: Only invoices due at this moment or later.
            due_date_lte: Only invoices due at this moment or earlier.
            external_reference: Only the invoice with this reference in a connected system.
            invoicing_date_gte: Only invoices to be issued at this moment or later.
            invoicing_date_lte: Only invoices to be issued at this moment or earlier.
            issue_date_gte: Only invoices that carry this date or a later one.
            issue_date_lte: Only invoices that carry this date or an earlier one.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            paid_date_gte: Only invoices paid at this moment or later. Unsure: named by a
                third-party connector; the page was cut off before it.
            paid_date_lte: Only invoices paid at this moment or earlier. Unsure: named by a
                third-party connector; the page was cut off before it.
            sort: Field and direction joined by a colon, for example issue_date:desc.
            status: Only invoices with one of these statuses. Unsure: named by an overview; the
                page was cut off before it.

        Returns: A page of InvoiceSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/list-invoices
            (reference page). Unsure: parameters after offset were cut off; bounds of paid_date are
            named by a third-party connector, status and sort by an overview.
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
                "sort": sort,
                "status": status,
            },
        )

    def create(
        self,
        *,
        currency: str,
        customer_id: str,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        description: str | Absent = ABSENT,
        issue_date: DateTimeLike | Absent = ABSENT,
        line_items: Sequence[inputs.InvoiceLineItemInput] | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        status: inputs.NewInvoiceStatus | Absent = ABSENT,
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
            status: Whether a new invoice stays a draft or is issued at once.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/create-an-invoice
            (reference page). Unsure: member names are matched to an extract without labels by
            alphabetical order; line items not read.
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
                "status": status,
            },
            idempotency_key=idempotency_key,
        )

    def mark_as_paid(
        self,
        id: str,
        *,
        amount_paid: DecimalLike | Absent = ABSENT,
        external_payment_note: str | Absent = ABSENT,
        external_payment_source: inputs.ExternalPaymentSource | Absent = ABSENT,
        paid_date: DateTimeLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Record a payment that was received outside of Alguna.

        Args:
            id: Alguna id of the invoice.
            amount_paid: How much came in, in the currency of the invoice; its total, if absent.
            external_payment_note: Note on the payment.
            external_payment_source: How money came in that was not paid through Alguna.
            paid_date: When it came in; now, if absent.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/mark-an-invoice-as-paid
            (reference page). Unsure: neither method nor path is visible; an older page has PUT
            here, which is no verb of the newer ones.
        """
        return self._call(
            MARK_INVOICE_AS_PAID,
            options,
            path={"id": id},
            body={
                "amount_paid": amount_paid,
                "external_payment_note": external_payment_note,
                "external_payment_source": external_payment_source,
                "paid_date": paid_date,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Read one invoice with its line items.

        Args:
            id: Alguna id of the invoice.

        Returns: Invoice.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/get-an-invoice
            (reference page). Unsure: member names of the answer are still to be confirmed.
        """
        return self._call(
            GET_INVOICE,
            options,
            path={"id": id},
        )


class InvoicesWithRawResponse:
    """The methods of `invoices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Invoices) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.mark_as_paid = raw_response(resource.mark_as_paid)
        self.get = raw_response(resource.get)


class AsyncInvoices(AsyncResource):
    """Invoices: list, create, mark_as_paid, get."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncInvoicesWithRawResponse(self)

    def list(
        self,
        *,
        autopay: bool | None = None,
        customer_id: str | None = None,
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
        sort: str | None = None,
        status: Sequence[inputs.InvoiceStatus] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.InvoiceSummary]:
        """List invoices, filtered and sorted.

        Bounds of dates are inclusive. A filter that takes several values matches an invoice that
        has any of them.

        Args:
            autopay: Only invoices that are (true) or are not (false) charged to the stored means
                of payment.
            customer_id: Only invoices of this customer.
            due_date_gte: Only invoices due at this moment or later.
            due_date_lte: Only invoices due at this moment or earlier.
            external_reference: Only the invoice with this reference in a connected system.
            invoicing_date_gte: Only invoices to be issued at this moment or later.
            invoicing_date_lte: Only invoices to be issued at this moment or earlier.
            issue_date_gte: Only invoices that carry this date or a later one.
            issue_date_lte: Only invoices that carry this date or an earlier one.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            paid_date_gte: Only invoices paid at this moment or later. Unsure: named by a
                third-party connector; the page was cut off before it.
            paid_date_lte: Only invoices paid at this moment or earlier. Unsure: named by a
                third-party connector; the page was cut off before it.
            sort: Field and direction joined by a colon, for example issue_date:desc.
            status: Only invoices with one of these statuses. Unsure: named by an overview; the
                page was cut off before it.

        Returns: A page of InvoiceSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/list-invoices
            (reference page). Unsure: parameters after offset were cut off; bounds of paid_date are
            named by a third-party connector, status and sort by an overview.
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
                "sort": sort,
                "status": status,
            },
        )

    async def create(
        self,
        *,
        currency: str,
        customer_id: str,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        description: str | Absent = ABSENT,
        issue_date: DateTimeLike | Absent = ABSENT,
        line_items: Sequence[inputs.InvoiceLineItemInput] | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        status: inputs.NewInvoiceStatus | Absent = ABSENT,
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
            status: Whether a new invoice stays a draft or is issued at once.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/create-an-invoice
            (reference page). Unsure: member names are matched to an extract without labels by
            alphabetical order; line items not read.
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
                "status": status,
            },
            idempotency_key=idempotency_key,
        )

    async def mark_as_paid(
        self,
        id: str,
        *,
        amount_paid: DecimalLike | Absent = ABSENT,
        external_payment_note: str | Absent = ABSENT,
        external_payment_source: inputs.ExternalPaymentSource | Absent = ABSENT,
        paid_date: DateTimeLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Record a payment that was received outside of Alguna.

        Args:
            id: Alguna id of the invoice.
            amount_paid: How much came in, in the currency of the invoice; its total, if absent.
            external_payment_note: Note on the payment.
            external_payment_source: How money came in that was not paid through Alguna.
            paid_date: When it came in; now, if absent.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/mark-an-invoice-as-paid
            (reference page). Unsure: neither method nor path is visible; an older page has PUT
            here, which is no verb of the newer ones.
        """
        return await self._call(
            MARK_INVOICE_AS_PAID,
            options,
            path={"id": id},
            body={
                "amount_paid": amount_paid,
                "external_payment_note": external_payment_note,
                "external_payment_source": external_payment_source,
                "paid_date": paid_date,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Read one invoice with its line items.

        Args:
            id: Alguna id of the invoice.

        Returns: Invoice.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/get-an-invoice
            (reference page). Unsure: member names of the answer are still to be confirmed.
        """
        return await self._call(
            GET_INVOICE,
            options,
            path={"id": id},
        )


class AsyncInvoicesWithRawResponse:
    """The methods of `invoices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoices) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.mark_as_paid = async_raw_response(resource.mark_as_paid)
        self.get = async_raw_response(resource.get)
