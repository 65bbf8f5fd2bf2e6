"""The name table of a published document: the Python names that its package already has, so that none of them moves.

A newer document may add a field whose name collides with one in use. The name in use keeps its field; the new field
gets another one. Fields whose Python name is their wire name are not listed: nothing can take it from them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from ...spec.document import shown
from ...spec.problems import Place, failure
from .names import attribute_name, class_name

FILE = "names.json"
_PUBLISHED = ("published.yaml", "published.json")
_PLACES = frozenset({"path", "query", "header", "body"})


@frozen
class NameTable:
    """Names by what they stand for on the wire.

    classes: by component. fields: by class and field. arguments: by operation id, place and parameter or field. inline:
    the classes of schemas without a component, by the class and the field, or the operation, that they are named after.
    """

    classes: Mapping[str, str] = field(factory=dict)
    fields: Mapping[str, Mapping[str, str]] = field(factory=dict)
    arguments: Mapping[str, Mapping[str, Mapping[str, str]]] = field(factory=dict)
    inline: Mapping[str, str] = field(factory=dict)

    def arguments_of(self, operation: str) -> dict[tuple[str, str], str]:
        """Return the argument names of an operation by place and wire name."""
        places = self.arguments.get(operation, {})
        return {(place, wire_name): name for place, names in places.items() for wire_name, name in names.items()}

    def text(self) -> str:
        """Return the table as it is committed: a line for each component, class and operation."""
        sections = {"classes": self.classes, "fields": self.fields, "arguments": self.arguments}
        sections |= {"inline": self.inline} if self.inline else {}
        return "{\n" + ",\n".join(f"{_json(name)}: {_lines(entries)}" for name, entries in sections.items()) + "\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _lines(entries: Mapping[str, Any]) -> str:
    lines = [f" {_json(name)}: {_json(entries[name])}" for name in sorted(entries)]
    return "{\n" + ",\n".join(lines) + "\n}" if lines else "{}"


def has_table(folder: Path) -> bool:
    """Return whether a folder of specs has a published document, whose names are kept."""
    return any((folder / name).is_file() for name in _PUBLISHED)


def load_table(folder: Path) -> NameTable:
    """Return the table of a folder of specs, empty if it has none. Raise PipelineError if it is invalid."""
    file = folder / FILE
    if not file.is_file():
        return NameTable()
    try:
        return _checked(json.loads(file.read_text(encoding="utf-8")))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        message = f"invalid name table: {error}: restore the committed file"
        raise failure(Place(shown(file), 1), message) from None


def _checked(table: Any) -> NameTable:
    """Return a table whose names are valid and unique. Raise ValueError for any other."""
    classes, fields, arguments = (table[name] for name in ("classes", "fields", "arguments"))
    inline = table.get("inline", {})
    if any(class_name(name) != name for names in (classes, inline) for name in names.values()):
        raise ValueError("a class name is not in PascalCase")
    _check_unique(classes)
    _check_unique(inline)
    for names in fields.values():
        _check_names(names)
    for places in arguments.values():
        if not places.keys() <= _PLACES:
            raise ValueError("an argument has an unknown place")
        _check_names({(place, wire): name for place, names in places.items() for wire, name in names.items()})
    return NameTable(classes, fields, arguments, inline)


def _check_names(names: Mapping[Any, str]) -> None:
    wrong = [name for name in names.values() if attribute_name(name) != name]
    if wrong:
        raise ValueError(f"{wrong[0]!r:.60} is not a name of an attribute")
    _check_unique(names)


def _check_unique(names: Mapping[Any, str]) -> None:
    if len(set(names.values())) < len(names):
        raise ValueError("a name is used twice")
