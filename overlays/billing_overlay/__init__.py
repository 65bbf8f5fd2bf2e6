"""billing_overlay: how a call behaves on the wire. Knows no provider, no endpoint and no model by name."""

from . import errors
from ._config import Clock
from ._drift import Drift, DriftLog, SpecDriftWarning, drift_writer
from ._events import Event
from ._keys import derive
from ._operation import ABSENT, Operation, Spec
from ._pages import AsyncPage, AsyncPages, Page
from ._raw import RawResponse
from ._tolerant import UnknownVariant

__all__ = [
    "ABSENT", "AsyncPage", "AsyncPages", "Clock", "Drift", "DriftLog", "Event", "Operation", "Page", "RawResponse",
    "Spec", "SpecDriftWarning", "UnknownVariant", "derive", "drift_writer", "errors",
]  # fmt: skip
