"""The values that the parts of a job pass to each other."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from .states import State


class NewRow(Struct, frozen=True):
    """A row before it is stored.

    key: the business key as JSON. token: the idempotency key that it is sent under. own: the row brought that key.
    """

    key: str
    token: str | None
    payload: str
    keyed: bool
    own: bool = False


class Row(Struct):
    """A row of a chunk, as its worker sees it.

    attempts: of this worker. not_before: seconds of the monotonic clock. resent: it may have been sent before.
    look_up: the reason why it must be looked up instead of sent. overtaken_after: the number of rows that had ended
    when it failed first.
    """

    n: int
    state: State
    token: str | None
    payload: str
    keyed: bool
    first_sent: float | None
    attempts: int = 0
    not_before: float = 0.0
    resent: bool = False
    look_up: str | None = None
    overtaken_after: int | None = None


class Outcome(Struct, frozen=True):
    """What became of a row. retries: requests beyond the first. again_after: seconds, if it is to be tried again."""

    n: int
    state: State
    result: str | None = None
    reason: str | None = None
    retries: int = 0
    again_after: float | None = None


class Counts(Struct, frozen=True):
    """The number of rows in each state. new and sent are open."""

    total: int = 0
    done: int = 0
    refused: int = 0
    unknown: int = 0
    retries: int = 0

    @property
    def open(self) -> int:
        """The rows that have no outcome yet."""
        return self.total - self.done - self.refused - self.unknown


class JobInfo(Struct, frozen=True):
    """What the store knows of a job.

    target: stands for the account and the environment that it writes to. loaded: all rows of its source are in the
    store. started, ended: seconds since 1970.
    """

    id: int
    name: str
    operation: str
    provider: str
    target: str
    loaded: bool
    started: float
    ended: float | None


def id_of(value: Any) -> str | None:
    """Return the id of what a write made, as the response names it; None without one."""
    for place in (value, getattr(value, "data", None)):
        found = place.get("id") if isinstance(place, dict) else getattr(place, "id", None)
        if found is not None:
            return str(found)
    return None
