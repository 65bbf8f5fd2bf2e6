"""Write untrusted text as Python source: the only two ways by which text of a spec may reach a generated module.

Text becomes a literal, which is data, or the content of a docstring. Both are returned as `Code`, and the templates
refuse to print anything else. Nothing here depends on specs or templates.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

WIDTH = 99
_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


class Code(str):
    """Text that may be written to a Python module unchanged: escaped here, or built from checked names."""

    __slots__ = ()


class Lines(tuple[str, ...]):
    """Lines of one paragraph of a docstring, each wrapped with a hanging indent."""

    __slots__ = ()


def literal(value: Any) -> Code:
    """Return plain data (strings, integers, booleans, None; lists, tuples, sets and mappings of them) as a literal."""
    if value is None or isinstance(value, bool | int):
        return Code(value)
    if isinstance(value, str):
        return Code(f'"{"".join(map(_escaped, value))}"')
    if isinstance(value, Mapping):
        return Code(f"{{{', '.join(f'{literal(key)}: {literal(held)}' for key, held in value.items())}}}")
    if isinstance(value, tuple):
        items = ", ".join(map(literal, value))
        return Code(f"({items},)" if len(value) == 1 else f"({items})")
    if isinstance(value, list):
        return Code(f"[{', '.join(map(literal, value))}]")
    if isinstance(value, frozenset) and value:
        return Code(f"{{{', '.join(sorted(map(literal, value)))}}}")
    raise TypeError(f"values of type {type(value).__name__} cannot be written as a literal")


def _escaped(character: str) -> str:
    if character in _NAMED:
        return _NAMED[character]
    if " " <= character <= "~":
        return character
    return _by_number(character)


def _by_number(character: str) -> str:
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def paragraphs(text: str) -> list[str]:
    """Split a text at its blank lines; each paragraph is one line."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]


def docstring(parts: Iterable[str | Lines], *, indent: int) -> Code:
    """Return paragraphs as a docstring, with quotes. A line break in a paragraph starts an entry of a list."""
    margin = " " * indent
    wrapped = [_wrapped(part, WIDTH - indent) for part in parts if any(line.strip() for line in part)]
    lines = "\n\n".join(wrapped).split("\n")
    if not any(lines):
        return Code("")
    if len(lines) == 1:
        return Code(f'"""{lines[0]}"""')
    body = "\n".join(f"{margin}{line}" if line else "" for line in lines[1:])
    return Code(f'"""{lines[0]}\n{body}\n{margin}"""')


def _wrapped(part: str | Lines, width: int) -> str:
    if isinstance(part, Lines):
        return "\n".join(line for text in part for line in _filled(text, width, "", "    "))
    head, *entries = part.split("\n")
    lines = [
        *_filled(head, width, "", ""),
        *(line for entry in entries for line in _filled(entry, width, "    ", "        ")),
    ]
    return "\n".join(lines)


def _filled(text: str, width: int, indent: str, hanging: str) -> list[str]:
    return textwrap.wrap(
        harmless(text),
        width,
        initial_indent=indent,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def harmless(text: str) -> str:
    """Return text for a docstring on one line, with characters escaped that could end it or are invisible."""
    flat = " ".join(text.split()).replace("\\", "\\\\")
    flat = re.sub(r'"{3,}|"+$', lambda quotes: '\\"' * len(quotes[0]), flat)
    return visible(flat)


def visible(text: str) -> str:
    """Return text with invisible characters, and those that change how others are displayed, as escapes."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_by_number(character) if _is_invisible(character) else character for character in text)


def _is_invisible(character: str) -> bool:
    # All that Unicode calls "other": controls, direction marks, surrogates, unassigned characters.
    return unicodedata.category(character)[0] == "C" or unicodedata.category(character) in {"Zl", "Zp"}
