# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Customers: list, provision, get, update, check_entitlement."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DateTimeLike, DecimalLike, Page, Timeout


class Customers(Resource):
    """Customers: list, provision, get, update, check_entitlement."""

    @cached_property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CustomersWithRawResponse(self)

    def list(
        self,
        *,
        email: str | None = None,
        name: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Customer]:
        """Get a list of customers.

        Retrieves a paginated list of customers in the environment.

        Args:
            email: Filter by exact customer email address. At most 255 characters.
            name: Filter by exact customer name. At most 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Customer; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/customers/get-a-list-of-customers.md (published slice
        7.59.1).
        """
        return self._list(
            _operations.LIST_CUSTOMERS,
            query={
                "email": email,
                "name": name,
                "after": after,
                "before": before,
                "limit": limit,
                "createdAt": created_at,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def provision(
        self,
        *,
        id: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        billing_id: str | None | Absent = ABSENT,
        coupon_id: str | None | Absent = ABSENT,
        default_payment_method: inputs.PaymentMethodInput | None | Absent = ABSENT,
        email: str | None | Absent = ABSENT,
        integrations: Sequence[inputs.CustomerIntegration | models.CustomerIntegration] | Absent = ABSENT,
        language: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        passthrough: inputs.CustomerPassthrough | models.CustomerPassthrough | Absent = ABSENT,
        timezone: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerResponse:
        """Create a customer.

        Under an id of the caller's choice; a customer may be a person or an organisation.

        Args:
            id: The caller's id for the customer. At most 255 characters.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            billing_currency: Currency to bill in.
            billing_id: Id of the customer in the billing provider.
            coupon_id: Coupon for all that the customer buys; the empty string means none. At most 255
                characters.
            default_payment_method: How the customer pays by default.
            email: E-mail address of the customer. At most 255 characters.
            integrations: Links to the customer in other systems.
            language: Language to use for the customer.
            metadata: The caller's own notes.
            name: Name of the customer. At most 255 characters.
            passthrough: Vendor-specific billing passthrough fields.
            timezone: Time zone to use for the customer.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/customers/provision-customer (reference page; Python
        package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page shows the older members, the
        packages the newer; the idempotency header is documented by the overview guide only, and neither
        package sends it.
        """
        return self._call(
            _operations.PROVISION_CUSTOMER,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "billingCurrency": billing_currency,
                "billingId": billing_id,
                "couponId": coupon_id,
                "defaultPaymentMethod": default_payment_method,
                "email": email,
                "integrations": integrations,
                "language": language,
                "metadata": metadata,
                "name": name,
                "passthrough": passthrough,
                "timezone": timezone,
            },
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
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerResponse:
        """Read one customer.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://stigg.mintlify.app/api-reference/customers/get-a-single-customer-by-id (reference
        page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._call(
            _operations.GET_CUSTOMER,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        billing_id: str | None | Absent = ABSENT,
        coupon_id: str | None | Absent = ABSENT,
        email: str | None | Absent = ABSENT,
        integrations: Sequence[inputs.CustomerIntegration | models.CustomerIntegration] | Absent = ABSENT,
        language: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        passthrough: inputs.CustomerPassthrough | models.CustomerPassthrough | Absent = ABSENT,
        timezone: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerResponse:
        """Change some members of a customer.

        Only the members that are sent change. Lists and metadata are replaced as a whole.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            billing_currency: Currency to bill in; null clears it.
            billing_id: Id of the customer in the billing provider; null clears it.
            coupon_id: Coupon for all that the customer buys; null or the empty string takes it away.
            email: E-mail address of the customer; null clears it.
            integrations: Links to the customer in other systems; replaces all that are there.
            language: Language to use for the customer; null clears it.
            metadata: The caller's own notes; replaces all that are there, so an empty object clears them.
            name: Name of the customer; null clears it.
            passthrough: Vendor-specific billing passthrough fields.
            timezone: Time zone to use for the customer; null clears it.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
        (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found; the packages
        accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.UPDATE_CUSTOMER,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "billingCurrency": billing_currency,
                "billingId": billing_id,
                "couponId": coupon_id,
                "email": email,
                "integrations": integrations,
                "language": language,
                "metadata": metadata,
                "name": name,
                "passthrough": passthrough,
                "timezone": timezone,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def check_entitlement(
        self,
        id: str,
        *,
        feature_id: str | None = None,
        currency_id: str | None = None,
        resource_id: str | None = None,
        requested_usage: int | None = None,
        requested_values: Sequence[str] | None = None,
        reserve_amount: DecimalLike | None = None,
        reservation_id: str | None = None,
        reservation_ttl_seconds: int | None = None,
        reservation_expires_at: DateTimeLike | None = None,
        reservation_metadata: str | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.EntitlementResponse:
        """Ask whether a customer may use a feature or spend credits, and reserve the credits if wanted.

        Names either a feature or a currency. With reserveAmount this read holds credits back, under the
        reservation id. Answered live, so not meant for each request of a busy service.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: Feature to check; not together with currencyId. 1 to 255 characters.
            currency_id: Credit currency to check; not together with featureId. 1 to 255 characters.
            resource_id: Resource whose entitlements count, for a customer that has several. 1 to 255
                characters.
            requested_usage: How much more will be used; ignored when credits are reserved. At least 0.
            requested_values: Values of an enum feature that will be used.
            reserve_amount: Credits to hold back. This makes the call a write; reservationId is then needed.
            reservation_id: The caller's id of the reservation, needed with reserveAmount. The same id gives
                the same result.
            reservation_ttl_seconds: Seconds until the reservation lapses; not together with
                reservationExpiresAt. 1 to 86400. The provider's default: 3600.
            reservation_expires_at: When the reservation lapses, at most 24 hours ahead; not together with
                reservationTtlSeconds.
            reservation_metadata: Notes to keep with the reservation, a map of strings written as JSON text.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: EntitlementResponse.

        Idempotency: a read, unless reserve_amount is given; then reservation_id tells a repeat from a new
        call: a repeat changes nothing; without it nothing is repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/entitlements/check-entitlement (reference page; Python
        package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: reservations are known from the Python
        package only.
        """
        return self._call(
            _operations.CHECK_CUSTOMER_ENTITLEMENT,
            path={"id": id},
            query={
                "featureId": feature_id,
                "currencyId": currency_id,
                "resourceId": resource_id,
                "requestedUsage": requested_usage,
                "requestedValues": requested_values,
                "reserveAmount": reserve_amount,
                "reservationId": reservation_id,
                "reservationTtlSeconds": reservation_ttl_seconds,
                "reservationExpiresAt": reservation_expires_at,
                "reservationMetadata": reservation_metadata,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CustomersWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Customers) -> None:
        self.list = raw_response(resource.list)
        self.provision = raw_response(resource.provision)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.check_entitlement = raw_response(resource.check_entitlement)


class AsyncCustomers(AsyncResource):
    """Customers: list, provision, get, update, check_entitlement."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCustomersWithRawResponse(self)

    def list(
        self,
        *,
        email: str | None = None,
        name: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Customer]:
        """Get a list of customers.

        Retrieves a paginated list of customers in the environment.

        Args:
            email: Filter by exact customer email address. At most 255 characters.
            name: Filter by exact customer name. At most 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Customer; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/customers/get-a-list-of-customers.md (published slice
        7.59.1).
        """
        return self._list(
            _operations.LIST_CUSTOMERS,
            query={
                "email": email,
                "name": name,
                "after": after,
                "before": before,
                "limit": limit,
                "createdAt": created_at,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def provision(
        self,
        *,
        id: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        billing_id: str | None | Absent = ABSENT,
        coupon_id: str | None | Absent = ABSENT,
        default_payment_method: inputs.PaymentMethodInput | None | Absent = ABSENT,
        email: str | None | Absent = ABSENT,
        integrations: Sequence[inputs.CustomerIntegration | models.CustomerIntegration] | Absent = ABSENT,
        language: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        passthrough: inputs.CustomerPassthrough | models.CustomerPassthrough | Absent = ABSENT,
        timezone: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerResponse:
        """Create a customer.

        Under an id of the caller's choice; a customer may be a person or an organisation.

        Args:
            id: The caller's id for the customer. At most 255 characters.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            billing_currency: Currency to bill in.
            billing_id: Id of the customer in the billing provider.
            coupon_id: Coupon for all that the customer buys; the empty string means none. At most 255
                characters.
            default_payment_method: How the customer pays by default.
            email: E-mail address of the customer. At most 255 characters.
            integrations: Links to the customer in other systems.
            language: Language to use for the customer.
            metadata: The caller's own notes.
            name: Name of the customer. At most 255 characters.
            passthrough: Vendor-specific billing passthrough fields.
            timezone: Time zone to use for the customer.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/customers/provision-customer (reference page; Python
        package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page shows the older members, the
        packages the newer; the idempotency header is documented by the overview guide only, and neither
        package sends it.
        """
        return await self._call(
            _operations.PROVISION_CUSTOMER,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "billingCurrency": billing_currency,
                "billingId": billing_id,
                "couponId": coupon_id,
                "defaultPaymentMethod": default_payment_method,
                "email": email,
                "integrations": integrations,
                "language": language,
                "metadata": metadata,
                "name": name,
                "passthrough": passthrough,
                "timezone": timezone,
            },
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
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerResponse:
        """Read one customer.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://stigg.mintlify.app/api-reference/customers/get-a-single-customer-by-id (reference
        page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return await self._call(
            _operations.GET_CUSTOMER,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        billing_id: str | None | Absent = ABSENT,
        coupon_id: str | None | Absent = ABSENT,
        email: str | None | Absent = ABSENT,
        integrations: Sequence[inputs.CustomerIntegration | models.CustomerIntegration] | Absent = ABSENT,
        language: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        passthrough: inputs.CustomerPassthrough | models.CustomerPassthrough | Absent = ABSENT,
        timezone: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerResponse:
        """Change some members of a customer.

        Only the members that are sent change. Lists and metadata are replaced as a whole.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            billing_currency: Currency to bill in; null clears it.
            billing_id: Id of the customer in the billing provider; null clears it.
            coupon_id: Coupon for all that the customer buys; null or the empty string takes it away.
            email: E-mail address of the customer; null clears it.
            integrations: Links to the customer in other systems; replaces all that are there.
            language: Language to use for the customer; null clears it.
            metadata: The caller's own notes; replaces all that are there, so an empty object clears them.
            name: Name of the customer; null clears it.
            passthrough: Vendor-specific billing passthrough fields.
            timezone: Time zone to use for the customer; null clears it.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
        (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found; the packages
        accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.UPDATE_CUSTOMER,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "billingCurrency": billing_currency,
                "billingId": billing_id,
                "couponId": coupon_id,
                "email": email,
                "integrations": integrations,
                "language": language,
                "metadata": metadata,
                "name": name,
                "passthrough": passthrough,
                "timezone": timezone,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def check_entitlement(
        self,
        id: str,
        *,
        feature_id: str | None = None,
        currency_id: str | None = None,
        resource_id: str | None = None,
        requested_usage: int | None = None,
        requested_values: Sequence[str] | None = None,
        reserve_amount: DecimalLike | None = None,
        reservation_id: str | None = None,
        reservation_ttl_seconds: int | None = None,
        reservation_expires_at: DateTimeLike | None = None,
        reservation_metadata: str | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.EntitlementResponse:
        """Ask whether a customer may use a feature or spend credits, and reserve the credits if wanted.

        Names either a feature or a currency. With reserveAmount this read holds credits back, under the
        reservation id. Answered live, so not meant for each request of a busy service.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            feature_id: Feature to check; not together with currencyId. 1 to 255 characters.
            currency_id: Credit currency to check; not together with featureId. 1 to 255 characters.
            resource_id: Resource whose entitlements count, for a customer that has several. 1 to 255
                characters.
            requested_usage: How much more will be used; ignored when credits are reserved. At least 0.
            requested_values: Values of an enum feature that will be used.
            reserve_amount: Credits to hold back. This makes the call a write; reservationId is then needed.
            reservation_id: The caller's id of the reservation, needed with reserveAmount. The same id gives
                the same result.
            reservation_ttl_seconds: Seconds until the reservation lapses; not together with
                reservationExpiresAt. 1 to 86400. The provider's default: 3600.
            reservation_expires_at: When the reservation lapses, at most 24 hours ahead; not together with
                reservationTtlSeconds.
            reservation_metadata: Notes to keep with the reservation, a map of strings written as JSON text.
            x_account_id: Account ID — optional when authenticating with a user JWT (Bearer token); falls back
                to the user's first membership. Ignored for API-key auth.
            x_environment_id: Environment ID — required when authenticating with a user JWT (Bearer token) on
                environment-scoped endpoints. Ignored for API-key auth (env is intrinsic to the key).
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: EntitlementResponse.

        Idempotency: a read, unless reserve_amount is given; then reservation_id tells a repeat from a new
        call: a repeat changes nothing; without it nothing is repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/entitlements/check-entitlement (reference page; Python
        package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: reservations are known from the Python
        package only.
        """
        return await self._call(
            _operations.CHECK_CUSTOMER_ENTITLEMENT,
            path={"id": id},
            query={
                "featureId": feature_id,
                "currencyId": currency_id,
                "resourceId": resource_id,
                "requestedUsage": requested_usage,
                "requestedValues": requested_values,
                "reserveAmount": reserve_amount,
                "reservationId": reservation_id,
                "reservationTtlSeconds": reservation_ttl_seconds,
                "reservationExpiresAt": reservation_expires_at,
                "reservationMetadata": reservation_metadata,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCustomersWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomers) -> None:
        self.list = async_raw_response(resource.list)
        self.provision = async_raw_response(resource.provision)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.check_entitlement = async_raw_response(resource.check_entitlement)
