"""The pytest plugin: a fixture for each client that is installed, such as `acme_sandbox` for `acme_client`.

pytest imports this module in every run, before coverage starts: it imports nothing but pytest until a fixture is used.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .account import SandboxAccount

_SUFFIX = "_client"


def _packages() -> Iterator[str]:
    """Yield the packages of clients, found by their files."""
    seen: set[str] = set()
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:  # a zip file, or a folder that does not exist
            continue
        for name in sorted(names):
            if name.endswith(_SUFFIX) and name not in seen and _is_client(os.path.join(folder, name)):
                seen.add(name)
                yield name


def _is_client(folder: str) -> bool:
    return all(os.path.isfile(os.path.join(folder, file)) for file in ("_spec.py", "_provider.py", "_operations.py"))


@pytest.fixture(scope="session")
def billing_accounts() -> Iterator[Callable[[str], SandboxAccount]]:
    """Return the account of a client's package, one for this process, empty."""
    accounts: dict[str, SandboxAccount] = {}

    def account(package: str) -> SandboxAccount:
        from .account import SandboxAccount  # noqa: PLC0415  imports a client

        if package not in accounts:
            accounts[package] = SandboxAccount(package)
        accounts[package].reset()
        return accounts[package]

    yield account
    for each in accounts.values():
        each.close()


def _fixture(package: str) -> Any:
    name = f"{package.removesuffix(_SUFFIX)}_sandbox"

    @pytest.fixture(name=name)
    def sandbox(billing_accounts: Callable[[str], SandboxAccount]) -> SandboxAccount:
        return billing_accounts(package)

    sandbox.__doc__ = f"Return a fake account for {package}: .client(), .async_client(), .fault(), .effects, .requests."
    return sandbox


globals().update({f"{package}_fixture": _fixture(package) for package in _packages()})
