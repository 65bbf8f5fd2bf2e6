# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Webhooks: list, create, trigger_test, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_WEBHOOK, DELETE_WEBHOOK, LIST_WEBHOOKS, TRIGGER_TEST_WEBHOOK, UPDATE_WEBHOOK
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


class Webhooks(Resource):
    """Webhooks: list, create, trigger_test, update, delete."""

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return WebhooksWithRawResponse(self)

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[models.Webhook]:
        """List the endpoints that events are posted to.

        Returns: A page of Webhook; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST
            (reference page). Unsure: only the oldest docs were readable; the sample shows one
            object where the title says list.
        """
        return self._list(
            LIST_WEBHOOKS,
            options,
        )

    def create(
        self,
        *,
        api_version: str,
        topics: Sequence[inputs.WebhookTopic],
        url: str,
        key: str,
        status: inputs.WebhookStatus,
        name: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.WebhookResponse:
        """Have events of some topics posted to an address.

        Args:
            api_version: Version of the events, v1.0.
            topics: Topics that are sent there.
            url: Address that events are posted to, https only; it cannot be changed later.
            key: Secret that events are signed with, of your own choice; it is never returned and
                cannot be changed.
            status: Whether events are sent.
            name: Name of the endpoint.

        Returns: WebhookResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/webhooks/webhooks-POST.md (published
            spec slice). Unsure: the schema of the response was cut; its fields are those of the
            list.
        """
        return self._call(
            CREATE_WEBHOOK,
            options,
            body={"api_version": api_version, "topics": topics, "url": url, "key": key, "status": status, "name": name},
        )

    def trigger_test(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Have a test event posted to an endpoint.

        Args:
            id: Commenda id of the endpoint.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST
            (named on two older generations of the webhook pages). Unsure: the response was not
            read; it is assumed to be that of other changes of an endpoint.
        """
        return self._call(
            TRIGGER_TEST_WEBHOOK,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        api_version: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        topics: Sequence[inputs.WebhookTopic] | Absent = ABSENT,
        status: inputs.WebhookStatus | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Change an endpoint.

        Args:
            id: Commenda id of the endpoint.
            api_version: Version of the events, v1.0.
            name: Name of the endpoint.
            topics: Topics that are sent there.
            status: Whether events are sent.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-UPDATE
            (reference page). Unsure: only the oldest docs were readable.
        """
        return self._call(
            UPDATE_WEBHOOK,
            options,
            path={"id": id},
            body={"api_version": api_version, "name": name, "topics": topics, "status": status},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an endpoint.

        Args:
            id: Commenda id of the endpoint.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST
            (reference page). Unsure: deletion is only mentioned in the text of a field; method,
            path and status are assumed.
        """
        return self._call(
            DELETE_WEBHOOK,
            options,
            path={"id": id},
        )


class WebhooksWithRawResponse:
    """The methods of `webhooks`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Webhooks) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.trigger_test = raw_response(resource.trigger_test)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncWebhooks(AsyncResource):
    """Webhooks: list, create, trigger_test, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncWebhooksWithRawResponse(self)

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Webhook]:
        """List the endpoints that events are posted to.

        Returns: A page of Webhook; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST
            (reference page). Unsure: only the oldest docs were readable; the sample shows one
            object where the title says list.
        """
        return self._list(
            LIST_WEBHOOKS,
            options,
        )

    async def create(
        self,
        *,
        api_version: str,
        topics: Sequence[inputs.WebhookTopic],
        url: str,
        key: str,
        status: inputs.WebhookStatus,
        name: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.WebhookResponse:
        """Have events of some topics posted to an address.

        Args:
            api_version: Version of the events, v1.0.
            topics: Topics that are sent there.
            url: Address that events are posted to, https only; it cannot be changed later.
            key: Secret that events are signed with, of your own choice; it is never returned and
                cannot be changed.
            status: Whether events are sent.
            name: Name of the endpoint.

        Returns: WebhookResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/webhooks/webhooks-POST.md (published
            spec slice). Unsure: the schema of the response was cut; its fields are those of the
            list.
        """
        return await self._call(
            CREATE_WEBHOOK,
            options,
            body={"api_version": api_version, "topics": topics, "url": url, "key": key, "status": status, "name": name},
        )

    async def trigger_test(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Have a test event posted to an endpoint.

        Args:
            id: Commenda id of the endpoint.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST
            (named on two older generations of the webhook pages). Unsure: the response was not
            read; it is assumed to be that of other changes of an endpoint.
        """
        return await self._call(
            TRIGGER_TEST_WEBHOOK,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        api_version: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        topics: Sequence[inputs.WebhookTopic] | Absent = ABSENT,
        status: inputs.WebhookStatus | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Change an endpoint.

        Args:
            id: Commenda id of the endpoint.
            api_version: Version of the events, v1.0.
            name: Name of the endpoint.
            topics: Topics that are sent there.
            status: Whether events are sent.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-UPDATE
            (reference page). Unsure: only the oldest docs were readable.
        """
        return await self._call(
            UPDATE_WEBHOOK,
            options,
            path={"id": id},
            body={"api_version": api_version, "name": name, "topics": topics, "status": status},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an endpoint.

        Args:
            id: Commenda id of the endpoint.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST
            (reference page). Unsure: deletion is only mentioned in the text of a field; method,
            path and status are assumed.
        """
        return await self._call(
            DELETE_WEBHOOK,
            options,
            path={"id": id},
        )


class AsyncWebhooksWithRawResponse:
    """The methods of `webhooks`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.trigger_test = async_raw_response(resource.trigger_test)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
