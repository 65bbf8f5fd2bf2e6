"""A text that matches a simple pattern: literals, classes, groups, alternatives, quantifiers, anchors.

A pattern with more than that (look-around, back-references) yields None; the caller then tries something else.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import define

_CLASSES: Final = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}
_CONTROLS: Final = {"n": "\n", "t": "\t", "r": "\r"}
_COUNT: Final = re.compile(r"\{(\d+)(?:(,)(\d*))?\}")
_UNLIMITED: Final = 1 << 16


@define
class _Unit:
    """A piece of text, and how often it occurs and may occur."""

    text: str
    least: int = 1
    most: int = 1


def sample(pattern: str, *, length: int = 0) -> str | None:
    """Return a text that matches a pattern, if possible of at least `length`; None for an unsupported pattern."""
    try:
        reader = _Reader(pattern, length)
        text = reader.alternatives()
        return text if reader.at == len(pattern) and re.search(pattern, text) else None
    except (_HardPatternError, IndexError, re.error):
        return None


class _HardPatternError(Exception):
    """The pattern uses unsupported syntax."""


class _Reader:
    """Parses a pattern from left to right."""

    def __init__(self, pattern: str, length: int) -> None:
        self.pattern = pattern
        self.length = length
        self.at = 0

    def alternatives(self) -> str:
        """Parse up to the end or a closing bracket, and return the first alternative."""
        first = self._branch()
        while self._peek() == "|":
            self.at += 1
            self._branch()
        return first

    def _branch(self) -> str:
        units: list[_Unit] = []
        while self._peek() not in ("", "|", ")"):
            text = self._atom()
            least, most = self._quantifier()
            units.append(_Unit(text, least, most))
        return _stretched(units, self.length)

    def _atom(self) -> str:
        char = self._next()
        if char in "^$":
            return ""
        if char == ".":
            return "a"
        if char == "\\":
            return self._escape()
        if char == "[":
            return self._klass()
        return self._group() if char == "(" else char

    def _group(self) -> str:
        if self._peek() == "?":
            if not self.pattern.startswith("?:", self.at):
                raise _HardPatternError
            self.at += 2
        wanted, self.length = self.length, 0
        text = self.alternatives()
        self.length = wanted
        if self._next() != ")":
            raise _HardPatternError
        return text

    def _escape(self) -> str:
        char = self._next()
        if char in "bB":
            return ""
        if char.isalnum() and char not in _CLASSES | _CONTROLS:
            raise _HardPatternError
        return _CLASSES.get(char) or _CONTROLS.get(char) or char

    def _klass(self) -> str:
        if self._peek() == "^":
            end = self.pattern.index("]", self.at + 2) + 1
            body, self.at = self.pattern[self.at - 1 : end], end
            return next(char for char in "aA0_- " if re.fullmatch(body, char))
        first = self._next()
        text = self._escape() if first == "\\" else first
        while self._next() != "]":
            # Only the first character of the class is used; an escaped bracket does not end it.
            self.at += self.pattern[self.at - 1] == "\\"
        return text

    def _quantifier(self) -> tuple[int, int]:
        found = _COUNT.match(self.pattern, self.at)
        simple = {"?": (0, 1), "*": (0, _UNLIMITED), "+": (1, _UNLIMITED)}.get(self._peek())
        if found:
            self.at = found.end()
            least = int(found[1])
            counts = least, (int(found[3]) if found[3] else _UNLIMITED) if found[2] else least
        elif simple:
            self.at += 1
            counts = simple
        else:
            return 1, 1
        self.at += self._peek() == "?"
        return counts

    def _peek(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def _next(self) -> str:
        self.at += 1
        return self.pattern[self.at - 1]


def _stretched(units: list[_Unit], length: int) -> str:
    missing = length - sum(len(unit.text) * unit.least for unit in units)
    for unit in units:
        if missing > 0 and unit.text:
            more = min(unit.most - unit.least, -(-missing // len(unit.text)))
            unit.least += more
            missing -= more * len(unit.text)
    return "".join(unit.text * unit.least for unit in units)
