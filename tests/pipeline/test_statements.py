"""Statements of a generated module: parsing them, and quoting names that are defined further below."""

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
    """A type with a name that is defined below is quoted as a whole, also over several lines; values are not."""
    _, statements = cut(_MODULE, unless_from=())

    statement = statements["One"].fit({"Two"})

    assert 'short: "list[Two] | None" = None' in statement
    assert '"Two | None"' in statement
    assert 'ClassVar[Literal["Two"]] = "Two"' in statement
    assert 'field(name="Two", default=None)' in statement
    compile(statement, "statement", "exec")


def test_quotes_of_the_generator() -> None:
    """Quotes around names that are defined above are removed, so that decoders see no strings."""
    _, statements = cut(_MODULE, unless_from=())

    assert "All: TypeAlias = dict[str, list[Two]]" == statements["All"].fit(()).strip()
    assert {"Two", "dict", "str", "list", "TypeAlias", "All"} == statements["All"].names
    assert 'Open[Literal["Two"]]' in statements["Kinds"].fit({"Two"})
