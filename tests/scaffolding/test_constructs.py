"""Constructs of published documents, one by one: each is supported, with the most precise type."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .trial import Trial, document, operation, returning, run

_OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
_OTHER = {"type": "object", "properties": {"b": {"type": "string"}}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _tagged(field: str, kind: str) -> dict[str, Any]:
    properties = {"object": {"type": "string", "enum": [kind]}, field: {"type": "string"}}
    return {"type": "object", "required": ["object"], "properties": properties}


# The schema of the field `m` of a response -> its type in Python.
_FIELDS: dict[str, tuple[Any, str]] = {
    "a list of types": ({"type": ["string", "array"], "items": {"type": "string"}}, "str | list[str] | None"),
    "several plain types": ({"type": ["string", "integer", "null"]}, "str | int | None"),
    "an untagged union": ({"oneOf": [_OBJECT, _OTHER]}, "Any"),
    "an untagged union of references": ({"anyOf": [_ref("Other"), _ref("third")]}, "Any"),
    "an object or its id": ({"anyOf": [{"type": "string"}, _ref("Other")]}, "str | Other | None"),
    "objects or an id": ({"anyOf": [{"type": "string"}, _ref("Other"), _ref("third")]}, "Any"),
    "tagged objects or an id": (
        {"anyOf": [{"type": "string"}, _tagged("x", "Cat"), _tagged("y", "Dog")]},
        "str | ThingMOption2 | None",
    ),
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
    "a map beside properties": ({**_OBJECT, "additionalProperties": {"type": "integer"}}, "ThingM | None"),
    "a map by pattern": (
        {"type": "object", "patternProperties": {"^x-": {"type": "string"}}},
        "dict[str, str] | None",
    ),
    "an object of nothing": (
        {"type": "object", "properties": {}, "additionalProperties": False},
        "dict[str, Any] | None",
    ),
    "an unknown type": ({"type": "whatever"}, "Any"),
    "a tuple": ({"type": "array", "prefixItems": [{"type": "string"}]}, "list[str] | None"),
    "a pattern of another dialect": ({"type": "string", "pattern": "^(?<year>\\p{L})[[a]$"}, "str | None"),
    "a default of another type": ({"type": "integer", "default": "none"}, "int | None"),
    "conditions": ({"type": "string", "not": {"enum": ["x"]}, "if": {}, "then": {}}, "str | None"),
    "an alternative of limits": ({**_OBJECT, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, "ThingM | None"),
    "a union beside properties": ({**_OBJECT, "oneOf": [_ref("Other"), _ref("third")]}, "ThingM | None"),
    "lists of two kinds": (
        {"oneOf": [{"type": "array", "items": _OBJECT}, {"type": "array", "items": _OTHER}]},
        "Any",
    ),
    "binary inside JSON": ({"type": "string", "format": "binary"}, "str | None"),
    "a list of anything": ({"type": "array"}, "list[Any] | None"),
}


def _schemas(field: Any) -> dict[str, Any]:
    return {
        "Thing": {"type": "object", "properties": {"m": field}},
        "Other": _OTHER,
        "third": {"type": "object", "properties": {"c": _ref("Thing")}},
    }


@pytest.fixture(scope="module")
def fields(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    """A package with each construct as the field `m` of its own component."""
    paths, schemas = {}, {}
    for at, (field, _) in enumerate(_FIELDS.values()):
        schemas[f"Thing{at}"] = {"type": "object", "properties": {"m": field}}
        paths[f"/things/{at}"] = {"get": operation(operationId=f"op{at}", responses=returning(_ref(f"Thing{at}")))}
    others = {name: schema for name, schema in _schemas({}).items() if name != "Thing"}
    others["third"] = {"type": "object", "properties": {"c": {"type": "string"}}}
    trial = run(tmp_path_factory.mktemp("fields"), document(paths, {**schemas, **others}))
    assert 0 == trial.status, trial.err
    return trial


@pytest.mark.parametrize("name", _FIELDS)
def test_a_field_of_a_response(fields: Trial, name: str) -> None:
    """A field of a response has the most precise type, and an open type where its values are uncertain."""
    at, wanted = list(_FIELDS).index(name), _FIELDS[name][1]

    body = fields.module("models").split(f"class Thing{at}(Model")[1].split("\nclass ")[0]

    (line,) = (line for line in body.splitlines() if line.startswith("    m: "))
    found = line.removeprefix("    m: ").rpartition(" = ")[0].replace(f"Thing{at}M", "ThingM").strip('"')
    if wanted == "Thing":
        wanted = "ThingM | None"
    assert wanted == found


def test_an_id_or_one_of_several_objects(fields: Trial) -> None:
    """In a union of a string and tagged objects, each value is decoded as its type, including unknown tags."""
    at = list(_FIELDS).index("tagged objects or an id")

    found = fields.inside(
        f"""
import json, warnings, httpx, acme_client
warnings.simplefilter("ignore")
values = ["id", {{"object": "Cat", "x": "1"}}, {{"object": "Dog", "y": "2"}}, {{"object": "Eel"}}]
def handle(request):
    return httpx.Response(200, json={{"m": values[0]}})
client = acme_client.Acme(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(handle)))
found = []
while values:
    found.append(type(client.call("op{at}").m).__name__)
    values.pop(0)
print(json.dumps([*found, len(client.drift)]))
"""
    )

    assert ["str", f"Thing{at}MOption2Cat", f"Thing{at}MOption2Dog", "UnknownVariant", 1] == found


def test_a_union_without_a_discriminator(fields: Trial) -> None:
    """A field decoded as Any lists its alternatives in the docstring, and the report has its line."""
    at = list(_FIELDS).index("an untagged union of references")

    assert "Unsure: one of Other, Third, without a tag that distinguishes them." in fields.module("models")
    assert "typed as Any:" in fields.out
    assert f"class Thing{at}(" in fields.module("models")


def test_a_union_with_a_discriminator(tmp_path: Path) -> None:
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

    trial = run(tmp_path, document({"/pay": {"get": operation(responses=returning(_ref("Pay")))}}, schemas))

    assert 0 == trial.status, trial.err
    read = 'msgspec.json.decode(b\'{"kind": "bank", "iban": "x"}\', type=m.Pay)'
    code = f"import json, msgspec\nfrom acme_client import models as m\nprint(json.dumps(type({read}).__name__))"
    assert "BankPay" == trial.inside(code)


def test_a_base_that_lists_its_children(tmp_path: Path) -> None:
    """A base that lists its subtypes, which extend it, is read without infinite recursion."""
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

    trial = run(tmp_path, document({"/a": {"get": operation(responses=returning(_ref("Animal")))}}, schemas))

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
    """A recursive schema of any form is supported."""
    paths = {"/t": {"get": operation(responses=returning({"type": "object", "properties": {"t": _ref("T")}}))}}

    trial = run(tmp_path, document(paths, schemas))

    assert 0 == trial.status, trial.err


def test_names_that_would_clash(tmp_path: Path) -> None:
    """Names that clash with Python, the package or each other are changed, and every operation is generated."""
    schemas: dict[str, Any] = {
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
        f"/p{at}": {"get": operation(operationId=name, tags=[tag], responses=returning(_ref(schema)))}
        for at, (name, tag, schema) in enumerate(zip(ids, tags, schemas, strict=True))
    }

    trial = run(tmp_path, document(paths, schemas))

    assert 0 == trial.status, trial.err
    assert trial.out.startswith("12 of 12 operations")
