"""The facts of the code in docs/PROVIDER-comparison.md. `python -m tests.integration.comparison.page` rewrites them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from tests.integration.comparison.cases import names_in_path, snake
from tests.integration.comparison.counterpart import Counterpart, counterparts
from tests.integration.comparison.found import found


def page(both: Counterpart) -> Path:
    """The page of an official package."""
    return Path(__file__).parents[3] / "docs" / f"{both.provider}-comparison.md"


def written(both: Counterpart, text: str) -> str:
    """Put the facts between their marks."""
    for name, part in (("counts", counts(both)), ("differences", differences(both)), ("names", names(both))):
        mark = re.compile(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text = mark.sub(partial(_replaced, part), text)
    return text


def _replaced(part: Iterable[str], match: re.Match[str]) -> str:
    return match[1] + "\n".join(part) + "\n" + match[2]


def counts(both: Counterpart) -> Iterator[str]:
    """Yield how many calls and operations are equal."""
    cases = [differs for results in found(both).values() for _, differs in results]
    equal = [operation for operation, results in found(both).items() if not any(differs for _, differs in results)]
    yield f"- {len(both.methods)} operations that both have, called in {len(cases)} cases."
    yield f"- {len(equal)} operations send the same request in every case; {cases.count(set())} cases are equal."
    theirs = both.declared_by_theirs
    places = sum(len(declared.places) for declared in theirs.operations.values())
    events = f", and its {len(theirs.events)} events" if theirs.events else ""
    kinds = f"parameters and fields of the official package{events}"
    yield f"- All {places:,} {kinds} are in the spec of `{both.provider}_client`."
    unequal = len(both.methods) - len(equal)
    yield f"- {unequal} operations differ, by the {len(both.allowed)} rows below and in nothing else."
    for right in ("ours", "theirs"):
        titles = [row.title for row in both.allowed if row.right == right]
        yield f"- {len(titles)} rows where {_package(both, right)} is right{': ' if titles else ''}{', '.join(titles)}."


def differences(both: Counterpart) -> Iterator[str]:
    """Yield the rows of allowed differences, with the number of operations that show each."""
    yield "| what differs | operations | right | why |"
    yield "|---|---|---|---|"
    for row in both.allowed:
        shown = [any(row.covers(what) for _, some in results for what in some) for results in found(both).values()]
        yield f"| {row.title} | {sum(shown)} | {_package(both, row.right)} | {row.reason} |"


def _package(both: Counterpart, side: str) -> str:
    return f"`{both.provider}_client`" if side == "ours" else f"`{both.data['package']}`"


def names(both: Counterpart) -> Iterator[str]:
    """Yield the method of each package for each operation, with path parameters; a keyword argument ends with `=`."""
    yield f"| `{both.data['package']}` | `{both.provider}_client` |"
    yield "|---|---|"
    for operation_id, method in sorted(both.methods.items(), key=lambda pair: pair[1]):
        path = [snake(name) for name in names_in_path(both.spec, operation_id)]
        theirs = both.convention.path_arguments(both.their_method(both.idle_theirs, operation_id), path)
        yield f"| `{method}({', '.join(theirs)})` | `{_our_name(both, operation_id, path)}` |"


def _our_name(both: Counterpart, operation_id: str, path: list[str]) -> str:
    operation = both.operations[operation_id]
    body = ["body="] if "oneOf" in both.spec.body(operation_id) else []
    return f"{operation.resource}.{operation.name}({', '.join([*path, *body])})"


if __name__ == "__main__":
    for each in counterparts():
        page(each).write_text(written(each, page(each).read_text(encoding="utf-8")), encoding="utf-8")
