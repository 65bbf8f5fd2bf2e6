"""A stateful fake of any provider, driven by the provider's bundled OpenAPI document alone.

    sandbox = Sandbox.load("acme")             # reads documents/acme.json
    client = httpx.Client(transport=sandbox)   # or sandbox.client(); over a socket: billing_sandbox.server.serve

Needs the extra `sandbox`: jsonschema and, for sockets only, uvicorn.
"""

from __future__ import annotations

from .delivery import RecordedRequest
from .faults import Fault
from .sandbox import Sandbox

__all__ = ["Fault", "RecordedRequest", "Sandbox"]
