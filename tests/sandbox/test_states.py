"""States, totals and parts of objects: they follow from what operations do, as the spec declares."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from billing_sandbox import Sandbox

from .documents import Clock, Node, array, document, in_path, operation, ref, text, thing


def amount(**total: Any) -> Node:
    return text(format="decimal", **({"x-total": total} if total else {}))


BILL = thing(
    ["id", "status", "lines", "net", "total", "rest", "paid"],
    id=text(),
    status=text(enum=["draft", "sent", "paid", "void"]),
    payment=text(enum=["none", "some"]),
    lines=array(ref("Line")),
    net=amount(sum=["/lines/amount"]),
    tax=amount(),
    total=amount(sum=["/net", "/tax"]),
    paid=amount(),
    rest=amount(sum=["/total"], minus=["/paid"]),
    fees=amount(sum=["/amount"], of={"operation": "list_fees", "with": {"id": "/id"}}),
    reason=text(),
    archived_at=text(format="date-time"),
)
LINE = thing(
    ["id", "quantity", "price", "amount"],
    id=text(),
    quantity={"type": "number"},
    price=amount(),
    amount=amount(product=["/quantity", "/price"]),
)
FEE = thing(["id", "amount", "bill_id"], id=text(), amount=amount(), bill_id=text())
PAY = {"from": {"/status": ["draft", "sent"]}, "to": {"/status": "paid", "/paid": {"copy": "/total"}}, "refused": 409}
VOID = {
    "from": [{"/status": "draft"}, {"/status": "sent", "/payment": "none"}],
    "to": {"/reason": {"copy": "/why"}},
}
AN_ID: Node = {"parameters": [in_path()]}


def bills() -> Node:
    """Bills with lines, which they list, and fees, which they do not list."""
    line = thing(None, quantity={"type": "number"}, price=text())
    here = {**AN_ID, "parameters": [in_path(), in_path("line")]}
    return document(
        {
            "/bills": {
                "post": operation(
                    "create_bill",
                    {"201": ref("Bill")},
                    body=thing(None, lines=array(line), tax=text(), status=text(), payment=text()),
                    **{"x-transition": {"to": {"/status": "draft", "/reason": "new"}}},
                )
            },
            "/bills/{id}": {
                **AN_ID,
                "get": operation("get_bill", {"200": ref("Bill")}),
                "patch": operation(
                    "update_bill", {"200": ref("Bill")}, body=thing(None, tax=text(), lines=array(line))
                ),
                "delete": operation(
                    "drop_bill", {"204": None}, **{"x-transition": {"to": {"/archived_at": {"now": True}}}}
                ),
            },
            "/bills/{id}/pay": {**AN_ID, "post": operation("pay", {"200": ref("Bill")}, **{"x-transition": PAY})},
            "/bills/{id}/void": {
                **AN_ID,
                "post": operation(
                    "void",
                    {"200": thing(["done"], done=text())},
                    body=thing(None, why=text()),
                    **{"x-transition": VOID},
                ),
            },
            "/bills/{id}/unarchive": {**AN_ID, "post": operation("unarchive", {"200": ref("Bill")})},
            "/bills/{id}/lines": {
                **AN_ID,
                "get": operation(
                    "list_lines", {"200": thing(["data"], data=array(ref("Line")))}, **{"x-method": "list"}
                ),
                "post": operation("add_line", {"201": ref("Line")}, body=line),
            },
            "/bills/{id}/lines/{line}": {
                **here,
                "get": operation("get_line", {"200": ref("Line")}),
                "patch": operation("change_line", {"200": ref("Line")}, body=line),
                "delete": operation("drop_line", {"204": None}),
            },
            "/bills/{id}/fees": {
                **AN_ID,
                "get": operation("list_fees", {"200": thing(["data"], data=array(ref("Fee")))}, **{"x-method": "list"}),
                "post": operation("add_fee", {"201": ref("Fee")}, body=thing(None, amount=text())),
            },
        },
        {"Bill": BILL, "Line": LINE, "Fee": FEE},
    )


SHARED = Sandbox(bills(), clock=Clock())


@pytest.fixture
def client() -> httpx.Client:
    """A client of the empty sandbox."""
    SHARED.reset()
    return SHARED.client()


def new(client: httpx.Client, **fields: Any) -> Any:
    return client.post("/bills", json=fields).json()


AMOUNTS = st.decimals("0", "999", places=2)


@settings(max_examples=30)
@given(lines=st.lists(st.tuples(st.integers(0, 9), AMOUNTS), max_size=4), tax=AMOUNTS)
def test_totals_follow_from_lines(lines: list[tuple[int, Decimal]], tax: Decimal) -> None:
    """A bill is the sum of its lines and its tax, exactly, and so it is after a line was added and one changed."""
    SHARED.reset()
    with SHARED.client() as client:
        bill = new(client, lines=[{"quantity": n, "price": str(price)} for n, price in lines], tax=str(tax))
        at = f"/bills/{bill['id']}/lines"
        client.post(at, json={"quantity": 1, "price": "0.10"})
        last = client.get(at).json()["data"][-1]
        client.patch(f"{at}/{last['id']}", json={"price": "0.30"})
        after = client.get(f"/bills/{bill['id']}").json()

    net = sum((n * price for n, price in lines), Decimal(0))
    assert (net, net + tax) == (Decimal(bill["net"]), Decimal(bill["total"]))
    assert (net + Decimal("0.30"), net + Decimal("0.30") + tax) == (Decimal(after["net"]), Decimal(after["total"]))
    assert Decimal(after["rest"]) == Decimal(after["total"]) - Decimal(after["paid"])


def test_totals_of_another_list(client: httpx.Client) -> None:
    """A total can follow from objects that only another list shows; their owner comes from the path."""
    bill = new(client)
    fees = [client.post(f"/bills/{bill['id']}/fees", json={"amount": value}).json() for value in ("1.50", "2.25")]

    assert "3.75" == client.get(f"/bills/{bill['id']}").json()["fees"]
    assert [bill["id"]] * 2 == [fee["bill_id"] for fee in fees]


def test_a_total_that_a_seed_sets(client: httpx.Client) -> None:
    """A seed keeps the total that it was seeded with, until a line changes."""
    (bill,) = SHARED.seed("get_bill", count=1, fields=lambda _: {"total": "5.00"})
    client.post(f"/bills/{bill['id']}/lines", json={"quantity": 1, "price": "1.00"})

    assert "5.00" == bill["total"]
    assert "5.00" != client.get(f"/bills/{bill['id']}").json()["total"]


def test_a_part_of_a_seed(client: httpx.Client) -> None:
    """A line of a seeded bill can be read, changed and removed by its id, and the bill shows it."""
    (bill,) = SHARED.seed("get_bill", count=1)
    (line,) = bill["lines"]
    at = f"/bills/{bill['id']}/lines/{line['id']}"

    changed = client.patch(at, json={"quantity": 2, "price": "3.00"}).json()
    whole = client.get(f"/bills/{bill['id']}").json()
    client.delete(at)

    assert ("6.00", [changed]) == (changed["amount"], whole["lines"])
    assert [] == client.get(f"/bills/{bill['id']}").json()["lines"]
    assert 404 == client.get(at).status_code


def test_parts_that_a_parent_replaces(client: httpx.Client) -> None:
    """Lines that a change of the bill replaces are gone, those that it brings can be addressed."""
    bill = new(client, lines=[{"quantity": 1, "price": "1.00"}])
    changed = client.patch(f"/bills/{bill['id']}", json={"lines": [{"quantity": 2, "price": "1.00"}]}).json()
    shown = client.get(f"/bills/{bill['id']}/lines").json()["data"]

    assert changed["lines"] == shown
    assert "2.00" == changed["net"]


def test_a_state_that_follows(client: httpx.Client) -> None:
    """A transition sets states and copies amounts; what the request or the creation sets itself stays."""
    bill = new(client, lines=[{"quantity": 1, "price": "7.00"}], tax="0.00", status="sent")
    paid = client.post(f"/bills/{bill['id']}/pay").json()

    assert ("sent", "new") == (bill["status"], bill["reason"])
    assert ("paid", "7.00", "0.00") == (paid["status"], paid["paid"], paid["rest"])


def test_a_state_that_forbids(client: httpx.Client) -> None:
    """An operation that the state of its object forbids is refused with both states, and has no effect."""
    bill = new(client)
    client.post(f"/bills/{bill['id']}/pay")
    refused = client.post(f"/bills/{bill['id']}/pay")

    assert 409 == refused.status_code
    assert "has status 'paid', and this operation needs status 'draft' or 'sent'" in refused.json()["message"]
    assert 1 == SHARED.effects["pay"]


@pytest.mark.parametrize(("payment", "status"), [("none", 200), ("some", 400)])
def test_alternative_states(client: httpx.Client, payment: str, status: int) -> None:
    """Of alternative states one must hold; the response need not be the object, and the request is copied from."""
    bill = new(client, status="sent", payment=payment)
    response = client.post(f"/bills/{bill['id']}/void", json={"why": "twice"})
    read = client.get(f"/bills/{bill['id']}").json()

    assert status == response.status_code
    assert ("void", "twice") == (read["status"], read["reason"]) if status == 200 else read == bill


def test_a_deletion_that_archives(client: httpx.Client) -> None:
    """A deletion with a transition keeps the object in another state, which a verb with un- undoes."""
    bill = new(client)
    response = client.delete(f"/bills/{bill['id']}")
    archived = client.get(f"/bills/{bill['id']}").json()
    back = client.post(f"/bills/{bill['id']}/unarchive").json()

    assert (204, "2030-01-02T03:04:05Z") == (response.status_code, archived["archived_at"])
    assert "archived_at" not in back
