"""The facts of the code in docs/stigg-comparison.md. `python -m tests.integration.comparison.page` rewrites them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from stigg_client import OPERATIONS
from tests.integration.comparison.both import METHODS
from tests.integration.comparison.cases import Spec, snake
from tests.integration.comparison.found import found
from tests.integration.comparison.table import ALLOWED

PAGE = Path(__file__).parents[3] / "docs" / "stigg-comparison.md"
_SPEC = Spec()


def written(text: str) -> str:
    """Put the facts between their marks."""
    for name, part in (("counts", counts()), ("differences", differences()), ("names", names())):
        mark = re.compile(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text = mark.sub(partial(_replaced, part), text)
    return text


def _replaced(part: Iterable[str], match: re.Match[str]) -> str:
    return match[1] + "\n".join(part) + "\n" + match[2]


def counts() -> Iterator[str]:
    """Yield how many calls and operations are equal."""
    cases = [differs for results in found().values() for _, differs in results]
    equal = [operation for operation, results in found().items() if not any(differs for _, differs in results)]
    yield f"- {len(METHODS)} operations that both have, called in {len(cases)} cases."
    yield f"- {len(equal)} operations send the same request in every case; {cases.count(set())} cases are equal."
    yield f"- {len(METHODS) - len(equal)} operations differ, by the {len(ALLOWED)} rows below and in nothing else."
    for right in ("ours", "theirs"):
        titles = [row.title for row in ALLOWED if row.right == right]
        yield f"- {len(titles)} rows where {right} is right{': ' if titles else ''}{', '.join(titles)}."


def differences() -> Iterator[str]:
    """Yield the rows of allowed differences, with the number of operations that show each."""
    yield "| what differs | operations | right | why |"
    yield "|---|---|---|---|"
    for row in ALLOWED:
        shown = [any(row.covers(what) for _, some in results for what in some) for results in found().values()]
        yield f"| {row.title} | {sum(shown)} | {row.right} | {row.reason} |"


def names() -> Iterator[str]:
    """Yield their method and ours for each operation, with path parameters; a keyword argument ends with `=`."""
    yield "| `stigg` | `stigg_client` |"
    yield "|---|---|"
    for operation_id, method in sorted(METHODS.items(), key=lambda pair: pair[1]):
        operation = OPERATIONS[operation_id]
        path = [snake(name) for name in re.findall("{(.*?)}", operation.path)]
        before = [f"{name}=" for name in _their_names(operation_id, path)]
        yield f"| `{method}({', '.join([*path[-1:], *before])})` | `{_our_name(operation_id, path)}` |"


def _our_name(operation_id: str, path: list[str]) -> str:
    operation = OPERATIONS[operation_id]
    body = ["body="] if "oneOf" in _SPEC.body(operation_id) else []
    return f"{operation.resource}.{operation.name}({', '.join([*path, *body])})"


def _their_names(operation_id: str, path: list[str]) -> list[str]:
    return ["id" if name == "customer_id" and operation_id != "get_usage_history" else name for name in path[:-1]]


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
