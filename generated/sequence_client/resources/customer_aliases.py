# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Customer aliases: create."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import Absent, Timeout


class CustomerAliases(Resource):
    """Customer aliases: create."""

    @cached_property
    def with_raw_response(self) -> CustomerAliasesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CustomerAliasesWithRawResponse(self)

    def create(
        self,
        *,
        customer_id: str,
        value: str,
        label: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerAliasDetail:
        """Give a customer another id that usage events may name it by.

        Args:
            customer_id: Customer who gets the alias.
            value: The alias itself, such as the customer's id in your own system.
            label: Short name for your own use.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerAliasDetail.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_CUSTOMER_ALIAS,
            body={"customerId": customer_id, "value": value, "label": label},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CustomerAliasesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CustomerAliases) -> None:
        self.create = raw_response(resource.create)


class AsyncCustomerAliases(AsyncResource):
    """Customer aliases: create."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerAliasesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCustomerAliasesWithRawResponse(self)

    async def create(
        self,
        *,
        customer_id: str,
        value: str,
        label: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerAliasDetail:
        """Give a customer another id that usage events may name it by.

        Args:
            customer_id: Customer who gets the alias.
            value: The alias itself, such as the customer's id in your own system.
            label: Short name for your own use.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerAliasDetail.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_CUSTOMER_ALIAS,
            body={"customerId": customer_id, "value": value, "label": label},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCustomerAliasesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerAliases) -> None:
        self.create = async_raw_response(resource.create)
