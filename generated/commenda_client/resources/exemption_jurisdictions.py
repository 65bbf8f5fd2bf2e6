# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Exemption jurisdictions: create, bulk_upsert, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, DateLike, Timeout


class ExemptionJurisdictions(Resource):
    """Exemption jurisdictions: create, bulk_upsert, update, delete."""

    @cached_property
    def with_raw_response(self) -> ExemptionJurisdictionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return ExemptionJurisdictionsWithRawResponse(self)

    def create(
        self,
        exemption_certificate_id: str,
        *,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        reason: inputs.ExemptionReason | Absent = ABSENT,
        identification_type: str | Absent = ABSENT,
        identification_number: str | Absent = ABSENT,
        end_date: DateLike | Absent = ABSENT,
        is_active: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ExemptionJurisdictionResponse:
        """Add a jurisdiction to a certificate.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            country: Country, ISO 3166-1 alpha-2 code; only US so far.
            state: State or province.
            reason: Ground for the exemption.
            identification_type: Kind of number that identifies the customer; samples show STATE_TAX_ID and
                FEDERAL_TAX_ID.
            identification_number: The number itself.
            end_date: Last day of the exemption.
            is_active: Whether the exemption is in force. The provider's default: true.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ExemptionJurisdictionResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-POST
        (reference page). Unsure: the status of success was not read.
        """
        return self._call(
            _operations.CREATE_EXEMPTION_JURISDICTION,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def bulk_upsert(
        self,
        exemption_certificate_id: str,
        *,
        jurisdictions: Sequence[inputs.ExemptionJurisdictionInput],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Add or replace many jurisdictions of a certificate at once.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdictions: Exemptions to add or to replace, each jurisdiction once.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: exemption_certificate_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-BULK-UPSERT
        (reference page).
        """
        return self._call(
            _operations.BULK_UPSERT_EXEMPTION_JURISDICTIONS,
            path={"exemption_certificate_id": exemption_certificate_id},
            body={"jurisdictions": jurisdictions},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        exemption_certificate_id: str,
        jurisdiction: str,
        *,
        reason: inputs.ExemptionReason | Absent = ABSENT,
        identification_type: str | Absent = ABSENT,
        identification_number: str | Absent = ABSENT,
        end_date: DateLike | Absent = ABSENT,
        is_active: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Change the exemption in one jurisdiction.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdiction: Country and state, joined by an underscore, for example US_CA.
            reason: Ground for the exemption.
            identification_type: Kind of number that identifies the customer; samples show STATE_TAX_ID and
                FEDERAL_TAX_ID.
            identification_number: The number itself.
            end_date: Last day of the exemption.
            is_active: Whether the exemption is in force.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: jurisdiction tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-UPDATE
        (reference page).
        """
        return self._call(
            _operations.UPDATE_EXEMPTION_JURISDICTION,
            path={"exemption_certificate_id": exemption_certificate_id, "jurisdiction": jurisdiction},
            body={
                "reason": reason,
                "identification_type": identification_type,
                "identification_number": identification_number,
                "end_date": end_date,
                "is_active": is_active,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        exemption_certificate_id: str,
        jurisdiction: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Take a jurisdiction off a certificate.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdiction: Country and state, joined by an underscore, for example US_CA.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: jurisdiction tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-DELETE.md
        (reference page). Unsure: the sample prints a message under 204, where none can be.
        """
        return self._call(
            _operations.DELETE_EXEMPTION_JURISDICTION,
            path={"exemption_certificate_id": exemption_certificate_id, "jurisdiction": jurisdiction},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class ExemptionJurisdictionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: ExemptionJurisdictions) -> None:
        self.create = raw_response(resource.create)
        self.bulk_upsert = raw_response(resource.bulk_upsert)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncExemptionJurisdictions(AsyncResource):
    """Exemption jurisdictions: create, bulk_upsert, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncExemptionJurisdictionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncExemptionJurisdictionsWithRawResponse(self)

    async def create(
        self,
        exemption_certificate_id: str,
        *,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        reason: inputs.ExemptionReason | Absent = ABSENT,
        identification_type: str | Absent = ABSENT,
        identification_number: str | Absent = ABSENT,
        end_date: DateLike | Absent = ABSENT,
        is_active: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ExemptionJurisdictionResponse:
        """Add a jurisdiction to a certificate.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            country: Country, ISO 3166-1 alpha-2 code; only US so far.
            state: State or province.
            reason: Ground for the exemption.
            identification_type: Kind of number that identifies the customer; samples show STATE_TAX_ID and
                FEDERAL_TAX_ID.
            identification_number: The number itself.
            end_date: Last day of the exemption.
            is_active: Whether the exemption is in force. The provider's default: true.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ExemptionJurisdictionResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-POST
        (reference page). Unsure: the status of success was not read.
        """
        return await self._call(
            _operations.CREATE_EXEMPTION_JURISDICTION,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def bulk_upsert(
        self,
        exemption_certificate_id: str,
        *,
        jurisdictions: Sequence[inputs.ExemptionJurisdictionInput],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Add or replace many jurisdictions of a certificate at once.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdictions: Exemptions to add or to replace, each jurisdiction once.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: exemption_certificate_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-BULK-UPSERT
        (reference page).
        """
        return await self._call(
            _operations.BULK_UPSERT_EXEMPTION_JURISDICTIONS,
            path={"exemption_certificate_id": exemption_certificate_id},
            body={"jurisdictions": jurisdictions},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        exemption_certificate_id: str,
        jurisdiction: str,
        *,
        reason: inputs.ExemptionReason | Absent = ABSENT,
        identification_type: str | Absent = ABSENT,
        identification_number: str | Absent = ABSENT,
        end_date: DateLike | Absent = ABSENT,
        is_active: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Change the exemption in one jurisdiction.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdiction: Country and state, joined by an underscore, for example US_CA.
            reason: Ground for the exemption.
            identification_type: Kind of number that identifies the customer; samples show STATE_TAX_ID and
                FEDERAL_TAX_ID.
            identification_number: The number itself.
            end_date: Last day of the exemption.
            is_active: Whether the exemption is in force.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: jurisdiction tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-UPDATE
        (reference page).
        """
        return await self._call(
            _operations.UPDATE_EXEMPTION_JURISDICTION,
            path={"exemption_certificate_id": exemption_certificate_id, "jurisdiction": jurisdiction},
            body={
                "reason": reason,
                "identification_type": identification_type,
                "identification_number": identification_number,
                "end_date": end_date,
                "is_active": is_active,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        exemption_certificate_id: str,
        jurisdiction: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Take a jurisdiction off a certificate.

        Args:
            exemption_certificate_id: Commenda id of the certificate.
            jurisdiction: Country and state, joined by an underscore, for example US_CA.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: jurisdiction tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-DELETE.md
        (reference page). Unsure: the sample prints a message under 204, where none can be.
        """
        return await self._call(
            _operations.DELETE_EXEMPTION_JURISDICTION,
            path={"exemption_certificate_id": exemption_certificate_id, "jurisdiction": jurisdiction},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncExemptionJurisdictionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncExemptionJurisdictions) -> None:
        self.create = async_raw_response(resource.create)
        self.bulk_upsert = async_raw_response(resource.bulk_upsert)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
