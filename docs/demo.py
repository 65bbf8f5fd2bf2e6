"""`make demo`: the four clients at work against sandboxes of their providers, over real sockets, with faults."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from textwrap import fill
from typing import Any

from alguna_client import Alguna, derive, errors
from billing_sandbox import Fault, Sandbox
from billing_sandbox.server import serve
from commenda_client import Commenda
from sequence_client import Sequence
from stigg_client import Stigg

NAMES = ("Acme GmbH", "Borealis Ltd", "Cobalt Inc", "Dune SA", "Ember BV", "Fjord AS", "Grove LLC")
CURRENCIES = ("EUR", "GBP", "USD", "CHF", "EUR", "NOK", "USD")
SHOWN = 3
CORPORATION = "corp_1"
FIELDS: dict[str, Callable[[int], dict[str, Any]]] = {
    "alguna": lambda index: {"name": NAMES[index], "currency": CURRENCIES[index]},
    "sequence": lambda index: {"legalName": NAMES[index]},
    "stigg": lambda index: {"name": NAMES[index], "billingCurrency": CURRENCIES[index].lower()},
    "commenda": lambda index: {"name": NAMES[index], "corporation_id": CORPORATION},
}
Row = tuple[str, ...]


def paragraph(text: object) -> None:
    """Print a paragraph, indented and wrapped."""
    print(fill(str(text), width=110, initial_indent="  ", subsequent_indent="    "))


def title(text: str) -> None:
    """Print a heading."""
    print(f"\n{text}\n{'-' * len(text)}")


def table(header: Row, rows: Iterable[Row]) -> None:
    """Print columns that line up."""
    lines = [header, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    for line in lines:
        print("  " + "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip())


def rows(
    provider: str, customers: Iterator[Any], name: Callable[[Any], str], detail: Callable[[Any], str]
) -> list[Row]:
    """Return the first few customers; later pages are never requested."""
    return [(provider, each.id, name(each), detail(each) or "") for each in islice(customers, SHOWN)]


def customers(
    sandboxes: dict[str, Sandbox], alguna: Alguna, sequence: Sequence, stigg: Stigg, commenda: Commenda
) -> None:
    """Show one table over four providers and three styles of pagination."""
    title("Customers of four providers, read lazily, two a page")
    alguna_found = iter(alguna.customers.list(sort="name:asc", limit=2))
    commenda_found = iter(commenda.customers.list(corporation_id=CORPORATION, limit=2))
    found = [
        *rows("Alguna", alguna_found, lambda c: c.name, lambda c: c.currency),
        *rows("Sequence", iter(sequence.customers.list(limit=2)), lambda c: c.legal_name, lambda c: c.tax_status),
        *rows("Stigg", iter(stigg.customers.list(limit=2)), lambda c: c.name, lambda c: c.billing_currency),
        *rows("Commenda", commenda_found, lambda c: c.name, lambda c: c.email),
    ]
    table(("provider", "id", "name", "currency, tax status or e-mail"), found)
    pages = ", ".join(f"{name} {len(sandbox.requests)}" for name, sandbox in sandboxes.items())
    paragraph(f"{SHOWN} shown of {len(NAMES)} each; pages fetched: {pages}")


def lost_response(sandbox: Sandbox, alguna: Alguna) -> None:
    """Lose the response of a write that succeeded, and let the retry find it."""
    title("A create whose first response is lost")
    sandbox.add_fault(Fault(operation="create_customer", point="after_commit", kind="drop"))
    key = derive("customer", "crm-4711")
    raw = alguna.customers.with_raw_response.create(name="Halcyon Ltd", currency="EUR", idempotency_key=key)
    paragraph(f"created {raw.parse().id} in {raw.attempts} attempts under one key, {raw.idempotency_key}")
    paragraph(
        f"the provider calls the second a replay: {raw.replayed}; effects counted: {sandbox.effects['create_customer']}"
    )


def unknown_outcome(sandbox: Sandbox, commenda: Commenda) -> None:
    """Lose the response of a write without a key: it is not retried blindly."""
    title("The same loss where the provider offers no key")
    sandbox.add_fault(Fault(operation="create_customer", point="after_commit", kind="drop"))
    try:
        commenda.customers.create(corporation_id=CORPORATION, name="Halcyon Ltd")
    except errors.BillingClientError as error:
        paragraph(f"{type(error).__name__}: {error}")
    paragraph(f"effects counted: {sandbox.effects['create_customer']}")


def drifted(sandbox: Sandbox, sequence: Sequence) -> None:
    """Decode a response that differs from the spec, and report the difference."""
    title("A response with drift that is still decoded")

    def change(response: Any) -> Any:
        del response["createdAt"]
        return {**response, "taxStatus": "PARTLY_TAXED"}

    sandbox.drift("get_customer", change)
    first = next(iter(sequence.customers.list(limit=1)))
    customer = sequence.customers.get(first.id)
    paragraph(f"read {customer.legal_name!r}, tax status {customer.tax_status!r}, created {customer.created_at}")
    for drift in sequence.drift:
        paragraph(f"drift: {drift}")


def rejected(sandbox: Sandbox, stigg: Stigg) -> None:
    """Show the message, code and request id of an error."""
    title("Errors, with code and request id")
    too_many = Fault(operation="get_customer", point="before_commit", kind="status", status=429, retry_after=90)
    for fault in (None, too_many):
        if fault is not None:
            sandbox.add_fault(fault)
        try:
            stigg.customers.get("nobody")
        except errors.BillingClientError as error:
            paragraph(f"{type(error).__name__}: {error}")


def main() -> None:
    """Start four sandboxes, and run every part."""
    sandboxes = {name: Sandbox.load(name) for name in ("alguna", "sequence", "stigg", "commenda")}
    with ExitStack() as stack:
        options: dict[str, Any] = {}
        for name, sandbox in sandboxes.items():
            sandbox.seed("list_customers", count=len(NAMES), fields=FIELDS[name])
            options[name] = {"base_url": stack.enter_context(serve(sandbox)), **sandbox.credentials}
        alguna = stack.enter_context(Alguna(**options["alguna"]))
        sequence = stack.enter_context(Sequence(**options["sequence"]))
        stigg = stack.enter_context(Stigg(**options["stigg"]))
        commenda = stack.enter_context(Commenda(**options["commenda"]))
        warnings.simplefilter("ignore")  # the drift is shown below, once
        customers(sandboxes, alguna, sequence, stigg, commenda)
        lost_response(sandboxes["alguna"], alguna)
        unknown_outcome(sandboxes["commenda"], commenda)
        drifted(sandboxes["sequence"], sequence)
        rejected(sandboxes["stigg"], stigg)
    print()


if __name__ == "__main__":
    main()
