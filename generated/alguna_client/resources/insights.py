# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Insights: get_net_revenue_summary, get_revenue_breakdown_over_time, get_revenue_by_product,
get_revenue_by_customer, get_revenue_over_time, get_revenue_by_subscription,
get_billings_by_product, get_billings_over_time, get_ar_aging, list_ar_aging_by_customer,
get_billings_by_customer, get_customer_metrics, get_customer_metrics_over_time.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    GET_AR_AGING,
    GET_BILLINGS_BY_CUSTOMER,
    GET_CUSTOMER_METRICS,
    GET_CUSTOMER_METRICS_OVER_TIME,
    GET_NET_REVENUE_SUMMARY,
    GET_REVENUE_BREAKDOWN_OVER_TIME,
    GET_REVENUE_BY_CUSTOMER,
    GET_REVENUE_BY_PRODUCT,
    GET_REVENUE_BY_SUBSCRIPTION,
    LIST_AR_AGING_BY_CUSTOMER,
    LIST_BILLINGS_BY_PRODUCT,
    LIST_BILLINGS_OVER_TIME,
    LIST_REVENUE_OVER_TIME,
)
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import AsyncPages, CallOptions, Page


class Insights(Resource):
    """Insights: get_net_revenue_summary, get_revenue_breakdown_over_time, get_revenue_by_product,
    get_revenue_by_customer, get_revenue_over_time, get_revenue_by_subscription,
    get_billings_by_product, get_billings_over_time, get_ar_aging, list_ar_aging_by_customer,
    get_billings_by_customer, get_customer_metrics, get_customer_metrics_over_time.
    """

    @cached_property
    def with_raw_response(self) -> InsightsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return InsightsWithRawResponse(self)

    def get_net_revenue_summary(
        self,
        **options: Unpack[CallOptions],
    ) -> models.NetRevenueSummary:
        """Read the revenue of this month beside last month and a year ago.

        Returns: NetRevenueSummary.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-net-revenue-summary
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_NET_REVENUE_SUMMARY,
            options,
        )

    def get_revenue_breakdown_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.RevenueBreakdownOverTime:
        """Read where revenue came from, over time.

        Args:
            date_range: Span of time that the report covers.

        Returns: RevenueBreakdownOverTime.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-over-time
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_REVENUE_BREAKDOWN_OVER_TIME,
            options,
            query={"date_range": date_range},
        )

    def get_revenue_by_product(
        self,
        *,
        date_range: inputs.ReportPeriod,
        customer_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueByProduct:
        """Read the revenue of each product.

        Args:
            date_range: Span of time that the report covers.
            customer_id: Only revenue from this customer; from all, if absent.

        Returns: RevenueByProduct.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-product
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_REVENUE_BY_PRODUCT,
            options,
            query={"date_range": date_range, "customer_id": customer_id},
        )

    def get_revenue_by_customer(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.RevenueByCustomer:
        """Read the revenue of the largest customers.

        Args:
            date_range: Span of time that the report covers.

        Returns: RevenueByCustomer.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-customer
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_REVENUE_BY_CUSTOMER,
            options,
            query={"date_range": date_range},
        )

    def get_revenue_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.AmountsOverTime:
        """Read the revenue, month by month or day by day.

        Args:
            date_range: Span of time that the report covers.

        Returns: AmountsOverTime.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            LIST_REVENUE_OVER_TIME,
            options,
            query={"date_range": date_range},
        )

    def get_revenue_by_subscription(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.RevenueBySubscription:
        """Read what a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.

        Returns: RevenueBySubscription.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_REVENUE_BY_SUBSCRIPTION,
            options,
            path={"id": id},
        )

    def get_billings_by_product(
        self,
        *,
        date_range: inputs.ReportPeriod,
        customer_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.BillingsByProduct:
        """Read the billings of each product.

        Args:
            date_range: Span of time that the report covers.
            customer_id: Only billings of this customer; of all, if absent.

        Returns: BillingsByProduct.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            LIST_BILLINGS_BY_PRODUCT,
            options,
            query={"date_range": date_range, "customer_id": customer_id},
        )

    def get_billings_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.AmountsOverTime:
        """Read the billings, month by month or day by day.

        Args:
            date_range: Span of time that the report covers.

        Returns: AmountsOverTime.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            LIST_BILLINGS_OVER_TIME,
            options,
            query={"date_range": date_range},
        )

    def get_ar_aging(
        self,
        **options: Unpack[CallOptions],
    ) -> models.AgingSummary:
        """Read how much of the open invoices is overdue, and for how long.

        Returns: AgingSummary.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_AR_AGING,
            options,
        )

    def list_ar_aging_by_customer(
        self,
        *,
        customer_alias: str | None = None,
        customer_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomerAging]:
        """Read for each customer how much is overdue, and for how long.

        Args:
            customer_alias: Only the customer with this alias.
            customer_id: Only this customer, by Alguna id.

        Returns: A page of CustomerAging; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_AR_AGING_BY_CUSTOMER,
            options,
            query={"customer_alias": customer_alias, "customer_id": customer_id},
        )

    def get_billings_by_customer(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.BillingsByCustomer:
        """Read the billings of the largest customers.

        Args:
            date_range: Span of time that the report covers.

        Returns: BillingsByCustomer.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-billings-breakdown-by-customer
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_BILLINGS_BY_CUSTOMER,
            options,
            query={"date_range": date_range},
        )

    def get_customer_metrics(
        self,
        **options: Unpack[CallOptions],
    ) -> models.CustomerMetrics:
        """Read how many customers there are, came and went.

        Returns: CustomerMetrics.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_CUSTOMER_METRICS,
            options,
        )

    def get_customer_metrics_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.CustomerMetricsOverTime:
        """Read how many customers came and went, over time.

        Args:
            date_range: Span of time that the report covers.

        Returns: CustomerMetricsOverTime.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics-over-time
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_CUSTOMER_METRICS_OVER_TIME,
            options,
            query={"date_range": date_range},
        )


class InsightsWithRawResponse:
    """The methods of `insights`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Insights) -> None:
        self.get_net_revenue_summary = raw_response(resource.get_net_revenue_summary)
        self.get_revenue_breakdown_over_time = raw_response(resource.get_revenue_breakdown_over_time)
        self.get_revenue_by_product = raw_response(resource.get_revenue_by_product)
        self.get_revenue_by_customer = raw_response(resource.get_revenue_by_customer)
        self.get_revenue_over_time = raw_response(resource.get_revenue_over_time)
        self.get_revenue_by_subscription = raw_response(resource.get_revenue_by_subscription)
        self.get_billings_by_product = raw_response(resource.get_billings_by_product)
        self.get_billings_over_time = raw_response(resource.get_billings_over_time)
        self.get_ar_aging = raw_response(resource.get_ar_aging)
        self.list_ar_aging_by_customer = raw_response(resource.list_ar_aging_by_customer)
        self.get_billings_by_customer = raw_response(resource.get_billings_by_customer)
        self.get_customer_metrics = raw_response(resource.get_customer_metrics)
        self.get_customer_metrics_over_time = raw_response(resource.get_customer_metrics_over_time)


class AsyncInsights(AsyncResource):
    """Insights: get_net_revenue_summary, get_revenue_breakdown_over_time, get_revenue_by_product,
    get_revenue_by_customer, get_revenue_over_time, get_revenue_by_subscription,
    get_billings_by_product, get_billings_over_time, get_ar_aging, list_ar_aging_by_customer,
    get_billings_by_customer, get_customer_metrics, get_customer_metrics_over_time.
    """

    @cached_property
    def with_raw_response(self) -> AsyncInsightsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncInsightsWithRawResponse(self)

    async def get_net_revenue_summary(
        self,
        **options: Unpack[CallOptions],
    ) -> models.NetRevenueSummary:
        """Read the revenue of this month beside last month and a year ago.

        Returns: NetRevenueSummary.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-net-revenue-summary
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_NET_REVENUE_SUMMARY,
            options,
        )

    async def get_revenue_breakdown_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.RevenueBreakdownOverTime:
        """Read where revenue came from, over time.

        Args:
            date_range: Span of time that the report covers.

        Returns: RevenueBreakdownOverTime.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-over-time
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_REVENUE_BREAKDOWN_OVER_TIME,
            options,
            query={"date_range": date_range},
        )

    async def get_revenue_by_product(
        self,
        *,
        date_range: inputs.ReportPeriod,
        customer_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueByProduct:
        """Read the revenue of each product.

        Args:
            date_range: Span of time that the report covers.
            customer_id: Only revenue from this customer; from all, if absent.

        Returns: RevenueByProduct.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-product
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_REVENUE_BY_PRODUCT,
            options,
            query={"date_range": date_range, "customer_id": customer_id},
        )

    async def get_revenue_by_customer(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.RevenueByCustomer:
        """Read the revenue of the largest customers.

        Args:
            date_range: Span of time that the report covers.

        Returns: RevenueByCustomer.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-customer
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_REVENUE_BY_CUSTOMER,
            options,
            query={"date_range": date_range},
        )

    async def get_revenue_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.AmountsOverTime:
        """Read the revenue, month by month or day by day.

        Args:
            date_range: Span of time that the report covers.

        Returns: AmountsOverTime.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            LIST_REVENUE_OVER_TIME,
            options,
            query={"date_range": date_range},
        )

    async def get_revenue_by_subscription(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.RevenueBySubscription:
        """Read what a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.

        Returns: RevenueBySubscription.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_REVENUE_BY_SUBSCRIPTION,
            options,
            path={"id": id},
        )

    async def get_billings_by_product(
        self,
        *,
        date_range: inputs.ReportPeriod,
        customer_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.BillingsByProduct:
        """Read the billings of each product.

        Args:
            date_range: Span of time that the report covers.
            customer_id: Only billings of this customer; of all, if absent.

        Returns: BillingsByProduct.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            LIST_BILLINGS_BY_PRODUCT,
            options,
            query={"date_range": date_range, "customer_id": customer_id},
        )

    async def get_billings_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.AmountsOverTime:
        """Read the billings, month by month or day by day.

        Args:
            date_range: Span of time that the report covers.

        Returns: AmountsOverTime.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            LIST_BILLINGS_OVER_TIME,
            options,
            query={"date_range": date_range},
        )

    async def get_ar_aging(
        self,
        **options: Unpack[CallOptions],
    ) -> models.AgingSummary:
        """Read how much of the open invoices is overdue, and for how long.

        Returns: AgingSummary.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_AR_AGING,
            options,
        )

    def list_ar_aging_by_customer(
        self,
        *,
        customer_alias: str | None = None,
        customer_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomerAging]:
        """Read for each customer how much is overdue, and for how long.

        Args:
            customer_alias: Only the customer with this alias.
            customer_id: Only this customer, by Alguna id.

        Returns: A page of CustomerAging; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_AR_AGING_BY_CUSTOMER,
            options,
            query={"customer_alias": customer_alias, "customer_id": customer_id},
        )

    async def get_billings_by_customer(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.BillingsByCustomer:
        """Read the billings of the largest customers.

        Args:
            date_range: Span of time that the report covers.

        Returns: BillingsByCustomer.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-billings-breakdown-by-customer
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_BILLINGS_BY_CUSTOMER,
            options,
            query={"date_range": date_range},
        )

    async def get_customer_metrics(
        self,
        **options: Unpack[CallOptions],
    ) -> models.CustomerMetrics:
        """Read how many customers there are, came and went.

        Returns: CustomerMetrics.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_CUSTOMER_METRICS,
            options,
        )

    async def get_customer_metrics_over_time(
        self,
        *,
        date_range: inputs.ReportPeriod,
        **options: Unpack[CallOptions],
    ) -> models.CustomerMetricsOverTime:
        """Read how many customers came and went, over time.

        Args:
            date_range: Span of time that the report covers.

        Returns: CustomerMetricsOverTime.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics-over-time
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_CUSTOMER_METRICS_OVER_TIME,
            options,
            query={"date_range": date_range},
        )


class AsyncInsightsWithRawResponse:
    """The methods of `insights`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncInsights) -> None:
        self.get_net_revenue_summary = async_raw_response(resource.get_net_revenue_summary)
        self.get_revenue_breakdown_over_time = async_raw_response(resource.get_revenue_breakdown_over_time)
        self.get_revenue_by_product = async_raw_response(resource.get_revenue_by_product)
        self.get_revenue_by_customer = async_raw_response(resource.get_revenue_by_customer)
        self.get_revenue_over_time = async_raw_response(resource.get_revenue_over_time)
        self.get_revenue_by_subscription = async_raw_response(resource.get_revenue_by_subscription)
        self.get_billings_by_product = async_raw_response(resource.get_billings_by_product)
        self.get_billings_over_time = async_raw_response(resource.get_billings_over_time)
        self.get_ar_aging = async_raw_response(resource.get_ar_aging)
        self.list_ar_aging_by_customer = async_raw_response(resource.list_ar_aging_by_customer)
        self.get_billings_by_customer = async_raw_response(resource.get_billings_by_customer)
        self.get_customer_metrics = async_raw_response(resource.get_customer_metrics)
        self.get_customer_metrics_over_time = async_raw_response(resource.get_customer_metrics_over_time)
