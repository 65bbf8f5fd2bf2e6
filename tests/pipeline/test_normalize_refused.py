"""Schemas that cannot be normalized: an ambiguous name, type or tag."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.normalize.normalize import normalize
from scripts.pipeline.read.bundle import bundle
from scripts.spec.problems import PipelineError

from .small_schemas import ENUM, OBJECT, THING, normal, ref
from .small_spec import line_of, spec, write

MERGED_TWICE = {"allOf": [ref("Base"), {"type": "object", "properties": {"id": {"type": "integer"}}}]}
BASE = {"type": "object", "properties": {"id": {"type": "string"}}}
REFUSED = [
    (
        {"type": "object", "properties": {"m": OBJECT, "n": ref("ThingM")}},
        {"ThingM": OBJECT},
        "duplicate class name ThingM",
    ),
    ({"type": "object", "properties": {"a b": ENUM, "aB": ENUM}}, {}, "duplicate class name ThingAB"),
    (MERGED_TWICE, {"Base": BASE}, "allOf: field 'id' has another schema at"),
    ({"allOf": [ref("Base"), {"type": "string"}]}, {"Base": BASE}, "allOf: 'type' has another value at"),
    ({"allOf": [ref("Thing"), BASE]}, {}, "allOf leads back to itself"),
    (
        {"type": "object", "properties": {"m": ref("Loop")}},
        {"Loop": {"type": "array", "items": ref("Loop")}},
        "contains itself",
    ),
    ({"oneOf": [BASE, OBJECT]}, {}, "cannot be distinguished"),
    ({"oneOf": [BASE, OBJECT, {"type": "string"}]}, {}, "a union of objects and other values"),
    ({"properties": {"x": {"type": "string"}}, "oneOf": [BASE, OBJECT]}, {}, "a union beside properties is not"),
    ({"type": "object", "properties": {"m": {"type": "string", "format": "binary"}}}, {}, "binary content"),
]


@pytest.mark.parametrize(("schema", "others", "words"), REFUSED)
def test_refused(tmp_path: Path, schema: dict[str, Any], others: dict[str, Any], words: str) -> None:
    """An ambiguous type or name is rejected with file and line."""
    changes = {THING: schema, **{f"components schemas {name}": other for name, other in others.items()}}
    document = bundle(write(tmp_path, {"openapi.yaml": spec(changes)}))

    with pytest.raises(PipelineError) as caught:
        normalize(document)

    (problem,) = caught.value.problems
    assert words in problem.message
    assert problem.place is not None
    assert problem.place.file.endswith("openapi.yaml")


def test_a_clash_names_both_places(tmp_path: Path) -> None:
    """Two components with one name are reported with the lines of both."""
    changes = {THING: {"type": "object", "properties": {"wrapped": OBJECT}}, "components schemas ThingWrapped": OBJECT}
    changes["components schemas ThingList properties other"] = ref("ThingWrapped")
    folder = write(tmp_path, {"openapi.yaml": spec(changes)})

    with pytest.raises(PipelineError) as caught:
        normalize(bundle(folder))

    lines = {line_of(folder / "openapi.yaml", '"wrapped": {'), line_of(folder / "openapi.yaml", '"ThingWrapped": {')}
    assert all(f":{line}" in str(caught.value) for line in lines)


TAGS = {"discriminator": {"propertyName": "kind"}}
ONE = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "ONE"}}}
TWO = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "TWO"}}}


@pytest.mark.parametrize(
    ("schema", "others", "words"),
    [
        ({"oneOf": [ref("One"), ref("Same")], **TAGS}, {"Same": ONE}, "have the same tag, kind = 'ONE'"),
        (
            {"oneOf": [ref("One"), ref("Two")], "discriminator": {**TAGS["discriminator"], "mapping": {"UNO": "One"}}},
            {},
            "would have 2 tags: 'UNO', 'ONE'",
        ),
        (
            {
                "type": "object",
                "properties": {
                    "a": {"oneOf": [ref("One"), ref("Two")], **TAGS},
                    "b": {"oneOf": [ref("One"), OBJECT], "discriminator": {"propertyName": "type"}},
                },
            },
            {},
            "One would have two tags, kind = 'ONE' and type = 'One'",
        ),
        ({"oneOf": [ref("One"), ref("Two"), {"type": "object"}], **TAGS}, {}, "variant without properties"),
    ],
)
def test_refused_tags(schema: dict[str, Any], others: dict[str, Any], words: str) -> None:
    """A variant with several tags, or with the tag of another, is rejected."""
    with pytest.raises(PipelineError) as caught:
        normal(schema, One=ONE, Two=TWO, **others)

    assert words in str(caught.value)
