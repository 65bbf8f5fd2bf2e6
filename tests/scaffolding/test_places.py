"""Problems are located in every document, even in a document of a single line."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .trial import document, operation, returning, run

_GONE = {"/a": {"get": operation()}, "/gone": {"get": operation(responses=returning({"$ref": "other.json#/Gone"}))}}


def test_a_problem_in_a_minified_document(tmp_path: Path) -> None:
    """A problem in a minified document has its column and JSON pointer."""
    text = json.dumps(document(_GONE, info={"title": "Acme", "version": "7", "description": "x" * 2000}))

    trial = run(tmp_path, text)

    column = text.index('"$ref": "other.json#/Gone"') + 1
    pointer = "/paths/~1gone/get/responses/200/content/application~1json/schema/$ref"
    assert f"{tmp_path / 'spec.json'}:1:{column}: $ref 'other.json#/Gone'" in trial.err
    assert f"(at #{pointer})" in trial.err


def test_leaving_out_in_a_minified_document(tmp_path: Path) -> None:
    """LEAVE_OUT=1 leaves out exactly the operation that a problem of a minified document affects."""
    text = json.dumps(document(_GONE, info={"title": "Acme", "version": "7", "description": "x" * 2000}))

    trial = run(tmp_path, text, "--leave-out")

    assert 0 == trial.status, trial.err
    assert trial.out.startswith("1 of 2 operations")
    assert "GET /gone: $ref 'other.json#/Gone'" in trial.out


def test_places_in_the_report(tmp_path: Path) -> None:
    """The report names the file that is kept, never a temporary copy."""
    paths = {"/a": {"get": operation(security=[]), "parameters": [{"name": "s", "in": "cookie", "schema": {}}]}}

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    assert f"GET /a ({trial.specs / 'published.json'}:" in trial.out
    assert re.search(rf"{re.escape(str(trial.specs / 'published.json'))}:\d+: cookie 's'", trial.out)


def test_json_that_is_not_yaml(tmp_path: Path) -> None:
    """A raw control character that JSON allows in a string is read, though YAML rejects it."""
    text = json.dumps(document({"/a": {"get": operation(summary="one\x7ftwo\x85")}}), ensure_ascii=False)

    trial = run(tmp_path, text)

    assert 0 == trial.status, trial.err


def test_servers_of_operations(tmp_path: Path) -> None:
    """Only operations with other servers than the client's are listed, each with its line."""
    paths = {
        "/same": {"get": operation(servers=[{"url": "https://api.acme.test/"}])},
        "/none": {"servers": [], "get": operation(servers=[])},
        "/local": {"servers": [{"url": "/"}], "get": operation()},
        "/several": {"get": operation(servers=[{"url": "https://eu.acme.test"}, {"url": "https://api.acme.test"}])},
        "/files": {"servers": [{"url": "https://files.acme.test"}], "get": operation()},
        "/own": {"servers": [{"url": "https://api.acme.test"}], "get": operation(servers=[{"url": "/v2"}])},
    }

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    (line,) = (line for line in trial.out.splitlines() if line.startswith("  - servers: "))
    assert line.startswith(
        "  - servers: 2 operations have servers of their own, not https://api.acme.test: GET /files ("
    )
    assert "GET /own (" in line
