"""Annotations as a user of the package would write them, independent of where their names are defined."""

from __future__ import annotations

import ast
from collections.abc import Container, Mapping

from .modules import Module, QualifiedName, public, resolve_name


def public_annotation(
    node: ast.expr | None, module: Module, modules: Mapping[str, Module], paths: Container[QualifiedName]
) -> str | None:
    """Return an annotation as source, with names qualified by their public module; names of its own module stay bare.

    paths: the public names. A private alias is replaced by its definition, and by `...` within that definition.
    """
    return None if node is None else ast.unparse(_Public(module, modules, paths).visit(_copied(node)))


def _copied(node: ast.expr) -> ast.expr:
    return ast.parse(ast.unparse(node), mode="eval").body


class _Public(ast.NodeTransformer):
    """within: the aliases whose definitions are being written out."""

    def __init__(
        self,
        module: Module,
        modules: Mapping[str, Module],
        paths: Container[QualifiedName],
        within: frozenset[QualifiedName] = frozenset(),
    ) -> None:
        self._module, self._modules, self._paths, self._within = module, modules, paths, within

    def visit_Name(self, node: ast.Name) -> ast.expr:
        alias = self._alias(node.id)
        if alias is not None:
            return alias
        name = self._named(node.id)
        return node if name == node.id else _parsed(name)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        held = self.visit(node.value)
        whole = f"{ast.unparse(held)}.{node.attr}" if ast.unparse(held) else node.attr
        return _parsed(whole.removeprefix(f"{public(self._module.name)}."))

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """Parse a quoted annotation."""
        if not isinstance(node.value, str):
            return node
        try:
            opened: ast.expr = self.visit(_parsed(node.value))
        except SyntaxError:
            return node
        return opened

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        if ast.unparse(node.value).rpartition(".")[2] != "Literal":
            self.generic_visit(node)
        return node

    def _alias(self, name: str) -> ast.expr | None:
        """Return the definition of a private alias, None for other names."""
        resolved = resolve_name(self._modules, self._module.name, name)
        if resolved is None or not resolved[1] or resolved in self._paths:
            return None
        module = self._modules[resolved[0]]
        node = module.defined[resolved[1]]
        if not isinstance(node, ast.AnnAssign) or node.value is None or not is_alias(node):
            return None
        if resolved in self._within:
            return ast.Constant(...)
        inner = _Public(module, self._modules, self._paths, self._within | {resolved})
        found: ast.expr = inner.visit(_copied(node.value))
        return found

    def _named(self, name: str) -> str:
        resolved = resolve_name(self._modules, self._module.name, name)
        if resolved is None and name in self._module.imported:
            resolved = self._module.imported[name]
        if resolved is None:
            return name
        dotted, inner = resolved
        if inner and public(dotted) == public(self._module.name):
            return inner
        return ".".join(filter(None, [public(dotted), inner])) or name


def is_alias(node: ast.AnnAssign) -> bool:
    """Return whether a statement defines a type alias."""
    return ast.unparse(node.annotation).rpartition(".")[2] == "TypeAlias"


def _parsed(text: str) -> ast.expr:
    return ast.parse(text.strip(), mode="eval").body
