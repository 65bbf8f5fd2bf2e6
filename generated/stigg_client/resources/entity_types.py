# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Entity types: list, upsert."""

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


class EntityTypes(Resource):
    """Entity types: list, upsert."""

    @cached_property
    def with_raw_response(self) -> EntityTypesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return EntityTypesWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.EntityType]:
        """List the kinds of governed entities.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of EntityType; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/beta--entitytypes/get-a-list-of-entity-types.md (head of
        published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        Unsure: the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            _operations.LIST_ENTITY_TYPES,
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def upsert(
        self,
        *,
        types: Sequence[inputs.UpsertEntityType],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.EntityTypeListResponse:
        """Make or change up to 100 kinds of governed entities.

        Members that are left out stay as they are.

        Args:
            types: The kinds. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Entries without a key of their own get one derived from this.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: EntityTypeListResponse.

        Idempotency: a key in the member id of each entry of types; minted where absent.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/beta--entitytypes/upsert-entity-types.md (head of
        published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.UPSERT_ENTITY_TYPES,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"types": types},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class EntityTypesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: EntityTypes) -> None:
        self.list = raw_response(resource.list)
        self.upsert = raw_response(resource.upsert)


class AsyncEntityTypes(AsyncResource):
    """Entity types: list, upsert."""

    @cached_property
    def with_raw_response(self) -> AsyncEntityTypesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncEntityTypesWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.EntityType]:
        """List the kinds of governed entities.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of EntityType; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/beta--entitytypes/get-a-list-of-entity-types.md (head of
        published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        Unsure: the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            _operations.LIST_ENTITY_TYPES,
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def upsert(
        self,
        *,
        types: Sequence[inputs.UpsertEntityType],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.EntityTypeListResponse:
        """Make or change up to 100 kinds of governed entities.

        Members that are left out stay as they are.

        Args:
            types: The kinds. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Entries without a key of their own get one derived from this.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: EntityTypeListResponse.

        Idempotency: a key in the member id of each entry of types; minted where absent.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/beta--entitytypes/upsert-entity-types.md (head of
        published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.UPSERT_ENTITY_TYPES,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"types": types},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncEntityTypesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncEntityTypes) -> None:
        self.list = async_raw_response(resource.list)
        self.upsert = async_raw_response(resource.upsert)
