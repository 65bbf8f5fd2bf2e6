"""Problems: refused requests, as they are raised inside. `responses` writes them as the provider does."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus


class Problem(Exception):  # noqa: N818 - a refused request is a response of the fake, not an error in it
    """A refused request: the status, a message, headers for the response."""

    def __init__(self, status: int, message: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})

    @property
    def code(self) -> str:
        """A machine-readable code: `not_found` for 404."""
        try:
            return HTTPStatus(self.status).name.lower()
        except ValueError:
            return f"status_{self.status}"
