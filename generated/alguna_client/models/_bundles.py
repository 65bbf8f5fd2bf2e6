# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from .._overlay import Model, OpenUnion
from ._common import Pagination
from ._shared import (
    BillingDirection,
    BillingFrequency,
    BillingInterval,
    DiscountType,
    ExpressionPricingModel,
    FeeType,
    FixedPricingModel,
    GraduatedPercentagePricingModel,
    GraduatedTieredPricingModel,
    IntervalUnit,
    MatrixPricingModel,
    PaymentTerms,
    PeriodType,
    PrepaidFixedTieredPricingModel,
    PrepaidTieredPricingModel,
    TieredPercentagePricingModel,
    TieredPricingModel,
    UnitPricingModel,
    VolumePercentagePricingModel,
)

__all__ = [
    "Bundle",
    "BundleList",
    "BundlePrice",
    "BundlePriceDiscount",
    "BundleProduct",
    "BundleSpendThreshold",
    "ExpressionBundlePrice",
    "FixedBundlePrice",
    "GraduatedPercentageBundlePrice",
    "GraduatedTieredBundlePrice",
    "MatrixBundlePrice",
    "PrepaidFixedTieredBundlePrice",
    "PrepaidTieredBundlePrice",
    "TieredBundlePrice",
    "TieredPercentageBundlePrice",
    "UnitBundlePrice",
    "VolumePercentageBundlePrice",
]


class Bundle(Model, kw_only=True):
    """Products that are sold together, each with its price."""

    id: str
    """Alguna id of the bundle.

    Unsure: begins with bnd_ on the pages about bundles, with bun_ on those about subscriptions.
    """

    name: str
    """Name in the catalogue."""

    prices: "list[BundlePrice]"
    """What each product in the bundle costs."""

    description: str | None = None
    """What the bundle is, for people."""


class BundleList(Model, kw_only=True):
    """One page of bundles."""

    data: list[Bundle]
    """The bundles of this page."""

    pagination: Pagination


class BundlePriceDiscount(Model, kw_only=True):
    """A reduction of one price in a bundle; a discount of a subscription calls its kind type."""

    amount: Decimal
    """How much is taken off, in the unit that discount_type states."""

    discount_type: DiscountType
    """What amount counts."""

    duration_type: PeriodType
    """Whether the discount lasts for a time (fixed) or rolls on from month to month."""

    duration_unit: str | None = None
    """Unit of duration_value.

    Unsure: the list of values is not documented.
    """

    duration_value: int | None = None
    """Number of units that the discount lasts."""


class BundleProduct(Model, kw_only=True):
    """The product that a price of a bundle is for."""

    description: str
    """What the product is, for people."""

    fee_type: FeeType

    id: str
    """Alguna id of the product."""

    name: str
    """Name in the catalogue."""

    payment_terms: PaymentTerms

    billing_frequency: BillingFrequency | None = None

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set for metered products."""


class BundleSpendThreshold(Model, kw_only=True):
    """A limit to what is charged for a price of a bundle in a period."""

    amount: Decimal
    """The limit, in the currency of the price."""

    period: str
    """Period that the limit is for, for example monthly.

    Unsure: plain text in the official package, where subscriptions have a list of values.
    """

    billing_direction: BillingDirection | None = None
    """Whether what is lacking is charged before or after the period.

    Unsure: the meaning is taken from the name.
    """


class ExpressionBundlePrice(Model, kw_only=True, tag_field="type", tag="expression"):
    """Charges calculated by expressions."""

    type: ClassVar[Literal["expression"]] = "expression"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    expression_pricing_model: ExpressionPricingModel


class FixedBundlePrice(Model, kw_only=True, tag_field="type", tag="fixed"):
    """A price for a number of units that is agreed beforehand."""

    type: ClassVar[Literal["fixed"]] = "fixed"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    fixed_pricing_model: FixedPricingModel


class GraduatedPercentageBundlePrice(Model, kw_only=True, tag_field="type", tag="graduated_percentage"):
    """A percentage in tiers of volume that fill one after the other."""

    type: ClassVar[Literal["graduated_percentage"]] = "graduated_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    graduated_percentage_pricing_model: GraduatedPercentagePricingModel


class GraduatedTieredBundlePrice(Model, kw_only=True, tag_field="type", tag="graduated_tiered"):
    """A price in tiers of units that fill one after the other."""

    type: ClassVar[Literal["graduated_tiered"]] = "graduated_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    graduated_tiered_pricing_model: GraduatedTieredPricingModel


class MatrixBundlePrice(Model, kw_only=True, tag_field="type", tag="matrix"):
    """A price for each combination of values in some dimensions."""

    type: ClassVar[Literal["matrix"]] = "matrix"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    matrix_pricing_model: MatrixPricingModel


class PrepaidFixedTieredBundlePrice(Model, kw_only=True, tag_field="type", tag="prepaid_fixed_tiered"):
    """A price for units bought ahead, in tiers, with overage charged at an interval of its own."""

    type: ClassVar[Literal["prepaid_fixed_tiered"]] = "prepaid_fixed_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    prepaid_fixed_tiered_pricing_model: PrepaidFixedTieredPricingModel


class PrepaidTieredBundlePrice(Model, kw_only=True, tag_field="type", tag="prepaid_tiered"):
    """A price for units bought ahead, in tiers."""

    type: ClassVar[Literal["prepaid_tiered"]] = "prepaid_tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    prepaid_tiered_pricing_model: PrepaidTieredPricingModel


class TieredBundlePrice(Model, kw_only=True, tag_field="type", tag="tiered"):
    """A price in tiers of units."""

    type: ClassVar[Literal["tiered"]] = "tiered"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    tiered_pricing_model: TieredPricingModel


class TieredPercentageBundlePrice(Model, kw_only=True, tag_field="type", tag="tiered_percentage"):
    """A percentage in tiers of volume."""

    type: ClassVar[Literal["tiered_percentage"]] = "tiered_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    tiered_percentage_pricing_model: TieredPercentagePricingModel


class UnitBundlePrice(Model, kw_only=True, tag_field="type", tag="unit"):
    """A price for each unit."""

    type: ClassVar[Literal["unit"]] = "unit"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    unit_pricing_model: UnitPricingModel


class VolumePercentageBundlePrice(Model, kw_only=True, tag_field="type", tag="volume_percentage"):
    """A percentage of the volume."""

    type: ClassVar[Literal["volume_percentage"]] = "volume_percentage"

    billing_direction: BillingDirection

    charge_on_contract_start: bool
    """Whether the first charge is made when the contract starts."""

    created_at: datetime
    """When the price was created."""

    currency: str
    """ISO 4217 code of the currency of the price."""

    fee_type: FeeType

    id: str
    """Alguna id of the price."""

    product: BundleProduct
    """Product that the price is for."""

    product_id: str
    """Id of the product that the price is for."""

    updated_at: datetime
    """When the price last changed."""

    billing_frequency: BillingFrequency | None = None

    billing_interval: BillingInterval | None = None

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges."""

    billing_interval_unit: IntervalUnit | None = None
    """Unit of billing_interval_count."""

    discount: BundlePriceDiscount | None = None
    """Reduction of this price."""

    display_order: int | None = None
    """Place of the price among its neighbours when shown."""

    maximum_spend: BundleSpendThreshold | None = None
    """Most that is charged for a period."""

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set where fee_type is metered."""

    minimum_spend: BundleSpendThreshold | None = None
    """Least that is charged for a period."""

    trial_period_days: int | None = None
    """Days at the start that are free of charge."""

    volume_percentage_pricing_model: VolumePercentagePricingModel


BundlePrice: TypeAlias = OpenUnion[
    FixedBundlePrice
    | UnitBundlePrice
    | TieredBundlePrice
    | GraduatedTieredBundlePrice
    | TieredPercentageBundlePrice
    | GraduatedPercentageBundlePrice
    | VolumePercentageBundlePrice
    | PrepaidTieredBundlePrice
    | PrepaidFixedTieredBundlePrice
    | ExpressionBundlePrice
    | MatrixBundlePrice
]
"""What a product in a bundle costs, and when it is charged. The type selects one of eleven pricing
models, and the field named after that model is set.
"""
