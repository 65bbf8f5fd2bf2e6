"""The modules of models and inputs: classes, names, docs, decoding, and warnings of the generator."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.generate.models import inputs_module, models_modules
from scripts.spec.problems import PipelineError

from .conftest import Inside
from .small_schemas import normal, one_module, ref


def classes(module: str) -> dict[str, dict[str, str]]:
    """Return the declarations of the fields of each class of a module."""
    return {
        node.name: {
            ast.unparse(statement.target): ast.unparse(statement)
            for statement in node.body
            if isinstance(statement, ast.AnnAssign)
        }
        for node in ast.parse(module).body
        if isinstance(node, ast.ClassDef)
    }


def aliases(module: str) -> dict[str, str]:
    """Return the aliases of a module."""
    nodes = [node for node in ast.parse(module).body if isinstance(node, ast.AnnAssign)]
    return {ast.unparse(node.target): ast.unparse(node.value) for node in nodes if node.value}


def struct(properties: dict[str, Any], **others: Any) -> dict[str, str]:
    """Return the fields of the class that is generated for an object with these properties."""
    components = normal({"type": "object", "required": ["needed"], "properties": properties}, **others)
    return classes(one_module(components))["Thing"]


@pytest.mark.parametrize(
    ("schema", "declared"),
    [
        ({"type": "string"}, "m: str | None = None"),
        ({"type": "string", "format": "uuid"}, "m: str | None = None"),
        ({"type": "integer", "minimum": 1}, "m: int | None = None"),
        ({"type": "number"}, "m: Decimal | None = None"),
        ({"type": "string", "format": "decimal", "pattern": "x"}, "m: Decimal | None = None"),
        ({"type": "string", "format": "date"}, "m: date | None = None"),
        ({"type": "string", "format": "date-time"}, "m: datetime | None = None"),
        ({"type": "object"}, "m: dict[str, Any] | None = None"),
        ({"type": "object", "additionalProperties": {"type": "number"}}, "m: dict[str, Decimal] | None = None"),
        ({"type": "array", "items": {"type": ["number", "null"]}}, "m: list[Decimal | None] | None = None"),
        ({"type": ["string", "number"]}, "m: Any = None"),
        ({"type": ["string", "integer", "null"]}, "m: str | int | None = None"),
        ({}, "m: Any = None"),
        ({"enum": ["a"]}, "m: ThingM | None = None"),
        (ref("Thing"), "m: 'Thing | None' = None"),
    ],
)
def test_optional_members(schema: dict[str, Any], declared: str) -> None:
    """An optional field may be null, and is None where it is absent."""
    fields = struct({"m": schema})

    assert declared == fields["m"]


def test_required_and_renamed_members() -> None:
    """A required field has no default, and a renamed field keeps its name on the wire."""
    text = {"type": "string"}

    fields = struct({"needed": text, "postalCode": text, "a'b": {"type": ["string", "null"]}})

    assert "needed: str" == fields["needed"]
    assert "postal_code: str | None = field(name='postalCode', default=None)" == fields["postal_code"]
    assert 'a_b: str | None = field(name="a\'b", default=None)' == fields["a_b"]


def test_a_member_named_like_a_type() -> None:
    """A field with the name of a type does not shadow it for the others."""
    fields = struct({"date": {"type": "string", "format": "date"}, "on": {"type": "string", "format": "date"}})

    assert ["date: date_aliased | None = None", "on: date_aliased | None = None"] == [fields["date"], fields["on"]]


def test_open_types() -> None:
    """Enums and unions of responses are open, those of requests are closed."""
    variant = {"type": "object", "required": ["kind"]}
    flat = {**variant, "properties": {"kind": {"const": "F"}, "word": {"enum": ["a", "b"]}}}
    tree = {**variant, "properties": {"kind": {"const": "T"}}}
    union = {"oneOf": [ref("Flat"), ref("Tree")], "discriminator": {"propertyName": "kind"}}
    components = normal(union, Flat=flat, Tree=tree)

    models, inputs = one_module(components), inputs_module(components, set(components), filled={})

    assert "Open[Literal['a', 'b']]" == aliases(models)["FlatWord"]
    assert "OpenUnion[Flat | Tree]" == aliases(models)["Thing"]
    assert "Literal['a', 'b']" == aliases(inputs)["FlatWord"]
    assert "Flat | Tree" == aliases(inputs)["Thing"]
    assert "kind: ClassVar[Literal['F']] = 'F'" == classes(models)["Flat"]["kind"]
    assert "kind: Literal['F']" == classes(inputs)["Flat"]["kind"]


def test_names_that_stand_further_below() -> None:
    """A type that is defined further below in its module is quoted; others are not."""
    first = {"type": "object", "properties": {"a": {"type": "array", "items": ref("Last")}, "b": ref("Common")}}
    last = {"type": "object", "properties": {"c": ref("First"), "d": {"type": "string"}}}
    components = normal(
        ref("First"), First=first, Last=last, Common={"type": "object", "properties": {"x": {"type": "string"}}}
    )

    modules = models_modules(components, {"First": "_ours", "Last": "_ours", "Common": "_common"})

    assert {"a": "a: 'list[Last] | None' = None", "b": "b: Common | None = None"} == classes(modules["_ours"])["First"]
    assert {"c": "c: First | None = None", "d": "d: str | None = None"} == classes(modules["_ours"])["Last"]
    assert "from ._common import Common\n" in modules["_ours"]
    assert "from ._ours" not in modules["_common"]


def test_inputs() -> None:
    """Inputs have wire names and wide types, and a field that the client sets is optional."""
    properties = {
        "amount": {"type": "number"},
        "onDay": {"type": ["string", "null"], "format": "date"},
        "key": {"type": "string"},
        "lines": {"type": "array", "items": {"type": "string", "format": "decimal"}},
    }
    components = normal({"type": "object", "required": ["amount", "key"], "properties": properties})

    fields = classes(inputs_module(components, {"Thing"}, filled={"Thing": {"key"}}))["Thing"]

    assert {
        "amount": "amount: DecimalLike",
        "onDay": "onDay: NotRequired[DateLike | None]",
        "key": "key: NotRequired[str]",
        "lines": "lines: NotRequired[Sequence[DecimalLike]]",
    } == fields


@pytest.mark.parametrize("key", ["from", "a b", "str", "Thing", "__private", "é"])
def test_keys_that_are_no_names(key: str) -> None:
    """A key that is not an identifier makes the TypedDict a call, where keys are strings."""
    components = normal({"type": "object", "required": [key], "properties": {key: {"type": "string"}}})

    module = inputs_module(components, {"Thing"}, filled={})

    assert f"Thing = TypedDict('Thing', {{{key!r}: 'str'}})" in ast.unparse(ast.parse(module))


def test_docs() -> None:
    """The description of a class or field is its docstring."""
    components = normal(
        {
            "type": "object",
            "description": "A thing.",
            "properties": {"m": {"type": "string", "description": "What it is.", "x-unsure": "whether it is"}},
        }
    )

    module = one_module(components)

    assert '"""A thing."""' in module
    assert '"""What it is.\n\n    Unsure: whether it is.\n    """' in module


def test_an_unrelated_member_changes_one_line() -> None:
    """A new field adds its own lines to a module and changes no other."""
    before = normal({"type": "object", "properties": {"b": {"type": "string"}}})
    after = normal({"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}})

    old, new = (one_module(package).splitlines() for package in (before, after))

    assert ["    a: int | None = None"] == [line for line in new if line.strip() and line not in old]


def test_a_reference_to_nothing() -> None:
    """A reference that leads to no class stops the pipeline."""
    components = {"Thing": {"type": "object", "properties": {"m": ref("Gone")}, "required": []}}

    with pytest.raises(PipelineError, match="'#/components/schemas/Gone' leads to no component"):
        one_module(components)


CUSTOMER = """{
  "id": "c1", "name": "Acme", "taxRate": null, "createdAt": "2026-01-01T00:00:00Z", "status": "ACTIVE",
  "creditLimit": 10.50, "billingAddress": {"city": "Ghent"}, "aliases": ["a"], "limits": {"x": {"amount": 3}},
  "price": {"kind": "TIERED", "tiers": [{"amount": 1.10}], "fallback": {"kind": "FLAT", "amount": "2.00"}},
  "oldPrices": [null], "object": "customer", "level": 2, "loose": 1.5, "X-Odd Name!": "odd", "unknown": true
}"""


def test_answers_decode(inside: Inside) -> None:
    """A nested response decodes strictly with exact amounts, and encodes to the same JSON."""
    shown = inside(
        f"""
import json, msgspec
from decimal import Decimal
from acme_client import models
customer = msgspec.json.Decoder(models.Customer, float_hook=Decimal).decode({CUSTOMER!r})
print(json.dumps({{
    "limit": str(customer.credit_limit), "tier": str(customer.price.tiers[0].amount),
    "flat": str(customer.price.fallback.amount),
    "tag": customer.price.kind, "since": customer.since,
    "odd": customer.x_odd_name, "loose": str(customer.loose), "city": customer.billing_address.city,
    "keys": sorted(json.loads(msgspec.json.encode(customer))),
}}))"""
    )

    expected = {"limit": "10.50", "tier": "1.10", "flat": "2.00", "tag": "TIERED", "since": None, "odd": "odd"}
    assert {**expected, "loose": "1.5", "city": "Ghent"} == {name: shown[name] for name in (*expected, "loose", "city")}
    assert {"X-Odd Name!", "creditLimit", "price"} <= set(shown["keys"])


def test_each_side_has_what_it_needs(generated: Path) -> None:
    """A component of requests only has no struct, one of responses only has no TypedDict."""
    package = generated / "acme_client"
    models = "".join(module.read_text() for module in sorted(package.glob("models/_[a-z]*.py")))
    inputs = (package / "inputs.py").read_text()

    assert {"CustomerInput", "ReplaceCustomerRequest"}.isdisjoint(classes(models))
    assert {"Customer", "BadRequestResponse"}.isdisjoint(classes(inputs))
    assert "Tag" in classes(models).keys() & classes(inputs).keys()
