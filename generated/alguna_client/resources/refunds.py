# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Refunds: list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_REFUND, GET_REFUND, LIST_REFUNDS
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
    from .._overlay import Absent, AsyncPages, CallOptions, DecimalLike, Page


class Refunds(Resource):
    """Refunds: list, create, get."""

    @cached_property
    def with_raw_response(self) -> RefundsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return RefundsWithRawResponse(self)

    def list(
        self,
        *,
        currency: str | None = None,
        customer_id: str | UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
        payment_id: str | UUID | None = None,
        sort: str | None = None,
        status: Sequence[inputs.RefundStatus] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Refund]:
        """List refunds, filtered and sorted.

        Args:
            currency: Only refunds in this currency, ISO 4217 code.
            customer_id: Only refunds to this customer.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            payment_id: Only refunds of this payment.
            sort: Field and direction joined by a colon, for example created_at:desc.
            status: Only refunds with one of these statuses.

        Returns: A page of Refund; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/list-refunds (reference
            page and official Python package 0.1.0).
        """
        return self._list(
            LIST_REFUNDS,
            options,
            query={
                "currency": currency,
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
                "payment_id": payment_id,
                "sort": sort,
                "status": status,
            },
        )

    def create(
        self,
        *,
        amount: DecimalLike,
        payment_id: str | UUID,
        reason: str | None | Absent = ABSENT,
        statement_descriptor: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Refund:
        """Pay back a payment, in whole or in part.

        Args:
            amount: Amount to pay back, in the currency of the payment.
            payment_id: Payment to pay back.
            reason: Why it is paid back.
            statement_descriptor: Text on the bank statement of the customer.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Refund.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/create-a-refund
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_REFUND,
            options,
            body={
                "amount": amount,
                "payment_id": payment_id,
                "reason": reason,
                "statement_descriptor": statement_descriptor,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Refund:
        """Read one refund.

        Args:
            id: Alguna id of the refund.

        Returns: Refund.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/get-a-refund (reference
            page and official Python package 0.1.0).
        """
        return self._call(
            GET_REFUND,
            options,
            path={"id": id},
        )


class RefundsWithRawResponse:
    """The methods of `refunds`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Refunds) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncRefunds(AsyncResource):
    """Refunds: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncRefundsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncRefundsWithRawResponse(self)

    def list(
        self,
        *,
        currency: str | None = None,
        customer_id: str | UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
        payment_id: str | UUID | None = None,
        sort: str | None = None,
        status: Sequence[inputs.RefundStatus] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Refund]:
        """List refunds, filtered and sorted.

        Args:
            currency: Only refunds in this currency, ISO 4217 code.
            customer_id: Only refunds to this customer.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            payment_id: Only refunds of this payment.
            sort: Field and direction joined by a colon, for example created_at:desc.
            status: Only refunds with one of these statuses.

        Returns: A page of Refund; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/list-refunds (reference
            page and official Python package 0.1.0).
        """
        return self._list(
            LIST_REFUNDS,
            options,
            query={
                "currency": currency,
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
                "payment_id": payment_id,
                "sort": sort,
                "status": status,
            },
        )

    async def create(
        self,
        *,
        amount: DecimalLike,
        payment_id: str | UUID,
        reason: str | None | Absent = ABSENT,
        statement_descriptor: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Refund:
        """Pay back a payment, in whole or in part.

        Args:
            amount: Amount to pay back, in the currency of the payment.
            payment_id: Payment to pay back.
            reason: Why it is paid back.
            statement_descriptor: Text on the bank statement of the customer.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Refund.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/create-a-refund
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_REFUND,
            options,
            body={
                "amount": amount,
                "payment_id": payment_id,
                "reason": reason,
                "statement_descriptor": statement_descriptor,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Refund:
        """Read one refund.

        Args:
            id: Alguna id of the refund.

        Returns: Refund.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/get-a-refund (reference
            page and official Python package 0.1.0).
        """
        return await self._call(
            GET_REFUND,
            options,
            path={"id": id},
        )


class AsyncRefundsWithRawResponse:
    """The methods of `refunds`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncRefunds) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
