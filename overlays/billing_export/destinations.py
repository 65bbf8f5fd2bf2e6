"""Where exports go: a destination of dlt, or files that are written from a DuckDB database beside them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from .problems import ExportError, required

FORMS: Final = "duckdb:FILE, parquet:FOLDER, csv:FOLDER or postgresql://..."
_FILES: Final = ("parquet", "csv")
_POSTGRES: Final = ("postgres", "postgresql")
_DATABASE: Final = ".billing-export.duckdb"
_MEGABYTES: Final = 64
"""The least memory limit of DuckDB. Without a limit it holds all rows that it merges; with one it uses files."""
_BATCHES: Final = 64
"""The batches that the limit has room for: DuckDB fails if it has no room for some tens of thousands of rows."""


class Destination(NamedTuple):
    """kind: "duckdb", "parquet", "csv" or "postgres". place: a file, a folder or a URL."""

    kind: str
    place: str

    @classmethod
    def parse(cls, text: str) -> Destination:
        """Read the text of a destination. Raise ExportError for another form."""
        kind, _, place = text.partition(":")
        if kind in _POSTGRES and place.startswith("//"):
            return cls("postgres", text)
        if kind not in ("duckdb", *_FILES) or not place:
            raise ExportError(f"unknown destination {text!r}: pass {FORMS}")
        return cls(kind, place)

    def refuse_missing(self) -> None:
        """Raise ExportError if the folder that contains the destination does not exist: its path may be mistyped."""
        folder = Path(self.place).parent
        if self.kind != "postgres" and not folder.is_dir():
            raise ExportError(
                f"{self.kind}:{self.place}: the folder {folder} does not exist; create it, or correct the path"
            )

    @property
    def retries(self) -> int:
        """How often dlt tries a load. DuckDB: once, because a load that failed may have taken effect."""
        return 5 if self.kind == "postgres" else 1

    def settings(self) -> dict[str, Any]:
        """Return settings of DuckDB for rows of a usual size."""
        return {"memory_limit": self.memory_for(0), "preserve_insertion_order": False, "threads": 1}

    def memory_for(self, widest: int) -> str:
        """Return the memory limit of DuckDB for rows in batches of at most so many bytes."""
        return f"{max(_MEGABYTES, widest * _BATCHES // 1_000_000)}MB"

    def of_dlt(self, settings: Mapping[str, Any]) -> Any:
        """Return the destination of dlt. A table is never empty while it is replaced."""
        if self.kind == "postgres":
            return self._postgres()
        destinations = required("dlt").destinations
        self.database.parent.mkdir(exist_ok=True)  # the destination itself, if it is a folder
        credentials = required("dlt.destinations.impl.duckdb.configuration").DuckDbCredentials(str(self.database))
        credentials.global_config = settings
        return destinations.duckdb(credentials, replace_strategy="insert-from-staging")

    def _postgres(self) -> Any:
        required("psycopg2", by="'dlt[postgres]' installs")
        credentials = required("dlt.destinations.impl.postgres.configuration").PostgresCredentials(self.place)
        credentials.password = credentials.password or ""  # as libpq has it: from its variable or its file
        return required("dlt").destinations.postgres(credentials, replace_strategy="insert-from-staging")

    @property
    def file_format(self) -> str | None:
        """The format of the files that dlt loads, None for its choice: for Postgres that has no lists and objects."""
        return "insert_values" if self.kind == "postgres" else None

    @property
    def database(self) -> Path:
        """The DuckDB database: the destination itself, or where rows are merged before files are written."""
        return Path(self.place) / _DATABASE if self.is_files else Path(self.place)

    @property
    def is_files(self) -> bool:
        """Whether a file is written for each table, from the database."""
        return self.kind in _FILES
