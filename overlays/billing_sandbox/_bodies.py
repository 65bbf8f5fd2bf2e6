"""Bodies: JSON in and out without losing digits, and validation against the schemas of the document.

Numbers with a point are `Decimal` everywhere inside, and leave as the digits that they came with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import msgspec
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError, best_match
from jsonschema.validators import extend

from . import _forms
from ._document import Json, Schema, escaped
from ._formats import CHECKS
from ._operations import Operation, is_json
from ._problems import Problem

_LONGEST_MESSAGE: Final = 200
_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")


class Bodies:
    """Validation of values against any schema of one document."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._components = root.get("components", {})
        self._validators: dict[int, tuple[Any, Any]] = {}

    def faults(self, schema: Json, value: Json) -> list[str]:
        """List what is wrong with a value, each with the place of it."""
        errors = sorted(self._validator(schema).iter_errors(value), key=lambda error: list(map(str, error.path)))
        return [_sentence(best_match([error])) for error in errors]

    def fits(self, schema: Json, value: Json) -> bool:
        """Tell whether a value is valid."""
        return bool(self._validator(schema).is_valid(value))

    def read(self, operation: Operation, *, content: bytes, media: str) -> Json:
        """Read and check the body of a call."""
        body = operation.body
        if not content:
            if body is not None and body.required:
                raise Problem(operation.refusal, f"{operation.id} needs a body of {' or '.join(body.media)}")
            return None
        if body is None:
            raise Problem(operation.refusal, f"{operation.id} takes no body; leave it out")
        kind = media.partition(";")[0].strip().lower()
        if not any(_covers(declared, kind) for declared in body.media):
            status = 415 if "415" in operation.responses else operation.refusal
            wanted = " or ".join(body.media)
            raise Problem(status, f"Content-Type: {media or 'none'} is not what {operation.id} takes; send {wanted}")
        return self._checked(operation, content, media) if is_json(kind) or kind == _forms.FORM else None

    def _checked(self, operation: Operation, content: bytes, media: str) -> Json:
        is_form = media.lower().startswith(_forms.FORM)
        try:
            value = _forms.read(content, media) if is_form else decode(content)
        except (ValueError, ArithmeticError, RecursionError) as error:
            raise Problem(operation.refusal, f"the body is not {'a form' if is_form else 'JSON'}: {error}") from error
        faults = self.faults(operation.body_schema, value)
        if faults:
            raise Problem(operation.refusal, f"the body does not fit {operation.id}: {'; '.join(faults)}")
        return value

    def _validator(self, schema: Json) -> Any:
        known = self._validators.get(id(schema))
        if known is None:
            # References resolve against the root of the schema, so the components are put there.
            root = {"allOf": [schema]} if isinstance(schema, bool) else dict(schema)
            validator = _Validator({**root, "components": self._components}, format_checker=_formats())
            known = self._validators[id(schema)] = (schema, validator)
        return known[1]


def decode(content: bytes) -> Json:
    """Return the value of JSON; every number with a point becomes a Decimal. ValueError: no JSON, NaN or infinity."""
    try:
        return _decoder.decode(content)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from error  # before msgspec 0.21 it is not one


def encode(value: Json) -> bytes:
    """Write JSON; a Decimal is written as a number, with all its digits."""
    return _encoder.encode(value)


def _covers(declared: str, kind: str) -> bool:
    name = declared.partition(";")[0].strip()
    return name in (kind, "*/*") or (name.endswith("/*") and kind.startswith(name[:-1]))


def _sentence(error: ValidationError) -> str:
    place = "".join("/" + escaped(str(part)) for part in error.absolute_path)
    text = str(error.message)
    text = text if len(text) <= _LONGEST_MESSAGE else text[:_LONGEST_MESSAGE] + "..."
    return f"{place}: {text}" if place else text


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
        # Patterns of a document are in the dialect of another language; what cannot be read here is not checked.
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
