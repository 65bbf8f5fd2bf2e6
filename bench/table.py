"""The table: for a terminal, in columns; for docs/performance.md, in Markdown, between two markers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from .rows import OFFICIAL, OURS, RAW, STOCK, TYPED, Row, Verdict

BEGIN, END = "<!-- bench: written by `make bench WRITE=1` -->", "<!-- /bench -->"
LEGEND = (
    "Medians; ±: half the distance of the quartiles; in brackets: ours divided by it, round by round, so below 1 is "
    "good for ours."
)
_ORDER = (OURS, RAW, TYPED, OFFICIAL, STOCK)
Grid = list[list[str]]


def grids(rows: Iterable[Row]) -> list[tuple[str, Grid]]:
    """Return a grid for each group: its header, and a line for each row."""
    return [(group, _grid(list(some))) for group, some in groupby(rows, key=lambda row: row.group)]


def _grid(rows: Sequence[Row]) -> Grid:
    there = dict.fromkeys(name for row in rows for name in row.samples)
    rivals = sorted(there, key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER))
    barred = any(row.verdicts for row in rows)
    head = ["", "unit", *rivals, *(["bar"] if barred else [])]
    return [head, *([row.name, row.unit, *_cells(row, rivals), *([_bars(row)] if barred else [])] for row in rows)]


def _cells(row: Row, rivals: Sequence[str]) -> list[str]:
    return [_cell(row, name) if name in row.samples else "" for name in rivals]


def _cell(row: Row, rival: str) -> str:
    sample, ratio = row.sample(rival), row.ratio(rival)
    spread = f" ±{sample.spread:.0%}" if sample.runs > 2 and sample.spread else ""
    return f"{number(sample.median)}{spread}" + (f" ({number(ratio)})" if ratio is not None else "")


def number(value: float) -> str:
    """Return a number with its significant digits."""
    if abs(value) >= 100 or value == round(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.3f}" if abs(value) < 0.1 else f"{value:.2f}"


def _bars(row: Row) -> str:
    return "; ".join(map(_verdict, row.verdicts))


def _verdict(verdict: Verdict) -> str:
    against = f" x {verdict.bar.against}" if verdict.bar.against else ""
    word = "reached" if verdict.is_reached else f"MISSED, {verdict.value:.4g}"
    return f"<= {number(verdict.bar.most)}{against}: {word}"


def text(rows: Sequence[Row], notes: Sequence[str]) -> str:
    """Return the table for a terminal."""
    parts = [f"{group}\n{_aligned(grid)}" for group, grid in grids(rows)]
    return "\n\n".join([*parts, "\n".join([LEGEND, *notes, missed(rows)])])


def missed(rows: Iterable[Row]) -> str:
    """Return which bars were missed."""
    names = [f"{row.group}: {row.name}" for row in rows if not all(verdict.is_reached for verdict in row.verdicts)]
    return f"Bars missed: {'; '.join(names) or 'none'}."


def _aligned(grid: Grid) -> str:
    widths = [max(map(len, column)) for column in zip(*grid, strict=True)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
                     for line in grid)  # fmt: skip


def markdown(rows: Sequence[Row], notes: Sequence[str]) -> str:
    """Return the table for a page."""
    parts = [f"### {group[:1].upper()}{group[1:]}\n\n{_piped(grid)}" for group, grid in grids(rows)]
    return "\n\n".join([LEGEND, *parts, "\n".join(f"- {note}" for note in [*notes, missed(rows)])])


def _piped(grid: Grid) -> str:
    head, *lines = grid
    rule = ["---", "---", *["---:"] * (len(head) - 2 - (head[-1] == "bar")), *(["---"] if head[-1] == "bar" else [])]
    return "\n".join(f"| {' | '.join(line)} |" for line in [head, rule, *lines])


def placed(page: str, table: str) -> str:
    """Return a page with its table replaced."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page has no {BEGIN} ... {END}")
    return f"{before}{BEGIN}\n\n{table}\n\n{END}{after}"
