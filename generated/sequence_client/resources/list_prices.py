# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""List prices: list, create, get, update, archive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import ARCHIVE_LIST_PRICE, CREATE_LIST_PRICE, GET_LIST_PRICE, LIST_LIST_PRICES, UPDATE_LIST_PRICE
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


class ListPrices(Resource):
    """List prices: list, create, get, update, archive."""

    @cached_property
    def with_raw_response(self) -> ListPricesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ListPricesWithRawResponse(self)

    def list(
        self,
        *,
        currency: str | None = None,
        product_id: str | UUID | None = None,
        billing_frequency: str | None = None,
        include_archived: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.ListPrice]:
        """List the prices of the catalogue.

        Args:
            currency: Only list prices in this currency, ISO 4217 code. Unsure: whether several
                values may be joined.
            product_id: Only list prices of this product.
            billing_frequency: Only list prices that are billed this often. Unsure: whether several
                values may be joined.
            include_archived: Whether to list archived ones too.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of ListPrice; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_LIST_PRICES,
            options,
            query={
                "currency": currency,
                "productId": product_id,
                "billingFrequency": billing_frequency,
                "includeArchived": include_archived,
                "limit": limit,
                "after": after,
                "before": before,
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
        integration_ids: Sequence[inputs.IntegrationIdRequest],
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter],
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ListPrice:
        """Create a list price for a product.

        Args:
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType selects one of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same list price in connected systems; may be empty.
            custom_metric_parameters: Parameters of the usage metric; may be empty unless it
                aggregates by CUSTOM.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that
                calculate by PERIODIC.

        Returns: ListPrice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_LIST_PRICE,
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
                "usageCalculationPeriod": usage_calculation_period,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ListPrice:
        """Read one list price.

        Args:
            id: Sequence id of the list price.

        Returns: ListPrice.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_LIST_PRICE,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        product_id: str | UUID,
        name: str,
        currency: inputs.Currency,
        structure: inputs.PricingStructure | models.PricingStructure,
        billing_frequency: inputs.BillingFrequency,
        billing_type: inputs.BillingType,
        integration_ids: Sequence[inputs.IntegrationIdRequest],
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter],
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ListPrice:
        """Replace a list price.

        Args:
            id: Sequence id of the list price.
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType selects one of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same list price in connected systems; may be empty.
            custom_metric_parameters: Parameters of the usage metric; may be empty unless it
                aggregates by CUSTOM.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that
                calculate by PERIODIC.

        Returns: ListPrice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_LIST_PRICE,
            options,
            path={"id": id},
            body={
                "productId": product_id,
                "name": name,
                "currency": currency,
                "structure": structure,
                "billingFrequency": billing_frequency,
                "billingType": billing_type,
                "integrationIds": integration_ids,
                "customMetricParameters": custom_metric_parameters,
                "usageCalculationPeriod": usage_calculation_period,
            },
        )

    def archive(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ListPrice:
        """Archive a list price.

        Args:
            id: Sequence id of the list price.

        Returns: ListPrice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return self._call(
            ARCHIVE_LIST_PRICE,
            options,
            path={"id": id},
        )


class ListPricesWithRawResponse:
    """The methods of `list_prices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: ListPrices) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)


class AsyncListPrices(AsyncResource):
    """List prices: list, create, get, update, archive."""

    @cached_property
    def with_raw_response(self) -> AsyncListPricesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncListPricesWithRawResponse(self)

    def list(
        self,
        *,
        currency: str | None = None,
        product_id: str | UUID | None = None,
        billing_frequency: str | None = None,
        include_archived: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ListPrice]:
        """List the prices of the catalogue.

        Args:
            currency: Only list prices in this currency, ISO 4217 code. Unsure: whether several
                values may be joined.
            product_id: Only list prices of this product.
            billing_frequency: Only list prices that are billed this often. Unsure: whether several
                values may be joined.
            include_archived: Whether to list archived ones too.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of ListPrice; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_LIST_PRICES,
            options,
            query={
                "currency": currency,
                "productId": product_id,
                "billingFrequency": billing_frequency,
                "includeArchived": include_archived,
                "limit": limit,
                "after": after,
                "before": before,
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
        integration_ids: Sequence[inputs.IntegrationIdRequest],
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter],
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ListPrice:
        """Create a list price for a product.

        Args:
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType selects one of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same list price in connected systems; may be empty.
            custom_metric_parameters: Parameters of the usage metric; may be empty unless it
                aggregates by CUSTOM.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that
                calculate by PERIODIC.

        Returns: ListPrice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_LIST_PRICE,
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
                "usageCalculationPeriod": usage_calculation_period,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ListPrice:
        """Read one list price.

        Args:
            id: Sequence id of the list price.

        Returns: ListPrice.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_LIST_PRICE,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        product_id: str | UUID,
        name: str,
        currency: inputs.Currency,
        structure: inputs.PricingStructure | models.PricingStructure,
        billing_frequency: inputs.BillingFrequency,
        billing_type: inputs.BillingType,
        integration_ids: Sequence[inputs.IntegrationIdRequest],
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter],
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ListPrice:
        """Replace a list price.

        Args:
            id: Sequence id of the list price.
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType selects one of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same list price in connected systems; may be empty.
            custom_metric_parameters: Parameters of the usage metric; may be empty unless it
                aggregates by CUSTOM.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that
                calculate by PERIODIC.

        Returns: ListPrice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_LIST_PRICE,
            options,
            path={"id": id},
            body={
                "productId": product_id,
                "name": name,
                "currency": currency,
                "structure": structure,
                "billingFrequency": billing_frequency,
                "billingType": billing_type,
                "integrationIds": integration_ids,
                "customMetricParameters": custom_metric_parameters,
                "usageCalculationPeriod": usage_calculation_period,
            },
        )

    async def archive(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ListPrice:
        """Archive a list price.

        Args:
            id: Sequence id of the list price.

        Returns: ListPrice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return await self._call(
            ARCHIVE_LIST_PRICE,
            options,
            path={"id": id},
        )


class AsyncListPricesWithRawResponse:
    """The methods of `list_prices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncListPrices) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
