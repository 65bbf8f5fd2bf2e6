# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Usage: report."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Timeout


class Usage(Resource):
    """Usage: report."""

    @cached_property
    def with_raw_response(self) -> UsageWithRawResponse:
        """The same methods, giving each answer as it came."""
        return UsageWithRawResponse(self)

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
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
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
        package 0.1.0b53). Unsure: no page or slice was found; the package accepts any 2xx, so 200 is assumed.
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


class UsageWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Usage) -> None:
        self.report = raw_response(resource.report)


class AsyncUsage(AsyncResource):
    """Usage: report."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncUsageWithRawResponse(self)

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
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
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
        package 0.1.0b53). Unsure: no page or slice was found; the package accepts any 2xx, so 200 is assumed.
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


class AsyncUsageWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncUsage) -> None:
        self.report = async_raw_response(resource.report)
