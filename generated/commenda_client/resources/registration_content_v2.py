# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Registration content v2: list_available_jurisdictions, list_available_registrations,
list_portal_fields, list_conditions, list_supported_regions, list_tax_type_details.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    LIST_AVAILABLE_JURISDICTIONS_V2,
    LIST_AVAILABLE_REGISTRATIONS_V2,
    LIST_PORTAL_FIELDS_V2,
    LIST_REGISTRATION_CONDITIONS_V2,
    LIST_SUPPORTED_REGIONS_V2,
    LIST_TAX_TYPE_DETAILS_V2,
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


class RegistrationContentV2(Resource):
    """Registration content v2: list_available_jurisdictions, list_available_registrations,
    list_portal_fields, list_conditions, list_supported_regions, list_tax_type_details.
    """

    @cached_property
    def with_raw_response(self) -> RegistrationContentV2WithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return RegistrationContentV2WithRawResponse(self)

    def list_available_jurisdictions(
        self,
        *,
        filters: inputs.JurisdictionFilters | models.JurisdictionFilters | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> Page[models.AvailableJurisdictionV2]:
        """List the jurisdictions that registrations exist for.

        Args:
            filters: What to list.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of AvailableJurisdictionV2; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/available-jurisdictions-POST
            (reference page).
        """
        return self._list(
            LIST_AVAILABLE_JURISDICTIONS_V2,
            options,
            body={"filters": filters, "cursor": cursor, "limit": limit},
        )

    def list_available_registrations(
        self,
        *,
        jurisdiction_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> Page[models.AvailableRegistration]:
        """List the registrations that jurisdictions offer.

        Args:
            jurisdiction_ids: Jurisdictions to ask about, 1 to 100 ids.

        Returns: A page of AvailableRegistration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/available-registrations-POST
            (reference page).
        """
        return self._list(
            LIST_AVAILABLE_REGISTRATIONS_V2,
            options,
            body={"jurisdiction_ids": jurisdiction_ids},
        )

    def list_portal_fields(
        self,
        *,
        portal_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> Page[models.Portal]:
        """List what a login to some portals needs.

        Args:
            portal_ids: Portals to ask about, 1 to 100 ids.

        Returns: A page of Portal; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/portal-fields-POST
            (reference page).
        """
        return self._list(
            LIST_PORTAL_FIELDS_V2,
            options,
            body={"portal_ids": portal_ids},
        )

    def list_conditions(
        self,
        *,
        registration_tax_type_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.RegistrationCondition]:
        """List what to heed before applying for a registration.

        Args:
            registration_tax_type_id: Registration to ask about, as the list of available
                registrations names it.

        Returns: A page of RegistrationCondition; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/registration-conditions-POST
            (reference page).
        """
        return self._list(
            LIST_REGISTRATION_CONDITIONS_V2,
            options,
            body={"registration_tax_type_id": registration_tax_type_id},
        )

    def list_supported_regions(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[models.Region]:
        """List the regions that registrations exist in.

        Returns: A page of Region; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/supported-regions-GET
            (reference page).
        """
        return self._list(
            LIST_SUPPORTED_REGIONS_V2,
            options,
        )

    def list_tax_type_details(
        self,
        *,
        jurisdiction_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> Page[models.TaxTypeDetail]:
        """List the taxes of jurisdictions, explained.

        Args:
            jurisdiction_ids: Jurisdictions to ask about, 1 to 100 ids.

        Returns: A page of TaxTypeDetail; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/tax-type-details-POST
            (reference page).
        """
        return self._list(
            LIST_TAX_TYPE_DETAILS_V2,
            options,
            body={"jurisdiction_ids": jurisdiction_ids},
        )


class RegistrationContentV2WithRawResponse:
    """The methods of `registration_content_v2`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: RegistrationContentV2) -> None:
        self.list_available_jurisdictions = raw_response(resource.list_available_jurisdictions)
        self.list_available_registrations = raw_response(resource.list_available_registrations)
        self.list_portal_fields = raw_response(resource.list_portal_fields)
        self.list_conditions = raw_response(resource.list_conditions)
        self.list_supported_regions = raw_response(resource.list_supported_regions)
        self.list_tax_type_details = raw_response(resource.list_tax_type_details)


class AsyncRegistrationContentV2(AsyncResource):
    """Registration content v2: list_available_jurisdictions, list_available_registrations,
    list_portal_fields, list_conditions, list_supported_regions, list_tax_type_details.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRegistrationContentV2WithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncRegistrationContentV2WithRawResponse(self)

    def list_available_jurisdictions(
        self,
        *,
        filters: inputs.JurisdictionFilters | models.JurisdictionFilters | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.AvailableJurisdictionV2]:
        """List the jurisdictions that registrations exist for.

        Args:
            filters: What to list.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of AvailableJurisdictionV2; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/available-jurisdictions-POST
            (reference page).
        """
        return self._list(
            LIST_AVAILABLE_JURISDICTIONS_V2,
            options,
            body={"filters": filters, "cursor": cursor, "limit": limit},
        )

    def list_available_registrations(
        self,
        *,
        jurisdiction_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.AvailableRegistration]:
        """List the registrations that jurisdictions offer.

        Args:
            jurisdiction_ids: Jurisdictions to ask about, 1 to 100 ids.

        Returns: A page of AvailableRegistration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/available-registrations-POST
            (reference page).
        """
        return self._list(
            LIST_AVAILABLE_REGISTRATIONS_V2,
            options,
            body={"jurisdiction_ids": jurisdiction_ids},
        )

    def list_portal_fields(
        self,
        *,
        portal_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Portal]:
        """List what a login to some portals needs.

        Args:
            portal_ids: Portals to ask about, 1 to 100 ids.

        Returns: A page of Portal; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/portal-fields-POST
            (reference page).
        """
        return self._list(
            LIST_PORTAL_FIELDS_V2,
            options,
            body={"portal_ids": portal_ids},
        )

    def list_conditions(
        self,
        *,
        registration_tax_type_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.RegistrationCondition]:
        """List what to heed before applying for a registration.

        Args:
            registration_tax_type_id: Registration to ask about, as the list of available
                registrations names it.

        Returns: A page of RegistrationCondition; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/registration-conditions-POST
            (reference page).
        """
        return self._list(
            LIST_REGISTRATION_CONDITIONS_V2,
            options,
            body={"registration_tax_type_id": registration_tax_type_id},
        )

    def list_supported_regions(
        self,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Region]:
        """List the regions that registrations exist in.

        Returns: A page of Region; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/supported-regions-GET
            (reference page).
        """
        return self._list(
            LIST_SUPPORTED_REGIONS_V2,
            options,
        )

    def list_tax_type_details(
        self,
        *,
        jurisdiction_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.TaxTypeDetail]:
        """List the taxes of jurisdictions, explained.

        Args:
            jurisdiction_ids: Jurisdictions to ask about, 1 to 100 ids.

        Returns: A page of TaxTypeDetail; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/tax-type-details-POST
            (reference page).
        """
        return self._list(
            LIST_TAX_TYPE_DETAILS_V2,
            options,
            body={"jurisdiction_ids": jurisdiction_ids},
        )


class AsyncRegistrationContentV2WithRawResponse:
    """The methods of `registration_content_v2`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncRegistrationContentV2) -> None:
        self.list_available_jurisdictions = async_raw_response(resource.list_available_jurisdictions)
        self.list_available_registrations = async_raw_response(resource.list_available_registrations)
        self.list_portal_fields = async_raw_response(resource.list_portal_fields)
        self.list_conditions = async_raw_response(resource.list_conditions)
        self.list_supported_regions = async_raw_response(resource.list_supported_regions)
        self.list_tax_type_details = async_raw_response(resource.list_tax_type_details)
