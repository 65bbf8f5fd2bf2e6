# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Products: list, create, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_PRODUCT, DELETE_PRODUCT, GET_PRODUCT, LIST_PRODUCTS, UPDATE_PRODUCT
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
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Products(Resource):
    """Products: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> ProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ProductsWithRawResponse(self)

    def list(
        self,
        *,
        fee_type: Sequence[inputs.FeeType] | None = None,
        limit: int | None = None,
        metric_ids: Sequence[str | UUID] | None = None,
        offset: int | None = None,
        payment_terms: Sequence[inputs.PaymentTerms] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Product]:
        """List the products of the catalogue.

        The order cannot be chosen; a filter that takes several values matches any of them.

        Args:
            fee_type: Only products charged in one of these ways.
            limit: How many items a page holds, at most 100.
            metric_ids: Only products metered by one of these metrics.
            offset: How many items to skip; none, if absent.
            payment_terms: Only products charged at one of these ends of the billing period.

        Returns: A page of Product; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/list-products
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_PRODUCTS,
            options,
            query={
                "fee_type": fee_type,
                "limit": limit,
                "metric_ids": metric_ids,
                "offset": offset,
                "payment_terms": payment_terms,
            },
        )

    def create(
        self,
        *,
        fee_type: inputs.FeeType,
        name: str,
        payment_terms: inputs.PaymentTerms,
        billing_frequency: inputs.BillingFrequency | Absent = ABSENT,
        description: str | Absent = ABSENT,
        metric_ids: Sequence[str | UUID] | Absent = ABSENT,
        revenue_allocation_method: inputs.RevenueAllocationMethod | Absent = ABSENT,
        sku: str | Absent = ABSENT,
        tag_ids: Sequence[str | UUID] | Absent = ABSENT,
        tax_code: str | Absent = ABSENT,
        unit_label_plural: str | Absent = ABSENT,
        unit_label_singular: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Create a product.

        Args:
            fee_type: Whether a product costs a fixed fee or is charged by metered usage.
            name: Name in the catalogue.
            payment_terms: Whether a product is charged before (advance) or after (arrears) the
                period it covers.
            billing_frequency: Whether a fixed fee comes back each period or is charged once.
            description: What the product is, for people.
            metric_ids: Metrics whose usage is charged; for metered products.
            revenue_allocation_method: How revenue is spread over time when it is recognised.
            sku: Stock keeping unit, your own article number.
            tag_ids: Tags to put on the product.
            tax_code: Code that tax is determined by.
            unit_label_plural: Name of several units, for example seats.
            unit_label_singular: Name of one unit, for example seat.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Product.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/create-a-product
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_PRODUCT,
            options,
            body={
                "fee_type": fee_type,
                "name": name,
                "payment_terms": payment_terms,
                "billing_frequency": billing_frequency,
                "description": description,
                "metric_ids": metric_ids,
                "revenue_allocation_method": revenue_allocation_method,
                "sku": sku,
                "tag_ids": tag_ids,
                "tax_code": tax_code,
                "unit_label_plural": unit_label_plural,
                "unit_label_singular": unit_label_singular,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Read one product.

        Args:
            id: Alguna id of the product.

        Returns: Product.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/get-a-product
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_PRODUCT,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        description: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        revenue_allocation_method: inputs.RevenueAllocationMethod | Absent = ABSENT,
        sku: str | Absent = ABSENT,
        tag_ids: Sequence[str | UUID] | Absent = ABSENT,
        tax_code: str | Absent = ABSENT,
        unit_label_plural: str | Absent = ABSENT,
        unit_label_singular: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Change the sent fields of a product and keep the others.

        A list that is sent (tag_ids) replaces the whole old one.

        Args:
            id: Alguna id of the product.
            description: What the product is, for people.
            name: Name in the catalogue.
            revenue_allocation_method: How revenue is spread over time when it is recognised.
            sku: Stock keeping unit, your own article number.
            tag_ids: All tags from now on; replaces the whole list.
            tax_code: Code that tax is determined by.
            unit_label_plural: Name of several units, for example seats.
            unit_label_singular: Name of one unit, for example seat.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Product.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/update-a-product
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            UPDATE_PRODUCT,
            options,
            path={"id": id},
            body={
                "description": description,
                "name": name,
                "revenue_allocation_method": revenue_allocation_method,
                "sku": sku,
                "tag_ids": tag_ids,
                "tax_code": tax_code,
                "unit_label_plural": unit_label_plural,
                "unit_label_singular": unit_label_singular,
            },
            idempotency_key=idempotency_key,
        )

    def delete(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a product of the catalogue.

        Args:
            id: Alguna id of the product.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package names no status for success; 204 as on other deletions.
        """
        return self._call(
            DELETE_PRODUCT,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )


class ProductsWithRawResponse:
    """The methods of `products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Products) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncProducts(AsyncResource):
    """Products: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncProductsWithRawResponse(self)

    def list(
        self,
        *,
        fee_type: Sequence[inputs.FeeType] | None = None,
        limit: int | None = None,
        metric_ids: Sequence[str | UUID] | None = None,
        offset: int | None = None,
        payment_terms: Sequence[inputs.PaymentTerms] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Product]:
        """List the products of the catalogue.

        The order cannot be chosen; a filter that takes several values matches any of them.

        Args:
            fee_type: Only products charged in one of these ways.
            limit: How many items a page holds, at most 100.
            metric_ids: Only products metered by one of these metrics.
            offset: How many items to skip; none, if absent.
            payment_terms: Only products charged at one of these ends of the billing period.

        Returns: A page of Product; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/list-products
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_PRODUCTS,
            options,
            query={
                "fee_type": fee_type,
                "limit": limit,
                "metric_ids": metric_ids,
                "offset": offset,
                "payment_terms": payment_terms,
            },
        )

    async def create(
        self,
        *,
        fee_type: inputs.FeeType,
        name: str,
        payment_terms: inputs.PaymentTerms,
        billing_frequency: inputs.BillingFrequency | Absent = ABSENT,
        description: str | Absent = ABSENT,
        metric_ids: Sequence[str | UUID] | Absent = ABSENT,
        revenue_allocation_method: inputs.RevenueAllocationMethod | Absent = ABSENT,
        sku: str | Absent = ABSENT,
        tag_ids: Sequence[str | UUID] | Absent = ABSENT,
        tax_code: str | Absent = ABSENT,
        unit_label_plural: str | Absent = ABSENT,
        unit_label_singular: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Create a product.

        Args:
            fee_type: Whether a product costs a fixed fee or is charged by metered usage.
            name: Name in the catalogue.
            payment_terms: Whether a product is charged before (advance) or after (arrears) the
                period it covers.
            billing_frequency: Whether a fixed fee comes back each period or is charged once.
            description: What the product is, for people.
            metric_ids: Metrics whose usage is charged; for metered products.
            revenue_allocation_method: How revenue is spread over time when it is recognised.
            sku: Stock keeping unit, your own article number.
            tag_ids: Tags to put on the product.
            tax_code: Code that tax is determined by.
            unit_label_plural: Name of several units, for example seats.
            unit_label_singular: Name of one unit, for example seat.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Product.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/create-a-product
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_PRODUCT,
            options,
            body={
                "fee_type": fee_type,
                "name": name,
                "payment_terms": payment_terms,
                "billing_frequency": billing_frequency,
                "description": description,
                "metric_ids": metric_ids,
                "revenue_allocation_method": revenue_allocation_method,
                "sku": sku,
                "tag_ids": tag_ids,
                "tax_code": tax_code,
                "unit_label_plural": unit_label_plural,
                "unit_label_singular": unit_label_singular,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Read one product.

        Args:
            id: Alguna id of the product.

        Returns: Product.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/get-a-product
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_PRODUCT,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        description: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        revenue_allocation_method: inputs.RevenueAllocationMethod | Absent = ABSENT,
        sku: str | Absent = ABSENT,
        tag_ids: Sequence[str | UUID] | Absent = ABSENT,
        tax_code: str | Absent = ABSENT,
        unit_label_plural: str | Absent = ABSENT,
        unit_label_singular: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Change the sent fields of a product and keep the others.

        A list that is sent (tag_ids) replaces the whole old one.

        Args:
            id: Alguna id of the product.
            description: What the product is, for people.
            name: Name in the catalogue.
            revenue_allocation_method: How revenue is spread over time when it is recognised.
            sku: Stock keeping unit, your own article number.
            tag_ids: All tags from now on; replaces the whole list.
            tax_code: Code that tax is determined by.
            unit_label_plural: Name of several units, for example seats.
            unit_label_singular: Name of one unit, for example seat.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Product.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/products/update-a-product
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            UPDATE_PRODUCT,
            options,
            path={"id": id},
            body={
                "description": description,
                "name": name,
                "revenue_allocation_method": revenue_allocation_method,
                "sku": sku,
                "tag_ids": tag_ids,
                "tax_code": tax_code,
                "unit_label_plural": unit_label_plural,
                "unit_label_singular": unit_label_singular,
            },
            idempotency_key=idempotency_key,
        )

    async def delete(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a product of the catalogue.

        Args:
            id: Alguna id of the product.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package names no status for success; 204 as on other deletions.
        """
        return await self._call(
            DELETE_PRODUCT,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )


class AsyncProductsWithRawResponse:
    """The methods of `products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncProducts) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
