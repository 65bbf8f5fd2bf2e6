"""Annotations as a user of a package would write them, wherever the names in them are defined."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from .modules import Module, home_of, public


def written(node: ast.expr | None, module: Module, modules: Mapping[str, Module]) -> str | None:
    """Write an annotation, its names by their public homes; those of the module's own public home stay bare."""
    return None if node is None else ast.unparse(_Public(module, modules).visit(_copied(node)))


def _copied(node: ast.expr) -> ast.expr:
    return ast.parse(ast.unparse(node), mode="eval").body


class _Public(ast.NodeTransformer):
    def __init__(self, module: Module, modules: Mapping[str, Module]) -> None:
        self._module, self._modules = module, modules

    def visit_Name(self, node: ast.Name) -> ast.expr:
        name = self._named(node.id)
        return node if name == node.id else _parsed(name)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        held = self.visit(node.value)
        whole = f"{ast.unparse(held)}.{node.attr}" if ast.unparse(held) else node.attr
        return _parsed(whole.removeprefix(f"{public(self._module.name)}."))

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """Open a name that stands in quotes."""
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

    def _named(self, name: str) -> str:
        home = home_of(self._modules, self._module.name, name)
        if home is None and name in self._module.imported:
            home = self._module.imported[name]
        if home is None:
            return name
        dotted, inner = home
        if inner and public(dotted) == public(self._module.name):
            return inner
        return ".".join(filter(None, [public(dotted), inner])) or name


def _parsed(text: str) -> ast.expr:
    return ast.parse(text.strip(), mode="eval").body
