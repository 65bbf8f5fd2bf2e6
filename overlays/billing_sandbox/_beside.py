"""Paths that end beside an object: a look at it from another side, a value in one of its lists, the only one of a kind.

Pure. `/things/for-owner/{id}` and `/things/by-owner/{owner}` name a thing by its owner, `/things/{id}/tags/{tag}` a
value in its list of tags; a `GET /settings` beside a `PUT /settings/{id}` needs no id, since there is one thing only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from attrs import evolve

from ._document import ANYTHING, Document, Json
from ._operations import Operation
from ._parts import Part, Role
from ._verbs import is_about

_SIDE: Final = re.compile(r"(?P<collection>.+)/(?:for|by)-(?P<side>[a-z-]+)/\{(?P<id>[^{}]+)\}")
_ENTRY: Final = re.compile(r"(?P<collection>.+)/\{(?P<id>[^{}]+)\}/(?P<list>[^{}/]+)/\{[^{}]+\}")


def member_for(members: Iterable[str], name: str) -> str | None:
    """Find the member that holds what a path calls `owner`: owner, ownerId or owner_id."""
    plain = name.replace("-", "").replace("_", "").lower()
    return next((one for one in members if one.replace("_", "").lower() in (f"{plain}id", plain)), None)


def collection_of_entry(operation: Operation) -> str | None:
    """Name the collection of the object whose list a path may end in."""
    found = _ENTRY.fullmatch(operation.path)
    return found["collection"] if found else None


def entry(document: Document, part: Part, *, operation: Operation, thing: Json) -> Part | None:
    """Give the part of a call that takes a value out of a list in a thing, if it is one: the list is no collection."""
    found = _ENTRY.fullmatch(operation.path)
    member = member_for(document.properties(thing), found["list"]) if found else None
    is_one = part.role is Role.DELETE and is_about(document, part.schema or ANYTHING, thing)
    if not found or not member or not is_one:
        return None
    return evolve(part, role=Role.ENTRY, collection=found["collection"], id_parameter=found["id"], member=member)


def collection_from_a_side(operation: Operation) -> str | None:
    """Name the collection that a path may look at from another side."""
    found = _SIDE.fullmatch(operation.path)
    return found["collection"] if found else None


def from_a_side(document: Document, part: Part, *, operation: Operation, thing: Json) -> Part | None:
    """Give the part of a look at things by something else than their ids, if it is one."""
    found = _SIDE.fullmatch(operation.path)
    member = member_for(document.properties(thing), found["side"]) if found else None
    if not found or not member or part.role not in (Role.READ, Role.LIST):
        return None
    return evolve(part, collection=found["collection"], id_parameter=found["id"], member=member)


def only_one(part: Part, *, operation: Operation, roles: set[Role]) -> Part | None:
    """Give the part of a read without an id of the one thing that a change with an id changes, if it is one."""
    others = roles - {Role.ACTION}
    is_alone = bool(others) and others <= {Role.REPLACE, Role.MERGE}
    is_one = part.role is Role.ACTION and operation.method == "GET" and is_alone
    return evolve(part, role=Role.ONLY) if is_one else None
