# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Billing products: list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_BILLING_PRODUCTS
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

    from .. import inputs, models
    from .._overlay import AsyncPages, CallOptions, Page


class BillingProducts(Resource):
    """Billing products: list."""

    @cached_property
    def with_raw_response(self) -> BillingProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return BillingProductsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        name: str | None = None,
        tax_category_id: Sequence[str | UUID] | None = None,
        recognition_method: Sequence[inputs.RevenueRecognitionMethod] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.BillingProduct]:
        """List products together with their prices.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            name: Only products whose name holds this text, in capitals or not.
            tax_category_id: Only products in one of these tax categories.
            recognition_method: Only products whose revenue is recognised in one of these ways.

        Returns: A page of BillingProduct; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_BILLING_PRODUCTS,
            options,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "name": name,
                "taxCategoryId": tax_category_id,
                "recognitionMethod": recognition_method,
            },
        )


class BillingProductsWithRawResponse:
    """The methods of `billing_products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: BillingProducts) -> None:
        self.list = raw_response(resource.list)


class AsyncBillingProducts(AsyncResource):
    """Billing products: list."""

    @cached_property
    def with_raw_response(self) -> AsyncBillingProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncBillingProductsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        name: str | None = None,
        tax_category_id: Sequence[str | UUID] | None = None,
        recognition_method: Sequence[inputs.RevenueRecognitionMethod] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.BillingProduct]:
        """List products together with their prices.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            name: Only products whose name holds this text, in capitals or not.
            tax_category_id: Only products in one of these tax categories.
            recognition_method: Only products whose revenue is recognised in one of these ways.

        Returns: A page of BillingProduct; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_BILLING_PRODUCTS,
            options,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "name": name,
                "taxCategoryId": tax_category_id,
                "recognitionMethod": recognition_method,
            },
        )


class AsyncBillingProductsWithRawResponse:
    """The methods of `billing_products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncBillingProducts) -> None:
        self.list = async_raw_response(resource.list)
