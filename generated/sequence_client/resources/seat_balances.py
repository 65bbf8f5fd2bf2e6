# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Seat balances: list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_SEAT_BALANCES
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import AsyncPages, CallOptions, Page


class SeatBalances(Resource):
    """Seat balances: list."""

    @cached_property
    def with_raw_response(self) -> SeatBalancesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return SeatBalancesWithRawResponse(self)

    def list(
        self,
        *,
        exclude_zero_quantity: bool | None = None,
        customer_aliases: str | None = None,
        customer_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomerSeatBalances]:
        """List how many seats customers have.

        Args:
            exclude_zero_quantity: Whether to leave out customers without seats. The provider's
                default: false.
            customer_aliases: Only the customer with this alias. Unsure: whether several values may
                be joined.
            customer_ids: Only these customers, by id; at most 25. Unsure: that values are joined
                by commas is said of other operations only.

        Returns: A page of CustomerSeatBalances; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the response has room for cursors, but no parameter is
            documented that takes one.
        """
        return self._list(
            LIST_SEAT_BALANCES,
            options,
            query={
                "excludeZeroQuantity": exclude_zero_quantity,
                "customerAliases": customer_aliases,
                "customerIds": customer_ids,
            },
        )


class SeatBalancesWithRawResponse:
    """The methods of `seat_balances`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: SeatBalances) -> None:
        self.list = raw_response(resource.list)


class AsyncSeatBalances(AsyncResource):
    """Seat balances: list."""

    @cached_property
    def with_raw_response(self) -> AsyncSeatBalancesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncSeatBalancesWithRawResponse(self)

    def list(
        self,
        *,
        exclude_zero_quantity: bool | None = None,
        customer_aliases: str | None = None,
        customer_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomerSeatBalances]:
        """List how many seats customers have.

        Args:
            exclude_zero_quantity: Whether to leave out customers without seats. The provider's
                default: false.
            customer_aliases: Only the customer with this alias. Unsure: whether several values may
                be joined.
            customer_ids: Only these customers, by id; at most 25. Unsure: that values are joined
                by commas is said of other operations only.

        Returns: A page of CustomerSeatBalances; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the response has room for cursors, but no parameter is
            documented that takes one.
        """
        return self._list(
            LIST_SEAT_BALANCES,
            options,
            query={
                "excludeZeroQuantity": exclude_zero_quantity,
                "customerAliases": customer_aliases,
                "customerIds": customer_ids,
            },
        )


class AsyncSeatBalancesWithRawResponse:
    """The methods of `seat_balances`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncSeatBalances) -> None:
        self.list = async_raw_response(resource.list)
