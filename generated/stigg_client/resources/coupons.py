# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Coupons: list, create, get, update, archive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import ARCHIVE_COUPON, CREATE_COUPON, GET_COUPON, LIST_COUPONS, UPDATE_COUPON
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
    from .._overlay import Absent, AsyncPages, CallOptions, DecimalLike, Page


class Coupons(Resource):
    """Coupons: list, create, get, update, archive."""

    @cached_property
    def with_raw_response(self) -> CouponsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CouponsWithRawResponse(self)

    def list(
        self,
        *,
        id: str | UUID | None = None,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        status: Sequence[inputs.CouponStatus] | None = None,
        type: inputs.CouponType | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Coupon]:
        """List coupons.

        Args:
            id: Only the one with this id.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states.
            type: Only coupons that take off fixed amounts, or percent.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Coupon; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/coupons/get-a-list-of-coupons (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_COUPONS,
            options,
            query={
                "id": id,
                "after": after,
                "before": before,
                "createdAt": created_at,
                "limit": limit,
                "status": status,
                "type": type,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        *,
        id: str | UUID,
        amounts_off: Sequence[inputs.Money | models.Money] | None,
        description: str | None,
        duration_in_months: int | None,
        metadata: Mapping[str, str] | None,
        name: str,
        percent_off: DecimalLike | None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CouponResponse:
        """Create a coupon.

        All fields must be sent; of amountsOff and percentOff exactly one is not null.

        Args:
            id: The caller's id for the coupon. 1 to 255 characters.
            amounts_off: Fixed reductions, one for each currency; null for a reduction in percent.
                At least 1 entry.
            description: What it is for; null if nothing is to be said. At most 255 characters.
            duration_in_months: How many months it lasts; null if months do not limit it. At least
                1.
            metadata: The caller's own notes; null if there are none.
            name: Name of the coupon. At most 40 characters.
            percent_off: Reduction in percent; null for a fixed reduction. 1 to 100.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CouponResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/coupons/create-coupon (reference page; Python
            package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page has
            additionalMetaData in place of metadata, and optional; the idempotency header is
            documented by the overview guide only, and neither package sends it.
        """
        return self._call(
            CREATE_COUPON,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "amountsOff": amounts_off,
                "description": description,
                "durationInMonths": duration_in_months,
                "metadata": metadata,
                "name": name,
                "percentOff": percent_off,
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
    ) -> models.CouponResponse:
        """Read one coupon.

        Args:
            id: The coupon. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CouponResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/coupons.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return self._call(
            GET_COUPON,
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
        description: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        name: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CouponResponse:
        """Change some fields of a coupon.

        Only the fields that are sent change; metadata is replaced as a whole.

        Args:
            id: The coupon. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is for; null clears it.
            metadata: The caller's own notes; replaces all that are there.
            name: Name of the coupon.

        Returns: CouponResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/coupons.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_COUPON,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"description": description, "metadata": metadata, "name": name},
        )

    def archive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CouponResponse:
        """Archive a coupon, so that it can be given no more.

        Args:
            id: The coupon. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CouponResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/coupons.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ARCHIVE_COUPON,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class CouponsWithRawResponse:
    """The methods of `coupons`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Coupons) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)


class AsyncCoupons(AsyncResource):
    """Coupons: list, create, get, update, archive."""

    @cached_property
    def with_raw_response(self) -> AsyncCouponsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCouponsWithRawResponse(self)

    def list(
        self,
        *,
        id: str | UUID | None = None,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        limit: int | None = None,
        status: Sequence[inputs.CouponStatus] | None = None,
        type: inputs.CouponType | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Coupon]:
        """List coupons.

        Args:
            id: Only the one with this id.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states.
            type: Only coupons that take off fixed amounts, or percent.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Coupon; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/coupons/get-a-list-of-coupons (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_COUPONS,
            options,
            query={
                "id": id,
                "after": after,
                "before": before,
                "createdAt": created_at,
                "limit": limit,
                "status": status,
                "type": type,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        *,
        id: str | UUID,
        amounts_off: Sequence[inputs.Money | models.Money] | None,
        description: str | None,
        duration_in_months: int | None,
        metadata: Mapping[str, str] | None,
        name: str,
        percent_off: DecimalLike | None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CouponResponse:
        """Create a coupon.

        All fields must be sent; of amountsOff and percentOff exactly one is not null.

        Args:
            id: The caller's id for the coupon. 1 to 255 characters.
            amounts_off: Fixed reductions, one for each currency; null for a reduction in percent.
                At least 1 entry.
            description: What it is for; null if nothing is to be said. At most 255 characters.
            duration_in_months: How many months it lasts; null if months do not limit it. At least
                1.
            metadata: The caller's own notes; null if there are none.
            name: Name of the coupon. At most 40 characters.
            percent_off: Reduction in percent; null for a fixed reduction. 1 to 100.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CouponResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/coupons/create-coupon (reference page; Python
            package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: an older page has
            additionalMetaData in place of metadata, and optional; the idempotency header is
            documented by the overview guide only, and neither package sends it.
        """
        return await self._call(
            CREATE_COUPON,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "amountsOff": amounts_off,
                "description": description,
                "durationInMonths": duration_in_months,
                "metadata": metadata,
                "name": name,
                "percentOff": percent_off,
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
    ) -> models.CouponResponse:
        """Read one coupon.

        Args:
            id: The coupon. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CouponResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/coupons.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return await self._call(
            GET_COUPON,
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
        description: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        name: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CouponResponse:
        """Change some fields of a coupon.

        Only the fields that are sent change; metadata is replaced as a whole.

        Args:
            id: The coupon. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is for; null clears it.
            metadata: The caller's own notes; replaces all that are there.
            name: Name of the coupon.

        Returns: CouponResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/coupons.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_COUPON,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"description": description, "metadata": metadata, "name": name},
        )

    async def archive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CouponResponse:
        """Archive a coupon, so that it can be given no more.

        Args:
            id: The coupon. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CouponResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/coupons.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ARCHIVE_COUPON,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class AsyncCouponsWithRawResponse:
    """The methods of `coupons`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCoupons) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
