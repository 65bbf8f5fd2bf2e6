# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Quotes: list, create, get, update, discard, activate, mark_signed_offline, download_pdf,
send_for_signature, withdraw.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ACTIVATE_QUOTE,
    CREATE_QUOTE,
    DISCARD_QUOTE,
    DOWNLOAD_QUOTE_PDF,
    GET_QUOTE,
    LIST_QUOTES,
    MARK_QUOTE_SIGNED_OFFLINE,
    SEND_QUOTE_FOR_SIGNATURE,
    UPDATE_QUOTE,
    WITHDRAW_QUOTE,
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
    from typing import Any, Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, Page, StrPath


class Quotes(Resource):
    """Quotes: list, create, get, update, discard, activate, mark_signed_offline, download_pdf,
    send_for_signature, withdraw.
    """

    @cached_property
    def with_raw_response(self) -> QuotesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return QuotesWithRawResponse(self)

    def list(
        self,
        *,
        kind: inputs.QuoteKind | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: inputs.QuoteStatus | None = None,
        subscription_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Quote]:
        """List quotes, filtered.

        Args:
            kind: Only quotes of this kind.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            status: Only quotes with this status.
            subscription_id: Only quotes for this subscription.

        Returns: A page of Quote; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_QUOTES,
            options,
            query={
                "kind": kind,
                "limit": limit,
                "offset": offset,
                "status": status,
                "subscription_id": subscription_id,
            },
        )

    def create(
        self,
        *,
        customer_id: str | UUID,
        amends_subscription_id: str | UUID | Absent = ABSENT,
        auto_activate: bool | Absent = ABSENT,
        contract: inputs.QuoteContractInput | Absent = ABSENT,
        expires_at: DateTimeLike | Absent = ABSENT,
        items: Sequence[inputs.SubscriptionItemInput] | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        name: str | Absent = ABSENT,
        phases: Sequence[inputs.QuotePhaseInput] | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        price_book_id: str | UUID | Absent = ABSENT,
        source_subscription_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Draw up a quote as a draft.

        It offers a new subscription, a renewal or an amendment, depending on which subscription it
        names. What is sold comes from a plan, from items, or from phases.

        Args:
            customer_id: Customer to whom the offer is made.
            amends_subscription_id: Subscription that the quote is to change.
            auto_activate: Whether the subscription starts by itself once the quote is signed.
            contract: The term that a quote offers.
            expires_at: When the offer ends; without end, if absent.
            items: What is sold, where prices are the same for the whole term.
            metadata: Your own facts about the quote, by key.
            name: Name of the quote.
            phases: What is sold in each part of the term, one after the other.
            plan_id: Plan to make it from.
            price_book_id: Price book whose prices apply.
            source_subscription_id: Subscription that the quote starts from, for example to renew
                it. Unsure: how it differs from amends_subscription_id is not documented.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            CREATE_QUOTE,
            options,
            body={
                "customer_id": customer_id,
                "amends_subscription_id": amends_subscription_id,
                "auto_activate": auto_activate,
                "contract": contract,
                "expires_at": expires_at,
                "items": items,
                "metadata": metadata,
                "name": name,
                "phases": phases,
                "plan_id": plan_id,
                "price_book_id": price_book_id,
                "source_subscription_id": source_subscription_id,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Read one quote.

        Args:
            id: Alguna id of the quote.

        Returns: Quote.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_QUOTE,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        clear_expires_at: bool | Absent = ABSENT,
        clear_name: bool | Absent = ABSENT,
        expires_at: DateTimeLike | Absent = ABSENT,
        name: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Change the name or the expiry of a quote.

        What is absent stays as it is.

        Args:
            id: Alguna id of the quote.
            clear_expires_at: True takes the expiry away, so that the offer has no end.
            clear_name: True takes the name away.
            expires_at: When the offer ends.
            name: Name of the quote.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            UPDATE_QUOTE,
            options,
            path={"id": id},
            body={
                "clear_expires_at": clear_expires_at,
                "clear_name": clear_name,
                "expires_at": expires_at,
                "name": name,
            },
            idempotency_key=idempotency_key,
        )

    def discard(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Discard a quote.

        Args:
            id: Alguna id of the quote.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package does not say which status it returns, nor which quotes can be
            discarded.
        """
        return self._call(
            DISCARD_QUOTE,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    def activate(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Start the subscription that a quote offers.

        For a quote that does not do so by itself once it is signed (auto_activate).

        Args:
            id: Alguna id of the quote.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            ACTIVATE_QUOTE,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    def mark_signed_offline(
        self,
        id: str | UUID,
        *,
        signer_email: str,
        signer_name: str,
        signed_at: DateTimeLike | Absent = ABSENT,
        signer_role: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Record that a quote was signed on paper or elsewhere.

        Args:
            id: Alguna id of the quote.
            signer_email: E-mail address of the person who signed.
            signer_name: Name of the person who signed.
            signed_at: When it was signed; now, if absent. Unsure: that it is now is not
                documented.
            signer_role: Role of the person, for example head of finance.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            MARK_QUOTE_SIGNED_OFFLINE,
            options,
            path={"id": id},
            body={
                "signer_email": signer_email,
                "signer_name": signer_name,
                "signed_at": signed_at,
                "signer_role": signer_role,
            },
            idempotency_key=idempotency_key,
        )

    def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download a quote as PDF.

        Args:
            id: Alguna id of the quote.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package returns bytes; the media type is taken from the path.
        """
        return self._call(
            DOWNLOAD_QUOTE_PDF,
            options,
            path={"id": id},
            into=into,
        )

    def send_for_signature(
        self,
        id: str | UUID,
        *,
        signer_email: str | Absent = ABSENT,
        signer_name: str | Absent = ABSENT,
        signer_role: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Send a quote to the person who is to sign it.

        An empty body leaves the signer to what Alguna knows of the customer.

        Args:
            id: Alguna id of the quote.
            signer_email: E-mail address of the person who is to sign.
            signer_name: Name of the person who is to sign.
            signer_role: Role of the person, for example head of finance.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: who signs where no signer is named is not documented.
        """
        return self._call(
            SEND_QUOTE_FOR_SIGNATURE,
            options,
            path={"id": id},
            body={"signer_email": signer_email, "signer_name": signer_name, "signer_role": signer_role},
            idempotency_key=idempotency_key,
        )

    def withdraw(
        self,
        id: str | UUID,
        *,
        reason: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Take back a quote that was sent.

        Args:
            id: Alguna id of the quote.
            reason: Why it is taken back.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            WITHDRAW_QUOTE,
            options,
            path={"id": id},
            body={"reason": reason},
            idempotency_key=idempotency_key,
        )


class QuotesWithRawResponse:
    """The methods of `quotes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Quotes) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.discard = raw_response(resource.discard)
        self.activate = raw_response(resource.activate)
        self.mark_signed_offline = raw_response(resource.mark_signed_offline)
        self.download_pdf = raw_response(resource.download_pdf)
        self.send_for_signature = raw_response(resource.send_for_signature)
        self.withdraw = raw_response(resource.withdraw)


class AsyncQuotes(AsyncResource):
    """Quotes: list, create, get, update, discard, activate, mark_signed_offline, download_pdf,
    send_for_signature, withdraw.
    """

    @cached_property
    def with_raw_response(self) -> AsyncQuotesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncQuotesWithRawResponse(self)

    def list(
        self,
        *,
        kind: inputs.QuoteKind | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: inputs.QuoteStatus | None = None,
        subscription_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Quote]:
        """List quotes, filtered.

        Args:
            kind: Only quotes of this kind.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            status: Only quotes with this status.
            subscription_id: Only quotes for this subscription.

        Returns: A page of Quote; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_QUOTES,
            options,
            query={
                "kind": kind,
                "limit": limit,
                "offset": offset,
                "status": status,
                "subscription_id": subscription_id,
            },
        )

    async def create(
        self,
        *,
        customer_id: str | UUID,
        amends_subscription_id: str | UUID | Absent = ABSENT,
        auto_activate: bool | Absent = ABSENT,
        contract: inputs.QuoteContractInput | Absent = ABSENT,
        expires_at: DateTimeLike | Absent = ABSENT,
        items: Sequence[inputs.SubscriptionItemInput] | Absent = ABSENT,
        metadata: Mapping[str, Any] | Absent = ABSENT,
        name: str | Absent = ABSENT,
        phases: Sequence[inputs.QuotePhaseInput] | Absent = ABSENT,
        plan_id: str | UUID | Absent = ABSENT,
        price_book_id: str | UUID | Absent = ABSENT,
        source_subscription_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Draw up a quote as a draft.

        It offers a new subscription, a renewal or an amendment, depending on which subscription it
        names. What is sold comes from a plan, from items, or from phases.

        Args:
            customer_id: Customer to whom the offer is made.
            amends_subscription_id: Subscription that the quote is to change.
            auto_activate: Whether the subscription starts by itself once the quote is signed.
            contract: The term that a quote offers.
            expires_at: When the offer ends; without end, if absent.
            items: What is sold, where prices are the same for the whole term.
            metadata: Your own facts about the quote, by key.
            name: Name of the quote.
            phases: What is sold in each part of the term, one after the other.
            plan_id: Plan to make it from.
            price_book_id: Price book whose prices apply.
            source_subscription_id: Subscription that the quote starts from, for example to renew
                it. Unsure: how it differs from amends_subscription_id is not documented.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            CREATE_QUOTE,
            options,
            body={
                "customer_id": customer_id,
                "amends_subscription_id": amends_subscription_id,
                "auto_activate": auto_activate,
                "contract": contract,
                "expires_at": expires_at,
                "items": items,
                "metadata": metadata,
                "name": name,
                "phases": phases,
                "plan_id": plan_id,
                "price_book_id": price_book_id,
                "source_subscription_id": source_subscription_id,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Read one quote.

        Args:
            id: Alguna id of the quote.

        Returns: Quote.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_QUOTE,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        clear_expires_at: bool | Absent = ABSENT,
        clear_name: bool | Absent = ABSENT,
        expires_at: DateTimeLike | Absent = ABSENT,
        name: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Change the name or the expiry of a quote.

        What is absent stays as it is.

        Args:
            id: Alguna id of the quote.
            clear_expires_at: True takes the expiry away, so that the offer has no end.
            clear_name: True takes the name away.
            expires_at: When the offer ends.
            name: Name of the quote.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            UPDATE_QUOTE,
            options,
            path={"id": id},
            body={
                "clear_expires_at": clear_expires_at,
                "clear_name": clear_name,
                "expires_at": expires_at,
                "name": name,
            },
            idempotency_key=idempotency_key,
        )

    async def discard(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Discard a quote.

        Args:
            id: Alguna id of the quote.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package does not say which status it returns, nor which quotes can be
            discarded.
        """
        return await self._call(
            DISCARD_QUOTE,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    async def activate(
        self,
        id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Start the subscription that a quote offers.

        For a quote that does not do so by itself once it is signed (auto_activate).

        Args:
            id: Alguna id of the quote.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            ACTIVATE_QUOTE,
            options,
            path={"id": id},
            idempotency_key=idempotency_key,
        )

    async def mark_signed_offline(
        self,
        id: str | UUID,
        *,
        signer_email: str,
        signer_name: str,
        signed_at: DateTimeLike | Absent = ABSENT,
        signer_role: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Record that a quote was signed on paper or elsewhere.

        Args:
            id: Alguna id of the quote.
            signer_email: E-mail address of the person who signed.
            signer_name: Name of the person who signed.
            signed_at: When it was signed; now, if absent. Unsure: that it is now is not
                documented.
            signer_role: Role of the person, for example head of finance.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            MARK_QUOTE_SIGNED_OFFLINE,
            options,
            path={"id": id},
            body={
                "signer_email": signer_email,
                "signer_name": signer_name,
                "signed_at": signed_at,
                "signer_role": signer_role,
            },
            idempotency_key=idempotency_key,
        )

    async def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download a quote as PDF.

        Args:
            id: Alguna id of the quote.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package returns bytes; the media type is taken from the path.
        """
        return await self._call(
            DOWNLOAD_QUOTE_PDF,
            options,
            path={"id": id},
            into=into,
        )

    async def send_for_signature(
        self,
        id: str | UUID,
        *,
        signer_email: str | Absent = ABSENT,
        signer_name: str | Absent = ABSENT,
        signer_role: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Send a quote to the person who is to sign it.

        An empty body leaves the signer to what Alguna knows of the customer.

        Args:
            id: Alguna id of the quote.
            signer_email: E-mail address of the person who is to sign.
            signer_name: Name of the person who is to sign.
            signer_role: Role of the person, for example head of finance.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: who signs where no signer is named is not documented.
        """
        return await self._call(
            SEND_QUOTE_FOR_SIGNATURE,
            options,
            path={"id": id},
            body={"signer_email": signer_email, "signer_name": signer_name, "signer_role": signer_role},
            idempotency_key=idempotency_key,
        )

    async def withdraw(
        self,
        id: str | UUID,
        *,
        reason: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Quote:
        """Take back a quote that was sent.

        Args:
            id: Alguna id of the quote.
            reason: Why it is taken back.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Quote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            WITHDRAW_QUOTE,
            options,
            path={"id": id},
            body={"reason": reason},
            idempotency_key=idempotency_key,
        )


class AsyncQuotesWithRawResponse:
    """The methods of `quotes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncQuotes) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.discard = async_raw_response(resource.discard)
        self.activate = async_raw_response(resource.activate)
        self.mark_signed_offline = async_raw_response(resource.mark_signed_offline)
        self.download_pdf = async_raw_response(resource.download_pdf)
        self.send_for_signature = async_raw_response(resource.send_for_signature)
        self.withdraw = async_raw_response(resource.withdraw)
