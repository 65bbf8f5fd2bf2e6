"""The rules for filters of lists, totals and transitions: violations of them, and how they are reported."""

from __future__ import annotations

from typing import Any

import pytest

from .small_spec import linted, spec

LIST, MAKE = "paths /things get", "paths /things post"
MODEL = "components schemas Thing properties"
TEXT, FLAG, NUMBER = {"type": "string"}, {"type": "boolean"}, {"type": "number"}
FIELDS: dict[str, Any] = {
    f"{MODEL} price": {"type": "string", "format": "decimal"},
    f"{MODEL} due": {"type": "string", "format": "date"},
    f"{MODEL} parts": {"type": "array", "items": {"type": "object", "properties": {"size": NUMBER}}},
    f"{MODEL} on": FLAG,
}


def filtered(declared: Any, schema: Any = TEXT, **more: Any) -> dict[str, Any]:
    """Return the change that adds a parameter with a filter to the list."""
    after = {"name": "after", "in": "query", "schema": TEXT}
    parameter = {"name": "wanted", "in": "query", "schema": schema, "x-filter": declared, **more}
    return {**FIELDS, f"{LIST} parameters": [after, parameter]}


def totalled(declared: Any, schema: Any = NUMBER) -> dict[str, Any]:
    """Return the change that adds a total to a thing."""
    return {**FIELDS, f"{MODEL} sum": {**schema, "x-total": declared}}


def verb(transition: Any) -> dict[str, Any]:
    """Return the change that adds an operation with a transition on a thing."""
    operation = {
        **spec()["paths"]["/things"]["post"],
        "operationId": "close_thing",
        "x-method": "close",
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
        "x-transition": transition,
    }
    return {**FIELDS, "paths /things/{id}/close": {"post": operation}}


OF: dict[str, Any] = {"field": "/id", "of": {"operation": "list_things", "match": {"/id": "/id"}}}
BOUNDS = {"type": "object", "properties": {"gte": TEXT, "lt": TEXT}}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (filtered({"field": "/dew"}), "'wanted': unknown field '/dew' of the objects at /things: use another, such as"),
        (filtered({"field": "/dew"}), "/due"),
        (filtered({"field": "/due", "compare": "like"}), "x-filter: compare: 'like' is not one of ['equals'"),
        (filtered({"compare": "gte"}), "x-filter: missing field"),
        (filtered({"field": "/on", "compare": "gte"}), "gte needs a date, a time or an amount, but /on is boolean"),
        (filtered({"field": "/on", "compare": "contains"}), "contains needs texts, but /on is boolean"),
        (filtered({"field": "/on"}), "types differ: /on is boolean, and 'wanted' string"),
        (filtered({"field": "/due"}, FLAG), "types differ: /due is string, and 'wanted' boolean"),
        (filtered({"field": "/due", "compare": "range"}), "range needs an object of gt, gte, lt or lte"),
        (filtered({"field": "/due", "compare": "is_set"}), "'wanted' is string, not true or false: add when"),
        (filtered({"field": "/kind", "value": "z"}, FLAG), "value: 'z' is not one of 'a', 'b', 'c', 'd'"),
        (filtered({"field": "/kind"}, {"enum": ["x"]}), "have no value in common"),
        (filtered({"sort": "key", "keys": {"DUE": "/dew"}}), "unknown field '/dew'"),
        (filtered({"sort": "both", "field": "/due"}), "x-filter"),
        (filtered({"unsupported": " "}), "is malformed"),
        (filtered(True), "x-filter: False was expected"),
        (
            filtered({"field": "/due"}, **{"in": "header"}),
            "only query parameters and body fields of a list are filters",
        ),
        (filtered({**OF, "of": {"operation": "create_thing"}}), "of refers to 'create_thing', which is not a list"),
        (filtered({**OF, "of": {"operation": "list_things"}}), "of: nothing connects the objects: add match"),
        (filtered({**OF, "of": {"operation": "list_things", "with": {"id": "/id"}}}), "with must name the path"),
        (filtered({**OF, "of": {**OF["of"], "match": {"/iD": "/id"}}}), "unknown field '/iD'"),
        (totalled({"sum": ["/prise"]}), "x-total of 'sum' refers to unknown field '/prise': use one beside it"),
        (totalled({"sum": ["/id"]}), "'/id' is not an amount"),
        (totalled({"sum": ["/price"]}, TEXT), "x-total of 'sum', which is not an amount"),
        (totalled({"sum": ["/price"], "of": {"operation": "none"}}), "of refers to 'none', which is not a list"),
        (totalled({"minus": ["/price"]}), "x-total: missing sum"),
        (verb({"from": {"/kind": "z"}}), "x-transition: from: '/kind' is never 'z': use one of 'a', 'b'"),
        (verb({"to": {"/kynd": "a"}}), "the object has no field '/kynd'"),
        (verb({"to": {"/price": {"copy": "/prise"}}}), "copy refers to unknown field '/prise'"),
        (verb({"to": {"/price": {"plus": 1}}}), "unknown value {'plus': 1}: use a constant, now or copy"),
        ({f"{MAKE} x-transition": {"from": {"/kind": "a"}}}, "from needs the id of an object in the path"),
        (verb({"refused": 409}), "x-transition"),
    ],
)
def test_a_broken_rule(changes: dict[str, Any], words: str) -> None:
    """Each violation is reported with its file and line, the cause, and what to do."""
    problems = linted(spec(changes))

    assert any(words in problem for problem in problems), problems
    assert all(problem.startswith("spec.json:") for problem in problems)


@pytest.mark.parametrize(
    "changes",
    [
        filtered({"field": "/due", "compare": "gte"}),
        filtered({"field": "/price", "compare": "lt"}, NUMBER),
        filtered({"field": "/price"}, NUMBER),
        filtered({"field": "/parts/size", "compare": "range"}, BOUNDS),
        filtered({"field": ["/id", "/tags"], "compare": "contains"}),
        filtered({"field": "/due", "compare": "is_set"}, FLAG),
        filtered({"field": "/due", "compare": "include"}, FLAG),
        filtered({"field": "/kind", "value": "a", "when": "ONLY", "any": "ALL"}),
        filtered({"sort": "key", "keys": {"DUE": "/due"}}),
        filtered({"sort": "both"}),
        filtered({"unsupported": "no response shows it"}),
        filtered(False),
        filtered(OF),
        totalled({"product": ["/price", "/parts/size"]}),
        totalled({"sum": ["/parts/size"], "minus": ["/price"]}),
        totalled({"sum": ["/price"], "of": {"operation": "list_things"}}),
        verb({"from": [{"/kind": ["a", "b"]}, {"/on": True}], "to": {"/kind": "c", "/due": None}, "refused": 409}),
        verb({"to": {"/due": {"now": True}, "/price": {"copy": "/price"}}}),
        {f"{MAKE} x-transition": {"to": {"/kind": "a"}}},
    ],
)
def test_within_the_rules(changes: dict[str, Any]) -> None:
    """Filters, totals and transitions that refer to existing fields have no problem."""
    assert [] == linted(spec(changes))
