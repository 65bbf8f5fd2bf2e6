# Generated from specs/things. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers: a class comes, with those of its resource, when it is first asked for."""

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
