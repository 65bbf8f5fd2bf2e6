"""httpx's transports, for what those of this package do not support: mocks, other proxies and event loops."""

from __future__ import annotations

from typing import Any

import httpx

from .routes import Route
from .wiring import Wiring, explained

_KEPT = 30.0


class PlainTransports:
    """The transports of httpx by proxy and owner, a process or event loop, each created when first needed."""

    def __init__(self, kind: Any, wiring: Wiring, limit: int) -> None:
        self._kind, self._wiring, self._limit = kind, wiring, limit
        self._made: dict[tuple[str, object], Any] = {}

    def get(self, route: Route, owner: object) -> Any:
        """Return the transport for a route. Raise ConfigurationError if a package is missing."""
        proxy = route.proxy.url if route.proxy is not None else None
        found = self._made.get((proxy or "", owner))
        if found is None:
            limits = httpx.Limits(max_connections=self._limit, keepalive_expiry=_KEPT)
            try:
                found = self._kind(verify=self._wiring.trust(), proxy=proxy, limits=limits, trust_env=False)
            except (ImportError, ValueError) as error:
                raise explained(error) from None
            self._made[proxy or "", owner] = found
        return found

    def close(self) -> None:
        """Close all sync ones."""
        for transport in self._made.values():
            transport.close()

    async def aclose(self) -> None:
        """Close all async ones."""
        for transport in self._made.values():
            await transport.aclose()
