"""Paths and queries on the wire: a value stays in its segment; lists and objects have the style of the spec."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from billing_overlay import ABSENT, errors
from billing_overlay.door import Operation, Parameter
from billing_overlay.requests.url import header, path, query, quoted
from tests.overlay.acme import OPERATIONS, acme
from tests.overlay.wire import Network, make, respond

PREFIX = b"/v1/customers/"
HUGE = Decimal("1E+999999999")  # whose digits would fill the memory


class Colour(Enum):
    """An enum of text."""

    RED = "red"


class Level(str, Enum):  # noqa: UP042 - unlike a StrEnum, its str() is not its value
    """An enum that is text."""

    HIGH = "high"


class Rank(IntEnum):
    """An enum that is a number."""

    FIRST = 1


class Shown(str):
    """Text that shows something else, as types for secrets do."""

    __slots__ = ()

    def __str__(self) -> str:
        return "***"


def member(text: str) -> Any:
    """Return a member of an enum that is text."""
    names: Any = Enum("names", {"ONLY": text}, type=str)
    return names.ONLY


def path_of(value: Any) -> bytes:
    network = Network()
    make(network, "get_customer", path={"id": value})
    return network.last.url.raw_path


def query_of(**values: Any) -> str:
    network = Network()
    make(network, "get_customer", path={"id": "c1"}, query=values)
    return network.last.url.query.decode()


@given(value=st.text(min_size=1))
def test_a_path_value_never_leaves_its_segment(value: str) -> None:
    """Any value is exactly one segment on the wire, and decodes to itself."""
    assume(value not in (".", ".."))

    path = path_of(value)

    assert path.startswith(PREFIX)
    assert not set(b"/?#\\") & set(path[len(PREFIX) :])
    assert value == unquote(path[len(PREFIX) :].decode())


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a/b", b"a%2Fb"),
        ("../x", b"..%2Fx"),
        ("%2e%2e", b"%252e%252e"),
        ("a?b#c", b"a%3Fb%23c"),
        ("{id}", b"%7Bid%7D"),
        ("ü", b"%C3%BC"),
        (7, b"7"),
        (Rank.FIRST, b"1"),
        (Colour.RED, b"red"),
        (date(2026, 4, 1), b"2026-04-01"),
        (UUID(int=1), b"00000000-0000-0000-0000-000000000001"),
    ],
)
def test_path_values_are_written_exactly(value: Any, expected: bytes) -> None:
    """Reserved characters are percent-encoded; numbers, enums and dates have their plain text."""
    assert PREFIX + expected == path_of(value)


@pytest.mark.parametrize("value", ["", ".", "..", None, ABSENT, 1.5, b"a", ["a"], "\ud800"], ids=repr)
def test_path_values_that_address_another_resource_are_refused(value: Any) -> None:
    """Empty and dot segments, and values without a text, raise ConfigurationError, and nothing is sent."""
    network = Network()

    with pytest.raises(errors.ConfigurationError):
        make(network, "get_customer", path={"id": value})

    assert network.requests == []


@pytest.mark.parametrize("values", [{}, {"ID": "c1"}])
def test_a_path_without_its_value_is_refused(values: dict[str, Any]) -> None:
    """A missing path parameter is an error."""
    with pytest.raises(errors.ConfigurationError, match="a path parameter is missing"):
        make(Network(), "get_customer", path=values)


LISTS: Operation[Any] = Operation(
    id="o", method="GET", path="/customers/{ids}", resource="r", name="n", effect="read",
    parameters=(Parameter("ids", "path"), Parameter("X-Ids", "header")),
)  # fmt: skip


def test_a_declared_list_in_a_path() -> None:
    """Where the spec declares a list, its items have commas between; a comma in an item is no separator."""
    assert "/customers/a%2Cb,1" == path(LISTS, {"ids": ["a,b", 1]})


def test_a_list_in_a_header() -> None:
    """A declared list has commas between its items; one text may contain a comma, an item of several may not."""
    assert ["a,true", "a, b", ""] == [header(LISTS, "X-Ids", value) for value in (["a", True], "a, b", [])]

    with pytest.raises(
        errors.ConfigurationError, match="X-Ids: an item of a list in a header must not contain a comma"
    ):
        header(LISTS, "X-Ids", ["a,b", "c"])
    for name in ("X-Other", "ids"):
        with pytest.raises(errors.ConfigurationError, match=f"{name}: list has no exact text here"):
            header(LISTS, name, ["a"])


def test_a_url_that_no_server_takes_is_refused() -> None:
    """A URL that is too long raises ConfigurationError before anything is sent."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match="not a valid URL"):
        make(network, "get_customer", path={"id": "x" * 100_000})

    assert network.requests == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a b&c=d+e", "q=a%20b%26c%3Dd%2Be"),
        (True, "q=true"),
        (False, "q=false"),
        (0, "q=0"),
        (Decimal("1E+2"), "q=100"),
        (Level.HIGH, "q=high"),
        (Rank.FIRST, "q=1"),
        (datetime(2026, 4, 1, 10, tzinfo=UTC), "q=2026-04-01T10%3A00%3A00Z"),
        ([], ""),
        (None, ""),
        (ABSENT, ""),
        ("", "q="),
        (["a", "b c"], "q=a&q=b%20c"),
        ((1, True), "q=1&q=true"),
        ([UUID(int=1)], "q=00000000-0000-0000-0000-000000000001"),
    ],
)
def test_query_values_are_written_exactly(value: Any, expected: str) -> None:
    """Scalars have their plain text, lists repeat their name, and absent or empty values are omitted."""
    assert expected == query_of(q=value)


@given(text=st.text(min_size=1), kind=st.sampled_from([Shown, member]))
def test_text_of_another_class(text: str, kind: Callable[[str], str]) -> None:
    """Names and values of classes that derive from str are written with their characters, whatever str() returns."""

    def texts(value: str) -> list[str]:
        plain: list[dict[str, Any]] = [{value: value}, {"tags": [value]}]
        values = [*plain, {"createdAt": {value: value}}, {"a": {"b": {value: value}}}]
        return [query(OPERATIONS["list_customers"], each) for each in values]

    assert texts(text) == texts(kind(text))
    assert quoted(text) == "".join(map(quoted, map(kind, text)))


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, ["a", "b"], "q=a&q=b"),
        ("form", False, ["a,b", "c"], "q=a%2Cb,c"),
        ("form", False, [Level.HIGH, True], "q=high,true"),
        ("form", False, [], ""),
        ("spaceDelimited", False, ["a b", "c"], "q=a%20b%20c"),
        ("pipeDelimited", False, ["a", "b"], "q=a%7Cb"),
        ("deepObject", True, {"gte": date(2026, 4, 1), "lt": None}, "q%5Bgte%5D=2026-04-01"),
        ("deepObject", True, {"a": 1, "b": True}, "q%5Ba%5D=1&q%5Bb%5D=true"),
        ("deepObject", True, {}, ""),
        ("deepObject", True, {"gte": {"a": ABSENT}, "lt": ABSENT, "no": 1}, "q%5Bno%5D=1"),
        ("deepObject", True, {"amount": {"gte": Decimal("1.10"), "lt": None}}, "q%5Bamount%5D%5Bgte%5D=1.10"),
        ("deepObject", True, {"in": ["a", "b&"], "no": []}, "q%5Bin%5D%5B0%5D=a&q%5Bin%5D%5B1%5D=b%26"),
        ("deepObject", True, ["a", "b"], "q%5B0%5D=a&q%5B1%5D=b"),
        ("form", True, [{"to": ["x"]}, {"id": 2}], "q%5B0%5D%5Bto%5D%5B0%5D=x&q%5B1%5D%5Bid%5D=2"),
        ("form", True, {"a": {"b": 1}, "c[": ["d", "e"]}, "a%5Bb%5D=1&c%5B=d&c%5B=e"),
        ("form", True, {"a": 1, "b": "x,y"}, "a=1&b=x%2Cy"),
        ("form", False, {"a": 1, "b": "x,y"}, "q=a,1,b,x%2Cy"),
        ("form", False, {}, ""),
    ],
)  # fmt: skip
def test_lists_and_objects_have_the_style_of_the_spec(style: str, explode: bool, value: Any, expected: str) -> None:
    """Each style of OpenAPI is serialized as declared, with delimiters inside values percent-encoded."""
    operation: Operation[Any] = Operation(
        id="o", method="GET", path="/", resource="r", name="n", effect="read",
        parameters=(Parameter("q", "query", style, explode),),
    )  # fmt: skip

    assert expected == query(operation, {"q": value})


def test_the_styles_reach_the_wire() -> None:
    """A joined list, an exploded list and an object in brackets are sent in the style of their parameter."""
    network = Network(respond(200, {"data": [], "pagination": {}}))
    values = {"status": ["ACTIVE", "a,b"], "tags": ["x", "y"], "createdAt": {"gte": "2026"}}

    with acme(network) as client:
        client.call("list_customers", query=values)

    assert network.last.url.query == b"status=ACTIVE,a%2Cb&tags=x&tags=y&createdAt%5Bgte%5D=2026"


@pytest.mark.parametrize(
    "value", [1.5, b"a", object(), [None], [1.5], Decimal("NaN"), HUGE, {"a": 1.5}, "\ud800", ["\ud800"]]
)
def test_query_values_without_an_exact_text_are_refused(value: Any) -> None:
    """Floats, bytes and objects in a query raise ConfigurationError with the parameter's name."""
    with pytest.raises(errors.ConfigurationError):
        query_of(q=value)


def test_a_naive_datetime_is_refused() -> None:
    """A datetime without a time zone is ambiguous in a query, too."""
    with pytest.raises(errors.ConfigurationError, match="q: a datetime without a time zone"):
        query_of(q=datetime(2026, 4, 1))


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        ({"b": 2}, "a=1&b=2"),
        ({"a": 2}, "a=2"),
        ({"a": [2, 3]}, "a=2&a=3"),
        ({"a": None}, ""),
        ({}, "a=1"),
    ],
)
def test_extra_query_takes_precedence(extra: dict[str, Any], expected: str) -> None:
    """extra_query adds parameters, overrides those of the same name, and removes those that it sets to None."""
    network = Network()

    make(network, "get_customer", path={"id": "c1"}, query={"a": 1}, extra_query=extra)

    assert expected == network.last.url.query.decode()


_TEXTS = st.text(min_size=1)


@given(values=st.dictionaries(_TEXTS, st.one_of(_TEXTS, st.lists(_TEXTS, min_size=1))))
def test_no_query_value_becomes_another_parameter(values: dict[str, Any]) -> None:
    """A server parses exactly the names and values that were passed."""
    text = query(OPERATIONS["get_customer"], values)

    flat = [(name, item) for name, value in values.items() for item in (value if isinstance(value, list) else [value])]
    assert flat == parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text))
