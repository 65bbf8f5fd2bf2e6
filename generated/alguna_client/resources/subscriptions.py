# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Subscriptions: list, create, get, update, activate, cancel, get_billing_dates, get_revenue,
get_credit_balance, grant_credits.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DateTimeLike, DecimalLike, Page, Timeout


class Subscriptions(Resource):
    """Subscriptions: list, create, get, update, activate, cancel, get_billing_dates, get_revenue,
    get_credit_balance, grant_credits.
    """

    @cached_property
    def with_raw_response(self) -> SubscriptionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return SubscriptionsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        status: str | None = None,
        tag_ids: Sequence[str] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Subscription]:
        """List subscriptions, filtered and sorted.

        Args:
            customer_id: Only subscriptions of this customer.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            sort: Field and direction joined by a colon, for example created_at:asc.
            status: Only subscriptions with this status, for example active. Unsure: the list of values is not
                documented.
            tag_ids: Only subscriptions that carry one of these tags.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Subscription; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-subscriptions
        (reference page). Unsure: names of parameters were not read; filters are named in the text of a link,
        sort by a third-party connector.
        """
        return self._list(
            _operations.LIST_SUBSCRIPTIONS,
            query={
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "status": status,
                "tag_ids": tag_ids,
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
        customer_id: str,
        auto_activate: bool | Absent = ABSENT,
        billing: inputs.SubscriptionBillingInput | Absent = ABSENT,
        contract: inputs.SubscriptionContractInput | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        items: Sequence[inputs.SubscriptionItemInput] | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        name: str | Absent = ABSENT,
        plan_id: str | Absent = ABSENT,
        renewal: inputs.SubscriptionRenewal | models.SubscriptionRenewal | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Subscription:
        """Create a subscription, as a draft unless auto_activate is set.

        Days are plain dates here; the answer shows them as date-times.

        Args:
            customer_id: Customer who subscribes.
            auto_activate: Whether it starts at once; it is a draft otherwise. The provider's default: false.
            billing: How and when a subscription is to be billed.
            contract: The term that a subscription is to run for.
            currency: ISO 4217 code of the currency to bill in; needed without a plan_id.
            items: What is sold; with a plan_id, an item takes the place of the plan's one for the same
                product or bundle, and others are added.
            metadata: Your own facts about the subscription, by key.
            name: Name of the subscription.
            plan_id: Plan to make it from.
            renewal: What happens at the end of a term.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/create-a-subscription
        (reference page).
        """
        return self._call(
            _operations.CREATE_SUBSCRIPTION,
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
    ) -> models.Subscription:
        """Read one subscription.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-subscription
        (reference page).
        """
        return self._call(
            _operations.GET_SUBSCRIPTION,
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
        billing: inputs.SubscriptionBillingInput | Absent = ABSENT,
        description: str | Absent = ABSENT,
        discount: inputs.Discount | models.Discount | Absent = ABSENT,
        maximum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        minimum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        name: str | Absent = ABSENT,
        price_escalation: inputs.PriceEscalation | models.PriceEscalation | Absent = ABSENT,
        renewal: inputs.SubscriptionRenewal | models.SubscriptionRenewal | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        trial_period_days: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Subscription:
        """Change the sent members of a subscription and keep the others.

        A list that is sent (tags) replaces the whole old one; in metadata, a key that is sent as null is
        removed. What the subscription sells does not change here: use subscription_versions or
        subscription_changes.

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
            renewal: What happens at the end of a term.
            tags: Ids of all tags from now on; replaces the whole list. Unsure: the name is inferred from its
                alphabetical place and could be tag_ids.
            trial_period_days: Days at the start that are free of charge.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/update-a-subscription
        (reference page).
        """
        return self._call(
            _operations.UPDATE_SUBSCRIPTION,
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
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def activate(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Subscription:
        """Start a draft subscription.

        Args:
            id: Alguna id of the subscription.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/activate-a-subscription
        (reference page). Unsure: path from an older page; the answer is not shown.
        """
        return self._call(
            _operations.ACTIVATE_SUBSCRIPTION,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def cancel(
        self,
        id: str,
        *,
        reason: inputs.CancellationReason,
        effective: str | Absent = ABSENT,
        reason_description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Subscription:
        """End a subscription, at once or later.

        Args:
            id: Alguna id of the subscription.
            reason: Why a customer leaves.
            effective: When it ends: immediate, end_of_term, or a date. Unsure: the full list of keywords is
                not documented.
            reason_description: The reason in your own words.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/cancel-a-subscription
        (reference page).
        """
        return self._call(
            _operations.CANCEL_SUBSCRIPTION,
            path={"id": id},
            body={"reason": reason, "effective": effective, "reason_description": reason_description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_billing_dates(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionBillingDates:
        """Read the days on which a change of a subscription can take effect.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionBillingDates.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-valid-billing-dates-for-a-subscription
        (reference page).
        """
        return self._call(
            _operations.GET_SUBSCRIPTION_BILLING_DATES,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_revenue(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionRevenueMetrics:
        """Read what a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionRevenueMetrics.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-subscription-revenue-metrics
        (reference page).
        """
        return self._call(
            _operations.GET_SUBSCRIPTION_REVENUE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_credit_balance(
        self,
        id: str,
        *,
        as_of: DateTimeLike | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionCreditBalance:
        """Read how much monetary credit a subscription has left.

        Args:
            id: Alguna id of the subscription.
            as_of: Moment that the balance is for; now, if absent. Unsure: marked as required, although its
                own text gives a default.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionCreditBalance.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-the-monetary-credit-balance-for-a-subscription
        (reference page).
        """
        return self._call(
            _operations.GET_SUBSCRIPTION_CREDIT_BALANCE,
            path={"id": id},
            query={"as_of": as_of},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def grant_credits(
        self,
        id: str,
        *,
        amount: DecimalLike,
        reason: str,
        credit_type: inputs.CreditType | Absent = ABSENT,
        expires_at: DateTimeLike | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditGrant:
        """Give credit to a subscription.

        Args:
            id: Alguna id of the subscription.
            amount: How much to give, in the currency of the subscription.
            reason: Why it is given.
            credit_type: Kind of credit; money is the only one.
            expires_at: When what is left is lost.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditGrant.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/grant-credits-to-a-subscription
        (reference page).
        """
        return self._call(
            _operations.GRANT_SUBSCRIPTION_CREDITS,
            path={"id": id},
            body={"amount": amount, "reason": reason, "credit_type": credit_type, "expires_at": expires_at},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class SubscriptionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Subscriptions) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.activate = raw_response(resource.activate)
        self.cancel = raw_response(resource.cancel)
        self.get_billing_dates = raw_response(resource.get_billing_dates)
        self.get_revenue = raw_response(resource.get_revenue)
        self.get_credit_balance = raw_response(resource.get_credit_balance)
        self.grant_credits = raw_response(resource.grant_credits)


class AsyncSubscriptions(AsyncResource):
    """Subscriptions: list, create, get, update, activate, cancel, get_billing_dates, get_revenue,
    get_credit_balance, grant_credits.
    """

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncSubscriptionsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        status: str | None = None,
        tag_ids: Sequence[str] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Subscription]:
        """List subscriptions, filtered and sorted.

        Args:
            customer_id: Only subscriptions of this customer.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            sort: Field and direction joined by a colon, for example created_at:asc.
            status: Only subscriptions with this status, for example active. Unsure: the list of values is not
                documented.
            tag_ids: Only subscriptions that carry one of these tags.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Subscription; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-subscriptions
        (reference page). Unsure: names of parameters were not read; filters are named in the text of a link,
        sort by a third-party connector.
        """
        return self._list(
            _operations.LIST_SUBSCRIPTIONS,
            query={
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "status": status,
                "tag_ids": tag_ids,
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
        customer_id: str,
        auto_activate: bool | Absent = ABSENT,
        billing: inputs.SubscriptionBillingInput | Absent = ABSENT,
        contract: inputs.SubscriptionContractInput | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        items: Sequence[inputs.SubscriptionItemInput] | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        name: str | Absent = ABSENT,
        plan_id: str | Absent = ABSENT,
        renewal: inputs.SubscriptionRenewal | models.SubscriptionRenewal | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Subscription:
        """Create a subscription, as a draft unless auto_activate is set.

        Days are plain dates here; the answer shows them as date-times.

        Args:
            customer_id: Customer who subscribes.
            auto_activate: Whether it starts at once; it is a draft otherwise. The provider's default: false.
            billing: How and when a subscription is to be billed.
            contract: The term that a subscription is to run for.
            currency: ISO 4217 code of the currency to bill in; needed without a plan_id.
            items: What is sold; with a plan_id, an item takes the place of the plan's one for the same
                product or bundle, and others are added.
            metadata: Your own facts about the subscription, by key.
            name: Name of the subscription.
            plan_id: Plan to make it from.
            renewal: What happens at the end of a term.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/create-a-subscription
        (reference page).
        """
        return await self._call(
            _operations.CREATE_SUBSCRIPTION,
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
    ) -> models.Subscription:
        """Read one subscription.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-subscription
        (reference page).
        """
        return await self._call(
            _operations.GET_SUBSCRIPTION,
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
        billing: inputs.SubscriptionBillingInput | Absent = ABSENT,
        description: str | Absent = ABSENT,
        discount: inputs.Discount | models.Discount | Absent = ABSENT,
        maximum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        minimum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        name: str | Absent = ABSENT,
        price_escalation: inputs.PriceEscalation | models.PriceEscalation | Absent = ABSENT,
        renewal: inputs.SubscriptionRenewal | models.SubscriptionRenewal | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        trial_period_days: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Subscription:
        """Change the sent members of a subscription and keep the others.

        A list that is sent (tags) replaces the whole old one; in metadata, a key that is sent as null is
        removed. What the subscription sells does not change here: use subscription_versions or
        subscription_changes.

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
            renewal: What happens at the end of a term.
            tags: Ids of all tags from now on; replaces the whole list. Unsure: the name is inferred from its
                alphabetical place and could be tag_ids.
            trial_period_days: Days at the start that are free of charge.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/update-a-subscription
        (reference page).
        """
        return await self._call(
            _operations.UPDATE_SUBSCRIPTION,
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
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def activate(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Subscription:
        """Start a draft subscription.

        Args:
            id: Alguna id of the subscription.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/activate-a-subscription
        (reference page). Unsure: path from an older page; the answer is not shown.
        """
        return await self._call(
            _operations.ACTIVATE_SUBSCRIPTION,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def cancel(
        self,
        id: str,
        *,
        reason: inputs.CancellationReason,
        effective: str | Absent = ABSENT,
        reason_description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Subscription:
        """End a subscription, at once or later.

        Args:
            id: Alguna id of the subscription.
            reason: Why a customer leaves.
            effective: When it ends: immediate, end_of_term, or a date. Unsure: the full list of keywords is
                not documented.
            reason_description: The reason in your own words.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Subscription.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/cancel-a-subscription
        (reference page).
        """
        return await self._call(
            _operations.CANCEL_SUBSCRIPTION,
            path={"id": id},
            body={"reason": reason, "effective": effective, "reason_description": reason_description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_billing_dates(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionBillingDates:
        """Read the days on which a change of a subscription can take effect.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionBillingDates.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-valid-billing-dates-for-a-subscription
        (reference page).
        """
        return await self._call(
            _operations.GET_SUBSCRIPTION_BILLING_DATES,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_revenue(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionRevenueMetrics:
        """Read what a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionRevenueMetrics.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-subscription-revenue-metrics
        (reference page).
        """
        return await self._call(
            _operations.GET_SUBSCRIPTION_REVENUE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_credit_balance(
        self,
        id: str,
        *,
        as_of: DateTimeLike | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionCreditBalance:
        """Read how much monetary credit a subscription has left.

        Args:
            id: Alguna id of the subscription.
            as_of: Moment that the balance is for; now, if absent. Unsure: marked as required, although its
                own text gives a default.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionCreditBalance.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-the-monetary-credit-balance-for-a-subscription
        (reference page).
        """
        return await self._call(
            _operations.GET_SUBSCRIPTION_CREDIT_BALANCE,
            path={"id": id},
            query={"as_of": as_of},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def grant_credits(
        self,
        id: str,
        *,
        amount: DecimalLike,
        reason: str,
        credit_type: inputs.CreditType | Absent = ABSENT,
        expires_at: DateTimeLike | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditGrant:
        """Give credit to a subscription.

        Args:
            id: Alguna id of the subscription.
            amount: How much to give, in the currency of the subscription.
            reason: Why it is given.
            credit_type: Kind of credit; money is the only one.
            expires_at: When what is left is lost.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditGrant.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/grant-credits-to-a-subscription
        (reference page).
        """
        return await self._call(
            _operations.GRANT_SUBSCRIPTION_CREDITS,
            path={"id": id},
            body={"amount": amount, "reason": reason, "credit_type": credit_type, "expires_at": expires_at},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncSubscriptionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptions) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.activate = async_raw_response(resource.activate)
        self.cancel = async_raw_response(resource.cancel)
        self.get_billing_dates = async_raw_response(resource.get_billing_dates)
        self.get_revenue = async_raw_response(resource.get_revenue)
        self.get_credit_balance = async_raw_response(resource.get_credit_balance)
        self.grant_credits = async_raw_response(resource.grant_credits)
