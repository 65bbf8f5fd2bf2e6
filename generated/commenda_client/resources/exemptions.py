# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Exemptions: list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_EXEMPTIONS
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


class Exemptions(Resource):
    """Exemptions: list."""

    @cached_property
    def with_raw_response(self) -> ExemptionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ExemptionsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        certificate_types: Sequence[inputs.ExemptionCertificateType] | None = None,
        exemption_jurisdiction: Sequence[str] | None = None,
        expiration_status: inputs.ExpirationStatus | None = None,
        exemption_status: inputs.ExemptionStatus | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.ExemptionListItem]:
        """List where a customer is exempt, with the certificates that prove it.

        Args:
            customer_id: Customer whose exemptions are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            certificate_types: Only certificates of these types.
            exemption_jurisdiction: Only these jurisdictions: country and state, joined by an
                underscore, for example US_CA.
            expiration_status: Only exemptions that have, or have not, expired.
            exemption_status: Only exemptions that are, or are not, in force.

        Returns: A page of ExemptionListItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/exemptions/exemptions-GET.md
            (reference page). Unsure: the path is inferred from the name of the page, whose sample
            of a request was cut.
        """
        return self._list(
            LIST_EXEMPTIONS,
            options,
            query={
                "customer_id": customer_id,
                "cursor": cursor,
                "limit": limit,
                "certificate_types": certificate_types,
                "exemption_jurisdiction": exemption_jurisdiction,
                "expiration_status": expiration_status,
                "exemption_status": exemption_status,
            },
        )


class ExemptionsWithRawResponse:
    """The methods of `exemptions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Exemptions) -> None:
        self.list = raw_response(resource.list)


class AsyncExemptions(AsyncResource):
    """Exemptions: list."""

    @cached_property
    def with_raw_response(self) -> AsyncExemptionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncExemptionsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        certificate_types: Sequence[inputs.ExemptionCertificateType] | None = None,
        exemption_jurisdiction: Sequence[str] | None = None,
        expiration_status: inputs.ExpirationStatus | None = None,
        exemption_status: inputs.ExemptionStatus | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ExemptionListItem]:
        """List where a customer is exempt, with the certificates that prove it.

        Args:
            customer_id: Customer whose exemptions are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            certificate_types: Only certificates of these types.
            exemption_jurisdiction: Only these jurisdictions: country and state, joined by an
                underscore, for example US_CA.
            expiration_status: Only exemptions that have, or have not, expired.
            exemption_status: Only exemptions that are, or are not, in force.

        Returns: A page of ExemptionListItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/exemptions/exemptions-GET.md
            (reference page). Unsure: the path is inferred from the name of the page, whose sample
            of a request was cut.
        """
        return self._list(
            LIST_EXEMPTIONS,
            options,
            query={
                "customer_id": customer_id,
                "cursor": cursor,
                "limit": limit,
                "certificate_types": certificate_types,
                "exemption_jurisdiction": exemption_jurisdiction,
                "expiration_status": expiration_status,
                "exemption_status": exemption_status,
            },
        )


class AsyncExemptionsWithRawResponse:
    """The methods of `exemptions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncExemptions) -> None:
        self.list = async_raw_response(resource.list)
