"""Selected writes over real sockets: a proxy cuts, stalls and refuses between a client and the sandbox."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from billing_overlay import Clock, SpecDriftWarning
from billing_sandbox.server import serve
from tests.faults.bench import Bench, Idle, Ready
from tests.faults.cases import Setting, parts
from tests.faults.judge import Ending, fault_of
from tests.faults.proxy import LOOPBACK, Cut, Proxy
from tests.faults.run import Verdict, outcome_of
from tests.faults.subjects import Subject, keyings
from tests.packages.clients import classes

PATIENCE: Final = 0.1
"""Seconds after which a client times out on a stalled connection; others wait for `LONG`."""
LONG: Final = 10.0
ATTEMPTS: Final = 3
_SHARES: Final[Mapping[str, Mapping[str, Any]]] = {
    "nothing": {"share": 0.0},
    "little": {"share": 0.11},
    "head": {"head": True},
    "most": {"share": 0.875},
}
_STALLS: Final = {name: _SHARES[name] for name in ("nothing", "most")}
_WAYS: Final[Mapping[Literal["close", "reset", "stall"], Mapping[str, Mapping[str, Any]]]] = {
    "close": _SHARES,
    "reset": _SHARES,
    "stall": _STALLS,
}
_REFUSAL: Final = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\n"
_EMPTY: Final = _REFUSAL + b"Content-Length: 0\r\n\r\n"
_CHUNKED: Final = _REFUSAL + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
_STALE: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_SURPLUS: Final = {
    "response": _EMPTY + _STALE + b"Content-Length: 2\r\n\r\n{}",
    "chunked": _CHUNKED + _STALE + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    "204": _CHUNKED + b"HTTP/1.1 204 No Content\r\n\r\n",
    "CRLF": _EMPTY + b"\r\n",
    "chunk": _CHUNKED + b"2\r\n{}\r\n0\r\n\r\n",
    "half a head": _EMPTY + _STALE[:-3],
}
"""A refusal with a Retry-After, and bytes after it that must not become the response of the retry."""
CUTS: Final = {
    (f"{of} over a socket", f"{how} {place}"): Cut(of, how=how, **share)
    for of in ("request", "response")
    for how, shares in _WAYS.items()
    for place, share in shares.items()
} | {("surplus over a socket", name): Cut("response", instead=instead) for name, instead in _SURPLUS.items()}
"""By block and column of the table: what is passed on before the cut."""


def chosen(subjects: Iterable[Subject]) -> list[Subject]:
    """One write of each class of each provider: the first."""
    return list({(subject.provider, subject.row): subject for subject in reversed(list(subjects))}.values())


def judged(bench: Bench, subjects: Iterable[Subject]) -> Iterator[Verdict]:
    """Meet each cut with each write of one provider, sync and async in turn, with keys of the caller's and without."""
    with warnings.catch_warnings(), serve(bench.sandbox) as url, Proxy(int(urlsplit(url).port or 0)) as proxy:
        warnings.simplefilter("ignore", SpecDriftWarning)
        for number, subject in enumerate(subjects):
            keyed = keyings(subject, bench.arguments)
            for turn, place in enumerate(CUTS, start=number):
                yield run(bench, proxy, subject, place, keyed=keyed[turn // 2 % len(keyed)], is_async=bool(turn % 2))


def rerun(bench: Bench, name: str) -> Verdict:
    """Rerun the case of a name."""
    subject, block, column, setting = parts(name)
    with serve(bench.sandbox) as url, Proxy(int(urlsplit(url).port or 0)) as proxy:
        return run(bench, proxy, subject, (block, column), keyed=setting.keyed, is_async=setting.is_async)


def run(
    bench: Bench, proxy: Proxy, subject: Subject, place: tuple[str, str], *, keyed: bool, is_async: bool
) -> Verdict:
    """Run one write through one cut."""
    setting = Setting(ATTEMPTS, keyed, is_async)
    row, name = f"{subject.provider} {subject.row}", "/".join((subject.name, *place, setting.name))
    try:
        ready = bench.ready(subject, keyed=keyed)
    except Idle as idle:
        return Verdict(row, *place, name, 0, "idle", str(idle))
    proxy.plan(CUTS[place])
    patience = PATIENCE if CUTS[place].how == "stall" else LONG
    ending = _call(bench, proxy, subject, ready, patience=patience, is_async=is_async)
    proxy.settle()
    outcome = outcome_of(bench, subject, ready, ending)
    return Verdict(row, *place, name, outcome.effects // ready.expected, ending.name, fault_of(outcome))


def options_of(bench: Bench, proxy: Proxy, *, patience: float) -> dict[str, Any]:
    """Return the options of a client that calls through the proxy, and never pauses."""
    return {
        **bench.sandbox.credentials,
        "base_url": f"http://{LOOPBACK}:{proxy.port}{bench.sandbox.base_path}",
        "clock": Clock(sleep=_no_pause, async_sleep=_no_apause, mint=bench.mint),
        "timeout": patience,
        "max_attempts": ATTEMPTS,
    }


def _call(bench: Bench, proxy: Proxy, subject: Subject, ready: Ready, *, patience: float, is_async: bool) -> Ending:
    options = options_of(bench, proxy, patience=patience)
    try:
        return Ending(value=_made(subject, ready, options, is_async=is_async))
    except Exception as error:  # noqa: BLE001  whatever comes out is judged
        return Ending(error=error.with_traceback(None))


def _made(subject: Subject, ready: Ready, options: Mapping[str, Any], *, is_async: bool) -> Any:
    kind = classes(subject.provider)[is_async]
    if not is_async:
        with kind(**options) as client:
            return client.call(subject.operation, **ready.given.arguments)

    async def work() -> Any:
        async with kind(**options) as client:
            return await client.call(subject.operation, **ready.given.arguments)

    return asyncio.run(work())


def _no_pause(seconds: float) -> None:
    """Return at once."""


async def _no_apause(seconds: float) -> None:
    """Return at once."""
