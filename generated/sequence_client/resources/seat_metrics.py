# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Seat metrics: list, create, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_SEAT_METRIC, DELETE_SEAT_METRIC, GET_SEAT_METRIC, LIST_SEAT_METRICS, UPDATE_SEAT_METRIC
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class SeatMetrics(Resource):
    """Seat metrics: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> SeatMetricsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return SeatMetricsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.SeatMetric]:
        """List seat metrics.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of SeatMetric; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_SEAT_METRICS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    def create(
        self,
        *,
        seat_type: str,
        label: str,
        description: str | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SeatMetric:
        """Create a kind of seat.

        Args:
            seat_type: Name for seat events to give, lower case with underscores; unique, and never
                changes.
            label: Name for people.
            description: What the seats are.

        Returns: SeatMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_SEAT_METRIC,
            options,
            body={"seatType": seat_type, "label": label, "description": description},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SeatMetric:
        """Read one seat metric.

        Args:
            id: Sequence id of the seat metric.

        Returns: SeatMetric.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_SEAT_METRIC,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        label: str,
        description: str | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SeatMetric:
        """Change label and description of a seat metric.

        Args:
            id: Sequence id of the seat metric.
            label: Name for people.
            description: What the seats are.

        Returns: SeatMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_SEAT_METRIC,
            options,
            path={"id": id},
            body={"label": label, "description": description},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SeatMetric:
        """Delete a seat metric.

        Args:
            id: Sequence id of the seat metric.

        Returns: SeatMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            DELETE_SEAT_METRIC,
            options,
            path={"id": id},
        )


class SeatMetricsWithRawResponse:
    """The methods of `seat_metrics`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: SeatMetrics) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncSeatMetrics(AsyncResource):
    """Seat metrics: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncSeatMetricsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncSeatMetricsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.SeatMetric]:
        """List seat metrics.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of SeatMetric; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_SEAT_METRICS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    async def create(
        self,
        *,
        seat_type: str,
        label: str,
        description: str | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SeatMetric:
        """Create a kind of seat.

        Args:
            seat_type: Name for seat events to give, lower case with underscores; unique, and never
                changes.
            label: Name for people.
            description: What the seats are.

        Returns: SeatMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_SEAT_METRIC,
            options,
            body={"seatType": seat_type, "label": label, "description": description},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SeatMetric:
        """Read one seat metric.

        Args:
            id: Sequence id of the seat metric.

        Returns: SeatMetric.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_SEAT_METRIC,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        label: str,
        description: str | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SeatMetric:
        """Change label and description of a seat metric.

        Args:
            id: Sequence id of the seat metric.
            label: Name for people.
            description: What the seats are.

        Returns: SeatMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_SEAT_METRIC,
            options,
            path={"id": id},
            body={"label": label, "description": description},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SeatMetric:
        """Delete a seat metric.

        Args:
            id: Sequence id of the seat metric.

        Returns: SeatMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            DELETE_SEAT_METRIC,
            options,
            path={"id": id},
        )


class AsyncSeatMetricsWithRawResponse:
    """The methods of `seat_metrics`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncSeatMetrics) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
