# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""List prices: list, create, get, update, archive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class ListPrices(Resource):
    """List prices: list, create, get, update, archive."""

    @cached_property
    def with_raw_response(self) -> ListPricesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return ListPricesWithRawResponse(self)

    def list(
        self,
        *,
        currency: str | None = None,
        product_id: str | None = None,
        billing_frequency: str | None = None,
        include_archived: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.ListPrice]:
        """List the prices of the catalogue.

        Args:
            currency: Only list prices in this currency, ISO 4217 code. Unsure: whether several values may be
                joined.
            product_id: Only list prices of this product.
            billing_frequency: Only list prices that are billed this often. Unsure: whether several values may
                be joined.
            include_archived: Whether to list archived ones too.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of ListPrice; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_LIST_PRICES,
            query={
                "currency": currency,
                "productId": product_id,
                "billingFrequency": billing_frequency,
                "includeArchived": include_archived,
                "limit": limit,
                "after": after,
                "before": before,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        product_id: str,
        name: str,
        currency: inputs.Currency,
        structure: inputs.PricingStructure | models.PricingStructure,
        billing_frequency: inputs.BillingFrequency,
        billing_type: inputs.BillingType,
        integration_ids: Sequence[inputs.IntegrationIdRequest],
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter],
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ListPrice:
        """Create a list price for a product.

        Args:
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType tells which of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same list price in connected systems; may be empty.
            custom_metric_parameters: Parameters of the usage metric; may be empty unless it aggregates by
                CUSTOM.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that calculate by
                PERIODIC.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ListPrice.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_LIST_PRICE,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ListPrice:
        """Read one list price.

        Args:
            id: Sequence id of the list price.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ListPrice.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.GET_LIST_PRICE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        *,
        product_id: str,
        name: str,
        currency: inputs.Currency,
        structure: inputs.PricingStructure | models.PricingStructure,
        billing_frequency: inputs.BillingFrequency,
        billing_type: inputs.BillingType,
        integration_ids: Sequence[inputs.IntegrationIdRequest],
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter],
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ListPrice:
        """Replace a list price.

        Args:
            id: Sequence id of the list price.
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType tells which of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same list price in connected systems; may be empty.
            custom_metric_parameters: Parameters of the usage metric; may be empty unless it aggregates by
                CUSTOM.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that calculate by
                PERIODIC.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ListPrice.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.UPDATE_LIST_PRICE,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def archive(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ListPrice:
        """Archive a list price.

        Args:
            id: Sequence id of the list price.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ListPrice.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a repeat changes anything is not said; 404 is documented on
        other operations only.
        """
        return self._call(
            _operations.ARCHIVE_LIST_PRICE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class ListPricesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

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
        """The same methods, giving each answer as it came."""
        return AsyncListPricesWithRawResponse(self)

    def list(
        self,
        *,
        currency: str | None = None,
        product_id: str | None = None,
        billing_frequency: str | None = None,
        include_archived: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.ListPrice]:
        """List the prices of the catalogue.

        Args:
            currency: Only list prices in this currency, ISO 4217 code. Unsure: whether several values may be
                joined.
            product_id: Only list prices of this product.
            billing_frequency: Only list prices that are billed this often. Unsure: whether several values may
                be joined.
            include_archived: Whether to list archived ones too.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of ListPrice; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_LIST_PRICES,
            query={
                "currency": currency,
                "productId": product_id,
                "billingFrequency": billing_frequency,
                "includeArchived": include_archived,
                "limit": limit,
                "after": after,
                "before": before,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        product_id: str,
        name: str,
        currency: inputs.Currency,
        structure: inputs.PricingStructure | models.PricingStructure,
        billing_frequency: inputs.BillingFrequency,
        billing_type: inputs.BillingType,
        integration_ids: Sequence[inputs.IntegrationIdRequest],
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter],
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ListPrice:
        """Create a list price for a product.

        Args:
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType tells which of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same list price in connected systems; may be empty.
            custom_metric_parameters: Parameters of the usage metric; may be empty unless it aggregates by
                CUSTOM.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that calculate by
                PERIODIC.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ListPrice.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_LIST_PRICE,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ListPrice:
        """Read one list price.

        Args:
            id: Sequence id of the list price.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ListPrice.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.GET_LIST_PRICE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        *,
        product_id: str,
        name: str,
        currency: inputs.Currency,
        structure: inputs.PricingStructure | models.PricingStructure,
        billing_frequency: inputs.BillingFrequency,
        billing_type: inputs.BillingType,
        integration_ids: Sequence[inputs.IntegrationIdRequest],
        custom_metric_parameters: Sequence[inputs.PriceParameter | models.PriceParameter],
        usage_calculation_period: inputs.UsageCalculationPeriod | models.UsageCalculationPeriod | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ListPrice:
        """Replace a list price.

        Args:
            id: Sequence id of the list price.
            product_id: Product that is priced.
            name: Name as it appears on invoice lines.
            currency: Currency that Sequence can bill in, ISO 4217 code.
            structure: How the amount is worked out; pricingType tells which of seven ways.
            billing_frequency: How often a price is billed.
            billing_type: Whether a price is billed before or after the period it covers.
            integration_ids: Ids of the same list price in connected systems; may be empty.
            custom_metric_parameters: Parameters of the usage metric; may be empty unless it aggregates by
                CUSTOM.
            usage_calculation_period: When usage restarts at zero; only for graduated prices that calculate by
                PERIODIC.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ListPrice.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.UPDATE_LIST_PRICE,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def archive(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ListPrice:
        """Archive a list price.

        Args:
            id: Sequence id of the list price.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ListPrice.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a repeat changes anything is not said; 404 is documented on
        other operations only.
        """
        return await self._call(
            _operations.ARCHIVE_LIST_PRICE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncListPricesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncListPrices) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
