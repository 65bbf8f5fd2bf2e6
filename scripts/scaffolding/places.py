"""Places of a document as the person who gave it finds them: by its own name, and by pointers where lines are none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import evolve

from ..spec.document import place_of
from ..spec.problems import Place, Problem
from ..spec.references import pointer_of


class Places:
    """Renames what was said of a copy. copy: the file that was read. shown: how a person calls the document."""

    def __init__(self, document: Any, *, copy: Path, shown: str) -> None:
        self.document, self._copy, self._shown = document, copy, shown

    def given(self, problems: Iterable[Problem]) -> list[Problem]:
        """Name the file as the person named it, and the pointer where the document has columns."""
        return [
            evolve(problem, place=self._place(problem.place), message=self.text(self._said(problem)))
            for problem in problems
        ]

    def text(self, text: str) -> str:
        """Name the file in a text as the person named it."""
        return text.replace(str(self._copy), self._shown).replace(f"{self._copy.parent}/", "")

    def _place(self, place: Place | None) -> Place | None:
        return evolve(place, file=self._shown) if place is not None and self._is_of_copy(place) else place

    def _is_of_copy(self, place: Place) -> bool:
        return place.file == str(self._copy)

    def _said(self, problem: Problem) -> str:
        place = problem.place
        if place is None or not place.column or not self._is_of_copy(place) or place not in self._pointers:
            return problem.message
        return f"{problem.message} (at #{self._pointers[place]})"

    @cached_property
    def _pointers(self) -> dict[Place, str]:
        found: dict[Place, str] = {}
        for place, pointer in _walk(self.document, ()):
            found.setdefault(place, pointer_of(pointer))
        return found


def _walk(node: Any, at: tuple[str | int, ...]) -> Iterator[tuple[Place, tuple[str | int, ...]]]:
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, member in members:
        for place in (place_of(node, key), place_of(member)):
            if place is not None:
                yield place, (*at, key)
        yield from _walk(member, (*at, key))
