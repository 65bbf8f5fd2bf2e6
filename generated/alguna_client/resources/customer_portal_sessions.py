# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Customer portal sessions: create."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_CUSTOMER_PORTAL_SESSION
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
    from .._overlay import Absent, CallOptions


class CustomerPortalSessions(Resource):
    """Customer portal sessions: create."""

    @cached_property
    def with_raw_response(self) -> CustomerPortalSessionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomerPortalSessionsWithRawResponse(self)

    def create(
        self,
        *,
        billing_details_settings: inputs.BillingDetailsSettings | Absent = ABSENT,
        customer_alias: str | None | Absent = ABSENT,
        customer_id: str | UUID | None | Absent = ABSENT,
        invoice_list_settings: inputs.SectionSettings | Absent = ABSENT,
        plan_overview_settings: inputs.PlanOverviewSettings | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPortalSession:
        """Open a session of the customer portal.

        Args:
            billing_details_settings: What the section on billing details offers; the
                organisation's settings, if absent.
            customer_alias: Customer, by alias.
            customer_id: Customer, by Alguna id.
            invoice_list_settings: Whether the list of invoices is shown.
            plan_overview_settings: What the section on the plan offers.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerPortalSession.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/customer-portal-sessions/create-a-customer-portal-session
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_CUSTOMER_PORTAL_SESSION,
            options,
            body={
                "billing_details_settings": billing_details_settings,
                "customer_alias": customer_alias,
                "customer_id": customer_id,
                "invoice_list_settings": invoice_list_settings,
                "plan_overview_settings": plan_overview_settings,
            },
            idempotency_key=idempotency_key,
        )


class CustomerPortalSessionsWithRawResponse:
    """The methods of `customer_portal_sessions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CustomerPortalSessions) -> None:
        self.create = raw_response(resource.create)


class AsyncCustomerPortalSessions(AsyncResource):
    """Customer portal sessions: create."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerPortalSessionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomerPortalSessionsWithRawResponse(self)

    async def create(
        self,
        *,
        billing_details_settings: inputs.BillingDetailsSettings | Absent = ABSENT,
        customer_alias: str | None | Absent = ABSENT,
        customer_id: str | UUID | None | Absent = ABSENT,
        invoice_list_settings: inputs.SectionSettings | Absent = ABSENT,
        plan_overview_settings: inputs.PlanOverviewSettings | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPortalSession:
        """Open a session of the customer portal.

        Args:
            billing_details_settings: What the section on billing details offers; the
                organisation's settings, if absent.
            customer_alias: Customer, by alias.
            customer_id: Customer, by Alguna id.
            invoice_list_settings: Whether the list of invoices is shown.
            plan_overview_settings: What the section on the plan offers.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerPortalSession.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/customer-portal-sessions/create-a-customer-portal-session
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_CUSTOMER_PORTAL_SESSION,
            options,
            body={
                "billing_details_settings": billing_details_settings,
                "customer_alias": customer_alias,
                "customer_id": customer_id,
                "invoice_list_settings": invoice_list_settings,
                "plan_overview_settings": plan_overview_settings,
            },
            idempotency_key=idempotency_key,
        )


class AsyncCustomerPortalSessionsWithRawResponse:
    """The methods of `customer_portal_sessions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerPortalSessions) -> None:
        self.create = async_raw_response(resource.create)
