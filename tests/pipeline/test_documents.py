"""The documents of the sandbox: generated with the packages, installed together with them, and compared."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.install import swap
from scripts.pipeline.install.outputs import documents_of

from .test_generate import Workplace

CHANGES: dict[str, Any] = {"components schemas Thing properties colour": {"type": "string"}}


def state(place: Workplace) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """All files of the packages, and all documents."""
    documents = documents_of(place.out)
    return place.files(), {file.name: file.read_bytes() for file in sorted(documents.rglob("*")) if file.is_file()}


@pytest.fixture
def generated(tmp_path: Path, small_package: Path, capsys: pytest.CaptureFixture[str]) -> Workplace:
    """A place with a package and its document."""
    shutil.copytree(small_package, tmp_path, dirs_exist_ok=True)
    capsys.readouterr()
    return Workplace(tmp_path)


def test_a_field_is_a_line_of_the_document(generated: Workplace) -> None:
    """A new field changes only its own lines of the document."""
    before = state(generated)[1]["things.json"].splitlines()
    generated.write(CHANGES)

    generated.run()

    after = state(generated)[1]["things.json"].splitlines()
    assert 3 == len(after) - len(before)
    assert 4 >= len([line for line in after if line not in before])


def test_a_changed_document_is_regenerated(generated: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that was edited or removed by hand is regenerated."""
    before, document = state(generated), documents_of(generated.out) / "things.json"

    document.write_text("{}")
    checked = [generated.run("--check"), generated.run()]
    mended = state(generated)
    document.unlink()
    checked += [generated.run("--check"), generated.run()]

    assert [1, 0, 1, 0] == checked
    assert [before, before] == [mended, state(generated)]
    problems = capsys.readouterr().err
    assert f"{document}: changed\n" in problems
    assert f"{document}: missing\n" in problems


def test_a_document_without_a_spec(generated: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """A document without a spec stays, is reported with the command that removes it, and fails --check."""
    orphan = documents_of(generated.out) / "gone.json"
    orphan.write_text("{}\n")
    advice = f"{orphan}: no spec generates it; `git rm -r {orphan}` removes it\n"

    assert (0, advice) == (generated.run(), capsys.readouterr().err)
    assert (1, advice) == (generated.run("--check"), capsys.readouterr().err)
    assert orphan.exists()


def test_a_failed_generation(generated: Workplace) -> None:
    """A spec that cannot be generated changes neither the package nor the document."""
    before = state(generated)
    generated.write({"paths /things get summary": None})

    assert 1 == generated.run()

    assert before == state(generated)


@pytest.mark.parametrize("has_exchange", [True, False])
@pytest.mark.parametrize("number", range(6))
def test_an_interrupted_installation(
    generated: Workplace, monkeypatch: pytest.MonkeyPatch, number: int, has_exchange: bool
) -> None:
    """Package and document are replaced together or not at all, wherever the installation is interrupted."""
    before = state(generated)
    generated.write(CHANGES)
    with monkeypatch.context() as patch:
        fail_at(patch, number, has_exchange=has_exchange)
        try:
            generated.run("--force")
        except OSError:
            assert before == state(generated)

    assert 0 == generated.run("--force")
    assert (True, True) == has_colour(generated)


def has_colour(place: Workplace) -> tuple[bool, bool]:
    """Whether the package has the new field, and whether the document has it."""
    packages, documents = state(place)
    return b"colour" in packages["things_client/models/_things.py"], b'"colour"' in documents["things.json"]


def test_a_kill_between_package_and_document(generated: Workplace) -> None:
    """After a kill between the two, the next run restores the old package, and then generates both."""
    before = state(generated)
    generated.write(CHANGES)
    killed(generated)
    assert (True, False) == has_colour(generated)

    generated.write({"paths /things get summary": None})
    assert 1 == generated.run()

    assert before == state(generated)


def killed(place: Workplace) -> None:
    """Create the state after a kill between package and document."""
    with pytest.MonkeyPatch.context() as patch:
        fail_at(patch, 1, has_exchange=True)
        patch.setattr(swap, "_recover", lambda *_: False)
        (place.out / ".making").mkdir(exist_ok=True)
        with pytest.raises(OSError, match="no more"):
            place.run("--force")


def fail_at(patch: pytest.MonkeyPatch, number: int, *, has_exchange: bool) -> None:
    """Make the step with a given number fail, among those that swap files."""
    steps, rename, exchange = count(), Path.rename, swap.exchange

    def step() -> None:
        if next(steps) == number:
            raise OSError("no more")

    def renamed(place: Path, target: Path) -> Path:
        if not has_exchange and place.name in ("things_client", "things.json"):
            step()
        return rename(place, target)

    def exchanged(new: Path, old: Path) -> bool:
        if has_exchange:
            step()
        return has_exchange and exchange(new, old)

    patch.setattr(Path, "rename", renamed)
    patch.setattr(swap, "exchange", exchanged)
