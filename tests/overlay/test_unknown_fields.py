"""Fields that the spec does not have: reported from a sample, kept, refused or ignored, as the caller chooses."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import Drift, errors
from billing_overlay.calls.options import CommonOptions
from billing_overlay.door import Model
from billing_overlay.responses.keeping import can_keep
from billing_overlay.responses.unknown_fields import EVERY, FIRST, Sampler, extra_drift, unknown_fields
from tests.overlay.acme import Customer, CustomerList, Flat, Stale, acme, async_acme
from tests.overlay.wire import Call, Network, both, respond, run

PAGE_OF_DRIFT = Path(__file__).parents[2] / "docs" / "observability.md"
BASE = {"id": "c1", "name": "Acme"}
GET: dict[str, Any] = {"path": {"id": "c1"}}
EXTRA = {**BASE, "fee": 1.10, "price": {"kind": "FLAT", "amount": "1", "tax-rate": "0.10"}}
PAGE = {"data": [EXTRA, BASE, EXTRA], "pagination": {"next": None, "pages": [1]}, "meta": {"a": 1}}
DRIFT_OF_PAGE = [
    ("$.meta", "object"), ("$.data[].fee", "decimal"), ("$.data[].price.tax-rate", "string"),
    ("$.pagination.pages", "array"),
]  # fmt: skip


def places(client: Any) -> list[tuple[str, str]]:
    return [(drift.path, drift.got) for drift in client.drift if drift.kind == "extra"]


def test_unknown_fields_are_reported() -> None:
    """Each place is reported once, with the type of what it holds, in lists and variants, too."""
    with acme(Network(respond(200, PAGE))) as client:
        for _ in range(3):
            client.call("list_customers")

    assert DRIFT_OF_PAGE == places(client)
    assert "list_customers: $.meta: expected nothing, got object (extra)" == str(client.drift[0])


@both
def test_strict_accepts_unknown_fields(call: Call) -> None:
    """A provider may add fields: strict=True alone does not raise for them."""
    assert isinstance(call(Network(respond(200, EXTRA)), "get_customer", {"strict": True}, **GET), Customer)


@both
def test_unknown_fields_are_refused(call: Call) -> None:
    """unknown_fields="refuse" raises for any of them, in every response, and for nothing else."""
    options = {"unknown_fields": "refuse"}
    for _ in range(2):
        with pytest.raises(errors.ResponseDecodeError, match=r"\$\.fee: expected nothing, got decimal \(extra\)"):
            call(Network(respond(200, EXTRA)), "get_customer", options, **GET)

    assert Customer(id="c1", name="Acme", status="NEW") == call(
        Network(respond(200, {**BASE, "status": "NEW"})), "get_customer", options, **GET
    )


def test_unknown_fields_are_ignored() -> None:
    """unknown_fields="ignore" neither keeps nor reports them."""
    with acme(Network(respond(200, EXTRA)), unknown_fields="ignore") as client:
        customer = client.call("get_customer", **GET)

    assert ([], {}) == (client.drift, customer.extra)


def test_an_unknown_value_of_the_option() -> None:
    """A word that is not one of the four is refused."""
    with pytest.raises(errors.ConfigurationError, match="unknown_fields must be one of report, keep, ignore, refuse"):
        acme(Network(200), unknown_fields="all")


def test_which_responses_are_checked() -> None:
    """Checked are the first responses of each operation, then one in 1024."""
    sampler = Sampler()

    selected = [number for number in range(2100) if sampler.selects("a")]

    assert [0, 1, 2, 3, 1024, 2048] == selected
    assert sampler.selects("b")


@pytest.mark.parametrize("text", [str(CommonOptions.__doc__), PAGE_OF_DRIFT.read_text(encoding="utf-8")])
def test_the_sample_is_documented(text: str) -> None:
    """The option and the page about drift state which responses are checked."""
    words = " ".join(text.split())

    assert f"of each operation, the first {FIRST} responses" in words
    assert f"then 1 in {EVERY:,}" in words


def test_a_field_that_comes_later() -> None:
    """A field that a provider adds while a client lives is reported within 1024 responses."""
    network = Network(*[respond(200, BASE)] * 4, respond(200, EXTRA))

    with acme(network) as client:
        for _ in range(4):
            client.call("get_customer", **GET)
        for _ in range(4, 1024):
            client._context.codec._sampler.selects("get_customer")
        client.call("get_customer", **GET)

    assert ["$.fee", "$.price.tax-rate"] == [path for path, _ in places(client)]


def test_names_that_may_be_data() -> None:
    """An unknown field whose name does not look like an identifier is reported without its name."""
    with acme(Network(respond(200, {**BASE, "user@private.example": 1}))) as client:
        client.call("get_customer", **GET)

    assert [Drift("get_customer", "$.*", "extra", "nothing", "integer")] == client.drift


def test_a_response_without_its_envelope() -> None:
    """Unknown fields are found in a response without its envelope, at their path in the spec."""
    with acme(Network(respond(200, {**BASE, "fee": 1}))) as client:
        client.call("wrapped_customer", **GET)

    assert [("$.data.fee", "integer")] == places(client)


@both
def test_unknown_fields_are_kept(call: Call) -> None:
    """unknown_fields="keep" returns models that have them in `extra` and in to_dict(), at every depth."""
    customer = call(Network(respond(200, EXTRA)), "get_customer", {"unknown_fields": "keep"}, **GET)

    assert isinstance(customer, Customer)
    assert isinstance(customer.price, Flat)
    assert ({"fee": Decimal("1.1")}, {"tax-rate": "0.10"}) == (customer.extra, customer.price.extra)
    assert {**BASE, "fee": Decimal("1.1"), "price": {"kind": "FLAT", "amount": Decimal(1), "tax-rate": "0.10"}} == (
        customer.to_dict()
    )


def test_kept_fields_of_pages_are_reported_once() -> None:
    """A client that keeps unknown fields reports them, too, and decodes pages with and without them."""
    network = Network(respond(200, {**PAGE, "meta": None}), respond(200, {"data": [BASE], "pagination": {}}))

    with acme(network, unknown_fields="keep") as client:
        page, other = client.call("list_customers"), client.call("list_customers")

    assert [{"fee": Decimal("1.1")}, {}, {"fee": Decimal("1.1")}] == [item.extra for item in page.items]
    assert ({"meta": None}, {"pages": [1]}) == (page.response.extra, page.response.pagination.extra)
    assert [Customer(id="c1", name="Acme")] == other.items
    assert sorted(path for path, _ in DRIFT_OF_PAGE) == sorted(path for path, _ in places(client))


def test_async_clients_keep_unknown_fields() -> None:
    """A copy with the option keeps them; the client that it was made from does not."""

    async def work() -> list[dict[str, Any]]:
        async with async_acme(Network(respond(200, EXTRA))) as client:
            clients = (client, client.with_options(unknown_fields="keep"), client)
            return [(await each.call("get_customer", **GET)).extra for each in clients]

    assert [{}, {"fee": Decimal("1.1")}, {}] == run(work())


def test_unknown_fields_of_a_drifted_response_are_kept() -> None:
    """Lenient decoding keeps unknown fields, too."""
    with acme(Network(respond(200, {**EXTRA, "status": "NEW"})), unknown_fields="keep") as client:
        customer = client.call("get_customer", **GET)

    assert ("NEW", {"fee": Decimal("1.1")}) == (customer.status, customer.extra)
    assert ["enum", "extra", "extra"] == [drift.kind for drift in client.drift]


def kept(**fields: Any) -> Any:
    with acme(Network(respond(200, {**BASE, **fields})), unknown_fields="keep") as client:
        return client.call("get_customer", **GET)


def test_null_and_absent_are_distinguished() -> None:
    """is_set() and to_dict() distinguish null from absent in a model that keeps; both read as None."""
    customer = kept(balance=None)

    assert (None, None) == (customer.balance, customer.status)
    assert (True, False, True) == tuple(map(customer.is_set, ("balance", "status", "name")))
    assert {**BASE, "balance": None} == customer.to_dict()
    assert {"balance": None, "status": "-"} == {
        name: value for name, value in customer.to_dict(absent="-").items() if name in ("balance", "status")
    }
    customer.status = "ENDED"
    assert customer.is_set("status")


def test_null_and_absent_of_other_models() -> None:
    """Without the option, is_set() is True for values, and for None raises an error that names the option."""
    customer = Customer(id="c1", name="Acme")

    assert customer.is_set("name")
    with pytest.raises(errors.ConfigurationError, match=r'balance: null and absent .* unknown_fields="keep"'):
        customer.is_set("balance")
    with pytest.raises(AttributeError):
        customer.is_set("nmae")


def test_kept_models_are_values() -> None:
    """Models that keep are equal by value, also to plain ones without extra fields, and can be copied and pickled."""
    customer = kept(fee=1, price={"kind": "FLAT", "amount": 1, "extra_0": 2, "a b": [3]})

    assert customer == copy.deepcopy(customer) == pickle.loads(pickle.dumps(customer))
    assert customer != kept(fee=2) != kept()
    assert Customer(id="c1", name="Acme") == kept(balance=None) == kept()
    assert not Customer(id="c1", name="Acme") != kept(balance=None)  # noqa: SIM202  both comparisons agree
    assert (True, False) == (customer != 1, customer == Flat(amount=Decimal(1)))
    assert {"extra_0": 2, "a b": [3]} == pickle.loads(pickle.dumps(customer)).price.extra


def test_kept_fields_are_sent_back() -> None:
    """A model that keeps, passed as a body, is sent with its unknown fields, with nulls and without absent fields."""
    network = Network(respond(200, BASE))

    with acme(network) as client:
        client.call("add_note", body=kept(fee=1, balance=None))
        client.call("create_customer", body={"parent": kept(fee=1, balance=None)})

    expected = {**BASE, "fee": 1, "balance": None}
    assert [expected, {"parent": expected}] == [json.loads(request.content) for request in network.requests]


def test_names_without_end() -> None:
    """If a provider uses data as names of fields, all fields are kept, however many there are."""
    bodies = [respond(200, {**BASE, **{f"n{page}_{number}": number for number in range(100)}}) for page in range(5)]

    with acme(Network(*bodies), unknown_fields="keep") as client:
        sizes = [len(client.call("get_customer", **GET).extra) for _ in bodies]

    assert [100] * 5 == sizes


_NAMES = st.text(max_size=8) | st.sampled_from(["extra", "to_dict", "_a", "class", "fee", "extra_0", "data", "id"])
_VALUES = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3) | st.lists(st.none(), max_size=2)


@given(extra=st.dictionaries(_NAMES, _VALUES, max_size=4))
def test_no_field_is_dropped(extra: dict[str, Any]) -> None:
    """Whatever fields a response has, to_dict() of a model that keeps returns all that can be kept."""
    body = {**extra, **BASE}
    reserved = {"id", "name", "status", "balance", "since", "created_at", "price", "metadata", "notes"}

    if not reserved & extra.keys():
        assert {name: value for name, value in body.items() if can_keep(name)} == kept(**extra).to_dict()


def test_names_that_cannot_be_kept() -> None:
    """A field whose name is empty or has quotes is reported, and the others are kept."""
    with acme(Network(respond(200, {**EXTRA, "": 1, '"': 2})), unknown_fields="keep") as client:
        customer = client.call("get_customer", **GET)

    assert {"fee": Decimal("1.1")} == customer.extra
    assert ["$.*", "$.fee", "$.price.tax-rate"] == sorted(drift.path for drift in client.drift)


def test_a_page_type_of_models() -> None:
    """The page of a client that keeps is of the declared type."""
    with acme(Network(respond(200, PAGE)), unknown_fields="keep") as client:
        assert isinstance(client.call("list_customers").response, CustomerList)


class Method(Model, kw_only=True):
    """A model with a field of one variant."""

    flat: Flat | None = None


def test_a_missing_discriminator() -> None:
    """A model that stands alone and lacks its discriminator is drift, although the decoder accepts it."""
    found = extra_drift("pay", unknown_fields(Method, {"flat": {"amount": 1}}))

    assert [Drift("pay", "$.flat.kind", "missing", "enum", "nothing")] == found


def test_maps_and_lists_of_models() -> None:
    """Unknown fields are found in the models of maps and lists, whose own names are data and not shown."""
    value = {"x@y.example": [{"current": 1, "fee": 2}], "other": []}

    found = extra_drift("pay", unknown_fields(dict[str, list[Stale]], value))

    assert [("$.*[].fee", "integer")] == [(drift.path, drift.got) for drift in found]


def test_a_number_too_long_to_read() -> None:
    """An unknown field that cannot be read does not cost the response."""
    body = b'{"id":"c1","name":"Acme","later":' + b"1" * 5000 + b"}"
    with acme(Network(respond(200, body))) as client:
        assert Customer(id="c1", name="Acme") == client.call("get_customer", **GET)

    assert [] == client.drift
