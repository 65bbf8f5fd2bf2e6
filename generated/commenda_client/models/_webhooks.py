# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from typing import Any, ClassVar, Literal, TypeAlias

from .._overlay import Model, Open, OpenUnion

__all__ = [
    "CertificateExpirationEvent",
    "CertificateRejectedEvent",
    "CertificateVerifiedEvent",
    "CustomsCodeEvent",
    "ExistingRegistrationInvalidEvent",
    "ExistingRegistrationValidEvent",
    "ExposureComputedEvent",
    "NewRegistrationInvalidEvent",
    "NewRegistrationSucceededEvent",
    "NexusThresholdEvent",
    "Webhook",
    "WebhookEvent",
    "WebhookListData",
    "WebhookListResponse",
    "WebhookResponse",
    "WebhookStatus",
    "WebhookTopic",
]

WebhookStatus: TypeAlias = Open[Literal["ENABLED", "DISABLED"]]
"""Whether events are sent."""


WebhookTopic: TypeAlias = Open[
    Literal[
        "REGISTRATIONS.EXISTING.VALIDATION.FAILED",
        "REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED",
        "REGISTRATIONS.NEW.SUCCEEDED",
        "REGISTRATIONS.NEW.INVALID",
        "EXEMPTION_CERTIFICATES.VERIFICATION.FAILED",
        "EXEMPTION_CERTIFICATES.VERIFICATION.SUCCEEDED",
        "EXEMPTION_CERTIFICATES.EXPIRATION",
        "NEXUS.THRESHOLD.STATE.ALERT",
        "CUSTOMS_DUTY.CUSTOMS_CODE.UPDATE",
        "INDIRECT_TAX.EXPOSURE.COMPUTED",
    ]
]
"""Topic of an event."""


class CertificateExpirationEvent(Model, kw_only=True, tag_field="topic", tag="EXEMPTION_CERTIFICATES.EXPIRATION"):
    """An exemption certificate expires."""

    topic: ClassVar[Literal["EXEMPTION_CERTIFICATES.EXPIRATION"]] = "EXEMPTION_CERTIFICATES.EXPIRATION"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The certificate.

    Unsure: the fields were not read.
    """


class CertificateRejectedEvent(
    Model, kw_only=True, tag_field="topic", tag="EXEMPTION_CERTIFICATES.VERIFICATION.FAILED"
):
    """An exemption certificate was found wrong."""

    topic: ClassVar[Literal["EXEMPTION_CERTIFICATES.VERIFICATION.FAILED"]] = (
        "EXEMPTION_CERTIFICATES.VERIFICATION.FAILED"
    )

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The certificate.

    Unsure: the fields were not read.
    """


class CertificateVerifiedEvent(
    Model, kw_only=True, tag_field="topic", tag="EXEMPTION_CERTIFICATES.VERIFICATION.SUCCEEDED"
):
    """An exemption certificate was confirmed."""

    topic: ClassVar[Literal["EXEMPTION_CERTIFICATES.VERIFICATION.SUCCEEDED"]] = (
        "EXEMPTION_CERTIFICATES.VERIFICATION.SUCCEEDED"
    )

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The certificate.

    Unsure: the fields were not read.
    """


class CustomsCodeEvent(Model, kw_only=True, tag_field="topic", tag="CUSTOMS_DUTY.CUSTOMS_CODE.UPDATE"):
    """A customs code of a product was set or changed."""

    topic: ClassVar[Literal["CUSTOMS_DUTY.CUSTOMS_CODE.UPDATE"]] = "CUSTOMS_DUTY.CUSTOMS_CODE.UPDATE"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The product and its codes.

    Unsure: the fields were not read.
    """


class ExistingRegistrationInvalidEvent(
    Model, kw_only=True, tag_field="topic", tag="REGISTRATIONS.EXISTING.VALIDATION.FAILED"
):
    """The data of an existing registration were found wrong."""

    topic: ClassVar[Literal["REGISTRATIONS.EXISTING.VALIDATION.FAILED"]] = "REGISTRATIONS.EXISTING.VALIDATION.FAILED"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """What failed, and why; the reason INPUTS.INVALID_CREDENTIALS was seen.

    Unsure: the fields were not read.
    """


class ExistingRegistrationValidEvent(
    Model, kw_only=True, tag_field="topic", tag="REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED"
):
    """The data of an existing registration were confirmed."""

    topic: ClassVar[Literal["REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED"]] = (
        "REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED"
    )

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The registration.

    Unsure: the fields were not read.
    """


class ExposureComputedEvent(Model, kw_only=True, tag_field="topic", tag="INDIRECT_TAX.EXPOSURE.COMPUTED"):
    """The exposure of a corporation was recomputed."""

    topic: ClassVar[Literal["INDIRECT_TAX.EXPOSURE.COMPUTED"]] = "INDIRECT_TAX.EXPOSURE.COMPUTED"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The full current set, which replaces the one before.

    Unsure: the fields were not read.
    """


class NewRegistrationInvalidEvent(Model, kw_only=True, tag_field="topic", tag="REGISTRATIONS.NEW.INVALID"):
    """A new registration cannot be applied for as it is."""

    topic: ClassVar[Literal["REGISTRATIONS.NEW.INVALID"]] = "REGISTRATIONS.NEW.INVALID"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """What is wrong.

    Unsure: the fields were not read.
    """


class NewRegistrationSucceededEvent(Model, kw_only=True, tag_field="topic", tag="REGISTRATIONS.NEW.SUCCEEDED"):
    """A new registration was granted."""

    topic: ClassVar[Literal["REGISTRATIONS.NEW.SUCCEEDED"]] = "REGISTRATIONS.NEW.SUCCEEDED"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The registration.

    Unsure: the fields were not read.
    """


class NexusThresholdEvent(Model, kw_only=True, tag_field="topic", tag="NEXUS.THRESHOLD.STATE.ALERT"):
    """A corporation nears or has passed the threshold of a state."""

    topic: ClassVar[Literal["NEXUS.THRESHOLD.STATE.ALERT"]] = "NEXUS.THRESHOLD.STATE.ALERT"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The state and its thresholds.

    Unsure: the fields were not read.
    """


class Webhook(Model, kw_only=True):
    """An endpoint that events are posted to."""

    id: str | None = None
    """Commenda id of the endpoint."""

    api_version: str | None = None
    """Version of the events, v1.0."""

    name: str | None = None
    """Name of the endpoint."""

    topics: list[WebhookTopic] | None = None
    """Topics that are sent there."""

    url: str | None = None
    """Address that events are posted to."""

    status: WebhookStatus | None = None
    """Whether events are sent."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""


class WebhookListData(Model, kw_only=True):
    """The endpoints."""

    webhooks: list[Webhook] | None = None
    """All endpoints.

    Unsure: the sample shows one object where the title says list.
    """


class WebhookListResponse(Model, kw_only=True):
    """Answer that wraps the endpoints."""

    data: WebhookListData

    message: str | None = None
    """What was done, for a person."""


class WebhookResponse(Model, kw_only=True):
    """Answer that wraps an endpoint."""

    data: Webhook

    message: str | None = None
    """What was done, for a person."""


WebhookEvent: TypeAlias = OpenUnion[
    ExistingRegistrationInvalidEvent
    | ExistingRegistrationValidEvent
    | NewRegistrationSucceededEvent
    | NewRegistrationInvalidEvent
    | CertificateRejectedEvent
    | CertificateVerifiedEvent
    | CertificateExpirationEvent
    | NexusThresholdEvent
    | CustomsCodeEvent
    | ExposureComputedEvent
]
"""What is posted to an endpoint; its topic tells what data holds."""
