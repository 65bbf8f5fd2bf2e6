# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Bundles: list, create, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class Bundles(Resource):
    """Bundles: list, create, update."""

    @cached_property
    def with_raw_response(self) -> BundlesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return BundlesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Bundle]:
        """List the bundles of the catalogue.

        Args:
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Bundle; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/list-product-bundles
        (reference page). Unsure: parameters not read; limit and offset as on the other lists.
        """
        return self._list(
            _operations.LIST_BUNDLES,
            query={"limit": limit, "offset": offset},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        name: str,
        prices: Sequence[inputs.BundlePriceInput],
        description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Bundle:
        """Create a bundle of products with their prices.

        Args:
            name: Name in the catalogue.
            prices: What each product in the bundle costs.
            description: What the bundle is, for people.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Bundle.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/create-a-product-bundle
        (reference page). Unsure: the part on headers was not read; the key header is from the page on
        idempotency.
        """
        return self._call(
            _operations.CREATE_BUNDLE,
            body={"name": name, "prices": prices, "description": description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        *,
        description: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        prices: Sequence[inputs.BundlePriceInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Bundle:
        """Change the sent members of a bundle and keep the others.

        A list that is sent (prices) replaces the whole old one.

        Args:
            id: Alguna id of the bundle.
            description: What the bundle is, for people.
            name: Name in the catalogue.
            prices: All prices from now on; replaces the whole list.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Bundle.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/update-a-product-bundle
        (reference page). Unsure: the part on headers was not read; the key header is from the page on
        idempotency.
        """
        return self._call(
            _operations.UPDATE_BUNDLE,
            path={"id": id},
            body={"description": description, "name": name, "prices": prices},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class BundlesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Bundles) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)


class AsyncBundles(AsyncResource):
    """Bundles: list, create, update."""

    @cached_property
    def with_raw_response(self) -> AsyncBundlesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncBundlesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Bundle]:
        """List the bundles of the catalogue.

        Args:
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Bundle; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/list-product-bundles
        (reference page). Unsure: parameters not read; limit and offset as on the other lists.
        """
        return self._list(
            _operations.LIST_BUNDLES,
            query={"limit": limit, "offset": offset},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        name: str,
        prices: Sequence[inputs.BundlePriceInput],
        description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Bundle:
        """Create a bundle of products with their prices.

        Args:
            name: Name in the catalogue.
            prices: What each product in the bundle costs.
            description: What the bundle is, for people.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Bundle.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/create-a-product-bundle
        (reference page). Unsure: the part on headers was not read; the key header is from the page on
        idempotency.
        """
        return await self._call(
            _operations.CREATE_BUNDLE,
            body={"name": name, "prices": prices, "description": description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        *,
        description: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        prices: Sequence[inputs.BundlePriceInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Bundle:
        """Change the sent members of a bundle and keep the others.

        A list that is sent (prices) replaces the whole old one.

        Args:
            id: Alguna id of the bundle.
            description: What the bundle is, for people.
            name: Name in the catalogue.
            prices: All prices from now on; replaces the whole list.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Bundle.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/update-a-product-bundle
        (reference page). Unsure: the part on headers was not read; the key header is from the page on
        idempotency.
        """
        return await self._call(
            _operations.UPDATE_BUNDLE,
            path={"id": id},
            body={"description": description, "name": name, "prices": prices},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncBundlesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncBundles) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
