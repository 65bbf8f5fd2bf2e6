# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Assignments: list, upsert."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_ASSIGNMENTS, UPSERT_ASSIGNMENTS
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


class Assignments(Resource):
    """Assignments: list, upsert."""

    @cached_property
    def with_raw_response(self) -> AssignmentsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AssignmentsWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        currency_id: str | UUID | None = None,
        entity_id: str | UUID | None = None,
        feature_id: str | UUID | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Assignment]:
        """List the limits given to governed entities.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            currency_id: Only limits on this credit currency; not together with featureId.
            entity_id: Only limits of this entity. 1 to 255 characters.
            feature_id: Only limits on this feature; not together with currencyId.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Assignment; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--assignments/get-a-list-of-assignments
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an
            older page has capabilityId where the packages have featureId and currencyId.
        """
        return self._list(
            LIST_ASSIGNMENTS,
            options,
            path={"customerId": customer_id},
            query={
                "after": after,
                "before": before,
                "currencyId": currency_id,
                "entityId": entity_id,
                "featureId": feature_id,
                "limit": limit,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def upsert(
        self,
        customer_id: str | UUID,
        *,
        assignments: Sequence[inputs.UpsertAssignment],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AssignmentListResponse:
        """Give limits to up to 100 governed entities, or change them.

        Members that are left out stay as they are.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            assignments: The assignments. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: AssignmentListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: customer_id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/beta--assignments/upsert-assignments (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page
            has capabilityId where the packages have featureId and currencyId; the packages accept
            any 2xx, so 200 is assumed.
        """
        return self._call(
            UPSERT_ASSIGNMENTS,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"assignments": assignments},
        )


class AssignmentsWithRawResponse:
    """The methods of `assignments`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Assignments) -> None:
        self.list = raw_response(resource.list)
        self.upsert = raw_response(resource.upsert)


class AsyncAssignments(AsyncResource):
    """Assignments: list, upsert."""

    @cached_property
    def with_raw_response(self) -> AsyncAssignmentsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncAssignmentsWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        currency_id: str | UUID | None = None,
        entity_id: str | UUID | None = None,
        feature_id: str | UUID | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Assignment]:
        """List the limits given to governed entities.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            currency_id: Only limits on this credit currency; not together with featureId.
            entity_id: Only limits of this entity. 1 to 255 characters.
            feature_id: Only limits on this feature; not together with currencyId.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Assignment; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--assignments/get-a-list-of-assignments
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an
            older page has capabilityId where the packages have featureId and currencyId.
        """
        return self._list(
            LIST_ASSIGNMENTS,
            options,
            path={"customerId": customer_id},
            query={
                "after": after,
                "before": before,
                "currencyId": currency_id,
                "entityId": entity_id,
                "featureId": feature_id,
                "limit": limit,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def upsert(
        self,
        customer_id: str | UUID,
        *,
        assignments: Sequence[inputs.UpsertAssignment],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AssignmentListResponse:
        """Give limits to up to 100 governed entities, or change them.

        Members that are left out stay as they are.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            assignments: The assignments. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: AssignmentListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: customer_id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/beta--assignments/upsert-assignments (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page
            has capabilityId where the packages have featureId and currencyId; the packages accept
            any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPSERT_ASSIGNMENTS,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"assignments": assignments},
        )


class AsyncAssignmentsWithRawResponse:
    """The methods of `assignments`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncAssignments) -> None:
        self.list = async_raw_response(resource.list)
        self.upsert = async_raw_response(resource.upsert)
