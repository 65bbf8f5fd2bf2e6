"""Parse YAML 1.2 (core schema) and JSON, which is YAML, to nodes: JSON values, each with its line.

A spec is untrusted input. So the tree is built from parser events with an explicit stack (PyYAML's composer in C
crashes on deep nesting), an alias is a copy that counts towards the size limit, and a tag can name only a JSON type.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from .document import FRAGILE, Mapping, Sequence, clone, place_of, put, shown
from .problems import PipelineError, Place, Problem, failure
from .yaml_faults import explained

MAX_DEPTH = 100
MAX_VALUES = 1_000_000
LONGEST_LINE = 2_000
"""A document with longer lines was written by a machine, perhaps as one line: its places name the column, too."""

_TAG = "tag:yaml.org,2002:"
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NULL = re.compile(r"(?:null|Null|NULL|~|)\Z")
_BOOL = re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z")
_INT = re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_NOT_JSON = re.compile(r"(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z")
_SURROGATE_PAIR = re.compile(r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|.)", re.DOTALL)

_LONGEST_KEY = 1_000
_LONG_NAME = re.compile(rf'[^"]{{{_LONGEST_KEY},}}"\s*:')
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"(\s*:)?', re.DOTALL)


def load(path: Path) -> Mapping:
    """Read a YAML 1.2 or JSON file. Raise PipelineError with the line of what is not a tree of JSON values."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise failure(None, f"{shown(path)} cannot be read: {error.strerror}") from None
    # A published document keeps its name, whether it is YAML or JSON.
    is_json = path.suffix == ".json" or data.lstrip()[:1] == b"{"
    return read(data, file=shown(path), json_escapes=is_json)


def read(data: bytes, *, file: str, json_escapes: bool = False) -> Mapping:
    """Return the tree of a document whose root is a mapping. Raise PipelineError if it is not one."""
    try:
        text = data.decode("utf-8-sig")
        text = _as_yaml(text) if json_escapes else text
        has_columns = max(map(len, text.splitlines()), default=0) > LONGEST_LINE
        root = _Builder(file, has_columns).build(text)
    except UnicodeDecodeError as error:
        raise failure(
            Place(file, data.count(b"\n", 0, error.start) + 1), "is not UTF-8: save the file as UTF-8"
        ) from None
    except yaml.MarkedYAMLError as error:
        line, message = explained(error, text)
        raise failure(Place(file, line), message) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise failure(Place(file, line), f"is not YAML: {error.reason}: write the character as an escape") from None
    if not isinstance(root, Mapping):
        raise failure(Place(file, 1), "must hold a mapping (name: value) at the top")
    return root


def _as_yaml(text: str) -> str:
    """Return JSON as YAML reads it.

    A character beyond U+FFFF is one escape, those that YAML rejects are escaped, and a name that is longer than YAML's
    limit for implicit keys is an explicit key.
    """
    text = _STRING.sub(_explicit, text) if _LONG_NAME.search(text) else text
    return FRAGILE.sub(lambda match: f"\\u{ord(match[0]):04x}", _SURROGATE_PAIR.sub(_joined, text))


def _explicit(match: re.Match[str]) -> str:
    return f"? {match[0]}" if match[1] and len(match[0]) > _LONGEST_KEY else match[0]


def _joined(match: re.Match[str]) -> str:
    if match[1] is None:
        return match[0]
    return "\\U" + f"{0x10000 + ((int(match[1], 16) - 0xD800) << 10) + int(match[2], 16) - 0xDC00:08x}"


class _Builder:
    """Builds nodes from events. `_open` holds the containers around the current event, innermost last."""

    def __init__(self, file: str, has_columns: bool = False) -> None:
        self.file = file
        self.has_columns = has_columns
        self.values = 0
        self.anchors: dict[str, Any] = {}
        self._open: list[_Container] = []
        self.root: Any = None
        self.documents = 0

    def build(self, text: str) -> Any:
        """Return the value of the one document that the events describe."""
        event: Any
        for event in yaml.parse(text, _LOADER):
            handle = _HANDLERS.get(type(event))
            if handle is not None:
                mark = event.start_mark
                handle(self, event, Place(self.file, mark.line + 1, mark.column + 1 if self.has_columns else 0))
        return self.root

    def document(self, _event: Any, place: Place) -> None:
        """Raise PipelineError at a second document."""
        self.documents += 1
        if self.documents > 1:
            raise failure(place, "holds a second document: keep one in each file")

    def start(self, event: Any, place: Place) -> None:
        """Open a container."""
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        allowed = {None, "!", _TAG + ("map" if is_mapping else "seq")}
        if event.tag not in allowed:
            raise failure(place, f"tag {event.tag!r} is not supported: a spec contains JSON values only")
        if len(self._open) >= MAX_DEPTH:
            raise failure(place, f"is nested deeper than {MAX_DEPTH} levels")
        self._open.append(_Container(Mapping(place=place) if is_mapping else Sequence(place=place), event.anchor))

    def end(self, _event: Any, place: Place) -> None:
        """Close the innermost container and add it to its parent."""
        closed = self._open.pop()
        closed.merge()
        self._add(closed.node, closed.node.place or place, anchor=closed.anchor)

    def scalar(self, event: Any, place: Place) -> None:
        """Add a plain value or a name."""
        value = _scalar_value(event, place, is_key=bool(self._open) and self._open[-1].awaits_key)
        self._add(value, place, anchor=event.anchor)

    def alias(self, event: Any, place: Place) -> None:
        """Add a copy of what the anchor holds."""
        if event.anchor not in self.anchors:
            # An anchor is known only once its value is complete, so one that holds itself ends here too.
            raise failure(place, f"alias *{event.anchor} is used before its anchor is complete")
        value = self.anchors[event.anchor]
        self._count(_size(value), place)
        self._add(clone(value), place)

    def _add(self, value: Any, place: Place, *, anchor: str | None = None) -> None:
        self._count(1, place)
        if anchor is not None:
            self.anchors[anchor] = value
        if self._open:
            self._open[-1].add(value, place)
        else:
            self.root = value

    def _count(self, values: int, place: Place) -> None:
        self.values += values
        if self.values > MAX_VALUES:
            raise failure(place, f"holds more than {MAX_VALUES:,} values, its aliases written out")


_HANDLERS: dict[type, Callable[[_Builder, Any, Place], None]] = {
    yaml.DocumentStartEvent: _Builder.document,
    yaml.MappingStartEvent: _Builder.start,
    yaml.SequenceStartEvent: _Builder.start,
    yaml.MappingEndEvent: _Builder.end,
    yaml.SequenceEndEvent: _Builder.end,
    yaml.ScalarEvent: _Builder.scalar,
    yaml.AliasEvent: _Builder.alias,
}


class _MergeKey(str):
    """The merge key of YAML 1.1, which many documents use; a quoted key of the same text is a plain string."""

    __slots__ = ()


class _Container:
    """A mapping or sequence that is still being filled."""

    def __init__(self, node: Mapping | Sequence, anchor: str | None) -> None:
        self.node, self.anchor = node, anchor
        self._key: str | None = None
        self._merged: list[Any] = []

    @property
    def awaits_key(self) -> bool:
        return isinstance(self.node, Mapping) and self._key is None

    def add(self, value: Any, place: Place) -> None:
        if isinstance(self.node, Sequence):
            self.node.places[len(self.node)] = place
            self.node.append(value)
        elif self._key is None:
            self._take_key(value, place)
        elif isinstance(self._key, _MergeKey):
            self._take_merged(value, place)
            self._key = None
        else:
            self.node[self._key] = value
            self._key = None

    def merge(self) -> None:
        """Add the fields of merge keys that the mapping does not have itself; of several, the first one's."""
        node: Any = self.node
        if self._merged:
            del node.places["<<"]
        for source in self._merged:
            for name, value in source.items():
                if name not in node:
                    put(node, name, value, place=place_of(source, name))

    def _take_merged(self, value: Any, place: Place) -> None:
        sources = value if isinstance(value, Sequence) else [value]
        if not all(isinstance(source, Mapping) for source in sources):
            raise failure(place, "a merge key must hold a mapping, or a list of mappings")
        self._merged += sources

    def _take_key(self, key: Any, place: Place) -> None:
        if not isinstance(key, str):
            raise failure(place, "a name must be a single word or a quoted string")
        if key in self.node.places:
            first = self.node.places[key]
            raise PipelineError([Problem(place, f"{key!r} is a duplicate: it is already at {first}")])
        self._key = key
        self.node.places[key] = place


def _size(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + sum(1 + _size(held) for held in value.values())
    return 1 + sum(map(_size, value)) if isinstance(value, list) else 1


def _scalar_value(event: Any, place: Place, *, is_key: bool) -> Any:
    """Resolve one scalar. A key is a string whatever it looks like: `200:` is "200", as in JSON."""
    text: str = event.value
    if event.tag is None and event.implicit[0]:
        if is_key and text == "<<":
            return _MergeKey(text)
        return text if is_key else _resolved(text, place)
    if event.tag in (None, "!", _TAG + "str"):
        return text
    if event.tag not in _CONVERSIONS or is_key:
        raise failure(place, f"tag {event.tag!r} is not supported: a spec contains JSON values only")
    value = _resolved(text, place)
    if not isinstance(value, _CONVERSIONS[event.tag]):
        raise failure(place, f"{text!r} does not match its tag {event.tag.removeprefix(_TAG)}")
    return float(value) if isinstance(value, int) and event.tag == _TAG + "float" else value


_CONVERSIONS: dict[str, type | tuple[type, ...]] = {
    _TAG + "null": type(None),
    _TAG + "bool": bool,
    _TAG + "int": int,
    _TAG + "float": (int, float),
}


def _resolved(text: str, place: Place) -> Any:
    if _NULL.match(text):
        return None
    if _BOOL.match(text):
        return text[0] in "tT"
    if _INT.match(text) or _FLOAT.match(text):
        return _number(text, place)
    if _NOT_JSON.match(text):
        raise failure(place, f"{text} is not a JSON value: quote it if it is a string")
    return text


def _number(text: str, place: Place) -> int | float:
    try:
        value = (int(text, 0) if text[:2] in ("0o", "0x") else int(text)) if _INT.match(text) else float(text)
    except ValueError:
        raise failure(place, "the number has too many digits") from None
    if isinstance(value, float) and not math.isfinite(value):
        raise failure(place, f"{text} is outside the range of JSON numbers: quote it if it is a string")
    return value
