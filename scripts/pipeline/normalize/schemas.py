"""Normalize schemas, and name them.

An inline object, enum or union is named by its place: parent, property, "Item" in a list, "Value" in a map. So a change
of a schema renames nothing in another. A duplicate name is an error.
"""

from __future__ import annotations

from collections import abc
from typing import Any

from attrs import evolve

from ...spec.all_of import merged
from ...spec.document import Mapping, Sequence, place_of
from ...spec.problems import Place, failure
from ...spec.references import fragment_of, parts_of, resolve
from ...spec.schemas import (
    CONDITIONS,
    enum_values,
    items_of,
    kind_of,
    notes_of,
    variants_of,
    without_null,
)
from ..python.names import class_name
from ..python.source import Code
from .forms import Constant, Form, Hint, choice_of, enum_of, reference, scalar_of

_NOTHING_KEPT: abc.Mapping[str, str] = {}


class Namer:
    """Collects the components of the normalized document. A name belongs to the place that claimed it first.

    kept: the names in use of inline schemas, by key, in a document where names may be numbered.
    """

    def __init__(self, document: Mapping, kept: abc.Mapping[str, str] = _NOTHING_KEPT) -> None:
        self.document = document
        self._kept = kept
        self.inline: dict[str, str] = {}
        """The names of inline schemas, by key, where names may be numbered."""
        self.components = Mapping()
        self.unions: dict[str, Mapping] = {}
        """The unions of the document, unchanged, by their new names."""
        self.constants: list[Constant] = []
        # A document that is read loosely cannot be edited, so names of its components take precedence over inline ones.
        schemas = document.get("components", {}).get("schemas", {}) if document.get("x-reading") == "loose" else {}
        self._reserved = {class_name(key) for key in schemas}
        self.is_loose = document.get("x-reading") == "loose"
        self._known: dict[str, Form] = {}
        self._open: list[str] = []
        self._waiting: list[str] = []
        self._roots: dict[int, tuple[Any, Form]] = {}

    def root(self, schema: Any, hint: str) -> Form:
        """Normalize the schema of a parameter, request or response, which several operations may share."""
        if id(schema) not in self._roots:
            # A reference to the schema is kept: an id is unique only while its object exists.
            self._roots[id(schema)] = schema, self.form(schema, self.name(hint, place_of(schema)))
        return self._roots[id(schema)][1]

    def form(self, schema: Any, hint: Code) -> Form:
        """Normalize a schema. hint: the name for inline schemas."""
        schema = merged(self.document, schema if isinstance(schema, dict) else Mapping())
        if "$ref" in schema:
            target = self.component(parts_of(fragment_of(schema["$ref"]))[-1])
            return evolve(target, notes={**target.notes, **notes_of(schema)})
        bare, is_nullable = without_null(schema)
        form = self._form(bare, hint)
        return Form(form.core, is_nullable or form.nullable, {**form.notes, **notes_of(schema)})

    def component(self, key: str) -> Form:
        """Normalize a component of the given document once, at the first reference to it."""
        if key in self._known:
            return self._known[key]
        holder = self.document["components"]["schemas"]
        name, place = self.name(key, place_of(holder, key)), place_of(holder, key)
        if key in self._open:
            raise failure(place, f"component {key!r} contains itself without an object in between")
        bare, is_nullable = without_null(merged(self.document, holder[key]))
        if "$ref" not in bare and self._has_class(bare):
            # Known before its properties are normalized, since they may refer back to it.
            self._known[key] = Form(reference(name), is_nullable)
        if key in self._known and kind_of(bare) != "enum":
            self._waiting.append(key)
        else:
            self._known.setdefault(key, self._opened(key, name))
        self._settle_waiting()
        return self._known[key]

    def _opened(self, key: str, name: Code) -> Form:
        self._open.append(key)
        form = self.form(self.document["components"]["schemas"][key], name)
        self._open.pop()
        return form

    def _settle_waiting(self) -> None:
        """Normalize properties one component at a time: recursion would be too deep for thousands of components."""
        while self._waiting and not self._open:
            key = self._waiting.pop(0)
            self._opened(key, self.name(key, None))

    def name(self, text: str, place: Place | None) -> Code:
        """Return a class name. Raise PipelineError with the place if none can be derived."""
        name = class_name(text)
        if name is None:
            raise failure(place, f"{text!r:.60} has no letter for a class name: name it in components")
        return Hint(name, text)

    def free(self, name: Code) -> Code:
        """Return an unused name, where names may be numbered: the one in use, or else the first that is free."""
        if not self.is_loose:
            return name
        key = name.key if isinstance(name, Hint) else str(name)
        kept = self._kept.get(key)
        if kept is None or kept in self._reserved or kept in self.components:
            taken, number, kept = self._reserved | set(self._kept.values()), 2, str(name)
            while kept in taken or kept in self.components:
                kept, number = f"{name}{number}", number + 1
        self.inline.setdefault(key, kept)
        return Code(kept)

    def add(self, name: str, body: Mapping, place: Place | None) -> Mapping:
        """Add a component and return a reference to it. Raise PipelineError if its name is taken."""
        if name in self.components:
            other = place_of(self.components, name) or "another place"
            message = f"duplicate class name {name}, also from {other}: give one of the two another name, in components"
            raise failure(place, message)
        self.components[name] = body
        if place is not None:
            self.components.places[name] = place
        return reference(name)

    def _has_class(self, schema: Any) -> bool:
        kind = kind_of(schema)
        return kind in ("object", "enum") or (kind == "union" and len(self._objects(variants_of(schema))) > 1)

    def _objects(self, variants: list[Any]) -> list[Any]:
        """Return the alternatives that are objects."""
        bare = [
            without_null(merged(self.document, resolve(self.document, variant) or Mapping()))[0] for variant in variants
        ]
        return [variant for variant in bare if kind_of(variant) in ("object", "map")]

    def _form(self, schema: Any, hint: Code) -> Form:
        kind, place = kind_of(schema), place_of(schema)
        if kind in ("object", "enum", "union") and not (self._open and class_name(self._open[-1]) == hint):
            hint = self.free(hint)
        if kind == "object":
            return Form(self._object(schema, hint))
        if kind == "enum":
            return Form(self.add(hint, enum_of(schema), place))
        if kind == "union":
            return self._union(schema, hint)
        if kind == "array":
            return Form(self._array(schema, self.name(f"{hint} Item", place)))
        if kind == "map":
            values = self.form(schema.get("additionalProperties"), self.name(f"{hint} Value", place))
            return Form(Mapping({"type": "object", "additionalProperties": values.schema()}))
        return Form(scalar_of(schema) if kind == "scalar" else Mapping())

    def _array(self, schema: Any, hint: Code) -> Mapping:
        # The items of a loosely read document already include those of the prefix.
        items = self.form(schema.get("items") if self.is_loose else items_of(schema), hint)
        array = Mapping({"type": "array", "items": items.schema()})
        first = schema.get("prefixItems")
        if isinstance(first, list) and all("$ref" in item or kind_of(item) == "scalar" for item in first):
            array["prefixItems"] = Sequence(self.form(item, hint).schema() for item in first)
        return array

    def _object(self, schema: Any, hint: Code) -> Mapping:
        place = place_of(schema)
        body = Mapping({"type": "object", "properties": Mapping(), **notes_of(schema)}, place=place)
        component = self.add(hint, body, place)
        for name, value in schema["properties"].items():
            body["properties"][name] = self._property(hint, name, value)
            body["properties"].places[name] = place_of(schema["properties"], name) or place
        required = [name for name in schema.get("required", []) if isinstance(name, str)]
        for name in required:
            body["properties"].setdefault(name, Mapping())
        body["required"] = Sequence(name for name in body["properties"] if name in required)
        others = schema.get("additionalProperties")
        if isinstance(others, dict):
            others = self.form(others, self.name(f"{hint} Value", place)).schema()
        if others not in (None, False):
            body["additionalProperties"] = others
        return component

    def _property(self, parent: Code, wire_name: str, schema: Any) -> Mapping:
        name = self.name(f"{parent} {wire_name}", place_of(schema))
        bare, is_nullable = without_null(schema if isinstance(schema, dict) else Mapping())
        values = enum_values(bare) if kind_of(bare) == "enum" and not {"$ref", "allOf"} & set(bare) else []
        if is_nullable or len(values) != 1 or not isinstance(values[0], str):
            return self.form(schema, name).schema(place_of(schema))
        self.constants.append(Constant(parent, wire_name, name, bare))
        return Mapping({"type": "string", "const": values[0], **notes_of(schema)}, place=place_of(schema))

    def _union(self, schema: Any, hint: Code) -> Form:
        variants, place = variants_of(schema), place_of(schema)
        objects = self._objects(variants)
        if schema.get("properties"):
            raise failure(place, "a union beside properties is not supported: move the properties into each variant")
        if len(objects) > 1:
            if len(objects) < len(variants):
                raise failure(
                    place, "a union of objects and other values cannot be distinguished: use a union of objects only"
                )
            return Form(self._tagged(schema, variants, hint))
        if len(variants) == 1:
            return self.form(variants[0], hint)
        forms = [
            self.form(variant, self._variant_name(hint, schema, variant, at)) for at, variant in enumerate(variants, 1)
        ]
        return Form(choice_of(self.components, forms), any(form.nullable for form in forms))

    def _tagged(self, schema: Any, variants: list[Any], hint: Code) -> Mapping:
        body = Mapping({"oneOf": Sequence(), **notes_of(schema)}, place=place_of(schema))
        component = self.add(hint, body, place_of(schema))
        if CONDITIONS in schema:
            body[CONDITIONS] = schema[CONDITIONS]
        else:
            self.unions[hint] = schema
        for number, variant in enumerate(variants, 1):
            form = self.form(variant, self._variant_name(hint, schema, variant, number))
            body["oneOf"].append(form.core)
        return component

    def _variant_name(self, hint: Code, schema: Any, variant: Any, number: int) -> Code:
        tag = schema.get("discriminator", {}).get("propertyName")
        values = enum_values(variant.get("properties", {}).get(tag, {})) if isinstance(variant, dict) else []
        return self.name(f"{hint} {values[0] if len(values) == 1 else f'Option{number}'}", place_of(variant))
