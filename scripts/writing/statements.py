"""The statements of a module as a generator writes it: taken apart by name, and made fit for their place. Pure."""

from __future__ import annotations

import ast
from collections.abc import Collection

from attrs import frozen


@frozen
class Statement:
    """A class or an alias with its docstring. names: all that its types refer to."""

    text: str
    names: set[str]

    def fit(self, late: Collection[str]) -> str:
        """Write it in quotes wherever a type has a name that stands further below: others are looked up at once."""
        lines = self.text.splitlines(keepends=True)
        for node in _annotations(self.text) if self.names.intersection(late) else ():
            if _names(node).intersection(late):
                line, begin, end = lines[node.lineno - 1].encode(), node.col_offset, node.end_col_offset
                parts = line[:begin], line[begin:end], line[end:]
                lines[node.lineno - 1] = b'"'.join(parts).decode()
        return "".join(lines)


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
            name = _name_of(node)
            texts[name], names[name] = text, _names(node)
    return imports, {name: Statement(text, names[name]) for name, text in texts.items()}


def _annotations(text: str) -> list[ast.expr]:
    (node, *_) = ast.parse(text).body
    members = node.body if isinstance(node, ast.ClassDef) else []
    return [one.annotation for one in members if isinstance(one, ast.AnnAssign)]


def _names(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def _name_of(node: ast.stmt) -> str:
    if isinstance(node, ast.ClassDef):
        return node.name
    targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets if isinstance(node, ast.Assign) else []
    return "".join(target.id for target in targets if isinstance(target, ast.Name))
