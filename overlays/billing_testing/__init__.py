"""Help for tests of code that uses the clients: fixtures with a sandbox, and example models.

plugin    the pytest plugin: a fixture `<provider>_sandbox` for each client that is installed
account   what such a fixture is: clients, faults, effects, requests, a clock
clock     a clock that advances only on request
examples  `example(model, **fields)`: a valid model with plausible values
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import SandboxAccount
    from .clock import FrozenClock
    from .examples import example

__all__ = ["FrozenClock", "SandboxAccount", "example"]
_MODULES = {"FrozenClock": "clock", "SandboxAccount": "account", "example": "examples"}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  pytest imports this package before it measures coverage

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
