"""The page for users of the official package is accurate."""

from __future__ import annotations

import re
from inspect import signature
from typing import Any

from tests.integration.comparison.both import METHODS, Tape, our_method, ours, their_method, theirs
from tests.integration.comparison.page import PAGE, names, written


def test_the_page_is_up_to_date() -> None:
    """Counts, differences and names are those of the code (`python -m tests.integration.comparison.page` sets them)."""
    text = PAGE.read_text(encoding="utf-8")

    assert written(text) == text


def test_the_arguments_on_the_page() -> None:
    """The keyword arguments in the table are arguments of that method, and the first are positional."""
    rows = [re.findall(r"`([\w.]+)\(([^)]*)\)`", row) for row in list(names())[2:]]
    by_method = {method: operation_id for operation_id, method in METHODS.items()}
    our, their = ours(Tape()), theirs(Tape())

    assert len(METHODS) == len(rows)
    for (their_name, their_arguments), (_, our_arguments) in rows:
        operation_id = by_method[their_name]
        _holds(their_method(their, operation_id), their_arguments)
        _holds(our_method(our, operation_id), our_arguments)


def _holds(method: Any, arguments: str) -> None:
    known = signature(method).parameters
    given = [argument for argument in arguments.split(", ") if argument]
    positional = [name for name, parameter in known.items() if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]

    assert len(positional) == len([argument for argument in given if not argument.endswith("=")])
    assert {argument[:-1] for argument in given if argument.endswith("=")} <= known.keys()
