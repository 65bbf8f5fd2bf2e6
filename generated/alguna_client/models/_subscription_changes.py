# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from typing import Any, TypeAlias

__all__ = ["CreateSubscriptionChangeResponse", "PreviewSubscriptionChangeResponse"]

CreateSubscriptionChangeResponse: TypeAlias = dict[str, Any]


PreviewSubscriptionChangeResponse: TypeAlias = dict[str, Any]
