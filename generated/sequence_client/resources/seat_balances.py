# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Seat balances: list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models
    from .._overlay import AsyncPages, Page, Timeout


class SeatBalances(Resource):
    """Seat balances: list."""

    @cached_property
    def with_raw_response(self) -> SeatBalancesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return SeatBalancesWithRawResponse(self)

    def list(
        self,
        *,
        exclude_zero_quantity: bool | None = None,
        customer_aliases: str | None = None,
        customer_ids: Sequence[str] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.CustomerSeatBalances]:
        """List how many seats customers have.

        Args:
            exclude_zero_quantity: Whether to leave out customers without seats. The provider's default:
                false.
            customer_aliases: Only the customer with this alias. Unsure: whether several values may be joined.
            customer_ids: Only these customers, by id; at most 25. Unsure: that values are joined by commas is
                said of other operations only.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomerSeatBalances; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the answer has room for cursors, but no parameter is documented that
        takes one.
        """
        return self._list(
            _operations.LIST_SEAT_BALANCES,
            query={
                "excludeZeroQuantity": exclude_zero_quantity,
                "customerAliases": customer_aliases,
                "customerIds": customer_ids,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class SeatBalancesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: SeatBalances) -> None:
        self.list = raw_response(resource.list)


class AsyncSeatBalances(AsyncResource):
    """Seat balances: list."""

    @cached_property
    def with_raw_response(self) -> AsyncSeatBalancesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncSeatBalancesWithRawResponse(self)

    def list(
        self,
        *,
        exclude_zero_quantity: bool | None = None,
        customer_aliases: str | None = None,
        customer_ids: Sequence[str] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CustomerSeatBalances]:
        """List how many seats customers have.

        Args:
            exclude_zero_quantity: Whether to leave out customers without seats. The provider's default:
                false.
            customer_aliases: Only the customer with this alias. Unsure: whether several values may be joined.
            customer_ids: Only these customers, by id; at most 25. Unsure: that values are joined by commas is
                said of other operations only.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomerSeatBalances; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the answer has room for cursors, but no parameter is documented that
        takes one.
        """
        return self._list(
            _operations.LIST_SEAT_BALANCES,
            query={
                "excludeZeroQuantity": exclude_zero_quantity,
                "customerAliases": customer_aliases,
                "customerIds": customer_ids,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncSeatBalancesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncSeatBalances) -> None:
        self.list = async_raw_response(resource.list)
