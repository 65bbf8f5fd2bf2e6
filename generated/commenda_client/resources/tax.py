# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Tax: calculate."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CALCULATE_TAX
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
    from .._overlay import Absent, CallOptions, DateLike, DecimalLike


class Tax(Resource):
    """Tax: calculate."""

    @cached_property
    def with_raw_response(self) -> TaxWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return TaxWithRawResponse(self)

    def calculate(
        self,
        *,
        corporation_id: str | UUID,
        transaction_date: DateLike,
        line_items: inputs.CalculateLineItems,
        transaction_currency: str | Absent = ABSENT,
        transaction_type: inputs.CalculationType | Absent = ABSENT,
        addresses: inputs.CalculateAddresses | models.CalculateAddresses | Absent = ABSENT,
        customer_details: inputs.CalculateCustomerDetails | models.CalculateCustomerDetails | Absent = ABSENT,
        discount: DecimalLike | Absent = ABSENT,
        exemption_type: inputs.ExemptionType | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CalculateTaxResponse:
        """Calculate the tax on a sale, refund or purchase without recording it.

        The tax is zero where the corporation has no registration. Some countries, such as GB, need
        ship_from.

        Args:
            corporation_id: Corporation that sells or buys.
            transaction_date: Day whose tax rules apply.
            line_items: Wrapper of the lines to calculate.
            transaction_currency: Currency of the amounts, ISO 4217 code; that of the ship-to
                country, if absent.
            transaction_type: Kind of deal that tax can be calculated for.
            addresses: Where goods come from and go to.
            customer_details: The buyer.
            discount: Discount on the whole, from 0, in the transaction currency.
            exemption_type: Reason for which no tax is charged. Unsure: the name could not be read
                on this page and is taken from transactions.

        Returns: CalculateTaxResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/calculate/calculate-POST (reference
            page). Unsure: response line items are cut after tax_code; 400 is read in the overview
            (no ship_from, address not usable).
        """
        return self._call(
            CALCULATE_TAX,
            options,
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
        )


class TaxWithRawResponse:
    """The methods of `tax`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Tax) -> None:
        self.calculate = raw_response(resource.calculate)


class AsyncTax(AsyncResource):
    """Tax: calculate."""

    @cached_property
    def with_raw_response(self) -> AsyncTaxWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncTaxWithRawResponse(self)

    async def calculate(
        self,
        *,
        corporation_id: str | UUID,
        transaction_date: DateLike,
        line_items: inputs.CalculateLineItems,
        transaction_currency: str | Absent = ABSENT,
        transaction_type: inputs.CalculationType | Absent = ABSENT,
        addresses: inputs.CalculateAddresses | models.CalculateAddresses | Absent = ABSENT,
        customer_details: inputs.CalculateCustomerDetails | models.CalculateCustomerDetails | Absent = ABSENT,
        discount: DecimalLike | Absent = ABSENT,
        exemption_type: inputs.ExemptionType | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CalculateTaxResponse:
        """Calculate the tax on a sale, refund or purchase without recording it.

        The tax is zero where the corporation has no registration. Some countries, such as GB, need
        ship_from.

        Args:
            corporation_id: Corporation that sells or buys.
            transaction_date: Day whose tax rules apply.
            line_items: Wrapper of the lines to calculate.
            transaction_currency: Currency of the amounts, ISO 4217 code; that of the ship-to
                country, if absent.
            transaction_type: Kind of deal that tax can be calculated for.
            addresses: Where goods come from and go to.
            customer_details: The buyer.
            discount: Discount on the whole, from 0, in the transaction currency.
            exemption_type: Reason for which no tax is charged. Unsure: the name could not be read
                on this page and is taken from transactions.

        Returns: CalculateTaxResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/calculate/calculate-POST (reference
            page). Unsure: response line items are cut after tax_code; 400 is read in the overview
            (no ship_from, address not usable).
        """
        return await self._call(
            CALCULATE_TAX,
            options,
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
        )


class AsyncTaxWithRawResponse:
    """The methods of `tax`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncTax) -> None:
        self.calculate = async_raw_response(resource.calculate)
