"""Tables for people: as many columns as fit into the terminal, none of them broken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any

import click
from rich import box
from rich.console import Console
from rich.table import Column, Table

from .output import NotWritten, visible

_MOST_ROWS = 1000
_GAP = 2
_WIDEST = 40
_Fields = dict[str, Any]


def print_rows(items: Iterable[object], fields_of: Callable[[object], _Fields], cell: Callable[[object], str]) -> None:
    """Print items as rows. Raise NotWritten for more than 1,000, because a table is held in memory."""
    rows = [fields_of(item) for item in islice(items, _MOST_ROWS + 1)]
    if len(rows) > _MOST_ROWS:
        raise NotWritten(f"--output table shows at most {_MOST_ROWS:,} items: use jsonl or csv, or --max-items")
    console = Console(markup=False, highlight=False)
    columns = _fitting(_columns(rows), rows, cell, console.width)
    table = _table(*columns)
    for row in rows:
        table.add_row(*(cell(row.get(name)) for name in columns))
    console.print(table)
    if not rows:
        click.echo("no items", err=True)


def print_pairs(fields: _Fields, cell: Callable[[object], str]) -> None:
    """Print the fields of one object that are set, a line for each."""
    table = _table("field", "value")
    for name, value in fields.items():
        if value is not None:
            table.add_row(cell(name), cell(value))
    Console(markup=False, highlight=False).print(table)


def _columns(rows: Sequence[_Fields]) -> list[str]:
    """Return the fields with a plain value in any row: id and name first, the ids of other objects last."""
    names = dict.fromkeys(name for row in rows for name, value in row.items() if _is_plain(value))
    return sorted(names, key=lambda name: 0 if name in ("id", "name") else 2 if name.lower().endswith("id") else 1)


def _is_plain(value: object) -> bool:
    return value is not None and not isinstance(value, dict | list)


def _fitting(columns: Sequence[str], rows: Sequence[_Fields], cell: Callable[[object], str], width: int) -> list[str]:
    """Return the columns that fit beside each other, the first one in any case."""
    fitting: list[str] = []
    for name in columns:
        longest = max([len(name), *(len(cell(row.get(name))) for row in rows)])
        width -= min(longest, _WIDEST) + _GAP
        if width < 0 and fitting:
            break
        fitting.append(name)
    return fitting


def _table(*columns: str) -> Table:
    headers = [
        Column(visible(name), overflow="fold", max_width=_WIDEST if len(columns) > 2 else None) for name in columns
    ]
    return Table(*headers, box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
