"""Values that are valid for a schema: given values are kept where they fit, the rest is generated.

One function creates objects from requests, shows objects through another schema, and generates responses.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from ..document.document import ANYTHING, Document, Schema, types
from ..document.pointers import Json
from .formats import CHECKS
from .scalars import Trail, Turn, choice, flag, is_own, numbers, texts
from .validation import Validation

ABSENT: Final[Any] = object()

# Optional fields are generated to a limited depth; required ones as deep as a schema can sensibly ask.
_FULL_DEPTH: Final = 6
_DEPTH: Final = 40

_PLAIN: Final = frozenset(("type", "title", "description", "example", "examples", "default", "deprecated"))
_PYTHON: Final[Mapping[str, tuple[type, ...]]] = {"string": (str,), "integer": (int,), "number": (int, Decimal)}


class Examples:
    """Generates values for the schemas of one document."""

    def __init__(self, document: Document, validation: Validation) -> None:
        self._document = document
        self._validation = validation

    def complete(self, node: Json, given: Json = ABSENT, *, trail: Trail, turn: Turn) -> Json:
        """Return a valid value that keeps as much of `given` as the schema declares."""
        schema = self._document.flat(node)
        if given is None:
            given = None if self._takes_null(schema) else ABSENT
        if given is None or (given is ABSENT and self._is_left_null(schema, turn)):
            return None
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return given if given in schema["enum"] else choice(schema["enum"], turn)
        variants = self._document.variants(schema)
        if variants:
            return self._union(schema, variants, given, trail, turn)
        is_null = types(schema) == ("null",) or schema.keys() & {"oneOf", "anyOf"}
        return None if is_null else self._typed(schema, given, trail, turn)

    def _takes_null(self, schema: Schema) -> bool:
        return self._document.is_nullable(schema) or not (
            types(schema) or schema.keys() & {"enum", "const", "oneOf", "anyOf"}
        )

    def _is_left_null(self, schema: Schema, turn: Turn) -> bool:
        # Nothing is archived, deleted or paid at first; full turns show both sides.
        return self._document.is_nullable(schema) and not (turn.full and turn.number % 2 == 0)

    def _typed(self, schema: Schema, given: Json, trail: Trail, turn: Turn) -> Json:
        kinds = [kind for kind in types(schema) if kind != "null"]
        if not kinds and given is not ABSENT:
            return given
        if isinstance(given, list) and "array" in kinds:
            return self._array(schema, given, trail, turn)
        if isinstance(given, Mapping) and "object" in kinds:
            return self._object(schema, given, trail, turn)
        kind = kinds[0] if kinds else "string"
        if kind == "array":
            return self._array(schema, _only_list(given), trail, turn)
        if kind == "object":
            return self._object(schema, {}, trail, turn)
        return self._scalar(schema, kind, given, trail, turn)

    def _object(self, schema: Schema, given: Mapping[str, Json], trail: Trail, turn: Turn) -> dict[str, Json]:
        properties: Mapping[str, Json] = schema.get("properties", {})
        required = set(schema.get("required", ())) if len(trail) < _DEPTH else set()
        whole: dict[str, Json] = {}
        for name in [*properties, *sorted(required - properties.keys())]:
            part = properties.get(name, ANYTHING)
            value = given.get(name, ABSENT)
            if self._belongs(name, part, value, required=name in required, trail=trail, turn=turn):
                whole[name] = self.complete(part, value, trail=(*trail, name), turn=turn)
        whole.update(self._extras(schema, given, whole, trail, turn))
        return whole

    def _belongs(self, name: str, part: Json, value: Json, *, required: bool, trail: Trail, turn: Turn) -> bool:
        schema = self._document.flat(part)
        if schema.get("writeOnly"):
            return False
        if required or (value is None and self._takes_null(schema)):
            return True
        if value is not ABSENT:
            return value is not None
        return is_own(name) or (turn.full and len(trail) < _FULL_DEPTH)

    def _extras(
        self, schema: Schema, given: Mapping[str, Json], whole: Mapping[str, Json], trail: Trail, turn: Turn
    ) -> dict[str, Json]:
        """Return fields that the schema does not name: those of a map, and at least as many as it requires."""
        rest = schema.get("additionalProperties", not schema.get("properties"))
        if rest is False:
            return {}
        part = ANYTHING if rest is True else rest
        names = [name for name in given if name not in whole and name not in schema.get("properties", {})]
        names += [f"key_{count + 1}" for count in range(schema.get("minProperties", 0) - len(whole) - len(names))]
        return {name: self.complete(part, given.get(name, ABSENT), trail=(*trail, name), turn=turn) for name in names}

    def _array(self, schema: Schema, given: list[Json] | None, trail: Trail, turn: Turn) -> list[Json]:
        part = schema.get("items", ANYTHING)
        least = schema.get("minItems", 0)
        if turn.full and given is None and len(trail) < _FULL_DEPTH:
            least = max(least, min(1, schema.get("maxItems", 1)))
        values = list(given or ())
        values += [ABSENT] * (least - len(values))
        return [self.complete(part, value, trail=(*trail, place), turn=turn) for place, value in enumerate(values)]

    def _union(self, schema: Schema, variants: list[Json], given: Json, trail: Trail, turn: Turn) -> Json:
        chosen = self._tagged(schema, variants, given)
        if chosen is None and given is not ABSENT:
            chosen = next((variant for variant in variants if self._validation.fits(variant, given)), None)
        if chosen is None:
            chosen = choice(variants, turn)
        return self.complete(chosen, given, trail=trail, turn=turn)

    def _tagged(self, schema: Schema, variants: list[Json], given: Json) -> Json | None:
        tag = schema.get("discriminator", {}).get("propertyName")
        if not isinstance(given, Mapping) or tag not in given:
            return None
        for variant in variants:
            values = self._document.flat(self._document.properties(variant).get(tag, ANYTHING))
            if given[tag] == values.get("const", ABSENT) or given[tag] in values.get("enum", ()):
                return variant
        return None

    def _scalar(self, schema: Schema, kind: str, given: Json, trail: Trail, turn: Turn) -> Json:
        for value in _readings(given, kind, schema.get("format")):
            if self._fits(schema, value):
                return value
        if kind == "boolean":
            return flag(schema, turn)
        offers = list(texts(schema, trail, turn) if kind == "string" else numbers(schema, trail, turn))
        return next((offer for offer in offers if self._fits(schema, offer)), offers[-1])

    def _fits(self, schema: Schema, value: Json) -> bool:
        # A bare type, the common case, needs no validator.
        kind = schema.get("type")
        if (
            isinstance(kind, str)
            and kind in _PYTHON
            and all(word in _PLAIN or word.startswith("x-") for word in schema)
        ):
            return isinstance(value, _PYTHON[kind]) and not isinstance(value, bool)
        return self._validation.fits(schema, value)


def _readings(given: Json, kind: str, form: str | None) -> list[Json]:
    """Return a value and its equivalents of other types: requests and responses declare the same value differently."""
    if given is ABSENT:
        return []
    if kind == "string" and form == "date-time" and isinstance(given, str) and CHECKS["date"](given):
        return [f"{given}T00:00:00Z"]
    if kind == "string" and isinstance(given, int | Decimal) and not isinstance(given, bool):
        return [given, str(given)]
    if kind in ("integer", "number") and isinstance(given, str):
        try:
            return [given, Decimal(given) if kind == "number" else int(given)]
        except (InvalidOperation, ValueError):
            return [given]
    return [given]


def _only_list(given: Json) -> list[Json] | None:
    """Return the only list inside an object, for a response with the bare list that a request wraps."""
    inside = [value for value in given.values() if isinstance(value, list)] if isinstance(given, Mapping) else []
    return inside[0] if len(inside) == 1 else None
