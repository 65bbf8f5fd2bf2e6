"""Packages that Stainless generates: a method calls `self._post(path, body=maybe_transform({...}, Params), ...)`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .fern import path_of
from .modules import Module, Package
from .surface import Declared, merged, operation_key
from .types import Found, Hint, name_of, places

MARK = "generated from our OpenAPI spec by Stainless"
_RESOURCE = "SyncAPIResource"
_METHODS = {f"_{name}": name.upper() for name in ("get", "post", "put", "patch", "delete")}
_LIST = "_get_api_list"
_TRANSFORMS = {"maybe_transform", "transform"}


def operations(package: Package, ignored_headers: frozenset[str]) -> Iterator[tuple[str, Declared]]:
    """Yield each operation with its key. ignored_headers: in lower case, those that belong to every call."""
    for module, owner, function in package.functions():
        if not any(name_of(base) == _RESOURCE for base in owner.bases):
            continue
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            verb = name_of(call.func)
            if verb in _METHODS or verb == _LIST:
                method, path = _METHODS.get(verb) or _method(call), path_of(call.args[0])
                found = [*_request(module, function, call, ignored_headers), *_response(module, function, call)]
                label = f"{method} /{path.strip('/')}"
                yield operation_key(method, path), Declared(label, _name(module, function), merged(found))


def _name(module: Module, function: ast.FunctionDef) -> str:
    parts = list(module.parts[1:])
    if parts[-1:] == parts[-2:-1]:  # a resource with resources of its own is a folder that has a module of its name
        parts.pop()
    return ".".join([*parts, function.name])


def _method(call: ast.Call) -> str:
    given = _keyword(call, "method")
    return str(given.value).upper() if isinstance(given, ast.Constant) else "GET"


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _request(module: Module, function: ast.FunctionDef, call: ast.Call, ignored: frozenset[str]) -> Found:
    yield from _headers(module, function, ignored)
    for node in (node for node in ast.walk(call) if isinstance(node, ast.keyword)):
        if node.arg in ("query", "body"):
            yield from _transformed(module, node.value, node.arg)


def _transformed(module: Module, value: ast.expr, location: str) -> Found:
    """Yield the places of a TypedDict, without the parameters of the path: those are not among what is passed."""
    if location == "body":
        yield "body", ()
    if isinstance(value, ast.Call) and name_of(value.func) in _TRANSFORMS and len(value.args) == 2:
        passed, hint = value.args
        keys = passed.keys if isinstance(passed, ast.Dict) else []
        names = frozenset(str(key.value) for key in keys if isinstance(key, ast.Constant))
        found = places(Hint(module, hint), location, only=names if isinstance(passed, ast.Dict) else None)
        yield from (pair for pair in found if pair[0] != "query")


def _headers(module: Module, function: ast.FunctionDef, ignored: frozenset[str]) -> Found:
    known = {argument.arg: argument.annotation for argument in (*function.args.args, *function.args.kwonlyargs)}
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    for call in (call for call in calls if name_of(call.func) == "strip_not_given" and call.args):
        written = call.args[0]
        for key, value in zip(written.keys, written.values, strict=True) if isinstance(written, ast.Dict) else ():
            name = str(key.value).lower() if isinstance(key, ast.Constant) else ""
            names = [node.id for node in ast.walk(value) if isinstance(node, ast.Name) and node.id in known]
            hint = known[names[0]] if names else None
            if name and name not in ignored:
                yield from (
                    places(Hint(module, hint), f"header/{name}") if hint is not None else [(f"header/{name}", ())]
                )


def _response(module: Module, function: ast.FunctionDef, call: ast.Call) -> Found:
    """Yield the places of the page, of the type behind a wrapper, or of what the method returns."""
    hint = _keyword(call, "page") or _keyword(call, "cast_to") or function.returns
    if isinstance(hint, ast.Call) and len(hint.args) == 2:  # cast(Type[Model], Wrapper[Model])
        hint = hint.args[1]
    found = list(places(Hint(module, hint), "response")) if hint is not None else []
    return iter(found if len(found) > 1 else [])
