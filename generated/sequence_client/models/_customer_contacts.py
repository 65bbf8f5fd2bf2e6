# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model
from ._shared import Contact

__all__ = ["ContactList"]


class ContactList(Model, kw_only=True):
    """All contacts of a customer."""

    items: list[Contact]
    """The contacts."""
