"""Download a published document from the address in source.toml: only this and scripts/evidence use the network.

HTTPS only (HTTP on loopback), with limits on size and time, and no redirects to another host.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx

from ..spec.problems import failure

MAX_BYTES = 20_000_000
MAX_SECONDS = 120.0
_PAUSE_SECONDS = 30.0
_MAX_REDIRECTS = 5
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}


def download(address: str, *, advice: str = "or pass FILE=...", transport: httpx.BaseTransport | None = None) -> bytes:
    """Download a document. Raise PipelineError with the reason and the advice. transport: replaces the network."""
    try:
        with httpx.Client(transport=transport, timeout=_PAUSE_SECONDS) as client:
            return _read(client, _checked(httpx.URL(address)), advice)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        reason = str(error) or type(error).__name__
        raise failure(None, f"{address} cannot be read: {reason}; check the network, {advice}") from None


def _checked(url: httpx.URL) -> httpx.URL:
    if url.scheme != "https" and not (url.scheme == "http" and url.host in _LOOPBACK):
        raise failure(None, f"{url} is not supported: use https://")
    return url


def _read(client: httpx.Client, url: httpx.URL, advice: str) -> bytes:
    for _ in range(_MAX_REDIRECTS + 1):
        with client.stream("GET", url) as response:
            if response.next_request is None:
                return _body(response, advice)
            url = _followed(url, response.next_request.url)
    raise failure(None, f"{url} redirects more than {_MAX_REDIRECTS} times")


def _followed(url: httpx.URL, target: httpx.URL) -> httpx.URL:
    if _checked(target).host != url.host:
        message = f"{url} redirects to another host, {target}: if you trust it, write it as address in source.toml"
        raise failure(None, message)
    return target


def _body(response: httpx.Response, advice: str) -> bytes:
    if response.status_code != 200:
        what = f"{response.url} responds with {response.status_code}"
        raise failure(None, f"{what}: fix address in source.toml, {advice}")
    return b"".join(_limited(response))


def _limited(response: httpx.Response) -> Iterator[bytes]:
    size, end = 0, time.monotonic() + MAX_SECONDS
    for chunk in response.iter_bytes():
        size += len(chunk)
        if size > MAX_BYTES:
            raise failure(None, f"{response.url} is larger than {MAX_BYTES:,} bytes")
        if time.monotonic() > end:
            raise failure(None, f"{response.url} took longer than {MAX_SECONDS:.0f} seconds")
        yield chunk
