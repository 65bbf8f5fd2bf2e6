# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model
from ._shared import ExemptionJurisdiction

__all__ = ["ExemptionJurisdictionResponse"]


class ExemptionJurisdictionResponse(Model, kw_only=True):
    """Answer that wraps an exemption."""

    data: ExemptionJurisdiction

    message: str | None = None
    """What was done, for a person."""
