"""What users of a package can name, read from its syntax trees; nothing is imported or run.

Every name is one fact under a path: `models.Thing.kind`, `resources.things.Things.create(name)`. It stands where a user
finds it, not where it is defined: a class of a private module is a fact of the public one that offers it. What begins
with an underscore is no part of it, nor are the raw twins of methods, which can only change with their originals.
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
    Home,
    Module,
    home_of,
    is_public,
    offered,
    read,
)

_RAW_TWIN = "WithRawResponse"
_DOOR = "door"


def facts_of(package: Path) -> dict[str, Fact]:
    """Read the surface of a package by path; empty where there is none."""
    modules = read(package)
    return _facts(modules, [module for module in sorted(modules) if is_public(module)])


def overlay_facts_of(overlay: Path) -> dict[str, Fact]:
    """Read what users of any package meet of the overlay: what it offers by name, and the classes behind its door.

    Constructors, and the door's functions, are called by generated code and the overlay itself, which change with them.
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
    """Name the bases by which users know a class; how it is built besides is the overlay's own business."""
    call = ast.parse(f"made({fact.type})", mode="eval").body
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
    """Read public modules, those with the shortest names first: a definition is told under the first name it has."""
    offers = {name: [offer for offer in offered(modules, modules[name]) if _is_offered(offer)] for name in seen}
    paths: dict[Home, str] = {}
    for name in sorted(seen, key=lambda dotted: (dotted.count("."), len(dotted))):
        for offer in offers[name]:
            home = home_of(modules, name, offer)
            if home is not None and home[1] and (home[0] == name or home[0] not in seen):
                paths.setdefault(home, f"{name}.{offer}".removeprefix("."))
    names = Names(modules, paths)
    return {fact.path: fact for name in seen for fact in _module(names, modules[name], offers[name])}


def _is_offered(name: str) -> bool:
    return not name.startswith("_") and not name.endswith(_RAW_TWIN)


def _module(names: Names, module: Module, offers: list[str]) -> Iterator[Fact]:
    place = Place(module.file, 1)
    if module.name:
        yield Fact(module.name, "module", "request", place)
    for offer in offers:
        path = f"{module.name}.{offer}".removeprefix(".")
        home = home_of(names.modules, module.name, offer)
        if home is None or (home[1] and names.paths.get(home) != path):
            yield Fact(path, "name", "request", place, names.paths.get(home) if home else None)
        elif home[1]:
            yield from _defined(names, module.name, path, home)


def _defined(names: Names, public: str, path: str, home: Home) -> Iterator[Fact]:
    for fact in definitions.facts(names, home, path):
        is_answer = public == "models" and fact.kind == "alias"
        yield evolve(fact, way="answer") if is_answer else fact
