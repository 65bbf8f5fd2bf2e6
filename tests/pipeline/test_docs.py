"""The text of docstrings: limits that the description does not mention, defaults, doubts, durations."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.generate.docs import argument_text, field_paragraphs
from scripts.pipeline.generate.idempotency_words import span


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"description": "A name"}, "A name."),
        ({"description": "A\n  name?"}, "A name?"),
        ({"minimum": 1, "maximum": 100}, "1 to 100."),
        ({"description": "Size, 1 to 100.", "minimum": 1, "maximum": 100}, "Size, 1 to 100."),
        ({"description": "Size, up to 100.", "minimum": 5, "maximum": 100}, "Size, up to 100. 5 to 100."),
        ({"minLength": 1}, ""),
        ({"minLength": 1, "maxLength": 255}, "1 to 255 characters."),
        ({"maxItems": 1}, "At most 1 entry."),
        ({"minItems": 2}, "At least 2 entries."),
        ({"minimum": 0}, "At least 0."),
        ({"exclusiveMinimum": 0, "multipleOf": 5}, "Above 0, in steps of 5."),
        ({"default": "a"}, 'The provider\'s default: "a".'),
        ({"default": None}, ""),
        ({"description": "X.", "x-unsure": "whether"}, "X. Unsure: whether."),
    ],
)
def test_argument_text(schema: dict[str, Any], text: str) -> None:
    """An argument's text is its description, then the limits that the description does not mention."""
    written = argument_text(schema, holder=schema, component={})

    assert text == written


def test_where_the_words_come_from() -> None:
    """The parameter's own description comes first, then the schema's, then that of the component."""
    texts = [
        argument_text({"description": "schema"}, holder={"description": "holder"}, component={"description": "named"}),
        argument_text({"description": "schema"}, holder={}, component={"description": "named"}),
        argument_text({}, holder={}, component={"description": "named"}),
    ]

    assert ["holder.", "schema.", "named."] == texts


def test_a_field() -> None:
    """A field keeps the paragraphs of its description, and its doubt comes last."""
    written = field_paragraphs({"description": "One\nline.\n\nTwo.", "x-unsure": "whether"})

    assert ["One line.", "Two.", "Unsure: whether."] == written


@pytest.mark.parametrize(
    ("duration", "words"),
    [("PT24H", "24 hours"), ("P7D", "7 days"), ("P1DT1H30M", "1 day 1 hour 30 minutes"), ("PT1S", "1 second")],
)
def test_span(duration: str, words: str) -> None:
    """A duration is written in words."""
    assert words == span(duration)
