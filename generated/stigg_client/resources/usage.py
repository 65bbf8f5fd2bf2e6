# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Usage: report_v1, report, get_history, estimate."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import ESTIMATE_USAGE, GET_USAGE_HISTORY, REPORT_USAGE, REPORT_USAGE_V2
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    deprecated,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, CallOptions, DateTimeLike, DecimalLike


class Usage(Resource):
    """Usage: report_v1, report, get_history, estimate."""

    @cached_property
    def with_raw_response(self) -> UsageWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return UsageWithRawResponse(self)

    @deprecated("usage.report_v1() is deprecated by the provider")
    def report_v1(
        self,
        *,
        usages: Sequence[inputs.UsageRecordInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ReportUsageResponse:
        """Report measured usage of features by the first version of the interface.

        Superseded by report, which names each credit wallet once. Up to 100 records at once.

        Args:
            usages: The records. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: ReportUsageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in idempotencyKey of each entry of usages, kept 7 days; generated for this
            call where missing; at most 100 entries.
        Deprecated: by the provider; a call emits a DeprecationWarning.
        Source: https://docs.stigg.io/api-reference/usage/report-usage-measurements (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages
            call it deprecated in favour of /api/v2/usage, the pages do not say so.
        """
        return self._call(
            REPORT_USAGE,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"usages": usages},
            idempotency_key=idempotency_key,
        )

    def report(
        self,
        *,
        usages: Sequence[inputs.UsageRecordInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UsageReportV2Response:
        """Report measured usage of features, up to 100 records at once.

        The response names each credit wallet once, however many records drew on it.

        Args:
            usages: The records. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: UsageReportV2Response.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in idempotencyKey of each entry of usages, kept 7 days; generated for this
            call where missing; at most 100 entries.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v2/usage.py
            (Python package 0.1.0b53). Unsure: no page or slice was found, and the TypeScript
            package lacks it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            REPORT_USAGE_V2,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"usages": usages},
            idempotency_key=idempotency_key,
        )

    def get_history(
        self,
        customer_id: str | UUID,
        feature_id: str | UUID,
        *,
        start_date: DateTimeLike,
        end_date: DateTimeLike | None = None,
        group_by: str | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UsageHistoryResponse:
        """Read a customer's past usage of one feature.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: The feature. 1 to 255 characters.
            start_date: Start of the time to read.
            end_date: End of the time to read.
            group_by: Dimension to group by. At most 255 characters.
            resource_id: Only usage of this resource. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: UsageHistoryResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/usage/get-usage-history (reference page; Python
            package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: one version of the page
            also takes includeInactiveSubscriptions, which the packages lack.
        """
        return self._call(
            GET_USAGE_HISTORY,
            options,
            path={"customerId": customer_id, "featureId": feature_id},
            query={"startDate": start_date, "endDate": end_date, "groupBy": group_by, "resourceId": resource_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def estimate(
        self,
        *,
        customer_id: str | UUID,
        feature_id: str | UUID,
        value: DecimalLike,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | UUID | None | Absent = ABSENT,
        update_behavior: inputs.UsageUpdateBehavior | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditCostEstimateResponse:
        """Price usage in credits without reporting it.

        Args:
            customer_id: Customer that would use the feature.
            feature_id: Feature that would be used.
            value: How much.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            dimensions: Further facts to count by.
            resource_id: Resource that would use it, for a customer that has several.
            update_behavior: Whether the value is added to the usage so far or takes its place.

        Returns: CreditCostEstimateResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/usage.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ESTIMATE_USAGE,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "featureId": feature_id,
                "value": value,
                "dimensions": dimensions,
                "resourceId": resource_id,
                "updateBehavior": update_behavior,
            },
        )


class UsageWithRawResponse:
    """The methods of `usage`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Usage) -> None:
        self.report_v1 = raw_response(resource.report_v1)  # type: ignore[deprecated, unused-ignore]
        self.report = raw_response(resource.report)
        self.get_history = raw_response(resource.get_history)
        self.estimate = raw_response(resource.estimate)


class AsyncUsage(AsyncResource):
    """Usage: report_v1, report, get_history, estimate."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncUsageWithRawResponse(self)

    @deprecated("usage.report_v1() is deprecated by the provider")
    async def report_v1(
        self,
        *,
        usages: Sequence[inputs.UsageRecordInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ReportUsageResponse:
        """Report measured usage of features by the first version of the interface.

        Superseded by report, which names each credit wallet once. Up to 100 records at once.

        Args:
            usages: The records. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: ReportUsageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in idempotencyKey of each entry of usages, kept 7 days; generated for this
            call where missing; at most 100 entries.
        Deprecated: by the provider; a call emits a DeprecationWarning.
        Source: https://docs.stigg.io/api-reference/usage/report-usage-measurements (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages
            call it deprecated in favour of /api/v2/usage, the pages do not say so.
        """
        return await self._call(
            REPORT_USAGE,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"usages": usages},
            idempotency_key=idempotency_key,
        )

    async def report(
        self,
        *,
        usages: Sequence[inputs.UsageRecordInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UsageReportV2Response:
        """Report measured usage of features, up to 100 records at once.

        The response names each credit wallet once, however many records drew on it.

        Args:
            usages: The records. 1 to 100 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: UsageReportV2Response.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in idempotencyKey of each entry of usages, kept 7 days; generated for this
            call where missing; at most 100 entries.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v2/usage.py
            (Python package 0.1.0b53). Unsure: no page or slice was found, and the TypeScript
            package lacks it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            REPORT_USAGE_V2,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"usages": usages},
            idempotency_key=idempotency_key,
        )

    async def get_history(
        self,
        customer_id: str | UUID,
        feature_id: str | UUID,
        *,
        start_date: DateTimeLike,
        end_date: DateTimeLike | None = None,
        group_by: str | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UsageHistoryResponse:
        """Read a customer's past usage of one feature.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: The feature. 1 to 255 characters.
            start_date: Start of the time to read.
            end_date: End of the time to read.
            group_by: Dimension to group by. At most 255 characters.
            resource_id: Only usage of this resource. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: UsageHistoryResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/usage/get-usage-history (reference page; Python
            package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: one version of the page
            also takes includeInactiveSubscriptions, which the packages lack.
        """
        return await self._call(
            GET_USAGE_HISTORY,
            options,
            path={"customerId": customer_id, "featureId": feature_id},
            query={"startDate": start_date, "endDate": end_date, "groupBy": group_by, "resourceId": resource_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def estimate(
        self,
        *,
        customer_id: str | UUID,
        feature_id: str | UUID,
        value: DecimalLike,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | UUID | None | Absent = ABSENT,
        update_behavior: inputs.UsageUpdateBehavior | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditCostEstimateResponse:
        """Price usage in credits without reporting it.

        Args:
            customer_id: Customer that would use the feature.
            feature_id: Feature that would be used.
            value: How much.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            dimensions: Further facts to count by.
            resource_id: Resource that would use it, for a customer that has several.
            update_behavior: Whether the value is added to the usage so far or takes its place.

        Returns: CreditCostEstimateResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/usage.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ESTIMATE_USAGE,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "featureId": feature_id,
                "value": value,
                "dimensions": dimensions,
                "resourceId": resource_id,
                "updateBehavior": update_behavior,
            },
        )


class AsyncUsageWithRawResponse:
    """The methods of `usage`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncUsage) -> None:
        self.report_v1 = async_raw_response(resource.report_v1)  # type: ignore[deprecated, unused-ignore]
        self.report = async_raw_response(resource.report)
        self.get_history = async_raw_response(resource.get_history)
        self.estimate = async_raw_response(resource.estimate)
