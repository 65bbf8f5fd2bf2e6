"""Which rows of a chunk are sent next, and how many at once. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from billing_overlay import Operation

from .states import Entry, on_entry
from .values import Outcome, Row

_SINGLES, _BATCHES = 20, 5
_BATCH = 100
"""Items in a call where the contract sets no limit."""
_PATIENT_ATTEMPTS = 8
"""After so many attempts, which take minutes, a row is given up if others got through meanwhile."""
_INTERRUPTED = "it was being sent when its worker ended"
_GIVEN_UP = "given up, because other rows got through meanwhile"


class Shape(Struct, frozen=True):
    """How the rows of an operation are sent. batch: rows in a call. calls: calls in a wave."""

    is_batched: bool
    batch: int
    calls: int


def shape_of(operation: Operation[object], calls: int | None = None) -> Shape:
    """Return how rows are sent. calls: at once, instead of the default."""
    contract = operation.idempotency
    if contract is not None and contract.key == "items":
        return Shape(True, contract.max_items or _BATCH, calls or _BATCHES)
    return Shape(False, 1, calls or _SINGLES)


class Wave(Struct, frozen=True):
    """What happens next. send: the rows of each call. wait: seconds until a row is due; None if none is left."""

    send: Sequence[Sequence[Row]] = ()
    wait: float | None = None


class OpenRows:
    """The rows of a chunk that have no outcome, as the worker sees them that took it.

    now: the time of the store. lifetime: of keys, in seconds.
    """

    def __init__(self, rows: Iterable[Row], now: float, lifetime: float | None) -> None:
        self._rows = {row.n: row for row in rows}
        self._ended = 0
        for row in self._rows.values():
            entry = on_entry(row.state, keyed=row.keyed, first_sent=row.first_sent, now=now, lifetime=lifetime)
            row.resent = row.state == "sent"
            row.look_up = _INTERRUPTED if entry is Entry.LOOK_UP else None

    @property
    def count(self) -> int:
        """The number of rows without an outcome."""
        return len(self._rows)

    def next_wave(self, shape: Shape, now: float) -> Wave:
        """Return the next wave. now: seconds of the monotonic clock.

        A row without a key is sent alone: after a kill, at most one row of a chunk has an unknown outcome.
        """
        ready: list[Row] = []
        waits: list[float] = []
        for row in self._rows.values():
            if row.not_before > now:
                waits.append(row.not_before - now)
            elif row.look_up is None and row.keyed:
                ready.append(row)
                if len(ready) == shape.batch * shape.calls:
                    break
            elif not ready:
                return Wave([[row]])
        if not ready:
            return Wave(wait=min(waits, default=None))
        return Wave([ready[start : start + shape.batch] for start in range(0, len(ready), shape.batch)])

    def follow(self, outcomes: Iterable[Outcome], now: float) -> list[Outcome]:
        """Take in the outcomes of a wave. Return those to record, as a row may be given up. now: as above."""
        judged = [self._judged(outcome) for outcome in outcomes]
        for outcome in judged:
            row = self._rows[outcome.n]
            if outcome.again_after is None:
                del self._rows[outcome.n]
                self._ended += 1
                continue
            row.overtaken_after = self._ended if row.overtaken_after is None else row.overtaken_after
            row.state, row.resent, row.not_before = outcome.state, outcome.state == "sent", now + outcome.again_after
        return judged

    def _judged(self, outcome: Outcome) -> Outcome:
        """Give a row up that fails again and again while others get through: the failure is its own."""
        row = self._rows[outcome.n]
        is_overtaken = row.overtaken_after is not None and self._ended > row.overtaken_after
        if outcome.again_after is None or row.attempts < _PATIENT_ATTEMPTS or not is_overtaken:
            return outcome
        reason = f"{_GIVEN_UP}: {outcome.reason}"
        if outcome.state == "new":  # it had no effect
            return replace(outcome, state="refused", reason=reason, again_after=None)
        row.look_up = reason
        return replace(outcome, again_after=0.0)
