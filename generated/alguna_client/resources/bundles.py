# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Bundles: list, create, get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_BUNDLE, GET_BUNDLE, LIST_BUNDLES, UPDATE_BUNDLE
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


class Bundles(Resource):
    """Bundles: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> BundlesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return BundlesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Bundle]:
        """List the bundles of the catalogue.

        Args:
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of Bundle; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/list-product-bundles
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_BUNDLES,
            options,
            query={"limit": limit, "offset": offset},
        )

    def create(
        self,
        *,
        name: str,
        prices: Sequence[inputs.BundlePriceInput],
        description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Bundle:
        """Create a bundle of products with their prices.

        Args:
            name: Name in the catalogue.
            prices: What each product in the bundle costs.
            description: What the bundle is, for people.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Bundle.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/create-a-product-bundle
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_BUNDLE,
            options,
            body={"name": name, "prices": prices, "description": description},
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Bundle:
        """Read one bundle with its prices.

        Args:
            id: Alguna id of the bundle.

        Returns: Bundle.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_BUNDLE,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        description: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        prices: Sequence[inputs.BundlePriceInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Bundle:
        """Change the sent fields of a bundle and keep the others.

        A list that is sent (prices) replaces the whole old one.

        Args:
            id: Alguna id of the bundle.
            description: What the bundle is, for people.
            name: Name in the catalogue.
            prices: All prices from now on; replaces the whole list.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Bundle.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/update-a-product-bundle
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            UPDATE_BUNDLE,
            options,
            path={"id": id},
            body={"description": description, "name": name, "prices": prices},
            idempotency_key=idempotency_key,
        )


class BundlesWithRawResponse:
    """The methods of `bundles`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Bundles) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncBundles(AsyncResource):
    """Bundles: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncBundlesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncBundlesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Bundle]:
        """List the bundles of the catalogue.

        Args:
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of Bundle; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/list-product-bundles
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_BUNDLES,
            options,
            query={"limit": limit, "offset": offset},
        )

    async def create(
        self,
        *,
        name: str,
        prices: Sequence[inputs.BundlePriceInput],
        description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Bundle:
        """Create a bundle of products with their prices.

        Args:
            name: Name in the catalogue.
            prices: What each product in the bundle costs.
            description: What the bundle is, for people.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Bundle.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/create-a-product-bundle
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_BUNDLE,
            options,
            body={"name": name, "prices": prices, "description": description},
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Bundle:
        """Read one bundle with its prices.

        Args:
            id: Alguna id of the bundle.

        Returns: Bundle.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_BUNDLE,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        description: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        prices: Sequence[inputs.BundlePriceInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Bundle:
        """Change the sent fields of a bundle and keep the others.

        A list that is sent (prices) replaces the whole old one.

        Args:
            id: Alguna id of the bundle.
            description: What the bundle is, for people.
            name: Name in the catalogue.
            prices: All prices from now on; replaces the whole list.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Bundle.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/update-a-product-bundle
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            UPDATE_BUNDLE,
            options,
            path={"id": id},
            body={"description": description, "name": name, "prices": prices},
            idempotency_key=idempotency_key,
        )


class AsyncBundlesWithRawResponse:
    """The methods of `bundles`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncBundles) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
