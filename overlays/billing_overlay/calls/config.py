"""The checked settings of a client, with their defaults. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, get_args

from msgspec import field
from msgspec.structs import force_setattr

from ..errors import ConfigurationError
from ..responses.decode import Reading, UnknownFields
from ..settings import RequestSettings, check_whole
from .clock import Clock
from .rate_limits import RateLimits, shared_limits
from .retry_policy import Backoff

if TYPE_CHECKING:
    from ..responses.drift import Drift
    from .events import Event
    from .observer import Observer


class Config(RequestSettings, frozen=True, dict=True):
    """The checked settings of a client. `CommonOptions` documents them."""

    max_attempts: int = 3
    prefetch: int = 0
    respect_limits: bool = True
    rate_limits: RateLimits | None = None
    account: str | None = None
    strict: bool = False
    unknown_fields: UnknownFields = "report"
    show_drift_values: bool = False
    on_drift: Callable[[Drift], None] | None = None
    on_event: Callable[[Event], None] | None = None
    observer: Observer | None = None
    clock: Clock = field(default_factory=Clock)
    backoff: Backoff = field(default_factory=Backoff)

    def __post_init__(self) -> None:
        super().__post_init__()
        force_setattr(self, "rate_limits", shared_limits(self.rate_limits))  # of a URL, what counts them there
        check_whole("max_attempts", self.max_attempts, 1)
        check_whole("prefetch", self.prefetch, 0, 1)
        _check_unknown_fields(self.unknown_fields)
        _check_listener("on_drift", self.on_drift)
        _check_listener("on_event", self.on_event)
        _check_observer(self.observer)

    @cached_property
    def reading(self) -> Reading:
        """How responses are read."""
        return Reading(self.unknown_fields, self.show_drift_values)


def _check_unknown_fields(value: object) -> None:
    known = get_args(UnknownFields)
    if value not in known:
        raise ConfigurationError(f"unknown_fields must be one of {', '.join(known)}, not {value!r:.60}")


def _check_listener(name: str, value: object) -> None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{name} must be callable, not {type(value).__name__}")


def _check_observer(value: object) -> None:
    if value is not None and (isinstance(value, type) or not callable(getattr(value, "start", None))):
        raise ConfigurationError(f"observer must be an object with start() and drift(), not {value!r:.60}")
