"""Limits of a published document stay in the bundle, where a diff compares them."""

from __future__ import annotations

import json
from pathlib import Path

from .trial import document, operation, run


def test_limits_of_a_body(tmp_path: Path) -> None:
    """Patterns, steps, unique items and numbers of fields are kept; other keywords are not."""
    fields = {
        "code": {"type": "string", "pattern": "^[0-9]+$"},
        "price": {"type": "number", "multipleOf": 0.01},
        "tags": {"type": "array", "uniqueItems": True, "items": {"type": "string"}},
        "more": {"type": "object", "additionalProperties": {"type": "string"}, "maxProperties": 3},
        "odd": {"type": "number", "multipleOf": 0},
    }
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": fields}}}}

    trial = run(tmp_path, document({"/a": {"put": operation(requestBody=body)}}))

    assert 0 == trial.status, trial.err
    bundled = json.loads(trial.document.read_text(encoding="utf-8"))
    sent = bundled["paths"]["/a"]["put"]["requestBody"]["content"]["application/json"]["schema"]["properties"]
    assert {**fields, "odd": {"type": "number"}} == sent
