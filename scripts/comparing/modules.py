"""The modules of a package as syntax trees, and where each of their names is defined; nothing is imported or run.

A private module is no place that a user names: what a public one takes from it is the public one's.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from attrs import frozen

from ..spec.problems import Place, failure

Home: TypeAlias = tuple[str, str]
"""A module and a name in it; without a name, the module itself."""
Defined: TypeAlias = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | ast.Assign | ast.AnnAssign


@frozen
class Module:
    """One file. imported: what it takes from other modules of the package. stars: those of which it takes all."""

    name: str
    file: str
    is_folder: bool
    defined: Mapping[str, Defined]
    imported: Mapping[str, Home]
    stars: tuple[str, ...]
    listed: tuple[str, ...] | None
    """What `__all__` says, if it can be read without running it."""

    @property
    def names(self) -> list[str]:
        """Name what the module offers to a user: of what it takes, only what lies in its own folder."""
        inside = f"{self.name}." if self.name else ""
        taken = [name for name, (origin, _) in self.imported.items() if self.is_folder and origin.startswith(inside)]
        offered = [*self.defined, *taken]
        return list(self.listed or [name for name in offered if not name.startswith("_")])


def read(package: Path) -> dict[str, Module]:
    """Read the modules of a package by dotted name; its own is empty. Raises PipelineError for what is not Python."""
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
        raise failure(Place(file.as_posix(), error.lineno or 1), f"this is not Python: {error.msg}") from None
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
    stars = tuple(origin for node, origin in imports if node.names[0].name == "*")
    return Module(name, file.as_posix(), is_folder, _defined(tree.body), imported, stars, _listed(tree))


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


def home_of(modules: Mapping[str, Module], module: str, name: str, *, depth: int = 9) -> Home | None:
    """Follow a name to where it is defined, or to the module that it is; None if that is outside of the package."""
    here = modules.get(module)
    if here is None or not depth:
        return None
    if name in here.defined:
        return module, name
    if name in here.imported:
        origin, inner = here.imported[name]
        return home_of(modules, origin, inner, depth=depth - 1) if inner else (origin, "")
    found = (home_of(modules, star, name, depth=depth - 1) for star in here.stars)
    return next(filter(None, found), None)


def offered(modules: Mapping[str, Module], module: Module) -> list[str]:
    """Name what a module offers, with what it takes as a whole from others."""
    taken = [name for star in module.stars if star in modules for name in offered(modules, modules[star])]
    return list(dict.fromkeys([*module.names, *(() if module.listed else taken)]))


def is_public(dotted: str) -> bool:
    """Tell whether no part of a dotted name is private."""
    return not any(part.startswith("_") for part in dotted.split("."))


def public(dotted: str) -> str:
    """Give the part of a dotted name that a user writes."""
    return _join(*(part for part in dotted.split(".") if not part.startswith("_")))
