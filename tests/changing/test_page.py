"""The page for maintainers: its commands print what it shows, from the edit of a spec to the updated copy."""

from __future__ import annotations

from pathlib import Path

from scripts.comparing.change import SEVERITIES

from .transcript import PAGE, checkout, lasting, written


def test_the_commands_of_the_page(tmp_path: Path) -> None:
    """The commands, run in order, print the output that the page shows."""
    page = PAGE.read_text(encoding="utf-8")

    now = written(page, checkout(tmp_path))

    assert lasting(page) == lasting(now), "the page is outdated: run `python -m tests.changing.page`"


def test_the_page_holds_a_whole_change() -> None:
    """The transcript covers every step, and shows the gate refuse, pass and fail."""
    page = PAGE.read_text(encoding="utf-8")

    for word in ("make generate", "make diff", "DRAFT=1", "make vendor", "vendored.py", "refused: ", "no comparison: "):
        assert word in page
    assert [0, 2, 1] == [int(line.split()[1]) for line in page.splitlines() if line.startswith("status ")]


def test_the_table_of_severities() -> None:
    """The table of severities uses the severities of the report only."""
    rows = [line.split(" | ") for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]

    assert {row[1] for row in rows[1:]} <= {*SEVERITIES, "none"}
    assert len(rows) > 20
