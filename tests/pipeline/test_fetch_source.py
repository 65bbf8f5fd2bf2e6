"""source.toml after a fetch: only the lines about the document change."""

from __future__ import annotations

from scripts.fetching.source import read_source, rewritten


def test_source_keeps_its_lines() -> None:
    """Only the lines about the document change; an absent field is added."""
    source = read_source('# head\nversion = "1"  \nlicence = "none"', file="s.toml")

    text = rewritten(source, version='2"\\', data=b"", seen="é\x7f")

    assert '# head\nversion = "2\\"\\\\"\nlicence = "none"\nsha256 = "e3b0' == text[: text.index("c44298")]
    assert "é\x7f" == read_source(text, file="s.toml").get("seen")
