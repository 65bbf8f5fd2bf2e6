# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Credit grants: list, create, list_for_customer, get, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_CREDIT_GRANT,
    DELETE_CREDIT_GRANT,
    GET_CREDIT_GRANT,
    LIST_CREDIT_GRANTS,
    LIST_CUSTOMER_CREDIT_GRANTS,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, DecimalLike, Page


class CreditGrants(Resource):
    """Credit grants: list, create, list_for_customer, get, delete."""

    @cached_property
    def with_raw_response(self) -> CreditGrantsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditGrantsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditGrant]:
        """List the credit grants of all customers.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of CreditGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CREDIT_GRANTS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    def create(
        self,
        *,
        sequence_account_id: str | UUID,
        customer_id: str | UUID,
        name: str,
        credit_unit_type: inputs.CreditUnitType,
        currency: inputs.Currency,
        amount: DecimalLike,
        metric_id: str | UUID | Absent = ABSENT,
        cost_of_credit: DecimalLike | Absent = ABSENT,
        effective_date: DateLike | Absent = ABSENT,
        expiry_date: DateLike | Absent = ABSENT,
        create_invoice: bool | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrantSummary:
        """Give credit to a customer, with an invoice for it if requested.

        Args:
            sequence_account_id: Sequence account that gives it.
            customer_id: Customer who gets the credit.
            name: Name of the grant.
            credit_unit_type: What credit is counted in, money (currency says which) or units of a
                usage metric (metricId says which).
            currency: Currency of the grant or, where it counts units of a metric, of its cost.
            amount: Size of the grant, in units of its currency or metric.
            metric_id: Usage metric whose units it is counted in; needed with METRIC.
            cost_of_credit: Price of the credit. Unsure: whether for the whole grant or for one
                unit of it.
            effective_date: First day on which it can be spent.
            expiry_date: Day on which what is left is lost.
            create_invoice: Whether to bill the customer for the grant too.

        Returns: CreditGrantSummary.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_CREDIT_GRANT,
            options,
            body={
                "sequenceAccountId": sequence_account_id,
                "customerId": customer_id,
                "name": name,
                "creditUnitType": credit_unit_type,
                "currency": currency,
                "amount": amount,
                "metricId": metric_id,
                "costOfCredit": cost_of_credit,
                "effectiveDate": effective_date,
                "expiryDate": expiry_date,
                "createInvoice": create_invoice,
            },
        )

    def list_for_customer(
        self,
        customer_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomerCreditGrant]:
        """List the credit grants of a customer that have something left.

        Args:
            customer_id: Sequence id of the customer.

        Returns: A page of CustomerCreditGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            LIST_CUSTOMER_CREDIT_GRANTS,
            options,
            path={"customerId": customer_id},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrant:
        """Read one credit grant.

        Args:
            id: Sequence id of the credit grant.

        Returns: CreditGrant.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_CREDIT_GRANT,
            options,
            path={"id": id},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrantSummary:
        """Delete a credit grant.

        Args:
            id: Sequence id of the credit grant.

        Returns: CreditGrantSummary.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            DELETE_CREDIT_GRANT,
            options,
            path={"id": id},
        )


class CreditGrantsWithRawResponse:
    """The methods of `credit_grants`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CreditGrants) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.list_for_customer = raw_response(resource.list_for_customer)
        self.get = raw_response(resource.get)
        self.delete = raw_response(resource.delete)


class AsyncCreditGrants(AsyncResource):
    """Credit grants: list, create, list_for_customer, get, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditGrantsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditGrantsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CreditGrant]:
        """List the credit grants of all customers.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of CreditGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CREDIT_GRANTS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    async def create(
        self,
        *,
        sequence_account_id: str | UUID,
        customer_id: str | UUID,
        name: str,
        credit_unit_type: inputs.CreditUnitType,
        currency: inputs.Currency,
        amount: DecimalLike,
        metric_id: str | UUID | Absent = ABSENT,
        cost_of_credit: DecimalLike | Absent = ABSENT,
        effective_date: DateLike | Absent = ABSENT,
        expiry_date: DateLike | Absent = ABSENT,
        create_invoice: bool | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrantSummary:
        """Give credit to a customer, with an invoice for it if requested.

        Args:
            sequence_account_id: Sequence account that gives it.
            customer_id: Customer who gets the credit.
            name: Name of the grant.
            credit_unit_type: What credit is counted in, money (currency says which) or units of a
                usage metric (metricId says which).
            currency: Currency of the grant or, where it counts units of a metric, of its cost.
            amount: Size of the grant, in units of its currency or metric.
            metric_id: Usage metric whose units it is counted in; needed with METRIC.
            cost_of_credit: Price of the credit. Unsure: whether for the whole grant or for one
                unit of it.
            effective_date: First day on which it can be spent.
            expiry_date: Day on which what is left is lost.
            create_invoice: Whether to bill the customer for the grant too.

        Returns: CreditGrantSummary.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_CREDIT_GRANT,
            options,
            body={
                "sequenceAccountId": sequence_account_id,
                "customerId": customer_id,
                "name": name,
                "creditUnitType": credit_unit_type,
                "currency": currency,
                "amount": amount,
                "metricId": metric_id,
                "costOfCredit": cost_of_credit,
                "effectiveDate": effective_date,
                "expiryDate": expiry_date,
                "createInvoice": create_invoice,
            },
        )

    def list_for_customer(
        self,
        customer_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomerCreditGrant]:
        """List the credit grants of a customer that have something left.

        Args:
            customer_id: Sequence id of the customer.

        Returns: A page of CustomerCreditGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            LIST_CUSTOMER_CREDIT_GRANTS,
            options,
            path={"customerId": customer_id},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrant:
        """Read one credit grant.

        Args:
            id: Sequence id of the credit grant.

        Returns: CreditGrant.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_CREDIT_GRANT,
            options,
            path={"id": id},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrantSummary:
        """Delete a credit grant.

        Args:
            id: Sequence id of the credit grant.

        Returns: CreditGrantSummary.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            DELETE_CREDIT_GRANT,
            options,
            path={"id": id},
        )


class AsyncCreditGrantsWithRawResponse:
    """The methods of `credit_grants`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditGrants) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.list_for_customer = async_raw_response(resource.list_for_customer)
        self.get = async_raw_response(resource.get)
        self.delete = async_raw_response(resource.delete)
