# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Credit balances: list."""

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


class CreditBalances(Resource):
    """Credit balances: list."""

    @cached_property
    def with_raw_response(self) -> CreditBalancesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CreditBalancesWithRawResponse(self)

    def list(
        self,
        customer_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.CreditBalance]:
        """List the credit balances of a customer with their grants and transactions.

        Args:
            customer_id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CreditBalance; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            _operations.LIST_CUSTOMER_CREDIT_BALANCES,
            path={"customerId": customer_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CreditBalancesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CreditBalances) -> None:
        self.list = raw_response(resource.list)


class AsyncCreditBalances(AsyncResource):
    """Credit balances: list."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditBalancesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCreditBalancesWithRawResponse(self)

    def list(
        self,
        customer_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CreditBalance]:
        """List the credit balances of a customer with their grants and transactions.

        Args:
            customer_id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CreditBalance; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            _operations.LIST_CUSTOMER_CREDIT_BALANCES,
            path={"customerId": customer_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCreditBalancesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditBalances) -> None:
        self.list = async_raw_response(resource.list)
