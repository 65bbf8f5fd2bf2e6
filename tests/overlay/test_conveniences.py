"""What users of notebooks, mocks and process pools expect of clients, pages, models and raw responses."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.declared.html import html_table
from billing_overlay.messages import Arguments
from billing_overlay.responses.text import text_of
from tests.overlay.acme import OPERATIONS, Customer, acme, async_acme
from tests.overlay.test_pages import page
from tests.overlay.test_pages_number import numbered
from tests.overlay.test_raw_response import GET, raw
from tests.overlay.wire import Network, respond, run

DEFAULTS_OF_HTTPX = ("", "*/*", f"python-httpx/{httpx.__version__}")
EMPTY_FIRST = (page("a"), page(None, ["1", "2"]))


def test_the_total_of_a_list() -> None:
    """`page.total` is what the provider reports, and None where it reports nothing."""
    operation = replace(OPERATIONS["list_customers"], pagination=numbered("total"))

    with acme(Network(page(None, ["1"], total=41), page(None, ["1"]))) as client:
        pages = [client._run(operation, Arguments()) for _ in range(2)]

    assert [41, None] == [page.total for page in pages]


@pytest.mark.parametrize(("script", "expected"), [(EMPTY_FIRST, "1"), ((page(None),), None)])
def test_the_first_item(script: Any, expected: str | None) -> None:
    """`first()` skips empty pages, and is None for an empty list; an async list has it, too."""

    async def work() -> list[Customer | None]:
        async with async_acme(Network(*script, *script)) as client:
            return [await client.call("list_customers").first(), await (await client.call("list_customers")).first()]

    with acme(Network(*script)) as client:
        found = [client.call("list_customers").first(), *run(work())]

    assert [expected] * 3 == [None if customer is None else customer.id for customer in found]


class _Cells(HTMLParser):
    """Collects the texts of a table's cells."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.tags: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        self.cells[-1] += data


def test_a_page_in_a_notebook() -> None:
    """A page is a table with a column for each field that is set in any item."""
    body = {"data": [{"id": "1", "name": "A"}, {"id": "2", "name": "<b>", "balance": "1.50"}], "pagination": {}}

    with acme(Network(respond(200, body))) as client:
        cells = _Cells(client.call("list_customers")._repr_html_()).cells

    assert ["id", "name", "balance", "1", "A", "", "2", "<b>", "1.50"] == cells


def test_a_model_in_a_notebook() -> None:
    """A model is a table of its fields that are set."""
    cells = _Cells(Customer(id="c1", name="Acme")._repr_html_()).cells

    assert ["field", "value", "id", "c1", "name", "Acme"] == cells


@given(st.lists(st.dictionaries(st.text(), st.text(max_size=300) | st.none()) | st.text(), max_size=3))
def test_markup_in_values(rows: list[Any]) -> None:
    """No value adds an element to the table."""
    assert {"table", "thead", "tbody", "tr", "th", "td"} >= _Cells(html_table(rows)).tags


def test_long_tables() -> None:
    """A table of more than 100 rows states how many are missing."""
    assert html_table([{"id": number} for number in range(103)]).endswith("<p>3 more</p>")


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickle.dumps], ids=["copy", "deepcopy", "pickle"])
@pytest.mark.parametrize("make", [acme, async_acme], ids=["sync", "async"])
def test_copies_of_a_client(make: Callable[..., Any], duplicate: Callable[[Any], Any]) -> None:
    """A client refuses to be copied and pickled, and states what to do instead."""
    with pytest.raises(TypeError, match=r"with_options\(\)|create one in each process"):
        duplicate(make(Network()))


def test_the_body_of_a_raw_response() -> None:
    """`json()` has Decimals, `text` is the body as text."""
    response = raw(Network(respond(200, {"id": "c1", "name": "Zoë", "balance": 0.10})), "get_customer", **GET)

    assert {"id": "c1", "name": "Zoë", "balance": Decimal("0.1")} == response.json()
    assert '"name":"Zoë"' in response.text


def test_a_raw_response_without_json() -> None:
    """`json()` of another body raises ResponseDecodeError, and `text` remains."""
    response = raw(Network(respond(200, "<html>")), "get_customer", **GET)

    with pytest.raises(errors.ResponseDecodeError, match=r"not JSON: .*; read `text`"):
        raw(Network(respond(200, b"\xff")), "get_customer", **GET).json()
    assert "<html>" in response.text


@pytest.mark.parametrize(
    ("media_type", "content", "expected"),
    [
        ("text/csv; charset=iso-8859-1", b"Zo\xeb", "Zoë"),
        ('text/csv; charset="UTF-16-LE"', "Zoë".encode("utf-16-le"), "Zoë"),
        ("text/csv", "Zoë".encode(), "Zoë"),
        ("text/csv", b"Zo\xeb", "Zo\N{REPLACEMENT CHARACTER}"),
        ("text/csv; charset=unknown", b"Zo", "Zo"),
        ("text/csv; charset=hex", b"Zo", "Zo"),
        ("text/csv; charset=undefined", b"Zo", "Zo"),
        ("text/csv; charset=\0", b"Zo", "Zo"),
        ("text/csv; charset=punycode", b"Zo-1", "Zo-1"),
        ("text/csv; charset=Unicode_Escape", rb"\x41", r"\x41"),
        ("", b"Zo", "Zo"),
    ],
)
def test_charsets(media_type: str, content: bytes, expected: str) -> None:
    """Text is read in the charset that is declared, else as UTF-8; no charset raises."""
    assert expected == text_of({"content-type": media_type}, content)


@pytest.mark.parametrize("name", ["User-Agent", "user-agent", "Accept", "Acme-Version"])
def test_a_default_header_left_out(name: str) -> None:
    """None in extra_headers leaves a default header out; credentials are sent nevertheless."""
    network = Network(200)

    with acme(network) as client:
        client.call("get_customer", **GET, extra_headers={name: None})

    sent = network.requests[0].headers
    assert "authorization" in sent
    assert sent.get(name, "") in DEFAULTS_OF_HTTPX
