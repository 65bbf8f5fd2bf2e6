# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Wallets: list, create, get, credit, debit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DecimalLike, Page, Timeout


class Wallets(Resource):
    """Wallets: list, create, get, credit, debit."""

    @cached_property
    def with_raw_response(self) -> WalletsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return WalletsWithRawResponse(self)

    def list(
        self,
        *,
        active: bool | None = None,
        customer_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Wallet]:
        """List wallets.

        The order cannot be chosen.

        Args:
            active: Only wallets that can (true) or cannot (false) be used.
            customer_id: Only wallets of this customer.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Wallet; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/list-wallets (reference page).
        """
        return self._list(
            _operations.LIST_WALLETS,
            query={"active": active, "customer_id": customer_id, "limit": limit, "offset": offset},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        customer_id: str,
        name: str,
        currency: str,
        product_ids: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Wallet:
        """Open a wallet for a customer.

        Args:
            customer_id: Customer who will own it.
            name: Name of the wallet.
            currency: ISO 4217 code of the currency of the balance.
            product_ids: Products that it can pay for.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Wallet.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/wallets/create (reference page). Unsure: only an older
        page is stored; names in snake case are assumed, and the key header is from the page on idempotency.
        """
        return self._call(
            _operations.CREATE_WALLET,
            body={"customer_id": customer_id, "name": name, "currency": currency, "product_ids": product_ids},
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
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Wallet:
        """Read one wallet with its balance.

        Args:
            id: Alguna id of the wallet.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Wallet.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/get-a-wallet (reference page).
        """
        return self._call(
            _operations.GET_WALLET,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def credit(
        self,
        id: str,
        *,
        amount: DecimalLike,
        reference_id: str,
        transaction_type: inputs.WalletTransactionType,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Wallet:
        """Put money into a wallet.

        Args:
            id: Alguna id of the wallet.
            amount: How much to move, in the currency of the wallet.
            reference_id: Your own id of what the movement is for.
            transaction_type: What a movement of money into or out of a wallet stands for.
            description: Text about the movement, for people.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Wallet.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/credit-a-wallet (reference page).
        """
        return self._call(
            _operations.CREDIT_WALLET,
            path={"id": id},
            body={
                "amount": amount,
                "reference_id": reference_id,
                "transaction_type": transaction_type,
                "description": description,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def debit(
        self,
        id: str,
        *,
        amount: DecimalLike,
        reference_id: str,
        transaction_type: inputs.WalletTransactionType,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Wallet:
        """Take money out of a wallet.

        Args:
            id: Alguna id of the wallet.
            amount: How much to move, in the currency of the wallet.
            reference_id: Your own id of what the movement is for.
            transaction_type: What a movement of money into or out of a wallet stands for.
            description: Text about the movement, for people.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Wallet.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/debit-a-wallet (reference page).
        """
        return self._call(
            _operations.DEBIT_WALLET,
            path={"id": id},
            body={
                "amount": amount,
                "reference_id": reference_id,
                "transaction_type": transaction_type,
                "description": description,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class WalletsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Wallets) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.credit = raw_response(resource.credit)
        self.debit = raw_response(resource.debit)


class AsyncWallets(AsyncResource):
    """Wallets: list, create, get, credit, debit."""

    @cached_property
    def with_raw_response(self) -> AsyncWalletsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncWalletsWithRawResponse(self)

    def list(
        self,
        *,
        active: bool | None = None,
        customer_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Wallet]:
        """List wallets.

        The order cannot be chosen.

        Args:
            active: Only wallets that can (true) or cannot (false) be used.
            customer_id: Only wallets of this customer.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Wallet; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/list-wallets (reference page).
        """
        return self._list(
            _operations.LIST_WALLETS,
            query={"active": active, "customer_id": customer_id, "limit": limit, "offset": offset},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        customer_id: str,
        name: str,
        currency: str,
        product_ids: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Wallet:
        """Open a wallet for a customer.

        Args:
            customer_id: Customer who will own it.
            name: Name of the wallet.
            currency: ISO 4217 code of the currency of the balance.
            product_ids: Products that it can pay for.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Wallet.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/wallets/create (reference page). Unsure: only an older
        page is stored; names in snake case are assumed, and the key header is from the page on idempotency.
        """
        return await self._call(
            _operations.CREATE_WALLET,
            body={"customer_id": customer_id, "name": name, "currency": currency, "product_ids": product_ids},
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
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Wallet:
        """Read one wallet with its balance.

        Args:
            id: Alguna id of the wallet.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Wallet.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/get-a-wallet (reference page).
        """
        return await self._call(
            _operations.GET_WALLET,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def credit(
        self,
        id: str,
        *,
        amount: DecimalLike,
        reference_id: str,
        transaction_type: inputs.WalletTransactionType,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Wallet:
        """Put money into a wallet.

        Args:
            id: Alguna id of the wallet.
            amount: How much to move, in the currency of the wallet.
            reference_id: Your own id of what the movement is for.
            transaction_type: What a movement of money into or out of a wallet stands for.
            description: Text about the movement, for people.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Wallet.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/credit-a-wallet (reference page).
        """
        return await self._call(
            _operations.CREDIT_WALLET,
            path={"id": id},
            body={
                "amount": amount,
                "reference_id": reference_id,
                "transaction_type": transaction_type,
                "description": description,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def debit(
        self,
        id: str,
        *,
        amount: DecimalLike,
        reference_id: str,
        transaction_type: inputs.WalletTransactionType,
        description: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Wallet:
        """Take money out of a wallet.

        Args:
            id: Alguna id of the wallet.
            amount: How much to move, in the currency of the wallet.
            reference_id: Your own id of what the movement is for.
            transaction_type: What a movement of money into or out of a wallet stands for.
            description: Text about the movement, for people.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Wallet.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/debit-a-wallet (reference page).
        """
        return await self._call(
            _operations.DEBIT_WALLET,
            path={"id": id},
            body={
                "amount": amount,
                "reference_id": reference_id,
                "transaction_type": transaction_type,
                "description": description,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncWalletsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncWallets) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.credit = async_raw_response(resource.credit)
        self.debit = async_raw_response(resource.debit)
