"""JSON pointers: parsed, resolved and set as RFC 6901 requires, wherever a declaration uses one."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import ABSENT, errors
from billing_overlay.declared.operation import ErrorPointers
from billing_overlay.declared.pointers import obstacle, place, resolve, tokens
from billing_overlay.door import Idempotency, Model, Pagination, RateLimit, Reconcile
from billing_overlay.messages import Arguments
from billing_overlay.pages.pagination import argument, first_page, with_argument
from billing_overlay.responses.error_factory import request_id
from tests import pointers
from tests.overlay.acme import OPERATIONS, Anything, acme
from tests.overlay.test_idempotency_keys_items import Nested
from tests.overlay.test_reconcile import lost, using
from tests.overlay.wire import LOST_AFTER, Network, Time, respond

# Names that a wrong order of unescaping, or a wrong idea of an index, confuses.
NAMES = st.sampled_from(["", "a", "a/b", "~", "~0", "~1", "~01", "/", "0", "1", "01", "-", "-1", "+1", "²", "1" * 30])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
PATHS = st.lists(NAMES | st.text(max_size=3), max_size=4)


@given(path=PATHS)
def test_escaped_names_are_parsed_back(path: list[str]) -> None:
    """Any names, joined into a pointer, are its tokens."""
    assert tuple(path) == tokens(pointers.join(*path))


@given(value=VALUES, path=PATHS)
def test_resolving_agrees_with_an_independent_resolver(value: Any, path: list[str]) -> None:
    """A pointer resolves to the value that an independent implementation of RFC 6901 finds."""
    pointer = pointers.join(*path)

    assert pointers.read(value, pointer) == resolve(value, pointer)


@given(value=VALUES, path=PATHS, item=VALUES)
def test_setting_agrees_with_an_independent_implementation(value: Any, path: list[str], item: Any) -> None:
    """A value is set where the pointer resolves, and nothing else changes; otherwise the pointer is refused."""
    pointer, before = pointers.join(*path), repr(value)

    try:
        placed = place(value, pointer, item)
    except errors.ConfigurationError:
        assert obstacle(value, pointer) is not None or "has no item" in str(_refusal(value, pointer))
    else:
        assert pointers.put(value, pointer, item) == placed
        assert pointers.read(placed, pointer) == item == resolve(placed, pointer)
    assert before == repr(value)


def _refusal(value: Any, pointer: str) -> Exception:
    with pytest.raises(errors.ConfigurationError) as caught:
        place(value, pointer, 1)
    return caught.value


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("/foo", ["bar", "baz"]),
        ("/foo/0", "bar"),
        ("/", 0),
        ("/a~1b", 1),
        ("/m~0n", 8),
        ("/~01", 9),
        ("/foo/2", None),
        ("/foo/-", None),
        ("/foo/01", None),
        ("/foo/0/0", None),
    ],
)
def test_the_examples_of_the_rfc(pointer: str, expected: Any) -> None:
    """Escapes, indices, the empty name and missing values resolve as in the examples of the RFC."""
    document = {"foo": ["bar", "baz"], "": 0, "a/b": 1, "m~n": 8, "~1": 9}

    assert expected == resolve(document, pointer)
    assert document == resolve(document, "")
    assert resolve(document, None) is None


class Holder(Model, kw_only=True):
    """A model with a list of models."""

    inner: list[Holder] | None = None
    name: str | None = None


def test_models_resolve_like_plain_values() -> None:
    """A pointer resolves through models and lists of them."""
    model = Holder(inner=[Holder(name="a"), Holder(name="b")])

    assert resolve(model, "/inner/1/name") == "b"
    placed: Any = place(model, "/inner/1/name", "c")
    assert placed["inner"] == [Holder(name="a"), {"name": "c"}]
    assert place(ABSENT, "/inner/name", "c") == {"inner": {"name": "c"}}


@pytest.mark.parametrize(
    ("body", "pointer", "message"),
    [
        ({"a": "text"}, "/a/b~1c", "cannot set /a/b~1c: /a must be an object, not str"),
        ([1], "/a", "cannot set /a: the list at the body has no item 'a'"),
        ({"a": [1]}, "/a/1", "cannot set /a/1: the list at /a has no item '1'"),
        ({"a": [1]}, "/a/-", "cannot set /a/-: the list at /a has no item '-'"),
        ({}, "a", "'a' is not a JSON pointer: it must be empty or start with '/'"),
    ],
)
def test_a_pointer_that_cannot_be_set_is_refused(body: Any, pointer: str, message: str) -> None:
    """Text on the path, and an index that the list does not have, are errors that name the location."""
    with pytest.raises(errors.ConfigurationError) as caught:
        place(body, pointer, 1)

    assert message == str(caught.value)


def sent(network: Network) -> list[Any]:
    return [json.loads(request.content) for request in network.requests]


@pytest.mark.parametrize(
    ("at", "body", "expected"),
    [
        ("/meta~1ref", {"a": 1}, {"a": 1, "meta/ref": "k"}),
        ("/meta~0ref", {"meta~ref": None}, {"meta~ref": "k"}),
        ("/lines/0/ref", {"lines": [{"a": 1}, {}]}, {"lines": [{"a": 1, "ref": "k"}, {}]}),
    ],
)
def test_a_key_is_set_at_its_pointer(at: str, body: Any, expected: Any) -> None:
    """A key is in its field on every attempt, even with "/" or "~" in the name, or in an item of a list."""
    operation = replace(OPERATIONS["consume_credits"], idempotency=Idempotency("body", at=at))
    network = Network(LOST_AFTER, 200)

    with acme(network, clock=Time().clock()) as client:
        Nested(client).make(operation, body=body, idempotency_key="k")

    assert [expected, expected] == sent(network)


@pytest.mark.parametrize("at", ["/meta~1ref", "/lines/1"])
def test_a_key_that_cannot_be_set_is_refused(at: str) -> None:
    """If the key cannot be set, nothing is sent: without its key the call would not be safe to retry."""
    operation, network = replace(OPERATIONS["consume_credits"], idempotency=Idempotency("body", at=at)), Network()

    with acme(network) as client, pytest.raises(errors.ConfigurationError, match=r"^consume_credits: .*cannot set "):
        Nested(client).make(operation, body=[] if at == "/meta~1ref" else {"lines": [1]}, idempotency_key="k")

    assert [] == network.requests


@pytest.mark.parametrize(
    ("at", "body"), [("/a~1b/c~0d", {"a/b": {"c~d": [{}, {}]}}), ("/0/0", [[[{}, {}]]]), ("", [{}, {}])]
)
def test_each_item_at_the_pointer_gets_its_key(at: str, body: Any) -> None:
    """The items are found behind escapes, behind an index, and in a body that is a list."""
    contract = Idempotency("items", at=at, field="key")
    operation, network = replace(OPERATIONS["ingest_events"], idempotency=contract), Network(LOST_AFTER, 200)

    with acme(network, clock=Time().clock()) as client:
        Nested(client).make(operation, body=body)

    first, second = [pointers.read(body, at) for body in sent(network)]
    assert first == second
    assert len({item["key"] for item in first}) == 2


def test_a_batch_without_its_items_is_sent_once() -> None:
    """A batch that carries no key, because the list is elsewhere, is not retried."""
    network = Network(LOST_AFTER, 200)

    with acme(network, clock=Time().clock()) as client, pytest.raises(errors.OutcomeUnknownError):
        Anything(client).make("ingest_events", body={"meta": {"events": [{}]}})

    assert len(network.requests) == 1


@pytest.mark.parametrize(
    ("pointer", "body"),
    [
        ("/errors/0/message", {"errors": [{"message": "no such plan"}]}),
        ("/error~1text", {"error/text": "no such plan"}),
        ("", "no such plan"),
    ],
)
def test_an_error_finds_its_message(pointer: str, body: Any) -> None:
    """The message may be in a list, under an escaped name, or the whole body."""
    client = acme(Network(respond(400, body)))
    client._context = replace(
        client._context, provider=replace(client.provider, errors=ErrorPointers((pointer,), ("/errors/0/code",)))
    )

    with pytest.raises(errors.BadRequestError) as caught:
        client.call("get_customer", path={"id": "c1"})

    assert caught.value.message == "no such plan"
    assert request_id(ErrorPointers(request_id=("/meta/0/id",)), {}, {"meta": [{"id": "r"}]}) == "r"


def test_a_page_is_asked_for_through_escapes() -> None:
    """Cursor and items behind escaped names and indices lead from page to page."""
    given = Arguments(body={"page/info": [{"size": 1}]})

    assert argument(with_argument(given, "/page~1info/0/after", "c"), "/page~1info/0/after") == "c"

    contract = Pagination("cursor", items="/d~1a/0", cursor="/page~1info/after", next="/links/0/next")
    operation = replace(OPERATIONS["search_customers"], pagination=contract, returns=None)
    operation = replace(operation, effect="read", returns="Anything")
    walked = [{"d/a": [[1, 2]], "links": [{"next": "n"}]}, {"d/a": [[3]], "links": [{}]}]

    page_request = first_page(operation, contract, Arguments(body={}))
    assert page_request.items(walked[0]) == [1, 2]
    following = page_request.following(page_request.cursor(walked[0], [1, 2]) or "", [1, 2], walked[0])
    assert following.arguments.body == {"page/info": {"after": "n"}}
    assert following.cursor(walked[1], [3]) is None
    with pytest.raises(errors.PaginationError, match="a str on the way to /links/0/next"):
        page_request.cursor({"links": ["n"]}, [1])


def test_a_limit_counts_by_an_entity_behind_escapes() -> None:
    """The entity of a rate limit is resolved by its pointer."""
    limit = RateLimit("notes", 1, 5.0, ("/who~1what/0",))
    operation, time = replace(OPERATIONS["add_note"], rate_limit=limit), Time()

    with acme(Network(200, 200, 200), clock=time.clock()) as client:
        for who in ("a", "b", "a"):
            Nested(client).make(operation, body={"who/what": [who]})

    assert len(time.slept) == 1


def test_a_lookup_reads_and_compares_through_escapes() -> None:
    """reconcile() sends the values at an escaped name or an index of the body."""
    network = Network(LOST_AFTER, respond(200, {"id": "c1", "name": "Acme"}))
    client = using(acme(network), "add_note", Reconcile("get_customer", {"id": "/refs~1ids/1"}))

    lost(client, body={"refs/ids": ["x", "c1"]}).reconcile()

    assert httpx.URL(network.last.url).path.endswith("/customers/c1")
