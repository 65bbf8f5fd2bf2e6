"""From an answer to a value: strict in C first, tolerant with a report when that fails. One decoder per operation."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, get_origin

import msgspec

from ._drift import Drift
from ._operation import Operation, Provider
from ._tolerant import Reader
from .errors import ResponseDecodeError

if TYPE_CHECKING:
    from ._attempts import Answered

_ANY = msgspec.json.Decoder(float_hook=Decimal)


class Codec:
    """Decodes the answers of one provider. Types are resolved at the first answer of each operation."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._decoders: dict[str, msgspec.json.Decoder[Any]] = {}

    def decode(self, operation: Operation[Any], answer: Answered) -> tuple[Any, list[Drift]]:
        """Give the value, and how the answer differs from the spec."""
        returns = operation.returns
        if returns is None:
            return None, []
        if returns == "bytes":
            return answer.content, []
        if returns == "text":
            return answer.content.decode("utf-8", "replace"), []
        decoder = self._decoders.get(returns)
        if decoder is None:
            decoder = self._decoders.setdefault(returns, self._decoder(returns))
        try:
            return decoder.decode(answer.content), []
        except msgspec.ValidationError as error:
            return self._tolerate(operation, answer, str(error))
        except (ValueError, ArithmeticError, RecursionError) as error:
            raise unreadable(operation, answer, error) from error

    def detail(self, operation: Operation[Any], status: int, body: Any) -> Any:
        """Read an error body as the model that the spec documents for its status, if it does."""
        name = operation.errors.get(status)
        if name is None or not isinstance(body, Mapping):
            return None
        try:
            return Reader(operation.id).read(getattr(self._provider.models(), name), body)
        except RecursionError:
            return None

    def _decoder(self, name: str) -> msgspec.json.Decoder[Any]:
        return msgspec.json.Decoder(getattr(self._provider.models(), name), float_hook=Decimal)

    def _tolerate(self, operation: Operation[Any], answer: Answered, reason: str) -> tuple[Any, list[Drift]]:
        model = getattr(self._provider.models(), str(operation.returns))
        try:
            return tolerated(operation.id, model, answer.content, reason, operation.envelope)
        except (ValueError, ArithmeticError, RecursionError) as error:
            raise unreadable(operation, answer, error) from error


def tolerated(
    label: str, kind: Any, content: bytes, reason: str, envelope: str | None = None
) -> tuple[Any, list[Drift]]:
    """Read what the strict decoder refused for a reason, and say how it differs. ValueError: it is something else."""
    reader = Reader(label)
    value = reader.wrapped(envelope, _ANY.decode(content))
    if not isinstance(value, list if get_origin(kind) is list else Mapping):
        raise ValueError(reason)
    return reader.read(kind, value), reader.found or [
        Drift(label, "$", "type", "what the strict decoder reads", reason)
    ]


def unreadable(operation: Operation[Any], answer: Answered, cause: BaseException | None) -> ResponseDecodeError:
    """Make the error for a good status with a body that is not what this operation returns."""
    kind = answer.headers.get("content-type", "no content type")
    body = answer.content.decode("utf-8", "replace")
    what = f"an empty body ({kind})" if not body.strip() else f"{len(answer.content)} bytes of {kind}"
    why = f": {cause}" if cause is not None else ""
    return ResponseDecodeError(
        f"status {answer.status} with {what} where {operation.returns} was due{why}",
        operation=operation.id,
        status_code=answer.status,
        headers=answer.headers,
        body=body,
    )
