"""The options of clients and calls as tables, from the docstrings that document them for `help()`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path

from ..pipeline.generate.markdown import code, text

_ENTRY = re.compile(r"^(\w+): ", re.MULTILINE)
_TITLES = {
    "CommonOptions": "Options of every client",
    "ClientOptions": "Options of a sync client",
    "AsyncClientOptions": "Options of an async client",
    "CallOptions": "Options of every call",
}


def option_tables(module: Path) -> str:
    """Return a table for each class of options in a module."""
    classes = {
        node.name: ast.get_docstring(node) or ""
        for node in ast.parse(module.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    return "\n".join(line for name, title in _TITLES.items() for line in _table(title, classes[name]))


def _table(title: str, docstring: str) -> Iterator[str]:
    yield from (f"## {title}", "", "| option | meaning | default |", "|---|---|---|")
    parts = _ENTRY.split(cleandoc(docstring.partition("\n\n")[2]))[1:]
    for name, words in zip(parts[::2], parts[1::2], strict=True):
        meaning, _, default = " ".join(words.split()).rpartition("Default: ")
        yield f"| {code(name)} | {text(meaning or default)} | {_value(default.removesuffix('.')) if meaning else ''} |"
    yield ""


def _value(default: str) -> str:
    """Return a default: a value as code, words as words."""
    return text(default) if " " in default else code(default)
