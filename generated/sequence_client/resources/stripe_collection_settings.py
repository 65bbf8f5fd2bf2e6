# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Stripe collection settings: get, update."""

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


class StripeCollectionSettings(Resource):
    """Stripe collection settings: get, update."""

    @cached_property
    def with_raw_response(self) -> StripeCollectionSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return StripeCollectionSettingsWithRawResponse(self)

    def get(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.StripeCollectionSettings:
        """Read how the account collects through Stripe; defaults while nothing is stored.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: StripeCollectionSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            _operations.GET_STRIPE_COLLECTION_SETTINGS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        *,
        enable_automatic_payments: bool | None | Absent = ABSENT,
        auto_enable_stripe_payments: bool | None | Absent = ABSENT,
        retry_anchor: inputs.StripeRetryAnchor | None | Absent = ABSENT,
        retry_offset_days: Sequence[int] | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.StripeCollectionSettings:
        """Change how the account collects through Stripe.

        Args:
            id: Sequence id of the settings.
            enable_automatic_payments: Whether invoices are collected automatically.
            auto_enable_stripe_payments: Whether payment through Stripe is switched on by itself.
            retry_anchor: Day from which retries are counted; null switches them off.
            retry_offset_days: Days after the anchor on which a failed payment is tried again.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: StripeCollectionSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            _operations.UPDATE_STRIPE_COLLECTION_SETTINGS,
            path={"id": id},
            body={
                "enableAutomaticPayments": enable_automatic_payments,
                "autoEnableStripePayments": auto_enable_stripe_payments,
                "retryAnchor": retry_anchor,
                "retryOffsetDays": retry_offset_days,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class StripeCollectionSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: StripeCollectionSettings) -> None:
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncStripeCollectionSettings(AsyncResource):
    """Stripe collection settings: get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncStripeCollectionSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncStripeCollectionSettingsWithRawResponse(self)

    async def get(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.StripeCollectionSettings:
        """Read how the account collects through Stripe; defaults while nothing is stored.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: StripeCollectionSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            _operations.GET_STRIPE_COLLECTION_SETTINGS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        *,
        enable_automatic_payments: bool | None | Absent = ABSENT,
        auto_enable_stripe_payments: bool | None | Absent = ABSENT,
        retry_anchor: inputs.StripeRetryAnchor | None | Absent = ABSENT,
        retry_offset_days: Sequence[int] | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.StripeCollectionSettings:
        """Change how the account collects through Stripe.

        Args:
            id: Sequence id of the settings.
            enable_automatic_payments: Whether invoices are collected automatically.
            auto_enable_stripe_payments: Whether payment through Stripe is switched on by itself.
            retry_anchor: Day from which retries are counted; null switches them off.
            retry_offset_days: Days after the anchor on which a failed payment is tried again.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: StripeCollectionSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            _operations.UPDATE_STRIPE_COLLECTION_SETTINGS,
            path={"id": id},
            body={
                "enableAutomaticPayments": enable_automatic_payments,
                "autoEnableStripePayments": auto_enable_stripe_payments,
                "retryAnchor": retry_anchor,
                "retryOffsetDays": retry_offset_days,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncStripeCollectionSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncStripeCollectionSettings) -> None:
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
