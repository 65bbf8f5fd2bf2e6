"""A whole export: lists into a destination, part by part, so that a run that was killed goes on with its windows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from tempfile import TemporaryDirectory
from typing import Any, Final

from .destinations import Destination
from .dlt_source import readings_of
from .files import refuse_taken, write_files
from .loading import Loader, explained
from .reading import Settings

PART: Final = 50_000
"""Rows of a part, rounded up to a window."""


def export(
    client: Any,
    *tables: str,
    to: str,
    cursor: str | None = None,
    arguments: Mapping[str, Mapping[str, Any]] | None = None,
    dataset: str | None = None,
    escape_formulas: bool = False,
    settings: Settings = Settings(part=PART),  # noqa: B008  frozen
    on_rows: Callable[[str, int], None] | None = None,
) -> dict[str, int]:
    """Read lists into a destination, and return the number of rows that were read for each table.

    to: "duckdb:FILE", "parquet:FOLDER", "csv:FOLDER", or the URL of a Postgres database; the folder that contains a
    FILE or FOLDER must exist. dataset: the schema in the database, by default the name of the provider.
    escape_formulas: in CSV, put an apostrophe before text that a spreadsheet would run as a formula; else
    FormulaWarning counts it. on_rows: called with a table and the number of rows of each batch. The rest is as for
    `source`; errors of the client pass. Raise DestinationError for those of the destination. What is done is kept
    there, with the rows, and nowhere else.
    """
    destination, provider = Destination.parse(to), client.provider.spec.provider
    destination.refuse_missing()
    readings, name = readings_of(client, tables, cursor, arguments, settings, on_rows), dataset or provider
    with explained(destination), TemporaryDirectory(prefix="billing-export-") as folder:
        written = [reading.listing.table for reading in readings] if destination.is_files else []
        refuse_taken(destination, name, written)
        loader = Loader(destination, provider, name, folder=folder)
        for reading in readings:
            loader.load(reading)
        if written:
            write_files(destination, name, written, escape_formulas=escape_formulas)
    return {reading.listing.table: reading.rows for reading in readings}
