# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses of most resources. An absent optional field reads as None."""

from .._overlay import Model

__all__ = ["Error", "Pagination"]


class Error(Model, kw_only=True):
    """What went wrong; the only error shape, without a code."""

    detail: str
    """Explanation for a person."""

    status: int
    """HTTP status, repeated in the body."""


class Pagination(Model, kw_only=True):
    """Where a page stands in its list; there is no count of all items."""

    per_page: int
    """Page size that was used."""

    total_pages: int
    """Number of pages at this page size."""
