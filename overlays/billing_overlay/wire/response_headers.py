"""The headers of a response, decoded on first use, because most calls do not read them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

import httpx

from ..messages import HeaderFields

OF_BODY = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})
"""Which headers describe the body, in lower case."""


def coding_of(headers: HeaderFields) -> str:
    """Return the content coding of a body; "" without one."""
    codings = [value for name, value in headers if name.lower() == b"content-encoding"]
    return b", ".join(codings).decode("latin-1") if codings else ""


class ResponseHeaders(Mapping[str, str]):
    """Headers by name, in any case. `raw` has them as received."""

    def __init__(self, raw: HeaderFields) -> None:
        self.raw = raw

    @cached_property
    def _decoded(self) -> httpx.Headers:
        return httpx.Headers(list(self.raw))

    def __getitem__(self, name: str) -> str:
        return self._decoded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._decoded)

    def __len__(self) -> int:
        return len(self._decoded.keys())

    def __repr__(self) -> str:
        return repr(self._decoded)
