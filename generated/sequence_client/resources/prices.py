# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Prices: list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import AsyncPages, Page, Timeout


class Prices(Resource):
    """Prices: list."""

    @cached_property
    def with_raw_response(self) -> PricesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return PricesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        sort_order: inputs.SortOrder | None = None,
        currency: str | None = None,
        name: str | None = None,
        billing_frequency: str | None = None,
        product_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Price]:
        """List prices, newest first.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            currency: Only prices in this currency, ISO 4217 code. Unsure: whether several values may be
                joined.
            name: Only prices with this name.
            billing_frequency: Only prices that are billed this often. Unsure: whether several values may be
                joined.
            product_id: Only prices of this product.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Price; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_PRICES,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "sortOrder": sort_order,
                "currency": currency,
                "name": name,
                "billingFrequency": billing_frequency,
                "productId": product_id,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class PricesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Prices) -> None:
        self.list = raw_response(resource.list)


class AsyncPrices(AsyncResource):
    """Prices: list."""

    @cached_property
    def with_raw_response(self) -> AsyncPricesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncPricesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        sort_order: inputs.SortOrder | None = None,
        currency: str | None = None,
        name: str | None = None,
        billing_frequency: str | None = None,
        product_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Price]:
        """List prices, newest first.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            currency: Only prices in this currency, ISO 4217 code. Unsure: whether several values may be
                joined.
            name: Only prices with this name.
            billing_frequency: Only prices that are billed this often. Unsure: whether several values may be
                joined.
            product_id: Only prices of this product.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Price; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_PRICES,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "sortOrder": sort_order,
                "currency": currency,
                "name": name,
                "billingFrequency": billing_frequency,
                "productId": product_id,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncPricesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncPrices) -> None:
        self.list = async_raw_response(resource.list)
