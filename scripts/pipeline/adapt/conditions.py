"""What distinguishes the variants of a union that no single constant distinguishes: a tag with several values or with
numbers, several constants, or the fields that each variant requires. Pure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import combinations
from typing import Any, TypeAlias

from attrs import frozen

Values: TypeAlias = tuple[str | int, ...]
Conditions: TypeAlias = dict[str, Values | None]
"""Fields with one of some values, or, for None, with any value."""


@frozen
class Facts:
    """What a variant declares: its fields, those that it requires, and the values that fields are restricted to."""

    name: str | None
    declared: Collection[str]
    required: Collection[str]
    values: Mapping[str, Values]
    integers: Collection[str] = ()
    """The fields that are integers."""


def conditions_of(variants: list[Facts], tag: str | None, mapped: list[list[str]]) -> list[Conditions] | None:
    """Return the conditions of each variant; None if some object could be two of them.

    tag, mapped: the discriminator, and the values that its mapping has for each variant.
    """
    if tag is not None:
        tagged = [
            _tag_values(
                facts, tag, mapped[at], {value for values in mapped[:at] + mapped[at + 1 :] for value in values}
            )
            for at, facts in enumerate(variants)
        ]
        if all(tagged) and _are_disjoint(tagged):
            return [{tag: values} for values in tagged]
    shared = [name for name in variants[0].values if all(name in facts.values for facts in variants)]
    for name in shared:
        if _are_disjoint([facts.values[name] for facts in variants]):
            return [{name: facts.values[name]} for facts in variants]
    found = [_distinctive(facts, [other for other in variants if other is not facts]) for facts in variants]
    pairs = combinations(zip(variants, found, strict=True), 2)
    return found if all(_differ(*first, *second) for first, second in pairs) else None


def _tag_values(facts: Facts, tag: str, mapped: list[str], others: Collection[str]) -> Values:
    """Return the values of a tag: those that the mapping and the variant itself name, or else the variant's name.

    others: the values that the mapping has for other variants.
    """
    own = tuple(value for value in facts.values.get(tag, ()) if str(value) not in others)
    is_integer = tag in facts.integers or any(isinstance(value, int) for value in own)
    texts = {str(value): value for value in own}
    read = [texts.get(value, _integer(value) if is_integer else value) for value in mapped]
    values = [value for value in read if value is not None] + list(own)
    return tuple(dict.fromkeys(values)) or ((facts.name,) if facts.name is not None and not is_integer else ())


def _integer(text: str) -> int | None:
    return int(text) if text.removeprefix("-").isdecimal() and len(text) < len(str(2**63)) else None


def _are_disjoint(values: Iterable[Values]) -> bool:
    listed = [(type(value), value) for variant in values for value in variant]
    return len(set(listed)) == len(listed)


def _distinctive(facts: Facts, others: list[Facts]) -> Conditions:
    """Return the required fields of a variant that another one lacks, or restricts to other values."""
    found: Conditions = {}
    for name in facts.required:
        restricted = [other.values[name] for other in others if name in other.values]
        if name in facts.values and any(_are_disjoint([facts.values[name], values]) for values in restricted):
            found[name] = facts.values[name]
        elif any(name not in other.declared for other in others):
            found[name] = None
    return found


def _differ(first: Facts, mine: Conditions, second: Facts, theirs: Conditions) -> bool:
    """Return whether no object meets the conditions of both variants, or one that does is clearly the first or second.

    A field that only one of two variants declares, and that it requires, decides between them.
    """
    for name in mine.keys() & theirs.keys():
        one, other = mine[name], theirs[name]
        if one is not None and other is not None and _are_disjoint([one, other]):
            return True
    return bool(mine.keys() - set(second.declared) or theirs.keys() - set(first.declared))


def as_extension(conditions: list[Conditions]) -> list[dict[str, Any]]:
    """Return conditions as they are written into a document."""
    return [
        {name: None if values is None else list(values) for name, values in variant.items()} for variant in conditions
    ]
