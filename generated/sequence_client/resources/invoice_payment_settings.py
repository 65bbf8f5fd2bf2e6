# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Invoice payment settings: create, get_for_invoice, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_INVOICE_PAYMENT_SETTINGS,
    DELETE_INVOICE_PAYMENT_SETTINGS,
    GET_INVOICE_PAYMENT_SETTINGS,
    GET_PAYMENT_SETTINGS_FOR_INVOICE,
    UPDATE_INVOICE_PAYMENT_SETTINGS,
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


class InvoicePaymentSettings(Resource):
    """Invoice payment settings: create, get_for_invoice, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> InvoicePaymentSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return InvoicePaymentSettingsWithRawResponse(self)

    def create(
        self,
        *,
        invoice_id: str | UUID,
        payment_provider: inputs.PaymentProvider,
        customer_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettings:
        """Choose how one invoice is collected.

        Args:
            invoice_id: Invoice that they are for.
            payment_provider: Who collects payments; NONE leaves it to you.
            customer_id: Customer of the invoice.

        Returns: InvoicePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_INVOICE_PAYMENT_SETTINGS,
            options,
            body={"invoiceId": invoice_id, "paymentProvider": payment_provider, "customerId": customer_id},
        )

    def get_for_invoice(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettingsByInvoice:
        """Read how an invoice is collected, by the id of the invoice.

        Args:
            id: Sequence id of the invoice.

        Returns: InvoicePaymentSettingsByInvoice.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the response lacks the customerId that the other
            operations require.
        """
        return self._call(
            GET_PAYMENT_SETTINGS_FOR_INVOICE,
            options,
            path={"id": id},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettings:
        """Read how an invoice is collected, by the id of the settings.

        Args:
            id: Sequence id of the settings.

        Returns: InvoicePaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_INVOICE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        payment_provider: inputs.PaymentProvider,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettings:
        """Change how an invoice is collected.

        Args:
            id: Sequence id of the settings.
            payment_provider: Who collects payments; NONE leaves it to you.

        Returns: InvoicePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_INVOICE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
            body={"paymentProvider": payment_provider},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettings:
        """Collect an invoice as its schedule or customer is collected again.

        Args:
            id: Sequence id of the settings.

        Returns: InvoicePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            DELETE_INVOICE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )


class InvoicePaymentSettingsWithRawResponse:
    """The methods of `invoice_payment_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: InvoicePaymentSettings) -> None:
        self.create = raw_response(resource.create)
        self.get_for_invoice = raw_response(resource.get_for_invoice)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncInvoicePaymentSettings(AsyncResource):
    """Invoice payment settings: create, get_for_invoice, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoicePaymentSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncInvoicePaymentSettingsWithRawResponse(self)

    async def create(
        self,
        *,
        invoice_id: str | UUID,
        payment_provider: inputs.PaymentProvider,
        customer_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettings:
        """Choose how one invoice is collected.

        Args:
            invoice_id: Invoice that they are for.
            payment_provider: Who collects payments; NONE leaves it to you.
            customer_id: Customer of the invoice.

        Returns: InvoicePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_INVOICE_PAYMENT_SETTINGS,
            options,
            body={"invoiceId": invoice_id, "paymentProvider": payment_provider, "customerId": customer_id},
        )

    async def get_for_invoice(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettingsByInvoice:
        """Read how an invoice is collected, by the id of the invoice.

        Args:
            id: Sequence id of the invoice.

        Returns: InvoicePaymentSettingsByInvoice.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the response lacks the customerId that the other
            operations require.
        """
        return await self._call(
            GET_PAYMENT_SETTINGS_FOR_INVOICE,
            options,
            path={"id": id},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettings:
        """Read how an invoice is collected, by the id of the settings.

        Args:
            id: Sequence id of the settings.

        Returns: InvoicePaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_INVOICE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        payment_provider: inputs.PaymentProvider,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettings:
        """Change how an invoice is collected.

        Args:
            id: Sequence id of the settings.
            payment_provider: Who collects payments; NONE leaves it to you.

        Returns: InvoicePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_INVOICE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
            body={"paymentProvider": payment_provider},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePaymentSettings:
        """Collect an invoice as its schedule or customer is collected again.

        Args:
            id: Sequence id of the settings.

        Returns: InvoicePaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            DELETE_INVOICE_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )


class AsyncInvoicePaymentSettingsWithRawResponse:
    """The methods of `invoice_payment_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoicePaymentSettings) -> None:
        self.create = async_raw_response(resource.create)
        self.get_for_invoice = async_raw_response(resource.get_for_invoice)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
