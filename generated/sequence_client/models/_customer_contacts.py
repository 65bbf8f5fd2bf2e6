# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from .._overlay import Model
from ._shared import Contact

__all__ = ["ContactList"]


class ContactList(Model, kw_only=True):
    """All contacts of a customer."""

    items: list[Contact]
    """The contacts."""
