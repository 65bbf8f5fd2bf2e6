# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Billing schedule payment settings: create, get_for_billing_schedule, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
    DELETE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
    GET_BILLING_SCHEDULE_PAYMENT_SETTINGS,
    GET_PAYMENT_SETTINGS_FOR_BILLING_SCHEDULE,
    UPDATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, CallOptions


class BillingSchedulePaymentSettings(Resource):
    """Billing schedule payment settings: create, get_for_billing_schedule, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> BillingSchedulePaymentSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return BillingSchedulePaymentSettingsWithRawResponse(self)

    def create(
        self,
        *,
        billing_schedule_id: str | UUID,
        payment_provider: inputs.PaymentProvider,
        auto_charge: bool | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Set who collects the payments for a billing schedule.

        Args:
            billing_schedule_id: Billing schedule to set it for.
            payment_provider: Who collects payments; NONE leaves it to you.
            auto_charge: Whether to collect payment without asking, once payment details are
                stored.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether creating a second one for the same schedule is
            refused is not documented.
        """
        return self._call(
            CREATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            options,
            body={
                "billingScheduleId": billing_schedule_id,
                "paymentProvider": payment_provider,
                "autoCharge": auto_charge,
            },
        )

    def get_for_billing_schedule(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Read the payment settings of a billing schedule, by the id of the schedule.

        Args:
            id: Sequence id of the billing schedule.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_PAYMENT_SETTINGS_FOR_BILLING_SCHEDULE,
            options,
            path={"id": id},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Read payment settings of a billing schedule.

        Args:
            id: Sequence id of the payment settings.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        payment_provider: inputs.PaymentProvider,
        auto_charge: bool | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Change who collects the payments for a billing schedule.

        Args:
            id: Sequence id of the payment settings.
            payment_provider: Who collects payments; NONE leaves it to you.
            auto_charge: Whether to collect payment without asking, once payment details are
                stored.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
            body={"paymentProvider": payment_provider, "autoCharge": auto_charge},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Delete payment settings of a billing schedule.

        Args:
            id: Sequence id of the payment settings.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            DELETE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )


class BillingSchedulePaymentSettingsWithRawResponse:
    """The methods of `billing_schedule_payment_settings`, each returning the response with its status, headers and bytes."""

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
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncBillingSchedulePaymentSettingsWithRawResponse(self)

    async def create(
        self,
        *,
        billing_schedule_id: str | UUID,
        payment_provider: inputs.PaymentProvider,
        auto_charge: bool | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Set who collects the payments for a billing schedule.

        Args:
            billing_schedule_id: Billing schedule to set it for.
            payment_provider: Who collects payments; NONE leaves it to you.
            auto_charge: Whether to collect payment without asking, once payment details are
                stored.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether creating a second one for the same schedule is
            refused is not documented.
        """
        return await self._call(
            CREATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            options,
            body={
                "billingScheduleId": billing_schedule_id,
                "paymentProvider": payment_provider,
                "autoCharge": auto_charge,
            },
        )

    async def get_for_billing_schedule(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Read the payment settings of a billing schedule, by the id of the schedule.

        Args:
            id: Sequence id of the billing schedule.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_PAYMENT_SETTINGS_FOR_BILLING_SCHEDULE,
            options,
            path={"id": id},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Read payment settings of a billing schedule.

        Args:
            id: Sequence id of the payment settings.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        payment_provider: inputs.PaymentProvider,
        auto_charge: bool | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Change who collects the payments for a billing schedule.

        Args:
            id: Sequence id of the payment settings.
            payment_provider: Who collects payments; NONE leaves it to you.
            auto_charge: Whether to collect payment without asking, once payment details are
                stored.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
            body={"paymentProvider": payment_provider, "autoCharge": auto_charge},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedulePaymentSettings:
        """Delete payment settings of a billing schedule.

        Args:
            id: Sequence id of the payment settings.

        Returns: BillingSchedulePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            DELETE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )


class AsyncBillingSchedulePaymentSettingsWithRawResponse:
    """The methods of `billing_schedule_payment_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncBillingSchedulePaymentSettings) -> None:
        self.create = async_raw_response(resource.create)
        self.get_for_billing_schedule = async_raw_response(resource.get_for_billing_schedule)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
