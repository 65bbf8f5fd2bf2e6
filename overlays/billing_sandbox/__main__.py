"""`python -m billing_sandbox NAME --port N`: serve the sandbox of a provider on loopback until Ctrl-C."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import suppress
from pathlib import Path

from .sandbox import Sandbox
from .server import Server, address, bind


def main(arguments: list[str] | None = None) -> int:
    """Run the command; give the exit status."""
    options = _parser().parse_args(arguments)
    try:
        sandbox = _sandbox(options.name, options.spec)
        listener = bind(options.port)
    except (ImportError, OSError, ValueError) as error:
        print(f"billing_sandbox: {error}", file=sys.stderr)
        return 1
    if options.seed:
        sandbox.seed(count=options.seed)
    credentials = " ".join(f"{name}={value}" for name, value in sandbox.credentials.items())
    print(
        f"{options.name or options.spec} sandbox on {address(sandbox, listener)} - {credentials} - Ctrl-C stops it",
        flush=True,
    )
    # uvicorn passes on the Ctrl-C that has just stopped it.
    with suppress(KeyboardInterrupt):
        Server(sandbox).run([listener])
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m billing_sandbox", description="Serve a fake provider on loopback.")
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help="the provider: its document is in the package NAME_client"
    )
    parser.add_argument(
        "--spec", type=Path, metavar="FILE", help="a bundled document (JSON) to use instead of a package"
    )
    parser.add_argument(
        "--port", type=int, default=0, metavar="N", help="the port on 127.0.0.1; 0 (default) picks a free one"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="COUNT", help="objects to put into each collection")
    return parser


def _sandbox(name: str | None, spec: Path | None) -> Sandbox:
    if spec is not None:
        return Sandbox(json.loads(spec.read_text(encoding="utf-8")))
    if name is None:
        raise ValueError("say which provider: NAME, or --spec FILE with a bundled document")
    return Sandbox.load(name)


if __name__ == "__main__":
    sys.exit(main())
