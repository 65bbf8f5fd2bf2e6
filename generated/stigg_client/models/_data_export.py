# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from typing import Any

from msgspec import field

from .._overlay import Model

__all__ = [
    "DataExportDestinationSyncResult",
    "DataExportModel",
    "DataExportModelCatalog",
    "DataExportModelCatalogResponse",
    "DataExportModelGroup",
    "DataExportScopedToken",
    "DataExportScopedTokenResponse",
    "DataExportSyncResult",
    "DataExportSyncResultResponse",
]


class DataExportDestinationSyncResult(Model, kw_only=True):
    """Whether an export to one destination began."""

    destination_id: str = field(name="destinationId")
    """The destination."""

    triggered: bool
    """Whether it began."""

    error_message: str | None = field(name="errorMessage", default=None)
    """Why it did not begin."""

    transfer_id: str | None = field(name="transferId", default=None)
    """Id of the export."""


class DataExportModel(Model, kw_only=True):
    """A table that can be exported."""

    id: str
    """Id of the model."""

    display_name: str = field(name="displayName")
    """Name for people."""


class DataExportModelCatalog(Model, kw_only=True):
    """The models that can be exported, in groups."""

    groups: "list[DataExportModelGroup]"
    """The groups."""


class DataExportModelCatalogResponse(Model, kw_only=True):
    """The response to a request for models."""

    data: DataExportModelCatalog
    """The models."""


class DataExportModelGroup(Model, kw_only=True):
    """Models that belong together."""

    id: str
    """Id of the group."""

    display_name: str = field(name="displayName")
    """Name for people."""

    models: list[DataExportModel]
    """The models."""


class DataExportScopedToken(Model, kw_only=True):
    """A short-lived token for the export provider's screen. It is a secret."""

    token: str
    """The token."""

    expires_at: str = field(name="expiresAt")
    """When it lapses, as text."""

    provider_metadata: dict[str, Any] = field(name="providerMetadata")
    """What else the screen needs, as the export provider gave it."""


class DataExportScopedTokenResponse(Model, kw_only=True):
    """The response to a request for a token."""

    data: DataExportScopedToken
    """The token."""


class DataExportSyncResult(Model, kw_only=True):
    """Which exports began."""

    results: list[DataExportDestinationSyncResult]
    """One entry for each destination."""


class DataExportSyncResultResponse(Model, kw_only=True):
    """The response to a request for an export."""

    data: DataExportSyncResult
    """What began."""
