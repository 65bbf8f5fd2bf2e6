# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Tax calculations: list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_TAX_CALCULATION, GET_TAX_CALCULATION, LIST_TAX_CALCULATIONS
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, Page


class TaxCalculations(Resource):
    """Tax calculations: list, create, get."""

    @cached_property
    def with_raw_response(self) -> TaxCalculationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return TaxCalculationsWithRawResponse(self)

    def list(
        self,
        *,
        consumed: bool | None = None,
        currency: Sequence[str] | None = None,
        customer_reference: Sequence[str] | None = None,
        expired: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        tax_date_gte: DateTimeLike | None = None,
        tax_date_lte: DateTimeLike | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.TaxCalculationSummary]:
        """List tax calculations, filtered and sorted.

        Args:
            consumed: Only calculations that an invoice has (true) or has not (false) used.
            currency: Only calculations in one of these currencies, ISO 4217 codes.
            customer_reference: Only calculations for one of these customers, by your own
                references.
            expired: Only calculations that are past (true) or before (false) their expiry.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example created_at:desc.
            tax_date_gte: Only calculations whose tax date is this or later.
            tax_date_lte: Only calculations whose tax date is this or earlier.

        Returns: A page of TaxCalculationSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_TAX_CALCULATIONS,
            options,
            query={
                "consumed": consumed,
                "currency": currency,
                "customer_reference": customer_reference,
                "expired": expired,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "tax_date_gte": tax_date_gte,
                "tax_date_lte": tax_date_lte,
            },
        )

    def create(
        self,
        *,
        currency: str,
        customer: inputs.TaxCalculationCustomerInput,
        line_items: Sequence[inputs.TaxCalculationLineInput],
        legal_entity_id: str | UUID | Absent = ABSENT,
        merchant_id: str | UUID | Absent = ABSENT,
        tax_behavior: inputs.TaxBehavior | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TaxCalculation:
        """Calculate the tax on a sale.

        The result is kept until it expires, and an invoice can be made from it by its id.

        Args:
            currency: ISO 4217 code of the currency of all amounts here.
            customer: Who buys; nobody is created.
            line_items: What is sold, line by line.
            legal_entity_id: Legal entity of the organisation that sells.
            merchant_id: Merchant in whose name it is sold.
            tax_behavior: Whether tax comes on top of the amounts (exclusive) or is part of them
                (inclusive).
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: TaxCalculation.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            CREATE_TAX_CALCULATION,
            options,
            body={
                "currency": currency,
                "customer": customer,
                "line_items": line_items,
                "legal_entity_id": legal_entity_id,
                "merchant_id": merchant_id,
                "tax_behavior": tax_behavior,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxCalculationDetail:
        """Read one tax calculation.

        Args:
            id: Alguna id of the calculation.

        Returns: TaxCalculationDetail.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_TAX_CALCULATION,
            options,
            path={"id": id},
        )


class TaxCalculationsWithRawResponse:
    """The methods of `tax_calculations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: TaxCalculations) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncTaxCalculations(AsyncResource):
    """Tax calculations: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncTaxCalculationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncTaxCalculationsWithRawResponse(self)

    def list(
        self,
        *,
        consumed: bool | None = None,
        currency: Sequence[str] | None = None,
        customer_reference: Sequence[str] | None = None,
        expired: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        tax_date_gte: DateTimeLike | None = None,
        tax_date_lte: DateTimeLike | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.TaxCalculationSummary]:
        """List tax calculations, filtered and sorted.

        Args:
            consumed: Only calculations that an invoice has (true) or has not (false) used.
            currency: Only calculations in one of these currencies, ISO 4217 codes.
            customer_reference: Only calculations for one of these customers, by your own
                references.
            expired: Only calculations that are past (true) or before (false) their expiry.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sort: Field and direction joined by a colon, for example created_at:desc.
            tax_date_gte: Only calculations whose tax date is this or later.
            tax_date_lte: Only calculations whose tax date is this or earlier.

        Returns: A page of TaxCalculationSummary; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_TAX_CALCULATIONS,
            options,
            query={
                "consumed": consumed,
                "currency": currency,
                "customer_reference": customer_reference,
                "expired": expired,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "tax_date_gte": tax_date_gte,
                "tax_date_lte": tax_date_lte,
            },
        )

    async def create(
        self,
        *,
        currency: str,
        customer: inputs.TaxCalculationCustomerInput,
        line_items: Sequence[inputs.TaxCalculationLineInput],
        legal_entity_id: str | UUID | Absent = ABSENT,
        merchant_id: str | UUID | Absent = ABSENT,
        tax_behavior: inputs.TaxBehavior | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TaxCalculation:
        """Calculate the tax on a sale.

        The result is kept until it expires, and an invoice can be made from it by its id.

        Args:
            currency: ISO 4217 code of the currency of all amounts here.
            customer: Who buys; nobody is created.
            line_items: What is sold, line by line.
            legal_entity_id: Legal entity of the organisation that sells.
            merchant_id: Merchant in whose name it is sold.
            tax_behavior: Whether tax comes on top of the amounts (exclusive) or is part of them
                (inclusive).
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: TaxCalculation.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            CREATE_TAX_CALCULATION,
            options,
            body={
                "currency": currency,
                "customer": customer,
                "line_items": line_items,
                "legal_entity_id": legal_entity_id,
                "merchant_id": merchant_id,
                "tax_behavior": tax_behavior,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxCalculationDetail:
        """Read one tax calculation.

        Args:
            id: Alguna id of the calculation.

        Returns: TaxCalculationDetail.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_TAX_CALCULATION,
            options,
            path={"id": id},
        )


class AsyncTaxCalculationsWithRawResponse:
    """The methods of `tax_calculations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncTaxCalculations) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
