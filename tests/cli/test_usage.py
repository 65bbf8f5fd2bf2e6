"""The command line before a call: names, help, completion and wrong input, without a client and without a request."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.shell_completion import BashComplete
from hypothesis import given
from hypothesis import strategies as st

from billing_cli import app, index
from billing_cli import main as entry
from billing_cli.app import root
from billing_cli.options import flag_of
from billing_cli.values import read_json
from tests.packages.clients import PROVIDERS

from .conftest import Run

CREATE = ("alguna", "customers", "create", "--data")


def test_every_operation_is_a_command() -> None:
    """Each operation of each package has a command, and its options have names of their own."""
    for provider in PROVIDERS:
        loaded = index.load(provider)
        methods = [loaded.method(resource, name) for resource, names in loaded.resources.items() for name in names]
        package = __import__(loaded.package)
        assert {method.id for method in methods} == set(package.OPERATIONS)
        for method in methods:
            flags = [flag_of(name) for name, parameter in method.parameters.items() if parameter.place != "path"]
            assert sorted(set(flags)) == sorted(flags), method.id


UNUSED = """
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from billing_cli.main import main
with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
    for arguments in {arguments}:
        main(arguments)
print(sorted({{"httpx", "rich", "billing_overlay", "billing_sandbox", "asyncio", "ssl"}} & set(sys.modules)))
"""


def test_help_imports_no_client() -> None:
    """Help, completion and wrong input import neither an HTTP library nor a client."""
    resource = "customers"
    lines = [
        ["--help"], ["alguna", "--help"], ["alguna", resource, "list", "--help"], ["completion", "bash"],
        ["alguna", resource, "list", "--limit", "x"], ["alguna", resource, "lst"], ["alguna", resource, "create"],
    ]  # fmt: skip

    fresh = subprocess.run(
        [sys.executable, "-c", UNUSED.format(arguments=lines)], capture_output=True, text=True, check=True
    )

    assert "[]" == fresh.stdout.strip()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["alguna", "customers", "lst"], "unknown command 'lst': did you mean list"),
        (["algna"], "unknown command 'algna': did you mean alguna"),
        (["alguna", "customers", "list", "--limit", "ten"], "'--limit': 'ten' is not a whole number"),
        (["alguna", "customers", "create", "--name", "A"], "missing: --currency"),
        (["alguna", "customers", "create", "--data", "{"], "--data: not valid JSON"),
        (["alguna", "customers", "create", "--data", "{}"], "missing: --currency, --name"),
        (["alguna", "customers", "create", "--data", "[1]", "--name", "A"], "--data must be an object"),
        (["alguna", "customers", "create", "--data", "@/no/such/file"], "/no/such/file: No such file"),
        (["alguna", "customers", "create", "--data", "@/"], "@/: Is a directory"),
        (["alguna", "customers", "create", "--data", "@" + sys.executable], "not text in UTF-8"),
        (["alguna", "customers", "create", "--name", "@" + sys.executable], "'--name': @"),
        (["alguna", "customers", "create", "--data", "[" * 100_000], "--data: not valid JSON: nested too deeply"),
        (["alguna", "customers", "create", "--data", '{"name": "a", "name": "b"}'], "'name' occurs twice"),
        (
            ["sequence", "invoices", "create", "--currency", "USD", "--data", '{"customer_id": "c"}'],
            "missing: --customer-id; unknown in --data: 'customer_id' (its fields: ",
        ),
        (["stigg", "customers", "get"], "Missing argument"),
        (["alguna", "refunds", "create", "--amount", "1e"], "is not a decimal number such as 19.99"),
        (["alguna", "refunds", "create", "--amount", "1e2"], "is not a decimal number such as 19.99"),
        (["alguna", "refunds", "create", "--amount", "NaN"], "is not a decimal number such as 19.99"),
        (["alguna", "invoices", "list", "--due-date-gte", "20261130T120000Z"], "is not a time with a zone such as"),
        (["alguna", "invoices", "list", "--due-date-gte", "2026-11-31T12:00:00Z"], "is not a time with a zone such as"),
        (["alguna", "customers", "list", "--output", "xml"], "'xml' is not one of"),
        (["alguna", "customers", "list", "--max-items", "0"], "0 is not in the range x>=1"),
        (["alguna", "invoices", "download-pdf", "i", "--to", "/no/such/x.pdf"], "'/no/such' does not exist"),
        (["alguna", "invoices", "download-pdf", "i", "--to", "/"], "'/' is a folder"),
    ],
)  # fmt: skip
def test_wrong_input(billing: Run, arguments: list[str], message: str) -> None:
    """Wrong input ends with status 2 and names the parameter; nothing is on stdout."""
    status, out, error = billing(*arguments)

    assert (2, "") == (status, out)
    assert message in error


def test_a_command_of_an_extra_that_is_not_installed(billing: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command whose package is missing names the extra that has it."""
    monkeypatch.setattr("billing_cli.index.is_installed", lambda _: False)

    status, _, error = billing("export", "alguna")

    assert 2 == status
    assert "export needs billing_export, which the extra 'export' installs: https://" in error


def test_wrong_json_in_a_file(billing: Run, tmp_path: Path) -> None:
    """JSON that is not valid is reported with its file, line and column."""
    file = tmp_path / "body.json"
    file.write_text('{"currency": "USD"\n "name": "A"}')

    assert f"@{file}: not valid JSON: Expecting ',' delimiter: line 2 column 2" in billing(*CREATE, f"@{file}")[2]


def test_version(billing: Run) -> None:
    """--version prints the version and the distribution, of an editable installation too."""
    assert (0, f"billing {version('billing-clients')} (billing-clients)\n", "") == billing("--version")


def test_a_choice(billing: Run) -> None:
    """A value that the spec does not have is refused with those that it has, and completion offers them."""
    found = [
        (provider, resource, name, parameter, flag_of(flag))
        for provider in PROVIDERS
        for resource, names in index.load(provider).resources.items()
        for name in names
        for flag, parameter in index.load(provider).method(resource, name).parameters.items()
        if parameter.choices and parameter.place == "query" and not parameter.is_list
    ]
    provider, resource, name, parameter, flag = found[0]
    words = [provider, resource.replace("_", "-"), name.replace("_", "-")]

    status, _, error = billing(*words, flag, "no-such-value")
    completed = BashComplete(root, {}, "billing", "_BILLING_COMPLETE").get_completions([*words, flag], "")

    assert 2 == status
    assert ", ".join(parameter.choices) in error
    assert list(parameter.choices) == [item.value for item in completed]


@pytest.mark.parametrize(("columns", "width"), [(0, 100), (5, 40), (90, 90), (400, 120)])
def test_the_width_of_help(columns: int, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Help is as wide as the terminal, within limits; one that reports no width gets the default."""
    monkeypatch.setattr(os, "get_terminal_size", lambda: os.terminal_size((columns, 0)))

    assert width == app._width()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(billing: Run, shell: str) -> None:
    """A completion script calls the command with its variable."""
    status, out, _ = billing("completion", shell)

    assert 0 == status
    assert "_BILLING_COMPLETE" in out


@pytest.mark.parametrize("package", ["click", "rich"])
def test_without_the_extra(package: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a package of the extra nothing is sent, and one line names what to install."""
    monkeypatch.setattr(entry, "find_spec", lambda name: None if name == package else name)

    assert 3 == entry.main(["alguna", "customers", "list"])
    assert f"billing needs {package}, which the extra 'cli' installs: {entry.INSTALLING}\n" == capsys.readouterr().err


def test_jobs_without_their_extra(billing: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands of another package name the extra that installs what they need."""
    monkeypatch.setitem(sys.modules, "sqlalchemy", None)

    status, _, error = billing("jobs", "list")

    assert 3 == status
    assert "billing jobs needs sqlalchemy, which the extra 'jobs' installs: https://" in error


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text()
    | st.decimals(allow_nan=False, allow_infinity=False, places=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


@given(values)
def test_json_of_the_command_line(value: Any) -> None:
    """A JSON text is read exactly, numbers that are not whole as Decimals."""
    text = msgspec.json.Encoder(decimal_format="number").encode(value).decode()

    assert value == read_json(text)


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", "-Infinity"])
def test_numbers_that_json_does_not_have(text: str) -> None:
    """NaN and Infinity are refused."""
    with pytest.raises(ValueError, match="not a JSON number"):
        read_json(text)
