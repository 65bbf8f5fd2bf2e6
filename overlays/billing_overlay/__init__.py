"""billing_overlay: how a call behaves on the wire. Knows no provider, no endpoint and no model by name."""

from . import errors
from .calls.events import Event
from .calls.options import Clock
from .declared.model import UnknownVariant
from .declared.operation import ABSENT, Operation, Spec
from .pages.page import AsyncPage, AsyncPages, Page
from .requests.idempotency_keys import derive
from .responses.drift import Drift, DriftLog, SpecDriftWarning, drift_writer
from .responses.raw_response import RawResponse

__all__ = [
    "ABSENT", "AsyncPage", "AsyncPages", "Clock", "Drift", "DriftLog", "Event", "Operation", "Page", "RawResponse",
    "Spec", "SpecDriftWarning", "UnknownVariant", "derive", "drift_writer", "errors",
]  # fmt: skip
