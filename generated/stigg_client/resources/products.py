# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Products: list, create, update, archive, unarchive, duplicate."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ARCHIVE_PRODUCT,
    CREATE_PRODUCT,
    DUPLICATE_PRODUCT,
    LIST_PRODUCTS,
    UNARCHIVE_PRODUCT,
    UPDATE_PRODUCT,
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


class Products(Resource):
    """Products: list, create, update, archive, unarchive, duplicate."""

    @cached_property
    def with_raw_response(self) -> ProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ProductsWithRawResponse(self)

    def list(
        self,
        *,
        id: str | UUID | None = None,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        status: Sequence[inputs.ProductStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Product]:
        """List products.

        Args:
            id: Only the one with this id.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Product; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/products.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_PRODUCTS,
            options,
            query={
                "id": id,
                "after": after,
                "before": before,
                "createdAt": created_at,
                "limit": limit,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        *,
        id: str | UUID,
        display_name: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        multiple_subscriptions: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Create a product.

        Args:
            id: The caller's id for the product. 1 to 255 characters.
            display_name: Name for people. At most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is. At most 255 characters.
            metadata: The caller's own notes.
            multiple_subscriptions: Whether a customer may have several subscriptions to it at
                once.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/products/create-product (reference page; Python
            package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
            documented by the overview guide only, and neither package sends it; the packages
            accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_PRODUCT,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "displayName": display_name,
                "description": description,
                "metadata": metadata,
                "multipleSubscriptions": multiple_subscriptions,
            },
            idempotency_key=idempotency_key,
        )

    def update(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        multiple_subscriptions: bool | Absent = ABSENT,
        product_settings: inputs.ProductSettings | models.ProductSettings | Absent = ABSENT,
        usage_reset_cutoff_rule: inputs.UsageResetCutoffRule | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Change some fields of a product.

        Only the fields that are sent change; metadata is replaced as a whole.

        Args:
            id: The product. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is; null clears it. At most 255 characters.
            display_name: Name for people. At most 255 characters.
            metadata: The caller's own notes; replaces all that are there.
            multiple_subscriptions: Whether a customer may have several subscriptions to it at
                once.
            product_settings: What happens when subscriptions begin and end.
            usage_reset_cutoff_rule: Whether usage starts again from zero when a subscription
                changes.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/products/update-a-product (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages accept
            any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_PRODUCT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "description": description,
                "displayName": display_name,
                "metadata": metadata,
                "multipleSubscriptions": multiple_subscriptions,
                "productSettings": product_settings,
                "usageResetCutoffRule": usage_reset_cutoff_rule,
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
    ) -> models.ProductResponse:
        """Archive a product.

        Args:
            id: The product. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/products.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ARCHIVE_PRODUCT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def unarchive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Bring an archived product back.

        Args:
            id: The product. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/products.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UNARCHIVE_PRODUCT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def duplicate(
        self,
        id: str | UUID,
        *,
        target_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Make a product from another.

        Args:
            id: The product. 1 to 255 characters.
            target_id: The caller's id for the new product.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is. At most 255 characters.
            display_name: Name for people. At most 255 characters.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/products/duplicate-product (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the pages call the
            new id id, or show none; the packages send targetId; the idempotency header is
            documented by the overview guide only, and neither package sends it; the packages
            accept any 2xx, so 200 is assumed.
        """
        return self._call(
            DUPLICATE_PRODUCT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"targetId": target_id, "description": description, "displayName": display_name},
            idempotency_key=idempotency_key,
        )


class ProductsWithRawResponse:
    """The methods of `products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Products) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)
        self.unarchive = raw_response(resource.unarchive)
        self.duplicate = raw_response(resource.duplicate)


class AsyncProducts(AsyncResource):
    """Products: list, create, update, archive, unarchive, duplicate."""

    @cached_property
    def with_raw_response(self) -> AsyncProductsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncProductsWithRawResponse(self)

    def list(
        self,
        *,
        id: str | UUID | None = None,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        status: Sequence[inputs.ProductStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Product]:
        """List products.

        Args:
            id: Only the one with this id.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Product; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/products.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_PRODUCTS,
            options,
            query={
                "id": id,
                "after": after,
                "before": before,
                "createdAt": created_at,
                "limit": limit,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        *,
        id: str | UUID,
        display_name: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        multiple_subscriptions: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Create a product.

        Args:
            id: The caller's id for the product. 1 to 255 characters.
            display_name: Name for people. At most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is. At most 255 characters.
            metadata: The caller's own notes.
            multiple_subscriptions: Whether a customer may have several subscriptions to it at
                once.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/products/create-product (reference page; Python
            package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
            documented by the overview guide only, and neither package sends it; the packages
            accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_PRODUCT,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "displayName": display_name,
                "description": description,
                "metadata": metadata,
                "multipleSubscriptions": multiple_subscriptions,
            },
            idempotency_key=idempotency_key,
        )

    async def update(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        multiple_subscriptions: bool | Absent = ABSENT,
        product_settings: inputs.ProductSettings | models.ProductSettings | Absent = ABSENT,
        usage_reset_cutoff_rule: inputs.UsageResetCutoffRule | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Change some fields of a product.

        Only the fields that are sent change; metadata is replaced as a whole.

        Args:
            id: The product. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is; null clears it. At most 255 characters.
            display_name: Name for people. At most 255 characters.
            metadata: The caller's own notes; replaces all that are there.
            multiple_subscriptions: Whether a customer may have several subscriptions to it at
                once.
            product_settings: What happens when subscriptions begin and end.
            usage_reset_cutoff_rule: Whether usage starts again from zero when a subscription
                changes.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/products/update-a-product (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages accept
            any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_PRODUCT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "description": description,
                "displayName": display_name,
                "metadata": metadata,
                "multipleSubscriptions": multiple_subscriptions,
                "productSettings": product_settings,
                "usageResetCutoffRule": usage_reset_cutoff_rule,
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
    ) -> models.ProductResponse:
        """Archive a product.

        Args:
            id: The product. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/products.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ARCHIVE_PRODUCT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    async def unarchive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Bring an archived product back.

        Args:
            id: The product. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/products.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UNARCHIVE_PRODUCT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    async def duplicate(
        self,
        id: str | UUID,
        *,
        target_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ProductResponse:
        """Make a product from another.

        Args:
            id: The product. 1 to 255 characters.
            target_id: The caller's id for the new product.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is. At most 255 characters.
            display_name: Name for people. At most 255 characters.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ProductResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/products/duplicate-product (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the pages call the
            new id id, or show none; the packages send targetId; the idempotency header is
            documented by the overview guide only, and neither package sends it; the packages
            accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            DUPLICATE_PRODUCT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"targetId": target_id, "description": description, "displayName": display_name},
            idempotency_key=idempotency_key,
        )


class AsyncProductsWithRawResponse:
    """The methods of `products`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncProducts) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
        self.unarchive = async_raw_response(resource.unarchive)
        self.duplicate = async_raw_response(resource.duplicate)
