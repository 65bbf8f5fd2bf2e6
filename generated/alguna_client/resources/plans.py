# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Plans: list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_PLAN, GET_PLAN, LIST_PLANS
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Plans(Resource):
    """Plans: list, create, get."""

    @cached_property
    def with_raw_response(self) -> PlansWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return PlansWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.PlanSummary]:
        """List plans, sorted.

        A filter that takes several values matches a plan that has any of them.

        Args:
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example created_at:desc.
            tag_ids: Only plans that carry one of these tags.

        Returns: A page of PlanSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/plans/list-plans (reference
            page and official Python package 0.1.0).
        """
        return self._list(
            LIST_PLANS,
            options,
            query={"limit": limit, "offset": offset, "sort": sort, "tag_ids": tag_ids},
        )

    def create(
        self,
        *,
        currency: str,
        name: str,
        additional_terms: str | Absent = ABSENT,
        auto_activate: bool | Absent = ABSENT,
        auto_renew: bool | Absent = ABSENT,
        contract_duration: int | Absent = ABSENT,
        contract_period_type: inputs.PeriodType | Absent = ABSENT,
        description: str | Absent = ABSENT,
        discount: inputs.DiscountInput | Absent = ABSENT,
        entitlements: Sequence[inputs.EntitlementInput] | Absent = ABSENT,
        invoice_settings: inputs.PlanInvoiceSettings | Absent = ABSENT,
        items: Sequence[inputs.PlanItemInput] | Absent = ABSENT,
        maximum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        minimum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        payment_terms: str | Absent = ABSENT,
        price_escalation: inputs.PriceEscalation | models.PriceEscalation | Absent = ABSENT,
        renewal_duration: int | Absent = ABSENT,
        renewal_period_type: inputs.PeriodType | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        trial_period_days: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanSummary:
        """Create a plan that subscriptions can be made from.

        Args:
            currency: ISO 4217 code of the currency of all prices of the plan.
            name: Name in the catalogue.
            additional_terms: Terms that are shown with the plan, in Markdown.
            auto_activate: Whether a subscription to the plan starts at once instead of as a draft.
            auto_renew: Whether a subscription goes on after its term.
            contract_duration: Length of the first term, in months.
            contract_period_type: Whether a term runs for a fixed number of months or rolls on from
                month to month.
            description: What the plan is, for people.
            discount: Reduction of the whole subscription.
            entitlements: What subscribers may use.
            invoice_settings: How invoices of subscriptions to a plan are issued and sent.
            items: What is sold, each product or bundle with its price.
            maximum_spend: Most that is charged for a period.
            minimum_spend: Least that is charged for a period.
            payment_terms: When an invoice has to be paid, for example net_30. Unsure: the list of
                values is not documented.
            price_escalation: How prices rise over time.
            renewal_duration: Length of each further term, in months.
            renewal_period_type: Whether a term runs for a fixed number of months or rolls on from
                month to month.
            tags: Ids of the tags on the plan.
            trial_period_days: Days at the start that are free of charge.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PlanSummary.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/plans/create-a-plan (reference
            page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_PLAN,
            options,
            body={
                "currency": currency,
                "name": name,
                "additional_terms": additional_terms,
                "auto_activate": auto_activate,
                "auto_renew": auto_renew,
                "contract_duration": contract_duration,
                "contract_period_type": contract_period_type,
                "description": description,
                "discount": discount,
                "entitlements": entitlements,
                "invoice_settings": invoice_settings,
                "items": items,
                "maximum_spend": maximum_spend,
                "minimum_spend": minimum_spend,
                "payment_terms": payment_terms,
                "price_escalation": price_escalation,
                "renewal_duration": renewal_duration,
                "renewal_period_type": renewal_period_type,
                "tags": tags,
                "trial_period_days": trial_period_days,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.PlanSummary:
        """Read one plan, without its items.

        Args:
            id: Alguna id of the plan.

        Returns: PlanSummary.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/plans/get-a-plan (reference
            page and official Python package 0.1.0).
        """
        return self._call(
            GET_PLAN,
            options,
            path={"id": id},
        )


class PlansWithRawResponse:
    """The methods of `plans`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Plans) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncPlans(AsyncResource):
    """Plans: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncPlansWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncPlansWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.PlanSummary]:
        """List plans, sorted.

        A filter that takes several values matches a plan that has any of them.

        Args:
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example created_at:desc.
            tag_ids: Only plans that carry one of these tags.

        Returns: A page of PlanSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/plans/list-plans (reference
            page and official Python package 0.1.0).
        """
        return self._list(
            LIST_PLANS,
            options,
            query={"limit": limit, "offset": offset, "sort": sort, "tag_ids": tag_ids},
        )

    async def create(
        self,
        *,
        currency: str,
        name: str,
        additional_terms: str | Absent = ABSENT,
        auto_activate: bool | Absent = ABSENT,
        auto_renew: bool | Absent = ABSENT,
        contract_duration: int | Absent = ABSENT,
        contract_period_type: inputs.PeriodType | Absent = ABSENT,
        description: str | Absent = ABSENT,
        discount: inputs.DiscountInput | Absent = ABSENT,
        entitlements: Sequence[inputs.EntitlementInput] | Absent = ABSENT,
        invoice_settings: inputs.PlanInvoiceSettings | Absent = ABSENT,
        items: Sequence[inputs.PlanItemInput] | Absent = ABSENT,
        maximum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        minimum_spend: inputs.SpendThreshold | models.SpendThreshold | Absent = ABSENT,
        payment_terms: str | Absent = ABSENT,
        price_escalation: inputs.PriceEscalation | models.PriceEscalation | Absent = ABSENT,
        renewal_duration: int | Absent = ABSENT,
        renewal_period_type: inputs.PeriodType | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        trial_period_days: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PlanSummary:
        """Create a plan that subscriptions can be made from.

        Args:
            currency: ISO 4217 code of the currency of all prices of the plan.
            name: Name in the catalogue.
            additional_terms: Terms that are shown with the plan, in Markdown.
            auto_activate: Whether a subscription to the plan starts at once instead of as a draft.
            auto_renew: Whether a subscription goes on after its term.
            contract_duration: Length of the first term, in months.
            contract_period_type: Whether a term runs for a fixed number of months or rolls on from
                month to month.
            description: What the plan is, for people.
            discount: Reduction of the whole subscription.
            entitlements: What subscribers may use.
            invoice_settings: How invoices of subscriptions to a plan are issued and sent.
            items: What is sold, each product or bundle with its price.
            maximum_spend: Most that is charged for a period.
            minimum_spend: Least that is charged for a period.
            payment_terms: When an invoice has to be paid, for example net_30. Unsure: the list of
                values is not documented.
            price_escalation: How prices rise over time.
            renewal_duration: Length of each further term, in months.
            renewal_period_type: Whether a term runs for a fixed number of months or rolls on from
                month to month.
            tags: Ids of the tags on the plan.
            trial_period_days: Days at the start that are free of charge.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PlanSummary.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/plans/create-a-plan (reference
            page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_PLAN,
            options,
            body={
                "currency": currency,
                "name": name,
                "additional_terms": additional_terms,
                "auto_activate": auto_activate,
                "auto_renew": auto_renew,
                "contract_duration": contract_duration,
                "contract_period_type": contract_period_type,
                "description": description,
                "discount": discount,
                "entitlements": entitlements,
                "invoice_settings": invoice_settings,
                "items": items,
                "maximum_spend": maximum_spend,
                "minimum_spend": minimum_spend,
                "payment_terms": payment_terms,
                "price_escalation": price_escalation,
                "renewal_duration": renewal_duration,
                "renewal_period_type": renewal_period_type,
                "tags": tags,
                "trial_period_days": trial_period_days,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.PlanSummary:
        """Read one plan, without its items.

        Args:
            id: Alguna id of the plan.

        Returns: PlanSummary.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/plans/get-a-plan (reference
            page and official Python package 0.1.0).
        """
        return await self._call(
            GET_PLAN,
            options,
            path={"id": id},
        )


class AsyncPlansWithRawResponse:
    """The methods of `plans`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncPlans) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
