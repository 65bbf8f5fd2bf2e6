"""Statements of a generated module: cut apart, and written in quotes only where a name stands further below."""

from __future__ import annotations

from scripts.pipeline.generate.statements import cut

_MODULE = """\
from typing import Literal, TypeAlias

class One(Model):
    kind: ClassVar[Literal["Two"]] = "Two"
    short: list["Two"] | None = None
    long: (
        Two
        | None
    ) = field(name="Two", default=None)

All: TypeAlias = dict[str, list["Two"]]
Kinds: TypeAlias = Open[Literal["Two"]]
"""


def test_a_type_over_several_lines() -> None:
    """A type that names what stands below is quoted as a whole, also one over several lines; values stay values."""
    _, statements = cut(_MODULE, unless_from=())

    one = statements["One"].fit({"Two"})

    assert 'short: "list[Two] | None" = None' in one
    assert '"Two | None"' in one
    assert 'ClassVar[Literal["Two"]] = "Two"' in one
    assert 'field(name="Two", default=None)' in one
    compile(one, "one", "exec")


def test_quotes_of_the_generator() -> None:
    """Where the generator quotes what stands above, the quotes go: what a decoder is made for holds no texts."""
    _, statements = cut(_MODULE, unless_from=())

    assert "All: TypeAlias = dict[str, list[Two]]" == statements["All"].fit(()).strip()
    assert {"Two", "dict", "str", "list", "TypeAlias", "All"} == statements["All"].names
    assert 'Open[Literal["Two"]]' in statements["Kinds"].fit({"Two"})
