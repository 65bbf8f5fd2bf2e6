"""The matrix as text, and the command."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.faults.__main__ import main
from tests.faults.jobs import Job, Wanted, jobs, worked
from tests.faults.run import Verdict
from tests.faults.subjects import subjects
from tests.faults.table import WIDTH, gathered

FINE = Verdict("acme header", "after commit", "reset", "acme.make/after commit/reset/3/key/sync", 1, "a value")
NONE = Verdict("acme none", "after commit", "reset", "acme.note/after commit/reset/3/no-key/sync", 0, "LostError")
RED = Verdict("acme none", "after commit", "500", "acme.note/after commit/500/1/no-key/sync", 2, "a value", "2 effects")


def test_cells_line_up() -> None:
    """Each cell has its cases and the effects of a call in them, under its column; a row lacks what it never met."""
    assert [
        "",
        "after commit  reset        500",
        "acme header     2:1",
        "acme none     2:0-1  1:2 RED 1",
    ] == gathered([FINE, FINE, NONE, evolve(NONE, effects=1), RED]).text().splitlines()


def test_a_wide_block_is_broken() -> None:
    """A block with more columns than a line holds goes on below, and no line is too long."""
    lines = gathered([evolve(FINE, column=f"column {number}") for number in range(40)]).text().splitlines()

    assert max(map(len, lines)) <= WIDTH
    assert sum(line.startswith("after commit") for line in lines) > 1
    assert 40 == " ".join(lines).count("1:1")


def test_totals_and_red_cells() -> None:
    """The totals state how calls ended; a red cell states what is wrong, how often, and how to reproduce it."""
    matrix = gathered([FINE, NONE, RED, evolve(RED, name="another")])

    assert "4 cases in 2.0 s (2/s): 2 red\nended in: 3 a value, 1 LostError" == matrix.totals(2.0)
    assert [
        "RED acme none | after commit | 500: 2 effects (2x)",
        "    python -m tests.faults --case 'acme.note/after commit/500/1/no-key/sync'",
    ] == matrix.reds().splitlines()


@pytest.mark.parametrize(
    "name",
    [
        "alguna.create_customer/after commit/reset>503+/3/no-key/async",
        "alguna.create_customer/response over a socket/reset head/3/key/sync",
    ],
)
def test_one_case_by_the_command(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The command of a red line runs the case, shows its calls, and succeeds where all is as promised."""
    assert 0 == main(["--case", name])

    shown = capsys.readouterr().out.splitlines()
    assert all(line.startswith("POST ") for line in shown[:-1])
    assert 2 <= len(shown) - 1 <= 3
    assert "ended in a value; effects 1; as promised" == shown[-1]


def test_jobs_hold_each_write_once() -> None:
    """In process each write is in one job, and over sockets each class of writes is in another."""
    made = jobs(Wanted())

    inside = [subject for job in made if not job.over_sockets for subject in job.subjects]
    outside = {(subject.provider, subject.row) for job in made if job.over_sockets for subject in job.subjects}
    assert sorted(subjects(), key=str) == sorted(inside, key=str)
    assert {(subject.provider, subject.row) for subject in subjects()} == outside
    assert all(len({subject.provider for subject in job.subjects}) == 1 for job in made)


def test_processes_share_the_work() -> None:
    """Jobs in another process return a verdict for each case, in their order."""
    counts: list[int] = []
    some = [subject for subject in subjects(["commenda"]) if subject.row == "none"][:2]

    verdicts = list(worked([Job((subject,), Wanted()) for subject in some], processes=1, on_progress=counts.append))

    assert [subject.name for subject in some] == list(
        dict.fromkeys(verdict.name.partition("/")[0] for verdict in verdicts)
    )
    assert counts[-1] == len(verdicts) > 100
