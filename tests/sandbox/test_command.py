"""`python -m billing_sandbox`: lines with address and credentials, which are its own, and Ctrl-C ends it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from billing_sandbox import Sandbox
from billing_sandbox.__main__ import main
from billing_sandbox.server import Server
from tests.packages.clients import PROVIDERS, document

from .providers import has_ipv6, shop


def test_serving_a_file(tmp_path: Path) -> None:
    """The command serves a document with seeds to those who send the key that it prints, until an interrupt."""
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(shop()))
    command = [sys.executable, "-m", "billing_sandbox", "--spec", str(spec), "--seed", "3"]

    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines = process.stdout.readline() + process.stdout.readline()
        line = process.stderr.readline()
        base_url = re.findall(r"http://127\.0\.0\.1:\d+/v1", lines)[0]
        key = re.findall(r"api_key=(sandbox-key-[0-9a-f]{16})$", lines, re.MULTILINE)[0]
        known = httpx.get(f"{base_url}/widgets", headers=Sandbox(shop()).headers, trust_env=False)
        listed = httpx.get(f"{base_url}/widgets", headers={"Authorization": f"Bearer {key}"}, trust_env=False)
        process.send_signal(signal.SIGINT)
        process.wait(10)

    assert 401 == known.status_code
    assert key not in known.text
    assert "Ctrl-C stops it" in line
    assert len(listed.json()["data"]) == 3
    assert process.returncode == 0


@pytest.mark.parametrize(("options", "count"), [([], 2), (["--key", "k.1_a"], 1)])
def test_keys(
    options: list[str], count: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each start has another key, unless one is given."""
    monkeypatch.setattr(Server, "run", lambda _, sockets: sockets[0].close())

    statuses = [main([PROVIDERS[0], *options]) for _ in range(2)]

    keys = re.findall(r"=sandbox-key-(\S+)$", capsys.readouterr().out, re.MULTILINE)
    assert (statuses, 2, count) == ([0, 0], len(keys), len(set(keys)))
    assert not options or "k.1_a" in keys


def test_a_command(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """A command runs with the variables of the client, beside a sandbox that serves; its status is returned."""
    monkeypatch.setenv("KEPT", "yes")
    code = """
import urllib.request
from os import environ
key = {"Authorization": f"Bearer {environ['ALGUNA_API_KEY']}"}
request = urllib.request.Request(environ["ALGUNA_BASE_URL"] + "/_sandbox/effects", headers=key)
print(environ["KEPT"], urllib.request.urlopen(request).status)
"""

    statuses = [main(["alguna", "--", sys.executable, "-c", line]) for line in (code, "import sys; sys.exit(7)")]

    assert (statuses, capfd.readouterr()) == ([0, 7], ("yes 200\n", ""))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_lines_for_a_shell(provider: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """stdout holds the variables of the provider's client, and nothing else."""
    monkeypatch.setattr(Server, "run", lambda _, sockets: sockets[0].close())
    client = document(provider)["x-client"]

    main([provider])

    names = [line.removeprefix("export ").partition("=")[0] for line in capsys.readouterr().out.splitlines()]
    assert [client["base_url_env"], *client["credentials"].values()] == names


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_provider_by_name(provider: str) -> None:
    """A provider is loaded by name, from its document in the sandbox's own package."""
    sandbox = Sandbox.load(provider)

    assert document(provider)["servers"][0]["url"].endswith(sandbox.base_path)
    assert sandbox.credentials.keys() == document(provider)["x-client"]["credentials"].keys()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "a provider is missing"),
        (["acme"], "unknown provider 'acme'; known providers: alguna, commenda, sequence, stigg"),
        (["../providers"], "unknown provider '../providers'"),
        (["--spec", "nowhere.json"], "nowhere.json"),
        (["acme", "--key", "a b"], "--key: use letters, digits"),
        (["alguna", "--port", "99999"], "port must be 0-65535"),
        (["alguna", "--seed", "-1"], "--seed must be 0 or more"),
        (["alguna", "--host", ""], "--host must be an address or a name of this machine"),
        (["alguna", "--host", "localhost:80"], "not 'localhost:80'"),
        (["alguna", "--host", "http://localhost"], "not 'http://localhost'"),
        (["alguna", "--host", "[localhost"], "not '[localhost'"),
        (["alguna", "--host", "192.0.2.1", "--port", "9"], "cannot serve on 192.0.2.1:9: "),
        (["alguna", "--host", "2001:db8::1"], "cannot serve on [2001:db8::1]: "),
        (["--spec", __file__], "test_command.py is not JSON"),
        (["alguna", "--", "no-such-command"], "cannot run 'no-such-command': No such file"),
        (["--spec", os.devnull], f"{os.devnull} is not JSON"),
        (["--spec", str(Path(__file__).parents[2] / "bench" / "baseline.json")], "is not an OpenAPI document"),
    ],
)
def test_what_cannot_be_served(arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be served is reported in one line."""
    status = main(arguments)

    assert status == 1
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", "http://127.0.0.1"),
        ("localhost", "http://localhost"),
        ("::1", "'http://[::1]"),
        ("[::1]", "'http://[::1]"),
        ("0:0:0:0:0:0:0:1", "'http://[::1]"),
        ("0.0.0.0", "http://127.0.0.1"),
        ("::", "'http://[::1]"),
    ],
)
def test_the_url_of_a_host(
    host: str, expected: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The URL has an address that a client on this machine can use, an IPv6 address in brackets."""
    if ":" in host and not has_ipv6():
        pytest.skip("no IPv6 here")
    monkeypatch.setattr(Server, "run", lambda _, sockets: sockets[0].close())

    assert 0 == main([PROVIDERS[0], "--host", host])

    assert f"={expected}:" in capsys.readouterr().out


@pytest.mark.parametrize("package", ["jsonschema", "uvicorn"])
def test_without_the_extra(package: str) -> None:
    """Without a package of the extra, the command names the extra to install, in one line."""
    code = (
        f"import runpy, sys; sys.modules[{package!r}] = None; runpy.run_module('billing_sandbox', run_name='__main__')"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)

    advice = f"billing_sandbox needs {package}, which the extra 'sandbox' installs: https://"
    assert (1, 1) == (done.returncode, len(done.stderr.splitlines()))
    assert done.stderr.startswith(advice)
