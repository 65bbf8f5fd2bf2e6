"""The values that one call passes between packages: the arguments, the request, the response, and the steps.

A call is a generator that yields steps, such as `Send` and `Sleep`, and receives their results, such as a `Response` or
a `Failure`; it performs no I/O.
"""

from __future__ import annotations

import re
import string
from collections.abc import Generator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote_plus

from msgspec import Struct

from .declared.model import StrPath
from .declared.operation import ABSENT, Operation
from .errors import SentRequest

HeaderFields: TypeAlias = Sequence[tuple[bytes, bytes]]
"""Header fields as sent: names in the given case, in order."""
FINAL_5XX = frozenset({501, 505})
"""The 5xx statuses by which a server states that it did not process the request."""
_CREDENTIAL = ("auth", "cookie", "credential", "key", "passw", "secret", "session", "signature", "token")
_OF_TOKEN = frozenset(f"{string.ascii_letters}{string.digits}!#$%&'*+-.^_`|~")
_PAIR = r"(?<=[?&])([^=&]+)=([^&]*)"


def is_token(name: object) -> bool:
    """Return whether a value is an HTTP token, as the names of headers and cookies must be."""
    return isinstance(name, str) and name != "" and _OF_TOKEN.issuperset(name)


def printable(text: str) -> str:
    """Return the text of a response on one line, with spaces in place of control characters."""
    return "".join(character if character.isprintable() else " " for character in text).strip()


@lru_cache(maxsize=256)
def is_named_credential(name: str) -> bool:
    """Return whether the name of a header or a parameter marks its value as a credential."""
    folded = name.casefold()
    return any(word in folded for word in _CREDENTIAL)


class Arguments(Struct, frozen=True):
    """The arguments of one call, as mappings of wire names to values."""

    path: Mapping[str, Any] = {}
    query: Mapping[str, Any] = {}
    headers: Mapping[str, Any] = {}
    body: Any = ABSENT
    idempotency_key: str | None = None
    timeout: object = None
    deadline: float | None = None
    extra_headers: Mapping[str, str | None] | None = None
    extra_query: Mapping[str, Any] | None = None
    extra_body: Mapping[str, Any] | None = None
    into: StrPath | None = None

    def __repr__(self) -> str:
        return "<arguments of a call>"


class Turn(Struct, frozen=True):
    """What a call counts towards one rate limit: `units` of the `limit` in any `window` seconds.

    bucket: the name of the limit. entity: what has a count of its own; empty for one count for the account. units: at
    most `limit`, so that a call beyond the limit is sent alone.
    """

    bucket: str
    limit: int
    window: float
    entity: tuple[str, ...] = ()
    units: int = 1


class Reservation(Struct, frozen=True):
    """The answer to a reservation: the seconds until the turns, and how many were taken: all, or not all for too late.

    delay 0: all turns are taken, and the call may be sent now. taken: of turns that are too late, the place of one that
    has no time.
    """

    delay: float
    taken: int


class Request(Struct, frozen=True):
    """A prepared request: every attempt sends the same bytes. The transport adds the credentials.

    key: the idempotency key. key_given: whether it is the caller's. turns: of each attempt in rate limits, its own
    limit first, then those that it is within. write: the call may have an effect. safe: a retry cannot double the
    effect. timeout: of the caller, or None. deadline: seconds for the whole call. can_reconcile: the call sends the id
    by which the spec's lookup finds the object. into: the file that receives the content.
    """

    operation: Operation[object]
    url: str
    headers: HeaderFields
    content: bytes | None
    key: str | None
    key_given: bool
    turns: tuple[Turn, ...]
    write: bool
    safe: bool
    timeout: object
    deadline: float
    can_reconcile: bool = False
    into: Path | None = None

    def __repr__(self) -> str:
        return f"<request of {self.operation.id}>"

    def redacted(self) -> SentRequest:
        """Return the request with masks in place of what its name marks as a credential."""
        headers = {name.decode(): value.decode() for name, value in self.headers}
        shown = {**headers, **dict.fromkeys(self._secret_headers(), "***")}
        url = re.sub(_PAIR, lambda pair: f"{pair[1]}=***" if is_named_credential(pair[1]) else pair[0], self.url)
        return SentRequest(self.operation.method, url, shown, self.content)

    def credentials(self) -> list[str]:
        """Return the values of headers and query parameters that their names mark as credentials."""
        query = [unquote_plus(pair[2]) for pair in re.finditer(_PAIR, self.url) if is_named_credential(pair[1])]
        return [*self._secret_headers().values(), *query]

    def _secret_headers(self) -> dict[str, str]:
        fields = [(name.decode(), value.decode()) for name, value in self.headers if is_named_credential(name.decode())]
        return {name: value for name, value in fields if value != self.key}


class Response(Struct, frozen=True):
    """A response: status, case-insensitive headers, and the content, with its flaw ("" if it is complete)."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    flaw: str = ""

    def __repr__(self) -> str:
        return f"<response {self.status}, {len(self.content)} bytes>"


class Failure(Struct, frozen=True):
    """An attempt without a usable result. status None: no response came. sent: bytes may have reached the provider.

    foreign: a good status with a body that the provider did not write. kept: a 500 that the provider keeps under the
    key, and returns to every retry. interrupted: the error is not a failure of the attempt (a cancellation, a time
    limit of a task queue); it is raised unchanged. retry_after: in seconds. permanent: a
    retry would fail in the same way. reason: of the error, for its message, without secrets.
    """

    status: int | None = None
    sent: bool = True
    timed_out: bool = False
    retry_after: float | None = None
    released: bool = False
    in_flight: bool = False
    foreign: bool = False
    kept: bool = False
    interrupted: bool = False
    permanent: bool = False
    reason: str = ""
    error: BaseException | None = None

    @property
    def retry_after_given(self) -> bool:
        """Whether the provider refused before it did anything, and declared when to retry."""
        return self.status in (429, 503) and self.retry_after is not None

    @property
    def outcome_unknown(self) -> bool:
        """Whether the effect may have happened although no result came."""
        if self.status is None or self.foreign:
            return self.sent
        if self.released or self.retry_after_given:
            return False
        return self.status in (302, 303, 408) or (self.status >= 500 and self.status not in FINAL_5XX)

    @property
    def kind(self) -> str:
        """The outcome as one word, for events and logs."""
        return "status" if self.status is not None else "timeout" if self.timed_out else "connection"


class Ending(Struct, frozen=True):
    """How a call ended without a result. `APIError` documents the fields.

    outcome_unknown: one of the attempts may have had an effect that was not reported.
    """

    stop_reason: str
    retry_after: float | None
    attempts: int
    outcome_unknown: bool
    key_valid_until: datetime | None


class Send(Struct, frozen=True):
    """A step: make one attempt. url: after redirects. until: when it has to end, in seconds of the client's clock.

    trusted: no redirect has led to another origin, so the credentials may be sent.
    """

    request: Request
    url: str
    until: float
    trusted: bool = True


class Sleep(Struct, frozen=True):
    """A step: pause for a number of seconds."""

    seconds: float


class Reserve(Struct, frozen=True):
    """A step: reserve turns in the shared rate limits; the result is a Reservation.

    scope: what the limits are of, as text: provider, environment and account. remaining: seconds until the deadline.
    held: how many of the turns were taken before the last delay.
    """

    scope: str
    turns: Sequence[Turn]
    remaining: float
    held: int


class Pause(Struct, frozen=True):
    """A step: report to the shared rate limits that the provider permits no turn of these for a number of seconds."""

    scope: str
    turns: Sequence[Turn]
    seconds: float


class Success(Struct, frozen=True):
    """A good response, and the number of attempts that it took."""

    response: Response
    attempts: int


Attempt: TypeAlias = Generator[Send, Any, Response | Failure]
"""One attempt with its redirects."""
Step: TypeAlias = Send | Sleep | Reserve | Pause
Steps: TypeAlias = Generator[Step, Any, Any]
"""The steps of one call; the generator returns what the method returns."""
