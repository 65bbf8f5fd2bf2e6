"""Refusals: a problem as it is raised inside. How a provider words it is in `_responses`."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus


class Problem(Exception):  # noqa: N818 - a refused call is an response of the fake, not an error of it
    """A call that is refused: the status, a sentence for a person, headers for the response."""

    def __init__(self, status: int, message: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})

    @property
    def code(self) -> str:
        """A word for machines: `not_found` for 404."""
        try:
            return HTTPStatus(self.status).name.lower()
        except ValueError:
            return f"status_{self.status}"
