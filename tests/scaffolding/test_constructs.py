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


def _tagged(member: str, kind: str) -> dict[str, Any]:
    properties = {"object": {"type": "string", "enum": [kind]}, member: {"type": "string"}}
    return {"type": "object", "required": ["object"], "properties": properties}


# What stands in the member `m` of an answer -> its type in Python.
_MEMBERS: dict[str, tuple[Any, str]] = {
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
    others = {name: schema for name, schema in _schemas({}).items() if name != "Thing"}
    others["third"] = {"type": "object", "properties": {"c": {"type": "string"}}}
    trial = run(tmp_path_factory.mktemp("members"), document(paths, {**schemas, **others}))
    assert 0 == trial.status, trial.err
    return trial


@pytest.mark.parametrize("name", _MEMBERS)
def test_members(members: Trial, name: str) -> None:
    """A member of an answer has the narrowest type that is true of it, and an open one where nothing is certain."""
    at, wanted = list(_MEMBERS).index(name), _MEMBERS[name][1]

    body = members.module("models").split(f"class Thing{at}(Model")[1].split("\nclass ")[0]

    (line,) = (line for line in body.splitlines() if line.startswith("    m: "))
    found = line.removeprefix("    m: ").rpartition(" = ")[0].replace(f"Thing{at}M", "ThingM").strip('"')
    if wanted == "Thing":
        wanted = "ThingM | None"
    assert wanted == found


def test_an_id_or_one_of_several_objects(members: Trial) -> None:
    """Where a text or one of several tagged objects may stand, each is read as what it is, one of a new kind too."""
    at = list(_MEMBERS).index("tagged objects or an id")

    found = members.inside(
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
        f"/p{at}": {"get": operation(operationId=name, tags=[tag], responses=answer(_ref(schema)))}
        for at, (name, tag, schema) in enumerate(zip(ids, tags, schemas, strict=True))
    }

    trial = run(tmp_path, document(paths, schemas))

    assert 0 == trial.status, trial.err
    assert trial.out.startswith("12 of 12 operations")
