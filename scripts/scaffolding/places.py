"""Report places of a document under the name of the file that a person has, and by JSON pointer where it has no lines.

That is the document that was passed, and once the new provider is in place, the file that is kept for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import evolve

from ..spec.document import place_of
from ..spec.problems import Place, Problem
from ..spec.references import pointer_of

_OVERLAY = "overlay.yaml"


class Places:
    """Renames the places of a temporary copy. copy: the file that was read. shown: the name of the document."""

    def __init__(self, document: Any, *, copy: Path, shown: str) -> None:
        self.document, self._copy, self._shown = document, copy, shown

    def kept(self, folder: str) -> Places:
        """Return the places in the folder where all files will be."""
        return Places(self.document, copy=self._copy, shown=f"{folder}/{self._copy.name}")

    def renamed(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return problems with the name of the document, and with a pointer if several nodes share a line."""
        return [
            evolve(problem, place=self._place(problem.place), message=self.text(self._message(problem)))
            for problem in problems
        ]

    def text(self, text: str) -> str:
        """Return a text with the name of the document."""
        folder = "" if Path(self._shown).name != self._copy.name else f"{Path(self._shown).parent}/"
        return text.replace(str(self._copy), self._shown).replace(f"{self._copy.parent}/", folder)

    def _place(self, place: Place | None) -> Place | None:
        if place is None or self._is_of_copy(place):
            return place and evolve(place, file=self._shown)
        file = Path(place.file)
        is_kept = Path(self._shown).name == self._copy.name
        if file.is_relative_to(self._copy.parent) and (is_kept or file.name != _OVERLAY):
            return evolve(place, file=str(Path(self._shown).parent / file.relative_to(self._copy.parent)))
        return place

    def _is_of_copy(self, place: Place) -> bool:
        return place.file == str(self._copy)

    def _message(self, problem: Problem) -> str:
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
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        for place in (place_of(node, key), place_of(child)):
            if place is not None:
                yield place, (*at, key)
        yield from _walk(child, (*at, key))
