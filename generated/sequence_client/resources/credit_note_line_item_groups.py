# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Credit note line item groups: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_CREDIT_NOTE_LINE_ITEM_GROUP,
    DELETE_CREDIT_NOTE_LINE_ITEM_GROUP,
    LIST_CREDIT_NOTE_LINE_ITEM_GROUPS,
    UPDATE_CREDIT_NOTE_LINE_ITEM_GROUP,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class CreditNoteLineItemGroups(Resource):
    """Credit note line item groups: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> CreditNoteLineItemGroupsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditNoteLineItemGroupsWithRawResponse(self)

    def list(
        self,
        creditnote: str | UUID,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditNoteLineItemGroup]:
        """List the groups of lines of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of CreditNoteLineItemGroup; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CREDIT_NOTE_LINE_ITEM_GROUPS,
            options,
            path={"creditnote": creditnote},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
        )

    def create(
        self,
        creditnote: str | UUID,
        *,
        title: str,
        line_item_group_id: str | UUID | Absent = ABSENT,
        description: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemGroup:
        """Add a group for lines to a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            title: Heading, as printed.
            line_item_group_id: Group of invoice lines that is given back.
            description: More about it, as printed.

        Returns: CreditNoteLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_CREDIT_NOTE_LINE_ITEM_GROUP,
            options,
            path={"creditnote": creditnote},
            body={"title": title, "lineItemGroupId": line_item_group_id, "description": description},
        )

    def update(
        self,
        creditnote: str | UUID,
        id: str | UUID,
        *,
        title: str,
        description: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemGroup:
        """Replace a group of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the group.
            title: Heading, as printed.
            description: More about it, as printed.

        Returns: CreditNoteLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_CREDIT_NOTE_LINE_ITEM_GROUP,
            options,
            path={"creditnote": creditnote, "id": id},
            body={"title": title, "description": description},
        )

    def delete(
        self,
        creditnote: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemGroup:
        """Delete a group of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the group.

        Returns: CreditNoteLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what becomes of its lines is not documented.
        """
        return self._call(
            DELETE_CREDIT_NOTE_LINE_ITEM_GROUP,
            options,
            path={"creditnote": creditnote, "id": id},
        )


class CreditNoteLineItemGroupsWithRawResponse:
    """The methods of `credit_note_line_item_groups`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CreditNoteLineItemGroups) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncCreditNoteLineItemGroups(AsyncResource):
    """Credit note line item groups: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditNoteLineItemGroupsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditNoteLineItemGroupsWithRawResponse(self)

    def list(
        self,
        creditnote: str | UUID,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CreditNoteLineItemGroup]:
        """List the groups of lines of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of CreditNoteLineItemGroup; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CREDIT_NOTE_LINE_ITEM_GROUPS,
            options,
            path={"creditnote": creditnote},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
        )

    async def create(
        self,
        creditnote: str | UUID,
        *,
        title: str,
        line_item_group_id: str | UUID | Absent = ABSENT,
        description: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemGroup:
        """Add a group for lines to a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            title: Heading, as printed.
            line_item_group_id: Group of invoice lines that is given back.
            description: More about it, as printed.

        Returns: CreditNoteLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_CREDIT_NOTE_LINE_ITEM_GROUP,
            options,
            path={"creditnote": creditnote},
            body={"title": title, "lineItemGroupId": line_item_group_id, "description": description},
        )

    async def update(
        self,
        creditnote: str | UUID,
        id: str | UUID,
        *,
        title: str,
        description: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemGroup:
        """Replace a group of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the group.
            title: Heading, as printed.
            description: More about it, as printed.

        Returns: CreditNoteLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_CREDIT_NOTE_LINE_ITEM_GROUP,
            options,
            path={"creditnote": creditnote, "id": id},
            body={"title": title, "description": description},
        )

    async def delete(
        self,
        creditnote: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemGroup:
        """Delete a group of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the group.

        Returns: CreditNoteLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what becomes of its lines is not documented.
        """
        return await self._call(
            DELETE_CREDIT_NOTE_LINE_ITEM_GROUP,
            options,
            path={"creditnote": creditnote, "id": id},
        )


class AsyncCreditNoteLineItemGroupsWithRawResponse:
    """The methods of `credit_note_line_item_groups`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditNoteLineItemGroups) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
