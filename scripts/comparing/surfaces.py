"""Compare the public names of two packages. The fields of an added or removed class are not listed again."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve

from .change import (
    Change,
    Direction,
    Effect,
    both,
    either,
    shown,
)
from .definitions import Fact
from .types import Named, effect_of, is_of_values, listed_in

_POSITION = re.compile(r"\d+ ")


def compare_surfaces(old: Mapping[str, Fact], new: Mapping[str, Fact]) -> list[Change]:
    """Return the changes between the names of two packages; async variants only if the sync name did not change so."""
    aliases = [
        {fact.path: fact.type or "None" for fact in side.values() if fact.kind == "alias"} for side in (old, new)
    ]
    found = [_presence(old[path], is_new=False) for path in sorted(old.keys() - new.keys()) if _is_top(path, old, new)]
    found += [_presence(new[path], is_new=True) for path in sorted(new.keys() - old.keys()) if _is_top(path, new, old)]
    for path in sorted(old.keys() & new.keys()):
        found += _changed(old[path], new[path], aliases)
    return _without_async_variants(found)


def _is_top(path: str, here: Mapping[str, Fact], there: Mapping[str, Fact]) -> bool:
    """Return whether all owners of a name exist on both sides."""
    owners = [path[: found.start()] for found in re.finditer(r"[.(]| ->", path)]
    # A re-exported name is added and removed with its definition.
    owners += [str(here[path].type)] if here[path].kind == "name" else []
    return all(owner in there for owner in owners if owner in here)


def _presence(fact: Fact, *, is_new: bool) -> Change:
    # A new required argument breaks calls, and so does the removal of one that callers had to pass.
    is_required_of_callers = fact.kind in ("argument", "field") and fact.direction == "request" and fact.required
    direction: Direction = "request" if fact.kind not in ("field", "returns") else fact.direction
    effect: Effect = "wider" if is_new == (direction == "request") else "narrower"
    label = " ".join(filter(None, [fact.kind, _POSITION.sub("", fact.type or "")]))
    texts = (None, shown(label)) if is_new else (shown(label), None)
    return Change(fact.path, fact.kind, direction, "other" if is_required_of_callers else effect, texts, fact.place)


def _changed(old: Fact, new: Fact, aliases: list[dict[str, str]]) -> list[Change]:
    found = []
    if old.kind != new.kind:
        return [Change(new.path, "kind", new.direction, "other", (old.kind, new.kind), new.place)]
    if old.wire_name != new.wire_name and None not in (old.wire_name, new.wire_name):
        texts = old.wire_name, new.wire_name
        found.append(Change(new.path, "wire name", new.direction, "other", texts, new.place))
    # Of a name without annotation only addition and removal can be detected.
    is_known = new.kind not in ("name", "field", "constant") or None not in (old.type, new.type)
    if old.type != new.type and is_known:
        effect = _effect(old, new, aliases)
        what = (new.kind == "alias" and listed_in(new.type or "")) or "type"
        if (
            new.kind in ("field", "returns")
            and new.direction == "response"
            and is_of_values(*_named(old, new, aliases))
        ):
            what = "value"  # the values may change at any time, as with enums of responses
        found.append(Change(new.path, what, new.direction, effect, both(_line, old.type, new.type), new.place))
    if old.required != new.required and new.direction == "request":
        texts = both(either("required"), old.required, new.required)
        found.append(Change(new.path, "required", "request", "narrower" if new.required else "wider", texts, new.place))
    return found


def _line(annotation: str | None) -> str:
    return shown(annotation)


def _effect(old: Fact, new: Fact, aliases: list[dict[str, str]]) -> Effect:
    before, after = old.type or "", new.type or ""
    if new.kind == "class":
        return "none" if set(before.split(", ")) - {"TypedDict"} == set(after.split(", ")) - {"TypedDict"} else "other"
    if new.kind == "argument":
        # An argument that moved, or became keyword-only, breaks positional calls.
        places = [found[0] if (found := _POSITION.match(side)) else None for side in (before, after)]
        if places[0] != places[1]:
            return "wider" if places[0] is None else "other"
        before, after = (_POSITION.sub("", side, count=1) for side in (before, after))
    named = _named(evolve(old, type=before), evolve(new, type=after), aliases)
    return effect_of(*named, is_list=new.kind == "alias")


def _named(old: Fact, new: Fact, aliases: list[dict[str, str]]) -> tuple[Named, Named]:
    """Return two annotations, each with the aliases in scope: those of its own module by their bare names."""
    module = new.path.partition(".")[0]
    known = [alias | {path.removeprefix(f"{module}."): text for path, text in alias.items()} for alias in aliases]
    return (old.type or "None", known[0]), (new.type or "None", known[1])


def _without_async_variants(changes: list[Change]) -> list[Change]:
    known = {_plain(change) for change in changes if not _is_async(change.subject)}
    return [change for change in changes if not _is_async(change.subject) or _plain(change) not in known]


def _is_async(path: str) -> bool:
    """Return whether a name belongs to an async client; models and inputs are named by specs and have no variants."""
    return "Async" in path and path.partition(".")[0] not in ("models", "inputs")


def _plain(change: Change) -> Change:
    """Return the change with the names of the sync client."""
    before, after = (text and _sync(text) for text in change.texts)
    return evolve(change, subject=_sync(change.subject), texts=(before, after))


def _sync(text: str) -> str:
    return text.replace("Async", "").replace("Pages[", "Page[")
