"""Mistakes that the type checker must reject: each line's ignore would itself be an error if mypy let it pass."""

from __future__ import annotations

from alguna_client import Alguna, inputs
from commenda_client import Commenda
from sequence_client import Sequence
from stigg_client import Stigg


def mistakes(alguna: Alguna, commenda: Commenda, sequence: Sequence, stigg: Stigg) -> None:
    """One mistake a line."""
    alguna.customers.create(name="Acme")  # type: ignore[call-arg]
    alguna.customers.create(name="Acme", currency="USD", colour="red")  # type: ignore[call-arg]
    alguna.customers.create("Acme", "USD")  # type: ignore[call-arg]
    alguna.customers.create(name="Acme", currency=None)  # type: ignore[arg-type]
    alguna.customers.list(sort=1)  # type: ignore[arg-type]
    alguna.products.list(fee_type=["fixd"])  # type: ignore[list-item]
    _ = alguna.customers.get("c").nmae  # type: ignore[attr-defined]
    contact: inputs.ContactInput = {"email": "a@acme.com"}  # type: ignore[typeddict-item]
    alguna.customers.update("c", contacts=[contact], name=None)  # type: ignore[arg-type]
    alguna.invoices.create(customer_id="c", currency="USD", line_items=[{"unit_price": 19.99}])  # type: ignore[typeddict-item]
    commenda.customers.list()  # type: ignore[call-arg]
    sequence.customers.list(sort_order="UP")  # type: ignore[arg-type]
    stigg.subscriptions.list(status="ACTIVE")  # type: ignore[arg-type]
    stigg.credits.consume(amount=1.5, currency_id="credits", customer_id="c")  # type: ignore[arg-type]
    alguna.customers.list(idempotency_key="k")  # type: ignore[call-arg]
    alguna.customers.list(max_attempts=1)  # type: ignore[call-arg]
    alguna.customers.list(timeout="3")  # type: ignore[arg-type]
    alguna.customers.get("c", into="file")  # type: ignore[call-arg]
    commenda.transactions.delete("tx_1", idempotency_key="k")  # type: ignore[call-arg]
    Alguna(token="x")  # type: ignore[call-arg]
    Alguna(max_attempts="3")  # type: ignore[arg-type]
