# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Data export destinations: create, update_selection, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_DATA_EXPORT_DESTINATION,
    DELETE_DATA_EXPORT_DESTINATION,
    UPDATE_DATA_EXPORT_DESTINATION_SELECTION,
)
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
    from .._overlay import Absent, CallOptions


class DataExportDestinations(Resource):
    """Data export destinations: create, update_selection, delete."""

    @cached_property
    def with_raw_response(self) -> DataExportDestinationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return DataExportDestinationsWithRawResponse(self)

    def create(
        self,
        *,
        destination_id: str | UUID,
        destination_type: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        enabled_models: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportDestinationListResponse:
        """Add a place to export data to.

        Adding it again changes nothing.

        Args:
            destination_id: Id of the destination. 1 to 255 characters.
            destination_type: Kind of the destination. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            enabled_models: Ids of the models to export.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: DataExportDestinationListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: destination_id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/data-export/add-data-export-destination
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the page lacks enabledModels; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_DATA_EXPORT_DESTINATION,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "destinationId": destination_id,
                "destinationType": destination_type,
                "enabledModels": enabled_models,
            },
            idempotency_key=idempotency_key,
        )

    def update_selection(
        self,
        destination_id: str | UUID,
        *,
        enabled_models: Sequence[str],
        integration_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportDestinationListResponse:
        """Choose the models that a destination gets.

        Args:
            destination_id: The destination.
            enabled_models: Ids of the models to export; replaces the selection.
            integration_id: Integration that the destination belongs to.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: DataExportDestinationListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: destination_id identifies the call: a retry changes nothing.
        Source:
            https://docs.stigg.io/api-reference/data-export/update-data-export-destination-selection.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_DATA_EXPORT_DESTINATION_SELECTION,
            options,
            path={"destinationId": destination_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"enabledModels": enabled_models, "integrationId": integration_id},
        )

    def delete(
        self,
        destination_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportDestinationListResponse:
        """Export data to a place no more.

        Deleting it again changes nothing.

        Args:
            destination_id: The destination.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: DataExportDestinationListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: destination_id identifies the call: a retry changes nothing.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/destinations.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            DELETE_DATA_EXPORT_DESTINATION,
            options,
            path={"destinationId": destination_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class DataExportDestinationsWithRawResponse:
    """The methods of `data_export_destinations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: DataExportDestinations) -> None:
        self.create = raw_response(resource.create)
        self.update_selection = raw_response(resource.update_selection)
        self.delete = raw_response(resource.delete)


class AsyncDataExportDestinations(AsyncResource):
    """Data export destinations: create, update_selection, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncDataExportDestinationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncDataExportDestinationsWithRawResponse(self)

    async def create(
        self,
        *,
        destination_id: str | UUID,
        destination_type: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        enabled_models: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportDestinationListResponse:
        """Add a place to export data to.

        Adding it again changes nothing.

        Args:
            destination_id: Id of the destination. 1 to 255 characters.
            destination_type: Kind of the destination. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            enabled_models: Ids of the models to export.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: DataExportDestinationListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: destination_id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/data-export/add-data-export-destination
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the page lacks enabledModels; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_DATA_EXPORT_DESTINATION,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "destinationId": destination_id,
                "destinationType": destination_type,
                "enabledModels": enabled_models,
            },
            idempotency_key=idempotency_key,
        )

    async def update_selection(
        self,
        destination_id: str | UUID,
        *,
        enabled_models: Sequence[str],
        integration_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportDestinationListResponse:
        """Choose the models that a destination gets.

        Args:
            destination_id: The destination.
            enabled_models: Ids of the models to export; replaces the selection.
            integration_id: Integration that the destination belongs to.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: DataExportDestinationListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: destination_id identifies the call: a retry changes nothing.
        Source:
            https://docs.stigg.io/api-reference/data-export/update-data-export-destination-selection.md
            (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript
            package 0.1.0-beta.51). Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_DATA_EXPORT_DESTINATION_SELECTION,
            options,
            path={"destinationId": destination_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"enabledModels": enabled_models, "integrationId": integration_id},
        )

    async def delete(
        self,
        destination_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DataExportDestinationListResponse:
        """Export data to a place no more.

        Deleting it again changes nothing.

        Args:
            destination_id: The destination.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: DataExportDestinationListResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: destination_id identifies the call: a retry changes nothing.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/destinations.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            DELETE_DATA_EXPORT_DESTINATION,
            options,
            path={"destinationId": destination_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncDataExportDestinationsWithRawResponse:
    """The methods of `data_export_destinations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncDataExportDestinations) -> None:
        self.create = async_raw_response(resource.create)
        self.update_selection = async_raw_response(resource.update_selection)
        self.delete = async_raw_response(resource.delete)
