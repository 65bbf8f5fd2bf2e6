"""billing_testing: what a fixture of the plugin offers to the tests of a user's project."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from alguna_client import errors
from billing_testing import SandboxAccount
from tests.overlay.wire import run

CUSTOMER = {"name": "Acme", "currency": "USD"}


@pytest.fixture(scope="module")
def shared() -> Iterator[SandboxAccount]:
    """One account for this module, because its document takes longer to read than a test."""
    account = SandboxAccount("alguna_client")
    yield account
    account.close()


@pytest.fixture
def account(shared: SandboxAccount) -> SandboxAccount:
    """The account, empty."""
    shared.reset()
    return shared


def test_a_lost_response(account: SandboxAccount) -> None:
    """A write whose response is lost is retried under its key, and takes effect once."""
    account.fault("customers.create", lose_response=1)

    with account.client() as client:
        client.customers.create(**CUSTOMER)

    assert {"customers.create": 1} == account.effects
    assert 2 == len(account.requests)


def test_a_lost_request(account: SandboxAccount) -> None:
    """A request that is lost has no effect; the retry has it."""
    account.fault("customers.create", lose_request=1)

    with account.client() as client:
        client.customers.create(**CUSTOMER)

    assert {"customers.create": 1} == account.effects


def test_no_test_waits(account: SandboxAccount) -> None:
    """A Retry-After passes in the frozen clock, which the sandbox shares."""
    account.fault(status=429, retry_after=30)

    with account.client() as client:
        customer = client.customers.create(**CUSTOMER)

    (delay,) = account.clock.slept
    assert delay >= 30
    assert account.clock.time.replace(microsecond=0) == customer.created_at


def test_keys_after_a_reset(account: SandboxAccount) -> None:
    """Each test sees the same keys, in whatever order the tests run."""
    keys = []
    for _ in range(2):
        account.reset()
        with account.client() as client:
            client.customers.create(**CUSTOMER)
        keys.append(account.requests[0].headers["idempotency-key"])

    assert ["key-1", "key-1"] == keys


def test_a_refusal(account: SandboxAccount) -> None:
    """A status is returned as often as it was requested."""
    account.fault("customers.list", status=403, times=2)

    with account.client() as client:
        for _ in range(2):
            with pytest.raises(errors.PermissionDeniedError):
                client.customers.list()
        assert [] == client.customers.list().items


def test_async_clients_and_seeds(account: SandboxAccount) -> None:
    """An async client sees the same account, and seeded objects are in it."""
    account.seed("customers.list", count=2)

    async def work() -> int:
        async with account.async_client() as client:
            return len((await client.customers.list()).items)

    assert 2 == run(work())


def test_a_socket(account: SandboxAccount) -> None:
    """The same account is reachable over a socket, for other processes."""
    response = httpx.get(f"{account.url}/customers", headers=dict(account.sandbox.headers))

    assert (200, account.url) == (response.status_code, account.url)
    assert {"ALGUNA_BASE_URL": account.url, "ALGUNA_API_KEY": account.sandbox.credentials["api_key"]} == (
        account.environment
    )


@pytest.mark.parametrize(
    ("operation", "given", "message"),
    [
        ("customers.creat", {"lose_response": 1}, "unknown method 'customers.creat': customers.create"),
        ("customers.create", {}, "pass lose_response, lose_request or status"),
        ("customers.create", {"status": 200}, "status must be that of a refusal, 400 or more, not 200"),
    ],
)
def test_faults_that_are_not_valid(
    account: SandboxAccount, operation: str, given: dict[str, int], message: str
) -> None:
    """An unknown method, and a fault without a kind, are refused."""
    with pytest.raises(ValueError, match=message):
        account.fault(operation, **given)


PROJECT = """
    import sys

    def test_nothing_is_imported_before_a_fixture_is_used():
        assert not {"httpx", "billing_overlay", "billing_sandbox", "alguna_client"} & set(sys.modules)

    def test_once(alguna_sandbox, stigg_sandbox):
        with alguna_sandbox.client() as client:
            client.customers.create(name="Acme", currency="USD")
        assert alguna_sandbox.effects["customers.create"] == 1
        assert not stigg_sandbox.effects

    def test_again(alguna_sandbox):
        assert not alguna_sandbox.effects
        assert alguna_sandbox.requests == []
"""


def test_the_plugin(tmp_path: Path) -> None:
    """A project has a fixture for each client, empty in each test, and the plugin imports nothing before that."""
    (tmp_path / "test_shop.py").write_text(textwrap.dedent(PROJECT), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "billing_testing.plugin", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True, text=True, check=False, cwd=tmp_path,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
    )  # fmt: skip

    assert "3 passed" in done.stdout, done.stdout
