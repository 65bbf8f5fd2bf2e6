# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Credits: list_usage, get_auto_recharge, list_ledger, consume, consume_batch."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CONSUME_CREDITS,
    CONSUME_CREDITS_ASYNC,
    GET_AUTO_RECHARGE,
    GET_CREDIT_USAGE,
    LIST_CREDIT_LEDGER,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, DecimalLike, Page


class Credits(Resource):
    """Credits: list_usage, get_auto_recharge, list_ledger, consume, consume_batch."""

    @cached_property
    def with_raw_response(self) -> CreditsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditsWithRawResponse(self)

    def list_usage(
        self,
        *,
        customer_id: str | UUID,
        after: str | None = None,
        before: str | None = None,
        currency_id: str | UUID | None = None,
        end_date: DateTimeLike | None = None,
        group_by: Sequence[str] | None = None,
        limit: int | None = None,
        resource_id: str | UUID | None = None,
        start_date: DateTimeLike | None = None,
        time_range: inputs.GetCreditUsageTimeRange | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditUsageSeries]:
        """List the credits that a customer used over time, one series for each group.

        Args:
            customer_id: Customer whose usage to read. 1 to 255 characters.
            after: Return items that come after this cursor, a plain text here. At most 255
                characters.
            before: Return items that come before this cursor, a plain text here. At most 255
                characters.
            currency_id: Only usage of this credit currency. 1 to 255 characters.
            end_date: End of the time to read; now if only startDate is given.
            group_by: Dimensions to group by, at most 3, and featureId to group by feature.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            resource_id: Only usage of this resource. 1 to 255 characters.
            start_date: Start of the time to read; takes the place of timeRange.
            time_range: How far back to read. The provider's default: "LAST_MONTH".
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CreditUsageSeries; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/credit-usage/get-credit-usage (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            GET_CREDIT_USAGE,
            options,
            query={
                "customerId": customer_id,
                "after": after,
                "before": before,
                "currencyId": currency_id,
                "endDate": end_date,
                "groupBy": group_by,
                "limit": limit,
                "resourceId": resource_id,
                "startDate": start_date,
                "timeRange": time_range,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def get_auto_recharge(
        self,
        *,
        currency_id: str | UUID,
        customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AutoRechargeSettingsResponse:
        """Read when a customer's wallet is recharged by itself.

        Args:
            currency_id: Credit currency of the wallet. 1 to 255 characters.
            customer_id: Customer whose wallet it is. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: AutoRechargeSettingsResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/auto-recharge/get-automatic-recharge-configuration
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._call(
            GET_AUTO_RECHARGE,
            options,
            query={"currencyId": currency_id, "customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def list_ledger(
        self,
        *,
        customer_id: str | UUID,
        after: str | None = None,
        before: str | None = None,
        currency_id: str | UUID | None = None,
        event_type: str | None = None,
        limit: int | None = None,
        reservation_id: str | UUID | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditLedgerEvent]:
        """List the movements of a customer's credits.

        Args:
            customer_id: Customer whose ledger to read.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            currency_id: Only those of this credit currency.
            event_type: Only entries of this kind.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            reservation_id: Only entries of this reservation.
            resource_id: Only those for this resource.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CreditLedgerEvent; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/credit-ledger/get-a-list-of-credit-ledger-events.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the format of its cursors was not seen, nor the limits
            of limit.
        """
        return self._list(
            LIST_CREDIT_LEDGER,
            options,
            query={
                "customerId": customer_id,
                "after": after,
                "before": before,
                "currencyId": currency_id,
                "eventType": event_type,
                "limit": limit,
                "reservationId": reservation_id,
                "resourceId": resource_id,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def consume(
        self,
        *,
        amount: DecimalLike,
        currency_id: str | UUID,
        customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        created_at: DateTimeLike | Absent = ABSENT,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditConsumptionResponse:
        """Take credits from a customer's wallet.

        Args:
            amount: How many credits, more than zero. Above 0.
            currency_id: Credit currency to take from. 1 to 255 characters.
            customer_id: Customer whose wallet it is. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            created_at: When the credits were used.
            dimensions: Further facts to count by.
            resource_id: Resource that used them, for a customer that has several. 1 to 255
                characters.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditConsumptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in body field idempotencyKey, kept 7 days; generated if not passed.
        Source: https://docs.stigg.io/api-reference/credit-consumption/consume-credits.md (head of
            published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package
            0.1.0-beta.51). Unsure: the 7 days are documented for keys of usage; what a key with
            other contents gets is not documented; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CONSUME_CREDITS,
            options,
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
        )

    def consume_batch(
        self,
        *,
        consumptions: Sequence[inputs.ConsumeCreditsRequest],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EmptyDataResponse:
        """Take credits by up to 1,000 consumptions, carried out in the background.

        Each consumption has a key of its own, under which it is carried out once.

        Args:
            consumptions: The consumptions. 1 to 1000 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: EmptyDataResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in idempotencyKey of each entry of consumptions, kept 7 days; generated
            for this call where missing; at most 1000 entries.
        Source:
            https://docs.stigg.io/api-reference/credit-consumption/consume-credits-asynchronously.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the 7 days are documented for keys of usage; what a key
            with other contents gets is not documented; the packages accept any 2xx, so 200 is
            assumed.
        """
        return self._call(
            CONSUME_CREDITS_ASYNC,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"consumptions": consumptions},
            idempotency_key=idempotency_key,
        )


class CreditsWithRawResponse:
    """The methods of `credits`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Credits) -> None:
        self.list_usage = raw_response(resource.list_usage)
        self.get_auto_recharge = raw_response(resource.get_auto_recharge)
        self.list_ledger = raw_response(resource.list_ledger)
        self.consume = raw_response(resource.consume)
        self.consume_batch = raw_response(resource.consume_batch)


class AsyncCredits(AsyncResource):
    """Credits: list_usage, get_auto_recharge, list_ledger, consume, consume_batch."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditsWithRawResponse(self)

    def list_usage(
        self,
        *,
        customer_id: str | UUID,
        after: str | None = None,
        before: str | None = None,
        currency_id: str | UUID | None = None,
        end_date: DateTimeLike | None = None,
        group_by: Sequence[str] | None = None,
        limit: int | None = None,
        resource_id: str | UUID | None = None,
        start_date: DateTimeLike | None = None,
        time_range: inputs.GetCreditUsageTimeRange | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CreditUsageSeries]:
        """List the credits that a customer used over time, one series for each group.

        Args:
            customer_id: Customer whose usage to read. 1 to 255 characters.
            after: Return items that come after this cursor, a plain text here. At most 255
                characters.
            before: Return items that come before this cursor, a plain text here. At most 255
                characters.
            currency_id: Only usage of this credit currency. 1 to 255 characters.
            end_date: End of the time to read; now if only startDate is given.
            group_by: Dimensions to group by, at most 3, and featureId to group by feature.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            resource_id: Only usage of this resource. 1 to 255 characters.
            start_date: Start of the time to read; takes the place of timeRange.
            time_range: How far back to read. The provider's default: "LAST_MONTH".
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CreditUsageSeries; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/credit-usage/get-credit-usage (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            GET_CREDIT_USAGE,
            options,
            query={
                "customerId": customer_id,
                "after": after,
                "before": before,
                "currencyId": currency_id,
                "endDate": end_date,
                "groupBy": group_by,
                "limit": limit,
                "resourceId": resource_id,
                "startDate": start_date,
                "timeRange": time_range,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def get_auto_recharge(
        self,
        *,
        currency_id: str | UUID,
        customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AutoRechargeSettingsResponse:
        """Read when a customer's wallet is recharged by itself.

        Args:
            currency_id: Credit currency of the wallet. 1 to 255 characters.
            customer_id: Customer whose wallet it is. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: AutoRechargeSettingsResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/auto-recharge/get-automatic-recharge-configuration
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return await self._call(
            GET_AUTO_RECHARGE,
            options,
            query={"currencyId": currency_id, "customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def list_ledger(
        self,
        *,
        customer_id: str | UUID,
        after: str | None = None,
        before: str | None = None,
        currency_id: str | UUID | None = None,
        event_type: str | None = None,
        limit: int | None = None,
        reservation_id: str | UUID | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CreditLedgerEvent]:
        """List the movements of a customer's credits.

        Args:
            customer_id: Customer whose ledger to read.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            currency_id: Only those of this credit currency.
            event_type: Only entries of this kind.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            reservation_id: Only entries of this reservation.
            resource_id: Only those for this resource.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CreditLedgerEvent; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/credit-ledger/get-a-list-of-credit-ledger-events.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the format of its cursors was not seen, nor the limits
            of limit.
        """
        return self._list(
            LIST_CREDIT_LEDGER,
            options,
            query={
                "customerId": customer_id,
                "after": after,
                "before": before,
                "currencyId": currency_id,
                "eventType": event_type,
                "limit": limit,
                "reservationId": reservation_id,
                "resourceId": resource_id,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def consume(
        self,
        *,
        amount: DecimalLike,
        currency_id: str | UUID,
        customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        created_at: DateTimeLike | Absent = ABSENT,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditConsumptionResponse:
        """Take credits from a customer's wallet.

        Args:
            amount: How many credits, more than zero. Above 0.
            currency_id: Credit currency to take from. 1 to 255 characters.
            customer_id: Customer whose wallet it is. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            created_at: When the credits were used.
            dimensions: Further facts to count by.
            resource_id: Resource that used them, for a customer that has several. 1 to 255
                characters.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditConsumptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in body field idempotencyKey, kept 7 days; generated if not passed.
        Source: https://docs.stigg.io/api-reference/credit-consumption/consume-credits.md (head of
            published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package
            0.1.0-beta.51). Unsure: the 7 days are documented for keys of usage; what a key with
            other contents gets is not documented; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CONSUME_CREDITS,
            options,
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
        )

    async def consume_batch(
        self,
        *,
        consumptions: Sequence[inputs.ConsumeCreditsRequest],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EmptyDataResponse:
        """Take credits by up to 1,000 consumptions, carried out in the background.

        Each consumption has a key of its own, under which it is carried out once.

        Args:
            consumptions: The consumptions. 1 to 1000 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: EmptyDataResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in idempotencyKey of each entry of consumptions, kept 7 days; generated
            for this call where missing; at most 1000 entries.
        Source:
            https://docs.stigg.io/api-reference/credit-consumption/consume-credits-asynchronously.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the 7 days are documented for keys of usage; what a key
            with other contents gets is not documented; the packages accept any 2xx, so 200 is
            assumed.
        """
        return await self._call(
            CONSUME_CREDITS_ASYNC,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"consumptions": consumptions},
            idempotency_key=idempotency_key,
        )


class AsyncCreditsWithRawResponse:
    """The methods of `credits`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCredits) -> None:
        self.list_usage = async_raw_response(resource.list_usage)
        self.get_auto_recharge = async_raw_response(resource.get_auto_recharge)
        self.list_ledger = async_raw_response(resource.list_ledger)
        self.consume = async_raw_response(resource.consume)
        self.consume_batch = async_raw_response(resource.consume_batch)
