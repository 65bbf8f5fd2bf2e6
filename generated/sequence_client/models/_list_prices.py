# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import (
    BillingFrequency,
    BillingType,
    Currency,
    IntegrationId,
    PriceParameter,
    PricingStructure,
    UsageCalculationPeriod,
)

__all__ = ["ListPrice", "ListPriceList"]


class ListPrice(Model, kw_only=True):
    """A price in the catalogue, from which the prices of a customer can be derived."""

    id: str
    """Sequence id of the list price."""

    product_id: str = field(name="productId")
    """Product that is priced."""

    name: str
    """Name as it appears on invoice lines."""

    currency: Currency

    structure: PricingStructure

    billing_frequency: BillingFrequency = field(name="billingFrequency")

    usage_calculation_period: UsageCalculationPeriod | None = field(name="usageCalculationPeriod", default=None)
    """When usage restarts at zero; only for graduated prices that calculate by PERIODIC."""

    billing_type: BillingType = field(name="billingType")

    created_at: datetime = field(name="createdAt")
    """When the list price was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the list price last changed."""

    integration_ids: list[IntegrationId] = field(name="integrationIds")
    """Ids of the same list price in connected systems."""

    custom_metric_parameters: list[PriceParameter] = field(name="customMetricParameters")
    """Parameters of the usage metric; used only when it aggregates by CUSTOM."""


class ListPriceList(Model, kw_only=True):
    """One page of list prices."""

    items: list[ListPrice]
    """The list prices of this page."""

    pagination: Pagination
