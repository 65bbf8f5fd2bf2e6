"""Write untrusted text as Markdown: it stays text, and is never markup, HTML, a link or the border of a table.

Beside `source` the only way by which text of a spec may reach a generated file, and only README.md. Entities and
escapes are those of CommonMark; text that a renderer might turn into a link is in a code span.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from ..python.source import Code, visible

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "\\": "&#92;", "`": "&#96;"}
_MARKS = re.compile(r"([*_~$\[\]])")
_BREAKS_CODE = re.compile(r"([|\\`])")
_LINK_LIKE = re.compile(r"://|@|www\.", re.IGNORECASE)
_BEGINS_BLOCK = re.compile(r"([0-9]*)([-+#.)])")
_URL_SAFE = "-._~:/?#@!$&'*+,;=%"


def text(value: str) -> Code:
    """Return a text on one line: for a table cell, a list item or a paragraph."""
    line = " ".join(map(_word, visible(" ".join(value.split())).split(" ")))
    return Code(_BEGINS_BLOCK.sub(r"\1\\\2", line, count=1) if _BEGINS_BLOCK.match(line) else line)


def code(value: str, *, in_table: bool = True) -> Code:
    """Return a name, path or value as code; as plain text where a code span cannot contain it.

    in_table: a "|" would end the cell.
    """
    line = visible(" ".join(value.split()))
    breaks = _BREAKS_CODE.search(line if in_table else line.replace("|", ""))
    return Code(f"`{line}`") if line and not breaks else text(value)


def link(words: Code, url: str) -> Code:
    """Return a link with fixed words to a web address; any other address is plain text."""
    if not re.match(r"https?://[^/\s]", url):
        return Code(f"{words}: {text(url)}")
    target = quote(url, safe=_URL_SAFE, errors="replace").replace("&", "&amp;")
    return Code(f"[{words}]({target})")


def _word(word: str) -> str:
    if not _LINK_LIKE.search(word):
        return _plain(word)
    parts = _BREAKS_CODE.split(word)
    return "".join(_ENTITIES[part] if _BREAKS_CODE.fullmatch(part) else f"`{part}`" for part in parts if part)


def _plain(word: str) -> str:
    return _MARKS.sub(r"\\\1", "".join(_ENTITIES.get(character, character) for character in word))
