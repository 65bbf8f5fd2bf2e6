"""Fields of a body that its spec does not have, such as misspelt ones. Pure; on plain values and declared shapes.

A shape is that of an operation of a client, and `shapes` are those of its provider; there, None as a field stands for
additional properties, and None as a shape for any value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import chain, repeat
from typing import Any, NamedTuple, TypeAlias

Shapes: TypeAlias = Mapping[str, Any]


_CONTAINERS = (dict, list, tuple)


class UnknownField(NamedTuple):
    """path: such as `lines[].unitPirce`. known: the fields that the object may have."""

    path: str
    known: frozenset[str]

    def __str__(self) -> str:
        name = self.path.rpartition(".")[2]
        similar = get_close_matches(name, sorted(self.known), 1)
        advice = f"did you mean {similar[0]!r}?" if similar else f"known are: {', '.join(sorted(self.known))}"
        return f"unknown field {self.path!r}; {advice}"


def unknown_fields(body: object, shape: Any, shapes: Shapes) -> list[UnknownField]:
    """Return the unknown fields of a body at any depth, each once, in order. Those of free-form objects are known."""
    try:
        return list({field.path: field for field in _inside(body, shape, shapes, "")}.values())
    except RecursionError:  # which the encoder refuses
        return []


def _inside(value: object, shape: Any, shapes: Shapes, path: str) -> Iterator[UnknownField]:
    if isinstance(value, dict):
        yield from _in_object(value, shape, shapes, path)
    elif isinstance(value, list | tuple) and isinstance(shape, tuple) and shape[0] in _ITEMS:
        for item, inner in zip(value, _ITEMS[shape[0]](shape), strict=False):
            yield from _inside(item, inner, shapes, f"{path}[]")
    elif isinstance(value, list | tuple) and isinstance(shape, tuple) and shape[0] == "either":
        yield from _inside(value, shape[1].get("array"), shapes, path)


_ITEMS: Mapping[str, Callable[[Any], Iterable[Any]]] = {
    "list": lambda shape: repeat(shape[1]),
    "tuple": lambda shape: chain(shape[1], repeat(shape[2])),
}


def _in_object(value: dict[Any, object], shape: Any, shapes: Shapes, path: str) -> Iterator[UnknownField]:
    declared = _declared(value, shape, shapes)
    if declared is None:
        return
    others = declared.get(None)
    for name, field in value.items():
        if name in declared or None in declared:
            inner = declared.get(name, others)
            if inner is not None and isinstance(field, _CONTAINERS):
                yield from _inside(field, inner, shapes, _joined(path, name))
        else:
            yield UnknownField(_joined(path, name), frozenset(known for known in declared if known is not None))


def _joined(path: str, name: object) -> str:
    return f"{path}.{name}" if path else str(name)


def _declared(value: dict[Any, object], shape: Any, shapes: Shapes) -> Mapping[str | None, Any] | None:
    """Return the fields of an object with their shapes; None if any may be there, or the spec lacks its variant."""
    if isinstance(shape, str):
        fields = shapes[shape[1:]] if shape[0] == "@" else None
        return dict.fromkeys(fields) if isinstance(fields, set) else fields
    if shape is None or shape[0] in _ITEMS:
        return None
    if shape[0] == "map":
        return {None: shape[1]}
    if shape[0] == "choice":
        return _merged([_declared(value, variant, shapes) for variant in shape[2]])
    inner = shape[1].get("object") if shape[0] == "either" else shape[2].get(_hashable(value.get(shape[1])))
    return _declared(value, inner, shapes)


def _merged(variants: Sequence[Mapping[str | None, Any] | None]) -> Mapping[str | None, Any] | None:
    """Return the fields of all variants, as some of them share names; None as the shape of those that differ."""
    merged: dict[str | None, Any] = {}
    for variant in variants:
        if variant is None:
            return None
        merged |= {name: shape if merged.get(name, shape) == shape else None for name, shape in variant.items()}
    return merged


def _hashable(value: object) -> object:
    return value if isinstance(value, str | int | None) else None
