"""The README's examples run as they are written, against sandboxes that the environment variables name."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from billing_sandbox import Sandbox
from billing_sandbox.server import serve

from .clients import PROVIDERS, document

README = Path(__file__).parents[2] / "README.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), flags=re.DOTALL)


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """A sandbox for each provider, and the variables by which clients find it."""
    variables: dict[str, str] = {}
    with ExitStack() as stack:
        for provider in PROVIDERS:
            sandbox, names = Sandbox.load(provider), document(provider)["x-client"]
            sandbox.seed(count=9)  # enough for each kind of price
            variables[names["base_url_env"]] = stack.enter_context(serve(sandbox))
            variables |= {names["credentials"][name]: value for name, value in sandbox.credentials.items()}
        yield variables


def test_one_example_for_each_provider() -> None:
    """The README shows every client."""
    assert PROVIDERS == tuple(sorted(name for name in PROVIDERS if any(f"{name}_client" in one for one in EXAMPLES)))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.split("_client")[0].split()[-1])
def test_example(example: str, environment: dict[str, str], tmp_path: Path) -> None:
    """An example runs in a fresh process, ends well, and prints something."""
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", example], cwd=tmp_path, env=environment, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip

    assert (0, "") == (ran.returncode, ran.stderr)
    assert ran.stdout
