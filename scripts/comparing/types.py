"""Compare two annotations: whether one accepts all that the other accepts. Works on text; no type is evaluated."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import TypeAlias

from .change import Effect

Named: TypeAlias = tuple[str, Mapping[str, str]]
"""An annotation, and the definitions of the aliases in it."""

_CHOICES = ("Union", "OpenUnion", "Open", "Literal")
# Not a value: the default already states that the argument is optional.
_NO_VALUE = "Absent"


def effect_of(old: Named, new: Named, *, is_list: bool = False) -> Effect:
    """Return whether the new annotation is wider or narrower than the old one.

    is_list: compare the listed values themselves; otherwise an open enum counts as any string.
    """
    before, after = (_alternatives(*side, is_list=is_list) for side in (old, new))
    is_wider, is_narrower = _covers(after, before), _covers(before, after)
    if is_wider and is_narrower:
        return "none"
    return "wider" if is_wider else "narrower" if is_narrower else "other"


def is_of_values(old: Named, new: Named) -> bool:
    """Return whether two annotations differ only in the values they list, and both list some."""
    before, after = (_alternatives(*side, is_list=True) for side in (old, new))
    return all(map(_is_value, before ^ after)) and any(map(_is_value, before)) and any(map(_is_value, after))


def _is_value(name: str) -> bool:
    return _type_of(name) != name


def _covers(holder: set[str], held: set[str]) -> bool:
    return all(alternative in holder or _type_of(alternative) in holder for alternative in held)


def _type_of(literal: str) -> str:
    return "str" if literal.startswith(("'", '"')) else "int" if literal.lstrip("-").isdigit() else literal


def listed_in(annotation: str) -> str | None:
    """Return what an open annotation lists: "value", "variant" or None."""
    node = _parsed(annotation)
    words = {"Open": "value", "OpenUnion": "variant"}
    return words.get(ast.unparse(node.value)) if isinstance(node, ast.Subscript) else None


def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation.strip(), mode="eval").body


def _alternatives(annotation: str, aliases: Mapping[str, str], *, is_list: bool) -> set[str]:
    found, seen = set[str](), set[str]()
    waiting = [_parsed(annotation)]
    while waiting:
        node = waiting.pop()
        name = ast.unparse(node)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            waiting += [node.left, node.right]
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) in _CHOICES:
            waiting += node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            found |= {"str"} if ast.unparse(node.value) == "Open" and not is_list else set()
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Sequence":
            items = _alternatives(ast.unparse(node.slice), aliases, is_list=True)
            found |= {f"Sequence[{item}]" for item in items}
        elif name in aliases and name not in seen:
            seen.add(name)
            waiting.append(_parsed(aliases[name]))
        else:
            found.add(name)
    return found - {_NO_VALUE}
