"""The packages of the extra `sandbox`, which clients do not need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def extra_needed() -> Iterator[None]:
    """Import packages of the extra. Raises ModuleNotFoundError that names the extra if one is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        message = f"{error.name} is not installed; install the extra: pip install 'billing-clients[sandbox]'"
        raise ModuleNotFoundError(message, name=error.name) from None
