"""The matrix as text: a block for each point, a row for each class of writes, a column for each kind. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field

from tests.faults.run import Verdict
from tests.faults.subjects import ROWS

WIDTH = 118


@define
class Cell:
    """The results of the cases of one cell."""

    cases: int = 0
    wrong: int = 0
    fewest: int | None = None
    most: int = 0

    def add(self, verdict: Verdict) -> None:
        """Count one case."""
        self.cases += 1
        self.wrong += verdict.wrong is not None
        self.fewest = verdict.effects if self.fewest is None else min(self.fewest, verdict.effects)
        self.most = max(self.most, verdict.effects)

    def __str__(self) -> str:
        effects = f"{self.most}" if self.fewest == self.most else f"{self.fewest}-{self.most}"
        return f"{self.cases}:{effects}" + (f" RED {self.wrong}" if self.wrong else "")


@define
class Matrix:
    """All verdicts, gathered by block, row and column in the order in which they come."""

    blocks: dict[str, dict[str, dict[str, Cell]]] = field(factory=dict)
    endings: Counter[str] = field(factory=Counter)
    wrong: list[Verdict] = field(factory=list)

    def add(self, verdict: Verdict) -> None:
        """Add a verdict to its cell."""
        rows = self.blocks.setdefault(verdict.block, {})
        rows.setdefault(verdict.row, {}).setdefault(verdict.column, Cell()).add(verdict)
        self.endings[verdict.ending] += 1
        if verdict.wrong is not None:
            self.wrong.append(verdict)

    @property
    def cases(self) -> int:
        """How many cases there were."""
        return self.endings.total()

    def text(self) -> str:
        """All blocks, each with a line above it."""
        return "\n".join(line for block, rows in self.blocks.items() for line in _block(block, rows))

    def totals(self, seconds: float) -> str:
        """The number of cases, how they ended, and the duration."""
        ends = ", ".join(f"{number} {name}" for name, number in self.endings.most_common())
        rate = self.cases / seconds if seconds else 0
        return f"{self.cases} cases in {seconds:.1f} s ({rate:.0f}/s): {len(self.wrong)} red\nended in: {ends}"

    def reds(self) -> str:
        """Each red cell with what is wrong, how often, and the command that reruns its first case."""
        cells: dict[tuple[str, str, str, str], list[str]] = {}
        for verdict in self.wrong:
            cells.setdefault((verdict.row, verdict.block, verdict.column, str(verdict.wrong)), []).append(verdict.name)
        return "\n".join(
            f"RED {row} | {block} | {column}: {wrong} ({len(names)}x)\n    python -m tests.faults --case '{names[0]}'"
            for (row, block, column, wrong), names in cells.items()
        )


def gathered(verdicts: Iterable[Verdict]) -> Matrix:
    """Return the matrix of verdicts."""
    matrix = Matrix()
    for verdict in verdicts:
        matrix.add(verdict)
    return matrix


def _block(name: str, rows: Mapping[str, Mapping[str, Cell]]) -> list[str]:
    columns = list(dict.fromkeys(column for cells in rows.values() for column in cells))
    label = max(map(len, (name, *rows)))
    lines: list[str] = []
    for part in _parts(columns, rows, WIDTH - label):
        widths = {column: _width(column, rows) for column in part}
        head = "".join(f"  {column:>{widths[column]}}" for column in part)
        lines += ["", f"{name:<{label}}{head}"]
        for row, cells in sorted(rows.items(), key=_order):
            shown = "".join(f"  {cells.get(column, '')!s:>{widths[column]}}" for column in part)
            lines.append(f"{row:<{label}}{shown}".rstrip())
    return lines


def _order(row: tuple[str, object]) -> tuple[str, int]:
    provider, _, kind = row[0].partition(" ")
    return provider, ROWS.index(kind)


def _width(column: str, rows: Mapping[str, Mapping[str, Cell]]) -> int:
    return max(len(column), *(len(str(cells.get(column, ""))) for cells in rows.values()))


def _parts(columns: Sequence[str], rows: Mapping[str, Mapping[str, Cell]], room: int) -> list[list[str]]:
    """Split a block that is too wide."""
    parts: list[list[str]] = [[]]
    left = room
    for column in columns:
        needed = _width(column, rows) + 2
        if parts[-1] and needed > left:
            parts.append([])
            left = room
        parts[-1].append(column)
        left -= needed
    return parts
