# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Usage metrics: list, create, get, update, delete, calculate."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CALCULATE_USAGE_METRIC,
    CREATE_USAGE_METRIC,
    DELETE_USAGE_METRIC,
    GET_USAGE_METRIC,
    LIST_USAGE_METRICS,
    UPDATE_USAGE_METRIC,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, Page


class UsageMetrics(Resource):
    """Usage metrics: list, create, get, update, delete, calculate."""

    @cached_property
    def with_raw_response(self) -> UsageMetricsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return UsageMetricsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        name: str | None = None,
        id: str | UUID | None = None,
        event_type: Sequence[str] | None = None,
        event_property: Sequence[str] | None = None,
        aggregation_type: Sequence[inputs.AggregationType] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.UsageMetric]:
        """List usage metrics.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            name: Only metrics whose name holds this text, in capitals or not.
            id: Only metrics whose id holds this text, in capitals or not.
            event_type: Only metrics that count one of these types of event.
            event_property: Only metrics that look at one of these keys of eventProperties.
            aggregation_type: Only metrics that aggregate in one of these ways.

        Returns: A page of UsageMetric; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_USAGE_METRICS,
            options,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "name": name,
                "id": id,
                "eventType": event_type,
                "eventProperty": event_property,
                "aggregationType": aggregation_type,
            },
        )

    def create(
        self,
        *,
        name: str,
        metric_type: inputs.MetricType,
        event_type: str,
        aggregation_type: inputs.AggregationType,
        description: str | None | Absent = ABSENT,
        aggregation_property: str | None | Absent = ABSENT,
        grouping_property: str | None | Absent = ABSENT,
        unit: str | None | Absent = ABSENT,
        deleted_at: DateTimeLike | None | Absent = ABSENT,
        property_filters: Mapping[str, Sequence[str]] | Absent = ABSENT,
        case_sensitive: bool | None | Absent = ABSENT,
        properties_to_negate: Sequence[str] | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetric:
        """Create a usage metric.

        Args:
            name: Name of the metric.
            metric_type: Whether a metric returns one number, or one for each value of its
                groupingProperty.
            event_type: Name of the events to count.
            aggregation_type: How events become a number, by counting them, counting different
                values, adding values up, or a formula of its own.
            description: What it measures.
            aggregation_property: Key in eventProperties whose values are summed or counted as
                distinct.
            grouping_property: Key in eventProperties by which a GROUPED metric splits its number.
            unit: What the number counts, for people.
            deleted_at: Time of deletion; leave it out. Unsure: odd on something that is yet to be
                created.
            property_filters: Values that count, by key in eventProperties; other events are passed
                over. Unsure: declared as objects by key, while every example shows lists of text.
            case_sensitive: Whether these filters are case-sensitive.
            properties_to_negate: Keys of propertyFilters whose filter is turned round.

        Returns: UsageMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_USAGE_METRIC,
            options,
            body={
                "name": name,
                "metricType": metric_type,
                "eventType": event_type,
                "aggregationType": aggregation_type,
                "description": description,
                "aggregationProperty": aggregation_property,
                "groupingProperty": grouping_property,
                "unit": unit,
                "deletedAt": deleted_at,
                "propertyFilters": property_filters,
                "caseSensitive": case_sensitive,
                "propertiesToNegate": properties_to_negate,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetric:
        """Read one usage metric.

        Args:
            id: Sequence id of the usage metric.

        Returns: UsageMetric.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_USAGE_METRIC,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        name: str,
        metric_type: inputs.MetricType,
        event_type: str,
        aggregation_type: inputs.AggregationType,
        description: str | None | Absent = ABSENT,
        aggregation_property: str | None | Absent = ABSENT,
        grouping_property: str | None | Absent = ABSENT,
        unit: str | None | Absent = ABSENT,
        property_filters: Mapping[str, Sequence[str]] | Absent = ABSENT,
        case_sensitive: bool | None | Absent = ABSENT,
        properties_to_negate: Sequence[str] | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetric:
        """Replace a usage metric.

        Args:
            id: Sequence id of the usage metric.
            name: Name of the metric.
            metric_type: Whether a metric returns one number, or one for each value of its
                groupingProperty.
            event_type: Name of the events to count.
            aggregation_type: How events become a number, by counting them, counting different
                values, adding values up, or a formula of its own.
            description: What it measures.
            aggregation_property: Key in eventProperties whose values are summed or counted as
                distinct.
            grouping_property: Key in eventProperties by which a GROUPED metric splits its number.
            unit: What the number counts, for people.
            property_filters: Values that count, by key in eventProperties; other events are passed
                over. Unsure: declared as objects by key, while every example shows lists of text.
            case_sensitive: Whether these filters are case-sensitive.
            properties_to_negate: Keys of propertyFilters whose filter is turned round.

        Returns: UsageMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_USAGE_METRIC,
            options,
            path={"id": id},
            body={
                "name": name,
                "metricType": metric_type,
                "eventType": event_type,
                "aggregationType": aggregation_type,
                "description": description,
                "aggregationProperty": aggregation_property,
                "groupingProperty": grouping_property,
                "unit": unit,
                "propertyFilters": property_filters,
                "caseSensitive": case_sensitive,
                "propertiesToNegate": properties_to_negate,
            },
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetric:
        """Delete a usage metric.

        Args:
            id: Sequence id of the usage metric.

        Returns: UsageMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            DELETE_USAGE_METRIC,
            options,
            path={"id": id},
        )

    def calculate(
        self,
        usage_metric_id: str | UUID,
        *,
        customer_aliases: str,
        period_start: str,
        period_end: str,
        custom_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetricCalculation:
        """Calculate a usage metric for customers over a period.

        Args:
            usage_metric_id: Sequence id of the usage metric.
            customer_aliases: Customer to work it out for, by id or any alias. Unsure: whether
                several values may be joined.
            period_start: Beginning of the period. Unsure: the format is not stated.
            period_end: End of the period, which is part of it. Unsure: the format is not stated.
            custom_parameters: Values for the parameters of a CUSTOM metric. Unsure: whether
                several values may be joined.

        Returns: UsageMetricCalculation.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            CALCULATE_USAGE_METRIC,
            options,
            path={"usageMetricId": usage_metric_id},
            query={
                "customerAliases": customer_aliases,
                "periodStart": period_start,
                "periodEnd": period_end,
                "customParameters": custom_parameters,
            },
        )


class UsageMetricsWithRawResponse:
    """The methods of `usage_metrics`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: UsageMetrics) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.calculate = raw_response(resource.calculate)


class AsyncUsageMetrics(AsyncResource):
    """Usage metrics: list, create, get, update, delete, calculate."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageMetricsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncUsageMetricsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        name: str | None = None,
        id: str | UUID | None = None,
        event_type: Sequence[str] | None = None,
        event_property: Sequence[str] | None = None,
        aggregation_type: Sequence[inputs.AggregationType] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.UsageMetric]:
        """List usage metrics.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            name: Only metrics whose name holds this text, in capitals or not.
            id: Only metrics whose id holds this text, in capitals or not.
            event_type: Only metrics that count one of these types of event.
            event_property: Only metrics that look at one of these keys of eventProperties.
            aggregation_type: Only metrics that aggregate in one of these ways.

        Returns: A page of UsageMetric; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_USAGE_METRICS,
            options,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "name": name,
                "id": id,
                "eventType": event_type,
                "eventProperty": event_property,
                "aggregationType": aggregation_type,
            },
        )

    async def create(
        self,
        *,
        name: str,
        metric_type: inputs.MetricType,
        event_type: str,
        aggregation_type: inputs.AggregationType,
        description: str | None | Absent = ABSENT,
        aggregation_property: str | None | Absent = ABSENT,
        grouping_property: str | None | Absent = ABSENT,
        unit: str | None | Absent = ABSENT,
        deleted_at: DateTimeLike | None | Absent = ABSENT,
        property_filters: Mapping[str, Sequence[str]] | Absent = ABSENT,
        case_sensitive: bool | None | Absent = ABSENT,
        properties_to_negate: Sequence[str] | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetric:
        """Create a usage metric.

        Args:
            name: Name of the metric.
            metric_type: Whether a metric returns one number, or one for each value of its
                groupingProperty.
            event_type: Name of the events to count.
            aggregation_type: How events become a number, by counting them, counting different
                values, adding values up, or a formula of its own.
            description: What it measures.
            aggregation_property: Key in eventProperties whose values are summed or counted as
                distinct.
            grouping_property: Key in eventProperties by which a GROUPED metric splits its number.
            unit: What the number counts, for people.
            deleted_at: Time of deletion; leave it out. Unsure: odd on something that is yet to be
                created.
            property_filters: Values that count, by key in eventProperties; other events are passed
                over. Unsure: declared as objects by key, while every example shows lists of text.
            case_sensitive: Whether these filters are case-sensitive.
            properties_to_negate: Keys of propertyFilters whose filter is turned round.

        Returns: UsageMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_USAGE_METRIC,
            options,
            body={
                "name": name,
                "metricType": metric_type,
                "eventType": event_type,
                "aggregationType": aggregation_type,
                "description": description,
                "aggregationProperty": aggregation_property,
                "groupingProperty": grouping_property,
                "unit": unit,
                "deletedAt": deleted_at,
                "propertyFilters": property_filters,
                "caseSensitive": case_sensitive,
                "propertiesToNegate": properties_to_negate,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetric:
        """Read one usage metric.

        Args:
            id: Sequence id of the usage metric.

        Returns: UsageMetric.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_USAGE_METRIC,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        name: str,
        metric_type: inputs.MetricType,
        event_type: str,
        aggregation_type: inputs.AggregationType,
        description: str | None | Absent = ABSENT,
        aggregation_property: str | None | Absent = ABSENT,
        grouping_property: str | None | Absent = ABSENT,
        unit: str | None | Absent = ABSENT,
        property_filters: Mapping[str, Sequence[str]] | Absent = ABSENT,
        case_sensitive: bool | None | Absent = ABSENT,
        properties_to_negate: Sequence[str] | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetric:
        """Replace a usage metric.

        Args:
            id: Sequence id of the usage metric.
            name: Name of the metric.
            metric_type: Whether a metric returns one number, or one for each value of its
                groupingProperty.
            event_type: Name of the events to count.
            aggregation_type: How events become a number, by counting them, counting different
                values, adding values up, or a formula of its own.
            description: What it measures.
            aggregation_property: Key in eventProperties whose values are summed or counted as
                distinct.
            grouping_property: Key in eventProperties by which a GROUPED metric splits its number.
            unit: What the number counts, for people.
            property_filters: Values that count, by key in eventProperties; other events are passed
                over. Unsure: declared as objects by key, while every example shows lists of text.
            case_sensitive: Whether these filters are case-sensitive.
            properties_to_negate: Keys of propertyFilters whose filter is turned round.

        Returns: UsageMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_USAGE_METRIC,
            options,
            path={"id": id},
            body={
                "name": name,
                "metricType": metric_type,
                "eventType": event_type,
                "aggregationType": aggregation_type,
                "description": description,
                "aggregationProperty": aggregation_property,
                "groupingProperty": grouping_property,
                "unit": unit,
                "propertyFilters": property_filters,
                "caseSensitive": case_sensitive,
                "propertiesToNegate": properties_to_negate,
            },
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetric:
        """Delete a usage metric.

        Args:
            id: Sequence id of the usage metric.

        Returns: UsageMetric.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            DELETE_USAGE_METRIC,
            options,
            path={"id": id},
        )

    async def calculate(
        self,
        usage_metric_id: str | UUID,
        *,
        customer_aliases: str,
        period_start: str,
        period_end: str,
        custom_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UsageMetricCalculation:
        """Calculate a usage metric for customers over a period.

        Args:
            usage_metric_id: Sequence id of the usage metric.
            customer_aliases: Customer to work it out for, by id or any alias. Unsure: whether
                several values may be joined.
            period_start: Beginning of the period. Unsure: the format is not stated.
            period_end: End of the period, which is part of it. Unsure: the format is not stated.
            custom_parameters: Values for the parameters of a CUSTOM metric. Unsure: whether
                several values may be joined.

        Returns: UsageMetricCalculation.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            CALCULATE_USAGE_METRIC,
            options,
            path={"usageMetricId": usage_metric_id},
            query={
                "customerAliases": customer_aliases,
                "periodStart": period_start,
                "periodEnd": period_end,
                "customParameters": custom_parameters,
            },
        )


class AsyncUsageMetricsWithRawResponse:
    """The methods of `usage_metrics`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncUsageMetrics) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.calculate = async_raw_response(resource.calculate)
