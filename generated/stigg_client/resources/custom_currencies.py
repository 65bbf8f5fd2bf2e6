# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Custom currencies: list, create, update, archive, unarchive, list_associated_entities."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class CustomCurrencies(Resource):
    """Custom currencies: list, create, update, archive, unarchive, list_associated_entities."""

    @cached_property
    def with_raw_response(self) -> CustomCurrenciesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CustomCurrenciesWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        status: Sequence[inputs.ListCustomCurrenciesStatusItem] | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.CustomCurrency]:
        """List credit currencies.

        Those in use, unless status says otherwise.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states; those in use if absent.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomCurrency; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/custom-currencies/get-a-list-of-custom-currencys
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            _operations.LIST_CUSTOM_CURRENCIES,
            query={"after": after, "before": before, "limit": limit, "status": status},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        id: str,
        display_name: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        description: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        symbol: str | Absent = ABSENT,
        units: inputs.CurrencyUnitsInput | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomCurrencyResponse:
        """Create a credit currency.

        Args:
            id: The caller's id for the currency. 1 to 255 characters.
            display_name: Name for people. At most 64 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            description: What it is for. At most 255 characters.
            metadata: The caller's own notes.
            symbol: Sign that stands for it. At most 64 characters.
            units: Words for its units.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomCurrencyResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/custom-currencies/create-custom-currency (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
        documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so
        200 is assumed.
        """
        return self._call(
            _operations.CREATE_CUSTOM_CURRENCY,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "displayName": display_name,
                "description": description,
                "metadata": metadata,
                "symbol": symbol,
                "units": units,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        currency_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        symbol: str | None | Absent = ABSENT,
        units: inputs.CurrencyUnitsInput | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomCurrencyResponse:
        """Change some members of a credit currency.

        Only the members that are sent change; the empty string clears symbol and description.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            description: What it is for; the empty string clears it. At most 255 characters.
            display_name: Name for people. At most 64 characters.
            metadata: The caller's own notes; replaces all that are there.
            symbol: Sign that stands for it; the empty string clears it. At most 64 characters.
            units: Words for its units.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomCurrencyResponse.

        Idempotency: currency_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/custom-currencies/update-custom-currency (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages accept any 2xx, so
        200 is assumed.
        """
        return self._call(
            _operations.UPDATE_CUSTOM_CURRENCY,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "description": description,
                "displayName": display_name,
                "metadata": metadata,
                "symbol": symbol,
                "units": units,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def archive(
        self,
        currency_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomCurrencyResponse:
        """Archive a credit currency.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomCurrencyResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/custom-currencies/archive-custom-currency (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
        documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so
        200 is assumed.
        """
        return self._call(
            _operations.ARCHIVE_CUSTOM_CURRENCY,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def unarchive(
        self,
        currency_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomCurrencyResponse:
        """Bring an archived credit currency back.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomCurrencyResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/custom_currencies.py
        (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
        documented by the overview guide only, and neither package sends it; no page was found; the packages
        accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.UNARCHIVE_CUSTOM_CURRENCY,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_associated_entities(
        self,
        currency_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.CustomCurrencyAssociatedEntity]:
        """List the plans, add-ons and others that use a credit currency.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomCurrencyAssociatedEntity; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/custom-currencies/list-custom-currency-associated-entities
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            _operations.LIST_CUSTOM_CURRENCY_ASSOCIATED_ENTITIES,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CustomCurrenciesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CustomCurrencies) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)
        self.unarchive = raw_response(resource.unarchive)
        self.list_associated_entities = raw_response(resource.list_associated_entities)


class AsyncCustomCurrencies(AsyncResource):
    """Custom currencies: list, create, update, archive, unarchive, list_associated_entities."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomCurrenciesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCustomCurrenciesWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        status: Sequence[inputs.ListCustomCurrenciesStatusItem] | None = None,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CustomCurrency]:
        """List credit currencies.

        Those in use, unless status says otherwise.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states; those in use if absent.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomCurrency; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/custom-currencies/get-a-list-of-custom-currencys
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            _operations.LIST_CUSTOM_CURRENCIES,
            query={"after": after, "before": before, "limit": limit, "status": status},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        id: str,
        display_name: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        description: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        symbol: str | Absent = ABSENT,
        units: inputs.CurrencyUnitsInput | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomCurrencyResponse:
        """Create a credit currency.

        Args:
            id: The caller's id for the currency. 1 to 255 characters.
            display_name: Name for people. At most 64 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            description: What it is for. At most 255 characters.
            metadata: The caller's own notes.
            symbol: Sign that stands for it. At most 64 characters.
            units: Words for its units.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomCurrencyResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/custom-currencies/create-custom-currency (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
        documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so
        200 is assumed.
        """
        return await self._call(
            _operations.CREATE_CUSTOM_CURRENCY,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "displayName": display_name,
                "description": description,
                "metadata": metadata,
                "symbol": symbol,
                "units": units,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        currency_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        symbol: str | None | Absent = ABSENT,
        units: inputs.CurrencyUnitsInput | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomCurrencyResponse:
        """Change some members of a credit currency.

        Only the members that are sent change; the empty string clears symbol and description.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            description: What it is for; the empty string clears it. At most 255 characters.
            display_name: Name for people. At most 64 characters.
            metadata: The caller's own notes; replaces all that are there.
            symbol: Sign that stands for it; the empty string clears it. At most 64 characters.
            units: Words for its units.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomCurrencyResponse.

        Idempotency: currency_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/custom-currencies/update-custom-currency (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages accept any 2xx, so
        200 is assumed.
        """
        return await self._call(
            _operations.UPDATE_CUSTOM_CURRENCY,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "description": description,
                "displayName": display_name,
                "metadata": metadata,
                "symbol": symbol,
                "units": units,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def archive(
        self,
        currency_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomCurrencyResponse:
        """Archive a credit currency.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomCurrencyResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.stigg.io/api-reference/custom-currencies/archive-custom-currency (reference page;
        Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
        documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so
        200 is assumed.
        """
        return await self._call(
            _operations.ARCHIVE_CUSTOM_CURRENCY,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def unarchive(
        self,
        currency_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomCurrencyResponse:
        """Bring an archived credit currency back.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomCurrencyResponse.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/custom_currencies.py
        (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency header is
        documented by the overview guide only, and neither package sends it; no page was found; the packages
        accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.UNARCHIVE_CUSTOM_CURRENCY,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_associated_entities(
        self,
        currency_id: str,
        *,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CustomCurrencyAssociatedEntity]:
        """List the plans, add-ons and others that use a credit currency.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomCurrencyAssociatedEntity; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.stigg.io/api-reference/custom-currencies/list-custom-currency-associated-entities
        (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            _operations.LIST_CUSTOM_CURRENCY_ASSOCIATED_ENTITIES,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCustomCurrenciesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomCurrencies) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
        self.unarchive = async_raw_response(resource.unarchive)
        self.list_associated_entities = async_raw_response(resource.list_associated_entities)
