"""Sequence as a user would write it: customers, contacts, aliases, organizations, credit and accounts."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from billing_sandbox import Fault, Sandbox
from sequence_client import errors, models

from ..clients import async_over_sandbox

ACCOUNT = "7a0a7e0c-52f1-4a33-9a55-1f1a1c7f2b22"
CUSTOMER = "0b5a7c7e-7c55-4a7c-8f6c-0f4a5f1f2d11"
ADDRESS = {"line1": "1 High Street", "town": "London", "postcode": "N1 9GU", "country": "GB"}
ANN = {"name": "Ann", "email": "ann@acme.example", "billingPreference": "PRIMARY"}
BOB = {"name": "Bob", "email": "bob@acme.example", "billingPreference": "STANDARD"}
ACME: dict[str, Any] = {"legal_name": "Acme", "address": ADDRESS, "tax_status": "TAXED", "contacts": [ANN]}


def test_customers(sequence: Any) -> None:
    """An update replaces a customer, contacts included; archiving it leaves a date on the same customer."""
    created = sequence.customers.create(**ACME, label="pilot", custom_properties={"tier": "gold"})

    whole = {**ACME, "legal_name": "Acme Ltd", "contacts": [ANN, BOB]}
    changed = sequence.customers.update(created.id, **whole, custom_properties={})
    archived = sequence.customers.archive(created.id)

    assert ("Acme", "pilot", {"tier": "gold"}) == (created.legal_name, created.label, created.custom_properties)
    assert ("Acme Ltd", None, {}) == (changed.legal_name, changed.label, changed.custom_properties)
    assert ["ann@acme.example", "bob@acme.example"] == [item.email for item in changed.contacts]
    assert created.archived_at is None
    assert archived.archived_at is not None
    assert (created.id, "Acme Ltd") == (archived.id, archived.legal_name)
    assert archived == sequence.customers.get(created.id)


def test_customers_are_listed_by_name(sequence: Any) -> None:
    """A list narrows by the name, and goes on page by page."""
    for number in range(3):
        sequence.customers.create(**{**ACME, "legal_name": f"Acme {number % 2}"})

    page = sequence.customers.list(legal_name="Acme 0", limit=1)

    assert page.has_next
    assert ["Acme 0", "Acme 0"] == [customer.legal_name for customer in page]


def test_contacts(sequence: Any) -> None:
    """Contacts of a customer come as one whole page; one is replaced, and archived under its own id."""
    customer = sequence.customers.create(**{**ACME, "contacts": []})
    ann = sequence.customer_contacts.create(customer.id, name="Ann", email=ANN["email"], billing_preference="PRIMARY")
    bob = sequence.customer_contacts.create(customer.id, name="Bob", email=BOB["email"], billing_preference="NONE")

    moved = sequence.customer_contacts.update(
        customer.id, bob.id, name="Bob", email="bob@new.example", billing_preference="NONE"
    )
    archived = sequence.customer_contacts.archive(customer.id, ann.id)

    page = sequence.customer_contacts.list(customer.id, include_archived=True)
    assert not page.has_next
    assert [archived, moved] == page.items
    assert [moved] == sequence.customer_contacts.list(customer.id).items
    assert (ann.id, "Ann") == (archived.id, archived.name)
    assert archived.archived_at is not None
    assert "bob@new.example" == moved.email


def test_aliases() -> None:
    """An alias is made once for a key, found by its value, relabelled, and deleted with a last look at it."""

    async def call() -> None:
        sandbox = Sandbox.load("sequence")
        async with async_over_sandbox("sequence", sandbox) as sequence:
            customer = await sequence.customers.create(**ACME)
            created = await sequence.customer_aliases.create(
                customer_id=customer.id, value="acme-1", idempotency_key="k"
            )
            again = await sequence.customer_aliases.create(customer_id=customer.id, value="acme-1", idempotency_key="k")
            named = await sequence.customer_aliases.update(created.id, label="CRM")
            found = await sequence.customer_aliases.list(value="acme-1")
            gone = await sequence.customer_aliases.delete(created.id)

            assert created == again
            assert 1 == sandbox.effects["create_customer_alias"]
            assert [named] == found.items
            assert (customer.id, "acme-1", "CRM") == (named.customer_id, named.value, named.label)
            assert named == gone
            assert [] == (await sequence.customer_aliases.list()).items
            assert [] == sequence.drift

    asyncio.run(call())


def test_an_alias_with_a_lost_answer(sequence: Any, sandbox: Sandbox) -> None:
    """After a lost response, the lookup by its value returns the alias that was created."""
    sandbox.add_fault(Fault(operation="create_customer_alias", kind="drop", point="after_commit"))

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        sequence.with_options(max_attempts=1).customer_aliases.create(customer_id=CUSTOMER, value="acme-1")

    assert next(iter(sequence.customer_aliases.list())) == caught.value.reconcile()
    assert 1 == sandbox.effects["create_customer_alias"]


def test_lookups_by_alias(sequence: Any, sandbox: Sandbox) -> None:
    """A customer found by alias has the older shape; the aliases of one customer come whole."""
    old = sandbox.seed("get_customer_by_alias", count=1)[0]
    sandbox.seed("list_aliases_for_customer", count=2, path={"id": CUSTOMER})

    found = sequence.customers.get_by_alias(old["id"])

    assert isinstance(found, models.CustomerByAlias)
    assert (old["email"], old["billingEmails"]) == (found.email, found.billing_emails)
    assert 2 == len(list(sequence.customer_aliases.list_for_customer(CUSTOMER)))


def test_organizations(sequence: Any, sandbox: Sandbox) -> None:
    """Members are added to an organization and replaced in it; both return the organization itself."""
    parent, child = (sequence.customers.create(**ACME) for _ in range(2))
    created = sequence.customer_organizations.create(owner_id=parent.id, member_ids=[])

    added = sequence.customer_organizations.add_members(created.id, customer_ids=[child.id])
    replaced = sequence.customer_organizations.replace_members(created.id, customer_ids=[])

    assert {created.id} == {added.id, replaced.id}
    assert 1 == sandbox.effects["add_customer_organization_members"]
    with pytest.raises(errors.NotFoundError):
        sequence.customer_organizations.add_members("none", customer_ids=[child.id])


def test_payment_settings(sequence: Any) -> None:
    """Who collects the payments of a customer is set, changed and deleted."""
    customer = sequence.customers.create(**ACME)
    created = sequence.customer_payment_settings.create(customer_id=customer.id, payment_provider="STRIPE")

    changed = sequence.customer_payment_settings.update(created.id, payment_provider="GOCARDLESS")

    assert (customer.id, "GOCARDLESS") == (changed.customer_id, changed.payment_provider)
    assert changed == sequence.customer_payment_settings.get(created.id)
    assert changed == sequence.customer_payment_settings.delete(created.id)
    with pytest.raises(errors.NotFoundError):
        sequence.customer_payment_settings.get(created.id)


def test_credit_grants() -> None:
    """Credit is sent and returned as a JSON number, read as Decimal without loss."""

    async def call() -> None:
        sandbox = Sandbox.load("sequence")
        async with async_over_sandbox("sequence", sandbox) as sequence:
            accounts = {"sequence_account_id": ACCOUNT, "customer_id": CUSTOMER}
            created = await sequence.credit_grants.create(
                **accounts, name="Launch", credit_unit_type="CURRENCY", currency="EUR",
                amount=Decimal("1000.10"), cost_of_credit="900", expiry_date=date(2027, 1, 31), create_invoice=False,
            )  # fmt: skip
            read = await sequence.credit_grants.get(created.id)
            listed = [grant async for grant in sequence.credit_grants.list()]
            await sequence.credit_grants.delete(created.id)

            assert isinstance(created, models.CreditGrantSummary)
            assert b'"amount":1000.10' in (sandbox.requests[0].body or b"").replace(b" ", b"")
            assert (Decimal("1000.10"), Decimal(900), date(2027, 1, 31)) == (
                read.amount, read.cost_of_credit, read.expiry_date,
            )  # fmt: skip
            assert [read] == listed
            assert [] == [grant async for grant in sequence.credit_grants.list()]
            assert [] == sequence.drift

    asyncio.run(call())


def test_credit_of_a_customer(sequence: Any, sandbox: Sandbox) -> None:
    """Balances are decimal texts, what is left of grants are numbers; both are Decimal in Python."""
    sandbox.seed("list_customer_credit_balances", count=2, path={"customerId": CUSTOMER})
    sandbox.seed("list_customer_credit_grants", count=1, path={"customerId": CUSTOMER})

    balances = list(sequence.credit_balances.list(CUSTOMER))
    grants = list(sequence.credit_grants.list_for_customer(CUSTOMER))

    assert [Decimal(1), Decimal(2)] == [balance.balance for balance in balances]
    assert all(isinstance(item.amount, Decimal) for balance in balances for item in balance.transactions)
    assert [Decimal(1)] == [grant.balance for grant in grants]


def test_accounts_and_users(sequence: Any, sandbox: Sandbox) -> None:
    """An update of an account changes only its fields; a deleted user is not found."""
    account = sandbox.seed("list_accounts", count=1)[0]
    user = sandbox.seed("list_users", count=1)[0]
    sandbox.seed("list_activity_logs", count=1)

    changed = sequence.accounts.update(
        account["id"], company_name="Acme Holding", alert_email_addresses=["a@b.example"]
    )
    log = next(iter(sequence.activity_logs.list()))

    assert ("Acme Holding", ["a@b.example"]) == (changed.company_name, changed.alert_email_addresses)
    assert [changed] == list(sequence.accounts.list())
    assert log == sequence.activity_logs.get(log.id)
    assert "admin" == sequence.users.get(user["id"]).roles[0].role_name
    assert user["id"] == sequence.users.delete(user["id"]).id
    assert [] == list(sequence.users.list())
