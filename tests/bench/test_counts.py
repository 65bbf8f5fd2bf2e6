"""From the dumps of callgrind to the cost of one call; and the report if nothing can be counted."""

from __future__ import annotations

import pytest

from bench import check
from bench.counts import CannotCountError, Count, parts_of

HASHES = {"one": "a1", "list": "b2"}


def test_the_price_of_one() -> None:
    """A single run costs its dump; a part in N calls costs the difference of 2N and N calls, divided by N."""
    lines = ["list once import a package", "one 10 decode"]
    before_import, imported, before_n, n, two_n = 999, 5000, 888, 70 + 100, 70 + 200

    found = parts_of(lines, [before_import, imported, before_n, n, two_n], HASHES)

    assert {"import a package": Count(5000, "b2"), "decode": Count(10, "a1")} == found


def test_a_mark_too_many() -> None:
    """A mark that belongs to no part would shift all figures: it is refused."""
    with pytest.raises(CannotCountError, match="more marks"):
        parts_of(["list once import"], [1, 2, 3], HASHES)


def test_without_valgrind(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """If nothing can be counted, the command reports what is missing and exits with its own status."""
    monkeypatch.setenv("PATH", "")

    status = check.main([])

    assert 3 == status
    assert "nothing was compared: valgrind is not installed" in capsys.readouterr().err
