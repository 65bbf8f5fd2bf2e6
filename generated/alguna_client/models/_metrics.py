# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination

__all__ = [
    "AggregationMethod",
    "Metric",
    "MetricAggregation",
    "MetricFilter",
    "MetricFilterGroup",
    "MetricFilterGroupOperator",
    "MetricList",
]

AggregationMethod: TypeAlias = Open[Literal["count", "count_unique", "average", "min", "max", "sum"]]
"""How a metric makes one number from many events."""


MetricFilterGroupOperator: TypeAlias = Open[Literal["and", "or"]]
"""How the conditions are joined."""


class Metric(Model, kw_only=True):
    """How usage events become a quantity that can be billed."""

    aggregation: "MetricAggregation"

    created_at: datetime
    """When the metric was created."""

    event_name: str
    """Name of the events that are counted."""

    id: str
    """Alguna id of the metric, with the prefix mtr_."""

    name: str
    """Name of the metric."""

    updated_at: datetime
    """When the metric last changed."""

    description: str | None = None
    """What is measured, for people."""

    filter_groups: "list[MetricFilterGroup] | None" = None
    """Which of the events count."""

    tag_ids: list[str] | None = None
    """Tags on the metric."""


class MetricAggregation(Model, kw_only=True):
    """How events are turned into one number."""

    field_: str = field(name="field")
    """Property of the events that is aggregated; empty where events are only counted.

    Unsure: that it is empty rather than absent for count.
    """

    method: AggregationMethod


class MetricFilter(Model, kw_only=True):
    """A condition on one property of an event."""

    field_: str = field(name="field")
    """Property of the event."""

    operator: str
    """How the property is compared, for example equal.

    Unsure: the list of values is not documented.
    """

    value: str
    """What the property is compared with."""


class MetricFilterGroup(Model, kw_only=True):
    """Conditions on events, joined by one operator."""

    filters: list[MetricFilter]
    """The conditions."""

    operator: MetricFilterGroupOperator
    """How the conditions are joined."""


class MetricList(Model, kw_only=True):
    """One page of metrics."""

    data: list[Metric]
    """The metrics of this page."""

    pagination: Pagination
