# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""The clients, synchronous and asynchronous: their credentials and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient, lazy_resource
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions, Credential
    from .resources.things import AsyncThingsResource, ThingsResource


class Things(SyncClient):
    """Client of Things, version 1."""

    provider = PROVIDER

    def __init__(
        self,
        *,
        api_key: Credential | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. The class documents its options."""
        given = {
            "api_key": Secret(api_key),
        }
        api_key = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @lazy_resource
    def things(self) -> ThingsResource:
        """Things: list, create, get."""
        from .resources.things import ThingsResource

        return ThingsResource(self)


class AsyncThings(AsyncClient):
    """Client of Things, version 1."""

    provider = PROVIDER

    def __init__(
        self,
        *,
        api_key: Credential | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Create a client. The class documents its options."""
        given = {
            "api_key": Secret(api_key),
        }
        api_key = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @lazy_resource
    def things(self) -> AsyncThingsResource:
        """Things: list, create, get."""
        from .resources.things import AsyncThingsResource

        return AsyncThingsResource(self)
