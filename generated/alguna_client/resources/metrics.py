# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Metrics: list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_METRIC, GET_METRIC, LIST_METRICS
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


class Metrics(Resource):
    """Metrics: list, create, get."""

    @cached_property
    def with_raw_response(self) -> MetricsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return MetricsWithRawResponse(self)

    def list(
        self,
        *,
        aggregation_field: Sequence[str] | None = None,
        aggregation_method: Sequence[inputs.AggregationMethod] | None = None,
        event_name: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Metric]:
        """List metrics, filtered and sorted.

        A filter that takes several values matches a metric that has any of them.

        Args:
            aggregation_field: Only metrics that aggregate one of these properties.
            aggregation_method: Only metrics that aggregate in one of these ways.
            event_name: Only metrics of events with one of these names.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example name:asc.
            tag_ids: Only metrics that carry one of these tags.

        Returns: A page of Metric; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/list-billable-metrics
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_METRICS,
            options,
            query={
                "aggregation_field": aggregation_field,
                "aggregation_method": aggregation_method,
                "event_name": event_name,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "tag_ids": tag_ids,
            },
        )

    def create(
        self,
        *,
        aggregation: inputs.MetricAggregationInput,
        event_name: str,
        name: str,
        description: str | Absent = ABSENT,
        filter_groups: Sequence[inputs.MetricFilterGroup | models.MetricFilterGroup] | Absent = ABSENT,
        tag_ids: Sequence[str | UUID] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Metric:
        """Create a metric that turns events into a quantity to bill.

        Args:
            aggregation: How events are to be turned into one number.
            event_name: Name of the events to count.
            name: Name of the metric.
            description: What is measured, for people.
            filter_groups: Which of the events count.
            tag_ids: Tags to put on the metric.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Metric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/create-a-billable-metric
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_METRIC,
            options,
            body={
                "aggregation": aggregation,
                "event_name": event_name,
                "name": name,
                "description": description,
                "filter_groups": filter_groups,
                "tag_ids": tag_ids,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Metric:
        """Read one metric.

        Args:
            id: Alguna id of the metric.

        Returns: Metric.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/get-a-billable-metric
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_METRIC,
            options,
            path={"id": id},
        )


class MetricsWithRawResponse:
    """The methods of `metrics`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Metrics) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncMetrics(AsyncResource):
    """Metrics: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncMetricsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncMetricsWithRawResponse(self)

    def list(
        self,
        *,
        aggregation_field: Sequence[str] | None = None,
        aggregation_method: Sequence[inputs.AggregationMethod] | None = None,
        event_name: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Metric]:
        """List metrics, filtered and sorted.

        A filter that takes several values matches a metric that has any of them.

        Args:
            aggregation_field: Only metrics that aggregate one of these properties.
            aggregation_method: Only metrics that aggregate in one of these ways.
            event_name: Only metrics of events with one of these names.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example name:asc.
            tag_ids: Only metrics that carry one of these tags.

        Returns: A page of Metric; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/list-billable-metrics
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_METRICS,
            options,
            query={
                "aggregation_field": aggregation_field,
                "aggregation_method": aggregation_method,
                "event_name": event_name,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "tag_ids": tag_ids,
            },
        )

    async def create(
        self,
        *,
        aggregation: inputs.MetricAggregationInput,
        event_name: str,
        name: str,
        description: str | Absent = ABSENT,
        filter_groups: Sequence[inputs.MetricFilterGroup | models.MetricFilterGroup] | Absent = ABSENT,
        tag_ids: Sequence[str | UUID] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Metric:
        """Create a metric that turns events into a quantity to bill.

        Args:
            aggregation: How events are to be turned into one number.
            event_name: Name of the events to count.
            name: Name of the metric.
            description: What is measured, for people.
            filter_groups: Which of the events count.
            tag_ids: Tags to put on the metric.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Metric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/create-a-billable-metric
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_METRIC,
            options,
            body={
                "aggregation": aggregation,
                "event_name": event_name,
                "name": name,
                "description": description,
                "filter_groups": filter_groups,
                "tag_ids": tag_ids,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Metric:
        """Read one metric.

        Args:
            id: Alguna id of the metric.

        Returns: Metric.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/get-a-billable-metric
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_METRIC,
            options,
            path={"id": id},
        )


class AsyncMetricsWithRawResponse:
    """The methods of `metrics`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncMetrics) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
