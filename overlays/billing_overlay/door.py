"""The door: everything that a generated package imports from the overlay."""

from . import errors
from .calls.client import AsyncClient, SyncClient
from .calls.clock import Clock
from .calls.events import Event
from .calls.options import AsyncClientOptions, CallOptions, ClientOptions, Timeout
from .calls.resource import AsyncResource, Resource
from .declared.choice import Chosen
from .declared.deprecation import deprecated, deprecated_parameters
from .declared.lazy_loading import lazy_exports, lazy_resource
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
    Since,
    Source,
    Spec,
)
from .declared.typed_dict import typed_dict
from .pages.page import AsyncPage, AsyncPages, Page
from .requests.idempotency_keys import derive, derive_for
from .responses.drift import Drift
from .responses.raw_response import RawResponse, async_raw_response, raw_response
from .webhooks import Delivery, Headers, Secrets, receiver
from .wire.credentials import Credential, Secret

__all__ = [
    "ABSENT", "Absent", "ApiVersion", "AsyncClient", "AsyncClientOptions", "AsyncPage", "AsyncPages", "AsyncResource",
    "CallOptions", "Chosen", "ClientOptions", "Clock", "Credential", "Credentials", "DateLike", "DateTimeLike",
    "DecimalLike", "Delivery", "Drift", "ErrorPointers", "Event", "FileLike", "Headers", "Idempotency", "Model",
    "Open", "OpenUnion", "Operation", "Page", "Pagination", "Parameter", "Provider", "RateLimit", "RawResponse",
    "Reconcile", "Resource", "Secret", "Secrets", "Since", "Source", "Spec", "StrPath", "SyncClient", "Timeout",
    "UnknownVariant", "async_raw_response", "deprecated", "deprecated_parameters", "derive", "derive_for", "errors",
    "lazy_exports", "lazy_resource", "raw_response", "receiver", "typed_dict",
]  # fmt: skip
