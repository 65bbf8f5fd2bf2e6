"""One call, from arguments to value, without I/O: prepares the request, converses, decodes, reports drift.

Sync and async clients drive the generator made here; it asks for sends and waits and returns what the method returns.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from decimal import Decimal
from typing import Any, TypeAlias

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from ..declared.operation import Operation, Provider
from ..errors import APIError, ConfigurationError, OutcomeUnknownError, ResponseDecodeError
from ..requests.prepare import Arguments, Request, prepare
from ..responses import api_errors as _errors
from ..responses.decode import Codec
from ..responses.drift import Drift, DriftLog
from ..responses.raw_response import RawResponse
from .attempts import Attempts, Done, Send, Wait
from .options import Config
from .rate_limits import Budget, Limiter

_JSON = msgspec.json.Decoder(float_hook=Decimal)
Steps: TypeAlias = Generator[Send | Wait, Any, Any]


class Context(Struct, frozen=True):
    """What every call of a client shares."""

    provider: Provider
    config: Config
    codec: Codec
    drift: DriftLog
    budget: Budget = field(default_factory=Budget)
    limiter: Limiter = field(default_factory=Limiter)

    def call(self, operation: Operation[Any], given: Arguments, raw: bool, wrap: Callable[[Any], Any] | None) -> Steps:
        """Make one call. wrap: makes the result (a page) out of the decoded value."""
        try:
            request = prepare(self.provider, self.config, operation, given)
        except (TypeError, AttributeError, ValueError, RecursionError) as error:
            raise ConfigurationError(f"{operation.id}: an argument is of the wrong type: {error}") from error
        try:
            facts = (self.config, self.provider.errors, self.budget, self.limiter)
            done = yield from Attempts(request, *facts).make()
        except APIError as error:
            if isinstance(error, OutcomeUnknownError):
                error.request, error._written = request.shown(), (operation, _written(request, given))
            if error.status_code is not None:
                error.detail = self.codec.detail(operation, error.status_code, error.body)
            raise
        if raw:
            return self._raw(request, done, lambda: self._value(request, done, wrap))
        return self._value(request, done, wrap)

    def _value(self, request: Request, done: Done, wrap: Callable[[Any], Any] | None) -> Any:
        try:
            value, found = self.codec.decode(request.operation, done.answer)
            if self.provider.api_version is not None and self.provider.api_version.echo is not None:
                found = [*found, *self._echoed(request, done, self.provider.api_version.echo)]
            if found:
                self._report(request, done, found)
            return value if wrap is None else wrap(value)
        except APIError as error:
            error.status_code, error.headers = done.answer.status, done.answer.headers
            error.attempts, error.idempotency_key = done.attempts, request.key
            error.request_id = _errors.request_id(self.provider.errors, done.answer.headers)
            raise

    def _echoed(self, request: Request, done: Done, header: str) -> list[Drift]:
        echoed, sent = done.answer.headers.get(header), self.config.api_version
        if echoed is None or echoed == sent:
            return []
        return [Drift(request.operation.id, f"header {header}", "version", str(sent), repr(echoed)[:64])]

    def _report(self, request: Request, done: Done, found: list[Drift]) -> None:
        if self.config.strict:
            differs = "; ".join(map(str, found[:5]))
            known = _errors.facts(request.operation, done.answer)
            raise ResponseDecodeError(f"the answer differs from the spec: {differs}", **known)
        self.drift.record(found, self.config.on_drift)

    def _raw(self, request: Request, done: Done, parse: Callable[[], Any]) -> RawResponse[Any]:
        answer, contract = done.answer, request.operation.idempotency
        replayed = contract.replayed if contract is not None else None
        return RawResponse(
            status_code=answer.status,
            headers=answer.headers,
            content=answer.content,
            request_id=_errors.request_id(self.provider.errors, answer.headers),
            attempts=done.attempts,
            idempotency_key=request.key,
            replayed=replayed is not None and answer.headers.get(replayed, "").lower() == "true",
            parse=parse,
        )


def _written(request: Request, given: Arguments) -> Arguments:
    """Give the arguments as they went out: with the ids that were made up on the way."""
    if request.content is None or request.operation.body != "application/json":
        return given
    return replace(given, body=_JSON.decode(request.content))
