"""From a response to a value: strictly in C first, leniently and with reported drift if that fails."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

import msgspec

from ..declared.amounts import TypeForm, origin_of
from ..declared.operation import Operation, Provider
from ..errors import ResponseDecodeError
from ..messages import printable
from .decoders import ModelDecoder
from .drift import Drift
from .items import is_item, items_in
from .keeping import Names, can_keep
from .lenient import LenientReader
from .recognition import is_result
from .unknown_fields import Sampler, UnknownField, extra_drift, unknown_fields

if TYPE_CHECKING:
    from ..messages import Response

UnknownFields: TypeAlias = Literal["report", "keep", "ignore", "refuse"]
_UNTYPED = msgspec.json.Decoder(float_hook=Decimal)
UNREADABLE = (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError)
"""What decoding untrusted bytes raises. Before msgspec 0.21 its errors are not ValueErrors."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_BEFORE_TEXT = _BYTE_ORDER_MARK + b" \t\r\n"
_CHARSET = r"(?ai);\s*charset=[\"']?([\w.:+-]+)"
_SURROGATES = rb"\\\\|\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u[dD][89a-fA-F]\w\w"
_MAX_KEPT = 256


class Reading(msgspec.Struct, frozen=True):
    """How responses are read. unknown_fields, show_values: see `CommonOptions`."""

    unknown_fields: UnknownFields = "report"
    show_values: bool = False


DEFAULT_READING = Reading()


class Codec:
    """Decodes the responses of one provider. Decoders are built on the first response of a model, or by `warm_up`."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._decoders: dict[str, ModelDecoder] = {}
        self._keeping: dict[str, ModelDecoder] = {}
        self._sampler = Sampler()

    def decode(
        self, operation: Operation[object], response: Response, reading: Reading = DEFAULT_READING
    ) -> tuple[object, list[Drift]]:
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
            return _text(operation, response)
        content = response.content.removeprefix(_BYTE_ORDER_MARK)
        try:
            return self._read(operation, content, reading)
        except UNREADABLE as error:
            try:
                value, found = self._read(operation, repaired(content), reading)
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
        return returns is None or is_result(self._decoder(returns).kind, content, operation.envelope)

    def _read(self, operation: Operation[object], content: bytes, reading: Reading) -> tuple[object, list[Drift]]:
        name = str(operation.returns)
        decoder = self._decoders.get(name) or self._decoder(name)
        if reading.unknown_fields in ("keep", "refuse"):
            return self._read_and_keep(operation, decoder, content, reading)
        value, drift = _decoded(operation, decoder, content, reading)
        if reading.unknown_fields == "report" and self._sampler.selects(operation.id):
            drift = [*drift, *extra_in(operation.id, decoder.kind, content, operation.envelope)]
        return value, drift

    def _read_and_keep(
        self, operation: Operation[object], decoder: ModelDecoder, content: bytes, reading: Reading
    ) -> tuple[object, list[Drift]]:
        name = str(operation.returns)
        keeping = self._keeping.get(name) or self._keeping.setdefault(name, ModelDecoder(decoder.kind, {}))
        try:
            return keeping.decode(content), []
        except msgspec.ValidationError:
            found = _unknown_fields(decoder.kind, content, operation.envelope)
        names = [field for field in found if not field.is_tag and can_keep(field.name)]
        if names:
            keeping = ModelDecoder(decoder.kind, _with_names(keeping.names or {}, names))
            if reading.unknown_fields == "keep":
                self._keeping[name] = keeping
        value, drift = _decoded(operation, keeping, content, reading)
        if len(names) < len(found):  # the decoder refuses the other names, too
            drift = [deviation for deviation in drift if (deviation.path, deviation.kind) != ("$", "type")]
        return value, [*drift, *extra_drift(operation.id, found)]

    def _decoder(self, name: str) -> ModelDecoder:
        if name not in self._decoders:
            self._decoders[name] = ModelDecoder(getattr(self._provider.models(), name))
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


def _text(operation: Operation[object], response: Response) -> tuple[str, list[Drift]]:
    """Return text in the charset of its media type. What cannot be decoded becomes U+FFFD, and drift."""
    charset = re.search(_CHARSET, response.headers.get("content-type", ""))
    name = charset[1] if charset is not None else "utf-8"
    with contextlib.suppress(LookupError, UnicodeError):
        return response.content.decode(name), []
    drift = Drift(operation.id, "$", "encoding", f"text in {name:.40}", "invalid characters")
    return response.content.decode("utf-8", "replace"), [drift]


def _decoded(
    operation: Operation[object], decoder: ModelDecoder, content: bytes, reading: Reading
) -> tuple[object, list[Drift]]:
    try:
        return decoder.decode(content), []
    except msgspec.ValidationError as error:
        reader = LenientReader(operation.id, show_values=reading.show_values)
        return decode_leniently(reader, decoder.kind, content, str(error), operation.envelope), reader.found


def decode_leniently(
    reader: LenientReader, kind: TypeForm, content: bytes, reason: str, envelope: str | None = None
) -> object:
    """Return the value of content that the strict decoder refused for a reason. Its drift is in `reader.found`.

    envelope: the field that the content may lack. Raise ValueError for content of another kind of JSON: a list where an
    object is expected, or an object that holds no complete item of the list that is expected.
    """
    value = reader.wrapped(envelope, _UNTYPED.decode(content))
    is_list = origin_of(kind) is list
    if not isinstance(value, list if is_list else Mapping) and not (is_list and _holds_items(get_args(kind)[0], value)):
        raise ValueError(f"JSON of another kind: {reason}")
    decoded = reader.read(kind, value)
    if not reader.found and not reader.truncated:
        reader.found.append(Drift(reader.operation, "$", "type", "what the strict decoder accepts", reason))
    return decoded


def _holds_items(kind: TypeForm, value: object) -> bool:
    """Return whether a value in place of a list is one complete item, or a map of such items."""
    if not isinstance(value, Mapping) or not value:
        return False
    return any(is_item(kind, item) for item in items_in(kind, value) or ())


def extra_in(label: str, kind: TypeForm, content: bytes, envelope: str | None = None) -> list[Drift]:
    """Return the drift of the unknown fields in content. label, envelope: as for `decode_leniently`."""
    return extra_drift(label, _unknown_fields(kind, content, envelope))


def _unknown_fields(kind: TypeForm, content: bytes, envelope: str | None) -> Mapping[UnknownField, object]:
    try:
        return unknown_fields(kind, LenientReader("").wrapped(envelope, _UNTYPED.decode(content)))
    except UNREADABLE:  # such as an integer of 5000 digits in an unknown field
        return {}


def _with_names(names: Names, found: Iterable[UnknownField]) -> Names:
    """Return the unknown fields to keep, with those found; beyond `_MAX_KEPT` names, only those found."""
    merged = {model: set(kept) for model, kept in names.items()}
    added: dict[type[msgspec.Struct], set[str]] = {}
    for field in found:
        added.setdefault(field.model, set()).add(field.name)
    for model, new in added.items():
        merged.setdefault(model, set()).update(new)
    kept = merged if sum(map(len, merged.values())) <= _MAX_KEPT else added
    return {model: tuple(sorted(texts)) for model, texts in kept.items()}


def repaired(content: bytes) -> bytes:
    """Return content with U+FFFD for invalid UTF-8 and lone surrogates: one bad character must not cost a page."""
    text = content.decode("utf-8", "replace").encode()
    return re.sub(_SURROGATES, lambda match: b"\\ufffd" if len(match[0]) == 6 else match[0], text)


def unreadable(operation: Operation[object], response: Response, cause: BaseException | str) -> ResponseDecodeError:
    """Return the error for a status of success with a body that is not what the operation returns."""
    kind = printable(response.headers.get("content-type", "no content type"))
    body = response.content.decode("utf-8", "replace")
    received = f"an empty body ({kind})" if not body.strip() else f"{len(response.content)} bytes of {kind}"
    return ResponseDecodeError(
        f"status {response.status} with {received}, where {operation.returns} is expected: {cause}",
        operation=operation.id,
        status_code=response.status,
        headers=response.headers,
        body=body,
    )
