"""JSON that the types of an official package allow, to be decoded by our client."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from attrs import define

_DEEP = 8  # below, only what is required: types may hold themselves
_SCALARS: dict[Any, Any] = {
    str: "10",
    int: 3,
    float: 2,
    bool: True,
    object: {"k": "v"},
    Any: {"k": "v"},
    dt.datetime: "2026-04-01T10:00:00Z",
    dt.date: "2026-04-01",
}


def wire_fields(model: Any) -> Mapping[str, tuple[Any, bool]]:
    """Return the types of the fields of a model by wire name, and whether each is required."""
    found = model.model_fields.items()
    return {field.alias or name: (field.annotation, field.is_required()) for name, field in found}


def samples(hint: Any, tagged: str, texts: Mapping[str, str], *, sparse: bool) -> Iterator[Any]:
    """Yield everything, once for each variant of a union or value of an enum, and with sparse what is required.

    tagged: how the fields end of which an object has the one that its `type` names. texts: values by field.
    """
    if sparse:
        yield Maker(full=False, tagged=tagged, texts=texts).value(hint)
    variant = variants = 0
    while variant <= variants:
        maker = Maker(full=True, tagged=tagged, texts=texts, variant=variant)
        yield maker.value(hint)
        variant, variants = variant + 1, maker.variants - 1


@define
class Maker:
    """Makes one sample. variants: how many the largest union or enum had that it met."""

    full: bool
    tagged: str
    texts: Mapping[str, str]
    variant: int = 0
    variants: int = 1

    def value(self, hint: Any, depth: int = 0) -> Any:
        """Return a value of a type."""
        origin, arguments = get_origin(hint), get_args(hint)
        if origin in (Union, UnionType):
            some = [part for part in arguments if part is not type(None) and part is not Any]
            return self.value(self._chosen(some), depth)
        if origin is Annotated:
            return self.value(arguments[0], depth)
        if origin is Literal:
            return self._chosen(list(arguments))
        if hasattr(hint, "model_fields"):
            return self._object(hint, depth)
        if origin is dict:
            return {"k": self.value(arguments[1], depth + 1)}
        if arguments:
            return [self.value(arguments[0], depth + 1)] if depth <= _DEEP + 2 else []
        return _SCALARS[hint]

    def _chosen(self, some: list[Any]) -> Any:
        self.variants = max(self.variants, len(some))
        return some[self.variant % len(some)]

    def _object(self, model: Any, depth: int) -> dict[str, Any]:
        fields = wire_fields(model)
        kind = self.value(fields["type"][0]) if self.tagged and "type" in fields else None
        given = {**self.texts, **({} if kind is None else {"type": kind})}
        return {
            name: given[name] if name in given else self.value(hint, depth + 1)
            for name, (hint, is_required) in fields.items()
            if self._is_wanted(name, is_required or (self.full and depth < _DEEP), kind)
        }

    def _is_wanted(self, name: str, is_wanted: bool, kind: Any) -> bool:
        is_tagged = bool(self.tagged) and name.endswith(self.tagged)
        return name == f"{kind}{self.tagged}" if is_tagged and kind is not None else is_wanted
