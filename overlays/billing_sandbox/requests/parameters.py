"""Parameters: from text on the wire to values, by the declared style.

All errors of a request are collected and reported together. An unknown query parameter is an error: a misspelt filter
must not silently list everything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final
from urllib.parse import parse_qsl

from attrs import Factory, define

from ..document.document import ANYTHING, Document, Schema, types
from ..document.operations import Operation, Parameter
from ..document.pointers import Json
from ..problems import Problem
from ..values.json_text import decode
from ..values.sentences import listed
from ..values.validation import Validation

_SEPARATORS: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}
_NOT_PARAMETERS: Final = frozenset(("accept", "content-type", "authorization"))


@define
class Parameters:
    """The parameter values of a request by location, and their errors."""

    path: dict[str, Json] = Factory(dict)
    query: dict[str, Json] = Factory(dict)
    header: dict[str, Json] = Factory(dict)
    errors: list[str] = Factory(list)


class ParameterReader:
    """Decodes and validates the parameters of requests."""

    def __init__(self, document: Document, validation: Validation) -> None:
        self._document = document
        self._validation = validation

    def read(
        self, operation: Operation, *, path: Mapping[str, str], query: str, headers: Mapping[str, str]
    ) -> Parameters:
        """Return all parameters of a request. Raises Problem with every error."""
        pairs = parse_qsl(query, keep_blank_values=True)
        found = Parameters(path=dict(path))
        for parameter in operation.parameters:
            if parameter.where in ("path", "query") or self._is_header(parameter):
                self._take(parameter, found, path=path, pairs=pairs, headers=headers)
        found.errors += self._unknown(operation, pairs)
        if found.errors:
            raise Problem(operation.refusal, "; ".join(found.errors))
        return found

    def _is_header(self, parameter: Parameter) -> bool:
        return parameter.where == "header" and parameter.name.lower() not in _NOT_PARAMETERS

    def _take(
        self,
        parameter: Parameter,
        found: Parameters,
        *,
        path: Mapping[str, str],
        pairs: list[tuple[str, str]],
        headers: Mapping[str, str],
    ) -> None:
        schema = self._document.flat(parameter.schema)
        single = path.get(parameter.name) if parameter.where == "path" else headers.get(parameter.name.lower())
        raws = self._raws(parameter, schema, pairs) if parameter.where == "query" else [single]
        try:
            raw = _joined(parameter, schema, [raw for raw in raws if raw is not None])
            value = _from_json(raw) if parameter.is_json and isinstance(raw, str) else self._read(schema, raw)
        except ValueError as error:
            found.errors.append(f"{_named(parameter)}: {error}")
            return
        if value is not None:
            values: dict[str, Json] = getattr(found, parameter.where)
            values[parameter.name] = value
            found.errors += (
                f"{_named(parameter)}: {error}" for error in self._validation.errors(parameter.schema, value)
            )
        elif parameter.required:
            found.errors.append(f"{_named(parameter)}: is required")

    def _raws(self, parameter: Parameter, schema: Schema, pairs: list[tuple[str, str]]) -> list[Any]:
        """Return what the query string holds for a parameter: texts, or (field, text) pairs of an object."""
        if "object" not in types(schema) or parameter.is_json:
            return [text for name, text in pairs if name == parameter.name]
        fields = self._fields(parameter, schema, pairs)
        return [(fields[name], text) for name, text in pairs if name in fields]

    def _fields(self, parameter: Parameter, schema: Schema, pairs: list[tuple[str, str]]) -> Mapping[str, str]:
        """Return the name of each field of an object parameter in the query string; of a map, those sent."""
        names = list(self._document.properties(schema))
        if parameter.style == "deepObject":
            if isinstance(schema.get("additionalProperties"), dict):
                start = f"{parameter.name}["
                names += [name[len(start) : -1] for name, _ in pairs if name.startswith(start) and name.endswith("]")]
            return {f"{parameter.name}[{name}]": name for name in names}
        return {name: name for name in names} if parameter.explode else {parameter.name: parameter.name}

    def _read(self, schema: Schema, raw: Json) -> Json:
        if isinstance(raw, list):
            part = self._document.flat(schema.get("items", ANYTHING))
            return [self._read(part, text) for text in raw]
        if isinstance(raw, dict):
            parts, others = self._document.properties(schema), schema.get("additionalProperties", ANYTHING)
            return {name: self._read(self._document.flat(parts.get(name, others)), text) for name, text in raw.items()}
        return raw if raw is None else _typed(raw, self._types(schema))

    def _types(self, schema: Schema) -> tuple[str, ...]:
        variants = (self._document.flat(variant) for variant in self._document.variants(schema))
        return types(schema) or tuple(name for variant in variants for name in types(variant))

    def _unknown(self, operation: Operation, pairs: list[tuple[str, str]]) -> Iterator[str]:
        known: set[str] = set()
        for parameter in operation.parameters:
            if parameter.where == "query":
                schema = self._document.flat(parameter.schema)
                is_object = "object" in types(schema) and not parameter.is_json
                known |= set(self._fields(parameter, schema, pairs)) if is_object else {parameter.name}
        for name in sorted({name for name, _ in pairs} - known):
            yield f"query parameter {name}: unknown; the known ones are {listed(sorted(known), 'and')}"


def _named(parameter: Parameter) -> str:
    return f"{'header' if parameter.where == 'header' else f'{parameter.where} parameter'} {parameter.name}"


def _joined(parameter: Parameter, schema: Schema, raws: list[Any]) -> Json:
    """Return one raw value: a text, a list of texts, or texts by field."""
    if not raws:
        return None
    if isinstance(raws[0], tuple):
        return _fields_of(parameter, raws)
    if "array" in types(schema) and not parameter.is_json:
        if parameter.explode and parameter.where == "query":
            return raws
        # Split after decoding, as servers do: a comma inside a value cannot be distinguished from a separator.
        return _split(raws[0], _SEPARATORS.get(parameter.style, ",")) if len(raws) == 1 else _twice()
    return raws[0] if len(raws) == 1 else _twice()


def _fields_of(parameter: Parameter, raws: list[tuple[str, str]]) -> dict[str, str]:
    if parameter.style != "deepObject" and not parameter.explode:
        flat = _split(raws[0][1], ",")
        return dict(zip(flat[::2], flat[1::2], strict=True))
    fields = dict(raws)
    return fields if len(fields) == len(raws) else _twice()


def _twice() -> Any:
    raise ValueError("is repeated; send it once")


def _split(text: str, separator: str) -> list[str]:
    return text.split(separator) if text else []


def _from_json(text: str) -> Json:
    try:
        return decode(text.encode())
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise ValueError(f"invalid JSON: {error}") from error


def _typed(text: str, kinds: tuple[str, ...]) -> Json:
    """Return a text as the first declared type that it represents, unchanged if none: validation reports it."""
    if "boolean" in kinds and text in ("true", "false"):
        return text == "true"
    if "integer" in kinds and text.lstrip("-").isascii() and text.lstrip("-").isdigit():
        return int(text)
    if "number" in kinds:
        try:
            number = Decimal(text)
            return number if number.is_finite() else text
        except InvalidOperation:
            return text
    return text
