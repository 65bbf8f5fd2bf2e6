"""The errors of exports, and the packages that they need."""

from __future__ import annotations

from importlib import import_module
from typing import Any

_INSTALLING = "https://github.com/billing-clients/billing-clients/blob/main/docs/install.md#extras"


class ExportError(ValueError):
    """A value that a column cannot hold, a table that does not exist, or a cursor that would leave objects out."""


class ValueRefusedError(ExportError):
    """A value that its column cannot hold unchanged, or an object without its key."""


class DestinationError(Exception):
    """A database that cannot be reached or refuses a load, or a file that cannot be written."""


class FormulaWarning(UserWarning):
    """Text in a CSV file that a spreadsheet would run as a formula."""


def required(name: str, *, by: str = f"the extra 'export' installs: {_INSTALLING}") -> Any:
    """Import a package. Raise ModuleNotFoundError that names what installs it."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        message = f"billing_export needs {error.name}, which {by}"
        raise ModuleNotFoundError(message, name=error.name) from None
