# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Data export destinations: create, update_selection, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models
    from .._overlay import Absent, Timeout


class DataExportDestinations(Resource):
    """Data export destinations: create, update_selection, delete."""

    @cached_property
    def with_raw_response(self) -> DataExportDestinationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return DataExportDestinationsWithRawResponse(self)

    def create(
        self,
        *,
        destination_id: str,
        destination_type: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        enabled_models: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.DataExportDestinationListResponse:
        """Add a place to export data to.

        Adding it again changes nothing.

        Args:
            destination_id: Id of the destination. 1 to 255 characters.
            destination_type: Kind of the destination. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            enabled_models: Ids of the models to export.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: DataExportDestinationListResponse.

        Idempotency: destination_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/data-export/add-data-export-destination (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page lacks enabledModels; the
        packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.CREATE_DATA_EXPORT_DESTINATION,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "destinationId": destination_id,
                "destinationType": destination_type,
                "enabledModels": enabled_models,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update_selection(
        self,
        destination_id: str,
        *,
        enabled_models: Sequence[str],
        integration_id: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.DataExportDestinationListResponse:
        """Choose the models that a destination gets.

        Args:
            destination_id: The destination.
            enabled_models: Ids of the models to export; replaces the selection.
            integration_id: Integration that the destination belongs to.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: DataExportDestinationListResponse.

        Idempotency: destination_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/data-export/update-data-export-destination-selection.md
        (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package
        0.1.0-beta.51). Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.UPDATE_DATA_EXPORT_DESTINATION_SELECTION,
            path={"destinationId": destination_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"enabledModels": enabled_models, "integrationId": integration_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        destination_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.DataExportDestinationListResponse:
        """Export data to a place no more.

        Deleting it again changes nothing.

        Args:
            destination_id: The destination.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: DataExportDestinationListResponse.

        Idempotency: destination_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/destinations.py
        (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found; the packages
        accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.DELETE_DATA_EXPORT_DESTINATION,
            path={"destinationId": destination_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class DataExportDestinationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: DataExportDestinations) -> None:
        self.create = raw_response(resource.create)
        self.update_selection = raw_response(resource.update_selection)
        self.delete = raw_response(resource.delete)


class AsyncDataExportDestinations(AsyncResource):
    """Data export destinations: create, update_selection, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncDataExportDestinationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncDataExportDestinationsWithRawResponse(self)

    async def create(
        self,
        *,
        destination_id: str,
        destination_type: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        enabled_models: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.DataExportDestinationListResponse:
        """Add a place to export data to.

        Adding it again changes nothing.

        Args:
            destination_id: Id of the destination. 1 to 255 characters.
            destination_type: Kind of the destination. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            enabled_models: Ids of the models to export.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: DataExportDestinationListResponse.

        Idempotency: destination_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/data-export/add-data-export-destination (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the page lacks enabledModels; the
        packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.CREATE_DATA_EXPORT_DESTINATION,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "destinationId": destination_id,
                "destinationType": destination_type,
                "enabledModels": enabled_models,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update_selection(
        self,
        destination_id: str,
        *,
        enabled_models: Sequence[str],
        integration_id: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.DataExportDestinationListResponse:
        """Choose the models that a destination gets.

        Args:
            destination_id: The destination.
            enabled_models: Ids of the models to export; replaces the selection.
            integration_id: Integration that the destination belongs to.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: DataExportDestinationListResponse.

        Idempotency: destination_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/data-export/update-data-export-destination-selection.md
        (head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package
        0.1.0-beta.51). Unsure: the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.UPDATE_DATA_EXPORT_DESTINATION_SELECTION,
            path={"destinationId": destination_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"enabledModels": enabled_models, "integrationId": integration_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        destination_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.DataExportDestinationListResponse:
        """Export data to a place no more.

        Deleting it again changes nothing.

        Args:
            destination_id: The destination.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: DataExportDestinationListResponse.

        Idempotency: destination_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/destinations.py
        (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found; the packages
        accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.DELETE_DATA_EXPORT_DESTINATION,
            path={"destinationId": destination_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncDataExportDestinationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncDataExportDestinations) -> None:
        self.create = async_raw_response(resource.create)
        self.update_selection = async_raw_response(resource.update_selection)
        self.delete = async_raw_response(resource.delete)
