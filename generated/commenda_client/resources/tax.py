# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Tax: calculate."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, DateLike, DecimalLike, Timeout


class Tax(Resource):
    """Tax: calculate."""

    @cached_property
    def with_raw_response(self) -> TaxWithRawResponse:
        """The same methods, giving each answer as it came."""
        return TaxWithRawResponse(self)

    def calculate(
        self,
        *,
        corporation_id: str,
        transaction_date: DateLike,
        line_items: inputs.CalculateLineItems,
        transaction_currency: str | Absent = ABSENT,
        transaction_type: inputs.CalculationType | Absent = ABSENT,
        addresses: inputs.CalculateAddresses | models.CalculateAddresses | Absent = ABSENT,
        customer_details: inputs.CalculateCustomerDetails | models.CalculateCustomerDetails | Absent = ABSENT,
        discount: DecimalLike | Absent = ABSENT,
        exemption_type: inputs.ExemptionType | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CalculateTaxResponse:
        """Calculate the tax on a sale, refund or purchase without recording it.

        The tax is zero where the corporation has no registration. Some countries, such as GB, need ship_from.

        Args:
            corporation_id: Corporation that sells or buys.
            transaction_date: Day whose tax rules apply.
            line_items: Wrapper of the lines to calculate.
            transaction_currency: Currency of the amounts, ISO 4217 code; that of the ship-to country, if
                absent.
            transaction_type: Kind of deal that tax can be calculated for.
            addresses: Where goods come from and go to.
            customer_details: The buyer.
            discount: Discount on the whole, from 0, in the transaction currency.
            exemption_type: Reason for which no tax is charged. Unsure: the name could not be read on this
                page and is taken from transactions.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CalculateTaxResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/calculate/calculate-POST (reference page).
        Unsure: response line items are cut after tax_code; 400 is read in the overview (no ship_from, address
        not usable).
        """
        return self._call(
            _operations.CALCULATE_TAX,
            body={
                "corporation_id": corporation_id,
                "transaction_date": transaction_date,
                "line_items": line_items,
                "transaction_currency": transaction_currency,
                "transaction_type": transaction_type,
                "addresses": addresses,
                "customer_details": customer_details,
                "discount": discount,
                "exemption_type": exemption_type,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class TaxWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Tax) -> None:
        self.calculate = raw_response(resource.calculate)


class AsyncTax(AsyncResource):
    """Tax: calculate."""

    @cached_property
    def with_raw_response(self) -> AsyncTaxWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncTaxWithRawResponse(self)

    async def calculate(
        self,
        *,
        corporation_id: str,
        transaction_date: DateLike,
        line_items: inputs.CalculateLineItems,
        transaction_currency: str | Absent = ABSENT,
        transaction_type: inputs.CalculationType | Absent = ABSENT,
        addresses: inputs.CalculateAddresses | models.CalculateAddresses | Absent = ABSENT,
        customer_details: inputs.CalculateCustomerDetails | models.CalculateCustomerDetails | Absent = ABSENT,
        discount: DecimalLike | Absent = ABSENT,
        exemption_type: inputs.ExemptionType | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CalculateTaxResponse:
        """Calculate the tax on a sale, refund or purchase without recording it.

        The tax is zero where the corporation has no registration. Some countries, such as GB, need ship_from.

        Args:
            corporation_id: Corporation that sells or buys.
            transaction_date: Day whose tax rules apply.
            line_items: Wrapper of the lines to calculate.
            transaction_currency: Currency of the amounts, ISO 4217 code; that of the ship-to country, if
                absent.
            transaction_type: Kind of deal that tax can be calculated for.
            addresses: Where goods come from and go to.
            customer_details: The buyer.
            discount: Discount on the whole, from 0, in the transaction currency.
            exemption_type: Reason for which no tax is charged. Unsure: the name could not be read on this
                page and is taken from transactions.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CalculateTaxResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/calculate/calculate-POST (reference page).
        Unsure: response line items are cut after tax_code; 400 is read in the overview (no ship_from, address
        not usable).
        """
        return await self._call(
            _operations.CALCULATE_TAX,
            body={
                "corporation_id": corporation_id,
                "transaction_date": transaction_date,
                "line_items": line_items,
                "transaction_currency": transaction_currency,
                "transaction_type": transaction_type,
                "addresses": addresses,
                "customer_details": customer_details,
                "discount": discount,
                "exemption_type": exemption_type,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncTaxWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncTax) -> None:
        self.calculate = async_raw_response(resource.calculate)
