# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Usage: report_v1, report, get_history, estimate."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, DateTimeLike, DecimalLike, Timeout


class Usage(Resource):
    """Usage: report_v1, report, get_history, estimate."""

    @cached_property
    def with_raw_response(self) -> UsageWithRawResponse:
        """The same methods, giving each answer as it came."""
        return UsageWithRawResponse(self)

    def report_v1(
        self,
        *,
        usages: Sequence[inputs.UsageRecordInput],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ReportUsageResponse:
        """Report measured usage of features by the first version of the interface.

        Superseded by report, which names each credit wallet once. Up to 100 records at once.

        Args:
            usages: The records. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Entries without a key of their own get one derived from this.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ReportUsageResponse.

        Idempotency: a key in the member idempotencyKey of each entry of usages, kept 7 days; minted where
        absent.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/usage/report-usage-measurements (reference page; Python
        package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages call it deprecated in favour
        of /api/v2/usage, the pages do not say so.
        """
        return self._call(
            _operations.REPORT_USAGE,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"usages": usages},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def report(
        self,
        *,
        usages: Sequence[inputs.UsageRecordInput],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.UsageReportV2Response:
        """Report measured usage of features, up to 100 records at once.

        The answer names each credit wallet once, however many records drew on it.

        Args:
            usages: The records. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Entries without a key of their own get one derived from this.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: UsageReportV2Response.

        Idempotency: a key in the member idempotencyKey of each entry of usages, kept 7 days; minted where
        absent.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v2/usage.py (Python
        package 0.1.0b53). Unsure: no page or slice was found, and the TypeScript package lacks it; the
        packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.REPORT_USAGE_V2,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"usages": usages},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_history(
        self,
        customer_id: str,
        feature_id: str,
        *,
        start_date: DateTimeLike,
        end_date: DateTimeLike | None = None,
        group_by: str | None = None,
        resource_id: str | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.UsageHistoryResponse:
        """Read a customer's past usage of one feature.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: The feature. 1 to 255 characters.
            start_date: Start of the time to read.
            end_date: End of the time to read.
            group_by: Dimension to group by. At most 255 characters.
            resource_id: Only usage of this resource. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: UsageHistoryResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/usage/get-usage-history (reference page; Python package
        0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: one version of the page also takes
        includeInactiveSubscriptions, which the packages lack.
        """
        return self._call(
            _operations.GET_USAGE_HISTORY,
            path={"customerId": customer_id, "featureId": feature_id},
            query={"startDate": start_date, "endDate": end_date, "groupBy": group_by, "resourceId": resource_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def estimate(
        self,
        *,
        customer_id: str,
        feature_id: str,
        value: DecimalLike,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | None | Absent = ABSENT,
        update_behavior: inputs.UsageUpdateBehavior | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditCostEstimateResponse:
        """Price usage in credits without reporting it.

        Args:
            customer_id: Customer that would use the feature.
            feature_id: Feature that would be used.
            value: How much.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            dimensions: Further facts to count by.
            resource_id: Resource that would use it, for a customer that has several.
            update_behavior: Whether the value is added to the usage so far or takes its place.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditCostEstimateResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/usage.py (Python
        package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found; the packages accept
        any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.ESTIMATE_USAGE,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "featureId": feature_id,
                "value": value,
                "dimensions": dimensions,
                "resourceId": resource_id,
                "updateBehavior": update_behavior,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class UsageWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Usage) -> None:
        self.report_v1 = raw_response(resource.report_v1)
        self.report = raw_response(resource.report)
        self.get_history = raw_response(resource.get_history)
        self.estimate = raw_response(resource.estimate)


class AsyncUsage(AsyncResource):
    """Usage: report_v1, report, get_history, estimate."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncUsageWithRawResponse(self)

    async def report_v1(
        self,
        *,
        usages: Sequence[inputs.UsageRecordInput],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ReportUsageResponse:
        """Report measured usage of features by the first version of the interface.

        Superseded by report, which names each credit wallet once. Up to 100 records at once.

        Args:
            usages: The records. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Entries without a key of their own get one derived from this.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ReportUsageResponse.

        Idempotency: a key in the member idempotencyKey of each entry of usages, kept 7 days; minted where
        absent.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/usage/report-usage-measurements (reference page; Python
        package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages call it deprecated in favour
        of /api/v2/usage, the pages do not say so.
        """
        return await self._call(
            _operations.REPORT_USAGE,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"usages": usages},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def report(
        self,
        *,
        usages: Sequence[inputs.UsageRecordInput],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.UsageReportV2Response:
        """Report measured usage of features, up to 100 records at once.

        The answer names each credit wallet once, however many records drew on it.

        Args:
            usages: The records. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Entries without a key of their own get one derived from this.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: UsageReportV2Response.

        Idempotency: a key in the member idempotencyKey of each entry of usages, kept 7 days; minted where
        absent.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v2/usage.py (Python
        package 0.1.0b53). Unsure: no page or slice was found, and the TypeScript package lacks it; the
        packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.REPORT_USAGE_V2,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"usages": usages},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_history(
        self,
        customer_id: str,
        feature_id: str,
        *,
        start_date: DateTimeLike,
        end_date: DateTimeLike | None = None,
        group_by: str | None = None,
        resource_id: str | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.UsageHistoryResponse:
        """Read a customer's past usage of one feature.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: The feature. 1 to 255 characters.
            start_date: Start of the time to read.
            end_date: End of the time to read.
            group_by: Dimension to group by. At most 255 characters.
            resource_id: Only usage of this resource. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: UsageHistoryResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/usage/get-usage-history (reference page; Python package
        0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: one version of the page also takes
        includeInactiveSubscriptions, which the packages lack.
        """
        return await self._call(
            _operations.GET_USAGE_HISTORY,
            path={"customerId": customer_id, "featureId": feature_id},
            query={"startDate": start_date, "endDate": end_date, "groupBy": group_by, "resourceId": resource_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def estimate(
        self,
        *,
        customer_id: str,
        feature_id: str,
        value: DecimalLike,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | None | Absent = ABSENT,
        update_behavior: inputs.UsageUpdateBehavior | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditCostEstimateResponse:
        """Price usage in credits without reporting it.

        Args:
            customer_id: Customer that would use the feature.
            feature_id: Feature that would be used.
            value: How much.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            dimensions: Further facts to count by.
            resource_id: Resource that would use it, for a customer that has several.
            update_behavior: Whether the value is added to the usage so far or takes its place.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditCostEstimateResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/usage.py (Python
        package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found; the packages accept
        any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.ESTIMATE_USAGE,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "featureId": feature_id,
                "value": value,
                "dimensions": dimensions,
                "resourceId": resource_id,
                "updateBehavior": update_behavior,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncUsageWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncUsage) -> None:
        self.report_v1 = async_raw_response(resource.report_v1)
        self.report = async_raw_response(resource.report)
        self.get_history = async_raw_response(resource.get_history)
        self.estimate = async_raw_response(resource.estimate)
