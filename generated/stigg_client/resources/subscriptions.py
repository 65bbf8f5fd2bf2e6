# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Subscriptions: get, update, list, provision, cancel, delegate, bulk_import, migrate, preview,
transfer, cancel_pending_payment, cancel_schedule, charge_usage, sync_usage, mark_invoice_paid.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CANCEL_SUBSCRIPTION,
    CANCEL_SUBSCRIPTION_PENDING_PAYMENT,
    CANCEL_SUBSCRIPTION_SCHEDULE,
    CHARGE_SUBSCRIPTION_USAGE,
    DELEGATE_SUBSCRIPTION,
    GET_SUBSCRIPTION,
    IMPORT_SUBSCRIPTIONS,
    LIST_SUBSCRIPTIONS,
    MARK_SUBSCRIPTION_INVOICE_PAID,
    MIGRATE_SUBSCRIPTION,
    PREVIEW_SUBSCRIPTION,
    PROVISION_SUBSCRIPTION,
    SYNC_SUBSCRIPTION_USAGE,
    TRANSFER_SUBSCRIPTION,
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
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, Page


class Subscriptions(Resource):
    """Subscriptions: get, update, list, provision, cancel, delegate, bulk_import, migrate, preview,
    transfer, cancel_pending_payment, cancel_schedule, charge_usage, sync_usage, mark_invoice_paid.
    """

    @cached_property
    def with_raw_response(self) -> SubscriptionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return SubscriptionsWithRawResponse(self)

    def get(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Read one subscription.

        With its entitlements, which lists leave out.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: SubscriptionResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return self._call(
            GET_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        addons: Sequence[inputs.SubscriptionAddon | models.SubscriptionAddon] | Absent = ABSENT,
        applied_coupon: inputs.UpdateAppliedCouponInput | Absent = ABSENT,
        await_payment_confirmation: bool | Absent = ABSENT,
        billing_cycle_anchor: inputs.BillingCycleAnchorChange | Absent = ABSENT,
        billing_information: inputs.UpdateSubscriptionBillingInformation | Absent = ABSENT,
        billing_period: inputs.BillingPeriod | Absent = ABSENT,
        budget: inputs.Budget | models.Budget | None | Absent = ABSENT,
        cancellation_date: DateTimeLike | None | Absent = ABSENT,
        charges: Sequence[inputs.SubscriptionChargeInput] | Absent = ABSENT,
        entitlements: Sequence[inputs.SubscriptionEntitlementInput] | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        minimum_spend: inputs.AmountOff | models.AmountOff | None | Absent = ABSENT,
        price_overrides: Sequence[inputs.UpdatePriceOverrideInput] | Absent = ABSENT,
        promotion_code: str | Absent = ABSENT,
        salesforce_id: str | UUID | None | Absent = ABSENT,
        schedule_strategy: inputs.ScheduleStrategy | Absent = ABSENT,
        trial_end_date: DateTimeLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Change some fields of a subscription.

        Only the fields that are sent change. Lists and metadata are replaced as a whole. A change
        may bill the customer.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            addons: Add-ons of the subscription from now on; replaces all that are there.
            applied_coupon: Coupon to apply.
            await_payment_confirmation: Whether the response waits for the payment to go through.
            billing_cycle_anchor: Whether the billing periods restart.
            billing_information: How to bill it.
            billing_period: How often it is billed.
            budget: Spending to allow; null takes the limit away.
            cancellation_date: When it is to be cancelled; null takes the date away.
            charges: Quantities of what is charged for; replaces all that are there.
            entitlements: Entitlements of this subscription alone; replaces all that are there.
            metadata: The caller's own notes; replaces all that are there.
            minimum_spend: Least amount to bill for a period; null takes it away.
            price_overrides: Prices agreed for it; replaces all that are there.
            promotion_code: Code that the customer redeems.
            salesforce_id: Id of the subscription in Salesforce; null takes it away.
            schedule_strategy: When the change takes effect.
            trial_end_date: When its trial ends.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/subscriptions/update-a-subscription (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages
            accept any 2xx, so 200 is assumed; no key is documented for PATCH, and what the body
            can ask for (a new billing cycle, credits) may happen twice, so it is never retried
            blindly.
        """
        return self._call(
            UPDATE_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "addons": addons,
                "appliedCoupon": applied_coupon,
                "awaitPaymentConfirmation": await_payment_confirmation,
                "billingCycleAnchor": billing_cycle_anchor,
                "billingInformation": billing_information,
                "billingPeriod": billing_period,
                "budget": budget,
                "cancellationDate": cancellation_date,
                "charges": charges,
                "entitlements": entitlements,
                "metadata": metadata,
                "minimumSpend": minimum_spend,
                "priceOverrides": price_overrides,
                "promotionCode": promotion_code,
                "salesforceId": salesforce_id,
                "scheduleStrategy": schedule_strategy,
                "trialEndDate": trial_end_date,
            },
        )

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        customer_id: str | UUID | None = None,
        limit: int | None = None,
        plan_id: str | UUID | None = None,
        pricing_type: Sequence[inputs.PricingType] | None = None,
        resource_id: str | UUID | None = None,
        status: Sequence[inputs.SubscriptionStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Subscription]:
        """List subscriptions.

        Listed items leave their entitlements out; read one subscription for them.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            customer_id: Only subscriptions of this customer. 1 to 255 characters.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            plan_id: Only subscriptions to this plan. 1 to 255 characters.
            pricing_type: Only subscriptions priced in one of these ways.
            resource_id: Only those for this resource. 1 to 255 characters.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Subscription; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/subscriptions/get-a-list-of-subscriptions
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an
            older page has status as a plain comma-separated string.
        """
        return self._list(
            LIST_SUBSCRIPTIONS,
            options,
            query={
                "after": after,
                "before": before,
                "createdAt": created_at,
                "customerId": customer_id,
                "limit": limit,
                "planId": plan_id,
                "pricingType": pricing_type,
                "resourceId": resource_id,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def provision(
        self,
        *,
        customer_id: str | UUID,
        plan_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        id: str | UUID | Absent = ABSENT,
        addons: Sequence[inputs.SubscriptionAddon | models.SubscriptionAddon] | Absent = ABSENT,
        applied_coupon: inputs.AppliedCouponInput | Absent = ABSENT,
        await_payment_confirmation: bool | Absent = ABSENT,
        billing_country_code: str | None | Absent = ABSENT,
        billing_cycle_anchor: inputs.BillingCycleAnchorChange | Absent = ABSENT,
        billing_id: str | UUID | None | Absent = ABSENT,
        billing_information: inputs.SubscriptionBillingInformation | Absent = ABSENT,
        billing_period: inputs.BillingPeriod | Absent = ABSENT,
        budget: inputs.Budget | models.Budget | None | Absent = ABSENT,
        cancellation_date: DateTimeLike | Absent = ABSENT,
        charges: Sequence[inputs.SubscriptionChargeInput] | Absent = ABSENT,
        checkout_options: inputs.CheckoutOptions | Absent = ABSENT,
        entitlements: Sequence[inputs.SubscriptionEntitlementInput] | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        minimum_spend: inputs.AmountOff | models.AmountOff | None | Absent = ABSENT,
        paying_customer_id: str | UUID | None | Absent = ABSENT,
        payment_collection_method: inputs.PaymentCollectionMethod | Absent = ABSENT,
        price_overrides: Sequence[inputs.PriceOverrideInput] | Absent = ABSENT,
        resource_id: str | UUID | None | Absent = ABSENT,
        salesforce_id: str | UUID | None | Absent = ABSENT,
        schedule_strategy: inputs.ScheduleStrategy | Absent = ABSENT,
        start_date: DateTimeLike | Absent = ABSENT,
        trial_override_configuration: inputs.TrialOverrideConfiguration | Absent = ABSENT,
        unit_quantity: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ProvisionSubscriptionResultResponse:
        """Subscribe a customer to a plan.

        If payment is needed first, the response names the page of the checkout and no subscription
        exists yet.

        Args:
            customer_id: Customer that subscribes.
            plan_id: Plan to subscribe to.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            id: The caller's id for the subscription; made up if absent.
            addons: Add-ons to take with it.
            applied_coupon: Coupon to apply.
            await_payment_confirmation: Whether the response waits for the payment to go through.
            billing_country_code: Country whose prices apply, by its ISO 3166-1 code.
            billing_cycle_anchor: Whether the billing periods restart.
            billing_id: Id of the subscription in the billing provider, if it exists there.
            billing_information: How to bill it.
            billing_period: How often it is billed; needed for a paid plan.
            budget: Spending to allow.
            cancellation_date: When it is to be cancelled.
            charges: Quantities of what is charged for.
            checkout_options: How to send the customer through a checkout, if payment is needed.
            entitlements: Entitlements of this subscription alone.
            metadata: The caller's own notes.
            minimum_spend: Least amount to bill for a period.
            paying_customer_id: Customer that pays for it, if another.
            payment_collection_method: Whether payment is charged, invoiced or not collected.
            price_overrides: Prices agreed for it.
            resource_id: Resource that it is for, where a customer has several.
            salesforce_id: Id of the subscription in Salesforce.
            schedule_strategy: When a change of plan takes effect.
            start_date: When it takes effect.
            trial_override_configuration: A trial other than the plan's own.
            unit_quantity: Number of units, for a plan priced by one unit.

        Returns: ProvisionSubscriptionResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Rate limit: 30 writes in 60 s for each customerId and resourceId, shared by all calls that
            count towards it; the client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/subscriptions/provision-subscription (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages
            send no key; the overview guide documents the header for every POST, but no slice lists
            it here and a retry would bill again, so none is relied on; that an id used before is
            refused is not confirmed; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            PROVISION_SUBSCRIPTION,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "planId": plan_id,
                "id": id,
                "addons": addons,
                "appliedCoupon": applied_coupon,
                "awaitPaymentConfirmation": await_payment_confirmation,
                "billingCountryCode": billing_country_code,
                "billingCycleAnchor": billing_cycle_anchor,
                "billingId": billing_id,
                "billingInformation": billing_information,
                "billingPeriod": billing_period,
                "budget": budget,
                "cancellationDate": cancellation_date,
                "charges": charges,
                "checkoutOptions": checkout_options,
                "entitlements": entitlements,
                "metadata": metadata,
                "minimumSpend": minimum_spend,
                "payingCustomerId": paying_customer_id,
                "paymentCollectionMethod": payment_collection_method,
                "priceOverrides": price_overrides,
                "resourceId": resource_id,
                "salesforceId": salesforce_id,
                "scheduleStrategy": schedule_strategy,
                "startDate": start_date,
                "trialOverrideConfiguration": trial_override_configuration,
                "unitQuantity": unit_quantity,
            },
        )

    def cancel(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        cancellation_action: inputs.CancelSubscriptionRequestCancellationAction | Absent = ABSENT,
        cancellation_time: inputs.CancellationTime | Absent = ABSENT,
        end_date: DateTimeLike | Absent = ABSENT,
        prorate: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Cancel a subscription, at once or later.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            cancellation_action: Whether entitlements go with it at once.
            cancellation_time: When it ends; SPECIFIC_DATE takes endDate.
            end_date: When it ends, for SPECIFIC_DATE.
            prorate: Whether the unused part of the period is credited.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/subscriptions/cancel-subscription (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CANCEL_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "cancellationAction": cancellation_action,
                "cancellationTime": cancellation_time,
                "endDate": end_date,
                "prorate": prorate,
            },
            idempotency_key=idempotency_key,
        )

    def delegate(
        self,
        id: str | UUID,
        *,
        target_customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Let another customer pay for a subscription.

        Args:
            id: The subscription. 1 to 255 characters.
            target_customer_id: Customer that pays from now on.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            DELEGATE_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"targetCustomerId": target_customer_id},
            idempotency_key=idempotency_key,
        )

    def bulk_import(
        self,
        *,
        subscriptions: Sequence[inputs.ImportSubscription],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        integration_id: str | UUID | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ImportSubscriptionsTaskResponse:
        """Take in up to 1,000 subscriptions that exist elsewhere already.

        They are imported in the background; the response names the task.

        Args:
            subscriptions: The subscriptions. 1 to 1000 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            integration_id: Integration with the billing provider that the billing ids belong to.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ImportSubscriptionsTaskResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/bulk-import/bulk-import-subscriptions
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the idempotency header is documented by the overview guide only, and neither package
            sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            IMPORT_SUBSCRIPTIONS,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"subscriptions": subscriptions, "integrationId": integration_id},
            idempotency_key=idempotency_key,
        )

    def migrate(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        subscription_migration_time: inputs.MigrateSubscriptionRequestSubscriptionMigrationTime | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Move a subscription to the newest version of its plan.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            subscription_migration_time: At once, or at the end of the billing period.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            MIGRATE_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"subscriptionMigrationTime": subscription_migration_time},
            idempotency_key=idempotency_key,
        )

    def preview(
        self,
        *,
        customer_id: str | UUID,
        plan_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        addons: Sequence[inputs.SubscriptionAddon | models.SubscriptionAddon] | Absent = ABSENT,
        applied_coupon: inputs.AppliedCouponInput | Absent = ABSENT,
        billable_features: Sequence[inputs.BillableFeatureInput] | Absent = ABSENT,
        billing_country_code: str | Absent = ABSENT,
        billing_cycle_anchor: inputs.BillingCycleAnchorChange | Absent = ABSENT,
        billing_information: inputs.PreviewBillingInformation | Absent = ABSENT,
        billing_period: inputs.BillingPeriod | Absent = ABSENT,
        charges: Sequence[inputs.SubscriptionChargeInput] | Absent = ABSENT,
        paying_customer_id: str | UUID | Absent = ABSENT,
        resource_id: str | UUID | Absent = ABSENT,
        schedule_strategy: inputs.ScheduleStrategy | Absent = ABSENT,
        start_date: DateTimeLike | Absent = ABSENT,
        trial_override_configuration: inputs.TrialOverrideConfiguration | Absent = ABSENT,
        unit_quantity: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionPreviewResponse:
        """Price a subscription without making it.

        Amounts are in whole units of the currency, not cents.

        Args:
            customer_id: Customer that would subscribe.
            plan_id: Plan that would be subscribed to.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            addons: Add-ons that would be taken with it.
            applied_coupon: Coupon that would be applied.
            billable_features: Quantities of features that are charged for by the unit.
            billing_country_code: Country whose prices apply, by its ISO 3166-1 code.
            billing_cycle_anchor: Whether the billing periods would restart.
            billing_information: How it would be billed.
            billing_period: How often it would be billed.
            charges: Quantities of what is charged for.
            paying_customer_id: Customer that would pay for it, if another.
            resource_id: Resource that it would be for.
            schedule_strategy: When a change of plan would take effect.
            start_date: When it would take effect.
            trial_override_configuration: A trial other than the plan's own.
            unit_quantity: Number of units, for a plan priced by one unit.

        Returns: SubscriptionPreviewResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            PREVIEW_SUBSCRIPTION,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "planId": plan_id,
                "addons": addons,
                "appliedCoupon": applied_coupon,
                "billableFeatures": billable_features,
                "billingCountryCode": billing_country_code,
                "billingCycleAnchor": billing_cycle_anchor,
                "billingInformation": billing_information,
                "billingPeriod": billing_period,
                "charges": charges,
                "payingCustomerId": paying_customer_id,
                "resourceId": resource_id,
                "scheduleStrategy": schedule_strategy,
                "startDate": start_date,
                "trialOverrideConfiguration": trial_override_configuration,
                "unitQuantity": unit_quantity,
            },
        )

    def transfer(
        self,
        id: str | UUID,
        *,
        destination_resource_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Move a subscription to another resource.

        Args:
            id: The subscription. 1 to 255 characters.
            destination_resource_id: Resource that it is for from now on.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            TRANSFER_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"destinationResourceId": destination_resource_id},
            idempotency_key=idempotency_key,
        )

    def cancel_pending_payment(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IdResponse:
        """Drop a change of a subscription that awaits payment.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: IdResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/future_update.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CANCEL_SUBSCRIPTION_PENDING_PAYMENT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def cancel_schedule(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IdResponse:
        """Drop the planned changes of a subscription.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: IdResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/future_update.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CANCEL_SUBSCRIPTION_SCHEDULE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def charge_usage(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        until_date: DateTimeLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ChargeUsageResultResponse:
        """Bill a subscription's usage now, before its period ends.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            until_date: Charges usage up to this moment.

        Returns: ChargeUsageResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/usage.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages send
            no key; the overview guide documents the header for every POST, but no slice lists it
            here and a retry would bill again, so none is relied on; no page was found; the
            packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CHARGE_SUBSCRIPTION_USAGE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"untilDate": until_date},
        )

    def sync_usage(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SyncUsageResultResponse:
        """Send a subscription's usage to the billing provider now.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: SyncUsageResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/usage.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            SYNC_SUBSCRIPTION_USAGE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def mark_invoice_paid(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IdResponse:
        """Mark the invoice of a subscription as paid.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: IdResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/invoice.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            MARK_SUBSCRIPTION_INVOICE_PAID,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class SubscriptionsWithRawResponse:
    """The methods of `subscriptions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Subscriptions) -> None:
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.list = raw_response(resource.list)
        self.provision = raw_response(resource.provision)
        self.cancel = raw_response(resource.cancel)
        self.delegate = raw_response(resource.delegate)
        self.bulk_import = raw_response(resource.bulk_import)
        self.migrate = raw_response(resource.migrate)
        self.preview = raw_response(resource.preview)
        self.transfer = raw_response(resource.transfer)
        self.cancel_pending_payment = raw_response(resource.cancel_pending_payment)
        self.cancel_schedule = raw_response(resource.cancel_schedule)
        self.charge_usage = raw_response(resource.charge_usage)
        self.sync_usage = raw_response(resource.sync_usage)
        self.mark_invoice_paid = raw_response(resource.mark_invoice_paid)


class AsyncSubscriptions(AsyncResource):
    """Subscriptions: get, update, list, provision, cancel, delegate, bulk_import, migrate, preview,
    transfer, cancel_pending_payment, cancel_schedule, charge_usage, sync_usage, mark_invoice_paid.
    """

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncSubscriptionsWithRawResponse(self)

    async def get(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Read one subscription.

        With its entitlements, which lists leave out.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: SubscriptionResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return await self._call(
            GET_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        addons: Sequence[inputs.SubscriptionAddon | models.SubscriptionAddon] | Absent = ABSENT,
        applied_coupon: inputs.UpdateAppliedCouponInput | Absent = ABSENT,
        await_payment_confirmation: bool | Absent = ABSENT,
        billing_cycle_anchor: inputs.BillingCycleAnchorChange | Absent = ABSENT,
        billing_information: inputs.UpdateSubscriptionBillingInformation | Absent = ABSENT,
        billing_period: inputs.BillingPeriod | Absent = ABSENT,
        budget: inputs.Budget | models.Budget | None | Absent = ABSENT,
        cancellation_date: DateTimeLike | None | Absent = ABSENT,
        charges: Sequence[inputs.SubscriptionChargeInput] | Absent = ABSENT,
        entitlements: Sequence[inputs.SubscriptionEntitlementInput] | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        minimum_spend: inputs.AmountOff | models.AmountOff | None | Absent = ABSENT,
        price_overrides: Sequence[inputs.UpdatePriceOverrideInput] | Absent = ABSENT,
        promotion_code: str | Absent = ABSENT,
        salesforce_id: str | UUID | None | Absent = ABSENT,
        schedule_strategy: inputs.ScheduleStrategy | Absent = ABSENT,
        trial_end_date: DateTimeLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Change some fields of a subscription.

        Only the fields that are sent change. Lists and metadata are replaced as a whole. A change
        may bill the customer.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            addons: Add-ons of the subscription from now on; replaces all that are there.
            applied_coupon: Coupon to apply.
            await_payment_confirmation: Whether the response waits for the payment to go through.
            billing_cycle_anchor: Whether the billing periods restart.
            billing_information: How to bill it.
            billing_period: How often it is billed.
            budget: Spending to allow; null takes the limit away.
            cancellation_date: When it is to be cancelled; null takes the date away.
            charges: Quantities of what is charged for; replaces all that are there.
            entitlements: Entitlements of this subscription alone; replaces all that are there.
            metadata: The caller's own notes; replaces all that are there.
            minimum_spend: Least amount to bill for a period; null takes it away.
            price_overrides: Prices agreed for it; replaces all that are there.
            promotion_code: Code that the customer redeems.
            salesforce_id: Id of the subscription in Salesforce; null takes it away.
            schedule_strategy: When the change takes effect.
            trial_end_date: When its trial ends.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/subscriptions/update-a-subscription (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages
            accept any 2xx, so 200 is assumed; no key is documented for PATCH, and what the body
            can ask for (a new billing cycle, credits) may happen twice, so it is never retried
            blindly.
        """
        return await self._call(
            UPDATE_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "addons": addons,
                "appliedCoupon": applied_coupon,
                "awaitPaymentConfirmation": await_payment_confirmation,
                "billingCycleAnchor": billing_cycle_anchor,
                "billingInformation": billing_information,
                "billingPeriod": billing_period,
                "budget": budget,
                "cancellationDate": cancellation_date,
                "charges": charges,
                "entitlements": entitlements,
                "metadata": metadata,
                "minimumSpend": minimum_spend,
                "priceOverrides": price_overrides,
                "promotionCode": promotion_code,
                "salesforceId": salesforce_id,
                "scheduleStrategy": schedule_strategy,
                "trialEndDate": trial_end_date,
            },
        )

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        customer_id: str | UUID | None = None,
        limit: int | None = None,
        plan_id: str | UUID | None = None,
        pricing_type: Sequence[inputs.PricingType] | None = None,
        resource_id: str | UUID | None = None,
        status: Sequence[inputs.SubscriptionStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Subscription]:
        """List subscriptions.

        Listed items leave their entitlements out; read one subscription for them.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            customer_id: Only subscriptions of this customer. 1 to 255 characters.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            plan_id: Only subscriptions to this plan. 1 to 255 characters.
            pricing_type: Only subscriptions priced in one of these ways.
            resource_id: Only those for this resource. 1 to 255 characters.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Subscription; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/subscriptions/get-a-list-of-subscriptions
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an
            older page has status as a plain comma-separated string.
        """
        return self._list(
            LIST_SUBSCRIPTIONS,
            options,
            query={
                "after": after,
                "before": before,
                "createdAt": created_at,
                "customerId": customer_id,
                "limit": limit,
                "planId": plan_id,
                "pricingType": pricing_type,
                "resourceId": resource_id,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def provision(
        self,
        *,
        customer_id: str | UUID,
        plan_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        id: str | UUID | Absent = ABSENT,
        addons: Sequence[inputs.SubscriptionAddon | models.SubscriptionAddon] | Absent = ABSENT,
        applied_coupon: inputs.AppliedCouponInput | Absent = ABSENT,
        await_payment_confirmation: bool | Absent = ABSENT,
        billing_country_code: str | None | Absent = ABSENT,
        billing_cycle_anchor: inputs.BillingCycleAnchorChange | Absent = ABSENT,
        billing_id: str | UUID | None | Absent = ABSENT,
        billing_information: inputs.SubscriptionBillingInformation | Absent = ABSENT,
        billing_period: inputs.BillingPeriod | Absent = ABSENT,
        budget: inputs.Budget | models.Budget | None | Absent = ABSENT,
        cancellation_date: DateTimeLike | Absent = ABSENT,
        charges: Sequence[inputs.SubscriptionChargeInput] | Absent = ABSENT,
        checkout_options: inputs.CheckoutOptions | Absent = ABSENT,
        entitlements: Sequence[inputs.SubscriptionEntitlementInput] | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        minimum_spend: inputs.AmountOff | models.AmountOff | None | Absent = ABSENT,
        paying_customer_id: str | UUID | None | Absent = ABSENT,
        payment_collection_method: inputs.PaymentCollectionMethod | Absent = ABSENT,
        price_overrides: Sequence[inputs.PriceOverrideInput] | Absent = ABSENT,
        resource_id: str | UUID | None | Absent = ABSENT,
        salesforce_id: str | UUID | None | Absent = ABSENT,
        schedule_strategy: inputs.ScheduleStrategy | Absent = ABSENT,
        start_date: DateTimeLike | Absent = ABSENT,
        trial_override_configuration: inputs.TrialOverrideConfiguration | Absent = ABSENT,
        unit_quantity: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ProvisionSubscriptionResultResponse:
        """Subscribe a customer to a plan.

        If payment is needed first, the response names the page of the checkout and no subscription
        exists yet.

        Args:
            customer_id: Customer that subscribes.
            plan_id: Plan to subscribe to.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            id: The caller's id for the subscription; made up if absent.
            addons: Add-ons to take with it.
            applied_coupon: Coupon to apply.
            await_payment_confirmation: Whether the response waits for the payment to go through.
            billing_country_code: Country whose prices apply, by its ISO 3166-1 code.
            billing_cycle_anchor: Whether the billing periods restart.
            billing_id: Id of the subscription in the billing provider, if it exists there.
            billing_information: How to bill it.
            billing_period: How often it is billed; needed for a paid plan.
            budget: Spending to allow.
            cancellation_date: When it is to be cancelled.
            charges: Quantities of what is charged for.
            checkout_options: How to send the customer through a checkout, if payment is needed.
            entitlements: Entitlements of this subscription alone.
            metadata: The caller's own notes.
            minimum_spend: Least amount to bill for a period.
            paying_customer_id: Customer that pays for it, if another.
            payment_collection_method: Whether payment is charged, invoiced or not collected.
            price_overrides: Prices agreed for it.
            resource_id: Resource that it is for, where a customer has several.
            salesforce_id: Id of the subscription in Salesforce.
            schedule_strategy: When a change of plan takes effect.
            start_date: When it takes effect.
            trial_override_configuration: A trial other than the plan's own.
            unit_quantity: Number of units, for a plan priced by one unit.

        Returns: ProvisionSubscriptionResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Rate limit: 30 writes in 60 s for each customerId and resourceId, shared by all calls that
            count towards it; the client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/subscriptions/provision-subscription (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages
            send no key; the overview guide documents the header for every POST, but no slice lists
            it here and a retry would bill again, so none is relied on; that an id used before is
            refused is not confirmed; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            PROVISION_SUBSCRIPTION,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "planId": plan_id,
                "id": id,
                "addons": addons,
                "appliedCoupon": applied_coupon,
                "awaitPaymentConfirmation": await_payment_confirmation,
                "billingCountryCode": billing_country_code,
                "billingCycleAnchor": billing_cycle_anchor,
                "billingId": billing_id,
                "billingInformation": billing_information,
                "billingPeriod": billing_period,
                "budget": budget,
                "cancellationDate": cancellation_date,
                "charges": charges,
                "checkoutOptions": checkout_options,
                "entitlements": entitlements,
                "metadata": metadata,
                "minimumSpend": minimum_spend,
                "payingCustomerId": paying_customer_id,
                "paymentCollectionMethod": payment_collection_method,
                "priceOverrides": price_overrides,
                "resourceId": resource_id,
                "salesforceId": salesforce_id,
                "scheduleStrategy": schedule_strategy,
                "startDate": start_date,
                "trialOverrideConfiguration": trial_override_configuration,
                "unitQuantity": unit_quantity,
            },
        )

    async def cancel(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        cancellation_action: inputs.CancelSubscriptionRequestCancellationAction | Absent = ABSENT,
        cancellation_time: inputs.CancellationTime | Absent = ABSENT,
        end_date: DateTimeLike | Absent = ABSENT,
        prorate: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Cancel a subscription, at once or later.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            cancellation_action: Whether entitlements go with it at once.
            cancellation_time: When it ends; SPECIFIC_DATE takes endDate.
            end_date: When it ends, for SPECIFIC_DATE.
            prorate: Whether the unused part of the period is credited.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/subscriptions/cancel-subscription (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CANCEL_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "cancellationAction": cancellation_action,
                "cancellationTime": cancellation_time,
                "endDate": end_date,
                "prorate": prorate,
            },
            idempotency_key=idempotency_key,
        )

    async def delegate(
        self,
        id: str | UUID,
        *,
        target_customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Let another customer pay for a subscription.

        Args:
            id: The subscription. 1 to 255 characters.
            target_customer_id: Customer that pays from now on.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            DELEGATE_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"targetCustomerId": target_customer_id},
            idempotency_key=idempotency_key,
        )

    async def bulk_import(
        self,
        *,
        subscriptions: Sequence[inputs.ImportSubscription],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        integration_id: str | UUID | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ImportSubscriptionsTaskResponse:
        """Take in up to 1,000 subscriptions that exist elsewhere already.

        They are imported in the background; the response names the task.

        Args:
            subscriptions: The subscriptions. 1 to 1000 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            integration_id: Integration with the billing provider that the billing ids belong to.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ImportSubscriptionsTaskResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/bulk-import/bulk-import-subscriptions
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the idempotency header is documented by the overview guide only, and neither package
            sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            IMPORT_SUBSCRIPTIONS,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"subscriptions": subscriptions, "integrationId": integration_id},
            idempotency_key=idempotency_key,
        )

    async def migrate(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        subscription_migration_time: inputs.MigrateSubscriptionRequestSubscriptionMigrationTime | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Move a subscription to the newest version of its plan.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            subscription_migration_time: At once, or at the end of the billing period.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            MIGRATE_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"subscriptionMigrationTime": subscription_migration_time},
            idempotency_key=idempotency_key,
        )

    async def preview(
        self,
        *,
        customer_id: str | UUID,
        plan_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        addons: Sequence[inputs.SubscriptionAddon | models.SubscriptionAddon] | Absent = ABSENT,
        applied_coupon: inputs.AppliedCouponInput | Absent = ABSENT,
        billable_features: Sequence[inputs.BillableFeatureInput] | Absent = ABSENT,
        billing_country_code: str | Absent = ABSENT,
        billing_cycle_anchor: inputs.BillingCycleAnchorChange | Absent = ABSENT,
        billing_information: inputs.PreviewBillingInformation | Absent = ABSENT,
        billing_period: inputs.BillingPeriod | Absent = ABSENT,
        charges: Sequence[inputs.SubscriptionChargeInput] | Absent = ABSENT,
        paying_customer_id: str | UUID | Absent = ABSENT,
        resource_id: str | UUID | Absent = ABSENT,
        schedule_strategy: inputs.ScheduleStrategy | Absent = ABSENT,
        start_date: DateTimeLike | Absent = ABSENT,
        trial_override_configuration: inputs.TrialOverrideConfiguration | Absent = ABSENT,
        unit_quantity: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionPreviewResponse:
        """Price a subscription without making it.

        Amounts are in whole units of the currency, not cents.

        Args:
            customer_id: Customer that would subscribe.
            plan_id: Plan that would be subscribed to.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            addons: Add-ons that would be taken with it.
            applied_coupon: Coupon that would be applied.
            billable_features: Quantities of features that are charged for by the unit.
            billing_country_code: Country whose prices apply, by its ISO 3166-1 code.
            billing_cycle_anchor: Whether the billing periods would restart.
            billing_information: How it would be billed.
            billing_period: How often it would be billed.
            charges: Quantities of what is charged for.
            paying_customer_id: Customer that would pay for it, if another.
            resource_id: Resource that it would be for.
            schedule_strategy: When a change of plan would take effect.
            start_date: When it would take effect.
            trial_override_configuration: A trial other than the plan's own.
            unit_quantity: Number of units, for a plan priced by one unit.

        Returns: SubscriptionPreviewResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            PREVIEW_SUBSCRIPTION,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "planId": plan_id,
                "addons": addons,
                "appliedCoupon": applied_coupon,
                "billableFeatures": billable_features,
                "billingCountryCode": billing_country_code,
                "billingCycleAnchor": billing_cycle_anchor,
                "billingInformation": billing_information,
                "billingPeriod": billing_period,
                "charges": charges,
                "payingCustomerId": paying_customer_id,
                "resourceId": resource_id,
                "scheduleStrategy": schedule_strategy,
                "startDate": start_date,
                "trialOverrideConfiguration": trial_override_configuration,
                "unitQuantity": unit_quantity,
            },
        )

    async def transfer(
        self,
        id: str | UUID,
        *,
        destination_resource_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionResponse:
        """Move a subscription to another resource.

        Args:
            id: The subscription. 1 to 255 characters.
            destination_resource_id: Resource that it is for from now on.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            TRANSFER_SUBSCRIPTION,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"destinationResourceId": destination_resource_id},
            idempotency_key=idempotency_key,
        )

    async def cancel_pending_payment(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IdResponse:
        """Drop a change of a subscription that awaits payment.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: IdResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/future_update.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CANCEL_SUBSCRIPTION_PENDING_PAYMENT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def cancel_schedule(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IdResponse:
        """Drop the planned changes of a subscription.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: IdResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/future_update.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CANCEL_SUBSCRIPTION_SCHEDULE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def charge_usage(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        until_date: DateTimeLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ChargeUsageResultResponse:
        """Bill a subscription's usage now, before its period ends.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            until_date: Charges usage up to this moment.

        Returns: ChargeUsageResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/usage.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages send
            no key; the overview guide documents the header for every POST, but no slice lists it
            here and a retry would bill again, so none is relied on; no page was found; the
            packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CHARGE_SUBSCRIPTION_USAGE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"untilDate": until_date},
        )

    async def sync_usage(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SyncUsageResultResponse:
        """Send a subscription's usage to the billing provider now.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: SyncUsageResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/usage.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            SYNC_SUBSCRIPTION_USAGE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def mark_invoice_paid(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IdResponse:
        """Mark the invoice of a subscription as paid.

        Args:
            id: The subscription. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: IdResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/invoice.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            MARK_SUBSCRIPTION_INVOICE_PAID,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class AsyncSubscriptionsWithRawResponse:
    """The methods of `subscriptions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptions) -> None:
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.list = async_raw_response(resource.list)
        self.provision = async_raw_response(resource.provision)
        self.cancel = async_raw_response(resource.cancel)
        self.delegate = async_raw_response(resource.delegate)
        self.bulk_import = async_raw_response(resource.bulk_import)
        self.migrate = async_raw_response(resource.migrate)
        self.preview = async_raw_response(resource.preview)
        self.transfer = async_raw_response(resource.transfer)
        self.cancel_pending_payment = async_raw_response(resource.cancel_pending_payment)
        self.cancel_schedule = async_raw_response(resource.cancel_schedule)
        self.charge_usage = async_raw_response(resource.charge_usage)
        self.sync_usage = async_raw_response(resource.sync_usage)
        self.mark_invoice_paid = async_raw_response(resource.mark_invoice_paid)
