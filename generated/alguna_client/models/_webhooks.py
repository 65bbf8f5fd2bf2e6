# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open, OpenUnion
from ._shared import InvoiceStatus, PaymentStatus, RefundStatus, SubscriptionStatus, SubscriptionVersionStatus

__all__ = [
    "AccountCreditsBalanceDepletedEvent",
    "AccountCreditsGrantedEvent",
    "ApprovalFlowCompletedEvent",
    "ApprovalFlowEventData",
    "ApprovalFlowStatus",
    "ApprovalOutcome",
    "ApprovalRequestApprovedEvent",
    "ApprovalRequestCreatedEvent",
    "ApprovalRequestEventData",
    "ApprovalRequestRejectedEvent",
    "ApprovalRequestStatus",
    "ApprovalSubject",
    "CheckoutSessionCompletedEvent",
    "CheckoutSessionEventData",
    "CheckoutSessionEventDataStatus",
    "CreditsDepletedEventData",
    "CreditsGrantedEventData",
    "EventAllocation",
    "EventCreditType",
    "InvoiceEventData",
    "InvoiceIssuedEvent",
    "InvoiceOverdueEvent",
    "InvoicePaidEvent",
    "LineItemDeletedEvent",
    "LineItemDeletedEventAlias",
    "LineItemEventData",
    "LineItemEventDataStatus",
    "PaymentCreatedEvent",
    "PaymentEventData",
    "PaymentProcessor",
    "PaymentUpdatedEvent",
    "RefundEventData",
    "RefundUpdatedEvent",
    "SubscriptionActivatedEvent",
    "SubscriptionCancelationRevertedEvent",
    "SubscriptionCancelationScheduledEvent",
    "SubscriptionCanceledEvent",
    "SubscriptionEventData",
    "SubscriptionPauseScheduledEvent",
    "SubscriptionPauseUnscheduledEvent",
    "SubscriptionPausedEvent",
    "SubscriptionResumedEvent",
    "SubscriptionStartedEvent",
    "SubscriptionUpdatedEvent",
    "SubscriptionVersionEventData",
    "SubscriptionVersionUpdatedEvent",
    "WebhookEvent",
]

ApprovalFlowStatus: TypeAlias = Open[Literal["approved", "rejected", "canceled"]]
"""How an approval was decided as a whole."""


ApprovalOutcome: TypeAlias = Open[
    Literal[
        "none",
        "pending",
        "approved_awaiting_execution",
        "approved_manual_hold",
        "executed",
        "stale",
        "failed",
        "rejected",
        "canceled",
    ]
]
"""What became of the act that needed approval."""


ApprovalRequestStatus: TypeAlias = Open[Literal["pending", "approved", "rejected", "canceled"]]
"""How one person decided."""


CheckoutSessionEventDataStatus: TypeAlias = Open[Literal["completed"]]
"""How it ended."""


EventCreditType: TypeAlias = Open[Literal["monetary", "units"]]
"""Whether credits stand for money or for units."""


LineItemEventDataStatus: TypeAlias = Open[Literal["deleted"]]
"""What became of it."""


PaymentProcessor: TypeAlias = Open[Literal["stripe", "orum", "forward", "primer", "offline_payment", "alguna_wallet"]]
"""Who moves the money."""


class AccountCreditsBalanceDepletedEvent(Model, kw_only=True, tag_field="type", tag="account.credits.balance_depleted"):
    """A customer has used up their credits."""

    type: ClassVar[Literal["account.credits.balance_depleted"]] = "account.credits.balance_depleted"

    timestamp: datetime
    """When it happened."""

    data: "CreditsDepletedEventData"


class AccountCreditsGrantedEvent(Model, kw_only=True, tag_field="type", tag="account.credits.granted"):
    """A customer was given credits."""

    type: ClassVar[Literal["account.credits.granted"]] = "account.credits.granted"

    timestamp: datetime
    """When it happened."""

    data: "CreditsGrantedEventData"


class ApprovalFlowCompletedEvent(Model, kw_only=True, tag_field="type", tag="approval_flow.completed"):
    """All that an approval needed has been decided."""

    type: ClassVar[Literal["approval_flow.completed"]] = "approval_flow.completed"

    timestamp: datetime
    """When it happened."""

    data: "ApprovalFlowEventData"


class ApprovalFlowEventData(Model, kw_only=True):
    """An approval as a whole."""

    created_at: datetime = field(name="createdAt")
    """When the approval was created."""

    id: str
    """Alguna id of the approval."""

    outcome_status: ApprovalOutcome = field(name="outcomeStatus")

    scenario: str
    """What kind of act needs approval.

    Unsure: the list of values is not documented.
    """

    status: ApprovalFlowStatus

    subject: "ApprovalSubject"

    subscription_id: str = field(name="subscriptionId")
    """Subscription that it is about."""

    subscription_version_id: str = field(name="subscriptionVersionId")
    """Version of the subscription that it is about."""

    updated_at: datetime = field(name="updatedAt")
    """When the approval last changed."""

    completed_at: datetime | None = field(name="completedAt", default=None)
    """When it was decided."""

    quote_id: str | None = field(name="quoteId", default=None)
    """Quote that it is about."""

    reason: str | None = None
    """Why it was decided so."""


class ApprovalRequestApprovedEvent(Model, kw_only=True, tag_field="type", tag="approval_request.approved"):
    """Somebody approved a request."""

    type: ClassVar[Literal["approval_request.approved"]] = "approval_request.approved"

    timestamp: datetime
    """When it happened."""

    data: "ApprovalRequestEventData"


class ApprovalRequestCreatedEvent(Model, kw_only=True, tag_field="type", tag="approval_request.created"):
    """Somebody was asked to approve something."""

    type: ClassVar[Literal["approval_request.created"]] = "approval_request.created"

    timestamp: datetime
    """When it happened."""

    data: "ApprovalRequestEventData"


class ApprovalRequestEventData(Model, kw_only=True):
    """What one person was asked to approve."""

    approval_flow_id: str = field(name="approvalFlowId")
    """Approval that the request is a part of."""

    approver_email: str = field(name="approverEmail")
    """E-mail address of the person who decides."""

    approver_name: str = field(name="approverName")
    """Name of the person who decides."""

    created_at: datetime = field(name="createdAt")
    """When the request was created."""

    id: str
    """Alguna id of the request."""

    outcome_status: ApprovalOutcome = field(name="outcomeStatus")

    rule_name: str = field(name="ruleName")
    """Rule that demands the approval."""

    scenario: str
    """What kind of act needs approval.

    Unsure: the list of values is not documented.
    """

    status: ApprovalRequestStatus

    subject: "ApprovalSubject"

    subscription_id: str = field(name="subscriptionId")
    """Subscription that it is about."""

    subscription_version_id: str = field(name="subscriptionVersionId")
    """Version of the subscription that it is about."""

    updated_at: datetime = field(name="updatedAt")
    """When the request last changed."""

    decision_made_at: datetime | None = field(name="decisionMadeAt", default=None)
    """When it was decided."""

    decision_reason: str | None = field(name="decisionReason", default=None)
    """Why it was decided so."""

    quote_id: str | None = field(name="quoteId", default=None)
    """Quote that it is about."""


class ApprovalRequestRejectedEvent(Model, kw_only=True, tag_field="type", tag="approval_request.rejected"):
    """Somebody rejected a request."""

    type: ClassVar[Literal["approval_request.rejected"]] = "approval_request.rejected"

    timestamp: datetime
    """When it happened."""

    data: ApprovalRequestEventData


class ApprovalSubject(Model, kw_only=True):
    """The object that needs approval."""

    id: str
    """Alguna id of the object."""

    type: str
    """Kind of the object.

    Unsure: the list of values is not documented.
    """


class CheckoutSessionCompletedEvent(Model, kw_only=True, tag_field="type", tag="checkout.session.completed"):
    """A customer completed a checkout session."""

    type: ClassVar[Literal["checkout.session.completed"]] = "checkout.session.completed"

    timestamp: datetime
    """When it happened."""

    data: "CheckoutSessionEventData"


class CheckoutSessionEventData(Model, kw_only=True):
    """The checkout session that an event is about."""

    account_id: str = field(name="accountId")
    """Customer, by Alguna id; events call it an account."""

    currency: str
    """ISO 4217 code of the currency of the amount."""

    id: str
    """Alguna id of the session."""

    pass_through_token: str = field(name="passThroughToken")
    """Token that was given to the session and comes back with it.

    Unsure: the package has its name only.
    """

    payment_id: str = field(name="paymentId")
    """Payment that came of it."""

    status: CheckoutSessionEventDataStatus
    """How it ended."""

    amount: Decimal | None = None
    """Amount that was collected."""

    client_reference_id: str | None = field(name="clientReferenceId", default=None)
    """Your own id of the session."""

    invoice_id: str | None = field(name="invoiceId", default=None)
    """Invoice that came of it."""

    subscription_id: str | None = field(name="subscriptionId", default=None)
    """Subscription that came of it."""


class CreditsDepletedEventData(Model, kw_only=True):
    """Credits that a customer has used up."""

    account_id: str = field(name="accountId")
    """Customer, by Alguna id; events call it an account."""

    amount: Decimal
    """Balance, in money or in units, as type says."""

    type: EventCreditType


class CreditsGrantedEventData(Model, kw_only=True):
    """Credits that a customer was given."""

    account_id: str = field(name="accountId")
    """Customer, by Alguna id; events call it an account."""

    amount: Decimal
    """How many, in money or in units, as type says."""

    grant_id: str = field(name="grantId")
    """Alguna id of the grant."""

    reason: str
    """Why they were given."""

    type: EventCreditType


class EventAllocation(Model, kw_only=True):
    """The part of a payment or of a refund that is for one invoice."""

    amount: Decimal
    """Amount of the part."""

    invoice_id: str = field(name="invoiceId")
    """The invoice."""


class InvoiceEventData(Model, kw_only=True):
    """The invoice that an event is about."""

    account_id: str = field(name="accountId")
    """Customer, by Alguna id; events call it an account."""

    created_at: datetime = field(name="createdAt")
    """When the invoice was created."""

    currency: str
    """ISO 4217 code of the currency of the total."""

    description: str
    """What the invoice is for."""

    id: str
    """Alguna id of the invoice."""

    status: InvoiceStatus

    total: Decimal
    """Amount of the invoice."""

    updated_at: datetime = field(name="updatedAt")
    """When the invoice last changed."""

    billing_period_end: datetime | None = field(name="billingPeriodEnd", default=None)
    """End of the period that is billed."""

    billing_period_start: datetime | None = field(name="billingPeriodStart", default=None)
    """Start of the period that is billed."""


class InvoiceIssuedEvent(Model, kw_only=True, tag_field="type", tag="invoice.issued"):
    """An invoice was issued."""

    type: ClassVar[Literal["invoice.issued"]] = "invoice.issued"

    timestamp: datetime
    """When it happened."""

    data: InvoiceEventData


class InvoiceOverdueEvent(Model, kw_only=True, tag_field="type", tag="invoice.overdue"):
    """An invoice was not paid in time."""

    type: ClassVar[Literal["invoice.overdue"]] = "invoice.overdue"

    timestamp: datetime
    """When it happened."""

    data: InvoiceEventData


class InvoicePaidEvent(Model, kw_only=True, tag_field="type", tag="invoice.paid"):
    """An invoice was paid in full."""

    type: ClassVar[Literal["invoice.paid"]] = "invoice.paid"

    timestamp: datetime
    """When it happened."""

    data: InvoiceEventData


class LineItemDeletedEvent(Model, kw_only=True, tag_field="type", tag="lineitem.deleted"):
    """A line of an invoice was deleted."""

    type: ClassVar[Literal["lineitem.deleted"]] = "lineitem.deleted"

    timestamp: datetime
    """When it happened."""

    data: "LineItemEventData"


class LineItemDeletedEventAlias(Model, kw_only=True, tag_field="type", tag="line_item.deleted"):
    """A line of an invoice was deleted, under the name that the guide gives to the event."""

    type: ClassVar[Literal["line_item.deleted"]] = "line_item.deleted"

    timestamp: datetime
    """When it happened."""

    data: "LineItemEventData"


class LineItemEventData(Model, kw_only=True):
    """The line of an invoice that an event is about."""

    id: str
    """Alguna id of the line."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that it was on."""

    status: LineItemEventDataStatus
    """What became of it."""


class PaymentCreatedEvent(Model, kw_only=True, tag_field="type", tag="payment.created"):
    """A payment was started."""

    type: ClassVar[Literal["payment.created"]] = "payment.created"

    timestamp: datetime
    """When it happened."""

    data: "PaymentEventData"


class PaymentEventData(Model, kw_only=True):
    """The payment that an event is about."""

    account_id: str = field(name="accountId")
    """Customer, by Alguna id; events call it an account."""

    allocations: list[EventAllocation]
    """Invoices that it pays, each with its part."""

    amount: Decimal
    """Amount to collect."""

    created_at: datetime = field(name="createdAt")
    """When the payment was created."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    id: str
    """Alguna id of the payment."""

    status: PaymentStatus

    updated_at: datetime = field(name="updatedAt")
    """When the payment last changed."""

    invoice_id: str | None = field(name="invoiceId", default=None)
    """Invoice that is paid, where it is one."""


class PaymentUpdatedEvent(Model, kw_only=True, tag_field="type", tag="payment.updated"):
    """A payment moved on."""

    type: ClassVar[Literal["payment.updated"]] = "payment.updated"

    timestamp: datetime
    """When it happened."""

    data: PaymentEventData


class RefundEventData(Model, kw_only=True):
    """The refund that an event is about."""

    account_id: str = field(name="accountId")
    """Customer, by Alguna id; events call it an account."""

    allocations: list[EventAllocation]
    """Invoices whose payment is paid back, each with its part."""

    amount: Decimal
    """Amount to pay back."""

    created_at: datetime = field(name="createdAt")
    """When the refund was created."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    id: str
    """Alguna id of the refund."""

    processor_name: PaymentProcessor = field(name="processorName")

    status: RefundStatus

    updated_at: datetime = field(name="updatedAt")
    """When the refund last changed."""

    credit_note_id: str | None = field(name="creditNoteId", default=None)
    """Credit note that it pays out."""

    external_id: str | None = field(name="externalId", default=None)
    """Id of the refund at the payment processor."""

    failure_reason: str | None = field(name="failureReason", default=None)
    """Why it failed."""

    invoice_id: str | None = field(name="invoiceId", default=None)
    """Invoice whose payment is paid back, where it is one."""

    prev_status: RefundStatus | None = field(name="prevStatus", default=None)
    """Status before."""

    processor_id: str | None = field(name="processorId", default=None)
    """Alguna id of the payment processor.

    Unsure: whose id it is, is not documented.
    """


class RefundUpdatedEvent(Model, kw_only=True, tag_field="type", tag="refund.updated"):
    """A refund moved on."""

    type: ClassVar[Literal["refund.updated"]] = "refund.updated"

    timestamp: datetime
    """When it happened."""

    data: RefundEventData


class SubscriptionActivatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.activated"):
    """A subscription was activated."""

    type: ClassVar[Literal["subscription.activated"]] = "subscription.activated"

    timestamp: datetime
    """When it happened."""

    data: "SubscriptionEventData"


class SubscriptionCancelationRevertedEvent(
    Model, kw_only=True, tag_field="type", tag="subscription.cancelation_reverted"
):
    """An end that was set for later was taken back."""

    type: ClassVar[Literal["subscription.cancelation_reverted"]] = "subscription.cancelation_reverted"

    timestamp: datetime
    """When it happened."""

    data: "SubscriptionEventData"


class SubscriptionCancelationScheduledEvent(
    Model, kw_only=True, tag_field="type", tag="subscription.cancelation_scheduled"
):
    """A subscription will end, at a date that is set."""

    type: ClassVar[Literal["subscription.cancelation_scheduled"]] = "subscription.cancelation_scheduled"

    timestamp: datetime
    """When it happened."""

    data: "SubscriptionEventData"


class SubscriptionCanceledEvent(Model, kw_only=True, tag_field="type", tag="subscription.canceled"):
    """A subscription ended."""

    type: ClassVar[Literal["subscription.canceled"]] = "subscription.canceled"

    timestamp: datetime
    """When it happened."""

    data: "SubscriptionEventData"


class SubscriptionEventData(Model, kw_only=True):
    """The subscription that an event is about."""

    account_id: str = field(name="accountId")
    """Customer, by Alguna id; events call it an account."""

    created_at: datetime = field(name="createdAt")
    """When the subscription was created."""

    currency: str
    """ISO 4217 code of the currency that it is billed in."""

    id: str
    """Alguna id of the subscription."""

    name: str
    """Name of the subscription."""

    status: SubscriptionStatus

    updated_at: datetime = field(name="updatedAt")
    """When the subscription last changed."""

    activated_at: datetime | None = field(name="activatedAt", default=None)
    """When it was activated."""

    contract_end_date: datetime | None = field(name="contractEndDate", default=None)
    """Last day of the term."""

    contract_start_date: datetime | None = field(name="contractStartDate", default=None)
    """First day of the term."""

    ended_at: datetime | None = field(name="endedAt", default=None)
    """When it ended."""


class SubscriptionPauseScheduledEvent(Model, kw_only=True, tag_field="type", tag="subscription.pause_scheduled"):
    """A subscription will pause, at a date that is set."""

    type: ClassVar[Literal["subscription.pause_scheduled"]] = "subscription.pause_scheduled"

    timestamp: datetime
    """When it happened."""

    data: SubscriptionEventData


class SubscriptionPauseUnscheduledEvent(Model, kw_only=True, tag_field="type", tag="subscription.pause_unscheduled"):
    """A pause that was set for later was taken back."""

    type: ClassVar[Literal["subscription.pause_unscheduled"]] = "subscription.pause_unscheduled"

    timestamp: datetime
    """When it happened."""

    data: SubscriptionEventData


class SubscriptionPausedEvent(Model, kw_only=True, tag_field="type", tag="subscription.paused"):
    """A subscription pauses from now on."""

    type: ClassVar[Literal["subscription.paused"]] = "subscription.paused"

    timestamp: datetime
    """When it happened."""

    data: SubscriptionEventData


class SubscriptionResumedEvent(Model, kw_only=True, tag_field="type", tag="subscription.resumed"):
    """A subscription goes on after a pause."""

    type: ClassVar[Literal["subscription.resumed"]] = "subscription.resumed"

    timestamp: datetime
    """When it happened."""

    data: SubscriptionEventData


class SubscriptionStartedEvent(Model, kw_only=True, tag_field="type", tag="subscription.started"):
    """The first term of a subscription began."""

    type: ClassVar[Literal["subscription.started"]] = "subscription.started"

    timestamp: datetime
    """When it happened."""

    data: SubscriptionEventData


class SubscriptionUpdatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.updated"):
    """A subscription was changed."""

    type: ClassVar[Literal["subscription.updated"]] = "subscription.updated"

    timestamp: datetime
    """When it happened."""

    data: SubscriptionEventData


class SubscriptionVersionEventData(Model, kw_only=True):
    """The version of a subscription that an event is about."""

    account_id: str = field(name="accountId")
    """Customer, by Alguna id; events call it an account."""

    id: str
    """Alguna id of the version."""

    status: SubscriptionVersionStatus

    subscription_id: str = field(name="subscriptionId")
    """The subscription."""


class SubscriptionVersionUpdatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.version.updated"):
    """A version of a subscription was changed."""

    type: ClassVar[Literal["subscription.version.updated"]] = "subscription.version.updated"

    timestamp: datetime
    """When it happened."""

    data: SubscriptionVersionEventData


WebhookEvent: TypeAlias = OpenUnion[
    SubscriptionActivatedEvent
    | SubscriptionStartedEvent
    | SubscriptionUpdatedEvent
    | SubscriptionVersionUpdatedEvent
    | SubscriptionPauseScheduledEvent
    | SubscriptionPauseUnscheduledEvent
    | SubscriptionPausedEvent
    | SubscriptionResumedEvent
    | SubscriptionCancelationScheduledEvent
    | SubscriptionCancelationRevertedEvent
    | SubscriptionCanceledEvent
    | InvoiceIssuedEvent
    | InvoiceOverdueEvent
    | InvoicePaidEvent
    | LineItemDeletedEvent
    | LineItemDeletedEventAlias
    | PaymentCreatedEvent
    | PaymentUpdatedEvent
    | RefundUpdatedEvent
    | CheckoutSessionCompletedEvent
    | AccountCreditsGrantedEvent
    | AccountCreditsBalanceDepletedEvent
    | ApprovalRequestCreatedEvent
    | ApprovalRequestApprovedEvent
    | ApprovalRequestRejectedEvent
    | ApprovalFlowCompletedEvent
]
"""Something that happened in Alguna, identified by its type."""
