"""Tables of values for notebooks. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

_MAX_LENGTH = 200
_MAX_ROWS = 100


def html_table(rows: Sequence[object]) -> str:
    """Return objects as a table with a column for each field that is set in any of them; at most 100 rows.

    rows: the fields of an object by wire name, or other values, which have one column.
    """
    objects = [row if isinstance(row, Mapping) else {"value": row} for row in rows[:_MAX_ROWS]]
    columns = list(dict.fromkeys(name for row in objects for name in row))
    head = "".join(f"<th>{escape(str(name))}</th>" for name in columns)
    body = "".join(f"<tr>{''.join(_cell(row.get(name)) for name in columns)}</tr>" for row in objects)
    more = len(rows) - len(objects)
    note = f"<p>{more} more</p>" if more else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{note}"


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    shown = text if len(text) <= _MAX_LENGTH else f"{text[:_MAX_LENGTH]}…"
    return f"<td>{escape(shown)}</td>"
