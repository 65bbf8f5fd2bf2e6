# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Notification policies: list, create, get, delete, add_notification_types, remove_notification_type,
add_recipients, remove_recipient.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class NotificationPolicies(Resource):
    """Notification policies: list, create, get, delete, add_notification_types, remove_notification_type,
    add_recipients, remove_recipient.
    """

    @cached_property
    def with_raw_response(self) -> NotificationPoliciesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return NotificationPoliciesWithRawResponse(self)

    def list(
        self,
        *,
        notification_type: inputs.NotificationType | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.NotificationPolicy]:
        """List notification policies.

        Args:
            notification_type: Only policies that tell this kind of event.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of NotificationPolicy; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_NOTIFICATION_POLICIES,
            query={"notificationType": notification_type, "limit": limit, "after": after, "before": before},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        name: str,
        recipients: Sequence[str],
        channel: inputs.NotificationChannel,
        notification_types: Sequence[inputs.NotificationType] | Absent = ABSENT,
        webhook_secret: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Have events told to URLs or e-mail addresses.

        Args:
            name: Name for your own use.
            recipients: Who is told: URLs for WEBHOOK, e-mail addresses for EMAIL.
            channel: Way in which events are told.
            notification_types: Events to tell; all of them unless given.
            webhook_secret: Key to sign deliveries with; WEBHOOK only.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_NOTIFICATION_POLICY,
            body={
                "name": name,
                "recipients": recipients,
                "channel": channel,
                "notificationTypes": notification_types,
                "webhookSecret": webhook_secret,
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
    ) -> models.NotificationPolicy:
        """Read one notification policy.

        Args:
            id: Sequence id of the policy.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.GET_NOTIFICATION_POLICY,
            path={"id": id},
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
    ) -> models.NotificationPolicy:
        """Delete a notification policy: its events are no longer told.

        Args:
            id: Sequence id of the policy.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.DELETE_NOTIFICATION_POLICY,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def add_notification_types(
        self,
        id: str,
        *,
        notification_types: Sequence[inputs.NotificationType],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Have a policy tell more kinds of event.

        Args:
            id: Sequence id of the policy.
            notification_types: The events.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: what becomes of a kind that it tells already is not said.
        """
        return self._call(
            _operations.ADD_NOTIFICATION_POLICY_TYPES,
            path={"id": id},
            body={"notificationTypes": notification_types},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def remove_notification_type(
        self,
        id: str,
        type: inputs.NotificationType,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Stop a policy from telling one kind of event.

        Args:
            id: Sequence id of the policy.
            type: Kind of event to stop telling.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: type tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.REMOVE_NOTIFICATION_POLICY_TYPE,
            path={"id": id, "type": type},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def add_recipients(
        self,
        id: str,
        *,
        recipients: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Have a policy tell more recipients.

        Args:
            id: Sequence id of the policy.
            recipients: URLs for WEBHOOK, e-mail addresses for EMAIL.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: what becomes of a recipient that it has already is not said.
        """
        return self._call(
            _operations.ADD_NOTIFICATION_POLICY_RECIPIENTS,
            path={"id": id},
            body={"recipients": recipients},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def remove_recipient(
        self,
        id: str,
        recipient: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Stop a policy from telling one recipient.

        Args:
            id: Sequence id of the policy.
            recipient: URL or e-mail address to take off.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: recipient tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.REMOVE_NOTIFICATION_POLICY_RECIPIENT,
            path={"id": id, "recipient": recipient},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class NotificationPoliciesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

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
    """Notification policies: list, create, get, delete, add_notification_types, remove_notification_type,
    add_recipients, remove_recipient.
    """

    @cached_property
    def with_raw_response(self) -> AsyncNotificationPoliciesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncNotificationPoliciesWithRawResponse(self)

    def list(
        self,
        *,
        notification_type: inputs.NotificationType | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.NotificationPolicy]:
        """List notification policies.

        Args:
            notification_type: Only policies that tell this kind of event.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of NotificationPolicy; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_NOTIFICATION_POLICIES,
            query={"notificationType": notification_type, "limit": limit, "after": after, "before": before},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        name: str,
        recipients: Sequence[str],
        channel: inputs.NotificationChannel,
        notification_types: Sequence[inputs.NotificationType] | Absent = ABSENT,
        webhook_secret: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Have events told to URLs or e-mail addresses.

        Args:
            name: Name for your own use.
            recipients: Who is told: URLs for WEBHOOK, e-mail addresses for EMAIL.
            channel: Way in which events are told.
            notification_types: Events to tell; all of them unless given.
            webhook_secret: Key to sign deliveries with; WEBHOOK only.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_NOTIFICATION_POLICY,
            body={
                "name": name,
                "recipients": recipients,
                "channel": channel,
                "notificationTypes": notification_types,
                "webhookSecret": webhook_secret,
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
    ) -> models.NotificationPolicy:
        """Read one notification policy.

        Args:
            id: Sequence id of the policy.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.GET_NOTIFICATION_POLICY,
            path={"id": id},
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
    ) -> models.NotificationPolicy:
        """Delete a notification policy: its events are no longer told.

        Args:
            id: Sequence id of the policy.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.DELETE_NOTIFICATION_POLICY,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def add_notification_types(
        self,
        id: str,
        *,
        notification_types: Sequence[inputs.NotificationType],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Have a policy tell more kinds of event.

        Args:
            id: Sequence id of the policy.
            notification_types: The events.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: what becomes of a kind that it tells already is not said.
        """
        return await self._call(
            _operations.ADD_NOTIFICATION_POLICY_TYPES,
            path={"id": id},
            body={"notificationTypes": notification_types},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def remove_notification_type(
        self,
        id: str,
        type: inputs.NotificationType,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Stop a policy from telling one kind of event.

        Args:
            id: Sequence id of the policy.
            type: Kind of event to stop telling.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: type tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.REMOVE_NOTIFICATION_POLICY_TYPE,
            path={"id": id, "type": type},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def add_recipients(
        self,
        id: str,
        *,
        recipients: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Have a policy tell more recipients.

        Args:
            id: Sequence id of the policy.
            recipients: URLs for WEBHOOK, e-mail addresses for EMAIL.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: what becomes of a recipient that it has already is not said.
        """
        return await self._call(
            _operations.ADD_NOTIFICATION_POLICY_RECIPIENTS,
            path={"id": id},
            body={"recipients": recipients},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def remove_recipient(
        self,
        id: str,
        recipient: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NotificationPolicy:
        """Stop a policy from telling one recipient.

        Args:
            id: Sequence id of the policy.
            recipient: URL or e-mail address to take off.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NotificationPolicy.

        Idempotency: recipient tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.REMOVE_NOTIFICATION_POLICY_RECIPIENT,
            path={"id": id, "recipient": recipient},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncNotificationPoliciesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncNotificationPolicies) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.delete = async_raw_response(resource.delete)
        self.add_notification_types = async_raw_response(resource.add_notification_types)
        self.remove_notification_type = async_raw_response(resource.remove_notification_type)
        self.add_recipients = async_raw_response(resource.add_recipients)
        self.remove_recipient = async_raw_response(resource.remove_recipient)
