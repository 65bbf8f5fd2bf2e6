# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Tax rates: list, create, get, update, delete, archive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DecimalLike, Page, Timeout


class TaxRates(Resource):
    """Tax rates: list, create, get, update, delete, archive."""

    @cached_property
    def with_raw_response(self) -> TaxRatesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return TaxRatesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.TaxRate]:
        """List tax rates.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of TaxRate; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_TAX_RATES,
            query={"limit": limit, "after": after, "before": before},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
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
        tax_category_id: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TaxRate:
        """Create a tax rate.

        Args:
            is_published: Whether it is published.
            name: Name for your own use.
            invoice_name: Name as invoices carry it.
            invoice_short_name: Short name as invoice lines carry it.
            amount: The rate. Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            description: More about it.
            region: Region within the country that levies it.
            tax_category_id: Tax category that it is for, by the id of a version of it.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRate.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_TAX_RATE,
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
    ) -> models.TaxRate:
        """Read one tax rate.

        Args:
            id: Sequence id of the tax rate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRate.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.GET_TAX_RATE,
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
        is_published: bool,
        name: str,
        invoice_name: str,
        invoice_short_name: str,
        amount: DecimalLike,
        country: inputs.CountryCode,
        id_body: str,
        description: str | None | Absent = ABSENT,
        region: str | None | Absent = ABSENT,
        tax_category_id: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TaxRate:
        """Replace a tax rate.

        Args:
            id: Sequence id of the tax rate.
            is_published: Whether it is published.
            name: Name for your own use.
            invoice_name: Name as invoices carry it.
            invoice_short_name: Short name as invoice lines carry it.
            amount: The rate. Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            id_body: Sequence id of the tax rate, the same as in the path.
            description: More about it.
            region: Region within the country that levies it.
            tax_category_id: Tax category that it is for, by the id of a version of it.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRate.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            _operations.UPDATE_TAX_RATE,
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
    ) -> models.TaxRate:
        """Delete a tax rate.

        Args:
            id: Sequence id of the tax rate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRate.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.DELETE_TAX_RATE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def archive(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ArchivedTaxRate:
        """Archive a tax rate, so that it is no longer used.

        Args:
            id: Sequence id of the tax rate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ArchivedTaxRate.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a repeat is refused or has its effect again is not said.
        """
        return self._call(
            _operations.ARCHIVE_TAX_RATE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class TaxRatesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

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
        """The same methods, giving each answer as it came."""
        return AsyncTaxRatesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.TaxRate]:
        """List tax rates.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of TaxRate; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_TAX_RATES,
            query={"limit": limit, "after": after, "before": before},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
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
        tax_category_id: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TaxRate:
        """Create a tax rate.

        Args:
            is_published: Whether it is published.
            name: Name for your own use.
            invoice_name: Name as invoices carry it.
            invoice_short_name: Short name as invoice lines carry it.
            amount: The rate. Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            description: More about it.
            region: Region within the country that levies it.
            tax_category_id: Tax category that it is for, by the id of a version of it.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRate.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_TAX_RATE,
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
    ) -> models.TaxRate:
        """Read one tax rate.

        Args:
            id: Sequence id of the tax rate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRate.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.GET_TAX_RATE,
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
        is_published: bool,
        name: str,
        invoice_name: str,
        invoice_short_name: str,
        amount: DecimalLike,
        country: inputs.CountryCode,
        id_body: str,
        description: str | None | Absent = ABSENT,
        region: str | None | Absent = ABSENT,
        tax_category_id: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TaxRate:
        """Replace a tax rate.

        Args:
            id: Sequence id of the tax rate.
            is_published: Whether it is published.
            name: Name for your own use.
            invoice_name: Name as invoices carry it.
            invoice_short_name: Short name as invoice lines carry it.
            amount: The rate. Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            id_body: Sequence id of the tax rate, the same as in the path.
            description: More about it.
            region: Region within the country that levies it.
            tax_category_id: Tax category that it is for, by the id of a version of it.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRate.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            _operations.UPDATE_TAX_RATE,
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
    ) -> models.TaxRate:
        """Delete a tax rate.

        Args:
            id: Sequence id of the tax rate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRate.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.DELETE_TAX_RATE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def archive(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.ArchivedTaxRate:
        """Archive a tax rate, so that it is no longer used.

        Args:
            id: Sequence id of the tax rate.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: ArchivedTaxRate.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a repeat is refused or has its effect again is not said.
        """
        return await self._call(
            _operations.ARCHIVE_TAX_RATE,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncTaxRatesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncTaxRates) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.archive = async_raw_response(resource.archive)
