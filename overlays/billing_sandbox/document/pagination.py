"""Pagination as a provider declares it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import frozen


@frozen(kw_only=True)
class Pagination:
    """What `x-pagination` declares."""

    style: str
    items: str
    limit: str = "limit"
    cursor: str | None = None
    before: str | None = None
    offset: str | None = None
    page: str | None = None
    first: int = 1
    next: str | None = None
    link: str | None = None
    last: str | None = None
    more: str | None = None
    previous: str | None = None
    total: str | None = None
    total_pages: str | None = None
    per_page: str | None = None

    @classmethod
    def read(cls, node: Mapping[str, Any] | None) -> Self | None:
        """Return the pagination that an operation declares, None without one."""
        if node is None:
            return None
        known = {name: node[name] for name in cls.__annotations__ if node.get(name) is not None}
        return cls(**known)

    @property
    def parameters(self) -> frozenset[str]:
        """The names that select a page, and so are no filters: query parameters and pointers into the body."""
        return frozenset(name for name in (self.limit, self.cursor, self.before, self.offset, self.page) if name)
