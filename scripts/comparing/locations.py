"""Map a change of the spec to the package, and a change of the package to the spec."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from attrs import define

from ..pipeline.python.names import attribute_name, class_name
from ..spec.document import place_of
from ..spec.operations import operations_of
from ..spec.problems import Place
from .change import Direction, Location
from .definitions import Fact

_MODULES = ("models", "inputs")


@define
class Locator:
    """Both mappings for one state. If a name has no location of its own, the location of its owner is used."""

    document: Any
    facts: dict[str, Fact]
    folder: Path
    _methods: dict[str, str]
    _operations: dict[tuple[str, str], Place | None]
    _classes: dict[str, Place | None]

    @classmethod
    def of(cls, document: Any, facts: dict[str, Fact], folder: Path) -> Locator:
        """Build the indexes of a state."""
        operations = {operation.node["operationId"]: operation.node for operation in operations_of(document)}
        at = {(node.get("x-resource"), node.get("x-method")): place_of(node) for node in operations.values()}
        functions = (path for path, fact in facts.items() if fact.kind == "function")
        paths = {owner_of(path): path for path in functions if ".Async" not in path}
        methods = {
            name: paths[key]
            for name, node in operations.items()
            if (key := (str(node.get("x-resource")), str(node.get("x-method")))) in paths
        }
        schemas = document.get("components", {}).get("schemas", {})
        classes = {str(class_name(name)): place_of(schemas, name) for name in schemas}
        return cls(document, facts, folder, methods, at, classes)

    def in_package(self, location: Location, direction: Direction) -> Place | None:
        """Return the place in the package: the class or field if there is one, else the argument or the method."""
        if location.declared:
            return self._declared(*location.declared)
        fact = self._of_names(location.names, direction) or self._of_operation(location)
        return fact.place if fact else None

    def _declared(self, module: str, *words: str) -> Place | None:
        """Return the line of an argument in a module of declarations."""
        file = self.folder / module
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        for word in words:
            for at, line in enumerate(lines, start=1):
                if re.match(rf"\s+{re.escape(word)}=", line):
                    return Place(str(file), at)
        return Place(str(file), 1) if lines else None

    def _of_names(self, names: tuple[str, ...], direction: Direction) -> Fact | None:
        # An inline object has its own class, named by all words of its path; otherwise it is a field of a class.
        for end in range(len(names), 0, -1):
            for start in (end - 1, end):
                name = class_name(" ".join(names[:start])) if start else None
                attribute = "".join(f".{attribute_name(word)}" for word in names[start:end])
                wire = "".join(f".{word}" for word in names[start:end])
                for module in _MODULES if direction == "response" else reversed(_MODULES):
                    fact = self.facts.get(f"{module}.{name}{attribute}") or self.facts.get(f"{module}.{name}{wire}")
                    if name and fact:
                        return fact
        return None

    def _of_operation(self, location: Location) -> Fact | None:
        method = self._methods.get(location.operation or "")
        if method is None:
            return None
        argument = f"{method}({attribute_name(location.argument)})" if location.argument else method
        # A top-level field of a body is an argument, too.
        inner = f"{method}({attribute_name(location.names[1])})" if len(location.names) > 1 else argument
        return self.facts.get(argument if location.argument else inner) or self.facts[method]

    def in_spec(self, path: str) -> Place | None:
        """Return the place in the spec: the component of a class, the operation of a method, else x-client."""
        parts = path.partition("(")[0].removesuffix(" ->").split(".")
        if parts[0] in _MODULES and len(parts) > 1:
            found = [name for name in self._classes if parts[1].startswith(name)]
            return self._classes[max(found, key=len)] if found else None
        place = self._operations.get(owner_of(path)) if parts[0] == "resources" else None
        return place or place_of(self.document, "x-client")


def owner_of(path: str) -> tuple[str, str]:
    """Return resource and method of `resources.things.Things.create(name)`; empty strings for other paths."""
    parts = path.partition("(")[0].removesuffix(" ->").split(".")
    return (parts[1], parts[3]) if parts[0] == "resources" and len(parts) > 3 else ("", "")
