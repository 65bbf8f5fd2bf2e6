"""Rate limits that all processes and machines share: their turns are reserved in a Redis or Valkey server.

    client = Client(rate_limits="redis://redis.internal/0?workers=8")

or, for several clients at once:

    from billing_fleet import SharedLimits

    limits = SharedLimits("rediss://:password@redis.internal/0", workers=8)
    clients = Client(rate_limits=limits), AsyncClient(rate_limits=limits)

The extra `fleet` installs what it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .limits import SharedLimits

__all__ = ["SharedLimits"]


def __getattr__(name: str) -> Any:
    """Import the library of the store with the first limits: decisions need none."""
    if name != "SharedLimits":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    try:
        return getattr(import_module(".limits", __name__), name)
    except ModuleNotFoundError as error:
        if error.name != "redis":
            raise
        from billing_overlay.errors import missing  # noqa: PLC0415

        raise ModuleNotFoundError(missing("billing_fleet", error.name, "fleet"), name=error.name) from None
