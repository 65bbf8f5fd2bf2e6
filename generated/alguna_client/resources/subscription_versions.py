# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Subscription versions: list, create, get, update, delete, get_current, publish, get_item, get_revenue."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class SubscriptionVersions(Resource):
    """Subscription versions: list, create, get, update, delete, get_current, publish, get_item, get_revenue."""

    @cached_property
    def with_raw_response(self) -> SubscriptionVersionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return SubscriptionVersionsWithRawResponse(self)

    def list(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.SubscriptionVersion]:
        """List the versions of a subscription.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of SubscriptionVersion; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
        (reference page).
        """
        return self._list(
            _operations.LIST_SUBSCRIPTION_VERSIONS,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        id: str,
        *,
        items: Sequence[inputs.SubscriptionItemInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Create a version of a subscription as a draft.

        Args:
            id: Alguna id of the subscription.
            items: All that is sold from this version on.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
        (reference page). Unsure: named as a neighbour page only; path from older pages, body not read.
        """
        return self._call(
            _operations.CREATE_SUBSCRIPTION_VERSION,
            path={"id": id},
            body={"items": items},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        version_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Read one version of a subscription.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version
        (reference page).
        """
        return self._call(
            _operations.GET_SUBSCRIPTION_VERSION,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        version_id: str,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Replace the items of a draft version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            items: All that is sold from this version on; replaces the whole list.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
        (official Python package 0.1.0, by introspection). Unsure: the package does not say what becomes of a
        member that a replacement leaves out.
        """
        return self._call(
            _operations.UPDATE_SUBSCRIPTION_VERSION,
            path={"id": id, "version_id": version_id},
            body={"items": items},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        id: str,
        version_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Delete a draft version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/delete-a-subscription-version
        (reference page). Unsure: path from older pages and the neighbour pages.
        """
        return self._call(
            _operations.DELETE_SUBSCRIPTION_VERSION,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_current(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Read the version of a subscription that is in force.

        Nothing is found (404) while no published version is in force.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-the-current-active-subscription-version
        (reference page).
        """
        return self._call(
            _operations.GET_CURRENT_SUBSCRIPTION_VERSION,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def publish(
        self,
        id: str,
        version_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Publish a draft version, so that it takes effect.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
        (reference page). Unsure: only older pages show the path; the newer ones say that a draft can be
        published later.
        """
        return self._call(
            _operations.PUBLISH_SUBSCRIPTION_VERSION,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_item(
        self,
        id: str,
        version_id: str,
        ref: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersionItem:
        """Read one product or bundle of a version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            ref: Alguna id of the product or of the bundle.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersionItem.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version-item
        (reference page).
        """
        return self._call(
            _operations.GET_SUBSCRIPTION_VERSION_ITEM,
            path={"id": id, "version_id": version_id, "ref": ref},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_revenue(
        self,
        id: str,
        version_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionRevenueMetrics:
        """Read what a version of a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionRevenueMetrics.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-subscription-revenue-metrics-for-a-specific-version
        (reference page). Unsure: path as on subscriptions; the members of the answer are not shown.
        """
        return self._call(
            _operations.GET_SUBSCRIPTION_VERSION_REVENUE,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class SubscriptionVersionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: SubscriptionVersions) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.get_current = raw_response(resource.get_current)
        self.publish = raw_response(resource.publish)
        self.get_item = raw_response(resource.get_item)
        self.get_revenue = raw_response(resource.get_revenue)


class AsyncSubscriptionVersions(AsyncResource):
    """Subscription versions: list, create, get, update, delete, get_current, publish, get_item, get_revenue."""

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionVersionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncSubscriptionVersionsWithRawResponse(self)

    def list(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.SubscriptionVersion]:
        """List the versions of a subscription.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of SubscriptionVersion; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
        (reference page).
        """
        return self._list(
            _operations.LIST_SUBSCRIPTION_VERSIONS,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        id: str,
        *,
        items: Sequence[inputs.SubscriptionItemInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Create a version of a subscription as a draft.

        Args:
            id: Alguna id of the subscription.
            items: All that is sold from this version on.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
        (reference page). Unsure: named as a neighbour page only; path from older pages, body not read.
        """
        return await self._call(
            _operations.CREATE_SUBSCRIPTION_VERSION,
            path={"id": id},
            body={"items": items},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        version_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Read one version of a subscription.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version
        (reference page).
        """
        return await self._call(
            _operations.GET_SUBSCRIPTION_VERSION,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        version_id: str,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Replace the items of a draft version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            items: All that is sold from this version on; replaces the whole list.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
        (official Python package 0.1.0, by introspection). Unsure: the package does not say what becomes of a
        member that a replacement leaves out.
        """
        return await self._call(
            _operations.UPDATE_SUBSCRIPTION_VERSION,
            path={"id": id, "version_id": version_id},
            body={"items": items},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        id: str,
        version_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Delete a draft version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/delete-a-subscription-version
        (reference page). Unsure: path from older pages and the neighbour pages.
        """
        return await self._call(
            _operations.DELETE_SUBSCRIPTION_VERSION,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_current(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Read the version of a subscription that is in force.

        Nothing is found (404) while no published version is in force.

        Args:
            id: Alguna id of the subscription.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-the-current-active-subscription-version
        (reference page).
        """
        return await self._call(
            _operations.GET_CURRENT_SUBSCRIPTION_VERSION,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def publish(
        self,
        id: str,
        version_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersion:
        """Publish a draft version, so that it takes effect.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersion.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions
        (reference page). Unsure: only older pages show the path; the newer ones say that a draft can be
        published later.
        """
        return await self._call(
            _operations.PUBLISH_SUBSCRIPTION_VERSION,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_item(
        self,
        id: str,
        version_id: str,
        ref: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionVersionItem:
        """Read one product or bundle of a version.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            ref: Alguna id of the product or of the bundle.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionVersionItem.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version-item
        (reference page).
        """
        return await self._call(
            _operations.GET_SUBSCRIPTION_VERSION_ITEM,
            path={"id": id, "version_id": version_id, "ref": ref},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_revenue(
        self,
        id: str,
        version_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SubscriptionRevenueMetrics:
        """Read what a version of a subscription is worth a month and a year.

        Args:
            id: Alguna id of the subscription.
            version_id: Alguna id of the version.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SubscriptionRevenueMetrics.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-subscription-revenue-metrics-for-a-specific-version
        (reference page). Unsure: path as on subscriptions; the members of the answer are not shown.
        """
        return await self._call(
            _operations.GET_SUBSCRIPTION_VERSION_REVENUE,
            path={"id": id, "version_id": version_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncSubscriptionVersionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncSubscriptionVersions) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.get_current = async_raw_response(resource.get_current)
        self.publish = async_raw_response(resource.publish)
        self.get_item = async_raw_response(resource.get_item)
        self.get_revenue = async_raw_response(resource.get_revenue)
