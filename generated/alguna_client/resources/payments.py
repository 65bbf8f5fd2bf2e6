# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Payments: list, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_PAYMENT, LIST_PAYMENTS
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import AsyncPages, CallOptions, Page


class Payments(Resource):
    """Payments: list, get."""

    @cached_property
    def with_raw_response(self) -> PaymentsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return PaymentsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID | None = None,
        invoice_id: str | UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Payment]:
        """List payments.

        The order cannot be chosen.

        Args:
            customer_id: Only payments of this customer.
            invoice_id: Only payments of this invoice.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of Payment; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/payments/list-payments
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_PAYMENTS,
            options,
            query={"customer_id": customer_id, "invoice_id": invoice_id, "limit": limit, "offset": offset},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Payment:
        """Read one payment.

        Args:
            id: Alguna id of the payment.

        Returns: Payment.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/payments/get-a-payment
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_PAYMENT,
            options,
            path={"id": id},
        )


class PaymentsWithRawResponse:
    """The methods of `payments`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Payments) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)


class AsyncPayments(AsyncResource):
    """Payments: list, get."""

    @cached_property
    def with_raw_response(self) -> AsyncPaymentsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncPaymentsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID | None = None,
        invoice_id: str | UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Payment]:
        """List payments.

        The order cannot be chosen.

        Args:
            customer_id: Only payments of this customer.
            invoice_id: Only payments of this invoice.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of Payment; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/payments/list-payments
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_PAYMENTS,
            options,
            query={"customer_id": customer_id, "invoice_id": invoice_id, "limit": limit, "offset": offset},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Payment:
        """Read one payment.

        Args:
            id: Alguna id of the payment.

        Returns: Payment.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/payments/get-a-payment
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_PAYMENT,
            options,
            path={"id": id},
        )


class AsyncPaymentsWithRawResponse:
    """The methods of `payments`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncPayments) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
