# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Wallet grants: list_for_wallet, list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DateTimeLike, DecimalLike, Page, Timeout


class WalletGrants(Resource):
    """Wallet grants: list_for_wallet, list, create, get."""

    @cached_property
    def with_raw_response(self) -> WalletGrantsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return WalletGrantsWithRawResponse(self)

    def list_for_wallet(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.WalletGrant]:
        """List all grants of one wallet.

        The answer shows pagination, but there is nothing to page with.

        Args:
            id: Alguna id of the wallet.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of WalletGrant; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-grants-for-a-wallet
        (reference page).
        """
        return self._list(
            _operations.LIST_GRANTS_FOR_WALLET,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        status: inputs.WalletGrantStatus | None = None,
        wallet_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.WalletGrant]:
        """List grants, of one wallet or of all.

        The order cannot be chosen.

        Args:
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            status: Only grants with this status.
            wallet_id: Only grants of this wallet.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of WalletGrant; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-wallet-grants
        (reference page).
        """
        return self._list(
            _operations.LIST_WALLET_GRANTS,
            query={"limit": limit, "offset": offset, "status": status, "wallet_id": wallet_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        amount: DecimalLike,
        wallet_id: str,
        description: str | None | Absent = ABSENT,
        expires_at: DateTimeLike | None | Absent = ABSENT,
        payment_id: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WalletGrant:
        """Grant money to a wallet, with a date up to which it can be spent.

        Args:
            amount: How much to grant, in the currency of the wallet.
            wallet_id: Wallet to grant it to.
            description: Text about the grant, for people.
            expires_at: When what is left is lost.
            payment_id: Payment that pays for it.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: WalletGrant.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/create-a-wallet-grant
        (reference page).
        """
        return self._call(
            _operations.CREATE_WALLET_GRANT,
            body={
                "amount": amount,
                "wallet_id": wallet_id,
                "description": description,
                "expires_at": expires_at,
                "payment_id": payment_id,
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
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WalletGrant:
        """Read one grant.

        Args:
            id: Alguna id of the grant.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: WalletGrant.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/get-a-wallet-grant
        (reference page). Unsure: path inferred from the page of the list.
        """
        return self._call(
            _operations.GET_WALLET_GRANT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class WalletGrantsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: WalletGrants) -> None:
        self.list_for_wallet = raw_response(resource.list_for_wallet)
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncWalletGrants(AsyncResource):
    """Wallet grants: list_for_wallet, list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncWalletGrantsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncWalletGrantsWithRawResponse(self)

    def list_for_wallet(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.WalletGrant]:
        """List all grants of one wallet.

        The answer shows pagination, but there is nothing to page with.

        Args:
            id: Alguna id of the wallet.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of WalletGrant; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-grants-for-a-wallet
        (reference page).
        """
        return self._list(
            _operations.LIST_GRANTS_FOR_WALLET,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        status: inputs.WalletGrantStatus | None = None,
        wallet_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.WalletGrant]:
        """List grants, of one wallet or of all.

        The order cannot be chosen.

        Args:
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            status: Only grants with this status.
            wallet_id: Only grants of this wallet.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of WalletGrant; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-wallet-grants
        (reference page).
        """
        return self._list(
            _operations.LIST_WALLET_GRANTS,
            query={"limit": limit, "offset": offset, "status": status, "wallet_id": wallet_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        amount: DecimalLike,
        wallet_id: str,
        description: str | None | Absent = ABSENT,
        expires_at: DateTimeLike | None | Absent = ABSENT,
        payment_id: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WalletGrant:
        """Grant money to a wallet, with a date up to which it can be spent.

        Args:
            amount: How much to grant, in the currency of the wallet.
            wallet_id: Wallet to grant it to.
            description: Text about the grant, for people.
            expires_at: When what is left is lost.
            payment_id: Payment that pays for it.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: WalletGrant.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/create-a-wallet-grant
        (reference page).
        """
        return await self._call(
            _operations.CREATE_WALLET_GRANT,
            body={
                "amount": amount,
                "wallet_id": wallet_id,
                "description": description,
                "expires_at": expires_at,
                "payment_id": payment_id,
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
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WalletGrant:
        """Read one grant.

        Args:
            id: Alguna id of the grant.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: WalletGrant.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/get-a-wallet-grant
        (reference page). Unsure: path inferred from the page of the list.
        """
        return await self._call(
            _operations.GET_WALLET_GRANT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncWalletGrantsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncWalletGrants) -> None:
        self.list_for_wallet = async_raw_response(resource.list_for_wallet)
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
