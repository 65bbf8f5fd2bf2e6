# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Tax calculations: create."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import Timeout


class TaxCalculations(Resource):
    """Tax calculations: create."""

    @cached_property
    def with_raw_response(self) -> TaxCalculationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return TaxCalculationsWithRawResponse(self)

    def create(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreateTaxCalculationResponse:
        """Calculate tax.

        Args:
            body: Unsure: the body was not read.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreateTaxCalculationResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/overview (third-party copy). Unsure: a third-party
        summary names the path; verb and bodies were not read.
        """
        return self._call(
            _operations.CREATE_TAX_CALCULATION,
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class TaxCalculationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: TaxCalculations) -> None:
        self.create = raw_response(resource.create)


class AsyncTaxCalculations(AsyncResource):
    """Tax calculations: create."""

    @cached_property
    def with_raw_response(self) -> AsyncTaxCalculationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncTaxCalculationsWithRawResponse(self)

    async def create(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreateTaxCalculationResponse:
        """Calculate tax.

        Args:
            body: Unsure: the body was not read.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreateTaxCalculationResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/overview (third-party copy). Unsure: a third-party
        summary names the path; verb and bodies were not read.
        """
        return await self._call(
            _operations.CREATE_TAX_CALCULATION,
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncTaxCalculationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncTaxCalculations) -> None:
        self.create = async_raw_response(resource.create)
