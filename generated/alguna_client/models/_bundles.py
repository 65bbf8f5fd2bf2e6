# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from .._overlay import Model, OpenUnion
from ._common import Pagination
from ._shared import (
    BillingDirection,
    BillingFrequency,
    BillingInterval,
    ExpressionPricingModel,
    FeeType,
    FixedPricingModel,
    GraduatedPercentagePricingModel,
    GraduatedTieredPricingModel,
    PaymentTerms,
    PrepaidFixedTieredPricingModel,
    PrepaidTieredPricingModel,
    SpendThreshold,
    TieredPercentagePricingModel,
    TieredPricingModel,
)

__all__ = [
    "Bundle",
    "BundleList",
    "BundlePrice",
    "BundlePriceDiscount",
    "BundleProduct",
    "ExpressionBundlePrice",
    "FixedBundlePrice",
    "GraduatedPercentageBundlePrice",
    "GraduatedTieredBundlePrice",
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
    """What the bundle is, for people.

    Unsure: sent on create; the end of the answer was not read.
    """


class BundleList(Model, kw_only=True):
    """One page of bundles."""

    data: list[Bundle]
    """The bundles of this page."""

    pagination: Pagination
    """Unsure: the page calls the list paginated, but its end was not read."""


class BundlePriceDiscount(Model, kw_only=True):
    """A reduction of one price in a bundle; a discount of a subscription calls its kind type."""

    amount: Decimal
    """How much is taken off, in the unit that discount_type says."""

    discount_type: str | None = None
    """What amount counts, for example percentage.

    Unsure: the list of values is not documented.
    """

    duration_type: str | None = None
    """How long the discount lasts, for example monthly_rolling.

    Unsure: the list of values is not documented.
    """

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


class ExpressionBundlePrice(Model, kw_only=True, tag_field="type", tag="expression"):
    """Charges worked out by expressions."""

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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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


class PrepaidFixedTieredBundlePrice(Model, kw_only=True, tag_field="type", tag="prepaid_fixed_tiered"):
    """A price for units bought ahead, in tiers, with what goes beyond charged at an interval of its
    own.
    """

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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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
    """Unsure: required on older captures; the newest offer a count and a unit instead."""

    billing_interval_count: int | None = None
    """Number of billing_interval_unit between two charges.

    Unsure: on the newest captures only.
    """

    billing_interval_unit: str | None = None
    """Unit of billing_interval_count, for example month.

    Unsure: on the newest captures only; the list of values is not documented.
    """

    discount: BundlePriceDiscount | None = None
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
]
"""What a product in a bundle costs, and when it is charged. The type picks one of ten pricing models,
and the member named after that model is there.
"""
