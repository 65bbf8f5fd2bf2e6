# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses of most resources. An absent optional field reads as None."""

from msgspec import field

from .._overlay import Model

__all__ = ["Error", "ErrorDetail", "Pagination"]


class Error(Model, kw_only=True):
    """What went wrong."""

    error: "ErrorDetail"


class ErrorDetail(Model, kw_only=True):
    """Kind and explanation of an error."""

    type: str
    """Code for a program, for example UnrecognisedApiVersion."""

    message: str
    """Explanation for a person."""


class Pagination(Model, kw_only=True):
    """Where a page stands in its list; a cursor that is absent or null marks an end."""

    after: str | None = None
    """Cursor of the next page."""

    before: str | None = None
    """Cursor of the previous page."""

    total_result_size: int | None = field(name="totalResultSize", default=None)
    """Number of items over all pages."""
