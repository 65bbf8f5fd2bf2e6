# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Registration content: list_available_jurisdictions, list_portal_fields, list_input_options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_AVAILABLE_JURISDICTIONS, LIST_PORTAL_FIELDS, LIST_REGISTRATION_INPUT_OPTIONS
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class RegistrationContent(Resource):
    """Registration content: list_available_jurisdictions, list_portal_fields, list_input_options."""

    @cached_property
    def with_raw_response(self) -> RegistrationContentWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return RegistrationContentWithRawResponse(self)

    def list_available_jurisdictions(
        self,
        *,
        filters: inputs.JurisdictionFilters | models.JurisdictionFilters | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> Page[models.AvailableJurisdiction]:
        """List the jurisdictions that registrations exist for.

        Args:
            filters: What to list.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of AvailableJurisdiction; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/content/available-jurisdictions-POST
            (reference page).
        """
        return self._list(
            LIST_AVAILABLE_JURISDICTIONS,
            options,
            body={"filters": filters, "cursor": cursor, "limit": limit},
        )

    def list_portal_fields(
        self,
        *,
        filters: inputs.PortalFieldsFilters,
        **options: Unpack[CallOptions],
    ) -> Page[models.PortalForm]:
        """List what a login to the portals of some registrations needs.

        Args:
            filters: What to list.

        Returns: A page of PortalForm; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/content/portal-fields-POST.md
            (reference page).
        """
        return self._list(
            LIST_PORTAL_FIELDS,
            options,
            body={"filters": filters},
        )

    def list_input_options(
        self,
        *,
        filters: inputs.RegistrationInputOptionsFilters,
        **options: Unpack[CallOptions],
    ) -> Page[models.JurisdictionRegistrationOptions]:
        """List the registrations that jurisdictions offer.

        Args:
            filters: What to list.

        Returns: A page of JurisdictionRegistrationOptions; iterate over it for the items of all
            pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/content/registration-input-options-POST
            (reference page).
        """
        return self._list(
            LIST_REGISTRATION_INPUT_OPTIONS,
            options,
            body={"filters": filters},
        )


class RegistrationContentWithRawResponse:
    """The methods of `registration_content`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: RegistrationContent) -> None:
        self.list_available_jurisdictions = raw_response(resource.list_available_jurisdictions)
        self.list_portal_fields = raw_response(resource.list_portal_fields)
        self.list_input_options = raw_response(resource.list_input_options)


class AsyncRegistrationContent(AsyncResource):
    """Registration content: list_available_jurisdictions, list_portal_fields, list_input_options."""

    @cached_property
    def with_raw_response(self) -> AsyncRegistrationContentWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncRegistrationContentWithRawResponse(self)

    def list_available_jurisdictions(
        self,
        *,
        filters: inputs.JurisdictionFilters | models.JurisdictionFilters | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.AvailableJurisdiction]:
        """List the jurisdictions that registrations exist for.

        Args:
            filters: What to list.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of AvailableJurisdiction; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/content/available-jurisdictions-POST
            (reference page).
        """
        return self._list(
            LIST_AVAILABLE_JURISDICTIONS,
            options,
            body={"filters": filters, "cursor": cursor, "limit": limit},
        )

    def list_portal_fields(
        self,
        *,
        filters: inputs.PortalFieldsFilters,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.PortalForm]:
        """List what a login to the portals of some registrations needs.

        Args:
            filters: What to list.

        Returns: A page of PortalForm; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/content/portal-fields-POST.md
            (reference page).
        """
        return self._list(
            LIST_PORTAL_FIELDS,
            options,
            body={"filters": filters},
        )

    def list_input_options(
        self,
        *,
        filters: inputs.RegistrationInputOptionsFilters,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.JurisdictionRegistrationOptions]:
        """List the registrations that jurisdictions offer.

        Args:
            filters: What to list.

        Returns: A page of JurisdictionRegistrationOptions; iterate over it for the items of all
            pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/content/registration-input-options-POST
            (reference page).
        """
        return self._list(
            LIST_REGISTRATION_INPUT_OPTIONS,
            options,
            body={"filters": filters},
        )


class AsyncRegistrationContentWithRawResponse:
    """The methods of `registration_content`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncRegistrationContent) -> None:
        self.list_available_jurisdictions = async_raw_response(resource.list_available_jurisdictions)
        self.list_portal_fields = async_raw_response(resource.list_portal_fields)
        self.list_input_options = async_raw_response(resource.list_input_options)
