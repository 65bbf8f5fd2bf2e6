# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Subscriptions: list."""

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


class Subscriptions(Resource):
    """Subscriptions: list."""

    @cached_property
    def with_raw_response(self) -> SubscriptionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return SubscriptionsWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        customer_id: str | None = None,
        plan_id: str | None = None,
        resource_id: str | None = None,
        pricing_type: Sequence[inputs.SubscriptionPricingType] | None = None,
        status: Sequence[inputs.SubscriptionStatus] | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Subscription]:
        """List subscriptions.

        Listed items leave their entitlements out; read one subscription for them.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            customer_id: Only subscriptions of this customer. 1 to 255 characters.
            plan_id: Only subscriptions to this plan. 1 to 255 characters.
            resource_id: Only subscriptions of this resource. 1 to 255 characters.
            pricing_type: Only subscriptions priced in one of these ways.
            status: Only subscriptions in one of these states.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Subscription; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/subscriptions/get-a-list-of-subscriptions (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page has status as a
        plain comma-separated string.
        """
        return self._list(
            _operations.LIST_SUBSCRIPTIONS,
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "createdAt": created_at,
                "customerId": customer_id,
                "planId": plan_id,
                "resourceId": resource_id,
                "pricingType": pricing_type,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class SubscriptionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Subscriptions) -> None:
        self.list = raw_response(resource.list)


class AsyncSubscriptions(AsyncResource):
    """Subscriptions: list."""

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncSubscriptionsWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        customer_id: str | None = None,
        plan_id: str | None = None,
        resource_id: str | None = None,
        pricing_type: Sequence[inputs.SubscriptionPricingType] | None = None,
        status: Sequence[inputs.SubscriptionStatus] | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Subscription]:
        """List subscriptions.

        Listed items leave their entitlements out; read one subscription for them.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            customer_id: Only subscriptions of this customer. 1 to 255 characters.
            plan_id: Only subscriptions to this plan. 1 to 255 characters.
            resource_id: Only subscriptions of this resource. 1 to 255 characters.
            pricing_type: Only subscriptions priced in one of these ways.
            status: Only subscriptions in one of these states.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Subscription; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/subscriptions/get-a-list-of-subscriptions (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page has status as a
        plain comma-separated string.
        """
        return self._list(
            _operations.LIST_SUBSCRIPTIONS,
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "createdAt": created_at,
                "customerId": customer_id,
                "planId": plan_id,
                "resourceId": resource_id,
                "pricingType": pricing_type,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncSubscriptionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptions) -> None:
        self.list = async_raw_response(resource.list)
