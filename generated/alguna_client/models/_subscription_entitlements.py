# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from .._overlay import Model
from ._shared import Entitlement

__all__ = ["EntitlementList"]


class EntitlementList(Model, kw_only=True):
    """All active entitlements of a subscription; the list is not paged."""

    data: list[Entitlement]
    """The entitlements."""
