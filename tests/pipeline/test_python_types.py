"""Annotations: wide for arguments, exact for results, and Any for what cannot be decoded."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.generate.python_types import argument, is_decodable, is_nullable, item, taken

NUMBER, TEXT, NULL = {"type": "number"}, {"type": "string"}, {"type": "null"}
SEEN, SENT, WORDS = ({"$ref": f"#/components/schemas/{name}"} for name in ("Seen", "Sent", "Words"))
COMPONENTS = {"Seen": {"properties": {}}, "Sent": {"properties": {}}, "Words": {"type": "string", "enum": ["a"]}}


@pytest.mark.parametrize(
    ("schema", "taken", "returned"),
    [
        (TEXT, "str", "str"),
        ({"type": "integer"}, "int", "int"),
        ({"type": "boolean"}, "bool", "bool"),
        (NUMBER, "DecimalLike", "Decimal"),
        ({"type": "string", "format": "decimal"}, "DecimalLike", "Decimal"),
        ({"type": "string", "format": "date"}, "DateLike", "date"),
        ({"type": "string", "format": "date-time"}, "DateTimeLike", "datetime"),
        ({}, "Any", "Any"),
        (WORDS, "inputs.Words", "models.Words"),
        (SEEN, "inputs.Seen | models.Seen", "models.Seen"),
        (SENT, "inputs.Sent", "models.Sent"),
        ({"anyOf": [SEEN, NULL]}, "inputs.Seen | models.Seen | None", "models.Seen | None"),
        ({"anyOf": [NULL, TEXT]}, "str | None", "str | None"),
        ({"anyOf": [TEXT, {}]}, "Any", "Any"),
        ({"type": "array", "items": SENT}, "Sequence[inputs.Sent]", "Sequence[models.Sent]"),
        ({"type": "object", "additionalProperties": NUMBER}, "Mapping[str, DecimalLike]", "Mapping[str, Decimal]"),
        ({"type": "string", "const": 'a"b'}, 'Literal["a\\"b"]', 'Literal["a\\"b"]'),
        ({"anyOf": [{"type": "array", "items": TEXT}, NULL]}, "Sequence[str] | None", "Sequence[str] | None"),
    ],
)
def test_annotations(schema: dict[str, Any], taken: str, returned: str) -> None:
    """Arguments have wide types (dict or model, Decimal or string); results have those of the decoder."""
    assert taken == argument(schema, components=COMPONENTS, models={"Seen"})
    assert returned == item(schema)


LIST, MAP = {"type": "array", "items": TEXT}, {"type": "object", "additionalProperties": TEXT}


@pytest.mark.parametrize(
    ("name", "schema", "annotation"),
    [
        ("id", TEXT, "str | UUID"),
        ("customerId", TEXT, "str | UUID"),
        ("X-Account-ID", TEXT, "str | UUID"),
        ("customer_ids", LIST, "Sequence[str | UUID]"),
        ("parentId", {"anyOf": [TEXT, NULL]}, "str | UUID | None"),
        ("ids", {"anyOf": [TEXT, LIST, NULL]}, "str | UUID | Sequence[str | UUID] | None"),
        ("id", {"type": "integer"}, "int"),
        ("id", WORDS, "inputs.Words"),
        ("id", {"type": "string", "const": "a"}, 'Literal["a"]'),
        ("id", {"type": "string", "format": "date"}, "DateLike"),
        ("ids", MAP, "Mapping[str, str]"),
        ("paid", TEXT, "str"),
        ("identity", TEXT, "str"),
    ],
)
def test_ids(name: str, schema: dict[str, Any], annotation: str) -> None:
    """Where an argument or a field accepts the text of an id, by its name, it accepts a UUID, too."""
    assert annotation == argument(taken(schema, name), components=COMPONENTS, models={"Seen"})


def test_ids_in_a_path() -> None:
    """A value in a path is an id whatever its name."""
    assert "str | UUID" == argument(taken(TEXT, "code", is_id=True), components=COMPONENTS, models=set())


@pytest.mark.parametrize(
    ("variants", "decodable"),
    [
        ([TEXT, NULL], True),
        ([TEXT, {"type": "integer"}], True),
        ([TEXT, {"type": "boolean"}, SEEN], True),
        ([TEXT, {"type": "array", "items": TEXT}], True),
        ([NUMBER, NULL], True),
        ([TEXT, NUMBER], False),
        ([WORDS, TEXT], False),
        ([SEEN, {"type": "object", "additionalProperties": {}}], False),
    ],
)
def test_is_decodable(variants: list[dict[str, Any]], decodable: bool) -> None:
    """Alternatives are distinguished by their JSON type; amounts, which are strings or numbers, are not."""
    assert decodable is is_decodable({"anyOf": variants}, COMPONENTS)


def test_is_nullable() -> None:
    """Null is allowed where it is an alternative, and in Any."""
    places = [{"anyOf": [TEXT, NULL]}, {"description": "anything"}, TEXT]

    assert [True, True, False] == [is_nullable(place) for place in places]
