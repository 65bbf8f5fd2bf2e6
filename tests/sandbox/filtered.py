"""A provider with every kind of filter, and a list in Python that its lists are compared with."""

from __future__ import annotations

from typing import Any

from .documents import Node, array, document, in_path, operation, query, ref, text, thing

AMOUNT = text(format="decimal")
ORDER = thing(
    ["id", "number", "state", "total"],
    id=text(),
    number={"type": "integer"},
    state=text(enum=["open", "paid", "void"]),
    total=AMOUNT,
    memo=text(),
    owner_id=text(),
    dueOn=text(format="date"),
    shippedAt=text(format="date-time"),
    archivedAt=text(format="date-time"),
    tags=array(text()),
    contacts=array(thing(None, email=text())),
)
NOTE = thing(["id", "order", "text"], id=text(), order=text(), text=text(), pinned={"type": "boolean"})
FLAG = {"type": "boolean"}
BOUNDS = thing(None, gt=text(), gte=text(), lt=text(), lte=text())
RELATED = {"operation": "list_notes", "match": {"/order": "/id"}}
FILTERS = [
    query("state", text()),
    query("OwnerId", text()),
    query("tags", array(text())),
    query("dueOn", BOUNDS, style="deepObject"),
    query("state_not", text(), **{"x-filter": {"field": "/state", "compare": "not_equals"}}),
    query("states", text(), **{"x-filter": {"field": "/state", "compare": "in"}}),
    query("search", text(), **{"x-filter": {"field": ["/memo", "/contacts/email"], "compare": "contains"}}),
    query("without", text(), **{"x-filter": {"field": ["/memo", "/contacts/email"], "compare": "not_contains"}}),
    query("email", text(), **{"x-filter": {"field": "/contacts/email"}}),
    query("least", {"type": "number"}, **{"x-filter": {"field": "/total", "compare": "gte"}}),
    query("due_before", text(format="date"), **{"x-filter": {"field": "/dueOn", "compare": "lt"}}),
    query("shipped_after", text(format="date"), **{"x-filter": {"field": "/shippedAt", "compare": "gt"}}),
    query("shipped", FLAG, **{"x-filter": {"field": "/shippedAt", "compare": "is_set"}}),
    query("paid", FLAG, **{"x-filter": {"field": "/state", "value": "paid"}}),
    query("only_paid", FLAG, **{"x-filter": {"field": "/state", "value": "paid", "any": False}}),
    query("archived", FLAG, **{"x-filter": {"field": "/archivedAt", "compare": "include"}}),
    query("pinned", FLAG, **{"x-filter": {"field": "/pinned", "value": True, "of": RELATED}}),
    query("expand", text(), **{"x-filter": False}),
    query("colour", text(), **{"x-filter": {"unsupported": "no response shows a colour"}}),
    query("mystery", text()),
    query("sort", text(), **{"x-filter": {"sort": "both"}}),
    query("by", text(), **{"x-filter": {"sort": "key", "keys": {"AMOUNT": "/total"}}}),
    query("way", text(default="ASC"), **{"x-filter": {"sort": "direction"}}),
]
PAGED = {"style": "cursor", "cursor": "after", "next": "/next", "items": "/data"}


def shop(**responses: Any) -> Node:
    """Orders with filters, and notes on them."""
    listing = thing(["data"], data=array(ref("Order")), next=text())
    notes = thing(["data"], data=array(ref("Note")))
    parameters = [*FILTERS, query("after", text()), query("limit", {"type": "integer"})]
    return document(
        {
            "/orders": {
                "get": operation(
                    "list_orders", {"200": listing, **responses}, parameters=parameters, **{"x-pagination": PAGED}
                ),
                "post": operation("create_order", {"201": ref("Order")}, body=thing(None, **ORDER["properties"])),
            },
            "/orders/find": {
                "post": operation(
                    "find_orders",
                    {"200": listing},
                    body=thing(
                        None, state=text(), where=thing(None, memos={**array(text()), "x-filter": {"field": "/memo"}})
                    ),
                    **{"x-effect": "read", "x-method": "list"},
                )
            },
            "/orders/{id}": {
                "parameters": [in_path()],
                "get": operation("get_order", {"200": ref("Order")}),
                "delete": operation("drop_order", {"204": None}),
            },
            "/notes": {
                "get": operation("list_notes", {"200": notes}, **{"x-method": "list"}),
                "post": operation("create_note", {"201": ref("Note")}, body=thing(None, **NOTE["properties"])),
            },
        },
        {"Order": ORDER, "Note": NOTE},
    )
