# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date

from .._overlay import Model
from ._shared import CertificateVerificationStatus, ExemptionCertificateType, ExemptionReason

__all__ = [
    "ExemptionCertificateSummary",
    "ExemptionListData",
    "ExemptionListItem",
    "ExemptionListResponse",
    "ExemptionWithCertificate",
]


class ExemptionCertificateSummary(Model, kw_only=True):
    """A certificate without its jurisdictions."""

    id: str | None = None
    """Commenda id of the certificate."""

    customer_id: str | None = None
    """Customer who is exempt."""

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

    file_id: str | None = None
    """Uploaded document."""

    file_name: str | None = None
    """Name of the uploaded document."""


class ExemptionListData(Model, kw_only=True):
    """One page of exemptions."""

    exemptions: "list[ExemptionListItem] | None" = None
    """The exemptions of this page."""

    total_exemptions: int
    """Number of entries over all pages."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class ExemptionListItem(Model, kw_only=True):
    """Wrapper of an exemption."""

    exemption: "ExemptionWithCertificate"
    """The exemption."""


class ExemptionListResponse(Model, kw_only=True):
    """Answer that wraps a page of exemptions."""

    data: ExemptionListData

    message: str | None = None
    """What was done, for a person."""


class ExemptionWithCertificate(Model, kw_only=True):
    """A jurisdiction that a customer is exempt in, and the proof."""

    country: str
    """Country, ISO 3166-1 alpha-2 code."""

    state: str | None = None
    """State or province."""

    reason: ExemptionReason | None = None
    """Ground for the exemption."""

    identification_type: str | None = None
    """Kind of number that identifies the customer."""

    identification_number: str | None = None
    """The number itself."""

    is_active: bool | None = None
    """Whether the exemption is in force."""

    is_expired: bool | None = None
    """Whether its last day is past."""

    end_date: date | None = None
    """Last day of the exemption."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""

    certificate: ExemptionCertificateSummary | None = None
    """The certificate that proves it."""
