"""Two annotations, side by side: whether one takes all that the other takes. Texts in, no type is ever evaluated."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import TypeAlias

from .change import Effect

Named: TypeAlias = tuple[str, Mapping[str, str]]
"""An annotation, and what each alias in it stands for."""

_CHOICES = ("Union", "OpenUnion", "Open", "Literal")
# No value of its own: that the argument may be left out is told by its default.
_NO_VALUE = "Absent"


def effect_of(old: Named, new: Named, *, is_list: bool = False) -> Effect:
    """Say whether the new annotation is wider or narrower than the old one.

    is_list: they list what is known, and the list itself is looked at; otherwise an open list is any text.
    """
    before, after = (_alternatives(*side, is_list=is_list) for side in (old, new))
    is_wider, is_narrower = _covers(after, before), _covers(before, after)
    if is_wider and is_narrower:
        return "none"
    return "wider" if is_wider else "narrower" if is_narrower else "other"


def is_of_values(old: Named, new: Named) -> bool:
    """Tell whether two annotations differ only in which values they list, and both list some."""
    before, after = (_alternatives(*side, is_list=True) for side in (old, new))
    return all(map(_is_value, before ^ after)) and any(map(_is_value, before)) and any(map(_is_value, after))


def _is_value(name: str) -> bool:
    return _type_of(name) != name


def _covers(holder: set[str], held: set[str]) -> bool:
    return all(member in holder or _type_of(member) in holder for member in held)


def _type_of(literal: str) -> str:
    return "str" if literal.startswith(("'", '"')) else "int" if literal.lstrip("-").isdigit() else literal


def listed_in(annotation: str) -> str | None:
    """Say what an annotation lists that is known today and stays open to others: values, variants, or nothing."""
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
        elif name in aliases and name not in seen:
            seen.add(name)
            waiting.append(_parsed(aliases[name]))
        else:
            found.add(name)
    return found - {_NO_VALUE}
