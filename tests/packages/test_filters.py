"""Filters and states of the four providers in their sandboxes, as their specs declare them."""

from __future__ import annotations

from typing import Any

import pytest

from billing_overlay import errors
from billing_sandbox import Sandbox
from tests.packages.clients import PROVIDERS, document, loaded, over_sandbox

ALGUNA: Any = {"currency": "USD"}
ADDRESS = {"line1": "1 High Street", "town": "Leeds", "postcode": "LS1", "country": "GB"}
SEQUENCE: Any = {"address": ADDRESS, "tax_status": "TAXED", "contacts": []}
PEOPLE = [f"9d3b1f9e-6f0a-4e0e-8a43-00000000000{number}" for number in range(3)]
DATES = ["2026-01-10", "2026-02-10", "2026-03-10"]


def sandboxed(provider: str) -> tuple[Sandbox, Any]:
    """The empty sandbox of a provider, and a client over it."""
    sandbox = loaded(provider)
    sandbox.reset()
    return sandbox, over_sandbox(provider, sandbox)


def lists(provider: str) -> list[tuple[str, str]]:
    """The lists of a provider and their parameters that are neither for paging nor constant."""
    whole = document(provider)
    named = []
    for path, item in whole["paths"].items():
        for operation in (item.get("get"), item.get("post")):
            if not operation or not ("x-pagination" in operation or operation.get("x-method") == "list"):
                continue
            paging = {value for value in operation.get("x-pagination", {}).values() if isinstance(value, str)}
            for node in [*item.get("parameters", []), *operation.get("parameters", [])]:
                parameter = resolved(whole, node)
                is_constant = "const" in parameter["schema"] or "#" in path
                if parameter["in"] == "query" and parameter["name"] not in paging and not is_constant:
                    named.append((operation["operationId"], parameter["name"]))
    return named


def resolved(whole: Any, node: Any) -> Any:
    """A node behind its reference."""
    if "$ref" not in node:
        return node
    found = whole
    for step in node["$ref"].split("/")[1:]:
        found = found[step]
    return found


UNSUPPORTED = {
    "alguna": {
        *(("list_customers", name) for name in ("csm_id", "sales_owner_id", "tag_ids")),
        *(("list_invoices", name) for name in ("autopay", "reference", "subscription_id", "tag_ids")),
        ("list_plans", "tag_ids"),
        ("list_subscriptions", "tag_ids"),
    },
    "commenda": {
        *(("list_customers", name) for name in ("expiration_status", "exemption_status")),
        ("list_exemptions", "exemption_jurisdiction"),
    },
    "sequence": {
        ("list_billing_schedules", "includeOpenEndedSchedules"),
        ("list_billing_products", "taxCategoryId"),
        ("list_quotes", "hasActiveApprovalWorkflow"),
    },
    "stigg": {("get_credit_usage", "currencyId"), ("get_credit_usage", "resourceId")},
}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_parameter_of_a_list(provider: str) -> None:
    """Each parameter of each list is a filter that works, is declared as none, or is unsupported for a reason."""
    sandbox, _ = sandboxed(provider)
    operations = {name: sandbox._operations[name] for name, _ in lists(provider)}
    known = {name: sandbox._seeds._selection.filters(operation) for name, operation in operations.items()}

    found = [(name, parameter, known[name].get(parameter)) for name, parameter in lists(provider)]

    assert [] == [(name, parameter) for name, parameter, filter_ in found if filter_ is None]
    assert UNSUPPORTED[provider] == {
        (name, parameter) for name, parameter, filter_ in found if filter_ and filter_.unsupported
    }


def test_sequence_invoices() -> None:
    """Invoices narrow by payment status, status, due date and customer; the short list shows the same."""
    sandbox, client = sandboxed("sequence")
    states = [("UNPAID", "SENT"), ("PAID", "SENT"), ("UNPAID", "DRAFT")]
    made = sandbox.seed(
        "get_invoice",
        count=3,
        fields=lambda at: {
            "paymentStatus": states[at][0], "status": states[at][1], "dueDate": DATES[at], "customerId": PEOPLE[at]
        },
    )  # fmt: skip
    ids = [invoice["id"] for invoice in made]

    def shown(**filters: Any) -> list[int]:
        found = [invoice.id for invoice in client.invoices.list(**filters)]
        assert found == [invoice.id for invoice in client.invoices.list_summaries(**filters)]
        return [ids.index(id_) for id_ in found]

    assert [2, 0] == shown(invoice_payment_status="UNPAID")
    assert [1, 0] == shown(invoice_status="SENT")
    assert [2, 1] == shown(exclude_customer_id=PEOPLE[0])
    assert [1] == shown(customer_id=PEOPLE[1])
    assert [1] == shown(due_after=DATES[0], due_before=DATES[2])
    assert [0, 1, 2] == shown(sort_by="DUE_DATE", sort_order="ASC")


def test_customers_by_email_and_alias() -> None:
    """Customers are found by the e-mail address of a contact and by an alias, where the provider documents it."""
    _, alguna = sandboxed("alguna")
    contact = {"email": "ann@acme.example", "is_primary": True}
    ann = alguna.customers.create(name="Ann", contacts=[contact], aliases=["a-1"], **ALGUNA)
    alguna.customers.create(name="Bob", **ALGUNA)
    _, sequence = sandboxed("sequence")
    person = {"name": "Ann", "email": "ann@acme.example", "billingPreference": "PRIMARY"}
    acme = sequence.customers.create(**{**SEQUENCE, "contacts": [person]}, legal_name="Acme")
    sequence.customers.create(**SEQUENCE, legal_name="Bolt")
    sequence.customer_aliases.create(customer_id=acme.id, value="a-1")
    _, stigg = sandboxed("stigg")
    stigg.customers.provision(id="ann", email="ann@acme.example", name="Ann")
    stigg.customers.provision(id="bob", email="bob@acme.example", name="Bob")

    for client, wanted in ((alguna, ann), (sequence, acme)):
        for filters in ({"email": "ann@acme.example"}, {"alias": "a-1"}):
            assert [wanted.id] == [customer.id for customer in client.customers.list(**filters)]
    assert ["ann"] == [customer.id for customer in stigg.customers.list(email="ann@acme.example")]


def test_alguna_orders_and_dates() -> None:
    """Alguna sorts by the field and direction that are joined by a colon, and narrows by dates and states."""
    sandbox, client = sandboxed("alguna")
    for name in ("Cid", "Ann", "Bob"):
        client.customers.create(name=name, **ALGUNA)
    sandbox.seed(
        "get_invoice",
        count=3,
        fields=lambda at: {"status": ["issued", "paid", "draft"][at], "due_date": f"{DATES[at]}T00:00:00Z"},
    )

    assert ["Ann", "Bob", "Cid"] == [customer.name for customer in client.customers.list(sort="name:asc", limit=1)]
    assert ["Cid", "Bob", "Ann"] == [customer.name for customer in client.customers.list(sort="name:desc")]
    assert ["issued", "paid"] == [invoice.status for invoice in client.invoices.list(status=["paid", "issued"])]
    between = client.invoices.list(due_date_gte="2026-02-10T00:00:00Z", due_date_lte="2026-02-28T00:00:00Z")
    assert ["paid"] == [invoice.status for invoice in between]
    with pytest.raises(errors.InternalServerError, match="does not support the filter 'csm_id'"):
        client.with_options(max_attempts=1).customers.list(csm_id=["u"])


def test_stigg_ranges_of_time() -> None:
    """Stigg narrows by ranges of the time of creation."""
    sandbox, client = sandboxed("stigg")
    sandbox.seed("list_customers", count=3, fields=lambda at: {"id": f"c{at}", "createdAt": f"{DATES[at]}T00:00:00Z"})

    found = client.customers.list(created_at={"gte": "2026-02-10T00:00:00Z", "lt": "2026-03-10T00:00:00Z"})

    assert ["c1"] == [customer.id for customer in found]


def test_alguna_invoices() -> None:
    """An invoice sums its lines; lines of a seeded one change it; a void invoice cannot be paid."""
    sandbox, client = sandboxed("alguna")
    line = {"description": "Seats", "quantity": "3", "unit_price": "19.99"}
    made = client.invoices.create(customer_id="c", currency="USD", line_items=[line, {**line, "quantity": "1"}])
    (seeded,) = sandbox.seed("get_invoice", count=1)
    part = seeded["line_items"][0]["id"]

    paid = client.invoices.mark_as_paid(made.id, external_payment_source="cash")
    client.invoice_line_items.update(seeded["id"], part, description="Seats in May")
    client.invoice_line_items.create(seeded["id"], description="Hours", quantity="2", unit_price="5.00")
    changed = client.invoices.get(seeded["id"])
    voided = client.invoices.void(seeded["id"])

    assert ["79.96", "79.96", "0.00"] == [
        str(value) for value in (made.subtotal, paid.amount_paid, paid.amount_remaining)
    ]
    assert ("paid", "void") == (paid.status, voided.status)
    first, second = changed.line_items
    assert ("Seats in May", "10.00") == (first.description, str(second.total_price))
    assert first.total_price + second.total_price == changed.subtotal
    with pytest.raises(errors.ConflictError, match="has status 'void', and this operation needs status"):
        client.invoices.mark_as_paid(seeded["id"], external_payment_source="cash")


def test_sequence_invoices_sum_their_lines() -> None:
    """A new invoice is a draft without lines; its lines, which another list shows, make up its totals."""
    _, client = sandboxed("sequence")
    draft = client.invoices.create(customer_id="9d3b1f9e-6f0a-4e0e-8a43-0f6f4b1d2c33", currency="GBP")
    line = {"title": "Seats", "quantity": "3", "rate": "19.99", "tax_rate": "0", "rate_display": "ABSOLUTE"}
    client.invoice_line_items.create(draft.id, external_ids=[], **line)
    read = client.invoices.get(draft.id)

    assert ("DRAFT", "0.00") == (draft.status, str(draft.net_total))
    assert ["59.97", "59.97"] == [str(value) for value in (read.net_total, read.gross_total)]


def test_alguna_states() -> None:
    """A withdrawn quote cannot be activated; a deleted merchant is archived; an account belongs to its customer."""
    _, client = sandboxed("alguna")
    customer = client.customers.create(name="Ann", **ALGUNA)
    quote = client.quotes.create(customer_id=customer.id, name="Offer")
    withdrawn = client.quotes.withdraw(quote.id, reason="too late")
    merchant = client.merchants.create(display_name="Acme", external_id="m-1")
    client.merchants.delete(merchant.id)
    account = client.customer_connected_accounts.create(customer.id, integration_id="i-1", external_id="x-1")

    assert ("withdrawn", "too late") == (withdrawn.status, withdrawn.withdrawal_reason)
    with pytest.raises(errors.ConflictError, match="has status 'withdrawn', and this operation needs status"):
        client.quotes.activate(quote.id)
    assert client.merchants.get(merchant.id).archived_at is not None
    assert ([], 1) == (list(client.merchants.list()), len(list(client.merchants.list(include_archived=True))))
    assert customer.id == account.customer_id
