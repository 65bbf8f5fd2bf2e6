"""The surfaces of two packages, side by side. Of a class that came or went its members are not told again."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve

from .change import (
    Change,
    Effect,
    Way,
    both,
    either,
    shown,
)
from .definitions import Fact
from .types import Named, effect_of, is_of_values, listed_in

_POSITION = re.compile(r"\d+ ")


def compare_surfaces(old: Mapping[str, Fact], new: Mapping[str, Fact]) -> list[Change]:
    """Give the changes between two surfaces; those of an async twin only where its original has no such change."""
    aliases = [
        {fact.path: fact.type or "None" for fact in side.values() if fact.kind == "alias"} for side in (old, new)
    ]
    found = [_presence(old[path], is_new=False) for path in sorted(old.keys() - new.keys()) if _is_top(path, old, new)]
    found += [_presence(new[path], is_new=True) for path in sorted(new.keys() - old.keys()) if _is_top(path, new, old)]
    for path in sorted(old.keys() & new.keys()):
        found += _changed(old[path], new[path], aliases)
    return _without_twins(found)


def _is_top(path: str, here: Mapping[str, Fact], there: Mapping[str, Fact]) -> bool:
    """Tell whether all that holds a name stands on both sides."""
    owners = [path[: found.start()] for found in re.finditer(r"[.(]| ->", path)]
    # A name that stands for another one came or went with it.
    owners += [str(here[path].type)] if here[path].kind == "name" else []
    return all(owner in there for owner in owners if owner in here)


def _presence(fact: Fact, *, is_new: bool) -> Change:
    # To demand it anew breaks calls, and so does to take it no longer from those who had to give it.
    is_demanded = fact.kind in ("argument", "member") and fact.way == "request" and fact.required
    way: Way = "request" if fact.kind not in ("member", "returns") else fact.way
    effect: Effect = "wider" if is_new == (way == "request") else "narrower"
    label = " ".join(filter(None, [fact.kind, _POSITION.sub("", fact.type or "")]))
    told = (None, shown(label)) if is_new else (shown(label), None)
    return Change(fact.path, fact.kind, way, "other" if is_demanded else effect, told, fact.place)


def _changed(old: Fact, new: Fact, aliases: list[dict[str, str]]) -> list[Change]:
    found = []
    if old.kind != new.kind:
        return [Change(new.path, "kind", new.way, "other", (old.kind, new.kind), new.place)]
    # Of a name that says no type only its coming and going can be told.
    is_known = new.kind not in ("name", "member", "constant") or None not in (old.type, new.type)
    if old.type != new.type and is_known:
        effect = _effect(old, new, aliases)
        what = (new.kind == "alias" and listed_in(new.type or "")) or "type"
        if new.kind in ("member", "returns") and new.way == "answer" and is_of_values(*_named(old, new, aliases)):
            what = "value"  # what comes may be another one tomorrow, as with the enums of answers
        found.append(Change(new.path, what, new.way, effect, both(_line, old.type, new.type), new.place))
    if old.required != new.required and new.way == "request":
        told = both(either("required"), old.required, new.required)
        found.append(Change(new.path, "required", "request", "narrower" if new.required else "wider", told, new.place))
    return found


def _line(annotation: str | None) -> str:
    return shown(annotation)


def _effect(old: Fact, new: Fact, aliases: list[dict[str, str]]) -> Effect:
    before, after = old.type or "", new.type or ""
    if new.kind == "class":
        return "none" if set(before.split(", ")) - {"TypedDict"} == set(after.split(", ")) - {"TypedDict"} else "other"
    if new.kind == "argument":
        # One that moved, or is by name now, breaks calls that give it by position.
        places = [found[0] if (found := _POSITION.match(side)) else None for side in (before, after)]
        if places[0] != places[1]:
            return "wider" if places[0] is None else "other"
        before, after = (_POSITION.sub("", side, count=1) for side in (before, after))
    named = _named(evolve(old, type=before), evolve(new, type=after), aliases)
    return effect_of(*named, is_list=new.kind == "alias")


def _named(old: Fact, new: Fact, aliases: list[dict[str, str]]) -> tuple[Named, Named]:
    """Give two annotations, each with the aliases that it can name: within a module its own by their bare names."""
    module = new.path.partition(".")[0]
    known = [alias | {path.removeprefix(f"{module}."): text for path, text in alias.items()} for alias in aliases]
    return (old.type or "None", known[0]), (new.type or "None", known[1])


def _without_twins(changes: list[Change]) -> list[Change]:
    known = {_plain(change) for change in changes if not _is_twin(change.subject)}
    return [change for change in changes if not _is_twin(change.subject) or _plain(change) not in known]


def _is_twin(path: str) -> bool:
    """Tell whether a name is of an async client; models and inputs are named by specs, and have no twins."""
    return "Async" in path and path.partition(".")[0] not in ("models", "inputs")


def _plain(change: Change) -> Change:
    """Give the change as the sync twin would have it."""
    before, after = (text and _sync(text) for text in change.told)
    return evolve(change, subject=_sync(change.subject), told=(before, after))


def _sync(text: str) -> str:
    return text.replace("Async", "").replace("Pages[", "Page[")
