# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Products: list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import AsyncPages, Page, Timeout


class Products(Resource):
    """Products: list."""

    @cached_property
    def with_raw_response(self) -> ProductsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return ProductsWithRawResponse(self)

    def list(
        self,
        *,
        fee_type: Sequence[inputs.FeeType] | None = None,
        limit: int | None = None,
        metric_ids: Sequence[str] | None = None,
        offset: int | None = None,
        payment_terms: Sequence[inputs.PaymentTerms] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Product]:
        """List the products of the catalogue.

        The order cannot be chosen; a filter that takes several values matches any of them.

        Args:
            fee_type: Only products charged in one of these ways.
            limit: How many items a page holds.
            metric_ids: Only products metered by one of these metrics.
            offset: How many items to skip, from 0.
            payment_terms: Only products charged at one of these ends of the billing period.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Product; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/list-products (reference page).
        """
        return self._list(
            _operations.LIST_PRODUCTS,
            query={
                "fee_type": fee_type,
                "limit": limit,
                "metric_ids": metric_ids,
                "offset": offset,
                "payment_terms": payment_terms,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class ProductsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Products) -> None:
        self.list = raw_response(resource.list)


class AsyncProducts(AsyncResource):
    """Products: list."""

    @cached_property
    def with_raw_response(self) -> AsyncProductsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncProductsWithRawResponse(self)

    def list(
        self,
        *,
        fee_type: Sequence[inputs.FeeType] | None = None,
        limit: int | None = None,
        metric_ids: Sequence[str] | None = None,
        offset: int | None = None,
        payment_terms: Sequence[inputs.PaymentTerms] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Product]:
        """List the products of the catalogue.

        The order cannot be chosen; a filter that takes several values matches any of them.

        Args:
            fee_type: Only products charged in one of these ways.
            limit: How many items a page holds.
            metric_ids: Only products metered by one of these metrics.
            offset: How many items to skip, from 0.
            payment_terms: Only products charged at one of these ends of the billing period.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Product; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/list-products (reference page).
        """
        return self._list(
            _operations.LIST_PRODUCTS,
            query={
                "fee_type": fee_type,
                "limit": limit,
                "metric_ids": metric_ids,
                "offset": offset,
                "payment_terms": payment_terms,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncProductsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncProducts) -> None:
        self.list = async_raw_response(resource.list)
