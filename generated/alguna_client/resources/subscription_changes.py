# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Subscription changes: create, preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, Timeout


class SubscriptionChanges(Resource):
    """Subscription changes: create, preview."""

    @cached_property
    def with_raw_response(self) -> SubscriptionChangesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return SubscriptionChangesWithRawResponse(self)

    def create(
        self,
        id: str,
        *,
        add: Sequence[inputs.ChangeAddItem] | Absent = ABSENT,
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective: str | Absent = ABSENT,
        plan_id: str | Absent = ABSENT,
        remove: Sequence[inputs.ChangeRemoveItem] | Absent = ABSENT,
        source_version_id: str | Absent = ABSENT,
        update: Sequence[inputs.ChangeUpdateItem] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreateSubscriptionChangeResponse:
        """Change what a subscription sells, by a new version.

        The new version is published, unless draft is set.

        Args:
            id: Alguna id of the subscription.
            add: Products and bundles to add.
            description: What changes, for people.
            draft: Whether the new version stays unpublished. The provider's default: false.
            effective: When it takes effect: immediate, end_of_term, next_billing_period, or a date. The
                provider's default: "immediate". Unsure: the full list of keywords is not documented.
            plan_id: Plan to change over to.
            remove: Products and bundles to remove.
            source_version_id: Version to start from; the current one, if absent.
            update: Products and bundles to sell on other terms.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreateSubscriptionChangeResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/apply-changes-to-a-subscription
        (reference page). Unsure: the answer was not read: a version, or a summary of the change; the part on
        headers neither.
        """
        return self._call(
            _operations.CREATE_SUBSCRIPTION_CHANGE,
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
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def preview(
        self,
        id: str,
        *,
        add: Sequence[inputs.ChangeAddItem] | Absent = ABSENT,
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective: str | Absent = ABSENT,
        plan_id: str | Absent = ABSENT,
        remove: Sequence[inputs.ChangeRemoveItem] | Absent = ABSENT,
        source_version_id: str | Absent = ABSENT,
        update: Sequence[inputs.ChangeUpdateItem] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PreviewSubscriptionChangeResponse:
        """See what a change of a subscription would do, without doing it.

        Args:
            id: Alguna id of the subscription.
            add: Products and bundles to add.
            description: What changes, for people.
            draft: Whether the new version stays unpublished. The provider's default: false.
            effective: When it takes effect: immediate, end_of_term, next_billing_period, or a date. The
                provider's default: "immediate". Unsure: the full list of keywords is not documented.
            plan_id: Plan to change over to.
            remove: Products and bundles to remove.
            source_version_id: Version to start from; the current one, if absent.
            update: Products and bundles to sell on other terms.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PreviewSubscriptionChangeResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/preview-a-subscription-change
        (reference page). Unsure: the answer was not read.
        """
        return self._call(
            _operations.PREVIEW_SUBSCRIPTION_CHANGE,
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
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class SubscriptionChangesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: SubscriptionChanges) -> None:
        self.create = raw_response(resource.create)
        self.preview = raw_response(resource.preview)


class AsyncSubscriptionChanges(AsyncResource):
    """Subscription changes: create, preview."""

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionChangesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncSubscriptionChangesWithRawResponse(self)

    async def create(
        self,
        id: str,
        *,
        add: Sequence[inputs.ChangeAddItem] | Absent = ABSENT,
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective: str | Absent = ABSENT,
        plan_id: str | Absent = ABSENT,
        remove: Sequence[inputs.ChangeRemoveItem] | Absent = ABSENT,
        source_version_id: str | Absent = ABSENT,
        update: Sequence[inputs.ChangeUpdateItem] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreateSubscriptionChangeResponse:
        """Change what a subscription sells, by a new version.

        The new version is published, unless draft is set.

        Args:
            id: Alguna id of the subscription.
            add: Products and bundles to add.
            description: What changes, for people.
            draft: Whether the new version stays unpublished. The provider's default: false.
            effective: When it takes effect: immediate, end_of_term, next_billing_period, or a date. The
                provider's default: "immediate". Unsure: the full list of keywords is not documented.
            plan_id: Plan to change over to.
            remove: Products and bundles to remove.
            source_version_id: Version to start from; the current one, if absent.
            update: Products and bundles to sell on other terms.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreateSubscriptionChangeResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/apply-changes-to-a-subscription
        (reference page). Unsure: the answer was not read: a version, or a summary of the change; the part on
        headers neither.
        """
        return await self._call(
            _operations.CREATE_SUBSCRIPTION_CHANGE,
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
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def preview(
        self,
        id: str,
        *,
        add: Sequence[inputs.ChangeAddItem] | Absent = ABSENT,
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective: str | Absent = ABSENT,
        plan_id: str | Absent = ABSENT,
        remove: Sequence[inputs.ChangeRemoveItem] | Absent = ABSENT,
        source_version_id: str | Absent = ABSENT,
        update: Sequence[inputs.ChangeUpdateItem] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PreviewSubscriptionChangeResponse:
        """See what a change of a subscription would do, without doing it.

        Args:
            id: Alguna id of the subscription.
            add: Products and bundles to add.
            description: What changes, for people.
            draft: Whether the new version stays unpublished. The provider's default: false.
            effective: When it takes effect: immediate, end_of_term, next_billing_period, or a date. The
                provider's default: "immediate". Unsure: the full list of keywords is not documented.
            plan_id: Plan to change over to.
            remove: Products and bundles to remove.
            source_version_id: Version to start from; the current one, if absent.
            update: Products and bundles to sell on other terms.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PreviewSubscriptionChangeResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/preview-a-subscription-change
        (reference page). Unsure: the answer was not read.
        """
        return await self._call(
            _operations.PREVIEW_SUBSCRIPTION_CHANGE,
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
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncSubscriptionChangesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptionChanges) -> None:
        self.create = async_raw_response(resource.create)
        self.preview = async_raw_response(resource.preview)
