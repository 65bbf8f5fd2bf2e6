"""The targets that operations can play: what one does, in which collection, and where its response holds the object.

Values only; which operation plays which target is read off the document in `_catalog`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from attrs import frozen

from ..document.pointers import Json

PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")


class Role(Enum):
    """What an operation does to its collection; ACTION is whatever fits no other.

    A VERB changes one object (`POST /things/{id}/close`), a COPY makes another one like it. An ENTRY is a value that a
    call takes out of a list in an object (`DELETE /things/{id}/tags/{tag}`). The ONLY object of its kind needs no id.
    MANY makes or changes each object of a list. A PIECE is made inside an object, which is the response
    (`POST /things/{id}/lines` responses the thing).
    """

    LIST = auto()
    CREATE = auto()
    READ = auto()
    MERGE = auto()
    REPLACE = auto()
    DELETE = auto()
    VERB = auto()
    COPY = auto()
    ENTRY = auto()
    ONLY = auto()
    MANY = auto()
    PIECE = auto()
    ACTION = auto()


ITEM_ROLES: Final = frozenset((Role.READ, Role.MERGE, Role.REPLACE, Role.DELETE))
# Their objects tell by themselves whether a call has anything left to do.
CHANGING_ROLES: Final = ITEM_ROLES | {Role.VERB, Role.ENTRY, Role.MANY}
# What a call seems to do from its own path alone; the object above may tell better.
LOOSE_ROLES: Final = frozenset((Role.CREATE, Role.ACTION))


@frozen(kw_only=True)
class Target:
    """The target that an operation plays.

    In which collection (a path template), and where its response holds the object: a pointer, and the object's schema.
    field: the one that the path speaks of: what it names an object by instead of the id, or the list of an ENTRY.
    entries: for MANY, the pointer to the list of them in the body; for a PIECE, the collection that it belongs to.
    """

    role: Role
    collection: str
    id_parameter: str | None
    field: str | None = None
    holder: str
    schema: Json | None
    entries: str = ""

    @property
    def noun(self) -> str:
        """The last fixed target of the path: ids and texts are made up from it."""
        fixed = [segment for segment in self.collection.split("/") if segment and "{" not in segment]
        return fixed[-1] if fixed else "object"

    def named(self, path: Mapping[str, Json]) -> dict[str, Json]:
        """Give what the path of a look from a side says of the objects that it shows."""
        value = path.get(self.id_parameter or "")
        return {} if self.role is Role.ENTRY or self.field is None or value is None else {self.field: value}

    def place(self, path: Mapping[str, Json]) -> str:
        """Give the path of the very collection that a call means."""
        return PLACEHOLDER.sub(lambda found: str(path.get(found[1], found[0])), self.collection)
