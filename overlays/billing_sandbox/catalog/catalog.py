"""What each operation does: the collections behind the paths, and the target of each operation.

All of it is derived from the document: `/things` and `/things/{id}` are one collection, a POST on the first creates
what a GET on the second reads, `/things/for-owner/{id}` finds them by their owner. Pure; the objects are in `state`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from ..document.document import ANYTHING, Document
from ..document.operations import Operation
from ..document.pointers import Json, plain
from .holders import Holders
from .roles import ITEM_ROLES, LOOSE_ROLES, PLACEHOLDER, Role, Target
from .verbs import is_about

_LOOKUP: Final = re.compile(r"(?P<collection>.+)/(?:for|by)-(?P<key>[a-z-]+)/\{(?P<id>[^{}]+)\}")
_ENTRY: Final = re.compile(r"(?P<collection>.+)/\{(?P<id>[^{}]+)\}/(?P<list>[^{}/]+)/\{(?P<value>[^{}]+)\}")
_STATE: Final = re.compile(r"(?P<collection>.+)/\{(?P<id>[^{}]+)\}/[^{}]+")
_CREATED: Final = 201


class Catalog:
    """The targets of all operations of a document."""

    def __init__(self, document: Document, operations: Sequence[Operation]) -> None:
        self._document = document
        self._holders = Holders(document)
        self._paths = {operation.path for operation in operations}
        self.targets = {operation.id: self._target(operation) for operation in operations}
        # Each rule relies on the results of those before it.
        for rule in (
            self._for_entry,
            self._for_parent,
            self._for_many,
            self._for_lookup,
            self._for_only,
            self._for_view,
        ):
            self.targets |= {
                operation.id: target for operation in operations if (target := rule(operation)) is not None
            }
        self._id_fields = {target.collection: self._id_field(target.collection) for target in self.targets.values()}
        self.targets = {
            operation.id: self._addressable(operation, self.targets[operation.id]) for operation in operations
        }
        self._id_fields = {target.collection: self._id_field(target.collection) for target in self.targets.values()}
        views = {name: target for name, target in self.targets.items() if self._is_view(target)}
        self.targets.update({name: evolve(target, role=Role.ACTION) for name, target in views.items()})

    def target(self, operation: Operation) -> Target:
        """Return the target of an operation."""
        return self.targets[operation.id]

    def schema(self, collection: str) -> Json:
        """Return the schema of the objects in a collection: as they are read, created or listed."""
        for role in (Role.READ, Role.CREATE, Role.REPLACE, Role.MERGE, Role.LIST):
            for target in self.of(collection):
                # A lookup by another key may omit that key from its response.
                if (
                    target.role is role
                    and target.field is None
                    and self._document.properties(target.schema or ANYTHING)
                ):
                    return target.schema
        return ANYTHING

    def of(self, collection: str) -> list[Target]:
        """Return the targets in one collection."""
        return [target for target in self.targets.values() if target.collection == collection]

    def id_field(self, collection: str) -> str | None:
        """Return the field that holds the id of an object, None if there is none."""
        return self._id_fields[collection]

    def field_for(self, collection: str, name: str) -> str | None:
        """Return the field of an object that a path calls `owner`: owner, ownerId or owner_id; None without one."""
        wanted = (plain(name), f"{plain(name)}id")
        fields = self._document.properties(self.schema(collection))
        return next((field for field in fields if plain(field) in wanted), None)

    def makes_by_replacing(self, collection: str) -> bool:
        """Return whether objects of a collection are created only by PUT."""
        return all(target.role is not Role.CREATE for target in self.of(collection))

    def _id_field(self, collection: str) -> str | None:
        fields = self._document.properties(self.schema(collection))
        names = [target.id_parameter for target in self.of(collection) if target.id_parameter]
        return next((name for name in [*names, "id"] if name in fields), None)

    def _target(self, operation: Operation) -> Target:
        parent, _, last = operation.path.rpartition("/")
        named = PLACEHOLDER.fullmatch(last)
        role = _role(operation, is_item=named is not None)
        if not self._can_play(operation, role):
            role = Role.ACTION
        if role is Role.DELETE and operation.transition is not None and operation.transition.outcome:
            role = Role.VERB  # it stays, in another state
        is_item = role in ITEM_ROLES or (named is not None and role is Role.VERB)
        holder, schema = (self._holders.of_list if role is Role.LIST else self._holders.of_one)(operation)
        return Target(
            role=role,
            collection=parent if is_item or self._is_search(operation, role) else operation.path,
            id_parameter=named[1] if named and is_item else None,
            holder=holder,
            schema=schema,
        )

    def _can_play(self, operation: Operation, role: Role) -> bool:
        response = operation.success
        if role is Role.CREATE:
            return response.is_json and self._holders.is_object(response.schema)
        if role is Role.MERGE and operation.method == "POST":  # `POST /things/try/{id}` is not about a thing of `try`
            return operation.path.rpartition("/")[0] in self._paths
        return response.is_json or role not in (Role.LIST, Role.READ)

    def _is_search(self, operation: Operation, role: Role) -> bool:
        """Return whether an operation lists with filters in the body: `POST /things/list` lists `/things`."""
        return role is Role.LIST and operation.method == "POST" and operation.path.rpartition("/")[0] in self._paths

    def _for_entry(self, operation: Operation) -> Target | None:
        """Return the target of an operation that removes a value from a list in an object, None for others."""
        target, entry = self.targets[operation.id], _ENTRY.fullmatch(operation.path)
        field = self.field_for(entry["collection"], entry["list"]) if entry else None
        if not entry or not field or target.role is not Role.DELETE:
            return None
        if not is_about(self._document, target.schema or ANYTHING, self.schema(entry["collection"])):
            return None
        # The list is not a collection of its own.
        return evolve(target, role=Role.ENTRY, collection=entry["collection"], id_parameter=entry["id"], field=field)

    def _for_parent(self, operation: Operation) -> Target | None:
        """Return the target of an operation on the object one level up its path, None for others."""
        target = self.targets[operation.id]
        if operation.transition is not None and PLACEHOLDER.search(operation.path):
            return self._for_state(operation)
        above, _, last = operation.path.rpartition("/")[0].rpartition("/")
        named = PLACEHOLDER.fullmatch(last)
        has_objects = any(other.role not in LOOSE_ROLES for other in self.of(operation.path))
        if not named or target.role not in LOOSE_ROLES or not operation.is_write:
            return None
        if not is_about(self._document, target.schema or ANYTHING, self.schema(above)):
            return None
        if has_objects:
            is_listed = self.field_for(above, target.noun) is not None
            piece = evolve(target, role=Role.PIECE, collection=above, id_parameter=named[1], entries=operation.path)
            return piece if is_listed and target.role is Role.CREATE else None
        role = Role.COPY if operation.success.status == _CREATED else Role.VERB
        return evolve(target, role=role, collection=above, id_parameter=named[1])

    def _for_state(self, operation: Operation) -> Target | None:
        """Return the target of an operation that changes the state of the object whose id is last in its path."""
        target, found = self.targets[operation.id], _STATE.fullmatch(operation.path)
        if target.role in ITEM_ROLES | {Role.VERB} or found is None:
            return None
        return evolve(target, role=Role.VERB, collection=found["collection"], id_parameter=found["id"])

    def _for_many(self, operation: Operation) -> Target | None:
        """Return the target of an operation that creates or changes each object of a list and returns them."""
        target = self.targets[operation.id]
        listed = [other.schema for other in self.of(operation.path) if other.role is Role.LIST]
        entries = self._holders.listed(operation.body_schema or ANYTHING)
        if target.role not in LOOSE_ROLES or not operation.is_write or not listed or not entries:
            return None
        holder = self._holders.listed(operation.success.schema)
        answered = self._document.along(operation.success.schema, holder) or ANYTHING
        if self._document.flat(answered).get("items") != listed[0]:
            return None
        return evolve(
            target, role=Role.MANY, collection=operation.path, holder=holder, schema=listed[0], entries=entries
        )

    def _for_lookup(self, operation: Operation) -> Target | None:
        """Return the target of an operation that finds objects of another collection by another key than the id."""
        target, lookup = self.targets[operation.id], _LOOKUP.fullmatch(operation.path)
        field = self.field_for(lookup["collection"], lookup["key"]) if lookup else None
        if not lookup or not field or target.role not in (Role.READ, Role.LIST):
            return None
        return evolve(target, collection=lookup["collection"], field=field, id_parameter=lookup["id"])

    def _for_only(self, operation: Operation) -> Target | None:
        """Return the target of a read without an id of an object that is changed by id: the only one of its kind."""
        target = self.targets[operation.id]
        roles = {other.role for other in self.of(operation.path)} - {Role.ACTION}
        is_one = bool(roles) and roles <= {Role.REPLACE, Role.MERGE}
        if target.role is not Role.ACTION or operation.method != "GET" or not is_one:
            return None
        return evolve(target, role=Role.ONLY)

    def _for_view(self, operation: Operation) -> Target | None:
        """Return the target of a list that shows the objects of the collection above in another schema."""
        target, above = self.targets[operation.id], operation.path.rpartition("/")[0]
        is_alone = all(other.role is Role.LIST for other in self.of(operation.path))
        if target.role is not Role.LIST or target.collection != operation.path or not is_alone or not self.of(above):
            return None
        is_view = is_about(self._document, target.schema or ANYTHING, self.schema(above))
        return evolve(target, collection=above) if is_view else None

    def _addressable(self, operation: Operation, target: Target) -> Target:
        """Exclude what only looks like a target: an action on objects without an id in responses, a report by POST."""
        field = self.id_field(target.collection)
        if target.role in ITEM_ROLES and field is None and not self.makes_by_replacing(target.collection):
            return evolve(target, role=Role.ACTION, id_parameter=None)
        is_report = field not in self._document.properties(target.schema or ANYTHING)
        return (
            evolve(target, collection=operation.path)
            if self._is_search(operation, target.role) and is_report
            else target
        )

    def _is_view(self, target: Target) -> bool:
        """Return whether objects are only read and have no id to store them by: they are parts of something else."""
        is_only_read = all(other.role is Role.READ for other in self.of(target.collection))
        return target.role is Role.READ and is_only_read and self.id_field(target.collection) is None


def _role(operation: Operation, *, is_item: bool) -> Role:
    if operation.is_list and (operation.method == "GET" or (operation.method == "POST" and not operation.is_write)):
        return Role.LIST
    if operation.method == "POST" and not is_item:
        batch = operation.contract is not None and operation.contract.key == "items"
        return Role.CREATE if operation.is_write and not batch else Role.ACTION
    roles = {"GET": Role.READ, "PATCH": Role.MERGE, "POST": Role.MERGE, "PUT": Role.REPLACE, "DELETE": Role.DELETE}
    # A read by POST, or a write by GET, on an item path is an action.
    is_plain = operation.is_write is (operation.method != "GET") and operation.write_when is None
    return roles.get(operation.method, Role.ACTION) if is_item and is_plain else Role.ACTION
