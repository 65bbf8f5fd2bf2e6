# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""The operations: how each is called, what makes a retry safe, and where the provider documents it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ._overlay import Idempotency, Operation, Pagination, Parameter, RateLimit, Reconcile, Since, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models

LIST_CUSTOMERS: Operation[models.CustomerListItem] = Operation(
    id="list_customers",
    method="GET",
    path="/customers",
    resource="customers",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CustomerList",
    errors={400: "Error", 401: "Error", 403: "Error", 429: "Error", 500: "Error"},
)

CREATE_CUSTOMER: Operation[models.Customer] = Operation(
    id="create_customer",
    method="POST",
    path="/customers",
    resource="customers",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CustomerRequest",
    returns="Customer",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_CUSTOMER: Operation[models.Customer] = Operation(
    id="get_customer",
    method="GET",
    path="/customers/{id}",
    resource="customers",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="Customer",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_CUSTOMER: Operation[models.Customer] = Operation(
    id="update_customer",
    method="PUT",
    path="/customers/{id}",
    resource="customers",
    name="update",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only; whether a retry pushes to integrations again is not documented, so it is never retried blindly",
    ),
    body="application/json",
    shape="@CustomerRequest",
    returns="Customer",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_CUSTOMER_CUSTOM_PROPERTY_KEYS: Operation[str] = Operation(
    id="list_customer_custom_property_keys",
    method="GET",
    path="/customer-custom-property-keys",
    resource="customers",
    name="list_custom_property_keys",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CustomerCustomPropertyKeys",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

ARCHIVE_CUSTOMER: Operation[models.Customer] = Operation(
    id="archive_customer",
    method="POST",
    path="/customers/{id}/archive",
    resource="customers",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry changes anything is not documented; 404 is documented on other operations only",
    ),
    returns="Customer",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

GET_CUSTOMER_BY_ALIAS: Operation[models.CustomerByAlias] = Operation(
    id="get_customer_by_alias",
    method="GET",
    path="/customers/by-alias/{alias}",
    resource="customers",
    name="get_by_alias",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="responds in the shape of API version 2024-05-09; 404 is documented on other operations only",
    ),
    returns="CustomerByAlias",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_CUSTOMER_ALIASES: Operation[models.CustomerAliasDetail] = Operation(
    id="list_customer_aliases",
    method="GET",
    path="/customer-aliases",
    resource="customer_aliases",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CustomerAliasList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_CUSTOMER_ALIAS: Operation[models.CustomerAliasDetail] = Operation(
    id="create_customer_alias",
    method="POST",
    path="/customer-aliases",
    resource="customer_aliases",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", max_length=255, lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    reconcile=Reconcile(
        operation="list_customer_aliases",
        arguments={"value": "/value"},
        match={"/value": "/value", "/customerId": "/customerId"},
    ),
    body="application/json",
    shape="@CreateCustomerAliasRequest",
    returns="CustomerAliasDetail",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_CUSTOMER_ALIAS: Operation[models.CustomerAliasDetail] = Operation(
    id="update_customer_alias",
    method="PUT",
    path="/customer-aliases/{id}",
    resource="customer_aliases",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@UpdateCustomerAliasRequest",
    returns="CustomerAliasDetail",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_CUSTOMER_ALIAS: Operation[models.CustomerAliasDetail] = Operation(
    id="delete_customer_alias",
    method="DELETE",
    path="/customer-aliases/{id}",
    resource="customer_aliases",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="CustomerAliasDetail",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_ALIASES_FOR_CUSTOMER: Operation[models.CustomerAlias] = Operation(
    id="list_aliases_for_customer",
    method="GET",
    path="/customers/{id}/aliases",
    resource="customer_aliases",
    name="list_for_customer",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CustomerAliasesForCustomer",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_CUSTOMER_CONTACTS: Operation[models.Contact] = Operation(
    id="list_customer_contacts",
    method="GET",
    path="/customers/{customer}/contacts",
    resource="customer_contacts",
    name="list",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="ContactList",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

CREATE_CUSTOMER_CONTACT: Operation[models.Contact] = Operation(
    id="create_customer_contact",
    method="POST",
    path="/customers/{customer}/contacts",
    resource="customer_contacts",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@ContactRequest",
    returns="Contact",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_CUSTOMER_CONTACT: Operation[models.Contact] = Operation(
    id="update_customer_contact",
    method="PUT",
    path="/customers/{customer}/contacts/{id}",
    resource="customer_contacts",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@ContactRequest",
    returns="Contact",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

ARCHIVE_CUSTOMER_CONTACT: Operation[models.Contact] = Operation(
    id="archive_customer_contact",
    method="POST",
    path="/customers/{customer}/contacts/{id}/archive",
    resource="customer_contacts",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry changes anything is not documented; 404 is documented on other operations only",
    ),
    returns="Contact",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

CREATE_CUSTOMER_ORGANIZATION: Operation[models.CustomerOrganization] = Operation(
    id="create_customer_organization",
    method="POST",
    path="/customer-organizations",
    resource="customer_organizations",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CustomerOrganizationRequest",
    returns="CustomerOrganization",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

ADD_CUSTOMER_ORGANIZATION_MEMBERS: Operation[models.CustomerOrganization] = Operation(
    id="add_customer_organization_members",
    method="POST",
    path="/customer-organizations/{id}/members",
    resource="customer_organizations",
    name="add_members",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a member that is there already is passed over or refused is not documented; 404 is documented on other operations only",
    ),
    body="application/json",
    shape="@CustomerOrganizationMembers",
    returns="CustomerOrganization",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

REPLACE_CUSTOMER_ORGANIZATION_MEMBERS: Operation[models.CustomerOrganization] = Operation(
    id="replace_customer_organization_members",
    method="PUT",
    path="/customer-organizations/{id}/members",
    resource="customer_organizations",
    name="replace_members",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@CustomerOrganizationMembers",
    returns="CustomerOrganization",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

CREATE_CUSTOMER_PAYMENT_SETTINGS: Operation[models.CustomerPaymentSettings] = Operation(
    id="create_customer_payment_settings",
    method="POST",
    path="/payments/settings/customers",
    resource="customer_payment_settings",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether creating a second one for the same customer is refused is not documented",
    ),
    body="application/json",
    shape="@CreateCustomerPaymentSettingsRequest",
    returns="CustomerPaymentSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_CUSTOMER_PAYMENT_SETTINGS: Operation[models.CustomerPaymentSettings] = Operation(
    id="get_customer_payment_settings",
    method="GET",
    path="/payments/settings/customers/{id}",
    resource="customer_payment_settings",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="CustomerPaymentSettings",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_CUSTOMER_PAYMENT_SETTINGS: Operation[models.CustomerPaymentSettings] = Operation(
    id="update_customer_payment_settings",
    method="PUT",
    path="/payments/settings/customers/{id}",
    resource="customer_payment_settings",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@UpdateCustomerPaymentSettingsRequest",
    returns="CustomerPaymentSettings",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_CUSTOMER_PAYMENT_SETTINGS: Operation[models.CustomerPaymentSettings] = Operation(
    id="delete_customer_payment_settings",
    method="DELETE",
    path="/payments/settings/customers/{id}",
    resource="customer_payment_settings",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="CustomerPaymentSettings",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_BILLING_SCHEDULE_CUSTOM_FIELD_KEYS: Operation[str] = Operation(
    id="list_billing_schedule_custom_field_keys",
    method="GET",
    path="/billing-schedule-custom-field-keys",
    resource="billing_schedules",
    name="list_custom_field_keys",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="BillingScheduleCustomFieldKeys",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_BILLING_SCHEDULES: Operation[models.BillingSchedule] = Operation(
    id="list_billing_schedules",
    method="GET",
    path="/billing-schedules",
    resource="billing_schedules",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    since=(
        Since(field="/startDate", start="/startingAfter", end="/startingBefore", format="date", start_excluded=True),
        Since(field="/endDate", start="/endingAfter", end="/endingBefore", format="date", start_excluded=True),
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    parameters=(Parameter(name="recurrenceDayOfMonth", place="query", explode=False),),
    returns="BillingScheduleList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_BILLING_SCHEDULE: Operation[models.BillingSchedule] = Operation(
    id="create_billing_schedule",
    method="POST",
    path="/billing-schedules",
    resource="billing_schedules",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateBillingScheduleRequest",
    returns="BillingSchedule",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

VALIDATE_BILLING_SCHEDULE_TAXES: Operation[None] = Operation(
    id="validate_billing_schedule_taxes",
    method="POST",
    path="/billing-schedules/validate-taxes",
    resource="billing_schedules",
    name="validate_taxes",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="what the 200 holds, if anything, is not declared",
    ),
    body="application/json",
    shape="@CreateBillingScheduleRequest",
    returns=None,
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_BILLING_SCHEDULE: Operation[models.BillingSchedule] = Operation(
    id="get_billing_schedule",
    method="GET",
    path="/billing-schedules/{billingScheduleId}",
    resource="billing_schedules",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="BillingSchedule",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_BILLING_SCHEDULE: Operation[models.BillingSchedule] = Operation(
    id="update_billing_schedule",
    method="PUT",
    path="/billing-schedules/{billingScheduleId}",
    resource="billing_schedules",
    name="update",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="no key, because a retry may create prices from listPriceIds again, and new grants for those sent without id; 404 is documented on other operations only",
    ),
    body="application/json",
    shape="@UpdateBillingScheduleRequest",
    returns="BillingSchedule",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

ACTIVATE_BILLING_SCHEDULE: Operation[models.BillingSchedule] = Operation(
    id="activate_billing_schedule",
    method="PUT",
    path="/billing-schedules/{billingScheduleId}/activate",
    resource="billing_schedules",
    name="activate",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry changes anything is not documented; 404 is documented on other operations only",
    ),
    returns="BillingSchedule",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

ARCHIVE_BILLING_SCHEDULE: Operation[models.BillingSchedule] = Operation(
    id="archive_billing_schedule",
    method="POST",
    path="/billing-schedules/{billingScheduleId}/archive",
    resource="billing_schedules",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry changes anything is not documented; 404 is documented on other operations only",
    ),
    returns="BillingSchedule",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DUPLICATE_BILLING_SCHEDULE: Operation[models.BillingSchedule] = Operation(
    id="duplicate_billing_schedule",
    method="POST",
    path="/billing-schedules/{billingScheduleId}/duplicate",
    resource="billing_schedules",
    name="duplicate",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@DuplicateBillingScheduleRequest",
    returns="BillingSchedule",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

CREATE_BILLING_SCHEDULE_PAYMENT_SETTINGS: Operation[models.BillingSchedulePaymentSettings] = Operation(
    id="create_billing_schedule_payment_settings",
    method="POST",
    path="/payments/settings/billing-schedules",
    resource="billing_schedule_payment_settings",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether creating a second one for the same schedule is refused is not documented",
    ),
    body="application/json",
    shape="@CreateBillingSchedulePaymentSettingsRequest",
    returns="BillingSchedulePaymentSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_PAYMENT_SETTINGS_FOR_BILLING_SCHEDULE: Operation[models.BillingSchedulePaymentSettings] = Operation(
    id="get_payment_settings_for_billing_schedule",
    method="GET",
    path="/payments/settings/billing-schedules/for-billing-schedule/{id}",
    resource="billing_schedule_payment_settings",
    name="get_for_billing_schedule",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="BillingSchedulePaymentSettings",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

GET_BILLING_SCHEDULE_PAYMENT_SETTINGS: Operation[models.BillingSchedulePaymentSettings] = Operation(
    id="get_billing_schedule_payment_settings",
    method="GET",
    path="/payments/settings/billing-schedules/{id}",
    resource="billing_schedule_payment_settings",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="BillingSchedulePaymentSettings",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_BILLING_SCHEDULE_PAYMENT_SETTINGS: Operation[models.BillingSchedulePaymentSettings] = Operation(
    id="update_billing_schedule_payment_settings",
    method="PUT",
    path="/payments/settings/billing-schedules/{id}",
    resource="billing_schedule_payment_settings",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@UpdateBillingSchedulePaymentSettingsRequest",
    returns="BillingSchedulePaymentSettings",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_BILLING_SCHEDULE_PAYMENT_SETTINGS: Operation[models.BillingSchedulePaymentSettings] = Operation(
    id="delete_billing_schedule_payment_settings",
    method="DELETE",
    path="/payments/settings/billing-schedules/{id}",
    resource="billing_schedule_payment_settings",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="BillingSchedulePaymentSettings",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_PRODUCTS: Operation[models.Product] = Operation(
    id="list_products",
    method="GET",
    path="/products",
    resource="products",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="ProductList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_PRODUCT: Operation[models.Product] = Operation(
    id="create_product",
    method="POST",
    path="/products",
    resource="products",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@ProductRequest",
    returns="Product",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_PRODUCT: Operation[models.Product] = Operation(
    id="get_product",
    method="GET",
    path="/products/{id}",
    resource="products",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="Product",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_PRODUCT: Operation[models.Product] = Operation(
    id="update_product",
    method="PUT",
    path="/products/{id}",
    resource="products",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@ProductRequest",
    returns="Product",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

ARCHIVE_PRODUCT: Operation[models.ArchivedProduct] = Operation(
    id="archive_product",
    method="POST",
    path="/products/{id}/archive",
    resource="products",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="responds in the shape of API version 2024-05-09; whether a retry changes anything is not documented; 404 is documented on other operations only",
    ),
    returns="ArchivedProduct",
    errors={400: "Error", 401: "Error", 403: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_BILLING_PRODUCTS: Operation[models.BillingProduct] = Operation(
    id="list_billing_products",
    method="GET",
    path="/billing-products",
    resource="billing_products",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    parameters=(
        Parameter(name="taxCategoryId", place="query", explode=False),
        Parameter(name="recognitionMethod", place="query", explode=False),
    ),
    returns="BillingProductList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_PRICES: Operation[models.Price] = Operation(
    id="list_prices",
    method="GET",
    path="/prices",
    resource="prices",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="PriceList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_PRICE: Operation[models.Price] = Operation(
    id="create_price",
    method="POST",
    path="/prices",
    resource="prices",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@PriceRequest",
    returns="Price",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_PRICE: Operation[models.Price] = Operation(
    id="get_price",
    method="GET",
    path="/prices/{id}",
    resource="prices",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="Price",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_PRICE: Operation[models.Price] = Operation(
    id="update_price",
    method="PUT",
    path="/prices/{id}",
    resource="prices",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@UpdatePriceRequest",
    returns="Price",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_PRICE: Operation[models.Price] = Operation(
    id="delete_price",
    method="DELETE",
    path="/prices/{id}",
    resource="prices",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="Price",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_LIST_PRICES: Operation[models.ListPrice] = Operation(
    id="list_list_prices",
    method="GET",
    path="/list-prices",
    resource="list_prices",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="ListPriceList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_LIST_PRICE: Operation[models.ListPrice] = Operation(
    id="create_list_price",
    method="POST",
    path="/list-prices",
    resource="list_prices",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@ListPriceRequest",
    returns="ListPrice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_LIST_PRICE: Operation[models.ListPrice] = Operation(
    id="get_list_price",
    method="GET",
    path="/list-prices/{id}",
    resource="list_prices",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="ListPrice",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_LIST_PRICE: Operation[models.ListPrice] = Operation(
    id="update_list_price",
    method="PUT",
    path="/list-prices/{id}",
    resource="list_prices",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@ListPriceRequest",
    returns="ListPrice",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

ARCHIVE_LIST_PRICE: Operation[models.ListPrice] = Operation(
    id="archive_list_price",
    method="POST",
    path="/list-prices/{id}/archive",
    resource="list_prices",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry changes anything is not documented; 404 is documented on other operations only",
    ),
    returns="ListPrice",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_DISCOUNTS: Operation[models.Discount] = Operation(
    id="list_discounts",
    method="GET",
    path="/discounts",
    resource="discounts",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="DiscountList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_DISCOUNT: Operation[models.Discount] = Operation(
    id="get_discount",
    method="GET",
    path="/discounts/{id}",
    resource="discounts",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="Discount",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_DISCOUNT: Operation[models.Discount] = Operation(
    id="update_discount",
    method="PUT",
    path="/discounts/{id}",
    resource="discounts",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@UpdateDiscountRequest",
    returns="Discount",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_DISCOUNT: Operation[models.Discount] = Operation(
    id="delete_discount",
    method="DELETE",
    path="/discounts/{id}",
    resource="discounts",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="Discount",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_CREDIT_GRANTS: Operation[models.CreditGrant] = Operation(
    id="list_credit_grants",
    method="GET",
    path="/credits",
    resource="credit_grants",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CreditGrantList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_CREDIT_GRANT: Operation[models.CreditGrantSummary] = Operation(
    id="create_credit_grant",
    method="POST",
    path="/credits",
    resource="credit_grants",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateCreditGrantRequest",
    returns="CreditGrantSummary",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_CUSTOMER_CREDIT_GRANTS: Operation[models.CustomerCreditGrant] = Operation(
    id="list_customer_credit_grants",
    method="GET",
    path="/credits/{customerId}/grants",
    resource="credit_grants",
    name="list_for_customer",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="CustomerCreditGrantList",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

GET_CREDIT_GRANT: Operation[models.CreditGrant] = Operation(
    id="get_credit_grant",
    method="GET",
    path="/credits/{id}",
    resource="credit_grants",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="CreditGrant",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_CREDIT_GRANT: Operation[models.CreditGrantSummary] = Operation(
    id="delete_credit_grant",
    method="DELETE",
    path="/credits/{id}",
    resource="credit_grants",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="CreditGrantSummary",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_CUSTOMER_CREDIT_BALANCES: Operation[models.CreditBalance] = Operation(
    id="list_customer_credit_balances",
    method="GET",
    path="/credits/{customerId}/balances",
    resource="credit_balances",
    name="list",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="CreditBalanceList",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_QUOTES: Operation[models.Quote] = Operation(
    id="list_quotes",
    method="GET",
    path="/quotes",
    resource="quotes",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    parameters=(Parameter(name="createdBy", place="query", explode=False),),
    returns="QuoteList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_QUOTE_ANALYTICS: Operation[models.QuoteAnalytics] = Operation(
    id="get_quote_analytics",
    method="GET",
    path="/quotes/{id}/analytics",
    resource="quotes",
    name="get_analytics",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="QuoteAnalytics",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DOWNLOAD_QUOTE_PDF: Operation[bytes] = Operation(
    id="download_quote_pdf",
    method="GET",
    path="/quotes/{id}/download",
    resource="quotes",
    name="download_pdf",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the 200 declares no body or media type, PDF is taken from the name; 404 is documented on other operations only",
    ),
    returns="bytes",
    accept="application/pdf",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_SEAT_EVENTS: Operation[models.SeatEvent] = Operation(
    id="list_seat_events",
    method="GET",
    path="/seat-events",
    resource="seat_events",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    since=(
        Since(
            field="/eventTimestamp",
            start="/eventTimestampAfter",
            end="/eventTimestampBefore",
            format="date-time",
            start_excluded=True,
        ),
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    parameters=(
        Parameter(name="customerIds", place="query", explode=False),
        Parameter(name="seatType", place="query", explode=False),
    ),
    returns="SeatEventList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_SEAT_EVENT: Operation[models.SeatEvent] = Operation(
    id="create_seat_event",
    method="POST",
    path="/seat-events",
    resource="seat_events",
    name="create",
    effect="write",
    idempotency=Idempotency(key="natural", at="/customerEventId", reuse="supersede", mint=True),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    reconcile=Reconcile(
        operation="list_seat_events",
        arguments={"customerEventId": "/customerEventId"},
        match={"/customerEventId": "/customerEventId"},
    ),
    body="application/json",
    shape="@CreateSeatEventRequest",
    returns="SeatEvent",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_SEAT_EVENT: Operation[models.SeatEvent] = Operation(
    id="get_seat_event",
    method="GET",
    path="/seat-events/{id}",
    resource="seat_events",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="SeatEvent",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_SEAT_BALANCES: Operation[models.CustomerSeatBalances] = Operation(
    id="list_seat_balances",
    method="GET",
    path="/seat-balances",
    resource="seat_balances",
    name="list",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the response has room for cursors, but no parameter is documented that takes one",
    ),
    parameters=(Parameter(name="customerIds", place="query", explode=False),),
    returns="SeatBalanceList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_SEAT_METRICS: Operation[models.SeatMetric] = Operation(
    id="list_seat_metrics",
    method="GET",
    path="/seat-metrics",
    resource="seat_metrics",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="SeatMetricList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_SEAT_METRIC: Operation[models.SeatMetric] = Operation(
    id="create_seat_metric",
    method="POST",
    path="/seat-metrics",
    resource="seat_metrics",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateSeatMetricRequest",
    returns="SeatMetric",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_SEAT_METRIC: Operation[models.SeatMetric] = Operation(
    id="get_seat_metric",
    method="GET",
    path="/seat-metrics/{id}",
    resource="seat_metrics",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="SeatMetric",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_SEAT_METRIC: Operation[models.SeatMetric] = Operation(
    id="update_seat_metric",
    method="PUT",
    path="/seat-metrics/{id}",
    resource="seat_metrics",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@UpdateSeatMetricRequest",
    returns="SeatMetric",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_SEAT_METRIC: Operation[models.SeatMetric] = Operation(
    id="delete_seat_metric",
    method="DELETE",
    path="/seat-metrics/{id}",
    resource="seat_metrics",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="SeatMetric",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_USAGE_EVENTS: Operation[models.UsageEvent] = Operation(
    id="list_usage_events",
    method="GET",
    path="/usage-events",
    resource="usage_events",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        offset="offset",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    since=(
        Since(
            field="/eventTimestamp",
            start="/eventTimestampAfter",
            end="/eventTimestampBefore",
            format="date-time",
            start_excluded=True,
        ),
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="offset is declared beside the cursors; what customerAlias lists is not declared",
    ),
    returns="UsageEventList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_USAGE_EVENT: Operation[models.UsageEvent] = Operation(
    id="create_usage_event",
    method="POST",
    path="/usage-events",
    resource="usage_events",
    name="create",
    effect="write",
    idempotency=Idempotency(key="natural", at="/customerEventId", reuse="supersede", mint=True),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    rate_limit=RateLimit(bucket="usage_events", limit=12000, window=60),
    body="application/json",
    shape="@CreateUsageEventRequest",
    returns="UsageEvent",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_USAGE_METRICS: Operation[models.UsageMetric] = Operation(
    id="list_usage_metrics",
    method="GET",
    path="/usage-metrics",
    resource="usage_metrics",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    parameters=(
        Parameter(name="eventType", place="query", explode=False),
        Parameter(name="eventProperty", place="query", explode=False),
        Parameter(name="aggregationType", place="query", explode=False),
    ),
    returns="UsageMetricList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_USAGE_METRIC: Operation[models.UsageMetric] = Operation(
    id="create_usage_metric",
    method="POST",
    path="/usage-metrics",
    resource="usage_metrics",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateUsageMetricRequest",
    returns="UsageMetric",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_USAGE_METRIC: Operation[models.UsageMetric] = Operation(
    id="get_usage_metric",
    method="GET",
    path="/usage-metrics/{id}",
    resource="usage_metrics",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="UsageMetric",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_USAGE_METRIC: Operation[models.UsageMetric] = Operation(
    id="update_usage_metric",
    method="PUT",
    path="/usage-metrics/{id}",
    resource="usage_metrics",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    body="application/json",
    shape="@UpdateUsageMetricRequest",
    returns="UsageMetric",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_USAGE_METRIC: Operation[models.UsageMetric] = Operation(
    id="delete_usage_metric",
    method="DELETE",
    path="/usage-metrics/{id}",
    resource="usage_metrics",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="UsageMetric",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

CALCULATE_USAGE_METRIC: Operation[models.UsageMetricCalculation] = Operation(
    id="calculate_usage_metric",
    method="GET",
    path="/usage-metrics/{usageMetricId}/calculate",
    resource="usage_metrics",
    name="calculate",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="UsageMetricCalculation",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_ACCOUNTS: Operation[models.Account] = Operation(
    id="list_accounts",
    method="GET",
    path="/sequence-accounts",
    resource="accounts",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="AccountList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_ACCOUNT: Operation[models.Account] = Operation(
    id="get_account",
    method="GET",
    path="/sequence-accounts/{id}",
    resource="accounts",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="Account",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_ACCOUNT: Operation[models.Account] = Operation(
    id="update_account",
    method="PUT",
    path="/sequence-accounts/{id}",
    resource="accounts",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@UpdateAccountRequest",
    returns="Account",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_USERS: Operation[models.User] = Operation(
    id="list_users",
    method="GET",
    path="/users",
    resource="users",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="UserList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_USER: Operation[models.User] = Operation(
    id="get_user",
    method="GET",
    path="/users/{id}",
    resource="users",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="User",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_USER: Operation[models.User] = Operation(
    id="delete_user",
    method="DELETE",
    path="/users/{id}",
    resource="users",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="User",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_ACTIVITY_LOGS: Operation[models.ActivityLog] = Operation(
    id="list_activity_logs",
    method="GET",
    path="/activity-logs",
    resource="activity_logs",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        before="before",
        limit="limit",
        next="/pagination/after",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="ActivityLogList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_ACTIVITY_LOG: Operation[models.ActivityLog] = Operation(
    id="get_activity_log",
    method="GET",
    path="/activity-logs/{id}",
    resource="activity_logs",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="ActivityLog",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

CREATE_CREDIT_NOTE_APPLICATION: Operation[models.CreditNoteApplicationResult | None] = Operation(
    id="create_credit_note_application",
    method="POST",
    path="/credit-note-applications",
    resource="credit_notes",
    name="apply",
    effect="write",
    idempotency=Idempotency(key="natural", at="/creditNoteBalanceVersion", reuse="reject", conflict=409),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="a 200 without body is declared beside the 201; copies of June 2026 required an Idempotency-Key header",
    ),
    body="application/json",
    shape="@CreateCreditNoteApplicationRequest",
    returns="CreditNoteApplicationResult",
    bodiless=(200,),
    errors={400: "Error", 401: "Error", 409: "BalanceVersionConflict", 429: "Error", 500: "Error"},
)

DOWNLOAD_INVOICE_PDF: Operation[bytes] = Operation(
    id="download_invoice_pdf",
    method="GET",
    path="/invoices/{id}/download",
    resource="invoices",
    name="download_pdf",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the 200 declares no body or media type, PDF is taken from the name; 404 is documented on other operations only",
    ),
    returns="bytes",
    accept="application/pdf",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

LIST_INVOICES: Operation[models.Invoice] = Operation(
    id="list_invoices",
    method="GET",
    path="/invoices",
    resource="invoices",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    since=(
        Since(field="/dueDate", start="/dueAfter", end="/dueBefore", format="date", start_excluded=True),
        Since(field="/issueDate", start="/sentAfter", end="/sentBefore", format="date", start_excluded=True),
        Since(field="/accountingDate", start="/invoiceAfter", end="/invoiceBefore", format="date", start_excluded=True),
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    parameters=(
        Parameter(name="invoiceCurrency", place="query", explode=False),
        Parameter(name="excludeInvoiceCurrency", place="query", explode=False),
    ),
    returns="InvoiceList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_INVOICE: Operation[models.InvoiceDetail] = Operation(
    id="create_invoice",
    method="POST",
    path="/invoices",
    resource="invoices",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="that the new invoice is a DRAFT is taken from its life cycle",
    ),
    body="application/json",
    shape="@CreateInvoiceRequest",
    returns="InvoiceDetail",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

FIX_INVOICE_BILLING_RUNS: Operation[None] = Operation(
    id="fix_invoice_billing_runs",
    method="POST",
    path="/invoices/fix-billing-runs",
    resource="invoices",
    name="fix_billing_runs",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns=None,
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_INVOICE_SUMMARIES: Operation[models.InvoiceListSummaryItem] = Operation(
    id="list_invoice_summaries",
    method="GET",
    path="/invoices/list-summary",
    resource="invoices",
    name="list_summaries",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    since=(
        Since(field="/dueDate", start="/dueAfter", end="/dueBefore", format="date", start_excluded=True),
        Since(field="/accountingDate", start="/invoiceAfter", end="/invoiceBefore", format="date", start_excluded=True),
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="formats, options and bounds of the parameters are those of the full list; the page has none",
    ),
    parameters=(
        Parameter(name="invoiceCurrency", place="query", explode=False),
        Parameter(name="excludeInvoiceCurrency", place="query", explode=False),
    ),
    returns="InvoiceListSummary",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

MERGE_INVOICES: Operation[models.Invoice] = Operation(
    id="merge_invoices",
    method="POST",
    path="/invoices/merge",
    resource="invoices",
    name="merge",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@MergeInvoicesRequest",
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

RECONCILE_INVOICES_WITH_INTEGRATION: Operation[None] = Operation(
    id="reconcile_invoices_with_integration",
    method="POST",
    path="/invoices/reconcile-with-integration",
    resource="invoices",
    name="reconcile_with_integration",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    body="application/json",
    shape="@ReconcileInvoicesRequest",
    returns=None,
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_INVOICE_SUMMARY: Operation[models.InvoiceSummary] = Operation(
    id="get_invoice_summary",
    method="GET",
    path="/invoices/summary",
    resource="invoices",
    name="get_summary",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    parameters=(Parameter(name="invoiceCurrency", place="query", explode=False),),
    returns="InvoiceSummary",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_INVOICE: Operation[models.InvoiceDetail] = Operation(
    id="get_invoice",
    method="GET",
    path="/invoices/{id}",
    resource="invoices",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="InvoiceDetail",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_INVOICE: Operation[models.InvoiceDetail] = Operation(
    id="update_invoice",
    method="PUT",
    path="/invoices/{id}",
    resource="invoices",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@UpdateInvoiceRequest",
    returns="InvoiceDetail",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

PATCH_INVOICE: Operation[models.Invoice] = Operation(
    id="patch_invoice",
    method="PATCH",
    path="/invoices/{id}",
    resource="invoices",
    name="patch",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@PatchInvoiceRequest",
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

DELETE_INVOICE: Operation[models.DeletedInvoice] = Operation(
    id="delete_invoice",
    method="DELETE",
    path="/invoices/{id}",
    resource="invoices",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="DeletedInvoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_INVOICE_CURRENCY_CONVERSIONS: Operation[models.InvoiceCurrencyConversion] = Operation(
    id="list_invoice_currency_conversions",
    method="GET",
    path="/invoices/{id}/currency-conversions",
    resource="invoices",
    name="list_currency_conversions",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="InvoiceCurrencyConversionList",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

CONVERT_INVOICE_TO_DRAFT: Operation[models.Invoice] = Operation(
    id="convert_invoice_to_draft",
    method="POST",
    path="/invoices/{id}/draft",
    resource="invoices",
    name="convert_to_draft",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

FINALIZE_INVOICE: Operation[models.Invoice] = Operation(
    id="finalize_invoice",
    method="POST",
    path="/invoices/{id}/finalize",
    resource="invoices",
    name="finalize",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

FINALIZE_AND_SEND_INVOICE: Operation[models.Invoice] = Operation(
    id="finalize_and_send_invoice",
    method="POST",
    path="/invoices/{id}/finalize-and-send",
    resource="invoices",
    name="finalize_and_send",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

MARK_INVOICE_AS_SENT: Operation[models.Invoice] = Operation(
    id="mark_invoice_as_sent",
    method="POST",
    path="/invoices/{id}/mark-as-sent",
    resource="invoices",
    name="mark_as_sent",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_INVOICE_PAYMENT_STATUS: Operation[models.Invoice] = Operation(
    id="update_invoice_payment_status",
    method="PUT",
    path="/invoices/{id}/payment-status",
    resource="invoices",
    name="update_payment_status",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@UpdateInvoicePaymentStatusRequest",
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

SEND_INVOICE: Operation[models.Invoice] = Operation(
    id="send_invoice",
    method="POST",
    path="/invoices/{id}/send",
    resource="invoices",
    name="send",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="that it must be FINAL is taken from its life cycle; whether a retry is refused or has its effect again is not documented",
    ),
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

SEND_INVOICE_PAYMENT_REMINDER: Operation[models.Invoice] = Operation(
    id="send_invoice_payment_reminder",
    method="POST",
    path="/invoices/{id}/send-payment-reminder",
    resource="invoices",
    name="send_payment_reminder",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

PATCH_SENT_INVOICE: Operation[models.Invoice] = Operation(
    id="patch_sent_invoice",
    method="PATCH",
    path="/invoices/{id}/sent",
    resource="invoices",
    name="patch_sent",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@PatchSentInvoiceRequest",
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

VOID_INVOICE: Operation[models.Invoice] = Operation(
    id="void_invoice",
    method="POST",
    path="/invoices/{id}/void",
    resource="invoices",
    name="void",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="Invoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_INVOICE_PAYMENT_SETTINGS: Operation[models.InvoicePaymentSettings] = Operation(
    id="create_invoice_payment_settings",
    method="POST",
    path="/payments/settings/invoices",
    resource="invoice_payment_settings",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    reconcile=Reconcile(operation="get_payment_settings_for_invoice", arguments={"id": "/invoiceId"}),
    body="application/json",
    shape="@CreateInvoicePaymentSettingsRequest",
    returns="InvoicePaymentSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_PAYMENT_SETTINGS_FOR_INVOICE: Operation[models.InvoicePaymentSettingsByInvoice] = Operation(
    id="get_payment_settings_for_invoice",
    method="GET",
    path="/payments/settings/invoices/for-invoice/{id}",
    resource="invoice_payment_settings",
    name="get_for_invoice",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the response lacks the customerId that the other operations require",
    ),
    returns="InvoicePaymentSettingsByInvoice",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_INVOICE_PAYMENT_SETTINGS: Operation[models.InvoicePaymentSettings] = Operation(
    id="get_invoice_payment_settings",
    method="GET",
    path="/payments/settings/invoices/{id}",
    resource="invoice_payment_settings",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="InvoicePaymentSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_INVOICE_PAYMENT_SETTINGS: Operation[models.InvoicePaymentSettings] = Operation(
    id="update_invoice_payment_settings",
    method="PUT",
    path="/payments/settings/invoices/{id}",
    resource="invoice_payment_settings",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@UpdateInvoicePaymentSettingsRequest",
    returns="InvoicePaymentSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

DELETE_INVOICE_PAYMENT_SETTINGS: Operation[models.InvoicePaymentSettings] = Operation(
    id="delete_invoice_payment_settings",
    method="DELETE",
    path="/payments/settings/invoices/{id}",
    resource="invoice_payment_settings",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="InvoicePaymentSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_INVOICE_LINE_ITEM_GROUPS: Operation[models.InvoiceLineItemGroup] = Operation(
    id="list_invoice_line_item_groups",
    method="GET",
    path="/invoices/{invoice}/line-item-groups",
    resource="invoice_line_item_groups",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="InvoiceLineItemGroupList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_INVOICE_LINE_ITEM_GROUP: Operation[models.InvoiceLineItemGroup] = Operation(
    id="create_invoice_line_item_group",
    method="POST",
    path="/invoices/{invoice}/line-item-groups",
    resource="invoice_line_item_groups",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateInvoiceLineItemGroupRequest",
    returns="InvoiceLineItemGroup",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_INVOICE_LINE_ITEM_GROUP: Operation[models.InvoiceLineItemGroup] = Operation(
    id="update_invoice_line_item_group",
    method="PUT",
    path="/invoices/{invoice}/line-item-groups/{id}",
    resource="invoice_line_item_groups",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@UpdateInvoiceLineItemGroupRequest",
    returns="InvoiceLineItemGroup",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

DELETE_INVOICE_LINE_ITEM_GROUP: Operation[models.InvoiceLineItemGroup] = Operation(
    id="delete_invoice_line_item_group",
    method="DELETE",
    path="/invoices/{invoice}/line-item-groups/{id}",
    resource="invoice_line_item_groups",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="what becomes of its lines is not documented",
    ),
    returns="InvoiceLineItemGroup",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_INVOICE_LINE_ITEMS: Operation[models.InvoiceLineItem] = Operation(
    id="list_invoice_line_items",
    method="GET",
    path="/invoices/{invoice}/line-items",
    resource="invoice_line_items",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="InvoiceLineItemList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_INVOICE_LINE_ITEM: Operation[models.InvoiceLineItem] = Operation(
    id="create_invoice_line_item",
    method="POST",
    path="/invoices/{invoice}/line-items",
    resource="invoice_line_items",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@InvoiceLineItemRequest",
    returns="InvoiceLineItem",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_INVOICE_LINE_ITEM: Operation[models.InvoiceLineItem] = Operation(
    id="update_invoice_line_item",
    method="PUT",
    path="/invoices/{invoice}/line-items/{id}",
    resource="invoice_line_items",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@InvoiceLineItemRequest",
    returns="InvoiceLineItem",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

DELETE_INVOICE_LINE_ITEM: Operation[models.InvoiceLineItem] = Operation(
    id="delete_invoice_line_item",
    method="DELETE",
    path="/invoices/{invoice}/line-items/{id}",
    resource="invoice_line_items",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="InvoiceLineItem",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_INVOICE_RENDER_SETTINGS: Operation[models.InvoiceRenderSettings] = Operation(
    id="get_invoice_render_settings",
    method="GET",
    path="/invoices/render-settings",
    resource="invoice_render_settings",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="InvoiceRenderSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_INVOICE_RENDER_SETTINGS: Operation[models.InvoiceRenderSettings] = Operation(
    id="update_invoice_render_settings",
    method="PUT",
    path="/invoices/render-settings/{id}",
    resource="invoice_render_settings",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@UpdateInvoiceRenderSettingsRequest",
    returns="InvoiceRenderSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_CREDIT_NOTES: Operation[models.CreditNote] = Operation(
    id="list_credit_notes",
    method="GET",
    path="/credit-notes",
    resource="credit_notes",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    since=(Since(field="/issueDate", start="/sentAfter", end="/sentBefore", format="date", start_excluded=True),),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CreditNoteList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="create_credit_note",
    method="POST",
    path="/credit-notes",
    resource="credit_notes",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="that the new credit note is a DRAFT is taken from its life cycle",
    ),
    body="application/json",
    shape="@CreateCreditNoteRequest",
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="get_credit_note",
    method="GET",
    path="/credit-notes/{id}",
    resource="credit_notes",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="update_credit_note",
    method="PUT",
    path="/credit-notes/{id}",
    resource="credit_notes",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@UpdateCreditNoteRequest",
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

DELETE_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="delete_credit_note",
    method="DELETE",
    path="/credit-notes/{id}",
    resource="credit_notes",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="which stages can be deleted is not documented",
    ),
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

DOWNLOAD_CREDIT_NOTE_PDF: Operation[bytes] = Operation(
    id="download_credit_note_pdf",
    method="GET",
    path="/credit-notes/{id}/download",
    resource="credit_notes",
    name="download_pdf",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the 200 declares no body or media type, PDF is taken from the name",
    ),
    returns="bytes",
    accept="application/pdf",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

FINALIZE_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="finalize_credit_note",
    method="POST",
    path="/credit-notes/{id}/finalize",
    resource="credit_notes",
    name="finalize",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

FINALIZE_AND_SEND_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="finalize_and_send_credit_note",
    method="POST",
    path="/credit-notes/{id}/finalize-and-send",
    resource="credit_notes",
    name="finalize_and_send",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

MARK_CREDIT_NOTE_AS_SENT: Operation[models.CreditNote] = Operation(
    id="mark_credit_note_as_sent",
    method="POST",
    path="/credit-notes/{id}/mark-as-sent",
    resource="credit_notes",
    name="mark_as_sent",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

SEND_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="send_credit_note",
    method="POST",
    path="/credit-notes/{id}/send",
    resource="credit_notes",
    name="send",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="that it must be FINAL is taken from its life cycle; whether a retry is refused or has its effect again is not documented",
    ),
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

VOID_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="void_credit_note",
    method="POST",
    path="/credit-notes/{id}/void",
    resource="credit_notes",
    name="void",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_CREDIT_NOTE_LINE_ITEM_GROUPS: Operation[models.CreditNoteLineItemGroup] = Operation(
    id="list_credit_note_line_item_groups",
    method="GET",
    path="/credit-notes/{creditnote}/line-item-groups",
    resource="credit_note_line_item_groups",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CreditNoteLineItemGroupList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_CREDIT_NOTE_LINE_ITEM_GROUP: Operation[models.CreditNoteLineItemGroup] = Operation(
    id="create_credit_note_line_item_group",
    method="POST",
    path="/credit-notes/{creditnote}/line-item-groups",
    resource="credit_note_line_item_groups",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateCreditNoteLineItemGroupRequest",
    returns="CreditNoteLineItemGroup",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_CREDIT_NOTE_LINE_ITEM_GROUP: Operation[models.CreditNoteLineItemGroup] = Operation(
    id="update_credit_note_line_item_group",
    method="PUT",
    path="/credit-notes/{creditnote}/line-item-groups/{id}",
    resource="credit_note_line_item_groups",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@UpdateCreditNoteLineItemGroupRequest",
    returns="CreditNoteLineItemGroup",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

DELETE_CREDIT_NOTE_LINE_ITEM_GROUP: Operation[models.CreditNoteLineItemGroup] = Operation(
    id="delete_credit_note_line_item_group",
    method="DELETE",
    path="/credit-notes/{creditnote}/line-item-groups/{id}",
    resource="credit_note_line_item_groups",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="what becomes of its lines is not documented",
    ),
    returns="CreditNoteLineItemGroup",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_CREDIT_NOTE_LINE_ITEMS: Operation[models.CreditNoteLineItem] = Operation(
    id="list_credit_note_line_items",
    method="GET",
    path="/credit-notes/{creditnote}/line-items",
    resource="credit_note_line_items",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CreditNoteLineItemList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_CREDIT_NOTE_LINE_ITEM: Operation[models.CreditNoteLineItem] = Operation(
    id="create_credit_note_line_item",
    method="POST",
    path="/credit-notes/{creditnote}/line-items",
    resource="credit_note_line_items",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateCreditNoteLineItemRequest",
    returns="CreditNoteLineItem",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_CREDIT_NOTE_LINE_ITEM: Operation[models.CreditNoteLineItem] = Operation(
    id="update_credit_note_line_item",
    method="PUT",
    path="/credit-notes/{creditnote}/line-items/{id}",
    resource="credit_note_line_items",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@UpdateCreditNoteLineItemRequest",
    returns="CreditNoteLineItem",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

DELETE_CREDIT_NOTE_LINE_ITEM: Operation[models.CreditNoteLineItem] = Operation(
    id="delete_credit_note_line_item",
    method="DELETE",
    path="/credit-notes/{creditnote}/line-items/{id}",
    resource="credit_note_line_items",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CreditNoteLineItem",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_ACCOUNT_PAYMENT_SETTINGS: Operation[models.AccountPaymentSettings] = Operation(
    id="get_account_payment_settings",
    method="GET",
    path="/payments/settings",
    resource="account_payment_settings",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the page lists no Authorization header",
    ),
    returns="AccountPaymentSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_ACCOUNT_PAYMENT_SETTINGS: Operation[models.AccountPaymentSettings] = Operation(
    id="update_account_payment_settings",
    method="PUT",
    path="/payments/settings/{id}",
    resource="account_payment_settings",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the page lists no Authorization header",
    ),
    body="application/json",
    shape="@UpdateAccountPaymentSettingsRequest",
    returns="AccountPaymentSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_STRIPE_COLLECTION_SETTINGS: Operation[models.StripeCollectionSettings] = Operation(
    id="get_stripe_collection_settings",
    method="GET",
    path="/stripe/collections/settings",
    resource="stripe_collection_settings",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the page lists no Authorization header",
    ),
    returns="StripeCollectionSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_STRIPE_COLLECTION_SETTINGS: Operation[models.StripeCollectionSettings] = Operation(
    id="update_stripe_collection_settings",
    method="PUT",
    path="/stripe/collections/settings/{id}",
    resource="stripe_collection_settings",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the page lists no Authorization header",
    ),
    body="application/json",
    shape="@UpdateStripeCollectionSettingsRequest",
    returns="StripeCollectionSettings",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_TAX_RATES: Operation[models.TaxRate] = Operation(
    id="list_tax_rates",
    method="GET",
    path="/tax-rates",
    resource="tax_rates",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="TaxRateList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_TAX_RATE: Operation[models.TaxRate] = Operation(
    id="create_tax_rate",
    method="POST",
    path="/tax-rates",
    resource="tax_rates",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateTaxRateRequest",
    returns="TaxRate",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_TAX_RATE: Operation[models.TaxRate] = Operation(
    id="get_tax_rate",
    method="GET",
    path="/tax-rates/{id}",
    resource="tax_rates",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="TaxRate",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_TAX_RATE: Operation[models.TaxRate] = Operation(
    id="update_tax_rate",
    method="PUT",
    path="/tax-rates/{id}",
    resource="tax_rates",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the page lists no Authorization header",
    ),
    body="application/json",
    shape="@UpdateTaxRateRequest",
    returns="TaxRate",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

DELETE_TAX_RATE: Operation[models.TaxRate] = Operation(
    id="delete_tax_rate",
    method="DELETE",
    path="/tax-rates/{id}",
    resource="tax_rates",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="TaxRate",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

ARCHIVE_TAX_RATE: Operation[models.ArchivedTaxRate] = Operation(
    id="archive_tax_rate",
    method="POST",
    path="/tax-rates/{id}/archive",
    resource="tax_rates",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="whether a retry is refused or has its effect again is not documented",
    ),
    returns="ArchivedTaxRate",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_TAX_REGISTRATIONS: Operation[models.TaxRegistration] = Operation(
    id="list_tax_registrations",
    method="GET",
    path="/tax-registrations",
    resource="tax_registrations",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="TaxRegistrationList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_TAX_REGISTRATION: Operation[models.TaxRegistration] = Operation(
    id="create_tax_registration",
    method="POST",
    path="/tax-registrations",
    resource="tax_registrations",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@TaxRegistrationRequest",
    returns="TaxRegistration",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_TAX_REGISTRATIONS_FOR_CUSTOMER: Operation[models.CustomerTaxRegistration] = Operation(
    id="list_tax_registrations_for_customer",
    method="GET",
    path="/tax-registrations/for-customer/{id}",
    resource="tax_registrations",
    name="list_for_customer",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the response holds cursors, but no parameter takes one",
    ),
    returns="CustomerTaxRegistrationList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_TAX_REGISTRATIONS_FOR_MERCHANT: Operation[models.MerchantTaxRegistration] = Operation(
    id="list_tax_registrations_for_merchant",
    method="GET",
    path="/tax-registrations/for-merchant/{id}",
    resource="tax_registrations",
    name="list_for_merchant",
    effect="read",
    pagination=Pagination(style="none", items="/items"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the response holds cursors, but no parameter takes one",
    ),
    returns="MerchantTaxRegistrationList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_TAX_REGISTRATION: Operation[models.TaxRegistration] = Operation(
    id="get_tax_registration",
    method="GET",
    path="/tax-registrations/{id}",
    resource="tax_registrations",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="TaxRegistration",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

UPDATE_TAX_REGISTRATION: Operation[models.TaxRegistration] = Operation(
    id="update_tax_registration",
    method="PUT",
    path="/tax-registrations/{id}",
    resource="tax_registrations",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@TaxRegistrationRequest",
    returns="TaxRegistration",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

DELETE_TAX_REGISTRATION: Operation[models.TaxRegistration] = Operation(
    id="delete_tax_registration",
    method="DELETE",
    path="/tax-registrations/{id}",
    resource="tax_registrations",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="TaxRegistration",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_NOTIFICATION_POLICIES: Operation[models.NotificationPolicy] = Operation(
    id="list_notification_policies",
    method="GET",
    path="/notifications/policies",
    resource="notification_policies",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        before="before",
        previous="/pagination/before",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="NotificationPolicyList",
    errors={400: "Error", 401: "Error", 403: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

CREATE_NOTIFICATION_POLICY: Operation[models.NotificationPolicy] = Operation(
    id="create_notification_policy",
    method="POST",
    path="/notifications/policies",
    resource="notification_policies",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateNotificationPolicyRequest",
    returns="NotificationPolicy",
    errors={400: "DatabaseErrors", 401: "Error", 403: "Error", 429: "Error", 500: "Error"},
)

GET_NOTIFICATION_POLICY: Operation[models.NotificationPolicy] = Operation(
    id="get_notification_policy",
    method="GET",
    path="/notifications/policies/{id}",
    resource="notification_policies",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="NotificationPolicy",
    errors={400: "Error", 401: "Error", 403: "Error", 429: "Error", 500: "Error"},
)

DELETE_NOTIFICATION_POLICY: Operation[models.NotificationPolicy] = Operation(
    id="delete_notification_policy",
    method="DELETE",
    path="/notifications/policies/{id}",
    resource="notification_policies",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="NotificationPolicy",
    errors={400: "Error", 401: "Error", 403: "Error", 429: "Error", 500: "Error"},
)

ADD_NOTIFICATION_POLICY_TYPES: Operation[models.NotificationPolicy] = Operation(
    id="add_notification_policy_types",
    method="POST",
    path="/notifications/policies/{id}/notification-types",
    resource="notification_policies",
    name="add_notification_types",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="what becomes of a kind that it already sends is not documented",
    ),
    body="application/json",
    shape="@AddNotificationTypesToPolicyRequest",
    returns="NotificationPolicy",
    errors={400: "DatabaseErrors", 401: "Error", 403: "Error", 429: "Error", 500: "Error"},
)

REMOVE_NOTIFICATION_POLICY_TYPE: Operation[models.NotificationPolicy] = Operation(
    id="remove_notification_policy_type",
    method="DELETE",
    path="/notifications/policies/{id}/notification-types/{type}",
    resource="notification_policies",
    name="remove_notification_type",
    effect="write",
    idempotency=Idempotency(key="natural", at="type", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="NotificationPolicy",
    errors={400: "DatabaseErrors", 401: "Error", 403: "Error", 429: "Error", 500: "Error"},
)

ADD_NOTIFICATION_POLICY_RECIPIENTS: Operation[models.NotificationPolicy] = Operation(
    id="add_notification_policy_recipients",
    method="POST",
    path="/notifications/policies/{id}/recipients",
    resource="notification_policies",
    name="add_recipients",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="what becomes of a recipient that it already has is not documented",
    ),
    body="application/json",
    shape="@AddRecipientsToPolicyRequest",
    returns="NotificationPolicy",
    errors={400: "DatabaseErrors", 401: "Error", 403: "Error", 429: "Error", 500: "Error"},
)

REMOVE_NOTIFICATION_POLICY_RECIPIENT: Operation[models.NotificationPolicy] = Operation(
    id="remove_notification_policy_recipient",
    method="DELETE",
    path="/notifications/policies/{id}/recipients/{recipient}",
    resource="notification_policies",
    name="remove_recipient",
    effect="write",
    idempotency=Idempotency(key="natural", at="recipient", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="NotificationPolicy",
    errors={400: "DatabaseErrors", 401: "Error", 403: "Error", 429: "Error", 500: "Error"},
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "list_customers": LIST_CUSTOMERS,
        "create_customer": CREATE_CUSTOMER,
        "get_customer": GET_CUSTOMER,
        "update_customer": UPDATE_CUSTOMER,
        "list_customer_custom_property_keys": LIST_CUSTOMER_CUSTOM_PROPERTY_KEYS,
        "archive_customer": ARCHIVE_CUSTOMER,
        "get_customer_by_alias": GET_CUSTOMER_BY_ALIAS,
        "list_customer_aliases": LIST_CUSTOMER_ALIASES,
        "create_customer_alias": CREATE_CUSTOMER_ALIAS,
        "update_customer_alias": UPDATE_CUSTOMER_ALIAS,
        "delete_customer_alias": DELETE_CUSTOMER_ALIAS,
        "list_aliases_for_customer": LIST_ALIASES_FOR_CUSTOMER,
        "list_customer_contacts": LIST_CUSTOMER_CONTACTS,
        "create_customer_contact": CREATE_CUSTOMER_CONTACT,
        "update_customer_contact": UPDATE_CUSTOMER_CONTACT,
        "archive_customer_contact": ARCHIVE_CUSTOMER_CONTACT,
        "create_customer_organization": CREATE_CUSTOMER_ORGANIZATION,
        "add_customer_organization_members": ADD_CUSTOMER_ORGANIZATION_MEMBERS,
        "replace_customer_organization_members": REPLACE_CUSTOMER_ORGANIZATION_MEMBERS,
        "create_customer_payment_settings": CREATE_CUSTOMER_PAYMENT_SETTINGS,
        "get_customer_payment_settings": GET_CUSTOMER_PAYMENT_SETTINGS,
        "update_customer_payment_settings": UPDATE_CUSTOMER_PAYMENT_SETTINGS,
        "delete_customer_payment_settings": DELETE_CUSTOMER_PAYMENT_SETTINGS,
        "list_billing_schedule_custom_field_keys": LIST_BILLING_SCHEDULE_CUSTOM_FIELD_KEYS,
        "list_billing_schedules": LIST_BILLING_SCHEDULES,
        "create_billing_schedule": CREATE_BILLING_SCHEDULE,
        "validate_billing_schedule_taxes": VALIDATE_BILLING_SCHEDULE_TAXES,
        "get_billing_schedule": GET_BILLING_SCHEDULE,
        "update_billing_schedule": UPDATE_BILLING_SCHEDULE,
        "activate_billing_schedule": ACTIVATE_BILLING_SCHEDULE,
        "archive_billing_schedule": ARCHIVE_BILLING_SCHEDULE,
        "duplicate_billing_schedule": DUPLICATE_BILLING_SCHEDULE,
        "create_billing_schedule_payment_settings": CREATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
        "get_payment_settings_for_billing_schedule": GET_PAYMENT_SETTINGS_FOR_BILLING_SCHEDULE,
        "get_billing_schedule_payment_settings": GET_BILLING_SCHEDULE_PAYMENT_SETTINGS,
        "update_billing_schedule_payment_settings": UPDATE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
        "delete_billing_schedule_payment_settings": DELETE_BILLING_SCHEDULE_PAYMENT_SETTINGS,
        "list_products": LIST_PRODUCTS,
        "create_product": CREATE_PRODUCT,
        "get_product": GET_PRODUCT,
        "update_product": UPDATE_PRODUCT,
        "archive_product": ARCHIVE_PRODUCT,
        "list_billing_products": LIST_BILLING_PRODUCTS,
        "list_prices": LIST_PRICES,
        "create_price": CREATE_PRICE,
        "get_price": GET_PRICE,
        "update_price": UPDATE_PRICE,
        "delete_price": DELETE_PRICE,
        "list_list_prices": LIST_LIST_PRICES,
        "create_list_price": CREATE_LIST_PRICE,
        "get_list_price": GET_LIST_PRICE,
        "update_list_price": UPDATE_LIST_PRICE,
        "archive_list_price": ARCHIVE_LIST_PRICE,
        "list_discounts": LIST_DISCOUNTS,
        "get_discount": GET_DISCOUNT,
        "update_discount": UPDATE_DISCOUNT,
        "delete_discount": DELETE_DISCOUNT,
        "list_credit_grants": LIST_CREDIT_GRANTS,
        "create_credit_grant": CREATE_CREDIT_GRANT,
        "list_customer_credit_grants": LIST_CUSTOMER_CREDIT_GRANTS,
        "get_credit_grant": GET_CREDIT_GRANT,
        "delete_credit_grant": DELETE_CREDIT_GRANT,
        "list_customer_credit_balances": LIST_CUSTOMER_CREDIT_BALANCES,
        "list_quotes": LIST_QUOTES,
        "get_quote_analytics": GET_QUOTE_ANALYTICS,
        "download_quote_pdf": DOWNLOAD_QUOTE_PDF,
        "list_seat_events": LIST_SEAT_EVENTS,
        "create_seat_event": CREATE_SEAT_EVENT,
        "get_seat_event": GET_SEAT_EVENT,
        "list_seat_balances": LIST_SEAT_BALANCES,
        "list_seat_metrics": LIST_SEAT_METRICS,
        "create_seat_metric": CREATE_SEAT_METRIC,
        "get_seat_metric": GET_SEAT_METRIC,
        "update_seat_metric": UPDATE_SEAT_METRIC,
        "delete_seat_metric": DELETE_SEAT_METRIC,
        "list_usage_events": LIST_USAGE_EVENTS,
        "create_usage_event": CREATE_USAGE_EVENT,
        "list_usage_metrics": LIST_USAGE_METRICS,
        "create_usage_metric": CREATE_USAGE_METRIC,
        "get_usage_metric": GET_USAGE_METRIC,
        "update_usage_metric": UPDATE_USAGE_METRIC,
        "delete_usage_metric": DELETE_USAGE_METRIC,
        "calculate_usage_metric": CALCULATE_USAGE_METRIC,
        "list_accounts": LIST_ACCOUNTS,
        "get_account": GET_ACCOUNT,
        "update_account": UPDATE_ACCOUNT,
        "list_users": LIST_USERS,
        "get_user": GET_USER,
        "delete_user": DELETE_USER,
        "list_activity_logs": LIST_ACTIVITY_LOGS,
        "get_activity_log": GET_ACTIVITY_LOG,
        "create_credit_note_application": CREATE_CREDIT_NOTE_APPLICATION,
        "download_invoice_pdf": DOWNLOAD_INVOICE_PDF,
        "list_invoices": LIST_INVOICES,
        "create_invoice": CREATE_INVOICE,
        "fix_invoice_billing_runs": FIX_INVOICE_BILLING_RUNS,
        "list_invoice_summaries": LIST_INVOICE_SUMMARIES,
        "merge_invoices": MERGE_INVOICES,
        "reconcile_invoices_with_integration": RECONCILE_INVOICES_WITH_INTEGRATION,
        "get_invoice_summary": GET_INVOICE_SUMMARY,
        "get_invoice": GET_INVOICE,
        "update_invoice": UPDATE_INVOICE,
        "patch_invoice": PATCH_INVOICE,
        "delete_invoice": DELETE_INVOICE,
        "list_invoice_currency_conversions": LIST_INVOICE_CURRENCY_CONVERSIONS,
        "convert_invoice_to_draft": CONVERT_INVOICE_TO_DRAFT,
        "finalize_invoice": FINALIZE_INVOICE,
        "finalize_and_send_invoice": FINALIZE_AND_SEND_INVOICE,
        "mark_invoice_as_sent": MARK_INVOICE_AS_SENT,
        "update_invoice_payment_status": UPDATE_INVOICE_PAYMENT_STATUS,
        "send_invoice": SEND_INVOICE,
        "send_invoice_payment_reminder": SEND_INVOICE_PAYMENT_REMINDER,
        "patch_sent_invoice": PATCH_SENT_INVOICE,
        "void_invoice": VOID_INVOICE,
        "create_invoice_payment_settings": CREATE_INVOICE_PAYMENT_SETTINGS,
        "get_payment_settings_for_invoice": GET_PAYMENT_SETTINGS_FOR_INVOICE,
        "get_invoice_payment_settings": GET_INVOICE_PAYMENT_SETTINGS,
        "update_invoice_payment_settings": UPDATE_INVOICE_PAYMENT_SETTINGS,
        "delete_invoice_payment_settings": DELETE_INVOICE_PAYMENT_SETTINGS,
        "list_invoice_line_item_groups": LIST_INVOICE_LINE_ITEM_GROUPS,
        "create_invoice_line_item_group": CREATE_INVOICE_LINE_ITEM_GROUP,
        "update_invoice_line_item_group": UPDATE_INVOICE_LINE_ITEM_GROUP,
        "delete_invoice_line_item_group": DELETE_INVOICE_LINE_ITEM_GROUP,
        "list_invoice_line_items": LIST_INVOICE_LINE_ITEMS,
        "create_invoice_line_item": CREATE_INVOICE_LINE_ITEM,
        "update_invoice_line_item": UPDATE_INVOICE_LINE_ITEM,
        "delete_invoice_line_item": DELETE_INVOICE_LINE_ITEM,
        "get_invoice_render_settings": GET_INVOICE_RENDER_SETTINGS,
        "update_invoice_render_settings": UPDATE_INVOICE_RENDER_SETTINGS,
        "list_credit_notes": LIST_CREDIT_NOTES,
        "create_credit_note": CREATE_CREDIT_NOTE,
        "get_credit_note": GET_CREDIT_NOTE,
        "update_credit_note": UPDATE_CREDIT_NOTE,
        "delete_credit_note": DELETE_CREDIT_NOTE,
        "download_credit_note_pdf": DOWNLOAD_CREDIT_NOTE_PDF,
        "finalize_credit_note": FINALIZE_CREDIT_NOTE,
        "finalize_and_send_credit_note": FINALIZE_AND_SEND_CREDIT_NOTE,
        "mark_credit_note_as_sent": MARK_CREDIT_NOTE_AS_SENT,
        "send_credit_note": SEND_CREDIT_NOTE,
        "void_credit_note": VOID_CREDIT_NOTE,
        "list_credit_note_line_item_groups": LIST_CREDIT_NOTE_LINE_ITEM_GROUPS,
        "create_credit_note_line_item_group": CREATE_CREDIT_NOTE_LINE_ITEM_GROUP,
        "update_credit_note_line_item_group": UPDATE_CREDIT_NOTE_LINE_ITEM_GROUP,
        "delete_credit_note_line_item_group": DELETE_CREDIT_NOTE_LINE_ITEM_GROUP,
        "list_credit_note_line_items": LIST_CREDIT_NOTE_LINE_ITEMS,
        "create_credit_note_line_item": CREATE_CREDIT_NOTE_LINE_ITEM,
        "update_credit_note_line_item": UPDATE_CREDIT_NOTE_LINE_ITEM,
        "delete_credit_note_line_item": DELETE_CREDIT_NOTE_LINE_ITEM,
        "get_account_payment_settings": GET_ACCOUNT_PAYMENT_SETTINGS,
        "update_account_payment_settings": UPDATE_ACCOUNT_PAYMENT_SETTINGS,
        "get_stripe_collection_settings": GET_STRIPE_COLLECTION_SETTINGS,
        "update_stripe_collection_settings": UPDATE_STRIPE_COLLECTION_SETTINGS,
        "list_tax_rates": LIST_TAX_RATES,
        "create_tax_rate": CREATE_TAX_RATE,
        "get_tax_rate": GET_TAX_RATE,
        "update_tax_rate": UPDATE_TAX_RATE,
        "delete_tax_rate": DELETE_TAX_RATE,
        "archive_tax_rate": ARCHIVE_TAX_RATE,
        "list_tax_registrations": LIST_TAX_REGISTRATIONS,
        "create_tax_registration": CREATE_TAX_REGISTRATION,
        "list_tax_registrations_for_customer": LIST_TAX_REGISTRATIONS_FOR_CUSTOMER,
        "list_tax_registrations_for_merchant": LIST_TAX_REGISTRATIONS_FOR_MERCHANT,
        "get_tax_registration": GET_TAX_REGISTRATION,
        "update_tax_registration": UPDATE_TAX_REGISTRATION,
        "delete_tax_registration": DELETE_TAX_REGISTRATION,
        "list_notification_policies": LIST_NOTIFICATION_POLICIES,
        "create_notification_policy": CREATE_NOTIFICATION_POLICY,
        "get_notification_policy": GET_NOTIFICATION_POLICY,
        "delete_notification_policy": DELETE_NOTIFICATION_POLICY,
        "add_notification_policy_types": ADD_NOTIFICATION_POLICY_TYPES,
        "remove_notification_policy_type": REMOVE_NOTIFICATION_POLICY_TYPE,
        "add_notification_policy_recipients": ADD_NOTIFICATION_POLICY_RECIPIENTS,
        "remove_notification_policy_recipient": REMOVE_NOTIFICATION_POLICY_RECIPIENT,
    }
)
"""Every operation by its id, in the order of the spec."""

SHAPES: Mapping[str, Mapping[str | None, Any] | set[str]] = MappingProxyType(
    {
        "AddNotificationTypesToPolicyRequest": {"notificationTypes"},
        "AddRecipientsToPolicyRequest": {"recipients"},
        "Address": {"country", "line1", "line2", "postcode", "state", "town"},
        "ContactRequest": {"billingPreference", "email", "name"},
        "CreateBillingSchedulePaymentSettingsRequest": {"autoCharge", "billingScheduleId", "paymentProvider"},
        "CreateBillingScheduleRequest": {
            "customerId": None,
            "startDate": "date",
            "endDate": "date",
            "recurrenceDayOfMonth": "integer",
            "taxRates": ("list", "@PriceTaxRate"),
            "autoIssueInvoices": None,
            "purchaseOrderNumber": None,
            "reference": None,
            "label": None,
            "paymentProvider": None,
            "isDraft": None,
            "rollUpBilling": None,
            "phases": ("list", "@PhaseRequest"),
            "attachmentAssetIds": None,
            "autoCharge": None,
            "defaultDueDateDays": "integer",
            "memo": None,
            "customFields": None,
        },
        "CreateCreditGrantRequest": {
            "sequenceAccountId": None,
            "customerId": None,
            "name": None,
            "creditUnitType": None,
            "currency": None,
            "metricId": None,
            "amount": "number",
            "costOfCredit": "number",
            "effectiveDate": "date",
            "expiryDate": "date",
            "createInvoice": None,
        },
        "CreateCreditNoteApplicationRequest": {
            "creditNoteId": None,
            "invoiceId": None,
            "amount": "number",
            "currency": None,
            "creditNoteBalanceVersion": "integer",
            "invoiceBalanceVersion": "integer",
        },
        "CreateCreditNoteLineItemGroupRequest": {"description", "lineItemGroupId", "title"},
        "CreateCreditNoteLineItemRequest": {
            "title": None,
            "description": None,
            "quantity": "decimal",
            "rate": "decimal",
            "taxRate": "decimal",
            "rateDisplay": None,
            "externalIds": ("list", "@IntegrationExternalIdentifier"),
            "servicePeriod": "@InclusiveDateRange",
            "revenueRecognitionMethod": None,
            "revenueClassification": None,
            "productId": None,
            "creditNoteId": None,
            "groupId": None,
            "lineItemId": None,
            "invoiceLineItemIds": None,
        },
        "CreateCreditNoteRequest": {
            "invoiceId": None,
            "currency": None,
            "billingPeriodStart": "date-time",
            "billingPeriodEnd": "date-time",
            "purchaseOrderNumber": None,
            "customerId": None,
            "customerEmails": None,
            "customerLegalCompanyName": None,
            "customerBillingAddress": "@Address",
            "customerShippingAddress": "@Address",
            "memo": None,
            "metadata": ("list", "@KeyValuePair"),
            "customerTaxId": None,
            "accountingDate": "date",
        },
        "CreateCustomerAliasRequest": {"customerId", "label", "value"},
        "CreateCustomerPaymentSettingsRequest": {"customerId", "paymentProvider"},
        "CreateInvoiceLineItemGroupRequest": {
            "title": None,
            "description": None,
            "taxCategoryId": None,
            "revenueRecognitionMethod": None,
            "revenueClassification": None,
            "servicePeriod": "@InclusiveDateRange",
        },
        "CreateInvoicePaymentSettingsRequest": {"customerId", "invoiceId", "paymentProvider"},
        "CreateInvoiceRequest": {
            "dueDate": "date",
            "purchaseOrderNumber": None,
            "reference": None,
            "customerEmails": None,
            "customerLegalCompanyName": None,
            "customerBillingAddress": "@Address",
            "customerShippingAddress": "@Address",
            "memo": None,
            "paymentOptions": None,
            "billingPeriod": "@InclusiveDateRange",
            "metadata": ("list", "@KeyValuePair"),
            "creditBalances": None,
            "billingRunId": None,
            "accountingDate": "date",
            "attachmentAssetIds": None,
            "billingScheduleId": None,
            "currency": None,
            "customerId": None,
        },
        "CreateNotificationPolicyRequest": {"channel", "name", "notificationTypes", "recipients", "webhookSecret"},
        "CreateSeatEventRequest": {
            "customerEventId": None,
            "customerAlias": None,
            "seatType": None,
            "eventTimestamp": "date-time",
            "total": "integer",
        },
        "CreateSeatMetricRequest": {"description", "label", "seatType"},
        "CreateTaxRateRequest": {
            "isPublished": None,
            "name": None,
            "invoiceName": None,
            "invoiceShortName": None,
            "description": None,
            "amount": "decimal",
            "country": None,
            "region": None,
            "taxCategoryId": None,
        },
        "CreateUsageEventRequest": {
            "customerEventId": None,
            "customerAlias": None,
            "eventType": None,
            "eventTimestamp": "date-time",
            "eventProperties": None,
        },
        "CreateUsageMetricRequest": {
            "name": None,
            "description": None,
            "metricType": None,
            "eventType": None,
            "aggregationType": None,
            "aggregationProperty": None,
            "groupingProperty": None,
            "unit": None,
            "deletedAt": "date-time",
            "propertyFilters": None,
            "caseSensitive": None,
            "propertiesToNegate": None,
        },
        "CreditNoteSettings": {"generateCashCreditGrant"},
        "CustomerOrganizationMembers": {"customerIds"},
        "CustomerOrganizationRequest": {"memberIds", "ownerId"},
        "CustomerRequest": {
            "legalName": None,
            "address": "@Address",
            "url": None,
            "label": None,
            "taxStatus": None,
            "customerAliases": None,
            "integrationIds": ("list", "@IntegrationIdRequest"),
            "parentId": None,
            "contacts": ("list", "@ContactRequest"),
            "pushToIntegrations": None,
            "status": None,
            "customProperties": None,
        },
        "DateRange": {"startDate": "date", "endDate": "date"},
        "DuplicateBillingScheduleRequest": {"customerId"},
        "EmbeddableCreditGrantRequest": {
            "name": None,
            "creditUnitType": None,
            "currency": None,
            "amount": "number",
            "costOfCredit": "number",
            "taxRateId": None,
            "grantRefreshFrequency": None,
            "rolloverMode": None,
            "restrictToPrices": None,
            "id": None,
        },
        "EmbeddableDiscountRequest": {
            "restrictToPrices": None,
            "type": None,
            "amount": "number",
            "message": None,
            "separateLineItem": None,
            "seatDiscountType": None,
        },
        "FixedPricingStructure": {"price": "decimal", "pricingType": None},
        "GraduatedPricingStructure": {
            "tiers": ("list", "@GraduatedUsageTier"),
            "usageMetricId": None,
            "usageCalculationMode": None,
            "pricingType": None,
        },
        "GraduatedUsageTier": {
            "upperBound": "decimal",
            "price": "decimal",
            "fee": "decimal",
            "isPricePercentage": None,
        },
        "InclusiveDateRange": {"start": "date", "endInclusive": "date"},
        "IntegrationExternalIdentifier": {"key", "value"},
        "IntegrationIdRequest": {"id", "service"},
        "InvoiceLineItemRequest": {
            "title": None,
            "description": None,
            "quantity": "decimal",
            "rate": "decimal",
            "taxRate": "decimal",
            "servicePeriodStart": "date-time",
            "servicePeriodEnd": "date-time",
            "servicePeriod": "@DateRange",
            "groupId": None,
            "priceId": None,
            "rateDisplay": None,
            "externalIds": ("list", "@IntegrationExternalIdentifier"),
            "revenueClassification": None,
            "creditGrantId": None,
            "revenueRecognitionMethod": None,
        },
        "KeyValuePair": {"key", "value"},
        "LinearPricingStructure": {
            "pricePerUnit": "decimal",
            "usageMetricId": None,
            "isPricePercentage": None,
            "pricingType": None,
        },
        "ListPriceRequest": {
            "productId": None,
            "name": None,
            "currency": None,
            "structure": (
                "union",
                "pricingType",
                {
                    "VOLUME": "@VolumePricingStructure",
                    "GRADUATED": "@GraduatedPricingStructure",
                    "SEAT_BASED": "@SeatBasedPricingStructure",
                    "PACKAGE": "@PackagePricingStructure",
                    "LINEAR": "@LinearPricingStructure",
                    "FIXED": "@FixedPricingStructure",
                    "ONE_TIME": "@OneTimePricingStructure",
                },
            ),
            "billingFrequency": None,
            "billingType": None,
            "integrationIds": ("list", "@IntegrationIdRequest"),
            "customMetricParameters": ("list", "@PriceParameter"),
            "usageCalculationPeriod": "@UsageCalculationPeriod",
        },
        "MergeInvoicesRequest": {"invoiceIds"},
        "MinimumRequest": {"restrictToPrices": None, "amount": "number"},
        "OneTimePricingStructure": {"price": "decimal", "pricingType": None},
        "PackagePricingStructure": {
            "packageSize": "decimal",
            "pricePerPackage": "decimal",
            "usageMetricId": None,
            "pricingType": None,
        },
        "PatchInvoiceRequest": {
            "dueDate": "date",
            "purchaseOrderNumber": None,
            "reference": None,
            "customerEmails": None,
            "customerLegalCompanyName": None,
            "customerBillingAddress": "@Address",
            "customerShippingAddress": "@Address",
            "memo": None,
            "paymentOptions": None,
            "billingPeriod": "@InclusiveDateRange",
            "metadata": ("list", "@KeyValuePair"),
            "creditBalances": None,
            "billingRunId": None,
            "accountingDate": "date",
            "attachmentAssetIds": None,
        },
        "PatchSentInvoiceRequest": {"purchaseOrderNumber": None, "dueDate": "date"},
        "PaymentFailureNotifications": {"customerNotifications", "merchantNotifications"},
        "PhaseListPriceMetadata": {"arrCalculation", "listPriceId"},
        "PhasePriceMetadata": {"arrCalculation", "priceId"},
        "PhaseRequest": {
            "name": None,
            "externalContractRef": None,
            "priceIds": None,
            "startDate": "date",
            "endDate": "date",
            "discounts": ("list", "@EmbeddableDiscountRequest"),
            "minimums": ("list", "@MinimumRequest"),
            "creditGrants": ("list", "@EmbeddableCreditGrantRequest"),
            "listPriceIds": None,
            "recurrencePreference": None,
            "phasePriceMetadata": ("list", "@PhasePriceMetadata"),
            "phaseListPriceMetadata": ("list", "@PhaseListPriceMetadata"),
        },
        "PriceParameter": {"parameterId", "value"},
        "PriceRequest": {
            "productId": None,
            "name": None,
            "currency": None,
            "structure": (
                "union",
                "pricingType",
                {
                    "VOLUME": "@VolumePricingStructure",
                    "GRADUATED": "@GraduatedPricingStructure",
                    "SEAT_BASED": "@SeatBasedPricingStructure",
                    "PACKAGE": "@PackagePricingStructure",
                    "LINEAR": "@LinearPricingStructure",
                    "FIXED": "@FixedPricingStructure",
                    "ONE_TIME": "@OneTimePricingStructure",
                },
            ),
            "billingFrequency": None,
            "billingType": None,
            "integrationIds": ("list", "@IntegrationIdRequest"),
            "customMetricParameters": ("list", "@PriceParameter"),
            "listPriceId": None,
            "usageCalculationPeriod": "@UsageCalculationPeriod",
            "status": None,
        },
        "PriceTaxRate": {"priceId", "taxRateId"},
        "ProductRequest": {"label", "name", "taxCategoryId"},
        "ReconcileInvoicesRequest": {"integrationService", "invoiceIds", "propertiesToCompare"},
        "SeatBasedPricingStructure": {
            "seatMetricId": None,
            "pricePerSeat": "decimal",
            "prorationStrategy": None,
            "contractedMinimumSeats": "integer",
            "overagesBillingFrequency": None,
            "tiers": ("list", "@SeatUsageTier"),
            "prorateFlatFees": None,
            "pricingType": None,
        },
        "SeatUsageTier": {"upperBound": "decimal", "price": "decimal", "fee": "decimal"},
        "TaxRegistrationRequest": {"country", "customerId", "merchantId", "state", "taxIdentifier"},
        "UpdateAccountPaymentSettingsRequest": {"failureNotifications": "@PaymentFailureNotifications"},
        "UpdateAccountRequest": {
            "alertEmailAddresses",
            "companyName",
            "companyNumber",
            "country",
            "sendCustomerNotifications",
        },
        "UpdateBillingSchedulePaymentSettingsRequest": {"autoCharge", "paymentProvider"},
        "UpdateBillingScheduleRequest": {
            "startDate": "date",
            "endDate": "date",
            "recurrenceDayOfMonth": "integer",
            "taxRates": ("list", "@PriceTaxRate"),
            "autoIssueInvoices": None,
            "purchaseOrderNumber": None,
            "rollUpBilling": None,
            "phases": ("list", "@PhaseRequest"),
            "attachmentAssetIds": None,
            "defaultDueDateDays": "integer",
            "memo": None,
            "customFields": None,
        },
        "UpdateCreditNoteLineItemGroupRequest": {"description", "title"},
        "UpdateCreditNoteLineItemRequest": {
            "title": None,
            "description": None,
            "quantity": "decimal",
            "rate": "decimal",
            "taxRate": "decimal",
            "rateDisplay": None,
            "externalIds": ("list", "@IntegrationExternalIdentifier"),
            "servicePeriod": "@InclusiveDateRange",
            "revenueRecognitionMethod": None,
            "revenueClassification": None,
            "productId": None,
        },
        "UpdateCreditNoteRequest": {
            "billingPeriodStart": "date-time",
            "billingPeriodEnd": "date-time",
            "purchaseOrderNumber": None,
            "customerEmails": None,
            "customerLegalCompanyName": None,
            "customerBillingAddress": "@Address",
            "customerShippingAddress": "@Address",
            "memo": None,
            "metadata": ("list", "@KeyValuePair"),
            "customerTaxId": None,
            "settings": "@CreditNoteSettings",
            "accountingDate": "date",
        },
        "UpdateCustomerAliasRequest": {"label"},
        "UpdateCustomerPaymentSettingsRequest": {"paymentProvider"},
        "UpdateDiscountRequest": {
            "billingScheduleId": None,
            "priceIds": None,
            "separateLineItem": None,
            "amount": "number",
            "discountCalculationType": None,
            "message": None,
            "validFrom": "date",
            "validTo": "date",
        },
        "UpdateInvoiceLineItemGroupRequest": {
            "title": None,
            "description": None,
            "taxCategoryId": None,
            "revenueRecognitionMethod": None,
            "revenueClassification": None,
            "servicePeriod": "@InclusiveDateRange",
            "index": "integer",
        },
        "UpdateInvoicePaymentSettingsRequest": {"paymentProvider"},
        "UpdateInvoicePaymentStatusRequest": {"paymentStatus"},
        "UpdateInvoiceRenderSettingsRequest": {"currencyConversionDisplay", "paymentLinkDisplay"},
        "UpdateInvoiceRequest": {
            "dueDate": "date",
            "purchaseOrderNumber": None,
            "reference": None,
            "customerEmails": None,
            "customerLegalCompanyName": None,
            "customerBillingAddress": "@Address",
            "customerShippingAddress": "@Address",
            "memo": None,
            "paymentOptions": None,
            "billingPeriod": "@InclusiveDateRange",
            "metadata": ("list", "@KeyValuePair"),
            "creditBalances": None,
            "billingRunId": None,
            "accountingDate": "date",
            "attachmentAssetIds": None,
            "currency": None,
        },
        "UpdatePriceRequest": {"name", "status"},
        "UpdateSeatMetricRequest": {"description", "label"},
        "UpdateStripeCollectionSettingsRequest": {
            "enableAutomaticPayments": None,
            "autoEnableStripePayments": None,
            "retryAnchor": None,
            "retryOffsetDays": ("list", "integer"),
        },
        "UpdateTaxRateRequest": {
            "isPublished": None,
            "name": None,
            "invoiceName": None,
            "invoiceShortName": None,
            "description": None,
            "amount": "decimal",
            "country": None,
            "region": None,
            "taxCategoryId": None,
            "id": None,
        },
        "UpdateUsageMetricRequest": {
            "aggregationProperty",
            "aggregationType",
            "caseSensitive",
            "description",
            "eventType",
            "groupingProperty",
            "metricType",
            "name",
            "propertiesToNegate",
            "propertyFilters",
            "unit",
        },
        "UsageCalculationPeriod": {"frequency": None, "interval": "integer"},
        "VolumePricingStructure": {"tiers": ("list", "@VolumeUsageTier"), "usageMetricId": None, "pricingType": None},
        "VolumeUsageTier": {
            "upperBound": "decimal",
            "price": "decimal",
            "fee": "decimal",
            "isPricePercentage": None,
            "maxPrice": "decimal",
            "minPrice": "decimal",
        },
    }
)
"""How the fields of request bodies are encoded, by component: None, as they are; a set, if all of them are."""
