"""A stateful fake of any provider, driven by the provider's bundled OpenAPI document alone.

    sandbox = Sandbox.load("acme")             # reads documents/acme.json
    client = httpx.Client(transport=sandbox)   # or sandbox.client(); over a socket: billing_sandbox.server.serve

Needs the extra `sandbox`: jsonschema and, for sockets only, uvicorn.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .delivery import RecordedRequest
    from .faults import Fault
    from .sandbox import Sandbox

__all__ = ["Fault", "RecordedRequest", "Sandbox"]
_MODULES = {"Fault": "faults", "RecordedRequest": "delivery", "Sandbox": "sandbox"}


def __getattr__(name: str) -> object:
    """Import a name on first use, so that the command can report a missing package in one line."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value
