"""The matrix turns red for wrong clients: a lost key, a changed body, a wrong idempotency contract."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from itertools import count
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay import Operation
from tests.faults.bench import Bench, Tamper
from tests.faults.cases import sampled
from tests.faults.run import judged
from tests.faults.sockets import chosen
from tests.faults.subjects import Subject, keyings, subjects
from tests.faults.table import Matrix, gathered
from tests.packages.clients import PROVIDERS, Arguments

SUBJECTS = {
    row: [
        subject
        for subject in chosen(subjects())
        if subject.row == row and subject.declared.idempotency and subject.declared.idempotency.place == "body"
    ]
    for row in ("header", "body", "items", "natural")
}
ARGUMENTS = {provider: Arguments(provider) for provider in PROVIDERS}
# An id of the caller guards the creation of an object; and a change of an object has its effect once.
NONE = chosen(
    subject
    for subject in subjects()
    if subject.row == "none"
    and subject.declared.method == "POST"
    and "id" not in ARGUMENTS[subject.provider].of(subject.operation, full=True).get("body", {})
)


def matrix(
    subject: Subject, *, tamper: Tamper | None = None, believed: Mapping[str, Operation[Any]] | None = None
) -> Matrix:
    """The sample for one write, with a client or a wire that is not as it should be."""
    with closing(Bench(subject.provider, tamper=tamper, believed=believed)) as bench:
        return gathered(judged(bench, sampled(subject, keyings(subject, bench.arguments))))


def rewritten(request: httpx.Request, *, headers: Mapping[str, str] | None = None, body: Any = None) -> httpx.Request:
    """The same request with other headers, or another body."""
    kept = {name: value for name, value in request.headers.items() if name != "content-length"}
    content = request.content if body is None else body
    return httpx.Request(request.method, request.url, headers=kept if headers is None else headers, content=content)


def without_key(subject: Subject) -> Tamper:
    """A wire on which the key of a write is lost."""
    contract: Any = subject.declared.idempotency

    def forget(request: httpx.Request) -> httpx.Request:
        headers = {name: value for name, value in request.headers.items() if name != str(contract.header).lower()}
        headers.pop("content-length", None)
        body: Any = json.loads(request.content) if request.content else None
        items = body[contract.at[1:]] if contract.key == "items" else [body]
        for item in items if contract.key != "header" else ():
            item.pop(contract.field or contract.at[1:], None)
        return rewritten(request, headers=headers, body=json.dumps(body).encode())

    return forget


def other_key(subject: Subject) -> Tamper:
    """A wire on which each attempt has a key of its own."""
    numbers = count()
    name = str(subject.declared.idempotency and subject.declared.idempotency.header).lower()

    def change(request: httpx.Request) -> httpx.Request:
        return rewritten(request, headers={**request.headers, name: f"key-{next(numbers)}"})

    return change


def other_bytes(subject: Subject) -> Tamper:
    """A wire on which each attempt is encoded again: the same JSON in different bytes."""
    numbers = count()
    return lambda request: rewritten(request, body=request.content + b" " * next(numbers))


def other_body(subject: Subject) -> Tamper:
    """A wire on which each attempt has a different body, as a body with a timestamp would."""
    numbers = count()
    return lambda request: rewritten(request, body=request.content.replace(b'"xxx"', b'"x%d"' % (100 + next(numbers))))


@pytest.mark.parametrize("row", SUBJECTS)
def test_without_their_keys(row: str) -> None:
    """With the key removed on the wire a retry doubles the effect, or the provider rejects each call: red.

    Not of each write: an id in the body can guard it too.
    """
    found = [verdict for subject in SUBJECTS[row] for verdict in matrix(subject, tamper=without_key(subject)).wrong]

    doubled = [
        verdict for verdict in found if verdict.ending == "idle" or "effects where one call has" in str(verdict.wrong)
    ]
    assert len(doubled) > 5


@pytest.mark.parametrize("change", [other_key, other_bytes, other_body])
@pytest.mark.parametrize("subject", SUBJECTS["header"], ids=lambda subject: subject.name)
def test_with_attempts_that_differ(subject: Subject, change: Callable[[Subject], Tamper]) -> None:
    """With a new key, new bytes or a new body for each attempt the matrix is red wherever it retries."""
    found = matrix(subject, tamper=change(subject))

    differ = "the attempts of one call differ on the wire", "2 effects where one call has 1"
    red = {verdict.name.split("/")[1] for verdict in found.wrong if verdict.wrong in differ}
    assert {"before commit", "after commit", "mid response"} <= red


def test_with_another_key_for_each_attempt() -> None:
    """With a key of its own for each attempt effects are doubled: red."""
    found = [verdict for subject in SUBJECTS["header"] for verdict in matrix(subject, tamper=other_key(subject)).wrong]

    assert len([verdict for verdict in found if str(verdict.wrong) == "2 effects where one call has 1"]) > 5


@pytest.mark.parametrize("subject", NONE, ids=lambda subject: subject.name)
def test_with_retries_of_an_unkeyed_write(subject: Subject) -> None:
    """A client that retries an unkeyed write doubles effects: red."""
    (harmless,) = [subject for subject in chosen(subjects(["commenda"])) if subject.row == "natural-path"]
    believed = replace(subject.declared, idempotency=harmless.declared.idempotency)

    found = matrix(subject, believed={subject.operation: believed})

    doubled = [verdict for verdict in found.wrong if str(verdict.wrong) == "2 effects where one call has 1"]
    assert len(doubled) > 5
    assert {"after commit", "mid response"} <= {verdict.name.split("/")[1] for verdict in doubled}
