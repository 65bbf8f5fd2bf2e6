# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Custom currencies: list, create, update, archive, unarchive, list_associated_entities."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ARCHIVE_CUSTOM_CURRENCY,
    CREATE_CUSTOM_CURRENCY,
    LIST_CUSTOM_CURRENCIES,
    LIST_CUSTOM_CURRENCY_ASSOCIATED_ENTITIES,
    UNARCHIVE_CUSTOM_CURRENCY,
    UPDATE_CUSTOM_CURRENCY,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class CustomCurrencies(Resource):
    """Custom currencies: list, create, update, archive, unarchive, list_associated_entities."""

    @cached_property
    def with_raw_response(self) -> CustomCurrenciesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomCurrenciesWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        status: Sequence[inputs.ListCustomCurrenciesStatusItem] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomCurrency]:
        """List credit currencies.

        Those in use, unless status says otherwise.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states; those in use if absent.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomCurrency; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/custom-currencies/get-a-list-of-custom-currencys
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_CUSTOM_CURRENCIES,
            options,
            query={"after": after, "before": before, "limit": limit, "status": status},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        *,
        id: str | UUID,
        display_name: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        symbol: str | Absent = ABSENT,
        units: inputs.CurrencyUnitsInput | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomCurrencyResponse:
        """Create a credit currency.

        Args:
            id: The caller's id for the currency. 1 to 255 characters.
            display_name: Name for people. At most 64 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is for. At most 255 characters.
            metadata: The caller's own notes.
            symbol: Sign that stands for it. At most 64 characters.
            units: Words for its units.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomCurrencyResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/custom-currencies/create-custom-currency
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the idempotency header is documented by the overview guide only, and neither package
            sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_CUSTOM_CURRENCY,
            options,
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
        )

    def update(
        self,
        currency_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        symbol: str | None | Absent = ABSENT,
        units: inputs.CurrencyUnitsInput | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CustomCurrencyResponse:
        """Change some fields of a credit currency.

        Only the fields that are sent change; the empty string clears symbol and description.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is for; the empty string clears it. At most 255 characters.
            display_name: Name for people. At most 64 characters.
            metadata: The caller's own notes; replaces all that are there.
            symbol: Sign that stands for it; the empty string clears it. At most 64 characters.
            units: Words for its units.

        Returns: CustomCurrencyResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: currency_id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/custom-currencies/update-custom-currency
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_CUSTOM_CURRENCY,
            options,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "description": description,
                "displayName": display_name,
                "metadata": metadata,
                "symbol": symbol,
                "units": units,
            },
        )

    def archive(
        self,
        currency_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomCurrencyResponse:
        """Archive a credit currency.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomCurrencyResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/custom-currencies/archive-custom-currency
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the idempotency header is documented by the overview guide only, and neither package
            sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ARCHIVE_CUSTOM_CURRENCY,
            options,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def unarchive(
        self,
        currency_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomCurrencyResponse:
        """Bring an archived credit currency back.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomCurrencyResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/custom_currencies.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UNARCHIVE_CUSTOM_CURRENCY,
            options,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def list_associated_entities(
        self,
        currency_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomCurrencyAssociatedEntity]:
        """List the plans, add-ons and others that use a credit currency.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomCurrencyAssociatedEntity; iterate over it for the items of all
            pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/custom-currencies/list-custom-currency-associated-entities
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_CUSTOM_CURRENCY_ASSOCIATED_ENTITIES,
            options,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class CustomCurrenciesWithRawResponse:
    """The methods of `custom_currencies`, each returning the response with its status, headers and bytes."""

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
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomCurrenciesWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        status: Sequence[inputs.ListCustomCurrenciesStatusItem] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomCurrency]:
        """List credit currencies.

        Those in use, unless status says otherwise.

        Args:
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            status: Only those in one of these states; those in use if absent.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomCurrency; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/custom-currencies/get-a-list-of-custom-currencys
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_CUSTOM_CURRENCIES,
            options,
            query={"after": after, "before": before, "limit": limit, "status": status},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        *,
        id: str | UUID,
        display_name: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        symbol: str | Absent = ABSENT,
        units: inputs.CurrencyUnitsInput | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomCurrencyResponse:
        """Create a credit currency.

        Args:
            id: The caller's id for the currency. 1 to 255 characters.
            display_name: Name for people. At most 64 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is for. At most 255 characters.
            metadata: The caller's own notes.
            symbol: Sign that stands for it. At most 64 characters.
            units: Words for its units.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomCurrencyResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/custom-currencies/create-custom-currency
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the idempotency header is documented by the overview guide only, and neither package
            sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_CUSTOM_CURRENCY,
            options,
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
        )

    async def update(
        self,
        currency_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | None | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        metadata: Mapping[str, str] | None | Absent = ABSENT,
        symbol: str | None | Absent = ABSENT,
        units: inputs.CurrencyUnitsInput | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CustomCurrencyResponse:
        """Change some fields of a credit currency.

        Only the fields that are sent change; the empty string clears symbol and description.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is for; the empty string clears it. At most 255 characters.
            display_name: Name for people. At most 64 characters.
            metadata: The caller's own notes; replaces all that are there.
            symbol: Sign that stands for it; the empty string clears it. At most 64 characters.
            units: Words for its units.

        Returns: CustomCurrencyResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: currency_id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/custom-currencies/update-custom-currency
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_CUSTOM_CURRENCY,
            options,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "description": description,
                "displayName": display_name,
                "metadata": metadata,
                "symbol": symbol,
                "units": units,
            },
        )

    async def archive(
        self,
        currency_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomCurrencyResponse:
        """Archive a credit currency.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomCurrencyResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/custom-currencies/archive-custom-currency
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the idempotency header is documented by the overview guide only, and neither package
            sends it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ARCHIVE_CUSTOM_CURRENCY,
            options,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    async def unarchive(
        self,
        currency_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CustomCurrencyResponse:
        """Bring an archived credit currency back.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CustomCurrencyResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/custom_currencies.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UNARCHIVE_CUSTOM_CURRENCY,
            options,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def list_associated_entities(
        self,
        currency_id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CustomCurrencyAssociatedEntity]:
        """List the plans, add-ons and others that use a credit currency.

        Args:
            currency_id: The credit currency. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of CustomCurrencyAssociatedEntity; iterate over it for the items of all
            pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.stigg.io/api-reference/custom-currencies/list-custom-currency-associated-entities
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_CUSTOM_CURRENCY_ASSOCIATED_ENTITIES,
            options,
            path={"currencyId": currency_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncCustomCurrenciesWithRawResponse:
    """The methods of `custom_currencies`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomCurrencies) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
        self.unarchive = async_raw_response(resource.unarchive)
        self.list_associated_entities = async_raw_response(resource.list_associated_entities)
