"""Keys of dicts that spell a declared field in another case, such as `customer_id` for `customerId`. Pure.

Only such keys are refused: a field that the spec does not have is sent as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache


def declared_as(name: object, declared: Iterable[str | None]) -> str | None:
    """Return the declared field that consists of the same words; None if there is none."""
    words = _letters(name) if isinstance(name, str) else None
    return next((field for field in declared if field is not None and _letters(field) == words), None)


@lru_cache(maxsize=4096)
def _letters(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
