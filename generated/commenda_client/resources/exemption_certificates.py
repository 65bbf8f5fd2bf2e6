# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Exemption certificates: list, create, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_EXEMPTION_CERTIFICATE,
    DELETE_EXEMPTION_CERTIFICATE,
    GET_EXEMPTION_CERTIFICATE,
    LIST_EXEMPTION_CERTIFICATES,
    UPDATE_EXEMPTION_CERTIFICATE,
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


class ExemptionCertificates(Resource):
    """Exemption certificates: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> ExemptionCertificatesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ExemptionCertificatesWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.ExemptionCertificate]:
        """List the exemption certificates of a customer.

        Args:
            customer_id: Customer whose certificates are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of ExemptionCertificate; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET
            (reference page).
        """
        return self._list(
            LIST_EXEMPTION_CERTIFICATES,
            options,
            query={"customer_id": customer_id, "cursor": cursor, "limit": limit},
        )

    def create(
        self,
        *,
        customer_id: str | UUID,
        effective_date: DateLike,
        type: inputs.ExemptionCertificateType,
        jurisdictions: Sequence[inputs.CertificateJurisdictionInput],
        file_id: str | UUID | Absent = ABSENT,
        exemption_certificate_number: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ExemptionCertificateResponse:
        """Store an exemption certificate of a customer.

        Args:
            customer_id: Customer who is exempt. Unsure: that it is a UUID is taken from the
                response.
            effective_date: First day on which the certificate counts.
            type: For how many states the certificate is made out.
            jurisdictions: Where the customer is exempt; exactly one for SINGLE_STATE. At least 1
                entry.
            file_id: Uploaded document.
            exemption_certificate_number: Number of the certificate, at most 20 characters.

        Returns: ExemptionCertificateResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-POST.md
            (reference page).
        """
        return self._call(
            CREATE_EXEMPTION_CERTIFICATE,
            options,
            body={
                "customer_id": customer_id,
                "effective_date": effective_date,
                "type": type,
                "jurisdictions": jurisdictions,
                "file_id": file_id,
                "exemption_certificate_number": exemption_certificate_number,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ExemptionCertificateResponse:
        """Read one exemption certificate.

        Args:
            id: Commenda id of the certificate.

        Returns: ExemptionCertificateResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET-ONE
            (reference page).
        """
        return self._call(
            GET_EXEMPTION_CERTIFICATE,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        file_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Attach an uploaded document to a certificate.

        Args:
            id: Commenda id of the certificate.
            file_id: Uploaded document to attach.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/files/files (reference page). Unsure:
            named on the page about files only; no reference page was read.
        """
        return self._call(
            UPDATE_EXEMPTION_CERTIFICATE,
            options,
            path={"id": id},
            body={"file_id": file_id},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an exemption certificate.

        Args:
            id: Commenda id of the certificate.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-DELETE
            (reference page).
        """
        return self._call(
            DELETE_EXEMPTION_CERTIFICATE,
            options,
            path={"id": id},
        )


class ExemptionCertificatesWithRawResponse:
    """The methods of `exemption_certificates`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: ExemptionCertificates) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncExemptionCertificates(AsyncResource):
    """Exemption certificates: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncExemptionCertificatesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncExemptionCertificatesWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ExemptionCertificate]:
        """List the exemption certificates of a customer.

        Args:
            customer_id: Customer whose certificates are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of ExemptionCertificate; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET
            (reference page).
        """
        return self._list(
            LIST_EXEMPTION_CERTIFICATES,
            options,
            query={"customer_id": customer_id, "cursor": cursor, "limit": limit},
        )

    async def create(
        self,
        *,
        customer_id: str | UUID,
        effective_date: DateLike,
        type: inputs.ExemptionCertificateType,
        jurisdictions: Sequence[inputs.CertificateJurisdictionInput],
        file_id: str | UUID | Absent = ABSENT,
        exemption_certificate_number: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ExemptionCertificateResponse:
        """Store an exemption certificate of a customer.

        Args:
            customer_id: Customer who is exempt. Unsure: that it is a UUID is taken from the
                response.
            effective_date: First day on which the certificate counts.
            type: For how many states the certificate is made out.
            jurisdictions: Where the customer is exempt; exactly one for SINGLE_STATE. At least 1
                entry.
            file_id: Uploaded document.
            exemption_certificate_number: Number of the certificate, at most 20 characters.

        Returns: ExemptionCertificateResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-POST.md
            (reference page).
        """
        return await self._call(
            CREATE_EXEMPTION_CERTIFICATE,
            options,
            body={
                "customer_id": customer_id,
                "effective_date": effective_date,
                "type": type,
                "jurisdictions": jurisdictions,
                "file_id": file_id,
                "exemption_certificate_number": exemption_certificate_number,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ExemptionCertificateResponse:
        """Read one exemption certificate.

        Args:
            id: Commenda id of the certificate.

        Returns: ExemptionCertificateResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET-ONE
            (reference page).
        """
        return await self._call(
            GET_EXEMPTION_CERTIFICATE,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        file_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Attach an uploaded document to a certificate.

        Args:
            id: Commenda id of the certificate.
            file_id: Uploaded document to attach.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/files/files (reference page). Unsure:
            named on the page about files only; no reference page was read.
        """
        return await self._call(
            UPDATE_EXEMPTION_CERTIFICATE,
            options,
            path={"id": id},
            body={"file_id": file_id},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an exemption certificate.

        Args:
            id: Commenda id of the certificate.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-DELETE
            (reference page).
        """
        return await self._call(
            DELETE_EXEMPTION_CERTIFICATE,
            options,
            path={"id": id},
        )


class AsyncExemptionCertificatesWithRawResponse:
    """The methods of `exemption_certificates`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncExemptionCertificates) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
