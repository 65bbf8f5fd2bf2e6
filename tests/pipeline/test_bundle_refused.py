"""Invalid folders of specs: each problem is reported with its file and line."""

from __future__ import annotations

import contextlib
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.read.bundle import bundle
from scripts.spec.document import dump, shown
from scripts.spec.problems import PipelineError, Place

from .small_spec import line_of, spec, split, supplemented, write
from .test_document import json_values

_THING = {"type": "object", "properties": {"id": {"type": "string"}}}


def problem_of(folder: Path) -> tuple[str, Place | None]:
    """Bundle a folder with one problem, and return the problem."""
    with pytest.raises(PipelineError) as caught:
        bundle(folder)
    (problem,) = caught.value.problems
    return problem.message, problem.place


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("absent.yaml#/Thing", "no such file"),
        ("other.yaml#/Absent", "has nothing at '/Absent'"),
        ("other.yaml#/Text", "is not an object"),
        ("other.yaml#Thing", "is not a JSON pointer"),
        ("#/components/schemas/Absent", "refers to nothing"),
        ("#/components/parameters/Thing", "must point into components/schemas"),
        ("#/components/schemas/Circle", "is circular"),
        ("https://things.test/spec.yaml#/Thing", "nothing is downloaded"),
        ("//things.test/spec.yaml#/Thing", "nothing is downloaded"),
        ("file:///etc/passwd", "nothing is downloaded"),
        ("../elsewhere/other.yaml#/Thing", "leaves"),
        ("..%2Felsewhere/other.yaml#/Thing", "leaves"),
        ("/etc/passwd", "leaves"),
        ("link.yaml#/Thing", "leaves"),
        ("notes.txt", "no such file"),
    ],
)
def test_bad_references(tmp_path: Path, reference: str, words: str) -> None:
    """A reference that cannot or must not be followed is reported with its file and line."""
    root = spec({"components schemas Thing properties bad": {"$ref": reference}})
    root["components"]["schemas"] |= {} if "Circle" not in reference else {"Circle": {"$ref": reference}}
    write(tmp_path / "elsewhere", {"other.yaml": {"Thing": _THING}})
    folder = write(
        tmp_path / "spec", {"openapi.yaml": root, "other.yaml": {"Thing": _THING, "Text": "t"}, "notes.txt": ""}
    )
    (folder / "link.yaml").symlink_to(tmp_path / "elsewhere" / "other.yaml")

    with pytest.raises(PipelineError) as caught:
        bundle(folder)

    problem = caught.value.problems[0]
    file = folder / "openapi.yaml"
    assert words in problem.message
    assert Place(shown(file), line_of(file, reference)) == problem.place


@pytest.mark.parametrize("word", ["$id", "$schema", "$anchor", "$dynamicRef"])
def test_words_that_move_references(tmp_path: Path, word: str) -> None:
    """A schema cannot change the base of its references."""
    folder = write(tmp_path, {"openapi.yaml": spec({f"components schemas Thing {word}": "https://things.test/"})})

    message, place = problem_of(folder)

    assert f"{word} is not supported: refer to a component with $ref" in message
    assert line_of(folder / "openapi.yaml", word) == place.line  # type: ignore[union-attr]


def test_name_clash(tmp_path: Path) -> None:
    """A name for two components is rejected, with both places."""
    root = spec({"components schemas Thing properties more": {"$ref": "a.yaml#/Thing"}})

    message, place = problem_of(write(tmp_path, {"openapi.yaml": root, "a.yaml": {"Thing": _THING}}))

    assert "two components are named 'Thing'" in message
    assert "openapi.yaml:" in message
    assert shown(tmp_path / "a.yaml") == place.file  # type: ignore[union-attr]


def test_name_clash_of_files(tmp_path: Path) -> None:
    """Two files that define different components with one name are rejected at the second reference."""
    root = spec(
        {"components schemas ThingList properties": {"a": {"$ref": "a.yaml#/Part"}, "b": {"$ref": "b.yaml#/Part"}}}
    )

    message, place = problem_of(write(tmp_path, {"openapi.yaml": root, "a.yaml": {"Part": {}}, "b.yaml": {"Part": {}}}))

    assert "two components are named 'Part'" in message
    assert line_of(tmp_path / "openapi.yaml", "b.yaml#/Part") == place.line  # type: ignore[union-attr]


def test_path_items_in_a_circle(tmp_path: Path) -> None:
    """Path items that only refer to each other are rejected."""
    root = spec({"paths /other": {"$ref": "a.yaml#/one"}})
    circle = {"one": {"$ref": "#/two"}, "two": {"$ref": "a.yaml#/one"}}

    message, place = problem_of(write(tmp_path, {"openapi.yaml": root, "a.yaml": circle}))

    assert "in a cycle" in message
    assert line_of(tmp_path / "openapi.yaml", "a.yaml#/one") == place.line  # type: ignore[union-attr]


def test_path_item_reference_stands_alone(tmp_path: Path) -> None:
    """Fields beside a reference to a path item would be lost, so they are rejected."""
    files = split(spec(), {}, "p.yaml")
    files["openapi.yaml"]["paths"]["/things"]["summary"] = "lost"

    message, _ = problem_of(write(tmp_path, files))

    assert "must not have other fields" in message


@pytest.mark.parametrize("files", [[], ["openapi.yaml", "published.yaml"]])
def test_one_root(tmp_path: Path, files: list[str]) -> None:
    """A folder has exactly one root, hand-written or published."""
    message, _ = problem_of(write(tmp_path, {name: spec() for name in files}))

    assert f"not {len(files)}" in message


@pytest.mark.parametrize(
    ("supplement", "words"),
    [
        ({"paths": {"/things": {"get": {"responses": {}}}}}, "'get' is already defined"),
        ({"paths": {"/things": {"put": {}, "parameters": []}}}, "'parameters' is set on a path that two documents"),
        ({"components": {"schemas": {"Thing": {}}}}, "'Thing' is already defined"),
        ({"servers": []}, "'servers' is not allowed in a supplement"),
        ({"x-client": {}}, "'x-client' is not allowed in a supplement"),
    ],
)
def test_bad_supplements(tmp_path: Path, supplement: dict[str, Any], words: str) -> None:
    """A supplement that defines an existing part is rejected, with the line of that part."""
    folder = supplemented(tmp_path, supplement)

    message, place = problem_of(folder)

    assert words in message
    assert shown(folder / "supplement" / "openapi.yaml") == place.file  # type: ignore[union-attr]


MEMBERS = [
    "openapi",
    "tags",
    "paths",
    "paths /things",
    "paths /things get",
    "paths /things get parameters",
    "components",
    "components schemas",
    "components schemas Thing",
    "components schemas Thing $ref",
    "components schemas Thing properties",
    "components schemas Thing discriminator mapping",
]
references = st.builds(
    "".join, st.lists(st.sampled_from(["#", "/", "..", "a.yaml", "Thing", ":", "http://[", "%2e", "\0"]))
)


@given(
    st.sampled_from(MEMBERS),
    json_values | references,
    st.sampled_from(["openapi.yaml", "supplement/openapi.yaml", "a.yaml"]),
)
def test_hostile_members(path: str, value: object, file: str) -> None:
    """For any value of any field, bundling succeeds or raises PipelineError."""
    changed = spec()
    *above, last = path.split(" ")
    node: Any = changed
    for part in above:
        node = node.setdefault(part, {})
    node[last] = value
    root = spec({"openapi": "3.0.0", "components schemas Thing": {"$ref": "a.yaml#/components/schemas/Thing"}})

    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), {"openapi.yaml": root, "a.yaml": spec(), file: changed})

        with contextlib.suppress(PipelineError):
            json.loads(dump(bundle(Path(folder))))
