"""A result on stdout: one valid document, or one line for each item. Everything else goes to stderr."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import click
import msgspec

from .formulas import is_formula
from .main import FAILED


class NotWritten(click.ClickException):
    """A result that the chosen format cannot hold."""

    exit_code = FAILED


def unwritten(error: OSError) -> int:
    """Return the exit status for an output that fails: 0 for a pipe that was closed, as in `billing ... | head`."""
    if not isinstance(error, BrokenPipeError):
        click.echo(f"billing: the result cannot be written: {error}", err=True)
        return FAILED
    sys.stdout = io.StringIO()  # or Python would flush the pipe when it ends
    return 0


def chosen(output: str) -> str:
    """Return the format for "auto": a table on a terminal, else JSON."""
    return output if output != "auto" else "table" if sys.stdout.isatty() else "json"


def visible(text: str, keep: str = "") -> str:
    """Return text with escapes in place of control characters, which a terminal would obey, except those to keep."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in keep else repr(c)[1:-1] for c in text)


def _print(text: str, end: str = "\n") -> None:
    """Print text unchanged, which click.echo would not; on a terminal, with escapes for control characters."""
    sys.stdout.write((visible(text, "\n\t") if sys.stdout.isatty() else text) + end)
    sys.stdout.flush()


def _print_json(text: str, end: str = "\n") -> None:
    """Print JSON; on a terminal, with its own escapes for control characters, which leave its values as they are."""
    if sys.stdout.isatty() and not text.isprintable():
        text = "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text)
    sys.stdout.write(text + end)
    sys.stdout.flush()


def write_value(value: object, output: str) -> None:
    """Write one object, list or text."""
    if value is None:
        return
    if isinstance(value, bytes):
        sys.stdout.buffer.write(value)
    elif isinstance(value, str):
        _print(value)
    elif isinstance(value, list):
        write_items(value, output)
    elif output == "csv":
        write_items([value], output)
    elif output == "table":
        print_fields(value)
    else:
        _print_json(_json(value) if output == "jsonl" else msgspec.json.format(_json(value), indent=2))


def write_items(items: Iterable[object], output: str) -> None:
    """Write items as they come, with flat memory. A JSON array that an error cuts off remains open, and invalid."""
    writers: dict[str, Callable[[Iterable[object]], None]] = {
        "json": _write_array, "jsonl": _write_lines, "csv": _write_csv, "table": print_items,
    }  # fmt: skip
    writers[output](items)


def _json(value: object) -> str:
    to_json = getattr(value, "to_json", None)
    return str(to_json()) if to_json is not None else msgspec.json.encode(value, enc_hook=str).decode()


def _write_array(items: Iterable[object]) -> None:
    before = "["
    for item in items:
        text = msgspec.json.format(_json(item), indent=2).replace("\n", "\n  ")  # texts have their line breaks escaped
        _print_json(f"{before}\n  {text}", end="")
        before = ","
    _print_json("[]" if before == "[" else "\n]")


def _write_lines(items: Iterable[object]) -> None:
    for item in items:
        _print_json(_json(item))


def _write_csv(items: Iterable[object]) -> None:
    """Write a header and rows. The columns are all fields of the first item's model, whatever their values.

    Values are written as they are, also those that a spreadsheet would run as a formula: that is reported on stderr.
    """
    columns: list[str] = []
    formulas = 0
    for item in items:
        fields = fields_of(item)
        if not columns:
            columns = list(fields)
            _print(_csv_line(columns))
        unknown = fields.keys() - set(columns)
        if unknown:
            raise NotWritten(f"--output csv: an item has other fields, such as {visible(min(unknown))}: use jsonl")
        cells = [cell(fields.get(name)) for name in columns]
        formulas += sum(map(is_formula, cells))
        _print(_csv_line(cells))
    if formulas:
        click.echo(f"billing: {formulas:,} cells would be run as formulas by a spreadsheet: import as text", err=True)


def fields_of(item: object) -> dict[str, Any]:
    """Return all fields of an item by wire name; those that are not set are None."""
    to_dict = getattr(item, "to_dict", None)
    if to_dict is not None:
        fields: dict[str, Any] = to_dict(absent=None)
        return fields
    return item if isinstance(item, dict) else {"value": item}


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)  # a cell with a part of the line end is quoted
    return line.getvalue()[:-2]


def cell(value: object) -> str:
    """Return a value as the text of a cell: objects and lists as JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return msgspec.json.encode(value, enc_hook=str).decode().strip('"')


def _visible_cell(value: object) -> str:
    return visible(cell(value))


def _visible_value(value: object) -> str:
    """Return a value as lines: objects and lists as indented JSON of the fields that are set."""
    if not isinstance(value, dict | list):
        return _visible_cell(value)
    text = msgspec.json.encode(_without_null(value), enc_hook=str)
    return visible(msgspec.json.format(text, indent=2).decode(), "\n")


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_null(field) for name, field in value.items() if field is not None}
    return [_without_null(item) for item in value] if isinstance(value, list) else value


def print_items(items: Iterable[object]) -> None:
    """Print items as a table."""
    from .tables import print_rows  # noqa: PLC0415  only a table needs rich

    print_rows(items, fields_of, _visible_cell)


def print_fields(value: object) -> None:
    """Print one object as a table of its fields."""
    from .tables import print_pairs  # noqa: PLC0415

    print_pairs(fields_of(value), _visible_value)
