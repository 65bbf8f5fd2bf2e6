# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Accounts: list, get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_ACCOUNT, LIST_ACCOUNTS, UPDATE_ACCOUNT
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
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Accounts(Resource):
    """Accounts: list, get, update."""

    @cached_property
    def with_raw_response(self) -> AccountsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AccountsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Account]:
        """List your accounts.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of Account; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_ACCOUNTS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Account:
        """Read one account.

        Args:
            id: Sequence id of the account.

        Returns: Account.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_ACCOUNT,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        company_name: str | None | Absent = ABSENT,
        company_number: str | None | Absent = ABSENT,
        country: inputs.CountryCode | None | Absent = ABSENT,
        send_customer_notifications: bool | None | Absent = ABSENT,
        alert_email_addresses: Sequence[str] | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Account:
        """Change an account.

        Args:
            id: Sequence id of the account.
            company_name: Name of the company.
            company_number: Number of the company in its register.
            country: Where the company is registered.
            send_customer_notifications: Whether customers receive mail from Sequence.
            alert_email_addresses: Addresses that receive alerts.

        Returns: Account.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_ACCOUNT,
            options,
            path={"id": id},
            body={
                "companyName": company_name,
                "companyNumber": company_number,
                "country": country,
                "sendCustomerNotifications": send_customer_notifications,
                "alertEmailAddresses": alert_email_addresses,
            },
        )


class AccountsWithRawResponse:
    """The methods of `accounts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Accounts) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncAccounts(AsyncResource):
    """Accounts: list, get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncAccountsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncAccountsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Account]:
        """List your accounts.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of Account; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_ACCOUNTS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Account:
        """Read one account.

        Args:
            id: Sequence id of the account.

        Returns: Account.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_ACCOUNT,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        company_name: str | None | Absent = ABSENT,
        company_number: str | None | Absent = ABSENT,
        country: inputs.CountryCode | None | Absent = ABSENT,
        send_customer_notifications: bool | None | Absent = ABSENT,
        alert_email_addresses: Sequence[str] | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Account:
        """Change an account.

        Args:
            id: Sequence id of the account.
            company_name: Name of the company.
            company_number: Number of the company in its register.
            country: Where the company is registered.
            send_customer_notifications: Whether customers receive mail from Sequence.
            alert_email_addresses: Addresses that receive alerts.

        Returns: Account.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_ACCOUNT,
            options,
            path={"id": id},
            body={
                "companyName": company_name,
                "companyNumber": company_number,
                "country": country,
                "sendCustomerNotifications": send_customer_notifications,
                "alertEmailAddresses": alert_email_addresses,
            },
        )


class AsyncAccountsWithRawResponse:
    """The methods of `accounts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncAccounts) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
