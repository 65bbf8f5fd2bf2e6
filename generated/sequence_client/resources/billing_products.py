# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Billing products: list."""

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


class BillingProducts(Resource):
    """Billing products: list."""

    @cached_property
    def with_raw_response(self) -> BillingProductsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return BillingProductsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        name: str | None = None,
        tax_category_id: Sequence[str] | None = None,
        recognition_method: Sequence[inputs.RevenueRecognitionMethod] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.BillingProduct]:
        """List products together with their prices.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            name: Only products whose name holds this text, in capitals or not.
            tax_category_id: Only products in one of these tax categories.
            recognition_method: Only products whose revenue is recognised in one of these ways.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of BillingProduct; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_BILLING_PRODUCTS,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "name": name,
                "taxCategoryId": tax_category_id,
                "recognitionMethod": recognition_method,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class BillingProductsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: BillingProducts) -> None:
        self.list = raw_response(resource.list)


class AsyncBillingProducts(AsyncResource):
    """Billing products: list."""

    @cached_property
    def with_raw_response(self) -> AsyncBillingProductsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncBillingProductsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        name: str | None = None,
        tax_category_id: Sequence[str] | None = None,
        recognition_method: Sequence[inputs.RevenueRecognitionMethod] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.BillingProduct]:
        """List products together with their prices.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            name: Only products whose name holds this text, in capitals or not.
            tax_category_id: Only products in one of these tax categories.
            recognition_method: Only products whose revenue is recognised in one of these ways.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of BillingProduct; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_BILLING_PRODUCTS,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "name": name,
                "taxCategoryId": tax_category_id,
                "recognitionMethod": recognition_method,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncBillingProductsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncBillingProducts) -> None:
        self.list = async_raw_response(resource.list)
