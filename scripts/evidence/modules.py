"""The modules of an unpacked package, read as syntax: what a name in one of them stands for. Nothing is imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from attrs import define, frozen

from ..spec.problems import failure

Parts: TypeAlias = tuple[str, ...]


@frozen
class Meaning:
    """What a name stands for: a class or an expression, in the module that defines it."""

    module: Module
    node: ast.ClassDef | ast.expr


@define(slots=False, eq=False)
class Module:
    """One module. parts: its dotted name below the package, that of a package itself without `__init__`."""

    package: Package
    parts: Parts
    file: Path

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax. Raise PipelineError if it is none."""
        try:
            return ast.parse(self.file.read_bytes())
        except (SyntaxError, ValueError) as error:
            raise failure(None, f"{'.'.join(self.parts)} of the package is not Python: {error}") from None

    @cached_property
    def classes(self) -> dict[str, ast.ClassDef]:
        """The classes by name."""
        return {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}

    @cached_property
    def _aliases(self) -> dict[str, ast.expr]:
        found: dict[str, ast.expr] = {}
        for node in ast.walk(self.tree):
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            value = getattr(node, "value", None)
            if isinstance(node, ast.Assign | ast.AnnAssign) and value is not None and isinstance(targets[0], ast.Name):
                found.setdefault(targets[0].id, value)
        return found

    @cached_property
    def _imports(self) -> dict[str, Parts]:
        """The names imported from the package, each with its dotted name below the package."""
        return {
            name.asname or name.name: (*self._base(node), *(node.module or "").split("."), name.name)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ImportFrom) and node.level
            for name in node.names
        }

    def _base(self, node: ast.ImportFrom) -> Parts:
        inside = self.parts if self.file.name == "__init__.py" else self.parts[:-1]
        return inside[: len(inside) - node.level + 1]

    def meaning(self, name: str) -> Meaning | Module | None:
        """Return what a name stands for; None if it comes from elsewhere."""
        if name in self.classes:
            return Meaning(self, self.classes[name])
        if name in self._imports:
            return self.package.meaning(tuple(part for part in self._imports[name] if part), seen=(self.parts, name))
        return Meaning(self, self._aliases[name]) if name in self._aliases else None


class Package:
    """An importable package in a folder."""

    def __init__(self, folder: Path) -> None:
        self.modules: dict[Parts, Module] = {}
        for file in sorted(folder.rglob("*.py")):
            parts = file.relative_to(folder).with_suffix("").parts
            parts = parts[:-1] if parts[-1] == "__init__" else parts
            self.modules[parts] = Module(self, parts, file)

    def meaning(self, parts: Parts, *, seen: tuple[Parts, str]) -> Meaning | Module | None:
        """Return what a dotted name stands for. seen: the import that leads there, which must not lead to itself."""
        if parts in self.modules:
            return self.modules[parts]
        holder = self.modules.get(parts[:-1])
        return None if holder is None or (holder.parts, parts[-1]) == seen else holder.meaning(parts[-1])

    def functions(self) -> Iterator[tuple[Module, ast.ClassDef, ast.FunctionDef]]:
        """Yield the methods of the classes that are not asynchronous."""
        for module in self.modules.values():
            for owner in module.classes.values():
                for node in owner.body:
                    if isinstance(node, ast.FunctionDef):
                        yield module, owner, node
