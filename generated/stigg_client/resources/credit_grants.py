# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Credit grants: list, create, void."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_CREDIT_GRANT, LIST_CREDIT_GRANTS, VOID_CREDIT_GRANT
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, DecimalLike, Page


class CreditGrants(Resource):
    """Credit grants: list, create, void."""

    @cached_property
    def with_raw_response(self) -> CreditGrantsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditGrantsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        currency_id: str | UUID | None = None,
        limit: int | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditGrant]:
        """List the credits put into a customer's wallet.

        Without resourceId, only grants that are for no resource are listed.

        Args:
            customer_id: Customer whose grants to list.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            currency_id: Only those of this credit currency.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            resource_id: Only grants for this resource; without it, only grants for no resource.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CreditGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/credit-grants/get-a-list-of-credit-grants.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the format of its cursors was not seen, nor the limits
            of limit.
        """
        return self._list(
            LIST_CREDIT_GRANTS,
            options,
            query={
                "customerId": customer_id,
                "after": after,
                "before": before,
                "createdAt": created_at,
                "currencyId": currency_id,
                "limit": limit,
                "resourceId": resource_id,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        *,
        amount: DecimalLike,
        currency_id: str | UUID,
        customer_id: str | UUID,
        display_name: str,
        grant_type: inputs.CreateCreditGrantRequestGrantType,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        await_payment_confirmation: bool | Absent = ABSENT,
        billing_information: inputs.CreditGrantBillingInformation | Absent = ABSENT,
        comment: str | Absent = ABSENT,
        cost: inputs.Money | models.Money | Absent = ABSENT,
        effective_at: DateTimeLike | Absent = ABSENT,
        expire_at: DateTimeLike | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        payment_collection_method: inputs.PaymentCollectionMethod | Absent = ABSENT,
        priority: int | Absent = ABSENT,
        resource_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrantResponse:
        """Put credits into a customer's wallet.

        Bought or given. Repeated, it grants them again.

        Args:
            amount: Credits to grant.
            currency_id: Credit currency. 1 to 255 characters.
            customer_id: Customer whose wallet it is. 1 to 255 characters.
            display_name: Name for people. At most 255 characters.
            grant_type: Whether the credits are bought or given.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            await_payment_confirmation: Whether the response waits for the payment to go through.
                The provider's default: true.
            billing_information: How to bill bought credits.
            comment: Remark for people.
            cost: What the customer pays for bought credits.
            effective_at: From when the credits can be used.
            expire_at: When what is left of them lapses.
            metadata: The caller's own notes.
            payment_collection_method: Whether payment is charged, invoiced or not collected.
            priority: Which grant is used first; the lower number goes first. 0 to 100. The
                provider's default: 50.
            resource_id: Resource that the wallet is for.

        Returns: CreditGrantResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.stigg.io/api-reference/credit-grants/create-a-credit-grant.md (head of
            published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package
            0.1.0-beta.51). Unsure: an older page also takes the types RECURRING and OVERDRAFT; the
            packages send no key; the overview guide documents the header for every POST, but no
            slice lists it here and a retry would grant again, so none is relied on; the packages
            accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_CREDIT_GRANT,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "amount": amount,
                "currencyId": currency_id,
                "customerId": customer_id,
                "displayName": display_name,
                "grantType": grant_type,
                "awaitPaymentConfirmation": await_payment_confirmation,
                "billingInformation": billing_information,
                "comment": comment,
                "cost": cost,
                "effectiveAt": effective_at,
                "expireAt": expire_at,
                "metadata": metadata,
                "paymentCollectionMethod": payment_collection_method,
                "priority": priority,
                "resourceId": resource_id,
            },
        )

    def void(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrantResponse:
        """Take back what is left of a grant.

        Args:
            id: The grant. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditGrantResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/credit-grants/void-credit-grant (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            VOID_CREDIT_GRANT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class CreditGrantsWithRawResponse:
    """The methods of `credit_grants`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CreditGrants) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.void = raw_response(resource.void)


class AsyncCreditGrants(AsyncResource):
    """Credit grants: list, create, void."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditGrantsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditGrantsWithRawResponse(self)

    def list(
        self,
        *,
        customer_id: str | UUID,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        currency_id: str | UUID | None = None,
        limit: int | None = None,
        resource_id: str | UUID | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CreditGrant]:
        """List the credits put into a customer's wallet.

        Without resourceId, only grants that are for no resource are listed.

        Args:
            customer_id: Customer whose grants to list.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            currency_id: Only those of this credit currency.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            resource_id: Only grants for this resource; without it, only grants for no resource.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CreditGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/credit-grants/get-a-list-of-credit-grants.md
            (head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the format of its cursors was not seen, nor the limits
            of limit.
        """
        return self._list(
            LIST_CREDIT_GRANTS,
            options,
            query={
                "customerId": customer_id,
                "after": after,
                "before": before,
                "createdAt": created_at,
                "currencyId": currency_id,
                "limit": limit,
                "resourceId": resource_id,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        *,
        amount: DecimalLike,
        currency_id: str | UUID,
        customer_id: str | UUID,
        display_name: str,
        grant_type: inputs.CreateCreditGrantRequestGrantType,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        await_payment_confirmation: bool | Absent = ABSENT,
        billing_information: inputs.CreditGrantBillingInformation | Absent = ABSENT,
        comment: str | Absent = ABSENT,
        cost: inputs.Money | models.Money | Absent = ABSENT,
        effective_at: DateTimeLike | Absent = ABSENT,
        expire_at: DateTimeLike | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        payment_collection_method: inputs.PaymentCollectionMethod | Absent = ABSENT,
        priority: int | Absent = ABSENT,
        resource_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrantResponse:
        """Put credits into a customer's wallet.

        Bought or given. Repeated, it grants them again.

        Args:
            amount: Credits to grant.
            currency_id: Credit currency. 1 to 255 characters.
            customer_id: Customer whose wallet it is. 1 to 255 characters.
            display_name: Name for people. At most 255 characters.
            grant_type: Whether the credits are bought or given.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            await_payment_confirmation: Whether the response waits for the payment to go through.
                The provider's default: true.
            billing_information: How to bill bought credits.
            comment: Remark for people.
            cost: What the customer pays for bought credits.
            effective_at: From when the credits can be used.
            expire_at: When what is left of them lapses.
            metadata: The caller's own notes.
            payment_collection_method: Whether payment is charged, invoiced or not collected.
            priority: Which grant is used first; the lower number goes first. 0 to 100. The
                provider's default: 50.
            resource_id: Resource that the wallet is for.

        Returns: CreditGrantResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.stigg.io/api-reference/credit-grants/create-a-credit-grant.md (head of
            published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package
            0.1.0-beta.51). Unsure: an older page also takes the types RECURRING and OVERDRAFT; the
            packages send no key; the overview guide documents the header for every POST, but no
            slice lists it here and a retry would grant again, so none is relied on; the packages
            accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_CREDIT_GRANT,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "amount": amount,
                "currencyId": currency_id,
                "customerId": customer_id,
                "displayName": display_name,
                "grantType": grant_type,
                "awaitPaymentConfirmation": await_payment_confirmation,
                "billingInformation": billing_information,
                "comment": comment,
                "cost": cost,
                "effectiveAt": effective_at,
                "expireAt": expire_at,
                "metadata": metadata,
                "paymentCollectionMethod": payment_collection_method,
                "priority": priority,
                "resourceId": resource_id,
            },
        )

    async def void(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditGrantResponse:
        """Take back what is left of a grant.

        Args:
            id: The grant. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditGrantResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/credit-grants/void-credit-grant (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            VOID_CREDIT_GRANT,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class AsyncCreditGrantsWithRawResponse:
    """The methods of `credit_grants`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditGrants) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.void = async_raw_response(resource.void)
