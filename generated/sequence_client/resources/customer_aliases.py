# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Customer aliases: list, create, update, delete, list_for_customer."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_CUSTOMER_ALIAS,
    DELETE_CUSTOMER_ALIAS,
    LIST_ALIASES_FOR_CUSTOMER,
    LIST_CUSTOMER_ALIASES,
    UPDATE_CUSTOMER_ALIAS,
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

    from .. import models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class CustomerAliases(Resource):
    """Customer aliases: list, create, update, delete, list_for_customer."""

    @cached_property
    def with_raw_response(self) -> CustomerAliasesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomerAliasesWithRawResponse(self)

    def list(
        self,
        *,
        value: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomerAliasDetail]:
        """List the aliases of all customers.

        Args:
            value: Only the alias with this value.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of CustomerAliasDetail; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CUSTOMER_ALIASES,
            options,
            query={"value": value, "limit": limit, "after": after, "before": before},
        )

    def create(
        self,
        *,
        customer_id: str | UUID,
        value: str,
        label: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerAliasDetail:
        """Give a customer another id that usage events may name it by.

        Args:
            customer_id: Customer who gets the alias.
            value: The alias itself, such as the customer's id in your own system.
            label: Short name for your own use.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerAliasDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_CUSTOMER_ALIAS,
            options,
            body={"customerId": customer_id, "value": value, "label": label},
            idempotency_key=idempotency_key,
        )

    def update(
        self,
        id: str | UUID,
        *,
        label: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CustomerAliasDetail:
        """Change the label of an alias.

        Args:
            id: Sequence id of the alias.
            label: Short name for your own use.

        Returns: CustomerAliasDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_CUSTOMER_ALIAS,
            options,
            path={"id": id},
            body={"label": label},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerAliasDetail:
        """Delete an alias.

        Args:
            id: Sequence id of the alias.

        Returns: CustomerAliasDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            DELETE_CUSTOMER_ALIAS,
            options,
            path={"id": id},
        )

    def list_for_customer(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomerAlias]:
        """List the aliases of one customer.

        Args:
            id: Sequence id of the customer.

        Returns: A page of CustomerAlias; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_ALIASES_FOR_CUSTOMER,
            options,
            path={"id": id},
        )


class CustomerAliasesWithRawResponse:
    """The methods of `customer_aliases`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CustomerAliases) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.list_for_customer = raw_response(resource.list_for_customer)


class AsyncCustomerAliases(AsyncResource):
    """Customer aliases: list, create, update, delete, list_for_customer."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerAliasesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomerAliasesWithRawResponse(self)

    def list(
        self,
        *,
        value: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomerAliasDetail]:
        """List the aliases of all customers.

        Args:
            value: Only the alias with this value.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of CustomerAliasDetail; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CUSTOMER_ALIASES,
            options,
            query={"value": value, "limit": limit, "after": after, "before": before},
        )

    async def create(
        self,
        *,
        customer_id: str | UUID,
        value: str,
        label: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerAliasDetail:
        """Give a customer another id that usage events may name it by.

        Args:
            customer_id: Customer who gets the alias.
            value: The alias itself, such as the customer's id in your own system.
            label: Short name for your own use.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerAliasDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_CUSTOMER_ALIAS,
            options,
            body={"customerId": customer_id, "value": value, "label": label},
            idempotency_key=idempotency_key,
        )

    async def update(
        self,
        id: str | UUID,
        *,
        label: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CustomerAliasDetail:
        """Change the label of an alias.

        Args:
            id: Sequence id of the alias.
            label: Short name for your own use.

        Returns: CustomerAliasDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_CUSTOMER_ALIAS,
            options,
            path={"id": id},
            body={"label": label},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerAliasDetail:
        """Delete an alias.

        Args:
            id: Sequence id of the alias.

        Returns: CustomerAliasDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            DELETE_CUSTOMER_ALIAS,
            options,
            path={"id": id},
        )

    def list_for_customer(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomerAlias]:
        """List the aliases of one customer.

        Args:
            id: Sequence id of the customer.

        Returns: A page of CustomerAlias; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_ALIASES_FOR_CUSTOMER,
            options,
            path={"id": id},
        )


class AsyncCustomerAliasesWithRawResponse:
    """The methods of `customer_aliases`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerAliases) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.list_for_customer = async_raw_response(resource.list_for_customer)
