"""The error of a response that breaks the protocol."""


class ProtocolError(Exception):
    """The bytes are not one valid HTTP/1.1 response."""
