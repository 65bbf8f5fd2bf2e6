"""What a call costs in both clients: `python -m tests.integration.comparison.speed` measures, and rewrites the pages.

Both make the same calls, in turns in one run: in process, over a function that returns what the sandbox responded, and
over a loopback socket with the sandbox as the server, each client with its own connections. Measured is the CPU time
of the calling thread; of several rounds the fastest counts, and a ratio is one of two such times. The start is a fresh
process.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx

from billing_sandbox import Sandbox
from billing_sandbox.server import serve
from tests.integration.comparison.cases import Case, Pair, snake
from tests.integration.comparison.counterpart import Counterpart, counterparts
from tests.integration.comparison.page import page
from tests.packages.clients import classes, package
from tests.packages.test_operations import arguments

_ROUNDS, _CALLS, _SEEDED = 7, 20, 50
_START = """
import httpx, time
began = time.process_time()
from {module} import {name}
client = {name}(api_key="k", {http}=httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(404))))
try:
    client.{method}({arguments})
except Exception:
    pass
print((time.process_time() - began) * 1000)
"""
Call = Callable[[], Any]


def rows(both: Counterpart) -> Iterator[str]:
    """Yield the lines of the table."""
    yield f"| | unit | `{both.provider}_client` | `{both.data['package']}` | ratio |"
    yield "|---|---|---:|---:|---:|"
    sandbox = Sandbox.load(both.provider)
    sandbox.seed(count=_SEEDED)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for title, operation_id in both.data["speed"].items():
            case = _case(both, operation_id, sandbox)
            yield _row(f"{title}, in process", *_in_process(both, case, sandbox))
            with serve(sandbox) as address:
                yield _row(f"{title}, loopback", *_over_sockets(both, case, address))
    yield _start(both)


def _case(both: Counterpart, operation_id: str, sandbox: Sandbox) -> Case:
    given = arguments(both.provider, operation_id, sandbox, full=False)
    query, body = (
        {name: Pair(value, value) for name, value in given.get(part, {}).items()} for part in ("query", "body")
    )
    if both.operations[operation_id].pagination is not None:
        query["limit"] = Pair(_SEEDED, _SEEDED)
    return Case(operation_id, "speed", given["path"], query, body)


def _in_process(both: Counterpart, case: Case, sandbox: Sandbox) -> tuple[Call, Call]:
    with sandbox.client() as http:
        seen: list[httpx.Response] = []
        http.event_hooks = {"response": [seen.append]}
        both.call_ours(classes(both.provider)[0](**sandbox.credentials, http_client=http), case)
    content, headers = seen[0].read(), {"content-type": "application/json"}

    def app(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=content, headers=headers, request=request)

    return _calls(both, case, both.ours(app, respect_limits=False), both.theirs(app, max_retries=0))


def _over_sockets(both: Counterpart, case: Case, address: str) -> tuple[Call, Call]:
    credentials = Sandbox.load(both.provider).credentials
    ours = classes(both.provider)[0](**credentials, base_url=address, respect_limits=False)
    theirs = getattr(both.official, both.data["client"])(**credentials, base_url=address, max_retries=0)
    return _calls(both, case, ours, theirs)


def _calls(both: Counterpart, case: Case, ours: Any, theirs: Any) -> tuple[Call, Call]:
    """Return a call of each client, with the arguments made before."""
    method, named = both.our_method(ours, case.operation), dict(_named(case))
    their_method = both.their_method(theirs, case.operation)
    positional, theirs_named = both.convention.arguments(their_method, case)
    return (
        lambda: getattr(method(*case.path.values(), **named), "items", None),
        lambda: both.convention.result(their_method(*positional, **theirs_named)),
    )


def _named(case: Case) -> Iterator[tuple[str, Any]]:
    for name, value in {**case.parameters, **case.body}.items():
        yield snake(name), value.ours


def _row(title: str, ours: Call, theirs: Call) -> str:
    times = _fastest({"ours": ours, "theirs": theirs})
    return f"| {title} | µs | {times['ours']:,.0f} | {times['theirs']:,.0f} | {times['ours'] / times['theirs']:.2f} |"


def _fastest(calls: Mapping[str, Call]) -> dict[str, float]:
    """Return the CPU time of a call in µs: the fastest round, the rounds of both in turns."""
    best = dict.fromkeys(calls, float("inf"))
    for _ in range(_ROUNDS):
        for name, call in calls.items():
            best[name] = min(best[name], _timed(call))
    return {name: seconds * 1e6 for name, seconds in best.items()}


def _timed(call: Call) -> float:
    began = time.thread_time()
    for _ in range(_CALLS):
        call()
    return (time.thread_time() - began) / _CALLS


def _start(both: Counterpart) -> str:
    """Return the row of import, construction and first call in a fresh process."""
    operation = both.operations[next(iter(both.data["speed"].values()))]
    given = ", ".join(repr("x") for _ in re.findall("{", operation.path))
    ours = {"module": package(both.provider).__name__, "name": classes(both.provider)[0].__name__}
    theirs = {"module": both.data["package"], "name": both.data["client"], "http": both.convention.http_client}
    measured = [
        _process(**ours, http="http_client", method=f"{operation.resource}.{operation.name}", arguments=given),
        _process(**theirs, method=both.methods[operation.id], arguments=given),
    ]
    mine, other = measured
    title = "start: import, construct, first call (fresh process)"
    return f"| {title} | ms | {mine:,.0f} | {other:,.0f} | {mine / other:.2f} |"


def _process(**known: str) -> float:
    program = [sys.executable, "-c", _START.format(**known)]
    runs = [subprocess.run(program, capture_output=True, text=True, check=True).stdout for _ in range(_ROUNDS)]
    return min(map(float, runs))


def written(both: Counterpart, text: str) -> str:
    """Put the table between its marks."""
    table = "\n".join(rows(both))
    return re.sub(r"(<!-- speed -->\n).*?(<!-- /speed -->)", rf"\g<1>{table}\n\g<2>", text, flags=re.DOTALL)


if __name__ == "__main__":
    for each in counterparts():
        page(each).write_text(written(each, page(each).read_text(encoding="utf-8")), encoding="utf-8")
