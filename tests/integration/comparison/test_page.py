"""The page for users of the official package is accurate."""

from __future__ import annotations

import re
from inspect import signature
from typing import Any

from tests.integration.comparison.counterpart import Counterpart
from tests.integration.comparison.each import each_counterpart
from tests.integration.comparison.page import names, page, written


@each_counterpart
def test_the_page_is_up_to_date(both: Counterpart) -> None:
    """Counts, differences and names are those of the code (`python -m tests.integration.comparison.page` sets them)."""
    text = page(both).read_text(encoding="utf-8")

    assert written(both, text) == text


@each_counterpart
def test_what_is_measured(both: Counterpart) -> None:
    """The page has a row for each call that is measured, in process and over a socket, and one for the start."""
    table = page(both).read_text(encoding="utf-8").partition("<!-- speed -->")[2].partition("<!-- /speed -->")[0]
    titles = [row.split(" | ")[0].removeprefix("| ") for row in table.strip().splitlines()[2:]]

    assert [f"{title}, {how}" for title in both.data["speed"] for how in ("in process", "loopback")] == titles[:-1]
    assert set(both.data["speed"].values()) <= both.methods.keys()


@each_counterpart
def test_the_arguments_on_the_page(both: Counterpart) -> None:
    """The keyword arguments in the table are arguments of that method, and the first are positional."""
    rows = [re.findall(r"`([\w.]+)\(([^)]*)\)`", row) for row in list(names(both))[2:]]
    by_method = {method: operation_id for operation_id, method in both.methods.items()}

    assert len(both.methods) == len(rows)
    for (their_name, their_arguments), (_, our_arguments) in rows:
        operation_id = by_method[their_name]
        _holds(both.their_method(both.idle_theirs, operation_id), their_arguments)
        _holds(both.our_method(both.idle_ours, operation_id), our_arguments)


def _holds(method: Any, arguments: str) -> None:
    known = signature(method).parameters
    given = [argument for argument in arguments.split(", ") if argument]
    positional = [name for name, parameter in known.items() if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]

    assert len(positional) == len([argument for argument in given if not argument.endswith("=")])
    assert {argument[:-1] for argument in given if argument.endswith("=")} <= known.keys()
