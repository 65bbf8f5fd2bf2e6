# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model

__all__ = ["IngestEventsResponse"]


class IngestEventsResponse(Model, kw_only=True):
    """What became of each event of a batch."""

    failed: list[str]
    """The unique_id of each event that was not taken."""

    ingested: list[str]
    """The unique_id of each event that was taken."""
