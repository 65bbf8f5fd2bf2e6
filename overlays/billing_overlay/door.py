"""The door: all that a generated package takes from the overlay, in one place."""

from . import errors
from ._client import AsyncClient, AsyncResource, Resource, SyncClient
from ._config import AsyncClientOptions, ClientOptions, Clock, Timeout
from ._credentials import Secret
from ._delivery import Delivery, Headers, Secrets, receiver
from ._drift import Drift
from ._keys import derive, derive_for
from ._model import DateLike, DateTimeLike, DecimalLike, FileLike, Model, Open, OpenUnion, StrPath, open_late
from ._operation import (
    ABSENT,
    Absent,
    ApiVersion,
    Credentials,
    ErrorPointers,
    Idempotency,
    Operation,
    Pagination,
    Parameter,
    Provider,
    RateLimit,
    Reconcile,
    Source,
    Spec,
)
from ._pages import AsyncPage, AsyncPages, Page
from ._raw import RawResponse, async_raw_response, raw_response
from ._tolerant import UnknownVariant

__all__ = [
    "ABSENT", "Absent", "ApiVersion", "AsyncClient", "AsyncClientOptions", "AsyncPage", "AsyncPages",
    "AsyncResource", "ClientOptions", "Clock", "Credentials", "DateLike", "DateTimeLike", "DecimalLike",
    "Delivery", "Drift", "ErrorPointers", "FileLike", "Headers", "Idempotency", "Model", "Open", "OpenUnion",
    "Operation", "Page", "Pagination", "Parameter", "Provider", "RateLimit", "RawResponse", "Reconcile",
    "Resource", "Secret", "Secrets", "Source", "Spec", "StrPath", "SyncClient", "Timeout", "UnknownVariant",
    "async_raw_response", "derive", "derive_for", "errors", "open_late", "raw_response", "receiver",
]  # fmt: skip
