# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Addon entitlements: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import AsyncPages, Page, Timeout


class AddonEntitlements(Resource):
    """Addon entitlements: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AddonEntitlementsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AddonEntitlementsWithRawResponse(self)

    def list(
        self,
        addon_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.PackageEntitlement]:
        """List what an add-on entitles to.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of PackageEntitlement; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/addon-entitlements/get-a-list-of-addon-entitlements
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the answer holds
        cursors, but the request takes none: the list is read as whole.
        """
        return self._list(
            _operations.LIST_ADDON_ENTITLEMENTS,
            path={"addonId": addon_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        addon_id: str,
        *,
        entitlements: Sequence[inputs.CreatePackageEntitlementInput],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PackageEntitlementListResponse:
        """Add entitlements to an add-on.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            entitlements: The entitlements. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PackageEntitlementListResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/addon-entitlements/create-addon-entitlements (reference
        page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page has features
        and credits merged in one shape; the idempotency header is documented by the overview guide only, and
        neither package sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.CREATE_ADDON_ENTITLEMENTS,
            path={"addonId": addon_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"entitlements": entitlements},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        addon_id: str,
        id: str,
        *,
        body: inputs.UpdatePackageEntitlementRequest,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PackageEntitlementResponse:
        """Change some members of an entitlement of an add-on.

        The id is that of the feature or credit currency. Only the members that are sent change.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            body: Members of an entitlement to change; type says which kind it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PackageEntitlementResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/addon-entitlements/update-a-addon-entitlement.md (head of
        published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.UPDATE_ADDON_ENTITLEMENT,
            path={"addonId": addon_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        addon_id: str,
        id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PackageEntitlementResponse:
        """Take an entitlement out of an add-on.

        The id is that of the feature or credit currency.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PackageEntitlementResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/addon-entitlements/delete-addon-entitlement (reference
        page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page has features
        and credits merged in one shape; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.DELETE_ADDON_ENTITLEMENT,
            path={"addonId": addon_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AddonEntitlementsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AddonEntitlements) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncAddonEntitlements(AsyncResource):
    """Addon entitlements: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncAddonEntitlementsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncAddonEntitlementsWithRawResponse(self)

    def list(
        self,
        addon_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.PackageEntitlement]:
        """List what an add-on entitles to.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of PackageEntitlement; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/addon-entitlements/get-a-list-of-addon-entitlements
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the answer holds
        cursors, but the request takes none: the list is read as whole.
        """
        return self._list(
            _operations.LIST_ADDON_ENTITLEMENTS,
            path={"addonId": addon_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        addon_id: str,
        *,
        entitlements: Sequence[inputs.CreatePackageEntitlementInput],
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PackageEntitlementListResponse:
        """Add entitlements to an add-on.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            entitlements: The entitlements. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PackageEntitlementListResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/addon-entitlements/create-addon-entitlements (reference
        page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page has features
        and credits merged in one shape; the idempotency header is documented by the overview guide only, and
        neither package sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.CREATE_ADDON_ENTITLEMENTS,
            path={"addonId": addon_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"entitlements": entitlements},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        addon_id: str,
        id: str,
        *,
        body: inputs.UpdatePackageEntitlementRequest,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PackageEntitlementResponse:
        """Change some members of an entitlement of an add-on.

        The id is that of the feature or credit currency. Only the members that are sent change.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            body: Members of an entitlement to change; type says which kind it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PackageEntitlementResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/addon-entitlements/update-a-addon-entitlement.md (head of
        published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.UPDATE_ADDON_ENTITLEMENT,
            path={"addonId": addon_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        addon_id: str,
        id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PackageEntitlementResponse:
        """Take an entitlement out of an add-on.

        The id is that of the feature or credit currency.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: PackageEntitlementResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/addon-entitlements/delete-addon-entitlement (reference
        page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page has features
        and credits merged in one shape; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.DELETE_ADDON_ENTITLEMENT,
            path={"addonId": addon_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncAddonEntitlementsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncAddonEntitlements) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
