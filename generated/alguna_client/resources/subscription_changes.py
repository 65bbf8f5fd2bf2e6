# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Subscription changes: create, preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_SUBSCRIPTION_CHANGE, PREVIEW_SUBSCRIPTION_CHANGE
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
    from .._overlay import Absent, CallOptions


class SubscriptionChanges(Resource):
    """Subscription changes: create, preview."""

    @cached_property
    def with_raw_response(self) -> SubscriptionChangesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return SubscriptionChangesWithRawResponse(self)

    def create(
        self,
        id: str | UUID,
        *,
        add: Sequence[inputs.ChangeAddItem] | Absent = ABSENT,
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective: str | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        remove: Sequence[inputs.ChangeRemoveItem] | Absent = ABSENT,
        source_version_id: str | UUID | Absent = ABSENT,
        update: Sequence[inputs.ChangeUpdateItem] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionChange:
        """Change what a subscription sells, by a new version.

        The new version is published, unless draft is set.

        Args:
            id: Alguna id of the subscription.
            add: Products and bundles to add.
            description: What changes, for people.
            draft: Whether the new version stays unpublished. The provider's default: false.
            effective: When it takes effect: immediate, end_of_term, next_billing_period, or a
                date. The provider's default: "immediate". Unsure: the full list of keywords is not
                documented.
            plan_id: Plan to change over to.
            remove: Products and bundles to remove.
            source_version_id: Version to start from; the current one, if absent.
            update: Products and bundles to sell on other terms.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionChange.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/apply-changes-to-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_SUBSCRIPTION_CHANGE,
            options,
            path={"id": id},
            body={
                "add": add,
                "description": description,
                "draft": draft,
                "effective": effective,
                "plan_id": plan_id,
                "remove": remove,
                "source_version_id": source_version_id,
                "update": update,
            },
            idempotency_key=idempotency_key,
        )

    def preview(
        self,
        id: str | UUID,
        *,
        add: Sequence[inputs.ChangeAddItem] | Absent = ABSENT,
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective: str | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        remove: Sequence[inputs.ChangeRemoveItem] | Absent = ABSENT,
        source_version_id: str | UUID | Absent = ABSENT,
        update: Sequence[inputs.ChangeUpdateItem] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionChangePreview:
        """See what a change of a subscription would do, without doing it.

        Args:
            id: Alguna id of the subscription.
            add: Products and bundles to add.
            description: What changes, for people.
            draft: Whether the new version stays unpublished. The provider's default: false.
            effective: When it takes effect: immediate, end_of_term, next_billing_period, or a
                date. The provider's default: "immediate". Unsure: the full list of keywords is not
                documented.
            plan_id: Plan to change over to.
            remove: Products and bundles to remove.
            source_version_id: Version to start from; the current one, if absent.
            update: Products and bundles to sell on other terms.

        Returns: SubscriptionChangePreview.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/preview-a-subscription-change
            (reference page and official Python package 0.1.0). Unsure: the package sends an
            Idempotency-Key, which a call without effect does not need.
        """
        return self._call(
            PREVIEW_SUBSCRIPTION_CHANGE,
            options,
            path={"id": id},
            body={
                "add": add,
                "description": description,
                "draft": draft,
                "effective": effective,
                "plan_id": plan_id,
                "remove": remove,
                "source_version_id": source_version_id,
                "update": update,
            },
        )


class SubscriptionChangesWithRawResponse:
    """The methods of `subscription_changes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: SubscriptionChanges) -> None:
        self.create = raw_response(resource.create)
        self.preview = raw_response(resource.preview)


class AsyncSubscriptionChanges(AsyncResource):
    """Subscription changes: create, preview."""

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionChangesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncSubscriptionChangesWithRawResponse(self)

    async def create(
        self,
        id: str | UUID,
        *,
        add: Sequence[inputs.ChangeAddItem] | Absent = ABSENT,
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective: str | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        remove: Sequence[inputs.ChangeRemoveItem] | Absent = ABSENT,
        source_version_id: str | UUID | Absent = ABSENT,
        update: Sequence[inputs.ChangeUpdateItem] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionChange:
        """Change what a subscription sells, by a new version.

        The new version is published, unless draft is set.

        Args:
            id: Alguna id of the subscription.
            add: Products and bundles to add.
            description: What changes, for people.
            draft: Whether the new version stays unpublished. The provider's default: false.
            effective: When it takes effect: immediate, end_of_term, next_billing_period, or a
                date. The provider's default: "immediate". Unsure: the full list of keywords is not
                documented.
            plan_id: Plan to change over to.
            remove: Products and bundles to remove.
            source_version_id: Version to start from; the current one, if absent.
            update: Products and bundles to sell on other terms.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionChange.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/apply-changes-to-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_SUBSCRIPTION_CHANGE,
            options,
            path={"id": id},
            body={
                "add": add,
                "description": description,
                "draft": draft,
                "effective": effective,
                "plan_id": plan_id,
                "remove": remove,
                "source_version_id": source_version_id,
                "update": update,
            },
            idempotency_key=idempotency_key,
        )

    async def preview(
        self,
        id: str | UUID,
        *,
        add: Sequence[inputs.ChangeAddItem] | Absent = ABSENT,
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective: str | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        remove: Sequence[inputs.ChangeRemoveItem] | Absent = ABSENT,
        source_version_id: str | UUID | Absent = ABSENT,
        update: Sequence[inputs.ChangeUpdateItem] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionChangePreview:
        """See what a change of a subscription would do, without doing it.

        Args:
            id: Alguna id of the subscription.
            add: Products and bundles to add.
            description: What changes, for people.
            draft: Whether the new version stays unpublished. The provider's default: false.
            effective: When it takes effect: immediate, end_of_term, next_billing_period, or a
                date. The provider's default: "immediate". Unsure: the full list of keywords is not
                documented.
            plan_id: Plan to change over to.
            remove: Products and bundles to remove.
            source_version_id: Version to start from; the current one, if absent.
            update: Products and bundles to sell on other terms.

        Returns: SubscriptionChangePreview.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/preview-a-subscription-change
            (reference page and official Python package 0.1.0). Unsure: the package sends an
            Idempotency-Key, which a call without effect does not need.
        """
        return await self._call(
            PREVIEW_SUBSCRIPTION_CHANGE,
            options,
            path={"id": id},
            body={
                "add": add,
                "description": description,
                "draft": draft,
                "effective": effective,
                "plan_id": plan_id,
                "remove": remove,
                "source_version_id": source_version_id,
                "update": update,
            },
        )


class AsyncSubscriptionChangesWithRawResponse:
    """The methods of `subscription_changes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptionChanges) -> None:
        self.create = async_raw_response(resource.create)
        self.preview = async_raw_response(resource.preview)
