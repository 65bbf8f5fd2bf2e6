"""One call from arguments to value: prepares the request, runs the attempts, decodes, reports drift. No I/O.

Sync and async clients drive the generator: it yields sends and sleeps, and returns what the method returns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from decimal import Decimal
from typing import Any

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from ..declared.operation import Operation, Provider
from ..errors import APIError, ConfigurationError, OutcomeUnknownError
from ..messages import Arguments, Request, Steps, Success
from ..requests.prepare import prepare
from ..responses.decode import Codec
from ..responses.drift import Drift, DriftLog
from ..responses.error_factory import drift_error, request_id
from ..responses.raw_response import RawResponse
from .attempts import Attempts
from .config import Config
from .rate_limits import RateLimiter, RetryBudget
from .reporting import Report

_JSON = msgspec.json.Decoder(float_hook=Decimal)
_NONE: Mapping[str, str] = {}
_LAST_RESPONSE: ContextVar[tuple[object, Mapping[str, str]]] = ContextVar("last response", default=(None, _NONE))
"""Of this thread or task: what identifies the client of the last successful call, and the headers of its response."""


class Context(Struct, frozen=True):
    """What all calls of a client share. mask: returns what masks the credentials of a request in a text."""

    provider: Provider
    config: Config
    codec: Codec
    drift: DriftLog
    mask: Callable[[Request | None], Callable[[str], str]]
    budget: RetryBudget = field(default_factory=RetryBudget)
    limiter: RateLimiter = field(default_factory=RateLimiter)

    def call(
        self,
        operation: Operation[object],
        arguments: Arguments,
        raw: bool = False,
        wrap: Callable[[Any], object] | None = None,
    ) -> Steps:
        """Make one call. raw: return a RawResponse. wrap: turns the decoded value into the result (a page)."""
        request = self._prepared(operation, arguments)
        report = Report(request, self.config, self.provider, self.mask)
        attempts = Attempts(request, self.config, self.codec, report, self.budget, self.limiter)
        try:
            success = yield from attempts.run()
            _LAST_RESPONSE.set((self.drift, success.response.headers))
            if raw:
                return self._raw(request, success, lambda: self._value(request, success, wrap))
            return self._value(request, success, wrap)
        except APIError as error:
            if attempts.status is None:
                self._describe(error, request, arguments)
            raise
        except ConfigurationError:
            raise
        except BaseException as error:
            attempts.report_interruption(error)
            raise

    def _describe(self, error: APIError, request: Request, arguments: Arguments) -> None:
        """Add to the error of the attempts what only the call knows."""
        self._mask(request, error)
        if isinstance(error, OutcomeUnknownError):
            error.request = request.redacted()
            error._written = (request.operation, _as_sent(request, arguments))
        if error.status_code is not None:
            error.detail = self.codec.detail(request.operation, error.status_code, error.body)

    def last_request_id(self) -> str | None:
        """Return the provider's id of the last successful request of this thread or task."""
        drift, headers = _LAST_RESPONSE.get()
        return self._request_id(None, headers) if drift is self.drift else None

    def written(self, operation: Operation[object], arguments: Arguments) -> Arguments:
        """Return the arguments of a write as it would be sent: with its key in place. Sends nothing."""
        return _as_sent(self._prepared(operation, arguments), arguments)

    def _prepared(self, operation: Operation[object], arguments: Arguments) -> Request:
        try:
            return prepare(self.provider, self.config, operation, arguments, mint=self.config.clock.mint)
        except (TypeError, AttributeError, ValueError, RecursionError) as error:
            raise ConfigurationError(f"{operation.id}: an argument has the wrong type: {error}") from error

    def _value(self, request: Request, success: Success, wrap: Callable[[Any], object] | None) -> object:
        try:
            value, drift = self.codec.decode(request.operation, success.response, self.config.reading)
            drift = [*drift, *self._version_drift(request, success)]
            if drift:
                self._report(request, success, self._masked(request, drift))
            return value if wrap is None else wrap(value)
        except APIError as error:
            error.status_code = success.response.status
            error.headers = success.response.headers
            error.attempts = success.attempts
            error.idempotency_key = request.key
            error.request_id = request_id(self.provider.errors, success.response.headers)
            self._mask(request, error)
            raise

    def _request_id(self, request: Request | None, headers: Mapping[str, str]) -> str | None:
        found = request_id(self.provider.errors, headers)
        return None if found is None else self.mask(request)(found)

    def _mask(self, request: Request, error: APIError) -> None:
        from ..wire.masking import mask_error  # noqa: PLC0415  only where something is wrong

        mask_error(error, self.mask(request))

    def _masked(self, request: Request, drift: list[Drift]) -> list[Drift]:
        mask = self.mask(request)
        return [replace(found, path=mask(found.path), got=mask(found.got)) for found in drift]

    def _version_drift(self, request: Request, success: Success) -> list[Drift]:
        version = self.provider.api_version
        if version is None or version.echo is None:
            return []
        echoed, sent = success.response.headers.get(version.echo), self.config.api_version
        if echoed is None or echoed == sent:
            return []
        return [Drift(request.operation.id, f"header {version.echo}", "version", str(sent), repr(echoed)[:64])]

    def _report(self, request: Request, success: Success, drift: list[Drift]) -> None:
        refuses_extra = self.config.unknown_fields == "refuse"
        refused = [found for found in drift if (refuses_extra if found.kind == "extra" else self.config.strict)]
        if refused:
            raise drift_error(request.operation, success.response, refused)
        observer = self.config.observer
        self.drift.record(drift, self.config.on_drift, None if observer is None else observer.drift)

    def _raw(self, request: Request, success: Success, parse: Callable[[], object]) -> RawResponse[object]:
        response = success.response
        contract = request.operation.idempotency
        replayed = contract.replayed if contract is not None else None
        return RawResponse(
            status_code=response.status,
            headers=response.headers,
            content=response.content,
            request_id=self._request_id(request, response.headers),
            attempts=success.attempts,
            idempotency_key=request.key,
            replayed=replayed is not None and response.headers.get(replayed, "").lower() == "true",
            _parse=parse,
        )


def _as_sent(request: Request, arguments: Arguments) -> Arguments:
    """Return the arguments as they were sent: with the ids that the client minted."""
    if request.content is None or request.operation.body != "application/json":
        return arguments
    return replace(arguments, body=_JSON.decode(request.content))
