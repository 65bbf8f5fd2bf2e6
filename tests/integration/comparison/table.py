"""A row of the table of allowed differences, which each official package has in its folder.

Anything else that differs fails a test, and so does a row that no longer occurs.
"""

from __future__ import annotations

from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Literal

from attrs import frozen

from tests.integration.comparison.cases import Case


@frozen
class Allowed:
    """One difference. what: a pattern over the results of `differences`; where: the cases in which it must occur."""

    title: str
    what: str
    where: Callable[[Case], bool]
    right: Literal["ours", "theirs"]
    reason: str

    def covers(self, what: str) -> bool:
        """Whether a difference is this one."""
        return fnmatchcase(what, self.what)
