# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Registrations: create, list, submit_new_fields, get, update, delete, archive, close,
request_validation.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ARCHIVE_REGISTRATION,
    CLOSE_REGISTRATION,
    CREATE_REGISTRATION,
    DELETE_REGISTRATION,
    GET_REGISTRATION,
    LIST_REGISTRATIONS,
    REQUEST_REGISTRATION_VALIDATION,
    SUBMIT_NEW_REGISTRATION_FIELDS,
    UPDATE_REGISTRATION,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    deprecated,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, Page


class Registrations(Resource):
    """Registrations: create, list, submit_new_fields, get, update, delete, archive, close,
    request_validation.
    """

    @cached_property
    def with_raw_response(self) -> RegistrationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return RegistrationsWithRawResponse(self)

    def create(
        self,
        *,
        corporation_id: str | UUID,
        registration_content_id: str | UUID,
        tax_types: Sequence[str] | Absent = ABSENT,
        frequency: inputs.RegistrationFrequency | Absent = ABSENT,
        effective_start_date: DateLike | Absent = ABSENT,
        portal_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationResponse:
        """Create a registration.

        The older model, one kind of registration by its content id; registrations_v2 has the newer
        one.

        Args:
            corporation_id: Corporation to register.
            registration_content_id: Kind of registration, as the list of input options names it.
            tax_types: Taxes to register for; needed at state level, local registrations inherit
                those of their state.
            frequency: How often returns are filed.
            effective_start_date: First day of the registration.
            portal_id: Portal of the authority that returns are filed through.

        Returns: RegistrationResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/registrations-POST
            (reference page). Unsure: the status of success was not read (200 or 201).
        """
        return self._call(
            CREATE_REGISTRATION,
            options,
            body={
                "corporation_id": corporation_id,
                "registration_content_id": registration_content_id,
                "tax_types": tax_types,
                "frequency": frequency,
                "effective_start_date": effective_start_date,
                "portal_id": portal_id,
            },
        )

    def list(
        self,
        *,
        corporation_id: str | UUID,
        countries: Sequence[str] | Absent = ABSENT,
        states_or_provinces: Sequence[str] | Absent = ABSENT,
        jurisdiction_types: Sequence[inputs.JurisdictionType] | Absent = ABSENT,
        jurisdiction_name: str | Absent = ABSENT,
        registration_type: inputs.RegistrationType | Absent = ABSENT,
        validation_status: inputs.RegistrationValidationStatus | Absent = ABSENT,
        include_archived: bool | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> Page[models.Registration]:
        """List the registrations of a corporation, as the older model shows them.

        Args:
            corporation_id: Corporation whose registrations are listed.
            countries: Only these countries, ISO 3166-1 alpha-2 codes.
            states_or_provinces: Only these states or provinces.
            jurisdiction_types: Only jurisdictions of these kinds.
            jurisdiction_name: Only jurisdictions whose name contains this text.
            registration_type: Only existing or only new registrations.
            validation_status: Only registrations in this state of validation.
            include_archived: Whether archived registrations are listed too. The provider's
                default: false.
            cursor: Cursor of the page to read, taken from the page before it. Unsure: the page
                lists no paging fields; a response that carries a cursor must be able to go on.
            limit: Page size, 1 to 100. The provider's default: 10. Unsure: the page lists no
                paging fields.

        Returns: A page of Registration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/registrations-GET.md
            (reference page). Unsure: the page lists no paging fields in the request; the oldest
            docs had a GET at /registrations.
        """
        return self._list(
            LIST_REGISTRATIONS,
            options,
            body={
                "corporation_id": corporation_id,
                "countries": countries,
                "states_or_provinces": states_or_provinces,
                "jurisdiction_types": jurisdiction_types,
                "jurisdiction_name": jurisdiction_name,
                "registration_type": registration_type,
                "validation_status": validation_status,
                "include_archived": include_archived,
                "cursor": cursor,
                "limit": limit,
            },
        )

    @deprecated("registrations.submit_new_fields() is deprecated by the provider")
    def submit_new_fields(
        self,
        *,
        body: Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.LegacyRegistrationResponse:
        """Submit what an application for a registration asks for.

        Args:
            body: What the application asks for. Unsure: the fields are not shown.

        Returns: LegacyRegistrationResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Deprecated: by the provider; a call emits a DeprecationWarning.
        Source:
            https://sales-tax-docs.commenda.io/api-reference/sales-tax/registrations/new-registrations/new-registrations-POST
            (reference page). Unsure: stands in the oldest docs only, where the body is not shown;
            probably retired.
        """
        return self._call(
            SUBMIT_NEW_REGISTRATION_FIELDS,
            options,
            body=body,
        )

    def get(
        self,
        registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationResponse:
        """Read one registration.

        Args:
            registration_id: Commenda id of the registration.

        Returns: RegistrationResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/registrations-id-GET
            (reference page).
        """
        return self._call(
            GET_REGISTRATION,
            options,
            path={"registration_id": registration_id},
        )

    def update(
        self,
        registration_id: str | UUID,
        *,
        tax_types: Sequence[str] | Absent = ABSENT,
        frequency: inputs.RegistrationFrequency | Absent = ABSENT,
        effective_start_date: DateLike | Absent = ABSENT,
        tax_registration_id: str | UUID | Absent = ABSENT,
        credential_id: str | UUID | Absent = ABSENT,
        portal_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Change a registration.

        Args:
            registration_id: Commenda id of the registration.
            tax_types: Taxes that the registration covers, by their codes.
            frequency: How often returns are filed.
            effective_start_date: First day of the registration.
            tax_registration_id: Number that the authority gave.
            credential_id: Credential for the portal.
            portal_id: Portal of the authority that returns are filed through.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: registration_id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/registrations-id-POST.md
            (reference page).
        """
        return self._call(
            UPDATE_REGISTRATION,
            options,
            path={"registration_id": registration_id},
            body={
                "tax_types": tax_types,
                "frequency": frequency,
                "effective_start_date": effective_start_date,
                "tax_registration_id": tax_registration_id,
                "credential_id": credential_id,
                "portal_id": portal_id,
            },
        )

    def delete(
        self,
        registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a registration.

        Args:
            registration_id: Commenda id of the registration.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: registration_id identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/registrations-id-DELETE.md
            (reference page). Unsure: the status 204 is inferred from the words for no content.
        """
        return self._call(
            DELETE_REGISTRATION,
            options,
            path={"registration_id": registration_id},
        )

    def archive(
        self,
        registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Archive a registration: lists leave it out unless requested.

        Args:
            registration_id: Commenda id of the registration.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/registrations-id-archive-POST
            (reference page).
        """
        return self._call(
            ARCHIVE_REGISTRATION,
            options,
            path={"registration_id": registration_id},
        )

    def close(
        self,
        registration_id: str | UUID,
        *,
        effective_end_date: DateLike,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Close a registration on a day.

        Args:
            registration_id: Commenda id of the registration.
            effective_end_date: Last day of the registration, not before effective_start_date.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/registrations-id-close-POST
            (reference page).
        """
        return self._call(
            CLOSE_REGISTRATION,
            options,
            path={"registration_id": registration_id},
            body={"effective_end_date": effective_end_date},
        )

    def request_validation(
        self,
        registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Ask for the data of a registration to be checked with the authority.

        The result is posted to webhooks as REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED or FAILED.

        Args:
            registration_id: Commenda id of the registration.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/registrations-id-request-validation-POST.md
            (reference page). Unsure: the response was not read; the page about webhooks names the
            path without an id.
        """
        return self._call(
            REQUEST_REGISTRATION_VALIDATION,
            options,
            path={"registration_id": registration_id},
        )


class RegistrationsWithRawResponse:
    """The methods of `registrations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Registrations) -> None:
        self.create = raw_response(resource.create)
        self.list = raw_response(resource.list)
        self.submit_new_fields = raw_response(resource.submit_new_fields)  # type: ignore[deprecated, unused-ignore]
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.archive = raw_response(resource.archive)
        self.close = raw_response(resource.close)
        self.request_validation = raw_response(resource.request_validation)


class AsyncRegistrations(AsyncResource):
    """Registrations: create, list, submit_new_fields, get, update, delete, archive, close,
    request_validation.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRegistrationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncRegistrationsWithRawResponse(self)

    async def create(
        self,
        *,
        corporation_id: str | UUID,
        registration_content_id: str | UUID,
        tax_types: Sequence[str] | Absent = ABSENT,
        frequency: inputs.RegistrationFrequency | Absent = ABSENT,
        effective_start_date: DateLike | Absent = ABSENT,
        portal_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationResponse:
        """Create a registration.

        The older model, one kind of registration by its content id; registrations_v2 has the newer
        one.

        Args:
            corporation_id: Corporation to register.
            registration_content_id: Kind of registration, as the list of input options names it.
            tax_types: Taxes to register for; needed at state level, local registrations inherit
                those of their state.
            frequency: How often returns are filed.
            effective_start_date: First day of the registration.
            portal_id: Portal of the authority that returns are filed through.

        Returns: RegistrationResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/registrations-POST
            (reference page). Unsure: the status of success was not read (200 or 201).
        """
        return await self._call(
            CREATE_REGISTRATION,
            options,
            body={
                "corporation_id": corporation_id,
                "registration_content_id": registration_content_id,
                "tax_types": tax_types,
                "frequency": frequency,
                "effective_start_date": effective_start_date,
                "portal_id": portal_id,
            },
        )

    def list(
        self,
        *,
        corporation_id: str | UUID,
        countries: Sequence[str] | Absent = ABSENT,
        states_or_provinces: Sequence[str] | Absent = ABSENT,
        jurisdiction_types: Sequence[inputs.JurisdictionType] | Absent = ABSENT,
        jurisdiction_name: str | Absent = ABSENT,
        registration_type: inputs.RegistrationType | Absent = ABSENT,
        validation_status: inputs.RegistrationValidationStatus | Absent = ABSENT,
        include_archived: bool | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Registration]:
        """List the registrations of a corporation, as the older model shows them.

        Args:
            corporation_id: Corporation whose registrations are listed.
            countries: Only these countries, ISO 3166-1 alpha-2 codes.
            states_or_provinces: Only these states or provinces.
            jurisdiction_types: Only jurisdictions of these kinds.
            jurisdiction_name: Only jurisdictions whose name contains this text.
            registration_type: Only existing or only new registrations.
            validation_status: Only registrations in this state of validation.
            include_archived: Whether archived registrations are listed too. The provider's
                default: false.
            cursor: Cursor of the page to read, taken from the page before it. Unsure: the page
                lists no paging fields; a response that carries a cursor must be able to go on.
            limit: Page size, 1 to 100. The provider's default: 10. Unsure: the page lists no
                paging fields.

        Returns: A page of Registration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/registrations-GET.md
            (reference page). Unsure: the page lists no paging fields in the request; the oldest
            docs had a GET at /registrations.
        """
        return self._list(
            LIST_REGISTRATIONS,
            options,
            body={
                "corporation_id": corporation_id,
                "countries": countries,
                "states_or_provinces": states_or_provinces,
                "jurisdiction_types": jurisdiction_types,
                "jurisdiction_name": jurisdiction_name,
                "registration_type": registration_type,
                "validation_status": validation_status,
                "include_archived": include_archived,
                "cursor": cursor,
                "limit": limit,
            },
        )

    @deprecated("registrations.submit_new_fields() is deprecated by the provider")
    async def submit_new_fields(
        self,
        *,
        body: Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.LegacyRegistrationResponse:
        """Submit what an application for a registration asks for.

        Args:
            body: What the application asks for. Unsure: the fields are not shown.

        Returns: LegacyRegistrationResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Deprecated: by the provider; a call emits a DeprecationWarning.
        Source:
            https://sales-tax-docs.commenda.io/api-reference/sales-tax/registrations/new-registrations/new-registrations-POST
            (reference page). Unsure: stands in the oldest docs only, where the body is not shown;
            probably retired.
        """
        return await self._call(
            SUBMIT_NEW_REGISTRATION_FIELDS,
            options,
            body=body,
        )

    async def get(
        self,
        registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.RegistrationResponse:
        """Read one registration.

        Args:
            registration_id: Commenda id of the registration.

        Returns: RegistrationResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/registrations-id-GET
            (reference page).
        """
        return await self._call(
            GET_REGISTRATION,
            options,
            path={"registration_id": registration_id},
        )

    async def update(
        self,
        registration_id: str | UUID,
        *,
        tax_types: Sequence[str] | Absent = ABSENT,
        frequency: inputs.RegistrationFrequency | Absent = ABSENT,
        effective_start_date: DateLike | Absent = ABSENT,
        tax_registration_id: str | UUID | Absent = ABSENT,
        credential_id: str | UUID | Absent = ABSENT,
        portal_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Change a registration.

        Args:
            registration_id: Commenda id of the registration.
            tax_types: Taxes that the registration covers, by their codes.
            frequency: How often returns are filed.
            effective_start_date: First day of the registration.
            tax_registration_id: Number that the authority gave.
            credential_id: Credential for the portal.
            portal_id: Portal of the authority that returns are filed through.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: registration_id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/registrations/registrations-id-POST.md
            (reference page).
        """
        return await self._call(
            UPDATE_REGISTRATION,
            options,
            path={"registration_id": registration_id},
            body={
                "tax_types": tax_types,
                "frequency": frequency,
                "effective_start_date": effective_start_date,
                "tax_registration_id": tax_registration_id,
                "credential_id": credential_id,
                "portal_id": portal_id,
            },
        )

    async def delete(
        self,
        registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a registration.

        Args:
            registration_id: Commenda id of the registration.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: registration_id identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/registrations-id-DELETE.md
            (reference page). Unsure: the status 204 is inferred from the words for no content.
        """
        return await self._call(
            DELETE_REGISTRATION,
            options,
            path={"registration_id": registration_id},
        )

    async def archive(
        self,
        registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Archive a registration: lists leave it out unless requested.

        Args:
            registration_id: Commenda id of the registration.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/registrations-id-archive-POST
            (reference page).
        """
        return await self._call(
            ARCHIVE_REGISTRATION,
            options,
            path={"registration_id": registration_id},
        )

    async def close(
        self,
        registration_id: str | UUID,
        *,
        effective_end_date: DateLike,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Close a registration on a day.

        Args:
            registration_id: Commenda id of the registration.
            effective_end_date: Last day of the registration, not before effective_start_date.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/registrations-id-close-POST
            (reference page).
        """
        return await self._call(
            CLOSE_REGISTRATION,
            options,
            path={"registration_id": registration_id},
            body={"effective_end_date": effective_end_date},
        )

    async def request_validation(
        self,
        registration_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Ask for the data of a registration to be checked with the authority.

        The result is posted to webhooks as REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED or FAILED.

        Args:
            registration_id: Commenda id of the registration.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/registrations-id-request-validation-POST.md
            (reference page). Unsure: the response was not read; the page about webhooks names the
            path without an id.
        """
        return await self._call(
            REQUEST_REGISTRATION_VALIDATION,
            options,
            path={"registration_id": registration_id},
        )


class AsyncRegistrationsWithRawResponse:
    """The methods of `registrations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncRegistrations) -> None:
        self.create = async_raw_response(resource.create)
        self.list = async_raw_response(resource.list)
        self.submit_new_fields = async_raw_response(resource.submit_new_fields)  # type: ignore[deprecated, unused-ignore]
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.archive = async_raw_response(resource.archive)
        self.close = async_raw_response(resource.close)
        self.request_validation = async_raw_response(resource.request_validation)
