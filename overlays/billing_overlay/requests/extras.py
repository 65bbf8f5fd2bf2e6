"""Merge extra_query and extra_body into the arguments of a call: they replace what they name. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from ..declared.model import fields_of
from ..declared.operation import ABSENT, Operation
from ..errors import ConfigurationError
from ..messages import Arguments
from .encode import without_floats
from .media_types import FORMS


def with_extras(operation: Operation[object], given: Arguments) -> Arguments:
    """Return the arguments with the extra ones merged in. Raise ConfigurationError where they cannot be."""
    if given.extra_query is None and given.extra_body is None:
        return given
    query = {**given.query, **_mapping(given.extra_query, "extra_query")}
    body = given.body if given.extra_body is None else _merged(operation, given)
    return replace(given, query=query, body=body, extra_query=None, extra_body=None)


def _merged(operation: Operation[object], given: Arguments) -> Mapping[str, object]:
    extra = _mapping(given.extra_body, "extra_body")
    if operation.body is None:
        raise ConfigurationError(f"{operation.id}: extra_body: this endpoint takes no body")
    fields = fields_of({} if given.body is ABSENT else given.body)
    if fields is None or not _holds_fields(operation.body):
        kind = operation.body if fields is not None else type(given.body).__name__
        raise ConfigurationError(f"{operation.id}: extra_body: the body is not an object with fields: {kind}")
    without_floats(extra, (None, "extra_body"))
    return {**fields, **extra}


def _holds_fields(media: str) -> bool:
    return media in FORMS or media.partition(";")[0].endswith("json")


def _mapping(value: object, name: str) -> Mapping[str, object]:
    if value is not None and not isinstance(value, Mapping):
        raise ConfigurationError(f"{name} must be a mapping of names to values, not {type(value).__name__}")
    return value or {}
