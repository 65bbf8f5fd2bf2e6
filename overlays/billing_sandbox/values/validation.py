"""Validation of values against the schemas of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from ..document.document import Schema
from ..document.pointers import Json, escaped
from ..extra import extra_needed
from .formats import CHECKS

with extra_needed():
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.exceptions import ValidationError
    from jsonschema.validators import extend

_LONGEST_MESSAGE: Final = 200
_LONGEST_VALUE: Final = 60
_MOST_VARIANTS: Final = 4
_CONSEQUENCES: Final = frozenset(("unevaluatedProperties", "additionalProperties"))
_LIMITS: Final = frozenset(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"))


class Validation:
    """Validates values against any schema of one document."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._components = root.get("components", {})
        self._validators: dict[int, tuple[Any, Any]] = {}

    def errors(self, schema: Json, value: Json) -> list[str]:
        """Return the errors of a value, each with its place; empty for a valid value."""
        errors = sorted(self._validator(schema).iter_errors(value), key=lambda error: list(map(str, error.path)))
        return [_sentence(error) for error in errors]

    def fits(self, schema: Json, value: Json) -> bool:
        """Return whether a value is valid."""
        return bool(self._validator(schema).is_valid(value))

    def _validator(self, schema: Json) -> Any:
        known = self._validators.get(id(schema))
        if known is None:
            # References resolve against the root of the schema, so it must contain the components.
            root = {"allOf": [schema]} if isinstance(schema, bool) else dict(schema)
            validator = _Validator({**root, "components": self._components}, format_checker=_formats())
            known = self._validators[id(schema)] = (schema, validator)
        return known[1]


def _sentence(error: ValidationError) -> str:
    place = "".join("/" + escaped(str(part)) for part in error.absolute_path)
    text = _reason(error)
    return f"{place}: {text}" if place else text


def _reason(error: ValidationError) -> str:
    """Return the message of an error with its value abbreviated, and why a value fits no variant of a union."""
    value, message = repr(error.instance), str(error.message)
    text = f"{_short(value, _LONGEST_VALUE)}{message[len(value) :]}" if message.startswith(value) else message
    limit = f"; {error.validator} is {error.validator_value}" if error.validator in _LIMITS else ""
    text = _short(text, _LONGEST_MESSAGE) + limit
    reasons = dict.fromkeys(_sentence(inner) for inner in _by_variant(error.context or ()))
    return f"{text} ({'; or '.join([*reasons][:_MOST_VARIANTS])})" if reasons else text


def _by_variant(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """Yield the main error of each variant of a union; of those with a tag, only the variant that has the value's."""
    variants: dict[Any, list[ValidationError]] = {}
    for error in errors:
        variants.setdefault(error.relative_schema_path[0], []).append(error)
    meant = [found for found in variants.values() if not any(_is_tag(error) for error in found)]
    for found in meant or variants.values():
        yield min(found, key=lambda error: (error.validator in _CONSEQUENCES, len(error.path), str(error.path)))


def _is_tag(error: ValidationError) -> bool:
    return error.validator in ("const", "enum") and len(error.path) == 1


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most] + "..."


def _is_integer(_checker: object, value: Json) -> bool:
    if isinstance(value, Decimal):
        return value == value.to_integral_value()
    return isinstance(value, int) and not isinstance(value, bool)


def _multiple_of(_validator: object, step: Json, value: Json, _schema: Schema) -> Iterator[ValidationError]:
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    if is_number and (Fraction(str(value)) / Fraction(str(step))).denominator != 1:
        yield ValidationError(f"{value} is not a multiple of {step}")


def _pattern(_validator: object, pattern: str, value: Json, _schema: Schema) -> Iterator[ValidationError]:
    try:
        fits = not isinstance(value, str) or re.search(pattern, value)
    except re.error:
        # Patterns of a document are written for another regex dialect; unsupported ones are not checked.
        return
    if not fits:
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, check in CHECKS.items():
        checker.checks(name)(lambda value, check=check: not isinstance(value, str) or check(value))
    return checker


_Validator = extend(  # type: ignore[no-untyped-call]  # its stubs leave it untyped
    Draft202012Validator,
    validators={"multipleOf": _multiple_of, "pattern": _pattern},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)
