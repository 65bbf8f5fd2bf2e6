# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Files: upload."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import FileLike, Timeout


class Files(Resource):
    """Files: upload."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return FilesWithRawResponse(self)

    def upload(
        self,
        *,
        file: FileLike,
        company_id: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.FileResponse:
        """Upload a document, such as an exemption certificate or a CSV file.

        Args:
            file: The file itself.
            company_id: Owner of the file. Unsure: the tax API probably names the owner corporation_id.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: FileResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/files/files (reference page). Unsure: the page of
        the tax API was not readable; the members are those of an older page of the same name, which says
        companyId.
        """
        return self._call(
            _operations.UPLOAD_FILE,
            body={"file": file, "companyId": company_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class FilesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Files) -> None:
        self.upload = raw_response(resource.upload)


class AsyncFiles(AsyncResource):
    """Files: upload."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncFilesWithRawResponse(self)

    async def upload(
        self,
        *,
        file: FileLike,
        company_id: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.FileResponse:
        """Upload a document, such as an exemption certificate or a CSV file.

        Args:
            file: The file itself.
            company_id: Owner of the file. Unsure: the tax API probably names the owner corporation_id.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: FileResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/files/files (reference page). Unsure: the page of
        the tax API was not readable; the members are those of an older page of the same name, which says
        companyId.
        """
        return await self._call(
            _operations.UPLOAD_FILE,
            body={"file": file, "companyId": company_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncFilesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.upload = async_raw_response(resource.upload)
