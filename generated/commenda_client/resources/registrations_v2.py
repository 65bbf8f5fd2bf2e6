# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Registrations v2: create, list, get, update, delete, archive, close."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ARCHIVE_REGISTRATION_V2,
    CLOSE_REGISTRATION_V2,
    CREATE_REGISTRATION_V2,
    DELETE_REGISTRATION_V2,
    GET_REGISTRATION_V2,
    LIST_REGISTRATIONS_V2,
    UPDATE_REGISTRATION_V2,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, Page


class RegistrationsV2(Resource):
    """Registrations v2: create, list, get, update, delete, archive, close."""

    @cached_property
    def with_raw_response(self) -> RegistrationsV2WithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return RegistrationsV2WithRawResponse(self)

    def create(
        self,
        *,
        corporation_id: str | UUID,
        registration_tax_type_id: str | UUID,
        tax_types: Sequence[str],
        frequencies: Sequence[str] | Absent = ABSENT,
        effective_start_date: DateLike | Absent = ABSENT,
        registered_by: inputs.RegisteredBy | Absent = ABSENT,
        tax_registration_number: str | Absent = ABSENT,
        credential_id: str | UUID | Absent = ABSENT,
        managed_filing_enabled: bool | Absent = ABSENT,
        registered_through_registration_tax_type_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationV2Response:
        """Create a registration in the newer model.

        What to send is asked step by step in registration_content_v2, from regions to portals.

        Args:
            corporation_id: Corporation to register.
            registration_tax_type_id: Kind of registration together with its taxes, as the list of
                available registrations names it.
            tax_types: Taxes to register for, 1 to 100.
            frequencies: How often returns are filed, at most 100 entries.
            effective_start_date: First day of the registration.
            registered_by: Who applied for the registration.
            tax_registration_number: Number that the authority gave.
            credential_id: Credential for the portal.
            managed_filing_enabled: Whether Commenda files the returns. The provider's default:
                false.
            registered_through_registration_tax_type_id: Registration of the member country that an
                OSS or IOSS registration goes through. Unsure: the name is taken from the response.

        Returns: RegistrationV2Response.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-POST
            (reference page). Unsure: the status of success was not read; neither was the name of
            one field of the request.
        """
        return self._call(
            CREATE_REGISTRATION_V2,
            options,
            body={
                "corporation_id": corporation_id,
                "registration_tax_type_id": registration_tax_type_id,
                "tax_types": tax_types,
                "frequencies": frequencies,
                "effective_start_date": effective_start_date,
                "registered_by": registered_by,
                "tax_registration_number": tax_registration_number,
                "credential_id": credential_id,
                "managed_filing_enabled": managed_filing_enabled,
                "registered_through_registration_tax_type_id": registered_through_registration_tax_type_id,
            },
        )

    def list(
        self,
        *,
        corporation_id: str | UUID,
        include_archived: bool | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> Page[models.RegistrationV2]:
        """List the registrations of a corporation, as the newer model shows them.

        Args:
            corporation_id: Corporation whose registrations are listed.
            include_archived: Whether archived registrations are listed too.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of RegistrationV2; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-GET
            (reference page). Unsure: filters for country, state, level, both statuses and a search
            by name exist; their names were not read.
        """
        return self._list(
            LIST_REGISTRATIONS_V2,
            options,
            body={
                "corporation_id": corporation_id,
                "include_archived": include_archived,
                "cursor": cursor,
                "limit": limit,
            },
        )

    def get(
        self,
        tax_registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationV2Response:
        """Read one registration.

        Args:
            tax_registration_id: Commenda id of the registration.

        Returns: RegistrationV2Response.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-GET
            (reference page).
        """
        return self._call(
            GET_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
        )

    def update(
        self,
        tax_registration_id: str | UUID,
        *,
        tax_types: Sequence[str] | Absent = ABSENT,
        frequencies: Sequence[str] | Absent = ABSENT,
        effective_start_date: DateLike | Absent = ABSENT,
        tax_registration_number: str | Absent = ABSENT,
        credential_id: str | UUID | Absent = ABSENT,
        managed_filing_enabled: bool | Absent = ABSENT,
        registered_by: inputs.RegisteredBy | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationV2Response:
        """Change a registration.

        Args:
            tax_registration_id: Commenda id of the registration.
            tax_types: Taxes that the registration covers, 1 to 100.
            frequencies: How often returns are filed, 1 to 100 entries.
            effective_start_date: First day of the registration; empty text clears it.
            tax_registration_number: Number that the authority gave; empty text clears it.
            credential_id: Credential for the portal; empty text clears it.
            managed_filing_enabled: Whether Commenda files the returns.
            registered_by: Who applied for the registration.

        Returns: RegistrationV2Response.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: tax_registration_id identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-POST
            (reference page).
        """
        return self._call(
            UPDATE_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
            body={
                "tax_types": tax_types,
                "frequencies": frequencies,
                "effective_start_date": effective_start_date,
                "tax_registration_number": tax_registration_number,
                "credential_id": credential_id,
                "managed_filing_enabled": managed_filing_enabled,
                "registered_by": registered_by,
            },
        )

    def delete(
        self,
        tax_registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Delete a registration.

        Args:
            tax_registration_id: Commenda id of the registration.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: tax_registration_id identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-DELETE
            (reference page).
        """
        return self._call(
            DELETE_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
        )

    def archive(
        self,
        tax_registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Archive a registration: lists leave it out unless requested.

        Args:
            tax_registration_id: Commenda id of the registration.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-archive-POST
            (reference page).
        """
        return self._call(
            ARCHIVE_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
        )

    def close(
        self,
        tax_registration_id: str | UUID,
        *,
        effective_end_date: DateLike,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Close a registration on a day.

        Args:
            tax_registration_id: Commenda id of the registration.
            effective_end_date: Last day of the registration, not before effective_start_date.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-close-POST
            (reference page).
        """
        return self._call(
            CLOSE_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
            body={"effective_end_date": effective_end_date},
        )


class RegistrationsV2WithRawResponse:
    """The methods of `registrations_v2`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: RegistrationsV2) -> None:
        self.create = raw_response(resource.create)
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.archive = raw_response(resource.archive)
        self.close = raw_response(resource.close)


class AsyncRegistrationsV2(AsyncResource):
    """Registrations v2: create, list, get, update, delete, archive, close."""

    @cached_property
    def with_raw_response(self) -> AsyncRegistrationsV2WithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncRegistrationsV2WithRawResponse(self)

    async def create(
        self,
        *,
        corporation_id: str | UUID,
        registration_tax_type_id: str | UUID,
        tax_types: Sequence[str],
        frequencies: Sequence[str] | Absent = ABSENT,
        effective_start_date: DateLike | Absent = ABSENT,
        registered_by: inputs.RegisteredBy | Absent = ABSENT,
        tax_registration_number: str | Absent = ABSENT,
        credential_id: str | UUID | Absent = ABSENT,
        managed_filing_enabled: bool | Absent = ABSENT,
        registered_through_registration_tax_type_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationV2Response:
        """Create a registration in the newer model.

        What to send is asked step by step in registration_content_v2, from regions to portals.

        Args:
            corporation_id: Corporation to register.
            registration_tax_type_id: Kind of registration together with its taxes, as the list of
                available registrations names it.
            tax_types: Taxes to register for, 1 to 100.
            frequencies: How often returns are filed, at most 100 entries.
            effective_start_date: First day of the registration.
            registered_by: Who applied for the registration.
            tax_registration_number: Number that the authority gave.
            credential_id: Credential for the portal.
            managed_filing_enabled: Whether Commenda files the returns. The provider's default:
                false.
            registered_through_registration_tax_type_id: Registration of the member country that an
                OSS or IOSS registration goes through. Unsure: the name is taken from the response.

        Returns: RegistrationV2Response.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-POST
            (reference page). Unsure: the status of success was not read; neither was the name of
            one field of the request.
        """
        return await self._call(
            CREATE_REGISTRATION_V2,
            options,
            body={
                "corporation_id": corporation_id,
                "registration_tax_type_id": registration_tax_type_id,
                "tax_types": tax_types,
                "frequencies": frequencies,
                "effective_start_date": effective_start_date,
                "registered_by": registered_by,
                "tax_registration_number": tax_registration_number,
                "credential_id": credential_id,
                "managed_filing_enabled": managed_filing_enabled,
                "registered_through_registration_tax_type_id": registered_through_registration_tax_type_id,
            },
        )

    def list(
        self,
        *,
        corporation_id: str | UUID,
        include_archived: bool | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.RegistrationV2]:
        """List the registrations of a corporation, as the newer model shows them.

        Args:
            corporation_id: Corporation whose registrations are listed.
            include_archived: Whether archived registrations are listed too.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of RegistrationV2; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-GET
            (reference page). Unsure: filters for country, state, level, both statuses and a search
            by name exist; their names were not read.
        """
        return self._list(
            LIST_REGISTRATIONS_V2,
            options,
            body={
                "corporation_id": corporation_id,
                "include_archived": include_archived,
                "cursor": cursor,
                "limit": limit,
            },
        )

    async def get(
        self,
        tax_registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationV2Response:
        """Read one registration.

        Args:
            tax_registration_id: Commenda id of the registration.

        Returns: RegistrationV2Response.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-GET
            (reference page).
        """
        return await self._call(
            GET_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
        )

    async def update(
        self,
        tax_registration_id: str | UUID,
        *,
        tax_types: Sequence[str] | Absent = ABSENT,
        frequencies: Sequence[str] | Absent = ABSENT,
        effective_start_date: DateLike | Absent = ABSENT,
        tax_registration_number: str | Absent = ABSENT,
        credential_id: str | UUID | Absent = ABSENT,
        managed_filing_enabled: bool | Absent = ABSENT,
        registered_by: inputs.RegisteredBy | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationV2Response:
        """Change a registration.

        Args:
            tax_registration_id: Commenda id of the registration.
            tax_types: Taxes that the registration covers, 1 to 100.
            frequencies: How often returns are filed, 1 to 100 entries.
            effective_start_date: First day of the registration; empty text clears it.
            tax_registration_number: Number that the authority gave; empty text clears it.
            credential_id: Credential for the portal; empty text clears it.
            managed_filing_enabled: Whether Commenda files the returns.
            registered_by: Who applied for the registration.

        Returns: RegistrationV2Response.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: tax_registration_id identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-POST
            (reference page).
        """
        return await self._call(
            UPDATE_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
            body={
                "tax_types": tax_types,
                "frequencies": frequencies,
                "effective_start_date": effective_start_date,
                "tax_registration_number": tax_registration_number,
                "credential_id": credential_id,
                "managed_filing_enabled": managed_filing_enabled,
                "registered_by": registered_by,
            },
        )

    async def delete(
        self,
        tax_registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Delete a registration.

        Args:
            tax_registration_id: Commenda id of the registration.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: tax_registration_id identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-DELETE
            (reference page).
        """
        return await self._call(
            DELETE_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
        )

    async def archive(
        self,
        tax_registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Archive a registration: lists leave it out unless requested.

        Args:
            tax_registration_id: Commenda id of the registration.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-archive-POST
            (reference page).
        """
        return await self._call(
            ARCHIVE_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
        )

    async def close(
        self,
        tax_registration_id: str | UUID,
        *,
        effective_end_date: DateLike,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Close a registration on a day.

        Args:
            tax_registration_id: Commenda id of the registration.
            effective_end_date: Last day of the registration, not before effective_start_date.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-close-POST
            (reference page).
        """
        return await self._call(
            CLOSE_REGISTRATION_V2,
            options,
            path={"tax_registration_id": tax_registration_id},
            body={"effective_end_date": effective_end_date},
        )


class AsyncRegistrationsV2WithRawResponse:
    """The methods of `registrations_v2`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncRegistrationsV2) -> None:
        self.create = async_raw_response(resource.create)
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.archive = async_raw_response(resource.archive)
        self.close = async_raw_response(resource.close)
