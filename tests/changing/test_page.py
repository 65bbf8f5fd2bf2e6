"""The page for maintainers: its commands do what it shows, from the edit of a spec to the updated copy elsewhere."""

from __future__ import annotations

from pathlib import Path

from scripts.comparing.change import SEVERITIES

from .transcript import PAGE, checkout, lasting, written


def test_the_page_is_what_happens(tmp_path: Path) -> None:
    """Run as they stand, one after the other, the commands print what the page says."""
    page = PAGE.read_text(encoding="utf-8")

    now = written(page, checkout(tmp_path))

    assert lasting(page) == lasting(now), "the page is another one now: `python -m tests.changing.page` writes it anew"


def test_the_page_holds_a_whole_change() -> None:
    """The transcript goes through every step, and shows the gate refuse, pass and fail."""
    page = PAGE.read_text(encoding="utf-8")

    for word in ("make generate", "make diff", "DRAFT=1", "make vendor", "vendored.py", "refused: ", "no comparison: "):
        assert word in page
    assert [0, 2, 1] == [int(line.split()[1]) for line in page.splitlines() if line.startswith("status ")]


def test_every_weight_is_one() -> None:
    """The table of judgements uses the words of the report, and nothing else."""
    rows = [line.split(" | ") for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]

    assert {row[1] for row in rows[1:]} <= {*SEVERITIES, "none"}
    assert len(rows) > 20
