"""Untrusted text in Markdown: it stays text, in every place of a README."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from scripts.pipeline.generate.markdown import code, link, text
from scripts.pipeline.python.source import Code, visible

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ANY_TEXT = st.text(st.characters(), max_size=60) | st.text("|\\`*_<>&[]()~$#-+.:/@w =1!{};\"'\nah", max_size=40)
NASTY = [
    "<script>alert(1)</script>",
    "a | b \\| c \\\\| d",
    "`code` ``more`` `",
    "[words](https://evil.test) ![x](y) [ref]: z",
    "https://evil.test www.evil.test a@evil.test `https://evil.test|`",
    "&lt;b&gt; &#124; &amp;",
    "*a* __b__ ~~c~~ $d$",
    "# head",
    "1. entry",
    "- [ ] entry",
    "--- | ---",
    "\u202e \ud800 \0 \u2028",
]


def flat(value: str) -> str:
    return visible(" ".join(value.split()))


def tokens(source: str) -> list[Any]:
    return [inner for token in READER.parse(source) for inner in (token, *(token.children or ()))]


def words(token: Any) -> str:
    assert {child.type for child in token.children} <= {"text", "code_inline"}
    return "".join(child.content for child in token.children)


def nasty(test: Any) -> Any:
    for value in NASTY:
        test = example(value)(test)
    return test


@nasty
@given(ANY_TEXT)
def test_a_cell_is_what_was_said(value: str) -> None:
    """In a table the text is one cell, and is displayed unchanged."""
    parsed = READER.parse(f"| a | b | c |\n|---|---|---|\n| {text(value)} | {code(value)} | end |\n\nafter\n")

    cells = [words(token) for token in parsed if token.type == "inline"]
    assert ["a", "b", "c", flat(value), flat(value), "end", "after"] == cells
    assert 2 == sum(token.type == "tr_open" for token in parsed)


@nasty
@given(ANY_TEXT)
def test_a_paragraph_is_what_was_said(value: str) -> None:
    """As a block or as an item of a list the text is one paragraph, and starts no other block."""
    parsed = READER.parse(
        f"before\n\n{text(value)}\n\n- {code('x')}: {text(value)}\n- x: {code(value, in_table=False)}\n"
    )

    kinds = {token.type for token in parsed}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close", "bullet_list_open", "bullet_list_close",
                     "list_item_open", "list_item_close"}  # fmt: skip
    item = f"x: {flat(value)}".strip()
    assert [*filter(None, ["before", flat(value)]), item, item] == [
        words(token) for token in parsed if token.type == "inline"
    ]


def plain_parts(source: str) -> Iterator[str]:
    for token in tokens(source):
        if token.type == "text":
            yield token.content.lower()


@nasty
@given(ANY_TEXT)
def test_nothing_becomes_a_link_by_itself(value: str) -> None:
    """Text that renderers turn into links automatically is in code only."""
    parts = [*plain_parts(text(value)), *plain_parts(code(value)), *plain_parts(code(value, in_table=False))]

    assert not any(sign in part for sign in ("://", "www.", "@") for part in parts)


@given(ANY_TEXT)
@example("a)b [c] <d> |e| \\f `g` &amp; \ud800")
@example("docs?q=%22%22%22pwned()#x")
def test_a_link_leads_to_its_host(rest: str) -> None:
    """A link is one link in one cell, to the host of the address, whatever its path."""
    source = f"| a | b |\n|---|---|\n| {link(Code('page'), f'https://things.test/{rest}')} | end |\n"

    found = [token.attrGet("href") for token in tokens(source) if token.type == "link_open"]
    assert 1 == len(found)
    assert str(found[0]).startswith("https://things.test/")
    assert 4 == sum(token.type == "inline" for token in READER.parse(source))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//evil.test", "data:text/html,x", "https://", "/etc"])
def test_an_address_of_another_kind(url: str) -> None:
    """A URL that is not a web address is written as text, without a link."""
    value = link(Code("page"), url)

    assert not any(token.type == "link_open" for token in tokens(value))
    assert value.startswith("page: ")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Send up to 100 events; look into failed.", "Send up to 100 events; look into failed."),
        ("one_name and *", "one\\_name and \\*"),
        ("see https://things.test.", "see `https://things.test.`"),
        ("2. more", "2\\. more"),
    ],
)
def test_it_stays_readable(value: str, written: str) -> None:
    """Plain prose is unchanged; only Markdown syntax is escaped."""
    assert written == text(value)
