# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses of most resources. An absent optional field reads as None."""

from msgspec import field

from .._overlay import Model

__all__ = ["Error", "ErrorDetail", "ErrorItem"]


class Error(Model, kw_only=True):
    """What went wrong."""

    error: "ErrorDetail"


class ErrorDetail(Model, kw_only=True):
    """Kind and explanation of an error; either type and detail are set, or code and message."""

    type: str | None = None
    """Code for a program in the generated shape, for example CLIENT_INVALID_REQUEST_BODY."""

    doc_url: str | None = None
    """Page that explains this kind of error."""

    title: str | None = None
    """Short name of the error."""

    detail: str | None = None
    """Explanation for a person."""

    status: int | None = None
    """HTTP status, repeated in the body."""

    instance: str | None = None
    """Identifies this occurrence."""

    errors: "list[ErrorItem] | None" = field(name="Errors", default=None)
    """What is wrong with single fields of the request.

    Unsure: the capital E stands in one sample.
    """

    code: str | None = None
    """Code for a program in the hand-written shape; EXEMPTION_CERTIFICATE_NOT_FOUND,
    REGISTRATION_INVALID_TAX_TYPE, ERR_INVALID_RETURN_AMOUNT, ERR_MISSING_PARENT_INVOICE,
    ERR_MISSING_REFUND_TYPE and ERR_INVALID_REFUND_QUANTITY were seen.
    """

    message: str | None = None
    """Explanation for a person in the hand-written shape."""


class ErrorItem(Model, kw_only=True):
    """What is wrong with one field of the request."""

    details: str | None = None
    """Explanation for a person."""

    pointer: str | None = None
    """Place of the field in the request."""
