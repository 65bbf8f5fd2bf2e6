"""The specs of this repository, bundled: they are reproducible, and the published one agrees with its newer sources."""

from __future__ import annotations

import hashlib
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.read.bundle import bundle
from scripts.spec.document import dump
from scripts.spec.operations import operations_of
from scripts.spec.structure import walk
from scripts.spec.yaml_reader import load

SPECS = Path(__file__).resolve().parents[2] / "specs"
PROVIDERS = sorted(folder.name for folder in SPECS.iterdir() if folder.is_dir())
PUBLISHED = SPECS / "stigg"


@cache
def bundled(name: str) -> Any:
    """Return the bundle of a folder of specs, cached."""
    return bundle(SPECS / name)


def schema(name: str) -> Any:
    """Return a schema of the published provider."""
    return bundled("stigg")["components"]["schemas"][name]


@pytest.mark.parametrize("name", PROVIDERS)
def test_bundling_is_repeatable(name: str) -> None:
    """The same folder has the same bytes each time."""
    assert dump(bundled(name)) == dump(bundle(SPECS / name))


def test_published_bytes() -> None:
    """The published document has the hash that source.toml records."""
    source = tomllib.loads((PUBLISHED / "source.toml").read_text(encoding="utf-8"))
    file = PUBLISHED / "published.yaml"

    assert source["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert source["version"] == load(file)["info"]["version"]
    assert {"address", "page", "version", "sha256", "seen", "licence", "evidence"} == set(source)


def test_operations() -> None:
    """Published and supplemented operations are both in the client, each under its resource."""
    operations = {
        operation.node["operationId"]: (operation.node["x-resource"], operation.node["x-method"])
        for operation in operations_of(bundled("stigg"))
    }

    expected = {
        "list_customers": ("customers", "list"),
        "provision_customer": ("customers", "provision"),
        "get_customer": ("customers", "get"),
        "update_customer": ("customers", "update"),
        "check_customer_entitlement": ("customers", "check_entitlement"),
        "list_subscriptions": ("subscriptions", "list"),
        "consume_credits": ("credits", "consume"),
        "report_usage_v2": ("usage", "report"),
    }
    assert expected.items() <= operations.items()
    assert 124 == len(operations) == len(set(operations.values()))


@pytest.mark.parametrize(
    ("operation_id", "decision"),
    [
        ("list_customers", None),
        ("provision_customer", {"key": "header"}),
        ("create_credit_grant", {"key": "none"}),
        ("charge_subscription_usage", {"key": "none"}),
        ("provision_subscription", {"key": "none"}),
        ("update_customer", {"key": "natural", "in": "path", "at": "id", "reuse": "replay"}),
        ("report_usage_v2", {"key": "items", "at": "/usages", "field": "idempotencyKey", "lifetime": "P7D"}),
        ("consume_credits", {"key": "body", "at": "/idempotencyKey", "max_length": 255, "lifetime": "P7D"}),
        ("check_customer_entitlement", {"key": "natural", "in": "query", "at": "reservationId", "reuse": "replay"}),
    ],
)
def test_repeats(operation_id: str, decision: dict[str, Any] | None) -> None:
    """Each write declares what makes a retry safe."""
    nodes = {operation.node["operationId"]: operation.node for operation in operations_of(bundled("stigg"))}

    assert decision == nodes[operation_id].get("x-idempotency")


def test_published_parameters() -> None:
    """Ranges are sent with brackets and lists with commas, as declared."""
    parameters = {
        (operation.node["operationId"], parameter["name"]): (parameter.get("style"), parameter.get("explode"))
        for operation in operations_of(bundled("stigg"))
        for parameter in operation.parameters
    }

    assert parameters["list_customers", "createdAt"] == ("deepObject", True)
    assert parameters["list_subscriptions", "createdAt"] == ("deepObject", True)
    assert parameters["list_subscriptions", "status"] == ("form", False)
    assert parameters["check_customer_entitlement", "requestedValues"] == ("form", False)
    assert parameters["check_customer_entitlement_beta", "dimensions"] == ("deepObject", True)
    assert parameters["list_governance_nodes", "featureIds"] == ("form", True)


def test_published_names() -> None:
    """No component keeps the name of the provider's classes, and no schema or long enum is a duplicate."""
    document = bundled("stigg")
    visits = [visit for visit in walk(document) if visit.kind == "schema"]
    addresses = [visit for visit in visits if "postalCode" in visit.node.get("properties", {})]
    long_enums = [tuple(visit.node["enum"]) for visit in visits if len(visit.node.get("enum", ())) >= 4]

    assert not [name for name in document["components"]["schemas"] if name.endswith("Dto")]
    assert not [visit for visit in walk(document) if "x-codeSamples" in visit.node]
    assert [visit.path for visit in addresses] == [("components", "schemas", "Address")]
    assert len(long_enums) == len(set(long_enums))


@pytest.mark.parametrize(("name", "values"), [("Currency", 116), ("ErrorCode", 133), ("AccessDeniedReason", 14)])
def test_long_enums(name: str, values: int) -> None:
    """A long enum is a component without duplicates and without null."""
    enum = schema(name)["enum"]

    assert values == len(enum) == len(set(enum))
    assert None not in enum
    assert schema(name)["type"] == "string"


def test_newer_than_published() -> None:
    """Operations known from the official packages only are included, and marked where they are uncertain."""
    method = schema("PaymentMethod")["properties"]

    assert "PAYPAL" in schema("PaymentMethodType")["enum"]
    assert {"AIRWALLEX", "STRIPE_INVOICING"} <= set(schema("VendorIdentifier")["enum"])
    assert method["cardExpiryMonth"]["type"] == ["integer", "null"]
    assert method["cardBrand"]["x-inferred"]
    assert method["walletType"]["x-unsure"]
    assert schema("PaymentMethod")["type"] == "object"


def test_money_stays_a_number() -> None:
    """Amounts are numbers on the wire and decimals in the client."""
    assert schema("Money")["properties"]["amount"]["type"] == "number"
    assert schema("ConsumeCreditsRequest")["properties"]["amount"]["type"] == "number"
    assert schema("DimensionValue")["type"] == ["string", "number", "boolean"]
