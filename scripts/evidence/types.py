"""The places of a type: a model or TypedDict that a generator wrote, read as syntax.

What generators have in common is here: `Optional`, `Union`, `Literal`, lists and maps, aliases of fields, enums, and
generic pages.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from .modules import Meaning, Module
from .surface import is_deep

Found: TypeAlias = Iterator[tuple[str, tuple[object, ...]]]
_WRAPPERS = {"Optional", "Required", "NotRequired", "ReadOnly", "Annotated", "Final", "Type"}
_LISTS = {"List", "list", "Sequence", "Iterable", "SequenceNotStr", "Iterator", "Set", "set", "Tuple", "tuple"}
_MAPS = {"Dict", "dict", "Mapping"}
_NOTHING = {"ClassVar"}


@frozen
class Hint:
    """A type where it was written. bound: the types of the type parameters of the class around it."""

    module: Module
    node: ast.expr
    bound: Mapping[str, Hint] = field(factory=dict, eq=False)

    def of(self, node: ast.expr) -> Hint:
        """Return a part of the type."""
        return Hint(self.module, node, self.bound)


def places(hint: Hint, place: str, *, only: frozenset[str] | None = None) -> Found:
    """Yield each place of a type with the values of its enum. only: the names of the fields at the top that count."""
    node = hint.node
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        node = ast.parse(node.value, mode="eval").body
        yield from places(hint.of(node), place, only=only)
    elif isinstance(node, ast.BinOp):
        for side in (node.left, node.right):
            yield from places(hint.of(side), place, only=only)
    elif isinstance(node, ast.Subscript):
        yield from _subscript(hint, node, place, only)
    elif isinstance(node, ast.Name | ast.Attribute):
        yield from _named(hint, node, place, only, arguments=[])
    else:
        yield place, ()


def _subscript(hint: Hint, node: ast.Subscript, place: str, only: frozenset[str] | None) -> Found:
    name = name_of(node.value)
    inner = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
    if name == "Literal":
        yield place, tuple(part.value for part in inner if isinstance(part, ast.Constant))
    elif name == "Union" or name in _WRAPPERS:
        for part in inner if name == "Union" else inner[:1]:
            yield from places(hint.of(part), place, only=only)
    elif name in _LISTS or name in _MAPS:
        yield place, ()
        if not is_deep(place):
            yield from places(hint.of(inner[0 if name in _LISTS else -1]), f"{place}/{'[]' if name in _LISTS else '*'}")
    elif name not in _NOTHING:
        yield from _named(hint, node.value, place, only, arguments=[hint.of(part) for part in inner])


def _named(hint: Hint, node: ast.expr, place: str, only: frozenset[str] | None, *, arguments: list[Hint]) -> Found:
    name = name_of(node)
    meaning = None
    if name in hint.bound:
        yield from places(hint.bound[name], place, only=only)
        return
    if name not in _LISTS and name not in _MAPS:
        meaning = meaning_of(hint.module, node)
    if meaning is None:
        yield place, ()
    elif isinstance(meaning.node, ast.ClassDef):
        yield from _class(meaning.module, meaning.node, place, only, arguments)
    elif not isinstance(meaning.node, ast.Call):
        yield from places(Hint(meaning.module, meaning.node), place, only=only)
    else:
        yield place, ()


def _class(module: Module, node: ast.ClassDef, place: str, only: frozenset[str] | None, arguments: list[Hint]) -> Found:
    yield place, _enum_values(node)
    if not is_deep(place):
        for name, (wire_name, hint) in fields(module, node, arguments).items():
            if only is None or name in only:
                yield from places(hint, f"{place}/{wire_name}")


def fields(module: Module, node: ast.ClassDef, arguments: list[Hint] | None = None) -> dict[str, tuple[str, Hint]]:
    """Return the wire name and the type of each field of a class by its name in Python."""
    found: dict[str, tuple[str, Hint]] = {}
    for base in node.bases:
        meaning = meaning_of(module, base.value if isinstance(base, ast.Subscript) else base)
        if meaning is not None and isinstance(meaning.node, ast.ClassDef) and meaning.node is not node:
            found |= fields(meaning.module, meaning.node, arguments)
    bound = dict(zip(_parameters(node), arguments or [], strict=False))
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and _is_field(item):
            hint = Hint(module, item.annotation, bound)
            found[item.target.id] = (_alias(item.annotation, item.value) or item.target.id, hint)
    return found


def meaning_of(module: Module, node: ast.expr) -> Meaning | None:
    """Return the class or the alias that a name stands for; None for those of Python and of the package's runtime."""
    found: Meaning | Module | None
    if isinstance(node, ast.Attribute):
        holder = module.meaning(name_of(node.value))
        found = holder.meaning(node.attr) if isinstance(holder, Module) else None
    else:
        found = module.meaning(name_of(node))
    is_ours = isinstance(found, Meaning) and not _is_runtime(found.module)
    return found if is_ours and isinstance(found, Meaning) else None


def name_of(node: Any) -> str:
    """Return the last part of a dotted name."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_runtime(module: Module) -> bool:
    """Return whether a module is the generator's own, and not generated from the provider's document."""
    return module.parts[:1] == ("core",) or any(part[0] == "_" and part != "_wrappers" for part in module.parts)


def _is_field(item: ast.AnnAssign) -> bool:
    is_class_variable = "ClassVar" in ast.unparse(item.annotation)
    return isinstance(item.target, ast.Name) and item.target.id[0] != "_" and not is_class_variable


def _parameters(node: ast.ClassDef) -> list[str]:
    """Return the type parameters of a generic class."""
    generic = [base for base in node.bases if isinstance(base, ast.Subscript)]
    named = next((base for base in generic if name_of(base.value) == "Generic"), next(iter(generic), None))
    if named is None:
        return []
    inner = named.slice.elts if isinstance(named.slice, ast.Tuple) else [named.slice]
    return [name_of(part) for part in inner]


def _alias(*parts: ast.expr | None) -> str | None:
    """Return the wire name that a field's metadata or its default value has as `alias`."""
    for part in parts:
        for node in ast.walk(part) if part is not None else ():
            for keyword in node.keywords if isinstance(node, ast.Call) else ():
                if keyword.arg == "alias" and isinstance(keyword.value, ast.Constant):
                    return str(keyword.value.value)
    return None


def _enum_values(node: ast.ClassDef) -> tuple[object, ...]:
    if not any(name_of(base).endswith("Enum") for base in node.bases):
        return ()
    values = [item.value for item in node.body if isinstance(item, ast.Assign)]
    return tuple(value.value for value in values if isinstance(value, ast.Constant))
