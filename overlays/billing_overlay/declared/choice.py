"""Unions whose variants msgspec cannot distinguish itself: by a tag that has several values or is a number, by several
constants, or by the fields that each of them requires. Requests and responses share the rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import GenericAlias
from typing import TYPE_CHECKING, ClassVar, TypeAlias, get_args

import msgspec

from .amounts import TypeForm, origin_of

__all__ = ["Chosen", "Conditions", "Rule", "chosen", "decode_choice", "rule_of", "variant_in"]

Conditions: TypeAlias = Mapping[str, tuple[str | int, ...] | None]
"""What an object of a variant has: fields with one of some values, or, for None, with any value."""
Rule: TypeAlias = tuple[Conditions, ...]
"""The conditions of each variant, in order."""


class _Variants(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return True  # msgspec asks this of what `decode_choice` returns, which is a variant and no instance


class Choice(metaclass=_Variants):
    """The runtime type of such a union: a subclass holds its rule, and is parametrized with the variants."""

    rule: ClassVar[Rule] = ()
    __class_getitem__: ClassVar[object] = classmethod(GenericAlias)


if TYPE_CHECKING:
    from typing import Annotated as Chosen
else:

    class Chosen:
        """Declares such a union: `Chosen[A | B | UnknownVariant, conditions of A, conditions of B]`.

        Conditions are `tuple[dict[Literal["field"], Literal["value", ...]], ...]`, without a Literal for a field that
        may have any value. Type checkers see the union alone.
        """

        def __class_getitem__(cls, arguments: tuple[TypeForm, ...]) -> GenericAlias:
            union, *variants = arguments
            kind = _Variants("Choice", (Choice,), {"rule": tuple(map(_conditions, variants))})
            return kind[get_args(union)[: len(variants)]]


def _conditions(kind: TypeForm) -> Conditions:
    pairs = (get_args(condition) for condition in get_args(kind))
    return {get_args(name)[0]: get_args(values) or None for name, values in pairs}


def rule_of(kind: TypeForm) -> Rule | None:
    """Return the rule of a type; None if it is no such union."""
    origin = origin_of(kind)
    return origin.rule if isinstance(origin, type) and issubclass(origin, Choice) else None


def chosen(rule: Rule, fields: Mapping[str, object]) -> int | None:
    """Return the index of the variant whose conditions an object meets; None if that is not clear.

    Of several, it is the one whose conditions include those of all others.
    """
    found = [at for at, conditions in enumerate(rule) if all(_meets(fields, *item) for item in conditions.items())]
    best = max(found, key=lambda at: len(rule[at]), default=None)
    if best is None or not all(rule[at].keys() <= rule[best].keys() for at in found):
        return None
    return best


def variant_in(kind: TypeForm, value: object) -> TypeForm:
    """Return the variant of such a union that a JSON value is; None if that is not clear."""
    at = chosen(rule_of(kind) or (), value) if isinstance(value, Mapping) else None
    return None if at is None else get_args(kind)[at]


def _meets(fields: Mapping[str, object], name: str, values: tuple[str | int, ...] | None) -> bool:
    value = fields.get(name)
    if values is None:
        return name in fields
    return value in values and not isinstance(value, bool)


def decode_choice(kind: TypeForm, value: object) -> object:
    """Return a plain JSON value as the variant of a union that it is; the `dec_hook` of every decoder of models.

    Raise ValueError if that is not clear. msgspec also calls it for the type `object`, which any value has.
    """
    if kind is object:
        return value
    variant = variant_in(kind, value)
    if variant is None:
        raise ValueError("the variant of a union is not clear")
    return msgspec.convert(value, variant, dec_hook=decode_choice)
