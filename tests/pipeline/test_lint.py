"""The rules of the lint: which documents break them, and which messages report it."""

from __future__ import annotations

from typing import Any

import pytest

from .small_spec import linted, spec

GET, POST = "paths /things get", "paths /things post"
SCHEMAS = "components schemas"


def variant(tag: str | None, *, required: bool = True, name: str = "kind") -> dict[str, Any]:
    """Return a variant of a union, with a tag."""
    properties = {name: {"const": tag} if tag else {"type": "string"}}
    return {"type": "object", "properties": properties, "required": [name] if required else []}


def union(*variants: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return the change that replaces the schema of a thing by a union."""
    return {f"{SCHEMAS} Thing": {"oneOf": list(variants), **more}}


TAG = {"discriminator": {"propertyName": "kind"}}


def test_the_small_spec() -> None:
    """The small spec that the other cases vary has no problem."""
    assert linted(spec()) == []


ITEMS = {f"{POST} x-idempotency": {"key": "items", "at": "/tags", "field": "k", "header": True}}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        # --- OpenAPI
        ({"info version": None}, "'version' is a required property"),
        ({"openapi": "3.0.3"}, "must be 3.1.x"),
        ({"jsonSchemaDialect": "https://things.test"}, "jsonSchemaDialect is not supported"),
        ({f"{GET} parameters 0 in": "qery"}, "'qery' is not one of"),
        ({f"{GET} responses": []}, "is not of type 'object'"),
        ({f"{SCHEMAS} Thing type": "objekt"}, "'objekt' is not"),
        ({f"{SCHEMAS} Thing properties id": {"type": "string", "minLength": -1}}, "-1 is less than the minimum"),
        ({f"{SCHEMAS} Thing properties id": {"type": "string", "default": 7}}, "7 is not of type 'string'"),
        ({f"{SCHEMAS} Thing properties id": {"type": "string", "pattern": "("}}, "is not a 'regex'"),
        ({f"{SCHEMAS} ThingList properties data items properties": 7}, "7 is not of type 'object'"),
        ({f"{POST} requestBody content application/json schema properties": 7}, "7 is not of type 'object'"),
        ({"paths /other": {"operationId": "other"}}, "unknown field 'operationId' of a path: remove it"),
        # --- schemas
        ({f"{SCHEMAS} Thing propertys": {}}, "did you mean properties?"),
        ({f"{SCHEMAS} Thing properties id": {"type": "string", "nullable": True}}, "OpenAPI 3.1 has no nullable"),
        ({f"{SCHEMAS} Thing properties id": {"type": "string", "wibble": 1}}, "remove it, or prefix it with x-"),
        ({f"{SCHEMAS} Thing discriminator": {"propertyName": "id"}}, "discriminator without oneOf"),
        (
            {f"{SCHEMAS} Thing properties id": {"type": "number", "format": "decimal"}},
            "format: decimal applies to strings",
        ),
        # --- what is not supported in an operation
        ({f"{GET} servers": [{"url": "https://other.test"}]}, "servers is not supported here"),
        ({"paths /things servers": [{"url": "https://other.test"}]}, "servers is not supported here"),
        # --- references
        ({f"{SCHEMAS} Thing properties bad": {"$ref": "#/components/schemas/Absent"}}, "refers to nothing"),
        ({f"{SCHEMAS} Thing properties bad": {"$ref": "https://things.test/#/A"}}, "references are never fetched"),
        ({f"{SCHEMAS} Thing $id": "https://things.test/"}, "$id is not supported"),
        (
            {f"{SCHEMAS} Thing properties deep": {"$ref": "#/components/schemas/ThingList/properties/next"}},
            "must be #/components/SECTION/NAME",
        ),
        ({f"{SCHEMAS} Thing properties deep": {"$ref": "#"}}, "must be #/components/SECTION/NAME"),
        # --- vocabulary
        ({f"{GET} x-sourse": {}}, "unknown field 'x-sourse' of an operation: did you mean x-source?"),
        ({f"{GET} x-codeSamples": []}, "unknown field 'x-codeSamples' of an operation"),
        ({"info x-logo": {}}, "unknown field 'x-logo' of an info: remove it; from a published document, by an overlay"),
        ({"paths x-shared": {}}, "unknown field 'x-shared' of a paths"),
        ({f"{SCHEMAS} Thing x-inferred": False}, "x-inferred: True was expected"),
        ({f"{SCHEMAS} Thing properties id x-unsure": " "}, "x-unsure: ' ' is malformed"),
        ({f"{GET} x-source": None}, "missing x-source"),
        ({f"{GET} x-source": {"url": "things.test", "seen": "page"}}, "'things.test' is malformed"),
        ({f"{GET} x-source": {"url": "https://things.test"}}, "x-source: missing seen"),
        ({f"{GET} x-resource": None}, "missing x-resource"),
        ({f"{GET} x-resource": "Things"}, "x-resource: 'Things' is malformed"),
        ({f"{GET} x-method": "list\n"}, "x-method: 'list\\n' is malformed"),
        ({f"{GET} x-effect": "maybe"}, "x-effect"),
        ({f"{GET} x-pagination": {"style": "cursor", "items": "/data"}}, "x-pagination: missing next"),
        ({f"{GET} x-pagination offset": "o"}, "x-pagination"),
        ({f"{POST} x-idempotency": {"key": "body"}}, "x-idempotency: missing at"),
        ({f"{POST} x-idempotency": {"key": "body", "at": "id"}}, "'id' is malformed"),
        ({f"{POST} x-idempotency": {"key": "none", "lifetime": "P1D"}}, "x-idempotency"),
        ({f"{POST} x-idempotency": {"key": "header", "lifetime": "1 day"}}, "'1 day' is malformed"),
        ({f"{POST} x-idempotency": {"key": "natural", "at": "/id"}}, "x-idempotency: missing reuse"),
        ({f"{POST} x-idempotency": {"key": "header", "at": "/id"}}, "not allowed here"),
        ({"x-client": None}, "the document: missing x-client"),
        ({"x-client version": "one"}, "version: 'one' is malformed"),
        ({"x-client class": "things"}, "class: 'things' is malformed"),
        ({"x-errors message": ["no header"]}, "x-errors: message"),
        ({"x-webhooks": {"scheme": "shared-secret"}}, "x-webhooks: missing header"),
        ({"x-webhooks": {"scheme": "shared-secret", "header": "a b"}}, "x-webhooks: header: 'a b' is malformed"),
        ({"x-webhooks": {"scheme": "hmac"}}, "scheme: 'hmac' is not one of standard-webhooks, hmac-sha256,"),
        ({"x-api-version": {"header": "Bad Header", "value": "1"}}, "header: 'Bad Header' is malformed"),
        # --- operations
        ({f"{GET} operationId": "listThings"}, "operationId must be snake_case"),
        ({f"{GET} operationId": None}, "operationId must be snake_case"),
        ({f"{GET} operationId": "create_thing"}, "'create_thing' is taken by GET /things"),
        ({f"{GET} x-method": "create"}, "'client.things.create' is taken"),
        ({f"{GET} summary": None}, "missing summary"),
        ({f"{GET} x-method": "import"}, "'import' cannot be an attribute"),
        ({f"{GET} x-method": "with_raw_response"}, "'with_raw_response' cannot be an attribute"),
        ({f"{GET} x-resource": "call"}, "'call' cannot be an attribute"),
        (
            {f"{GET} parameters 0 in": "path", f"{GET} parameters 0 required": True},
            "{after} is not in the path",
        ),
        ({"paths /things/{id}": spec()["paths"]["/things"]}, "{id} is not declared as a path parameter"),
        ({"paths /a/{id}": {}, "paths /a/{key}": {}}, "/a/{key} is the same path as /a/{id}"),
        ({f"{GET} parameters": [{"name": "after", "in": "query", "schema": {}}] * 2}, "'after' is declared twice"),
        # --- retries
        ({f"{POST} x-idempotency": None}, "a write needs x-idempotency"),
        ({f"{GET} x-effect": "write"}, "a write needs x-idempotency"),
        ({f"{GET} x-effect": {"write_when": "after"}}, "a write needs x-idempotency"),
        ({f"{GET} x-idempotency": {"key": "none"}}, "x-idempotency has no meaning for a read"),
        ({f"{POST} x-effect": "read"}, "x-idempotency has no meaning for a read"),
        ({"x-idempotency header": None}, "needs x-idempotency: header at the root"),
        ({"x-idempotency header": None, **ITEMS}, "needs x-idempotency: header at the root"),
        ({**ITEMS, f"{POST} x-idempotency header": "Once"}, "x-idempotency: header"),
        ({f"{POST} x-idempotency": {"key": "natural", "at": "/id", "reuse": "reject"}}, "reject needs conflict"),
        # --- pointers
        ({f"{POST} x-idempotency": {"key": "body", "at": "/nokey"}}, "unknown field '/nokey' of the request"),
        ({f"{POST} x-idempotency": {"key": "items", "at": "/id", "field": "k"}}, "unknown list '/id'"),
        ({f"{POST} x-idempotency": {"key": "items", "at": "/tags", "field": "k"}}, "unknown field '/tags/0/k'"),
        (
            {f"{POST} x-idempotency": {"key": "natural", "in": "query", "at": "id", "reuse": "replay"}},
            "unknown query parameter 'id'",
        ),
        (
            {f"{POST} x-idempotency": {"key": "natural", "in": "path", "at": "id", "reuse": "replay"}},
            "unknown path parameter 'id'",
        ),
        ({f"{GET} x-pagination cursor": "before"}, "unknown query parameter 'before'"),
        ({f"{GET} x-pagination limit": "limit"}, "unknown query parameter 'limit'"),
        ({f"{GET} x-pagination next": "/absent"}, "unknown field '/absent' of the response"),
        ({f"{GET} x-pagination items": "/next"}, "unknown list '/next'"),
        ({f"{GET} x-pagination total": "/total"}, "unknown field '/total'"),
        ({f"{GET} x-pagination cursor": "/after"}, "unknown field '/after' of the request"),
        ({f"{GET} x-pagination before": "after"}, "missing previous"),
        ({f"{GET} x-pagination before": "back", f"{GET} x-pagination previous": "/next"}, "query parameter 'back'"),
        ({f"{GET} x-envelope": "result"}, "unknown field '/result'"),
        ({f"{POST} x-effect": {"write_when": "force"}}, "unknown query parameter 'force'"),
        ({f"{POST} x-effect": {"write_when": "/force"}}, "unknown field '/force' of the request"),
        # --- the client
        ({"servers": None}, "servers: the first must be"),
        ({"servers": [{"url": "/v1"}]}, "servers: the first must be"),
        ({"servers": [{"url": "http://api.things.test"}]}, "servers: the first must be"),
        ({"servers": [{"url": "https://{region}.things.test", "variables": {"region": {"default": "a"}}}]}, "servers"),
        ({"security": None}, "security: must have exactly one requirement"),
        ({"security": [{"Key": []}, {}]}, "security: must have exactly one requirement"),
        ({"security": [{"Other": []}]}, "unknown scheme 'Other'"),
        ({"components securitySchemes Key scheme": "digest"}, "http digest is not supported"),
        (
            {"components securitySchemes Key": {"type": "apiKey", "in": "query", "name": "key"}},
            "apiKey query is not supported",
        ),
        ({"components securitySchemes Key scheme": "basic"}, "http basic needs 2, not 1"),
        ({f"{GET} security": []}, "security is not supported here"),
        ({"x-client package": "class"}, "'class' is a reserved word of Python"),
        ({"x-client credentials": {"import": "KEY"}}, "'import' is a reserved word of Python"),
        # --- shapes
        ({f"{SCHEMAS} ThingList properties data items $ref": "#/components/schemas/none"}, "refers to nothing"),
        (
            {"components parameters": {"after_cursor": {"name": "a", "in": "query", "schema": {}}}},
            "such as AfterCursor",
        ),
        ({f"{SCHEMAS} Unused": {}}, "component 'Unused' is not used by any operation"),
        ({f"{SCHEMAS} Unused": {"items": {"$ref": "#/components/schemas/Unused"}}}, "is not used by any operation"),
        (
            {f"{SCHEMAS} ThingList properties kind": {"enum": ["d", "c", "b", "a", None]}},
            "duplicate enum: 4 values, also at",
        ),
        # --- unions
        (union(variant("a"), variant("b")), "add a discriminator"),
        ({f"{SCHEMAS} Thing": {"anyOf": [variant("a"), variant("b")]}}, "add a discriminator"),
        (union({"allOf": [variant("a")]}, variant("b")), "add a discriminator"),
        (union({"type": "array"}, {"type": "array"}), "two lists cannot be distinguished"),
        (union(variant("a"), variant("a"), **TAG), 'have the same tag, kind = "a"'),
        (union(variant("a"), variant(None), **TAG), "variant number 2 must require 'kind'"),
        (union(variant("a"), variant("b", required=False), **TAG), "variant number 2 must require 'kind'"),
        (union(variant("a"), variant("b", name="type"), **TAG), "variant number 2 must require 'kind'"),
        (
            {
                f"{SCHEMAS} One": variant("a"),
                f"{SCHEMAS} Two": variant("b"),
                **union(
                    {"$ref": "#/components/schemas/One"},
                    {"$ref": "#/components/schemas/Two"},
                    discriminator={"propertyName": "kind", "mapping": {"a": "#/components/schemas/Two"}},
                ),
            },
            "mapping: 'a' does not point to the variant",
        ),
    ],
)
def test_a_broken_rule(changes: dict[str, Any], words: str) -> None:
    """Each rule reports a violation with its place."""
    problems = linted(spec(changes))

    assert any(words in problem for problem in problems), problems
    assert all(problem.startswith("spec.json:") for problem in problems)


@pytest.mark.parametrize(
    "changes",
    [
        {f"{POST} x-idempotency": {"key": "body", "at": "/id", "lifetime": "P7D", "max_length": 255}},
        {f"{POST} x-idempotency": {"key": "natural", "at": "/id", "reuse": "reject", "conflict": 409, "mint": True}},
        {f"{POST} x-idempotency": {"key": "none"}},
        {f"{POST} x-idempotency": {"key": "header", "mint": False}},
        {
            f"{POST} x-effect": {"write_when": "/id"},
            f"{POST} x-idempotency": {"key": "header", "mint": False, "required": True},
        },
        {f"{POST} x-effect": "read", f"{POST} x-idempotency": None},
        {f"{GET} x-effect": {"write_when": "after"}, f"{GET} x-idempotency": {"key": "none"}},
        {
            f"{GET} x-effect": "write",
            f"{GET} x-idempotency": {"key": "natural", "in": "query", "at": "after", "reuse": "replay"},
        },
        {f"{GET} x-pagination": {"style": "offset", "offset": "after", "items": "/data", "page_size": 50}},
        {f"{GET} x-pagination": {"style": "none", "items": "/data"}},
        {f"{GET} x-envelope": "data"},
        {"x-idempotency lifetime": "PT24H", "x-idempotency conflict": 422},
        {"x-api-version": {"header": "Things-Version", "value": "2026-04-01", "echo": None}},
        {"x-errors": {"message": ["/error/message"], "code": [], "request_id": ["X-Request-Id"]}},
        {"components securitySchemes Key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        {
            "components securitySchemes Key scheme": "basic",
            "x-client credentials": {"user": "THINGS_USER", "password": "THINGS_PASSWORD"},
        },
        {"servers": [{"url": "http://127.0.0.1:8000"}]},
        {f"{SCHEMAS} Thing properties id": {"anyOf": [{"type": "string"}, {"type": "null"}]}},
        {f"{SCHEMAS} Thing properties id x-inferred": True, f"{SCHEMAS} Thing x-provider-names": ["Item"]},
        {f"{SCHEMAS} ThingList properties data items x-inferred": True},
        {f"{SCHEMAS} ThingList properties kind": {"enum": ["a", "b", "c"]}},
        union(variant("a"), variant("b"), {"type": "null"}, **TAG),
        union(variant("a"), {"type": "string"}, {"type": "array", "items": {}}),
    ],
)
def test_a_document_within_the_rules(changes: dict[str, Any]) -> None:
    """Documents that follow the vocabulary and the rules have no problem."""
    if "Thing" in " ".join(changes) and f"{SCHEMAS} Thing" in changes:
        changes = {**changes, f"{POST} x-idempotency": {"key": "none"}}

    assert linted(spec(changes)) == []
