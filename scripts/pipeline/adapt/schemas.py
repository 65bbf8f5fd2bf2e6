"""Settle schemas: rewrite any schema as one that the pipeline supports (scalars, lists, maps, objects, enums, unions).

What no type can express is typed as Any, with an `x-unsure` that describes it. Nothing here changes its input.
"""

from __future__ import annotations

import re
from typing import Any

from ...spec.document import Mapping, Sequence, place_of, put
from ...spec.problems import Problem
from ...spec.references import fragment_of, parts_of
from ...spec.schemas import is_null, items_of, shape_of
from .merging import flat, variants_in
from .unions import Claims, kind_of, open_schema, union_of
from .values import huge_in, limited, scalar

_ANNOTATIONS = (
    *("description", "deprecated", "readOnly", "writeOnly", "x-unsure", "x-inferred", "x-provider-names"),
    *("x-filter", "x-total"),
)
_LOOSE_TYPES = {"float": "number", "double": "number", "decimal": "number", "int": "integer", "long": "integer"}
_LOOSE_TYPES |= {"bool": "boolean", "date": "string", "datetime": "string", "file": "string", "uuid": "string"}
_OWN = {
    "string": {"enum", "const", "format", "minLength", "maxLength"},
    "array": {"items", "prefixItems", "minItems", "maxItems"},
    "object": {"properties", "required", "additionalProperties", "patternProperties"},
}
_UNREADABLE = re.compile(r'["\\\x00-\x1f\ud800-\udfff]|\A\Z')
_DEEPEST = 60


class Settler:
    """Settles the schemas of one document. Its components must have their final names."""

    def __init__(self, document: Any, notes: list[Problem]) -> None:
        self.document = document
        self.notes = notes
        self.claims = Claims()
        self._raw: Any = dict(document.get("components", {}).get("schemas", {}))
        self._flat: dict[str, Any] = {}

    def settle_components(self) -> None:
        """Settle all components, in place."""
        holder = self.document.get("components", {}).get("schemas", Mapping())
        done = {name: self.settle(schema) for name, schema in self._raw.items()}
        for name, schema in done.items():
            put(holder, name, schema, place=place_of(holder, name))
        self._raw = done

    def finish(self) -> None:
        """Write the tags into the variants of unions, once every schema is settled."""
        self.claims.write(self.document.get("components", {}).get("schemas", {}))

    def flat_component(self, name: str) -> Any:
        """Return a component without `allOf`."""
        if name not in self._flat:
            self._flat[name] = flat(self.document, self._raw.get(name))
        return self._flat[name]

    def target(self, schema: Any) -> tuple[str, Any]:
        """Follow a reference through aliases; return the last name, and its schema."""
        name, seen = _name_in(schema), set[str]()
        while "$ref" in (target := self.flat_component(name)) and name not in seen:
            seen.add(name)
            name = _name_in(target)
        return name, target

    def settle(self, schema: Any, *, depth: int = 0) -> Mapping:
        """Return the settled form of a schema."""
        if depth > _DEEPEST:
            return open_schema(f"nested deeper than {_DEEPEST} levels", self.notes, place_of(schema))
        whole = flat(self.document, schema)
        if "$ref" in whole:
            name, _ = self.target(whole)
            return _with_notes(Mapping({"$ref": f"#/components/schemas/{name}"}, place=place_of(schema)), whole)
        variants, _ = variants_in(whole)
        rest = [variant for variant in variants if not is_null(variant)]
        if len(rest) == 1 and not shape_of(whole).keys() - {"oneOf", "anyOf", "discriminator"}:
            core, nullable = self.settle(rest[0], depth=depth + 1), len(rest) < len(variants)
        else:
            leaves, nullable = self._leaves(whole)
            core = self._core(whole, leaves, depth)
        return _with_notes(_or_null(core) if nullable else core, whole)

    def _core(self, whole: Any, leaves: list[Any], depth: int) -> Mapping:
        if not leaves:
            return Mapping(place=place_of(whole))
        if len(leaves) == 1 and "$ref" not in leaves[0]:
            return self._plain(leaves[0], depth)
        return union_of(self, whole, [self._leaf(leaf, depth) for leaf in leaves])

    def _leaf(self, schema: Any, depth: int) -> Mapping:
        return self.settle(schema, depth=depth + 1) if "$ref" in schema else self._plain(schema, depth)

    def _leaves(self, schema: Any, trail: tuple[str, ...] = ()) -> tuple[list[Any], bool]:
        """Return the alternatives of a flat schema that are not unions themselves, and whether null is allowed."""
        if "$ref" in schema:
            name, target = self.target(schema)
            if name in trail:
                return [], False
            is_union = bool(variants_in(target)[0]) and not target.get("properties")
            return self._leaves(target, (*trail, name)) if is_union else ([schema], False)
        variants, _ = variants_in(schema)
        if variants and not schema.get("properties"):
            return self._spread(schema, variants, trail)
        types = schema.get("type")
        nullable = "null" in types if isinstance(types, list) else types == "null"
        nullable = nullable or (isinstance(schema.get("enum"), list) and None in schema["enum"]) or is_null(schema)
        if isinstance(types, list):
            kept = [type_ for type_ in types if type_ != "null" and isinstance(type_, str)]
            return [
                _only(schema, type_name) if len(kept) > 1 else _typed(schema, type_name) for type_name in kept
            ], nullable
        return ([] if is_null(schema) or types == "null" else [schema]), nullable

    def _spread(self, schema: Any, variants: list[Any], trail: tuple[str, ...]) -> tuple[list[Any], bool]:
        base = Mapping(
            {key: value for key, value in schema.items() if key in ("type", "enum", "format", "items", "required")}
        )
        spread: list[Any] = []
        nullable = False
        for variant in variants:
            whole = flat(self.document, variant)
            if base and "$ref" not in whole and not is_null(whole):
                whole = flat(self.document, Mapping({"allOf": [base, whole]}, place=place_of(variant)))
            leaves, has_null = self._leaves(whole, trail)
            spread += leaves
            nullable = nullable or has_null
        return spread, nullable

    def _plain(self, schema: Any, depth: int) -> Mapping:
        """Settle a flat schema that is not a union, or a union beside properties."""
        types = schema.get("type")
        types = [type_ for type_ in types if type_ != "null"][:1] if isinstance(types, list) else [types]
        type_ = types[0] if types and isinstance(types[0], str) else None
        type_ = _LOOSE_TYPES.get(str(type_), type_)
        if variants_in(schema)[0] and schema.get("properties"):
            return self._flattened(schema, depth)
        if isinstance(schema.get("properties"), dict) and schema["properties"] and type_ in ("object", None):
            return self._object(schema, depth)
        if type_ == "array" or (type_ is None and {"items", "prefixItems"} & schema.keys()):
            return limited(self._array(schema, depth), schema, "array")
        if type_ == "object" or (type_ is None and isinstance(schema.get("additionalProperties"), dict)):
            return self._map(schema, depth)
        self._note_huge(schema, type_)
        return scalar(schema, type_)

    def _array(self, schema: Any, depth: int) -> Mapping:
        """Settle a list. The items of a tuple are also settled one by one, for their places."""
        array = Mapping({"type": "array", "items": self.settle(items_of(schema), depth=depth + 1)})
        array.place = place_of(schema)
        first = schema.get("prefixItems")
        if isinstance(first, list) and first:
            settled = [self.settle(item if isinstance(item, dict) else {}, depth=depth + 1) for item in first]
            array["prefixItems"] = Sequence(settled)
        return array

    def _note_huge(self, schema: Any, type_: str | None) -> None:
        huge = huge_in(schema)
        if huge is not None and type_ in ("integer", None):
            message = f"enum: {huge!s:.30} exceeds 64 bits, so any integer is accepted"
            self.notes.append(Problem(place_of(schema, "enum") or place_of(schema), message))

    def _map(self, schema: Any, depth: int) -> Mapping:
        values = schema.get("additionalProperties")
        patterns = schema.get("patternProperties")
        if not isinstance(values, dict) and isinstance(patterns, dict) and len(patterns) == 1:
            (values,) = patterns.values()
        settled = self.settle(values, depth=depth + 1) if isinstance(values, dict) else Mapping()
        return limited(
            Mapping({"type": "object", "additionalProperties": settled}, place=place_of(schema)), schema, "object"
        )

    def _object(self, schema: Any, depth: int) -> Mapping:
        properties = schema["properties"]
        body = Mapping({"type": "object", "properties": Mapping(place=place_of(properties))}, place=place_of(schema))
        for name, value in properties.items():
            if _UNREADABLE.search(name):
                self.notes.append(Problem(place_of(properties, name), f"property name: {name!r:.60} is not supported"))
                continue
            put(body["properties"], name, self.settle(value, depth=depth + 1), place=place_of(properties, name))
        if not body["properties"]:
            return self._map(Mapping(place=place_of(schema)), depth)
        if isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
            message = (
                "additional properties: sent in extra_body or a nested dict; read from `extra` of a model, by a client "
                'with unknown_fields="keep"'
            )
            self.notes.append(Problem(place_of(schema, "additionalProperties"), message))
            values = self.settle(schema["additionalProperties"], depth=depth + 1)
            put(body, "additionalProperties", values, place=place_of(schema, "additionalProperties"))
        elif schema.get("additionalProperties") in (True, {}):
            put(body, "additionalProperties", True, place=place_of(schema, "additionalProperties"))
        listed = schema.get("required")
        wanted = [field for field in listed if isinstance(field, str)] if isinstance(listed, list) else []
        required = [field for field in dict.fromkeys(wanted) if not _UNREADABLE.search(field)]
        if required:
            put(body, "required", Sequence(required), place=place_of(schema, "required"))
        return limited(body, schema, "object")

    def _flattened(self, schema: Any, depth: int) -> Mapping:
        """Return a union beside properties as one object that may have the properties of all variants."""
        whole = Mapping({"type": "object", "properties": Mapping()}, place=place_of(schema))
        variants = [
            self.target(variant)[1] if "$ref" in variant else flat(self.document, variant)
            for variant in variants_in(schema)[0]
        ]
        for variant in variants:
            properties = variant.get("properties")
            for name, value in properties.items() if isinstance(properties, dict) else ():
                settled = self.settle(value, depth=depth + 1)
                known = whole["properties"].get(name, settled)
                put(
                    whole["properties"],
                    name,
                    settled if known == settled else Mapping(),
                    place=place_of(properties, name),
                )
        own = self._object(Mapping({**schema, "type": "object"}, place=place_of(schema)), depth)
        for name, value in own.get("properties", {}).items():
            put(whole["properties"], name, value, place=place_of(value))
        if own.get("required"):
            put(whole, "required", own["required"], place=place_of(schema))
        message = "union beside properties: typed as one object in which the properties of each variant are optional"
        self.notes.append(Problem(place_of(schema), message))
        return whole

    def kind(self, settled: Mapping) -> str:
        """Return what a settled schema describes: object, map, array, any, union or a plain value."""
        return kind_of(self.target(settled)[1]) if "$ref" in settled else kind_of(settled)


def _name_in(schema: Any) -> str:
    return parts_of(fragment_of(schema["$ref"]))[-1]


def _only(schema: Any, type_: str) -> Mapping:
    """Return the part of a schema of several types that applies to one of them."""
    others = set[str]().union(*(words for kind, words in _OWN.items() if kind != type_))
    kept = {key: value for key, value in schema.items() if key not in others}
    if isinstance(kept.get("enum"), list) and type_ != "string":
        del kept["enum"]
    return _typed(Mapping(kept, place=place_of(schema)), type_)


def _typed(schema: Any, type_: str) -> Mapping:
    return Mapping({**schema, "type": type_}, place=place_of(schema), places=dict(getattr(schema, "places", {})))


def _or_null(core: Mapping) -> Mapping:
    if not core or core.keys() <= {"x-unsure", "x-alternatives"}:
        return core
    null = Mapping({"type": "null"}, place=core.place)
    for word in ("oneOf", "anyOf"):
        if word in core:
            core[word] = Sequence([*core[word], null])
            return core
    if isinstance(core.get("type"), str):
        core["type"] = Sequence([core["type"], "null"])
        if "enum" in core:
            core["enum"] = Sequence([*core["enum"], None])
        return core
    return Mapping({"anyOf": Sequence([core, null])}, place=core.place)


def _with_notes(core: Mapping, schema: Any) -> Mapping:
    for name in _ANNOTATIONS:
        value = schema.get(name)
        if (isinstance(value, str) and value.strip()) or value is True or (name[:2] == "x-" and value):
            put(core, name, value, place=place_of(schema, name))
    return core
