"""Which items of a batch were not accepted although the call succeeded, as the contract declares. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec
from msgspec import Struct

from billing_overlay import Operation

_JSON = msgspec.json.Decoder(float_hook=Decimal)


class Refused(Struct, frozen=True):
    """Reads a response.

    at: the pointer to the list of refused items, None if there is none. field: of an item, that holds its key.
    """

    at: str | None = None
    field: str | None = None

    def reasons(self, content: bytes) -> Mapping[str, str]:
        """Return the reason for each refused item, by its key."""
        if self.at is None:
            return {}
        try:
            whole = _JSON.decode(content)
        except msgspec.DecodeError:
            return {}
        listed = whole.get(self.at.removeprefix("/")) if isinstance(whole, dict) else None
        return dict(self._reason(item) for item in listed or ())

    def _reason(self, item: Any) -> tuple[str, str]:
        if not isinstance(item, dict):
            return str(item), "not accepted by the provider, without a reason"
        fields = {name: value for name, value in item.items() if name != self.field}
        return str(item.get(str(self.field))), msgspec.json.encode(fields, enc_hook=str).decode()


def refused_of(operation: Operation[object]) -> Refused:
    """Return the reader for the responses of an operation."""
    contract = operation.idempotency
    return Refused() if contract is None else Refused(contract.refused, contract.field)
