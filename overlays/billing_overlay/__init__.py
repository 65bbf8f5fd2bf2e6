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

from . import errors
from .calls.bound import BoundOperation, Parts, bind
from .calls.clock import Clock
from .calls.drift_writer import drift_writer
from .calls.events import Event
from .calls.observer import CallInfo, CallObserver, Observer
from .calls.rate_limits import RateLimiter, RateLimits
from .declared.model import UnknownVariant
from .declared.operation import ABSENT, Operation, Spec
from .messages import Reservation, Turn
from .pages.page import AsyncPage, AsyncPages, Page
from .requests.idempotency_keys import derive
from .responses.drift import Drift, DriftLog, SpecDriftWarning
from .responses.raw_response import RawResponse

__all__ = [
    "ABSENT", "AsyncPage", "AsyncPages", "BoundOperation", "CallInfo", "CallObserver", "Clock", "Drift", "DriftLog",
    "Event", "Observer", "Operation", "Page", "Parts", "RateLimiter", "RateLimits", "RawResponse", "Reservation",
    "Spec", "SpecDriftWarning", "Turn", "UnknownVariant", "bind", "derive", "drift_writer", "errors",
]  # fmt: skip
