# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Data export: trigger_sync, mint_scoped_token, list_models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_DATA_EXPORT_MODELS, MINT_DATA_EXPORT_SCOPED_TOKEN, TRIGGER_DATA_EXPORT_SYNC
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class DataExport(Resource):
    """Data export: trigger_sync, mint_scoped_token, list_models."""

    @cached_property
    def with_raw_response(self) -> DataExportWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return DataExportWithRawResponse(self)

    def trigger_sync(
        self,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        destination_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportSyncResultResponse:
        """Export data now.

        Args:
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            destination_id: Exports to this destination only; to all if absent.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: DataExportSyncResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/data_export.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            TRIGGER_DATA_EXPORT_SYNC,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"destinationId": destination_id},
            idempotency_key=idempotency_key,
        )

    def mint_scoped_token(
        self,
        *,
        application_origin: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        destination_type: str | Absent = ABSENT,
        enabled_models: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportScopedTokenResponse:
        """Make a short-lived token for the export provider's screen.

        Args:
            application_origin: Origin of the page that shows the screen. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            destination_type: Kind of destination that it may connect. At most 255 characters.
            enabled_models: Ids of the models that it may choose from.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: DataExportScopedTokenResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/data-export/mint-data-export-scoped-token.md
            (head of published slice 7.80.3; reference page; TypeScript package 0.1.0-beta.51).
            Unsure: in slice 7.80.3 and the TypeScript package, but not in the Python package; the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            MINT_DATA_EXPORT_SCOPED_TOKEN,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "applicationOrigin": application_origin,
                "destinationType": destination_type,
                "enabledModels": enabled_models,
            },
            idempotency_key=idempotency_key,
        )

    def list_models(
        self,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.DataExportModelGroup]:
        """List the models that can be exported, in groups.

        Args:
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of DataExportModelGroup; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/data_export.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return self._list(
            LIST_DATA_EXPORT_MODELS,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class DataExportWithRawResponse:
    """The methods of `data_export`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: DataExport) -> None:
        self.trigger_sync = raw_response(resource.trigger_sync)
        self.mint_scoped_token = raw_response(resource.mint_scoped_token)
        self.list_models = raw_response(resource.list_models)


class AsyncDataExport(AsyncResource):
    """Data export: trigger_sync, mint_scoped_token, list_models."""

    @cached_property
    def with_raw_response(self) -> AsyncDataExportWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncDataExportWithRawResponse(self)

    async def trigger_sync(
        self,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        destination_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportSyncResultResponse:
        """Export data now.

        Args:
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            destination_id: Exports to this destination only; to all if absent.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: DataExportSyncResultResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/data_export.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            TRIGGER_DATA_EXPORT_SYNC,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"destinationId": destination_id},
            idempotency_key=idempotency_key,
        )

    async def mint_scoped_token(
        self,
        *,
        application_origin: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        destination_type: str | Absent = ABSENT,
        enabled_models: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportScopedTokenResponse:
        """Make a short-lived token for the export provider's screen.

        Args:
            application_origin: Origin of the page that shows the screen. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            destination_type: Kind of destination that it may connect. At most 255 characters.
            enabled_models: Ids of the models that it may choose from.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: DataExportScopedTokenResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/data-export/mint-data-export-scoped-token.md
            (head of published slice 7.80.3; reference page; TypeScript package 0.1.0-beta.51).
            Unsure: in slice 7.80.3 and the TypeScript package, but not in the Python package; the
            idempotency header is documented by the overview guide only, and neither package sends
            it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            MINT_DATA_EXPORT_SCOPED_TOKEN,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "applicationOrigin": application_origin,
                "destinationType": destination_type,
                "enabledModels": enabled_models,
            },
            idempotency_key=idempotency_key,
        )

    def list_models(
        self,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.DataExportModelGroup]:
        """List the models that can be exported, in groups.

        Args:
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of DataExportModelGroup; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/data_export.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return self._list(
            LIST_DATA_EXPORT_MODELS,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncDataExportWithRawResponse:
    """The methods of `data_export`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncDataExport) -> None:
        self.trigger_sync = async_raw_response(resource.trigger_sync)
        self.mint_scoped_token = async_raw_response(resource.mint_scoped_token)
        self.list_models = async_raw_response(resource.list_models)
