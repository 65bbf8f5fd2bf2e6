"""Guessed names compared with those of the vendors' own SDKs."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.scaffolding.naming import Names, names_of
from scripts.scaffolding.published_operations import PublishedOperation

_TABLE = Path(__file__).with_name("names.csv")
_SYNONYMS = {
    "get": "get retrieve find fetch read show",
    "list": "list all",
    "delete": "delete destroy remove",
    "create": "create add post new",
    "update": "update patch modify edit put",
}
_COMMON = {word: verb for verb, words in _SYNONYMS.items() for word in words.split()}
_ODD = re.compile(r"(?:^|_)(?:v?[0-9]+|controllers?|handlers?|routes)(?:_|$)")


def _operation(path: str, method: str, node: dict[str, object]) -> PublishedOperation:
    return PublishedOperation(path, method.lower(), node, None, (), {}, {})


def _documents() -> Iterator[list[dict[str, str]]]:
    """Yield the rows of each document: those of a vendor, until an operation is there again."""
    rows: list[dict[str, str]] = []
    seen = set[tuple[str, ...]]()
    with _TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = (row["http_method"], row["path"])
            if rows and (rows[0]["vendor"] != row["vendor"] or key in seen):
                yield rows
                rows, seen = [], set()
            rows.append(row)
            seen.add(key)
    yield rows


def _named(rows: Sequence[dict[str, str]]) -> list[Names]:
    return names_of(
        [
            _operation(
                row["path"],
                row["http_method"],
                {
                    **({"operationId": row["operation_id"]} if row["operation_id"] else {}),
                    **({"tags": [row["tag"]]} if row["tag"] else {}),
                },
            )
            for row in rows
        ],
        client="Acme",
    )


def _plain(name: str) -> str:
    """Return a name with its verb in the common form and every word in the singular."""
    words = re.sub(r"^(find|get|list)_all", "list", name).split("_")
    singular = [word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s") for word in words]
    return "_".join([_COMMON.get(words[0], singular[0]), *singular[1:]])


def _agreement(names: Names, row: dict[str, str]) -> Iterator[str]:
    nested = row["sdk_resource"].split(".")
    if (names.resource, names.method) == ("_".join(nested), row["sdk_method"]):
        yield "exact"
    parts = {_plain("_".join(nested[a:b])) for a in range(len(nested)) for b in range(a + 1, len(nested) + 1)}
    if _plain(names.method) == _plain(row["sdk_method"]) and _plain(names.resource) in parts:
        yield "loose"
    theirs = ("_".join(nested), row["sdk_method"])
    if any(
        _ODD.search(ours) and not _ODD.search(wanted)
        for ours, wanted in zip((names.resource, names.method), theirs, strict=True)
    ):
        yield "odd"


def test_agreement_with_the_sdks_of_vendors() -> None:
    """Of 2,101 operations, names agree with the vendor's own SDK as often as before: the ratchet only tightens.

    Exact: method and resource are equal, the parts of a nested resource joined. Loose: up to plurals, nesting and
    synonyms of verbs. Odd: a version, a number or a part of a server that the vendor's name lacks.
    """
    found = Counter(
        kind
        for rows in _documents()
        for names, row in zip(_named(rows), rows, strict=True)
        for kind in _agreement(names, row)
    )

    assert found["exact"] >= 964  # 45.9 %
    assert found["loose"] >= 1179  # 56.1 %
    assert found["odd"] <= 8  # 0.4 %
