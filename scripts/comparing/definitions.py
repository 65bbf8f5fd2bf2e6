"""The facts of one definition: a class with what it inherits from private classes, a function, or an alias."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from ..spec.problems import Place
from .annotations import is_alias, public_annotation
from .change import Direction
from .modules import Module, QualifiedName, resolve_name

Kind: TypeAlias = Literal[
    "module", "name", "class", "function", "argument", "returns", "field", "alias", "constant", "error"
]
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
_PROTOCOLS = frozenset(
    f"__{name}__" for name in ("iter", "aiter", "len", "getitem", "enter", "exit", "aenter", "aexit", "await", "call")
)
_READ, _SETS = {"property", "cached_property", "lazy_resource"}, {"setter", "deleter"}


@frozen
class Fact:
    """One name of a package. type: its annotation. required: callers must pass it, or it is always present."""

    path: str
    kind: Kind
    direction: Direction
    place: Place
    type: str | None = None
    required: bool = False
    wire_name: str | None = None
    """What it reads or sends, where the code shows it: a field, or a place and a name."""


@frozen
class Names:
    """The modules of a package, and the public path of each definition."""

    modules: Mapping[str, Module]
    paths: Mapping[QualifiedName, str]


@frozen
class _At:
    """The module that facts are read from."""

    names: Names
    module: Module

    def place(self, node: ast.stmt | ast.expr | ast.arg) -> Place:
        return Place(self.module.file, node.lineno)

    def text(self, node: ast.expr | None) -> str | None:
        return public_annotation(node, self.module, self.names.modules, self.names.paths)


def facts(names: Names, resolved: QualifiedName, path: str) -> Iterator[Fact]:
    """Yield the facts of a definition under a public path."""
    at = _At(names, names.modules[resolved[0]])
    node = at.module.defined[resolved[1]]
    if isinstance(node, ast.ClassDef):
        yield from _class(at, node, path)
    elif isinstance(node, ast.Assign | ast.AnnAssign):
        yield from _assigned(at, node, path)
    else:
        yield from _function(at, node, path)


def _class(at: _At, node: ast.ClassDef, path: str) -> Iterator[Fact]:
    ancestry = list(_ancestry(at, node))
    bases = [base for here, ancestor in ancestry for base in _bases(here, ancestor)]
    words = [ast.unparse(keyword) for keyword in node.keywords]
    is_dict = "TypedDict" in bases
    text = ", ".join(dict.fromkeys(bases + words))
    yield Fact(path, "class", "request" if is_dict else "response", at.place(node), text)
    seen: set[str] = set()
    for here, ancestor in ancestry:
        total = not any(word.arg == "total" and ast.unparse(word.value) == "False" for word in ancestor.keywords)
        found = [
            fact for statement in ancestor.body for fact in _field(here, statement, path, is_dict=is_dict, total=total)
        ]
        yield from (fact for fact in found if fact.path not in seen)
        seen |= {fact.path for fact in found}


def _ancestry(at: _At, node: ast.ClassDef) -> Iterator[tuple[_At, ast.ClassDef]]:
    """Yield a class and its private ancestors in this package, nearest first."""
    yield at, node
    for base in node.bases:
        resolved = _ancestor(at, base)
        if resolved is not None and resolved not in at.names.paths:
            module = at.names.modules[resolved[0]]
            above = module.defined[resolved[1]]
            if isinstance(above, ast.ClassDef) and above is not node:
                yield from _ancestry(_At(at.names, module), above)


def _bases(at: _At, node: ast.ClassDef) -> Iterator[str]:
    """Yield the bases that are public."""
    for base in node.bases:
        resolved = _ancestor(at, base)
        path = at.names.paths.get(resolved) if resolved else None
        if resolved is None or path is not None:
            yield path or str(at.text(base))


def _ancestor(at: _At, base: ast.expr) -> QualifiedName | None:
    node = base.value if isinstance(base, ast.Subscript) else base
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        held = resolve_name(at.names.modules, at.module.name, node.value.id)
        resolved = resolve_name(at.names.modules, held[0], node.attr) if held else None
    else:
        resolved = resolve_name(at.names.modules, at.module.name, ast.unparse(node))
    return resolved if resolved and resolved[1] else None


def _field(at: _At, node: ast.stmt, path: str, *, is_dict: bool, total: bool) -> Iterator[Fact]:
    direction: Direction = "request" if is_dict else "response"
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        if not node.target.id.startswith("_"):
            text, needed = _unwrapped(str(at.text(node.annotation)), is_needed=total and node.value is None)
            name = None if is_dict else _wire_name(node)
            yield Fact(f"{path}.{node.target.id}", "field", direction, at.place(node), text, needed, name)
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        if not node.targets[0].id.startswith("_"):
            yield Fact(f"{path}.{node.targets[0].id}", "field", direction, at.place(node))
    elif isinstance(node, Function):
        yield from _method(at, node, path)


def _wire_name(node: ast.AnnAssign) -> str:
    """Return the wire name of a field of a model: `field(name=...)`, or its own name."""
    words = node.value.keywords if isinstance(node.value, ast.Call) else []
    given = [word.value.value for word in words if word.arg == "name" and isinstance(word.value, ast.Constant)]
    return str(given[0]) if given else ast.unparse(node.target)


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
        yield Fact(inner, "field", "response", at.place(node), at.text(node.returns), required=True)
    else:
        yield from _function(at, node, inner)


def _set_in(at: _At, node: Function, path: str) -> Iterator[Fact]:
    """Yield the public attributes that a constructor sets."""
    set_here = (
        target for target in ast.walk(node) if isinstance(target, ast.Attribute) and isinstance(target.ctx, ast.Store)
    )
    for target in set_here:
        if ast.unparse(target.value) == "self" and not target.attr.startswith("_"):
            yield Fact(f"{path}.{target.attr}", "field", "response", at.place(target))


def _unwrapped(text: str, *, is_needed: bool) -> tuple[str, bool]:
    for mark, needed in (("NotRequired[", False), ("Required[", True)):
        if text.startswith(mark):
            return text[len(mark) : -1], needed
    return text, is_needed


def _function(at: _At, node: Function, path: str) -> Iterator[Fact]:
    yield Fact(path, "function", "request", at.place(node))
    yield Fact(f"{path} ->", "returns", "response", at.place(node), at.text(node.returns))
    yield from _arguments(at, node, path)


def _arguments(at: _At, node: Function, path: str) -> Iterator[Fact]:
    given, sent = node.args, _sent(node)
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
            yield Fact(
                f"{path}({argument.arg})",
                "argument",
                "request",
                at.place(argument),
                text,
                required,
                sent.get(argument.arg),
            )


def _sent(node: Function) -> dict[str, str]:
    """Return what a method sends for each argument: `query={"wire-name": argument}` in its one call."""
    last = node.body[-1]
    value = last.value if isinstance(last, ast.Return) else None
    call = value.value if isinstance(value, ast.Await) else value
    return {
        value.id: f"{word.arg} {key.value!s}"
        for word in (call.keywords if isinstance(call, ast.Call) else ())
        if isinstance(word.value, ast.Dict)
        for key, value in zip(word.value.keys, word.value.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(value, ast.Name)
    }


def _assigned(at: _At, node: ast.Assign | ast.AnnAssign, path: str) -> Iterator[Fact]:
    value = node.value
    is_dict = isinstance(value, ast.Call) and ast.unparse(value.func) == "TypedDict"
    if path.startswith("errors.") and isinstance(value, ast.Attribute):
        yield Fact(path, "error", "response", at.place(node))
    elif is_dict and isinstance(value, ast.Call) and isinstance(value.args[-1], ast.Dict):
        yield Fact(path, "class", "request", at.place(node), "TypedDict")
        for key, annotation in zip(value.args[-1].keys, value.args[-1].values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(annotation, ast.Constant):
                text, needed = _unwrapped(str(at.text(annotation)), is_needed=True)
                yield Fact(f"{path}.{key.value!s}", "field", "request", at.place(annotation), text, needed)
    elif isinstance(node, ast.AnnAssign) and not is_alias(node):
        yield Fact(path, "constant", "response", at.place(node), at.text(node.annotation))
    elif isinstance(value, ast.Call | ast.Dict | ast.List | ast.Tuple | ast.Set):
        yield Fact(path, "constant", "response", at.place(node))
    else:
        yield Fact(path, "alias", "request", at.place(node), at.text(value))
