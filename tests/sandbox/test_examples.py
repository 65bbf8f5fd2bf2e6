"""Generated values: valid for any schema, readable, and keeping what a request sent."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from billing_sandbox import Sandbox

from .documents import Clock, Node, array, document, operation, ref, text, thing

NAMES = st.sampled_from(["id", "name", "customer_id", "tagIds", "created_at", "endDate", "amount", "x-y"])
PATTERNS = [
    "^[A-Z]{3}$",
    "^(?:ab|cd)+$",
    r"^\d{4}-\d{2}$",
    "^[^0-9]{2,}$",
    "^a?b*c+$",
    r"^\w+@\w+\.com$",
    "^[a-z_.-]{5,9}$",
]


def bounded(low: int, width: int) -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(-low, low), st.integers(0, width)).map(lambda pair: (pair[0], pair[0] + pair[1]))


TEXTS: st.SearchStrategy[Node] = st.one_of(
    st.builds(lambda b: text(minLength=abs(b[0]), maxLength=abs(b[0]) + b[1] - b[0]), bounded(30, 9)),
    st.sampled_from(["date", "date-time", "uuid", "decimal", "email", "uri"]).map(lambda name: text(format=name)),
    st.sampled_from(PATTERNS).map(lambda pattern: text(pattern=pattern)),
    st.lists(st.text(max_size=5), min_size=1, max_size=3, unique=True).map(lambda values: text(enum=values)),
    st.text(max_size=5).map(lambda value: {"const": value}),
)
NUMBERS: st.SearchStrategy[Node] = st.one_of(
    bounded(50, 9).map(lambda b: {"type": "integer", "minimum": b[0], "maximum": b[1]}),
    st.integers(-9, 9).map(lambda low: {"type": "integer", "exclusiveMinimum": low}),
    st.integers(-9, 9).map(lambda high: {"type": "number", "exclusiveMaximum": high}),
    st.integers(1, 7).map(lambda step: {"type": "integer", "minimum": 1, "multipleOf": step}),
    st.integers(0, 5).map(lambda low: {"type": "number", "exclusiveMinimum": low, "exclusiveMaximum": low + 1}),
)
SCALARS: st.SearchStrategy[Node] = (
    TEXTS | NUMBERS | st.sampled_from([{"type": "boolean"}, {"type": ["string", "null"]}, {"type": "null"}, {}])
)


def objects(part: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    fields = st.dictionaries(NAMES, part, max_size=4)
    return st.tuples(fields, st.booleans()).map(lambda pair: thing(sorted(pair[0]) if pair[1] else None, **pair[0]))


def unions(part: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    def tagged(both: tuple[Node, Node]) -> Node:
        kinds = [thing(["kind", "v"], kind={"const": tag}, v=schema) for tag, schema in zip("ab", both, strict=True)]
        return {"oneOf": kinds, "discriminator": {"propertyName": "kind"}}

    return st.tuples(part, part).map(tagged)


def deeper(part: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    lists = st.tuples(part, st.integers(0, 2)).map(lambda pair: array(pair[0], minItems=pair[1]))
    maps = part.map(lambda schema: {"type": "object", "additionalProperties": schema, "minProperties": 1})
    nullable = part.map(lambda schema: {"anyOf": [schema, {"type": "null"}]})
    return lists | maps | objects(part) | unions(part) | nullable


SCHEMAS: st.SearchStrategy[Node] = st.recursive(SCALARS, deeper, max_leaves=8)


def shown(schema: Node, times: int = 1, **schemas: Any) -> Any:
    """Return the response to the last of several reads."""
    sandbox = Sandbox(document({"/it": {"get": operation("show", {"200": schema})}}, schemas), clock=Clock())
    with sandbox.client() as client:
        return [client.get("/it").json() for _ in range(times)][-1]


def created(schema: Node, given: Node) -> Any:
    body = operation("make", {"201": schema}, body={"type": "object"})
    with Sandbox(document({"/things": {"post": body}}), clock=Clock()).client() as client:
        return client.post("/things", json=given).json()


@given(schema=SCHEMAS, times=st.integers(1, 3))
def test_any_schema(schema: Node, times: int) -> None:
    """A generated value is valid for its schema, however often it is requested."""
    value = shown(schema, times)

    Draft202012Validator(schema).validate(value)


@given(
    schema=objects(SCHEMAS), given=st.dictionaries(NAMES, st.none() | st.text() | st.integers() | st.lists(st.text()))
)
def test_any_request(schema: Node, given: Node) -> None:
    """An object created from any request is valid for its schema."""
    value = created(schema, given)

    Draft202012Validator(schema).validate(value)


@pytest.mark.parametrize(
    ("name", "schema", "expected"),
    [
        ("id", text(), "it_000001"),
        ("customer_id", text(), "cus_000001"),
        ("customerId", text(), "cus_000001"),
        ("tag_ids", array(text()), ["tag_000001_1"]),
        ("id", {"type": "integer"}, 1),
        ("id", text(maxLength=6), "000001"),
        ("legalName", text(), "Legal name 1"),
        ("createdAt", text(), "2030-01-02T03:04:05Z"),
        ("created_at", {"type": "integer"}, 1893553445),
        ("day", text(format="date"), "2030-01-02"),
        ("fee", text(format="decimal"), "1.00"),
        ("email", text(format="email"), "email-1@example.com"),
        ("currency", text(examples=["EUR"]), "EUR"),
        ("currency", text(default="EUR", pattern="^[A-Z]{3}$"), "EUR"),
        ("currency", text(enum=["EUR", "USD"]), "EUR"),
        ("code", text(pattern="^[A-Z]{2}[0-9]{3}$"), "AA001"),
        ("count", {"type": "integer", "default": 7}, 7),
        ("closed_at", {"type": ["string", "null"]}, None),
        ("billingCurrency", text(), "USD"),
        ("customer_emails", text(), "ada1@example.com"),
        ("country", text(), "US"),
    ],
)
def test_a_field(name: str, schema: Node, expected: Any) -> None:
    """A generated field is readable and shows its name and number."""
    value = shown(thing([name], **{name: schema}))

    assert expected == value[name]


def test_variety_of_responses() -> None:
    """Generated responses use the enum values and variants in turn."""
    variants = {"oneOf": [thing(["a"], a=text()), thing(["b"], b=text())]}
    schema = thing(None, state=text(enum=["on", "off"]), note={"type": ["string", "null"]}, way=variants)

    first, second = shown(schema), shown(schema, 2)

    assert (first["state"], first["note"], first["way"]) == ("on", None, {"a": "A 1"})
    assert (second["state"], second["note"], second["way"]) == ("off", "Note 2", {"b": "B 2"})


def test_a_schema_that_holds_itself() -> None:
    """A schema that refers to itself is filled in to a limited depth."""
    node = thing(["id"], id=text(), child=ref("Node"), children=array(ref("Node")))

    value = shown(ref("Node"), Node=node)

    assert value["id"] != "nod_000001"
    assert {"id", "child", "children"} == value["child"].keys()


def test_parts_of_a_whole() -> None:
    """The parts of `allOf` become one object."""
    value = shown({"allOf": [ref("One"), thing(["b"], b=text())]}, One=thing(["a"], a=text()))

    assert value == {"a": "A 1", "b": "B 1"}


@pytest.mark.parametrize(
    ("schema", "given", "expected"),
    [
        (text(), 5, "5"),
        ({"type": "number"}, "1.50", 1.5),
        ({"type": "integer"}, "7", 7),
        ({"type": "integer"}, "x", 0),
        (array(text()), {"items": ["a"]}, ["a"]),
        (array(thing(["id", "n"], id=text(), n=text())), [{"n": "a"}], [{"id": "v_000001_1", "n": "a"}]),
        (thing(None, a=text()), {"a": "x", "b": "y"}, {"a": "x"}),
        ({"type": "object"}, {"a": 1}, {"a": 1}),
        ({"type": "object", "additionalProperties": text()}, {"a": 1}, {"a": "1"}),
        ({"oneOf": [text(), {"type": "number"}]}, 3, 3),
        (thing(None, secret=text(writeOnly=True)), {"secret": "x"}, {}),
        (text(), True, "V 1"),
    ],
)
def test_a_request_in_another_shape(schema: Node, given: Any, expected: Any) -> None:
    """The fields of a request are kept as far as the response declares them."""
    value = created(thing(["v"], v=schema, n={"type": "integer"}), {"v": given})

    assert expected == value["v"]


@pytest.mark.parametrize(
    ("pattern", "least"),
    [
        (r"^[^a-zA-Z_]{2,}$", 0),
        (r"^[^\w ]$", 0),
        (r"^\.{3}x?\t$", 0),
        (r"^(?:ab|cd){2}\d\D$", 0),
        (r"^([\]a])+[a\]]\d{2,3}?$", 8),
        (r"^a{2,}$", 5),
        (r"^\b(ab)*c\b$", 6),
        (r"^.\s$|^x$", 0),
    ],
)
def test_a_pattern(pattern: str, least: int) -> None:
    """A simple pattern gets a matching text, as long as required."""
    value = shown(thing(["a"], a=text(pattern=pattern, minLength=least)))

    assert re.search(pattern, value["a"])
    assert len(value["a"]) >= least


def test_a_schema_that_allows_anything() -> None:
    """Where anything is valid, what was sent is kept; generated, it is a text."""
    value = created(thing(["a", "b", "n"], a=True, b=True, n={"type": "integer"}), {"a": [1, None]})

    assert value == {"a": [1, None], "b": "B 1", "n": 0}


def test_unsupported_patterns() -> None:
    """A pattern that no text can be generated for still gets a text."""
    value = shown(thing(["a"], a=text(pattern=r"^(?=x)(?!y)\p{L}$")))

    assert re.fullmatch(r"\w.*", value["a"])
    assert json.dumps(value)
