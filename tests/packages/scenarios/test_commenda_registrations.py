"""Commenda as a user would write it: exposure, registrations of both models, their content, and logins to portals."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from typing import Any

import pytest

from billing_overlay import Page
from billing_sandbox import Sandbox
from commenda_client import errors, models

from ..clients import async_over_sandbox

SELLER = "5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11"
OTHER = "92d256b6-40f1-4102-86e7-e67b39cb7d5b"


def test_nexus_has_two_views(sandbox: Sandbox, commenda: Any) -> None:
    """Each view is a method with a type of its own; the newer one sends v2=true by itself."""
    old = commenda.nexus.get(corporation_id=SELLER)
    new = commenda.nexus.get_v2(corporation_id=SELLER)

    assert (models.NexusResponse, models.NexusV2Response) == (type(old), type(new))
    assert isinstance(old.data.states[0], models.NexusState)
    assert isinstance(new.data.jurisdictions[0], models.NexusJurisdiction)
    assert [f"corporation_id={SELLER}", f"v2=true&corporation_id={SELLER}"] == [
        item.url.partition("?")[2] for item in sandbox.requests
    ]
    assert ["get_nexus", "get_nexus_v2"] == [item.operation for item in sandbox.requests]


def test_exposure_is_computed_anew(sandbox: Sandbox, commenda: Any) -> None:
    """The computation is started once; its response is a message and nothing else."""
    told = commenda.nexus.sync_exposure(corporation_id=SELLER)

    assert (models.MessageResponse, 1) == (type(told), sandbox.effects["sync_exposure"])
    assert told.message


def test_registrations(commenda: Any) -> None:
    """A registration is created, changed by a message-only update, listed by a POST with filters, and deleted."""
    created = commenda.registrations.create(
        corporation_id=SELLER, registration_content_id="us-ca", tax_types=["SUT"], frequency="MONTHLY"
    ).data
    commenda.registrations.create(corporation_id=OTHER, registration_content_id="us-tx")

    told = commenda.registrations.update(created.id, frequency="QUARTERLY", effective_start_date=date(2026, 1, 1))
    listed = list(commenda.registrations.list(corporation_id=SELLER))
    none = commenda.registrations.delete(created.id)

    assert isinstance(told, models.MessageResponse)
    assert [("us-ca", "QUARTERLY", date(2026, 1, 1))] == [
        (item.registration_content_id, item.frequency, item.effective_start_date) for item in listed
    ]
    assert isinstance(listed[0].created_at, datetime)
    assert None is none
    with pytest.raises(errors.NotFoundError):
        commenda.registrations.get(created.id)


def test_lists_by_post_page_through_their_body(sandbox: Sandbox, commenda: Any) -> None:
    """A list whose filters are in the body requests each page with the same filters and the next cursor."""
    sandbox.seed("create_registration", count=5, fields=lambda index: {"corporation_id": SELLER})

    page = commenda.registrations.list(corporation_id=SELLER, limit=2)

    assert (2, 5, True) == (len(page.items), page.response.data.total, page.has_next)
    assert 5 == len({item.id for item in page})
    assert 3 == len(sandbox.requests)
    assert all(SELLER.encode() in item.body for item in sandbox.requests)
    assert [False, True, True] == [b'"cursor"' in item.body for item in sandbox.requests]


def test_the_end_of_a_registration(sandbox: Sandbox, commenda: Any) -> None:
    """Validation, closing and archiving are verbs at the registration; none of them is retried blindly."""
    created = commenda.registrations.create(corporation_id=SELLER, registration_content_id="us-ca").data

    commenda.registrations.request_validation(created.id)
    commenda.registrations.close(created.id, effective_end_date="2026-12-31")
    commenda.registrations.archive(created.id)

    verbs = ("request_registration_validation", "close_registration", "archive_registration")
    assert [1, 1, 1] == [sandbox.effects[item] for item in verbs]
    assert {"none"} == {commenda.provider.operations[item].idempotency.key for item in verbs}


def test_registrations_of_the_newer_model() -> None:
    """The newer model has its own methods and types; its update returns the registration, its delete a message."""

    async def run() -> None:
        async with async_over_sandbox("commenda", Sandbox.load("commenda")) as commenda:
            created = (
                await commenda.registrations_v2.create(
                    corporation_id=SELLER, registration_tax_type_id="us-ca-sut", tax_types=["SUT"]
                )
            ).data
            changed = (await commenda.registrations_v2.update(created.id, tax_registration_number="123")).data
            listed = [item async for item in commenda.registrations_v2.list(corporation_id=SELLER)]
            await commenda.registrations_v2.close(created.id, effective_end_date=date(2026, 12, 31))
            await commenda.registrations_v2.archive(created.id)
            gone = await commenda.registrations_v2.delete(created.id)

            assert ("us-ca-sut", ["SUT"], "123") == (
                changed.registration_tax_type_id, changed.tax_types, changed.tax_registration_number,
            )  # fmt: skip
            assert [changed] == listed
            assert (None, UTC) == (changed.archived_at, changed.created_at.tzinfo)
            assert isinstance(gone, models.MessageResponse)
            assert [] == commenda.drift

    asyncio.run(run())


def test_content(sandbox: Sandbox, commenda: Any) -> None:
    """Possible registrations are requested by POST, in pages of typed entries, which changes nothing."""
    asked = {"country": "US", "jurisdiction_id": "us-ca", "registration_content_id": "us-ca", "portal_id": "cdtfa"}
    options = {"registration_options": [{"registration_tax_type_id": "us-ca-sut"}]}
    sandbox.seed(count=2, fields=lambda _: asked | options)
    old, new = commenda.registration_content, commenda.registration_content_v2

    pages = [
        old.list_available_jurisdictions(filters={"countries": ["US"]}, limit=1),
        old.list_input_options(filters={"jurisdiction_ids": ["us-ca"]}),
        old.list_portal_fields(filters={"registration_content_ids": ["us-ca"]}),
        new.list_supported_regions(),
        new.list_available_jurisdictions(),
        new.list_available_registrations(jurisdiction_ids=["us-ca"]),
        new.list_conditions(registration_tax_type_id="us-ca-sut"),
        new.list_tax_type_details(jurisdiction_ids=["us-ca"]),
        new.list_portal_fields(portal_ids=["cdtfa"]),
    ]

    assert all(isinstance(page, Page) for page in pages)
    assert [2] * 9 == [len(list(page)) for page in pages]
    assert not sandbox.effects
    kinds = {type(next(iter(page))).__name__ for page in pages}
    assert {"JurisdictionRegistrationOptions", "PortalForm", "Portal", "Region", "TaxTypeDetail"} <= kinds


def test_logins_to_portals(sandbox: Sandbox, commenda: Any) -> None:
    """A login is two wrappers deep in each response, and is stored, read, changed and deleted."""
    block = {"block_key": "user", "block_label": "User", "block_type": "String", "value": "ann"}
    created = commenda.credentials.create(
        corporation_id=SELLER, credential_type="OTHER", blocks=[block], name="CDTFA"
    ).data.credential

    updated = commenda.credentials.update(created.id, corporation_id=SELLER, status="EXPIRED").data.credential
    read = commenda.credentials.get(created.id).data.credential
    listed = list(commenda.credentials.list(corporation_id=SELLER, extend="PORTAL_DETAILS", include_inactive="true"))
    hidden = list(commenda.credentials.list(corporation_id=SELLER, portal_ids=["a", "b"]))
    gone = commenda.credentials.delete(created.id).data.credential

    assert created.id == updated.id == read.id == gone.id
    assert ("CDTFA", "EXPIRED", "ann") == (read.name, read.status, read.blocks[0].value)
    assert ([created.id], []) == ([item.id for item in listed], hidden)
    assert "portal_ids=a,b" in sandbox.requests[-2].url
