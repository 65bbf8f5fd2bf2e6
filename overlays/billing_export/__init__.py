"""Exports of billing data: lists of any client as Arrow batches, and as a source of dlt.

    from billing_export import source

    dlt.pipeline("billing", destination="duckdb", dataset_name="sequence").run(source(client, "invoices"))

The extra `export` installs what it needs. Nothing of that is imported before it is used, because dlt takes a second.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .problems import DestinationError, ExportError, FormulaWarning, ValueRefusedError

if TYPE_CHECKING:
    from .arrow import arrow_schema, record_batches
    from .dlt_source import source
    from .pipeline import export

__all__ = [
    "DestinationError",
    "ExportError",
    "FormulaWarning",
    "ValueRefusedError",
    "arrow_schema",
    "export",
    "record_batches",
    "source",
]

_MODULES = {"arrow_schema": "arrow", "record_batches": "arrow", "export": "pipeline", "source": "dlt_source"}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_MODULES[name]}", __name__), name)
