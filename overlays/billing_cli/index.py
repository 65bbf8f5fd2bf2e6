"""The indexes of commands, which the pipeline writes into the packages: found by their file, read without an import."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

_FILE = "_commands.json"
_SUFFIX = "_client"


class Parameter(NamedTuple):
    """A parameter of a method. place: "path", "query", "header" or "body". name: on the wire, "" for the whole body.

    kind: "text", "integer", "decimal", "boolean", "date", "time", "file" or "json".
    """

    place: str
    name: str
    kind: str
    choices: tuple[str, ...]
    is_list: bool
    is_required: bool
    help: str


class Method(NamedTuple):
    """A method of a resource. body: "fields" or "whole", "" without one."""

    id: str
    help: str
    writes: bool
    takes_key: bool
    mints_key: bool
    is_list: bool
    returns_file: bool
    is_deprecated: bool
    body: str
    parameters: dict[str, Parameter]


class Index(NamedTuple):
    """The commands of a provider, still as JSON: only the method that runs is read further."""

    provider: str
    package: str
    client: str
    about: str
    resources: dict[str, dict[str, Any]]

    def method(self, resource: str, name: str) -> Method:
        """Return a method with its parameters."""
        facts = self.resources[resource][name]
        return Method(
            id=facts["id"],
            help=facts["help"],
            writes=facts.get("writes", False),
            takes_key=facts.get("takes_key", False),
            mints_key=facts.get("mints_key", False),
            is_list=facts.get("is_list", False),
            returns_file=facts.get("returns_file", False),
            is_deprecated=facts.get("deprecated", False),
            body=facts.get("body", ""),
            parameters={name: _parameter(parameter) for name, parameter in facts["parameters"].items()},
        )


def _parameter(facts: dict[str, Any]) -> Parameter:
    deprecated = "Deprecated. " if facts.get("deprecated") else ""
    return Parameter(
        place=facts["in"],
        name=facts.get("name", ""),
        kind=facts["kind"],
        choices=tuple(facts.get("choices", ())),
        is_list=facts.get("is_list", False),
        is_required=facts.get("required", False),
        help=deprecated + facts.get("help", ""),
    )


@cache
def index_files() -> dict[str, str]:
    """Return the file of each provider that is installed, by the provider's name."""
    files: dict[str, str] = {}
    for folder, name in _entries():
        if name.endswith(_SUFFIX):
            file = os.path.join(folder, name, _FILE)
            if os.path.isfile(file):
                files.setdefault(name.removesuffix(_SUFFIX), file)
    return files


def is_installed(package: str) -> bool:
    """Return whether a package of this project is installed, without the import of what could find others."""
    return any(name == package for _, name in _entries())


def _entries() -> Iterator[tuple[str, str]]:
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:  # a zip file, or a folder that does not exist
            continue
        yield from ((folder, name) for name in sorted(names))


@cache
def load(provider: str) -> Index:
    """Return the index of a provider that is installed."""
    return read(os.path.dirname(index_files()[provider]))


def read(folder: str) -> Index:
    """Return the index in the folder of a package."""
    with open(os.path.join(folder, _FILE), encoding="utf-8") as file:
        facts = json.load(file)
    return Index(facts["provider"], facts["package"], facts["client"], facts["about"], facts["resources"])
