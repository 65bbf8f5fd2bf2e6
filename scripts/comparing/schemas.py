"""Compare two schemas in one direction: what may be sent, or what may be returned.

Components with the same name on both sides are compared once for each direction, whatever uses them; `Part.reaches`
lists those to compare next. References, `allOf` and null are interpreted as the generators do.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from attrs import define, field, frozen

from ..spec.all_of import merged
from ..spec.document import Mapping, place_of
from ..spec.references import fragment_of, parts_of, resolve
from ..spec.schemas import CONDITIONS, enum_values, kind_of, variants_of, without_null
from .change import Change, Direction, Effect, Location, Spot, both, either, shown
from .documentation import documentation_changes
from .limits import limit_changes

_PYTHON_FORMATS = {"binary", "decimal", "date", "date-time"}
_COMPONENT = ("components", "schemas", "name")
_MAX_DEPTH = 100

Merge: TypeAlias = Callable[[Any, Any], Any]


@define
class Part:
    """The changes of one root or component, and the components that it references."""

    changes: list[Change] = field(factory=list)
    reaches: set[tuple[str, Direction]] = field(factory=set)


@frozen
class View:
    """A schema as a reader of values sees it. name: the component, if the schema is only a reference to it."""

    name: str | None
    bare: Any
    nullable: bool


def look(document: Any, schema: Any, *, follow_references: bool, merge: Merge = merged) -> View:
    """Return a schema without null. follow_references: to the end, rather than to the first component.

    merge: writes out `allOf`.
    """
    nullable, node = False, schema if isinstance(schema, dict) else Mapping()
    for _ in range(_MAX_DEPTH):
        node = merge(document, node)
        if "$ref" in node:
            parts = parts_of(fragment_of(node["$ref"]))
            if not follow_references and len(parts) == len(_COMPONENT):
                return View(parts[-1], node, nullable)
            node = resolve(document, node) or Mapping()
            continue
        bare, has_null = without_null(node)
        nullable = nullable or has_null
        variants = variants_of(bare)
        if len(variants) != 1 or bare.get("properties"):
            return View(None, bare, nullable)
        node = variants[0]
    return View(None, Mapping(), nullable)


class Comparison:
    """Compares schemas of two documents; keeps track of what is being compared, since schemas may be recursive."""

    def __init__(self, old: Any, new: Any, *, merge: Merge = merged) -> None:
        self._old = old
        self._new = new
        self._merge = merge
        self._open: list[tuple[str | None, str | None]] = []

    def _looks(self, old: Any, new: Any, *, follow_references: bool) -> tuple[View, View]:
        return (
            look(self._old, old, follow_references=follow_references, merge=self._merge),
            look(self._new, new, follow_references=follow_references, merge=self._merge),
        )

    def component(self, name: str, direction: Direction) -> Part:
        """Compare the component that both documents have under a name."""
        part = Part()
        old, new = (side["components"]["schemas"].get(name) for side in (self._old, self._new))
        self._opened(part, old, new, Spot(name, direction, Location(names=(name,))))
        return part

    def root(self, part: Part, old: Any, new: Any, spot: Spot, *, loose: bool = False) -> None:
        """Compare the schemas of one node. loose: the node may be absent on both sides, whatever they declare."""
        views = self._looks(old, new, follow_references=False)
        names = views[0].name, views[1].name
        part.changes += documentation_changes(spot, old, new)
        if names[0] is not None and names[0] == names[1]:
            part.reaches.add((names[0], spot.direction))
            _nullable(part, views, spot, new, loose=loose)
        elif len(self._open) < _MAX_DEPTH and (names == (None, None) or names not in self._open):
            self._open.append(names)
            self._opened(part, old, new, spot, loose=loose, is_documented=True)
            self._open.pop()

    def _opened(
        self, part: Part, old: Any, new: Any, spot: Spot, *, loose: bool = False, is_documented: bool = False
    ) -> None:
        if not is_documented:
            part.changes += documentation_changes(spot, old, new)
        views = self._looks(old, new, follow_references=True)
        _nullable(part, views, spot, new, loose=loose)
        before, after = views[0].bare, views[1].bare
        kinds = kind_of(before), kind_of(after)
        part.changes += limit_changes(spot, before, after)
        if kinds[0] != kinds[1]:
            effect = _effect_of_kinds(before, after, spot.direction)
            part.changes.append(spot.change("type", effect, both(_named, before, after), place_of(new, "type")))
        else:
            getattr(self, f"_{kinds[0]}")(part, before, after, spot)

    def _any(self, part: Part, old: Any, new: Any, spot: Spot) -> None:
        """Compare the alternatives, by a hash of them, that both sides type as anything."""
        before, after = old.get("x-alternatives"), new.get("x-alternatives")
        if before and after and before != after:
            texts = f"alternatives {before}", f"alternatives {after}"
            part.changes.append(spot.change("type", "other", texts, place_of(new)))

    def _scalar(self, part: Part, old: Any, new: Any, spot: Spot) -> None:
        types, formats = (old.get("type"), new.get("type")), (old.get("format"), new.get("format"))
        if types[0] != types[1]:
            effect = _effect_of_kinds(old, new, spot.direction)
            part.changes.append(spot.change("type", effect, both(_named, old, new), place_of(new, "type")))
        elif formats[0] != formats[1]:
            is_seen = bool(_PYTHON_FORMATS & set(formats))
            place = place_of(new, "format") if formats[1] else place_of(old, "format")
            part.changes.append(spot.change("format", "other" if is_seen else "none", formats, place))

    def _enum(self, part: Part, old: Any, new: Any, spot: Spot) -> None:
        before, after = (dict.fromkeys(map(repr, enum_values(side))) for side in (old, new))
        for value in sorted(before.keys() - after.keys()):
            part.changes.append(spot.change("value", "narrower", (value, None), _place_of_values(old)))
        for value in sorted(after.keys() - before.keys()):
            part.changes.append(spot.change("value", "wider", (None, value), _place_of_values(new)))
        if old.get("type") != new.get("type") and old.get("type") and new.get("type"):
            part.changes.append(spot.change("type", "other", both(_named, old, new), place_of(new, "type")))

    def _array(self, part: Part, old: Any, new: Any, spot: Spot) -> None:
        self.root(part, old.get("items"), new.get("items"), spot.inside("[]", "Item"))

    def _map(self, part: Part, old: Any, new: Any, spot: Spot) -> None:
        pair = old.get("additionalProperties"), new.get("additionalProperties")
        self.root(part, *pair, spot.inside(".*", "Value"))

    def _union(self, part: Part, old: Any, new: Any, spot: Spot) -> None:
        before, after = _variants(self._old, old), _variants(self._new, new)
        tags = both(_tag, old, new)
        if tags[0] != tags[1]:
            part.changes.append(spot.change("tag", "other", tags, place_of(new, "discriminator") or place_of(new)))
        for name in sorted(before.keys() | after.keys()):
            if name not in after:
                part.changes.append(spot.change("variant", "narrower", (name, None), place_of(before[name])))
            elif name not in before:
                part.changes.append(spot.change("variant", "wider", (None, name), place_of(after[name])))
            else:
                self.root(part, before[name], after[name], spot.inside(f" ({name})", name))

    def _object(self, part: Part, old: Any, new: Any, spot: Spot) -> None:
        before, after = (_fields(side, spot.direction) for side in (old, new))
        for name in sorted(before.keys() - after.keys()):
            part.changes.append(_presence(spot, old, name, is_new=False))
        for name in sorted(after.keys() - before.keys()):
            part.changes.append(_presence(spot, new, name, is_new=True))
        for name in sorted(before.keys() & after.keys()):
            self._field(part, (old, new), name, spot.inside(f".{name}", name))

    def _field(self, part: Part, owners: tuple[Any, Any], name: str, spot: Spot) -> None:
        was, now = (name in owner.get("required", []) for owner in owners)
        old, new = (_fields(owner, spot.direction)[name] for owner in owners)
        if was != now:
            nullable = [view.nullable for view in self._looks(old, new, follow_references=True)]
            # A missing field of a response reads as null: callers cannot distinguish the two.
            is_same = spot.direction == "response" and ((was and nullable[0]) or not was) == (
                (now and nullable[1]) or not now
            )
            effect: Effect = "none" if is_same else "narrower" if now else "wider"
            place = place_of(owners[1], "required") or place_of(new)
            part.changes.append(spot.change("required", effect, both(either("required"), was, now), place))
        self.root(part, old, new, spot, loose=spot.direction == "response" and not (was and now))


def _fields(owner: Any, direction: Direction) -> dict[str, Any]:
    """Return the fields of an object that are sent in a direction.

    A field that is only listed as required accepts anything. A constant is always sent: it may be a tag.
    """
    fields = {**{name: Mapping() for name in owner.get("required", [])}, **owner["properties"]}
    other = "readOnly" if direction == "request" else "writeOnly"
    return {name: schema for name, schema in fields.items() if not schema.get(other) or "const" in schema}


def _presence(spot: Spot, owner: Any, name: str, *, is_new: bool) -> Change:
    """Return the change of a field that only one side has."""
    schema, needed = _fields(owner, spot.direction)[name], name in owner.get("required", [])
    inner, shape = spot.inside(f".{name}", name), _shown_field(schema, needed)
    effect: Effect = "wider" if is_new == (spot.direction == "request") else "narrower"
    # A new required field breaks calls that lack it, and a removed required field breaks calls that send it.
    is_required_of_callers = spot.direction == "request" and needed
    texts = (None, shape) if is_new else (shape, None)
    return inner.change(
        "field", "other" if is_required_of_callers else effect, texts, place_of(owner["properties"], name)
    )


def _nullable(part: Part, views: tuple[View, View], spot: Spot, new: Any, *, loose: bool) -> None:
    was, now = views[0].nullable, views[1].nullable
    if was != now:
        effect: Effect = "none" if loose else "wider" if now else "narrower"
        place = place_of(new, "type") or place_of(new)
        part.changes.append(spot.change("null", effect, both(either("null"), was, now), place))


def _tag(schema: Any) -> str | None:
    """Return the name of the discriminator field of a union, or those of all fields that distinguish its variants."""
    if CONDITIONS in schema:
        return ", ".join(sorted({name for conditions in schema[CONDITIONS] for name in conditions}))
    tag: str | None = schema.get("discriminator", {}).get("propertyName")
    return tag


def _variants(document: Any, schema: Any) -> dict[str, Any]:
    """Return the variants of a union by component name, discriminator value or type."""
    tag = _tag(schema)
    found: dict[str, Any] = {}
    for variant in variants_of(schema):
        view = look(document, variant, follow_references=False)
        name = view.name or _constant(view.bare, tag) or _named(view.bare)
        found[name if name not in found else f"{name} {len(found) + 1}"] = variant
    return found


def _constant(variant: Any, tag: str | None) -> str | None:
    """Return the constant that identifies a variant: of the discriminator field, or of the first field that has one."""
    fields = variant.get("properties", {})
    for name in [tag] if tag else fields:
        values = enum_values(fields.get(name, {}))
        if len(values) == 1:
            return str(values[0]) if tag else f"{name}={values[0]}"
    return None


def _effect_of_kinds(old: Any, new: Any, direction: Direction) -> Effect:
    """Return the effect of a changed type: numbers include integers, a string its enums, an empty schema everything."""
    kinds = kind_of(old), kind_of(new)
    if direction == "request":
        if _holds(kinds[1], new, kinds[0], old):
            return "wider"
        if _holds(kinds[0], old, kinds[1], new):
            return "narrower"
    elif (
        set(kinds) == {"enum", "scalar"}
        and _type_of(old) == _type_of(new)
        and not (old.get("format") or new.get("format"))
    ):
        return "none"  # enums of responses are open: both arrive as strings
    return "other"


def _holds(kind: str, schema: Any, other_kind: str, other: Any) -> bool:
    if kind == "any":
        return True
    types = _type_of(schema), _type_of(other)
    if kind == "scalar" and other_kind == "enum":
        return types[0] == types[1] and not schema.get("format")
    return kind == other_kind == "scalar" and types == ("number", "integer")


def _type_of(schema: Any) -> Any:
    values = enum_values(schema)
    return schema.get("type") or ("string" if values and isinstance(values[0], str) else "integer" if values else None)


def _named(schema: Any) -> str:
    """Return the name of a type for people."""
    kind = kind_of(schema)
    if kind == "scalar":
        return " ".join(str(schema[word]) for word in ("type", "format") if word in schema)
    return shown(f"{_type_of(schema)} of {enum_values(schema)}") if kind == "enum" else kind


def _shown_field(schema: Any, is_required: bool) -> str:
    name = parts_of(fragment_of(schema["$ref"]))[-1] if "$ref" in schema else _named(without_null(schema)[0])
    return f"{'required' if is_required else 'optional'} {name}"


def _place_of_values(schema: Any) -> Any:
    return place_of(schema, "enum" if "enum" in schema else "const") or place_of(schema)
