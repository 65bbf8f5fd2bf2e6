"""Clients of sandboxes."""

from __future__ import annotations

from typing import Any

import httpx

from billing_sandbox import Sandbox


def connected(kind: Any, sandbox: Sandbox, transport: httpx.BaseTransport | None = None) -> Any:
    """Return a client of a sandbox."""
    return kind(**sandbox.credentials, http_client=httpx.Client(transport=transport or sandbox))
