"""Bundling: a folder of files becomes one document."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.commands.bundle import main
from scripts.pipeline.read.bundle import bundle
from scripts.spec.document import dump, place_at, shown
from scripts.spec.problems import Place

from .small_spec import line_of, spec, split, supplemented, write

_THING = {"type": "object", "properties": {"id": {"type": "string"}}}


@given(
    st.lists(st.sampled_from([None, "a.yaml", "schemas/b.yaml", "deep/er/c.yaml"]), min_size=2, max_size=2),
    st.sampled_from([None, "paths/p.yaml", "schemas/b.yaml"]),
)
def test_a_document_in_several_files(schema_files: list[str | None], path_file: str | None) -> None:
    """A document in several files and the same document in one file have the same bundle."""
    wanted = spec()
    placed = {name: file for name, file in zip(("Thing", "ThingList"), schema_files, strict=True) if file}
    with tempfile.TemporaryDirectory() as folder:
        files = split(spec(), placed, path_file)

        result = bundle(write(Path(folder), files))

    assert wanted == result
    assert json.loads(dump(result))["components"] == wanted["components"]


def test_order_of_files_means_nothing(tmp_path: Path) -> None:
    """The same spec has the same bytes, whether in one file or in several."""
    whole = write(tmp_path / "whole", {"openapi.yaml": spec()})
    parts = write(tmp_path / "parts", split(spec(), {"Thing": "b.yaml", "ThingList": "a.yaml"}, "p.yaml"))

    assert dump(bundle(whole)) == dump(bundle(parts)) == dump(bundle(parts))


def test_places(tmp_path: Path) -> None:
    """A bundled component keeps its place in the source."""
    folder = write(tmp_path, split(spec(), {"Thing": "schemas/things.yaml"}, None))

    place = place_at(bundle(folder), ["components", "schemas", "Thing", "properties", "tags"])

    file = folder / "schemas" / "things.yaml"
    assert Place(shown(file), line_of(file, '"tags"')) == place


def test_examples_are_data(tmp_path: Path) -> None:
    """Data that looks like a reference is unchanged."""
    example = {"$ref": "file:///etc/passwd", "nullable": True}
    folder = write(tmp_path, {"openapi.yaml": spec({"components schemas Thing example": example})})

    assert example == bundle(folder)["components"]["schemas"]["Thing"]["example"]


def test_root_may_list_components(tmp_path: Path) -> None:
    """`Name: {$ref: file#/Name}` in the root is the component itself, and files may refer to it through the root."""
    listed = spec({"components schemas Thing": {"$ref": "things.yaml#/Thing"}})
    listed["components"]["schemas"]["ThingList"] = {"$ref": "things.yaml#/ThingList"}
    item = {"$ref": "openapi.yaml#/components/schemas/Thing"}
    things = {"Thing": _THING, "ThingList": {"type": "array", "items": item}}

    schemas = bundle(write(tmp_path, {"openapi.yaml": listed, "things.yaml": things}))["components"]["schemas"]

    assert schemas == {"Thing": _THING, "ThingList": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}


def test_recursion(tmp_path: Path) -> None:
    """A schema may contain itself, also through another file."""
    tree = {"Thing": {"properties": {"more": {"$ref": "b.yaml#/Leaf"}, "self": {"$ref": "#/Thing"}}}}
    leaf = {"Leaf": {"properties": {"up": {"$ref": "a.yaml#/Thing"}}}}
    root = spec({"components schemas Thing": {"$ref": "a.yaml#/Thing"}})

    schemas = bundle(write(tmp_path, {"openapi.yaml": root, "a.yaml": tree, "b.yaml": leaf}))["components"]["schemas"]

    assert schemas["Thing"]["properties"]["more"] == {"$ref": "#/components/schemas/Leaf"}
    assert schemas["Thing"]["properties"]["self"] == {"$ref": "#/components/schemas/Thing"}
    assert schemas["Leaf"]["properties"]["up"] == {"$ref": "#/components/schemas/Thing"}


def test_discriminator_mappings(tmp_path: Path) -> None:
    """A mapping may name its targets by component, by reference or by file; the bundle has references."""
    mapping = {"a": "Thing", "b": "#/components/schemas/Thing", "c": "other.yaml#/Other"}
    union = {"oneOf": [{"$ref": "other.yaml#/Other"}], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    root = spec({"components schemas ThingList": union})

    schemas = bundle(write(tmp_path, {"openapi.yaml": root, "other.yaml": {"Other": _THING}}))["components"]["schemas"]

    there = "#/components/schemas/"
    assert {"a": f"{there}Thing", "b": f"{there}Thing", "c": f"{there}Other"} == schemas["ThingList"]["discriminator"][
        "mapping"
    ]


def test_fragments_of_an_old_document_are_lifted(tmp_path: Path) -> None:
    """Files of a 3.0 document are converted, too."""
    root = spec({"openapi": "3.0.3", "components schemas Thing": {"$ref": "t.yaml#/Thing"}})
    del root["components"]["schemas"]["ThingList"]["properties"]["next"]
    items = split(root, {}, "p.yaml")
    items["p.yaml"]["things"]["get"]["parameters"][0]["schema"]["nullable"] = True
    items["t.yaml"] = {"Thing": {"type": "string", "nullable": True}}

    document = bundle(write(tmp_path, items))

    assert document["components"]["schemas"]["Thing"] == {"type": ["string", "null"]}
    assert document["paths"]["/things"]["get"]["parameters"][0]["schema"] == {"type": ["string", "null"]}


def test_path_items_through_others(tmp_path: Path) -> None:
    """A path item may be referenced through several files; its own references are relative to the last."""
    root = spec({"paths /things": {"$ref": "a/one.yaml#/item"}})
    item = spec()["paths"]["/things"]
    item["get"]["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": "shapes.yaml#/ThingList"}
    thing_list = root["components"]["schemas"].pop("ThingList")
    files = {
        "openapi.yaml": root,
        "a/one.yaml": {"item": {"$ref": "../b/two.yaml#/item"}},
        "b/two.yaml": {"item": item},
        "b/shapes.yaml": {"ThingList": thing_list},
    }

    assert spec() == bundle(write(tmp_path, files))


def test_operations_in_files(tmp_path: Path) -> None:
    """An operation and a path item of `components` may be behind a reference; the bundle has them in place."""
    root = spec()
    operation = root["paths"]["/things"]["get"]
    root["paths"]["/things"]["get"] = {"$ref": "paths/list.yaml"}
    operation["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": "../shapes.yaml#/ThingList"}
    thing_list = root["components"]["schemas"].pop("ThingList")
    files = {"openapi.yaml": root, "paths/list.yaml": operation, "shapes.yaml": {"ThingList": thing_list}}

    assert spec() == bundle(write(tmp_path, files))


def test_supplement(tmp_path: Path) -> None:
    """A supplement adds operations, also to an existing path, and its references are relative to itself."""
    post = spec()["paths"]["/things"]["post"]
    body = {"$ref": "parts.yaml#/NewThing"}
    post["requestBody"]["content"]["application/json"]["schema"] = body
    paths = {"/things": {"post": post}}
    parts = {"NewThing": {"allOf": [{"$ref": "#/components/schemas/Thing"}]}}
    supplement = {"paths": paths, "tags": [{"name": "new"}], "info": {"title": "t"}}

    document = bundle(supplemented(tmp_path, supplement, **{"supplement/parts.yaml": parts}))

    assert list(document["paths"]["/things"]) == ["get", "post"]
    assert parts["NewThing"] == document["components"]["schemas"]["NewThing"]
    assert document["tags"] == [{"name": "new"}]


def test_overlay_sees_the_lifted_document(tmp_path: Path) -> None:
    """An overlay corrects a published document after its conversion to 3.1, and may add references to files."""
    published = spec({"openapi": "3.0.0", "components schemas Thing": {"type": "object", "nullable": True}})
    published["components"]["schemas"]["ThingList"]["properties"]["next"] = {"type": "string", "nullable": True}
    action = {
        "target": "$.components.schemas.Thing.type[?@ == 'null']",
        "description": "never null",
        "remove": True,
    }
    bring = {"target": "$.components.schemas.Thing", "description": "d", "update": {"items": {"$ref": "o.yaml#/Other"}}}
    overlay = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [action, bring]}

    folder = write(tmp_path, {"published.yaml": published, "overlay.yaml": overlay, "o.yaml": {"Other": _THING}})
    schemas = bundle(folder)["components"]["schemas"]

    assert schemas["Thing"] == {"type": ["object"], "items": {"$ref": "#/components/schemas/Other"}}
    assert schemas["Other"] == _THING


def test_command(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """The command prints the bundled document as JSON, or the problems to the error stream."""
    good = write(tmp_path / "good", {"openapi.yaml": spec()})
    bad = write(tmp_path / "bad", {"openapi.yaml": "a: b: c"})

    statuses = [main([str(good)]), main([str(bad)])]

    printed = capsysbinary.readouterr()
    assert statuses == [0, 1]
    assert dump(bundle(good)) == printed.out
    assert b"openapi.yaml:1: is not YAML" in printed.err


def test_unused_shapes_of_a_published_document(tmp_path: Path) -> None:
    """Unused published components are dropped; unused components of an overlay stay, and the lint reports them."""
    published = spec(
        {"components schemas Lost": _THING, "components schemas AlsoLost": {"$ref": "#/components/schemas/Lost"}}
    )
    action = {"target": "$.components.schemas", "description": "d", "update": {"Ours": {"type": "object"}}}
    overlay = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    folder = write(tmp_path, {"published.yaml": published, "overlay.yaml": overlay})

    schemas = bundle(folder)["components"]["schemas"]

    assert {"Thing", "ThingList", "Ours"} == schemas.keys()
