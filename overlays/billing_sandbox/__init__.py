"""A stateful fake of any provider, driven by its bundled OpenAPI document alone.

    sandbox = Sandbox.load("acme")             # the document inside the package acme_client
    client = httpx.Client(transport=sandbox)   # or sandbox.client(), or over a socket: billing_sandbox.server.serve

What it needs beyond httpx, msgspec and attrs is jsonschema and, for sockets only, uvicorn.
"""

from __future__ import annotations

from ._faults import Fault
from ._sandbox import Sandbox
from ._values import Recorded

__all__ = ["Fault", "Recorded", "Sandbox"]
