"""Untrusted text to Markdown: what a spec says comes out as words, never as markup, HTML, link or border of a table.

Beside `text` the only way of a spec into a generated file, and into README.md alone. Entities and backslashes are those
that every reader of CommonMark agrees on; what a reader might turn into a link by itself stands in a code span.
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


def text(said: str) -> Code:
    """Write words, on one line; they may stand in a cell, in an entry of a list, or as a paragraph."""
    line = " ".join(map(_word, visible(" ".join(said.split())).split(" ")))
    return Code(_BEGINS_BLOCK.sub(r"\1\\\2", line, count=1) if _BEGINS_BLOCK.match(line) else line)


def code(said: str) -> Code:
    """Write a name, path or value as code; as plain words where a code span could not hold it."""
    line = visible(" ".join(said.split()))
    return Code(f"`{line}`") if line and not _BREAKS_CODE.search(line) else text(said)


def link(words: Code, url: str) -> Code:
    """Lead from fixed words to an address of the web; an address of another kind is only said."""
    if not re.match(r"https?://[^/\s]", url):
        return Code(f"{words}: {text(url)}")
    target = quote(url, safe=_URL_SAFE, errors="replace").replace("&", "&amp;")
    return Code(f"[{words}]({target})")


def _word(word: str) -> str:
    if not _LINK_LIKE.search(word):
        return _plain(word)
    parts = _BREAKS_CODE.split(word)
    return "".join(_ENTITIES[one] if _BREAKS_CODE.fullmatch(one) else f"`{one}`" for one in parts if one)


def _plain(word: str) -> str:
    return _MARKS.sub(r"\\\1", "".join(_ENTITIES.get(one, one) for one in word))
