"""A published document of several files: references to path items, operations and files are followed."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import generate
from tests.scaffolding.trial import Trial, document, operation, returning, run

_OK = {"responses": {"200": {"description": "ok"}}}
_PAY = {
    "operationId": "pay",
    "parameters": [{"name": "note", "in": "query", "schema": {"type": "string"}}],
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "parts/money.json#/components/schemas/Money"}}},
    },
    **_OK,
}
_MONEY = {
    "components": {
        "schemas": {
            "Money": {
                "type": "object",
                "properties": {
                    "amount": {"type": "string", "format": "decimal"},
                    "currency": {"$ref": "#/components/schemas/Currency"},
                    "of": {"$ref": "../spec.json#/components/schemas/Currency"},
                },
            },
            "Currency": {"type": "string", "enum": ["EUR", "USD"]},
        }
    }
}
_OTHER = {"Currency": {"type": "string", "enum": ["other"]}}


def _write(folder: Path, files: dict[str, Any]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(content, indent=1))


def test_operation_in_another_file(tmp_path: Path) -> None:
    """An operation behind a reference has its parameters and its body, whose amounts leave as text."""
    _write(tmp_path, {"pay.json": _PAY, "parts/money.json": _MONEY})

    trial = run(tmp_path, document({"/pay": {"post": {"$ref": "pay.json"}}}, _OTHER))

    assert 0 == trial.status, trial.err
    sent = trial.sent(
        "from decimal import Decimal",
        f'client.{_method(trial)}(note="n", amount=Decimal("1.10"), currency="EUR", of="other")',
    )
    assert sent[0][1].endswith("/pay?note=n")
    assert {"amount": "1.10", "currency": "EUR", "of": "other"} == json.loads(sent[0][3])


def _method(trial: Trial) -> str:
    """Return the one method of the package, as an expression behind the client."""
    names = re.findall(r"def (\w+)\(\n", trial.module("resources/pay"))
    return f"pay.{names[0]}"


def test_the_package_is_generated_again_from_the_copies(tmp_path: Path) -> None:
    """The files beside the document are copied byte for byte, and the package needs no others."""
    _write(tmp_path, {"pay.json": _PAY, "parts/money.json": _MONEY})
    trial = run(tmp_path, document({"/pay": {"post": {"$ref": "pay.json"}}}, _OTHER))
    original = (tmp_path / "parts" / "money.json").read_bytes()
    for name in ("pay.json", "parts/money.json", "spec.json"):
        (tmp_path / name).unlink()

    status = generate.main(["--check", "--specs", str(trial.specs.parent), "--out", str(trial.package.parent)])

    assert 0 == status
    assert original == (trial.specs / "parts" / "money.json").read_bytes()


_ITEMS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "component": ({"/n": {"$ref": "#/components/pathItems/N"}}, {}),
    "another path": ({"/n": {"$ref": "#/paths/~1m"}, "/m": {"get": operation(operationId="m")}}, {}),
    "another file": ({"/n": {"$ref": "./n.json"}}, {"n.json": {"get": operation()}}),
    "a part of another file": ({"/n": {"$ref": "d/n.json#/x~1y"}}, {"d/n.json": {"x/y": {"get": operation()}}}),
    "through two files": (
        {"/n": {"$ref": "d/n.json"}},
        {"d/n.json": {"$ref": "../e.json#/n"}, "e.json": {"n": {"get": operation()}}},
    ),
    "fields beside it": (
        {"/n": {"$ref": "n.json", "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}]}},
        {"n.json": {"get": operation()}},
    ),
}


@pytest.mark.parametrize("name", _ITEMS)
def test_path_item_by_reference(name: str, tmp_path: Path) -> None:
    """A path item behind a reference yields the operations that it contains."""
    paths, files = _ITEMS[name]
    _write(tmp_path, files)
    content = document(paths)
    content["components"]["pathItems"] = {"N": {"get": operation(operationId="n")}}

    trial = run(tmp_path, content)

    assert 0 == trial.status, trial.err
    assert trial.out.startswith(f"{len(paths)} of {len(paths)} operations")
    assert '"/n"' in trial.module("_operations")
    if name == "fields beside it":
        assert "q: str | None" in trial.module("resources")


_REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "no such file": ({"/n": {"$ref": "gone.json"}}, "no such file"),
    "no such part": ({"/n": {"$ref": "here.json#/gone"}}, "has nothing at '/gone'"),
    "outside the folder": ({"/n": {"$ref": "../outside.json"}}, "leaves"),
    "over the network": ({"/n": {"$ref": "https://api.acme.test/n.json"}}, "is a URL, and nothing is downloaded"),
    "in a circle": ({"/n": {"$ref": "#/paths/~1m"}, "/m": {"$ref": "#/paths/~1n"}}, "in a cycle"),
    "operation of no file": ({"/n": {"post": {"$ref": "gone.json"}}}, "no such file"),
    "set twice": ({"/n": {"$ref": "here.json", "get": operation()}}, "must not have other fields"),
}


@pytest.mark.parametrize("name", _REFUSED)
def test_reference_that_cannot_be_followed(name: str, tmp_path: Path) -> None:
    """A reference that leads nowhere, or out of the folder, is refused with its line; nothing is generated."""
    paths, message = _REFUSED[name]
    folder = tmp_path / "inner"
    _write(folder, {"here.json": {"get": operation()}, "../outside.json": {"get": operation()}})

    trial = run(folder, document({**paths, "/ok": {"get": operation(responses=returning({"type": "string"}))}}))

    assert 1 == trial.status
    assert message in trial.err
    assert f"{folder / 'spec.json'}:" in trial.err
    assert not trial.package.exists()


def test_problem_in_another_file(tmp_path: Path) -> None:
    """A problem in a file beside the document names that file, not a temporary copy."""
    bad = {"get": operation(responses=returning({"$ref": "#/gone"}))}
    _write(tmp_path, {"n.json": bad})

    trial = run(tmp_path, document({"/n": {"$ref": "n.json"}}))

    assert f"{(trial.specs if trial.status == 0 else tmp_path) / 'n.json'}:" in trial.err + trial.out


def test_path_that_cannot_be_followed(tmp_path: Path) -> None:
    """LEAVE_OUT leaves out a path whose file is missing, by itself or by name, and the rest is generated."""
    paths = {"/n": {"$ref": "gone.json"}, "/ok": {"get": operation(responses=returning({"type": "string"}))}}

    any_, named = (
        run(tmp_path / name, document(paths), "--leave-out", *given) for name, given in (("a", ["1"]), ("b", ["/n"]))
    )

    assert [0, 0] == [any_.status, named.status], any_.err + named.err
    assert any_.out.startswith("1 of 1 operations")
    assert "  - ALL /n: $ref 'gone.json': no such file" in any_.out
    assert "  - ALL /n: named in LEAVE_OUT" in named.out
