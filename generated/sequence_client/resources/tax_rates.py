# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Tax rates: list, create, get, update, delete, archive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ARCHIVE_TAX_RATE,
    CREATE_TAX_RATE,
    DELETE_TAX_RATE,
    GET_TAX_RATE,
    LIST_TAX_RATES,
    UPDATE_TAX_RATE,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DecimalLike, Page


class TaxRates(Resource):
    """Tax rates: list, create, get, update, delete, archive."""

    @cached_property
    def with_raw_response(self) -> TaxRatesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return TaxRatesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.TaxRate]:
        """List tax rates.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of TaxRate; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_TAX_RATES,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    def create(
        self,
        *,
        is_published: bool,
        name: str,
        invoice_name: str,
        invoice_short_name: str,
        amount: DecimalLike,
        country: inputs.CountryCode,
        description: str | None | Absent = ABSENT,
        region: str | None | Absent = ABSENT,
        tax_category_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TaxRate:
        """Create a tax rate.

        Args:
            is_published: Whether it is published.
            name: Name for your own use.
            invoice_name: Name as invoices carry it.
            invoice_short_name: Short name as invoice lines carry it.
            amount: The rate. Unsure: the page says 0 to 100, its example of a 20 percent VAT is
                0.2.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            description: More about it.
            region: Region within the country that levies it.
            tax_category_id: Tax category that it is for, by the id of a version of it.

        Returns: TaxRate.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_TAX_RATE,
            options,
            body={
                "isPublished": is_published,
                "name": name,
                "invoiceName": invoice_name,
                "invoiceShortName": invoice_short_name,
                "amount": amount,
                "country": country,
                "description": description,
                "region": region,
                "taxCategoryId": tax_category_id,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxRate:
        """Read one tax rate.

        Args:
            id: Sequence id of the tax rate.

        Returns: TaxRate.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_TAX_RATE,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        is_published: bool,
        name: str,
        invoice_name: str,
        invoice_short_name: str,
        amount: DecimalLike,
        country: inputs.CountryCode,
        id_body: str | UUID,
        description: str | None | Absent = ABSENT,
        region: str | None | Absent = ABSENT,
        tax_category_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TaxRate:
        """Replace a tax rate.

        Args:
            id: Sequence id of the tax rate.
            is_published: Whether it is published.
            name: Name for your own use.
            invoice_name: Name as invoices carry it.
            invoice_short_name: Short name as invoice lines carry it.
            amount: The rate. Unsure: the page says 0 to 100, its example of a 20 percent VAT is
                0.2.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            id_body: Sequence id of the tax rate, the same as in the path.
            description: More about it.
            region: Region within the country that levies it.
            tax_category_id: Tax category that it is for, by the id of a version of it.

        Returns: TaxRate.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            UPDATE_TAX_RATE,
            options,
            path={"id": id},
            body={
                "isPublished": is_published,
                "name": name,
                "invoiceName": invoice_name,
                "invoiceShortName": invoice_short_name,
                "amount": amount,
                "country": country,
                "id": id_body,
                "description": description,
                "region": region,
                "taxCategoryId": tax_category_id,
            },
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxRate:
        """Delete a tax rate.

        Args:
            id: Sequence id of the tax rate.

        Returns: TaxRate.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            DELETE_TAX_RATE,
            options,
            path={"id": id},
        )

    def archive(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ArchivedTaxRate:
        """Archive a tax rate, so that it is no longer used.

        Args:
            id: Sequence id of the tax rate.

        Returns: ArchivedTaxRate.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            ARCHIVE_TAX_RATE,
            options,
            path={"id": id},
        )


class TaxRatesWithRawResponse:
    """The methods of `tax_rates`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: TaxRates) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.archive = raw_response(resource.archive)


class AsyncTaxRates(AsyncResource):
    """Tax rates: list, create, get, update, delete, archive."""

    @cached_property
    def with_raw_response(self) -> AsyncTaxRatesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncTaxRatesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.TaxRate]:
        """List tax rates.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of TaxRate; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_TAX_RATES,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    async def create(
        self,
        *,
        is_published: bool,
        name: str,
        invoice_name: str,
        invoice_short_name: str,
        amount: DecimalLike,
        country: inputs.CountryCode,
        description: str | None | Absent = ABSENT,
        region: str | None | Absent = ABSENT,
        tax_category_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TaxRate:
        """Create a tax rate.

        Args:
            is_published: Whether it is published.
            name: Name for your own use.
            invoice_name: Name as invoices carry it.
            invoice_short_name: Short name as invoice lines carry it.
            amount: The rate. Unsure: the page says 0 to 100, its example of a 20 percent VAT is
                0.2.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            description: More about it.
            region: Region within the country that levies it.
            tax_category_id: Tax category that it is for, by the id of a version of it.

        Returns: TaxRate.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_TAX_RATE,
            options,
            body={
                "isPublished": is_published,
                "name": name,
                "invoiceName": invoice_name,
                "invoiceShortName": invoice_short_name,
                "amount": amount,
                "country": country,
                "description": description,
                "region": region,
                "taxCategoryId": tax_category_id,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxRate:
        """Read one tax rate.

        Args:
            id: Sequence id of the tax rate.

        Returns: TaxRate.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_TAX_RATE,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        is_published: bool,
        name: str,
        invoice_name: str,
        invoice_short_name: str,
        amount: DecimalLike,
        country: inputs.CountryCode,
        id_body: str | UUID,
        description: str | None | Absent = ABSENT,
        region: str | None | Absent = ABSENT,
        tax_category_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TaxRate:
        """Replace a tax rate.

        Args:
            id: Sequence id of the tax rate.
            is_published: Whether it is published.
            name: Name for your own use.
            invoice_name: Name as invoices carry it.
            invoice_short_name: Short name as invoice lines carry it.
            amount: The rate. Unsure: the page says 0 to 100, its example of a 20 percent VAT is
                0.2.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            id_body: Sequence id of the tax rate, the same as in the path.
            description: More about it.
            region: Region within the country that levies it.
            tax_category_id: Tax category that it is for, by the id of a version of it.

        Returns: TaxRate.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            UPDATE_TAX_RATE,
            options,
            path={"id": id},
            body={
                "isPublished": is_published,
                "name": name,
                "invoiceName": invoice_name,
                "invoiceShortName": invoice_short_name,
                "amount": amount,
                "country": country,
                "id": id_body,
                "description": description,
                "region": region,
                "taxCategoryId": tax_category_id,
            },
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxRate:
        """Delete a tax rate.

        Args:
            id: Sequence id of the tax rate.

        Returns: TaxRate.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            DELETE_TAX_RATE,
            options,
            path={"id": id},
        )

    async def archive(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ArchivedTaxRate:
        """Archive a tax rate, so that it is no longer used.

        Args:
            id: Sequence id of the tax rate.

        Returns: ArchivedTaxRate.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            ARCHIVE_TAX_RATE,
            options,
            path={"id": id},
        )


class AsyncTaxRatesWithRawResponse:
    """The methods of `tax_rates`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncTaxRates) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.archive = async_raw_response(resource.archive)
