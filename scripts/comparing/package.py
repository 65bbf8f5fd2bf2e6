"""The public names of a package, read from its syntax trees; nothing is imported or run.

Every name is one fact under a path: `models.Thing.kind`, `resources.things.Things.create(name)`. The path is where a
user imports it, not where it is defined. Names with a leading underscore are not public, and the raw variants of
methods are left out, since they only change with the methods themselves.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import evolve

from ..spec.problems import Place
from . import definitions
from .definitions import Fact, Names
from .modules import (
    Module,
    QualifiedName,
    exported_names,
    is_public,
    read,
    resolve_name,
)

_RAW_SUFFIX = "WithRawResponse"
_DOOR = "door"


def facts_of(package: Path) -> dict[str, Fact]:
    """Read the public names of a package by path; empty if the folder does not exist."""
    modules = read(package)
    return _facts(modules, [module for module in sorted(modules) if is_public(module)])


def overlay_facts_of(overlay: Path) -> dict[str, Fact]:
    """Read what users of any package see of the overlay: its public names, and the classes in `door`.

    Constructors and the functions of `door` are called by generated code and the overlay only, which change with them.
    """
    modules = read(overlay)
    if "" not in modules:
        return {}
    named = modules[""].names
    found = _facts(modules, ["", *(name for name in (*named, _DOOR) if name in modules)])
    seen = {path: fact for path, fact in found.items() if not _is_for_generated_code(fact, found)}
    return {
        path: evolve(fact, type=_caught_as(fact, found)) if fact.kind == "class" else fact
        for path, fact in seen.items()
    }


def _caught_as(fact: Fact, found: Mapping[str, Fact]) -> str:
    """Return the public bases of a class, by which users catch or check it."""
    call = ast.parse(f"bases({fact.type})", mode="eval").body
    bases = [
        argument.value if isinstance(argument, ast.Subscript) else argument for argument in getattr(call, "args", [])
    ]
    names = [ast.unparse(base) for base in bases]
    return ", ".join(name for name in names if name in found or hasattr(builtins, name) or name == "TypedDict")


def _is_for_generated_code(fact: Fact, found: Mapping[str, Fact]) -> bool:
    owner, is_argument, _ = fact.path.partition("(")
    parts = owner.removesuffix(" ->").split(".")
    if is_argument and found[owner].kind == "class":
        return parts[0] != "errors"
    is_called = is_argument or fact.kind in ("function", "returns")
    return parts[0] == _DOOR and ((is_called and len(parts) == 2) or fact.kind == "name")


def _facts(modules: Mapping[str, Module], seen: list[str]) -> dict[str, Fact]:
    """Read public modules, shortest names first: a definition is listed under the first path it has."""
    exports = {
        name: [export for export in exported_names(modules, modules[name]) if _is_offered(export)] for name in seen
    }
    paths: dict[QualifiedName, str] = {}
    for name in sorted(seen, key=lambda dotted: (dotted.count("."), len(dotted))):
        for export in exports[name]:
            resolved = resolve_name(modules, name, export)
            if resolved is not None and resolved[1] and (resolved[0] == name or resolved[0] not in seen):
                paths.setdefault(resolved, f"{name}.{export}".removeprefix("."))
    names = Names(modules, paths)
    return {fact.path: fact for name in seen for fact in _module(names, modules[name], exports[name])}


def _is_offered(name: str) -> bool:
    return not name.startswith("_") and not name.endswith(_RAW_SUFFIX)


def _module(names: Names, module: Module, exports: list[str]) -> Iterator[Fact]:
    place = Place(module.file, 1)
    if module.name:
        yield Fact(module.name, "module", "request", place)
    for export in exports:
        path = f"{module.name}.{export}".removeprefix(".")
        resolved = resolve_name(names.modules, module.name, export)
        if resolved is None or (resolved[1] and names.paths.get(resolved) != path):
            yield Fact(path, "name", "request", place, names.paths.get(resolved) if resolved else None)
        elif resolved[1]:
            yield from _defined(names, module.name, path, resolved)


def _defined(names: Names, public: str, path: str, resolved: QualifiedName) -> Iterator[Fact]:
    for fact in definitions.facts(names, resolved, path):
        is_response = public == "models" and fact.kind == "alias"
        yield evolve(fact, direction="response") if is_response else fact
