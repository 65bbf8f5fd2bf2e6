# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Invoice render settings: get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_INVOICE_RENDER_SETTINGS, UPDATE_INVOICE_RENDER_SETTINGS
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


class InvoiceRenderSettings(Resource):
    """Invoice render settings: get, update."""

    @cached_property
    def with_raw_response(self) -> InvoiceRenderSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return InvoiceRenderSettingsWithRawResponse(self)

    def get(
        self,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceRenderSettings:
        """Read how invoices are laid out; settings that are missing are made with defaults.

        Returns: InvoiceRenderSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_INVOICE_RENDER_SETTINGS,
            options,
        )

    def update(
        self,
        id: str | UUID,
        *,
        payment_link_display: inputs.PaymentLinkDisplayOption,
        currency_conversion_display: inputs.CurrencyConversionDisplayOption | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceRenderSettings:
        """Change how invoices are laid out.

        Args:
            id: Sequence id of the settings.
            payment_link_display: Whether an invoice shows the link to pay it.
            currency_conversion_display: Whether totals in another currency are shown; left out, it
                stays as it is.

        Returns: InvoiceRenderSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_INVOICE_RENDER_SETTINGS,
            options,
            path={"id": id},
            body={"paymentLinkDisplay": payment_link_display, "currencyConversionDisplay": currency_conversion_display},
        )


class InvoiceRenderSettingsWithRawResponse:
    """The methods of `invoice_render_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: InvoiceRenderSettings) -> None:
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncInvoiceRenderSettings(AsyncResource):
    """Invoice render settings: get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoiceRenderSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncInvoiceRenderSettingsWithRawResponse(self)

    async def get(
        self,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceRenderSettings:
        """Read how invoices are laid out; settings that are missing are made with defaults.

        Returns: InvoiceRenderSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_INVOICE_RENDER_SETTINGS,
            options,
        )

    async def update(
        self,
        id: str | UUID,
        *,
        payment_link_display: inputs.PaymentLinkDisplayOption,
        currency_conversion_display: inputs.CurrencyConversionDisplayOption | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceRenderSettings:
        """Change how invoices are laid out.

        Args:
            id: Sequence id of the settings.
            payment_link_display: Whether an invoice shows the link to pay it.
            currency_conversion_display: Whether totals in another currency are shown; left out, it
                stays as it is.

        Returns: InvoiceRenderSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_INVOICE_RENDER_SETTINGS,
            options,
            path={"id": id},
            body={"paymentLinkDisplay": payment_link_display, "currencyConversionDisplay": currency_conversion_display},
        )


class AsyncInvoiceRenderSettingsWithRawResponse:
    """The methods of `invoice_render_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoiceRenderSettings) -> None:
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
