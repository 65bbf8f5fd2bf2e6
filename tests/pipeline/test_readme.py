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
ROWS = [
    "| `customers.get(id)` | Read a customer. |",
    "| a read, retried |",
    "key in header `Idempotency-Key`, kept 24 hours",
    "`reconcile()` looks up a lost response; 30 calls in 90 s for each `name`",
    "`id` identifies the call: a retry changes nothing; 30 calls in 90 s for each `id`",
    "key in body field `idempotencyKey`, kept 7 days; generated if not passed",
    "key in `unique_id` of each entry of `events`; generated for this call where missing; at most 100 entries",
    "`event_id` identifies the call: a later call with the same value replaces the earlier one; generated if",
    "a read, retried; with `reserve` `reservation` identifies the call: a retry changes nothing; without it",
    "`id` identifies the call: a retry changes nothing",
    "none: retried only if the request cannot have taken effect",
    "`Customer`, page by page, by cursor",
    "`str`, page by page, by offset",
    "the content, as `bytes`",
    "| credential | `api_key` | `ACME_API_KEY` | an error |",
    "| base URL | `base_url` | `ACME_BASE_URL` | `https://api.acme.example/v1` |",
    "| API version, sent as `Acme-Version` | `api_version` | | `2026-01-01` |",
    "- `customers.list`: the order of items.",
]


@pytest.fixture(scope="module")
def readme(generated: Path) -> str:
    """The README of the provider with every construct."""
    return (generated / "acme_client" / "README.md").read_text()


@pytest.mark.parametrize("words", ROWS)
def test_what_a_user_reads(readme: str, words: str) -> None:
    """The README describes calls, retries, pages, credentials and doubts in these words."""
    assert words in readme


def test_every_method_has_one_row(readme: str, generated: Path) -> None:
    """Each method of each resource is one row of a table, and every table is complete."""
    resources = (generated / "acme_client" / "resources").glob("[!_]*.py")
    methods = {
        f"{module.stem}.{node.name}"
        for module in resources
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.FunctionDef) and not node.name.startswith(("_", "with_"))
    }

    assert sorted(methods) == sorted(re.findall(r"^\| `([a-z_]+\.[a-z_]+)\(", readme, flags=re.MULTILINE))
    parsed = READER.parse(readme)
    assert len(methods) + 3 == sum(token.type == "tr_open" for token in parsed) - sum(
        token.type == "thead_open" for token in parsed
    )
    assert all("|" not in child.content for token in parsed for child in token.children or () if child.type == "text")


def test_its_examples_are_python(readme: str) -> None:
    """Every code example can be parsed."""
    examples = re.findall(r"```python\n(.*?)```", readme, flags=re.DOTALL)

    assert 1 == len(examples)
    assert all(ast.parse(example) for example in examples)


def test_webhooks(tmp_path: Path) -> None:
    """The README of a package with webhooks describes their verification, and lists the kinds of events."""
    write(tmp_path / "specs", {"things/openapi.yaml": spec(WEBHOOKS)})
    assert 0 == main(["--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "generated")])

    readme = (tmp_path / "generated" / "things_client" / "README.md").read_text()

    assert "event = webhooks.parse(headers, body, secret)" in readme
    assert "Verification: the signature of Standard Webhooks" in readme
    assert "| `thing.made` | `models.ThingMade` |\n| `thing.lost` | `models.ThingLost` |\n| any other |" in readme


def test_check_knows_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A README that was edited by hand is reported by --check."""
    folders = ["--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "generated")]
    write(tmp_path / "specs", {"things/openapi.yaml": spec()})
    assert 0 == main(folders)

    (tmp_path / "generated" / "things_client" / "README.md").write_text("mine")

    assert 1 == main([*folders, "--check"])
    assert "things_client/README.md: changed" in capsys.readouterr().err
