# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from .._overlay import Model

__all__ = ["CustomerPortalSession"]


class CustomerPortalSession(Model, kw_only=True):
    """A short-lived way into the portal for one customer."""

    created_at: datetime
    """When the session was created."""

    customer_id: str
    """Customer who may enter."""

    expires_at: datetime
    """When the address stops working."""

    id: str
    """Alguna id of the session."""

    url: str
    """Web address to send the customer to; whoever has it gets in."""
