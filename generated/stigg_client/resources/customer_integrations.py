# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Customer integrations: list, link, get, update, unlink."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    GET_CUSTOMER_INTEGRATION,
    LINK_CUSTOMER_INTEGRATION,
    LIST_CUSTOMER_INTEGRATIONS,
    UNLINK_CUSTOMER_INTEGRATION,
    UPDATE_CUSTOMER_INTEGRATION,
)
from .._overlay import (
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
    from .._overlay import AsyncPages, CallOptions, Page


class CustomerIntegrations(Resource):
    """Customer integrations: list, link, get, update, unlink."""

    @cached_property
    def with_raw_response(self) -> CustomerIntegrationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomerIntegrationsWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        vendor_identifier: Sequence[inputs.BillingVendor] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomerIntegrationLink]:
        """List the systems that know a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            vendor_identifier: Only links to these systems.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomerIntegrationLink; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/customer-integrations/get-a-list-of-customer-integrations.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: an older page has the filter as a plain comma-separated
            string; the packages knew ten more vendors before.
        """
        return self._list(
            LIST_CUSTOMER_INTEGRATIONS,
            options,
            path={"customerId": customer_id},
            query={"after": after, "before": before, "limit": limit, "vendorIdentifier": vendor_identifier},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def link(
        self,
        customer_id: str | UUID,
        *,
        id: str | UUID,
        synced_entity_id: str | UUID,
        vendor_identifier: inputs.BillingVendor,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerIntegrationLinkResponse:
        """Say how a customer is known in another system.

        The id in the body is that of the integration.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            id: Id of the integration, not of the customer. At most 255 characters.
            synced_entity_id: Id of the customer in the other system. At most 255 characters.
            vendor_identifier: The other system.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerIntegrationLinkResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/customer-integrations/link-customer-integration
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the page lists ten vendors, the newest package four; the idempotency header is
            documented by the overview guide only, and neither package sends it; mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            LINK_CUSTOMER_INTEGRATION,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"id": id, "syncedEntityId": synced_entity_id, "vendorIdentifier": vendor_identifier},
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        customer_id: str | UUID,
        integration_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerIntegrationLinkResponse:
        """Read how a customer is known in another system.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            integration_id: The integration. At most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerIntegrationLinkResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/integrations.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return self._call(
            GET_CUSTOMER_INTEGRATION,
            options,
            path={"customerId": customer_id, "integrationId": integration_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def update(
        self,
        customer_id: str | UUID,
        integration_id: str | UUID,
        *,
        synced_entity_id: str | UUID | None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerIntegrationLinkResponse:
        """Change how a customer is known in another system.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            integration_id: The integration. At most 255 characters.
            synced_entity_id: Id of the customer in the other system; null takes it away.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerIntegrationLinkResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: integration_id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/integrations.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_CUSTOMER_INTEGRATION,
            options,
            path={"customerId": customer_id, "integrationId": integration_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"syncedEntityId": synced_entity_id},
        )

    def unlink(
        self,
        customer_id: str | UUID,
        integration_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerIntegrationLinkResponse:
        """Forget how a customer is known in another system.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            integration_id: The integration. At most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerIntegrationLinkResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: integration_id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source:
            https://docs.stigg.io/api-reference/customer-integrations/unlink-customer-integration
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            mutations of a customer are limited too, but the list of its routes was not readable:
            that this one counts is assumed; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UNLINK_CUSTOMER_INTEGRATION,
            options,
            path={"customerId": customer_id, "integrationId": integration_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class CustomerIntegrationsWithRawResponse:
    """The methods of `customer_integrations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CustomerIntegrations) -> None:
        self.list = raw_response(resource.list)
        self.link = raw_response(resource.link)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.unlink = raw_response(resource.unlink)


class AsyncCustomerIntegrations(AsyncResource):
    """Customer integrations: list, link, get, update, unlink."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerIntegrationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomerIntegrationsWithRawResponse(self)

    def list(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        vendor_identifier: Sequence[inputs.BillingVendor] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomerIntegrationLink]:
        """List the systems that know a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            vendor_identifier: Only links to these systems.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomerIntegrationLink; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/customer-integrations/get-a-list-of-customer-integrations.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: an older page has the filter as a plain comma-separated
            string; the packages knew ten more vendors before.
        """
        return self._list(
            LIST_CUSTOMER_INTEGRATIONS,
            options,
            path={"customerId": customer_id},
            query={"after": after, "before": before, "limit": limit, "vendorIdentifier": vendor_identifier},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def link(
        self,
        customer_id: str | UUID,
        *,
        id: str | UUID,
        synced_entity_id: str | UUID,
        vendor_identifier: inputs.BillingVendor,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerIntegrationLinkResponse:
        """Say how a customer is known in another system.

        The id in the body is that of the integration.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            id: Id of the integration, not of the customer. At most 255 characters.
            synced_entity_id: Id of the customer in the other system. At most 255 characters.
            vendor_identifier: The other system.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerIntegrationLinkResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/customer-integrations/link-customer-integration
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the page lists ten vendors, the newest package four; the idempotency header is
            documented by the overview guide only, and neither package sends it; mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            LINK_CUSTOMER_INTEGRATION,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"id": id, "syncedEntityId": synced_entity_id, "vendorIdentifier": vendor_identifier},
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        customer_id: str | UUID,
        integration_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerIntegrationLinkResponse:
        """Read how a customer is known in another system.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            integration_id: The integration. At most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerIntegrationLinkResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/integrations.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return await self._call(
            GET_CUSTOMER_INTEGRATION,
            options,
            path={"customerId": customer_id, "integrationId": integration_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def update(
        self,
        customer_id: str | UUID,
        integration_id: str | UUID,
        *,
        synced_entity_id: str | UUID | None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerIntegrationLinkResponse:
        """Change how a customer is known in another system.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            integration_id: The integration. At most 255 characters.
            synced_entity_id: Id of the customer in the other system; null takes it away.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerIntegrationLinkResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: integration_id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/integrations.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_CUSTOMER_INTEGRATION,
            options,
            path={"customerId": customer_id, "integrationId": integration_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"syncedEntityId": synced_entity_id},
        )

    async def unlink(
        self,
        customer_id: str | UUID,
        integration_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerIntegrationLinkResponse:
        """Forget how a customer is known in another system.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            integration_id: The integration. At most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerIntegrationLinkResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: integration_id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each customerId, shared by all calls that count towards
            it; the client delays calls to keep it.
        Source:
            https://docs.stigg.io/api-reference/customer-integrations/unlink-customer-integration
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            mutations of a customer are limited too, but the list of its routes was not readable:
            that this one counts is assumed; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UNLINK_CUSTOMER_INTEGRATION,
            options,
            path={"customerId": customer_id, "integrationId": integration_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncCustomerIntegrationsWithRawResponse:
    """The methods of `customer_integrations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerIntegrations) -> None:
        self.list = async_raw_response(resource.list)
        self.link = async_raw_response(resource.link)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.unlink = async_raw_response(resource.unlink)
