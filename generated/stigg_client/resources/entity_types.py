# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Entity types: list, upsert."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_ENTITY_TYPES, UPSERT_ENTITY_TYPES
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


class EntityTypes(Resource):
    """Entity types: list, upsert."""

    @cached_property
    def with_raw_response(self) -> EntityTypesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return EntityTypesWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.EntityType]:
        """List the kinds of governed entities.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of EntityType; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--entitytypes/get-a-list-of-entity-types.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the format of its cursors was not seen, nor the limits
            of limit.
        """
        return self._list(
            LIST_ENTITY_TYPES,
            options,
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def upsert(
        self,
        *,
        types: Sequence[inputs.UpsertEntityType],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityTypeListResponse:
        """Make or change up to 100 kinds of governed entities.

        Members that are left out stay as they are.

        Args:
            types: The kinds. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: EntityTypeListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in id of each entry of types; generated for this call where missing; at
            most 100 entries.
        Source: https://docs.stigg.io/api-reference/beta--entitytypes/upsert-entity-types.md (head
            of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package
            0.1.0-beta.51). Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPSERT_ENTITY_TYPES,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"types": types},
            idempotency_key=idempotency_key,
        )


class EntityTypesWithRawResponse:
    """The methods of `entity_types`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: EntityTypes) -> None:
        self.list = raw_response(resource.list)
        self.upsert = raw_response(resource.upsert)


class AsyncEntityTypes(AsyncResource):
    """Entity types: list, upsert."""

    @cached_property
    def with_raw_response(self) -> AsyncEntityTypesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncEntityTypesWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.EntityType]:
        """List the kinds of governed entities.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of EntityType; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--entitytypes/get-a-list-of-entity-types.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the format of its cursors was not seen, nor the limits
            of limit.
        """
        return self._list(
            LIST_ENTITY_TYPES,
            options,
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def upsert(
        self,
        *,
        types: Sequence[inputs.UpsertEntityType],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityTypeListResponse:
        """Make or change up to 100 kinds of governed entities.

        Members that are left out stay as they are.

        Args:
            types: The kinds. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: EntityTypeListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in id of each entry of types; generated for this call where missing; at
            most 100 entries.
        Source: https://docs.stigg.io/api-reference/beta--entitytypes/upsert-entity-types.md (head
            of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package
            0.1.0-beta.51). Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPSERT_ENTITY_TYPES,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"types": types},
            idempotency_key=idempotency_key,
        )


class AsyncEntityTypesWithRawResponse:
    """The methods of `entity_types`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncEntityTypes) -> None:
        self.list = async_raw_response(resource.list)
        self.upsert = async_raw_response(resource.upsert)
