# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Products: list, create, get, update, archive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import ARCHIVE_PRODUCT, CREATE_PRODUCT, GET_PRODUCT, LIST_PRODUCTS, UPDATE_PRODUCT
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Products(Resource):
    """Products: list, create, get, update, archive."""

    @cached_property
    def with_raw_response(self) -> ProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ProductsWithRawResponse(self)

    def list(
        self,
        *,
        name: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Product]:
        """List products.

        Args:
            name: Only products with this name.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of Product; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_PRODUCTS,
            options,
            query={"name": name, "limit": limit, "after": after, "before": before},
        )

    def create(
        self,
        *,
        name: str,
        label: str | Absent = ABSENT,
        tax_category_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Create a product.

        Args:
            name: Name of the product.
            label: Description for your own use.
            tax_category_id: Tax category that it is taxed under.

        Returns: Product.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_PRODUCT,
            options,
            body={"name": name, "label": label, "taxCategoryId": tax_category_id},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Read one product.

        Args:
            id: Sequence id of the product.

        Returns: Product.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
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
        name: str,
        label: str | Absent = ABSENT,
        tax_category_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Replace a product.

        Args:
            id: Sequence id of the product.
            name: Name of the product.
            label: Description for your own use.
            tax_category_id: Tax category that it is taxed under.

        Returns: Product.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_PRODUCT,
            options,
            path={"id": id},
            body={"name": name, "label": label, "taxCategoryId": tax_category_id},
        )

    def archive(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ArchivedProduct:
        """Archive a product, so that it gets no new prices.

        Args:
            id: Sequence id of the product.

        Returns: ArchivedProduct.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: responds in the shape of API version 2024-05-09;
            whether a retry changes anything is not documented; 404 is documented on other
            operations only.
        """
        return self._call(
            ARCHIVE_PRODUCT,
            options,
            path={"id": id},
        )


class ProductsWithRawResponse:
    """The methods of `products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Products) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)


class AsyncProducts(AsyncResource):
    """Products: list, create, get, update, archive."""

    @cached_property
    def with_raw_response(self) -> AsyncProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncProductsWithRawResponse(self)

    def list(
        self,
        *,
        name: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Product]:
        """List products.

        Args:
            name: Only products with this name.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of Product; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_PRODUCTS,
            options,
            query={"name": name, "limit": limit, "after": after, "before": before},
        )

    async def create(
        self,
        *,
        name: str,
        label: str | Absent = ABSENT,
        tax_category_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Create a product.

        Args:
            name: Name of the product.
            label: Description for your own use.
            tax_category_id: Tax category that it is taxed under.

        Returns: Product.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_PRODUCT,
            options,
            body={"name": name, "label": label, "taxCategoryId": tax_category_id},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Read one product.

        Args:
            id: Sequence id of the product.

        Returns: Product.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
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
        name: str,
        label: str | Absent = ABSENT,
        tax_category_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Product:
        """Replace a product.

        Args:
            id: Sequence id of the product.
            name: Name of the product.
            label: Description for your own use.
            tax_category_id: Tax category that it is taxed under.

        Returns: Product.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_PRODUCT,
            options,
            path={"id": id},
            body={"name": name, "label": label, "taxCategoryId": tax_category_id},
        )

    async def archive(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ArchivedProduct:
        """Archive a product, so that it gets no new prices.

        Args:
            id: Sequence id of the product.

        Returns: ArchivedProduct.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: responds in the shape of API version 2024-05-09;
            whether a retry changes anything is not documented; 404 is documented on other
            operations only.
        """
        return await self._call(
            ARCHIVE_PRODUCT,
            options,
            path={"id": id},
        )


class AsyncProductsWithRawResponse:
    """The methods of `products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncProducts) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
