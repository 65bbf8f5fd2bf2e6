"""`python -m billing_sandbox PROVIDER --port N`: serve the sandbox of a provider on loopback until Ctrl-C.

stdout has lines for a shell's `eval`: the variables by which a client finds it. The rest is on stderr.

It takes a key of its own, which is random unless it is given: web pages and programs of other users can send requests
to loopback, too.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from .sandbox import Sandbox

_KEY = re.compile(r"[\w.-]+", re.ASCII)


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        from .server import Server, address, bind  # noqa: PLC0415  a missing package is reported as a plain line

        sandbox = _sandbox(options.name, options.spec, options.key or token_hex(8))
        listener = bind(options.port, options.host)
    except (ImportError, OSError, OverflowError, ValueError) as error:
        print(f"billing_sandbox: {error}", file=sys.stderr)
        return 1
    if options.seed:
        sandbox.seed(count=options.seed)
    url = address(sandbox, listener, options.host)
    for line in _lines(sandbox, url):
        print(line, flush=True)
    print(f"{options.name or options.spec} sandbox on {url}; Ctrl-C stops it", file=sys.stderr, flush=True)
    # uvicorn re-raises the Ctrl-C that stopped it.
    with suppress(KeyboardInterrupt):
        Server(sandbox, options.host).run([listener])
    return 0


def _lines(sandbox: Sandbox, url: str) -> list[str]:
    """Return lines for a shell; comments for a document that names no variables."""
    variables = sandbox.variables(url)
    if variables:
        return [f"export {name}={value}" for name, value in variables.items()]
    return [f"# {name}={value}" for name, value in {"base_url": url, **sandbox.credentials}.items()]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m billing_sandbox", description="Serve a fake provider on loopback.")
    parser.add_argument("name", nargs="?", metavar="PROVIDER", help="a provider whose document is bundled")
    parser.add_argument("--spec", type=Path, metavar="FILE", help="another bundled document (JSON) to serve instead")
    parser.add_argument("--port", type=int, default=0, metavar="N", help="the port on 127.0.0.1 (default: a free one)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to serve on (default: 127.0.0.1)")
    parser.add_argument("--key", help="the last part of the credentials (default: a random one)")
    parser.add_argument("--seed", type=int, default=0, metavar="COUNT", help="objects to store in each collection")
    return parser


def _sandbox(name: str | None, spec: Path | None, key: str) -> Sandbox:
    if not _KEY.fullmatch(key):
        raise ValueError("--key: use letters, digits, dots, dashes and underscores")
    if spec is not None:
        return Sandbox(json.loads(spec.read_text(encoding="utf-8")), key=key)
    if name is None:
        raise ValueError("a provider is missing: pass PROVIDER, or --spec FILE with a bundled document")
    return Sandbox.load(name, key=key)


if __name__ == "__main__":
    sys.exit(main())
