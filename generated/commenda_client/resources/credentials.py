# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Credentials: list, create, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_CREDENTIAL, DELETE_CREDENTIAL, GET_CREDENTIAL, LIST_CREDENTIALS, UPDATE_CREDENTIAL
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


class Credentials(Resource):
    """Credentials: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> CredentialsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CredentialsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        portal_ids: Sequence[str | UUID] | None = None,
        include_inactive: inputs.ListCredentialsIncludeInactive | None = None,
        extend: inputs.CredentialExtension | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Credential]:
        """List the logins of a corporation, without their secrets.

        Args:
            corporation_id: Corporation whose logins are listed.
            portal_ids: Only logins to these portals.
            include_inactive: Whether expired logins are listed too. The provider's default:
                "false".
            extend: What to add to each login.

        Returns: A page of Credential; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-GET (reference
            page).
        """
        return self._list(
            LIST_CREDENTIALS,
            options,
            query={
                "corporation_id": corporation_id,
                "portal_ids": portal_ids,
                "include_inactive": include_inactive,
                "extend": extend,
            },
        )

    def create(
        self,
        *,
        corporation_id: str | UUID,
        credential_type: inputs.CredentialType,
        blocks: Sequence[inputs.CredentialBlockInput],
        portal_id: str | UUID | Absent = ABSENT,
        name: str | Absent = ABSENT,
        portal_url: str | Absent = ABSENT,
        notes: str | Absent = ABSENT,
        is_custom: bool | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CredentialCreatedResponse:
        """Store a login to the portal of an authority.

        Args:
            corporation_id: Corporation that the login belongs to.
            credential_type: What the credential is for.
            blocks: The fields of the login, at least one. At least 1 entry.
            portal_id: Portal of the authority that returns are filed through.
            name: Name to find it by.
            portal_url: Address of the portal.
            notes: Remarks.
            is_custom: Whether the portal is one that Commenda does not list.

        Returns: CredentialCreatedResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-POST
            (reference page). Unsure: the status of success was not read.
        """
        return self._call(
            CREATE_CREDENTIAL,
            options,
            body={
                "corporation_id": corporation_id,
                "credential_type": credential_type,
                "blocks": blocks,
                "portal_id": portal_id,
                "name": name,
                "portal_url": portal_url,
                "notes": notes,
                "is_custom": is_custom,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CredentialResponse:
        """Read one login, with its secrets.

        Args:
            id: Commenda id of the login.

        Returns: CredentialResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-GET
            (reference page).
        """
        return self._call(
            GET_CREDENTIAL,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        corporation_id: str | UUID,
        portal_id: str | UUID | Absent = ABSENT,
        name: str | Absent = ABSENT,
        status: inputs.CredentialStatus | Absent = ABSENT,
        blocks: Sequence[inputs.CredentialBlockInput] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CredentialUpdatedResponse:
        """Change a login.

        Args:
            id: Commenda id of the login.
            corporation_id: Corporation that the login belongs to.
            portal_id: Portal of the authority that returns are filed through.
            name: Name to find it by.
            status: Whether the login still works.
            blocks: Fields to change or to add.

        Returns: CredentialUpdatedResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-POST
            (reference page).
        """
        return self._call(
            UPDATE_CREDENTIAL,
            options,
            path={"id": id},
            body={
                "corporation_id": corporation_id,
                "portal_id": portal_id,
                "name": name,
                "status": status,
                "blocks": blocks,
            },
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CredentialDeletedResponse:
        """Delete a login.

        Args:
            id: Commenda id of the login.

        Returns: CredentialDeletedResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-DELETE
            (reference page).
        """
        return self._call(
            DELETE_CREDENTIAL,
            options,
            path={"id": id},
        )


class CredentialsWithRawResponse:
    """The methods of `credentials`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Credentials) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncCredentials(AsyncResource):
    """Credentials: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncCredentialsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCredentialsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        portal_ids: Sequence[str | UUID] | None = None,
        include_inactive: inputs.ListCredentialsIncludeInactive | None = None,
        extend: inputs.CredentialExtension | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Credential]:
        """List the logins of a corporation, without their secrets.

        Args:
            corporation_id: Corporation whose logins are listed.
            portal_ids: Only logins to these portals.
            include_inactive: Whether expired logins are listed too. The provider's default:
                "false".
            extend: What to add to each login.

        Returns: A page of Credential; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-GET (reference
            page).
        """
        return self._list(
            LIST_CREDENTIALS,
            options,
            query={
                "corporation_id": corporation_id,
                "portal_ids": portal_ids,
                "include_inactive": include_inactive,
                "extend": extend,
            },
        )

    async def create(
        self,
        *,
        corporation_id: str | UUID,
        credential_type: inputs.CredentialType,
        blocks: Sequence[inputs.CredentialBlockInput],
        portal_id: str | UUID | Absent = ABSENT,
        name: str | Absent = ABSENT,
        portal_url: str | Absent = ABSENT,
        notes: str | Absent = ABSENT,
        is_custom: bool | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CredentialCreatedResponse:
        """Store a login to the portal of an authority.

        Args:
            corporation_id: Corporation that the login belongs to.
            credential_type: What the credential is for.
            blocks: The fields of the login, at least one. At least 1 entry.
            portal_id: Portal of the authority that returns are filed through.
            name: Name to find it by.
            portal_url: Address of the portal.
            notes: Remarks.
            is_custom: Whether the portal is one that Commenda does not list.

        Returns: CredentialCreatedResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-POST
            (reference page). Unsure: the status of success was not read.
        """
        return await self._call(
            CREATE_CREDENTIAL,
            options,
            body={
                "corporation_id": corporation_id,
                "credential_type": credential_type,
                "blocks": blocks,
                "portal_id": portal_id,
                "name": name,
                "portal_url": portal_url,
                "notes": notes,
                "is_custom": is_custom,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CredentialResponse:
        """Read one login, with its secrets.

        Args:
            id: Commenda id of the login.

        Returns: CredentialResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-GET
            (reference page).
        """
        return await self._call(
            GET_CREDENTIAL,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        corporation_id: str | UUID,
        portal_id: str | UUID | Absent = ABSENT,
        name: str | Absent = ABSENT,
        status: inputs.CredentialStatus | Absent = ABSENT,
        blocks: Sequence[inputs.CredentialBlockInput] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CredentialUpdatedResponse:
        """Change a login.

        Args:
            id: Commenda id of the login.
            corporation_id: Corporation that the login belongs to.
            portal_id: Portal of the authority that returns are filed through.
            name: Name to find it by.
            status: Whether the login still works.
            blocks: Fields to change or to add.

        Returns: CredentialUpdatedResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-POST
            (reference page).
        """
        return await self._call(
            UPDATE_CREDENTIAL,
            options,
            path={"id": id},
            body={
                "corporation_id": corporation_id,
                "portal_id": portal_id,
                "name": name,
                "status": status,
                "blocks": blocks,
            },
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CredentialDeletedResponse:
        """Delete a login.

        Args:
            id: Commenda id of the login.

        Returns: CredentialDeletedResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-DELETE
            (reference page).
        """
        return await self._call(
            DELETE_CREDENTIAL,
            options,
            path={"id": id},
        )


class AsyncCredentialsWithRawResponse:
    """The methods of `credentials`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCredentials) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
