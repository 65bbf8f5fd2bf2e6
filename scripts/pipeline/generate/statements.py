"""The statements of a generated module, with quotes around types that are defined later."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator

from attrs import frozen


@frozen
class Statement:
    """A class or an alias with its docstring. names: all that its types refer to."""

    text: str
    names: set[str]

    def fit(self, late: Collection[str]) -> str:
        """Return the text, with quotes around types that have a name in `late`; others are evaluated at once."""
        found = _annotations(self.text) if self.names.intersection(late) else []
        spans = [_span(self.text, node) for node in found if _names(node).intersection(late)]
        return _replaced(self.text, [(begin, end, f'"{" ".join(type_.split())}"') for begin, end, type_ in spans])


def names_in(text: str) -> set[str]:
    """Return the names in a statement."""
    return _names(ast.parse(text))


def _annotations(text: str) -> list[ast.expr]:
    (node, *_) = ast.parse(text).body
    statements = node.body if isinstance(node, ast.ClassDef) else []
    return [statement.annotation for statement in statements if isinstance(statement, ast.AnnAssign)]


def unquoted(type_: str) -> str:
    """Remove the quotes in a type: which names are defined later is known only when the order of statements is."""
    quoted = list(_texts(ast.parse(type_, mode="eval").body))
    return _replaced(type_, [(*_span(type_, node)[:2], str(node.value)) for node in quoted])


def _texts(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield the strings in a type that are names, not values of a Literal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif not (isinstance(node, ast.Subscript) and _names(node.value) == {"Literal"}):
        for part in ast.iter_child_nodes(node):
            yield from _texts(part)


def _span(text: str, node: ast.expr) -> tuple[int, int, str]:
    """Return the start and the end of an expression in a text, and its source."""
    lines = text.splitlines(keepends=True)
    ends = ((node.lineno, node.col_offset), (node.end_lineno or node.lineno, node.end_col_offset or 0))
    begin, end = (
        sum(map(len, lines[: line - 1])) + len(lines[line - 1].encode()[:column].decode()) for line, column in ends
    )
    return begin, end, text[begin:end]


def _replaced(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    for begin, end, new in sorted(spans, reverse=True):
        text = text[:begin] + new + text[end:]
    return text


def _names(node: ast.AST) -> set[str]:
    return {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
