# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Tax registrations: list, create, list_for_customer, list_for_merchant, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_TAX_REGISTRATION,
    DELETE_TAX_REGISTRATION,
    GET_TAX_REGISTRATION,
    LIST_TAX_REGISTRATIONS,
    LIST_TAX_REGISTRATIONS_FOR_CUSTOMER,
    LIST_TAX_REGISTRATIONS_FOR_MERCHANT,
    UPDATE_TAX_REGISTRATION,
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
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class TaxRegistrations(Resource):
    """Tax registrations: list, create, list_for_customer, list_for_merchant, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> TaxRegistrationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return TaxRegistrationsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.TaxRegistration]:
        """List the tax registrations of the seller and of all customers.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of TaxRegistration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_TAX_REGISTRATIONS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    def create(
        self,
        *,
        tax_identifier: str,
        country: inputs.CountryCode,
        customer_id: str | UUID | None | Absent = ABSENT,
        merchant_id: str | UUID | None | Absent = ABSENT,
        state: inputs.State | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TaxRegistration:
        """Register a tax number of a customer or of the seller.

        Args:
            tax_identifier: The number, such as a VAT number.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            customer_id: Customer who is registered, if it is one.
            merchant_id: Seller who is registered, by id, if it is the seller.
            state: State or province, where tax is levied by one.

        Returns: TaxRegistration.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_TAX_REGISTRATION,
            options,
            body={
                "taxIdentifier": tax_identifier,
                "country": country,
                "customerId": customer_id,
                "merchantId": merchant_id,
                "state": state,
            },
        )

    def list_for_customer(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomerTaxRegistration]:
        """List the tax registrations of a customer.

        Args:
            id: Sequence id of the customer.

        Returns: A page of CustomerTaxRegistration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the response holds cursors, but no parameter takes one.
        """
        return self._list(
            LIST_TAX_REGISTRATIONS_FOR_CUSTOMER,
            options,
            path={"id": id},
        )

    def list_for_merchant(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.MerchantTaxRegistration]:
        """List the tax registrations of the seller.

        Args:
            id: Sequence id of the seller.

        Returns: A page of MerchantTaxRegistration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the response holds cursors, but no parameter takes one.
        """
        return self._list(
            LIST_TAX_REGISTRATIONS_FOR_MERCHANT,
            options,
            path={"id": id},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxRegistration:
        """Read one tax registration.

        Args:
            id: Sequence id of the tax registration.

        Returns: TaxRegistration.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_TAX_REGISTRATION,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        tax_identifier: str,
        country: inputs.CountryCode,
        customer_id: str | UUID | None | Absent = ABSENT,
        merchant_id: str | UUID | None | Absent = ABSENT,
        state: inputs.State | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TaxRegistration:
        """Replace a tax registration.

        Args:
            id: Sequence id of the tax registration.
            tax_identifier: The number, such as a VAT number.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            customer_id: Customer who is registered, if it is one.
            merchant_id: Seller who is registered, by id, if it is the seller.
            state: State or province, where tax is levied by one.

        Returns: TaxRegistration.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_TAX_REGISTRATION,
            options,
            path={"id": id},
            body={
                "taxIdentifier": tax_identifier,
                "country": country,
                "customerId": customer_id,
                "merchantId": merchant_id,
                "state": state,
            },
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxRegistration:
        """Delete a tax registration.

        Args:
            id: Sequence id of the tax registration.

        Returns: TaxRegistration.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            DELETE_TAX_REGISTRATION,
            options,
            path={"id": id},
        )


class TaxRegistrationsWithRawResponse:
    """The methods of `tax_registrations`, each returning the response with its status, headers and bytes."""

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
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncTaxRegistrationsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.TaxRegistration]:
        """List the tax registrations of the seller and of all customers.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of TaxRegistration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_TAX_REGISTRATIONS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    async def create(
        self,
        *,
        tax_identifier: str,
        country: inputs.CountryCode,
        customer_id: str | UUID | None | Absent = ABSENT,
        merchant_id: str | UUID | None | Absent = ABSENT,
        state: inputs.State | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TaxRegistration:
        """Register a tax number of a customer or of the seller.

        Args:
            tax_identifier: The number, such as a VAT number.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            customer_id: Customer who is registered, if it is one.
            merchant_id: Seller who is registered, by id, if it is the seller.
            state: State or province, where tax is levied by one.

        Returns: TaxRegistration.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_TAX_REGISTRATION,
            options,
            body={
                "taxIdentifier": tax_identifier,
                "country": country,
                "customerId": customer_id,
                "merchantId": merchant_id,
                "state": state,
            },
        )

    def list_for_customer(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomerTaxRegistration]:
        """List the tax registrations of a customer.

        Args:
            id: Sequence id of the customer.

        Returns: A page of CustomerTaxRegistration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the response holds cursors, but no parameter takes one.
        """
        return self._list(
            LIST_TAX_REGISTRATIONS_FOR_CUSTOMER,
            options,
            path={"id": id},
        )

    def list_for_merchant(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.MerchantTaxRegistration]:
        """List the tax registrations of the seller.

        Args:
            id: Sequence id of the seller.

        Returns: A page of MerchantTaxRegistration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the response holds cursors, but no parameter takes one.
        """
        return self._list(
            LIST_TAX_REGISTRATIONS_FOR_MERCHANT,
            options,
            path={"id": id},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxRegistration:
        """Read one tax registration.

        Args:
            id: Sequence id of the tax registration.

        Returns: TaxRegistration.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_TAX_REGISTRATION,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        tax_identifier: str,
        country: inputs.CountryCode,
        customer_id: str | UUID | None | Absent = ABSENT,
        merchant_id: str | UUID | None | Absent = ABSENT,
        state: inputs.State | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TaxRegistration:
        """Replace a tax registration.

        Args:
            id: Sequence id of the tax registration.
            tax_identifier: The number, such as a VAT number.
            country: Country, ISO 3166-1 alpha-2 code (XK for Kosovo).
            customer_id: Customer who is registered, if it is one.
            merchant_id: Seller who is registered, by id, if it is the seller.
            state: State or province, where tax is levied by one.

        Returns: TaxRegistration.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_TAX_REGISTRATION,
            options,
            path={"id": id},
            body={
                "taxIdentifier": tax_identifier,
                "country": country,
                "customerId": customer_id,
                "merchantId": merchant_id,
                "state": state,
            },
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TaxRegistration:
        """Delete a tax registration.

        Args:
            id: Sequence id of the tax registration.

        Returns: TaxRegistration.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            DELETE_TAX_REGISTRATION,
            options,
            path={"id": id},
        )


class AsyncTaxRegistrationsWithRawResponse:
    """The methods of `tax_registrations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncTaxRegistrations) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.list_for_customer = async_raw_response(resource.list_for_customer)
        self.list_for_merchant = async_raw_response(resource.list_for_merchant)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
