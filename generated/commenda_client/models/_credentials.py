# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = [
    "Credential",
    "CredentialBlock",
    "CredentialBlockType",
    "CredentialCreatedData",
    "CredentialCreatedResponse",
    "CredentialData",
    "CredentialDeleted",
    "CredentialDeletedData",
    "CredentialDeletedResponse",
    "CredentialIdOnly",
    "CredentialListData",
    "CredentialListResponse",
    "CredentialResponse",
    "CredentialStatus",
    "CredentialType",
    "CredentialUpdated",
    "CredentialUpdatedData",
    "CredentialUpdatedResponse",
    "PortalDetails",
]

CredentialBlockType: TypeAlias = Open[Literal["String", "SecureString", "File"]]
"""Kind of value in a field of a login."""


CredentialStatus: TypeAlias = Open[Literal["ACTIVE", "EXPIRED"]]
"""Whether a login still works."""


CredentialType: TypeAlias = Open[Literal["INDIRECT_TAX_REGISTRATION", "OTHER"]]
"""What a login is for."""


class Credential(Model, kw_only=True):
    """A login to the portal of an authority."""

    id: str | None = None
    """Commenda id of the credential."""

    corporation_id: str | None = None
    """Corporation that the login belongs to."""

    portal_id: str | None = None
    """Portal of the authority that returns are filed through."""

    credential_type: CredentialType | None = None
    """What the credential is for."""

    is_custom: bool | None = None
    """Whether the portal is one that Commenda does not list."""

    name: str | None = None
    """Name to find it by."""

    status: CredentialStatus | None = None
    """Whether the login still works."""

    blocks: "list[CredentialBlock] | None" = None
    """The fields of the login."""

    portal_details: "PortalDetails | None" = None
    """The portal; only when requested by extend."""

    created_at: datetime | None = None
    """Time of creation, ISO 8601."""

    updated_at: datetime | None = None
    """Time of the last change, ISO 8601."""


class CredentialBlock(Model, kw_only=True):
    """A field of a stored login."""

    id: str | None = None
    """Commenda id of the block."""

    block_key: str | None = None
    """Key of the field, as the portal fields name it."""

    block_label: str | None = None
    """Label of the field."""

    block_type: CredentialBlockType | None = None
    """Kind of value."""

    value: str | None = None
    """The secret or text itself; a list leaves it out."""


class CredentialCreatedData(Model, kw_only=True):
    """Wrapper of the new login."""

    credential: "CredentialIdOnly | None" = None
    """The credential."""


class CredentialCreatedResponse(Model, kw_only=True):
    """Answer that wraps the id of the new login."""

    data: CredentialCreatedData

    message: str | None = None
    """What was done, for a person."""


class CredentialData(Model, kw_only=True):
    """Wrapper of a login."""

    credential: Credential | None = None
    """The credential."""


class CredentialDeleted(Model, kw_only=True):
    """The deleted login, by its id."""

    id: str | None = None
    """Commenda id of the credential."""

    deleted: bool | None = None
    """Whether it is gone."""


class CredentialDeletedData(Model, kw_only=True):
    """Wrapper of the deleted login."""

    credential: CredentialDeleted | None = None
    """The credential."""


class CredentialDeletedResponse(Model, kw_only=True):
    """Answer that wraps the id of the deleted login."""

    data: CredentialDeletedData

    message: str | None = None
    """What was done, for a person."""


class CredentialIdOnly(Model, kw_only=True):
    """The new login, by its id."""

    id: str | None = None
    """Commenda id of the credential."""


class CredentialListData(Model, kw_only=True):
    """The logins of a corporation."""

    credentials: list[Credential] | None = None
    """All credentials."""

    count: int | None = None
    """Number of credentials."""


class CredentialListResponse(Model, kw_only=True):
    """Answer that wraps the logins."""

    data: CredentialListData

    message: str | None = None
    """What was done, for a person."""


class CredentialResponse(Model, kw_only=True):
    """Answer that wraps a login."""

    data: CredentialData

    message: str | None = None
    """What was done, for a person."""


class CredentialUpdated(Model, kw_only=True):
    """The changed login, by its id."""

    id: str | None = None
    """Commenda id of the credential."""

    updated_at: datetime | None = None
    """Time of the last change, ISO 8601."""


class CredentialUpdatedData(Model, kw_only=True):
    """Wrapper of the changed login."""

    credential: CredentialUpdated | None = None
    """The credential."""


class CredentialUpdatedResponse(Model, kw_only=True):
    """Answer that wraps the id of the changed login."""

    data: CredentialUpdatedData

    message: str | None = None
    """What was done, for a person."""


class PortalDetails(Model, kw_only=True):
    """The portal that a login is for."""

    portal_id: str | None = None
    """Portal of the authority that returns are filed through."""

    portal_name: str | None = None
    """Name of the portal."""

    portal_url: str | None = None
    """Address of the portal."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""

    state_or_province: str | None = None
    """State or province."""
