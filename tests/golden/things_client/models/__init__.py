# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""The models of responses. A module of models is imported on the first access to one of its classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._overlay import lazy_exports

if TYPE_CHECKING:
    from ._shared import *  # noqa: F403
    from ._things import *  # noqa: F403
    from ._webhooks import *  # noqa: F403
else:
    __all__, __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "_shared": ("Thing", "ThingKind"),
            "_things": ("ThingList",),
            "_webhooks": ("ThingEvent", "ThingLost", "ThingMade"),
        },
    )
