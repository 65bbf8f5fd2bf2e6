"""Members of stored objects: which of them last, how they meet a filter, and what a call adds to a list of theirs."""

from __future__ import annotations

from collections.abc import Mapping

from ._document import Json
from ._scalars import is_change_time


def members_of(body: Json) -> Mapping[str, Json]:
    """Give the members of a body; none, if it is no object."""
    return body if isinstance(body, Mapping) else {}


def lasting(members: Mapping[str, Json]) -> dict[str, Json]:
    """Leave out what tells the time of a change."""
    return {name: value for name, value in members.items() if not is_change_time(name)}


def passes(members: Mapping[str, Json], filters: Mapping[str, Json]) -> bool:
    """Tell whether an object has the wanted values; lists on either side mean any of them."""
    for name, wanted in filters.items():
        have = members.get(name)
        haves = have if isinstance(have, list) else [have]
        wants = wanted if isinstance(wanted, list) else [wanted]
        if not isinstance(wanted, Mapping) and not any(have == want for have in haves for want in wants):
            return False
    return True


def added(members: Mapping[str, Json], told: Mapping[str, Json], *, member: str | None) -> dict[str, Json]:
    """Give what a call says of an object, its one list joined to what there is: `POST /things/{id}/tags` adds tags."""
    held, more = members.get(member or ""), told.get(member or "")
    if member is None or not isinstance(held, list) or not isinstance(more, list):
        return dict(told)
    return {**told, member: [*held, *(one for one in more if one not in held)]}


def taken_out(members: Mapping[str, Json], *, member: str | None, value: Json) -> dict[str, Json]:
    """Give a list of an object without one value."""
    held = members.get(member or "")
    return {str(member): [one for one in held if one != value]} if isinstance(held, list) else {}
