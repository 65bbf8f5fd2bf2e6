"""From an answer to a value: strict in C first, tolerant with a report when that fails. One decoder per operation."""

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

if TYPE_CHECKING:
    from ..calls.attempts import Answer

_ANY = msgspec.json.Decoder(float_hook=Decimal)
# What decoding untrusted bytes raises. Before msgspec 0.21 its errors are not ValueErrors.
UNREADABLE = (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_ESCAPES = re.compile(rb"\\\\|\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u[dD][89a-fA-F]\w\w")
# What JSON libraries write for a number that is none. To look for it in the bytes is a third of the price of looking at
# every amount.
_ODD_AMOUNTS = (b'"NaN"', b'Infinity"')


_DEEP = 5_000
_DEEPENING = Lock()


def decoder_of(model: Any) -> msgspec.json.Decoder[Any]:
    """Make the decoder of a model. Thousands of models may each lead to the next, deeper than Python goes by itself."""
    try:
        return msgspec.json.Decoder(model, float_hook=Decimal)
    except RecursionError:
        with _DEEPENING:
            limit = sys.getrecursionlimit()
            sys.setrecursionlimit(limit + _DEEP)
            try:
                return msgspec.json.Decoder(model, float_hook=Decimal)
            finally:
                sys.setrecursionlimit(limit)


class Codec:
    """Decodes the answers of one provider. Types are resolved at the first answer of an operation, or by `warm_up`."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._decoders: dict[str, tuple[msgspec.json.Decoder[Any], bool]] = {}

    def decode(self, operation: Operation[Any], answer: Answer) -> tuple[Any, list[Drift]]:
        """Give the value, and how the answer differs from the spec."""
        returns = operation.returns
        if returns is None or (answer.status in operation.bodiless and not answer.content.strip()):
            return None, []
        if answer.flaw:
            raise unreadable(operation, answer, answer.flaw)
        if returns == "bytes":
            return answer.content, []
        if returns == "text":
            return answer.content.decode("utf-8", "replace"), []
        content = answer.content.removeprefix(_BYTE_ORDER_MARK)
        try:
            return self._read(operation, content)
        except UNREADABLE as error:
            try:
                value, found = self._read(operation, repaired(content))
            except UNREADABLE:
                raise unreadable(operation, answer, error) from error
            return value, [*found, Drift(operation.id, "$", "encoding", "text in UTF-8", "characters that are none")]

    def _read(self, operation: Operation[Any], content: bytes) -> tuple[Any, list[Drift]]:
        decoder, amounts = self._decoder(str(operation.returns))
        try:
            value, reason = decoder.decode(content), "an odd amount"
            if not (amounts and any(word in content for word in _ODD_AMOUNTS)) or has_valid_amounts(value):
                return value, []
        except msgspec.ValidationError as error:
            reason = str(error)
        return decode_leniently(operation.id, decoder.type, content, reason, operation.envelope)

    def _decoder(self, name: str) -> tuple[msgspec.json.Decoder[Any], bool]:
        if name not in self._decoders:
            model = getattr(self._provider.models(), name)
            self._decoders[name] = decoder_of(model), holds_amounts(model)
        return self._decoders[name]

    def warm_up(self, operation: Operation[Any]) -> None:
        """Make all that reads the answers and the errors of an operation."""
        for name in {operation.returns, *operation.errors.values()} - {None, "bytes", "text"}:
            self._decoder(str(name))

    def detail(self, operation: Operation[Any], status: int, body: Any) -> Any:
        """Read an error body as the model that the spec documents for its status, if it does."""
        name = operation.errors.get(status)
        if name is None or not isinstance(body, Mapping):
            return None
        try:
            return LenientReader(operation.id).read(getattr(self._provider.models(), name), body)
        except RecursionError:
            return None


def decode_leniently(
    label: str, kind: Any, content: bytes, reason: str, envelope: str | None = None
) -> tuple[Any, list[Drift]]:
    """Read what the strict decoder refused for a reason, and say how it differs. ValueError: it is something else."""
    reader = LenientReader(label)
    value = reader.wrapped(envelope, _ANY.decode(content))
    if not isinstance(value, list if get_origin(kind) is list else Mapping):
        raise ValueError(f"JSON of another kind: {reason}")
    otherwise = [Drift(label, "$", "type", "what the strict decoder reads", reason)]
    return reader.read(kind, value), reader.found or otherwise


def repaired(content: bytes) -> bytes:
    """Put U+FFFD where text is not UTF-8, or is half a surrogate pair: one bad letter must not cost a page."""
    text = content.decode("utf-8", "replace").encode()
    return _ESCAPES.sub(lambda found: b"\\ufffd" if len(found[0]) == 6 else found[0], text)


def unreadable(operation: Operation[Any], answer: Answer, cause: BaseException | str) -> ResponseDecodeError:
    """Make the error for a good status with a body that is not what this operation returns."""
    kind = answer.headers.get("content-type", "no content type")
    body = answer.content.decode("utf-8", "replace")
    what = f"an empty body ({kind})" if not body.strip() else f"{len(answer.content)} bytes of {kind}"
    text = f"status {answer.status} with {what} where {operation.returns} was due: {cause}"
    known: Any = {"operation": operation.id, "status_code": answer.status, "headers": answer.headers}
    return ResponseDecodeError(text, body=body, **known)
