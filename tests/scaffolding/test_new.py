"""The command end to end: what it stores, generates, and leaves unchanged when it fails."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.commands import new
from scripts.commands.generate import main as generate
from scripts.scaffolding import install
from scripts.scaffolding.scaffold import scaffold

from .trial import document, operation, returning, run

_CUSTOMER = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
_PATHS = {
    "/customers": {
        "get": operation(operationId="listCustomers", responses=returning({"type": "array", "items": _CUSTOMER})),
        "post": operation(operationId="createCustomer"),
    },
    "/customers/{id}": {"get": operation(responses=returning(_CUSTOMER))},
}


def test_a_document_becomes_a_working_package(tmp_path: Path) -> None:
    """Every operation of the document is in OPERATIONS of a package that imports; the report counts them and names the
    lists to add the package to.
    """
    trial = run(tmp_path, document(_PATHS))

    assert 0 == trial.status, trial.err
    assert trial.out.startswith("3 of 3 operations in 1 resources")
    assert "Add acme_client to the lists of [tool.importlinter] in pyproject.toml" in trial.out
    found = trial.inside(
        "import json, acme_client as a\n"
        "print(json.dumps({o.id: f'{o.method} {o.path} {o.resource}.{o.name}' for o in a.OPERATIONS.values()}))"
    )
    assert {
        "list_customers": "GET /customers customers.list",
        "create_customer": "POST /customers customers.create",
        "get_customers_id": "GET /customers/{id} customers.get",
    } == found


def test_the_document_is_kept_byte_for_byte(tmp_path: Path) -> None:
    """The published document is stored unchanged, with its sha256; the folder passes a later check."""
    trial = run(tmp_path, document(_PATHS), "--source", "https://acme.test/openapi.json")

    kept = (trial.specs / "published.json").read_bytes()
    source = (trial.specs / "source.toml").read_text(encoding="utf-8")
    assert (tmp_path / "spec.json").read_bytes() == kept
    assert hashlib.sha256(kept).hexdigest() in source
    assert 'address = "https://acme.test/openapi.json"' in source
    assert 0 == generate(["--check", "--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "generated")])


def test_a_failure_changes_nothing(tmp_path: Path) -> None:
    """A document with an unsupported operation leaves no folder behind, and its line is reported."""
    paths = {**_PATHS, "/gone": {"get": operation(responses=returning({"$ref": "other.json#/Gone"}))}}

    trial = run(tmp_path, document(paths))

    assert 1 == trial.status
    assert f"{tmp_path / 'spec.json'}:" in trial.err
    assert "no such file" in trial.err
    assert not trial.specs.exists()
    assert not trial.package.exists()


def test_leaving_out_unsupported_operations(tmp_path: Path) -> None:
    """With LEAVE_OUT=1 an unsupported operation is removed by an action with the reason, and the report lists it."""
    paths = {**_PATHS, "/gone": {"get": operation(responses=returning({"$ref": "other.json#/Gone"}))}}

    trial = run(tmp_path, document(paths), "--leave-out")

    assert 0 == trial.status, trial.err
    assert trial.out.startswith("3 of 4 operations")
    assert "GET /gone: $ref 'other.json#/Gone': no such file" in trial.out
    (removal, *_) = yaml.safe_load((trial.specs / "overlay.yaml").read_text(encoding="utf-8"))["actions"]
    assert {"target": '$.paths["/gone"].get', "remove": True} == {name: removal[name] for name in ("target", "remove")}
    assert removal["description"].startswith("Left out: $ref 'other.json#/Gone': no such file: other.json")


def test_operations_can_be_left_out_by_name(tmp_path: Path) -> None:
    """A list in LEAVE_OUT names operations by id or by method and path; an unknown name is an error."""
    known = run(tmp_path, document(_PATHS), "--leave-out", "createCustomer,GET /customers/{id}")
    unknown = run(tmp_path / "specs", document(_PATHS), "--leave-out", "createCustomers")

    assert known.out.startswith("1 of 3 operations")
    assert 1 == unknown.status
    assert "unknown operation 'createCustomers'" in unknown.err


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """A provider that exists already is refused and unchanged."""
    first = run(tmp_path, document(_PATHS))
    kept = (first.specs / "overlay.yaml").read_bytes()

    second = run(tmp_path, document({}))

    assert 1 == second.status
    assert "exists already" in second.err
    assert kept == (first.specs / "overlay.yaml").read_bytes()


def test_two_concurrent_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two concurrent runs for one name the second is rejected, and leaves the result of the first."""

    def overtaken(order: Any, **places: Any) -> Any:
        (tmp_path / "specs" / "acme").mkdir(parents=True)
        return scaffold(order, **places)

    monkeypatch.setattr(install, "scaffold", overtaken)

    trial = run(tmp_path, document(_PATHS))

    assert 1 == trial.status
    assert "exists already: choose another name" in trial.err
    assert trial.specs.exists()
    assert not trial.package.exists()


@pytest.mark.parametrize("stage", ["scaffold", "swap_together", "fingerprint.remember"])
def test_an_interrupted_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stage: str) -> None:
    """Ctrl-C at any moment leaves nothing behind, is reported without a traceback, and exits like a signal."""

    def stopped(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(f"{install.__name__}.{stage}", stopped)

    trial = run(tmp_path, document(_PATHS))

    assert 130 == trial.status
    assert "stopped; nothing was changed" == trial.err.strip()
    assert not trial.specs.exists()
    assert not trial.package.exists()
    assert not trial.document.exists()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Acme", "lower-case letters, digits and _ only"),
        ("class", "it is a keyword"),
        ("async_shop", "starts as AsyncClient does"),
        ("billing_overlay", "a package of this project has it"),
    ],
)
def test_invalid_names(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, message: str) -> None:
    """An invalid package name is rejected with the reason, before anything is read."""
    assert 1 == new.main([name, str(tmp_path / "gone.json")])

    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"swagger": "2.0", "paths": {}}', "Swagger 2 is not supported: convert it to OpenAPI 3 first"),
        ("", "must hold a mapping"),
        ('{"a": 1, "a": 2}', "is a duplicate"),
    ],
)
def test_problems_that_leaving_out_does_not_solve(tmp_path: Path, content: str, message: str) -> None:
    """LEAVE_OUT is only advised for problems of operations, not for an unreadable document."""
    trial = run(tmp_path, content)

    assert 1 == trial.status
    assert message in trial.err
    assert "LEAVE_OUT" not in trial.err


def test_leave_out_set_to_0(tmp_path: Path) -> None:
    """LEAVE_OUT=0 is like no LEAVE_OUT: the operation is reported, with advice about LEAVE_OUT."""
    paths = {**_PATHS, "/gone": {"get": operation(responses=returning({"$ref": "other.json#/Gone"}))}}

    trial = run(tmp_path, document(paths), "--leave-out", "0")

    assert 1 == trial.status
    assert "nothing was changed; LEAVE_OUT=1 leaves out" in trial.err


def test_where_operations_are_documented(tmp_path: Path) -> None:
    """Each method has the page that the document names as its source; without one the report lists it as a decision."""
    documented = document(_PATHS, info={"title": "A", "version": "1", "contact": {"url": "https://docs.acme.test"}})

    known, unknown = run(tmp_path, documented), run(tmp_path / "specs", document(_PATHS))

    assert "https://docs.acme.test" in (known.package / "_operations.py").read_text(encoding="utf-8")
    assert "source: the document links no page" not in known.out
    assert "https://docs.acme.test" not in (unknown.package / "_operations.py").read_text(encoding="utf-8")
    assert "source: the document links no page that describes the operations" in unknown.out


def test_circular_references(tmp_path: Path) -> None:
    """Circular references are reported as such, and differently from dangling ones."""
    schemas = {name: {"$ref": f"#/components/schemas/{to}"} for name, to in (("A", "B"), ("B", "A"), ("C", "D"))}
    paths = {
        f"/{name}": {"get": operation(responses=returning({"$ref": f"#/components/schemas/{name}"}))} for name in "AC"
    }

    trial = run(tmp_path, document(paths, schemas))

    assert "#/components/schemas/B refers to itself" in trial.out
    assert "#/components/schemas/D refers to nothing" in trial.out
