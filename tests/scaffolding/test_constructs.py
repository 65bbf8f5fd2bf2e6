"""Constructs of published documents, one by one: each is carried, and the package says the best that is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .trial import Trial, answer, document, operation, run

_OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
_OTHER = {"type": "object", "properties": {"b": {"type": "string"}}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


# What stands in the member `m` of an answer -> its type in Python.
_MEMBERS: dict[str, tuple[Any, str]] = {
    "a list of types": ({"type": ["string", "array"], "items": {"type": "string"}}, "str | list[str] | None"),
    "several plain types": ({"type": ["string", "integer", "null"]}, "str | int | None"),
    "an untagged union": ({"oneOf": [_OBJECT, _OTHER]}, "Any"),
    "an untagged union of references": ({"anyOf": [_ref("Other"), _ref("third")]}, "Any"),
    "an object or its id": ({"anyOf": [{"type": "string"}, _ref("Other")]}, "str | Other | None"),
    "objects or an id": ({"anyOf": [{"type": "string"}, _ref("Other"), _ref("third")]}, "Any"),
    "a merged object": ({"allOf": [_ref("Other"), _OBJECT]}, "Thing"),
    "parts that disagree": ({"allOf": [_ref("Other"), {"properties": {"b": {"type": "integer"}}}]}, "Thing"),
    "a nullable reference": ({"oneOf": [_ref("Other"), {"type": "null"}]}, "Other | None"),
    "a reference with words": ({**_ref("Other"), "description": "d", "readOnly": True}, "Other | None"),
    "a reference with demands": ({**_ref("Other"), "required": ["b"]}, "Thing"),
    "an empty schema": ({}, "Any"),
    "a schema that is true": (True, "Any"),
    "null alone": ({"type": "null"}, "Any"),
    "an enum with null": ({"enum": ["a", None]}, "ThingM | None"),
    "an enum of null": ({"enum": [None]}, "Any"),
    "an enum of dates": ({"type": "string", "format": "date", "enum": ["2026-04-01", "2026-05-01"]}, "ThingM | None"),
    "an enum of booleans": ({"type": "boolean", "enum": [True]}, "bool | None"),
    "an enum of fractions": ({"type": "number", "enum": [0.5, 1]}, "Decimal | None"),
    "an enum of odd texts": ({"type": "string", "enum": ["", "-", "a b", 'x"""', "ü", "class"]}, "ThingM | None"),
    "a mixed enum": ({"enum": ["a", 1]}, "Any"),
    "a map beside members": ({**_OBJECT, "additionalProperties": {"type": "integer"}}, "ThingM | None"),
    "a map by pattern": (
        {"type": "object", "patternProperties": {"^x-": {"type": "string"}}},
        "dict[str, str] | None",
    ),
    "an object of nothing": (
        {"type": "object", "properties": {}, "additionalProperties": False},
        "dict[str, Any] | None",
    ),
    "an unknown type": ({"type": "whatever"}, "Any"),
    "a tuple": ({"type": "array", "prefixItems": [{"type": "string"}]}, "list[Any] | None"),
    "a pattern of another dialect": ({"type": "string", "pattern": "^(?<year>\\p{L})[[a]$"}, "str | None"),
    "a default of another type": ({"type": "integer", "default": "none"}, "int | None"),
    "conditions": ({"type": "string", "not": {"enum": ["x"]}, "if": {}, "then": {}}, "str | None"),
    "an alternative of limits": ({**_OBJECT, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, "ThingM | None"),
    "a union beside members": ({**_OBJECT, "oneOf": [_ref("Other"), _ref("third")]}, "ThingM | None"),
    "lists of two kinds": (
        {"oneOf": [{"type": "array", "items": _OBJECT}, {"type": "array", "items": _OTHER}]},
        "Any",
    ),
    "binary inside JSON": ({"type": "string", "format": "binary"}, "str | None"),
    "a list of anything": ({"type": "array"}, "list[Any] | None"),
}


def _schemas(member: Any) -> dict[str, Any]:
    return {
        "Thing": {"type": "object", "properties": {"m": member}},
        "Other": _OTHER,
        "third": {"type": "object", "properties": {"c": _ref("Thing")}},
    }


@pytest.fixture(scope="module")
def members(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    """A package with each construct as the member `m` of a component of its own."""
    paths, schemas = {}, {}
    for at, (member, _) in enumerate(_MEMBERS.values()):
        schemas[f"Thing{at}"] = {"type": "object", "properties": {"m": member}}
        paths[f"/things/{at}"] = {"get": operation(operationId=f"op{at}", responses=answer(_ref(f"Thing{at}")))}
    others = {name: one for name, one in _schemas({}).items() if name != "Thing"}
    others["third"] = {"type": "object", "properties": {"c": {"type": "string"}}}
    trial = run(tmp_path_factory.mktemp("members"), document(paths, {**schemas, **others}))
    assert 0 == trial.status, trial.err
    return trial


@pytest.mark.parametrize("name", _MEMBERS)
def test_members(members: Trial, name: str) -> None:
    """A member of an answer has the narrowest type that is true of it, and an open one where nothing is certain."""
    at, wanted = list(_MEMBERS).index(name), _MEMBERS[name][1]

    body = members.module("models").split(f"class Thing{at}(Model")[1].split("\nclass ")[0]

    (line,) = (one for one in body.splitlines() if one.startswith("    m: "))
    found = line.removeprefix("    m: ").rpartition(" = ")[0].replace(f"Thing{at}M", "ThingM")
    if wanted == "Thing":
        wanted = "ThingM | None"
    assert wanted == found


def test_a_doubt_is_told(members: Trial) -> None:
    """What is read as anything says in its docstring what it may be, and the report names its line."""
    at = list(_MEMBERS).index("an untagged union of references")

    assert "Unsure: one of Other, Third, which nothing in it tells apart." in members.module("models")
    assert "read as anything:" in members.out
    assert f"class Thing{at}(" in members.module("models")


def test_a_discriminator_tags(tmp_path: Path) -> None:
    """A union with a discriminator becomes tagged variants, whether or not they state their tag."""
    schemas = {
        "Pay": {
            "oneOf": [_ref("card_pay"), _ref("BankPay")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"card": "#/components/schemas/card_pay", "bank": "BankPay"},
            },
        },
        "card_pay": {"type": "object", "properties": {"kind": {"type": "string"}, "n": {"type": "string"}}},
        "BankPay": {"allOf": [_ref("Base"), {"properties": {"iban": {"type": "string"}}}]},
        "Base": {
            "type": "object",
            "properties": {"kind": {"type": "string"}},
            "discriminator": {"propertyName": "kind"},
        },
    }

    trial = run(tmp_path, document({"/pay": {"get": operation(responses=answer(_ref("Pay")))}}, schemas))

    assert 0 == trial.status, trial.err
    read = 'msgspec.json.decode(b\'{"kind": "bank", "iban": "x"}\', type=m.Pay)'
    code = f"import json, msgspec\nfrom acme_client import models as m\nprint(json.dumps(type({read}).__name__))"
    assert "BankPay" == trial.inside(code)


def test_a_base_that_lists_its_children(tmp_path: Path) -> None:
    """A base that lists its children, which are made from it, is read without going round in a circle."""
    schemas = {
        "Animal": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}},
            "oneOf": [_ref("Cat"), _ref("Dog")],
            "discriminator": {"propertyName": "kind"},
        },
        "Cat": {"allOf": [_ref("Animal"), {"properties": {"lives": {"type": "integer"}}}]},
        "Dog": {"allOf": [_ref("Animal"), {"properties": {"tricks": {"type": "array", "items": _ref("Animal")}}}]},
    }

    trial = run(tmp_path, document({"/a": {"get": operation(responses=answer(_ref("Animal")))}}, schemas))

    assert 0 == trial.status, trial.err
    assert "lives: int | None" in trial.module("models")


@pytest.mark.parametrize(
    "schemas",
    [
        {"T": {"type": "object", "properties": {"t": _ref("T")}}},
        {"T": {"anyOf": [{"type": "string"}, {"type": "array", "items": _ref("T")}]}},
        {"T": {"type": "object", "additionalProperties": _ref("T")}},
        {"T": {"type": "array", "items": _ref("U")}, "U": {"type": "array", "items": _ref("T")}},
        {"T": {"oneOf": [_ref("T"), {"type": "string"}]}},
        {"T": {"allOf": [_ref("T"), _OBJECT]}},
        {"T": {"oneOf": [_ref("U"), _ref("V")]}, "U": {"oneOf": [_ref("T")]}, "V": _OBJECT},
    ],
)
def test_recursion(tmp_path: Path, schemas: dict[str, Any]) -> None:
    """A schema that holds itself, in whatever way, is carried."""
    paths = {"/t": {"get": operation(responses=answer({"type": "object", "properties": {"t": _ref("T")}}))}}

    trial = run(tmp_path, document(paths, schemas))

    assert 0 == trial.status, trial.err


def test_names_that_would_clash(tmp_path: Path) -> None:
    """Names that Python, the package or each other would not let stand are changed, and all operations stay."""
    schemas = {
        name: {"type": "object", "properties": {"class": {"type": "string"}, "self": {"enum": ["a", "b"]}, "日本": {}}}
        for name in (
            "foo",
            "Foo",
            "FOO",
            "foo.bar",
            "class",
            "str",
            "Model",
            "日本",
            "9lives",
            "FooBar",
            "list",
            "x" * 300,
        )
    }
    schemas["Foo"]["properties"]["bar"] = _OBJECT
    ids = ("class", "print", "getFoo", "get_foo", "getFoo", "", "9", "日本", "OPERATIONS", "import", "x" * 300, "list")
    tags = ("str", "class", "call", "Model", "Mapping", "Acme", "", "9", "models", "日本", "ACME", "a-b")
    paths = {
        f"/p{at}": {"get": operation(operationId=name, tags=[tag], responses=answer(_ref(schema)))}
        for at, (name, tag, schema) in enumerate(zip(ids, tags, schemas, strict=True))
    }

    trial = run(tmp_path, document(paths, schemas))

    assert 0 == trial.status, trial.err
    assert trial.out.startswith("12 of 12 operations")


def test_parameters_of_every_kind(tmp_path: Path) -> None:
    """Parameters are carried in their styles; what a client cannot send is named in the report."""
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
    made = document({"/a/{x-id}/{y}/{9}": {"parameters": parameters, "get": operation(operationId="one")}})
    made["components"]["parameters"] = {"page.size": {"name": "self", "in": "query", "schema": {"enum": ["a", "b"]}}}

    trial = run(tmp_path, made)

    assert 0 == trial.status, trial.err
    assert "parameter left out: 1" in trial.out
    assert "parameter as text: 2" in trial.out
    assert "parameter added: 3" in trial.out
    assert "def one(\n        self,\n        x_id: str,\n        y: str,\n        p_9: str," in trial.module(
        "resources/a"
    )


def test_paths_that_differ_in_names_only(tmp_path: Path) -> None:
    """Two paths that differ in the names of parameters are one; an operation at both is refused, or left out."""
    paths = {
        "/a/{id}": {"get": operation(operationId="one")},
        "/a/{a_id}": {"delete": operation(operationId="two")},
    }
    clash = {**paths, "/a/{x}": {"get": operation(operationId="three")}}

    merged, refused = run(tmp_path, document(paths)), run(tmp_path / "specs", document(clash))

    assert merged.out.startswith("2 of 2 operations")
    assert "GET /a/{x} sends what GET /a/{id} sends" in refused.err


def test_bodies_and_answers(tmp_path: Path) -> None:
    """JSON is preferred, forms are sent, answers that differ are read openly, and none is lost."""
    form = {"application/x-www-form-urlencoded": {"schema": _OBJECT, "encoding": {"a": {"style": "deepObject"}}}}
    file = {"type": "object", "properties": {"f": {"type": "string", "format": "binary"}, "n": {"type": "integer"}}}
    two = {"200": answer(_OBJECT)["200"], "202": answer(_OTHER)["200"], "4XX": {"description": "no"}}
    paths = {
        "/form": {"post": operation(operationId="form", requestBody={"content": form})},
        "/file": {
            "post": operation(operationId="file", requestBody={"content": {"multipart/form-data": {"schema": file}}})
        },
        "/two": {"get": operation(operationId="two", responses=two)},
        "/some": {"get": operation(operationId="some", responses={**answer(_OBJECT), "204": {"description": "none"}})},
        "/none": {"get": operation(operationId="none", responses={"default": answer(_OBJECT)["200"]})},
        "/any": {"get": operation(operationId="any", responses=answer(_OBJECT, "*/*"))},
        "/csv": {"get": operation(operationId="csv", responses=answer({"type": "string"}, "text/csv"))},
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
        [None, "bytes"],
        [None, "NoneResponse"],
        [None, "AnyOperationResponse"],
        [None, "text"],
        [None, None],
    ] == trial.inside(code)


def test_an_operation_of_another_media_type_is_refused(tmp_path: Path) -> None:
    """A body that the client cannot send is a problem at its line, and can be left out."""
    paths = {
        "/xml": {"post": operation(requestBody={"content": {"application/xml": {"schema": _OBJECT}}})},
        "/ok": {"get": operation()},
    }

    refused, left = run(tmp_path, document(paths)), run(tmp_path / "specs", document(paths), "--leave-out")

    assert 1 == refused.status
    assert "POST /xml: the client sends JSON" in refused.err
    assert left.out.startswith("1 of 2 operations")


def test_vendor_words_and_webhooks(tmp_path: Path) -> None:
    """Extensions of a vendor are removed, even those named like ours; webhooks and callbacks are reported."""
    paths = {
        "/a": {
            "get": operation(**{"x-idempotency": "yes", "x-resource": 7, "callbacks": {"c": {"{$url}": {"post": {}}}}}),
            "x-vendor": {"get": 1},
        }
    }
    extra = {"x-client": [], "x-tagGroups": [1], "webhooks": {"sent": {"post": operation()}}, "tags": [{"name": "a"}]}

    trial = run(tmp_path, document(paths, **extra))

    assert 0 == trial.status, trial.err
    assert "webhooks are not carried" in trial.out
    assert "callbacks are not carried" in trial.out
    assert "x-tagGroups" not in (trial.package / "openapi.json").read_text(encoding="utf-8")


def test_references_into_the_inside(tmp_path: Path) -> None:
    """A reference into the inside of another thing makes a component of what it points at."""
    schemas = {"Thing": {"type": "object", "properties": {"a/b": {"type": "object", "properties": {"c": _OBJECT}}}}}
    inside = {"$ref": "#/components/schemas/Thing/properties/a~1b/properties/c"}
    of_answer = {"$ref": "#/paths/~1one/get/responses/200/content/application~1json/schema"}
    paths = {
        "/one": {"get": operation(responses=answer(inside))},
        "/two": {"get": operation(responses=answer(of_answer))},
        "/three": {"get": operation(responses=answer(_ref("Thing")))},
    }

    trial = run(tmp_path, document(paths, schemas))

    assert 0 == trial.status, trial.err
    assert trial.out.startswith("3 of 3 operations")


def test_openapi_3_0(tmp_path: Path) -> None:
    """A 3.0 document in YAML, with its own words for null and limits, is carried."""
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
        ({"swagger": "2.0", "info": {"title": "x", "version": "1"}, "paths": {}}, "openapi: must be 3.1.0"),
        ({"openapi": "3.1.0", "info": {"title": "x", "version": "1"}}, "has no operation"),
        ("not: [a", "is not YAML"),
        ("[]", "must hold a mapping"),
    ],
)
def test_what_is_no_document(tmp_path: Path, content: Any, words: str) -> None:
    """What is no OpenAPI document of 3.0 or 3.1 is refused in one line, and nothing is made."""
    trial = run(tmp_path, content)

    assert 1 == trial.status
    assert words in trial.err
    assert not trial.specs.exists()


def test_members_of_one_direction(tmp_path: Path) -> None:
    """A member that only the provider writes is no argument; one that it never shows may be absent in answers."""
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
    paths = {"/things": {"post": operation(operationId="make", requestBody=body, responses=answer(_ref("Thing")))}}

    trial = run(tmp_path, document(paths, {"Thing": thing, "Part": part, "Id": {"type": "string"}}))

    assert 0 == trial.status, trial.err
    made = trial.module("resources/things").split("def make(")[1].split("idempotency_key")[0]
    declared = [line.strip() for line in made.strip().split("\n")]
    assert ["self,", "*,", "secret: str,", "name: str,", "part: inputs.Part | models.Part,"] == declared
    assert "id:" not in trial.module("inputs")
    assert "secret: str | None = None" in trial.module("models")
