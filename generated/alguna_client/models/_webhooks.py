# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from .._overlay import Model, OpenUnion

__all__ = [
    "AccountCreditsBalanceDepletedEvent",
    "AccountCreditsGrantedEvent",
    "CheckoutSessionCompletedEvent",
    "InvoiceIssuedEvent",
    "InvoicePaidEvent",
    "LineItemDeletedEvent",
    "PaymentCreatedEvent",
    "PaymentUpdatedEvent",
    "RefundUpdatedEvent",
    "SubscriptionActivatedEvent",
    "SubscriptionCancelationScheduledEvent",
    "SubscriptionCanceledEvent",
    "SubscriptionStartedEvent",
    "SubscriptionUpdatedEvent",
    "SubscriptionVersionUpdatedEvent",
    "WebhookEvent",
]


class AccountCreditsBalanceDepletedEvent(Model, kw_only=True, tag_field="type", tag="account.credits.balance_depleted"):
    """A customer has used up their credits."""

    type: ClassVar[Literal["account.credits.balance_depleted"]] = "account.credits.balance_depleted"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class AccountCreditsGrantedEvent(Model, kw_only=True, tag_field="type", tag="account.credits.granted"):
    """A customer was given credits."""

    type: ClassVar[Literal["account.credits.granted"]] = "account.credits.granted"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class CheckoutSessionCompletedEvent(Model, kw_only=True, tag_field="type", tag="checkout.session.completed"):
    """A customer completed a checkout session."""

    type: ClassVar[Literal["checkout.session.completed"]] = "checkout.session.completed"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class InvoiceIssuedEvent(Model, kw_only=True, tag_field="type", tag="invoice.issued"):
    """An invoice was issued."""

    type: ClassVar[Literal["invoice.issued"]] = "invoice.issued"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class InvoicePaidEvent(Model, kw_only=True, tag_field="type", tag="invoice.paid"):
    """An invoice was paid in full."""

    type: ClassVar[Literal["invoice.paid"]] = "invoice.paid"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class LineItemDeletedEvent(Model, kw_only=True, tag_field="type", tag="line_item.deleted"):
    """A line of an invoice was deleted."""

    type: ClassVar[Literal["line_item.deleted"]] = "line_item.deleted"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class PaymentCreatedEvent(Model, kw_only=True, tag_field="type", tag="payment.created"):
    """A payment was begun."""

    type: ClassVar[Literal["payment.created"]] = "payment.created"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """The payment that the event is about, as it came. Its status is pending_client_action,
    pending_authorization, processing, completed or failed.

    Unsure: the members are not documented for this version; the statuses are those that the page lists.
    """


class PaymentUpdatedEvent(Model, kw_only=True, tag_field="type", tag="payment.updated"):
    """A payment moved on."""

    type: ClassVar[Literal["payment.updated"]] = "payment.updated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """The payment that the event is about, as it came. Its status is pending_client_action,
    pending_authorization, processing, completed or failed.

    Unsure: the members are not documented for this version; the statuses are those that the page lists.
    """


class RefundUpdatedEvent(Model, kw_only=True, tag_field="type", tag="refund.updated"):
    """A refund moved on."""

    type: ClassVar[Literal["refund.updated"]] = "refund.updated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class SubscriptionActivatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.activated"):
    """A subscription was activated."""

    type: ClassVar[Literal["subscription.activated"]] = "subscription.activated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class SubscriptionCancelationScheduledEvent(
    Model, kw_only=True, tag_field="type", tag="subscription.cancelation_scheduled"
):
    """A subscription will end, at a date that is set."""

    type: ClassVar[Literal["subscription.cancelation_scheduled"]] = "subscription.cancelation_scheduled"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class SubscriptionCanceledEvent(Model, kw_only=True, tag_field="type", tag="subscription.canceled"):
    """A subscription ended."""

    type: ClassVar[Literal["subscription.canceled"]] = "subscription.canceled"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class SubscriptionStartedEvent(Model, kw_only=True, tag_field="type", tag="subscription.started"):
    """The first term of a subscription began."""

    type: ClassVar[Literal["subscription.started"]] = "subscription.started"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class SubscriptionUpdatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.updated"):
    """A subscription was changed."""

    type: ClassVar[Literal["subscription.updated"]] = "subscription.updated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


class SubscriptionVersionUpdatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.version.updated"):
    """A version of a subscription was changed."""

    type: ClassVar[Literal["subscription.version.updated"]] = "subscription.version.updated"

    timestamp: datetime
    """When it happened."""

    data: dict[str, Any]
    """What the event is about, as it came.

    Unsure: the members are not documented for this version; examples on older pages are in camelCase.
    """


WebhookEvent: TypeAlias = OpenUnion[
    SubscriptionActivatedEvent
    | SubscriptionStartedEvent
    | SubscriptionUpdatedEvent
    | SubscriptionVersionUpdatedEvent
    | SubscriptionCancelationScheduledEvent
    | SubscriptionCanceledEvent
    | InvoiceIssuedEvent
    | InvoicePaidEvent
    | PaymentCreatedEvent
    | PaymentUpdatedEvent
    | RefundUpdatedEvent
    | LineItemDeletedEvent
    | CheckoutSessionCompletedEvent
    | AccountCreditsGrantedEvent
    | AccountCreditsBalanceDepletedEvent
]
"""Something that happened in Alguna, told by its type."""
