"""From a response to a value: strictly in C first, leniently and with reported drift if that fails."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from decimal import Decimal
from threading import Lock
from typing import TYPE_CHECKING, Any, get_origin

import msgspec

from ..declared.amounts import has_valid_amounts, holds_amounts
from ..declared.operation import Operation, Provider
from ..errors import ResponseDecodeError
from .drift import Drift
from .lenient import LenientReader
from .recognition import is_result

if TYPE_CHECKING:
    from ..messages import Response

_UNTYPED = msgspec.json.Decoder(float_hook=Decimal)
UNREADABLE = (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError)
"""What decoding untrusted bytes raises. Before msgspec 0.21 its errors are not ValueErrors."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_BEFORE_TEXT = _BYTE_ORDER_MARK + b" \t\r\n"
_SURROGATES = re.compile(rb"\\\\|\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u[dD][89a-fA-F]\w\w")
_NOT_AMOUNTS = (b'"NaN"', b'Infinity"')
"""What JSON libraries write for NaN and infinity. Searching the bytes costs a third of checking every amount."""
_EXTRA_DEPTH = 5_000
_RECURSION_LIMIT = Lock()


def decoder_of(model: Any) -> msgspec.json.Decoder[Any]:
    """Return the strict decoder of a model. Chains of models may be deeper than Python's recursion limit allows."""
    try:
        return msgspec.json.Decoder(model, float_hook=Decimal)
    except RecursionError:
        with _RECURSION_LIMIT:
            limit = sys.getrecursionlimit()
            sys.setrecursionlimit(limit + _EXTRA_DEPTH)
            try:
                return msgspec.json.Decoder(model, float_hook=Decimal)
            finally:
                sys.setrecursionlimit(limit)


class Codec:
    """Decodes the responses of one provider. Decoders are built on the first response of a model, or by `warm_up`."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._decoders: dict[str, tuple[msgspec.json.Decoder[Any], bool]] = {}

    def decode(self, operation: Operation[object], response: Response) -> tuple[Any, list[Drift]]:
        """Return the value, and how the response deviates from the spec.

        Raise ResponseDecodeError for a body that is incomplete, or of another kind than the operation returns.
        """
        returns = operation.returns
        if returns is None or (response.status in operation.bodiless and not response.content.strip()):
            return None, []
        if response.flaw:
            raise unreadable(operation, response, response.flaw)
        if returns == "bytes":
            return response.content, []
        if returns == "text":
            return response.content.decode("utf-8", "replace"), []
        content = response.content.removeprefix(_BYTE_ORDER_MARK)
        try:
            return self._read(operation, content)
        except UNREADABLE as error:
            try:
                value, found = self._read(operation, repaired(content))
            except UNREADABLE:
                raise unreadable(operation, response, error) from error
            return value, [*found, Drift(operation.id, "$", "encoding", "text in UTF-8", "invalid characters")]

    def recognizes(self, operation: Operation[object], response: Response) -> bool:
        """Return whether a response of status 2xx can be the provider's, and not an intermediary's page or JSON."""
        returns = operation.returns
        content = response.content.lstrip(_BEFORE_TEXT)
        if returns in ("bytes", "text") or not content:
            return True
        if content[:1] == b"<":  # no JSON begins with that, whatever the media type
            return False
        return returns is None or is_result(self._decoder(returns)[0].type, content, operation.envelope)

    def _read(self, operation: Operation[object], content: bytes) -> tuple[Any, list[Drift]]:
        decoder, amounts = self._decoder(str(operation.returns))
        reason = "an invalid amount"
        try:
            value = decoder.decode(content)
            if not (amounts and any(word in content for word in _NOT_AMOUNTS)) or has_valid_amounts(value):
                return value, []
        except msgspec.ValidationError as error:
            reason = str(error)
        return decode_leniently(operation.id, decoder.type, content, reason, operation.envelope)

    def _decoder(self, name: str) -> tuple[msgspec.json.Decoder[Any], bool]:
        if name not in self._decoders:
            model = getattr(self._provider.models(), name)
            self._decoders[name] = decoder_of(model), holds_amounts(model)
        return self._decoders[name]

    def warm_up(self, operation: Operation[object]) -> None:
        """Build the decoders for the responses and the errors of an operation."""
        for name in {operation.returns, *operation.errors.values()} - {None, "bytes", "text"}:
            self._decoder(str(name))

    def detail(self, operation: Operation[object], status: int, body: object) -> object:
        """Return an error body as the model that the spec documents for its status; None if there is none."""
        name = operation.errors.get(status)
        if name is None or not isinstance(body, Mapping):
            return None
        try:
            return LenientReader(operation.id).read(getattr(self._provider.models(), name), body)
        except RecursionError:
            return None


def decode_leniently(
    label: str, kind: object, content: bytes, reason: str, envelope: str | None = None
) -> tuple[Any, list[Drift]]:
    """Return the value of content that the strict decoder refused for a reason, and its drift.

    label: the operation to report. envelope: the field that the content may lack. Raise ValueError for content that is
    an object where a list is expected, or the reverse.
    """
    reader = LenientReader(label)
    value = reader.wrapped(envelope, _UNTYPED.decode(content))
    if not isinstance(value, list if get_origin(kind) is list else Mapping):
        raise ValueError(f"JSON of another kind: {reason}")
    decoded = reader.read(kind, value)
    return decoded, reader.found or [Drift(label, "$", "type", "what the strict decoder accepts", reason)]


def repaired(content: bytes) -> bytes:
    """Return content with U+FFFD for invalid UTF-8 and lone surrogates: one bad character must not cost a page."""
    text = content.decode("utf-8", "replace").encode()
    return _SURROGATES.sub(lambda match: b"\\ufffd" if len(match[0]) == 6 else match[0], text)


def unreadable(operation: Operation[object], response: Response, cause: BaseException | str) -> ResponseDecodeError:
    """Return the error for a status of success with a body that is not what the operation returns."""
    kind = response.headers.get("content-type", "no content type")
    body = response.content.decode("utf-8", "replace")
    received = f"an empty body ({kind})" if not body.strip() else f"{len(response.content)} bytes of {kind}"
    return ResponseDecodeError(
        f"status {response.status} with {received}, where {operation.returns} is expected: {cause}",
        operation=operation.id,
        status_code=response.status,
        headers=response.headers,
        body=body,
    )
