# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Wallets: list, create, get, update, delete, get_balance, credit, debit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_WALLET,
    CREDIT_WALLET,
    DEBIT_WALLET,
    DELETE_WALLET,
    GET_WALLET,
    GET_WALLET_BALANCE,
    LIST_WALLETS,
    UPDATE_WALLET,
)
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
    from .._overlay import Absent, AsyncPages, CallOptions, DecimalLike, Page


class Wallets(Resource):
    """Wallets: list, create, get, update, delete, get_balance, credit, debit."""

    @cached_property
    def with_raw_response(self) -> WalletsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return WalletsWithRawResponse(self)

    def list(
        self,
        *,
        active: bool | None = None,
        customer_id: str | UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Wallet]:
        """List wallets.

        The order cannot be chosen.

        Args:
            active: Only wallets that can (true) or cannot (false) be used.
            customer_id: Only wallets of this customer.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of Wallet; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/list-wallets (reference
            page and official Python package 0.1.0).
        """
        return self._list(
            LIST_WALLETS,
            options,
            query={"active": active, "customer_id": customer_id, "limit": limit, "offset": offset},
        )

    def create(
        self,
        *,
        customer_id: str | UUID,
        name: str,
        currency: str,
        product_ids: Sequence[str | UUID] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Open a wallet for a customer.

        Args:
            customer_id: Customer who will own it.
            name: Name of the wallet.
            currency: ISO 4217 code of the currency of the balance.
            product_ids: Products that it can pay for.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Wallet.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/wallets/create (reference page and official
            Python package 0.1.0).
        """
        return self._call(
            CREATE_WALLET,
            options,
            body={"customer_id": customer_id, "name": name, "currency": currency, "product_ids": product_ids},
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Read one wallet with its balance.

        Args:
            id: Alguna id of the wallet.

        Returns: Wallet.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/get-a-wallet (reference
            page and official Python package 0.1.0).
        """
        return self._call(
            GET_WALLET,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        active: bool | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        product_ids: Sequence[str | UUID] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Change the sent fields of a wallet and keep the others.

        A list that is sent (product_ids) replaces the whole old one. The balance changes by
        credit, debit and grants.

        Args:
            id: Alguna id of the wallet.
            active: Whether it can be used.
            currency: ISO 4217 code of the currency of the balance.
            name: Name of the wallet.
            product_ids: All products that it can pay for from now on; replaces the whole list.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Wallet.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            UPDATE_WALLET,
            options,
            path={"id": id},
            body={"active": active, "currency": currency, "name": name, "product_ids": product_ids},
            idempotency_key=idempotency_key,
        )

    def delete(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a wallet.

        Args:
            id: Alguna id of the wallet.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: what becomes of money in the wallet; 204 as on other deletions.
        """
        return self._call(
            DELETE_WALLET,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    def get_balance(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.WalletBalance:
        """Read how much money is in a wallet.

        Args:
            id: Alguna id of the wallet.

        Returns: WalletBalance.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_WALLET_BALANCE,
            options,
            path={"id": id},
        )

    def credit(
        self,
        id: str | UUID,
        *,
        amount: DecimalLike,
        reference_id: str | UUID,
        transaction_type: inputs.WalletTransactionType,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Put money into a wallet.

        Args:
            id: Alguna id of the wallet.
            amount: How much to move, in the currency of the wallet.
            reference_id: Your own id of what the movement is for.
            transaction_type: What a movement of money into or out of a wallet stands for.
            description: Text about the movement, for people.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Wallet.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/credit-a-wallet
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREDIT_WALLET,
            options,
            path={"id": id},
            body={
                "amount": amount,
                "reference_id": reference_id,
                "transaction_type": transaction_type,
                "description": description,
            },
            idempotency_key=idempotency_key,
        )

    def debit(
        self,
        id: str | UUID,
        *,
        amount: DecimalLike,
        reference_id: str | UUID,
        transaction_type: inputs.WalletTransactionType,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Take money out of a wallet.

        Args:
            id: Alguna id of the wallet.
            amount: How much to move, in the currency of the wallet.
            reference_id: Your own id of what the movement is for.
            transaction_type: What a movement of money into or out of a wallet stands for.
            description: Text about the movement, for people.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Wallet.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/debit-a-wallet
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            DEBIT_WALLET,
            options,
            path={"id": id},
            body={
                "amount": amount,
                "reference_id": reference_id,
                "transaction_type": transaction_type,
                "description": description,
            },
            idempotency_key=idempotency_key,
        )


class WalletsWithRawResponse:
    """The methods of `wallets`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Wallets) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.get_balance = raw_response(resource.get_balance)
        self.credit = raw_response(resource.credit)
        self.debit = raw_response(resource.debit)


class AsyncWallets(AsyncResource):
    """Wallets: list, create, get, update, delete, get_balance, credit, debit."""

    @cached_property
    def with_raw_response(self) -> AsyncWalletsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncWalletsWithRawResponse(self)

    def list(
        self,
        *,
        active: bool | None = None,
        customer_id: str | UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Wallet]:
        """List wallets.

        The order cannot be chosen.

        Args:
            active: Only wallets that can (true) or cannot (false) be used.
            customer_id: Only wallets of this customer.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of Wallet; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/list-wallets (reference
            page and official Python package 0.1.0).
        """
        return self._list(
            LIST_WALLETS,
            options,
            query={"active": active, "customer_id": customer_id, "limit": limit, "offset": offset},
        )

    async def create(
        self,
        *,
        customer_id: str | UUID,
        name: str,
        currency: str,
        product_ids: Sequence[str | UUID] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Open a wallet for a customer.

        Args:
            customer_id: Customer who will own it.
            name: Name of the wallet.
            currency: ISO 4217 code of the currency of the balance.
            product_ids: Products that it can pay for.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Wallet.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/wallets/create (reference page and official
            Python package 0.1.0).
        """
        return await self._call(
            CREATE_WALLET,
            options,
            body={"customer_id": customer_id, "name": name, "currency": currency, "product_ids": product_ids},
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Read one wallet with its balance.

        Args:
            id: Alguna id of the wallet.

        Returns: Wallet.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/get-a-wallet (reference
            page and official Python package 0.1.0).
        """
        return await self._call(
            GET_WALLET,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        active: bool | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        product_ids: Sequence[str | UUID] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Change the sent fields of a wallet and keep the others.

        A list that is sent (product_ids) replaces the whole old one. The balance changes by
        credit, debit and grants.

        Args:
            id: Alguna id of the wallet.
            active: Whether it can be used.
            currency: ISO 4217 code of the currency of the balance.
            name: Name of the wallet.
            product_ids: All products that it can pay for from now on; replaces the whole list.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Wallet.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            UPDATE_WALLET,
            options,
            path={"id": id},
            body={"active": active, "currency": currency, "name": name, "product_ids": product_ids},
            idempotency_key=idempotency_key,
        )

    async def delete(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a wallet.

        Args:
            id: Alguna id of the wallet.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: what becomes of money in the wallet; 204 as on other deletions.
        """
        return await self._call(
            DELETE_WALLET,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    async def get_balance(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.WalletBalance:
        """Read how much money is in a wallet.

        Args:
            id: Alguna id of the wallet.

        Returns: WalletBalance.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_WALLET_BALANCE,
            options,
            path={"id": id},
        )

    async def credit(
        self,
        id: str | UUID,
        *,
        amount: DecimalLike,
        reference_id: str | UUID,
        transaction_type: inputs.WalletTransactionType,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Put money into a wallet.

        Args:
            id: Alguna id of the wallet.
            amount: How much to move, in the currency of the wallet.
            reference_id: Your own id of what the movement is for.
            transaction_type: What a movement of money into or out of a wallet stands for.
            description: Text about the movement, for people.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Wallet.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/credit-a-wallet
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREDIT_WALLET,
            options,
            path={"id": id},
            body={
                "amount": amount,
                "reference_id": reference_id,
                "transaction_type": transaction_type,
                "description": description,
            },
            idempotency_key=idempotency_key,
        )

    async def debit(
        self,
        id: str | UUID,
        *,
        amount: DecimalLike,
        reference_id: str | UUID,
        transaction_type: inputs.WalletTransactionType,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Wallet:
        """Take money out of a wallet.

        Args:
            id: Alguna id of the wallet.
            amount: How much to move, in the currency of the wallet.
            reference_id: Your own id of what the movement is for.
            transaction_type: What a movement of money into or out of a wallet stands for.
            description: Text about the movement, for people.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Wallet.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/debit-a-wallet
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            DEBIT_WALLET,
            options,
            path={"id": id},
            body={
                "amount": amount,
                "reference_id": reference_id,
                "transaction_type": transaction_type,
                "description": description,
            },
            idempotency_key=idempotency_key,
        )


class AsyncWalletsWithRawResponse:
    """The methods of `wallets`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncWallets) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.get_balance = async_raw_response(resource.get_balance)
        self.credit = async_raw_response(resource.credit)
        self.debit = async_raw_response(resource.debit)
