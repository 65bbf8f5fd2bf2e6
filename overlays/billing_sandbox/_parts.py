"""The parts that operations play: what each does, to which collection, and where its answer holds the object."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from attrs import frozen

from ._document import Json

PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")


class Role(Enum):
    """What an operation does to its collection; ACTION is whatever fits no other.

    A VERB changes one object (`POST /things/{id}/close`), a COPY makes another one like it. MANY makes or changes each
    object of a list. An ENTRY is a value that a call takes out of a list in an object (`DELETE
    /things/{id}/tags/{tag}`). The ONLY object of its kind needs no id.
    """

    LIST = auto()
    CREATE = auto()
    READ = auto()
    MERGE = auto()
    REPLACE = auto()
    DELETE = auto()
    VERB = auto()
    COPY = auto()
    MANY = auto()
    ENTRY = auto()
    ONLY = auto()
    ACTION = auto()


ITEM_ROLES: Final = frozenset((Role.READ, Role.MERGE, Role.REPLACE, Role.DELETE))
# What a call seems to do from its own path alone; the object above may tell better.
LOOSE: Final = frozenset((Role.CREATE, Role.ACTION))


@frozen(kw_only=True)
class Part:
    """The part that an operation plays.

    In which collection (a path template), and where its answer holds the object: a pointer, and the object's schema.
    entries: for MANY, the member of the body that lists them. member: the one that a path speaks of: what it names an
    object by instead of the id, or the list of an ENTRY.
    """

    role: Role
    collection: str
    id_parameter: str | None
    holder: str
    schema: Json | None
    entries: str = ""
    member: str | None = None

    @property
    def noun(self) -> str:
        """The last fixed part of the path: ids and texts are made up from it."""
        fixed = [segment for segment in self.collection.split("/") if segment and "{" not in segment]
        return fixed[-1] if fixed else "object"

    def named(self, path: Mapping[str, Json]) -> dict[str, Json]:
        """Give what the path of a look from a side says of the objects that it shows."""
        value = path.get(self.id_parameter or "")
        return {} if self.role is Role.ENTRY or self.member is None or value is None else {self.member: value}

    def place(self, path: Mapping[str, Json]) -> str:
        """Give the path of the very collection that a call means."""
        return PLACEHOLDER.sub(lambda found: str(path.get(found[1], found[0])), self.collection)
