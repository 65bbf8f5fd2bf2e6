# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Checkout sessions: create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_CHECKOUT_SESSION, GET_CHECKOUT_SESSION
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
    from .._overlay import Absent, CallOptions, DecimalLike


class CheckoutSessions(Resource):
    """Checkout sessions: create, get."""

    @cached_property
    def with_raw_response(self) -> CheckoutSessionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CheckoutSessionsWithRawResponse(self)

    def create(
        self,
        *,
        amount: DecimalLike | Absent = ABSENT,
        checkout_intent: inputs.CheckoutIntent | Absent = ABSENT,
        client_reference_id: str | UUID | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        customer: inputs.CheckoutCustomerInput | Absent = ABSENT,
        customer_alias: str | Absent = ABSENT,
        customer_id: str | UUID | Absent = ABSENT,
        expires_in_seconds: int | Absent = ABSENT,
        legal_entity_id: str | UUID | Absent = ABSENT,
        line_items: Sequence[inputs.CheckoutLineItemInput] | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        success_url: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckoutSession:
        """Open a checkout session for a customer.

        The customer pays, or leaves a means of payment for later, at the address of the session.

        Args:
            amount: Amount to collect.
            checkout_intent: Whether a session collects money (payment), or only stores a means of
                payment (vault).
            client_reference_id: Your own id of the session, which comes back with it.
            currency: ISO 4217 code of the currency of all amounts here.
            customer: Customer to create.
            customer_alias: Customer, by alias.
            customer_id: Customer, by Alguna id.
            expires_in_seconds: Seconds until the session expires.
            legal_entity_id: Legal entity of the organisation that sells.
            line_items: What is paid for, line by line.
            plan_id: Plan to subscribe to.
            success_url: Web address to which the customer is sent when done.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CheckoutSession.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            CREATE_CHECKOUT_SESSION,
            options,
            body={
                "amount": amount,
                "checkout_intent": checkout_intent,
                "client_reference_id": client_reference_id,
                "currency": currency,
                "customer": customer,
                "customer_alias": customer_alias,
                "customer_id": customer_id,
                "expires_in_seconds": expires_in_seconds,
                "legal_entity_id": legal_entity_id,
                "line_items": line_items,
                "plan_id": plan_id,
                "success_url": success_url,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CheckoutSession:
        """Read one checkout session.

        Args:
            id: Alguna id of the session.

        Returns: CheckoutSession.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_CHECKOUT_SESSION,
            options,
            path={"id": id},
        )


class CheckoutSessionsWithRawResponse:
    """The methods of `checkout_sessions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CheckoutSessions) -> None:
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncCheckoutSessions(AsyncResource):
    """Checkout sessions: create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncCheckoutSessionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCheckoutSessionsWithRawResponse(self)

    async def create(
        self,
        *,
        amount: DecimalLike | Absent = ABSENT,
        checkout_intent: inputs.CheckoutIntent | Absent = ABSENT,
        client_reference_id: str | UUID | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        customer: inputs.CheckoutCustomerInput | Absent = ABSENT,
        customer_alias: str | Absent = ABSENT,
        customer_id: str | UUID | Absent = ABSENT,
        expires_in_seconds: int | Absent = ABSENT,
        legal_entity_id: str | UUID | Absent = ABSENT,
        line_items: Sequence[inputs.CheckoutLineItemInput] | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        success_url: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckoutSession:
        """Open a checkout session for a customer.

        The customer pays, or leaves a means of payment for later, at the address of the session.

        Args:
            amount: Amount to collect.
            checkout_intent: Whether a session collects money (payment), or only stores a means of
                payment (vault).
            client_reference_id: Your own id of the session, which comes back with it.
            currency: ISO 4217 code of the currency of all amounts here.
            customer: Customer to create.
            customer_alias: Customer, by alias.
            customer_id: Customer, by Alguna id.
            expires_in_seconds: Seconds until the session expires.
            legal_entity_id: Legal entity of the organisation that sells.
            line_items: What is paid for, line by line.
            plan_id: Plan to subscribe to.
            success_url: Web address to which the customer is sent when done.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CheckoutSession.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            CREATE_CHECKOUT_SESSION,
            options,
            body={
                "amount": amount,
                "checkout_intent": checkout_intent,
                "client_reference_id": client_reference_id,
                "currency": currency,
                "customer": customer,
                "customer_alias": customer_alias,
                "customer_id": customer_id,
                "expires_in_seconds": expires_in_seconds,
                "legal_entity_id": legal_entity_id,
                "line_items": line_items,
                "plan_id": plan_id,
                "success_url": success_url,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CheckoutSession:
        """Read one checkout session.

        Args:
            id: Alguna id of the session.

        Returns: CheckoutSession.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_CHECKOUT_SESSION,
            options,
            path={"id": id},
        )


class AsyncCheckoutSessionsWithRawResponse:
    """The methods of `checkout_sessions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCheckoutSessions) -> None:
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
