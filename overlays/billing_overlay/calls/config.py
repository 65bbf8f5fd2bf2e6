"""The checked settings of a client, with their defaults. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..settings import RequestSettings, whole
from .clock import Clock
from .retry_policy import Backoff

if TYPE_CHECKING:
    from ..responses.drift import Drift
    from .events import Event


@frozen
class Config(RequestSettings):
    """The checked settings of a client. `CommonOptions` documents them."""

    max_attempts: int = field(default=3, validator=whole(1))
    prefetch: int = field(default=0, validator=whole(0, 1))
    respect_limits: bool = True
    account: str | None = None
    strict: bool = False
    on_drift: Callable[[Drift], None] | None = None
    on_event: Callable[[Event], None] | None = None
    clock: Clock = field(factory=Clock, repr=False)
    backoff: Backoff = field(factory=Backoff)
