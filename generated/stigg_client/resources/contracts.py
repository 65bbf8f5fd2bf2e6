# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Contracts: list, create, get, update, archive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import ARCHIVE_CONTRACT, CREATE_CONTRACT, GET_CONTRACT, LIST_CONTRACTS, UPDATE_CONTRACT
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, Page


class Contracts(Resource):
    """Contracts: list, create, get, update, archive."""

    @cached_property
    def with_raw_response(self) -> ContractsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ContractsWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        customer_external_id: str | UUID | None = None,
        limit: int | None = None,
        name: str | None = None,
        state: str | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Contract]:
        """List contracts.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            customer_external_id: Only contracts with the customer of this id of the caller's.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            name: Only contracts of this name.
            state: Only contracts in this state.
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
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_CONTRACTS,
            options,
            query={
                "after": after,
                "before": before,
                "customerExternalId": customer_external_id,
                "limit": limit,
                "name": name,
                "state": state,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        *,
        customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        activation_end_date: DateTimeLike | Absent = ABSENT,
        activation_start_date: DateTimeLike | Absent = ABSENT,
        contract_id: str | UUID | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        po_number: str | None | Absent = ABSENT,
        setup_billing: bool | Absent = ABSENT,
        subscriptions: Sequence[inputs.ContractSubscriptionInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ContractResponse:
        """Create a contract.

        Under a contractId of the caller's choice it is created once, however often it is sent.

        Args:
            customer_id: Customer that it is with.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            activation_end_date: When it ends.
            activation_start_date: When it begins.
            contract_id: The caller's id for the contract; under one id it is made once.
            name: Name of the contract.
            po_number: Number of the customer's purchase order.
            setup_billing: Whether it is set up in the billing provider too. The provider's
                default: true.
            subscriptions: Subscriptions that it holds.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: ContractResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: contract_id identifies the call: a retry changes nothing; without it retried
            only if the request cannot have taken effect.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            an older package requires subscriptions; the packages accept any 2xx, so 200 is
            assumed.
        """
        return self._call(
            CREATE_CONTRACT,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "activationEndDate": activation_end_date,
                "activationStartDate": activation_start_date,
                "contractId": contract_id,
                "name": name,
                "poNumber": po_number,
                "setupBilling": setup_billing,
                "subscriptions": subscriptions,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        contract_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ContractResponse:
        """Read one contract.

        Args:
            contract_id: The contract.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: ContractResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            which of the ids of a contract the path takes is not documented: contractId is the one
            that is always there.
        """
        return self._call(
            GET_CONTRACT,
            options,
            path={"contractId": contract_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def update(
        self,
        contract_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        activation_end_date: DateTimeLike | Absent = ABSENT,
        activation_start_date: DateTimeLike | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        po_number: str | None | Absent = ABSENT,
        setup_billing: bool | Absent = ABSENT,
        subscription_ids: Sequence[str | UUID] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ContractResponse:
        """Change some fields of a contract.

        Only the fields that are sent change; the list of subscriptions is replaced as a whole.

        Args:
            contract_id: The contract.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            activation_end_date: When it ends.
            activation_start_date: When it begins.
            name: Name of the contract; null clears it.
            po_number: Number of the customer's purchase order; null clears it.
            setup_billing: Whether it is set up in the billing provider too.
            subscription_ids: Subscriptions that it holds; replaces all that are there.

        Returns: ContractResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            which of the ids of a contract the path takes is not documented: contractId is the one
            that is always there; the packages accept any 2xx, so 200 is assumed; what sets up
            billing may happen twice, so it is never retried blindly.
        """
        return self._call(
            UPDATE_CONTRACT,
            options,
            path={"contractId": contract_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "activationEndDate": activation_end_date,
                "activationStartDate": activation_start_date,
                "name": name,
                "poNumber": po_number,
                "setupBilling": setup_billing,
                "subscriptionIds": subscription_ids,
            },
        )

    def archive(
        self,
        contract_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ContractResponse:
        """Archive a contract.

        Args:
            contract_id: The contract.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ContractResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            which of the ids of a contract the path takes is not documented: contractId is the one
            that is always there; the idempotency header is documented by the overview guide only,
            and neither package sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ARCHIVE_CONTRACT,
            options,
            path={"contractId": contract_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class ContractsWithRawResponse:
    """The methods of `contracts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Contracts) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)


class AsyncContracts(AsyncResource):
    """Contracts: list, create, get, update, archive."""

    @cached_property
    def with_raw_response(self) -> AsyncContractsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncContractsWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        customer_external_id: str | UUID | None = None,
        limit: int | None = None,
        name: str | None = None,
        state: str | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Contract]:
        """List contracts.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            customer_external_id: Only contracts with the customer of this id of the caller's.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            name: Only contracts of this name.
            state: Only contracts in this state.
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
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the format of its cursors was not seen, nor the limits of limit.
        """
        return self._list(
            LIST_CONTRACTS,
            options,
            query={
                "after": after,
                "before": before,
                "customerExternalId": customer_external_id,
                "limit": limit,
                "name": name,
                "state": state,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        *,
        customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        activation_end_date: DateTimeLike | Absent = ABSENT,
        activation_start_date: DateTimeLike | Absent = ABSENT,
        contract_id: str | UUID | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        po_number: str | None | Absent = ABSENT,
        setup_billing: bool | Absent = ABSENT,
        subscriptions: Sequence[inputs.ContractSubscriptionInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ContractResponse:
        """Create a contract.

        Under a contractId of the caller's choice it is created once, however often it is sent.

        Args:
            customer_id: Customer that it is with.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            activation_end_date: When it ends.
            activation_start_date: When it begins.
            contract_id: The caller's id for the contract; under one id it is made once.
            name: Name of the contract.
            po_number: Number of the customer's purchase order.
            setup_billing: Whether it is set up in the billing provider too. The provider's
                default: true.
            subscriptions: Subscriptions that it holds.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: ContractResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: contract_id identifies the call: a retry changes nothing; without it retried
            only if the request cannot have taken effect.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            an older package requires subscriptions; the packages accept any 2xx, so 200 is
            assumed.
        """
        return await self._call(
            CREATE_CONTRACT,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "activationEndDate": activation_end_date,
                "activationStartDate": activation_start_date,
                "contractId": contract_id,
                "name": name,
                "poNumber": po_number,
                "setupBilling": setup_billing,
                "subscriptions": subscriptions,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        contract_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ContractResponse:
        """Read one contract.

        Args:
            contract_id: The contract.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: ContractResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            which of the ids of a contract the path takes is not documented: contractId is the one
            that is always there.
        """
        return await self._call(
            GET_CONTRACT,
            options,
            path={"contractId": contract_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def update(
        self,
        contract_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        activation_end_date: DateTimeLike | Absent = ABSENT,
        activation_start_date: DateTimeLike | Absent = ABSENT,
        name: str | None | Absent = ABSENT,
        po_number: str | None | Absent = ABSENT,
        setup_billing: bool | Absent = ABSENT,
        subscription_ids: Sequence[str | UUID] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.ContractResponse:
        """Change some fields of a contract.

        Only the fields that are sent change; the list of subscriptions is replaced as a whole.

        Args:
            contract_id: The contract.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            activation_end_date: When it ends.
            activation_start_date: When it begins.
            name: Name of the contract; null clears it.
            po_number: Number of the customer's purchase order; null clears it.
            setup_billing: Whether it is set up in the billing provider too.
            subscription_ids: Subscriptions that it holds; replaces all that are there.

        Returns: ContractResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            which of the ids of a contract the path takes is not documented: contractId is the one
            that is always there; the packages accept any 2xx, so 200 is assumed; what sets up
            billing may happen twice, so it is never retried blindly.
        """
        return await self._call(
            UPDATE_CONTRACT,
            options,
            path={"contractId": contract_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "activationEndDate": activation_end_date,
                "activationStartDate": activation_start_date,
                "name": name,
                "poNumber": po_number,
                "setupBilling": setup_billing,
                "subscriptionIds": subscription_ids,
            },
        )

    async def archive(
        self,
        contract_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ContractResponse:
        """Archive a contract.

        Args:
            contract_id: The contract.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ContractResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            which of the ids of a contract the path takes is not documented: contractId is the one
            that is always there; the idempotency header is documented by the overview guide only,
            and neither package sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ARCHIVE_CONTRACT,
            options,
            path={"contractId": contract_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class AsyncContractsWithRawResponse:
    """The methods of `contracts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncContracts) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
