# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Products: list, create, bulk_create, get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import BULK_CREATE_PRODUCTS, CREATE_PRODUCT, GET_PRODUCT, LIST_PRODUCTS, UPDATE_PRODUCT
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Products(Resource):
    """Products: list, create, bulk_create, get, update."""

    @cached_property
    def with_raw_response(self) -> ProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ProductsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Product]:
        """List the products of a corporation.

        Args:
            corporation_id: Corporation whose products are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of Product; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/products/products-GET.md (published
            spec slice). Unsure: the slice is titled as a read by id although it takes the
            parameters of a list; limit and the response were cut.
        """
        return self._list(
            LIST_PRODUCTS,
            options,
            query={"corporation_id": corporation_id, "cursor": cursor, "limit": limit},
        )

    def create(
        self,
        *,
        name: str | Absent = ABSENT,
        tax_code: str | Absent = ABSENT,
        sku: str | Absent = ABSENT,
        description: str | Absent = ABSENT,
        corporation_id: str | UUID | Absent = ABSENT,
        customs_jurisdiction_details: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Create a product.

        Args:
            name: Name of the product.
            tax_code: Tax class of the product, for example DIG_CloudService_SaaS_B2B; tangible
                personal property (TPP), if absent. The provider's default: "TPP".
            sku: Stock keeping unit, your own article number; unique in the corporation.
            description: What the product is.
            corporation_id: Corporation that sells the product.
            customs_jurisdiction_details: Customs code by country code.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/products/products-POST
            (reference page). Unsure: the status of success was not read.
        """
        return self._call(
            CREATE_PRODUCT,
            options,
            body={
                "name": name,
                "tax_code": tax_code,
                "sku": sku,
                "description": description,
                "corporation_id": corporation_id,
                "customs_jurisdiction_details": customs_jurisdiction_details,
            },
        )

    def bulk_create(
        self,
        *,
        file_id: str | UUID,
        corporation_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BulkCreateProductsResponse:
        """Create the products of a CSV file that was uploaded before.

        Args:
            file_id: CSV file that was uploaded before, with the columns name, description, sku,
                product_taxability_code (TPP if absent), source_platform, source_platform_id and
                corporation_id.
            corporation_id: Corporation that sells the products.

        Returns: BulkCreateProductsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/products/bulk-products
            (reference page). Unsure: only the oldest docs were readable; the response was not
            read.
        """
        return self._call(
            BULK_CREATE_PRODUCTS,
            options,
            body={"file_id": file_id, "corporation_id": corporation_id},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Read one product.

        Args:
            id: Commenda id of the product.

        Returns: ProductResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/products/products-GET.md (reference
            page).
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
        name: str | Absent = ABSENT,
        tax_code: str | Absent = ABSENT,
        sku: str | Absent = ABSENT,
        description: str | Absent = ABSENT,
        customs_jurisdiction_details: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Change a product.

        Args:
            id: Commenda id of the product.
            name: Name of the product.
            tax_code: Tax class of the product, for example TPP (tangible personal property) or
                DIG_CloudService_SaaS_B2B.
            sku: Stock keeping unit, your own article number; unique in the corporation.
            description: What the product is.
            customs_jurisdiction_details: Customs code by country code.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/products/products (reference page).
            Unsure: named in the overview as POST /product/:id; no reference page was read.
        """
        return self._call(
            UPDATE_PRODUCT,
            options,
            path={"id": id},
            body={
                "name": name,
                "tax_code": tax_code,
                "sku": sku,
                "description": description,
                "customs_jurisdiction_details": customs_jurisdiction_details,
            },
        )


class ProductsWithRawResponse:
    """The methods of `products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Products) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.bulk_create = raw_response(resource.bulk_create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncProducts(AsyncResource):
    """Products: list, create, bulk_create, get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncProductsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Product]:
        """List the products of a corporation.

        Args:
            corporation_id: Corporation whose products are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of Product; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/products/products-GET.md (published
            spec slice). Unsure: the slice is titled as a read by id although it takes the
            parameters of a list; limit and the response were cut.
        """
        return self._list(
            LIST_PRODUCTS,
            options,
            query={"corporation_id": corporation_id, "cursor": cursor, "limit": limit},
        )

    async def create(
        self,
        *,
        name: str | Absent = ABSENT,
        tax_code: str | Absent = ABSENT,
        sku: str | Absent = ABSENT,
        description: str | Absent = ABSENT,
        corporation_id: str | UUID | Absent = ABSENT,
        customs_jurisdiction_details: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Create a product.

        Args:
            name: Name of the product.
            tax_code: Tax class of the product, for example DIG_CloudService_SaaS_B2B; tangible
                personal property (TPP), if absent. The provider's default: "TPP".
            sku: Stock keeping unit, your own article number; unique in the corporation.
            description: What the product is.
            corporation_id: Corporation that sells the product.
            customs_jurisdiction_details: Customs code by country code.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/products/products-POST
            (reference page). Unsure: the status of success was not read.
        """
        return await self._call(
            CREATE_PRODUCT,
            options,
            body={
                "name": name,
                "tax_code": tax_code,
                "sku": sku,
                "description": description,
                "corporation_id": corporation_id,
                "customs_jurisdiction_details": customs_jurisdiction_details,
            },
        )

    async def bulk_create(
        self,
        *,
        file_id: str | UUID,
        corporation_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BulkCreateProductsResponse:
        """Create the products of a CSV file that was uploaded before.

        Args:
            file_id: CSV file that was uploaded before, with the columns name, description, sku,
                product_taxability_code (TPP if absent), source_platform, source_platform_id and
                corporation_id.
            corporation_id: Corporation that sells the products.

        Returns: BulkCreateProductsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/products/bulk-products
            (reference page). Unsure: only the oldest docs were readable; the response was not
            read.
        """
        return await self._call(
            BULK_CREATE_PRODUCTS,
            options,
            body={"file_id": file_id, "corporation_id": corporation_id},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Read one product.

        Args:
            id: Commenda id of the product.

        Returns: ProductResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/products/products-GET.md (reference
            page).
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
        name: str | Absent = ABSENT,
        tax_code: str | Absent = ABSENT,
        sku: str | Absent = ABSENT,
        description: str | Absent = ABSENT,
        customs_jurisdiction_details: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Change a product.

        Args:
            id: Commenda id of the product.
            name: Name of the product.
            tax_code: Tax class of the product, for example TPP (tangible personal property) or
                DIG_CloudService_SaaS_B2B.
            sku: Stock keeping unit, your own article number; unique in the corporation.
            description: What the product is.
            customs_jurisdiction_details: Customs code by country code.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/products/products (reference page).
            Unsure: named in the overview as POST /product/:id; no reference page was read.
        """
        return await self._call(
            UPDATE_PRODUCT,
            options,
            path={"id": id},
            body={
                "name": name,
                "tax_code": tax_code,
                "sku": sku,
                "description": description,
                "customs_jurisdiction_details": customs_jurisdiction_details,
            },
        )


class AsyncProductsWithRawResponse:
    """The methods of `products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncProducts) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.bulk_create = async_raw_response(resource.bulk_create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
