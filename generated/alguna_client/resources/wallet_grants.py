# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Wallet grants: list_for_wallet, list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_WALLET_GRANT, GET_WALLET_GRANT, LIST_GRANTS_FOR_WALLET, LIST_WALLET_GRANTS
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, DecimalLike, Page


class WalletGrants(Resource):
    """Wallet grants: list_for_wallet, list, create, get."""

    @cached_property
    def with_raw_response(self) -> WalletGrantsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return WalletGrantsWithRawResponse(self)

    def list_for_wallet(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.WalletGrant]:
        """List all grants of one wallet.

        The response shows pagination, but there is nothing to page with.

        Args:
            id: Alguna id of the wallet.

        Returns: A page of WalletGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-grants-for-a-wallet
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_GRANTS_FOR_WALLET,
            options,
            path={"id": id},
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        status: inputs.WalletGrantStatus | None = None,
        wallet_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.WalletGrant]:
        """List grants, of one wallet or of all.

        The order cannot be chosen.

        Args:
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            status: Only grants with this status.
            wallet_id: Only grants of this wallet.

        Returns: A page of WalletGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-wallet-grants
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_WALLET_GRANTS,
            options,
            query={"limit": limit, "offset": offset, "status": status, "wallet_id": wallet_id},
        )

    def create(
        self,
        *,
        amount: DecimalLike,
        wallet_id: str | UUID,
        description: str | None | Absent = ABSENT,
        expires_at: DateTimeLike | None | Absent = ABSENT,
        payment_id: str | UUID | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.WalletGrant:
        """Grant money to a wallet, with a date up to which it can be spent.

        Args:
            amount: How much to grant, in the currency of the wallet.
            wallet_id: Wallet to grant it to.
            description: Text about the grant, for people.
            expires_at: When what is left is lost.
            payment_id: Payment that pays for it.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: WalletGrant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/create-a-wallet-grant
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_WALLET_GRANT,
            options,
            body={
                "amount": amount,
                "wallet_id": wallet_id,
                "description": description,
                "expires_at": expires_at,
                "payment_id": payment_id,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.WalletGrant:
        """Read one grant.

        Args:
            id: Alguna id of the grant.

        Returns: WalletGrant.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/get-a-wallet-grant
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_WALLET_GRANT,
            options,
            path={"id": id},
        )


class WalletGrantsWithRawResponse:
    """The methods of `wallet_grants`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: WalletGrants) -> None:
        self.list_for_wallet = raw_response(resource.list_for_wallet)
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncWalletGrants(AsyncResource):
    """Wallet grants: list_for_wallet, list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncWalletGrantsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncWalletGrantsWithRawResponse(self)

    def list_for_wallet(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.WalletGrant]:
        """List all grants of one wallet.

        The response shows pagination, but there is nothing to page with.

        Args:
            id: Alguna id of the wallet.

        Returns: A page of WalletGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-grants-for-a-wallet
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_GRANTS_FOR_WALLET,
            options,
            path={"id": id},
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        status: inputs.WalletGrantStatus | None = None,
        wallet_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.WalletGrant]:
        """List grants, of one wallet or of all.

        The order cannot be chosen.

        Args:
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            status: Only grants with this status.
            wallet_id: Only grants of this wallet.

        Returns: A page of WalletGrant; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-wallet-grants
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_WALLET_GRANTS,
            options,
            query={"limit": limit, "offset": offset, "status": status, "wallet_id": wallet_id},
        )

    async def create(
        self,
        *,
        amount: DecimalLike,
        wallet_id: str | UUID,
        description: str | None | Absent = ABSENT,
        expires_at: DateTimeLike | None | Absent = ABSENT,
        payment_id: str | UUID | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.WalletGrant:
        """Grant money to a wallet, with a date up to which it can be spent.

        Args:
            amount: How much to grant, in the currency of the wallet.
            wallet_id: Wallet to grant it to.
            description: Text about the grant, for people.
            expires_at: When what is left is lost.
            payment_id: Payment that pays for it.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: WalletGrant.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/create-a-wallet-grant
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_WALLET_GRANT,
            options,
            body={
                "amount": amount,
                "wallet_id": wallet_id,
                "description": description,
                "expires_at": expires_at,
                "payment_id": payment_id,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.WalletGrant:
        """Read one grant.

        Args:
            id: Alguna id of the grant.

        Returns: WalletGrant.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/get-a-wallet-grant
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_WALLET_GRANT,
            options,
            path={"id": id},
        )


class AsyncWalletGrantsWithRawResponse:
    """The methods of `wallet_grants`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncWalletGrants) -> None:
        self.list_for_wallet = async_raw_response(resource.list_for_wallet)
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
