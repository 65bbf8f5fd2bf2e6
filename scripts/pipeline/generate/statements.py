"""The statements of a module as a generator writes it: taken apart by name, and made fit for their place. Pure."""

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
        """Write it in quotes wherever a type has a name that stands further below: others are looked up at once."""
        found = _annotations(self.text) if self.names.intersection(late) else []
        spans = [_span(self.text, node) for node in found if _names(node).intersection(late)]
        return _replaced(self.text, [(begin, end, f'"{" ".join(told.split())}"') for begin, end, told in spans])


def cut(module: str, *, unless_from: Collection[str]) -> tuple[str, dict[str, Statement]]:
    """Take a module apart into its imports, without those from some modules, and its statements by name."""
    lines = module.splitlines(keepends=True)
    texts: dict[str, str] = {}
    names: dict[str, set[str]] = {}
    imports, name = "", ""
    for node in ast.parse(module).body:
        text = "".join(lines[node.lineno - 1 : node.end_lineno])
        if isinstance(node, ast.ImportFrom):
            imports += text if node.module not in unless_from else ""
        elif isinstance(node, ast.Expr):
            texts[name] += text
        else:
            name, text = _name_of(node), _unquoted(text)
            texts[name], names[name] = text, _names(ast.parse(text))
    return imports, {name: Statement(text, names[name]) for name, text in texts.items()}


def _annotations(text: str) -> list[ast.expr]:
    (node, *_) = ast.parse(text).body
    members = node.body if isinstance(node, ast.ClassDef) else []
    return [one.annotation for one in members if isinstance(one, ast.AnnAssign)]


def _unquoted(text: str) -> str:
    """Take the quotes off names of types: which of them stand further below is known only once they are in order."""
    (node, *_) = ast.parse(text).body
    types = [node.value] if isinstance(node, ast.AnnAssign) and node.value else _annotations(text)
    quoted = [one for type_ in types for one in _texts(type_)]
    return _replaced(text, [(*_span(text, one)[:2], str(one.value)) for one in quoted])


def _texts(node: ast.AST) -> Iterator[ast.Constant]:
    """Give the texts in a type that are names, and no values."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif not (isinstance(node, ast.Subscript) and _names(node.value) == {"Literal"}):
        for part in ast.iter_child_nodes(node):
            yield from _texts(part)


def _span(text: str, node: ast.expr) -> tuple[int, int, str]:
    """Say where an expression begins and ends in a text, and what it is."""
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
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def _name_of(node: ast.stmt) -> str:
    if isinstance(node, ast.ClassDef):
        return node.name
    targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets if isinstance(node, ast.Assign) else []
    return "".join(target.id for target in targets if isinstance(target, ast.Name))
