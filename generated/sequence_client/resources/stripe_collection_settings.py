# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Stripe collection settings: get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_STRIPE_COLLECTION_SETTINGS, UPDATE_STRIPE_COLLECTION_SETTINGS
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


class StripeCollectionSettings(Resource):
    """Stripe collection settings: get, update."""

    @cached_property
    def with_raw_response(self) -> StripeCollectionSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return StripeCollectionSettingsWithRawResponse(self)

    def get(
        self,
        **options: Unpack[CallOptions],
    ) -> models.StripeCollectionSettings:
        """Read how the account collects through Stripe; defaults while nothing is stored.

        Returns: StripeCollectionSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            GET_STRIPE_COLLECTION_SETTINGS,
            options,
        )

    def update(
        self,
        id: str | UUID,
        *,
        enable_automatic_payments: bool | None | Absent = ABSENT,
        auto_enable_stripe_payments: bool | None | Absent = ABSENT,
        retry_anchor: inputs.StripeRetryAnchor | None | Absent = ABSENT,
        retry_offset_days: Sequence[int] | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.StripeCollectionSettings:
        """Change how the account collects through Stripe.

        Args:
            id: Sequence id of the settings.
            enable_automatic_payments: Whether invoices are collected automatically.
            auto_enable_stripe_payments: Whether payment through Stripe is switched on by itself.
            retry_anchor: Day from which retries are counted; null switches them off.
            retry_offset_days: Days after the anchor on which a failed payment is tried again.

        Returns: StripeCollectionSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            UPDATE_STRIPE_COLLECTION_SETTINGS,
            options,
            path={"id": id},
            body={
                "enableAutomaticPayments": enable_automatic_payments,
                "autoEnableStripePayments": auto_enable_stripe_payments,
                "retryAnchor": retry_anchor,
                "retryOffsetDays": retry_offset_days,
            },
        )


class StripeCollectionSettingsWithRawResponse:
    """The methods of `stripe_collection_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: StripeCollectionSettings) -> None:
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncStripeCollectionSettings(AsyncResource):
    """Stripe collection settings: get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncStripeCollectionSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncStripeCollectionSettingsWithRawResponse(self)

    async def get(
        self,
        **options: Unpack[CallOptions],
    ) -> models.StripeCollectionSettings:
        """Read how the account collects through Stripe; defaults while nothing is stored.

        Returns: StripeCollectionSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            GET_STRIPE_COLLECTION_SETTINGS,
            options,
        )

    async def update(
        self,
        id: str | UUID,
        *,
        enable_automatic_payments: bool | None | Absent = ABSENT,
        auto_enable_stripe_payments: bool | None | Absent = ABSENT,
        retry_anchor: inputs.StripeRetryAnchor | None | Absent = ABSENT,
        retry_offset_days: Sequence[int] | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.StripeCollectionSettings:
        """Change how the account collects through Stripe.

        Args:
            id: Sequence id of the settings.
            enable_automatic_payments: Whether invoices are collected automatically.
            auto_enable_stripe_payments: Whether payment through Stripe is switched on by itself.
            retry_anchor: Day from which retries are counted; null switches them off.
            retry_offset_days: Days after the anchor on which a failed payment is tried again.

        Returns: StripeCollectionSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            UPDATE_STRIPE_COLLECTION_SETTINGS,
            options,
            path={"id": id},
            body={
                "enableAutomaticPayments": enable_automatic_payments,
                "autoEnableStripePayments": auto_enable_stripe_payments,
                "retryAnchor": retry_anchor,
                "retryOffsetDays": retry_offset_days,
            },
        )


class AsyncStripeCollectionSettingsWithRawResponse:
    """The methods of `stripe_collection_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncStripeCollectionSettings) -> None:
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
