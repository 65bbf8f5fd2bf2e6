"""How long a provider recognizes the key of a write, counted from the first send of the call. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from msgspec import Struct

from ..declared.operation import Idempotency
from ..messages import Request

_SECONDS = {"W": 604800, "D": 86400, "H": 3600, "M": 60, "S": 1}
_LONGEST = 100 * 365 * 86400.0


class KeyLifetime(Struct, frozen=True):
    """The lifetime of a key, and when it was first sent by both clocks. The monotonic one stops while a machine sleeps.

    seconds: of the lifetime. sent: in seconds of the clock. sent_wall: in seconds since 1970.
    """

    seconds: float
    sent: float
    sent_wall: float

    def remaining(self, now: float, wall: float) -> float:
        """Return the seconds for which the provider recognizes the key; 0 or less once it may have expired."""
        return self.seconds - max(now - self.sent, wall - self.sent_wall)

    @property
    def valid_until(self) -> datetime:
        """When the key may expire, in UTC."""
        return datetime.fromtimestamp(self.sent_wall, UTC) + timedelta(seconds=self.seconds)


def lifetime_of(request: Request) -> float | None:
    """Return the seconds for which the key of a write is recognized; None if no lifetime is declared.

    Where a header may carry a key in addition to those of items, the lifetime is that of the header.
    """
    contract = request.operation.idempotency
    if contract is None or contract.lifetime is None or not (request.write and request.safe):
        return None
    if _is_of_items(contract) and request.key is None:
        return None
    return seconds(contract.lifetime)


@lru_cache(maxsize=256)
def seconds(duration: str) -> float:
    """Return an ISO 8601 duration of weeks, days, hours, minutes and seconds in seconds, at most a century."""
    parts = re.findall(r"([0-9]+(?:\.[0-9]+)?)([WDHMS])", duration)
    return min(sum(float(number) * _SECONDS[unit] for number, unit in parts), _LONGEST)


def _is_of_items(contract: Idempotency) -> bool:
    return contract.key == "items" and contract.header is not None
