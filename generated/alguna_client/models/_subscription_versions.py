# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from .._overlay import Model, Open, OpenUnion
from ._shared import (
    BillingDirection,
    BillingFrequency,
    BillingInterval,
    Discount,
    Entitlement,
    ExpressionPricingModel,
    FeeType,
    FixedPricingModel,
    GraduatedPercentagePricingModel,
    GraduatedTieredPricingModel,
    PrepaidFixedTieredPricingModel,
    PrepaidTieredPricingModel,
    SpendThreshold,
    TieredPercentagePricingModel,
    TieredPricingModel,
)

__all__ = [
    "ExpressionPrice",
    "FixedPrice",
    "GraduatedPercentagePrice",
    "GraduatedTieredPrice",
    "PrepaidFixedTieredPrice",
    "PrepaidTieredPrice",
    "Price",
    "SubscriptionVersion",
    "SubscriptionVersionItem",
    "SubscriptionVersionList",
    "SubscriptionVersionStatus",
    "TieredPercentagePrice",
    "TieredPrice",
    "UnitPrice",
    "VersionChildItem",
    "VolumePercentagePrice",
]

SubscriptionVersionStatus: TypeAlias = Open[Literal["draft", "published"]]
"""Whether a version is still being prepared or is published."""


class ExpressionPrice(Model, kw_only=True, tag_field="type", tag="expression"):
    """Charges worked out by expressions."""

    type: ClassVar[Literal["expression"]] = "expression"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    expression_pricing_model: ExpressionPricingModel


class FixedPrice(Model, kw_only=True, tag_field="type", tag="fixed"):
    """A price for a number of units that is agreed beforehand."""

    type: ClassVar[Literal["fixed"]] = "fixed"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    fixed_pricing_model: FixedPricingModel


class GraduatedPercentagePrice(Model, kw_only=True, tag_field="type", tag="graduated_percentage"):
    """A percentage in tiers of volume that fill one after the other."""

    type: ClassVar[Literal["graduated_percentage"]] = "graduated_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    graduated_percentage_pricing_model: GraduatedPercentagePricingModel


class GraduatedTieredPrice(Model, kw_only=True, tag_field="type", tag="graduated_tiered"):
    """A price in tiers of units that fill one after the other."""

    type: ClassVar[Literal["graduated_tiered"]] = "graduated_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    graduated_tiered_pricing_model: GraduatedTieredPricingModel


class PrepaidFixedTieredPrice(Model, kw_only=True, tag_field="type", tag="prepaid_fixed_tiered"):
    """A price for units bought ahead, in tiers, with what goes beyond charged at an interval of its own."""

    type: ClassVar[Literal["prepaid_fixed_tiered"]] = "prepaid_fixed_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    prepaid_fixed_tiered_pricing_model: PrepaidFixedTieredPricingModel


class PrepaidTieredPrice(Model, kw_only=True, tag_field="type", tag="prepaid_tiered"):
    """A price for units bought ahead, in tiers."""

    type: ClassVar[Literal["prepaid_tiered"]] = "prepaid_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    prepaid_tiered_pricing_model: PrepaidTieredPricingModel


class SubscriptionVersion(Model, kw_only=True):
    """What a subscription sells from a moment on."""

    created_at: datetime
    """When the version was created."""

    entitlements: list[Entitlement]
    """What the subscriber may use."""

    id: str
    """Alguna id of the version, with the prefix subv_."""

    items: "list[SubscriptionVersionItem]"
    """What is sold, each product or bundle with its price."""

    status: SubscriptionVersionStatus | None = None

    effective_at: datetime | None = None
    """When it takes effect.

    Unsure: named by a guide.
    """

    subscription_id: str | None = None
    """The subscription.

    Unsure: a third-party connector relies on it.
    """


class SubscriptionVersionItem(Model, kw_only=True):
    """A product with its price, or a bundle with the prices inside it."""

    bundle_id: str | None = None
    """Bundle that is sold."""

    items: "list[VersionChildItem] | None" = None
    """Products in the bundle with their prices."""

    price: "Price | None" = None
    """Price of the product.

    Unsure: mirrors the request.
    """

    product_id: str | None = None
    """Product that is sold.

    Unsure: mirrors the request.
    """


class SubscriptionVersionList(Model, kw_only=True):
    """All versions of a subscription; the list is not paged."""

    data: list[SubscriptionVersion]
    """The versions."""


class TieredPercentagePrice(Model, kw_only=True, tag_field="type", tag="tiered_percentage"):
    """A percentage in tiers of volume."""

    type: ClassVar[Literal["tiered_percentage"]] = "tiered_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    tiered_percentage_pricing_model: TieredPercentagePricingModel


class TieredPrice(Model, kw_only=True, tag_field="type", tag="tiered"):
    """A price in tiers of units."""

    type: ClassVar[Literal["tiered"]] = "tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    tiered_pricing_model: TieredPricingModel


class UnitPrice(Model, kw_only=True, tag_field="type", tag="unit"):
    """A price for each unit."""

    type: ClassVar[Literal["unit"]] = "unit"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    unit_pricing_model: dict[str, Any]
    """A price for each unit.

    Unsure: the members were not readable.
    """


class VersionChildItem(Model, kw_only=True):
    """A product inside a bundle with its price."""

    price: "Price"

    product_id: str | None = None
    """Product in the bundle.

    Unsure: mirrors the request.
    """


class VolumePercentagePrice(Model, kw_only=True, tag_field="type", tag="volume_percentage"):
    """A percentage of the volume."""

    type: ClassVar[Literal["volume_percentage"]] = "volume_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: Discount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: SpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: SpendThreshold | None = None
    """Least that is charged for a period."""

    volume_percentage_pricing_model: dict[str, Any]
    """A percentage of the volume.

    Unsure: the members were not readable.
    """


Price: TypeAlias = OpenUnion[
    FixedPrice
    | UnitPrice
    | TieredPrice
    | GraduatedTieredPrice
    | TieredPercentagePrice
    | GraduatedPercentagePrice
    | VolumePercentagePrice
    | PrepaidTieredPrice
    | PrepaidFixedTieredPrice
    | ExpressionPrice
]
"""What something in a version of a subscription costs, and when it is charged. The type picks one of ten pricing
models, and the member named after that model is there.
"""
