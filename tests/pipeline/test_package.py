"""A generated package as its user meets it: signatures, operations, laziness, and a call that reaches the wire."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

import billing_overlay.errors
from scripts.pipeline.install.outputs import documents_of
from scripts.pipeline.read.bundle import bundle
from scripts.spec.document import REPOSITORY, dump

from .conftest import SPECS, Inside

HEADER = "# Generated from specs/acme. Do not edit: change the spec, then remake it with `make generate`.\n"


def test_files(generated: Path) -> None:
    """A package holds these files, every module begins with the same line, and the document is the bundled one."""
    package = generated / "acme_client"

    modules = {one.relative_to(package).as_posix() for one in package.rglob("*.py")}

    resources = {f"resources/{name}.py" for name in ("customers", "credits", "events", "tags", "invoices", "health")}
    private = {f"_{name}.py" for name in ("client", "operations", "overlay", "provider", "spec")}
    assert {
        "__init__.py",
        "errors.py",
        *(f"models/{name}.py" for name in ("__init__", "_credits", "_customers", "_events", "_tags")),
        "inputs.py",
        "resources/__init__.py",
        *resources,
        *private,
    } == modules
    assert all((package / one).read_text().startswith(HEADER) for one in modules)
    assert not list(package.glob("*.json"))
    assert dump(bundle(SPECS / "acme")) == (documents_of(generated) / "acme.json").read_bytes()
    assert (package / "py.typed").exists()


def test_one_door(generated: Path) -> None:
    """One line of one module says where the overlay lives; all others go through it."""
    package = generated / "acme_client"

    lines = [
        line for one in package.rglob("*.py") for line in one.read_text().splitlines() if "billing_overlay" in line
    ]

    assert ["from billing_overlay.door import *  # noqa: F403"] == lines


def test_import_is_light(inside: Inside) -> None:
    """Importing a package imports neither its models nor httpx; asking for the models does."""
    shown = inside(
        """
import json, sys, acme_client
before = [name in sys.modules for name in ("acme_client.models", "acme_client.inputs", "httpx")]
from acme_client import models
print(json.dumps([before, models.__name__, sorted(acme_client.__all__) == acme_client.__all__]))"""
    )

    assert [[False, False, False], "acme_client.models", True] == shown


def test_public_names(inside: Inside) -> None:
    """The public names are a list, each is there, and another is an AttributeError."""
    shown = inside(
        """
import json, acme_client
there = [hasattr(acme_client, name) for name in acme_client.__all__]
errors = [hasattr(acme_client.errors, name) for name in acme_client.errors.__all__]
print(json.dumps([acme_client.__all__, all(there), all(errors), hasattr(acme_client, "absent")]))"""
    )

    names = {"ABSENT", "Acme", "AsyncAcme", "OPERATIONS", "SPEC", "derive", "errors", "inputs", "models"} | {
        *("Absent", "AsyncClientOptions", "AsyncPage", "CallOptions", "ClientOptions", "Drift", "Event", "Page"),
        *("RawResponse", "Timeout", "__version__"),
    }
    errors = {name for name in vars(billing_overlay.errors) if name.endswith("Error")} | {"SentRequest"}
    assert [sorted(names | errors), True, True, False] == shown


def test_operations(inside: Inside) -> None:
    """OPERATIONS holds every operation of the document in its order, read-only; SPEC says where they come from."""
    shown = inside(
        """
import json
from acme_client import OPERATIONS, SPEC
try:
    OPERATIONS["x"] = None
except TypeError:
    print(json.dumps([list(OPERATIONS), SPEC.provider, SPEC.version, sorted(SPEC.tools)]))"""
    )

    document = bundle(SPECS / "acme")
    ids = [
        node["operationId"]
        for item in document["paths"].values()
        for name, node in item.items()
        if name != "parameters"
    ]
    tools = ["datamodel-code-generator", "openapi-python-client", "ruff"]
    assert [ids, "acme", "2026-01-01", tools] == shown


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("customers.list", "*, sort, after, limit, status, created_at, min_balance, x_account_id"),
        (
            "customers.create",
            "*, name, tax_rate, credit_limit, billing_address, shipping_address, metadata, anything, aliases, limits,"
            " x_odd_name, idempotency_key",
        ),
        ("customers.get", "id"),
        ("customers.replace", "id, *, id_body, timeout_body, note"),
        ("customers.check_entitlement", "id, feature_id, *, reserve, reservation, idempotency_key"),
        ("credits.consume", "*, amount, price, idempotency_key"),
        ("events.list", "*, offset, limit"),
        ("events.report", "*, day, event_id, from_, class_, idempotency_key"),
        ("tags.replace", "*, body"),
        ("invoices.download", "number, *, into"),
    ],
)
def test_signatures(generated: Path, method: str, arguments: str) -> None:
    """Path values come first and by position, the rest by keyword, and what the client fills is not asked for."""
    resource, name = method.split(".")
    tree = ast.parse((generated / "acme_client" / "resources" / f"{resource}.py").read_text())
    definitions = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name
    ]

    written = {", ".join([*(one.arg for one in node.args.args[1:]), *keywords(node.args)]) for node in definitions}

    assert {arguments} == written
    assert all(node.args.kwarg is not None and "options" == node.args.kwarg.arg for node in definitions)
    assert 2 == len(definitions)


def keywords(arguments: ast.arguments) -> list[str]:
    """The names that are passed by keyword, after the star that says so."""
    names = [argument.arg for argument in arguments.kwonlyargs]
    return ["*", *names] if names else []


def test_required_arguments(inside: Inside) -> None:
    """What the spec requires has no default, except what pages and keys are made of."""
    shown = inside(
        """
import inspect, json
from acme_client.resources.customers import Customers
from acme_client.resources.events import AsyncEvents
names = lambda f: [n for n, p in inspect.signature(f).parameters.items() if p.default is p.empty]
required = lambda f: [n for n in names(f) if n not in ("self", "options")]
print(json.dumps([required(Customers.list), required(Customers.create), required(AsyncEvents.report)]))"""
    )

    assert [["sort"], ["name", "tax_rate"], ["day"]] == shown


def test_a_call(inside: Inside) -> None:
    """A call sends wire names, wire types and a key, leaves out what was not given, and returns a model."""
    shown = inside(
        """
import json, httpx
from datetime import datetime, timezone
from decimal import Decimal
from acme_client import Acme
seen = []
def app(request):
    seen.append([request.method, str(request.url), json.loads(request.content or b"null")])
    if request.method == "POST":
        return httpx.Response(200, json={"USD": 1.5})
    customer = {"id": "1", "name": "n", "taxRate": None, "createdAt": "2026-01-01T00:00:00Z", "status": "ENDED"}
    return httpx.Response(200, headers={"Acme-Version": "2026-01-01"}, json={"data": [customer], "page": {}})
with Acme(api_key="sk_test_fake", http_client=httpx.Client(transport=httpx.MockTransport(app))) as acme:
    price = {"kind": "TIERED", "tiers": [{"amount": Decimal("0.10")}]}
    left = acme.credits.consume(amount="1.50", price=price, idempotency_key="k")
    since = datetime(2026, 1, 1, tzinfo=timezone.utc)
    page = acme.customers.list(sort="name", status=["ACTIVE", "ENDED"], created_at={"gte": since})
print(json.dumps([seen, {name: str(amount) for name, amount in left.items()}, [one.status for one in page.items]]))"""
    )

    body = {"amount": 1.5, "price": {"kind": "TIERED", "tiers": [{"amount": 0.1}]}, "idempotencyKey": "k"}
    query = "sort=name&status=ACTIVE,ENDED&createdAt%5Bgte%5D=2026-01-01T00%3A00%3A00Z"
    requests = [
        ["POST", "https://api.acme.example/v1/credits", body],
        ["GET", f"https://api.acme.example/v1/customers?{query}", None],
    ]
    assert [requests, {"USD": "1.5"}, ["ENDED"]] == shown


DOCUMENTED = [
    ("customers", "sort: Member to sort by."),
    ("customers", "limit: 1 to 100. The provider's default: 20."),
    ("customers", "name: Name as it appears on invoices. 1 to 80 characters."),
    ("customers", "Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed."),
    ("customers", "Idempotency: id identifies the call: a retry changes nothing."),
    ("customers", "Idempotency: none: retried only where nothing can have happened."),
    ("customers", "Idempotency: a read, retried; with reserve reservation identifies the call: a retry"),
    ("customers", "Unsure: the order of items."),
    ("customers", "Rate limit: 30 calls in 90 s for each name, shared by all calls that count towards it; the"),
    ("customers", "Rate limit: 30 calls in 90 s for each id, shared by all"),
    ("customers", "reconcile() looks it up."),
    ("customers", "The first paragraph.\n\n        The second paragraph."),
    ("credits", "Idempotency: key in body field idempotencyKey, kept 7 days; generated if not passed."),
    ("credits", "amount: Above 0."),
    ("events", "Idempotency: event_id identifies the call"),
    ("events", "Idempotency: event_id identifies the call: a later call with the same value replaces the"),
    ("events", "Returns: A page of str; iterate over it for the items of all pages."),
    ("invoices", 'Returns: The content as bytes; b"" with `into`.'),
    ("invoices", "into: Path of a file that receives the content, complete or not at all; the method then"),
    ("health", "Source: https://docs.acme.example/health (reference page)."),
]


@pytest.mark.parametrize(("resource", "words"), DOCUMENTED)
def test_docstrings(generated: Path, resource: str, words: str) -> None:
    """A method's docstring tells meaning, limits, defaults, what comes back, how safe a repeat is, and the source."""
    text = (generated / "acme_client" / "resources" / f"{resource}.py").read_text()

    assert words in text


def test_no_place_of_this_machine(generated: Path) -> None:
    """Nothing in a package tells where it was made."""
    texts = [one.read_text() for one in (generated / "acme_client").rglob("*") if one.is_file()]

    assert not any(str(place) in text for text in texts for place in (REPOSITORY, generated))
    assert json.loads((documents_of(generated) / "acme.json").read_text())["info"]["title"] == "Acme"
