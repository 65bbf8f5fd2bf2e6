# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Credits: consume."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import Absent, DateTimeLike, DecimalLike, Timeout


class Credits(Resource):
    """Credits: consume."""

    @cached_property
    def with_raw_response(self) -> CreditsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CreditsWithRawResponse(self)

    def consume(
        self,
        *,
        amount: DecimalLike,
        currency_id: str,
        customer_id: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        created_at: DateTimeLike | Absent = ABSENT,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditConsumptionResponse:
        """Take credits from a customer's wallet.

        Args:
            amount: How many credits, more than zero. Above 0.
            currency_id: Credit currency to take from. 1 to 255 characters.
            customer_id: Customer whose wallet it is. 1 to 255 characters.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            created_at: When the credits were used.
            dimensions: Further facts to count by.
            resource_id: Resource that used them, for a customer that has several. 1 to 255 characters.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditConsumptionResponse.

        Idempotency: key in the member idempotencyKey of the body, kept 7 days; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/credit-consumption/consume-credits.md (head of published
        slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
        packages accept any 2xx, so 200 is assumed; the 7 days are said of keys of usage; what a key with
        other contents gets is not said.
        """
        return self._call(
            _operations.CONSUME_CREDITS,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "amount": amount,
                "currencyId": currency_id,
                "customerId": customer_id,
                "createdAt": created_at,
                "dimensions": dimensions,
                "resourceId": resource_id,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CreditsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Credits) -> None:
        self.consume = raw_response(resource.consume)


class AsyncCredits(AsyncResource):
    """Credits: consume."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCreditsWithRawResponse(self)

    async def consume(
        self,
        *,
        amount: DecimalLike,
        currency_id: str,
        customer_id: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        created_at: DateTimeLike | Absent = ABSENT,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditConsumptionResponse:
        """Take credits from a customer's wallet.

        Args:
            amount: How many credits, more than zero. Above 0.
            currency_id: Credit currency to take from. 1 to 255 characters.
            customer_id: Customer whose wallet it is. 1 to 255 characters.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            created_at: When the credits were used.
            dimensions: Further facts to count by.
            resource_id: Resource that used them, for a customer that has several. 1 to 255 characters.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditConsumptionResponse.

        Idempotency: key in the member idempotencyKey of the body, kept 7 days; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/credit-consumption/consume-credits.md (head of published
        slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
        packages accept any 2xx, so 200 is assumed; the 7 days are said of keys of usage; what a key with
        other contents gets is not said.
        """
        return await self._call(
            _operations.CONSUME_CREDITS,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "amount": amount,
                "currencyId": currency_id,
                "customerId": customer_id,
                "createdAt": created_at,
                "dimensions": dimensions,
                "resourceId": resource_id,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCreditsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCredits) -> None:
        self.consume = async_raw_response(resource.consume)
