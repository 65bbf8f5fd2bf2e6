# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Registration content: list_available_jurisdictions, list_portal_fields, list_input_options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class RegistrationContent(Resource):
    """Registration content: list_available_jurisdictions, list_portal_fields, list_input_options."""

    @cached_property
    def with_raw_response(self) -> RegistrationContentWithRawResponse:
        """The same methods, giving each answer as it came."""
        return RegistrationContentWithRawResponse(self)

    def list_available_jurisdictions(
        self,
        *,
        filters: inputs.JurisdictionFilters | models.JurisdictionFilters | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.AvailableJurisdiction]:
        """List the jurisdictions that registrations exist for.

        Args:
            filters: What to list.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of AvailableJurisdiction; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://docs.commenda.io/engine/indirect-tax/registrations/content/available-jurisdictions-POST
        (reference page).
        """
        return self._list(
            _operations.LIST_AVAILABLE_JURISDICTIONS,
            body={"filters": filters, "cursor": cursor, "limit": limit},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_portal_fields(
        self,
        *,
        filters: inputs.PortalFieldsFilters,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.PortalForm]:
        """List what a login to the portals of some registrations needs.

        Args:
            filters: What to list.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of PortalForm; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/registrations/content/portal-fields-POST.md
        (reference page).
        """
        return self._list(
            _operations.LIST_PORTAL_FIELDS,
            body={"filters": filters},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_input_options(
        self,
        *,
        filters: inputs.RegistrationInputOptionsFilters,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.JurisdictionRegistrationOptions]:
        """List the registrations that jurisdictions offer.

        Args:
            filters: What to list.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of JurisdictionRegistrationOptions; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/content/registration-input-options-POST
        (reference page).
        """
        return self._list(
            _operations.LIST_REGISTRATION_INPUT_OPTIONS,
            body={"filters": filters},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class RegistrationContentWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: RegistrationContent) -> None:
        self.list_available_jurisdictions = raw_response(resource.list_available_jurisdictions)
        self.list_portal_fields = raw_response(resource.list_portal_fields)
        self.list_input_options = raw_response(resource.list_input_options)


class AsyncRegistrationContent(AsyncResource):
    """Registration content: list_available_jurisdictions, list_portal_fields, list_input_options."""

    @cached_property
    def with_raw_response(self) -> AsyncRegistrationContentWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncRegistrationContentWithRawResponse(self)

    def list_available_jurisdictions(
        self,
        *,
        filters: inputs.JurisdictionFilters | models.JurisdictionFilters | Absent = ABSENT,
        cursor: str | Absent = ABSENT,
        limit: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.AvailableJurisdiction]:
        """List the jurisdictions that registrations exist for.

        Args:
            filters: What to list.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of AvailableJurisdiction; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://docs.commenda.io/engine/indirect-tax/registrations/content/available-jurisdictions-POST
        (reference page).
        """
        return self._list(
            _operations.LIST_AVAILABLE_JURISDICTIONS,
            body={"filters": filters, "cursor": cursor, "limit": limit},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_portal_fields(
        self,
        *,
        filters: inputs.PortalFieldsFilters,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.PortalForm]:
        """List what a login to the portals of some registrations needs.

        Args:
            filters: What to list.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of PortalForm; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/registrations/content/portal-fields-POST.md
        (reference page).
        """
        return self._list(
            _operations.LIST_PORTAL_FIELDS,
            body={"filters": filters},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_input_options(
        self,
        *,
        filters: inputs.RegistrationInputOptionsFilters,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.JurisdictionRegistrationOptions]:
        """List the registrations that jurisdictions offer.

        Args:
            filters: What to list.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of JurisdictionRegistrationOptions; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/content/registration-input-options-POST
        (reference page).
        """
        return self._list(
            _operations.LIST_REGISTRATION_INPUT_OPTIONS,
            body={"filters": filters},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncRegistrationContentWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncRegistrationContent) -> None:
        self.list_available_jurisdictions = async_raw_response(resource.list_available_jurisdictions)
        self.list_portal_fields = async_raw_response(resource.list_portal_fields)
        self.list_input_options = async_raw_response(resource.list_input_options)
