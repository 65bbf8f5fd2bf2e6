# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from .._overlay import Model

__all__ = ["Integration", "IntegrationList"]


class Integration(Model, kw_only=True):
    """A connection of the organisation to another system."""

    created_at: datetime
    """When the connection was made."""

    id: str
    """Alguna id of the integration."""

    provider: str
    """System that it connects to.

    Unsure: the list of values is not documented.
    """

    description: str | None = None
    """What the connection is for, for people."""


class IntegrationList(Model, kw_only=True):
    """All integrations; the list is not paged."""

    data: list[Integration]
    """The integrations."""
