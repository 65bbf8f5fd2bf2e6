"""The examples of the guides run as they are written, against sandboxes that the environment variables name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from billing_sandbox.server import serve
from billing_testing import SandboxAccount
from scripts.spec.document import REPOSITORY
from tests.packages.clients import PROVIDERS, document, loaded

_FENCE = re.compile(r"```python\n(.*?)```", re.DOTALL)
PAGES = (
    "errors",
    "frameworks",
    "index",
    "models",
    "network",
    "observability",
    "options",
    "paging",
    "quickstart",
    "testing",
    "webhooks",
)
EXAMPLES = [
    pytest.param(block, id=f"{name}-{number}")
    for name in PAGES
    for number, block in enumerate(_FENCE.findall((REPOSITORY / "docs" / f"{name}.md").read_text(encoding="utf-8")), 1)
    if "billing_telemetry" not in block  # whose extra is installed for the integration tests only
]


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, str]]:
    """A sandbox for each provider, and the variables by which clients find it."""
    variables: dict[str, str] = {}
    with ExitStack() as stack:
        for provider in PROVIDERS:
            sandbox, names = loaded(provider), document(provider)["x-client"]
            sandbox.reset()
            sandbox.seed(count=3)
            variables[names["base_url_env"]] = stack.enter_context(serve(sandbox))
            variables |= {names["credentials"][name]: value for name, value in sandbox.credentials.items()}
        yield variables


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # examples of options leave their clients open
@pytest.mark.parametrize("example", EXAMPLES)
def test_example(
    example: str, servers: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An example runs, and prints something; a test of an example passes."""
    for name, value in servers.items():
        monkeypatch.setenv(name, value)
    names: dict[str, object] = {"__name__": "__main__"}

    exec(compile(example, "example", "exec"), names)

    tests = [value for name, value in names.items() if name.startswith("test_") and callable(value)]
    for test in tests:
        account = SandboxAccount("alguna_client")
        test(account)
    assert tests or capsys.readouterr().out
