"""First steps with one distribution in an environment that has nothing else, which `make test-dist` runs.

python -I alone.py PACKAGE    imports every module of a package, and makes a call with what is installed
"""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any


def installed(name: str) -> ModuleType:
    """Import a module, which must lie in this environment."""
    module = importlib.import_module(name)
    assert Path(str(module.__file__)).is_relative_to(sys.prefix), f"{module.__file__} is not of this environment"
    return module


def client(package: str, **options: Any) -> None:
    """Read a page of customers from a function in place of the network."""
    import httpx  # noqa: PLC0415  not every wheel needs it

    module = installed(package)
    requests: list[httpx.Request] = []

    def app(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(404, json={"message": "there is none"})

    name = next(name for name in module.__all__ if hasattr(getattr(module, name), "warm_up") and "Async" not in name)
    kind = getattr(module, name)
    keys = dict.fromkeys(kind.provider.credentials.names, "test-key")
    with kind(**keys, http_client=httpx.Client(transport=httpx.MockTransport(app)), **options) as connection:
        operation = next(o for o in module.OPERATIONS.values() if o.method == "GET" and "{" not in o.path)
        try:
            connection.call(operation.id)
        except module.errors.NotFoundError:
            assert len(requests) == 1


def sandbox() -> None:
    """List the objects of a sandbox."""
    fake = installed("billing_sandbox").Sandbox.load("alguna")
    fake.seed("list_customers", count=2)
    with fake.client(base_url=fake.base_url, headers=dict(fake.headers)) as http:
        assert http.get("/customers").status_code == 200


def command() -> None:
    """Show a request, and the version."""
    shown = subprocess.run(
        [Path(sys.executable).with_name("billing"), "alguna", "customers", "list", "--dry-run"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert '"method": "GET"' in shown.stdout
    subprocess.run([Path(sys.executable).with_name("billing"), "--version"], check=True, stdout=subprocess.DEVNULL)


def plugin() -> None:
    """Pass a test that uses a fixture of the plugin."""
    with tempfile.TemporaryDirectory() as folder:
        test = Path(folder, "test_shop.py")
        test.write_text(
            "def test(alguna_sandbox):\n    alguna_sandbox.client().customers.create(name='A', currency='USD')\n"
        )
        subprocess.run([sys.executable, "-m", "pytest", "-q", folder], check=True, stdout=subprocess.DEVNULL)


def telemetry() -> None:
    """Observe a call."""
    client("alguna_client", observer=installed("billing_telemetry").OpenTelemetry())


def fleet() -> None:
    """Make a call under limits whose store is away."""
    installed("billing_fleet")
    client("alguna_client", rate_limits="redis://127.0.0.1:1/0?workers=2")


def export() -> None:
    """Derive the columns of a model, and import what loads them."""
    package, models = installed("billing_export"), installed("alguna_client.models")
    installed("dlt")
    assert "_extra" in package.arrow_schema(models.Customer).names


def jobs() -> None:
    """Write a row, durably."""
    import httpx  # noqa: PLC0415  not every wheel needs it

    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"id": "cus_1", "name": "Acme"}))
    with tempfile.TemporaryDirectory() as folder:
        package, http = installed("billing_jobs"), httpx.Client(transport=transport)
        with installed("alguna_client").Alguna(api_key="test-key", http_client=http, on_drift=None) as connection:
            rows, store = [{"name": "Acme", "currency": "USD"}], Path(folder, "jobs.sqlite")
            job = package.Job("first", connection.customers.create, rows, key=lambda row: row["name"], store=store)
            assert job.run().done == 1


FIRST_STEPS = {
    "billing_cli": command, "billing_export": export, "billing_fleet": fleet, "billing_jobs": jobs,
    "billing_sandbox": sandbox, "billing_telemetry": telemetry, "billing_testing": plugin,
}  # fmt: skip


if __name__ == "__main__":
    name = sys.argv[1]
    package = installed(name)
    modules = [
        module.name for module in pkgutil.walk_packages(package.__path__, f"{name}.") if "__main__" not in module.name
    ]
    for module in modules:
        installed(module)
    if name.endswith("_client"):
        client(name)
    elif name in FIRST_STEPS:
        FIRST_STEPS[name]()
    print(f"  {name}: {len(modules)} modules imported{'' if name == 'billing_overlay' else ', a call made'}")
