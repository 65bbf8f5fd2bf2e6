# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Subscription versions: list, create, get, replace, delete, get_current, publish, get_item,
get_revenue.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_SUBSCRIPTION_VERSION,
    DELETE_SUBSCRIPTION_VERSION,
    GET_CURRENT_SUBSCRIPTION_VERSION,
    GET_SUBSCRIPTION_VERSION,
    GET_SUBSCRIPTION_VERSION_ITEM,
    GET_SUBSCRIPTION_VERSION_REVENUE,
    LIST_SUBSCRIPTION_VERSIONS,
    PUBLISH_SUBSCRIPTION_VERSION,
    REPLACE_SUBSCRIPTION_VERSION,
)
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, Page


class SubscriptionVersions(Resource):
    """Subscription versions: list, create, get, replace, delete, get_current, publish, get_item,
    get_revenue.
    """

    @cached_property
    def with_raw_response(self) -> SubscriptionVersionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return SubscriptionVersionsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.SubscriptionVersionSummary]:
        """List the versions of a subscription.

        Args:
            id: Alguna id of the subscription.

        Returns: A page of SubscriptionVersionSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_SUBSCRIPTION_VERSIONS,
            options,
            path={"id": id},
        )

    def create(
        self,
        id: str | UUID,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective_at: str | Absent = ABSENT,
        entitlements: Sequence[inputs.EntitlementInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Create a version of a subscription, as a draft if draft is set.

        Args:
            id: Alguna id of the subscription.
            items: All that is sold from this version on.
            description: What changes, for people.
            draft: Whether the version stays unpublished. Unsure: the default is not documented.
            effective_at: When it takes effect, as a date. Unsure: plain text in the official
                package, where a replacement has a date.
            entitlements: What the subscriber may use from this version on.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionVersion.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_SUBSCRIPTION_VERSION,
            options,
            path={"id": id},
            body={
                "items": items,
                "description": description,
                "draft": draft,
                "effective_at": effective_at,
                "entitlements": entitlements,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        version_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Read one version of a subscription.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.

        Returns: SubscriptionVersion.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_SUBSCRIPTION_VERSION,
            options,
            path={"id": id, "version_id": version_id},
        )

    def replace(
        self,
        id: str | UUID,
        version_id: str | UUID,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        description: str | Absent = ABSENT,
        effective_at: DateLike | Absent = ABSENT,
        entitlements: Sequence[inputs.EntitlementInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Replace what a draft version holds.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            items: All that is sold from this version on; replaces the whole list.
            description: What changes, for people.
            effective_at: Day on which it takes effect.
            entitlements: What the subscriber may use from this version on; replaces the whole
                list.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionVersion.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
            (official Python package 0.1.0). Unsure: the package does not say what becomes of a
            field that a replacement leaves out.
        """
        return self._call(
            REPLACE_SUBSCRIPTION_VERSION,
            options,
            path={"id": id, "version_id": version_id},
            body={
                "items": items,
                "description": description,
                "effective_at": effective_at,
                "entitlements": entitlements,
            },
            idempotency_key=idempotency_key,
        )

    def delete(
        self,
        id: str | UUID,
        version_id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a draft version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/delete-a-subscription-version
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            DELETE_SUBSCRIPTION_VERSION,
            options,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
        )

    def get_current(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Read the version of a subscription that is in force.

        Nothing is found (404) while no published version is in force.

        Args:
            id: Alguna id of the subscription.

        Returns: SubscriptionVersion.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-the-current-active-subscription-version
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_CURRENT_SUBSCRIPTION_VERSION,
            options,
            path={"id": id},
        )

    def publish(
        self,
        id: str | UUID,
        version_id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Publish a draft version, so that it takes effect.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionVersion.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            PUBLISH_SUBSCRIPTION_VERSION,
            options,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
        )

    def get_item(
        self,
        id: str | UUID,
        version_id: str | UUID,
        ref: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersionItem:
        """Read one product or bundle of a version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            ref: Alguna id of the product or of the bundle.

        Returns: SubscriptionVersionItem.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version-item
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_SUBSCRIPTION_VERSION_ITEM,
            options,
            path={"id": id, "version_id": version_id, "ref": ref},
        )

    def get_revenue(
        self,
        id: str | UUID,
        version_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionRevenueMetrics:
        """Read what a version of a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.

        Returns: SubscriptionRevenueMetrics.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-subscription-revenue-metrics-for-a-specific-version
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_SUBSCRIPTION_VERSION_REVENUE,
            options,
            path={"id": id, "version_id": version_id},
        )


class SubscriptionVersionsWithRawResponse:
    """The methods of `subscription_versions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: SubscriptionVersions) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.replace = raw_response(resource.replace)
        self.delete = raw_response(resource.delete)
        self.get_current = raw_response(resource.get_current)
        self.publish = raw_response(resource.publish)
        self.get_item = raw_response(resource.get_item)
        self.get_revenue = raw_response(resource.get_revenue)


class AsyncSubscriptionVersions(AsyncResource):
    """Subscription versions: list, create, get, replace, delete, get_current, publish, get_item,
    get_revenue.
    """

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionVersionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncSubscriptionVersionsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.SubscriptionVersionSummary]:
        """List the versions of a subscription.

        Args:
            id: Alguna id of the subscription.

        Returns: A page of SubscriptionVersionSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_SUBSCRIPTION_VERSIONS,
            options,
            path={"id": id},
        )

    async def create(
        self,
        id: str | UUID,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        description: str | Absent = ABSENT,
        draft: bool | Absent = ABSENT,
        effective_at: str | Absent = ABSENT,
        entitlements: Sequence[inputs.EntitlementInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Create a version of a subscription, as a draft if draft is set.

        Args:
            id: Alguna id of the subscription.
            items: All that is sold from this version on.
            description: What changes, for people.
            draft: Whether the version stays unpublished. Unsure: the default is not documented.
            effective_at: When it takes effect, as a date. Unsure: plain text in the official
                package, where a replacement has a date.
            entitlements: What the subscriber may use from this version on.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionVersion.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_SUBSCRIPTION_VERSION,
            options,
            path={"id": id},
            body={
                "items": items,
                "description": description,
                "draft": draft,
                "effective_at": effective_at,
                "entitlements": entitlements,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        version_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Read one version of a subscription.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.

        Returns: SubscriptionVersion.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_SUBSCRIPTION_VERSION,
            options,
            path={"id": id, "version_id": version_id},
        )

    async def replace(
        self,
        id: str | UUID,
        version_id: str | UUID,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        description: str | Absent = ABSENT,
        effective_at: DateLike | Absent = ABSENT,
        entitlements: Sequence[inputs.EntitlementInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Replace what a draft version holds.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            items: All that is sold from this version on; replaces the whole list.
            description: What changes, for people.
            effective_at: Day on which it takes effect.
            entitlements: What the subscriber may use from this version on; replaces the whole
                list.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionVersion.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
            (official Python package 0.1.0). Unsure: the package does not say what becomes of a
            field that a replacement leaves out.
        """
        return await self._call(
            REPLACE_SUBSCRIPTION_VERSION,
            options,
            path={"id": id, "version_id": version_id},
            body={
                "items": items,
                "description": description,
                "effective_at": effective_at,
                "entitlements": entitlements,
            },
            idempotency_key=idempotency_key,
        )

    async def delete(
        self,
        id: str | UUID,
        version_id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a draft version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/delete-a-subscription-version
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            DELETE_SUBSCRIPTION_VERSION,
            options,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
        )

    async def get_current(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Read the version of a subscription that is in force.

        Nothing is found (404) while no published version is in force.

        Args:
            id: Alguna id of the subscription.

        Returns: SubscriptionVersion.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-the-current-active-subscription-version
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_CURRENT_SUBSCRIPTION_VERSION,
            options,
            path={"id": id},
        )

    async def publish(
        self,
        id: str | UUID,
        version_id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersion:
        """Publish a draft version, so that it takes effect.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: SubscriptionVersion.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            PUBLISH_SUBSCRIPTION_VERSION,
            options,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
        )

    async def get_item(
        self,
        id: str | UUID,
        version_id: str | UUID,
        ref: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionVersionItem:
        """Read one product or bundle of a version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            ref: Alguna id of the product or of the bundle.

        Returns: SubscriptionVersionItem.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version-item
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_SUBSCRIPTION_VERSION_ITEM,
            options,
            path={"id": id, "version_id": version_id, "ref": ref},
        )

    async def get_revenue(
        self,
        id: str | UUID,
        version_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionRevenueMetrics:
        """Read what a version of a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.

        Returns: SubscriptionRevenueMetrics.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-subscription-revenue-metrics-for-a-specific-version
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_SUBSCRIPTION_VERSION_REVENUE,
            options,
            path={"id": id, "version_id": version_id},
        )


class AsyncSubscriptionVersionsWithRawResponse:
    """The methods of `subscription_versions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptionVersions) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.replace = async_raw_response(resource.replace)
        self.delete = async_raw_response(resource.delete)
        self.get_current = async_raw_response(resource.get_current)
        self.publish = async_raw_response(resource.publish)
        self.get_item = async_raw_response(resource.get_item)
        self.get_revenue = async_raw_response(resource.get_revenue)
