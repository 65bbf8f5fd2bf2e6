# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Billing schedule payment settings: create, get_for_billing_schedule, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, Timeout


class BillingSchedulePaymentSettings(Resource):
    """Billing schedule payment settings: create, get_for_billing_schedule, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> BillingSchedulePaymentSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return BillingSchedulePaymentSettingsWithRawResponse(self)

    def create(
        self,
        *,
        billing_schedule_id: str,
        payment_provider: inputs.PaymentProvider,
        auto_charge: bool | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Set who collects the payments for a billing schedule.

        Args:
            billing_schedule_id: Billing schedule to set it for.
            payment_provider: Who collects payments; NONE leaves it to you.
            auto_charge: Whether to collect payment without asking, once payment details are stored.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether creating a second one for the same schedule is refused is not
        said.
        """
        return self._call(
            _operations.CREATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            body={
                "billingScheduleId": billing_schedule_id,
                "paymentProvider": payment_provider,
                "autoCharge": auto_charge,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_for_billing_schedule(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Read the payment settings of a billing schedule, by the id of the schedule.

        Args:
            id: Sequence id of the billing schedule.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.GET_PAYMENT_SETTINGS_FOR_BILLING_SCHEDULE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Read payment settings of a billing schedule.

        Args:
            id: Sequence id of the payment settings.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.GET_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            path={"id": id},
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
        payment_provider: inputs.PaymentProvider,
        auto_charge: bool | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Change who collects the payments for a billing schedule.

        Args:
            id: Sequence id of the payment settings.
            payment_provider: Who collects payments; NONE leaves it to you.
            auto_charge: Whether to collect payment without asking, once payment details are stored.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.UPDATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            path={"id": id},
            body={"paymentProvider": payment_provider, "autoCharge": auto_charge},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Delete payment settings of a billing schedule.

        Args:
            id: Sequence id of the payment settings.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.DELETE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class BillingSchedulePaymentSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: BillingSchedulePaymentSettings) -> None:
        self.create = raw_response(resource.create)
        self.get_for_billing_schedule = raw_response(resource.get_for_billing_schedule)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncBillingSchedulePaymentSettings(AsyncResource):
    """Billing schedule payment settings: create, get_for_billing_schedule, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncBillingSchedulePaymentSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncBillingSchedulePaymentSettingsWithRawResponse(self)

    async def create(
        self,
        *,
        billing_schedule_id: str,
        payment_provider: inputs.PaymentProvider,
        auto_charge: bool | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Set who collects the payments for a billing schedule.

        Args:
            billing_schedule_id: Billing schedule to set it for.
            payment_provider: Who collects payments; NONE leaves it to you.
            auto_charge: Whether to collect payment without asking, once payment details are stored.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether creating a second one for the same schedule is refused is not
        said.
        """
        return await self._call(
            _operations.CREATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            body={
                "billingScheduleId": billing_schedule_id,
                "paymentProvider": payment_provider,
                "autoCharge": auto_charge,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_for_billing_schedule(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Read the payment settings of a billing schedule, by the id of the schedule.

        Args:
            id: Sequence id of the billing schedule.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.GET_PAYMENT_SETTINGS_FOR_BILLING_SCHEDULE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Read payment settings of a billing schedule.

        Args:
            id: Sequence id of the payment settings.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.GET_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            path={"id": id},
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
        payment_provider: inputs.PaymentProvider,
        auto_charge: bool | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Change who collects the payments for a billing schedule.

        Args:
            id: Sequence id of the payment settings.
            payment_provider: Who collects payments; NONE leaves it to you.
            auto_charge: Whether to collect payment without asking, once payment details are stored.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.UPDATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            path={"id": id},
            body={"paymentProvider": payment_provider, "autoCharge": auto_charge},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BillingSchedulePaymentSettings:
        """Delete payment settings of a billing schedule.

        Args:
            id: Sequence id of the payment settings.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BillingSchedulePaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.DELETE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncBillingSchedulePaymentSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncBillingSchedulePaymentSettings) -> None:
        self.create = async_raw_response(resource.create)
        self.get_for_billing_schedule = async_raw_response(resource.get_for_billing_schedule)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
