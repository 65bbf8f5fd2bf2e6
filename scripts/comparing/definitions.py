"""The facts of one definition: a class with all that its private ancestors give it, a function, an alias."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from ..spec.problems import Place
from .annotations import is_alias, written
from .change import Way
from .modules import Home, Module, home_of

Kind: TypeAlias = Literal[
    "module", "name", "class", "function", "argument", "returns", "member", "alias", "constant", "error"
]
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
_PROTOCOLS = frozenset(
    f"__{name}__" for name in ("iter", "aiter", "len", "getitem", "enter", "exit", "aenter", "aexit", "await", "call")
)
_READ, _SETS = {"property", "cached_property"}, {"setter", "deleter"}


@frozen
class Fact:
    """One name of a package. type: its annotation as written; required: whether it has to be given, or always comes."""

    path: str
    kind: Kind
    way: Way
    place: Place
    type: str | None = None
    required: bool = False


@frozen
class Names:
    """The modules of a package, and under which public path each definition is told."""

    modules: Mapping[str, Module]
    paths: Mapping[Home, str]


@frozen
class _At:
    """Where facts are read from."""

    names: Names
    module: Module

    def place(self, node: ast.stmt | ast.expr | ast.arg) -> Place:
        return Place(self.module.file, node.lineno)

    def text(self, node: ast.expr | None) -> str | None:
        return written(node, self.module, self.names.modules, self.names.paths)


def facts(names: Names, home: Home, path: str) -> Iterator[Fact]:
    """Give the facts of a definition under a public path."""
    at = _At(names, names.modules[home[0]])
    node = at.module.defined[home[1]]
    if isinstance(node, ast.ClassDef):
        yield from _class(at, node, path)
    elif isinstance(node, ast.Assign | ast.AnnAssign):
        yield from _assigned(at, node, path)
    else:
        yield from _function(at, node, path)


def _class(at: _At, node: ast.ClassDef, path: str) -> Iterator[Fact]:
    line = list(_line(at, node))
    bases = [base for here, ancestor in line for base in _bases(here, ancestor)]
    words = [ast.unparse(keyword) for keyword in node.keywords]
    is_dict = "TypedDict" in bases
    text = ", ".join(dict.fromkeys(bases + words))
    yield Fact(path, "class", "request" if is_dict else "answer", at.place(node), text)
    seen: set[str] = set()
    for here, ancestor in line:
        total = not any(word.arg == "total" and ast.unparse(word.value) == "False" for word in ancestor.keywords)
        found = [fact for member in ancestor.body for fact in _member(here, member, path, is_dict=is_dict, total=total)]
        yield from (fact for fact in found if fact.path not in seen)
        seen |= {fact.path for fact in found}


def _line(at: _At, node: ast.ClassDef) -> Iterator[tuple[_At, ast.ClassDef]]:
    """Give a class and its private ancestors of this package, nearest first."""
    yield at, node
    for base in node.bases:
        home = _ancestor(at, base)
        if home is not None and home not in at.names.paths:
            module = at.names.modules[home[0]]
            above = module.defined[home[1]]
            if isinstance(above, ast.ClassDef) and above is not node:
                yield from _line(_At(at.names, module), above)


def _bases(at: _At, node: ast.ClassDef) -> Iterator[str]:
    """Name the bases that a user can name, too."""
    for base in node.bases:
        home = _ancestor(at, base)
        path = at.names.paths.get(home) if home else None
        if home is None or path is not None:
            yield path or str(at.text(base))


def _ancestor(at: _At, base: ast.expr) -> Home | None:
    node = base.value if isinstance(base, ast.Subscript) else base
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        held = home_of(at.names.modules, at.module.name, node.value.id)
        home = home_of(at.names.modules, held[0], node.attr) if held else None
    else:
        home = home_of(at.names.modules, at.module.name, ast.unparse(node))
    return home if home and home[1] else None


def _member(at: _At, node: ast.stmt, path: str, *, is_dict: bool, total: bool) -> Iterator[Fact]:
    way: Way = "request" if is_dict else "answer"
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        if not node.target.id.startswith("_"):
            text, needed = _unwrapped(str(at.text(node.annotation)), is_needed=total and node.value is None)
            yield Fact(f"{path}.{node.target.id}", "member", way, at.place(node), text, needed)
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        if not node.targets[0].id.startswith("_"):
            yield Fact(f"{path}.{node.targets[0].id}", "member", way, at.place(node))
    elif isinstance(node, Function):
        yield from _method(at, node, path)


def _method(at: _At, node: Function, path: str) -> Iterator[Fact]:
    inner, marks = (
        f"{path}.{node.name}",
        {ast.unparse(decorator).rpartition(".")[2] for decorator in node.decorator_list},
    )
    if node.name == "__init__":
        yield from _arguments(at, node, path)
        yield from _set_in(at, node, path)
    elif node.name in _PROTOCOLS:
        yield Fact(inner, "function", "request", at.place(node))
    elif node.name.startswith("_") or node.name == "with_raw_response" or marks & _SETS:
        return
    elif marks & _READ:
        yield Fact(inner, "member", "answer", at.place(node), at.text(node.returns), required=True)
    else:
        yield from _function(at, node, inner)


def _set_in(at: _At, node: Function, path: str) -> Iterator[Fact]:
    """Give the public attributes that a constructor sets."""
    set_here = (
        target for target in ast.walk(node) if isinstance(target, ast.Attribute) and isinstance(target.ctx, ast.Store)
    )
    for target in set_here:
        if ast.unparse(target.value) == "self" and not target.attr.startswith("_"):
            yield Fact(f"{path}.{target.attr}", "member", "answer", at.place(target))


def _unwrapped(text: str, *, is_needed: bool) -> tuple[str, bool]:
    for mark, needed in (("NotRequired[", False), ("Required[", True)):
        if text.startswith(mark):
            return text[len(mark) : -1], needed
    return text, is_needed


def _function(at: _At, node: Function, path: str) -> Iterator[Fact]:
    yield Fact(path, "function", "request", at.place(node))
    yield Fact(f"{path} ->", "returns", "answer", at.place(node), at.text(node.returns))
    yield from _arguments(at, node, path)


def _arguments(at: _At, node: Function, path: str) -> Iterator[Fact]:
    given = node.args
    positional = [*given.posonlyargs, *given.args]
    bare = len(positional) - len(given.defaults)
    named = [(argument, place < bare, f"{place} ") for place, argument in enumerate(positional)]
    named += [
        (argument, value is None, "") for argument, value in zip(given.kwonlyargs, given.kw_defaults, strict=True)
    ]
    named += [(argument, False, "") for argument in (given.vararg, given.kwarg) if argument]
    for argument, required, order in named:
        if argument.arg not in ("self", "cls"):
            text = f"{order}{at.text(argument.annotation)}"
            yield Fact(f"{path}({argument.arg})", "argument", "request", at.place(argument), text, required)


def _assigned(at: _At, node: ast.Assign | ast.AnnAssign, path: str) -> Iterator[Fact]:
    value = node.value
    is_dict = isinstance(value, ast.Call) and ast.unparse(value.func) == "TypedDict"
    if path.startswith("errors.") and isinstance(value, ast.Attribute):
        yield Fact(path, "error", "answer", at.place(node))
    elif is_dict and isinstance(value, ast.Call) and isinstance(value.args[-1], ast.Dict):
        yield Fact(path, "class", "request", at.place(node), "TypedDict")
        for key, annotation in zip(value.args[-1].keys, value.args[-1].values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(annotation, ast.Constant):
                text, needed = _unwrapped(str(at.text(annotation)), is_needed=True)
                yield Fact(f"{path}.{key.value!s}", "member", "request", at.place(annotation), text, needed)
    elif isinstance(node, ast.AnnAssign) and not is_alias(node):
        yield Fact(path, "constant", "answer", at.place(node), at.text(node.annotation))
    elif isinstance(value, ast.Call | ast.Dict | ast.List | ast.Tuple | ast.Set):
        yield Fact(path, "constant", "answer", at.place(node))
    else:
        yield Fact(path, "alias", "request", at.place(node), at.text(value))
