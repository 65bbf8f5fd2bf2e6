"""Rows that are read once or again, after runs that failed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

import pytest

from billing_jobs import JobUsageError
from billing_jobs.sources import File, Source


class Cursor:
    """Yields rows once, by an iterator other than itself."""

    def __init__(self) -> None:
        self._rows = iter("abc")

    def __iter__(self) -> Iterator[str]:
        yield from self._rows

    def __next__(self) -> str:
        return next(self._rows)


def fail_after(source: Source, count: int) -> None:
    """Read rows, and fail to store them."""
    with suppress(ZeroDivisionError), source.reading():
        assert len([*islice(source.rows, count)]) == count
        raise ZeroDivisionError


@pytest.mark.parametrize("rows", [lambda: iter("abc"), lambda: (row for row in "abc"), Cursor])
def test_an_iterator_of_which_a_part_was_read(rows: Callable[[], Iterable[str]]) -> None:
    """Each later run is refused, as the rows that were read cannot be read again."""
    source = Source(rows())
    run = source.of_run()
    assert ["a"] == run.first()
    fail_after(run, 2)

    for _ in range(2):
        with pytest.raises(JobUsageError, match=r"has read a part of the rows, .*: create the job again"):
            source.of_run().first()


def test_an_iterator_whose_first_row_fails() -> None:
    """An iterator that raises is not taken for one without rows."""
    source = Source(1 // row for row in [0, 1])
    with pytest.raises(ZeroDivisionError):
        source.of_run().first()

    with pytest.raises(JobUsageError, match="has read a part"):
        source.of_run().first()


@pytest.mark.parametrize("rows", [lambda: iter("abc"), lambda: (row for row in "abc"), Cursor])
def test_an_iterator_that_was_stored_as_far_as_it_was_read(rows: Callable[[], Iterable[str]]) -> None:
    """The next run continues it, and misses neither a row that was only looked at nor one that follows."""
    source = Source(rows())
    assert ["a"] == source.of_run().first() == source.of_run().first()
    run = source.of_run()
    with run.reading():
        assert ["a", "b"] == [*islice(run.rows, 2)]
        run.stored += 2

    following = source.of_run()
    assert ["c"] == following.first() == [*following.rows]
    assert 2 == following.stored
    assert [] == source.of_run().first()


def test_rows_that_can_be_read_again() -> None:
    """Each run reads a list from its start, also after one that failed, and beside one that reads."""
    source = Source(["a", "b"])
    failed, other = source.of_run(), source.of_run()
    assert failed.first() == other.first()
    fail_after(failed, 2)

    assert ["a", "b"] == [*other.rows]
    again = source.of_run()
    assert ["a"] == again.first()
    assert ["a", "b"] == [*again.rows]
    assert 0 == again.stored


def test_a_file_is_read_from_its_start(tmp_path: Path) -> None:
    """Each iteration opens the file, so that a run reads it as it is then."""
    path = tmp_path / "rows.csv"
    path.write_text("name\na\nb\n")
    file = File(path, lambda _: None)
    assert {"name": "a"} == next(iter(file))
    path.write_text("name\nc\n")

    assert [{"name": "c"}] == [*file] == [*file]
