# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model

__all__ = ["ConnectedAccount", "ConnectedAccountList"]


class ConnectedAccount(Model, kw_only=True):
    """The record of a customer in a connected system."""

    customer_id: str
    """Customer, by Alguna id."""

    external_id: str
    """Id of the customer in the connected system."""

    id: str
    """Alguna id of the connected account."""

    integration_id: str
    """Connection to that system."""


class ConnectedAccountList(Model, kw_only=True):
    """All connected accounts of a customer; the list is not paged."""

    data: list[ConnectedAccount]
    """The connected accounts of a customer."""
