# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination

__all__ = [
    "AggregationType",
    "CustomMetricParameter",
    "CustomParameterType",
    "MetricType",
    "UsageMetric",
    "UsageMetricCalculation",
    "UsageMetricList",
]

AggregationType: TypeAlias = Open[Literal["COUNT", "UNIQUE", "SUM", "CUSTOM"]]
"""How events become a number, by counting them, counting different values, adding values up, or a
formula of its own.
"""


CustomParameterType: TypeAlias = Open[Literal["INTEGER", "POSITIVE_INTEGER", "NUMBER", "POSITIVE_NUMBER"]]
"""What a parameter may hold."""


MetricType: TypeAlias = Open[Literal["SIMPLE", "GROUPED"]]
"""Whether a metric returns one number, or one for each value of its groupingProperty."""


class CustomMetricParameter(Model, kw_only=True):
    """A parameter of a CUSTOM metric."""

    id: str
    """Sequence id of the parameter."""

    usage_metric_id: str = field(name="usageMetricId")
    """Metric that it belongs to."""

    name: str
    """Name of the parameter."""

    type: CustomParameterType

    description: str
    """What it does."""

    default_value: str = field(name="defaultValue")
    """Value for prices that set none."""


class UsageMetric(Model, kw_only=True):
    """How usage events are selected and turned into a number to bill."""

    id: str
    """Sequence id of the metric."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    name: str
    """Name of the metric."""

    description: str | None = None
    """What it measures."""

    metric_type: MetricType = field(name="metricType")

    event_type: str = field(name="eventType")
    """Name of the events that it counts."""

    aggregation_type: AggregationType = field(name="aggregationType")

    aggregation_property: str | None = field(name="aggregationProperty", default=None)
    """Key in eventProperties whose values are summed or counted as distinct."""

    grouping_property: str | None = field(name="groupingProperty", default=None)
    """Key in eventProperties by which a GROUPED metric splits its number."""

    unit: str | None = None
    """What the number counts, for people."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When the metric was created."""

    deleted_at: datetime | None = field(name="deletedAt", default=None)
    """When it was deleted; absent or null while in use."""

    property_filters: dict[str, list[str]] = field(name="propertyFilters")
    """Values that count, by key in eventProperties; other events are passed over.

    Unsure: declared as objects by key, while every example shows lists of text.
    """

    case_sensitive: bool | None = field(name="caseSensitive", default=None)
    """Whether these filters are case-sensitive."""

    properties_to_negate: list[str] | None = field(name="propertiesToNegate", default=None)
    """Keys of propertyFilters whose filter is turned round."""

    parameters: list[CustomMetricParameter]
    """Parameters of a CUSTOM metric, for prices to set."""


class UsageMetricCalculation(Model, kw_only=True):
    """What a usage metric gives for customers over a period."""

    name: str
    """Name of the metric."""

    metric_type: MetricType = field(name="metricType")

    event_type: str = field(name="eventType")
    """Name of the events that it counts."""

    aggregation_type: AggregationType = field(name="aggregationType")

    event_count: int = field(name="eventCount")
    """Number of events that were counted."""

    value: Decimal
    """The result."""

    unit: str | None = None
    """What the result counts, for people."""

    min_event_id: str | None = field(name="minEventId", default=None)
    """First event that was counted."""

    max_event_id: str | None = field(name="maxEventId", default=None)
    """Last event that was counted."""


class UsageMetricList(Model, kw_only=True):
    """One page of usage metrics."""

    items: list[UsageMetric]
    """The usage metrics of this page."""

    pagination: Pagination
