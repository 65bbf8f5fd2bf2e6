# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Plan entitlements: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_PLAN_ENTITLEMENTS,
    DELETE_PLAN_ENTITLEMENT,
    LIST_PLAN_ENTITLEMENTS,
    UPDATE_PLAN_ENTITLEMENT,
)
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


class PlanEntitlements(Resource):
    """Plan entitlements: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> PlanEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return PlanEntitlementsWithRawResponse(self)

    def list(
        self,
        plan_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.PackageEntitlement]:
        """List what a plan entitles to.

        Args:
            plan_id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of PackageEntitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/plan-entitlements/get-a-list-of-plan-entitlements.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the response holds cursors, but the request takes none:
            the list is read as whole.
        """
        return self._list(
            LIST_PLAN_ENTITLEMENTS,
            options,
            path={"planId": plan_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        plan_id: str | UUID,
        *,
        entitlements: Sequence[inputs.CreatePackageEntitlementInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementListResponse:
        """Add entitlements to a plan.

        Args:
            plan_id: The plan. 1 to 255 characters.
            entitlements: The entitlements. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PackageEntitlementListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/plan-entitlements/create-plan-entitlements.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: an older page has features and credits merged in one
            shape; the idempotency header is documented by the overview guide only, and neither
            package sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_PLAN_ENTITLEMENTS,
            options,
            path={"planId": plan_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"entitlements": entitlements},
            idempotency_key=idempotency_key,
        )

    def update(
        self,
        plan_id: str | UUID,
        id: str | UUID,
        *,
        body: inputs.UpdatePackageEntitlementRequest,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementResponse:
        """Change some fields of an entitlement of a plan.

        The id is that of the feature or credit currency. Only the fields that are sent change.

        Args:
            plan_id: The plan. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            body: Fields of an entitlement to change; type says which kind it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PackageEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/entitlements.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_PLAN_ENTITLEMENT,
            options,
            path={"planId": plan_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body=body,
        )

    def delete(
        self,
        plan_id: str | UUID,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementResponse:
        """Take an entitlement out of a plan.

        The id is that of the feature or credit currency.

        Args:
            plan_id: The plan. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PackageEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/plan-entitlements/delete-plan-entitlement
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            DELETE_PLAN_ENTITLEMENT,
            options,
            path={"planId": plan_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class PlanEntitlementsWithRawResponse:
    """The methods of `plan_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: PlanEntitlements) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncPlanEntitlements(AsyncResource):
    """Plan entitlements: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncPlanEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncPlanEntitlementsWithRawResponse(self)

    def list(
        self,
        plan_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.PackageEntitlement]:
        """List what a plan entitles to.

        Args:
            plan_id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of PackageEntitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/plan-entitlements/get-a-list-of-plan-entitlements.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the response holds cursors, but the request takes none:
            the list is read as whole.
        """
        return self._list(
            LIST_PLAN_ENTITLEMENTS,
            options,
            path={"planId": plan_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        plan_id: str | UUID,
        *,
        entitlements: Sequence[inputs.CreatePackageEntitlementInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementListResponse:
        """Add entitlements to a plan.

        Args:
            plan_id: The plan. 1 to 255 characters.
            entitlements: The entitlements. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PackageEntitlementListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/plan-entitlements/create-plan-entitlements.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: an older page has features and credits merged in one
            shape; the idempotency header is documented by the overview guide only, and neither
            package sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_PLAN_ENTITLEMENTS,
            options,
            path={"planId": plan_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"entitlements": entitlements},
            idempotency_key=idempotency_key,
        )

    async def update(
        self,
        plan_id: str | UUID,
        id: str | UUID,
        *,
        body: inputs.UpdatePackageEntitlementRequest,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementResponse:
        """Change some fields of an entitlement of a plan.

        The id is that of the feature or credit currency. Only the fields that are sent change.

        Args:
            plan_id: The plan. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            body: Fields of an entitlement to change; type says which kind it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PackageEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/entitlements.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_PLAN_ENTITLEMENT,
            options,
            path={"planId": plan_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body=body,
        )

    async def delete(
        self,
        plan_id: str | UUID,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementResponse:
        """Take an entitlement out of a plan.

        The id is that of the feature or credit currency.

        Args:
            plan_id: The plan. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PackageEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/plan-entitlements/delete-plan-entitlement
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            DELETE_PLAN_ENTITLEMENT,
            options,
            path={"planId": plan_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncPlanEntitlementsWithRawResponse:
    """The methods of `plan_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncPlanEntitlements) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
