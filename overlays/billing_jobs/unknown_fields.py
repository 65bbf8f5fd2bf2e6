"""Fields of rows that the spec does not have, such as misspelt ones: reported once for each, and sent all the same."""

from __future__ import annotations

from billing_cli.fields import unknown_fields
from billing_overlay import BoundOperation


class UnknownFields:
    """The unknown fields of the rows of one job."""

    def __init__(self, bound: BoundOperation) -> None:
        self._shape, self._shapes = bound.operation.shape, bound.client.provider.shapes
        self._reported = set[str]()

    def new(self, body: object) -> list[str]:
        """Return a text for each unknown field of a body that no earlier row had."""
        found = [field for field in unknown_fields(body, self._shape, self._shapes) if field.path not in self._reported]
        self._reported.update(field.path for field in found)
        return [str(field) for field in found]
