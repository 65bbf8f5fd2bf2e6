# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Customer portal sessions: create."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, Timeout


class CustomerPortalSessions(Resource):
    """Customer portal sessions: create."""

    @cached_property
    def with_raw_response(self) -> CustomerPortalSessionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CustomerPortalSessionsWithRawResponse(self)

    def create(
        self,
        *,
        billing_details_settings: inputs.BillingDetailsSettings | Absent = ABSENT,
        customer_alias: str | None | Absent = ABSENT,
        customer_id: str | None | Absent = ABSENT,
        invoice_list_settings: inputs.SectionSettings | Absent = ABSENT,
        plan_overview_settings: inputs.PlanOverviewSettings | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPortalSession:
        """Open a session of the customer portal.

        Args:
            billing_details_settings: What the section on billing details offers; the organisation's settings,
                if absent.
            customer_alias: Customer, by alias.
            customer_id: Customer, by Alguna id.
            invoice_list_settings: Whether the list of invoices is shown.
            plan_overview_settings: What the section on the plan offers.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPortalSession.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/customer-portal-sessions/create-a-customer-portal-session
        (reference page).
        """
        return self._call(
            _operations.CREATE_CUSTOMER_PORTAL_SESSION,
            body={
                "billing_details_settings": billing_details_settings,
                "customer_alias": customer_alias,
                "customer_id": customer_id,
                "invoice_list_settings": invoice_list_settings,
                "plan_overview_settings": plan_overview_settings,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CustomerPortalSessionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CustomerPortalSessions) -> None:
        self.create = raw_response(resource.create)


class AsyncCustomerPortalSessions(AsyncResource):
    """Customer portal sessions: create."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerPortalSessionsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCustomerPortalSessionsWithRawResponse(self)

    async def create(
        self,
        *,
        billing_details_settings: inputs.BillingDetailsSettings | Absent = ABSENT,
        customer_alias: str | None | Absent = ABSENT,
        customer_id: str | None | Absent = ABSENT,
        invoice_list_settings: inputs.SectionSettings | Absent = ABSENT,
        plan_overview_settings: inputs.PlanOverviewSettings | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPortalSession:
        """Open a session of the customer portal.

        Args:
            billing_details_settings: What the section on billing details offers; the organisation's settings,
                if absent.
            customer_alias: Customer, by alias.
            customer_id: Customer, by Alguna id.
            invoice_list_settings: Whether the list of invoices is shown.
            plan_overview_settings: What the section on the plan offers.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPortalSession.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/customer-portal-sessions/create-a-customer-portal-session
        (reference page).
        """
        return await self._call(
            _operations.CREATE_CUSTOMER_PORTAL_SESSION,
            body={
                "billing_details_settings": billing_details_settings,
                "customer_alias": customer_alias,
                "customer_id": customer_id,
                "invoice_list_settings": invoice_list_settings,
                "plan_overview_settings": plan_overview_settings,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCustomerPortalSessionsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerPortalSessions) -> None:
        self.create = async_raw_response(resource.create)
