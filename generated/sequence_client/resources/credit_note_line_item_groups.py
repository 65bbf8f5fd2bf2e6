# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Credit note line item groups: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class CreditNoteLineItemGroups(Resource):
    """Credit note line item groups: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> CreditNoteLineItemGroupsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CreditNoteLineItemGroupsWithRawResponse(self)

    def list(
        self,
        creditnote: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.CreditNoteLineItemGroup]:
        """List the groups of lines of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CreditNoteLineItemGroup; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CREDIT_NOTE_LINE_ITEM_GROUPS,
            path={"creditnote": creditnote},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        creditnote: str,
        *,
        title: str,
        line_item_group_id: str | Absent = ABSENT,
        description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteLineItemGroup:
        """Add a group for lines to a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            title: Heading, as printed.
            line_item_group_id: Group of invoice lines that is given back.
            description: More about it, as printed.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItemGroup.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_CREDIT_NOTE_LINE_ITEM_GROUP,
            path={"creditnote": creditnote},
            body={"title": title, "lineItemGroupId": line_item_group_id, "description": description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        creditnote: str,
        id: str,
        *,
        title: str,
        description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteLineItemGroup:
        """Replace a group of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the group.
            title: Heading, as printed.
            description: More about it, as printed.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItemGroup.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.UPDATE_CREDIT_NOTE_LINE_ITEM_GROUP,
            path={"creditnote": creditnote, "id": id},
            body={"title": title, "description": description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        creditnote: str,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteLineItemGroup:
        """Delete a group of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the group.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItemGroup.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: what becomes of its lines is not said.
        """
        return self._call(
            _operations.DELETE_CREDIT_NOTE_LINE_ITEM_GROUP,
            path={"creditnote": creditnote, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CreditNoteLineItemGroupsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CreditNoteLineItemGroups) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncCreditNoteLineItemGroups(AsyncResource):
    """Credit note line item groups: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditNoteLineItemGroupsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCreditNoteLineItemGroupsWithRawResponse(self)

    def list(
        self,
        creditnote: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CreditNoteLineItemGroup]:
        """List the groups of lines of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CreditNoteLineItemGroup; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CREDIT_NOTE_LINE_ITEM_GROUPS,
            path={"creditnote": creditnote},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        creditnote: str,
        *,
        title: str,
        line_item_group_id: str | Absent = ABSENT,
        description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteLineItemGroup:
        """Add a group for lines to a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            title: Heading, as printed.
            line_item_group_id: Group of invoice lines that is given back.
            description: More about it, as printed.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItemGroup.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_CREDIT_NOTE_LINE_ITEM_GROUP,
            path={"creditnote": creditnote},
            body={"title": title, "lineItemGroupId": line_item_group_id, "description": description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        creditnote: str,
        id: str,
        *,
        title: str,
        description: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteLineItemGroup:
        """Replace a group of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the group.
            title: Heading, as printed.
            description: More about it, as printed.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItemGroup.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.UPDATE_CREDIT_NOTE_LINE_ITEM_GROUP,
            path={"creditnote": creditnote, "id": id},
            body={"title": title, "description": description},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        creditnote: str,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteLineItemGroup:
        """Delete a group of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the group.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItemGroup.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: what becomes of its lines is not said.
        """
        return await self._call(
            _operations.DELETE_CREDIT_NOTE_LINE_ITEM_GROUP,
            path={"creditnote": creditnote, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCreditNoteLineItemGroupsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditNoteLineItemGroups) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
