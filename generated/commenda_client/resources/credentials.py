# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Credentials: list, create, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class Credentials(Resource):
    """Credentials: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> CredentialsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CredentialsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str,
        portal_ids: Sequence[str] | None = None,
        include_inactive: inputs.ListCredentialsIncludeInactive | None = None,
        extend: inputs.CredentialExtension | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Credential]:
        """List the logins of a corporation, without their secrets.

        Args:
            corporation_id: Corporation whose logins are listed.
            portal_ids: Only logins to these portals.
            include_inactive: Whether expired logins are listed too. The provider's default: "false".
            extend: What to add to each login.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Credential; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-GET (reference page).
        """
        return self._list(
            _operations.LIST_CREDENTIALS,
            query={
                "corporation_id": corporation_id,
                "portal_ids": portal_ids,
                "include_inactive": include_inactive,
                "extend": extend,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        corporation_id: str,
        credential_type: inputs.CredentialType,
        blocks: Sequence[inputs.CredentialBlockInput],
        portal_id: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        portal_url: str | Absent = ABSENT,
        notes: str | Absent = ABSENT,
        is_custom: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CredentialCreatedResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-POST (reference page).
        Unsure: the status of success was not read.
        """
        return self._call(
            _operations.CREATE_CREDENTIAL,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CredentialResponse:
        """Read one login, with its secrets.

        Args:
            id: Commenda id of the login.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CredentialResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-GET (reference page).
        """
        return self._call(
            _operations.GET_CREDENTIAL,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        *,
        corporation_id: str,
        portal_id: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        status: inputs.CredentialStatus | Absent = ABSENT,
        blocks: Sequence[inputs.CredentialBlockInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CredentialUpdatedResponse:
        """Change a login.

        Args:
            id: Commenda id of the login.
            corporation_id: Corporation that the login belongs to.
            portal_id: Portal of the authority that returns are filed through.
            name: Name to find it by.
            status: Whether the login still works.
            blocks: Fields to change or to add.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CredentialUpdatedResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-POST (reference page).
        """
        return self._call(
            _operations.UPDATE_CREDENTIAL,
            path={"id": id},
            body={
                "corporation_id": corporation_id,
                "portal_id": portal_id,
                "name": name,
                "status": status,
                "blocks": blocks,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CredentialDeletedResponse:
        """Delete a login.

        Args:
            id: Commenda id of the login.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CredentialDeletedResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-DELETE (reference
        page).
        """
        return self._call(
            _operations.DELETE_CREDENTIAL,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CredentialsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

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
        """The same methods, giving each answer as it came."""
        return AsyncCredentialsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str,
        portal_ids: Sequence[str] | None = None,
        include_inactive: inputs.ListCredentialsIncludeInactive | None = None,
        extend: inputs.CredentialExtension | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Credential]:
        """List the logins of a corporation, without their secrets.

        Args:
            corporation_id: Corporation whose logins are listed.
            portal_ids: Only logins to these portals.
            include_inactive: Whether expired logins are listed too. The provider's default: "false".
            extend: What to add to each login.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Credential; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-GET (reference page).
        """
        return self._list(
            _operations.LIST_CREDENTIALS,
            query={
                "corporation_id": corporation_id,
                "portal_ids": portal_ids,
                "include_inactive": include_inactive,
                "extend": extend,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        corporation_id: str,
        credential_type: inputs.CredentialType,
        blocks: Sequence[inputs.CredentialBlockInput],
        portal_id: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        portal_url: str | Absent = ABSENT,
        notes: str | Absent = ABSENT,
        is_custom: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CredentialCreatedResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-POST (reference page).
        Unsure: the status of success was not read.
        """
        return await self._call(
            _operations.CREATE_CREDENTIAL,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CredentialResponse:
        """Read one login, with its secrets.

        Args:
            id: Commenda id of the login.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CredentialResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-GET (reference page).
        """
        return await self._call(
            _operations.GET_CREDENTIAL,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        *,
        corporation_id: str,
        portal_id: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        status: inputs.CredentialStatus | Absent = ABSENT,
        blocks: Sequence[inputs.CredentialBlockInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CredentialUpdatedResponse:
        """Change a login.

        Args:
            id: Commenda id of the login.
            corporation_id: Corporation that the login belongs to.
            portal_id: Portal of the authority that returns are filed through.
            name: Name to find it by.
            status: Whether the login still works.
            blocks: Fields to change or to add.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CredentialUpdatedResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-POST (reference page).
        """
        return await self._call(
            _operations.UPDATE_CREDENTIAL,
            path={"id": id},
            body={
                "corporation_id": corporation_id,
                "portal_id": portal_id,
                "name": name,
                "status": status,
                "blocks": blocks,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CredentialDeletedResponse:
        """Delete a login.

        Args:
            id: Commenda id of the login.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CredentialDeletedResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-DELETE (reference
        page).
        """
        return await self._call(
            _operations.DELETE_CREDENTIAL,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCredentialsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCredentials) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
