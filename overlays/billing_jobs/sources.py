"""The rows of a job: of a file by its path, which `Job` and `billing jobs run` read alike, or of any iterable."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any

from billing_cli import index
from billing_cli.values import READERS
from billing_overlay import BoundOperation

from .files import rows_of
from .problems import JobUsageError

_READ = (
    "an earlier run has read a part of the rows, and an iterator yields each row once: create the job again with all "
    "of them; those that are stored are not stored twice"
)


class Source:
    """The rows of a job. Those that a failed run read from an iterator and did not store cannot be read again.

    rows: those that are to be read. stored: how many before them are in the store.
    """

    def __init__(self, rows: Iterable[Any]) -> None:
        self.rows, self.stored = rows, 0
        self._is_iterator, self._is_incomplete = isinstance(rows, Iterator), False

    def of_run(self) -> Source:
        """Return the source of one run: a new one, unless the rows are an iterator, which each run continues."""
        return self if self._is_iterator else Source(self.rows)

    def first(self) -> list[Any]:
        """Return the first row, if any, and leave it in `rows`. Raise JobUsageError if rows before it would be lost."""
        if self._is_incomplete:
            raise JobUsageError(_READ)
        with self.reading():
            remaining = iter(self.rows)
            first = list(islice(remaining, 1))
            self.rows = chain(first, remaining)
        return first

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Expect that the rows read in this block are stored at its end, which an error does not reach."""
        self._is_incomplete = self._is_iterator
        yield
        self._is_incomplete = False


class File:
    """The rows of a file, read one at a time; each iteration reads it from its start."""

    def __init__(self, path: Path, kinds: Callable[[str], str | None]) -> None:
        self._path, self._kinds = path, kinds

    def __iter__(self) -> Iterator[Any]:
        with self._path.open(encoding="utf-8-sig", newline="") as file:
            yield from rows_of(self._path, file, self._kinds, READERS)


def read_file(name: str | os.PathLike[str], bound: BoundOperation) -> File:
    """Return the rows of a file. Raise JobUsageError if it does not exist."""
    path = Path(name)
    if not path.is_file():
        raise JobUsageError(f"{path}: no such file; rows are the path of a CSV or JSONL file, or an iterable")
    return File(path, kinds_of(bound))


def kinds_of(bound: BoundOperation) -> Callable[[str], str | None]:
    """Return the function for the kind of a column that states none: that of the parameter of its name."""
    package = type(bound.client).__module__.rpartition(".")[0]
    folder = os.path.dirname(str(sys.modules[package].__file__))
    method = index.read(folder).method(bound.operation.resource, bound.operation.name)

    def kind(column: str) -> str | None:
        parameter = method.parameters.get(column)
        return None if parameter is None else "json" if parameter.is_list else parameter.kind

    return kind
