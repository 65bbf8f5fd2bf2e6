# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Corporations: list, create, get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_CORPORATION, GET_CORPORATION, LIST_CORPORATIONS, UPDATE_CORPORATION
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Corporations(Resource):
    """Corporations: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> CorporationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CorporationsWithRawResponse(self)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Corporation]:
        """List the corporations that the token covers.

        Args:
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of Corporation; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-GET-ALL.md
            (reference page). Unsure: the fields are printed without the data wrapper, which is
            taken from the sibling pages.
        """
        return self._list(
            LIST_CORPORATIONS,
            options,
            query={"cursor": cursor, "limit": limit},
        )

    def create(
        self,
        *,
        legal_name: str,
        jurisdiction: str,
        email_alias: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CorporationResponse:
        """Create a corporation.

        Args:
            legal_name: Name in the company register.
            jurisdiction: Country of incorporation, ISO 3166-1 alpha-2 code.
            email_alias: Local part of an e-mail address for tax mail; responses hold it with its
                domain.

        Returns: CorporationResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-POST.md
            (reference page). Unsure: the sample is labelled 201, the schema section shows no
            number; email_alias stands in the sample only.
        """
        return self._call(
            CREATE_CORPORATION,
            options,
            body={"legal_name": legal_name, "jurisdiction": jurisdiction, "email_alias": email_alias},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CorporationResponse:
        """Read one corporation.

        Args:
            id: Commenda id of the corporation.

        Returns: CorporationResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/corporation/corporation-GET-ONE
            (reference page).
        """
        return self._call(
            GET_CORPORATION,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        legal_name: str | Absent = ABSENT,
        jurisdiction: str | Absent = ABSENT,
        email_alias: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CorporationResponse:
        """Change a corporation.

        Args:
            id: Commenda id of the corporation.
            legal_name: Name in the company register.
            jurisdiction: Country of incorporation, ISO 3166-1 alpha-2 code.
            email_alias: Local part of an e-mail address for tax mail; responses hold it with its
                domain.

        Returns: CorporationResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-UPDATE.md
            (reference page). Unsure: the sample of the response was cut; only the list of fields
            was read.
        """
        return self._call(
            UPDATE_CORPORATION,
            options,
            path={"id": id},
            body={"legal_name": legal_name, "jurisdiction": jurisdiction, "email_alias": email_alias},
        )


class CorporationsWithRawResponse:
    """The methods of `corporations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Corporations) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncCorporations(AsyncResource):
    """Corporations: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncCorporationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCorporationsWithRawResponse(self)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Corporation]:
        """List the corporations that the token covers.

        Args:
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of Corporation; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-GET-ALL.md
            (reference page). Unsure: the fields are printed without the data wrapper, which is
            taken from the sibling pages.
        """
        return self._list(
            LIST_CORPORATIONS,
            options,
            query={"cursor": cursor, "limit": limit},
        )

    async def create(
        self,
        *,
        legal_name: str,
        jurisdiction: str,
        email_alias: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CorporationResponse:
        """Create a corporation.

        Args:
            legal_name: Name in the company register.
            jurisdiction: Country of incorporation, ISO 3166-1 alpha-2 code.
            email_alias: Local part of an e-mail address for tax mail; responses hold it with its
                domain.

        Returns: CorporationResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-POST.md
            (reference page). Unsure: the sample is labelled 201, the schema section shows no
            number; email_alias stands in the sample only.
        """
        return await self._call(
            CREATE_CORPORATION,
            options,
            body={"legal_name": legal_name, "jurisdiction": jurisdiction, "email_alias": email_alias},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CorporationResponse:
        """Read one corporation.

        Args:
            id: Commenda id of the corporation.

        Returns: CorporationResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://api.docs.commenda.io/api-reference/global-indirect-tax/corporation/corporation-GET-ONE
            (reference page).
        """
        return await self._call(
            GET_CORPORATION,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        legal_name: str | Absent = ABSENT,
        jurisdiction: str | Absent = ABSENT,
        email_alias: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CorporationResponse:
        """Change a corporation.

        Args:
            id: Commenda id of the corporation.
            legal_name: Name in the company register.
            jurisdiction: Country of incorporation, ISO 3166-1 alpha-2 code.
            email_alias: Local part of an e-mail address for tax mail; responses hold it with its
                domain.

        Returns: CorporationResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-UPDATE.md
            (reference page). Unsure: the sample of the response was cut; only the list of fields
            was read.
        """
        return await self._call(
            UPDATE_CORPORATION,
            options,
            path={"id": id},
            body={"legal_name": legal_name, "jurisdiction": jurisdiction, "email_alias": email_alias},
        )


class AsyncCorporationsWithRawResponse:
    """The methods of `corporations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCorporations) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
