# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Files: upload."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import UPLOAD_FILE
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import CallOptions, FileLike


class Files(Resource):
    """Files: upload."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return FilesWithRawResponse(self)

    def upload(
        self,
        *,
        file: FileLike,
        company_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.FileResponse:
        """Upload a document, such as an exemption certificate or a CSV file.

        Args:
            file: The file itself.
            company_id: Owner of the file. Unsure: the tax API probably names the owner
                corporation_id.

        Returns: FileResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/files/files (reference page). Unsure:
            the page of the tax API was not readable; the fields are those of an older page of the
            same name, which says companyId.
        """
        return self._call(
            UPLOAD_FILE,
            options,
            body={"file": file, "companyId": company_id},
        )


class FilesWithRawResponse:
    """The methods of `files`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Files) -> None:
        self.upload = raw_response(resource.upload)


class AsyncFiles(AsyncResource):
    """Files: upload."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncFilesWithRawResponse(self)

    async def upload(
        self,
        *,
        file: FileLike,
        company_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.FileResponse:
        """Upload a document, such as an exemption certificate or a CSV file.

        Args:
            file: The file itself.
            company_id: Owner of the file. Unsure: the tax API probably names the owner
                corporation_id.

        Returns: FileResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/files/files (reference page). Unsure:
            the page of the tax API was not readable; the fields are those of an older page of the
            same name, which says companyId.
        """
        return await self._call(
            UPLOAD_FILE,
            options,
            body={"file": file, "companyId": company_id},
        )


class AsyncFilesWithRawResponse:
    """The methods of `files`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.upload = async_raw_response(resource.upload)
