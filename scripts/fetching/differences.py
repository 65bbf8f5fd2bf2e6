"""Two descriptions of one operation, side by side: each thing that they say differently, with both places.

What counts is what a client can see on the wire: parameters, the body, statuses, shapes. Names of schemas, wording,
examples and `x-` members do not. The second one is called `other`: a supplement, or an older document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from ..spec.document import place_of
from ..spec.operations import Operation
from ..spec.problems import Place
from ..spec.references import resolve
from .shapes import Shape, shape_of, tag_of

ABSENT = "-"


@frozen
class Difference:
    """One thing: what it is about, what each side says, and where. `is_addition`: only the published side says it."""

    about: str
    published: str
    other: str
    published_place: Place | None
    other_place: Place | None
    is_addition: bool = False


@frozen
class Side:
    """An operation and the document in which its references are followed."""

    document: Any
    operation: Operation


def compare(published: Side, other: Side) -> list[Difference]:
    """Find the differences, in the order of parameters, body, answers."""
    comparison = _Comparison(published, other)
    comparison.parameters()
    comparison.body()
    comparison.answers()
    return comparison.found


class _Comparison:
    """Collects the differences of two operations."""

    def __init__(self, published: Side, other: Side) -> None:
        self._sides = (published, other)
        self._seen: set[tuple[int, int, bool]] = set()
        self.found: list[Difference] = []

    def parameters(self) -> None:
        """Compare what is sent outside of the body."""
        ours, theirs = (_parameters(side) for side in self._sides)
        for key in {**theirs, **ours}:
            self._parameter(key, ours.get(key), theirs.get(key))

    def _parameter(self, key: tuple[str, str], ours: Any, theirs: Any) -> None:
        about = f"{key[0]} {(theirs or ours).get('name')}"
        if ours is None or theirs is None:
            self._alone(about, ours, theirs, is_demanded=_is_needed(ours))
            return
        names = [str(one.get("name")) for one in (ours, theirs)]
        if key[0] == "path":
            self._say(f"{about}: name", (names[0], ours, "name"), (names[1], theirs, "name"))
        self._say(f"{about}: required", (_needed(ours), ours, "required"), (_needed(theirs), theirs, "required"))
        styles = (_style(side.document, one) for side, one in zip(self._sides, (ours, theirs), strict=True))
        self._say(
            f"{about}: style", *((style, one, "style") for style, one in zip(styles, (ours, theirs), strict=True))
        )
        self._schema(about, _schema_in(ours), _schema_in(theirs), is_sent=True)

    def body(self) -> None:
        """Compare the body of the request."""
        ours, theirs = (resolve(side.document, side.operation.node.get("requestBody")) for side in self._sides)
        if not isinstance(ours, dict) or not isinstance(theirs, dict):
            if isinstance(ours, dict) or isinstance(theirs, dict):
                self._alone("body", ours, theirs, is_demanded=_is_needed(ours))
            return
        self._say("body: required", (_needed(ours), ours, "required"), (_needed(theirs), theirs, "required"))
        self._content("body", ours, theirs, is_sent=True)

    def answers(self) -> None:
        """Compare what comes back, status by status."""
        ours, theirs = (_mapping(side.operation.node.get("responses")) for side in self._sides)
        for status in {**theirs, **ours}:
            pair = (
                resolve(side.document, one.get(status)) for side, one in zip(self._sides, (ours, theirs), strict=True)
            )
            mine, other = (one if isinstance(one, dict) else None for one in pair)
            if (mine is None) != (other is None):
                self._alone(f"answer {status}", mine, other)
            elif mine is not None:
                self._content(f"answer {status}", mine, other, is_sent=False)

    def _content(self, about: str, ours: Any, theirs: Any, *, is_sent: bool) -> None:
        mine, other = _mapping(ours.get("content")), _mapping(theirs.get("content"))
        for media in {**other, **mine}:
            if media not in mine or media not in other:
                self._alone(f"{about}: {media}", mine.get(media, None), other.get(media, None), near=(ours, theirs))
                continue
            schemas = (_mapping(one[media]).get("schema") for one in (mine, other))
            self._schema(about, *schemas, is_sent=is_sent)

    def _schema(self, about: str, ours: Any, theirs: Any, *, is_sent: bool) -> None:
        if ours is None and theirs is None:
            return
        one, other = (shape_of(side.document, schema) for side, schema in zip(self._sides, (ours, theirs), strict=True))
        pair = (id(one.node), id(other.node), is_sent)
        if pair in self._seen:
            return
        self._seen.add(pair)
        self._facets(about, one, other)
        self._members(about, one, other, is_sent=is_sent)
        for suffix, inner in (("[]", (one.items, other.items)), ("{}", (one.others, other.others))):
            if inner[0] is not None and inner[1] is not None:
                self._schema(about + suffix, *inner, is_sent=is_sent)
        self._variants(about, one, other, is_sent=is_sent)

    def _facets(self, about: str, one: Shape, other: Shape) -> None:
        for name in ("type", "format"):
            self._say(
                f"{about}: {name}", (getattr(one, name), one.node, name), (getattr(other, name), other.node, name)
            )
        nulls = [
            ("null or a value" if shape.is_nullable else "never null", shape.node, "type") for shape in (one, other)
        ]
        self._say(f"{about}: null", *nulls)
        self._enum(about, one, other)
        for name in {**other.limits, **one.limits}:
            texts = [json.dumps(shape.limits[name]) if name in shape.limits else "" for shape in (one, other)]
            self._say(f"{about}: {name}", (texts[0], one.node, name), (texts[1], other.node, name))

    def _enum(self, about: str, one: Shape, other: Shape) -> None:
        if one.values is None or other.values is None:
            texts = [", ".join(shape.values) if shape.values is not None else "" for shape in (one, other)]
            self._say(f"{about}: values", (texts[0], one.node, "enum"), (texts[1], other.node, "enum"))
            return
        more, fewer = sorted(set(one.values) - set(other.values)), sorted(set(other.values) - set(one.values))
        for mine, theirs in ((more, []), ([], fewer)):
            texts = [", ".join(values) for values in (mine, theirs)]
            self._say(f"{about}: values", (texts[0], one.node, "enum"), (texts[1], other.node, "enum"))

    def _members(self, about: str, one: Shape, other: Shape, *, is_sent: bool) -> None:
        for name in {**other.properties, **one.properties}:
            label = _below(about, name)
            is_demanded = is_sent and name in one.required
            ours, theirs = one.properties.get(name), other.properties.get(name)
            if (ours is None) != (theirs is None):
                self._alone(label, ours, theirs, is_demanded=is_demanded, near=(one.node, other.node))
                continue
            texts = ["yes" if name in shape.required else "no" for shape in (one, other)]
            self._say(f"{label}: required", (texts[0], ours, ""), (texts[1], theirs, ""))
            self._schema(label, ours, theirs, is_sent=is_sent)

    def _variants(self, about: str, one: Shape, other: Shape, *, is_sent: bool) -> None:
        ours, theirs = (_tagged(side.document, shape) for side, shape in zip(self._sides, (one, other), strict=True))
        for tag in {**theirs, **ours}:
            label = f"{about} ({tag})"
            if tag in ours and tag in theirs:
                self._schema(label, ours[tag], theirs[tag], is_sent=is_sent)
            elif ours or theirs:
                self._alone(label, ours.get(tag), theirs.get(tag), near=(one.node, other.node))

    def _alone(
        self, about: str, ours: Any, theirs: Any, *, is_demanded: bool = False, near: Any = (None, None)
    ) -> None:
        """Say that only one side has something. is_demanded: without it, what the other side describes is refused."""
        nodes = [node if node is not None else near[at] for at, node in enumerate((ours, theirs))]
        said = ["yes" if node is not None else ABSENT for node in (ours, theirs)]
        if is_demanded:
            said[0] = "yes, required"
        self._add(about, said, nodes, is_addition=theirs is None and not is_demanded)

    def _say(self, about: str, ours: tuple[str, Any, str], theirs: tuple[str, Any, str]) -> None:
        if ours[0] != theirs[0]:
            self._add(
                about, [ours[0] or ABSENT, theirs[0] or ABSENT], [ours[1:], theirs[1:]], is_addition=not theirs[0]
            )

    def _add(self, about: str, said: list[str], nodes: Iterable[Any], *, is_addition: bool) -> None:
        places = []
        for side, node in zip(self._sides, nodes, strict=True):
            place = place_of(*node) if isinstance(node, tuple) else place_of(node)
            places.append(place or side.operation.place())
        self.found.append(Difference(about, said[0], said[1], places[0], places[1], is_addition))


def _below(about: str, name: str) -> str:
    return f"{about} {name}" if re.fullmatch(r"body|answer \S+", about) else f"{about}.{name}"


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _parameters(side: Side) -> dict[tuple[str, str], Any]:
    """Name the parameters so that two documents agree: those of the path by their place, headers in lower case."""
    names = re.findall(r"\{([^{}]*)\}", side.operation.path)
    found = {}
    for parameter in side.operation.parameters:
        where, name = str(parameter.get("in")), str(parameter.get("name"))
        if where == "path" and name in names:
            name = str(names.index(name))
        found[where, name.lower() if where == "header" else name] = parameter
    return found


def _is_needed(node: Any) -> bool:
    return isinstance(node, dict) and node.get("required") is True


def _needed(node: Any) -> str:
    return "yes" if _is_needed(node) else "no"


def _style(document: Any, parameter: Any) -> str:
    """Say how a list or an object is written; the words that OpenAPI assumes are filled in."""
    if shape_of(document, _schema_in(parameter)).type not in ("array", "object"):
        return "plain"
    style = str(parameter.get("style", "form" if parameter.get("in") in ("query", "cookie") else "simple"))
    return f"{style}, {'exploded' if parameter.get('explode', style == 'form') else 'joined'}"


def _schema_in(parameter: Any) -> Any:
    medias: Iterator[Any] = iter(_mapping(parameter.get("content")).values())
    return parameter["schema"] if "schema" in parameter else _mapping(next(medias, None)).get("schema")


def _tagged(document: Any, shape: Shape) -> dict[str, Any]:
    """Name the variants of a union by their tags, else by their order."""
    if len(shape.variants) < 2:
        return {}
    tags = [tag_of(document, one) for one in shape.variants]
    is_clear = all(tags) and len(set(tags)) == len(tags)
    return {
        (tag if is_clear else f"variant {at}"): one
        for at, (tag, one) in enumerate(zip(tags, shape.variants, strict=True), 1)
    }
