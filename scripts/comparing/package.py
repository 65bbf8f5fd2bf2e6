"""What users of a generated package can name, read from its syntax trees; nothing is imported or run.

Every name is one fact under a path: `models.Thing.kind`, `resources.things.Things.create(name)`. What begins with an
underscore is no part of it, nor are the raw twins of methods, which can only change with their originals.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import frozen

from ..problems import Place
from .change import Way

Kind: TypeAlias = Literal["module", "class", "function", "argument", "returns", "member", "alias", "error"]
_PUBLIC_CLIENT, _MODELS = "_client.py", "models"
_RAW_TWIN = "WithRawResponse"


@frozen
class Fact:
    """One name of a package. type: its annotation as written; required: whether it has to be given, or always comes."""

    path: str
    kind: Kind
    way: Way
    place: Place
    type: str | None = None
    required: bool = False


def facts_of(package: Path) -> dict[str, Fact]:
    """Read the surface of a package by path; empty where there is none."""
    facts: dict[str, Fact] = {}
    for file in sorted(package.rglob("*.py")):
        module = _known_as(file.relative_to(package))
        if module is not None:
            tree = ast.parse(file.read_text(encoding="utf-8"))
            for one in _module(tree, module, file.as_posix()):
                facts.setdefault(one.path, one)
    return facts


def _known_as(file: Path) -> str | None:
    """Name the module by which users know what is in a file: "" for the package itself, None for what is not theirs."""
    if file.parts[0] == _MODELS:
        return _MODELS
    if file.name.startswith("_"):
        return "" if file.as_posix() == _PUBLIC_CLIENT else None
    return ".".join(file.with_suffix("").parts)


def _module(tree: ast.Module, module: str, file: str) -> Iterator[Fact]:
    way: Way = "answer" if module == _MODELS else "request"
    prefix = f"{module}." if module else ""
    if prefix:
        yield Fact(module, "module", way, Place(file, 1))
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not node.name.endswith(_RAW_TWIN):
            yield from _class(node, f"{prefix}{node.name}", way, file)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield from _function(node, f"{prefix}{node.name}", file)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            yield from _assigned(node, prefix, way, file)


def _class(node: ast.ClassDef, path: str, way: Way, file: str) -> Iterator[Fact]:
    bases = [ast.unparse(one) for one in (*node.bases, *node.keywords)]
    yield Fact(path, "class", way, Place(file, node.lineno), ", ".join(bases))
    for member in node.body:
        if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
            name, place = f"{path}.{member.target.id}", Place(file, member.lineno)
            yield _member(name, member.annotation, way, place, bare=member.value is None)
        elif isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
            if member.decorator_list and member.name != "with_raw_response":
                place = Place(file, member.lineno)
                yield Fact(f"{path}.{member.name}", "member", "answer", place, _text(member.returns), required=True)
            elif member.name == "__init__":
                yield from _arguments(member, path, file)
            elif not member.name.startswith("_") and not member.decorator_list:
                yield from _function(member, f"{path}.{member.name}", file)


def _member(path: str, annotation: ast.expr, way: Way, place: Place, *, bare: bool = True) -> Fact:
    text = str(_text(annotation))
    inner = text.removeprefix("NotRequired[")
    required = bare and inner == text
    text = inner.removesuffix("]") if inner != text else text
    return Fact(path, "member", way, place, text, required)


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef, path: str, file: str) -> Iterator[Fact]:
    yield Fact(path, "function", "request", Place(file, node.lineno))
    yield Fact(f"{path} ->", "returns", "answer", Place(file, node.lineno), _text(node.returns))
    yield from _arguments(node, path, file)


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef, path: str, file: str) -> Iterator[Fact]:
    given = node.args
    positional = [*given.posonlyargs, *given.args]
    bare = len(positional) - len(given.defaults)
    named = [(one, at < bare, f"{at} ") for at, one in enumerate(positional)]
    named += [(one, value is None, "") for one, value in zip(given.kwonlyargs, given.kw_defaults, strict=True)]
    for one, required, order in named:
        if one.arg != "self":
            text = f"{order}{_text(one.annotation)}"
            yield Fact(f"{path}({one.arg})", "argument", "request", Place(file, one.lineno), text, required)


def _assigned(node: ast.Assign | ast.AnnAssign, prefix: str, way: Way, file: str) -> Iterator[Fact]:
    target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
    if not isinstance(target, ast.Name) or target.id.startswith("_") or node.value is None:
        return
    path, place = f"{prefix}{target.id}", Place(file, node.lineno)
    is_dict = isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "TypedDict"
    if prefix == "errors.":
        yield Fact(path, "error", "answer", place)
    elif is_dict and isinstance(node.value, ast.Call) and isinstance(node.value.args[-1], ast.Dict):
        yield Fact(path, "class", way, place, "TypedDict")
        for key, value in zip(node.value.args[-1].keys, node.value.args[-1].values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(value, ast.Constant):
                annotation = ast.parse(str(value.value), mode="eval").body
                yield _member(f"{path}.{key.value!s}", annotation, way, Place(file, value.lineno))
    else:
        yield Fact(path, "alias", way, place, ast.unparse(node.value))


def _text(annotation: ast.expr | None) -> str | None:
    """Give an annotation as it is without the quotes around what stands further below."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        annotation = ast.parse(annotation.value, mode="eval").body
    return None if annotation is None else ast.unparse(annotation)
