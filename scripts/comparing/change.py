"""One change as plain facts, and how much it weighs for a caller. Whoever finds a change decides neither.

request narrower    less is taken than before       breaking
request wider       more is taken                   additive
answer  wider       less is promised                breaking
answer  narrower    more is promised                additive
other               neither holds the other         breaking
none                no code has to change           fix

What is judged otherwise stands in one table below; docs/changing.md gives the reasons.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from ..spec.problems import Place

Severity: TypeAlias = Literal["breaking", "additive", "fix"]
Way: TypeAlias = Literal["request", "answer"]
Effect: TypeAlias = Literal["narrower", "wider", "other", "none"]

Told: TypeAlias = tuple[str | None, str | None]
"""What was and what is, in words; None: nothing."""

SEVERITIES: tuple[Severity, ...] = ("breaking", "additive", "fix")
_OPEN: dict[tuple[str, Effect], Severity] = {
    ("value", "wider"): "additive",  # an unknown one arrives as a text
    ("value", "narrower"): "fix",  # and so does this one, should it come after all
    ("variant", "wider"): "additive",  # an unknown one arrives as UnknownVariant
    ("variant", "narrower"): "breaking",  # its class goes, and what it told comes no more
    ("error status", "wider"): "fix",  # the error is raised by the status that comes, described or not
}
"""What is not judged by the width of answers alone, by what changed and how."""


@frozen
class Home:
    """Where a change belongs in a package: an operation, an argument of it, the words that name a class, or what a
    private module declares, as the module and the words of arguments there, the closest first.
    """

    operation: str | None = None
    argument: str | None = None
    names: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()


@frozen
class Change:
    """One difference. The place is in the new spec or package; where nothing is left, in the old one."""

    subject: str
    what: str
    way: Way
    effect: Effect
    told: Told
    place: Place | None = field(default=None, eq=False)
    home: Home = field(default=Home(), eq=False)

    @property
    def severity(self) -> Severity:
        """Weigh the change."""
        if self.effect == "none":
            return "fix"
        if self.way == "answer" and (self.what, self.effect) in _OPEN:
            return _OPEN[self.what, self.effect]
        harmless = "wider" if self.way == "request" else "narrower"
        return "additive" if self.effect == harmless else "breaking"

    @property
    def mirrored(self) -> Change:
        """Give the change that undoes this one."""
        turned: dict[Effect, Effect] = {"narrower": "wider", "wider": "narrower", "other": "other", "none": "none"}
        return Change(self.subject, self.what, self.way, turned[self.effect], self.told[::-1])


def both(tell: Callable[[Any], str | None], old: Any, new: Any) -> Told:
    """Tell both sides in words."""
    return tell(old), tell(new)


def either(word: str) -> Callable[[Any], str]:
    """Tell whether something holds by a word or its opposite."""
    return lambda holds: word if holds else f"not {word}"


def labelled(name: str, value: object) -> str | None:
    """Tell a value behind its name; None for none."""
    return None if value is None else f"{name}: {shown(value)}"


def shown(value: object) -> str:
    """Write a value of a spec in one line, in full: a report for people cuts it, and no other."""
    return " ".join(str(value).split())


def members_told(before: Any, after: Any) -> Told:
    """Tell two maps by the members that differ; by all that it holds what came or went."""
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return both(_whole, before, after)
    names = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    return both(lambda side: ", ".join(f"{name}: {shown(side.get(name, 'none'))}" for name in names), before, after)


def _whole(value: Any) -> str | None:
    if isinstance(value, dict):
        return ", ".join(f"{name}: {shown(value[name])}" for name in sorted(value))
    return None if value is None else shown(value)
