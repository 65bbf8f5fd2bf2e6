# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Entities: list, upsert, get, archive, unarchive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import ARCHIVE_ENTITIES, GET_ENTITY, LIST_ENTITIES, UNARCHIVE_ENTITIES, UPSERT_ENTITIES
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


class Entities(Resource):
    """Entities: list, upsert, get, archive, unarchive."""

    @cached_property
    def with_raw_response(self) -> EntitiesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return EntitiesWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        entity_type_id: str | UUID | None = None,
        include_archived: inputs.ListEntitiesIncludeArchived | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Entity]:
        """List the governed entities of a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            entity_type_id: Only entities of this kind. 1 to 255 characters.
            include_archived: Whether archived entities are listed too.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Entity; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--entities/get-a-list-of-entitys (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page
            calls the filter typeRefId and the field typeId; the packages say entityTypeId for
            both.
        """
        return self._list(
            LIST_ENTITIES,
            options,
            path={"customerId": customer_id},
            query={
                "after": after,
                "before": before,
                "entityTypeId": entity_type_id,
                "includeArchived": include_archived,
                "limit": limit,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def upsert(
        self,
        customer_id: str | UUID,
        *,
        entities: Sequence[inputs.UpsertEntity],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityListResponse:
        """Make or change up to 100 governed entities of a customer.

        Members that are left out stay as they are.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            entities: The entities. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: EntityListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: customer_id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/beta--entities/upsert-entities (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the example on the
            page sends typeRefId and returns typeId; the packages say entityTypeId for both; the
            packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPSERT_ENTITIES,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"entities": entities},
        )

    def get(
        self,
        customer_id: str | UUID,
        entity_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityResponse:
        """Read one governed entity.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            entity_id: The entity. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: EntityResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--entities/get-a-single-entity-by-id
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the page has typeId where the packages have entityTypeId, and lacks displayName.
        """
        return self._call(
            GET_ENTITY,
            options,
            path={"customerId": customer_id, "entityId": entity_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def archive(
        self,
        customer_id: str | UUID,
        *,
        ids: Sequence[str | UUID],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityIdsResponse:
        """Archive up to 100 governed entities of a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            ids: The ids. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: EntityIdsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/beta--entities/archive-entities (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ARCHIVE_ENTITIES,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"ids": ids},
            idempotency_key=idempotency_key,
        )

    def unarchive(
        self,
        customer_id: str | UUID,
        *,
        ids: Sequence[str | UUID],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityIdsResponse:
        """Bring up to 100 archived entities of a customer back.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            ids: The ids. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: EntityIdsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1_beta/customers/entities.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UNARCHIVE_ENTITIES,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"ids": ids},
            idempotency_key=idempotency_key,
        )


class EntitiesWithRawResponse:
    """The methods of `entities`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Entities) -> None:
        self.list = raw_response(resource.list)
        self.upsert = raw_response(resource.upsert)
        self.get = raw_response(resource.get)
        self.archive = raw_response(resource.archive)
        self.unarchive = raw_response(resource.unarchive)


class AsyncEntities(AsyncResource):
    """Entities: list, upsert, get, archive, unarchive."""

    @cached_property
    def with_raw_response(self) -> AsyncEntitiesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncEntitiesWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        entity_type_id: str | UUID | None = None,
        include_archived: inputs.ListEntitiesIncludeArchived | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Entity]:
        """List the governed entities of a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            entity_type_id: Only entities of this kind. 1 to 255 characters.
            include_archived: Whether archived entities are listed too.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Entity; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--entities/get-a-list-of-entitys (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page
            calls the filter typeRefId and the field typeId; the packages say entityTypeId for
            both.
        """
        return self._list(
            LIST_ENTITIES,
            options,
            path={"customerId": customer_id},
            query={
                "after": after,
                "before": before,
                "entityTypeId": entity_type_id,
                "includeArchived": include_archived,
                "limit": limit,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def upsert(
        self,
        customer_id: str | UUID,
        *,
        entities: Sequence[inputs.UpsertEntity],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityListResponse:
        """Make or change up to 100 governed entities of a customer.

        Members that are left out stay as they are.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            entities: The entities. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: EntityListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: customer_id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/beta--entities/upsert-entities (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the example on the
            page sends typeRefId and returns typeId; the packages say entityTypeId for both; the
            packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPSERT_ENTITIES,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"entities": entities},
        )

    async def get(
        self,
        customer_id: str | UUID,
        entity_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityResponse:
        """Read one governed entity.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            entity_id: The entity. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: EntityResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--entities/get-a-single-entity-by-id
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the page has typeId where the packages have entityTypeId, and lacks displayName.
        """
        return await self._call(
            GET_ENTITY,
            options,
            path={"customerId": customer_id, "entityId": entity_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def archive(
        self,
        customer_id: str | UUID,
        *,
        ids: Sequence[str | UUID],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityIdsResponse:
        """Archive up to 100 governed entities of a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            ids: The ids. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: EntityIdsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/beta--entities/archive-entities (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ARCHIVE_ENTITIES,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"ids": ids},
            idempotency_key=idempotency_key,
        )

    async def unarchive(
        self,
        customer_id: str | UUID,
        *,
        ids: Sequence[str | UUID],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntityIdsResponse:
        """Bring up to 100 archived entities of a customer back.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            ids: The ids. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: EntityIdsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1_beta/customers/entities.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UNARCHIVE_ENTITIES,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"ids": ids},
            idempotency_key=idempotency_key,
        )


class AsyncEntitiesWithRawResponse:
    """The methods of `entities`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncEntities) -> None:
        self.list = async_raw_response(resource.list)
        self.upsert = async_raw_response(resource.upsert)
        self.get = async_raw_response(resource.get)
        self.archive = async_raw_response(resource.archive)
        self.unarchive = async_raw_response(resource.unarchive)
