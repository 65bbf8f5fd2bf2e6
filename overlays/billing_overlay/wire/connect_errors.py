"""Errors of a connection that could not be opened, each with its reason and the address. No I/O."""

from __future__ import annotations

import errno
import socket
import ssl

import httpx

from .routes import Route


def connect_error(error: OSError, route: Route) -> httpx.ConnectError | httpx.ConnectTimeout:
    """Return the error of httpx for a connection that could not be opened. Nothing was sent over it."""
    if isinstance(error, TimeoutError):
        return httpx.ConnectTimeout(f"no connection to {route} in time")
    return httpx.ConnectError(f"{_reason(error)} ({route})")


def _reason(error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return f"the host name cannot be resolved: {error.strerror}"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate is not trusted: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return f"the TLS handshake failed: {error.reason or error}"
    if error.errno == errno.ECONNREFUSED:
        return "the connection was refused"
    return error.strerror or str(error) or type(error).__name__
