# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from .._overlay import Model, OpenUnion

__all__ = [
    "BillingScheduleArchivedEvent",
    "BillingScheduleCreatedEvent",
    "BillingScheduleUpdatedEvent",
    "CreditNoteCreatedEvent",
    "CreditNoteIssuedEvent",
    "CreditNoteUpdatedEvent",
    "CustomerArchivedEvent",
    "CustomerCreatedEvent",
    "CustomerUpdatedEvent",
    "IntegrationSyncCompletedEvent",
    "IntegrationWebhookHandledEvent",
    "InvoiceCreatedEvent",
    "InvoiceIssuedEvent",
    "InvoiceReminderSentEvent",
    "InvoiceUpdatedEvent",
    "MerchantUpdatedEvent",
    "QuoteAcceptedEvent",
    "QuotePublishedEvent",
    "QuoteSignedEvent",
    "WatchtowerTaskAssignedEvent",
    "WebhookEvent",
]


class BillingScheduleArchivedEvent(Model, kw_only=True, tag_field="notificationType", tag="BILLING_SCHEDULE_ARCHIVED"):
    """A billing schedule was archived."""

    notification_type: ClassVar[Literal["BILLING_SCHEDULE_ARCHIVED"]] = "BILLING_SCHEDULE_ARCHIVED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class BillingScheduleCreatedEvent(Model, kw_only=True, tag_field="notificationType", tag="BILLING_SCHEDULE_CREATED"):
    """A billing schedule was created."""

    notification_type: ClassVar[Literal["BILLING_SCHEDULE_CREATED"]] = "BILLING_SCHEDULE_CREATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class BillingScheduleUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="BILLING_SCHEDULE_UPDATED"):
    """A billing schedule was changed."""

    notification_type: ClassVar[Literal["BILLING_SCHEDULE_UPDATED"]] = "BILLING_SCHEDULE_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CreditNoteCreatedEvent(Model, kw_only=True, tag_field="notificationType", tag="CREDIT_NOTE_CREATED"):
    """A credit note was created."""

    notification_type: ClassVar[Literal["CREDIT_NOTE_CREATED"]] = "CREDIT_NOTE_CREATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CreditNoteIssuedEvent(Model, kw_only=True, tag_field="notificationType", tag="CREDIT_NOTE_ISSUED"):
    """A credit note was issued."""

    notification_type: ClassVar[Literal["CREDIT_NOTE_ISSUED"]] = "CREDIT_NOTE_ISSUED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CreditNoteUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="CREDIT_NOTE_UPDATED"):
    """A credit note was changed."""

    notification_type: ClassVar[Literal["CREDIT_NOTE_UPDATED"]] = "CREDIT_NOTE_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CustomerArchivedEvent(Model, kw_only=True, tag_field="notificationType", tag="CUSTOMER_ARCHIVED"):
    """A customer was archived."""

    notification_type: ClassVar[Literal["CUSTOMER_ARCHIVED"]] = "CUSTOMER_ARCHIVED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CustomerCreatedEvent(Model, kw_only=True, tag_field="notificationType", tag="CUSTOMER_CREATED"):
    """A customer was created."""

    notification_type: ClassVar[Literal["CUSTOMER_CREATED"]] = "CUSTOMER_CREATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class CustomerUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="CUSTOMER_UPDATED"):
    """A customer was changed."""

    notification_type: ClassVar[Literal["CUSTOMER_UPDATED"]] = "CUSTOMER_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class IntegrationSyncCompletedEvent(
    Model, kw_only=True, tag_field="notificationType", tag="INTEGRATION_SYNC_COMPLETED"
):
    """A synchronisation with a connected system has ended."""

    notification_type: ClassVar[Literal["INTEGRATION_SYNC_COMPLETED"]] = "INTEGRATION_SYNC_COMPLETED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class IntegrationWebhookHandledEvent(
    Model, kw_only=True, tag_field="notificationType", tag="INTEGRATION_WEBHOOK_HANDLED"
):
    """A webhook of a connected system was handled."""

    notification_type: ClassVar[Literal["INTEGRATION_WEBHOOK_HANDLED"]] = "INTEGRATION_WEBHOOK_HANDLED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class InvoiceCreatedEvent(Model, kw_only=True, tag_field="notificationType", tag="INVOICE_CREATED"):
    """An invoice was created."""

    notification_type: ClassVar[Literal["INVOICE_CREATED"]] = "INVOICE_CREATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class InvoiceIssuedEvent(Model, kw_only=True, tag_field="notificationType", tag="INVOICE_ISSUED"):
    """An invoice was issued."""

    notification_type: ClassVar[Literal["INVOICE_ISSUED"]] = "INVOICE_ISSUED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class InvoiceReminderSentEvent(Model, kw_only=True, tag_field="notificationType", tag="INVOICE_REMINDER_SENT"):
    """A reminder to pay an invoice was sent."""

    notification_type: ClassVar[Literal["INVOICE_REMINDER_SENT"]] = "INVOICE_REMINDER_SENT"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class InvoiceUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="INVOICE_UPDATED"):
    """An invoice was changed."""

    notification_type: ClassVar[Literal["INVOICE_UPDATED"]] = "INVOICE_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class MerchantUpdatedEvent(Model, kw_only=True, tag_field="notificationType", tag="MERCHANT_UPDATED"):
    """The details of the seller were changed."""

    notification_type: ClassVar[Literal["MERCHANT_UPDATED"]] = "MERCHANT_UPDATED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class QuoteAcceptedEvent(Model, kw_only=True, tag_field="notificationType", tag="QUOTE_ACCEPTED"):
    """A quote was accepted."""

    notification_type: ClassVar[Literal["QUOTE_ACCEPTED"]] = "QUOTE_ACCEPTED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class QuotePublishedEvent(Model, kw_only=True, tag_field="notificationType", tag="QUOTE_PUBLISHED"):
    """A quote was published."""

    notification_type: ClassVar[Literal["QUOTE_PUBLISHED"]] = "QUOTE_PUBLISHED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class QuoteSignedEvent(Model, kw_only=True, tag_field="notificationType", tag="QUOTE_SIGNED"):
    """A quote was signed."""

    notification_type: ClassVar[Literal["QUOTE_SIGNED"]] = "QUOTE_SIGNED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


class WatchtowerTaskAssignedEvent(Model, kw_only=True, tag_field="notificationType", tag="WATCHTOWER_TASK_ASSIGNED"):
    """A task of Watchtower was given to somebody."""

    notification_type: ClassVar[Literal["WATCHTOWER_TASK_ASSIGNED"]] = "WATCHTOWER_TASK_ASSIGNED"

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account in which it happened."""

    resource_type: str | None = field(name="resourceType", default=None)
    """What the resource is, by the provider's name of its shape, such as BillingScheduleResponse."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Sequence id of the resource."""

    resource: dict[str, Any] | None = None
    """The resource after the event, as the API shows it.

    Unsure: which shape belongs to which kind of event is documented by resourceType only.
    """


WebhookEvent: TypeAlias = OpenUnion[
    CustomerCreatedEvent
    | CustomerUpdatedEvent
    | CustomerArchivedEvent
    | InvoiceCreatedEvent
    | InvoiceIssuedEvent
    | InvoiceUpdatedEvent
    | IntegrationSyncCompletedEvent
    | IntegrationWebhookHandledEvent
    | MerchantUpdatedEvent
    | BillingScheduleCreatedEvent
    | BillingScheduleUpdatedEvent
    | BillingScheduleArchivedEvent
    | CreditNoteCreatedEvent
    | CreditNoteUpdatedEvent
    | CreditNoteIssuedEvent
    | QuotePublishedEvent
    | QuoteAcceptedEvent
    | QuoteSignedEvent
    | InvoiceReminderSentEvent
    | WatchtowerTaskAssignedEvent
]
"""What happened; notificationType tells which of twenty kinds of event it is."""
