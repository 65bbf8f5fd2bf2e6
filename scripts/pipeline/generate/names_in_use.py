"""The names that a package has, as the table that keeps them for the next document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..python.name_table import NameTable
from ..python.names import attribute_names
from .arguments import Argument
from .surface import Surface


def names_in_use(surface: Surface, classes: Mapping[str, str]) -> NameTable:
    """Return the table of a package. classes: by component, those that have another name than their component."""
    fields = {name: _renamed(surface, name) for name in surface.module_of}
    arguments = {method.id: _by_place(method.arguments) for method in surface.methods}
    return NameTable(
        classes=classes,
        fields={name: names for name, names in fields.items() if names},
        arguments={operation: places for operation, places in arguments.items() if places},
        inline=surface.document.get("x-inline", {}),
    )


def _renamed(surface: Surface, name: str) -> dict[str, str]:
    properties = surface.components[name].get("properties", {})
    names = attribute_names(properties, surface.table.fields.get(name, {}))
    return {wire_name: str(python) for wire_name, python in names.items() if wire_name != python}


def _by_place(arguments: Iterable[Argument]) -> dict[str, dict[str, str]]:
    """Return argument names by place and wire name. All are listed: a new place may want any of them."""
    places: dict[str, dict[str, str]] = {}
    for argument in arguments:
        if not argument.is_body:
            places.setdefault(argument.where, {})[argument.wire_name] = str(argument.name)
    return places
