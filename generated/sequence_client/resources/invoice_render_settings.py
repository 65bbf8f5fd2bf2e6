# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Invoice render settings: get, update."""

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


class InvoiceRenderSettings(Resource):
    """Invoice render settings: get, update."""

    @cached_property
    def with_raw_response(self) -> InvoiceRenderSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return InvoiceRenderSettingsWithRawResponse(self)

    def get(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceRenderSettings:
        """Read how invoices are laid out; settings that are missing are made with defaults.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceRenderSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.GET_INVOICE_RENDER_SETTINGS,
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
        payment_link_display: inputs.PaymentLinkDisplayOption,
        currency_conversion_display: inputs.CurrencyConversionDisplayOption | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceRenderSettings:
        """Change how invoices are laid out.

        Args:
            id: Sequence id of the settings.
            payment_link_display: Whether an invoice shows the link to pay it.
            currency_conversion_display: Whether totals in another currency are shown; left out, it stays as
                it is.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceRenderSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.UPDATE_INVOICE_RENDER_SETTINGS,
            path={"id": id},
            body={"paymentLinkDisplay": payment_link_display, "currencyConversionDisplay": currency_conversion_display},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class InvoiceRenderSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: InvoiceRenderSettings) -> None:
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncInvoiceRenderSettings(AsyncResource):
    """Invoice render settings: get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoiceRenderSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncInvoiceRenderSettingsWithRawResponse(self)

    async def get(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceRenderSettings:
        """Read how invoices are laid out; settings that are missing are made with defaults.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceRenderSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.GET_INVOICE_RENDER_SETTINGS,
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
        payment_link_display: inputs.PaymentLinkDisplayOption,
        currency_conversion_display: inputs.CurrencyConversionDisplayOption | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceRenderSettings:
        """Change how invoices are laid out.

        Args:
            id: Sequence id of the settings.
            payment_link_display: Whether an invoice shows the link to pay it.
            currency_conversion_display: Whether totals in another currency are shown; left out, it stays as
                it is.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceRenderSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.UPDATE_INVOICE_RENDER_SETTINGS,
            path={"id": id},
            body={"paymentLinkDisplay": payment_link_display, "currencyConversionDisplay": currency_conversion_display},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncInvoiceRenderSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoiceRenderSettings) -> None:
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
