# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Activity logs: list, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_ACTIVITY_LOG, LIST_ACTIVITY_LOGS
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import AsyncPages, CallOptions, Page


class ActivityLogs(Resource):
    """Activity logs: list, get."""

    @cached_property
    def with_raw_response(self) -> ActivityLogsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ActivityLogsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        activity_log_object_id: str | UUID | None = None,
        activity_log_object_entity_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.ActivityLog]:
        """List what happened in your accounts, newest first.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            activity_log_object_id: Only activities on this log object.
            activity_log_object_entity_id: Only activities on the object with this Sequence id.

        Returns: A page of ActivityLog; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_ACTIVITY_LOGS,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "activityLogObjectId": activity_log_object_id,
                "activityLogObjectEntityId": activity_log_object_entity_id,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ActivityLog:
        """Read one activity log.

        Args:
            id: Sequence id of the activity log.

        Returns: ActivityLog.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_ACTIVITY_LOG,
            options,
            path={"id": id},
        )


class ActivityLogsWithRawResponse:
    """The methods of `activity_logs`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: ActivityLogs) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)


class AsyncActivityLogs(AsyncResource):
    """Activity logs: list, get."""

    @cached_property
    def with_raw_response(self) -> AsyncActivityLogsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncActivityLogsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        activity_log_object_id: str | UUID | None = None,
        activity_log_object_entity_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ActivityLog]:
        """List what happened in your accounts, newest first.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            activity_log_object_id: Only activities on this log object.
            activity_log_object_entity_id: Only activities on the object with this Sequence id.

        Returns: A page of ActivityLog; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_ACTIVITY_LOGS,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "activityLogObjectId": activity_log_object_id,
                "activityLogObjectEntityId": activity_log_object_entity_id,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ActivityLog:
        """Read one activity log.

        Args:
            id: Sequence id of the activity log.

        Returns: ActivityLog.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_ACTIVITY_LOG,
            options,
            path={"id": id},
        )


class AsyncActivityLogsWithRawResponse:
    """The methods of `activity_logs`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncActivityLogs) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
