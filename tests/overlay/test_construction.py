"""What the construction of a client imports, in a fresh process."""

from __future__ import annotations

import subprocess
import sys

STACK = ("llhttp_message", "connection", "socket_transport", "async_connection", "async_socket_transport", "tls")
"""Modules of our own connections."""
CONSTRUCTING = f"""
import sys, httpx
from tests.overlay.acme import Acme, AsyncAcme
KEY = {{"api_key": "k"}}
stack = lambda: [name for name in {STACK} if "billing_overlay.wire." + name in sys.modules]
Acme(KEY, {{"http_client": httpx.Client()}}), AsyncAcme(KEY, {{"http_client": httpx.AsyncClient()}})
given = stack()
Acme(KEY, {{}}).warm_up()
print(given, stack())
"""


def test_constructing_with_an_http_client() -> None:
    """With the caller's HTTP client our own connections are not imported; `warm_up` of another client does that."""
    fresh = subprocess.run([sys.executable, "-c", CONSTRUCTING], capture_output=True, text=True, check=True)

    assert f"[] {['llhttp_message', 'connection', 'socket_transport', 'tls']}" == fresh.stdout.strip()
