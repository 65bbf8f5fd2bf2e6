"""Results on stdout: tables, JSON, lines and CSV, of one page or of all."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from .conftest import Run

LIST = ("alguna", "customers", "list")
CREATE = ("alguna", "customers", "create", "--name", "Acme", "--currency", "USD")


def create(billing: Run, name: str) -> str:
    _, out, _ = billing("alguna", "customers", "create", "--name", name, "--currency", "USD")
    return str(json.loads(out)["id"])


def read_json(text: str) -> list[str]:
    return [item["name"] for item in json.loads(text)]


def read_lines(text: str) -> list[str]:
    return [json.loads(line)["name"] for line in text.splitlines()]


def read_csv(text: str) -> list[str]:
    return [row["name"] for row in csv.DictReader(io.StringIO(text))]


@pytest.mark.parametrize(("form", "read"), [("json", read_json), ("jsonl", read_lines), ("csv", read_csv)])
def test_formats(billing: Run, account: Any, form: str, read: Callable[[str], list[str]]) -> None:
    """Each format holds the items of all pages with --all, and is valid for an empty list."""
    empty = billing(*LIST, "-o", form)[1]
    for name in ("A", 'B, "b"', "C"):
        create(billing, name)

    status, out, _ = billing(*LIST, "--limit", "1", "--all", "-o", form)

    assert (0, ["A", 'B, "b"', "C"], []) == (status, read(out), read(empty))


def test_columns_of_csv(billing: Run, account: Any) -> None:
    """The columns are all fields of the model, whether they are set or not; objects are JSON."""
    create(billing, "A")

    header, row = csv.reader(io.StringIO(billing(*LIST, "-o", "csv")[1]))

    assert {"id", "name", "billing_address", "tax_id"} <= set(header)
    assert len(header) == len(row)


@pytest.mark.filterwarnings("always")
def test_fields_that_the_spec_lacks(billing: Run, account: Any) -> None:
    """Fields that the spec lacks are printed, and reported on stderr; CSV, which has no column for them, fails."""
    create(billing, "A")
    create(billing, "B")
    account.drift("list_customers", lambda page: page["data"][1].update(tier="gold"))

    status, out, error = billing(*LIST, "-o", "jsonl")

    assert (0, "gold") == (status, json.loads(out.splitlines()[1])["tier"])
    assert "billing: warning: list_customers: $.data[].tier" in error
    assert 5 == billing(*LIST, "-o", "csv")[0]


def test_formulas_in_csv(billing: Run, account: Any) -> None:
    """A text that a spreadsheet would run is written unchanged, and reported on stderr; a number is not reported."""
    for name in ("=cmd|' /C calc'!A0", r"\@SUM(1)", "-19.99", "+1 (202) 555-0147"):
        create(billing, name)

    _, out, error = billing(*LIST, "-o", "csv")

    assert ["=cmd|' /C calc'!A0", "@SUM(1)", "-19.99", "+1 (202) 555-0147"] == read_csv(out)
    assert "2 cells would be run as formulas" in error


def test_control_characters_in_a_table(billing: Run, account: Any) -> None:
    """A table shows control characters as escapes, because a terminal would obey them."""
    create(billing, "a\x1b]0;b\x07\u202e")

    out = billing(*LIST, "-o", "table")[1]

    assert r"a\x1b]0;b\x07\u202e" in out
    assert not {"\x1b", "\u202e"} & set(out)


def test_a_table(billing: Run, account: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table has a line for each item, ids and names first, and no broken column."""
    monkeypatch.setenv("COLUMNS", "60")
    for name in ("A", "B"):
        create(billing, name)

    lines = billing(*LIST, "-o", "table")[1].splitlines()

    assert ["id", "name"] == lines[1].split()[:2]
    assert ["A", "B"] == [line.split()[1] for line in lines[3:5]]
    assert all(len(line) <= 60 for line in lines)


def test_the_table_of_an_object(billing: Run, account: Any) -> None:
    """One object is a table of its fields; those of objects in it are lines of JSON, without those that are not set."""
    contacts = '[{"email": "a\\u001b@acme.com", "is_primary": true}]'

    out = billing(*CREATE, "--contacts", contacts, "-o", "table")[1]

    assert "name        Acme" in out
    assert r'"email": "a\u001b@acme.com"' in {line.strip(" ,") for line in out.splitlines()}
    assert "null" not in out


def test_lines_of_json(billing: Run, account: Any) -> None:
    """A list is indented as one document."""
    create(billing, "A")

    assert json.dumps(json.loads(out := billing(*LIST)[1]), indent=2) == out.rstrip("\n")


def test_pages_that_are_left(billing: Run, account: Any) -> None:
    """Without --all the first page is printed, and stderr reports that pages are left."""
    for name in ("A", "B", "C"):
        create(billing, name)

    _, out, error = billing(*LIST, "--limit", "2")

    assert ["A", "B"] == read_json(out)
    assert "more pages are left: pass --all" in error


def test_max_items(billing: Run, account: Any) -> None:
    """--max-items ends the list there, across pages."""
    for name in ("A", "B", "C"):
        create(billing, name)

    assert ["A", "B"] == read_json(billing(*LIST, "--limit", "1", "--max-items", "2")[1])
