# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination

__all__ = ["PermissionAction", "PermissionResource", "Role", "RoleName", "RolePermission", "User", "UserList"]

PermissionAction: TypeAlias = Open[
    Literal[
        "create",
        "read",
        "update",
        "delete",
        "archive",
        "start",
        "finalize",
        "send",
        "publish",
        "accept",
        "execute",
        "invite",
    ]
]
"""What a permission lets a person do with an object."""


PermissionResource: TypeAlias = Open[
    Literal[
        "org.customer",
        "org.billing",
        "org.product",
        "org.invoice",
        "org.creditNote",
        "org.quote",
        "org.revenueRecognition",
        "org.usage",
        "org.settings",
        "org.integration",
        "org.tax",
        "org.asset",
        "org.watchtower",
        "org.bulkAction",
        "org.savedView",
    ]
]
"""Kind of object that a permission is for."""


RoleName: TypeAlias = Open[Literal["admin", "financeUser", "salesUser", "readOnlyUser"]]
"""Name of a role."""


class Role(Model, kw_only=True):
    """A set of permissions."""

    role_name: RoleName = field(name="roleName")

    permissions: "list[RolePermission]"
    """What it permits."""


class RolePermission(Model, kw_only=True):
    """What may be done with one kind of object."""

    resource: PermissionResource

    actions: list[PermissionAction]
    """What may be done with it."""


class User(Model, kw_only=True):
    """A person who can sign in to Sequence."""

    id: str
    """Sequence id of the user."""

    email: str
    """E-mail address that the person signs in with."""

    sequence_account_ids: list[str] = field(name="sequenceAccountIds")
    """Accounts that the person can work in."""

    state: str
    """State of the user; its values are not documented."""

    roles: list[Role]
    """What the person may do."""


class UserList(Model, kw_only=True):
    """One page of users."""

    items: list[User]
    """The users of this page."""

    pagination: Pagination
