# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model

__all__ = ["File", "FileResponse"]


class File(Model, kw_only=True):
    """An uploaded file."""

    id: str | None = None
    """Id to name the file by, as file_id of a certificate.

    Unsure: that it is a UUID is taken from pages that ask for it.
    """

    name: str | None = None
    """Name of the file."""

    size: int | None = None
    """Size in bytes."""


class FileResponse(Model, kw_only=True):
    """Answer that wraps a file."""

    data: File

    message: str | None = None
    """What was done, for a person."""
