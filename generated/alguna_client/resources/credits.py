# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Credits: check, track."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import Timeout


class Credits(Resource):
    """Credits: check, track."""

    @cached_property
    def with_raw_response(self) -> CreditsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CreditsWithRawResponse(self)

    def check(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CheckCreditsResponse:
        """Check whether credits suffice, and hold them if so.

        Args:
            body: Unsure: the body was not read.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CheckCreditsResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/overview (third-party copy). Unsure: a third-party
        summary names the path; verb and bodies were not read.
        """
        return self._call(
            _operations.CHECK_CREDITS,
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def track(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TrackCreditsResponse:
        """Record that credits were used, or settle ones that were held.

        Args:
            body: Unsure: the body was not read.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TrackCreditsResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/overview (third-party copy). Unsure: a third-party
        summary names the path; verb and bodies were not read.
        """
        return self._call(
            _operations.TRACK_CREDITS,
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CreditsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Credits) -> None:
        self.check = raw_response(resource.check)
        self.track = raw_response(resource.track)


class AsyncCredits(AsyncResource):
    """Credits: check, track."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCreditsWithRawResponse(self)

    async def check(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CheckCreditsResponse:
        """Check whether credits suffice, and hold them if so.

        Args:
            body: Unsure: the body was not read.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CheckCreditsResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/overview (third-party copy). Unsure: a third-party
        summary names the path; verb and bodies were not read.
        """
        return await self._call(
            _operations.CHECK_CREDITS,
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def track(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.TrackCreditsResponse:
        """Record that credits were used, or settle ones that were held.

        Args:
            body: Unsure: the body was not read.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: TrackCreditsResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/overview (third-party copy). Unsure: a third-party
        summary names the path; verb and bodies were not read.
        """
        return await self._call(
            _operations.TRACK_CREDITS,
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCreditsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCredits) -> None:
        self.check = async_raw_response(resource.check)
        self.track = async_raw_response(resource.track)
