"""Names of a published document stay when a newer document brings fields that would take them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts.commands import generate
from tests.scaffolding.trial import document, returning, run


def _pay(*, is_newer: bool) -> dict[str, Any]:
    twins = {"unit_price": {"type": "string"}} if is_newer else {}
    body = {"type": "object", "properties": {"unit-price": {"type": "string"}, **twins}}
    names = ["order-id", *(["order_id"] if is_newer else [])]
    answer = {"grossAmount": {"type": "string"}, **({"gross_amount": {"type": "string"}} if is_newer else {})}
    operation = {
        "operationId": "pay",
        "tags": ["payments"],
        "parameters": [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names],
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {"200": {"description": "ok"}},
    }
    read = {"tags": ["payments"], "responses": returning({"type": "object", "properties": answer})}
    return document({"/pay": {"post": operation}, "/paid": {"get": read}})


def test_twins_arrive(tmp_path: Path) -> None:
    """A field in snake case that arrives beside its camelCase twin leaves attribute and argument to the twin."""
    made = run(tmp_path, _pay(is_newer=False), name="spec.json")
    (published,) = made.specs.glob("published.*")
    published.write_text(json.dumps(_pay(is_newer=True), indent=1))
    folders = ["--specs", str(made.specs.parent), "--out", str(made.package.parent)]

    assert 0 == generate.main(folders)

    sent = made.sent('client.payments.pay(order_id="1", unit_price="2", unit_price_body="3", order_id_query="4")')
    assert sent[0][1].endswith("/pay?order-id=1&order_id=4")
    assert {"unit-price": "2", "unit_price": "3"} == json.loads(sent[0][3])
    assert 'gross_amount: str | None = field(name="grossAmount"' in made.module("models")
    assert 0 == generate.main([*folders, "--check"])


def _inner(field: str, *, is_newer: bool) -> dict[str, Any]:
    """Return a component whose field holds an object; in the newer document another one before it claims its name."""
    held = {"type": "object", "properties": {field: {"type": "string"}}}
    before = {"Ant": {"type": "object", "properties": {"bee-cat": {"type": "object", "properties": {"x": {}}}}}}
    after = {"AntBee": {"type": "object", "properties": {"cat": held}}}
    return {**(before if is_newer else {}), **after}


def _ants(*, is_newer: bool) -> dict[str, Any]:
    schemas = _inner("y", is_newer=is_newer)
    paths = {
        f"/{name}": {"get": {"responses": returning({"$ref": f"#/components/schemas/{name}"})}} for name in schemas
    }
    return document(paths, schemas)


def test_a_class_of_the_same_name_arrives(tmp_path: Path) -> None:
    """The class of an object without a component keeps its name when another one that would take it arrives before."""
    made = run(tmp_path, _ants(is_newer=False), name="spec.json")
    before = made.module("models")
    (published,) = made.specs.glob("published.*")
    published.write_text(json.dumps(_ants(is_newer=True), indent=1))
    text = (made.specs / "overlay.yaml").read_text()
    target = """
- target: '$.paths["/Ant"].get'
  description: new
  update: {operationId: new, x-resource: things, x-method: new, summary: New., x-source: {url: https://a.test, seen: x}}
"""
    (made.specs / "overlay.yaml").write_text(text + target)

    assert 0 == generate.main(["--specs", str(made.specs.parent), "--out", str(made.package.parent)])

    after = made.module("models")
    assert "class AntBeeCat(Model, kw_only=True):" in before
    assert "y: str | None" in after.split("class AntBeeCat(")[1].split("\nclass ")[0]
    assert "class AntBeeCat2(" in after


def test_table_differs(tmp_path: Path, capsys: Any) -> None:
    """`--check` names a committed table that is missing or is not the one of the package."""
    made = run(tmp_path, _pay(is_newer=False), name="spec.json")
    (made.specs / "names.json").unlink()

    status = generate.main(["--check", "--specs", str(made.specs.parent), "--out", str(made.package.parent)])

    assert 1 == status
    assert "names.json: changed" in capsys.readouterr().err
