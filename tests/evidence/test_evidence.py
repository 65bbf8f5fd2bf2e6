"""The command: where the evidence comes from, what is printed, and the exit status."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from scripts.commands.evidence import main
from scripts.evidence import obtain as obtaining
from scripts.evidence.evidence import results
from scripts.evidence.obtain import UnreachableError, obtain
from scripts.evidence.report import as_table
from scripts.evidence.sources import Source, sources_of
from scripts.spec.problems import PipelineError

from .packages import FERN, written

SPEC = """
openapi: 3.1.0
info: {title: Bills, version: "1"}
paths:
  /bills:
    get:
      operationId: list_bills
      responses: {"200": {description: All.}}
"""
DOCUMENT = {
    "openapi": "3.0.0",
    "info": {"version": "7"},
    "paths": {"/bills": {"get": {"operationId": "x", "responses": {"200": {"description": "All."}}}}},
}


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder of specs with one provider, and the same document as it is published beside it."""
    folder = tmp_path / "specs" / "bills"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    (tmp_path / "newest.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return folder.parent


def declare(specs: Path, text: str) -> None:
    """Write the sources of the provider."""
    (specs / "bills" / "source.toml").write_text(text, encoding="utf-8")


def run(specs: Path, *arguments: str) -> int:
    """Run the command."""
    return main(["--specs", str(specs), *arguments])


def test_equal(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that declares the same is equal; the exit status is 0."""
    declare(specs, '[[evidence]]\nfile = "../../newest.json"\n')

    assert 0 == run(specs)
    assert "bills: file ../../newest.json 7: equal\n" == capsys.readouterr().out


def test_different(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What differs is an aligned table, and an explanation that explains nothing is reported; the exit status is 1."""
    written(specs.parent / "bills_api", FERN)
    declare(specs, '[[evidence]]\nfile = "../../bills_api"\nonly_ours = {"gone" = "no longer"}\n')

    assert 1 == run(specs, "bills")

    first, titles, *rows = capsys.readouterr().out.splitlines()
    assert "bills: file ../../bills_api: 6 differences" == first
    assert ["only", "in", "what", "operation", "or", "event", "place", "value"] == titles.split()
    assert "  theirs   operation  POST /accounts/{}/bills" in rows
    assert "  theirs   parameter  GET /bills               query/state" in rows
    assert "  unused explanation, remove it from source.toml: gone" == rows[-1]


def test_json(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON has the same rows, and the status of each source."""
    changed = {**DOCUMENT, "paths": {}}
    (specs.parent / "newest.json").write_text(json.dumps(changed), encoding="utf-8")
    declare(specs, '[[evidence]]\nfile = "../../newest.json"\n[[evidence]]\nfile = "../../missing.json"\n')

    assert 1 == run(specs, "--json")

    first, second = json.loads(capsys.readouterr().out)
    row = {"only_in": "ours", "kind": "operation", "operation": "GET /bills", "place": "", "value": ""}
    assert ("bills", "7", "different", [row]) == tuple(
        first[name] for name in ("provider", "version", "status", "differences")
    )
    assert "unknown" == second["status"]
    assert "missing.json" in second["message"]


@pytest.mark.parametrize(
    ("declared", "message"),
    [
        ('[[evidence]]\nfile = "../../missing.json"\n', "unknown: "),
        ('[[evidence]]\nfile = "openapi.yaml"\nurl = "x"\n', "each [[evidence]] has one of package, file, address"),
        ("[[evidence]]\n", "this one has nothing"),
        ("[[evidence\n", "is not TOML"),
        ("", "no source is declared: add [[evidence]] to bills/source.toml"),
    ],
)
def test_cannot_tell(declared: str, message: str, specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a source that can be read the exit status is 2, and the message states what to do."""
    declare(specs, declared)

    assert 2 == run(specs, "bills")
    assert message in capsys.readouterr().out


def test_names(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown provider is refused; without a name, those that declare nothing are skipped."""
    assert 2 == run(specs, "pills")
    assert "unknown provider pills; known providers: bills" in capsys.readouterr().err
    assert 0 == run(specs)
    assert "" == capsys.readouterr().out


def wheel(folder: Path, *packages: str) -> Path:
    """Write a wheel that contains importable packages."""
    path = folder / "bills_api-2.1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for package in packages:
            for name, text in FERN.items():
                archive.writestr(f"{package}/{name}", text)
        archive.writestr("bills_api-2.1.dist-info/METADATA", "Name: bills-api\n")
    return path


def pip(wheel: Path | None, stderr: str = "") -> Callable[[Sequence[str]], subprocess.CompletedProcess[str]]:
    """Return what stands in for pip: it copies a wheel to where one is wanted, or fails."""

    def downloaded(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        assert {"--no-deps", ":all:", "bills-api"} <= set(command)
        if wheel is not None:
            shutil.copy(wheel, command[command.index("--dest") + 1])
        return subprocess.CompletedProcess(command, 1 if wheel is None else 0, "", stderr)

    return downloaded


def test_a_package(specs: Path, tmp_path: Path) -> None:
    """The newest wheel of a package is unpacked and read, and its modules are not run."""
    declare(specs, '[[evidence]]\npackage = "bills-api"\n')

    [result] = results(specs / "bills", run=pip(wheel(tmp_path, "bills_api")))

    assert ("2.1", "different") == (result.version, result.status)
    assert "bills: package bills-api 2.1: 6 differences" == next(iter(as_table(result)))


@pytest.mark.parametrize(
    ("packages", "stderr", "message"),
    [
        (None, "trace\nERROR: no route\n", "no wheel of it could be downloaded (ERROR: no route); check the network"),
        (None, "", "pip exits with 1"),
        ((), "", "has 0 importable packages at its top"),
        (("a", "b"), "", "has 2 importable packages at its top"),
    ],
)
def test_a_package_that_does_not_come(
    packages: tuple[str, ...] | None, stderr: str, message: str, specs: Path, tmp_path: Path
) -> None:
    """Without a network, or with a wheel of another form, nothing is known, and the message states the reason."""
    declare(specs, '[[evidence]]\npackage = "bills-api"\n')

    [result] = results(specs / "bills", run=pip(None if packages is None else wheel(tmp_path, *packages), stderr))

    assert "unknown" == result.status
    assert message in result.message


def test_a_package_of_another_generator(specs: Path) -> None:
    """Conventions that are not known are reported as such."""
    written(specs.parent / "bills_api", {"__init__.py": "x = 1\n"})
    declare(specs, '[[evidence]]\nfile = "../../bills_api"\n')

    [result] = results(specs / "bills")

    assert "its conventions are unknown" in result.message


def test_an_address(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document is downloaded from its address, in JSON or YAML."""
    [source] = sources_of(declared_address(specs))
    for data in (json.dumps(DOCUMENT).encode(), SPEC.encode()):
        monkeypatch.setattr(obtaining, "download", lambda address, *, advice, data=data: data)

        assert "GET" not in (obtain(source, specs).version)
        assert "/bills" in obtain(source, specs).document["paths"]


def declared_address(specs: Path) -> Path:
    """Declare an address and return the folder."""
    declare(specs, '[[evidence]]\naddress = "https://docs.bills.example/openapi.json"\n')
    return specs / "bills"


@pytest.mark.parametrize("data", [b"[]", b'{"a": 1}', b"\xff", b"a: [", b"PK"])
def test_what_is_no_document(data: bytes, specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page without paths, such as a login page, is not a document."""
    [source] = sources_of(declared_address(specs))
    monkeypatch.setattr(obtaining, "download", lambda address, *, advice: data)

    with pytest.raises(UnreachableError):
        obtain(source, specs)


def test_a_damaged_wheel(tmp_path: Path) -> None:
    """A wheel that is not an archive is refused."""
    (tmp_path / "x.whl").write_bytes(b"no archive")

    with pytest.raises(UnreachableError):
        obtain(Source(tmp_path, "file", "x.whl", {}), tmp_path)


def test_a_spec_that_cannot_be_read(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A problem of the spec itself is reported with its line."""
    declare(specs, '[[evidence]]\nfile = "../../newest.json"\n')
    (specs / "bills" / "openapi.yaml").write_text("paths: [", encoding="utf-8")

    with pytest.raises(PipelineError):
        list(results(specs / "bills"))
    assert 2 == run(specs)
    assert "bills: the spec: unknown" in capsys.readouterr().out
