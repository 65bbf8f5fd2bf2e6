# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""The clients: credentials and resources. How a call behaves is the overlay's business."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions
    from .resources.credits import AsyncCredits, Credits
    from .resources.customers import AsyncCustomers, Customers
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.usage import AsyncUsage, Usage


class Stigg(SyncClient):
    """Client of Stigg API, version 7.59.1.

    Stigg API documentation
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        given = {
            "api_key": Secret(api_key),
        }
        api_key = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @cached_property
    def customers(self) -> Customers:
        """Customers: list, provision, get, update, check_entitlement."""
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Subscriptions: list."""
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def credits(self) -> Credits:
        """Credits: consume."""
        from .resources.credits import Credits

        return Credits(self)

    @cached_property
    def usage(self) -> Usage:
        """Usage: report."""
        from .resources.usage import Usage

        return Usage(self)


class AsyncStigg(AsyncClient):
    """Client of Stigg API, version 7.59.1.

    Stigg API documentation
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        given = {
            "api_key": Secret(api_key),
        }
        api_key = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Customers: list, provision, get, update, check_entitlement."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """Subscriptions: list."""
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @cached_property
    def credits(self) -> AsyncCredits:
        """Credits: consume."""
        from .resources.credits import AsyncCredits

        return AsyncCredits(self)

    @cached_property
    def usage(self) -> AsyncUsage:
        """Usage: report."""
        from .resources.usage import AsyncUsage

        return AsyncUsage(self)
