# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Insights: get_net_revenue_summary, get_revenue_breakdown_over_time, get_revenue_by_product,
get_revenue_by_customer, get_billings_by_customer, get_customer_metrics, get_customer_metrics_over_time.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Timeout


class Insights(Resource):
    """Insights: get_net_revenue_summary, get_revenue_breakdown_over_time, get_revenue_by_product,
    get_revenue_by_customer, get_billings_by_customer, get_customer_metrics, get_customer_metrics_over_time.
    """

    @cached_property
    def with_raw_response(self) -> InsightsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return InsightsWithRawResponse(self)

    def get_net_revenue_summary(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NetRevenueSummary:
        """Read the revenue of this month beside last month and a year ago.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NetRevenueSummary.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-net-revenue-summary
        (reference page).
        """
        return self._call(
            _operations.GET_NET_REVENUE_SUMMARY,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_revenue_breakdown_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.RevenueBreakdownOverTime:
        """Read where revenue came from, over time.

        Args:
            date_range: Span of time that the report covers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: RevenueBreakdownOverTime.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-over-time
        (reference page).
        """
        return self._call(
            _operations.GET_REVENUE_BREAKDOWN_OVER_TIME,
            query={"date_range": date_range},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_revenue_by_product(
        self,
        *,
        date_range: inputs.ReportPeriod,
        customer_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.RevenueByProduct:
        """Read the revenue of each product.

        Args:
            date_range: Span of time that the report covers.
            customer_id: Only revenue from this customer; from all, if absent. Unsure: marked as required,
                although its own text calls it optional.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: RevenueByProduct.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-product
        (reference page).
        """
        return self._call(
            _operations.GET_REVENUE_BY_PRODUCT,
            query={"date_range": date_range, "customer_id": customer_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_revenue_by_customer(
        self,
        *,
        date_range: inputs.ReportPeriod,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.RevenueByCustomer:
        """Read the revenue of the largest customers.

        Args:
            date_range: Span of time that the report covers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: RevenueByCustomer.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-customer
        (reference page).
        """
        return self._call(
            _operations.GET_REVENUE_BY_CUSTOMER,
            query={"date_range": date_range},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_billings_by_customer(
        self,
        *,
        date_range: inputs.ReportPeriod,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingsByCustomer:
        """Read the billings of the largest customers.

        Args:
            date_range: Span of time that the report covers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingsByCustomer.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-billings-breakdown-by-customer
        (reference page).
        """
        return self._call(
            _operations.GET_BILLINGS_BY_CUSTOMER,
            query={"date_range": date_range},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_customer_metrics(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerMetrics:
        """Read how many customers there are, came and went.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerMetrics.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics (reference
        page).
        """
        return self._call(
            _operations.GET_CUSTOMER_METRICS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_customer_metrics_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerMetricsOverTime:
        """Read how many customers came and went, over time.

        Args:
            date_range: Span of time that the report covers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerMetricsOverTime.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics-over-time
        (reference page).
        """
        return self._call(
            _operations.GET_CUSTOMER_METRICS_OVER_TIME,
            query={"date_range": date_range},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class InsightsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Insights) -> None:
        self.get_net_revenue_summary = raw_response(resource.get_net_revenue_summary)
        self.get_revenue_breakdown_over_time = raw_response(resource.get_revenue_breakdown_over_time)
        self.get_revenue_by_product = raw_response(resource.get_revenue_by_product)
        self.get_revenue_by_customer = raw_response(resource.get_revenue_by_customer)
        self.get_billings_by_customer = raw_response(resource.get_billings_by_customer)
        self.get_customer_metrics = raw_response(resource.get_customer_metrics)
        self.get_customer_metrics_over_time = raw_response(resource.get_customer_metrics_over_time)


class AsyncInsights(AsyncResource):
    """Insights: get_net_revenue_summary, get_revenue_breakdown_over_time, get_revenue_by_product,
    get_revenue_by_customer, get_billings_by_customer, get_customer_metrics, get_customer_metrics_over_time.
    """

    @cached_property
    def with_raw_response(self) -> AsyncInsightsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncInsightsWithRawResponse(self)

    async def get_net_revenue_summary(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NetRevenueSummary:
        """Read the revenue of this month beside last month and a year ago.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NetRevenueSummary.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-net-revenue-summary
        (reference page).
        """
        return await self._call(
            _operations.GET_NET_REVENUE_SUMMARY,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_revenue_breakdown_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.RevenueBreakdownOverTime:
        """Read where revenue came from, over time.

        Args:
            date_range: Span of time that the report covers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: RevenueBreakdownOverTime.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-over-time
        (reference page).
        """
        return await self._call(
            _operations.GET_REVENUE_BREAKDOWN_OVER_TIME,
            query={"date_range": date_range},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_revenue_by_product(
        self,
        *,
        date_range: inputs.ReportPeriod,
        customer_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.RevenueByProduct:
        """Read the revenue of each product.

        Args:
            date_range: Span of time that the report covers.
            customer_id: Only revenue from this customer; from all, if absent. Unsure: marked as required,
                although its own text calls it optional.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: RevenueByProduct.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-product
        (reference page).
        """
        return await self._call(
            _operations.GET_REVENUE_BY_PRODUCT,
            query={"date_range": date_range, "customer_id": customer_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_revenue_by_customer(
        self,
        *,
        date_range: inputs.ReportPeriod,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.RevenueByCustomer:
        """Read the revenue of the largest customers.

        Args:
            date_range: Span of time that the report covers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: RevenueByCustomer.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-customer
        (reference page).
        """
        return await self._call(
            _operations.GET_REVENUE_BY_CUSTOMER,
            query={"date_range": date_range},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_billings_by_customer(
        self,
        *,
        date_range: inputs.ReportPeriod,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingsByCustomer:
        """Read the billings of the largest customers.

        Args:
            date_range: Span of time that the report covers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingsByCustomer.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-billings-breakdown-by-customer
        (reference page).
        """
        return await self._call(
            _operations.GET_BILLINGS_BY_CUSTOMER,
            query={"date_range": date_range},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_customer_metrics(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerMetrics:
        """Read how many customers there are, came and went.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerMetrics.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics (reference
        page).
        """
        return await self._call(
            _operations.GET_CUSTOMER_METRICS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_customer_metrics_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerMetricsOverTime:
        """Read how many customers came and went, over time.

        Args:
            date_range: Span of time that the report covers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerMetricsOverTime.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics-over-time
        (reference page).
        """
        return await self._call(
            _operations.GET_CUSTOMER_METRICS_OVER_TIME,
            query={"date_range": date_range},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncInsightsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncInsights) -> None:
        self.get_net_revenue_summary = async_raw_response(resource.get_net_revenue_summary)
        self.get_revenue_breakdown_over_time = async_raw_response(resource.get_revenue_breakdown_over_time)
        self.get_revenue_by_product = async_raw_response(resource.get_revenue_by_product)
        self.get_revenue_by_customer = async_raw_response(resource.get_revenue_by_customer)
        self.get_billings_by_customer = async_raw_response(resource.get_billings_by_customer)
        self.get_customer_metrics = async_raw_response(resource.get_customer_metrics)
        self.get_customer_metrics_over_time = async_raw_response(resource.get_customer_metrics_over_time)
