# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Customers: list, provision, get, update, archive, unarchive, bulk_import, list_resources,
get_entitlements, check_entitlement, list_contracts, list_invoices, attach_payment_method,
detach_payment_method, check_entitlement_beta.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ARCHIVE_CUSTOMER,
    ATTACH_PAYMENT_METHOD,
    CHECK_CUSTOMER_ENTITLEMENT,
    CHECK_CUSTOMER_ENTITLEMENT_BETA,
    DETACH_PAYMENT_METHOD,
    GET_CUSTOMER,
    GET_CUSTOMER_ENTITLEMENTS,
    IMPORT_CUSTOMERS,
    LIST_CUSTOMER_CONTRACTS,
    LIST_CUSTOMER_INVOICES,
    LIST_CUSTOMER_RESOURCES,
    LIST_CUSTOMERS,
    PROVISION_CUSTOMER,
    UNARCHIVE_CUSTOMER,
    UPDATE_CUSTOMER,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, DecimalLike, Page


class Customers(Resource):
    """Customers: list, provision, get, update, archive, unarchive, bulk_import, list_resources,
    get_entitlements, check_entitlement, list_contracts, list_invoices, attach_payment_method,
    detach_payment_method, check_entitlement_beta.
    """

    @cached_property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
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
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
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
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Customer; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/customers/get-a-list-of-customers.md (published
            slice 7.59.1).
        """
        return self._list(
            LIST_CUSTOMERS,
            options,
            query={
                "email": email,
                "name": name,
                "after": after,
                "before": before,
                "limit": limit,
                "createdAt": created_at,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def provision(
        self,
        *,
        id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        billing_id: str | UUID | None | Absent = ABSENT,
        coupon_id: str | UUID | None | Absent = ABSENT,
        default_payment_method: inputs.PaymentMethodInput | None | Absent = ABSENT,
        email: str | None | Absent = ABSENT,
        integrations: Sequence[inputs.CustomerIntegration | models.CustomerIntegration] | Absent = ABSENT,
        language: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        passthrough: inputs.CustomerPassthrough | models.CustomerPassthrough | Absent = ABSENT,
        timezone: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Create a customer.

        Under an id of the caller's choice; a customer may be a person or an organisation.

        Args:
            id: The caller's id for the customer. At most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_currency: Currency to bill in.
            billing_id: Id of the customer in the billing provider.
            coupon_id: Coupon for all that the customer buys; the empty string means none. At most
                255 characters.
            default_payment_method: How the customer pays by default.
            email: E-mail address of the customer. At most 255 characters.
            integrations: Links to the customer in other systems.
            language: Language to use for the customer.
            metadata: The caller's own notes.
            name: Name of the customer. At most 255 characters.
            passthrough: Members for the billing provider alone.
            timezone: Time zone to use for the customer.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/customers/provision-customer (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page shows the
            older fields, the packages the newer; the idempotency header is documented by the
            overview guide only, and neither package sends it; mutations of a customer are limited
            too, but the list of its routes was not readable: that this one counts is assumed.
        """
        return self._call(
            PROVISION_CUSTOMER,
            options,
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
        )

    def get(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Read one customer.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://stigg.mintlify.app/api-reference/customers/get-a-single-customer-by-id
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._call(
            GET_CUSTOMER,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        billing_id: str | UUID | None | Absent = ABSENT,
        coupon_id: str | UUID | None | Absent = ABSENT,
        email: str | None | Absent = ABSENT,
        integrations: Sequence[inputs.CustomerIntegration | models.CustomerIntegration] | Absent = ABSENT,
        language: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        passthrough: inputs.CustomerPassthrough | models.CustomerPassthrough | Absent = ABSENT,
        timezone: str | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Change some fields of a customer.

        Only the fields that are sent change. Lists and metadata are replaced as a whole.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_currency: Currency to bill in; null clears it.
            billing_id: Id of the customer in the billing provider; null clears it.
            coupon_id: Coupon for all that the customer buys; null or the empty string takes it
                away.
            email: E-mail address of the customer; null clears it.
            integrations: Links to the customer in other systems; replaces all that are there.
            language: Language to use for the customer; null clears it.
            metadata: The caller's own notes; replaces all that are there, so an empty object
                clears them.
            name: Name of the customer; null clears it.
            passthrough: Members for the billing provider alone.
            timezone: Time zone to use for the customer; null clears it.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_CUSTOMER,
            options,
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
        )

    def archive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Archive a customer.

        An archived customer keeps its data and can be brought back by unarchive.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/customers/archive-customer (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it;
            mutations of a customer are limited too, but the list of its routes was not readable:
            that this one counts is assumed; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ARCHIVE_CUSTOMER,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def unarchive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Bring an archived customer back.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it;
            mutations of a customer are limited too, but the list of its routes was not readable:
            that this one counts is assumed; no page was found; the packages accept any 2xx, so 200
            is assumed.
        """
        return self._call(
            UNARCHIVE_CUSTOMER,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def bulk_import(
        self,
        *,
        customers: Sequence[inputs.ImportCustomer],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        integration_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ImportCustomersResultResponse:
        """Take in up to 1,000 customers that exist elsewhere already.

        Args:
            customers: The customers. 1 to 1000 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            integration_id: Integration with the billing provider that the billing ids belong to.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ImportCustomersResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/bulk-import/bulk-import-customers (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            IMPORT_CUSTOMERS,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"customers": customers, "integrationId": integration_id},
            idempotency_key=idempotency_key,
        )

    def list_resources(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomerResource]:
        """List the resources of a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomerResource; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_CUSTOMER_RESOURCES,
            options,
            path={"customerId": customer_id},
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def get_entitlements(
        self,
        customer_id: str | UUID,
        *,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntitlementsStateResponse:
        """Read all that a customer may use.

        Answered live, so not meant for each request of a busy service.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            resource_id: Resource whose entitlements to read, for a customer that has several. At
                most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: EntitlementsStateResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://stigg.mintlify.app/api-reference/entitlements/get-entitlements-state
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._call(
            GET_CUSTOMER_ENTITLEMENTS,
            options,
            path={"customerId": customer_id},
            query={"resourceId": resource_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def check_entitlement(
        self,
        id: str | UUID,
        *,
        currency_id: str | UUID | None = None,
        feature_id: str | UUID | None = None,
        requested_usage: int | None = None,
        requested_values: Sequence[str] | None = None,
        reservation_expires_at: DateTimeLike | None = None,
        reservation_id: str | UUID | None = None,
        reservation_metadata: str | None = None,
        reservation_ttl_seconds: int | None = None,
        reserve_amount: DecimalLike | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntitlementResponse:
        """Ask whether a customer may use a feature or spend credits, and reserve the credits if
        wanted.

        Names either a feature or a currency. With reserveAmount this read holds credits back,
        under the reservation id. Answered live, so not meant for each request of a busy service.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            currency_id: Credit currency to check; not together with featureId. 1 to 255
                characters.
            feature_id: Feature to check; not together with currencyId. 1 to 255 characters.
            requested_usage: How much more will be used; ignored when credits are reserved. At
                least 0.
            requested_values: Values of an enum feature that will be used.
            reservation_expires_at: When the reservation lapses, at most 24 hours ahead; not
                together with reservationTtlSeconds.
            reservation_id: The caller's id of the reservation, needed with reserveAmount. The same
                id returns the same result; other parameters under it are refused.
            reservation_metadata: Notes to keep with the reservation, a map of strings written as
                JSON text.
            reservation_ttl_seconds: Seconds until the reservation lapses; not together with
                reservationExpiresAt. 1 to 86400. The provider's default: 3600.
            reserve_amount: Credits to hold back. This makes the call a write; reservationId is
                then needed.
            resource_id: Resource whose entitlements count, for a customer that has several. 1 to
                255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: EntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: a read, retried; with reserve_amount reservation_id identifies the call: a
            retry changes nothing; without it retried only if the request cannot have taken effect.
        Source: https://docs.stigg.io/api-reference/entitlements/check-entitlement (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: reservations are
            known from the Python package only.
        """
        return self._call(
            CHECK_CUSTOMER_ENTITLEMENT,
            options,
            path={"id": id},
            query={
                "currencyId": currency_id,
                "featureId": feature_id,
                "requestedUsage": requested_usage,
                "requestedValues": requested_values,
                "reservationExpiresAt": reservation_expires_at,
                "reservationId": reservation_id,
                "reservationMetadata": reservation_metadata,
                "reservationTtlSeconds": reservation_ttl_seconds,
                "reserveAmount": reserve_amount,
                "resourceId": resource_id,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def list_contracts(
        self,
        customer_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Contract]:
        """List the contracts of a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Contract; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return self._list(
            LIST_CUSTOMER_CONTRACTS,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def list_invoices(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        contract_external_id: str | UUID | None = None,
        issued_after: DateTimeLike | None = None,
        issued_before: DateTimeLike | None = None,
        limit: int | None = None,
        order_by: inputs.ListCustomerInvoicesOrderBy | None = None,
        order_dir: inputs.ListCustomerInvoicesOrderDir | None = None,
        state_in: str | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomerInvoice]:
        """List the invoices of a customer.

        Read live from the billing provider.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            contract_external_id: Only invoices of the contract with this id of the caller's.
            issued_after: Only invoices issued after this moment.
            issued_before: Only invoices issued before this moment.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            order_by: What the list is sorted by. The provider's default: "issueDate".
            order_dir: Whether the list begins with the least or the greatest. The provider's
                default: "ASC".
            state_in: Only invoices in these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomerInvoice; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_CUSTOMER_INVOICES,
            options,
            path={"customerId": customer_id},
            query={
                "after": after,
                "before": before,
                "contractExternalId": contract_external_id,
                "issuedAfter": issued_after,
                "issuedBefore": issued_before,
                "limit": limit,
                "orderBy": order_by,
                "orderDir": order_dir,
                "stateIn": state_in,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def attach_payment_method(
        self,
        id: str | UUID,
        *,
        integration_id: str | UUID,
        payment_method_id: str | UUID,
        vendor_identifier: inputs.VendorIdentifier,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Charge a customer by a payment method from now on.

        The billing provider must hold the method already.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            integration_id: Integration with the billing provider that holds the method. At most
                255 characters.
            payment_method_id: Id of the method in the billing provider. At most 255 characters.
            vendor_identifier: The billing provider.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_currency: Currency to bill the customer in from now on.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/customers/attach-payment-method (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page
            lists ten vendors, the packages fourteen; the idempotency header is documented by the
            overview guide only, and neither package sends it; mutations of a customer are limited
            too, but the list of its routes was not readable: that this one counts is assumed; the
            packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ATTACH_PAYMENT_METHOD,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "integrationId": integration_id,
                "paymentMethodId": payment_method_id,
                "vendorIdentifier": vendor_identifier,
                "billingCurrency": billing_currency,
            },
            idempotency_key=idempotency_key,
        )

    def detach_payment_method(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Take a customer's payment method away.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/payment_method.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            DETACH_PAYMENT_METHOD,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def check_entitlement_beta(
        self,
        id: str | UUID,
        *,
        currency_id: str | UUID | None = None,
        dimensions: Mapping[str, str] | None = None,
        feature_id: str | UUID | None = None,
        requested_usage: int | None = None,
        requested_values: Sequence[str] | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.BetaEntitlementResponse:
        """Ask whether a customer may use a feature or spend credits, and which governed entities
        affect the decision.

        A beta interface: its shapes may change without notice. With dimensions, the response holds
        the limits of the entities that they name.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            currency_id: Credit currency to check; not together with featureId. 1 to 255
                characters.
            dimensions: Dimensions of the use, sent as dimensions[key]=value; they name the
                governed entities that affect the decision.
            feature_id: Feature to check; not together with currencyId. 1 to 255 characters.
            requested_usage: How much more will be used. At least 0.
            requested_values: Values of an enum feature that will be used.
            resource_id: Resource whose entitlements count, for a customer that has several. 1 to
                255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: BetaEntitlementResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--entitlements/check-entitlement-beta.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51).
        """
        return self._call(
            CHECK_CUSTOMER_ENTITLEMENT_BETA,
            options,
            path={"id": id},
            query={
                "currencyId": currency_id,
                "dimensions": dimensions,
                "featureId": feature_id,
                "requestedUsage": requested_usage,
                "requestedValues": requested_values,
                "resourceId": resource_id,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class CustomersWithRawResponse:
    """The methods of `customers`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Customers) -> None:
        self.list = raw_response(resource.list)
        self.provision = raw_response(resource.provision)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)
        self.unarchive = raw_response(resource.unarchive)
        self.bulk_import = raw_response(resource.bulk_import)
        self.list_resources = raw_response(resource.list_resources)
        self.get_entitlements = raw_response(resource.get_entitlements)
        self.check_entitlement = raw_response(resource.check_entitlement)
        self.list_contracts = raw_response(resource.list_contracts)
        self.list_invoices = raw_response(resource.list_invoices)
        self.attach_payment_method = raw_response(resource.attach_payment_method)
        self.detach_payment_method = raw_response(resource.detach_payment_method)
        self.check_entitlement_beta = raw_response(resource.check_entitlement_beta)


class AsyncCustomers(AsyncResource):
    """Customers: list, provision, get, update, archive, unarchive, bulk_import, list_resources,
    get_entitlements, check_entitlement, list_contracts, list_invoices, attach_payment_method,
    detach_payment_method, check_entitlement_beta.
    """

    @cached_property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
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
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
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
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Customer; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/customers/get-a-list-of-customers.md (published
            slice 7.59.1).
        """
        return self._list(
            LIST_CUSTOMERS,
            options,
            query={
                "email": email,
                "name": name,
                "after": after,
                "before": before,
                "limit": limit,
                "createdAt": created_at,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def provision(
        self,
        *,
        id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        billing_id: str | UUID | None | Absent = ABSENT,
        coupon_id: str | UUID | None | Absent = ABSENT,
        default_payment_method: inputs.PaymentMethodInput | None | Absent = ABSENT,
        email: str | None | Absent = ABSENT,
        integrations: Sequence[inputs.CustomerIntegration | models.CustomerIntegration] | Absent = ABSENT,
        language: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        passthrough: inputs.CustomerPassthrough | models.CustomerPassthrough | Absent = ABSENT,
        timezone: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Create a customer.

        Under an id of the caller's choice; a customer may be a person or an organisation.

        Args:
            id: The caller's id for the customer. At most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_currency: Currency to bill in.
            billing_id: Id of the customer in the billing provider.
            coupon_id: Coupon for all that the customer buys; the empty string means none. At most
                255 characters.
            default_payment_method: How the customer pays by default.
            email: E-mail address of the customer. At most 255 characters.
            integrations: Links to the customer in other systems.
            language: Language to use for the customer.
            metadata: The caller's own notes.
            name: Name of the customer. At most 255 characters.
            passthrough: Members for the billing provider alone.
            timezone: Time zone to use for the customer.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/customers/provision-customer (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page shows the
            older fields, the packages the newer; the idempotency header is documented by the
            overview guide only, and neither package sends it; mutations of a customer are limited
            too, but the list of its routes was not readable: that this one counts is assumed.
        """
        return await self._call(
            PROVISION_CUSTOMER,
            options,
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
        )

    async def get(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Read one customer.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://stigg.mintlify.app/api-reference/customers/get-a-single-customer-by-id
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return await self._call(
            GET_CUSTOMER,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        billing_id: str | UUID | None | Absent = ABSENT,
        coupon_id: str | UUID | None | Absent = ABSENT,
        email: str | None | Absent = ABSENT,
        integrations: Sequence[inputs.CustomerIntegration | models.CustomerIntegration] | Absent = ABSENT,
        language: str | None | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        passthrough: inputs.CustomerPassthrough | models.CustomerPassthrough | Absent = ABSENT,
        timezone: str | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Change some fields of a customer.

        Only the fields that are sent change. Lists and metadata are replaced as a whole.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_currency: Currency to bill in; null clears it.
            billing_id: Id of the customer in the billing provider; null clears it.
            coupon_id: Coupon for all that the customer buys; null or the empty string takes it
                away.
            email: E-mail address of the customer; null clears it.
            integrations: Links to the customer in other systems; replaces all that are there.
            language: Language to use for the customer; null clears it.
            metadata: The caller's own notes; replaces all that are there, so an empty object
                clears them.
            name: Name of the customer; null clears it.
            passthrough: Members for the billing provider alone.
            timezone: Time zone to use for the customer; null clears it.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_CUSTOMER,
            options,
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
        )

    async def archive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Archive a customer.

        An archived customer keeps its data and can be brought back by unarchive.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/customers/archive-customer (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it;
            mutations of a customer are limited too, but the list of its routes was not readable:
            that this one counts is assumed; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ARCHIVE_CUSTOMER,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    async def unarchive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Bring an archived customer back.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it;
            mutations of a customer are limited too, but the list of its routes was not readable:
            that this one counts is assumed; no page was found; the packages accept any 2xx, so 200
            is assumed.
        """
        return await self._call(
            UNARCHIVE_CUSTOMER,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    async def bulk_import(
        self,
        *,
        customers: Sequence[inputs.ImportCustomer],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        integration_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ImportCustomersResultResponse:
        """Take in up to 1,000 customers that exist elsewhere already.

        Args:
            customers: The customers. 1 to 1000 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            integration_id: Integration with the billing provider that the billing ids belong to.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ImportCustomersResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/bulk-import/bulk-import-customers (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            IMPORT_CUSTOMERS,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"customers": customers, "integrationId": integration_id},
            idempotency_key=idempotency_key,
        )

    def list_resources(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomerResource]:
        """List the resources of a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomerResource; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_CUSTOMER_RESOURCES,
            options,
            path={"customerId": customer_id},
            query={"after": after, "before": before, "limit": limit},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def get_entitlements(
        self,
        customer_id: str | UUID,
        *,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntitlementsStateResponse:
        """Read all that a customer may use.

        Answered live, so not meant for each request of a busy service.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            resource_id: Resource whose entitlements to read, for a customer that has several. At
                most 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: EntitlementsStateResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://stigg.mintlify.app/api-reference/entitlements/get-entitlements-state
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return await self._call(
            GET_CUSTOMER_ENTITLEMENTS,
            options,
            path={"customerId": customer_id},
            query={"resourceId": resource_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def check_entitlement(
        self,
        id: str | UUID,
        *,
        currency_id: str | UUID | None = None,
        feature_id: str | UUID | None = None,
        requested_usage: int | None = None,
        requested_values: Sequence[str] | None = None,
        reservation_expires_at: DateTimeLike | None = None,
        reservation_id: str | UUID | None = None,
        reservation_metadata: str | None = None,
        reservation_ttl_seconds: int | None = None,
        reserve_amount: DecimalLike | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EntitlementResponse:
        """Ask whether a customer may use a feature or spend credits, and reserve the credits if
        wanted.

        Names either a feature or a currency. With reserveAmount this read holds credits back,
        under the reservation id. Answered live, so not meant for each request of a busy service.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            currency_id: Credit currency to check; not together with featureId. 1 to 255
                characters.
            feature_id: Feature to check; not together with currencyId. 1 to 255 characters.
            requested_usage: How much more will be used; ignored when credits are reserved. At
                least 0.
            requested_values: Values of an enum feature that will be used.
            reservation_expires_at: When the reservation lapses, at most 24 hours ahead; not
                together with reservationTtlSeconds.
            reservation_id: The caller's id of the reservation, needed with reserveAmount. The same
                id returns the same result; other parameters under it are refused.
            reservation_metadata: Notes to keep with the reservation, a map of strings written as
                JSON text.
            reservation_ttl_seconds: Seconds until the reservation lapses; not together with
                reservationExpiresAt. 1 to 86400. The provider's default: 3600.
            reserve_amount: Credits to hold back. This makes the call a write; reservationId is
                then needed.
            resource_id: Resource whose entitlements count, for a customer that has several. 1 to
                255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: EntitlementResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: a read, retried; with reserve_amount reservation_id identifies the call: a
            retry changes nothing; without it retried only if the request cannot have taken effect.
        Source: https://docs.stigg.io/api-reference/entitlements/check-entitlement (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: reservations are
            known from the Python package only.
        """
        return await self._call(
            CHECK_CUSTOMER_ENTITLEMENT,
            options,
            path={"id": id},
            query={
                "currencyId": currency_id,
                "featureId": feature_id,
                "requestedUsage": requested_usage,
                "requestedValues": requested_values,
                "reservationExpiresAt": reservation_expires_at,
                "reservationId": reservation_id,
                "reservationMetadata": reservation_metadata,
                "reservationTtlSeconds": reservation_ttl_seconds,
                "reserveAmount": reserve_amount,
                "resourceId": resource_id,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def list_contracts(
        self,
        customer_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Contract]:
        """List the contracts of a customer.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Contract; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return self._list(
            LIST_CUSTOMER_CONTRACTS,
            options,
            path={"customerId": customer_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def list_invoices(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        before: str | None = None,
        contract_external_id: str | UUID | None = None,
        issued_after: DateTimeLike | None = None,
        issued_before: DateTimeLike | None = None,
        limit: int | None = None,
        order_by: inputs.ListCustomerInvoicesOrderBy | None = None,
        order_dir: inputs.ListCustomerInvoicesOrderDir | None = None,
        state_in: str | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomerInvoice]:
        """List the invoices of a customer.

        Read live from the billing provider.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            contract_external_id: Only invoices of the contract with this id of the caller's.
            issued_after: Only invoices issued after this moment.
            issued_before: Only invoices issued before this moment.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            order_by: What the list is sorted by. The provider's default: "issueDate".
            order_dir: Whether the list begins with the least or the greatest. The provider's
                default: "ASC".
            state_in: Only invoices in these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomerInvoice; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_CUSTOMER_INVOICES,
            options,
            path={"customerId": customer_id},
            query={
                "after": after,
                "before": before,
                "contractExternalId": contract_external_id,
                "issuedAfter": issued_after,
                "issuedBefore": issued_before,
                "limit": limit,
                "orderBy": order_by,
                "orderDir": order_dir,
                "stateIn": state_in,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def attach_payment_method(
        self,
        id: str | UUID,
        *,
        integration_id: str | UUID,
        payment_method_id: str | UUID,
        vendor_identifier: inputs.VendorIdentifier,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        billing_currency: inputs.Currency | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Charge a customer by a payment method from now on.

        The billing provider must hold the method already.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            integration_id: Integration with the billing provider that holds the method. At most
                255 characters.
            payment_method_id: Id of the method in the billing provider. At most 255 characters.
            vendor_identifier: The billing provider.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            billing_currency: Currency to bill the customer in from now on.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source: https://docs.stigg.io/api-reference/customers/attach-payment-method (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page
            lists ten vendors, the packages fourteen; the idempotency header is documented by the
            overview guide only, and neither package sends it; mutations of a customer are limited
            too, but the list of its routes was not readable: that this one counts is assumed; the
            packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ATTACH_PAYMENT_METHOD,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "integrationId": integration_id,
                "paymentMethodId": payment_method_id,
                "vendorIdentifier": vendor_identifier,
                "billingCurrency": billing_currency,
            },
            idempotency_key=idempotency_key,
        )

    async def detach_payment_method(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Take a customer's payment method away.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Rate limit: 30 writes in 60 s for each id, shared by all calls that count towards it; the
            client delays calls to keep it.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/payment_method.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: mutations of a
            customer are limited too, but the list of its routes was not readable: that this one
            counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            DETACH_PAYMENT_METHOD,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def check_entitlement_beta(
        self,
        id: str | UUID,
        *,
        currency_id: str | UUID | None = None,
        dimensions: Mapping[str, str] | None = None,
        feature_id: str | UUID | None = None,
        requested_usage: int | None = None,
        requested_values: Sequence[str] | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.BetaEntitlementResponse:
        """Ask whether a customer may use a feature or spend credits, and which governed entities
        affect the decision.

        A beta interface: its shapes may change without notice. With dimensions, the response holds
        the limits of the entities that they name.

        Args:
            id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            currency_id: Credit currency to check; not together with featureId. 1 to 255
                characters.
            dimensions: Dimensions of the use, sent as dimensions[key]=value; they name the
                governed entities that affect the decision.
            feature_id: Feature to check; not together with currencyId. 1 to 255 characters.
            requested_usage: How much more will be used. At least 0.
            requested_values: Values of an enum feature that will be used.
            resource_id: Resource whose entitlements count, for a customer that has several. 1 to
                255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: BetaEntitlementResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--entitlements/check-entitlement-beta.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51).
        """
        return await self._call(
            CHECK_CUSTOMER_ENTITLEMENT_BETA,
            options,
            path={"id": id},
            query={
                "currencyId": currency_id,
                "dimensions": dimensions,
                "featureId": feature_id,
                "requestedUsage": requested_usage,
                "requestedValues": requested_values,
                "resourceId": resource_id,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncCustomersWithRawResponse:
    """The methods of `customers`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomers) -> None:
        self.list = async_raw_response(resource.list)
        self.provision = async_raw_response(resource.provision)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
        self.unarchive = async_raw_response(resource.unarchive)
        self.bulk_import = async_raw_response(resource.bulk_import)
        self.list_resources = async_raw_response(resource.list_resources)
        self.get_entitlements = async_raw_response(resource.get_entitlements)
        self.check_entitlement = async_raw_response(resource.check_entitlement)
        self.list_contracts = async_raw_response(resource.list_contracts)
        self.list_invoices = async_raw_response(resource.list_invoices)
        self.attach_payment_method = async_raw_response(resource.attach_payment_method)
        self.detach_payment_method = async_raw_response(resource.detach_payment_method)
        self.check_entitlement_beta = async_raw_response(resource.check_entitlement_beta)
