"""What a program loads, and when: in fresh processes, by what is imported and made, never by a clock."""

from __future__ import annotations

import ast
import json
import pickle
import pydoc
import subprocess
import sys
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
import pytest

from billing_sandbox import Sandbox
from billing_sandbox.server import serve

from .clients import PROVIDERS, Arguments, document, package

FEW = {"alguna": "payments", "commenda": "exemptions", "sequence": "products", "stigg": "coupons"}
COUNTING = """
import asyncio, httpx, json, sys
import {package}, msgspec
from {package} import {prefix}{name}, errors
kept, contexts, made = httpx.create_ssl_context, [], []
httpx.create_ssl_context = lambda *given, **named: contexts.append(1) or kept(*given, **named)
options, query = json.loads(sys.argv[1])
clients = [{prefix}{name}(**options) for _ in range(2)]
"""
WATCHED = """
def watched(client):
    client.warm_up()
    assert "billing_overlay.requests.form" in sys.modules
    for module, name in ((msgspec.json, "Decoder"), (msgspec.structs, "fields")):
        setattr(module, name, lambda *given, **named: made.append(given))
    return set(sys.modules)
def told(before, page):
    print(json.dumps([len(page.items), sorted(set(sys.modules) - before), made, len(contexts)]))
"""
SYNC = """
clients[1].warm_up()
before = watched(clients[0])
page = clients[0].call("list_customers", query=query)
try:
    clients[0].customers.get("nobody")
except errors.NotFoundError:
    told(before, page)
"""
ASYNC = """
async def main():
    clients[1].warm_up()
    before = watched(clients[0])
    page = await clients[0].call("list_customers", query=query)
    try:
        await clients[0].customers.get("nobody")
    except errors.NotFoundError:
        told(before, page)
asyncio.run(main())
"""

FIRST = """
import httpx, json, sys, stigg_client
response = httpx.Response(200, json={"data": [], "pagination": {"next": None, "prev": None}})
with httpx.Client(transport=httpx.MockTransport(lambda request: response)) as own:
    assert [] == stigg_client.Stigg(api_key="k", http_client=own).coupons.list().items
    print(json.dumps(sorted(sys.modules)))
"""
LATE = {"hmac", "importlib.util", "secrets"} | {
    f"billing_overlay.{name}"
    for name in (
        "calls.bound", "calls.drift_writer", "calls.observer", "calls.reconcile", "declared.html", "requests.form",
        "webhooks.verification",
    )
}  # fmt: skip


def fresh(code: str, *given: str) -> Any:
    """Run code in a process of its own; return the JSON that it prints."""
    command = [sys.executable, "-W", "error", "-c", code, *given]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def names(provider: str) -> dict[str, str]:
    """The words of a provider in programs."""
    return {"package": f"{provider}_client", "name": document(provider)["x-client"]["class"]}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_import_brings_no_network_and_no_models(provider: str) -> None:
    """The import of a package brings neither an HTTP library, nor models, inputs, resources or webhooks."""
    found = fresh(f"import json, sys, {provider}_client; print(json.dumps(sorted(sys.modules)))")

    late = {f"{provider}_client.{name}" for name in ("models", "inputs", "resources", "webhooks")}
    late |= {"httpx", "httpcore", "asyncio", "ssl"}
    assert f"{provider}_client._client" in found
    assert set() == late & set(found)


def test_a_first_call_brings_what_it_needs() -> None:
    """The first call, answered at once, imports nothing that only other calls need."""
    found = set(fresh(FIRST))

    assert "billing_overlay.responses.decode" in found
    assert set() == LATE & found


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_resource_brings_its_own_models(provider: str) -> None:
    """The first response of a resource imports the models of that resource and those that several have, no others."""
    code = """
import json, sys, {package}
from {package} import OPERATIONS, models
first = [name for name in sys.modules if "{package}.models." in name]
for operation in OPERATIONS.values():
    if operation.resource == "{resource}" and operation.returns:
        getattr(models, operation.returns)
loaded = sorted(name.rpartition(".")[2] for name in sys.modules if "{package}.models." in name)
print(json.dumps([first, loaded, "{package}.inputs" in sys.modules]))"""

    first, loaded, inputs = fresh(code.format(resource=FEW[provider], **names(provider)))

    assert [] == first
    assert f"_{FEW[provider]}" in loaded
    assert {f"_{FEW[provider]}", "_common", "_shared"} >= set(loaded)
    assert not inputs


@pytest.mark.parametrize("provider", PROVIDERS)
def test_modules_of_models_import_in_one_direction(provider: str) -> None:
    """A module of one resource imports what several or most have, never that of another resource."""
    folder = Path(package(provider).__file__).parent / "models"
    allowed: dict[str, set[str]] = {"_common": set(), "_shared": {"_common"}}

    for file in folder.glob("_[a-z]*.py"):
        nodes = ast.parse(file.read_text(encoding="utf-8")).body
        found = {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 1}
        assert found <= allowed.get(file.stem, {"_common", "_shared"}), file.name


@pytest.mark.parametrize(  # async once: what is to be loaded is one decision, and the transport is no provider's
    ("provider", "program"), [*((name, SYNC) for name in PROVIDERS), ("stigg", ASYNC)], ids=lambda one: one[:7].strip()
)
def test_after_warm_up(provider: str, program: str) -> None:
    """After warm_up a first call, a page and a refusal, imports nothing, resolves no type, makes no TLS context."""
    sandbox = Sandbox.load(provider)
    seeded = sandbox.seed("list_customers", count=2)[0]
    required = Arguments(provider).of("list_customers", full=False)["query"]
    query = {name: seeded.get(name, value) for name, value in required.items()}
    prefix = "Async" if program is ASYNC else ""

    with serve(sandbox) as base_url:
        options = {"base_url": base_url, **sandbox.credentials}
        code = COUNTING.format(prefix=prefix, **names(provider)) + WATCHED + program
        items, imported, created, contexts = fresh(code, json.dumps([options, query]))

    assert (2, [], []) == (items, imported, created)
    assert 0 == contexts  # plain http needs none


def test_your_own_http_client_needs_no_pool() -> None:
    """With your own HTTP client warm_up makes no TLS context."""
    code = COUNTING.format(prefix="", **names("stigg")) + (
        "own = httpx.Client(transport=httpx.MockTransport(print))\n"
        "Stigg(api_key='k', http_client=own).warm_up()\nprint(len(contexts))"
    )

    assert 0 == fresh(code, json.dumps([{"api_key": "k"}, {}]))


def test_only_what_is_named_is_warmed_up() -> None:
    """With a resource named, the modules of the others stay where they are."""
    code = (
        "import json, sys, stigg_client\nstigg_client.Stigg(api_key='k').warm_up('coupons')\n"
        "print(json.dumps([name for name in sys.modules if 'stigg_client.resources.' in name]))"
    )

    assert ["stigg_client.resources.coupons"] == fresh(code)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_models_look_as_one_module(provider: str) -> None:
    """Every name is there, sorted and listed; a class is the package's own, and its types can be looked up."""
    models = package(provider).models

    assert sorted(models.__all__) == models.__all__ == dir(models)
    for name in models.__all__:
        found = getattr(models, name)
        if isinstance(found, type) and issubclass(found, msgspec.Struct):
            assert (f"{provider}_client.models", name) == (found.__module__, found.__qualname__)
            assert {*found.__struct_fields__} <= get_type_hints(found).keys()


def test_what_another_thread_is_importing() -> None:
    """Of a module that is half imported, as another thread may have it, nothing is put where decoders look."""
    code = """
import json, sys, types, stigg_client
from stigg_client import models
half = types.ModuleType("stigg_client.models._customers")
half.Customer = half
sys.modules[half.__name__] = half
coupon = models.Coupon
del sys.modules[half.__name__]
print(json.dumps([coupon.__name__, models.Customer.__name__]))"""

    assert ["Coupon", "Customer"] == fresh(code)


def test_a_name_that_is_none() -> None:
    """Another name is an AttributeError, also the name of a private module that is not loaded."""
    models = package("stigg").models

    assert not hasattr(models, "Nothing")
    with pytest.raises(AttributeError, match="no attribute '_nothing'"):
        models._nothing  # noqa: B018


def test_pickles_name_no_private_module() -> None:
    """What is pickled names the public package alone, so that it can be read when a class is elsewhere."""
    customer = package("stigg").models.Money(amount=None, currency="usd")

    written = pickle.dumps(customer)

    assert b"stigg_client.models" in written
    assert b"models._" not in written
    read = "import json, pickle, sys; print(json.dumps(repr(pickle.loads(bytes.fromhex(sys.argv[1])))))"
    assert repr(customer) == fresh(read, written.hex())


def test_help() -> None:
    """The help of the models shows the classes and their fields, as that of one module would."""
    plain: Any = vars(pydoc)["plaintext"]
    shown = pydoc.render_doc(package("alguna").models, renderer=plain)

    assert "class Customer(" in shown
    assert "billing_overlay" in shown
