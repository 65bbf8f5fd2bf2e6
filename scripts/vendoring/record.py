"""The record of a vendored copy, `VENDORED.toml`: its fields, how it is written and how it is validated.

Contains nothing about the machine: no path, no address, no time, nothing from the environment.
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
# The contents of this copy of {name}. Written by its `make vendor`; do not edit.
# To check the copy: python billing_overlay/vendored.py (in this folder). To update it, run `make vendor` again.

"""
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def record_of(source: Source, old: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the record of a copy, with the versions that it replaces."""
    files = {name: digest(source.files[name]) for name in sorted(source.files)}
    new = {"format": _FORMAT, **source.facts, "files": files}
    if old is None:
        return new
    is_same = all(old.get(name) == value for name, value in new.items())
    previous = old.get("previous") if is_same else _note(old)
    return {**new, "previous": previous} if previous else new


def _note(old: Mapping[str, Any]) -> dict[str, Any]:
    versions = {name: version_of(package) for name, package in old["packages"].items()}
    return {"revision": old["source"]["revision"], "packages": versions}


def version_of(package: Mapping[str, Any]) -> str:
    """Return the version of a package, with its API version."""
    api = f", API {package['api_version']}" if "api_version" in package else ""
    return f"{package['version']}{api}"


def read(folder: Path, *, project: str) -> dict[str, Any] | None:
    """Return the record of a copy, None without one. Raise PipelineError for a record of another project."""
    place = folder / RECORD
    try:
        record = tomllib.loads(place.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise failure(None, f"{place} cannot be read ({error}): {advice(folder)}") from None
    if not _is_ours(record, project):
        raise failure(None, f"{place} is not a record of this version of {project}: move it away")
    return record


def _is_ours(record: Mapping[str, Any], project: str) -> bool:
    """Return whether an update can use a record. Names of packages become paths, so they must be identifiers."""
    tables = (record.get(name) for name in ("source", "packages", "files"))
    if record.get("format") != _FORMAT or not all(isinstance(table, dict) for table in tables):
        return False
    source: Mapping[str, Any] = record["source"]
    is_known = source.get("name") == project and {"revision", "is_top_level"} <= source.keys()
    return is_known and all(name.isidentifier() for name in record["packages"])


def text(record: Mapping[str, Any]) -> str:
    """Return a record as TOML."""
    plain = {name: value for name, value in record.items() if not isinstance(value, Mapping)}
    order = ("source", "requirements", "packages", "previous", "files")
    tables = {name: record[name] for name in order if name in record}
    return _HEAD.format(name=record["source"]["name"]) + "\n".join(_table((), {**plain, **tables})) + "\n"


def _table(path: tuple[str, ...], fields: Mapping[str, Any]) -> Iterator[str]:
    inner = {name: value for name, value in fields.items() if isinstance(value, Mapping)}
    plain = {name: value for name, value in fields.items() if name not in inner}
    if path and (plain or not inner):
        yield f"\n[{'.'.join(map(_key, path))}]"
    yield from (f"{_key(name)} = {_value(value)}" for name, value in plain.items())
    for name, value in inner.items():
        yield from _table((*path, name), value)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)


def _value(value: Any) -> str:
    """Return a value as TOML; JSON and TOML agree on these, except for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
