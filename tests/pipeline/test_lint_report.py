"""The report of the lint: every problem at once, in order, with lines; and the command that prints it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.commands.lint import main
from scripts.pipeline.lint.lint import check
from scripts.spec.document import REPOSITORY, Mapping, clone
from scripts.spec.problems import PipelineError

from .small_spec import line_of, linted, spec, write

GET, POST = "paths /things get", "paths /things post"
SCHEMAS = "components schemas"


def test_several_problems() -> None:
    """Every problem is reported in one run, in the order of the lines."""
    problems = linted(
        spec({f"{GET} summary": None, f"{POST} x-idempotency": None, f"{SCHEMAS} Unused": {}, "x-odd": 1})
    )

    lines = [int(problem.split(":")[1]) for problem in problems]
    assert len(problems) == 4
    assert sorted(lines) == lines


def test_lines_of_problems(tmp_path: Path) -> None:
    """A problem is reported with its line in the source, also one that the OpenAPI schema finds."""
    changes = {f"{SCHEMAS} Thing properties id": {"type": "strin"}, f"{GET} operationId": "x y"}
    file = write(tmp_path, {"spec.json": spec(changes)}) / "spec.json"

    (malformed,) = linted(spec({f"{SCHEMAS} Thing properties id": {"type": "strin"}}))
    (misnamed,) = linted(spec({f"{GET} operationId": "x y"}))

    malformed_line = line_of(file, '"strin"')
    assert malformed.startswith(f"spec.json:{malformed_line}:")
    assert misnamed.startswith(f"spec.json:{line_of(file, 'x y')}:")


def test_a_document_without_a_file() -> None:
    """A document that was not loaded from a file is checked; its problems have no place."""
    with pytest.raises(PipelineError, match=r"^info: 'version' is a required property"):
        check(dict(spec({"info version": None})))

    check(clone(spec()))
    assert isinstance(clone(spec()), Mapping)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command counts the operations of a valid folder, and lists the problems of an invalid one."""
    write(tmp_path / "good", {"openapi.yaml": spec()})
    write(tmp_path / "bad", {"openapi.yaml": spec({f"{GET} summary": None})})

    statuses = [
        main([*names, "--specs", str(tmp_path)]) for names in (["good"], ["bad"], ["gone"], ["good", "bad"], [])
    ]

    printed = capsys.readouterr()
    assert statuses == [0, 1, 2, 1, 1]
    assert printed.out == "good: 2 operations, ok\n" * 3
    assert "unknown provider gone; known providers: bad, good" in printed.err
    assert "GET /things: missing summary" in printed.err


def test_the_command_without_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a name the command checks every folder of specs, and those of this repository pass."""
    status = main([])

    assert status == 0
    assert len(capsys.readouterr().out.splitlines()) == sum(
        folder.is_dir() for folder in (REPOSITORY / "specs").iterdir()
    )
