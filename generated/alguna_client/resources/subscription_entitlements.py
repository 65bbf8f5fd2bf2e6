# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Subscription entitlements: list, get."""

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


class SubscriptionEntitlements(Resource):
    """Subscription entitlements: list, get."""

    @cached_property
    def with_raw_response(self) -> SubscriptionEntitlementsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return SubscriptionEntitlementsWithRawResponse(self)

    def list(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Entitlement]:
        """List what a subscription entitles to now.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Entitlement; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-active-entitlements
        (reference page).
        """
        return self._list(
            _operations.LIST_SUBSCRIPTION_ENTITLEMENTS,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        key: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Entitlement:
        """Read one entitlement of a subscription.

        Args:
            id: Alguna id of the subscription.
            key: Key of the entitlement.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Entitlement.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-specific-entitlement
        (reference page).
        """
        return self._call(
            _operations.GET_SUBSCRIPTION_ENTITLEMENT,
            path={"id": id, "key": key},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class SubscriptionEntitlementsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: SubscriptionEntitlements) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)


class AsyncSubscriptionEntitlements(AsyncResource):
    """Subscription entitlements: list, get."""

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionEntitlementsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncSubscriptionEntitlementsWithRawResponse(self)

    def list(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Entitlement]:
        """List what a subscription entitles to now.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Entitlement; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-active-entitlements
        (reference page).
        """
        return self._list(
            _operations.LIST_SUBSCRIPTION_ENTITLEMENTS,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        key: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Entitlement:
        """Read one entitlement of a subscription.

        Args:
            id: Alguna id of the subscription.
            key: Key of the entitlement.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Entitlement.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-specific-entitlement
        (reference page).
        """
        return await self._call(
            _operations.GET_SUBSCRIPTION_ENTITLEMENT,
            path={"id": id, "key": key},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncSubscriptionEntitlementsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptionEntitlements) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
