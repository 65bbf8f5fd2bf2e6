# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Invoice line items: create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_INVOICE_LINE_ITEM, DELETE_INVOICE_LINE_ITEM, UPDATE_INVOICE_LINE_ITEM
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import Absent, CallOptions, DateTimeLike, DecimalLike


class InvoiceLineItems(Resource):
    """Invoice line items: create, update, delete."""

    @cached_property
    def with_raw_response(self) -> InvoiceLineItemsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return InvoiceLineItemsWithRawResponse(self)

    def create(
        self,
        id: str | UUID,
        *,
        description: str,
        quantity: DecimalLike,
        unit_price: DecimalLike,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Add a line to an invoice.

        Args:
            id: Alguna id of the invoice.
            description: Text of the line.
            quantity: Number of units.
            unit_price: Price of one unit before tax, in the currency of the invoice.
            billing_period_end: End of the period that the line covers.
            billing_period_start: Start of the period that the line covers.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            CREATE_INVOICE_LINE_ITEM,
            options,
            path={"id": id},
            body={
                "description": description,
                "quantity": quantity,
                "unit_price": unit_price,
                "billing_period_end": billing_period_end,
                "billing_period_start": billing_period_start,
            },
            idempotency_key=idempotency_key,
        )

    def update(
        self,
        id: str | UUID,
        line_item_id: str | UUID,
        *,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItem:
        """Change the text of a line.

        Args:
            id: Alguna id of the invoice.
            line_item_id: Alguna id of the line.
            description: Text of the line; null removes it.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: InvoiceLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/update-an-invoice-line-item
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            UPDATE_INVOICE_LINE_ITEM,
            options,
            path={"id": id, "line_item_id": line_item_id},
            body={"description": description},
            idempotency_key=idempotency_key,
        )

    def delete(
        self,
        id: str | UUID,
        line_item_id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a line of an invoice.

        Args:
            id: Alguna id of the invoice.
            line_item_id: Alguna id of the line.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/delete-an-invoice-line-item
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            DELETE_INVOICE_LINE_ITEM,
            options,
            path={"id": id, "line_item_id": line_item_id},
            idempotency_key=idempotency_key,
        )


class InvoiceLineItemsWithRawResponse:
    """The methods of `invoice_line_items`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: InvoiceLineItems) -> None:
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncInvoiceLineItems(AsyncResource):
    """Invoice line items: create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoiceLineItemsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncInvoiceLineItemsWithRawResponse(self)

    async def create(
        self,
        id: str | UUID,
        *,
        description: str,
        quantity: DecimalLike,
        unit_price: DecimalLike,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Add a line to an invoice.

        Args:
            id: Alguna id of the invoice.
            description: Text of the line.
            quantity: Number of units.
            unit_price: Price of one unit before tax, in the currency of the invoice.
            billing_period_end: End of the period that the line covers.
            billing_period_start: Start of the period that the line covers.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            CREATE_INVOICE_LINE_ITEM,
            options,
            path={"id": id},
            body={
                "description": description,
                "quantity": quantity,
                "unit_price": unit_price,
                "billing_period_end": billing_period_end,
                "billing_period_start": billing_period_start,
            },
            idempotency_key=idempotency_key,
        )

    async def update(
        self,
        id: str | UUID,
        line_item_id: str | UUID,
        *,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItem:
        """Change the text of a line.

        Args:
            id: Alguna id of the invoice.
            line_item_id: Alguna id of the line.
            description: Text of the line; null removes it.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: InvoiceLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/update-an-invoice-line-item
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            UPDATE_INVOICE_LINE_ITEM,
            options,
            path={"id": id, "line_item_id": line_item_id},
            body={"description": description},
            idempotency_key=idempotency_key,
        )

    async def delete(
        self,
        id: str | UUID,
        line_item_id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a line of an invoice.

        Args:
            id: Alguna id of the invoice.
            line_item_id: Alguna id of the line.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/delete-an-invoice-line-item
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            DELETE_INVOICE_LINE_ITEM,
            options,
            path={"id": id, "line_item_id": line_item_id},
            idempotency_key=idempotency_key,
        )


class AsyncInvoiceLineItemsWithRawResponse:
    """The methods of `invoice_line_items`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoiceLineItems) -> None:
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
