# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Corporations: list, create, get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class Corporations(Resource):
    """Corporations: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> CorporationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CorporationsWithRawResponse(self)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Corporation]:
        """List the corporations that the token covers.

        Args:
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Corporation; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-GET-ALL.md (reference
        page). Unsure: the members are printed without the data wrapper, which is taken from the sibling
        pages.
        """
        return self._list(
            _operations.LIST_CORPORATIONS,
            query={"cursor": cursor, "limit": limit},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        legal_name: str,
        jurisdiction: str,
        email_alias: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CorporationResponse:
        """Create a corporation.

        Args:
            legal_name: Name in the company register.
            jurisdiction: Country of incorporation, ISO 3166-1 alpha-2 code.
            email_alias: Local part of an e-mail address for tax mail; answers give it with its domain.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CorporationResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-POST.md (reference page).
        Unsure: the sample is labelled 201, the schema section shows no number; email_alias stands in the
        sample only.
        """
        return self._call(
            _operations.CREATE_CORPORATION,
            body={"legal_name": legal_name, "jurisdiction": jurisdiction, "email_alias": email_alias},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CorporationResponse:
        """Read one corporation.

        Args:
            id: Commenda id of the corporation.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CorporationResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://api.docs.commenda.io/api-reference/global-indirect-tax/corporation/corporation-GET-ONE
        (reference page).
        """
        return self._call(
            _operations.GET_CORPORATION,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        *,
        legal_name: str | Absent = ABSENT,
        jurisdiction: str | Absent = ABSENT,
        email_alias: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CorporationResponse:
        """Change a corporation.

        Args:
            id: Commenda id of the corporation.
            legal_name: Name in the company register.
            jurisdiction: Country of incorporation, ISO 3166-1 alpha-2 code.
            email_alias: Local part of an e-mail address for tax mail; answers give it with its domain.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CorporationResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-UPDATE.md (reference
        page). Unsure: the sample of the answer was cut; only the list of members was read.
        """
        return self._call(
            _operations.UPDATE_CORPORATION,
            path={"id": id},
            body={"legal_name": legal_name, "jurisdiction": jurisdiction, "email_alias": email_alias},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CorporationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Corporations) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncCorporations(AsyncResource):
    """Corporations: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncCorporationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCorporationsWithRawResponse(self)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Corporation]:
        """List the corporations that the token covers.

        Args:
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Corporation; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-GET-ALL.md (reference
        page). Unsure: the members are printed without the data wrapper, which is taken from the sibling
        pages.
        """
        return self._list(
            _operations.LIST_CORPORATIONS,
            query={"cursor": cursor, "limit": limit},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        legal_name: str,
        jurisdiction: str,
        email_alias: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CorporationResponse:
        """Create a corporation.

        Args:
            legal_name: Name in the company register.
            jurisdiction: Country of incorporation, ISO 3166-1 alpha-2 code.
            email_alias: Local part of an e-mail address for tax mail; answers give it with its domain.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CorporationResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-POST.md (reference page).
        Unsure: the sample is labelled 201, the schema section shows no number; email_alias stands in the
        sample only.
        """
        return await self._call(
            _operations.CREATE_CORPORATION,
            body={"legal_name": legal_name, "jurisdiction": jurisdiction, "email_alias": email_alias},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CorporationResponse:
        """Read one corporation.

        Args:
            id: Commenda id of the corporation.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CorporationResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://api.docs.commenda.io/api-reference/global-indirect-tax/corporation/corporation-GET-ONE
        (reference page).
        """
        return await self._call(
            _operations.GET_CORPORATION,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        *,
        legal_name: str | Absent = ABSENT,
        jurisdiction: str | Absent = ABSENT,
        email_alias: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CorporationResponse:
        """Change a corporation.

        Args:
            id: Commenda id of the corporation.
            legal_name: Name in the company register.
            jurisdiction: Country of incorporation, ISO 3166-1 alpha-2 code.
            email_alias: Local part of an e-mail address for tax mail; answers give it with its domain.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CorporationResponse.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/corporation/corporation-UPDATE.md (reference
        page). Unsure: the sample of the answer was cut; only the list of members was read.
        """
        return await self._call(
            _operations.UPDATE_CORPORATION,
            path={"id": id},
            body={"legal_name": legal_name, "jurisdiction": jurisdiction, "email_alias": email_alias},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCorporationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCorporations) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
