"""A generated package from the outside: signatures, operations, lazy imports, and a call on the wire."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

import billing_overlay.errors
from scripts.pipeline.install.outputs import documents_of
from scripts.pipeline.read.bundle import bundle
from scripts.spec.document import REPOSITORY, dump

from .conftest import SPECS, Inside, run_inside

HEADER = "# Generated from specs/acme. Do not edit: change the spec and run `make generate`.\n"


def test_files(generated: Path) -> None:
    """A package has these files, every module starts with the same line, and the document is the bundle."""
    package = generated / "acme_client"

    modules = {file.relative_to(package).as_posix() for file in package.rglob("*.py")}

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
    assert all((package / module).read_text().startswith(HEADER) for module in modules)
    assert ["_commands.json"] == [file.name for file in package.glob("*.json")]
    assert dump(bundle(SPECS / "acme")) == (documents_of(generated) / "acme.json").read_bytes()
    assert (package / "py.typed").exists()


def test_one_door(generated: Path) -> None:
    """One line of one module imports the overlay; all other modules import that module."""
    package = generated / "acme_client"

    lines = [
        line for file in package.rglob("*.py") for line in file.read_text().splitlines() if "billing_overlay" in line
    ]

    assert ["from billing_overlay.door import *  # noqa: F403"] == lines


def test_import_is_light(generated: Path) -> None:
    """Importing a package imports neither its models nor httpx; using the models does."""
    shown = run_inside(
        generated,
        """
import json, sys, acme_client
before = [name in sys.modules for name in ("acme_client.models", "acme_client.inputs", "httpx")]
from acme_client import models
print(json.dumps([before, models.__name__, sorted(acme_client.__all__) == acme_client.__all__]))""",
        is_fresh=True,
    )

    assert [[False, False, False], "acme_client.models", True] == shown


def test_public_names(inside: Inside) -> None:
    """Every public name exists, and any other raises AttributeError."""
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
    """OPERATIONS has every operation of the document in its order, read-only; SPEC has their source."""
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
    """Path values are positional and come first, the rest is keyword-only, without what the client sets."""
    resource, name = method.split(".")
    tree = ast.parse((generated / "acme_client" / "resources" / f"{resource}.py").read_text())
    definitions = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name
    ]

    written = {
        ", ".join([*(argument.arg for argument in node.args.args[1:]), *keywords(node.args)]) for node in definitions
    }

    assert {arguments} == written
    assert all(node.args.kwarg is not None and "options" == node.args.kwarg.arg for node in definitions)
    assert 2 == len(definitions)


def keywords(arguments: ast.arguments) -> list[str]:
    """Return the keyword-only names, after a star."""
    names = [argument.arg for argument in arguments.kwonlyargs]
    return ["*", *names] if names else []


def test_rate_limits(inside: Inside) -> None:
    """A package declares the limit of each operation with what it is within, and the default of the others."""
    shown = inside(
        """
import json, msgspec
from acme_client import OPERATIONS
from acme_client._provider import PROVIDER
limits = [OPERATIONS["ingest_events"].rate_limit, PROVIDER.rate_limit, OPERATIONS["list_customers"].rate_limit]
print(json.dumps(msgspec.to_builtins(limits)))"""
    )

    default = {"bucket": "calls", "limit": 1500, "window": 60, "by": [], "counts": "calls", "items": None}
    events = {"bucket": "events", "limit": 1000, "window": 1, "by": [], "counts": "items", "items": "/events"}
    assert [{**events, "within": {**default, "within": None}}, {**default, "within": None}, None] == shown


def test_required_arguments(inside: Inside) -> None:
    """A required argument has no default, except those of pages and keys."""
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
    """A call sends wire names, wire types and a key, omits absent arguments, and returns a model."""
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
    balance = acme.credits.consume(amount="1.50", price=price, idempotency_key="k")
    since = datetime(2026, 1, 1, tzinfo=timezone.utc)
    page = acme.customers.list(sort="name", status=["ACTIVE", "ENDED"], created_at={"gte": since})
amounts = {name: str(amount) for name, amount in balance.items()}
print(json.dumps([seen, amounts, [item.status for item in page.items]]))"""
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
    ("customers", "Idempotency: none: retried only if the request cannot have taken effect."),
    ("customers", "Idempotency: a read, retried; with reserve reservation identifies the call: a retry"),
    ("customers", "Unsure: the order of items."),
    ("customers", "Rate limit: 30 writes in 90 s for each name, shared by all calls that count towards it; the"),
    ("customers", "Rate limit: 30 writes in 90 s for each id, shared by all"),
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
    """A method's docstring has meaning, limits, defaults, the return value, the safety of a retry, and the source."""
    text = (generated / "acme_client" / "resources" / f"{resource}.py").read_text()

    assert words in text


def test_no_place_of_this_machine(generated: Path) -> None:
    """No file of a package contains the path of the checkout."""
    texts = [file.read_text() for file in (generated / "acme_client").rglob("*") if file.is_file()]

    assert not any(str(place) in text for text in texts for place in (REPOSITORY, generated))
    assert json.loads((documents_of(generated) / "acme.json").read_text())["info"]["title"] == "Acme"
