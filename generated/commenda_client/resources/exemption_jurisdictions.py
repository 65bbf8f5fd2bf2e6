# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Exemption jurisdictions: create, bulk_upsert, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    BULK_UPSERT_EXEMPTION_JURISDICTIONS,
    CREATE_EXEMPTION_JURISDICTION,
    DELETE_EXEMPTION_JURISDICTION,
    UPDATE_EXEMPTION_JURISDICTION,
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
    from .._overlay import Absent, CallOptions, DateLike


class ExemptionJurisdictions(Resource):
    """Exemption jurisdictions: create, bulk_upsert, update, delete."""

    @cached_property
    def with_raw_response(self) -> ExemptionJurisdictionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ExemptionJurisdictionsWithRawResponse(self)

    def create(
        self,
        exemption_certificate_id: str | UUID,
        *,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        reason: inputs.ExemptionReason | Absent = ABSENT,
        identification_type: str | Absent = ABSENT,
        identification_number: str | Absent = ABSENT,
        end_date: DateLike | Absent = ABSENT,
        is_active: bool | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ExemptionJurisdictionResponse:
        """Add a jurisdiction to a certificate.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            country: Country, ISO 3166-1 alpha-2 code; only US so far.
            state: State or province.
            reason: Ground for the exemption.
            identification_type: Kind of number that identifies the customer; samples show
                STATE_TAX_ID and FEDERAL_TAX_ID.
            identification_number: The number itself.
            end_date: Last day of the exemption.
            is_active: Whether the exemption is in force. The provider's default: true.

        Returns: ExemptionJurisdictionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-POST
            (reference page). Unsure: the status of success was not read.
        """
        return self._call(
            CREATE_EXEMPTION_JURISDICTION,
            options,
            path={"exemption_certificate_id": exemption_certificate_id},
            body={
                "country": country,
                "state": state,
                "reason": reason,
                "identification_type": identification_type,
                "identification_number": identification_number,
                "end_date": end_date,
                "is_active": is_active,
            },
        )

    def bulk_upsert(
        self,
        exemption_certificate_id: str | UUID,
        *,
        jurisdictions: Sequence[inputs.ExemptionJurisdictionInput],
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Add or replace many jurisdictions of a certificate at once.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdictions: Exemptions to add or to replace, each jurisdiction once.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: exemption_certificate_id identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-BULK-UPSERT
            (reference page).
        """
        return self._call(
            BULK_UPSERT_EXEMPTION_JURISDICTIONS,
            options,
            path={"exemption_certificate_id": exemption_certificate_id},
            body={"jurisdictions": jurisdictions},
        )

    def update(
        self,
        exemption_certificate_id: str | UUID,
        jurisdiction: str | UUID,
        *,
        reason: inputs.ExemptionReason | Absent = ABSENT,
        identification_type: str | Absent = ABSENT,
        identification_number: str | Absent = ABSENT,
        end_date: DateLike | Absent = ABSENT,
        is_active: bool | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Change the exemption in one jurisdiction.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdiction: Country and state, joined by an underscore, for example US_CA.
            reason: Ground for the exemption.
            identification_type: Kind of number that identifies the customer; samples show
                STATE_TAX_ID and FEDERAL_TAX_ID.
            identification_number: The number itself.
            end_date: Last day of the exemption.
            is_active: Whether the exemption is in force.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: jurisdiction identifies the call: a retry changes nothing.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-UPDATE
            (reference page).
        """
        return self._call(
            UPDATE_EXEMPTION_JURISDICTION,
            options,
            path={"exemption_certificate_id": exemption_certificate_id, "jurisdiction": jurisdiction},
            body={
                "reason": reason,
                "identification_type": identification_type,
                "identification_number": identification_number,
                "end_date": end_date,
                "is_active": is_active,
            },
        )

    def delete(
        self,
        exemption_certificate_id: str | UUID,
        jurisdiction: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take a jurisdiction off a certificate.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdiction: Country and state, joined by an underscore, for example US_CA.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: jurisdiction identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-DELETE.md
            (reference page). Unsure: the sample prints a message under 204, where none can be.
        """
        return self._call(
            DELETE_EXEMPTION_JURISDICTION,
            options,
            path={"exemption_certificate_id": exemption_certificate_id, "jurisdiction": jurisdiction},
        )


class ExemptionJurisdictionsWithRawResponse:
    """The methods of `exemption_jurisdictions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: ExemptionJurisdictions) -> None:
        self.create = raw_response(resource.create)
        self.bulk_upsert = raw_response(resource.bulk_upsert)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncExemptionJurisdictions(AsyncResource):
    """Exemption jurisdictions: create, bulk_upsert, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncExemptionJurisdictionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncExemptionJurisdictionsWithRawResponse(self)

    async def create(
        self,
        exemption_certificate_id: str | UUID,
        *,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        reason: inputs.ExemptionReason | Absent = ABSENT,
        identification_type: str | Absent = ABSENT,
        identification_number: str | Absent = ABSENT,
        end_date: DateLike | Absent = ABSENT,
        is_active: bool | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ExemptionJurisdictionResponse:
        """Add a jurisdiction to a certificate.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            country: Country, ISO 3166-1 alpha-2 code; only US so far.
            state: State or province.
            reason: Ground for the exemption.
            identification_type: Kind of number that identifies the customer; samples show
                STATE_TAX_ID and FEDERAL_TAX_ID.
            identification_number: The number itself.
            end_date: Last day of the exemption.
            is_active: Whether the exemption is in force. The provider's default: true.

        Returns: ExemptionJurisdictionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-POST
            (reference page). Unsure: the status of success was not read.
        """
        return await self._call(
            CREATE_EXEMPTION_JURISDICTION,
            options,
            path={"exemption_certificate_id": exemption_certificate_id},
            body={
                "country": country,
                "state": state,
                "reason": reason,
                "identification_type": identification_type,
                "identification_number": identification_number,
                "end_date": end_date,
                "is_active": is_active,
            },
        )

    async def bulk_upsert(
        self,
        exemption_certificate_id: str | UUID,
        *,
        jurisdictions: Sequence[inputs.ExemptionJurisdictionInput],
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Add or replace many jurisdictions of a certificate at once.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdictions: Exemptions to add or to replace, each jurisdiction once.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: exemption_certificate_id identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-BULK-UPSERT
            (reference page).
        """
        return await self._call(
            BULK_UPSERT_EXEMPTION_JURISDICTIONS,
            options,
            path={"exemption_certificate_id": exemption_certificate_id},
            body={"jurisdictions": jurisdictions},
        )

    async def update(
        self,
        exemption_certificate_id: str | UUID,
        jurisdiction: str | UUID,
        *,
        reason: inputs.ExemptionReason | Absent = ABSENT,
        identification_type: str | Absent = ABSENT,
        identification_number: str | Absent = ABSENT,
        end_date: DateLike | Absent = ABSENT,
        is_active: bool | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Change the exemption in one jurisdiction.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdiction: Country and state, joined by an underscore, for example US_CA.
            reason: Ground for the exemption.
            identification_type: Kind of number that identifies the customer; samples show
                STATE_TAX_ID and FEDERAL_TAX_ID.
            identification_number: The number itself.
            end_date: Last day of the exemption.
            is_active: Whether the exemption is in force.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: jurisdiction identifies the call: a retry changes nothing.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-UPDATE
            (reference page).
        """
        return await self._call(
            UPDATE_EXEMPTION_JURISDICTION,
            options,
            path={"exemption_certificate_id": exemption_certificate_id, "jurisdiction": jurisdiction},
            body={
                "reason": reason,
                "identification_type": identification_type,
                "identification_number": identification_number,
                "end_date": end_date,
                "is_active": is_active,
            },
        )

    async def delete(
        self,
        exemption_certificate_id: str | UUID,
        jurisdiction: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take a jurisdiction off a certificate.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdiction: Country and state, joined by an underscore, for example US_CA.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: jurisdiction identifies the call: a retry changes nothing.
        Source:
            https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-DELETE.md
            (reference page). Unsure: the sample prints a message under 204, where none can be.
        """
        return await self._call(
            DELETE_EXEMPTION_JURISDICTION,
            options,
            path={"exemption_certificate_id": exemption_certificate_id, "jurisdiction": jurisdiction},
        )


class AsyncExemptionJurisdictionsWithRawResponse:
    """The methods of `exemption_jurisdictions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncExemptionJurisdictions) -> None:
        self.create = async_raw_response(resource.create)
        self.bulk_upsert = async_raw_response(resource.bulk_upsert)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
