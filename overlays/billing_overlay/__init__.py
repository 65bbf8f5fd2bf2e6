"""billing_overlay: how a call behaves on the wire. Knows no provider, no endpoint and no model by name."""

from . import errors
from .calls.clock import Clock
from .calls.drift_writer import drift_writer
from .calls.events import Event
from .declared.model import UnknownVariant
from .declared.operation import ABSENT, Operation, Spec
from .pages.page import AsyncPage, AsyncPages, Page
from .requests.idempotency_keys import derive
from .responses.drift import Drift, DriftLog, SpecDriftWarning
from .responses.raw_response import RawResponse

__all__ = [
    "ABSENT", "AsyncPage", "AsyncPages", "Clock", "Drift", "DriftLog", "Event", "Operation", "Page", "RawResponse",
    "Spec", "SpecDriftWarning", "UnknownVariant", "derive", "drift_writer", "errors",
]  # fmt: skip
