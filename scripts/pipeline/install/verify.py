"""Verify that a generated module contains only declarations, and calls of a few known names.

The last guard against text of a spec that became code. It is independent of the generator: it parses the modules and
rejects every statement, expression and call that the templates do not need.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

from ...spec.problems import PipelineError, Problem

_STATEMENTS = (ast.Module, ast.Import, ast.ImportFrom, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Return)
_ASSIGNMENTS = (ast.Assign, ast.AnnAssign, ast.Expr, ast.If, ast.Raise, ast.Pass)
_EXPRESSIONS = (ast.Call, ast.Await, ast.Tuple, ast.List, ast.Set, ast.Dict)
_OPERATORS = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.BitOr, ast.Add, ast.Not, ast.NotIn, ast.USub)
_PARTS = (ast.arguments, ast.arg, ast.keyword, ast.alias, ast.Load, ast.Store)
_NAMES = (ast.Name, ast.Attribute, ast.Constant, ast.Subscript)
_NODES = (*_STATEMENTS, *_ASSIGNMENTS, *_EXPRESSIONS, *_OPERATORS, *_PARTS, *_NAMES)
_TYPE_NODES = (*_NAMES, ast.Expression, ast.Tuple, ast.BinOp, ast.BitOr, ast.Load)

_CALLS = {
    *("ApiVersion", "Credentials", "ErrorPointers", "Idempotency", "MappingProxyType", "Operation", "Pagination"),
    *("RateLimit", "Reconcile", "Since", "deprecated", "deprecated_parameters", "derive_for"),
    *("Parameter", "Provider", "Secret", "Source", "Spec", "TypedDict", "async_raw_response", "field", "raw_response"),
    *("Delivery", "_RECEIVER.delivery_id", "_RECEIVER.parse", "_RECEIVER.parse_unverified", "_RECEIVER.sign"),
    "receiver",
    *("self._call", "self._list", "super().__init__", "super", "import_module", "AttributeError", "lazy_exports"),
    *("typed_dict",),
}
_MODULES = {
    *("__future__", "builtins", "collections.abc", "datetime", "decimal", "functools", "importlib", "msgspec", "types"),
    *("typing", "uuid", "billing_overlay.door"),
}


def verify(modules: Mapping[str, bytes]) -> None:
    """Raise PipelineError unless every module contains only what the templates need."""
    parsed = list(_parsed(modules))
    resources = _classes(tree for name, tree in parsed if name.startswith("resources/"))
    problems = [
        Problem(None, f"{name}:{line}: {message}: text of the spec may have become code; nothing was written")
        for name, tree in parsed
        for line, message in _faults(tree, _CALLS | resources)
    ]
    if problems:
        raise PipelineError(problems)


def _parsed(modules: Mapping[str, bytes]) -> Iterator[tuple[str, ast.Module]]:
    for name, source in modules.items():
        try:
            yield name, ast.parse(source)
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None) or 1
            raise PipelineError([Problem(None, f"{name}:{line}: is not Python: {error}")]) from None


def _classes(trees: Iterable[ast.Module]) -> set[str]:
    return {node.name for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)}


def _faults(tree: ast.Module, calls: set[str]) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1)
        if not isinstance(node, _NODES):
            yield line, f"contains {type(node).__name__}"
        elif isinstance(node, ast.Call):
            if ast.unparse(node.func) not in calls:
                yield line, f"calls {ast.unparse(node.func):.40}"
            yield from _type_texts(node)
        elif isinstance(node, ast.AnnAssign):
            yield from _type_faults(node.annotation)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module not in _MODULES:
            yield line, f"imports {node.module}"
        elif isinstance(node, ast.Import):
            yield line, "imports a whole module"
        elif isinstance(node, ast.Expr) and not _is_docstring_or_call(node):
            yield line, "contains an expression"


def _is_docstring_or_call(node: ast.Expr) -> bool:
    if isinstance(node.value, ast.Constant):
        return isinstance(node.value.value, str)
    return isinstance(node.value, ast.Call)


def _type_texts(call: ast.Call) -> Iterator[tuple[int, str]]:
    """Yield faults in the types of a TypedDict that is written as a call: strings, which type checkers evaluate."""
    if ast.unparse(call.func) != "TypedDict" or len(call.args) != 2 or not isinstance(call.args[1], ast.Dict):
        return
    for value in call.args[1].values:
        yield from _type_text(value)


def _type_faults(annotation: ast.expr) -> Iterator[tuple[int, str]]:
    """Yield faults in the strings of an annotation, which decoders and type checkers evaluate, literals aside."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        yield from _type_text(annotation)
    elif not (isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Literal"):
        for part in ast.iter_child_nodes(annotation):
            if isinstance(part, ast.expr):
                yield from _type_faults(part)


def _type_text(value: ast.expr) -> Iterator[tuple[int, str]]:
    text = value.value if isinstance(value, ast.Constant) else None
    try:
        tree = ast.parse(str(text), mode="eval")
    except SyntaxError:
        yield value.lineno, "contains a malformed type"
        return
    if not isinstance(text, str) or not all(isinstance(node, _TYPE_NODES) for node in ast.walk(tree)):
        yield value.lineno, "contains a type with an expression"
