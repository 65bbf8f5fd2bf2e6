# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Metrics: list, create, get."""

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


class Metrics(Resource):
    """Metrics: list, create, get."""

    @cached_property
    def with_raw_response(self) -> MetricsWithRawResponse:
        """The same methods, giving each answer as it came."""
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
        tag_ids: Sequence[str] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Metric]:
        """List metrics, filtered and sorted.

        A filter that takes several values matches a metric that has any of them.

        Args:
            aggregation_field: Only metrics that aggregate one of these properties.
            aggregation_method: Only metrics that aggregate in one of these ways.
            event_name: Only metrics of events with one of these names.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            sort: Field and direction joined by a colon, for example name:asc.
            tag_ids: Only metrics that carry one of these tags.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Metric; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/list-billable-metrics
        (reference page).
        """
        return self._list(
            _operations.LIST_METRICS,
            query={
                "aggregation_field": aggregation_field,
                "aggregation_method": aggregation_method,
                "event_name": event_name,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "tag_ids": tag_ids,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        aggregation: inputs.MetricAggregation | models.MetricAggregation,
        event_name: str,
        name: str,
        description: str | Absent = ABSENT,
        filter_groups: Sequence[inputs.MetricFilterGroup | models.MetricFilterGroup] | Absent = ABSENT,
        tag_ids: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Metric:
        """Create a metric that turns events into a quantity to bill.

        Args:
            aggregation: How events are turned into one number.
            event_name: Name of the events to count.
            name: Name of the metric.
            description: What is measured, for people.
            filter_groups: Which of the events count.
            tag_ids: Tags to put on the metric.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Metric.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/create-a-billable-metric
        (reference page).
        """
        return self._call(
            _operations.CREATE_METRIC,
            body={
                "aggregation": aggregation,
                "event_name": event_name,
                "name": name,
                "description": description,
                "filter_groups": filter_groups,
                "tag_ids": tag_ids,
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
    ) -> models.Metric:
        """Read one metric.

        Args:
            id: Alguna id of the metric.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Metric.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/get-a-billable-metric
        (reference page).
        """
        return self._call(
            _operations.GET_METRIC,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class MetricsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Metrics) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncMetrics(AsyncResource):
    """Metrics: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncMetricsWithRawResponse:
        """The same methods, giving each answer as it came."""
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
        tag_ids: Sequence[str] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Metric]:
        """List metrics, filtered and sorted.

        A filter that takes several values matches a metric that has any of them.

        Args:
            aggregation_field: Only metrics that aggregate one of these properties.
            aggregation_method: Only metrics that aggregate in one of these ways.
            event_name: Only metrics of events with one of these names.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            sort: Field and direction joined by a colon, for example name:asc.
            tag_ids: Only metrics that carry one of these tags.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Metric; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/list-billable-metrics
        (reference page).
        """
        return self._list(
            _operations.LIST_METRICS,
            query={
                "aggregation_field": aggregation_field,
                "aggregation_method": aggregation_method,
                "event_name": event_name,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "tag_ids": tag_ids,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        aggregation: inputs.MetricAggregation | models.MetricAggregation,
        event_name: str,
        name: str,
        description: str | Absent = ABSENT,
        filter_groups: Sequence[inputs.MetricFilterGroup | models.MetricFilterGroup] | Absent = ABSENT,
        tag_ids: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Metric:
        """Create a metric that turns events into a quantity to bill.

        Args:
            aggregation: How events are turned into one number.
            event_name: Name of the events to count.
            name: Name of the metric.
            description: What is measured, for people.
            filter_groups: Which of the events count.
            tag_ids: Tags to put on the metric.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Metric.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/create-a-billable-metric
        (reference page).
        """
        return await self._call(
            _operations.CREATE_METRIC,
            body={
                "aggregation": aggregation,
                "event_name": event_name,
                "name": name,
                "description": description,
                "filter_groups": filter_groups,
                "tag_ids": tag_ids,
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
    ) -> models.Metric:
        """Read one metric.

        Args:
            id: Alguna id of the metric.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Metric.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/get-a-billable-metric
        (reference page).
        """
        return await self._call(
            _operations.GET_METRIC,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncMetricsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncMetrics) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
