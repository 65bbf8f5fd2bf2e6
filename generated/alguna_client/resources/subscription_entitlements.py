# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Subscription entitlements: list, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_SUBSCRIPTION_ENTITLEMENT, LIST_SUBSCRIPTION_ENTITLEMENTS
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import AsyncPages, CallOptions, Page


class SubscriptionEntitlements(Resource):
    """Subscription entitlements: list, get."""

    @cached_property
    def with_raw_response(self) -> SubscriptionEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return SubscriptionEntitlementsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.Entitlement]:
        """List what a subscription entitles to now.

        Args:
            id: Alguna id of the subscription.

        Returns: A page of Entitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-active-entitlements
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_SUBSCRIPTION_ENTITLEMENTS,
            options,
            path={"id": id},
        )

    def get(
        self,
        id: str | UUID,
        key: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Entitlement:
        """Read one entitlement of a subscription.

        Args:
            id: Alguna id of the subscription.
            key: Key of the entitlement.

        Returns: Entitlement.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-specific-entitlement
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_SUBSCRIPTION_ENTITLEMENT,
            options,
            path={"id": id, "key": key},
        )


class SubscriptionEntitlementsWithRawResponse:
    """The methods of `subscription_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: SubscriptionEntitlements) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)


class AsyncSubscriptionEntitlements(AsyncResource):
    """Subscription entitlements: list, get."""

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncSubscriptionEntitlementsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Entitlement]:
        """List what a subscription entitles to now.

        Args:
            id: Alguna id of the subscription.

        Returns: A page of Entitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-active-entitlements
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_SUBSCRIPTION_ENTITLEMENTS,
            options,
            path={"id": id},
        )

    async def get(
        self,
        id: str | UUID,
        key: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Entitlement:
        """Read one entitlement of a subscription.

        Args:
            id: Alguna id of the subscription.
            key: Key of the entitlement.

        Returns: Entitlement.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-specific-entitlement
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_SUBSCRIPTION_ENTITLEMENT,
            options,
            path={"id": id, "key": key},
        )


class AsyncSubscriptionEntitlementsWithRawResponse:
    """The methods of `subscription_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptionEntitlements) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
