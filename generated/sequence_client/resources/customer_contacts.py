# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Customer contacts: list, create, update, archive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import AsyncPages, Page, Timeout


class CustomerContacts(Resource):
    """Customer contacts: list, create, update, archive."""

    @cached_property
    def with_raw_response(self) -> CustomerContactsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CustomerContactsWithRawResponse(self)

    def list(
        self,
        customer: str,
        *,
        include_archived: bool | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Contact]:
        """List the contacts of a customer.

        Args:
            customer: Sequence id of the customer.
            include_archived: Whether to list archived ones too.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Contact; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            _operations.LIST_CUSTOMER_CONTACTS,
            path={"customer": customer},
            query={"includeArchived": include_archived},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        customer: str,
        *,
        name: str,
        email: str,
        billing_preference: inputs.ContactBillingPreference,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Contact:
        """Add a contact to a customer.

        Args:
            customer: Sequence id of the customer.
            name: Full name.
            email: E-mail address.
            billing_preference: Part a contact plays in billing; each customer needs one that is PRIMARY.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Contact.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.CREATE_CUSTOMER_CONTACT,
            path={"customer": customer},
            body={"name": name, "email": email, "billingPreference": billing_preference},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        customer: str,
        id: str,
        *,
        name: str,
        email: str,
        billing_preference: inputs.ContactBillingPreference,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Contact:
        """Replace a contact of a customer.

        Args:
            customer: Sequence id of the customer.
            id: Sequence id of the contact.
            name: Full name.
            email: E-mail address.
            billing_preference: Part a contact plays in billing; each customer needs one that is PRIMARY.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Contact.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.UPDATE_CUSTOMER_CONTACT,
            path={"customer": customer, "id": id},
            body={"name": name, "email": email, "billingPreference": billing_preference},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def archive(
        self,
        customer: str,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Contact:
        """Archive a contact of a customer.

        Args:
            customer: Sequence id of the customer.
            id: Sequence id of the contact.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Contact.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a repeat changes anything is not said; 404 is documented on
        other operations only.
        """
        return self._call(
            _operations.ARCHIVE_CUSTOMER_CONTACT,
            path={"customer": customer, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CustomerContactsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CustomerContacts) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.archive = raw_response(resource.archive)


class AsyncCustomerContacts(AsyncResource):
    """Customer contacts: list, create, update, archive."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerContactsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCustomerContactsWithRawResponse(self)

    def list(
        self,
        customer: str,
        *,
        include_archived: bool | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Contact]:
        """List the contacts of a customer.

        Args:
            customer: Sequence id of the customer.
            include_archived: Whether to list archived ones too.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Contact; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._list(
            _operations.LIST_CUSTOMER_CONTACTS,
            path={"customer": customer},
            query={"includeArchived": include_archived},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        customer: str,
        *,
        name: str,
        email: str,
        billing_preference: inputs.ContactBillingPreference,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Contact:
        """Add a contact to a customer.

        Args:
            customer: Sequence id of the customer.
            name: Full name.
            email: E-mail address.
            billing_preference: Part a contact plays in billing; each customer needs one that is PRIMARY.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Contact.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.CREATE_CUSTOMER_CONTACT,
            path={"customer": customer},
            body={"name": name, "email": email, "billingPreference": billing_preference},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        customer: str,
        id: str,
        *,
        name: str,
        email: str,
        billing_preference: inputs.ContactBillingPreference,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Contact:
        """Replace a contact of a customer.

        Args:
            customer: Sequence id of the customer.
            id: Sequence id of the contact.
            name: Full name.
            email: E-mail address.
            billing_preference: Part a contact plays in billing; each customer needs one that is PRIMARY.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Contact.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.UPDATE_CUSTOMER_CONTACT,
            path={"customer": customer, "id": id},
            body={"name": name, "email": email, "billingPreference": billing_preference},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def archive(
        self,
        customer: str,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Contact:
        """Archive a contact of a customer.

        Args:
            customer: Sequence id of the customer.
            id: Sequence id of the contact.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Contact.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a repeat changes anything is not said; 404 is documented on
        other operations only.
        """
        return await self._call(
            _operations.ARCHIVE_CUSTOMER_CONTACT,
            path={"customer": customer, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCustomerContactsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerContacts) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.archive = async_raw_response(resource.archive)
