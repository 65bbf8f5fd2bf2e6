# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Subscriptions: list, create, get, update, delete, activate, cancel, get_billing_dates, get_revenue,
download_pdf, get_credit_balance, grant_credits.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ACTIVATE_SUBSCRIPTION,
    CANCEL_SUBSCRIPTION,
    CREATE_SUBSCRIPTION,
    DELETE_SUBSCRIPTION,
    DOWNLOAD_SUBSCRIPTION_PDF,
    GET_SUBSCRIPTION,
    GET_SUBSCRIPTION_BILLING_DATES,
    GET_SUBSCRIPTION_CREDIT_BALANCE,
    GET_SUBSCRIPTION_REVENUE,
    GRANT_SUBSCRIPTION_CREDITS,
    LIST_SUBSCRIPTIONS,
    UPDATE_SUBSCRIPTION,
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
    from typing import Any, Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, DecimalLike, Page, StrPath


class Subscriptions(Resource):
    """Subscriptions: list, create, get, update, delete, activate, cancel, get_billing_dates,
    get_revenue, download_pdf, get_credit_balance, grant_credits.
    """

    @cached_property
    def with_raw_response(self) -> SubscriptionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return SubscriptionsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        status: Sequence[inputs.SubscriptionFilterStatus] | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Subscription]:
        """List subscriptions, filtered and sorted.

        Args:
            customer_id: Only subscriptions of this customer.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example created_at:asc.
            status: Only subscriptions with one of these statuses.
            tag_ids: Only subscriptions that carry one of these tags.

        Returns: A page of Subscription; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-subscriptions
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_SUBSCRIPTIONS,
            options,
            query={
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "status": status,
                "tag_ids": tag_ids,
            },
        )

    def create(
        self,
        *,
        customer_id: str | UUID,
        auto_activate: bool | Absent = ABSENT,
        billing: inputs.SubscriptionBillingInput | Absent = ABSENT,
        contract: inputs.SubscriptionContractInput | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        items: Sequence[inputs.SubscriptionItemInput] | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        name: str | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        renewal: inputs.SubscriptionRenewalInput | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Create a subscription, as a draft unless auto_activate is set.

        Days are plain dates here; the response has them as date-times.

        Args:
            customer_id: Customer who subscribes.
            auto_activate: Whether it starts at once; it is a draft otherwise. The provider's
                default: false.
            billing: How and when a subscription is to be billed.
            contract: The term that a subscription is to run for.
            currency: ISO 4217 code of the currency to bill in; needed without a plan_id.
            items: What is sold; with a plan_id, an item takes the place of the plan's one for the
                same product or bundle, and others are added.
            metadata: Your own facts about the subscription, by key.
            name: Name of the subscription.
            plan_id: Plan to make it from.
            renewal: What is to happen at the end of a term.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Subscription.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/create-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_SUBSCRIPTION,
            options,
            body={
                "customer_id": customer_id,
                "auto_activate": auto_activate,
                "billing": billing,
                "contract": contract,
                "currency": currency,
                "items": items,
                "metadata": metadata,
                "name": name,
                "plan_id": plan_id,
                "renewal": renewal,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Read one subscription.

        Args:
            id: Alguna id of the subscription.

        Returns: Subscription.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_SUBSCRIPTION,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        billing: inputs.SubscriptionBillingInput | Absent = ABSENT,
        description: str | Absent = ABSENT,
        discount: inputs.DiscountInput | Absent = ABSENT,
        maximum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        minimum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        name: str | Absent = ABSENT,
        price_escalation: inputs.PriceEscalation | models.PriceEscalation | Absent = ABSENT,
        renewal: inputs.SubscriptionRenewalInput | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        trial_period_days: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Change the sent fields of a subscription and keep the others.

        A list that is sent (tags) replaces the whole old one; in metadata, a key that is sent as
        null is removed. What the subscription sells does not change here: use
        subscription_versions or subscription_changes.

        Args:
            id: Alguna id of the subscription.
            billing: How and when a subscription is to be billed.
            description: Text about the subscription, for people.
            discount: Reduction of the whole subscription; by percentage only.
            maximum_spend: Most that is charged for a period.
            metadata: Facts to set, by key; a key that is sent as null is removed.
            minimum_spend: Least that is charged for a period.
            name: Name of the subscription.
            price_escalation: How prices rise over time.
            renewal: What is to happen at the end of a term.
            tags: Ids of all tags from now on; replaces the whole list.
            trial_period_days: Days at the start that are free of charge.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Subscription.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/update-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            UPDATE_SUBSCRIPTION,
            options,
            path={"id": id},
            body={
                "billing": billing,
                "description": description,
                "discount": discount,
                "maximum_spend": maximum_spend,
                "metadata": metadata,
                "minimum_spend": minimum_spend,
                "name": name,
                "price_escalation": price_escalation,
                "renewal": renewal,
                "tags": tags,
                "trial_period_days": trial_period_days,
            },
            idempotency_key=idempotency_key,
        )

    def delete(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a subscription.

        To end one that is active, cancel it.

        Args:
            id: Alguna id of the subscription.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: which statuses a subscription may be deleted in; 204 as on other deletions.
        """
        return self._call(
            DELETE_SUBSCRIPTION,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    def activate(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Start a draft subscription.

        Args:
            id: Alguna id of the subscription.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Subscription.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/activate-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            ACTIVATE_SUBSCRIPTION,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    def cancel(
        self,
        id: str | UUID,
        *,
        reason: inputs.CancellationReason,
        effective: str | Absent = ABSENT,
        reason_description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """End a subscription, at once or later.

        Args:
            id: Alguna id of the subscription.
            reason: Why a customer leaves.
            effective: When it ends: immediate, end_of_term, or a date. Unsure: the full list of
                keywords is not documented.
            reason_description: The reason in your own words.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Subscription.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/cancel-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CANCEL_SUBSCRIPTION,
            options,
            path={"id": id},
            body={"reason": reason, "effective": effective, "reason_description": reason_description},
            idempotency_key=idempotency_key,
        )

    def get_billing_dates(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionBillingDates:
        """Read the days on which a change of a subscription can take effect.

        Args:
            id: Alguna id of the subscription.

        Returns: SubscriptionBillingDates.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-valid-billing-dates-for-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_SUBSCRIPTION_BILLING_DATES,
            options,
            path={"id": id},
        )

    def get_revenue(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionRevenueMetrics:
        """Read what a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.

        Returns: SubscriptionRevenueMetrics.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-subscription-revenue-metrics
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_SUBSCRIPTION_REVENUE,
            options,
            path={"id": id},
        )

    def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download a subscription as PDF.

        Args:
            id: Alguna id of the subscription.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package returns bytes; the media type is taken from the path.
        """
        return self._call(
            DOWNLOAD_SUBSCRIPTION_PDF,
            options,
            path={"id": id},
            into=into,
        )

    def get_credit_balance(
        self,
        id: str | UUID,
        *,
        as_of: DateTimeLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionCreditBalance:
        """Read how much monetary credit a subscription has left.

        Args:
            id: Alguna id of the subscription.
            as_of: Moment that the balance is for; now, if absent.

        Returns: SubscriptionCreditBalance.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-the-monetary-credit-balance-for-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_SUBSCRIPTION_CREDIT_BALANCE,
            options,
            path={"id": id},
            query={"as_of": as_of},
        )

    def grant_credits(
        self,
        id: str | UUID,
        *,
        amount: DecimalLike,
        reason: str,
        credit_type: inputs.CreditType | Absent = ABSENT,
        expires_at: DateTimeLike | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrant:
        """Give credit to a subscription.

        Args:
            id: Alguna id of the subscription.
            amount: How much to give, in money of the subscription's currency or in units as
                credit_type states.
            reason: Why it is given.
            credit_type: Whether credits stand for money or for units.
            expires_at: When what is left is lost.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditGrant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/grant-credits-to-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GRANT_SUBSCRIPTION_CREDITS,
            options,
            path={"id": id},
            body={"amount": amount, "reason": reason, "credit_type": credit_type, "expires_at": expires_at},
            idempotency_key=idempotency_key,
        )


class SubscriptionsWithRawResponse:
    """The methods of `subscriptions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Subscriptions) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.activate = raw_response(resource.activate)
        self.cancel = raw_response(resource.cancel)
        self.get_billing_dates = raw_response(resource.get_billing_dates)
        self.get_revenue = raw_response(resource.get_revenue)
        self.download_pdf = raw_response(resource.download_pdf)
        self.get_credit_balance = raw_response(resource.get_credit_balance)
        self.grant_credits = raw_response(resource.grant_credits)


class AsyncSubscriptions(AsyncResource):
    """Subscriptions: list, create, get, update, delete, activate, cancel, get_billing_dates,
    get_revenue, download_pdf, get_credit_balance, grant_credits.
    """

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncSubscriptionsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        status: Sequence[inputs.SubscriptionFilterStatus] | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Subscription]:
        """List subscriptions, filtered and sorted.

        Args:
            customer_id: Only subscriptions of this customer.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example created_at:asc.
            status: Only subscriptions with one of these statuses.
            tag_ids: Only subscriptions that carry one of these tags.

        Returns: A page of Subscription; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-subscriptions
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_SUBSCRIPTIONS,
            options,
            query={
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "status": status,
                "tag_ids": tag_ids,
            },
        )

    async def create(
        self,
        *,
        customer_id: str | UUID,
        auto_activate: bool | Absent = ABSENT,
        billing: inputs.SubscriptionBillingInput | Absent = ABSENT,
        contract: inputs.SubscriptionContractInput | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        items: Sequence[inputs.SubscriptionItemInput] | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        name: str | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        renewal: inputs.SubscriptionRenewalInput | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Create a subscription, as a draft unless auto_activate is set.

        Days are plain dates here; the response has them as date-times.

        Args:
            customer_id: Customer who subscribes.
            auto_activate: Whether it starts at once; it is a draft otherwise. The provider's
                default: false.
            billing: How and when a subscription is to be billed.
            contract: The term that a subscription is to run for.
            currency: ISO 4217 code of the currency to bill in; needed without a plan_id.
            items: What is sold; with a plan_id, an item takes the place of the plan's one for the
                same product or bundle, and others are added.
            metadata: Your own facts about the subscription, by key.
            name: Name of the subscription.
            plan_id: Plan to make it from.
            renewal: What is to happen at the end of a term.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Subscription.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/create-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_SUBSCRIPTION,
            options,
            body={
                "customer_id": customer_id,
                "auto_activate": auto_activate,
                "billing": billing,
                "contract": contract,
                "currency": currency,
                "items": items,
                "metadata": metadata,
                "name": name,
                "plan_id": plan_id,
                "renewal": renewal,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Read one subscription.

        Args:
            id: Alguna id of the subscription.

        Returns: Subscription.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_SUBSCRIPTION,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        billing: inputs.SubscriptionBillingInput | Absent = ABSENT,
        description: str | Absent = ABSENT,
        discount: inputs.DiscountInput | Absent = ABSENT,
        maximum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        minimum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        name: str | Absent = ABSENT,
        price_escalation: inputs.PriceEscalation | models.PriceEscalation | Absent = ABSENT,
        renewal: inputs.SubscriptionRenewalInput | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        trial_period_days: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Change the sent fields of a subscription and keep the others.

        A list that is sent (tags) replaces the whole old one; in metadata, a key that is sent as
        null is removed. What the subscription sells does not change here: use
        subscription_versions or subscription_changes.

        Args:
            id: Alguna id of the subscription.
            billing: How and when a subscription is to be billed.
            description: Text about the subscription, for people.
            discount: Reduction of the whole subscription; by percentage only.
            maximum_spend: Most that is charged for a period.
            metadata: Facts to set, by key; a key that is sent as null is removed.
            minimum_spend: Least that is charged for a period.
            name: Name of the subscription.
            price_escalation: How prices rise over time.
            renewal: What is to happen at the end of a term.
            tags: Ids of all tags from now on; replaces the whole list.
            trial_period_days: Days at the start that are free of charge.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Subscription.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/update-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            UPDATE_SUBSCRIPTION,
            options,
            path={"id": id},
            body={
                "billing": billing,
                "description": description,
                "discount": discount,
                "maximum_spend": maximum_spend,
                "metadata": metadata,
                "minimum_spend": minimum_spend,
                "name": name,
                "price_escalation": price_escalation,
                "renewal": renewal,
                "tags": tags,
                "trial_period_days": trial_period_days,
            },
            idempotency_key=idempotency_key,
        )

    async def delete(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a subscription.

        To end one that is active, cancel it.

        Args:
            id: Alguna id of the subscription.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: which statuses a subscription may be deleted in; 204 as on other deletions.
        """
        return await self._call(
            DELETE_SUBSCRIPTION,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    async def activate(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Start a draft subscription.

        Args:
            id: Alguna id of the subscription.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Subscription.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/activate-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            ACTIVATE_SUBSCRIPTION,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    async def cancel(
        self,
        id: str | UUID,
        *,
        reason: inputs.CancellationReason,
        effective: str | Absent = ABSENT,
        reason_description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """End a subscription, at once or later.

        Args:
            id: Alguna id of the subscription.
            reason: Why a customer leaves.
            effective: When it ends: immediate, end_of_term, or a date. Unsure: the full list of
                keywords is not documented.
            reason_description: The reason in your own words.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Subscription.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/cancel-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CANCEL_SUBSCRIPTION,
            options,
            path={"id": id},
            body={"reason": reason, "effective": effective, "reason_description": reason_description},
            idempotency_key=idempotency_key,
        )

    async def get_billing_dates(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionBillingDates:
        """Read the days on which a change of a subscription can take effect.

        Args:
            id: Alguna id of the subscription.

        Returns: SubscriptionBillingDates.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-valid-billing-dates-for-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_SUBSCRIPTION_BILLING_DATES,
            options,
            path={"id": id},
        )

    async def get_revenue(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionRevenueMetrics:
        """Read what a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.

        Returns: SubscriptionRevenueMetrics.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-subscription-revenue-metrics
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_SUBSCRIPTION_REVENUE,
            options,
            path={"id": id},
        )

    async def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download a subscription as PDF.

        Args:
            id: Alguna id of the subscription.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package returns bytes; the media type is taken from the path.
        """
        return await self._call(
            DOWNLOAD_SUBSCRIPTION_PDF,
            options,
            path={"id": id},
            into=into,
        )

    async def get_credit_balance(
        self,
        id: str | UUID,
        *,
        as_of: DateTimeLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionCreditBalance:
        """Read how much monetary credit a subscription has left.

        Args:
            id: Alguna id of the subscription.
            as_of: Moment that the balance is for; now, if absent.

        Returns: SubscriptionCreditBalance.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-the-monetary-credit-balance-for-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_SUBSCRIPTION_CREDIT_BALANCE,
            options,
            path={"id": id},
            query={"as_of": as_of},
        )

    async def grant_credits(
        self,
        id: str | UUID,
        *,
        amount: DecimalLike,
        reason: str,
        credit_type: inputs.CreditType | Absent = ABSENT,
        expires_at: DateTimeLike | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrant:
        """Give credit to a subscription.

        Args:
            id: Alguna id of the subscription.
            amount: How much to give, in money of the subscription's currency or in units as
                credit_type states.
            reason: Why it is given.
            credit_type: Whether credits stand for money or for units.
            expires_at: When what is left is lost.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditGrant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/grant-credits-to-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GRANT_SUBSCRIPTION_CREDITS,
            options,
            path={"id": id},
            body={"amount": amount, "reason": reason, "credit_type": credit_type, "expires_at": expires_at},
            idempotency_key=idempotency_key,
        )


class AsyncSubscriptionsWithRawResponse:
    """The methods of `subscriptions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptions) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.activate = async_raw_response(resource.activate)
        self.cancel = async_raw_response(resource.cancel)
        self.get_billing_dates = async_raw_response(resource.get_billing_dates)
        self.get_revenue = async_raw_response(resource.get_revenue)
        self.download_pdf = async_raw_response(resource.download_pdf)
        self.get_credit_balance = async_raw_response(resource.get_credit_balance)
        self.grant_credits = async_raw_response(resource.grant_credits)
