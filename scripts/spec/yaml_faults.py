"""Errors of a text that is not YAML: the line of the cause, and what to do."""

from __future__ import annotations

import re
from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_REMEDIES = (
    ("mapping values are not allowed", "': ' divides a name from a value: quote the text that contains it"),
    ("did not find expected key", "this line is indented as no other is: align it with the fields it belongs to"),
    ("did not find expected '-' indicator", "an item of a list is expected here: begin it with '- '"),
    ("did not find expected alphabetic", "a text must not begin with * or &: quote it"),
)
# The parser notices these after the line that causes them, which it names as the context.
_LATE = (
    ("did not find expected ',' or", "a bracket that opens here is not closed, or a comma is missing"),
    ("found unexpected end of stream", "a quote that opens here is not closed"),
    ("found unexpected document indicator", "a quote that opens here is not closed"),
    ("could not find expected ':'", "a name without ': ' behind it: add the colon and the space"),
)


def explained(error: Any, text: str) -> tuple[int, str]:
    """Return the line, from 1, and the message for an error of the parser."""
    mark = error.problem_mark or error.context_mark
    problem = str(error.problem or error.context)
    for words, remedy in _LATE:
        if problem.startswith(words):
            return (error.context_mark or mark).line + 1, f"is not YAML: {remedy}"
    if (opened := _quote_before(text, mark)) is not None:
        return opened + 1, "is not YAML: a quote that opens here is not closed on its line"
    line = mark.line + 1 if mark else 1
    return line, f"is not YAML: {_remedy(problem, text.splitlines(), mark)}"


def _quote_before(text: str, mark: Any) -> int | None:
    """Return where a quoted text opens that spans lines and ends just before an error; None without one."""
    found = None
    try:
        for token in yaml.scan(text, _LOADER):
            is_quoted = isinstance(token, yaml.ScalarToken) and token.style in ("'", '"')
            if is_quoted and mark and token.end_mark.line in (mark.line - 1, mark.line):
                found = token.start_mark.line if token.start_mark.line < token.end_mark.line else None
    except yaml.YAMLError:
        pass
    return found


def _remedy(problem: str, lines: list[str], mark: Any) -> str:
    line = lines[mark.line] if mark and mark.line < len(lines) else ""
    if re.match(r" *\t", line):
        return "a tab indents this line: use spaces"
    if problem.startswith("found character that cannot start any token"):
        return f"a text must not begin with {line[mark.column : mark.column + 1]}: quote it"
    return next((remedy for words, remedy in _REMEDIES if problem.startswith(words)), problem)
