"""Validation of values against the schemas of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from ..document.pointers import Json, escaped
from ..extra import extra_needed
from .formats import CHECKS
from .sentences import CHECKS as SENTENCES

with extra_needed():
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.exceptions import ValidationError
    from jsonschema.validators import extend

_LONGEST_MESSAGE: Final = 1000
_MOST_ERRORS: Final = 10
_MOST_VARIANTS: Final = 4
_CONSEQUENCES: Final = frozenset(("unevaluatedProperties", "additionalProperties"))


class Validation:
    """Validates values against any schema of one document."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._components = root.get("components", {})
        self._validators: dict[int, tuple[Any, Any]] = {}

    def errors(self, schema: Json, value: Json) -> list[str]:
        """Return the errors of a value, each with its place; empty for a valid value. Of many, only the first ones."""
        errors = sorted(self._validator(schema).iter_errors(value), key=lambda error: list(map(str, error.path)))
        more = [f"{len(errors) - _MOST_ERRORS} more"] if len(errors) > _MOST_ERRORS else []
        return [*map(_sentence, errors[:_MOST_ERRORS]), *more]

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
    """Return the message of an error, and why a value fits no variant of a union."""
    reasons = dict.fromkeys(_sentence(inner) for inner in _by_variant(error.context or ()))
    text = _short(str(error.message), _LONGEST_MESSAGE)
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


def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, check in CHECKS.items():
        checker.checks(name)(lambda value, check=check: not isinstance(value, str) or check(value))
    return checker


_Validator = extend(  # type: ignore[no-untyped-call]  # its stubs leave it untyped
    Draft202012Validator,
    validators=SENTENCES,
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)
