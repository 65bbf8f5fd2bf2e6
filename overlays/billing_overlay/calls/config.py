"""The checked settings of a client, with their defaults. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, get_args

from attrs import Attribute, field, frozen

from ..errors import ConfigurationError
from ..responses.decode import Reading, UnknownFields
from ..settings import RequestSettings, whole
from .clock import Clock
from .rate_limits import RateLimits, shared_limits
from .retry_policy import Backoff

if TYPE_CHECKING:
    from ..responses.drift import Drift
    from .events import Event
    from .observer import Observer

T = TypeVar("T")


def _is_unknown_fields(_: object, attribute: Attribute[UnknownFields], value: UnknownFields) -> None:
    known = get_args(UnknownFields)
    if value not in known:
        raise ConfigurationError(f"{attribute.name} must be one of {', '.join(known)}, not {value!r:.60}")


def _is_listener(_: object, attribute: Attribute[T], value: T) -> None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{attribute.name} must be callable, not {type(value).__name__}")


def _is_observer(_: object, attribute: Attribute[T], value: T) -> None:
    if value is not None and (isinstance(value, type) or not callable(getattr(value, "start", None))):
        raise ConfigurationError(f"{attribute.name} must be an object with start() and drift(), not {value!r:.60}")


@frozen
class Config(RequestSettings):
    """The checked settings of a client. `CommonOptions` documents them."""

    max_attempts: int = field(default=3, validator=whole(1))
    prefetch: int = field(default=0, validator=whole(0, 1))
    respect_limits: bool = True
    rate_limits: RateLimits | None = field(default=None, converter=shared_limits, repr=False)
    account: str | None = None
    strict: bool = False
    unknown_fields: UnknownFields = field(default="report", validator=_is_unknown_fields)
    show_drift_values: bool = False
    on_drift: Callable[[Drift], None] | None = field(default=None, validator=_is_listener)
    on_event: Callable[[Event], None] | None = field(default=None, validator=_is_listener)
    observer: Observer | None = field(default=None, validator=_is_observer)
    clock: Clock = field(factory=Clock, repr=False)
    backoff: Backoff = field(factory=Backoff)

    @cached_property
    def reading(self) -> Reading:
        """How responses are read."""
        return Reading(self.unknown_fields, self.show_drift_values)
