"""Verbs: `POST /things/{id}/close` changes the thing, and leaves a trace in its fields.

Pure. A verb is recognized by its response: the object that is one level up its path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import takewhile
from operator import eq
from typing import Final

from ..document.document import Document
from ..document.pointers import Json, plain

_MOMENT: Final = re.compile(r"_(?:at|on|date|time)$|(?<=[a-z0-9])(?:At|On|Date|Time)$")
_STATE: Final = re.compile(r"(?:^|_)(?:status|state)$|(?:Status|State)$")
# `finalize` and FINAL, `void` and VOIDED, `archive` and archivedAt: letters in common, and letters that may differ.
_UNDONE: Final = "un"
_COMMON: Final = 3
_ENDING: Final = 2
# A response may show the object in another shape, with a few fields of its own.
_FAMILIAR: Final = 0.75


def is_about(document: Document, response: Json, thing: Json) -> bool:
    """Return whether a response shows an object, in its own schema or in one with nearly all fields in common."""
    shown, known = document.properties(response), document.properties(thing)
    if not shown or "id" in known.keys() - shown.keys():
        return False
    return len(shown.keys() & known.keys()) >= _FAMILIAR * len(shown)


def outcome_fields(document: Document, fields: Mapping[str, Json], verb: str, *, moment: Json) -> dict[str, Json]:
    """Return the fields that record a verb: the time named after it, the state it leads to.

    A verb that undoes another one (`unarchive`) clears the time named after that one.
    """
    found: dict[str, Json] = {}
    for name, node in fields.items():
        if _MOMENT.search(name) and _is_form_of(_MOMENT.sub("", name), verb):
            found[name] = moment
        elif _MOMENT.search(name) and verb.startswith(_UNDONE) and _is_form_of(_MOMENT.sub("", name), verb[2:]):
            found[name] = None
        elif _STATE.search(name) and (state := _state_of(document.flat(node).get("enum", ()), verb)):
            found[name] = state
    return found


def cleared_fields(
    document: Document, fields: Mapping[str, Json], noun: str, *, held: Mapping[str, Json]
) -> dict[str, Json]:
    """Return the fields that record the removal of a part of an object.

    After `DELETE /things/{id}/owner`, `firstOwner` is null; after `DELETE /things/{id}/draft`, DRAFT is no longer its
    state.
    """
    part, left = plain(noun), dict[str, Json]()
    for name, node in fields.items():
        flat = document.flat(node)
        if plain(name).endswith(part) and document.is_nullable(flat):
            left[name] = None
        elif _STATE.search(name) and _is_form_of(str(held.get(name)), noun):
            others = (state for state in flat.get("enum", ()) if not _is_form_of(str(state), noun))
            left[name] = next(others, held[name])
    return left


def _state_of(states: Iterable[Json], verb: str) -> str | None:
    return next((state for state in states if isinstance(state, str) and _is_form_of(state, verb)), None)


def verb_of(path: str) -> str:
    """Return the verb at the end of a path; of several words the last, which states the outcome (`mark-as-sent`)."""
    return re.split(r"[^A-Za-z]+", path)[-1]


def _is_form_of(word: str, verb: str) -> bool:
    """Return whether a word is the verb, or derived from it by another ending."""
    word, verb = word.lower().replace("_", ""), verb.lower()
    common = len(list(takewhile(bool, map(eq, word, verb))))
    return common >= max(_COMMON, min(len(word), len(verb)) - _ENDING)
