"""Targets: what an operation does, in which collection, and where its response holds the object.

Values only; the target of an operation is derived from the document in `catalog`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Final

from attrs import frozen

from ..document.pointers import Json

PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_OWNER: Final = re.compile(r"([^/{}]+)/\{([^{}]+)\}")


class Role(Enum):
    """What an operation does to its collection; ACTION is anything else.

    A VERB changes one object (`POST /things/{id}/close`), a COPY creates another one like it. An ENTRY is a value that
    is removed from a list in an object (`DELETE /things/{id}/labels/{label}`). The ONLY object of its kind needs no id.
    MANY creates or changes each object of a list. A PIECE is created inside an object, which is the response
    (`POST /things/{id}/lines` returns the thing).
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
# Their objects show by themselves whether a request still changes anything.
CHANGING_ROLES: Final = ITEM_ROLES | {Role.VERB, Role.ENTRY, Role.MANY}
# The role as the path alone suggests it; the object one level up may correct it.
LOOSE_ROLES: Final = frozenset((Role.CREATE, Role.ACTION))


@frozen(kw_only=True)
class Target:
    """What an operation acts on.

    collection: a path template. holder, schema: the pointer to the object in the response, and the object's schema.
    field: the field by which the path identifies an object instead of the id, or the list of an ENTRY.
    entries: for MANY, the pointer to the list in the body; for a PIECE, the collection that it belongs to.
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
        """The last literal segment of the path: the prefix of generated ids and texts."""
        fixed = [segment for segment in self.collection.split("/") if segment and "{" not in segment]
        return fixed[-1] if fixed else "object"

    @property
    def above(self) -> str | None:
        """The collection of the object in which this one is, None if it is in none."""
        outer, _, last = self.collection.rpartition("/")[0].rpartition("/")
        return outer if PLACEHOLDER.fullmatch(last) else None

    def owners(self) -> Iterator[tuple[str, str]]:
        """Yield what the path calls the objects around this one, in the singular, and the parameters with their ids."""
        for plural, parameter in _OWNER.findall(self.collection):
            yield re.sub("ies$", "y", plural) if plural.endswith("ies") else plural.removesuffix("s"), parameter

    def named(self, path: Mapping[str, Json]) -> dict[str, Json]:
        """Return the fields of the objects that the path of a lookup determines."""
        value = path.get(self.id_parameter or "")
        return {} if self.role is Role.ENTRY or self.field is None or value is None else {self.field: value}

    def place(self, path: Mapping[str, Json]) -> str:
        """Return the path of the collection that a request addresses."""
        return PLACEHOLDER.sub(lambda found: str(path.get(found[1], found[0])), self.collection)
