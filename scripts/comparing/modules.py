"""The modules of a package as syntax trees, and where each name is defined; nothing is imported or run.

Users never name a private module: what a public module imports from it belongs to the public module.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from attrs import frozen

from ..spec.problems import Place, failure

QualifiedName: TypeAlias = tuple[str, str]
"""A module and a name in it; an empty name stands for the module itself."""
Defined: TypeAlias = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | ast.Assign | ast.AnnAssign


@frozen
class Module:
    """One file. imported: names from other modules of the package. star_imports: modules imported with `*`."""

    name: str
    file: str
    is_folder: bool
    defined: Mapping[str, Defined]
    imported: Mapping[str, QualifiedName]
    star_imports: tuple[str, ...]
    declared_all: tuple[str, ...] | None
    """The names in `__all__`; None if they cannot be read without running the module."""

    @property
    def names(self) -> list[str]:
        """Return the public names of the module: its own, and in a package those imported from inside it."""
        inside = f"{self.name}." if self.name else ""
        reexported = [
            name for name, (origin, _) in self.imported.items() if self.is_folder and origin.startswith(inside)
        ]
        candidates = [*self.defined, *reexported]
        return list(self.declared_all or [name for name in candidates if not name.startswith("_")])


def read(package: Path) -> dict[str, Module]:
    """Read the modules of a package by dotted name ("" for itself). Raise PipelineError for invalid syntax."""
    files = sorted(package.rglob("*.py"))
    names = {_dotted(file.relative_to(package)) for file in files}
    return {module.name: module for module in (_module(file, package, names) for file in files)}


def _dotted(file: Path) -> str:
    parts = file.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _module(file: Path, package: Path, names: set[str]) -> Module:
    try:
        tree = ast.parse(file.read_bytes())
    except SyntaxError as error:
        raise failure(Place(file.as_posix(), error.lineno or 1), f"cannot parse this file: {error.msg}") from None
    name, is_folder = _dotted(file.relative_to(package)), file.name == "__init__.py"
    above = name.split(".") if is_folder else name.split(".")[:-1]
    imports = [
        (node, _origin(node, above)) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level
    ]
    imported = {
        alias.asname or alias.name: (whole, "")
        if (whole := _join(origin, alias.name)) in names
        else (origin, alias.name)
        for node, origin in imports
        for alias in node.names
        if alias.name != "*"
    }
    star_imports = tuple(origin for node, origin in imports if node.names[0].name == "*")
    return Module(name, file.as_posix(), is_folder, _defined(tree.body), imported, star_imports, _listed(tree))


def _origin(node: ast.ImportFrom, above: list[str]) -> str:
    parts = [part for part in above if part]
    return _join(*parts[: len(parts) - node.level + 1], node.module or "")


def _join(*parts: str) -> str:
    return ".".join(filter(None, parts))


def _defined(body: Iterable[ast.stmt]) -> dict[str, Defined]:
    found: dict[str, Defined] = {}
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            found[node.name] = node
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            if isinstance(target, ast.Name) and target.id != "__all__":
                found[target.id] = node
    return found


def _listed(tree: ast.Module) -> tuple[str, ...] | None:
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            try:
                return tuple(map(str, ast.literal_eval(node.value)))
            except (ValueError, TypeError):
                return None
    return None


def resolve_name(modules: Mapping[str, Module], module: str, name: str, *, depth: int = 9) -> QualifiedName | None:
    """Return where a name is defined, or the module it refers to; None if that is outside the package."""
    here = modules.get(module)
    if here is None or not depth:
        return None
    if name in here.defined:
        return module, name
    if name in here.imported:
        origin, inner = here.imported[name]
        return resolve_name(modules, origin, inner, depth=depth - 1) if inner else (origin, "")
    found = (resolve_name(modules, starred, name, depth=depth - 1) for starred in here.star_imports)
    return next(filter(None, found), None)


def exported_names(modules: Mapping[str, Module], module: Module) -> list[str]:
    """Return the public names of a module, including those from star imports."""
    taken = [
        name
        for starred in module.star_imports
        if starred in modules
        for name in exported_names(modules, modules[starred])
    ]
    return list(dict.fromkeys([*module.names, *(() if module.declared_all else taken)]))


def is_public(dotted: str) -> bool:
    """Return whether no part of a dotted name is private."""
    return not any(part.startswith("_") for part in dotted.split("."))


def public(dotted: str) -> str:
    """Return a dotted name without its private parts."""
    return _join(*(part for part in dotted.split(".") if not part.startswith("_")))
