# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Refunds: list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DecimalLike, Page, Timeout


class Refunds(Resource):
    """Refunds: list, create, get."""

    @cached_property
    def with_raw_response(self) -> RefundsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return RefundsWithRawResponse(self)

    def list(
        self,
        *,
        currency: str | None = None,
        customer_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        payment_id: str | None = None,
        sort: str | None = None,
        status: Sequence[inputs.RefundStatus] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Refund]:
        """List refunds, filtered and sorted.

        Args:
            currency: Only refunds in this currency, ISO 4217 code.
            customer_id: Only refunds to this customer.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            payment_id: Only refunds of this payment.
            sort: Field and direction joined by a colon, for example created_at:desc.
            status: Only refunds with one of these statuses.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Refund; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/list-refunds (reference page).
        """
        return self._list(
            _operations.LIST_REFUNDS,
            query={
                "currency": currency,
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
                "payment_id": payment_id,
                "sort": sort,
                "status": status,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        amount: DecimalLike,
        payment_id: str,
        reason: str | None | Absent = ABSENT,
        statement_descriptor: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Refund:
        """Pay back a payment, in whole or in part.

        Args:
            amount: Amount to pay back, in the currency of the payment.
            payment_id: Payment to pay back.
            reason: Why it is paid back.
            statement_descriptor: Text on the bank statement of the customer.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Refund.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/create-a-refund (reference page).
        """
        return self._call(
            _operations.CREATE_REFUND,
            body={
                "amount": amount,
                "payment_id": payment_id,
                "reason": reason,
                "statement_descriptor": statement_descriptor,
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
    ) -> models.Refund:
        """Read one refund.

        Args:
            id: Alguna id of the refund.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Refund.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/get-a-refund (reference page).
        """
        return self._call(
            _operations.GET_REFUND,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class RefundsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Refunds) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncRefunds(AsyncResource):
    """Refunds: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncRefundsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncRefundsWithRawResponse(self)

    def list(
        self,
        *,
        currency: str | None = None,
        customer_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        payment_id: str | None = None,
        sort: str | None = None,
        status: Sequence[inputs.RefundStatus] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Refund]:
        """List refunds, filtered and sorted.

        Args:
            currency: Only refunds in this currency, ISO 4217 code.
            customer_id: Only refunds to this customer.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            payment_id: Only refunds of this payment.
            sort: Field and direction joined by a colon, for example created_at:desc.
            status: Only refunds with one of these statuses.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Refund; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/list-refunds (reference page).
        """
        return self._list(
            _operations.LIST_REFUNDS,
            query={
                "currency": currency,
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
                "payment_id": payment_id,
                "sort": sort,
                "status": status,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        amount: DecimalLike,
        payment_id: str,
        reason: str | None | Absent = ABSENT,
        statement_descriptor: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Refund:
        """Pay back a payment, in whole or in part.

        Args:
            amount: Amount to pay back, in the currency of the payment.
            payment_id: Payment to pay back.
            reason: Why it is paid back.
            statement_descriptor: Text on the bank statement of the customer.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Refund.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/create-a-refund (reference page).
        """
        return await self._call(
            _operations.CREATE_REFUND,
            body={
                "amount": amount,
                "payment_id": payment_id,
                "reason": reason,
                "statement_descriptor": statement_descriptor,
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
    ) -> models.Refund:
        """Read one refund.

        Args:
            id: Alguna id of the refund.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Refund.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/get-a-refund (reference page).
        """
        return await self._call(
            _operations.GET_REFUND,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncRefundsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncRefunds) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
