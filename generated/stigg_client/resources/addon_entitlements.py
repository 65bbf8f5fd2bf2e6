# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Addon entitlements: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_ADDON_ENTITLEMENTS,
    DELETE_ADDON_ENTITLEMENT,
    LIST_ADDON_ENTITLEMENTS,
    UPDATE_ADDON_ENTITLEMENT,
)
from .._overlay import (
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
    from .._overlay import AsyncPages, CallOptions, Page


class AddonEntitlements(Resource):
    """Addon entitlements: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AddonEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AddonEntitlementsWithRawResponse(self)

    def list(
        self,
        addon_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.PackageEntitlement]:
        """List what an add-on entitles to.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of PackageEntitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/addon-entitlements/get-a-list-of-addon-entitlements
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the response holds cursors, but the request takes none: the list is read as whole.
        """
        return self._list(
            LIST_ADDON_ENTITLEMENTS,
            options,
            path={"addonId": addon_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        addon_id: str | UUID,
        *,
        entitlements: Sequence[inputs.CreatePackageEntitlementInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementListResponse:
        """Add entitlements to an add-on.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            entitlements: The entitlements. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PackageEntitlementListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/addon-entitlements/create-addon-entitlements
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an
            older page has features and credits merged in one shape; the idempotency header is
            documented by the overview guide only, and neither package sends it; the packages
            accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_ADDON_ENTITLEMENTS,
            options,
            path={"addonId": addon_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"entitlements": entitlements},
            idempotency_key=idempotency_key,
        )

    def update(
        self,
        addon_id: str | UUID,
        id: str | UUID,
        *,
        body: inputs.UpdatePackageEntitlementRequest,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementResponse:
        """Change some fields of an entitlement of an add-on.

        The id is that of the feature or credit currency. Only the fields that are sent change.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            body: Fields of an entitlement to change; type says which kind it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PackageEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://docs.stigg.io/api-reference/addon-entitlements/update-a-addon-entitlement.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_ADDON_ENTITLEMENT,
            options,
            path={"addonId": addon_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body=body,
        )

    def delete(
        self,
        addon_id: str | UUID,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementResponse:
        """Take an entitlement out of an add-on.

        The id is that of the feature or credit currency.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PackageEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/addon-entitlements/delete-addon-entitlement
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an
            older page has features and credits merged in one shape; the packages accept any 2xx,
            so 200 is assumed.
        """
        return self._call(
            DELETE_ADDON_ENTITLEMENT,
            options,
            path={"addonId": addon_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AddonEntitlementsWithRawResponse:
    """The methods of `addon_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AddonEntitlements) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncAddonEntitlements(AsyncResource):
    """Addon entitlements: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncAddonEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncAddonEntitlementsWithRawResponse(self)

    def list(
        self,
        addon_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.PackageEntitlement]:
        """List what an add-on entitles to.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of PackageEntitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/addon-entitlements/get-a-list-of-addon-entitlements
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the response holds cursors, but the request takes none: the list is read as whole.
        """
        return self._list(
            LIST_ADDON_ENTITLEMENTS,
            options,
            path={"addonId": addon_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        addon_id: str | UUID,
        *,
        entitlements: Sequence[inputs.CreatePackageEntitlementInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementListResponse:
        """Add entitlements to an add-on.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            entitlements: The entitlements. At least 1 entry.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: PackageEntitlementListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/addon-entitlements/create-addon-entitlements
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an
            older page has features and credits merged in one shape; the idempotency header is
            documented by the overview guide only, and neither package sends it; the packages
            accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_ADDON_ENTITLEMENTS,
            options,
            path={"addonId": addon_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"entitlements": entitlements},
            idempotency_key=idempotency_key,
        )

    async def update(
        self,
        addon_id: str | UUID,
        id: str | UUID,
        *,
        body: inputs.UpdatePackageEntitlementRequest,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementResponse:
        """Change some fields of an entitlement of an add-on.

        The id is that of the feature or credit currency. Only the fields that are sent change.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            body: Fields of an entitlement to change; type says which kind it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PackageEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://docs.stigg.io/api-reference/addon-entitlements/update-a-addon-entitlement.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_ADDON_ENTITLEMENT,
            options,
            path={"addonId": addon_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body=body,
        )

    async def delete(
        self,
        addon_id: str | UUID,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PackageEntitlementResponse:
        """Take an entitlement out of an add-on.

        The id is that of the feature or credit currency.

        Args:
            addon_id: The add-on. 1 to 255 characters.
            id: Id of the feature or credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: PackageEntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/addon-entitlements/delete-addon-entitlement
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an
            older page has features and credits merged in one shape; the packages accept any 2xx,
            so 200 is assumed.
        """
        return await self._call(
            DELETE_ADDON_ENTITLEMENT,
            options,
            path={"addonId": addon_id, "id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncAddonEntitlementsWithRawResponse:
    """The methods of `addon_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncAddonEntitlements) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
