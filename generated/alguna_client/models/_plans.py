# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from .._overlay import Model
from ._common import Pagination

__all__ = ["PlanList", "PlanSummary"]


class PlanList(Model, kw_only=True):
    """One page of plans."""

    data: "list[PlanSummary]"
    """The plans of this page."""

    pagination: Pagination


class PlanSummary(Model, kw_only=True):
    """A template of subscriptions; its priced items are not in the response."""

    created_at: datetime
    """When the plan was created."""

    currency: str
    """ISO 4217 code of the currency of all prices of the plan."""

    id: str
    """Alguna id of the plan."""

    name: str
    """Name in the catalogue."""

    updated_at: datetime
    """When the plan last changed."""

    description: str | None = None
    """What the plan is, for people."""
