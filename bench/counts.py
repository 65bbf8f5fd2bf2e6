"""Instructions of the pure parts and of calls over a socket: the same on a busy machine as on a quiet one.

valgrind's callgrind counts them. `perf stat` would do as well where the kernel lets it count, which virtual machines
seldom do.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

import msgspec
from attrs import frozen
from msgspec.structs import replace

from .parts import Kept
from .paths import REPOSITORY, environment
from .subjects import BATCH, CUSTOMERS, MISSING, ONE, PRICES, SUBSCRIPTIONS, kept
from .wire import loopback

_SUBJECTS = {
    "one": ONE, "list": CUSTOMERS, "paged": CUSTOMERS, "prices": PRICES, "subscriptions": SUBSCRIPTIONS,
    "batch": BATCH, "missing": MISSING,
}  # fmt: skip
_MARK = "getppid"
_TOTAL = re.compile(r"^(?:totals|summary): (\d+)", re.MULTILINE)
_LIBRARIES = ("attrs", "httpcore", "httptools", "httpx", "msgspec")


class CannotCountError(Exception):
    """valgrind is missing or failed, so instructions cannot be counted."""


@frozen
class Count:
    """Instructions of a part, and the hash of the exchange that it worked on."""

    instructions: int
    exchange: str


@frozen
class Counts:
    """All parts by name, and what they depend on besides our code and the exchanges."""

    parts: Mapping[str, Count]
    conditions: Mapping[str, str]


def counted() -> Counts:
    """Run the parts under callgrind, once, in a process of its own."""
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        raise CannotCountError("valgrind is not installed; it counts the instructions")
    served = [subject.exchange() for subject in (ONE, CUSTOMERS)]
    with tempfile.TemporaryDirectory() as folder, loopback(served) as wire:
        exchanges, file = _exchanges(), Path(folder, "exchanges")
        file.write_bytes(msgspec.msgpack.encode(exchanges))
        program = [sys.executable, "-m", "bench.parts", str(file), wire.base_url]
        _compiled(program)
        out = Path(folder, "count")
        options = ["--tool=callgrind", f"--dump-before={_MARK}", f"--callgrind-out-file={out}", "--error-exitcode=9"]
        output = _run([valgrind, "--quiet", *options, *program])
        dumps = [_total(Path(f"{out}.{number}")) for number in range(1, _marks(folder) + 1)]
        hashes = {name: _hash(exchange) for name, exchange in exchanges.items()}
        return Counts(parts_of(output.splitlines(), dumps, hashes), _conditions(valgrind))


def _exchanges() -> dict[str, Kept]:
    found = {name: kept(subject) for name, subject in _SUBJECTS.items()}
    return {**found, "paged": replace(found["paged"], content=_endless(found["paged"].content))}


def _hash(exchange: Kept) -> str:
    return hashlib.sha256(msgspec.msgpack.encode(exchange)).hexdigest()[:16]


def _compiled(program: Sequence[str]) -> None:
    """Run once without counting, so that all modules are compiled."""
    _run(program)


def _run(command: Sequence[str]) -> str:
    env = environment(PYTHONHASHSEED="0")
    done = subprocess.run(command, cwd=REPOSITORY, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotCountError(f"{Path(command[0]).name} failed: {done.stderr.strip()[-500:]}")
    return done.stdout


def _marks(folder: str) -> int:
    return sum(path.name.startswith("count.") for path in Path(folder).iterdir())


def _total(file: Path) -> int:
    """Read what one dump counted."""
    found = _TOTAL.search(file.read_text(encoding="utf-8"))
    return int(found[1]) if found else 0


def parts_of(lines: Sequence[str], dumps: Sequence[int], hashes: Mapping[str, str]) -> dict[str, Count]:
    """Return the cost of each part, from the output of the program and the dumps between marks.

    A part that runs once has two marks: before it and after it. One that is repeated has three: before N, between, and
    after 2N; the difference of the two stretches, divided by N, is the price of one.
    """
    left, found = iter(dumps), dict[str, Count]()
    for exchange, times, name in (line.split(" ", 2) for line in lines):
        next(left)  # what came before the part
        once = next(left)
        price = once if times == "once" else (next(left) - once) // int(times)
        found[name] = Count(price, hashes[exchange])
    if next(left, None) is not None:
        raise CannotCountError("there are more marks than parts")
    return found


def _endless(content: bytes) -> bytes:
    """Return a page with a placeholder for the cursor of the next page."""
    whole = json.loads(content)
    return json.dumps({**whole, "pagination": {"next": "@", "prev": None}}, separators=(",", ":")).encode()


def _conditions(valgrind: str) -> Mapping[str, str]:
    """Return what the counts depend on: interpreter, libraries and machine."""
    tool = subprocess.run([valgrind, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    python = f"{platform.python_implementation()} {platform.python_version()}, {platform.python_compiler()}"
    return {
        "tool": tool,
        "python": python,
        "machine": f"{platform.machine()} {' '.join(platform.libc_ver())}",
        **{name: version(name) for name in _LIBRARIES},
    }
