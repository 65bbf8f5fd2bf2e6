# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Tax registrations: list, create, list_for_customer, list_for_merchant, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class TaxRegistrations(Resource):
    """Tax registrations: list, create, list_for_customer, list_for_merchant, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> TaxRegistrationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return TaxRegistrationsWithRawResponse(self)

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
    ) -> Page[models.TaxRegistration]:
        """List the tax registrations of the seller and of all customers.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of TaxRegistration; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_TAX_REGISTRATIONS,
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
        tax_identifier: str,
        country: inputs.CountryCode,
        customer_id: str | None | Absent = ABSENT,
        merchant_id: str | None | Absent = ABSENT,
        state: inputs.State | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TaxRegistration:
        """Register a tax number of a customer or of the seller.

        Args:
            tax_identifier: The number, such as a VAT number.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            customer_id: Customer who is registered, if it is one.
            merchant_id: Seller who is registered, by id, if it is the seller.
            state: State or province, where tax is levied by one.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRegistration.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_TAX_REGISTRATION,
            body={
                "taxIdentifier": tax_identifier,
                "country": country,
                "customerId": customer_id,
                "merchantId": merchant_id,
                "state": state,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_for_customer(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.CustomerTaxRegistration]:
        """List the tax registrations of a customer.

        Args:
            id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomerTaxRegistration; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the answer holds cursors, but no parameter takes one.
        """
        return self._list(
            _operations.LIST_TAX_REGISTRATIONS_FOR_CUSTOMER,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_for_merchant(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.MerchantTaxRegistration]:
        """List the tax registrations of the seller.

        Args:
            id: Sequence id of the seller.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of MerchantTaxRegistration; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the answer holds cursors, but no parameter takes one.
        """
        return self._list(
            _operations.LIST_TAX_REGISTRATIONS_FOR_MERCHANT,
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
    ) -> models.TaxRegistration:
        """Read one tax registration.

        Args:
            id: Sequence id of the tax registration.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRegistration.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.GET_TAX_REGISTRATION,
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
        tax_identifier: str,
        country: inputs.CountryCode,
        customer_id: str | None | Absent = ABSENT,
        merchant_id: str | None | Absent = ABSENT,
        state: inputs.State | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TaxRegistration:
        """Replace a tax registration.

        Args:
            id: Sequence id of the tax registration.
            tax_identifier: The number, such as a VAT number.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            customer_id: Customer who is registered, if it is one.
            merchant_id: Seller who is registered, by id, if it is the seller.
            state: State or province, where tax is levied by one.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRegistration.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.UPDATE_TAX_REGISTRATION,
            path={"id": id},
            body={
                "taxIdentifier": tax_identifier,
                "country": country,
                "customerId": customer_id,
                "merchantId": merchant_id,
                "state": state,
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
    ) -> models.TaxRegistration:
        """Delete a tax registration.

        Args:
            id: Sequence id of the tax registration.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRegistration.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.DELETE_TAX_REGISTRATION,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class TaxRegistrationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: TaxRegistrations) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.list_for_customer = raw_response(resource.list_for_customer)
        self.list_for_merchant = raw_response(resource.list_for_merchant)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncTaxRegistrations(AsyncResource):
    """Tax registrations: list, create, list_for_customer, list_for_merchant, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncTaxRegistrationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncTaxRegistrationsWithRawResponse(self)

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
    ) -> AsyncPages[models.TaxRegistration]:
        """List the tax registrations of the seller and of all customers.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of TaxRegistration; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_TAX_REGISTRATIONS,
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
        tax_identifier: str,
        country: inputs.CountryCode,
        customer_id: str | None | Absent = ABSENT,
        merchant_id: str | None | Absent = ABSENT,
        state: inputs.State | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TaxRegistration:
        """Register a tax number of a customer or of the seller.

        Args:
            tax_identifier: The number, such as a VAT number.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            customer_id: Customer who is registered, if it is one.
            merchant_id: Seller who is registered, by id, if it is the seller.
            state: State or province, where tax is levied by one.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRegistration.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_TAX_REGISTRATION,
            body={
                "taxIdentifier": tax_identifier,
                "country": country,
                "customerId": customer_id,
                "merchantId": merchant_id,
                "state": state,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_for_customer(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CustomerTaxRegistration]:
        """List the tax registrations of a customer.

        Args:
            id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomerTaxRegistration; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the answer holds cursors, but no parameter takes one.
        """
        return self._list(
            _operations.LIST_TAX_REGISTRATIONS_FOR_CUSTOMER,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_for_merchant(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MerchantTaxRegistration]:
        """List the tax registrations of the seller.

        Args:
            id: Sequence id of the seller.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of MerchantTaxRegistration; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the answer holds cursors, but no parameter takes one.
        """
        return self._list(
            _operations.LIST_TAX_REGISTRATIONS_FOR_MERCHANT,
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
    ) -> models.TaxRegistration:
        """Read one tax registration.

        Args:
            id: Sequence id of the tax registration.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRegistration.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.GET_TAX_REGISTRATION,
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
        tax_identifier: str,
        country: inputs.CountryCode,
        customer_id: str | None | Absent = ABSENT,
        merchant_id: str | None | Absent = ABSENT,
        state: inputs.State | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TaxRegistration:
        """Replace a tax registration.

        Args:
            id: Sequence id of the tax registration.
            tax_identifier: The number, such as a VAT number.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            customer_id: Customer who is registered, if it is one.
            merchant_id: Seller who is registered, by id, if it is the seller.
            state: State or province, where tax is levied by one.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRegistration.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.UPDATE_TAX_REGISTRATION,
            path={"id": id},
            body={
                "taxIdentifier": tax_identifier,
                "country": country,
                "customerId": customer_id,
                "merchantId": merchant_id,
                "state": state,
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
    ) -> models.TaxRegistration:
        """Delete a tax registration.

        Args:
            id: Sequence id of the tax registration.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TaxRegistration.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.DELETE_TAX_REGISTRATION,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncTaxRegistrationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncTaxRegistrations) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.list_for_customer = async_raw_response(resource.list_for_customer)
        self.list_for_merchant = async_raw_response(resource.list_for_merchant)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
