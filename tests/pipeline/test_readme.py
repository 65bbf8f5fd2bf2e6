"""The README.md of a package: its text, and that it is generated and checked like any other file."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from scripts.commands.generate import main

from .small_spec import WEBHOOKS, spec, write

READER = MarkdownIt("commonmark").enable("table")
WORDS = [
    "| credential | `api_key` | `ACME_API_KEY` | none: required |",
    "| base URL | `base_url` | `ACME_BASE_URL` | `https://api.acme.example/v1` |",
    "| API version, sent as `Acme-Version` | `api_version` | | `2026-01-01` |",
    "| a read |",
    "| key in header `Idempotency-Key`, kept 24 hours; generated if not passed |",
    "| key in body field `idempotencyKey`, kept 7 days; generated if not passed |",
    "| a key in each entry of a batch, generated for the call where missing |",
    "| a value of the call identifies the object, such as its id |",
    "| none: retried only if the request cannot have taken effect |",
    "All attempts of a call send the same key.",
    'such as `client.derive("invoice", "2026-11", customer_id)`',
    "`error.reconcile()` then looks the object up",
    "- 30 writes in 90 s for each `name`: 1 operation",
    "- 30 writes in 90 s for each `id`: 1 operation",
    "- 1,000 entries of `events` in 1 s, within 1,500 calls in 60 s: 1 operation",
    "- 1,500 calls in 60 s: all other operations",
    "Unsure: from an older page.",
    "by cursor",
]


@pytest.fixture(scope="module")
def readme(generated: Path) -> str:
    """The README of the provider with every construct."""
    return (generated / "acme_client" / "README.md").read_text()


@pytest.mark.parametrize("words", WORDS)
def test_what_a_user_reads(readme: str, words: str) -> None:
    """The README describes settings, retries, rate limits and lists in these words."""
    assert words in readme


def test_every_operation_is_counted_once(readme: str, generated: Path) -> None:
    """The table of contracts counts each method once, and each resource has a link to its module."""
    modules = {module.stem: module for module in (generated / "acme_client" / "resources").glob("[!_]*.py")}
    methods = {
        f"{name}.{node.name}"
        for name, module in modules.items()
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.FunctionDef) and not node.name.startswith(("_", "with_"))
    }

    assert len(methods) == sum(map(int, re.findall(r"^\| (\d+) \|", readme, flags=re.MULTILINE)))
    assert f"{len(methods)} operations, as methods of these resources:" in readme
    assert sorted(modules) == sorted(re.findall(r"\[`\w+`\]\(resources/(\w+)\.py\)", readme))
    parsed = READER.parse(readme)
    assert all("|" not in child.content for token in parsed for child in token.children or () if child.type == "text")


def test_its_examples_are_python(readme: str) -> None:
    """Every code example can be parsed."""
    examples = re.findall(r"```python\n(.*?)```", readme, flags=re.DOTALL)

    assert 1 == len(examples)
    assert all(ast.parse(example) for example in examples)


def test_webhooks(tmp_path: Path) -> None:
    """The README of a package with webhooks describes their verification, and counts the kinds of events."""
    write(tmp_path / "specs", {"things/openapi.yaml": spec(WEBHOOKS)})
    assert 0 == main(["--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "generated")])

    readme = (tmp_path / "generated" / "things_client" / "README.md").read_text()

    assert "event = webhooks.parse(headers, body, secret)" in readme
    assert "Verification: the signature of Standard Webhooks" in readme
    assert "2 kinds of events have a model" in readme


def test_check_knows_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A README that was edited by hand is reported by --check."""
    folders = ["--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "generated")]
    write(tmp_path / "specs", {"things/openapi.yaml": spec()})
    assert 0 == main(folders)

    (tmp_path / "generated" / "things_client" / "README.md").write_text("mine")

    assert 1 == main([*folders, "--check"])
    assert "things_client/README.md: changed" in capsys.readouterr().err
