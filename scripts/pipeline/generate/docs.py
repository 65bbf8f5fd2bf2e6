"""The words of docstrings, about schemas: what a member means, its limits, its default, what is doubtful.

Plain text from the spec; nothing here is escaped, `text.docstring` does that on the way into a module.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ..python.source import paragraphs

# The words of a limit: those of a schema that name its least and greatest, and what they count.
_RANGES = (
    ("minimum", "maximum", ""),
    ("minLength", "maxLength", " character"),
    ("minItems", "maxItems", " entry"),
    ("minProperties", "maxProperties", " member"),
)
_PLURALS = {" entry": " entries"}
_EXCLUSIVE = {"exclusiveMinimum": "above {}", "exclusiveMaximum": "below {}", "multipleOf": "in steps of {}"}


def member_paragraphs(schema: Any) -> list[str]:
    """Say what the attribute of a model means."""
    doubt = [f"Unsure: {stopped(schema['x-unsure'])}"] if "x-unsure" in schema else []
    return [*paragraphs(str(schema.get("description", ""))), *doubt]


def argument_text(schema: Any, *, holder: Any, component: Any) -> str:
    """Say what an argument means, its limits, its default and what is doubtful.

    holder: the parameter that holds the schema, or the schema itself. component: what the schema refers to, or {}.
    """
    said = str(holder.get("description") or schema.get("description") or component.get("description") or "")
    parts = [stopped(said)] if said.strip() else []
    limits = ", ".join(_limits(schema, said))
    if limits:
        parts.append(stopped(limits[0].upper() + limits[1:]))
    if schema.get("default") is not None:
        parts.append(f"The provider's default: {json.dumps(schema['default'], ensure_ascii=False)}.")
    doubt = holder.get("x-unsure") or schema.get("x-unsure")
    if doubt:
        parts.append(f"Unsure: {stopped(doubt)}")
    return " ".join(parts)


def _limits(schema: Any, said: str) -> Iterator[str]:
    """Say the limits that the description does not tell already."""
    told = set(re.findall(r"\d+", said))
    for least, most, unit in _RANGES:
        low, high = schema.get(least), schema.get(most)
        # A text of at least one character is what every text is taken to be.
        low = None if unit == " character" and low == 1 and high is None else low
        if {str(low), str(high)} - told - {"None"}:
            yield _range(low, high, unit)
    for name, words in _EXCLUSIVE.items():
        if name in schema and str(schema[name]) not in told:
            yield words.format(schema[name])


def _range(low: Any, high: Any, unit: str) -> str:
    plural = _PLURALS.get(unit, f"{unit}s" if unit else "")
    if high is None:
        return f"at least {low}{unit if low == 1 else plural}"
    if low is None or (low == 0 and unit):
        return f"at most {high}{unit if high == 1 else plural}"
    return f"{low} to {high}{plural}"


def on_one_line(text: str) -> str:
    """Put a text on one line: a line break would begin a new entry."""
    return " ".join(text.split())


def stopped(said: Any) -> str:
    """Put a text on one line that ends like a sentence."""
    text = on_one_line(str(said))
    return text if text.endswith((".", "!", "?")) else f"{text}."
