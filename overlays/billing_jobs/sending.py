"""Sends the rows of a wave, and turns each response into an outcome. One generator for sync and async clients.

It yields what to do, `Call` or `LookUp`, and receives the response, or the error that the client raised.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Executor
from functools import partial
from typing import Any, TypeAlias

from msgspec import Struct

from billing_overlay import BoundOperation, Parts, RawResponse, errors

from .problems import Stop
from .refused_items import Refused
from .rows import decode
from .states import Verdict, delay_before, verdict
from .values import Outcome, Row, id_of

_NOT_ABOUT_CONTENT = (errors.OutcomeUnknownError, errors.InternalServerError, errors.ResponseDecodeError)


class Call(Struct, frozen=True):
    """Make the call."""

    parts: Parts
    token: str | None


class LookUp(Struct, frozen=True):
    """Look the object of an earlier call up."""

    parts: Parts
    token: str | None


class Sent(Struct, frozen=True):
    """The outcomes of the rows of a call. problem: what no row would fare better with, and an error that is a bug."""

    outcomes: list[Outcome]
    problem: Exception | None = None


Unit: TypeAlias = Sequence[Row]
"""The rows of one call: one, or the items of a batch."""
Steps: TypeAlias = Generator["Call | LookUp", Any, "Sent"]


class Sender(Struct, frozen=True):
    """Writes rows by one operation. refused: finds the items that a response reports as not accepted."""

    bound: BoundOperation
    refused: Refused
    is_batched: bool

    def steps(self, unit: Unit) -> Steps:
        """Write the rows of one call, or look a row up that must not be sent again."""
        if unit[0].look_up is not None:
            return (yield from self._look_up(unit, unit[0].look_up))
        try:
            response: RawResponse[Any] = yield self._call(unit)
            made = id_of(response.parse())  # which also reports drift
        except errors.BillingClientError as error:
            return (yield from self._failed(unit, error))
        if self.is_batched:
            return Sent(self._items(unit, response))
        return Sent([Outcome(unit[0].n, "done", made, retries=response.attempts - 1)])

    def _call(self, unit: Unit) -> Call:
        if self.is_batched:
            return Call(self.bound.batch([decode(row.payload).get("body") or {} for row in unit]), None)
        return Call(decode(unit[0].payload), unit[0].token)

    def _items(self, unit: Unit, response: RawResponse[Any]) -> list[Outcome]:
        reasons = self.refused.reasons(response.content)
        retries = [response.attempts - 1, *[0] * len(unit)]  # of the call: counted once
        return [
            Outcome(
                row.n, "refused" if str(row.token) in reasons else "done", row.token, reasons.get(str(row.token)), more
            )
            for row, more in zip(unit, retries, strict=False)
        ]

    def _failed(self, unit: Unit, error: errors.BillingClientError) -> Steps:
        judged = verdict(
            error,
            keyed=all(row.keyed for row in unit),
            resent=any(row.resent for row in unit),
            deletes=self.bound.operation.method == "DELETE",
        )
        is_about_content = not isinstance(error, _NOT_ABOUT_CONTENT)
        if len(unit) > 1 and judged.action in ("refuse", "look up") and is_about_content:
            return (yield from self._halves(unit))
        if judged.action == "look up" or (judged.action == "done" and self.is_batched):  # which items were taken?
            return (yield from self._look_up(unit, judged.reason))
        retries = max(getattr(error, "attempts", 0) - 1, 0)
        outcomes = [_outcome(row, judged, 0 if index else retries) for index, row in enumerate(unit)]
        return Sent(outcomes, Stop(judged.reason) if judged.action == "stop" else None)

    def _halves(self, unit: Unit) -> Steps:
        """Send a batch in halves: one invalid item must not take the others along."""
        middle = len(unit) // 2
        first = yield from self.steps(unit[:middle])
        if first.problem is not None:
            return Sent(
                [*first.outcomes, *(Outcome(row.n, row.state, again_after=0.0) for row in unit[middle:])], first.problem
            )
        second = yield from self.steps(unit[middle:])
        return Sent([*first.outcomes, *second.outcomes], second.problem)

    def _look_up(self, unit: Unit, reason: str) -> Steps:
        outcomes = []
        for row in unit:
            outcomes.append((yield from self.look_up(row, reason)))
        return Sent(outcomes)

    def look_up(self, row: Row, reason: str) -> Generator[Call | LookUp, Any, Outcome]:
        """Settle a row that must not be sent again: done if the spec's lookup finds its object, else unknown."""
        if self.is_batched:
            return Outcome(row.n, "unknown", reason=reason)
        try:
            value = yield LookUp(decode(row.payload), row.token)
        except errors.ConfigurationError:  # the provider offers no lookup by an id that was sent
            return Outcome(row.n, "unknown", reason=reason)
        except errors.BillingClientError as error:
            return Outcome(row.n, "unknown", reason=f"{reason}; the lookup failed: {error}")
        if value is None:
            return Outcome(row.n, "unknown", reason=f"{reason}; the lookup finds no object, or not yet")
        return Outcome(row.n, "done", id_of(value), "found by a lookup")


def _outcome(row: Row, judged: Verdict, retries: int) -> Outcome:
    if judged.action == "refuse":
        return Outcome(row.n, "refused", reason=judged.reason, retries=retries)
    if judged.action == "done":
        return Outcome(row.n, "done", reason=judged.reason, retries=retries)
    delay = delay_before(row.attempts, judged.retry_after)
    return Outcome(row.n, judged.state, reason=judged.reason, retries=retries + 1, again_after=delay)


def drive(bound: BoundOperation, steps: Steps) -> Sent:
    """Take the steps of a call with a sync client."""
    try:
        step = next(steps)
        while True:
            try:
                result = _taken(bound, step)
            except errors.BillingClientError as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        sent: Sent = end.value
        return sent
    except Exception as error:  # noqa: BLE001  a bug: the outcomes of the other calls must be recorded first
        return Sent([], error)


async def drive_async(bound: BoundOperation, steps: Steps) -> Sent:
    """Take the steps of a call with an async client."""
    try:
        step = next(steps)
        while True:
            try:
                result = await _taken(bound, step)
            except errors.BillingClientError as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        sent: Sent = end.value
        return sent
    except Exception as error:  # noqa: BLE001  a bug: the outcomes of the other calls must be recorded first
        return Sent([], error)


def _taken(bound: BoundOperation, step: Call | LookUp) -> Any:
    act: Any = bound.call if isinstance(step, Call) else bound.reconcile
    return act(step.parts, step.token)


WaveSender: TypeAlias = Callable[[Sequence[Steps]], "list[Sent]"]
"""Takes the steps of several calls at once, and returns when all have ended."""


def sync_wave(bound: BoundOperation, threads: Executor) -> WaveSender:
    """Return a function that sends from threads."""

    def send(calls: Sequence[Steps]) -> list[Sent]:
        if len(calls) == 1:
            return [drive(bound, calls[0])]
        return list(threads.map(partial(drive, bound), calls))

    return send


def async_wave(bound: BoundOperation, loop: asyncio.AbstractEventLoop) -> WaveSender:
    """Return a function that sends on the event loop of the client, for the threads of the engine."""

    async def gather(calls: Sequence[Steps]) -> list[Sent]:
        return list(await asyncio.gather(*(drive_async(bound, steps) for steps in calls)))

    def send(calls: Sequence[Steps]) -> list[Sent]:
        return asyncio.run_coroutine_threadsafe(gather(calls), loop).result()

    return send
