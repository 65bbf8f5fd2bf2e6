# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""The operations: how each is called, what makes a retry safe, and where the provider documents it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ._overlay import Idempotency, Operation, Pagination, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models

LIST_THINGS: Operation[models.Thing] = Operation(
    id="list_things",
    method="GET",
    path="/things",
    resource="things",
    name="list",
    effect="read",
    pagination=Pagination(style="cursor", cursor="after", next="/next", items="/data"),
    source=Source(url="https://things.test/docs", seen="page"),
    returns="ThingList",
)

CREATE_THING: Operation[None] = Operation(
    id="create_thing",
    method="POST",
    path="/things",
    resource="things",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key"),
    source=Source(url="https://things.test/docs", seen="page"),
    body="application/json",
    body_optional=True,
    shape="@Thing",
    returns=None,
)

GET_THING: Operation[models.Thing] = Operation(
    id="get_thing",
    method="GET",
    path="/things/{id}",
    resource="things",
    name="get",
    effect="read",
    source=Source(url="https://things.test/docs", seen="page"),
    returns="Thing",
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "list_things": LIST_THINGS,
        "create_thing": CREATE_THING,
        "get_thing": GET_THING,
    }
)
"""Every operation by its id, in the order of the spec."""

SHAPES: Mapping[str, Mapping[str | None, Any] | set[str]] = MappingProxyType(
    {
        "Thing": {"id": None, "tags": None, "kind": None, "price": "decimal"},
    }
)
"""How the fields of request bodies are encoded, by component: None, as they are; a set, if all of them are."""
