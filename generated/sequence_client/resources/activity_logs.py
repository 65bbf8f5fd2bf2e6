# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Activity logs: list, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import AsyncPages, Page, Timeout


class ActivityLogs(Resource):
    """Activity logs: list, get."""

    @cached_property
    def with_raw_response(self) -> ActivityLogsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return ActivityLogsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        activity_log_object_id: str | None = None,
        activity_log_object_entity_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.ActivityLog]:
        """List what happened in your accounts, newest first.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            activity_log_object_id: Only activities on this log object.
            activity_log_object_entity_id: Only activities on the object with this Sequence id.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of ActivityLog; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_ACTIVITY_LOGS,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "activityLogObjectId": activity_log_object_id,
                "activityLogObjectEntityId": activity_log_object_entity_id,
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
    ) -> models.ActivityLog:
        """Read one activity log.

        Args:
            id: Sequence id of the activity log.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ActivityLog.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.GET_ACTIVITY_LOG,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class ActivityLogsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: ActivityLogs) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)


class AsyncActivityLogs(AsyncResource):
    """Activity logs: list, get."""

    @cached_property
    def with_raw_response(self) -> AsyncActivityLogsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncActivityLogsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        activity_log_object_id: str | None = None,
        activity_log_object_entity_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.ActivityLog]:
        """List what happened in your accounts, newest first.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            activity_log_object_id: Only activities on this log object.
            activity_log_object_entity_id: Only activities on the object with this Sequence id.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of ActivityLog; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_ACTIVITY_LOGS,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "activityLogObjectId": activity_log_object_id,
                "activityLogObjectEntityId": activity_log_object_entity_id,
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
    ) -> models.ActivityLog:
        """Read one activity log.

        Args:
            id: Sequence id of the activity log.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ActivityLog.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.GET_ACTIVITY_LOG,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncActivityLogsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncActivityLogs) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
