"""`python -m billing_sandbox PROVIDER --port N`: serve the sandbox of a provider on loopback until Ctrl-C.

`python -m billing_sandbox PROVIDER -- COMMAND`: serve it while a command runs, whose environment has its variables.

stdout has lines for a shell's `eval`: the variables by which a client finds it. The rest is on stderr.

It takes a key of its own, which is random unless it is given: web pages and programs of other users can send requests
to loopback, too.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from shlex import quote
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .sandbox import Sandbox

_KEY = re.compile(r"[\w.-]+", re.ASCII)


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    own = given.index("--") if "--" in given else len(given)
    options, command = _parser().parse_args(given[:own]), given[own + 1 :]
    try:
        # A missing package is reported as a plain line.
        from .server import Server, address, bind, checked_host, serve  # noqa: PLC0415

        sandbox = _sandbox(options.name, options.spec, options.key or token_hex(8))
        if options.seed < 0:
            raise ValueError("--seed must be 0 or more")
        if options.seed:
            sandbox.seed(count=options.seed)
        host = checked_host(options.host)
        if command:
            with serve(sandbox, port=options.port, host=host) as url:
                return _run(command, sandbox.variables(url))
        listener = bind(options.port, host)
    except ModuleNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    except (OSError, OverflowError, ValueError) as error:
        print(f"billing_sandbox: {error}", file=sys.stderr)
        return 1
    url = address(sandbox, listener, host)
    for line in _lines(sandbox, url):
        print(line, flush=True)
    print(f"{options.name or options.spec} sandbox on {url}; Ctrl-C stops it", file=sys.stderr, flush=True)
    # uvicorn re-raises the Ctrl-C that stopped it.
    with suppress(KeyboardInterrupt):
        Server(sandbox, host).run([listener])
    return 0


def _run(command: list[str], variables: Mapping[str, str]) -> int:
    """Run a command with more variables; return its exit status, as a shell states it. Raise OSError if it cannot."""
    try:
        started = subprocess.Popen(command, env={**os.environ, **variables})  # noqa: S603  the caller's own
    except OSError as error:
        raise OSError(f"cannot run {command[0]!r}: {error.strerror}") from error
    with started as process:
        while process.returncode is None:
            with suppress(KeyboardInterrupt):  # Ctrl-C reaches the command as well, which decides what to do
                process.wait()
    return process.returncode if process.returncode >= 0 else 128 - process.returncode


def _lines(sandbox: Sandbox, url: str) -> list[str]:
    """Return lines for a shell; comments for a document that names no variables."""
    variables = sandbox.variables(url)
    if variables:
        return [f"export {name}={quote(value)}" for name, value in variables.items()]
    return [f"# {name}={value}" for name, value in {"base_url": url, **sandbox.credentials}.items()]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m billing_sandbox",
        description="Serve a fake provider on loopback.",
        epilog="-- COMMAND: serve it only while a command runs, such as `-- pytest`, with the variables set.",
    )
    parser.add_argument("name", nargs="?", metavar="PROVIDER", help="a provider whose document is bundled")
    parser.add_argument("--spec", type=Path, metavar="FILE", help="another bundled document (JSON) to serve instead")
    parser.add_argument("--port", type=int, default=0, metavar="N", help="the port (default: a free one)")
    parser.add_argument(
        "--host", default="127.0.0.1", help="the address to serve on: 127.0.0.1 (default), ::1, or 0.0.0.0 for all"
    )
    parser.add_argument("--key", help="the last part of the credentials (default: a random one)")
    parser.add_argument("--seed", type=int, default=0, metavar="COUNT", help="objects to store in each collection")
    return parser


def _sandbox(name: str | None, spec: Path | None, key: str) -> Sandbox:
    from .sandbox import Sandbox  # noqa: PLC0415

    if not _KEY.fullmatch(key):
        raise ValueError("--key: use letters, digits, dots, dashes and underscores")
    if spec is not None:
        return Sandbox(_document(spec), key=key)
    if name is None:
        raise ValueError("a provider is missing: pass PROVIDER, or --spec FILE with a bundled document")
    return Sandbox.load(name, key=key)


def _document(spec: Path) -> dict[str, Any]:
    try:
        document = json.loads(spec.read_bytes())
    except (ValueError, RecursionError) as error:
        raise ValueError(f"--spec: {spec} is not JSON: {error}") from None
    if not isinstance(document, dict) or not document.get("paths"):
        raise ValueError(f"--spec: {spec} is not an OpenAPI document with operations")
    return document


if __name__ == "__main__":
    sys.exit(main())
