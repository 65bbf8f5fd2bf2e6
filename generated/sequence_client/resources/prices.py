# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Prices: list, create, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_PRICE, DELETE_PRICE, GET_PRICE, LIST_PRICES, UPDATE_PRICE
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


class Prices(Resource):
    """Prices: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> PricesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return PricesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        sort_order: inputs.SortOrder | None = None,
        currency: str | None = None,
        name: str | None = None,
        billing_frequency: str | None = None,
        product_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Price]:
        """List prices, newest first.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            currency: Only prices in this currency, ISO 4217 code. Unsure: whether several values
                may be joined.
            name: Only prices with this name.
            billing_frequency: Only prices that are billed this often. Unsure: whether several
                values may be joined.
            product_id: Only prices of this product.

        Returns: A page of Price; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_PRICES,
            options,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "sortOrder": sort_order,
                "currency": currency,
                "name": name,
                "billingFrequency": billing_frequency,
                "productId": product_id,
            },
        )

    def create(
        self,
        *,
        product_id: str | UUID,
        name: str,
        currency: inputs.Currency,
        structure: inputs.PricingStructure | models.PricingStructure,
        billing_frequency: inputs.BillingFrequency,
        billing_type: inputs.BillingType,
        integration_ids: Sequence[inputs.IntegrationIdRequest] | Absent = ABSENT,
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter] | Absent = ABSENT,
        list_price_id: str | UUID | Absent = ABSENT,
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        status: inputs.PriceStatus | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Price:
        """Create a price for a product.

        Args:
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType selects one of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same price in connected systems.
            custom_metric_parameters: Parameters of the usage metric; needed only when it
                aggregates by CUSTOM.
            list_price_id: List price to derive this one from.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that
                calculate by PERIODIC.
            status: Whether a price can be used; a DRAFT one has to be approved first.

        Returns: Price.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_PRICE,
            options,
            body={
                "productId": product_id,
                "name": name,
                "currency": currency,
                "structure": structure,
                "billingFrequency": billing_frequency,
                "billingType": billing_type,
                "integrationIds": integration_ids,
                "customMetricParameters": custom_metric_parameters,
                "listPriceId": list_price_id,
                "usageCalculationPeriod": usage_calculation_period,
                "status": status,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Price:
        """Read one price.

        Args:
            id: Sequence id of the price.

        Returns: Price.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_PRICE,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        name: str,
        status: inputs.PriceStatus | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Price:
        """Rename a price, or change its status.

        Args:
            id: Sequence id of the price.
            name: Name as it appears on invoice lines.
            status: Whether a price can be used; a DRAFT one has to be approved first.

        Returns: Price.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_PRICE,
            options,
            path={"id": id},
            body={"name": name, "status": status},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Price:
        """Delete a price.

        Args:
            id: Sequence id of the price.

        Returns: Price.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            DELETE_PRICE,
            options,
            path={"id": id},
        )


class PricesWithRawResponse:
    """The methods of `prices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Prices) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncPrices(AsyncResource):
    """Prices: list, create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncPricesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncPricesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        sort_order: inputs.SortOrder | None = None,
        currency: str | None = None,
        name: str | None = None,
        billing_frequency: str | None = None,
        product_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Price]:
        """List prices, newest first.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            currency: Only prices in this currency, ISO 4217 code. Unsure: whether several values
                may be joined.
            name: Only prices with this name.
            billing_frequency: Only prices that are billed this often. Unsure: whether several
                values may be joined.
            product_id: Only prices of this product.

        Returns: A page of Price; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_PRICES,
            options,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "sortOrder": sort_order,
                "currency": currency,
                "name": name,
                "billingFrequency": billing_frequency,
                "productId": product_id,
            },
        )

    async def create(
        self,
        *,
        product_id: str | UUID,
        name: str,
        currency: inputs.Currency,
        structure: inputs.PricingStructure | models.PricingStructure,
        billing_frequency: inputs.BillingFrequency,
        billing_type: inputs.BillingType,
        integration_ids: Sequence[inputs.IntegrationIdRequest] | Absent = ABSENT,
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter] | Absent = ABSENT,
        list_price_id: str | UUID | Absent = ABSENT,
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        status: inputs.PriceStatus | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Price:
        """Create a price for a product.

        Args:
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType selects one of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same price in connected systems.
            custom_metric_parameters: Parameters of the usage metric; needed only when it
                aggregates by CUSTOM.
            list_price_id: List price to derive this one from.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that
                calculate by PERIODIC.
            status: Whether a price can be used; a DRAFT one has to be approved first.

        Returns: Price.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_PRICE,
            options,
            body={
                "productId": product_id,
                "name": name,
                "currency": currency,
                "structure": structure,
                "billingFrequency": billing_frequency,
                "billingType": billing_type,
                "integrationIds": integration_ids,
                "customMetricParameters": custom_metric_parameters,
                "listPriceId": list_price_id,
                "usageCalculationPeriod": usage_calculation_period,
                "status": status,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Price:
        """Read one price.

        Args:
            id: Sequence id of the price.

        Returns: Price.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_PRICE,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        name: str,
        status: inputs.PriceStatus | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Price:
        """Rename a price, or change its status.

        Args:
            id: Sequence id of the price.
            name: Name as it appears on invoice lines.
            status: Whether a price can be used; a DRAFT one has to be approved first.

        Returns: Price.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_PRICE,
            options,
            path={"id": id},
            body={"name": name, "status": status},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Price:
        """Delete a price.

        Args:
            id: Sequence id of the price.

        Returns: Price.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            DELETE_PRICE,
            options,
            path={"id": id},
        )


class AsyncPricesWithRawResponse:
    """The methods of `prices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncPrices) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
