"""The text of docstrings about schemas: the meaning of a field, its limits, its default and doubts.

Plain text from the spec, not escaped here: `source.docstring` does that.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ..python.source import paragraphs

# Keywords of a schema for its least and its greatest, and the unit that they count.
_RANGES = (
    ("minimum", "maximum", ""),
    ("minLength", "maxLength", " character"),
    ("minItems", "maxItems", " entry"),
    ("minProperties", "maxProperties", " field"),
)
_PLURALS = {" entry": " entries"}
_EXCLUSIVE = {"exclusiveMinimum": "above {}", "exclusiveMaximum": "below {}", "multipleOf": "in steps of {}"}


def field_paragraphs(schema: Any) -> list[str]:
    """Return the paragraphs of the docstring of a field."""
    doubt = [f"Unsure: {stopped(schema['x-unsure'])}"] if "x-unsure" in schema else []
    return [*paragraphs(str(schema.get("description", ""))), *doubt]


def argument_text(schema: Any, *, holder: Any, component: Any) -> str:
    """Return the description of an argument, its limits, its default and its doubts.

    holder: the parameter that holds the schema, or the schema itself. component: what the schema refers to, or {}.
    """
    described = str(holder.get("description") or schema.get("description") or component.get("description") or "")
    parts = [stopped(described)] if described.strip() else []
    limits = ", ".join(_limits(schema, described))
    if limits:
        parts.append(stopped(limits[0].upper() + limits[1:]))
    if schema.get("default") is not None:
        parts.append(f"The provider's default: {json.dumps(schema['default'], ensure_ascii=False)}.")
    doubt = holder.get("x-unsure") or schema.get("x-unsure")
    if doubt:
        parts.append(f"Unsure: {stopped(doubt)}")
    return " ".join(parts)


def _limits(schema: Any, described: str) -> Iterator[str]:
    """Yield the limits whose numbers the description does not mention."""
    mentioned = set(re.findall(r"\d+", described))
    for least, most, unit in _RANGES:
        low, high = schema.get(least), schema.get(most)
        # A minimum length of one character is not worth mentioning.
        low = None if unit == " character" and low == 1 and high is None else low
        if {str(low), str(high)} - mentioned - {"None"}:
            yield _range(low, high, unit)
    for name, words in _EXCLUSIVE.items():
        if name in schema and str(schema[name]) not in mentioned:
            yield words.format(schema[name])


def _range(low: Any, high: Any, unit: str) -> str:
    plural = _PLURALS.get(unit, f"{unit}s" if unit else "")
    if high is None:
        return f"at least {low}{unit if low == 1 else plural}"
    if low is None or (low == 0 and unit):
        return f"at most {high}{unit if high == 1 else plural}"
    return f"{low} to {high}{plural}"


def on_one_line(text: str) -> str:
    """Return a text on one line: a line break would start a new list item."""
    return " ".join(text.split())


def stopped(value: Any) -> str:
    """Return a text on one line that ends like a sentence."""
    text = on_one_line(str(value))
    return text if text.endswith((".", "!", "?")) else f"{text}."
