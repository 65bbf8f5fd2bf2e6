"""The record of a vendored copy, `VENDORED.toml`: its members, how it is written, and how an old one is recognised.

Holds facts only, and none of a machine: no path, no address, no moment, nothing from the environment.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..spec.problems import failure
from .source import Source, digest
from .vendored import RECORD, advice

_FORMAT = 1
_HEAD = """\
# What this copy of {name} is made of. Written by its `make vendor`; do not edit.
# To check the copy: python billing_overlay/vendored.py (in this folder). To update it, run `make vendor` again.

"""
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def made_of(source: Source, old: Mapping[str, Any] | None) -> dict[str, Any]:
    """Say what a copy is made of, with a note of the version that it replaces."""
    files = {name: digest(source.files[name]) for name in sorted(source.files)}
    new = {"format": _FORMAT, **source.facts, "files": files}
    if old is None:
        return new
    is_same = all(old.get(name) == member for name, member in new.items())
    previous = old.get("previous") if is_same else _note(old)
    return {**new, "previous": previous} if previous else new


def _note(old: Mapping[str, Any]) -> dict[str, Any]:
    versions = {name: version_of(package) for name, package in old["packages"].items()}
    return {"revision": old["source"]["revision"], "packages": versions}


def version_of(package: Mapping[str, Any]) -> str:
    """Say the version of a package, and of the API that it speaks."""
    spoken = f", API {package['api_version']}" if "api_version" in package else ""
    return f"{package['version']}{spoken}"


def read(folder: Path, *, project: str) -> dict[str, Any] | None:
    """Read the record of a copy; None if there is none. One that this project did not write is refused."""
    place = folder / RECORD
    try:
        record = tomllib.loads(place.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise failure(None, f"{place} cannot be read ({error}): {advice(folder)}") from None
    if not _is_ours(record, project):
        raise failure(None, f"{place} is not a record that this version of {project} wrote: move it away")
    return record


def _is_ours(record: Mapping[str, Any], project: str) -> bool:
    """Whether an update can go by a record. The names of packages become paths: none may lead elsewhere."""
    tables = (record.get(name) for name in ("source", "packages", "files"))
    if record.get("format") != _FORMAT or not all(isinstance(table, dict) for table in tables):
        return False
    source: Mapping[str, Any] = record["source"]
    is_known = source.get("name") == project and {"revision", "is_top_level"} <= source.keys()
    return is_known and all(name.isidentifier() for name in record["packages"])


def text(record: Mapping[str, Any]) -> str:
    """Write a record as TOML."""
    plain = {name: member for name, member in record.items() if not isinstance(member, Mapping)}
    order = ("source", "requirements", "packages", "previous", "files")
    tables = {name: record[name] for name in order if name in record}
    return _HEAD.format(name=record["source"]["name"]) + "\n".join(_table((), {**plain, **tables})) + "\n"


def _table(path: tuple[str, ...], members: Mapping[str, Any]) -> Iterator[str]:
    inner = {name: member for name, member in members.items() if isinstance(member, Mapping)}
    plain = {name: member for name, member in members.items() if name not in inner}
    if path and (plain or not inner):
        yield f"\n[{'.'.join(map(_key, path))}]"
    yield from (f"{_key(name)} = {_value(member)}" for name, member in plain.items())
    for name, member in inner.items():
        yield from _table((*path, name), member)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)


def _value(value: Any) -> str:
    """Write a value; JSON and TOML agree on these, but for one control character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
