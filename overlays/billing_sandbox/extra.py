"""The packages of the extra `sandbox`, which clients do not need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

_INSTALLING = "https://github.com/billing-clients/billing-clients/blob/main/docs/install.md#extras"


@contextmanager
def extra_needed() -> Iterator[None]:
    """Import packages of the extra. Raises ModuleNotFoundError that names the extra if one is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        message = f"billing_sandbox needs {error.name}, which the extra 'sandbox' installs: {_INSTALLING}"
        raise ModuleNotFoundError(message, name=error.name) from None
