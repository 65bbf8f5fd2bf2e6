# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Webhooks: list, create, update, delete."""

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


class Webhooks(Resource):
    """Webhooks: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, giving each answer as it came."""
        return WebhooksWithRawResponse(self)

    def list(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Webhook]:
        """List the endpoints that events are posted to.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Webhook; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST (reference
        page). Unsure: only the oldest docs were readable; the sample shows one object where the title says
        list.
        """
        return self._list(
            _operations.LIST_WEBHOOKS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
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
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WebhookResponse:
        """Have events of some topics posted to an address.

        Args:
            api_version: Version of the events, v1.0.
            topics: Topics that are sent there.
            url: Address that events are posted to, https only; it cannot be changed later.
            key: Secret that events are signed with, of your own choice; it is never returned and cannot be
                changed.
            status: Whether events are sent.
            name: Name of the endpoint.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: WebhookResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/webhooks/webhooks-POST.md (published spec slice).
        Unsure: the schema of the answer was cut; its members are those of the list.
        """
        return self._call(
            _operations.CREATE_WEBHOOK,
            body={"api_version": api_version, "topics": topics, "url": url, "key": key, "status": status, "name": name},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        *,
        api_version: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        topics: Sequence[inputs.WebhookTopic] | Absent = ABSENT,
        status: inputs.WebhookStatus | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Change an endpoint.

        Args:
            id: Commenda id of the endpoint.
            api_version: Version of the events, v1.0.
            name: Name of the endpoint.
            topics: Topics that are sent there.
            status: Whether events are sent.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-UPDATE (reference
        page). Unsure: only the oldest docs were readable.
        """
        return self._call(
            _operations.UPDATE_WEBHOOK,
            path={"id": id},
            body={"api_version": api_version, "name": name, "topics": topics, "status": status},
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
    ) -> None:
        """Delete an endpoint.

        Args:
            id: Commenda id of the endpoint.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST (reference
        page). Unsure: deletion is only mentioned in the text of a member; method, path and status are
        assumed.
        """
        return self._call(
            _operations.DELETE_WEBHOOK,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class WebhooksWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Webhooks) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncWebhooks(AsyncResource):
    """Webhooks: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncWebhooksWithRawResponse(self)

    def list(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Webhook]:
        """List the endpoints that events are posted to.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Webhook; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST (reference
        page). Unsure: only the oldest docs were readable; the sample shows one object where the title says
        list.
        """
        return self._list(
            _operations.LIST_WEBHOOKS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
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
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WebhookResponse:
        """Have events of some topics posted to an address.

        Args:
            api_version: Version of the events, v1.0.
            topics: Topics that are sent there.
            url: Address that events are posted to, https only; it cannot be changed later.
            key: Secret that events are signed with, of your own choice; it is never returned and cannot be
                changed.
            status: Whether events are sent.
            name: Name of the endpoint.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: WebhookResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/webhooks/webhooks-POST.md (published spec slice).
        Unsure: the schema of the answer was cut; its members are those of the list.
        """
        return await self._call(
            _operations.CREATE_WEBHOOK,
            body={"api_version": api_version, "topics": topics, "url": url, "key": key, "status": status, "name": name},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        *,
        api_version: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        topics: Sequence[inputs.WebhookTopic] | Absent = ABSENT,
        status: inputs.WebhookStatus | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Change an endpoint.

        Args:
            id: Commenda id of the endpoint.
            api_version: Version of the events, v1.0.
            name: Name of the endpoint.
            topics: Topics that are sent there.
            status: Whether events are sent.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-UPDATE (reference
        page). Unsure: only the oldest docs were readable.
        """
        return await self._call(
            _operations.UPDATE_WEBHOOK,
            path={"id": id},
            body={"api_version": api_version, "name": name, "topics": topics, "status": status},
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
    ) -> None:
        """Delete an endpoint.

        Args:
            id: Commenda id of the endpoint.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST (reference
        page). Unsure: deletion is only mentioned in the text of a member; method, path and status are
        assumed.
        """
        return await self._call(
            _operations.DELETE_WEBHOOK,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncWebhooksWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
