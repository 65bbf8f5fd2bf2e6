"""Untrusted text in Markdown: words stay words, wherever a README says them."""

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


def flat(said: str) -> str:
    return visible(" ".join(said.split()))


def tokens(source: str) -> list[Any]:
    return [inner for token in READER.parse(source) for inner in (token, *(token.children or ()))]


def words(token: Any) -> str:
    assert {one.type for one in token.children} <= {"text", "code_inline"}
    return "".join(one.content for one in token.children)


def nasty(test: Any) -> Any:
    for one in NASTY:
        test = example(one)(test)
    return test


@nasty
@given(ANY_TEXT)
def test_a_cell_is_what_was_said(said: str) -> None:
    """In a table the words are one cell, and a reader sees them as they were said."""
    parsed = READER.parse(f"| a | b | c |\n|---|---|---|\n| {text(said)} | {code(said)} | end |\n\nafter\n")

    cells = [words(one) for one in parsed if one.type == "inline"]
    assert ["a", "b", "c", flat(said), flat(said), "end", "after"] == cells
    assert 2 == sum(one.type == "tr_open" for one in parsed)


@nasty
@given(ANY_TEXT)
def test_a_paragraph_is_what_was_said(said: str) -> None:
    """Alone or as an entry of a list the words are one paragraph, and begin nothing else."""
    parsed = READER.parse(f"before\n\n{text(said)}\n\n- {code('x')}: {text(said)}\n")

    kinds = {one.type for one in parsed}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close", "bullet_list_open", "bullet_list_close",
                     "list_item_open", "list_item_close"}  # fmt: skip
    assert [*filter(None, ["before", flat(said)]), f"x: {flat(said)}".strip()] == [
        words(one) for one in parsed if one.type == "inline"
    ]


def plain_parts(source: str) -> Iterator[str]:
    for one in tokens(source):
        if one.type == "text":
            yield one.content.lower()


@nasty
@given(ANY_TEXT)
def test_nothing_becomes_a_link_by_itself(said: str) -> None:
    """What readers turn into links without being asked stands in code only."""
    parts = [*plain_parts(text(said)), *plain_parts(code(said))]

    assert not any(sign in part for sign in ("://", "www.", "@") for part in parts)


@given(ANY_TEXT)
@example("a)b [c] <d> |e| \\f `g` &amp; \ud800")
@example("docs?q=%22%22%22pwned()#x")
def test_a_link_leads_to_its_host(rest: str) -> None:
    """A link is one link in one cell, to the host that the address names, whatever follows there."""
    source = f"| a | b |\n|---|---|\n| {link(Code('page'), f'https://things.test/{rest}')} | end |\n"

    found = [one.attrGet("href") for one in tokens(source) if one.type == "link_open"]
    assert 1 == len(found)
    assert str(found[0]).startswith("https://things.test/")
    assert 4 == sum(one.type == "inline" for one in READER.parse(source))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//evil.test", "data:text/html,x", "https://", "/etc"])
def test_an_address_of_another_kind(url: str) -> None:
    """What is no address of the web is said, and leads nowhere."""
    said = link(Code("page"), url)

    assert not any(one.type == "link_open" for one in tokens(said))
    assert said.startswith("page: ")


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Send up to 100 events; look into failed.", "Send up to 100 events; look into failed."),
        ("one_name and *", "one\\_name and \\*"),
        ("see https://things.test.", "see `https://things.test.`"),
        ("2. more", "2\\. more"),
    ],
)
def test_it_stays_readable(said: str, written: str) -> None:
    """Plain prose comes out as it is; only what means something in Markdown is touched."""
    assert written == text(said)
