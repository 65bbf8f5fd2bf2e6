"""The command: which packages it generates and skips, failures, --check, and reproducible runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.commands.generate import main
from scripts.pipeline.install import fingerprint
from scripts.spec.document import REPOSITORY

from .small_spec import spec, write


class Workplace:
    """A folder with specs of one provider and the packages generated from them."""

    def __init__(self, folder: Path) -> None:
        self.specs, self.out = folder / "specs", folder / "generated"
        self.package = self.out / "things_client"
        self.write()

    def write(self, changes: dict[str, Any] | None = None) -> None:
        """Write the small spec with changes."""
        write(self.specs, {"things/openapi.yaml": spec(changes)})

    def run(self, *arguments: str) -> int:
        """Run the command."""
        return main([*arguments, "--specs", str(self.specs), "--out", str(self.out)])

    def files(self) -> dict[str, bytes]:
        """Return all generated files, hidden ones included."""
        return {
            file.relative_to(self.out).as_posix(): file.read_bytes() for file in self.out.rglob("*") if file.is_file()
        }


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    """A place without generated packages."""
    return Workplace(tmp_path)


@pytest.fixture
def existing(place: Workplace, small_package: Path, capsys: pytest.CaptureFixture[str]) -> Workplace:
    """A place with a generated package."""
    shutil.copytree(small_package, place.specs.parent, dirs_exist_ok=True)
    capsys.readouterr()
    return place


def test_one_line_for_a_package(place: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """A run prints one plain line per package, and writes only packages."""
    status = place.run()

    printed = capsys.readouterr()
    (line,) = printed.out.splitlines()
    assert (0, "") == (status, printed.err)
    assert line.startswith("things       2 operations, 3 models  ")
    assert line.endswith(" s")
    assert {"things_client"} == {name.split("/")[0] for name in place.files()}


def test_a_run_without_changes(existing: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is generated if neither the spec nor the package changed; --force generates it anyway."""
    statuses = [existing.run(), existing.run("--force")]

    lines = capsys.readouterr().out.splitlines()
    assert [0, 0] == statuses
    assert "things       unchanged" == lines[0]
    assert "2 operations" in lines[1]


def test_a_skip_needs_no_generator(existing: Workplace) -> None:
    """A run without changes imports neither generator, so it is fast."""
    code = (
        "import sys; from scripts.commands.generate import main\n"
        f"main(['--specs', {str(existing.specs)!r}, '--out', {str(existing.out)!r}])\n"
        "print([name for name in ('datamodel_code_generator', 'openapi_python_client', 'yaml') if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True)

    assert ["things       unchanged", "[]"] == done.stdout.splitlines()


def test_an_edit(existing: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """After an edit of the spec or of the package, the package is regenerated."""
    before = existing.files()
    (existing.package / "models" / "_things.py").write_text("edited = True\n")
    existing.run()
    repaired = existing.files()
    existing.write({"components schemas Thing properties colour": {"type": "string"}})
    existing.run()

    assert 2 == capsys.readouterr().out.count("2 operations")
    assert before == repaired
    assert b"colour: str | None = None" in existing.files()["things_client/models/_things.py"]


FAILURES = [
    ("bundle", {"components schemas Thing": {"$ref": "#/components/schemas/Gone"}}, "refers to nothing"),
    ("lint", {"paths /things get summary": None}, "missing summary"),
    (
        "normalize",
        {"components schemas Thing": {"oneOf": [{"type": "object", "properties": {"a": {}}}, {"type": "object"}]}},
        "cannot be distinguished",
    ),
    (
        "no response",
        {"paths /things post responses": {"default": {"description": "d"}}},
        "missing success response",
    ),
    ("responses", {"paths /things get responses 201": {"description": "d", "content": {"text/plain": {}}}}, "differ"),
    ("class", {"x-client class": "AsyncThings"}, "AsyncThings would hide a name"),
    ("package", {"x-client package": "other_client"}, "must be things_client"),
    (
        "request",
        {"paths /things post requestBody content": {"text/*": {}}},
        "name the media type of the body, not text/*",
    ),
]


@pytest.mark.parametrize(("stage", "changes", "words"), FAILURES)
def test_a_failure_leaves_the_old_package(
    existing: Workplace, capsys: pytest.CaptureFixture[str], stage: str, changes: dict[str, Any], words: str
) -> None:
    """A failure at any stage names file and line, exits with 1, and changes no file."""
    before = existing.files()
    existing.write(changes)

    status = existing.run()

    printed = capsys.readouterr()
    assert 1 == status
    assert words in printed.err
    assert all("openapi.yaml:" in line for line in printed.err.splitlines())
    assert "" == printed.out
    assert before == existing.files()


def test_a_failure_of_another_package(existing: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """A spec that fails does not prevent other packages from being generated."""
    other = {"x-client package": "others_client", "x-client class": "Others"}
    write(existing.specs, {"others/openapi.yaml": spec(other)})
    existing.write({"paths /things get summary": None})

    status = existing.run()

    assert 1 == status
    assert capsys.readouterr().out.startswith("others       2 operations")
    assert (existing.out / "others_client").is_dir()


def test_after_a_kill(existing: Workplace) -> None:
    """The next run restores what a killed run had moved, and removes its temporary files."""
    before = existing.files()
    workshop = existing.out / ".making"
    (workshop / "new" / "things_client").mkdir(parents=True)
    (workshop / "old").mkdir()
    existing.package.rename(workshop / "old" / "things_client")
    existing.write({"paths /things get summary": None})

    existing.run()

    assert before == existing.files()


def test_check_without_differences(existing: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """--check passes if the packages match the specs, and writes nothing."""
    before = existing.files()

    status = existing.run("--check")

    assert (0, "") == (status, capsys.readouterr().err)
    assert before == existing.files()


def test_check_with_differences(existing: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """--check reports each file that is missing, changed or added, and what to do."""
    (existing.package / "errors.py").unlink()
    (existing.package / "models" / "_things.py").write_text("edited = True\n")
    (existing.package / "mine.py").write_text("mine = True\n")
    (existing.out / "gone_client").mkdir()
    (existing.out / "gone_client" / "models.py").touch()

    status = existing.run("--check")

    lines = capsys.readouterr().err.splitlines()
    assert 1 == status
    assert [
        f"{existing.package}/errors.py: missing",
        f"{existing.package}/mine.py: added by hand",
        f"{existing.package}/models/_things.py: changed",
        "generated/ does not match specs/: run `make generate` and commit the result",
        f"{existing.out}/gone_client: no spec generates it; `git rm -r {existing.out}/gone_client` removes it",
    ] == lines


def test_a_removed_provider(existing: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """Without its spec a package stays, and both commands report how to remove it."""
    gone = existing.out / "gone_client"
    (gone / "__pycache__").mkdir(parents=True)
    (gone / "models.py").touch()
    advice = f"{gone}: no spec generates it; `git rm -r {gone}` removes it\n"

    assert (0, advice) == (existing.run(), capsys.readouterr().err)
    assert (1, advice) == (existing.run("--check"), capsys.readouterr().err)
    (gone / "models.py").unlink()
    assert (0, "") == (existing.run("--check"), capsys.readouterr().err)


def test_an_unknown_name(place: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown provider exits with 2 and lists the known ones."""
    status = place.run("thingz")

    assert 2 == status
    assert "unknown provider thingz; known providers: things\n" == capsys.readouterr().err


def test_a_second_run(tmp_path: Path, generated: Path) -> None:
    """A second run in another process, with another hash seed, writes the same bytes."""
    specs = Path(__file__).parent / "specs"
    command = [
        sys.executable,
        "-m",
        "scripts.commands.generate",
        "--specs",
        str(specs),
        "--out",
        str(tmp_path / "generated"),
    ]

    subprocess.run(
        command, cwd=REPOSITORY, env={**os.environ, "PYTHONHASHSEED": "4711"}, check=True, capture_output=True
    )

    first, second = (fingerprint.outputs_of(folder / "acme_client") for folder in (generated, tmp_path / "generated"))
    assert first == second
