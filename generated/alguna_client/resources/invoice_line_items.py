# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Invoice line items: create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import Absent, DecimalLike, Timeout


class InvoiceLineItems(Resource):
    """Invoice line items: create, update, delete."""

    @cached_property
    def with_raw_response(self) -> InvoiceLineItemsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return InvoiceLineItemsWithRawResponse(self)

    def create(
        self,
        id: str,
        *,
        description: str | Absent = ABSENT,
        quantity: DecimalLike | Absent = ABSENT,
        unit_price: DecimalLike | Absent = ABSENT,
        product_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Invoice:
        """Add a line to an invoice.

        Args:
            id: Alguna id of the invoice.
            description: Text of the line.
            quantity: Number of units.
            unit_price: Price of one unit before tax, in the currency of the invoice.
            product_id: Product that the line belongs to.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Invoice.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0, by
        introspection).
        """
        return self._call(
            _operations.CREATE_INVOICE_LINE_ITEM,
            path={"id": id},
            body={"description": description, "quantity": quantity, "unit_price": unit_price, "product_id": product_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        line_item_id: str,
        *,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceLineItem:
        """Change the text of a line.

        Args:
            id: Alguna id of the invoice.
            line_item_id: Alguna id of the line.
            description: Text of the line; null removes it.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItem.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/update-an-invoice-line-item
        (reference page).
        """
        return self._call(
            _operations.UPDATE_INVOICE_LINE_ITEM,
            path={"id": id, "line_item_id": line_item_id},
            body={"description": description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        id: str,
        line_item_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Delete a line of an invoice.

        Args:
            id: Alguna id of the invoice.
            line_item_id: Alguna id of the line.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/delete-an-invoice-line-item
        (reference page).
        """
        return self._call(
            _operations.DELETE_INVOICE_LINE_ITEM,
            path={"id": id, "line_item_id": line_item_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class InvoiceLineItemsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: InvoiceLineItems) -> None:
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncInvoiceLineItems(AsyncResource):
    """Invoice line items: create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoiceLineItemsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncInvoiceLineItemsWithRawResponse(self)

    async def create(
        self,
        id: str,
        *,
        description: str | Absent = ABSENT,
        quantity: DecimalLike | Absent = ABSENT,
        unit_price: DecimalLike | Absent = ABSENT,
        product_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Invoice:
        """Add a line to an invoice.

        Args:
            id: Alguna id of the invoice.
            description: Text of the line.
            quantity: Number of units.
            unit_price: Price of one unit before tax, in the currency of the invoice.
            product_id: Product that the line belongs to.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Invoice.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0, by
        introspection).
        """
        return await self._call(
            _operations.CREATE_INVOICE_LINE_ITEM,
            path={"id": id},
            body={"description": description, "quantity": quantity, "unit_price": unit_price, "product_id": product_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        line_item_id: str,
        *,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceLineItem:
        """Change the text of a line.

        Args:
            id: Alguna id of the invoice.
            line_item_id: Alguna id of the line.
            description: Text of the line; null removes it.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItem.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/update-an-invoice-line-item
        (reference page).
        """
        return await self._call(
            _operations.UPDATE_INVOICE_LINE_ITEM,
            path={"id": id, "line_item_id": line_item_id},
            body={"description": description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        id: str,
        line_item_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Delete a line of an invoice.

        Args:
            id: Alguna id of the invoice.
            line_item_id: Alguna id of the line.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/delete-an-invoice-line-item
        (reference page).
        """
        return await self._call(
            _operations.DELETE_INVOICE_LINE_ITEM,
            path={"id": id, "line_item_id": line_item_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncInvoiceLineItemsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoiceLineItems) -> None:
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
