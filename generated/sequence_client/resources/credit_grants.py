# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Credit grants: list, create, list_for_customer, get, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DateLike, DecimalLike, Page, Timeout


class CreditGrants(Resource):
    """Credit grants: list, create, list_for_customer, get, delete."""

    @cached_property
    def with_raw_response(self) -> CreditGrantsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CreditGrantsWithRawResponse(self)

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
    ) -> Page[models.CreditGrant]:
        """List the credit grants of all customers.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CreditGrant; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CREDIT_GRANTS,
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
        sequence_account_id: str,
        customer_id: str,
        name: str,
        credit_unit_type: inputs.CreditUnitType,
        currency: inputs.Currency,
        amount: DecimalLike,
        metric_id: str | Absent = ABSENT,
        cost_of_credit: DecimalLike | Absent = ABSENT,
        effective_date: DateLike | Absent = ABSENT,
        expiry_date: DateLike | Absent = ABSENT,
        create_invoice: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditGrantSummary:
        """Give credit to a customer, with an invoice for it if asked to.

        Args:
            sequence_account_id: Sequence account that gives it.
            customer_id: Customer who gets the credit.
            name: Name of the grant.
            credit_unit_type: What credit is counted in, money (currency says which) or units of a usage
                metric (metricId says which).
            currency: Currency of the grant or, where it counts units of a metric, of its cost.
            amount: Size of the grant, in units of its currency or metric.
            metric_id: Usage metric whose units it is counted in; needed with METRIC.
            cost_of_credit: Price of the credit. Unsure: whether for the whole grant or for one unit of it.
            effective_date: First day on which it can be spent.
            expiry_date: Day on which what is left is lost.
            create_invoice: Whether to bill the customer for the grant too.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditGrantSummary.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_CREDIT_GRANT,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_for_customer(
        self,
        customer_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.CustomerCreditGrant]:
        """List the credit grants of a customer that have something left.

        Args:
            customer_id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomerCreditGrant; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            _operations.LIST_CUSTOMER_CREDIT_GRANTS,
            path={"customerId": customer_id},
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
    ) -> models.CreditGrant:
        """Read one credit grant.

        Args:
            id: Sequence id of the credit grant.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditGrant.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.GET_CREDIT_GRANT,
            path={"id": id},
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
    ) -> models.CreditGrantSummary:
        """Delete a credit grant.

        Args:
            id: Sequence id of the credit grant.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditGrantSummary.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.DELETE_CREDIT_GRANT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CreditGrantsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

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
        """The same methods, giving each answer as it came."""
        return AsyncCreditGrantsWithRawResponse(self)

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
    ) -> AsyncPages[models.CreditGrant]:
        """List the credit grants of all customers.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CreditGrant; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CREDIT_GRANTS,
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
        sequence_account_id: str,
        customer_id: str,
        name: str,
        credit_unit_type: inputs.CreditUnitType,
        currency: inputs.Currency,
        amount: DecimalLike,
        metric_id: str | Absent = ABSENT,
        cost_of_credit: DecimalLike | Absent = ABSENT,
        effective_date: DateLike | Absent = ABSENT,
        expiry_date: DateLike | Absent = ABSENT,
        create_invoice: bool | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditGrantSummary:
        """Give credit to a customer, with an invoice for it if asked to.

        Args:
            sequence_account_id: Sequence account that gives it.
            customer_id: Customer who gets the credit.
            name: Name of the grant.
            credit_unit_type: What credit is counted in, money (currency says which) or units of a usage
                metric (metricId says which).
            currency: Currency of the grant or, where it counts units of a metric, of its cost.
            amount: Size of the grant, in units of its currency or metric.
            metric_id: Usage metric whose units it is counted in; needed with METRIC.
            cost_of_credit: Price of the credit. Unsure: whether for the whole grant or for one unit of it.
            effective_date: First day on which it can be spent.
            expiry_date: Day on which what is left is lost.
            create_invoice: Whether to bill the customer for the grant too.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditGrantSummary.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_CREDIT_GRANT,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_for_customer(
        self,
        customer_id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CustomerCreditGrant]:
        """List the credit grants of a customer that have something left.

        Args:
            customer_id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomerCreditGrant; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            _operations.LIST_CUSTOMER_CREDIT_GRANTS,
            path={"customerId": customer_id},
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
    ) -> models.CreditGrant:
        """Read one credit grant.

        Args:
            id: Sequence id of the credit grant.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditGrant.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.GET_CREDIT_GRANT,
            path={"id": id},
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
    ) -> models.CreditGrantSummary:
        """Delete a credit grant.

        Args:
            id: Sequence id of the credit grant.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditGrantSummary.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.DELETE_CREDIT_GRANT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCreditGrantsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditGrants) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.list_for_customer = async_raw_response(resource.list_for_customer)
        self.get = async_raw_response(resource.get)
        self.delete = async_raw_response(resource.delete)
