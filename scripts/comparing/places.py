"""Where a change of a spec is met in the package, and where a change of the package was written in the spec."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from attrs import define

from ..pipeline.normalize.names import attribute_name, class_name
from ..spec.document import place_of
from ..spec.operations import operations_of
from ..spec.problems import Place
from .change import Home, Way
from .definitions import Fact

_MODULES = ("models", "inputs")


@define
class Places:
    """Both ways of one state. Built once; a place that has no better one is that of what it is part of."""

    document: Any
    facts: dict[str, Fact]
    folder: Path
    _methods: dict[str, str]
    _operations: dict[tuple[str, str], Place | None]
    _classes: dict[str, Place | None]

    @classmethod
    def of(cls, document: Any, facts: dict[str, Fact], folder: Path) -> Places:
        """Index a state."""
        operations = {one.node["operationId"]: one.node for one in operations_of(document)}
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

    def in_package(self, home: Home, way: Way) -> Place | None:
        """Find what users of the package meet: the class or member if there is one, else the argument or the method."""
        if home.declared:
            return self._declared(*home.declared)
        fact = self._of_names(home.names, way) or self._of_operation(home)
        return fact.place if fact else None

    def _declared(self, module: str, *words: str) -> Place | None:
        """Find the line that gives an argument in a module that is made of declarations."""
        file = self.folder / module
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        for word in words:
            for at, line in enumerate(lines, start=1):
                if re.match(rf"\s+{re.escape(word)}=", line):
                    return Place(str(file), at)
        return Place(str(file), 1) if lines else None

    def _of_names(self, names: tuple[str, ...], way: Way) -> Fact | None:
        # An inline shape has a class of its own, named by all the words above it; else it is a member of one.
        for end in range(len(names), 0, -1):
            for start in (end - 1, end):
                name = class_name(" ".join(names[:start])) if start else None
                member = "".join(f".{attribute_name(one)}" for one in names[start:end])
                wire = "".join(f".{one}" for one in names[start:end])
                for module in _MODULES if way == "answer" else reversed(_MODULES):
                    fact = self.facts.get(f"{module}.{name}{member}") or self.facts.get(f"{module}.{name}{wire}")
                    if name and fact:
                        return fact
        return None

    def _of_operation(self, home: Home) -> Fact | None:
        method = self._methods.get(home.operation or "")
        if method is None:
            return None
        argument = f"{method}({attribute_name(home.argument)})" if home.argument else method
        # A root member of a body is an argument, too.
        inner = f"{method}({attribute_name(home.names[1])})" if len(home.names) > 1 else argument
        return self.facts.get(argument if home.argument else inner) or self.facts[method]

    def in_spec(self, path: str) -> Place | None:
        """Find what made a name of the package: the component of its class, the operation of its method, the client."""
        parts = path.partition("(")[0].removesuffix(" ->").split(".")
        if parts[0] in _MODULES and len(parts) > 1:
            found = [name for name in self._classes if parts[1].startswith(name)]
            return self._classes[max(found, key=len)] if found else None
        place = self._operations.get(owner_of(path)) if parts[0] == "resources" else None
        return place or place_of(self.document, "x-client")


def owner_of(path: str) -> tuple[str, str]:
    """Cut `resources.things.Things.create(name)` into the resource and the method."""
    parts = path.partition("(")[0].removesuffix(" ->").split(".")
    return (parts[1], parts[3]) if parts[0] == "resources" and len(parts) > 3 else ("", "")
