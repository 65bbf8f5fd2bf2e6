"""What is wrong with a value, in one sentence for each keyword of JSON Schema; the others keep the library's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, TypeAlias

from ..document.document import Schema
from ..document.pointers import Json
from ..extra import extra_needed
from .json_text import encode

with extra_needed():
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

_LONGEST_VALUE: Final = 60
_MOST_CHOICES: Final = 40
_KINDS: Final = {
    "string": "a string", "integer": "an integer", "number": "a number", "boolean": "a boolean", "array": "an array",
    "object": "an object", "null": "null",
}  # fmt: skip
_EXAMPLES: Final = {
    "date": "a date such as 2026-01-31",
    "date-time": "a time such as 2026-01-31T12:00:00Z",
    "decimal": "a decimal number such as 12.50",
    "uuid": "a UUID",
}
_UNEXPECTED: Final = re.compile(r"\((.*) (?:was|were) unexpected\)", re.DOTALL)
Check: TypeAlias = Callable[[Any, Any, Any, Any], Iterator[ValidationError]]


def shown(value: Json) -> str:
    """Return the beginning of a value as JSON."""
    text = encode(value).decode("utf-8", "replace")
    return text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "..."


def listed(values: Iterable[str], word: str = "or") -> str:
    """Return values as a list in words: "a, b or c"."""
    *most, last = [*values] or ["none"]
    return f"{', '.join(most)} {word} {last}" if most else last


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _choices(values: Sequence[Json]) -> str:
    if len(values) > _MOST_CHOICES:
        return f"one of {', '.join(map(shown, values[:_MOST_CHOICES]))}, ... ({len(values)} in all)"
    return listed(map(shown, values))


def _kinds(names: str | Sequence[str]) -> str:
    return listed(_KINDS.get(name, name) for name in ([names] if isinstance(names, str) else names))


_SENTENCES: Final[Mapping[str, Callable[[Any, Json], str]]] = {
    "type": lambda names, value: f"must be {_kinds(names)}, not {shown(value)}",
    "enum": lambda allowed, value: f"must be {_choices(allowed)}, not {shown(value)}",
    "const": lambda allowed, value: f"must be {shown(allowed)}, not {shown(value)}",
    "format": lambda name, value: f"must be {_EXAMPLES.get(name, name)}, not {shown(value)}",
    "minimum": lambda limit, value: f"must be at least {limit}, not {shown(value)}",
    "maximum": lambda limit, value: f"must be at most {limit}, not {shown(value)}",
    "exclusiveMinimum": lambda limit, value: f"must be greater than {limit}, not {shown(value)}",
    "exclusiveMaximum": lambda limit, value: f"must be less than {limit}, not {shown(value)}",
    "minLength": lambda limit, value: f"must have at least {_count(limit, 'character')}, not {len(value)}",
    "maxLength": lambda limit, value: f"must have at most {_count(limit, 'character')}, not {len(value)}",
    "minItems": lambda limit, value: f"must have at least {_count(limit, 'item')}, not {len(value)}",
    "maxItems": lambda limit, value: f"must have at most {_count(limit, 'item')}, not {len(value)}",
    "minProperties": lambda limit, value: f"must have at least {_count(limit, 'field')}, not {len(value)}",
    "maxProperties": lambda limit, value: f"must have at most {_count(limit, 'field')}, not {len(value)}",
    "uniqueItems": lambda _limit, _value: "must not have an item twice",
    "anyOf": lambda _limit, _value: "fits none of the allowed forms",
    "oneOf": lambda _limit, _value: "does not fit exactly one of the allowed forms",
}


def _worded(keyword: str, sentence: Callable[[Any, Json], str]) -> Check:
    """Return the library's check of a keyword with another message."""
    original = Draft202012Validator.VALIDATORS[keyword]

    def check(validator: Any, limit: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
        for error in original(validator, limit, value, schema) or ():
            error.message = sentence(limit, value)
            yield error

    return check


def _required(validator: Any, names: Sequence[str], value: Json, _schema: Schema) -> Iterator[ValidationError]:
    if validator.is_type(value, "object"):
        yield from (ValidationError("is required", path=[name]) for name in names if name not in value)


def _additional(validator: Any, allowed: Json, value: Json, schema: Schema) -> Iterator[ValidationError]:
    for error in Draft202012Validator.VALIDATORS["additionalProperties"](validator, allowed, value, schema) or ():
        unexpected = _UNEXPECTED.search(error.message)
        if unexpected is not None:
            known = listed(schema.get("properties", {}), "and")
            error.message = f"unknown field {unexpected[1]}; the known fields are {known}"
        yield error


def _unevaluated(validator: Any, allowed: Json, value: Json, schema: Schema) -> Iterator[ValidationError]:
    for error in Draft202012Validator.VALIDATORS["unevaluatedProperties"](validator, allowed, value, schema) or ():
        unexpected = _UNEXPECTED.search(error.message)
        error.message = f"unknown field {unexpected[1]}" if unexpected is not None else error.message
        yield error


def _multiple_of(_validator: object, step: Json, value: Json, _schema: Schema) -> Iterator[ValidationError]:
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    if is_number and (Fraction(str(value)) / Fraction(str(step))).denominator != 1:
        yield ValidationError(f"must be a multiple of {step}, not {value}")


def _pattern(_validator: object, pattern: str, value: Json, _schema: Schema) -> Iterator[ValidationError]:
    try:
        fits = not isinstance(value, str) or re.search(pattern, value)
    except re.error:
        # Patterns of a document are written for another regex dialect; unsupported ones are not checked.
        return
    if not fits:
        yield ValidationError(f"must match {pattern}, not {shown(value)}")


CHECKS: Final[Mapping[str, Check]] = {
    **{keyword: _worded(keyword, sentence) for keyword, sentence in _SENTENCES.items()},
    "required": _required,
    "additionalProperties": _additional,
    "unevaluatedProperties": _unevaluated,
    "multipleOf": _multiple_of,
    "pattern": _pattern,
}
"""The check of each keyword, for a validator of the library."""
