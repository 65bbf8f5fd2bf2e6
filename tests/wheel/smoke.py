"""First steps with the installed distribution, which `make test-wheel` runs with the source tree out of the way.

python -I smoke.py imports    imports every module of every client and of the overlay
python -I smoke.py calls      reads, writes and lists through the sandbox over a real socket, sync and async

Neither may need more than the distribution declares: the first its dependencies, the second its extra `sandbox` too.
"""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
import sys
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

FOLDERS = {file.parts[0] for file in metadata.files("billing-clients") or ()}
CLIENTS = sorted(name for name in FOLDERS if name.endswith("_client"))


def imports() -> None:
    """Import all modules. None may be of the source tree, or need more than the declared dependencies."""
    for name in ["billing_overlay", *CLIENTS]:
        package = installed(name)
        modules = [module.name for module in pkgutil.walk_packages(package.__path__, f"{name}.")]
        for module in modules:
            installed(module)
        assert (Path(str(package.__file__)).parent / "py.typed").is_file(), f"{name} has no py.typed"
        print(f"  {name}: {len(modules)} modules imported")


def installed(name: str) -> ModuleType:
    """Import a module, which must lie in this environment."""
    module = importlib.import_module(name)
    assert Path(str(module.__file__)).is_relative_to(sys.prefix), f"{module.__file__} is not of this environment"
    return module


def calls() -> None:
    """Call the sandbox of each provider."""
    sandboxes = installed("billing_sandbox")
    for name in CLIENTS:
        package = installed(name)
        sandbox = sandboxes.Sandbox.load(name.removesuffix("_client"))
        seeded = sandbox.seed("list_customers", count=3)
        query = {key: seeded[0][key] for key in ("corporation_id",) if key in seeded[0]}
        with installed("billing_sandbox.server").serve(sandbox) as base_url:
            options = {"base_url": base_url, **sandbox.credentials}
            assert read(package, options, query) == asyncio.run(read_async(package, options, query)), name
        print(f"  {name}: {len(sandbox.requests)} requests")
    retry(sandboxes)


def classes(package: ModuleType) -> tuple[Any, Any]:
    """Return the sync and the async client class of a package."""
    kinds = {name: getattr(package, name) for name in package.__all__ if hasattr(getattr(package, name), "warm_up")}
    asynchronous = next(name for name in kinds if name.startswith("Async"))
    return kinds[asynchronous.removeprefix("Async")], kinds[asynchronous]


def read(package: ModuleType, options: dict[str, Any], query: dict[str, Any]) -> list[str]:
    """Return the ids of all customers, page by page, and read each."""
    with classes(package)[0](**options) as client:
        ids = [customer.id for customer in client.call("list_customers", query={**query, "limit": 2})]
        for customer_id in ids:
            client.customers.get(customer_id)
        return ids


async def read_async(package: ModuleType, options: dict[str, Any], query: dict[str, Any]) -> list[str]:
    """Do the same with the async client."""
    async with classes(package)[1](**options) as client:
        pages = client.call("list_customers", query={**query, "limit": 2})
        ids = [customer.id async for customer in pages]
        await asyncio.gather(*(client.customers.get(customer_id) for customer_id in ids))
        return ids


def retry(sandboxes: ModuleType) -> None:
    """Lose the response of a keyed write: the retry finds the object, which exists once."""
    sandbox = sandboxes.Sandbox.load("alguna")
    sandbox.add_fault(sandboxes.Fault(operation="create_customer", point="after_commit", kind="drop"))
    with installed("billing_sandbox.server").serve(sandbox) as base_url:
        client_class = classes(installed("alguna_client"))[0]
        with client_class(base_url=base_url, **sandbox.credentials) as client:
            client.customers.create(name="Acme", currency="EUR", idempotency_key="smoke-1")
    assert sandbox.effects["create_customer"] == 1
    assert len(sandbox.requests) > 1
    print("  a keyed write whose response was lost: done once")


if __name__ == "__main__":
    {"imports": imports, "calls": calls}[sys.argv[1]]()
