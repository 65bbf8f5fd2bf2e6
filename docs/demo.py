"""`make demo`: the four clients at work against sandboxes of their providers, over real sockets, with faults."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from typing import Any

from alguna_client import Alguna, derive, errors
from billing_sandbox import Fault, Sandbox
from billing_sandbox.server import serve
from commenda_client import Commenda
from sequence_client import Sequence
from stigg_client import Stigg

NAMES = ("Acme GmbH", "Borealis Ltd", "Cobalt Inc", "Dune SA", "Ember BV", "Fjord AS", "Grove LLC")
SHOWN = 3
Row = tuple[str, ...]


def title(text: str) -> None:
    """A heading."""
    print(f"\n{text}\n{'-' * len(text)}")


def table(header: Row, rows: Iterable[Row]) -> None:
    """Columns that line up."""
    lines = [header, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    for line in lines:
        print("  " + "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip())


def rows(provider: str, customers: Iterator[Any], name: Callable[[Any], str], currency: Callable[[Any], str]) -> list[Row]:
    """The first few customers; later pages are never asked for."""
    return [(provider, customer.id, name(customer), currency(customer)) for customer in islice(customers, SHOWN)]


def customers(sandboxes: dict[str, Sandbox], alguna: Alguna, sequence: Sequence, stigg: Stigg, commenda: Commenda) -> None:
    """One table over four providers and three styles of paging."""
    title("Customers of four providers, read lazily, two a page")
    found = [
        *rows("Alguna", iter(alguna.customers.list(sort="name:asc", limit=2)), lambda c: c.name, lambda c: c.currency),
        *rows("Sequence", iter(sequence.customers.list(limit=2)), lambda c: c.legal_name, lambda c: c.address.country),
        *rows("Stigg", iter(stigg.customers.list(limit=2)), lambda c: c.name, lambda c: c.billing_currency or ""),
        *rows("Commenda", iter(commenda.customers.list(corporation_id="corp_1", limit=2)), lambda c: c.name, lambda _: ""),
    ]
    table(("provider", "id", "name", "currency or country"), found)
    pages = {name: len(sandbox.requests) for name, sandbox in sandboxes.items()}
    print(f"  {SHOWN} of {len(NAMES)} each; pages fetched: " + ", ".join(f"{name} {count}" for name, count in pages.items()))


def lost_answer(sandbox: Sandbox, alguna: Alguna) -> None:
    """The write happens, its answer never arrives, the repeat finds it."""
    title("A create whose first answer is lost")
    sandbox.add_fault(Fault(operation="create_customer", point="after_commit", kind="drop"))
    key = derive("customer", "crm-4711")
    raw = alguna.customers.with_raw_response.create(name="Halcyon Ltd", currency="EUR", idempotency_key=key)
    print(f"  created {raw.parse().id} in {raw.attempts} attempts under one key, {raw.idempotency_key}")
    print(f"  the provider says that the second was a replay: {raw.replayed}; effects counted: ", end="")
    print(sandbox.effects["create_customer"])


def unknown_outcome(sandbox: Sandbox, commenda: Commenda) -> None:
    """Without a key there is no blind repeat."""
    title("The same loss where the provider offers no key")
    sandbox.add_fault(Fault(operation="create_customer", point="after_commit", kind="drop"))
    try:
        commenda.customers.create(corporation_id="corp_1", name="Halcyon Ltd")
    except errors.BillingClientError as error:
        print(f"  {type(error).__name__}: {error}")
    print(f"  effects counted: {sandbox.effects['create_customer']}")


def drifted(sandbox: Sandbox, sequence: Sequence) -> None:
    """An answer that differs from the spec is read all the same, and reported."""
    title("A drifted answer that still decodes")

    def change(answer: Any) -> Any:
        answer["taxStatus"] = "PARTLY_TAXED"
        del answer["createdAt"]
        return answer

    sandbox.drift("get_customer", change)
    first = next(iter(sequence.customers.list(limit=1)))
    customer = sequence.customers.get(first.id)
    print(f"  read {customer.legal_name!r}, tax status {customer.tax_status!r}, created {customer.created_at}")
    for drift in sequence.drift:
        print(f"  drift: {drift}")


def refused(sandbox: Sandbox, stigg: Stigg) -> None:
    """An error says what, which code, and which request."""
    title("An error, with its code and request id")
    try:
        stigg.customers.get("nobody")
    except errors.BillingClientError as error:
        print(f"  {type(error).__name__}: {error}")
    sandbox.add_fault(Fault(operation="get_customer", point="before_commit", kind="status", status=429, retry_after=90))
    try:
        stigg.customers.get("nobody")
    except errors.BillingClientError as error:
        print(f"  {type(error).__name__}: {error}")


def main() -> None:
    """Start four sandboxes, and show."""
    sandboxes = {name: Sandbox.load(name) for name in ("alguna", "sequence", "stigg", "commenda")}
    member = {"alguna": "name", "sequence": "legalName", "stigg": "name", "commenda": "name"}
    with ExitStack() as stack:
        options: dict[str, Any] = {}
        for name, sandbox in sandboxes.items():
            sandbox.seed("list_customers", count=len(NAMES), members=lambda index, key=member[name]: {key: NAMES[index]})
            options[name] = {"base_url": stack.enter_context(serve(sandbox)), **sandbox.credentials}
        alguna = stack.enter_context(Alguna(**options["alguna"]))
        sequence = stack.enter_context(Sequence(**options["sequence"]))
        stigg = stack.enter_context(Stigg(**options["stigg"]))
        commenda = stack.enter_context(Commenda(**options["commenda"]))
        warnings.simplefilter("ignore")  # the drift is shown below, once
        customers(sandboxes, alguna, sequence, stigg, commenda)
        lost_answer(sandboxes["alguna"], alguna)
        unknown_outcome(sandboxes["commenda"], commenda)
        drifted(sandboxes["sequence"], sequence)
        refused(sandboxes["stigg"], stigg)
    print()


if __name__ == "__main__":
    main()
