"""The hand-written runtime of the generated clients. It contains no name of a provider, an endpoint or a model.

door        the only module that a generated package imports
webhooks    verify a delivery, decode its event
calls       clients, attempts, retry policy, rate limits, events, options
pages       page objects, the request of the next page, prefetch
requests    arguments -> bytes: idempotency keys, URL, body
responses   bytes -> model, error or drift
wire        connections, TLS, proxies, HTTP clients, credentials: the only package that imports an HTTP library
declared    what a generated package declares: operations, models, rate limits
messages    the values that a call passes between these packages
settings    the options of a client that requests and the wire need
errors, log the error tree; the logger

Imports point downward in this list; import-linter checks them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from . import errors
from .calls.clock import Clock
from .calls.events import Event
from .calls.rate_limits import RateLimiter, RateLimits
from .declared.model import UnknownVariant
from .declared.operation import ABSENT, Operation, Spec
from .messages import Reservation, Turn
from .pages.page import AsyncPage, AsyncPages, Page
from .requests.idempotency_keys import derive
from .responses.drift import Drift, DriftLog, SpecDriftWarning
from .responses.raw_response import RawResponse

if TYPE_CHECKING:
    from .calls.bound import BoundOperation, Parts, bind
    from .calls.drift_writer import drift_writer
    from .calls.observer import CallInfo, CallObserver, Observer

__all__ = [
    "ABSENT", "AsyncPage", "AsyncPages", "BoundOperation", "CallInfo", "CallObserver", "Clock", "Drift", "DriftLog",
    "Event", "Observer", "Operation", "Page", "Parts", "RateLimiter", "RateLimits", "RawResponse", "Reservation",
    "Spec", "SpecDriftWarning", "Turn", "UnknownVariant", "bind", "derive", "drift_writer", "errors",
]  # fmt: skip

_IMPORTED_ON_USE = {
    "BoundOperation": "bound", "CallInfo": "observer", "CallObserver": "observer", "Observer": "observer",
    "Parts": "bound", "bind": "bound", "drift_writer": "drift_writer",
}  # fmt: skip
"""The modules of names that clients do not need."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _IMPORTED_ON_USE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.calls.{_IMPORTED_ON_USE[name]}"), name)
        return globals().setdefault(name, value)
