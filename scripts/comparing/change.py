"""One change and its severity for callers. The severity follows from the change alone, not from who detected it.

request   narrower    fewer values are accepted     breaking
request   wider       more values are accepted      additive
response  wider       less is guaranteed            breaking
response  narrower    more is guaranteed            additive
other                 neither contains the other    breaking
none                  no code has to change         fix

The exceptions are in one table below; docs/changing.md explains them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..spec.problems import Place

Severity: TypeAlias = Literal["breaking", "additive", "fix"]
Direction: TypeAlias = Literal["request", "response"]
Effect: TypeAlias = Literal["narrower", "wider", "other", "none"]

Texts: TypeAlias = tuple[str | None, str | None]
"""The old and the new value as text; None if the side has none."""

SEVERITIES: tuple[Severity, ...] = ("breaking", "additive", "fix")
_OPEN: dict[tuple[str, Effect], Severity] = {
    ("value", "wider"): "additive",  # unknown values arrive as strings
    ("value", "narrower"): "fix",  # a removed value still arrives as a string if it is sent
    ("variant", "wider"): "additive",  # unknown variants arrive as UnknownVariant
    ("variant", "narrower"): "breaking",  # its class and its fields are removed
    ("error status", "wider"): "fix",  # the error is raised for any status, documented or not
}
"""Severities of response changes that their width alone does not decide, by what changed and how."""


@frozen
class Location:
    """Where a change applies in the package: an operation, its argument, the words of a class name, or a declaration
    (a private module and the argument names in it, most specific first).
    """

    operation: str | None = None
    argument: str | None = None
    names: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()


@frozen
class Change:
    """One difference. The place is in the new spec or package, or in the old one for what was removed."""

    subject: str
    what: str
    direction: Direction
    effect: Effect
    texts: Texts
    place: Place | None = field(default=None, eq=False)
    location: Location = field(default=Location(), eq=False)

    @property
    def severity(self) -> Severity:
        """Return how severe the change is for callers."""
        if self.effect == "none":
            return "fix"
        if self.direction == "response" and (self.what, self.effect) in _OPEN:
            return _OPEN[self.what, self.effect]
        compatible = "wider" if self.direction == "request" else "narrower"
        return "additive" if self.effect == compatible else "breaking"

    @property
    def inverse(self) -> Change:
        """Return the opposite change."""
        opposite: dict[Effect, Effect] = {"narrower": "wider", "wider": "narrower", "other": "other", "none": "none"}
        return Change(self.subject, self.what, self.direction, opposite[self.effect], self.texts[::-1])


@frozen
class Spot:
    """The node that is compared: its name for people, its direction, and where it belongs in the package."""

    subject: str
    direction: Direction
    location: Location

    def inside(self, mark: str, word: str) -> Spot:
        """Return the spot one level deeper."""
        return evolve(
            self, subject=f"{self.subject}{mark}", location=evolve(self.location, names=(*self.location.names, word))
        )

    def change(self, what: str, effect: Effect, texts: Texts, place: Place | None) -> Change:
        """Return a change of this spot."""
        return Change(self.subject, what, self.direction, effect, texts, place, self.location)


def both(describe: Callable[[Any], str | None], old: Any, new: Any) -> Texts:
    """Describe both sides."""
    return describe(old), describe(new)


def either(word: str) -> Callable[[Any], str]:
    """Return a function that describes a flag as `word` or `not word`."""
    return lambda holds: word if holds else f"not {word}"


def labelled(name: str, value: object) -> str | None:
    """Return a value behind its name; None for None."""
    return None if value is None else f"{name}: {shown(value)}"


def shown(value: object) -> str:
    """Return a value of a spec on one line and in full; only the report for people truncates it."""
    return " ".join(str(value).split())


def field_texts(before: Any, after: Any) -> Texts:
    """Describe two mappings by the fields that differ; an added or removed mapping by all of its fields."""
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return both(_whole, before, after)
    names = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    return both(lambda side: ", ".join(f"{name}: {shown(side.get(name, 'none'))}" for name in names), before, after)


def _whole(value: Any) -> str | None:
    if isinstance(value, dict):
        return ", ".join(f"{name}: {shown(value[name])}" for name in sorted(value))
    return None if value is None else shown(value)
