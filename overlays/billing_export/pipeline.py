"""A whole export: lists into a destination, part by part, so that a run that was killed goes on with its windows."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from tempfile import TemporaryDirectory
from typing import Any, Final

from .destinations import Destination
from .dlt_source import readings_of, source_of
from .problems import required
from .reading import Reading, Settings

PART: Final = 50_000
"""Rows of a part, rounded up to a window."""


def export(
    client: Any,
    *tables: str,
    to: str,
    cursor: str | None = None,
    arguments: Mapping[str, Mapping[str, Any]] | None = None,
    dataset: str | None = None,
    settings: Settings = Settings(part=PART),  # noqa: B008  frozen
    on_rows: Callable[[str, int], None] | None = None,
) -> dict[str, int]:
    """Read lists into a destination, and return the number of rows that were read for each table.

    to: "duckdb:FILE", "parquet:FOLDER", "csv:FOLDER", or the URL of a Postgres database. dataset: the schema in the
    database, by default the name of the provider. on_rows: called with a table and the number of rows of each batch.
    The rest is as for `source`; errors of the client pass. What is done is kept in the destination, with the rows, and
    nowhere else.
    """
    destination, provider = Destination.parse(to), client.provider.spec.provider
    readings = readings_of(client, tables, cursor, arguments, settings, on_rows)
    os.environ.setdefault("RUNTIME__DLTHUB_TELEMETRY", "false")  # read when dlt is imported
    dlt, name = required("dlt"), dataset or provider
    with TemporaryDirectory(prefix="billing-export-") as folder:
        pipeline = dlt.pipeline(
            f"billing_{provider}", pipelines_dir=folder, destination=destination.of_dlt(), dataset_name=name
        )
        for reading in readings:
            _load(pipeline, provider, reading, destination.file_format)
    destination.write_files(name, [reading.listing.table for reading in readings])
    return {reading.listing.table: reading.rows for reading in readings}


def _load(pipeline: Any, provider: str, reading: Reading, file_format: str | None) -> None:
    while not reading.is_finished:
        try:
            pipeline.run(source_of(provider, [reading]), loader_file_format=file_format)
        except required("dlt.pipeline.exceptions").PipelineStepFailed as error:
            raise _cause(error) from error


def _cause(error: BaseException) -> BaseException:
    """Return the first cause that is not of dlt, such as the client's; the error itself without one."""
    cause: BaseException | None = error
    while cause is not None and type(cause).__module__.startswith("dlt."):
        cause = cause.__cause__ or cause.__context__
    return error if cause is None else cause
