"""Verbs on one object: `POST /things/{id}/close` is about the thing, and leaves a mark on it.

Pure. Which call is a verb is read off the document: it responses the thing that stands one step up its path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import takewhile
from operator import eq
from typing import Final

from ..document.document import Document
from ..document.pointers import Json

_MOMENT: Final = re.compile(r"_?(?:at|on|date|time)$", re.IGNORECASE)
_STATE: Final = re.compile(r"(?:^|_)(?:status|state)$|(?:Status|State)$")
# `finalize` and FINAL, `void` and VOIDED, `archive` and archivedAt: so many letters in common, and at most so many not.
_COMMON: Final = 3
_ENDING: Final = 2
# An response may show the thing in another shape, with a few fields of its own.
_FAMILIAR: Final = 0.75


def is_about(document: Document, response: Json, thing: Json) -> bool:
    """Tell whether an response shows a thing, in its own schema or in one that has nearly all fields in common."""
    shown, known = document.properties(response), document.properties(thing)
    if not shown or "id" in known.keys() - shown.keys():
        return False
    return len(shown.keys() & known.keys()) >= _FAMILIAR * len(shown)


def marks(document: Document, fields: Mapping[str, Json], verb: str, *, moment: Json) -> dict[str, Json]:
    """Give what tells that a verb was carried out, of some fields: the time named after it, the state it leads to."""
    found: dict[str, Json] = {}
    for name, node in fields.items():
        if _MOMENT.search(name) and _is_form_of(_MOMENT.sub("", name), verb):
            found[name] = moment
        elif _STATE.search(name) and (state := _state_of(document.flat(node).get("enum", ()), verb)):
            found[name] = state
    return found


def cleared(document: Document, fields: Mapping[str, Json], noun: str, *, held: Mapping[str, Json]) -> dict[str, Json]:
    """Give what tells that a part of a thing was taken away.

    After `DELETE /things/{id}/owner` there is no `firstOwner`; after `DELETE /things/{id}/draft`, DRAFT is no more its
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


def plain(name: str) -> str:
    """Write a name so that it is the same in a path and in an object: `owner-id`, `owner_id` and `ownerId`."""
    return re.sub("[-_]", "", name).lower()


def _state_of(states: Iterable[Json], verb: str) -> str | None:
    return next((state for state in states if isinstance(state, str) and _is_form_of(state, verb)), None)


def verb_of(path: str) -> str:
    """Give the verb at the end of a path; of several words the last one, which says the outcome (`mark-as-sent`)."""
    return re.split(r"[^A-Za-z]+", path)[-1]


def _is_form_of(word: str, verb: str) -> bool:
    """Tell whether a word is the verb, or made from it by another ending."""
    word, verb = word.lower().replace("_", ""), verb.lower()
    common = len(list(takewhile(bool, map(eq, word, verb))))
    return common >= max(_COMMON, min(len(word), len(verb)) - _ENDING)
