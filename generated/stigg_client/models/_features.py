# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import FeatureStatus, FeatureType

__all__ = [
    "Feature",
    "FeatureEnumValue",
    "FeatureList",
    "FeatureResponse",
    "Meter",
    "MeterAggregation",
    "MeterCondition",
    "MeterFilter",
    "MeterFunction",
    "MeterOperation",
    "MeterType",
    "RoundingDirection",
    "UnitTransformation",
]

MeterFunction: TypeAlias = Open[Literal["SUM", "MAX", "MIN", "AVG", "COUNT", "UNIQUE"]]
"""How values become one."""


MeterOperation: TypeAlias = Open[
    Literal[
        "EQUALS",
        "NOT_EQUALS",
        "GREATER_THAN",
        "GREATER_THAN_OR_EQUAL",
        "LESS_THAN",
        "LESS_THAN_OR_EQUAL",
        "IS_NULL",
        "IS_NOT_NULL",
        "CONTAINS",
        "STARTS_WITH",
        "ENDS_WITH",
        "IN",
    ]
]
"""How a dimension is compared."""


MeterType: TypeAlias = Open[Literal["None", "FLUCTUATING", "INCREMENTAL"]]
"""Whether usage goes up and down or only up; the text None for a feature that is not measured."""


RoundingDirection: TypeAlias = Open[Literal["UP", "DOWN"]]
"""Which way a rest is rounded."""


class Feature(Model, kw_only=True):
    """Something that plans and add-ons entitle to."""

    id: str
    """The caller's id of the feature."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is."""

    display_name: str = field(name="displayName")
    """Name for people."""

    enum_configuration: "list[FeatureEnumValue] | None" = field(name="enumConfiguration")
    """Values that a feature of the kind ENUM is chosen from."""

    feature_status: FeatureStatus = field(name="featureStatus")
    """State of the feature."""

    feature_type: FeatureType = field(name="featureType")
    """Whether it is switched on, measured, or chosen from values."""

    feature_units: str | None = field(name="featureUnits")
    """Word for one unit."""

    feature_units_plural: str | None = field(name="featureUnitsPlural")
    """Word for several units."""

    metadata: dict[str, str]
    """The caller's own notes."""

    meter: "Meter | None"
    """How usage is counted from raw events."""

    meter_type: MeterType = field(name="meterType")
    """Whether usage goes up and down or only up."""

    unit_transformation: "UnitTransformation | None" = field(name="unitTransformation")
    """How units are converted before they are billed."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class FeatureEnumValue(Model, kw_only=True):
    """One value that a feature is chosen from."""

    display_name: str = field(name="displayName")
    """Name for people."""

    value: str
    """The value."""


class FeatureList(Model, kw_only=True):
    """One page of features."""

    data: list[Feature]
    """The features."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class FeatureResponse(Model, kw_only=True):
    """One feature."""

    data: Feature
    """The feature."""


class Meter(Model, kw_only=True):
    """How usage is counted from raw events."""

    aggregation: "MeterAggregation"
    """What is counted."""

    filters: "list[MeterFilter]"
    """Which events count: those that meet all conditions of one filter.

    Unsure: that one filter suffices is the usual reading; the sources do not say it.
    """


class MeterAggregation(Model, kw_only=True):
    """What a meter counts."""

    function: MeterFunction
    """How values become one."""

    field_: str | None = field(name="field", default=None)
    """Dimension whose values are taken; none for COUNT.

    Unsure: whether it may be null is not readable, so null is allowed.
    """


class MeterCondition(Model, kw_only=True):
    """One condition on a dimension of an event."""

    field_: str = field(name="field")
    """The dimension."""

    operation: MeterOperation
    """How it is compared."""

    value: str | None = None
    """What it is compared with.

    Unsure: whether it is always present and may be null is not readable, so both are allowed.
    """

    values: list[str] | None = None
    """What it is compared with, for IN.

    Unsure: whether it is always present and may be null is not readable, so both are allowed.
    """


class MeterFilter(Model, kw_only=True):
    """Conditions that an event has to meet together."""

    conditions: list[MeterCondition]
    """The conditions."""


class UnitTransformation(Model, kw_only=True):
    """How units are converted before they are billed."""

    divide: Decimal
    """Units that make one billed unit."""

    feature_units: str | None = field(name="featureUnits")
    """Word for one billed unit."""

    feature_units_plural: str | None = field(name="featureUnitsPlural")
    """Word for several billed units."""

    round: RoundingDirection
    """Which way a rest is rounded."""
