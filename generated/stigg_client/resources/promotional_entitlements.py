# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Promotional entitlements: list, create, revoke."""

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


class PromotionalEntitlements(Resource):
    """Promotional entitlements: list, create, revoke."""

    @cached_property
    def with_raw_response(self) -> PromotionalEntitlementsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return PromotionalEntitlementsWithRawResponse(self)

    def list(
        self,
        customer_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        status: Sequence[inputs.PromotionalEntitlementStatus] | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.PromotionalEntitlement]:
        """List the features given to a customer outside of any plan.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of PromotionalEntitlement; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://docs.stigg.io/api-reference/promotional-entitlements/get-a-list-of-promotional-entitlements
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            _operations.LIST_PROMOTIONAL_ENTITLEMENTS,
            path={"customerId": customer_id},
            query={"after": after, "before": before, "createdAt": created_at, "limit": limit, "status": status},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        customer_id: str,
        *,
        promotional_entitlements: Sequence[inputs.PromotionalEntitlementInput],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PromotionalEntitlementListResponse:
        """Give features to a customer outside of any plan.

        For some time or for good. All members of a grant must be sent, those that do not apply as null.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            promotional_entitlements: The grants. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PromotionalEntitlementListResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Limit: 30 calls in 60 s for one customerId, shared by all that count for it; the client waits for its
        turn.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/promotional-entitlements/create-a-promotional-entitlements
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the oldest page
        has another path, ending in /promotional; the idempotency header is documented by the overview guide
        only, and neither package sends it; mutations of a customer are limited too, but the list of its
        routes was not readable: that this one counts is assumed; the packages accept any 2xx, so 200 is
        assumed.
        """
        return self._call(
            _operations.CREATE_PROMOTIONAL_ENTITLEMENTS,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"promotionalEntitlements": promotional_entitlements},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def revoke(
        self,
        customer_id: str,
        feature_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PromotionalEntitlementResponse:
        """Take a feature back that was given outside of any plan.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PromotionalEntitlementResponse.

        Idempotency: feature_id tells a repeat from a new call: a repeat changes nothing.

        Limit: 30 calls in 60 s for one customerId, shared by all that count for it; the client waits for its
        turn.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/promotional_entitlements.py
        (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a customer are
        limited too, but the list of its routes was not readable: that this one counts is assumed; no page was
        found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.REVOKE_PROMOTIONAL_ENTITLEMENT,
            path={"customerId": customer_id, "featureId": feature_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class PromotionalEntitlementsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: PromotionalEntitlements) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.revoke = raw_response(resource.revoke)


class AsyncPromotionalEntitlements(AsyncResource):
    """Promotional entitlements: list, create, revoke."""

    @cached_property
    def with_raw_response(self) -> AsyncPromotionalEntitlementsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncPromotionalEntitlementsWithRawResponse(self)

    def list(
        self,
        customer_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        status: Sequence[inputs.PromotionalEntitlementStatus] | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.PromotionalEntitlement]:
        """List the features given to a customer outside of any plan.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of PromotionalEntitlement; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://docs.stigg.io/api-reference/promotional-entitlements/get-a-list-of-promotional-entitlements
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            _operations.LIST_PROMOTIONAL_ENTITLEMENTS,
            path={"customerId": customer_id},
            query={"after": after, "before": before, "createdAt": created_at, "limit": limit, "status": status},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        customer_id: str,
        *,
        promotional_entitlements: Sequence[inputs.PromotionalEntitlementInput],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PromotionalEntitlementListResponse:
        """Give features to a customer outside of any plan.

        For some time or for good. All members of a grant must be sent, those that do not apply as null.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            promotional_entitlements: The grants. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PromotionalEntitlementListResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Limit: 30 calls in 60 s for one customerId, shared by all that count for it; the client waits for its
        turn.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/promotional-entitlements/create-a-promotional-entitlements
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the oldest page
        has another path, ending in /promotional; the idempotency header is documented by the overview guide
        only, and neither package sends it; mutations of a customer are limited too, but the list of its
        routes was not readable: that this one counts is assumed; the packages accept any 2xx, so 200 is
        assumed.
        """
        return await self._call(
            _operations.CREATE_PROMOTIONAL_ENTITLEMENTS,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"promotionalEntitlements": promotional_entitlements},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def revoke(
        self,
        customer_id: str,
        feature_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PromotionalEntitlementResponse:
        """Take a feature back that was given outside of any plan.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PromotionalEntitlementResponse.

        Idempotency: feature_id tells a repeat from a new call: a repeat changes nothing.

        Limit: 30 calls in 60 s for one customerId, shared by all that count for it; the client waits for its
        turn.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/promotional_entitlements.py
        (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a customer are
        limited too, but the list of its routes was not readable: that this one counts is assumed; no page was
        found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.REVOKE_PROMOTIONAL_ENTITLEMENT,
            path={"customerId": customer_id, "featureId": feature_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncPromotionalEntitlementsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncPromotionalEntitlements) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.revoke = async_raw_response(resource.revoke)
