"""Problems and their places: the error that every stage of the pipeline raises.

A place is a file and a line that an editor can open. Nothing here reads files or decides what is a problem.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen


@frozen(order=True)
class Place:
    """A line of a file, counted from 1, and the column (from 1) where lines are too long to be found by number."""

    file: str
    line: int
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}{f':{self.column}' if self.column else ''}"


@frozen
class Problem:
    """One problem that a person has to fix."""

    place: Place | None
    message: str

    def __str__(self) -> str:
        # A message may quote a spec, and a spec is untrusted: it must not forge a second line of the report.
        text = " ".join(self.message.split())
        return f"{self.place}: {text}" if self.place else text


def _in_reading_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    unplaced = Place("", 0)
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.place or unplaced))


class PipelineError(Exception):
    """A stage failed. Holds every problem found, in the order of files and lines; nothing was written."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = _in_reading_order(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


def failure(place: Place | None, message: str) -> PipelineError:
    """Return the error of a stage that cannot continue after its first problem."""
    return PipelineError([Problem(place, message)])
