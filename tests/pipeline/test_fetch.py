"""make fetch: which documents are accepted and what is written, which are rejected, and what is reported."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.lint.lint import check
from scripts.pipeline.read.bundle import bundle
from scripts.spec.document import shown

from .fetch_place import FOLDER, FetchPlace, published, sha256, with_gadget, with_post
from .small_spec import line_of

Output = pytest.CaptureFixture[str]


@pytest.fixture
def place(tmp_path: Path) -> FetchPlace:
    """A repository with the spec of one provider."""
    return FetchPlace(tmp_path)


def operations(place: FetchPlace) -> dict[str, Any]:
    """Bundle and check the folder, and return its operations by id."""
    document = bundle(place.folder)
    check(document)
    return {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    }


def test_same_document(place: FetchPlace, capsys: Output) -> None:
    """If the document is unchanged, nothing is written."""
    before = place.files()

    status = place.run((FOLDER / "published.yaml").read_bytes(), name="again.yaml")

    printed = capsys.readouterr()
    assert (0, "", before) == (status, printed.err, place.files())
    assert f"gadgets: nothing new: {place.root}/again.yaml is the present document, version 1.2.0\n" == printed.out


def test_newer(place: FetchPlace, capsys: Output) -> None:
    """A newer document is stored byte for byte and recorded in source.toml; all else is unchanged."""
    before, document = place.files(), published(lambda newer: newer["info"].update(contact={"name": "New \U0001f600"}))

    status = place.run(document)

    data, printed = (place.root / "new.json").read_bytes(), capsys.readouterr()
    changed = {name for name, content in place.files().items() if before.get(name) != content}
    assert (0, "") == (status, printed.err)
    assert {"gadgets/published.yaml", "gadgets/source.toml"} == changed
    assert data == (place.folder / "published.yaml").read_bytes()
    assert {
        "address": "https://gadgets.test/openapi.yaml",
        "version": "1.3.0",
        "sha256": sha256(data),
        "seen": "as read from new.json; operations: 1",
        "licence": "none is stated",
    } == place.source
    assert place.text("source.toml").startswith("# Where published.yaml comes from.\n\naddress")
    assert "  version     1.2.0 -> 1.3.0\n" in printed.out
    assert 'next: read the diff, run `make generate PROVIDERS="gadgets"`' in printed.out


def test_covered_and_agreeing(place: FetchPlace, capsys: Output) -> None:
    """Operations that the document covers leave the supplement; their client metadata moves to the overlay."""
    before = operations(place)

    status = place.run(published(with_gadget))

    after, printed = operations(place), capsys.readouterr().out
    assert 0 == status
    assert before.keys() == after.keys()
    for name in ("get_gadget", "delete_gadget"):
        kept = {key: value for key, value in before[name].items() if key.startswith("x-") or key == "summary"}
        assert kept.items() <= after[name].items()
    assert (
        "supplement operations covered and agreeing: moved out of the supplement: 2\n  GET    /gadgets/{id}\n"
        in printed
    )
    assert "get_gadget" not in place.text("supplement/paths/gadgets.yaml")
    assert "/gadgets/{id}" not in place.text("supplement/openapi.yaml")


def test_comments_stay(place: FetchPlace) -> None:
    """Lines of other operations are unchanged, comments included."""
    before = {name: place.text(name).splitlines() for name in ("overlay.yaml", "supplement/paths/gadgets.yaml")}

    place.run(published(with_gadget))

    after = {name: place.text(name).splitlines() for name in before}
    assert before["overlay.yaml"] == after["overlay.yaml"][: len(before["overlay.yaml"])]
    paths = before["supplement/paths/gadgets.yaml"]
    assert paths[: paths.index("item:")] == after["supplement/paths/gadgets.yaml"]


def test_shapes_leave_with_the_last_operation(place: FetchPlace) -> None:
    """Schemas and files without references are removed from the supplement with the operations."""

    def parts(document: Any) -> None:
        with_post(document)
        part = {"type": "object", "properties": {"weight": {"type": "string", "format": "decimal"}, "of": _texts()}}
        document["paths"]["/parts/{partId}"] = copy.deepcopy(_gets(part))

    assert 0 == place.run(published(parts))

    remaining = {name.removeprefix("gadgets/supplement/") for name in place.files() if "supplement" in name}
    assert {"openapi.yaml", "paths/gadgets.yaml"} == remaining
    assert {"get_gadget", "delete_gadget", "create_gadget", "get_part", "list_gadgets"} == operations(place).keys()


def _texts() -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string"}}


def _gets(schema: Any) -> dict[str, Any]:
    identity = {"name": "partId", "in": "path", "required": True, "schema": {"type": "string"}}
    response = {"description": "", "content": {"application/json": {"schema": schema}}}
    return {"get": {"parameters": [identity], "responses": {"200": response}}}


def test_an_empty_supplement_goes(place: FetchPlace) -> None:
    """When the document covers all of a supplement, only its root remains, without paths."""

    def everything(document: Any) -> None:
        with_gadget(document)
        with_post(document)
        part = {"type": "object", "properties": {"weight": {"type": "string", "format": "decimal"}, "of": _texts()}}
        document["paths"]["/parts/{partId}"] = _gets(part)

    assert 0 == place.run(published(everything))

    assert ["gadgets/supplement/openapi.yaml"] == [name for name in place.files() if "supplement" in name]
    assert 5 == len(operations(place))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"name": {"type": "integer"}}, ("body.name: type", "published integer, supplement string")),
        (
            {"kind": {"type": "string", "nullable": True, "enum": ["big"]}},
            ("body.kind: value", "published -, supplement 'small'"),
        ),
        ({"shop": None}, ("body.shop: field", "published -, supplement optional Shop")),
        (
            {"name": {"type": "string", "maxLength": 50}},
            ("body.name: limit", "published maxLength: 50, supplement maxLength: 40"),
        ),
        (
            {"kind": {"type": "string", "enum": ["big", "small"]}},
            ("body.kind: null", "published not null, supplement null"),
        ),
    ],
)
def test_contradictions_are_refused(place: FetchPlace, capsys: Output, changes: Any, expected: tuple[str, str]) -> None:
    """An operation that contradicts the supplement is reported with both places, and nothing is written."""
    before = place.files()

    status = place.run(published(lambda newer: with_post(newer, **changes)))

    out = capsys.readouterr()
    line = next(line for line in out.out.splitlines() if line.strip().startswith(expected[0]))
    assert (1, before) == (status, place.files())
    assert expected[1] in line
    assert f"{place.root}/new.json:" in line
    assert f"{shown(place.folder)}/supplement/schemas/gadgets.yaml:" in line
    assert "1 operation of the supplement contradicts the document" in out.err


def test_another_name_in_the_path(place: FetchPlace, capsys: Output) -> None:
    """An operation with another name of its path parameter is the same operation, with that difference."""

    def renamed(document: Any) -> None:
        with_gadget(document)
        item = document["paths"].pop("/gadgets/{id}")
        document["paths"]["/gadgets/{gadgetId}"] = item
        item["get"]["parameters"][0]["name"] = "gadgetId"

    status = place.run(published(renamed))

    assert 1 == status
    assert "path id: name  published gadgetId, supplement id" in capsys.readouterr().out


def test_both_places(place: FetchPlace, capsys: Output) -> None:
    """The places are the lines of both documents."""
    place.run(published(lambda newer: with_post(newer, name={"type": "integer"})))

    printed = capsys.readouterr().out
    mine = line_of(place.root / "new.json", '"CreateGadget"')
    ours = line_of(place.folder / "supplement/schemas/gadgets.yaml", "type: string")
    (line,) = [line for line in printed.splitlines() if "body.name: type" in line]
    assert line.endswith(f"supplement/schemas/gadgets.yaml:{ours}")
    assert mine < int(line.split("new.json:")[1].split()[0]) < mine + 10


def test_prefer_published(place: FetchPlace) -> None:
    """PREFER=published uses the document where the supplement contradicts it."""
    document = published(lambda newer: with_post(newer, name={"type": "integer"}))

    status = place.run(document, "--prefer", "published")

    schema = bundle(place.folder)["components"]["schemas"]["CreateGadget"]["properties"]["name"]
    assert (0, {"type": "integer"}) == (status, schema)
    assert "create_gadget" in operations(place)


def test_prefer_supplement(place: FetchPlace, capsys: Output) -> None:
    """PREFER=supplement keeps the supplement, sets the published operation aside, and the next fetch reports it."""
    document, before = published(lambda newer: with_post(newer, name={"type": "integer"})), operations(place)

    status = place.run(document, "--prefer", "supplement")
    again = place.run(document)

    assert [0, 0] == [status, again]
    assert before == operations(place)
    assert "$.paths['/gadgets'].post" in place.text("overlay.yaml")
    assert "nothing new" in capsys.readouterr().out.splitlines()[-1]


def test_names_of_what_is_set_aside(place: FetchPlace) -> None:
    """A published schema that only a set-aside operation uses may have the name of another in the supplement."""

    def namesake(document: Any) -> None:
        with_post(document, name={"type": "integer"})
        schemas = document["components"]["schemas"]
        schemas["NewGadget"] = schemas.pop("CreateGadget")
        body = document["paths"]["/gadgets"]["post"]["requestBody"]["content"]["application/json"]
        body["schema"] = {"$ref": "#/components/schemas/NewGadget"}

    status = place.run(published(namesake), "--prefer", "supplement")

    name = bundle(place.folder)["components"]["schemas"]["NewGadget"]["properties"]["name"]
    assert (0, "string") == (status, name["type"])


def test_a_decision_can_be_asked_again(place: FetchPlace, capsys: Output) -> None:
    """When the action that sets an operation aside is deleted, fetching the same document moves the operation."""
    document = published(with_post)
    place.run(document, "--prefer", "supplement")
    overlay = place.text("overlay.yaml")
    (place.folder / "overlay.yaml").write_text(overlay[: overlay.index("  - target: $.paths['/gadgets'].post")])

    status = place.run(document)

    assert 0 == status
    assert "moved out of the supplement: 1" in capsys.readouterr().out
    assert "create_gadget" in place.text("overlay.yaml")


def test_nothing_of_a_document_moves_the_cursor(place: FetchPlace, capsys: Output) -> None:
    """Text of a document stays inside its line of the report."""

    def hostile(document: Any) -> None:
        document["info"]["version"] = "9\n\x1b[2Jaccepted: all is well"
        document["paths"]["/x\n\x1b[1Ay"] = {"get": {"responses": {"200": {"description": "x"}}}}

    place.run(published(hostile))

    printed = capsys.readouterr()
    assert "\x1b" not in printed.out + printed.err
    assert not any(line.startswith("accepted: all") for line in printed.out.splitlines())
