"""The command: what it makes and skips, what a failure leaves behind, what --check tells, and that runs agree."""

from __future__ import annotations

import os
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
    """A folder with specs of one provider and what is generated from them."""

    def __init__(self, folder: Path) -> None:
        self.specs, self.out = folder / "specs", folder / "generated"
        self.package = self.out / "things_client"
        self.say()

    def say(self, changes: dict[str, Any] | None = None) -> None:
        """Write the small spec with changes."""
        write(self.specs, {"things/openapi.yaml": spec(changes)})

    def run(self, *arguments: str) -> int:
        """Run the command."""
        return main([*arguments, "--specs", str(self.specs), "--out", str(self.out)])

    def files(self) -> dict[str, bytes]:
        """Give all that was generated, hidden leftovers too."""
        return {
            file.relative_to(self.out).as_posix(): file.read_bytes() for file in self.out.rglob("*") if file.is_file()
        }


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    """A place where nothing is generated yet."""
    return Workplace(tmp_path)


@pytest.fixture
def made(place: Workplace, capsys: pytest.CaptureFixture[str]) -> Workplace:
    """A place where the package is made."""
    assert place.run() == 0
    capsys.readouterr()
    return place


def test_one_line_for_a_package(place: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """A run says one plain line for each package, and leaves nothing but packages."""
    status = place.run()

    said = capsys.readouterr()
    (line,) = said.out.splitlines()
    assert (0, "") == (status, said.err)
    assert line.startswith("things       2 operations, 3 models  ")
    assert line.endswith(" s")
    assert {"things_client"} == {name.split("/")[0] for name in place.files()}


def test_unchanged_is_skipped(made: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is made when neither the spec nor the package changed; --force makes it all the same."""
    statuses = [made.run(), made.run("--force")]

    lines = capsys.readouterr().out.splitlines()
    assert [0, 0] == statuses
    assert "things       unchanged" == lines[0]
    assert "2 operations" in lines[1]


def test_a_skip_needs_no_generator(made: Workplace) -> None:
    """A run that finds nothing changed imports neither generator: that is what makes it quick."""
    code = (
        "import sys; from scripts.commands.generate import main\n"
        f"main(['--specs', {str(made.specs)!r}, '--out', {str(made.out)!r}])\n"
        "print([one for one in ('datamodel_code_generator', 'openapi_python_client', 'yaml') if one in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True)

    assert ["things       unchanged", "[]"] == done.stdout.splitlines()


def test_what_changed_is_remade(made: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """An edit of the spec, or of the package by hand, is noticed, and the package is what the spec says again."""
    before = made.files()
    (made.package / "models" / "_things.py").write_text("edited = True\n")
    made.run()
    mended = made.files()
    made.say({"components schemas Thing properties colour": {"type": "string"}})
    made.run()

    assert 2 == capsys.readouterr().out.count("2 operations")
    assert before == mended
    assert b"colour: str | None = None" in made.files()["things_client/models/_things.py"]


FAILURES = [
    ("bundle", {"components schemas Thing": {"$ref": "#/components/schemas/Gone"}}, "leads to nothing"),
    ("lint", {"paths /things get summary": None}, "missing summary"),
    (
        "normalize",
        {"components schemas Thing": {"oneOf": [{"type": "object", "properties": {"a": {}}}, {"type": "object"}]}},
        "cannot be distinguished",
    ),
    ("no answer", {"paths /things post responses": {"default": {"description": "d"}}}, "no good answer is documented"),
    ("answers", {"paths /things get responses 201": {"description": "d", "content": {"text/plain": {}}}}, "differ"),
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
    made: Workplace, capsys: pytest.CaptureFixture[str], stage: str, changes: dict[str, Any], words: str
) -> None:
    """A failure at any stage names file and line, exits with 1, and leaves every byte where it was."""
    before = made.files()
    made.say(changes)

    status = made.run()

    said = capsys.readouterr()
    assert 1 == status
    assert words in said.err
    assert all("openapi.yaml:" in line for line in said.err.splitlines())
    assert "" == said.out
    assert before == made.files()


def test_the_other_packages_are_made(made: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """A spec that fails keeps no other package from being made."""
    other = {"x-client package": "others_client", "x-client class": "Others"}
    write(made.specs, {"others/openapi.yaml": spec(other)})
    made.say({"paths /things get summary": None})

    status = made.run()

    assert 1 == status
    assert capsys.readouterr().out.startswith("others       2 operations")
    assert (made.out / "others_client").is_dir()


def test_after_a_kill_the_old_package_comes_back(made: Workplace) -> None:
    """What a killed run had moved away is put back by the next run, and its leftovers are cleared."""
    before = made.files()
    workshop = made.out / ".making"
    (workshop / "new" / "things_client").mkdir(parents=True)
    (workshop / "old").mkdir()
    made.package.rename(workshop / "old" / "things_client")
    made.say({"paths /things get summary": None})

    made.run()

    assert before == made.files()


def test_check_agrees(made: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """--check passes where the packages are what the specs say, and writes nothing."""
    before = made.files()

    status = made.run("--check")

    assert (0, "") == (status, capsys.readouterr().err)
    assert before == made.files()


def test_check_names_the_files(made: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """--check names each file that is missing, changed or too many, and says what to do."""
    (made.package / "errors.py").unlink()
    (made.package / "models" / "_things.py").write_text("edited = True\n")
    (made.package / "mine.py").write_text("mine = True\n")
    (made.out / "gone_client").mkdir()
    (made.out / "gone_client" / "models.py").touch()

    status = made.run("--check")

    lines = capsys.readouterr().err.splitlines()
    assert 1 == status
    assert [
        f"{made.package}/errors.py: missing",
        f"{made.package}/mine.py: added by hand",
        f"{made.package}/models/_things.py: changed",
        "generated/ does not match specs/: run `make generate` and commit the result",
        f"{made.out}/gone_client: no spec generates it; `git rm -r {made.out}/gone_client` removes it",
    ] == lines


def test_a_provider_that_went(made: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """Without its spec a package stays, both commands say how to remove it, and then it is as good as never made."""
    gone = made.out / "gone_client"
    (gone / "__pycache__").mkdir(parents=True)
    (gone / "models.py").touch()
    advice = f"{gone}: no spec generates it; `git rm -r {gone}` removes it\n"

    assert (0, advice) == (made.run(), capsys.readouterr().err)
    assert (1, advice) == (made.run("--check"), capsys.readouterr().err)
    (gone / "models.py").unlink()
    assert (0, "") == (made.run("--check"), capsys.readouterr().err)


def test_an_unknown_name(place: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is no provider exits with 2 and lists those that are."""
    status = place.run("thingz")

    assert 2 == status
    assert "unknown provider thingz; known providers: things\n" == capsys.readouterr().err


def test_two_runs_give_the_same_bytes(tmp_path: Path, generated: Path) -> None:
    """A second run in another process, with another hash seed, gives the same bytes."""
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
