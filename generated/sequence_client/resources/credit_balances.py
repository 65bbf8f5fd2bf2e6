# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Credit balances: list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_CUSTOMER_CREDIT_BALANCES
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


class CreditBalances(Resource):
    """Credit balances: list."""

    @cached_property
    def with_raw_response(self) -> CreditBalancesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditBalancesWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditBalance]:
        """List the credit balances of a customer with their grants and transactions.

        Args:
            customer_id: Sequence id of the customer.

        Returns: A page of CreditBalance; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            LIST_CUSTOMER_CREDIT_BALANCES,
            options,
            path={"customerId": customer_id},
        )


class CreditBalancesWithRawResponse:
    """The methods of `credit_balances`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CreditBalances) -> None:
        self.list = raw_response(resource.list)


class AsyncCreditBalances(AsyncResource):
    """Credit balances: list."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditBalancesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditBalancesWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CreditBalance]:
        """List the credit balances of a customer with their grants and transactions.

        Args:
            customer_id: Sequence id of the customer.

        Returns: A page of CreditBalance; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            LIST_CUSTOMER_CREDIT_BALANCES,
            options,
            path={"customerId": customer_id},
        )


class AsyncCreditBalancesWithRawResponse:
    """The methods of `credit_balances`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditBalances) -> None:
        self.list = async_raw_response(resource.list)
