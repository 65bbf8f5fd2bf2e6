"""From a drift report to a patch that git applies and the lint accepts, for our own specs and published ones."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.commands.drift import main
from scripts.pipeline.lint.lint import check
from scripts.pipeline.read.bundle import bundle
from tests.pipeline.small_spec import spec, write

PROPERTIES: dict[str, Any] = {
    "id": {"type": "string"},
    "kind": {"type": "string", "enum": ["a", "b"]},
    "state": {"$ref": "#/components/schemas/State"},
    "price": {"type": "string", "format": "decimal"},
    "count": {"type": "integer"},
    "flag": {"type": "boolean"},
    "level": {"type": "integer", "enum": [1, 2]},
    "lines": {"type": "array", "items": {"type": "string"}},
    "inner": {
        "type": "object",
        "required": ["deep"],
        "properties": {"deep": {"type": "string"}, "x": {"type": "string"}},
    },
    "odd.name": {"type": "string"},
}
CHANGES = {
    "components schemas Thing": {"type": "object", "required": ["id", "kind", "state"], "properties": PROPERTIES},
    "components schemas State": {"type": "string", "enum": ["on-line", "off-line"]},
}
OVERLAY = """overlay: 1.1.0
info:
  title: Corrections
  version: "1"
actions:
  - target: $.info
    description: A reason.
    update: {description: Said.}
"""


@pytest.fixture(params=["block", "flow", "published"])
def root(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A repository with one provider, its YAML laid out in one way or another, or published."""
    text = yaml.safe_dump(
        spec(CHANGES), sort_keys=False, default_flow_style=False if request.param == "block" else None
    )
    if request.param == "published":
        files = {"published.yaml": text, "overlay.yaml": OVERLAY}
    else:
        files = {"openapi.yaml": text}
    write(tmp_path / "specs" / "things", files)
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    return tmp_path


def _record(path: str, kind: str, expected: str, got: str, **others: str) -> dict[str, str]:
    known = {"time": "2026-11-01T00:00:00+00:00", "provider": "things", "version": "1", "operation": "list_things"}
    return {**known, "path": path, "kind": kind, "expected": expected, "got": got, **others}


def _patch(root: Path, records: list[dict[str, str]], capsys: pytest.CaptureFixture[str]) -> str:
    report = root / "report.jsonl"
    report.write_text("".join(json.dumps(record) + "\n" for record in records))
    assert 0 == main([str(report), "--root", str(root)])
    return capsys.readouterr().out


def _applied(root: Path, patch: str) -> Any:
    """Apply a patch with git, lint the result, and return its schemas."""
    subprocess.run(["git", "apply"], input=patch, text=True, cwd=root, check=True)
    document = bundle(root / "specs" / "things")
    check(document)
    return document["components"]["schemas"]


@pytest.mark.parametrize(
    ("record", "path", "expected"),
    [
        (_record("$.data[].kind", "enum", "a known value", "'new'"), "kind enum", ["a", "b", "new"]),
        (_record("$.data[].kind", "enum", "a known value", "'yes'"), "kind enum", ["a", "b", "yes"]),
        (_record("$.data[].kind", "enum", "a known value", "'a b: #\"'"), "kind enum", ["a", "b", 'a b: #"']),
        (_record("$.data[].level", "enum", "a known value", "3"), "level enum", [1, 2, 3]),
        (_record("$.data[].id", "null", "string", "null"), "id type", ["string", "null"]),
        (_record("$.data[].lines[]", "null", "string", "null"), "lines items type", ["string", "null"]),
        (_record("$.data[].inner.deep", "missing", "string", "nothing"), "inner required", None),
        (_record("$.data[].price", "type", "decimal", "string"), "price format", None),
        (_record("$.data[].count", "type", "integer", "decimal"), "count type", "number"),
        (_record("$.data[].flag", "type", "boolean", "string"), "flag type", ["boolean", "string"]),
        (_record("$.data[].odd.name", "type", "string", "integer"), "odd.name type", ["string", "integer"]),
    ],
)
def test_proposal(
    root: Path, record: dict[str, str], path: str, expected: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    """A difference becomes the small edit that resolves it; git applies it and the lint accepts the result."""
    node = _applied(root, _patch(root, [record, record], capsys))["Thing"]["properties"]

    for name in path.split(" ")[:-1]:
        node = node[name]
    assert expected == (node.get(path.rsplit(" ", maxsplit=1)[-1]) or None)


@pytest.mark.parametrize(
    ("place", "got", "expected"),
    [
        ("fee", "decimal", {"type": "number"}),
        ("fee", "string", {"type": "string"}),
        ("inner.tax-rate", "integer", {"type": "integer"}),
        ("dotted.name", "boolean", {"type": "boolean"}),
        ("fees", "array", {"type": "array", "items": {}}),
        ("fees", "object", {"type": "object", "additionalProperties": {}}),
    ],
)
def test_an_unknown_field(
    root: Path, place: str, got: str, expected: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """A field that the spec lacks is added to its object, marked as inferred, which breaks no caller."""
    text = _patch(root, [_record(f"$.data[].{place}", "extra", "nothing", got)], capsys)

    node = _applied(root, text)["Thing"]["properties"]
    if place.startswith("inner."):
        node, place = node["inner"]["properties"], place.removeprefix("inner.")
    assert {**expected, "x-inferred": True} == node[place]
    assert "breaking" not in text


def test_several_at_once(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Several differences of one file become one patch, even if an edit moves the lines below it."""
    records = [
        _record("$.data[].kind", "enum", "a known value", "'new'"),
        _record("$.data[].kind", "enum", "a known value", "'newer'"),
        _record("$.data[].state", "enum", "a known value", "'gone'"),
        _record("$.data[].state", "missing", "enum", "nothing"),
        *[_record("$.data[].price", "type", "decimal", "string")] * 2,
        _record("$.data[].count", "null", "integer", "null"),
    ]

    schemas = _applied(root, _patch(root, records, capsys))

    thing = schemas["Thing"]["properties"]
    assert ["a", "b", "new", "newer"] == thing["kind"]["enum"]
    assert ["on-line", "off-line", "gone"] == schemas["State"]["enum"]
    assert ["id", "kind"] == schemas["Thing"]["required"]
    assert ["integer", "null"] == thing["count"]["type"]
    assert {"type": "string"} == thing["price"]


def test_evidence(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A proposal states operation, path, count, first and last time, and the client versions."""
    first = _record("$.data[].kind", "enum", "a known value", "'new'")
    later = {**first, "time": "2026-11-03T00:00:00+00:00", "version": "2"}

    text = _patch(root, [later, first, later], capsys)

    assert "# things: add 'new' to the enum, $['components']['schemas']['Thing']['properties']['kind']\n" in text
    evidence = "list_things at $.data[].kind (version 1, 2): enum: expected a known value, got 'new'; seen 3 times, "
    assert f"#     {evidence}2026-11-01T00:00:00+00:00 to 2026-11-03T00:00:00+00:00\n" in text


@pytest.mark.parametrize(
    ("record", "is_breaking"),
    [
        (_record("$.data[].kind", "enum", "a known value", "'new'"), False),
        (_record("$.data[].price", "type", "decimal", "string"), True),
        (_record("$.data[].id", "null", "string", "null"), True),
        (_record("$.data[].lines[]", "null", "string", "null"), True),
        (_record("$.data[].state", "missing", "enum", "nothing"), True),
    ],
)
def test_breaking_proposals(
    root: Path, record: dict[str, str], *, is_breaking: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exactly the proposals that break callers are marked as breaking."""
    text = _patch(root, [record, record], capsys)

    assert "+++ b/" in text
    assert is_breaking == ("breaking for callers: raise version in x-client" in text)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (
            _record("$.data[].price", "type", "decimal", "string"),
            "expected decimal, got string in a single response. If it recurs, ",
        ),
        (_record("$.data[].price", "type", "decimal", "string"), "which is breaking: the value becomes a str"),
        (_record("$.data[].nowhere", "type", "string", "null"), "the spec has no such path"),
        (_record("$.data[].kind", "enum", "a known value", "'" + "x" * 63), "does not show the received value in full"),
        (_record("$.data[].kind", "enum", "a known value", "'a'"), "lists that value already"),
        (_record("$.data[].kind", "enum", "a known value", "7"), "of another type"),
        (_record("$.data[].kind", "variant", "'a'", "'z'"), "no automatic edit"),
        (_record("$.data[].inner", "type", "Inner", "array"), "not a scalar alternative"),
        (_record("$.data[].lines", "missing", "array", "nothing"), "the field is not required"),
        (_record("$.data[].kind", "enum", "a known value", "text that is not an identifier"), "does not show"),
        (_record("$.data[].*", "extra", "nothing", "string"), "does not show the name"),
        (_record("$.data[].fee", "extra", "nothing", "null"), "does not show its type"),
        (_record("$.data[].id", "extra", "nothing", "string"), "has that field already"),
        (_record("$.nowhere[].fee", "extra", "nothing", "string"), "no object at that path"),
        (_record("$", "enum", "x", "'y'", operation="no_such"), "the spec has no such path"),
        (_record("$.data[].id", "null", "string", "null", provider="strangers"), "unknown provider"),
    ],
)
def test_drift_without_a_proposal(
    root: Path, record: dict[str, str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Drift without a proposal is listed with the reason, and adds nothing to the patch."""
    text = _patch(root, [record], capsys)

    assert "review" in text
    assert reason in text
    assert "+++ b/" not in text


def test_line_breaks_in_a_report(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Line breaks in a report stay inside comments, so a report cannot forge a patch."""
    evil = "x\ndiff --git a/evil b/evil\n--- /dev/null\n+++ b/evil\n@@ -0,0 +1 @@\n+evil\n"
    records = [_record("$.data[].kind", "enum", "a known value", "'new'"), _record("$.nowhere", "type", evil, evil)]

    _applied(root, _patch(root, records, capsys))

    assert not (root / "evil").exists()


def test_invalid_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Half a line, other JSON and overlong texts are ignored and counted; no report is status 1."""
    report = tmp_path / "report.jsonl"
    long = json.dumps(_record("$" * 500, "type", "a", "b"))
    report.write_text('{"time": "20\n[]\n{}\n\n' + long + "\n")

    assert 0 == main([str(report), "--root", str(tmp_path)])
    assert 1 == main([str(tmp_path / "none"), "--root", str(tmp_path)])
    errors = capsys.readouterr().err
    assert "ignored 4 lines" in errors
    assert (
        f"{tmp_path}/none: No such file or directory: pass the file that billing_overlay.drift_writer wrote" in errors
    )


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_line_ends(tmp_path: Path, capsys: pytest.CaptureFixture[str], end: str) -> None:
    """A spec keeps its line ends, even at the end of the file, and git applies the patch byte for byte."""
    document = spec()
    document["components"] = dict(reversed(document["components"].items()))
    document["components"]["schemas"] = dict(reversed(document["components"]["schemas"].items()))
    text = yaml.safe_dump(document, sort_keys=False).rstrip("\n").replace("\n", end or "\n") + end
    file = tmp_path / "specs/things/openapi.yaml"
    file.parent.mkdir(parents=True)
    file.write_bytes(text.encode())
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)

    patch = _patch(tmp_path, [_record("$.data[].kind", "enum", "a known value", "'e'")], capsys)

    subprocess.run(["git", "apply"], input=patch.encode(), cwd=tmp_path, check=True)
    assert text.removesuffix(end) + f"{end or chr(10)}          - e{end}" == file.read_bytes().decode()


def test_control_characters_in_a_report(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Control characters of a report are escaped, and unusual line separators do not end a record."""
    text = _patch(root, [_record("$.\x1b[2J\u2028x", "type", "a", "b")], capsys)

    assert "\\x1b[2J" in text
    assert "\x1b" not in text


def test_a_report_from_another_system(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Records with a byte order mark, Windows line ends or unusual separators are read."""
    record = json.dumps(_record("$.no\u2028where", "type", "a", "b"), ensure_ascii=False)
    (root / "report.jsonl").write_bytes(f"\ufeff{record}\r\n{record}\r\n".encode())

    assert 0 == main([str(root / "report.jsonl"), "--root", str(root)])

    output = capsys.readouterr()
    assert "seen 2 times" in output.out
    assert "ignored" not in output.err
