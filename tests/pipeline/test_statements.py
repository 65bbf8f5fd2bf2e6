"""Statements of a generated module: parsing them, and quoting names that are defined further below."""

from __future__ import annotations

from scripts.pipeline.generate.statements import Statement, names_in, unquoted

_ONE = """\
class One(Model):
    kind: ClassVar[Literal["Two"]] = "Two"
    short: list[Two] | None = None
    long: (
        Two
        | None
    ) = field(name="Two", default=None)
"""


def test_a_type_over_several_lines() -> None:
    """A type with a name that is defined below is quoted as a whole, also over several lines; values are not."""
    statement = Statement(_ONE, names_in(_ONE)).fit({"Two"})

    assert 'short: "list[Two] | None" = None' in statement
    assert '"Two | None"' in statement
    assert 'ClassVar[Literal["Two"]] = "Two"' in statement
    assert 'field(name="Two", default=None)' in statement
    compile(statement, "statement", "exec")


def test_nothing_is_defined_below() -> None:
    """A statement whose names are all defined above is unchanged, so that decoders see no strings."""
    assert Statement(_ONE, names_in(_ONE)).fit({"Three"}) == _ONE


def test_quotes_of_the_generator() -> None:
    """Quotes around names are removed, and values stay."""
    assert "dict[str, list[Two]]" == unquoted('dict[str, list["Two"]]')
    assert "list[Two] | None" == unquoted('list["Two"] | None')
    assert 'Open[Literal["Two"]]' == unquoted('Open[Literal["Two"]]')
    assert {"Two", "dict", "str", "list"} == names_in("dict[str, list[Two]]")
