"""Constructs of published documents in calls: parameters, paths, bodies and responses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .trial import document, operation, returning, run

_OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
_OTHER = {"type": "object", "properties": {"b": {"type": "string"}}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_parameters_of_every_kind(tmp_path: Path) -> None:
    """Parameters keep their styles; what a client cannot send is listed in the report."""
    parameters = [
        {"name": "X-Ids", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}},
        {"name": "session", "in": "cookie", "schema": {"type": "string"}},
        {"name": "filter", "in": "query", "style": "deepObject", "schema": _OBJECT},
        {"name": "json", "in": "query", "content": {"application/json": {"schema": _OBJECT}}},
        {"name": "ID", "in": "query", "schema": {"type": "string"}},
        {"name": "id", "in": "query", "schema": {"type": "string"}},
        {"name": "tags[]", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
        {"$ref": "#/components/parameters/page.size"},
        {"name": "Accept", "in": "header", "schema": {"type": "string"}},
    ]
    spec = document({"/a/{x-id}/{y}/{9}": {"parameters": parameters, "get": operation(operationId="one")}})
    spec["components"]["parameters"] = {"page.size": {"name": "self", "in": "query", "schema": {"enum": ["a", "b"]}}}

    trial = run(tmp_path, spec)

    assert 0 == trial.status, trial.err
    assert "parameter omitted: 1" in trial.out
    assert "parameter as string" not in trial.out
    assert "parameter added: 3" in trial.out
    module = trial.module("resources/a")
    assert (
        "def one(\n        self,\n        x_id: str | UUID,\n        y: str | UUID,\n        p_9: str | UUID," in module
    )
    assert "x_ids: Sequence[str | UUID] | None = None" in module
    assert "json: inputs.OneJson | None = None" in module


def test_bodies_and_responses(tmp_path: Path) -> None:
    """JSON is preferred, forms are sent, responses with different schemas are decoded as Any, and none is lost."""
    form = {"application/x-www-form-urlencoded": {"schema": _OBJECT, "encoding": {"a": {"style": "deepObject"}}}}
    file = {"type": "object", "properties": {"f": {"type": "string", "format": "binary"}, "n": {"type": "integer"}}}
    two = {"200": returning(_OBJECT)["200"], "202": returning(_OTHER)["200"], "4XX": {"description": "no"}}
    paths = {
        "/form": {"post": operation(operationId="form", requestBody={"content": form})},
        "/file": {
            "post": operation(operationId="file", requestBody={"content": {"multipart/form-data": {"schema": file}}})
        },
        "/two": {"get": operation(operationId="two", responses=two)},
        "/some": {
            "get": operation(operationId="some", responses={**returning(_OBJECT), "204": {"description": "none"}})
        },
        "/none": {"get": operation(operationId="none", responses={"default": returning(_OBJECT)["200"]})},
        "/any": {"get": operation(operationId="any", responses=returning(_OBJECT, "*/*"))},
        "/csv": {"get": operation(operationId="csv", responses=returning({"type": "string"}, "text/csv"))},
        "/body": {
            "get": operation(operationId="body", requestBody={"content": {"application/json": {"schema": _OBJECT}}})
        },
    }

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    code = "import json, acme_client as a\nprint(json.dumps([[o.body, o.returns] for o in a.OPERATIONS.values()]))"
    assert [
        ["application/x-www-form-urlencoded", None],
        ["multipart/form-data", None],
        [None, "TwoResponse"],
        [None, "SomeResponse"],
        [None, "NoneResponse"],
        [None, "AnyOperationResponse"],
        [None, "text"],
        ["application/json", None],
    ] == trial.inside(code)


def test_unknown_fields_and_swagger_2_parameters(tmp_path: Path) -> None:
    """An unknown field is reported and ignored; a parameter in Swagger 2 style keeps its type."""
    parameters = [
        {"name": "n", "in": "query", "type": "integer", "collectionFormat": "csv"},
        {"name": "s", "in": "query", "schema": {"type": "string"}, "type": "string"},
    ]
    known = operation(operationId="one", tags=["do"], parameters=parameters, produces=["text/plain"])

    info = {"title": "Acme", "version": "7", "externalDocs": {"url": "https://acme.test"}}

    trial = run(tmp_path, document({"/a": {"get": known, "oops": {}}}, info=info))

    assert 0 == trial.status, trial.err
    assert "unknown field: 5" in trial.out
    assert "n: int | None = None" in trial.module("resources/do")


def test_references_outside_components(tmp_path: Path) -> None:
    """A reference into a parameter or the definitions of a schema is resolved; a dangling one is decoded as Any."""
    parameter = {"name": "id", "in": "query", "schema": {"type": "string"}}
    inner = {"type": "object", "properties": {"at": _ref("Leaf")}}
    schemas = {
        "Leaf": {"type": "object", "properties": {"mapping": _ref("Deep"), "default": _ref("Deep")}},
        "Deep": _OBJECT,
        "Outer": {
            "type": "object",
            "definitions": {"inner": inner},
            "properties": {"i": _ref("Outer/definitions/inner")},
        },
        "Thing": {
            "type": "object",
            "properties": {
                "id": {"$ref": "#/components/parameters/Id/schema"},
                "o": _ref("Outer"),
                "gone": _ref("Gone"),
            },
        },
    }
    spec = document({"/a": {"get": operation(responses=returning(_ref("Thing")))}}, schemas)
    spec["components"]["parameters"] = {"Id": parameter}

    trial = run(tmp_path, spec)

    assert 0 == trial.status, trial.err
    models = trial.module("models")
    assert "    id: str | None = None" in models
    assert "    mapping: Deep | None = None" in models
    assert "    gone: Any = None" in models
    assert "typed as Any: 1" in trial.out


def test_vendor_extensions_and_webhooks(tmp_path: Path) -> None:
    """Vendor extensions are removed, even those with our names; webhooks and callbacks are reported."""
    paths = {
        "/a": {
            "get": operation(**{"x-idempotency": "yes", "x-resource": 7, "callbacks": {"c": {"{$url}": {"post": {}}}}}),
            "x-vendor": {"get": 1},
        }
    }
    extra: dict[str, Any] = {
        "x-client": [],
        "x-tagGroups": [1],
        "webhooks": {"sent": {"post": operation()}},
        "tags": [{"name": "a"}],
    }

    trial = run(tmp_path, document(paths, **extra))

    assert 0 == trial.status, trial.err
    assert "webhooks are not generated" in trial.out
    assert "callbacks are not generated" in trial.out
    assert "x-tagGroups" not in trial.document.read_text(encoding="utf-8")


def test_references_into_operations(tmp_path: Path) -> None:
    """The target of a reference into an operation becomes a component."""
    schemas = {"Thing": {"type": "object", "properties": {"a/b": {"type": "object", "properties": {"c": _OBJECT}}}}}
    inside = {"$ref": "#/components/schemas/Thing/properties/a~1b/properties/c"}
    of_answer = {"$ref": "#/paths/~1one/get/responses/200/content/application~1json/schema"}
    paths = {
        "/one": {"get": operation(responses=returning(inside))},
        "/two": {"get": operation(responses=returning(of_answer))},
        "/three": {"get": operation(responses=returning(_ref("Thing")))},
    }

    trial = run(tmp_path, document(paths, schemas))

    assert 0 == trial.status, trial.err
    assert trial.out.startswith("3 of 3 operations")


def test_openapi_3_0(tmp_path: Path) -> None:
    """A 3.0 document in YAML, with its own keywords for null and limits, is supported."""
    text = """\
openapi: 3.0.1
info: {title: Old, version: 1.0}
servers: [{url: 'https://old.test'}]
paths:
  /a:
    get:
      responses:
        200:
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
components:
  schemas:
    A:
      type: object
      nullable: true
      properties:
        n: {type: integer, minimum: 0, exclusiveMinimum: true}
        r: {nullable: true, allOf: [{$ref: '#/components/schemas/A'}]}
        e: {enum: [2026-04-01, on], nullable: true}
"""

    trial = run(tmp_path, text, name="spec.yaml")

    assert 0 == trial.status, trial.err
    assert "A: TypeAlias" not in trial.module("models")
    assert 'Literal["2026-04-01", "on"]' in trial.module("models")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (
            {"swagger": "2.0", "info": {"title": "x", "version": "1"}, "paths": {}},
            "Swagger 2 is not supported: convert it to OpenAPI 3 first",
        ),
        ({"openapi": "3.1.0", "info": {"title": "x", "version": "1"}}, "has no operation"),
        ("not: [a", "is not YAML"),
        ("[]", "must hold a mapping"),
    ],
)
def test_invalid_documents(tmp_path: Path, content: Any, words: str) -> None:
    """A file that is not an OpenAPI 3.0 or 3.1 document is rejected in one line, and nothing is generated."""
    trial = run(tmp_path, content)

    assert 1 == trial.status
    assert words in trial.err
    assert not trial.specs.exists()


def test_read_only_and_write_only_fields(tmp_path: Path) -> None:
    """A read-only field is not an argument; a write-only field may be absent in responses."""
    thing = {
        "type": "object",
        "required": ["id", "secret", "name", "part"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
            "name": {"type": "string"},
            "part": _ref("Part"),
        },
    }
    part = {"type": "object", "required": ["id"], "properties": {"id": {**_ref("Id"), "readOnly": True}, "n": {}}}
    body = {"content": {"application/json": {"schema": _ref("Thing")}}}
    paths = {"/things": {"post": operation(operationId="make", requestBody=body, responses=returning(_ref("Thing")))}}

    trial = run(tmp_path, document(paths, {"Thing": thing, "Part": part, "Id": {"type": "string"}}))

    assert 0 == trial.status, trial.err
    signature = trial.module("resources/things").split("def make(")[1].split("**options")[0]
    declared = [line.strip() for line in signature.strip().split("\n")]
    assert ["self,", "*,", "secret: str,", "name: str,", "part: inputs.Part | models.Part,"] == declared
    assert "id:" not in trial.module("inputs")
    assert "secret: str | None = None" in trial.module("models")
