"""Commenda as a user would write it: corporations, customers, products, exemptions and files, against the sandbox."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

import pytest

from billing_sandbox import Fault, Sandbox
from commenda_client import errors

from ..clients import async_over_sandbox

ADDRESS = {"address_line_1": "1 Main St", "city": "Austin", "state": "TX", "postal_code": "78701", "country": "US"}


@pytest.fixture
def seller(commenda: Any) -> str:
    """The id of a corporation that sells."""
    created = commenda.corporations.create(legal_name="Acme Inc", jurisdiction="US")
    return str(created.data.id)


def test_corporations(commenda: Any) -> None:
    """A corporation is created, renamed by a POST at its id, and listed with the number of all."""
    created = commenda.corporations.create(legal_name="Acme Inc", jurisdiction="US").data
    commenda.corporations.create(legal_name="Acme Ltd", jurisdiction="GB")

    changed = commenda.corporations.update(created.id, legal_name="Acme Corp").data
    page = commenda.corporations.list(limit=1)

    assert ("Acme Corp", "US") == (changed.legal_name, changed.jurisdiction)
    assert changed == commenda.corporations.get(created.id).data
    assert (2, True) == (page.response.data.total_corporations, page.has_next)
    assert ["Acme Corp", "Acme Ltd"] == [item.legal_name for item in page]


def test_customers(commenda: Any, seller: str) -> None:
    """A customer of a corporation is created with an address, changed, and found by its exact name."""
    created = commenda.customers.create(corporation_id=seller, name="Initech", shipping_address=ADDRESS).data
    commenda.customers.create(corporation_id=seller, name="Hooli", external_id="h-1")

    told = commenda.customers.update(created.id, email="tax@initech.example")
    read = commenda.customers.get(created.id).data

    assert told.message
    assert ("Initech", "tax@initech.example") == (read.name, read.email)
    assert ("1 Main St", "TX") == (read.shipping_address.address_line_1, read.shipping_address.state)
    assert isinstance(read.created_at, int)
    assert [created.id] == [item.id for item in commenda.customers.list(corporation_id=seller, name="Initech")]
    assert [] == list(commenda.customers.list(corporation_id="5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11"))


def test_a_lost_customer_is_found_by_its_own_id(sandbox: Sandbox, commenda: Any, seller: str) -> None:
    """A create whose response was lost is not retried; the lookup by the caller's own id shows that it happened."""
    sandbox.add_fault(Fault(kind="drop", operation="create_customer", point="after_commit"))

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        commenda.customers.create(corporation_id=seller, name="Initech", external_id="i-1")
    found = caught.value.reconcile()

    assert 1 == sandbox.effects["create_customer"]
    assert ("Initech", "i-1") == (found.name, found.external_id)


def test_products() -> None:
    """A product is created, gets another tax class, and is listed; the CSV of many is uploaded first."""

    async def run() -> None:
        async with async_over_sandbox("commenda", Sandbox.load("commenda")) as commenda:
            seller = (await commenda.corporations.create(legal_name="Acme Inc", jurisdiction="US")).data.id
            created = (await commenda.products.create(corporation_id=seller, name="Cloud", sku="C-1")).data
            changed = (await commenda.products.update(created.id, tax_code="DIG_CloudService_SaaS_B2B")).data
            rows = await commenda.files.upload(file=("products.csv", b"name,sku\nSeat,S-1\n"), company_id=seller)

            await commenda.products.bulk_create(file_id=rows.data.id, corporation_id=seller)

            assert ("Cloud", "C-1", "DIG_CloudService_SaaS_B2B") == (changed.name, changed.sku, changed.tax_code)
            assert changed == (await commenda.products.get(created.id)).data
            assert [changed] == [item async for item in commenda.products.list(corporation_id=seller)]
            assert [] == commenda.drift

    asyncio.run(run())


def test_exemption_certificates(commenda: Any, seller: str) -> None:
    """A certificate is stored with where it exempts, gets its document, is listed by customer, and deleted."""
    customer = commenda.customers.create(corporation_id=seller, name="City of Austin").data
    where = {"identification_type": "FEIN", "identification_number": "12-3456789", "country": "US", "state": "TX"}
    created = commenda.exemption_certificates.create(
        customer_id=customer.id, effective_date=date(2026, 1, 1), type="SINGLE_STATE", jurisdictions=[where],
        exemption_certificate_number="TX-7",
    ).data  # fmt: skip
    document = commenda.files.upload(file=("exempt.pdf", b"%PDF-1.4"), company_id=seller).data

    commenda.exemption_certificates.update(created.id, file_id=document.id)
    (listed,) = commenda.exemption_certificates.list(customer_id=customer.id)
    commenda.exemption_certificates.delete(created.id)

    assert ("TX-7", document.id, date(2026, 1, 1)) == (
        listed.exemption_certificate_number, listed.file_id, listed.effective_date,
    )  # fmt: skip
    assert [("US", "TX", "12-3456789")] == [
        (item.country, item.state, item.identification_number) for item in listed.jurisdictions
    ]
    with pytest.raises(errors.NotFoundError):
        commenda.exemption_certificates.get(created.id)


def test_jurisdictions_of_a_certificate(sandbox: Sandbox, commenda: Any) -> None:
    """Jurisdictions are added one by one or many at once, changed and removed by country and state."""
    (certificate,) = sandbox.seed("create_exemption_certificate", count=1)
    at = certificate["id"]

    created = commenda.exemption_jurisdictions.create(at, country="US", state="CA", reason="GOVERNMENT").data
    commenda.exemption_jurisdictions.update(at, "US_CA", is_active=False)
    commenda.exemption_jurisdictions.bulk_upsert(at, jurisdictions=[{"country": "US", "state": "NY"}])

    assert ("US", "CA", "GOVERNMENT") == (created.country, created.state, created.reason)
    assert None is commenda.exemption_jurisdictions.delete(at, "US_CA")
    assert 4 == sum(sandbox.effects.values())


def test_exemptions(sandbox: Sandbox, commenda: Any) -> None:
    """The exemptions of a customer come page by page, each with the certificate that proves it."""
    of = {"exemption": {"certificate": {"customer_id": "c", "type": "BLANKET"}}}
    sandbox.seed("list_exemptions", count=3, fields=lambda _: of)
    sandbox.seed("list_exemptions", count=1)

    found = list(commenda.exemptions.list(customer_id="c", certificate_types=["BLANKET", "MULTI_STATE"], limit=2))

    assert 3 == len(found)
    assert all(item.exemption.country and item.exemption.certificate.id for item in found)
    assert 2 == len(sandbox.requests)
    assert "certificate_types=BLANKET,MULTI_STATE" in sandbox.requests[0].url
