"""Starting, in fresh processes: time, modules and memory of an import, and of the way to the first decoded response.

Each program runs once before it counts, so that compiled modules exist, whatever the environment of the shell.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from . import stock
from .paths import BUILD, REPOSITORY, environment, progress
from .rivals import official_arguments, path_names
from .rows import OFFICIAL, OURS, RAW, STOCK, Bar, Row
from .subjects import CUSTOMERS, PRICES, SUBSCRIPTIONS, TAXED, Subject, document

SUBJECTS = (SUBSCRIPTIONS, TAXED, PRICES, CUSTOMERS)
BARE = "import httpx, msgspec, attrs"
_OVER = f"over `{BARE}`"
_BAR = Bar(25.0)
_HEAD = """
import sys, time
marks, begun = [], time.perf_counter()
def mark():
    global begun
    passed, peak = time.perf_counter() - begun, 0
    for line in open("/proc/self/status") if sys.platform == "linux" else ():
        peak = int(line.split()[1]) / 1024 if line.startswith("VmRSS") else peak
    marks.append([passed * 1000, len(sys.modules), peak])
    begun = time.perf_counter()
mark()
"""
_TRANSPORT = """
class Fixed(httpx.BaseTransport):
    def handle_request(self, request):
        return httpx.Response(200, headers=[(b"content-type", b"application/json")], stream=httpx.ByteStream(content))
"""
_TAIL = "\nimport json\nprint(json.dumps(marks))\n"
Marks = list[list[float]]


def starting(rounds: int) -> list[Row]:
    """Measure all programs in turns: ours of each provider, and the rivals."""
    programs = {key: made for subject in SUBJECTS for key, made in _programs(subject)}
    runs: dict[tuple[str, str], list[Marks]] = {key: [] for key in programs}
    for number in range(rounds + 1):
        progress(f"start: round {number} of {rounds}" if number else "start: compiling")
        for key, program in programs.items():
            marks = _run(program)
            runs[key] += [marks] if number else []
    return [row for subject in SUBJECTS for row in _rows(subject, runs)]


def _run(program: str) -> Marks:
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=REPOSITORY, env=environment(), check=True, capture_output=True, text=True)
    marks: Marks = json.loads(done.stdout)
    return marks


def _programs(subject: Subject) -> Iterator[tuple[tuple[str, str], str]]:
    stock.make(subject.provider)
    file = BUILD / "answers" / f"{subject.provider}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(subject.exchange().content)
    for name, parts in _parts(subject).items():
        yield (subject.provider, name), _program(parts, file)
    yield (subject.provider, _OVER), _program((f"{BARE}", *_parts(subject)[OURS][:2]), file)


def _program(parts: tuple[str, ...], file: Path) -> str:
    """Put a program together: a mark after each part; what the last part needs is not counted."""
    *early, last = parts
    lines = [f"{part}\nmark()" for part in early]
    needs = f"import httpx, time\ncontent = open({str(file)!r}, 'rb').read()\n{_TRANSPORT}\nbegun = time.perf_counter()"
    return "\n".join([_HEAD, *lines, needs, last, "mark()", _TAIL])


def _parts(subject: Subject) -> Mapping[str, tuple[str, ...]]:
    """Return, for each competitor: import it; construct it, up to the first resource; make the first call."""
    makers: dict[str, Callable[[Subject], tuple[str, ...]]] = {OURS: _ours, RAW: _raw, STOCK: _stock}
    if subject.official:
        makers[OFFICIAL] = _official
    return {name: make(subject) for name, make in makers.items()}


def _class(subject: Subject) -> str:
    return str(document(subject.provider)["x-client"]["class"])


def _ours(subject: Subject) -> tuple[str, ...]:
    package, contract = f"{subject.provider}_client", subject.contract
    there = "with_options(http_client=httpx.Client(transport=Fixed()))"
    return (
        f"import {package}",
        f"client = {package}.{_class(subject)}(**{dict(subject.credentials)!r})\nclient.{contract.resource}",
        f"client.{there}.{contract.resource}.{contract.name}(*{subject.path!r}, **{dict(subject.given)!r})",
    )


def _raw(subject: Subject) -> tuple[str, ...]:
    url, headers = f"https://api.example.com{subject.exchange().path}", dict(subject.headers)
    return (
        "import httpx",
        "",
        f"httpx.Client(transport=Fixed()).get({url!r}, params={dict(subject.given)!r}, headers={headers!r}).json()",
    )


def _official(subject: Subject) -> tuple[str, ...]:
    package, given = subject.provider, dict(official_arguments(subject.given))
    return (
        f"import {package}",
        f"client = {package}.{_class(subject)}(**{dict(subject.credentials)!r})\nclient.{subject.official}",
        f"client.with_options(http_client=httpx.Client(transport=Fixed())).{subject.official}(**{given!r})",
    )


def _stock(subject: Subject) -> tuple[str, ...]:
    module = stock.operation(subject.provider, subject.operation)
    given = dict(zip(path_names(subject.contract.path), subject.path, strict=True)) | dict(subject.given)
    named = ", ".join(f"{name}={_written(argument)}" for name, argument in stock.arguments(module, given).items())
    package, url = stock.package(subject.provider), "https://api.example.com"
    return (
        f"import {package}",
        f"client = {package}.Client(base_url={url!r})\nimport {module.__name__} as first",
        f"client.set_httpx_client(httpx.Client(transport=Fixed(), base_url={url!r}))\n"
        f"first.sync(client=client, {named})",
    )


def _written(value: Any) -> str:
    return f"first.{type(value).__name__}({value.value!r})" if isinstance(value, Enum) else repr(value)


def _rows(subject: Subject, runs: Mapping[tuple[str, str], list[Marks]]) -> Iterator[Row]:
    provider, group = subject.provider, f"start, {subject.provider}, fresh processes"
    found = {name: some for (of, name), some in runs.items() if of == provider and name != _OVER}

    def row(name: str, unit: str, figure: Callable[[Marks], float]) -> Row:
        return Row(group, name, unit, {rival: [figure(marks) for marks in some] for rival, some in found.items()})

    over = [marks[2][0] + marks[3][0] for marks in runs[provider, _OVER]]
    yield row("import", "ms", lambda marks: marks[1][0])
    yield Row(group, f"import, construct, first resource, {_OVER}", "ms", {OURS: over}, (_BAR,))
    yield row("import, construct, first resource", "ms", lambda marks: sum(mark[0] for mark in marks[1:3]))
    yield row("the same with the first call, decoded", "ms", lambda marks: sum(mark[0] for mark in marks[1:4]))
    yield row("modules, import", "", lambda marks: marks[1][1] - marks[0][1])
    yield row("modules, after the first call", "", lambda marks: marks[3][1] - marks[0][1])
    yield row("memory, import", "MiB", lambda marks: marks[1][2] - marks[0][2])
    yield row("memory, after the first call", "MiB", lambda marks: marks[3][2] - marks[0][2])
