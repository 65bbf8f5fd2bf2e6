"""Where the evidence of a provider is: the `[[evidence]]` tables of its source.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from ..spec.document import shown
from ..spec.problems import Place, failure

_KINDS = ("package", "file", "address")
_EXPLANATIONS = {"only_ours": "ours", "only_theirs": "theirs"}


@frozen
class Source:
    """One source. kind: "package", "file" or "address". explained: patterns of known differences by side."""

    folder: Path
    kind: str
    name: str
    explained: Mapping[str, tuple[str, ...]]

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"


def sources_of(folder: Path) -> list[Source]:
    """Return the sources of a provider; none if its folder declares none. Raise PipelineError for an invalid one."""
    file = folder / "source.toml"
    try:
        declared = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    except ValueError as error:
        raise failure(Place(shown(file), 1), f"is not TOML: {error}") from None
    return [_source(folder, table) for table in declared.get("evidence", [])]


def _source(folder: Path, table: Mapping[str, Any]) -> Source:
    given = [kind for kind in _KINDS if isinstance(table.get(kind), str)]
    unknown = table.keys() - {*_KINDS, *_EXPLANATIONS}
    if len(given) != 1 or unknown:
        known = f"one of {', '.join(_KINDS)}, and {' and '.join(_EXPLANATIONS)}"
        place = Place(shown(folder / "source.toml"), 1)
        raise failure(place, f"each [[evidence]] has {known}; this one has {', '.join(table) or 'nothing'}")
    explained = {side: tuple(table.get(name, ())) for name, side in _EXPLANATIONS.items()}
    return Source(folder, given[0], table[given[0]], explained)
