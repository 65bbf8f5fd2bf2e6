# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Invoices: create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, DateTimeLike, Timeout


class Invoices(Resource):
    """Invoices: create, get."""

    @cached_property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return InvoicesWithRawResponse(self)

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
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Invoice.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/create-an-invoice (reference
        page). Unsure: member names are matched to an extract without labels by alphabetical order; line items
        not read.
        """
        return self._call(
            _operations.CREATE_INVOICE,
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
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Invoice:
        """Read one invoice with its line items.

        Args:
            id: Alguna id of the invoice.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Invoice.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/get-an-invoice (reference page).
        Unsure: member names of the answer are still to be confirmed.
        """
        return self._call(
            _operations.GET_INVOICE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class InvoicesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Invoices) -> None:
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncInvoices(AsyncResource):
    """Invoices: create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncInvoicesWithRawResponse(self)

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
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Invoice.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/create-an-invoice (reference
        page). Unsure: member names are matched to an extract without labels by alphabetical order; line items
        not read.
        """
        return await self._call(
            _operations.CREATE_INVOICE,
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
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Invoice:
        """Read one invoice with its line items.

        Args:
            id: Alguna id of the invoice.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Invoice.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/get-an-invoice (reference page).
        Unsure: member names of the answer are still to be confirmed.
        """
        return await self._call(
            _operations.GET_INVOICE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncInvoicesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoices) -> None:
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
