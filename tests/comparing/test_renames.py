"""Renamed operations and methods: what callers have to do, and where the new name is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts.commands.generate import main as generate
from scripts.comparing.hints import hint_of
from scripts.comparing.specs import SpecChange, compare_specs

from .conftest import RunDiff, commit, put
from .specs import FIND, MAKE, document

LOOKUP = {f"{MAKE} x-reconcile": {"operation": "find_thing", "with": {"id": "/id"}}}


def compared(edit: dict[str, Any]) -> list[SpecChange]:
    """Compare the spec and its lookup with a variation."""
    return compare_specs(document(LOOKUP), document({**LOOKUP, **edit}))


def test_a_renamed_id() -> None:
    """A renamed id of the same method is breaking for lookups by id, and the method is not reported as removed."""
    renamed = {f"{FIND} operationId": "get_thing", f"{MAKE} x-reconcile operation": "get_thing"}

    (spec_change,) = compared(renamed)

    assert ("get_thing", "operation id", "breaking") == (
        spec_change.change.subject,
        spec_change.change.what,
        spec_change.change.severity,
    )
    assert ("find_thing", "get_thing") == spec_change.change.texts
    assert "client.call(id)" in hint_of(spec_change.change)
    assert "gone" not in hint_of(spec_change.change)


def test_a_renamed_id_and_another_change() -> None:
    """Other changes of a renamed operation are reported as if it had kept its id."""
    edit = {f"{FIND} operationId": "get_thing", f"{MAKE} x-reconcile operation": "get_thing", f"{FIND} summary": "Get."}

    found = {(spec_change.change.subject, spec_change.change.what) for spec_change in compared(edit)}

    assert {("get_thing", "operation id"), ("get_thing", "documentation")} == found


def test_a_lookup_of_another_operation() -> None:
    """A lookup that refers to another operation is a change, whatever else was renamed."""
    other = {**document()["paths"]["/things/{id}"]["get"], "operationId": "seek_thing", "x-method": "seek"}

    found = compared({"paths /others/{id} get": other, f"{MAKE} x-reconcile operation": "seek_thing"})

    assert {("seek_thing", "operation"), ("create_thing", "reconcile")} == {
        (spec_change.change.subject, spec_change.change.what) for spec_change in found
    }


def test_a_renamed_id_and_method() -> None:
    """An operation with a new id and a new method is a removed and an added operation."""
    found = compared({f"{MAKE} operationId": "make_thing", f"{MAKE} x-method": "make"})

    assert {("create_thing", "operation", "breaking"), ("make_thing", "operation", "additive")} == {
        (spec_change.change.subject, spec_change.change.what, spec_change.change.severity) for spec_change in found
    }


def test_a_renamed_method_names_the_new_one(root: Path, run_diff: RunDiff) -> None:
    """The hint for a renamed method is its new name."""
    out = ["--specs", str(root / "specs"), "--out", str(root / "generated")]
    assert 0 == generate(out)
    commit(root)
    put(root, {f"{MAKE} x-method": "make"})
    assert 0 == generate(out)

    found = json.loads(run_diff("HEAD", "--json")[1])["packages"][0]["changes"]

    hints = {change["subject"]: change["hint"] for change in found if change["side"] == "python"}
    assert (
        "Rename your calls: the method is resources.things.ThingsResource.make now."
        == (hints["resources.things.ThingsResource.create"])
    )


def test_places_of_the_client(root: Path, run_diff: RunDiff) -> None:
    """Client-wide settings are located in the module of the package that declares them."""
    out = ["--specs", str(root / "specs"), "--out", str(root / "generated")]
    assert 0 == generate(out)
    commit(root)
    put(
        root,
        {
            "servers": [{"url": "https://v2.things.test"}],
            "x-client credentials": {"token": "THINGS_KEY"},
            "x-errors": {"message": ["/error"], "code": ["/code"], "request_id": []},
        },
    )
    assert 0 == generate(out)

    found = json.loads(run_diff("HEAD", "--json")[1])["packages"][0]["changes"]

    lines = (root / "generated/things_client/_provider.py").read_text().splitlines()
    problems_of = {"base URL": "base_url=", "credential": "credentials=", "error pointer": "errors="}
    for what, words in problems_of.items():
        (place,) = {str(change["package"]) for change in found if change["what"] == what}
        line = next(change["package"]["line"] for change in found if change["what"] == what)
        assert "_provider.py" in place
        assert lines[line - 1].strip().startswith(words)


def test_the_place_of_a_renamed_path(root: Path, run_diff: RunDiff) -> None:
    """A renamed path is located at its key in `paths`, not at the operation."""
    things = json.loads((root / "specs/things/openapi.yaml").read_text())["paths"]["/things"]
    put(root, {"paths /things": None, "paths /goods": things})

    found = json.loads(run_diff("HEAD", "--json")[1])["packages"][0]["changes"]

    lines = (root / "specs/things/openapi.yaml").read_text().splitlines()
    places = {change["spec"]["line"] for change in found if change["what"] == "address"}
    assert ['"/goods": {'] == [lines[line - 1].strip() for line in places]
