"""What a provider returns, on a terminal and in a file: no terminal obeys it, and no file gets anything else."""

from __future__ import annotations

import csv
import io
import json
import sys
from typing import Any, cast

import pytest

from billing_cli import main as entry
from billing_cli.output import visible, write_value

from .conftest import Run

EVIL = "\x1b[31mX\x1b]0;title\x07\x9b1m\u202e\x7f\r\b"
LIST = ("alguna", "customers", "list")
CREATE = ("alguna", "customers", "create", "--currency", "USD", "--name")


def obeyed(text: str) -> set[str]:
    """Return the characters of a text that a terminal would obey."""
    return {character for character in text if not character.isprintable() and character not in "\n\t"}


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "table"])
def test_control_characters_on_a_terminal(
    billing: Run, account: Any, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """Every format shows them as escapes, and JSON so that its values are unchanged."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    account.drift("list_customers", lambda body: {**body, "data": [{"id": "c1", "name": EVIL, EVIL: 1}]})

    status, out, error = billing(*LIST, "-o", form)

    styles = "\x1b[1m", "\x1b[0m"  # of the table itself
    assert (0, set(), set()) == (status, obeyed(out.replace(styles[0], "").replace(styles[1], "")), obeyed(error))
    assert EVIL == (json.loads(out.strip("[]\n"))["name"] if "json" in form else EVIL)


@pytest.mark.parametrize("form", ["json", "csv"])
def test_control_characters_in_a_file(billing: Run, account: Any, form: str) -> None:
    """Nothing is removed from a file, not even what colors a terminal."""
    account.drift("list_customers", lambda body: {**body, "data": [{"id": "c1", "name": EVIL}]})

    out = billing(*LIST, "-o", form)[1]

    read = json.loads(out)[0] if form == "json" else next(csv.DictReader(io.StringIO(out, newline="")))
    assert EVIL == read["name"]


@pytest.mark.parametrize("text", ["a\nb", "a\r\nb", "a\rb", 'a"b', "a,b"])
def test_a_cell_with_a_line_end(billing: Run, account: Any, text: str) -> None:
    """A value with a line end is one cell, and no row of its own."""
    billing(*CREATE, text)

    rows = list(csv.DictReader(io.StringIO(billing(*LIST, "-o", "csv")[1], newline="")))

    assert [text] == [row["name"] for row in rows]


@pytest.mark.parametrize(("is_terminal", "expected"), [(True, "a\n\tb\\x1b[31m\n"), (False, "a\n\tb\x1b[31m\n")])
def test_text(
    is_terminal: bool, expected: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Text keeps its lines and tabs on a terminal, and everything in a file."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: is_terminal)

    write_value("a\n\tb\x1b[31m", "auto")

    assert expected == capsys.readouterr().out


def test_an_error(billing: Run, account: Any) -> None:
    """An error, and a warning about drift, hold no control characters."""
    account.drift("list_customers", lambda body: EVIL)

    status, _, error = billing(*LIST)

    assert (5, set()) == (status, obeyed(error))


def test_the_names_of_columns() -> None:
    """A name is made visible like a value."""
    assert r"\x1b[31mX" == visible("\x1b[31mX")
    assert "plain ü" == visible("plain ü")


class Stream(io.TextIOWrapper):
    """A stdout in an encoding."""

    def __init__(self, encoding: str, *, is_terminal: bool) -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    @property
    def written(self) -> bytes:
        return cast("io.BytesIO", self.buffer).getvalue()


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "utf-8"])
@pytest.mark.parametrize("is_terminal", [True, False])
def test_a_stdout_that_lacks_characters(
    account: Any, monkeypatch: pytest.MonkeyPatch, encoding: str, is_terminal: bool
) -> None:
    """A write that succeeded ends with status 0: a file is UTF-8, and a terminal shows what it lacks as an escape."""
    stream = Stream(encoding, is_terminal=is_terminal)
    monkeypatch.setattr(sys, "stdout", stream)

    assert 0 == entry.main([*CREATE, "日本", "-o", "json"])

    assert "日本" == json.loads(stream.written)["name"]
    assert is_terminal or "日本".encode() in stream.written


def test_stdin_for_two_options(billing: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """stdin can be the value of one option: a second would silently be empty."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("Acme\n"))

    status, _, error = billing("alguna", "customers", "create", "--name", "@-", "--currency", "@-", "--dry-run")

    assert 2 == status
    assert "stdin can be read for one option only" in error


@pytest.mark.parametrize(
    ("content", "expected"), [(b"Acme\r\n", "Acme"), (b"\xef\xbb\xbfAcme\n\n", "Acme"), (b"A\r\nB", "A\nB")]
)
def test_stdin_as_a_value(billing: Run, monkeypatch: pytest.MonkeyPatch, content: bytes, expected: str) -> None:
    """A value from stdin is read as one from a file: without a mark, and without the end of its last line."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="ascii"))

    _, out, _ = billing("alguna", "customers", "create", "--name", "@-", "--currency", "USD", "--dry-run")

    assert expected == json.loads(out)["body"]["name"]


def test_stdin_that_is_not_text(billing: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that are not UTF-8 are refused, whatever the locale."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="latin-1"))

    status, _, error = billing(*CREATE, "@-", "--dry-run")

    assert (2, True) == (status, "@-: not text in UTF-8" in error)
