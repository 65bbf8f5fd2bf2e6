"""Stigg as a user would write it: products, features, plans, add-ons, entitlements, coupons, against the sandbox."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest

from billing_sandbox import Sandbox
from stigg_client import errors, models

from ..clients import async_over_sandbox, over_sandbox

SEATS = {"id": "seats", "type": "FEATURE", "usageLimit": 5, "resetPeriod": "MONTH", "hiddenFromWidgets": ["PAYWALL"]}
TOKENS = {"id": "tokens", "type": "CREDIT", "amount": Decimal(1000), "cadence": "MONTH"}


def test_products(stigg: Any) -> None:
    """A product is created under the caller's id, changed in part, copied, archived and brought back."""
    created = stigg.products.create(id="crm", display_name="CRM", metadata={"team": "a"}).data
    named = stigg.products.update("crm", description="For sales").data
    copied = stigg.products.duplicate("crm", target_id="crm-eu", display_name="CRM Europe").data
    archived = stigg.products.archive("crm").data
    back = stigg.products.unarchive("crm").data

    assert ("crm", "CRM", {"team": "a"}) == (created.id, created.display_name, created.metadata)
    assert ("CRM", "For sales") == (named.display_name, named.description)
    assert "CRM Europe" == copied.display_name
    assert "ARCHIVED" == archived.status
    assert "crm" == back.id
    assert ["crm"] == [item.id for item in stigg.products.list(id="crm")]


def test_features() -> None:
    """A feature with a meter is created, found by its kind, changed in part, and archived."""
    meter = {"aggregation": {"function": "SUM", "field": "size"}, "filters": [{"conditions": []}]}

    async def use() -> None:
        async with async_over_sandbox("stigg", Sandbox.load("stigg")) as stigg:
            created = (
                await stigg.features.create(
                    id="storage", display_name="Storage", feature_type="NUMBER", meter_type="INCREMENTAL", meter=meter
                )
            ).data
            await stigg.features.create(id="sso", display_name="SSO", feature_type="BOOLEAN")
            named = (await stigg.features.update("storage", feature_units="GB")).data
            numbers = [item.id async for item in stigg.features.list(feature_type=["NUMBER"])]
            archived = (await stigg.features.archive("storage")).data
            read = (await stigg.features.get("storage")).data

            assert ("SUM", "size") == (created.meter.aggregation.function, created.meter.aggregation.field_)
            assert ("Storage", "GB") == (named.display_name, named.feature_units)
            assert ["storage"] == numbers
            assert archived == read
            assert [] == stigg.drift

    asyncio.run(use())


def test_plans(stigg: Any) -> None:
    """A plan is created, priced, drafted again and archived; what was set reads back."""
    pricing = {
        "pricingType": "PAID",
        "pricingModels": [
            {
                "billingModel": "FLAT_FEE",
                "pricePeriods": [{"billingPeriod": "MONTHLY", "price": {"amount": "49.90", "currency": "usd"}}],
            }
        ],
    }
    created = stigg.plans.create(
        id="pro", display_name="Pro", product_id="crm", default_trial_config={"duration": 14, "units": "DAY"}
    ).data
    priced = stigg.plans.update("pro", charges=pricing, compatible_addon_ids=["extra"], parent_plan_id=None).data
    drafted = stigg.plans.create_draft("pro").data
    published = stigg.plans.publish("pro", migration_type="NEW_CUSTOMERS").data
    archived = stigg.plans.archive("pro").data

    assert ("pro", 14, "DAY") == (created.id, created.default_trial_config.duration, created.default_trial_config.units)
    assert (["extra"], None) == (priced.compatible_addon_ids, priced.parent_plan_id)
    assert "DRAFT" == drafted.status
    assert isinstance(published, models.PublishTask)
    assert "ARCHIVED" == archived.status == stigg.plans.get("pro").data.status
    assert ["pro"] == [item.id for item in stigg.plans.list(product_id="crm", status=["ARCHIVED"])]


def test_a_price_goes_out_as_the_number_that_was_given() -> None:
    """An amount nested deep in a request is sent digit for digit, whether given as text or as a Decimal."""
    sandbox = Sandbox.load("stigg")
    period = {"billingPeriod": "MONTHLY", "price": {"amount": "0.1234567890123456789", "currency": "usd"}}
    model = {"billingModel": "PER_UNIT", "featureId": "seats", "pricePeriods": [period]}
    with over_sandbox("stigg", sandbox) as stigg:
        stigg.plans.create(id="pro", display_name="Pro", product_id="crm")
        stigg.plans.update("pro", charges={"pricingType": "PAID", "pricingModels": [model]})

    assert b'"amount":0.1234567890123456789' in sandbox.requests[-1].body


def test_addons(stigg: Any) -> None:
    """An add-on is created, limited, and distinguished from others by its product."""
    stigg.addons.create(id="extra", display_name="Extra", product_id="crm", max_quantity=3)
    stigg.addons.create(id="other", display_name="Other", product_id="erp")
    changed = stigg.addons.update("extra", max_quantity=None, dependencies=["other"]).data
    removed = stigg.addons.remove_draft("extra").data

    assert (None, ["other"]) == (changed.max_quantity, changed.dependencies)
    assert "extra" == removed.id
    assert ["extra"] == [item.id for item in stigg.addons.list(product_id="crm")]
    assert [] == list(stigg.addons.list_charges("extra"))


@pytest.mark.parametrize("kind", ["plan", "addon"])
def test_entitlements_of_a_package(stigg: Any, kind: str) -> None:
    """Features and credits are added in one call, distinguished by their type, changed by their own id and removed."""
    entitlements = getattr(stigg, f"{kind}_entitlements")
    created = entitlements.create("pro", entitlements=[SEATS, TOKENS]).data
    changed = entitlements.update("pro", "seats", body={"type": "FEATURE", "usageLimit": 9}).data
    gone = entitlements.delete("pro", "tokens").data

    assert [models.PackageFeatureEntitlement, models.PackageCreditEntitlement] == [type(item) for item in created]
    assert (5, "MONTH", ["PAYWALL"]) == (
        created[0].usage_limit,
        created[0].reset_period,
        created[0].hidden_from_widgets,
    )
    assert (Decimal(1000), "MONTH") == (created[1].amount, created[1].cadence)
    assert (9, "MONTH") == (changed.usage_limit, changed.reset_period)
    assert isinstance(gone, models.PackageCreditEntitlement)
    assert [changed] == list(entitlements.list("pro"))
    assert [] == list(entitlements.list("another"))


def test_coupons(stigg: Any) -> None:
    """A coupon has each field, null where it does not apply; its name changes, and archived it stays readable."""
    created = stigg.coupons.create(
        id="launch",
        name="Launch",
        amounts_off=None,
        percent_off=Decimal("12.5"),
        description=None,
        duration_in_months=3,
        metadata=None,
    ).data
    renamed = stigg.coupons.update("launch", name="Launch 2").data
    archived = stigg.coupons.archive("launch").data

    assert (Decimal("12.5"), None) == (created.percent_off, created.amounts_off)
    assert (None, 3) == (created.metadata, created.duration_in_months)
    assert ("Launch 2", Decimal("12.5")) == (renamed.name, renamed.percent_off)
    assert "ARCHIVED" == archived.status
    assert archived == stigg.coupons.get("launch").data
    assert [] == list(stigg.coupons.list(status=["ACTIVE"]))


def test_an_explicit_null_is_sent() -> None:
    """What a coupon must name is sent even if it is null."""
    sandbox = Sandbox.load("stigg")
    off = [{"amount": "5.00", "currency": "usd"}]
    rest = {"percent_off": None, "description": None, "duration_in_months": None, "metadata": None}
    with over_sandbox("stigg", sandbox) as stigg:
        stigg.coupons.create(id="five", name="Five", amounts_off=off, **rest)

    for member in (b'"percentOff":null', b'"description":null', b'"durationInMonths":null', b'"metadata":null'):
        assert member in sandbox.requests[-1].body


def test_custom_currencies(stigg: Any) -> None:
    """A credit currency is created, renamed without losing its units, archived, and brought back."""
    units = {"singular": "token", "plural": "tokens"}
    created = stigg.custom_currencies.create(id="tokens", display_name="Tokens", units=units, symbol="T").data
    changed = stigg.custom_currencies.update("tokens", display_name="AI tokens", symbol="").data
    archived = stigg.custom_currencies.archive("tokens").data
    back = stigg.custom_currencies.unarchive("tokens").data

    assert ("token", "tokens", "T") == (created.units.singular, created.units.plural, created.symbol)
    assert ("AI tokens", "", "tokens") == (changed.display_name, changed.symbol, changed.units.plural)
    assert archived.archived_at is not None
    assert "tokens" == back.id
    assert ["tokens"] == [item.id for item in stigg.custom_currencies.list()]


def test_what_is_there_is_not_made_again(stigg: Any) -> None:
    """An id in use is refused, and a missing object is not found."""
    stigg.products.create(id="crm", display_name="CRM")

    with pytest.raises(errors.ConflictError):
        stigg.products.create(id="crm", display_name="CRM 2")
    with pytest.raises(errors.NotFoundError):
        stigg.plans.get("crm")
