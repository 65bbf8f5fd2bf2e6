"""Where a problem lies is told of every document, also of one that is a single line."""

from __future__ import annotations

import json
from pathlib import Path

from .trial import answer, document, operation, run

_GONE = {"/a": {"get": operation()}, "/gone": {"get": operation(responses=answer({"$ref": "other.json#/Gone"}))}}


def test_a_problem_of_one_line_has_column_and_pointer(tmp_path: Path) -> None:
    """In a minified document a problem names the column and the JSON pointer."""
    text = json.dumps(document(_GONE, info={"title": "Acme", "version": "7", "description": "x" * 2000}))

    trial = run(tmp_path, text)

    column = text.index('"$ref": "other.json#/Gone"') + 1
    pointer = "/paths/~1gone/get/responses/200/content/application~1json/schema/$ref"
    assert f"{tmp_path / 'spec.json'}:1:{column}: $ref 'other.json#/Gone'" in trial.err
    assert f"(at #{pointer})" in trial.err


def test_operations_of_one_line_are_left_out_by_their_place(tmp_path: Path) -> None:
    """LEAVE_OUT=1 leaves out the one operation that a problem of a minified document is about."""
    text = json.dumps(document(_GONE, info={"title": "Acme", "version": "7", "description": "x" * 2000}))

    trial = run(tmp_path, text, "--leave-out")

    assert 0 == trial.status, trial.err
    assert trial.out.startswith("1 of 2 operations")
    assert "GET /gone: $ref 'other.json#/Gone'" in trial.out


def test_the_report_names_the_document_as_it_was_named(tmp_path: Path) -> None:
    """No place of the report lies in a temporary copy."""
    paths = {"/a": {"get": operation(security=[]), "parameters": [{"name": "s", "in": "cookie", "schema": {}}]}}

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    assert f"GET /a ({tmp_path / 'spec.json'}:" in trial.out
    assert "published.json:" not in trial.out


def test_json_may_hold_what_yaml_may_not(tmp_path: Path) -> None:
    """A raw control character that JSON allows in a text is read, though YAML refuses it."""
    text = json.dumps(document({"/a": {"get": operation(summary="one\x7ftwo\x85")}}), ensure_ascii=False)

    trial = run(tmp_path, text)

    assert 0 == trial.status, trial.err
