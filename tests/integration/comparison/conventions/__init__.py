"""What differs between official packages by the generator that wrote them, not by their provider."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from tests.integration.comparison.cases import Case


class Convention(Protocol):
    """How a generator writes clients, calls and types."""

    http_client: str
    states_required: bool  # whether the types of responses distinguish an absent field from null
    strict: Mapping[str, Any]  # options of a client that validates responses

    def rejection(self, official: Any) -> type[Exception]:
        """Return the error for a status of 400."""

    def methods(self, client: Any) -> set[str]:
        """Return the paths of all methods that make a request."""

    def arguments(self, method: Any, case: Case) -> tuple[list[Any], dict[str, Any]]:
        """Return the positional and the named arguments of a call."""

    def result(self, returned: Any) -> Any:
        """Return the value of a call, which may have to be read first."""

    def response(self, method: Any) -> Any:
        """Return the type of the response."""

    def path_arguments(self, method: Any, path: list[str]) -> list[str]:
        """Return the arguments for the ids of a path as a page shows them: one that is named ends with `=`."""

    def validate(self, hint: Any, content: bytes) -> None:
        """Validate a response against its type, if the client itself cannot."""
