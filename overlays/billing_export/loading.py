"""Loads lists with a pipeline of dlt, part by part, in the memory that their objects need."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from tempfile import mkdtemp
from typing import Any, Final

from .arrow import BATCH
from .destinations import Destination
from .dlt_source import source_of
from .problems import DestinationError, required
from .reading import Reading

_UNLIMITED: Final = "80%"
"""DuckDB's own memory limit, of the machine's memory."""
_HINT: Final = "memory limit"
"""Words of each error of DuckDB that a higher limit can solve; their classes differ."""

_OF_DESTINATIONS: Final = ("_duckdb", "dlt", "duckdb", "psycopg2")
"""The packages whose errors are of a destination."""


class Loader:
    """Loads lists with one pipeline, whose state is in the destination. folder: for its files, which end with it."""

    def __init__(self, destination: Destination, provider: str, dataset: str, *, folder: str) -> None:
        self._destination, self._provider, self._dataset, self._folder = destination, provider, dataset, folder
        self._settings = destination.settings()
        self._name = f"billing_{provider}"
        self._pipeline: Any = None
        _configure(self._name, retries=destination.retries)

    def load(self, reading: Reading) -> None:
        """Read and load a whole list."""
        failure = required("dlt.pipeline.exceptions").PipelineStepFailed
        while not reading.is_finished:
            try:
                self._load_part(reading)
            except failure as error:
                if not self._needs_memory(_cause(error)):
                    raise
                self._start_over(reading)

    def _load_part(self, reading: Reading) -> None:
        if self._pipeline is None:
            self._pipeline = self._opened()
        source = source_of(self._provider, [reading])
        self._pipeline.extract(source, loader_file_format=self._destination.file_format)
        if self._is_limited:
            self._settings["memory_limit"] = self._destination.memory_for(reading.widest)
        self._pipeline.normalize()
        self._pipeline.load()

    @property
    def _is_limited(self) -> bool:
        return bool(self._settings["memory_limit"] != _UNLIMITED)

    def _needs_memory(self, cause: BaseException) -> bool:
        is_of_duckdb: bool = isinstance(cause, required("duckdb").Error)
        return self._is_limited and is_of_duckdb and _HINT in str(cause)

    def _start_over(self, reading: Reading) -> None:
        """Read the part once more, for a new pipeline: what a failed load left behind is unknown."""
        reading.rewind()
        self._settings["memory_limit"] = _UNLIMITED
        self._pipeline = None

    def _opened(self) -> Any:
        pipeline = required("dlt").pipeline(
            self._name,
            pipelines_dir=mkdtemp(dir=self._folder),
            destination=self._destination.of_dlt(self._settings),
            dataset_name=self._dataset,
        )
        pipeline.sync_destination()
        return pipeline


@contextmanager
def explained(destination: Destination) -> Iterator[None]:
    """Raise DestinationError for what fails in a destination; errors of the client and of values pass as they are."""
    try:
        yield
    except Exception as error:
        cause = _cause(error)
        if isinstance(cause, OSError) or type(cause).__module__.partition(".")[0] in _OF_DESTINATIONS:
            reason = str(cause).partition("\n")[0]
            raise DestinationError(f"{destination.kind}: {type(cause).__name__}: {reason}") from error
        if cause is error:
            raise
        raise cause from error


def _configure(pipeline: str, *, retries: int) -> None:
    """Set options of dlt that have no argument, for one pipeline where they can be."""
    os.environ.setdefault("RUNTIME__DLTHUB_TELEMETRY", "false")  # read when dlt is imported
    options: Mapping[str, int] = {"DATA_WRITER__BUFFER_MAX_ITEMS": BATCH, "LOAD__RAISE_ON_MAX_RETRIES": retries}
    os.environ.update({f"{pipeline.upper()}__{name}": str(value) for name, value in options.items()})


def _cause(error: BaseException) -> BaseException:
    """Return the first cause that is not of dlt, such as the client's; the error itself without one."""
    cause: BaseException | None = error
    while cause is not None and type(cause).__module__.startswith("dlt."):
        cause = cause.__cause__ or cause.__context__
    return error if cause is None else cause
