# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Any, Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination

__all__ = ["DatabaseErrors", "NotificationChannel", "NotificationPolicy", "NotificationPolicyList", "NotificationType"]

NotificationChannel: TypeAlias = Open[Literal["WEBHOOK", "EMAIL"]]
"""Channel through which events are sent."""


NotificationType: TypeAlias = Open[
    Literal[
        "CUSTOMER_CREATED",
        "CUSTOMER_UPDATED",
        "CUSTOMER_ARCHIVED",
        "INVOICE_CREATED",
        "INVOICE_ISSUED",
        "INVOICE_UPDATED",
        "INTEGRATION_SYNC_COMPLETED",
        "INTEGRATION_WEBHOOK_HANDLED",
        "MERCHANT_UPDATED",
        "BILLING_SCHEDULE_CREATED",
        "BILLING_SCHEDULE_UPDATED",
        "BILLING_SCHEDULE_ARCHIVED",
        "CREDIT_NOTE_CREATED",
        "CREDIT_NOTE_UPDATED",
        "CREDIT_NOTE_ISSUED",
        "QUOTE_PUBLISHED",
        "QUOTE_ACCEPTED",
        "QUOTE_SIGNED",
        "INVOICE_REMINDER_SENT",
        "WATCHTOWER_TASK_ASSIGNED",
    ]
]
"""Kind of event."""


class DatabaseErrors(Model, kw_only=True):
    """Why a write of a notification policy was refused."""

    errors: list[Any]
    """One entry for each reason."""


class NotificationPolicy(Model, kw_only=True):
    """Which events are sent to whom."""

    id: str
    """Sequence id of the policy."""

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    name: str
    """Name for your own use."""

    notification_types: list[NotificationType] | None = field(name="notificationTypes", default=None)
    """Events that are sent; absent, all of them."""

    recipients: list[str]
    """Recipients: URLs for WEBHOOK, e-mail addresses for EMAIL."""

    channel: NotificationChannel

    webhook_secret: str | None = field(name="webhookSecret", default=None)
    """Key that deliveries are signed with; WEBHOOK only."""


class NotificationPolicyList(Model, kw_only=True):
    """One page of notification policies."""

    items: list[NotificationPolicy]
    """The policies of this page."""

    pagination: Pagination
