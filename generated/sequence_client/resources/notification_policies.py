# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Notification policies: list, create, get, delete, add_notification_types, remove_notification_type,
add_recipients, remove_recipient.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ADD_NOTIFICATION_POLICY_RECIPIENTS,
    ADD_NOTIFICATION_POLICY_TYPES,
    CREATE_NOTIFICATION_POLICY,
    DELETE_NOTIFICATION_POLICY,
    GET_NOTIFICATION_POLICY,
    LIST_NOTIFICATION_POLICIES,
    REMOVE_NOTIFICATION_POLICY_RECIPIENT,
    REMOVE_NOTIFICATION_POLICY_TYPE,
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
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class NotificationPolicies(Resource):
    """Notification policies: list, create, get, delete, add_notification_types,
    remove_notification_type, add_recipients, remove_recipient.
    """

    @cached_property
    def with_raw_response(self) -> NotificationPoliciesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return NotificationPoliciesWithRawResponse(self)

    def list(
        self,
        *,
        notification_type: inputs.NotificationType | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.NotificationPolicy]:
        """List notification policies.

        Args:
            notification_type: Only policies that send this kind of event.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of NotificationPolicy; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_NOTIFICATION_POLICIES,
            options,
            query={"notificationType": notification_type, "limit": limit, "after": after, "before": before},
        )

    def create(
        self,
        *,
        name: str,
        recipients: Sequence[str],
        channel: inputs.NotificationChannel,
        notification_types: Sequence[inputs.NotificationType] | Absent = ABSENT,
        webhook_secret: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Have events sent to URLs or e-mail addresses.

        Args:
            name: Name for your own use.
            recipients: Recipients: URLs for WEBHOOK, e-mail addresses for EMAIL.
            channel: Channel through which events are sent.
            notification_types: Events to send; all of them by default.
            webhook_secret: Key to sign deliveries with; WEBHOOK only.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_NOTIFICATION_POLICY,
            options,
            body={
                "name": name,
                "recipients": recipients,
                "channel": channel,
                "notificationTypes": notification_types,
                "webhookSecret": webhook_secret,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Read one notification policy.

        Args:
            id: Sequence id of the policy.

        Returns: NotificationPolicy.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_NOTIFICATION_POLICY,
            options,
            path={"id": id},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Delete a notification policy: its events are no longer sent.

        Args:
            id: Sequence id of the policy.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            DELETE_NOTIFICATION_POLICY,
            options,
            path={"id": id},
        )

    def add_notification_types(
        self,
        id: str | UUID,
        *,
        notification_types: Sequence[inputs.NotificationType],
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Add kinds of event to a notification policy.

        Args:
            id: Sequence id of the policy.
            notification_types: The events.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what becomes of a kind that it already sends is not
            documented.
        """
        return self._call(
            ADD_NOTIFICATION_POLICY_TYPES,
            options,
            path={"id": id},
            body={"notificationTypes": notification_types},
        )

    def remove_notification_type(
        self,
        id: str | UUID,
        type: inputs.NotificationType,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Stop a policy from telling one kind of event.

        Args:
            id: Sequence id of the policy.
            type: Kind of event to stop telling.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: type identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            REMOVE_NOTIFICATION_POLICY_TYPE,
            options,
            path={"id": id, "type": type},
        )

    def add_recipients(
        self,
        id: str | UUID,
        *,
        recipients: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Add recipients to a notification policy.

        Args:
            id: Sequence id of the policy.
            recipients: URLs for WEBHOOK, e-mail addresses for EMAIL.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what becomes of a recipient that it already has is not
            documented.
        """
        return self._call(
            ADD_NOTIFICATION_POLICY_RECIPIENTS,
            options,
            path={"id": id},
            body={"recipients": recipients},
        )

    def remove_recipient(
        self,
        id: str | UUID,
        recipient: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Stop a policy from telling one recipient.

        Args:
            id: Sequence id of the policy.
            recipient: URL or e-mail address to take off.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: recipient identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            REMOVE_NOTIFICATION_POLICY_RECIPIENT,
            options,
            path={"id": id, "recipient": recipient},
        )


class NotificationPoliciesWithRawResponse:
    """The methods of `notification_policies`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: NotificationPolicies) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.delete = raw_response(resource.delete)
        self.add_notification_types = raw_response(resource.add_notification_types)
        self.remove_notification_type = raw_response(resource.remove_notification_type)
        self.add_recipients = raw_response(resource.add_recipients)
        self.remove_recipient = raw_response(resource.remove_recipient)


class AsyncNotificationPolicies(AsyncResource):
    """Notification policies: list, create, get, delete, add_notification_types,
    remove_notification_type, add_recipients, remove_recipient.
    """

    @cached_property
    def with_raw_response(self) -> AsyncNotificationPoliciesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncNotificationPoliciesWithRawResponse(self)

    def list(
        self,
        *,
        notification_type: inputs.NotificationType | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.NotificationPolicy]:
        """List notification policies.

        Args:
            notification_type: Only policies that send this kind of event.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of NotificationPolicy; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_NOTIFICATION_POLICIES,
            options,
            query={"notificationType": notification_type, "limit": limit, "after": after, "before": before},
        )

    async def create(
        self,
        *,
        name: str,
        recipients: Sequence[str],
        channel: inputs.NotificationChannel,
        notification_types: Sequence[inputs.NotificationType] | Absent = ABSENT,
        webhook_secret: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Have events sent to URLs or e-mail addresses.

        Args:
            name: Name for your own use.
            recipients: Recipients: URLs for WEBHOOK, e-mail addresses for EMAIL.
            channel: Channel through which events are sent.
            notification_types: Events to send; all of them by default.
            webhook_secret: Key to sign deliveries with; WEBHOOK only.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_NOTIFICATION_POLICY,
            options,
            body={
                "name": name,
                "recipients": recipients,
                "channel": channel,
                "notificationTypes": notification_types,
                "webhookSecret": webhook_secret,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Read one notification policy.

        Args:
            id: Sequence id of the policy.

        Returns: NotificationPolicy.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_NOTIFICATION_POLICY,
            options,
            path={"id": id},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Delete a notification policy: its events are no longer sent.

        Args:
            id: Sequence id of the policy.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            DELETE_NOTIFICATION_POLICY,
            options,
            path={"id": id},
        )

    async def add_notification_types(
        self,
        id: str | UUID,
        *,
        notification_types: Sequence[inputs.NotificationType],
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Add kinds of event to a notification policy.

        Args:
            id: Sequence id of the policy.
            notification_types: The events.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what becomes of a kind that it already sends is not
            documented.
        """
        return await self._call(
            ADD_NOTIFICATION_POLICY_TYPES,
            options,
            path={"id": id},
            body={"notificationTypes": notification_types},
        )

    async def remove_notification_type(
        self,
        id: str | UUID,
        type: inputs.NotificationType,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Stop a policy from telling one kind of event.

        Args:
            id: Sequence id of the policy.
            type: Kind of event to stop telling.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: type identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            REMOVE_NOTIFICATION_POLICY_TYPE,
            options,
            path={"id": id, "type": type},
        )

    async def add_recipients(
        self,
        id: str | UUID,
        *,
        recipients: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Add recipients to a notification policy.

        Args:
            id: Sequence id of the policy.
            recipients: URLs for WEBHOOK, e-mail addresses for EMAIL.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what becomes of a recipient that it already has is not
            documented.
        """
        return await self._call(
            ADD_NOTIFICATION_POLICY_RECIPIENTS,
            options,
            path={"id": id},
            body={"recipients": recipients},
        )

    async def remove_recipient(
        self,
        id: str | UUID,
        recipient: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NotificationPolicy:
        """Stop a policy from telling one recipient.

        Args:
            id: Sequence id of the policy.
            recipient: URL or e-mail address to take off.

        Returns: NotificationPolicy.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: recipient identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            REMOVE_NOTIFICATION_POLICY_RECIPIENT,
            options,
            path={"id": id, "recipient": recipient},
        )


class AsyncNotificationPoliciesWithRawResponse:
    """The methods of `notification_policies`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncNotificationPolicies) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.delete = async_raw_response(resource.delete)
        self.add_notification_types = async_raw_response(resource.add_notification_types)
        self.remove_notification_type = async_raw_response(resource.remove_notification_type)
        self.add_recipients = async_raw_response(resource.add_recipients)
        self.remove_recipient = async_raw_response(resource.remove_recipient)
