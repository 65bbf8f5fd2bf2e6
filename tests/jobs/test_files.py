"""Files of rows, keys from templates, the line of progress, and idle chunks."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from billing_cli.values import READERS
from billing_jobs import JobUsageError
from billing_jobs.files import key_of, rows_of
from billing_jobs.progress import Progress, duration
from billing_jobs.stalls import Stalls
from billing_jobs.values import Counts


def rows(text: str, name: str = "rows.csv", **kinds: str) -> list[dict[str, Any]]:
    return list(rows_of(Path(name), io.StringIO(text), kinds.get, READERS))


def test_csv() -> None:
    """A column is a field; one with dots is nested; an empty cell is an absent field."""
    text = "\ufeffname,amount,address.city,lines.0.price,lines.1.price\nAcme,19.90,Rome,1,2\n\n Bo ,,,,\n"

    first, second = rows(text, amount="decimal")

    assert {
        "name": "Acme",
        "amount": "19.90",
        "address": {"city": "Rome"},
        "lines": [{"price": "1"}, {"price": "2"}],
    } == first
    assert {"name": " Bo "} == second


def test_kinds_of_columns() -> None:
    """A column has the kind of its parameter, or the one that it states."""
    text = 'count,note,free:boolean,tags:json,at:date\n5,5,true,"[1, 2.5]",2026-11-30\n'

    assert [{"count": 5, "note": "5", "free": True, "tags": [1, Decimal("2.5")], "at": "2026-11-30"}] == rows(
        text, count="integer"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a,a\n1,2\n", "twice"),
        ("a,a:decimal\n1,2\n", "twice"),
        ("a,b,a.c\n1,2,3\n", "inside the first"),
        ("", "file is empty"),
        ('a\n"b\n', "line 2: not valid CSV"),
        ("a\n1,2\n", "line 2: 2 cells"),
        ("a:money\n1\n", "kinds are"),
        ("a,\n1,2\n", "name:kind"),
        ("a:integer\nx\n", "line 2, column 'a'"),
        ("a.0,a.2\n1,2\n", "leave none out"),
    ],
)
def test_csv_that_is_wrong(text: str, words: str) -> None:
    """A mistake in a file is named with its line or its column."""
    with pytest.raises(JobUsageError, match=words):
        rows(text)


def test_a_long_cell() -> None:
    """A cell may be longer than what the csv module takes by default."""
    assert [{"a": "x" * 1_000_000}] == rows(f"a\n{'x' * 1_000_000}\n")


def test_a_file_in_another_encoding() -> None:
    """A file that is not in UTF-8 is refused, with its name."""
    file = io.TextIOWrapper(io.BytesIO("a\nMüller\n".encode("latin-1")), encoding="utf-8")

    with pytest.raises(JobUsageError, match=r"rows.csv: not text in UTF-8"):
        list(rows_of(Path("rows.csv"), file, lambda _: None, READERS))


def test_jsonl() -> None:
    """Each line is a row; amounts are exact."""
    assert [{"a": Decimal("0.10")}, {"a": 1}] == rows('{"a": 0.10}\n\n{"a": 1}\n', "rows.jsonl")


@pytest.mark.parametrize(("text", "words"), [("{", "line 1: not valid JSON"), ("[]", "line 1: must be an object")])
def test_jsonl_that_is_wrong(text: str, words: str) -> None:
    """A line that is not a row is named."""
    with pytest.raises(JobUsageError, match=words):
        rows(text, "rows.jsonl")


def test_keys() -> None:
    """A template names columns, also nested ones, between fixed parts."""
    row = {"id": "c1", "address": {"city": "Rome"}, "lines": [{"n": 7}]}

    assert ("invoice", "2026-11", "c1") == key_of("invoice,2026-11,{id}")(row)
    assert ("Rome-7",) == key_of("{address.city}-{lines.0.n}")(row)


@pytest.mark.parametrize("template", ["invoice", "", "a,,{b}", "invoice,2026-11"])
def test_templates_that_name_no_column(template: str) -> None:
    """A key that is the same for each row is refused."""
    with pytest.raises(JobUsageError, match="must name columns"):
        key_of(template)


@pytest.mark.parametrize("column", ["missing", "empty", "nested", "lines.9", "lines.x", "id.x"])
def test_keys_of_rows_without_the_column(column: str) -> None:
    """A row without the column has no key; the error names the columns that the row has."""
    with pytest.raises(JobUsageError, match=f"{column}', which this row lacks or leaves empty; it has 'id', 'empty'"):
        key_of(f"{{{column}}}")({"id": "c1", "empty": "", "nested": {}, "lines": []})


def test_progress() -> None:
    """The line has the rows with an outcome, the rate of this run, and the time that is left."""
    progress = Progress(100.0)

    assert "10 of 20+ rows, 0 rows/s" == progress.line(Counts(20, 10), is_loaded=False, now=100.0)
    line = progress.line(Counts(1000, 90, 10, 10), is_loaded=True, now=110.0)
    assert "110 of 1,000 rows, 10 rows/s, 1 min 29 s left, 10 refused, 10 unknown" == line


@pytest.mark.parametrize(("seconds", "text"), [(5.9, "5 s"), (65, "1 min 05 s"), (7500, "2 h 05 min")])
def test_durations(seconds: float, text: str) -> None:
    """Durations have two units at most."""
    assert text == duration(seconds)


def test_idle_chunks() -> None:
    """A chunk is started again only after it was idle at each look for a while."""
    stalls = Stalls[str]()

    assert stalls.is_due(0.0)
    assert not stalls.is_due(1.0)
    assert stalls.is_due(2.0)
    assert [] == stalls.still(["a", "b"], 0.0)
    assert [] == stalls.still(["b"], 3.0)
    assert ["b"] == stalls.still(["a", "b"], 6.0)
