"""A request of httpx, from parts that are encoded already: nothing is parsed, quoted or normalised a second time.

httpx.Request parses the address letter by letter and walks the headers three times: a third of a small call, measured.
Two private names of httpx are used here; a property test holds the result against httpx.Request. The library comes as
an argument, so that the transport alone imports it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from ..requests.prepare import Headers

# What quoting leaves of a path or a query. No dot begins a segment: httpx would take out "." and "..".
_QUOTED = re.compile(r"/(?!\.)(?:/(?!\.)|[\w\-.~:=&,]|%[0-9A-F]{2})*(?:\?(?:[\w\-.~:=&,]|%[0-9A-F]{2})*)?", re.ASCII)
_LONGEST = 8192
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


class Outgoing:
    """Makes the requests of one base URL. library: httpx, or a fork of it."""

    def __init__(self, library: Any, base_url: str) -> None:
        self._library, self._base = library, base_url.rstrip("/")

    @cached_property
    def _parsed(self) -> Any:
        return self._library.URL(self._base)._uri_reference

    @cached_property
    def _host(self) -> bytes:
        return bytes(self._parsed.netloc, "ascii")

    def request(
        self,
        method: str,
        url: str,
        headers: Headers,
        content: bytes | None,
        timeout: Mapping[str, float | None],
        *,
        plain: bool,
    ) -> Any:
        """Make a request; the short way is for quoted addresses under the base URL. plain: all headers are ours."""
        extensions = {"timeout": timeout}
        rest = url.removeprefix(self._base)
        if not plain or len(rest) == len(url) or len(url) > _LONGEST or not _QUOTED.fullmatch(rest):
            return self._library.Request(method, url, headers=headers, content=content, extensions=extensions)
        sent = [(b"Host", self._host), *headers]
        if content or method in _WITH_LENGTH:
            sent.append((b"Content-Length", b"%d" % len(content or b"")))
        stream = self._library.ByteStream(content or b"")
        made = {"headers": self._headers(sent), "stream": stream, "extensions": extensions}
        request = self._library.Request(method, self._url(rest), **made)
        request.read()
        return request

    def _url(self, rest: str) -> Any:
        path, mark, query = rest.partition("?")
        url = object.__new__(self._library.URL)
        path = self._parsed.path.rstrip("/") + path
        url._uri_reference = self._parsed._replace(path=path, query=query if mark else None)
        return url

    def _headers(self, sent: Headers) -> Any:
        headers = self._library.Headers()
        headers._list = [(name, name.lower(), value) for name, value in sent]
        return headers
