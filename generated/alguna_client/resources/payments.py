# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Payments: list, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import AsyncPages, Page, Timeout


class Payments(Resource):
    """Payments: list, get."""

    @cached_property
    def with_raw_response(self) -> PaymentsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return PaymentsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | None = None,
        invoice_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Payment]:
        """List payments.

        The order cannot be chosen.

        Args:
            customer_id: Only payments of this customer.
            invoice_id: Only payments of this invoice.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Payment; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/payments/list-payments (reference page).
        """
        return self._list(
            _operations.LIST_PAYMENTS,
            query={"customer_id": customer_id, "invoice_id": invoice_id, "limit": limit, "offset": offset},
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
    ) -> models.Payment:
        """Read one payment.

        Args:
            id: Alguna id of the payment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Payment.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/payments/get-a-payment (reference page).
        """
        return self._call(
            _operations.GET_PAYMENT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class PaymentsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Payments) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)


class AsyncPayments(AsyncResource):
    """Payments: list, get."""

    @cached_property
    def with_raw_response(self) -> AsyncPaymentsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncPaymentsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | None = None,
        invoice_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Payment]:
        """List payments.

        The order cannot be chosen.

        Args:
            customer_id: Only payments of this customer.
            invoice_id: Only payments of this invoice.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Payment; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/payments/list-payments (reference page).
        """
        return self._list(
            _operations.LIST_PAYMENTS,
            query={"customer_id": customer_id, "invoice_id": invoice_id, "limit": limit, "offset": offset},
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
    ) -> models.Payment:
        """Read one payment.

        Args:
            id: Alguna id of the payment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Payment.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/payments/get-a-payment (reference page).
        """
        return await self._call(
            _operations.GET_PAYMENT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncPaymentsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncPayments) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
