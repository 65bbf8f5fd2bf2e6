# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from msgspec import field

from .._overlay import Model

__all__ = [
    "DataExportDestination",
    "DataExportDestinationList",
    "DataExportDestinationListResponse",
    "DataExportSyncStatus",
]


class DataExportDestination(Model, kw_only=True):
    """A place that data is exported to."""

    connected_at: str = field(name="connectedAt")
    """When it was connected, as text."""

    destination_id: str = field(name="destinationId")
    """Id of the destination."""

    type: str
    """Kind of the destination."""

    connection_status: str | None = field(name="connectionStatus", default=None)
    """How the connection is."""

    enabled_models: list[str] | None = field(name="enabledModels", default=None)
    """Ids of the models that it gets."""

    last_sync_status: "DataExportSyncStatus | None" = field(name="lastSyncStatus", default=None)
    """How the last export went."""


class DataExportDestinationList(Model, kw_only=True):
    """The destinations of an environment."""

    destinations: list[DataExportDestination]
    """The destinations."""


class DataExportDestinationListResponse(Model, kw_only=True):
    """The destinations after a change."""

    data: DataExportDestinationList
    """The destinations."""


class DataExportSyncStatus(Model, kw_only=True):
    """How an export went."""

    finished_at: str = field(name="finishedAt")
    """When it ended, as text."""

    status: str
    """How it ended."""

    transfer_id: str = field(name="transferId")
    """Id of the export."""

    blamed_party: str | None = field(name="blamedParty", default=None)
    """Who has to act, if it failed."""

    failure_message: str | None = field(name="failureMessage", default=None)
    """What went wrong."""

    rows_transferred: int | None = field(name="rowsTransferred", default=None)
    """Rows that were written."""
