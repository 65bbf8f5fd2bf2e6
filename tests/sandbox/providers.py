"""Two providers, made up for these tests: between them they use every mechanism that the sandbox knows."""

from __future__ import annotations

import socket

from .documents import Node, array, document, in_path, operation, query, ref, response, text, thing

WIDGET = thing(
    ["id", "name", "price", "created_at", "updated_at", "retired_at"],
    id=text(),
    name=text(),
    price=text(format="decimal"),
    colour=text(enum=["red", "green"]),
    note={"type": ["string", "null"]},
    tags=array(text()),
    parts=array(ref("Part")),
    labels={"type": "object", "additionalProperties": text()},
    created_at=text(format="date-time"),
    updated_at=text(format="date-time"),
    retired_at={"type": ["string", "null"], "format": "date-time"},
)
PART = thing(["id", "size"], id=text(), size={"type": "integer"})
WIDGET_INPUT = thing(
    ["name"],
    name=text(minLength=2, maxLength=20),
    price=text(format="decimal"),
    colour=text(enum=["red", "green"]),
    note={"type": ["string", "null"]},
    tags=array(text()),
    parts=array(thing(["size"], size={"type": "integer", "minimum": 1})),
    labels={"type": "object", "additionalProperties": text()},
    made_on=text(format="date"),
)
REFUSAL = thing(["status", "detail"], status={"type": "integer"}, detail=text())
WRONG = {"400": ref("Refusal"), "401": ref("Refusal"), "404": ref("Refusal")}
KEYED = {"x-idempotency": {"key": "header"}}
AT_PATH = {"key": "natural", "in": "path", "at": "id", "reuse": "replay"}


def shop() -> Node:
    """Use a bearer token, a version header with echo, keys in a header, pages by offset, bare objects, a base path."""
    listing = thing(
        ["data", "page"],
        data=array(ref("Widget")),
        page=thing(["size", "pages"], size={"type": "integer"}, pages={"type": "integer"}),
    )
    list_widgets = operation(
        "list_widgets",
        {"200": listing, **WRONG},
        parameters=[
            query("limit", {"type": "integer", "minimum": 1, "maximum": 50, "default": 10}),
            query("offset", {"type": "integer", "minimum": 0}),
            query("colour", array(text(enum=["red", "green"])), explode=False),
            query("tags", array(text())),
            query("name", text()),
            query("cheap", {"type": "boolean"}),
            query("made", thing(None, after=text(format="date"), before=text(format="date")), style="deepObject"),
        ],
        **{
            "x-pagination": {
                "style": "offset",
                "offset": "offset",
                "limit": "limit",
                "items": "/data",
                "total_pages": "/page/pages",
                "per_page": "/page/size",
            }
        },
    )
    widget_input = thing(None, **WIDGET_INPUT["properties"])
    good = {"200": ref("Widget"), **WRONG}
    schemas = {"Widget": WIDGET, "Part": PART, "WidgetInput": WIDGET_INPUT, "Refusal": REFUSAL}
    return document(
        {
            "/widgets": {
                "get": list_widgets,
                "post": operation("create_widget", {"201": ref("Widget"), **WRONG}, body=ref("WidgetInput"), **KEYED),
            },
            "/widgets/{id}": {
                "parameters": [
                    in_path(),
                    {"name": "Shop-Version", "in": "header", "required": True, "schema": text()},
                ],
                "get": operation("get_widget", good),
                "patch": operation("update_widget", good, body=widget_input, **KEYED),
                "put": operation("replace_widget", good, body=ref("WidgetInput"), **{"x-idempotency": AT_PATH}),
                "delete": operation("delete_widget", {"204": None, **WRONG}, **KEYED),
            },
            "/widgets/{id}/picture": {
                "parameters": [in_path()],
                "get": {
                    "operationId": "download_picture",
                    "responses": {"200": response(text(format="binary"), "application/pdf")},
                },
            },
        },
        servers=[{"url": "https://{region}.shop.test/v1", "variables": {"region": {"default": "eu"}}}],
        security=[{"token": []}],
        components={"schemas": schemas, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
        **{
            "x-client": {"credentials": {"api_key": "SHOP_API_KEY"}},
            "x-api-version": {"header": "Shop-Version", "value": "2030-01-01", "echo": "Shop-Version-Used"},
            "x-idempotency": {
                "header": "Once",
                "max_length": 40,
                "lifetime": "PT24H",
                "conflict": 422,
                "in_flight": 409,
                "replayed": "Once-Replayed",
                "released": "Once-Released",
            },
            "x-errors": {"message": ["/detail"], "code": [], "request_id": ["Shop-Request"]},
        },
    )


METER = thing(
    ["id", "serial", "unit", "reading", "archivedAt"],
    id=text(format="uuid"),
    serial=text(),
    unit=text(),
    reading={"type": "number"},
    plan=ref("Plan"),
    archivedAt={"type": ["string", "null"]},
)
METER_INPUT = thing(["unit"], serial=text(), unit=text(), reading={"type": "number"}, plan=ref("Plan"))
PLAN = {"oneOf": [ref("Flat"), ref("Tiered")], "discriminator": {"propertyName": "kind"}}
FLAT = thing(["kind", "fee"], kind={"const": "flat"}, fee=text(format="decimal"))
TIERED = thing(["kind", "steps"], kind=text(enum=["tiered"]), steps=array(text(), minItems=1))
FAILURE = thing(
    ["error"],
    error=thing(
        ["text", "code"], text=text(), code=text(enum=["bad", "worse"]), trace=text(), status={"type": "integer"}
    ),
)
BOOKING = thing(["id", "amount", "currency"], id=text(), amount={"type": "number"}, currency=text(), token=text())
BOOKING_INPUT = thing(["amount"], amount={"type": "number", "exclusiveMinimum": 0}, token=text(maxLength=9))
FAILS = {"422": ref("Failure"), "401": ref("Failure")}


def envelope(schema: Node) -> Node:
    return thing(["data"], data=schema, message=text())


def grid() -> Node:
    """Use basic credentials, cursors that are UUIDs, envelopes, nested errors, and keys in all other places."""
    listing = thing(
        ["data"],
        data=thing(
            ["meters"],
            meters=array(thing(["id", "unit"], id=text(format="uuid"), unit=text(), plan=ref("Plan"))),
            cursor={"type": ["string", "null"], "format": "uuid"},
            total={"type": "integer"},
        ),
    )
    list_meters = operation(
        "list_meters",
        {"200": listing, **FAILS},
        parameters=[
            query("after", text(format="uuid")),
            query("size", {"type": "integer", "minimum": 1, "maximum": 4}),
            query("unit", text(), required=True),
        ],
        **{
            "x-pagination": {
                "style": "cursor",
                "cursor": "after",
                "limit": "size",
                "next": "/data/cursor",
                "items": "/data/meters",
                "total": "/data/total",
            }
        },
    )
    good = {"200": envelope(ref("Meter")), **FAILS}
    natural = {"key": "natural", "at": "/serial"}
    event = thing(["name"], name=text(), key=text(), size={"type": "number"})
    batch_answer = envelope(thing(["reported", "failed"], reported=array(text()), failed=array(text())))
    schemas = {
        "Meter": METER,
        "MeterInput": METER_INPUT,
        "Plan": PLAN,
        "Flat": FLAT,
        "Tiered": TIERED,
        "Failure": FAILURE,
        "Booking": BOOKING,
        "Profile": thing(["id", "name"], id=text(pattern="^[a-z]{3}-[0-9]+$"), name=text()),
    }
    profile = {"key": "natural", "at": "/id"}
    return document(
        {
            "/meters": {
                "get": list_meters,
                "post": operation(
                    "add_meter", good, body=ref("MeterInput"), **{"x-idempotency": {**natural, "reuse": "supersede"}}
                ),
            },
            "/meters/{id}": {
                "parameters": [in_path(format="uuid")],
                "get": operation("get_meter", good),
                "delete": operation("drop_meter", {"204": None, **FAILS}, **{"x-idempotency": AT_PATH}),
            },
            "/meters/{id}/check": {
                "parameters": [in_path(format="uuid")],
                "get": operation(
                    "check_meter",
                    {"200": envelope(thing(["granted", "unit"], granted={"type": "boolean"}, unit=text())), **FAILS},
                    parameters=[query("unit", text()), query("reserve", {"type": "number"}), query("slot", text())],
                    **{
                        "x-effect": {"write_when": "reserve"},
                        "x-idempotency": {"key": "natural", "in": "query", "at": "slot", "conflict": 409},
                    },
                ),
            },
            "/estimate": {
                "post": operation(
                    "estimate",
                    {"200": envelope(thing(None, id=text(), amount={"type": "number"}, total={"type": "number"}))},
                    body=thing(["amount"], amount={"type": "number"}),
                    **{"x-effect": "read"},
                )
            },
            "/bookings": {
                "post": operation(
                    "book",
                    {"200": None, "201": ref("Booking"), **FAILS},
                    body=BOOKING_INPUT,
                    **{"x-idempotency": {"key": "body", "at": "/token", "lifetime": "P7D", "max_length": 9}},
                )
            },
            "/readings": {
                "post": operation(
                    "report_readings",
                    {"200": batch_answer, **FAILS},
                    body=thing(["readings"], readings=array(event, minItems=1, maxItems=3)),
                    **{
                        "x-idempotency": {
                            "key": "items",
                            "at": "/readings",
                            "field": "key",
                            "lifetime": "P7D",
                            "max_length": 9,
                        }
                    },
                )
            },
            "/profiles": {
                "post": operation(
                    "make_profile",
                    {"201": ref("Profile"), **FAILS},
                    body=thing(["id", "name"], id=text(), name=text()),
                    **{"x-idempotency": {**profile, "reuse": "reject"}},
                ),
                "put": operation(
                    "touch",
                    {"200": thing(None, ok={"type": "boolean"})},
                    **{"x-idempotency": {"key": "none"}},
                ),
            },
            "/profiles/{id}": {"parameters": [in_path()], "get": operation("get_profile", {"200": ref("Profile")})},
        },
        servers=[{"url": "https://grid.test/api"}],
        security=[{"pair": []}],
        components={"schemas": schemas, "securitySchemes": {"pair": {"type": "http", "scheme": "basic"}}},
        **{
            "x-client": {"credentials": {"client_id": "GRID_ID", "client_secret": "GRID_SECRET"}},
            "x-errors": {"message": ["/error/text"], "code": ["/error/code"], "request_id": ["/error/trace"]},
        },
    )


def has_ipv6() -> bool:
    """Return whether this machine has the address ::1."""
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True
