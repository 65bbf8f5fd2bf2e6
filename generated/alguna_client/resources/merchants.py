# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Merchants: list, create, get, update, delete, unarchive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_MERCHANT,
    DELETE_MERCHANT,
    GET_MERCHANT,
    LIST_MERCHANTS,
    UNARCHIVE_MERCHANT,
    UPDATE_MERCHANT,
)
from .._overlay import (
    ABSENT,
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
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Merchants(Resource):
    """Merchants: list, create, get, update, delete, unarchive."""

    @cached_property
    def with_raw_response(self) -> MerchantsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return MerchantsWithRawResponse(self)

    def list(
        self,
        *,
        display_name: Sequence[str] | None = None,
        external_id: Sequence[str | UUID] | None = None,
        include_archived: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Merchant]:
        """List merchants, filtered and sorted.

        A filter that takes several values matches a merchant that has any of them.

        Args:
            display_name: Only merchants with one of these names.
            external_id: Only merchants with one of these ids of your own.
            include_archived: Whether archived merchants are listed too.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example created_at:desc.

        Returns: A page of Merchant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_MERCHANTS,
            options,
            query={
                "display_name": display_name,
                "external_id": external_id,
                "include_archived": include_archived,
                "limit": limit,
                "offset": offset,
                "sort": sort,
            },
        )

    def create(
        self,
        *,
        display_name: str,
        external_id: str | UUID,
        avatar: inputs.ImageUpload | Absent = ABSENT,
        logo: inputs.ImageUpload | Absent = ABSENT,
        support_email: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Create a merchant.

        Args:
            display_name: Name that customers see.
            external_id: Your own id of the merchant.
            avatar: Small picture of the merchant.
            logo: Logo of the merchant.
            support_email: E-mail address to which customers turn.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Merchant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            CREATE_MERCHANT,
            options,
            body={
                "display_name": display_name,
                "external_id": external_id,
                "avatar": avatar,
                "logo": logo,
                "support_email": support_email,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Read one merchant.

        Args:
            id: Alguna id of the merchant.

        Returns: Merchant.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_MERCHANT,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        avatar: inputs.ImageUpload | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        external_id: str | UUID | Absent = ABSENT,
        logo: inputs.ImageUpload | Absent = ABSENT,
        support_email: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Change a merchant.

        What is absent stays as it is.

        Args:
            id: Alguna id of the merchant.
            avatar: Small picture of the merchant.
            display_name: Name that customers see.
            external_id: Your own id of the merchant.
            logo: Logo of the merchant.
            support_email: E-mail address to which customers turn.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Merchant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            UPDATE_MERCHANT,
            options,
            path={"id": id},
            body={
                "avatar": avatar,
                "display_name": display_name,
                "external_id": external_id,
                "logo": logo,
                "support_email": support_email,
            },
            idempotency_key=idempotency_key,
        )

    def delete(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Archive a merchant; it can be taken back.

        Args:
            id: Alguna id of the merchant.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Merchant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            DELETE_MERCHANT,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    def unarchive(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Take an archived merchant back into use.

        Args:
            id: Alguna id of the merchant.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Merchant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            UNARCHIVE_MERCHANT,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )


class MerchantsWithRawResponse:
    """The methods of `merchants`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Merchants) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.unarchive = raw_response(resource.unarchive)


class AsyncMerchants(AsyncResource):
    """Merchants: list, create, get, update, delete, unarchive."""

    @cached_property
    def with_raw_response(self) -> AsyncMerchantsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncMerchantsWithRawResponse(self)

    def list(
        self,
        *,
        display_name: Sequence[str] | None = None,
        external_id: Sequence[str | UUID] | None = None,
        include_archived: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Merchant]:
        """List merchants, filtered and sorted.

        A filter that takes several values matches a merchant that has any of them.

        Args:
            display_name: Only merchants with one of these names.
            external_id: Only merchants with one of these ids of your own.
            include_archived: Whether archived merchants are listed too.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example created_at:desc.

        Returns: A page of Merchant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_MERCHANTS,
            options,
            query={
                "display_name": display_name,
                "external_id": external_id,
                "include_archived": include_archived,
                "limit": limit,
                "offset": offset,
                "sort": sort,
            },
        )

    async def create(
        self,
        *,
        display_name: str,
        external_id: str | UUID,
        avatar: inputs.ImageUpload | Absent = ABSENT,
        logo: inputs.ImageUpload | Absent = ABSENT,
        support_email: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Create a merchant.

        Args:
            display_name: Name that customers see.
            external_id: Your own id of the merchant.
            avatar: Small picture of the merchant.
            logo: Logo of the merchant.
            support_email: E-mail address to which customers turn.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Merchant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            CREATE_MERCHANT,
            options,
            body={
                "display_name": display_name,
                "external_id": external_id,
                "avatar": avatar,
                "logo": logo,
                "support_email": support_email,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Read one merchant.

        Args:
            id: Alguna id of the merchant.

        Returns: Merchant.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_MERCHANT,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        avatar: inputs.ImageUpload | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        external_id: str | UUID | Absent = ABSENT,
        logo: inputs.ImageUpload | Absent = ABSENT,
        support_email: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Change a merchant.

        What is absent stays as it is.

        Args:
            id: Alguna id of the merchant.
            avatar: Small picture of the merchant.
            display_name: Name that customers see.
            external_id: Your own id of the merchant.
            logo: Logo of the merchant.
            support_email: E-mail address to which customers turn.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Merchant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            UPDATE_MERCHANT,
            options,
            path={"id": id},
            body={
                "avatar": avatar,
                "display_name": display_name,
                "external_id": external_id,
                "logo": logo,
                "support_email": support_email,
            },
            idempotency_key=idempotency_key,
        )

    async def delete(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Archive a merchant; it can be taken back.

        Args:
            id: Alguna id of the merchant.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Merchant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            DELETE_MERCHANT,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    async def unarchive(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Merchant:
        """Take an archived merchant back into use.

        Args:
            id: Alguna id of the merchant.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Merchant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            UNARCHIVE_MERCHANT,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )


class AsyncMerchantsWithRawResponse:
    """The methods of `merchants`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncMerchants) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.unarchive = async_raw_response(resource.unarchive)
