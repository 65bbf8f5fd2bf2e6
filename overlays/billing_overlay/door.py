"""The door: everything that a generated package imports from the overlay."""

from . import errors
from .calls.client import AsyncClient, SyncClient
from .calls.clock import Clock
from .calls.options import AsyncClientOptions, ClientOptions, Timeout
from .calls.resource import AsyncResource, Resource
from .declared.lazy_loading import lazy_exports
from .declared.model import (
    DateLike,
    DateTimeLike,
    DecimalLike,
    FileLike,
    Model,
    Open,
    OpenUnion,
    StrPath,
    UnknownVariant,
)
from .declared.operation import (
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
from .pages.page import AsyncPage, AsyncPages, Page
from .requests.idempotency_keys import derive, derive_for
from .responses.drift import Drift
from .responses.raw_response import RawResponse, async_raw_response, raw_response
from .webhooks import Delivery, Headers, Secrets, receiver
from .wire.credentials import Secret

__all__ = [
    "ABSENT", "Absent", "ApiVersion", "AsyncClient", "AsyncClientOptions", "AsyncPage", "AsyncPages",
    "AsyncResource", "ClientOptions", "Clock", "Credentials", "DateLike", "DateTimeLike", "DecimalLike",
    "Delivery", "Drift", "ErrorPointers", "FileLike", "Headers", "Idempotency", "Model", "Open", "OpenUnion",
    "Operation", "Page", "Pagination", "Parameter", "Provider", "RateLimit", "RawResponse", "Reconcile",
    "Resource", "Secret", "Secrets", "Source", "Spec", "StrPath", "SyncClient", "Timeout", "UnknownVariant",
    "async_raw_response", "derive", "derive_for", "errors", "lazy_exports", "raw_response", "receiver",
]  # fmt: skip
