# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Customer contacts: list, create, update, archive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ARCHIVE_CUSTOMER_CONTACT,
    CREATE_CUSTOMER_CONTACT,
    LIST_CUSTOMER_CONTACTS,
    UPDATE_CUSTOMER_CONTACT,
)
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import AsyncPages, CallOptions, Page


class CustomerContacts(Resource):
    """Customer contacts: list, create, update, archive."""

    @cached_property
    def with_raw_response(self) -> CustomerContactsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomerContactsWithRawResponse(self)

    def list(
        self,
        customer: str | UUID,
        *,
        include_archived: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Contact]:
        """List the contacts of a customer.

        Args:
            customer: Sequence id of the customer.
            include_archived: Whether to list archived ones too.

        Returns: A page of Contact; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            LIST_CUSTOMER_CONTACTS,
            options,
            path={"customer": customer},
            query={"includeArchived": include_archived},
        )

    def create(
        self,
        customer: str | UUID,
        *,
        name: str,
        email: str,
        billing_preference: inputs.ContactBillingPreference,
        **options: Unpack[CallOptions],
    ) -> models.Contact:
        """Add a contact to a customer.

        Args:
            customer: Sequence id of the customer.
            name: Full name.
            email: E-mail address.
            billing_preference: Part a contact plays in billing; each customer needs one that is
                PRIMARY.

        Returns: Contact.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            CREATE_CUSTOMER_CONTACT,
            options,
            path={"customer": customer},
            body={"name": name, "email": email, "billingPreference": billing_preference},
        )

    def update(
        self,
        customer: str | UUID,
        id: str | UUID,
        *,
        name: str,
        email: str,
        billing_preference: inputs.ContactBillingPreference,
        **options: Unpack[CallOptions],
    ) -> models.Contact:
        """Replace a contact of a customer.

        Args:
            customer: Sequence id of the customer.
            id: Sequence id of the contact.
            name: Full name.
            email: E-mail address.
            billing_preference: Part a contact plays in billing; each customer needs one that is
                PRIMARY.

        Returns: Contact.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_CUSTOMER_CONTACT,
            options,
            path={"customer": customer, "id": id},
            body={"name": name, "email": email, "billingPreference": billing_preference},
        )

    def archive(
        self,
        customer: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Contact:
        """Archive a contact of a customer.

        Args:
            customer: Sequence id of the customer.
            id: Sequence id of the contact.

        Returns: Contact.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return self._call(
            ARCHIVE_CUSTOMER_CONTACT,
            options,
            path={"customer": customer, "id": id},
        )


class CustomerContactsWithRawResponse:
    """The methods of `customer_contacts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CustomerContacts) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)


class AsyncCustomerContacts(AsyncResource):
    """Customer contacts: list, create, update, archive."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerContactsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomerContactsWithRawResponse(self)

    def list(
        self,
        customer: str | UUID,
        *,
        include_archived: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Contact]:
        """List the contacts of a customer.

        Args:
            customer: Sequence id of the customer.
            include_archived: Whether to list archived ones too.

        Returns: A page of Contact; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            LIST_CUSTOMER_CONTACTS,
            options,
            path={"customer": customer},
            query={"includeArchived": include_archived},
        )

    async def create(
        self,
        customer: str | UUID,
        *,
        name: str,
        email: str,
        billing_preference: inputs.ContactBillingPreference,
        **options: Unpack[CallOptions],
    ) -> models.Contact:
        """Add a contact to a customer.

        Args:
            customer: Sequence id of the customer.
            name: Full name.
            email: E-mail address.
            billing_preference: Part a contact plays in billing; each customer needs one that is
                PRIMARY.

        Returns: Contact.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            CREATE_CUSTOMER_CONTACT,
            options,
            path={"customer": customer},
            body={"name": name, "email": email, "billingPreference": billing_preference},
        )

    async def update(
        self,
        customer: str | UUID,
        id: str | UUID,
        *,
        name: str,
        email: str,
        billing_preference: inputs.ContactBillingPreference,
        **options: Unpack[CallOptions],
    ) -> models.Contact:
        """Replace a contact of a customer.

        Args:
            customer: Sequence id of the customer.
            id: Sequence id of the contact.
            name: Full name.
            email: E-mail address.
            billing_preference: Part a contact plays in billing; each customer needs one that is
                PRIMARY.

        Returns: Contact.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_CUSTOMER_CONTACT,
            options,
            path={"customer": customer, "id": id},
            body={"name": name, "email": email, "billingPreference": billing_preference},
        )

    async def archive(
        self,
        customer: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Contact:
        """Archive a contact of a customer.

        Args:
            customer: Sequence id of the customer.
            id: Sequence id of the contact.

        Returns: Contact.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return await self._call(
            ARCHIVE_CUSTOMER_CONTACT,
            options,
            path={"customer": customer, "id": id},
        )


class AsyncCustomerContactsWithRawResponse:
    """The methods of `customer_contacts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerContacts) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
