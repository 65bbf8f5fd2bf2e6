"""The errors of exports, and the packages that they need."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class ExportError(ValueError):
    """A value that a column cannot hold, a table that does not exist, or a cursor that would leave objects out."""


class ValueRefusedError(ExportError):
    """A value that its column cannot hold unchanged, or an object without its key."""


def required(name: str) -> Any:
    """Import a package of the extra. Raise ModuleNotFoundError with the command that installs it."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        message = f"billing_export needs {error.name}: pip install 'billing-clients[export]'"
        raise ModuleNotFoundError(message, name=error.name) from None
