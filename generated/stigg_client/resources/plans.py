# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Plans: list, create, get, update, archive, publish, create_draft, remove_draft, list_charges,
list_overage_charges.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ARCHIVE_PLAN,
    CREATE_PLAN,
    CREATE_PLAN_DRAFT,
    GET_PLAN,
    LIST_PLAN_CHARGES,
    LIST_PLAN_OVERAGE_CHARGES,
    LIST_PLANS,
    PUBLISH_PLAN,
    REMOVE_PLAN_DRAFT,
    UPDATE_PLAN,
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
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Plans(Resource):
    """Plans: list, create, get, update, archive, publish, create_draft, remove_draft, list_charges,
    list_overage_charges.
    """

    @cached_property
    def with_raw_response(self) -> PlansWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return PlansWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        product_id: str | UUID | None = None,
        status: Sequence[inputs.PackageStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Plan]:
        """List plans.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            product_id: Only those of this product. At most 255 characters.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Plan; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/plans/get-a-list-of-plans (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_PLANS,
            options,
            query={
                "after": after,
                "before": before,
                "createdAt": created_at,
                "limit": limit,
                "productId": product_id,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        *,
        id: str | UUID,
        display_name: str,
        product_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        billing_id: str | UUID | None | Absent = ABSENT,
        default_trial_config: inputs.DefaultTrialConfig | models.DefaultTrialConfig | None | Absent = ABSENT,
        description: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        parent_plan_id: str | UUID | None | Absent = ABSENT,
        pricing_type: inputs.PricingType | None | Absent = ABSENT,
        status: inputs.PackageStatus | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Create a plan.

        Args:
            id: The caller's id for the plan. 1 to 255 characters.
            display_name: Name for people. At most 255 characters.
            product_id: Product that it belongs to. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_id: Id of the plan in the billing provider. At most 255 characters.
            default_trial_config: Trial that its subscriptions begin with.
            description: What it is. At most 255 characters.
            metadata: The caller's own notes.
            parent_plan_id: Plan whose entitlements it inherits. At most 255 characters.
            pricing_type: Whether it is free, paid, or priced by agreement.
            status: Whether it is a draft, on offer, or archived.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PlanResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/plans/create-plan (reference page; Python
            package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
            documented by the overview guide only, and neither package sends it; the packages
            accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_PLAN,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "displayName": display_name,
                "productId": product_id,
                "billingId": billing_id,
                "defaultTrialConfig": default_trial_config,
                "description": description,
                "metadata": metadata,
                "parentPlanId": parent_plan_id,
                "pricingType": pricing_type,
                "status": status,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Read one plan.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PlanResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return self._call(
            GET_PLAN,
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
        billing_id: str | UUID | None | Absent = ABSENT,
        charges: inputs.PackagePricingInput | Absent = ABSENT,
        compatible_addon_ids: Sequence[str | UUID] | None | Absent = ABSENT,
        default_trial_config: inputs.DefaultTrialConfig | models.DefaultTrialConfig | None | Absent = ABSENT,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        parent_plan_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Change some fields of a plan.

        Only the fields that are sent change. Lists, metadata and the pricing are replaced as a
        whole.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_id: Id of the plan in the billing provider; null clears it.
            charges: Its pricing; replaces the whole pricing.
            compatible_addon_ids: Add-ons that may be taken with it; replaces all that are there.
            default_trial_config: Trial that its subscriptions begin with; null takes it away.
            description: What it is; null clears it.
            display_name: Name for people.
            metadata: The caller's own notes; replaces all that are there.
            parent_plan_id: Plan whose entitlements it inherits; null for none.

        Returns: PlanResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/plans/update-a-plan.md (head of published slice
            7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
            Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_PLAN,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "billingId": billing_id,
                "charges": charges,
                "compatibleAddonIds": compatible_addon_ids,
                "defaultTrialConfig": default_trial_config,
                "description": description,
                "displayName": display_name,
                "metadata": metadata,
                "parentPlanId": parent_plan_id,
            },
        )

    def archive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Archive a plan.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PlanResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ARCHIVE_PLAN,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def publish(
        self,
        id: str | UUID,
        *,
        migration_type: inputs.PublishPackageRequestMigrationType,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PublishTaskResponse:
        """Put the draft of a plan on offer.

        Carried out in the background; the response names the task.

        Args:
            id: The plan. 1 to 255 characters.
            migration_type: NEW_CUSTOMERS leaves those who have it on their version, ALL_CUSTOMERS
                moves them.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PublishTaskResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/plans/publish-plan.md (head of published slice
            7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
            Unsure: the idempotency header is documented by the overview guide only, and neither
            package sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            PUBLISH_PLAN,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"migrationType": migration_type},
            idempotency_key=idempotency_key,
        )

    def create_draft(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Begin a new version of a plan as a draft.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PlanResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_PLAN_DRAFT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def remove_draft(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IdResponse:
        """Throw the draft of a plan away.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: IdResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            REMOVE_PLAN_DRAFT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def list_charges(
        self,
        plan_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Charge]:
        """List the charges of a plan.

        Args:
            plan_id: The plan. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Charge; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/plans/list-plan-charges.md (head of published
            slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package
            0.1.0-beta.51). Unsure: the price 4900 usd of the example reads like cents, against the
            whole units of the official guide.
        """
        return self._list(
            LIST_PLAN_CHARGES,
            options,
            path={"planId": plan_id},
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def list_overage_charges(
        self,
        plan_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Charge]:
        """List what a plan charges for usage past its limits.

        Args:
            plan_id: The plan. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Charge; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_PLAN_OVERAGE_CHARGES,
            options,
            path={"planId": plan_id},
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class PlansWithRawResponse:
    """The methods of `plans`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Plans) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)
        self.publish = raw_response(resource.publish)
        self.create_draft = raw_response(resource.create_draft)
        self.remove_draft = raw_response(resource.remove_draft)
        self.list_charges = raw_response(resource.list_charges)
        self.list_overage_charges = raw_response(resource.list_overage_charges)


class AsyncPlans(AsyncResource):
    """Plans: list, create, get, update, archive, publish, create_draft, remove_draft, list_charges,
    list_overage_charges.
    """

    @cached_property
    def with_raw_response(self) -> AsyncPlansWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncPlansWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        product_id: str | UUID | None = None,
        status: Sequence[inputs.PackageStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Plan]:
        """List plans.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            product_id: Only those of this product. At most 255 characters.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Plan; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/plans/get-a-list-of-plans (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_PLANS,
            options,
            query={
                "after": after,
                "before": before,
                "createdAt": created_at,
                "limit": limit,
                "productId": product_id,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        *,
        id: str | UUID,
        display_name: str,
        product_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        billing_id: str | UUID | None | Absent = ABSENT,
        default_trial_config: inputs.DefaultTrialConfig | models.DefaultTrialConfig | None | Absent = ABSENT,
        description: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        parent_plan_id: str | UUID | None | Absent = ABSENT,
        pricing_type: inputs.PricingType | None | Absent = ABSENT,
        status: inputs.PackageStatus | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Create a plan.

        Args:
            id: The caller's id for the plan. 1 to 255 characters.
            display_name: Name for people. At most 255 characters.
            product_id: Product that it belongs to. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_id: Id of the plan in the billing provider. At most 255 characters.
            default_trial_config: Trial that its subscriptions begin with.
            description: What it is. At most 255 characters.
            metadata: The caller's own notes.
            parent_plan_id: Plan whose entitlements it inherits. At most 255 characters.
            pricing_type: Whether it is free, paid, or priced by agreement.
            status: Whether it is a draft, on offer, or archived.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PlanResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/plans/create-plan (reference page; Python
            package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
            documented by the overview guide only, and neither package sends it; the packages
            accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_PLAN,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "displayName": display_name,
                "productId": product_id,
                "billingId": billing_id,
                "defaultTrialConfig": default_trial_config,
                "description": description,
                "metadata": metadata,
                "parentPlanId": parent_plan_id,
                "pricingType": pricing_type,
                "status": status,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Read one plan.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PlanResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return await self._call(
            GET_PLAN,
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
        billing_id: str | UUID | None | Absent = ABSENT,
        charges: inputs.PackagePricingInput | Absent = ABSENT,
        compatible_addon_ids: Sequence[str | UUID] | None | Absent = ABSENT,
        default_trial_config: inputs.DefaultTrialConfig | models.DefaultTrialConfig | None | Absent = ABSENT,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        parent_plan_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Change some fields of a plan.

        Only the fields that are sent change. Lists, metadata and the pricing are replaced as a
        whole.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_id: Id of the plan in the billing provider; null clears it.
            charges: Its pricing; replaces the whole pricing.
            compatible_addon_ids: Add-ons that may be taken with it; replaces all that are there.
            default_trial_config: Trial that its subscriptions begin with; null takes it away.
            description: What it is; null clears it.
            display_name: Name for people.
            metadata: The caller's own notes; replaces all that are there.
            parent_plan_id: Plan whose entitlements it inherits; null for none.

        Returns: PlanResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/plans/update-a-plan.md (head of published slice
            7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
            Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_PLAN,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "billingId": billing_id,
                "charges": charges,
                "compatibleAddonIds": compatible_addon_ids,
                "defaultTrialConfig": default_trial_config,
                "description": description,
                "displayName": display_name,
                "metadata": metadata,
                "parentPlanId": parent_plan_id,
            },
        )

    async def archive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Archive a plan.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PlanResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ARCHIVE_PLAN,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    async def publish(
        self,
        id: str | UUID,
        *,
        migration_type: inputs.PublishPackageRequestMigrationType,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PublishTaskResponse:
        """Put the draft of a plan on offer.

        Carried out in the background; the response names the task.

        Args:
            id: The plan. 1 to 255 characters.
            migration_type: NEW_CUSTOMERS leaves those who have it on their version, ALL_CUSTOMERS
                moves them.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PublishTaskResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/plans/publish-plan.md (head of published slice
            7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
            Unsure: the idempotency header is documented by the overview guide only, and neither
            package sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            PUBLISH_PLAN,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"migrationType": migration_type},
            idempotency_key=idempotency_key,
        )

    async def create_draft(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanResponse:
        """Begin a new version of a plan as a draft.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PlanResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_PLAN_DRAFT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    async def remove_draft(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IdResponse:
        """Throw the draft of a plan away.

        Args:
            id: The plan. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: IdResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            REMOVE_PLAN_DRAFT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def list_charges(
        self,
        plan_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Charge]:
        """List the charges of a plan.

        Args:
            plan_id: The plan. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Charge; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/plans/list-plan-charges.md (head of published
            slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package
            0.1.0-beta.51). Unsure: the price 4900 usd of the example reads like cents, against the
            whole units of the official guide.
        """
        return self._list(
            LIST_PLAN_CHARGES,
            options,
            path={"planId": plan_id},
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def list_overage_charges(
        self,
        plan_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Charge]:
        """List what a plan charges for usage past its limits.

        Args:
            plan_id: The plan. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Charge; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_PLAN_OVERAGE_CHARGES,
            options,
            path={"planId": plan_id},
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncPlansWithRawResponse:
    """The methods of `plans`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncPlans) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
        self.publish = async_raw_response(resource.publish)
        self.create_draft = async_raw_response(resource.create_draft)
        self.remove_draft = async_raw_response(resource.remove_draft)
        self.list_charges = async_raw_response(resource.list_charges)
        self.list_overage_charges = async_raw_response(resource.list_overage_charges)
