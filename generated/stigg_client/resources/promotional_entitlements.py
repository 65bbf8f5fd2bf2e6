# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Promotional entitlements: list, create, revoke."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_PROMOTIONAL_ENTITLEMENTS, LIST_PROMOTIONAL_ENTITLEMENTS, REVOKE_PROMOTIONAL_ENTITLEMENT
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


class PromotionalEntitlements(Resource):
    """Promotional entitlements: list, create, revoke."""

    @cached_property
    def with_raw_response(self) -> PromotionalEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return PromotionalEntitlementsWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        status: Sequence[inputs.PromotionalEntitlementStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.PromotionalEntitlement]:
        """List the features given to a customer outside of any plan.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of PromotionalEntitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/promotional-entitlements/get-a-list-of-promotional-entitlements
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_PROMOTIONAL_ENTITLEMENTS,
            options,
            path={"customerId": customer_id},
            query={"after": after, "before": before, "createdAt": created_at, "limit": limit, "status": status},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        customer_id: str | UUID,
        *,
        promotional_entitlements: Sequence[inputs.PromotionalEntitlementInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PromotionalEntitlementListResponse:
        """Give features to a customer outside of any plan.

        For some time or for good. All fields of a grant must be sent, those that do not apply as
        null.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            promotional_entitlements: The grants. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PromotionalEntitlementListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source:
            https://docs.stigg.io/api-reference/promotional-entitlements/create-a-promotional-entitlements
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the oldest page has another path, ending in /promotional; the idempotency header is
            documented by the overview guide only, and neither package sends it; mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_PROMOTIONAL_ENTITLEMENTS,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"promotionalEntitlements": promotional_entitlements},
            idempotency_key=idempotency_key,
        )

    def revoke(
        self,
        customer_id: str | UUID,
        feature_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PromotionalEntitlementResponse:
        """Take a feature back that was given outside of any plan.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PromotionalEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: feature_id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/promotional_entitlements.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            REVOKE_PROMOTIONAL_ENTITLEMENT,
            options,
            path={"customerId": customer_id, "featureId": feature_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class PromotionalEntitlementsWithRawResponse:
    """The methods of `promotional_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: PromotionalEntitlements) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.revoke = raw_response(resource.revoke)


class AsyncPromotionalEntitlements(AsyncResource):
    """Promotional entitlements: list, create, revoke."""

    @cached_property
    def with_raw_response(self) -> AsyncPromotionalEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncPromotionalEntitlementsWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        status: Sequence[inputs.PromotionalEntitlementStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.PromotionalEntitlement]:
        """List the features given to a customer outside of any plan.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of PromotionalEntitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/promotional-entitlements/get-a-list-of-promotional-entitlements
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_PROMOTIONAL_ENTITLEMENTS,
            options,
            path={"customerId": customer_id},
            query={"after": after, "before": before, "createdAt": created_at, "limit": limit, "status": status},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        customer_id: str | UUID,
        *,
        promotional_entitlements: Sequence[inputs.PromotionalEntitlementInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PromotionalEntitlementListResponse:
        """Give features to a customer outside of any plan.

        For some time or for good. All fields of a grant must be sent, those that do not apply as
        null.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            promotional_entitlements: The grants. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PromotionalEntitlementListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source:
            https://docs.stigg.io/api-reference/promotional-entitlements/create-a-promotional-entitlements
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the oldest page has another path, ending in /promotional; the idempotency header is
            documented by the overview guide only, and neither package sends it; mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_PROMOTIONAL_ENTITLEMENTS,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"promotionalEntitlements": promotional_entitlements},
            idempotency_key=idempotency_key,
        )

    async def revoke(
        self,
        customer_id: str | UUID,
        feature_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PromotionalEntitlementResponse:
        """Take a feature back that was given outside of any plan.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PromotionalEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: feature_id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/promotional_entitlements.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            REVOKE_PROMOTIONAL_ENTITLEMENT,
            options,
            path={"customerId": customer_id, "featureId": feature_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncPromotionalEntitlementsWithRawResponse:
    """The methods of `promotional_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncPromotionalEntitlements) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.revoke = async_raw_response(resource.revoke)
