"""Parts of a Python file as a code block: the definitions that a page names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from ..spec.problems import failure


def excerpt(file: Path, names: list[str]) -> str:
    """Return the definitions of these names, in that order, with their decorators; the whole file without names.

    Raise PipelineError for a name that the file does not define at its top level.
    """
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    parts = ["\n".join(lines[first - 1 : last]) for first, last in _places(file, text, names)]
    return "```python\n" + ("\n\n\n".join(parts) or text.rstrip()) + "\n```"


def _places(file: Path, text: str, names: list[str]) -> Iterator[tuple[int, int]]:
    definitions = {
        node.name: node
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    }
    for name in names:
        if name not in definitions:
            raise failure(None, f"{file.name} defines no {name!r}; it defines {', '.join(definitions)}")
        node = definitions[name]
        yield min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)]), node.end_lineno or 0
