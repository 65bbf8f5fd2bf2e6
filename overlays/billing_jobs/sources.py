"""The rows of a file by its path, for `Job` and for `billing jobs run`, which read a file alike."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from billing_cli import index
from billing_cli.values import READERS
from billing_overlay import BoundOperation

from .files import rows_of
from .problems import JobUsageError


def read_file(name: str | os.PathLike[str], bound: BoundOperation) -> Iterator[Any]:
    """Return the rows of a file, read one at a time. Raise JobUsageError if it does not exist."""
    path = Path(name)
    if not path.is_file():
        raise JobUsageError(f"{path}: no such file; rows are the path of a CSV or JSONL file, or an iterable")
    return _rows(path, kinds_of(bound))


def kinds_of(bound: BoundOperation) -> Callable[[str], str | None]:
    """Return the function for the kind of a column that states none: that of the parameter of its name."""
    package = type(bound.client).__module__.rpartition(".")[0]
    folder = os.path.dirname(str(sys.modules[package].__file__))
    method = index.read(folder).method(bound.operation.resource, bound.operation.name)

    def kind(column: str) -> str | None:
        parameter = method.parameters.get(column)
        return None if parameter is None else "json" if parameter.is_list else parameter.kind

    return kind


def _rows(path: Path, kinds: Callable[[str], str | None]) -> Iterator[Any]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from rows_of(path, file, kinds, READERS)
