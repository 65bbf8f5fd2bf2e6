"""A change that many operations share is reported once, at the edited line, by the fields that differ."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.comparing.report import shortened
from tests.pipeline.small_spec import line_of, spec

from .conftest import RunDiff, commit, put

FILE = "specs/things/openapi.yaml"
DEFAULTS = {"header": "Idempotency-Key", "max_length": 255, "lifetime": "PT24H", "reuse": "replay", "conflict": 422}
LONG = {**DEFAULTS, "in_flight": 409, "released": "A-Long-Name-Of-A-Header", "replayed": "Idempotent-Replayed"}
SECOND = {**spec()["paths"]["/things"]["post"], "operationId": "make_again", "x-method": "again"}
HOOK = {"scheme": "hmac-sha256", "header": "H", "timestamp": "t", "signature": "s", "unit": "milliseconds"}
BASE: dict[str, Any] = {"x-idempotency": LONG, "paths /again post": SECOND, "x-webhooks": HOOK}


@pytest.fixture
def shared(root: Path) -> Path:
    """The small spec with a second keyed operation, committed."""
    put(root, BASE)
    commit(root)
    return root


def changes(run_diff: RunDiff) -> list[dict[str, Any]]:
    """Return the changes of the JSON report."""
    found: list[dict[str, Any]] = json.loads(run_diff("HEAD", "--json")[1])["packages"][0]["changes"]
    return found


def test_a_default_of_all_operations(shared: Path, run_diff: RunDiff) -> None:
    """One edited default is one entry at its own line, with every operation that it affects."""
    put(shared, {**BASE, "x-idempotency replayed": "Idempotent-Again"})

    (change,) = changes(run_diff)

    assert ("x-idempotency", "breaking") == (change["subject"], change["severity"])
    assert ("replayed: Idempotent-Replayed", "replayed: Idempotent-Again") == (change["before"], change["after"])
    assert {"file": FILE, "line": line_of(shared / FILE, "Idempotent-Again")} == change["spec"]
    assert ["create_thing", "make_again"] == change["operations"]


def test_two_defaults(shared: Path, run_diff: RunDiff) -> None:
    """Two edited defaults are two entries, each at its own line."""
    put(shared, {**BASE, "x-idempotency lifetime": "PT12H", "x-idempotency max_length": None})

    found = {(change["before"], change["after"]) for change in changes(run_diff)}

    assert {("lifetime: PT24H", "lifetime: PT12H"), ("max_length: 255", None)} == found


def test_a_shared_rate_limit(root: Path, run_diff: RunDiff) -> None:
    """A rate limit that operations share is one entry at the line of its bucket."""
    counted = {
        f"{path} x-rate-limit": {"bucket": "all", "by": []} for path in ("paths /things get", "paths /things post")
    }
    put(root, {**counted, "x-rate-limits": {"all": {"limit": 7654, "window": "PT1M"}}})
    commit(root)
    put(root, {**counted, "x-rate-limits": {"all": {"limit": 4567, "window": "PT1M"}}})

    (change,) = changes(run_diff)

    assert ("limit: 7654", "limit: 4567") == (change["before"], change["after"])
    assert line_of(root / FILE, "4567") == change["spec"]["line"]
    assert ["create_thing", "list_things"] == change["operations"]


def test_the_limit_of_all_operations(root: Path, run_diff: RunDiff) -> None:
    """A default limit affects the operations without one of their own, and is one entry at its line."""
    put(root, {"x-rate-limits": {"all": {"limit": 7654, "window": "PT1M", "default": True}}})

    (change,) = changes(run_diff)

    assert ("rate limit", "fix") == (change["what"], change["severity"])
    assert (None, "all: 7654 in PT1M") == (change["before"], change["after"])
    assert ["create_thing", "list_things"] == change["operations"]


def test_a_limit_that_others_are_within(root: Path, run_diff: RunDiff) -> None:
    """A change of it is one entry at its line, with the operations of all limits within it."""
    counted = {
        "paths /things get x-rate-limit": {"bucket": "some"},
        "x-rate-limits some": {"limit": 9, "window": "PT1S", "within": "all"},
        "x-rate-limits all": {"limit": 7654, "window": "PT1M", "default": True},
    }
    put(root, counted)
    commit(root)
    put(root, {**counted, "x-rate-limits all": {"limit": 4567, "window": "PT1M", "default": True}})

    (change,) = changes(run_diff)

    assert ("limit: 7654", "limit: 4567") == (change["before"], change["after"])
    assert line_of(root / FILE, "4567") == change["spec"]["line"]
    assert ["create_thing", "list_things"] == change["operations"]


def test_a_limit_that_is_within_no_other_any_more(root: Path, run_diff: RunDiff) -> None:
    """The field and the limit that no longer counts are reported."""
    counted: dict[str, Any] = {
        "paths /things get x-rate-limit": {"bucket": "some"},
        "x-rate-limits some": {"limit": 9, "window": "PT1S", "within": "all"},
        "x-rate-limits all": {"limit": 7654, "window": "PT1M"},
    }
    put(root, counted)
    commit(root)
    put(root, {**counted, "x-rate-limits some": {"limit": 9, "window": "PT1S"}})

    found = {(change["before"], change["after"]) for change in changes(run_diff)}

    assert {("within: all", None), ("all: 7654 in PT1M", None)} == found


def test_an_override_of_one_operation(shared: Path, run_diff: RunDiff) -> None:
    """A change of an operation's own contract is its own entry, and names what differs."""
    put(shared, {**BASE, "paths /again post x-idempotency": {"key": "header", "lifetime": "PT1H"}})

    (change,) = changes(run_diff)

    assert ("make_again", ["make_again"]) == (change["subject"], change["operations"])
    assert ("lifetime: PT24H", "lifetime: PT1H") == (change["before"], change["after"])


def test_the_draft_of_a_shared_change(shared: Path, run_diff: RunDiff) -> None:
    """The draft has one line for a change that many operations share, with their number."""
    put(shared, {**BASE, "x-idempotency lifetime": "PT12H"})

    run_diff("HEAD", "--draft")

    text = (shared / "CHANGELOG.md").read_text()
    line = (
        "- Breaking: `x-idempotency`: idempotency changed from `lifetime: PT24H` to `lifetime: PT12H` (2 operations).\n"
    )
    assert line in text
    assert 1 == text.count("lifetime: PT12H")


def test_webhook_verification(shared: Path, run_diff: RunDiff) -> None:
    """For webhook verification only the changed field is reported, at its own line."""
    put(shared, {**BASE, "x-webhooks unit": "seconds"})

    (change,) = changes(run_diff)

    assert ("unit: milliseconds", "unit: seconds") == (change["before"], change["after"])
    assert line_of(shared / FILE, '"seconds"') == change["spec"]["line"]


def test_long_texts_in_both_reports(shared: Path, run_diff: RunDiff) -> None:
    """Long texts are complete in JSON, and truncated to where they differ in Markdown."""
    first, second = (f"{'long ' * 40}{end}." for end in ("before", "after"))
    put(shared, {**BASE, "paths /again post summary": first})
    commit(shared)
    put(shared, {**BASE, "paths /again post summary": second})

    (change,) = changes(run_diff)

    assert (f"summary: {first}", f"summary: {second}") == (change["before"], change["after"])
    assert "before.` to `..." in run_diff("HEAD")[1]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x" * 90, "x" * 91),
        ("x" * 79 + "ab", "x" * 79 + "cb"),
        ("a" * 100, "b" * 100),
        ("same " * 60 + "1", "same " * 90),
    ],
)
def test_two_long_texts(before: str, after: str) -> None:
    """Two different texts are never truncated to the same text, and each fits on a line."""
    shown = shortened((before, after))

    assert shown[0] != shown[1]
    assert all(text is not None and len(text) <= 80 for text in shown)
