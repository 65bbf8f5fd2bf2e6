# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date

from .._overlay import Model
from ._shared import CertificateVerificationStatus, ExemptionCertificateType, ExemptionJurisdiction

__all__ = [
    "ExemptionCertificate",
    "ExemptionCertificateListData",
    "ExemptionCertificateListResponse",
    "ExemptionCertificateResponse",
]


class ExemptionCertificate(Model, kw_only=True):
    """A document that proves that a customer owes no tax."""

    id: str | None = None
    """Commenda id of the certificate.

    Unsure: no sample of a certificate carries it; the list of exemptions does.
    """

    customer_id: str | None = None
    """Customer who is exempt."""

    file_id: str | None = None
    """Uploaded document."""

    type: ExemptionCertificateType | None = None
    """For how many states the certificate is made out."""

    verification_status: CertificateVerificationStatus | None = None
    """Whether the certificate was checked."""

    exemption_certificate_number: str | None = None
    """Number of the certificate."""

    effective_date: date | None = None
    """First day on which the certificate counts."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""

    jurisdictions: list[ExemptionJurisdiction] | None = None
    """Where the customer is exempt."""


class ExemptionCertificateListData(Model, kw_only=True):
    """One page of certificates."""

    exemption_certificates: list[ExemptionCertificate] | None = None
    """The certificates of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""

    total_exemptions: int | None = None
    """Number of entries over all pages."""


class ExemptionCertificateListResponse(Model, kw_only=True):
    """Answer that wraps a page of certificates."""

    data: ExemptionCertificateListData

    message: str | None = None
    """What was done, for a person."""


class ExemptionCertificateResponse(Model, kw_only=True):
    """Answer that wraps a certificate."""

    data: ExemptionCertificate

    message: str | None = None
    """What was done, for a person."""
