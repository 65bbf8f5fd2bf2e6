"""Rows from CSV and JSONL files, one at a time, and keys from templates. Pure, but for the reading."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from .problems import JobUsageError

Reader = Callable[[str, str], object]
"""Turns the text of a cell into a value. Receives the column and the text; raises ValueError."""
_LONGEST_CELL = 64 * 1024 * 1024
_FIELD = re.compile(r"\{([^{}]*)\}")


def rows_of(path: Path, file: IO[str], kinds: Callable[[str], str | None], readers: Mapping[str, Any]) -> Iterator[Any]:
    """Yield the rows of a file: JSONL if its name ends so, else CSV with a header.

    kinds: returns the kind of a column that does not state it. readers: reads a text of each kind.
    """
    is_json = path.suffix.lower() in (".jsonl", ".ndjson")
    rows = _json_rows(file, readers["json"]) if is_json else _csv_rows(file, kinds, readers)
    try:
        yield from rows
    except UnicodeDecodeError as error:
        raise JobUsageError(f"{path}: not text in UTF-8 ({error.reason}); convert it first") from None


def _json_rows(file: Iterable[str], read: Callable[[str], Any]) -> Iterator[Any]:
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            row = read(line)
        except ValueError as error:
            raise JobUsageError(f"line {number}: not valid JSON: {error}") from None
        if not isinstance(row, dict):
            raise JobUsageError(f"line {number}: must be an object, not {type(row).__name__}")
        yield row


def _csv_rows(file: Iterable[str], kinds: Callable[[str], str | None], readers: Mapping[str, Any]) -> Iterator[Any]:
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_CELL))
    lines = csv.reader(file, strict=True)
    columns = [Column.of(name, kinds, readers) for name in _next_cells(lines) or []]
    _check_header([column.name for column in columns])
    while (cells := _next_cells(lines)) is not None:
        if not cells:
            continue
        if len(cells) != len(columns):
            raise JobUsageError(f"line {lines.line_num}: {len(cells)} cells, but the header has {len(columns)} columns")
        row: dict[str, Any] = {}
        for column, cell in zip(columns, cells, strict=True):
            if cell:  # an empty cell is an absent field
                column.put(row, cell, lines.line_num)
        yield row


def _next_cells(lines: Any) -> list[str] | None:
    """Return the cells of the next line, None at the end."""
    try:
        return next(lines, None)
    except csv.Error as error:
        raise JobUsageError(f"line {lines.line_num}: not valid CSV: {error}") from None


def _check_header(names: list[str]) -> None:
    if not names:
        raise JobUsageError("the file is empty: its first line must name the columns")
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise JobUsageError(f"the header has the column {min(twice)!r} twice")
    for name in names:
        inner = next((other for other in names if other.startswith(f"{name}.")), None)
        if inner is not None:
            raise JobUsageError(f"the header has the columns {name!r} and {inner!r}: the second is inside the first")


class Column:
    """A column: `name`, `name:kind`, or a path such as `address.city` or `lines.0.amount`."""

    def __init__(self, name: str, path: list[str], read: Callable[[str], Any]) -> None:
        self.name, self._path, self._read = name, path, read

    @classmethod
    def of(cls, header: str, kinds: Callable[[str], str | None], readers: Mapping[str, Any]) -> Column:
        """Return the column of a header. Raise JobUsageError for a kind that does not exist."""
        name, _, kind = header.strip().removeprefix("\ufeff").partition(":")
        kind = kind or kinds(name) or "text"
        if not name or kind not in readers:
            raise JobUsageError(f"the column {header!r}: write name or name:kind; kinds are {', '.join(readers)}")
        return cls(name, name.split("."), readers[kind])

    def put(self, row: dict[str, Any], text: str, line: int) -> None:
        """Set the value of a cell in a row."""
        try:
            value = self._read(text)
        except ValueError as error:
            raise JobUsageError(
                f"line {line}, column {self.name!r}: {text!r:.40} is not valid {error}".rstrip()
            ) from None
        place: Any = row
        for step, following in zip(self._path, [*self._path[1:], ""], strict=True):
            inner = value if not following else [] if following.isdecimal() else {}
            place = _entered(place, step, inner, is_last=not following)


def _entered(place: Any, step: str, inner: Any, *, is_last: bool) -> Any:
    """Return what is at a step of a path, set to `inner` if nothing is."""
    if isinstance(place, list):
        index = int(step)
        if index > len(place):
            raise JobUsageError(f"the columns of a list begin with 0 and leave none out, not even in one row: {step}")
        if index == len(place):
            place.append(inner)
        elif is_last:
            place[index] = inner
        return place[index]
    if is_last:
        place[step] = inner
    return place.setdefault(step, inner)


def key_of(template: str) -> Callable[[Mapping[str, Any]], tuple[str, ...]]:
    """Return the function for the key of a row, from a template such as `invoice,2026-11,{customer_id}`."""
    parts = [part.strip() for part in template.split(",")]
    if not _FIELD.search(template) or not all(parts):
        raise JobUsageError(f"the key {template!r} must name columns, such as invoice,2026-11,{{customer_id}}")

    def key(row: Mapping[str, Any]) -> tuple[str, ...]:
        return tuple(_FIELD.sub(lambda match: _value(row, match[1]), part) for part in parts)

    return key


def _value(row: Mapping[str, Any], path: str) -> str:
    value: Any = row
    for step in path.split("."):
        if isinstance(value, list):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, Mapping) else None
    if value is None or value == "" or isinstance(value, dict | list):
        there = ", ".join(map(repr, row))
        raise JobUsageError(f"the key needs the column {path!r}, which this row lacks or leaves empty; it has {there}")
    return str(value)
