# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Exemption certificates: list, create, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DateLike, Page, Timeout


class ExemptionCertificates(Resource):
    """Exemption certificates: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> ExemptionCertificatesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return ExemptionCertificatesWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str,
        cursor: str | None = None,
        limit: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.ExemptionCertificate]:
        """List the exemption certificates of a customer.

        Args:
            customer_id: Customer whose certificates are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of ExemptionCertificate; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET
        (reference page).
        """
        return self._list(
            _operations.LIST_EXEMPTION_CERTIFICATES,
            query={"customer_id": customer_id, "cursor": cursor, "limit": limit},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        customer_id: str,
        effective_date: DateLike,
        type: inputs.ExemptionCertificateType,
        jurisdictions: Sequence[inputs.CertificateJurisdictionInput],
        file_id: str | Absent = ABSENT,
        exemption_certificate_number: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ExemptionCertificateResponse:
        """Store an exemption certificate of a customer.

        Args:
            customer_id: Customer who is exempt. Unsure: that it is a UUID is taken from the answer.
            effective_date: First day on which the certificate counts.
            type: For how many states the certificate is made out.
            jurisdictions: Where the customer is exempt; exactly one for SINGLE_STATE. At least 1 entry.
            file_id: Uploaded document.
            exemption_certificate_number: Number of the certificate, at most 20 characters.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ExemptionCertificateResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened, whose reconcile() looks whether it did.

        Source:
        https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-POST.md
        (reference page).
        """
        return self._call(
            _operations.CREATE_EXEMPTION_CERTIFICATE,
            body={
                "customer_id": customer_id,
                "effective_date": effective_date,
                "type": type,
                "jurisdictions": jurisdictions,
                "file_id": file_id,
                "exemption_certificate_number": exemption_certificate_number,
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
    ) -> models.ExemptionCertificateResponse:
        """Read one exemption certificate.

        Args:
            id: Commenda id of the certificate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ExemptionCertificateResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET-ONE
        (reference page).
        """
        return self._call(
            _operations.GET_EXEMPTION_CERTIFICATE,
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
        file_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Attach an uploaded document to a certificate.

        Args:
            id: Commenda id of the certificate.
            file_id: Uploaded document to attach.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/files/files (reference page). Unsure: named on
        the page about files only; no reference page was read.
        """
        return self._call(
            _operations.UPDATE_EXEMPTION_CERTIFICATE,
            path={"id": id},
            body={"file_id": file_id},
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
    ) -> None:
        """Delete an exemption certificate.

        Args:
            id: Commenda id of the certificate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-DELETE
        (reference page).
        """
        return self._call(
            _operations.DELETE_EXEMPTION_CERTIFICATE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class ExemptionCertificatesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

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
        """The same methods, giving each answer as it came."""
        return AsyncExemptionCertificatesWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str,
        cursor: str | None = None,
        limit: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.ExemptionCertificate]:
        """List the exemption certificates of a customer.

        Args:
            customer_id: Customer whose certificates are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of ExemptionCertificate; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET
        (reference page).
        """
        return self._list(
            _operations.LIST_EXEMPTION_CERTIFICATES,
            query={"customer_id": customer_id, "cursor": cursor, "limit": limit},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        customer_id: str,
        effective_date: DateLike,
        type: inputs.ExemptionCertificateType,
        jurisdictions: Sequence[inputs.CertificateJurisdictionInput],
        file_id: str | Absent = ABSENT,
        exemption_certificate_number: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ExemptionCertificateResponse:
        """Store an exemption certificate of a customer.

        Args:
            customer_id: Customer who is exempt. Unsure: that it is a UUID is taken from the answer.
            effective_date: First day on which the certificate counts.
            type: For how many states the certificate is made out.
            jurisdictions: Where the customer is exempt; exactly one for SINGLE_STATE. At least 1 entry.
            file_id: Uploaded document.
            exemption_certificate_number: Number of the certificate, at most 20 characters.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ExemptionCertificateResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened, whose reconcile() looks whether it did.

        Source:
        https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-POST.md
        (reference page).
        """
        return await self._call(
            _operations.CREATE_EXEMPTION_CERTIFICATE,
            body={
                "customer_id": customer_id,
                "effective_date": effective_date,
                "type": type,
                "jurisdictions": jurisdictions,
                "file_id": file_id,
                "exemption_certificate_number": exemption_certificate_number,
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
    ) -> models.ExemptionCertificateResponse:
        """Read one exemption certificate.

        Args:
            id: Commenda id of the certificate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ExemptionCertificateResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET-ONE
        (reference page).
        """
        return await self._call(
            _operations.GET_EXEMPTION_CERTIFICATE,
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
        file_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Attach an uploaded document to a certificate.

        Args:
            id: Commenda id of the certificate.
            file_id: Uploaded document to attach.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/files/files (reference page). Unsure: named on
        the page about files only; no reference page was read.
        """
        return await self._call(
            _operations.UPDATE_EXEMPTION_CERTIFICATE,
            path={"id": id},
            body={"file_id": file_id},
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
    ) -> None:
        """Delete an exemption certificate.

        Args:
            id: Commenda id of the certificate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-DELETE
        (reference page).
        """
        return await self._call(
            _operations.DELETE_EXEMPTION_CERTIFICATE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncExemptionCertificatesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncExemptionCertificates) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
