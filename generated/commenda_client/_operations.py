# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""The operations: how each is called, what makes a retry safe, and where the provider documents it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ._overlay import Idempotency, Operation, Pagination, Parameter, Reconcile, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models

LIST_CORPORATIONS: Operation[models.Corporation] = Operation(
    id="list_corporations",
    method="GET",
    path="/corporations",
    resource="corporations",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="cursor",
        limit="limit",
        next="/data/cursor",
        items="/data/corporations",
        total="/data/total_corporations",
    ),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/corporation/corporation-GET-ALL.md",
        seen="reference page",
        unsure="the fields are printed without the data wrapper, which is taken from the sibling pages",
    ),
    returns="CorporationListResponse",
    envelope="data",
)

CREATE_CORPORATION: Operation[models.CorporationResponse] = Operation(
    id="create_corporation",
    method="POST",
    path="/corporations",
    resource="corporations",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/corporation/corporation-POST.md",
        seen="reference page",
        unsure="the sample is labelled 201, the schema section shows no number; email_alias stands in the sample only",
    ),
    body="application/json",
    shape="@CreateCorporationRequest",
    returns="CorporationResponse",
    envelope="data",
    errors={400: "Error"},
)

GET_CORPORATION: Operation[models.CorporationResponse] = Operation(
    id="get_corporation",
    method="GET",
    path="/corporations/{id}",
    resource="corporations",
    name="get",
    effect="read",
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/corporation/corporation-GET-ONE",
        seen="reference page",
    ),
    returns="CorporationResponse",
    envelope="data",
)

UPDATE_CORPORATION: Operation[models.CorporationResponse] = Operation(
    id="update_corporation",
    method="POST",
    path="/corporations/{id}",
    resource="corporations",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/corporation/corporation-UPDATE.md",
        seen="reference page",
        unsure="the sample of the response was cut; only the list of fields was read",
    ),
    body="application/json",
    shape="@UpdateCorporationRequest",
    returns="CorporationResponse",
    envelope="data",
)

GET_ADDRESS_REQUIREMENTS: Operation[models.AddressRequirementsResponse] = Operation(
    id="get_address_requirements",
    method="GET",
    path="/address-requirements",
    resource="address_requirements",
    name="get",
    effect="read",
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/address-requirements/address-requirements-GET",
        seen="reference page",
    ),
    returns="AddressRequirementsResponse",
    envelope="data",
)

CALCULATE_TAX: Operation[models.CalculateTaxResponse] = Operation(
    id="calculate_tax",
    method="POST",
    path="/calculate",
    resource="tax",
    name="calculate",
    effect="read",
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/calculate/calculate-POST",
        seen="reference page",
        unsure="response line items are cut after tax_code; 400 is read in the overview (no ship_from, address not usable)",
    ),
    body="application/json",
    shape="@CalculateTaxRequest",
    returns="CalculateTaxResponse",
    envelope="data",
    errors={400: "Error"},
)

LIST_TRANSACTIONS: Operation[models.Transaction] = Operation(
    id="list_transactions",
    method="GET",
    path="/transactions",
    resource="transactions",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor", cursor="cursor", limit="limit", next="/data/cursor", items="/data/transactions"
    ),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/transaction/transaction-GET.md",
        seen="published spec slice",
        unsure="the page is cut after types, so further parameters may exist",
    ),
    parameters=(Parameter(name="types", place="query", explode=False),),
    returns="TransactionListResponse",
    envelope="data",
)

CREATE_TRANSACTION: Operation[models.TransactionResponse] = Operation(
    id="create_transaction",
    method="POST",
    path="/transactions",
    resource="transactions",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/transaction/transaction-POST.md",
        seen="published spec slice",
        unsure="the slice is cut inside its required list; other fields are from a generated sample of the oldest docs; whether the caller's id is read, and a known one refused, is said in the overview only",
    ),
    body="application/json",
    shape="@CreateTransactionRequest",
    returns="TransactionResponse",
    envelope="data",
    errors={400: "Error"},
)

BULK_CREATE_TRANSACTIONS: Operation[models.BulkCreateTransactionsResponse] = Operation(
    id="bulk_create_transactions",
    method="POST",
    path="/transactions/bulk",
    resource="transactions",
    name="bulk_create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/transaction/bulk-transactions-POST.md",
        seen="published spec slice",
        unsure="the slice declares a JSON body with a binary field, which cannot be, so a form is sent; the response was not read; the limit is 50 MB, 15 MB in the oldest docs",
    ),
    body="multipart/form-data",
    shape="@BulkTransactionsRequest",
    returns="BulkCreateTransactionsResponse",
)

GET_TRANSACTION: Operation[models.TransactionResponse] = Operation(
    id="get_transaction",
    method="GET",
    path="/transactions/{id}",
    resource="transactions",
    name="get",
    effect="read",
    source=Source(
        url="https://sales-tax-docs.commenda.io/api-reference/sales-tax/transaction/transaction-GET-ONE",
        seen="reference page",
        unsure="only the oldest docs were readable; 404 is taken from the page of the delete",
    ),
    returns="TransactionResponse",
    envelope="data",
    errors={404: "Error"},
)

DELETE_TRANSACTION: Operation[None] = Operation(
    id="delete_transaction",
    method="DELETE",
    path="/transactions/{id}",
    resource="transactions",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/transaction/transaction-DELETE.md",
        seen="published spec slice",
    ),
    returns=None,
    errors={400: "Error", 404: "Error"},
)

SYNC_EXPOSURE: Operation[models.MessageResponse] = Operation(
    id="sync_exposure",
    method="POST",
    path="/exposure/sync",
    resource="nexus",
    name="sync_exposure",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/nexus/exposure-sync-POST",
        seen="reference page",
        unsure="the sample has no body, so corporation_id is taken to be a query parameter",
    ),
    returns="MessageResponse",
)

GET_NEXUS: Operation[models.NexusResponse] = Operation(
    id="get_nexus",
    method="GET",
    path="/nexus",
    resource="nexus",
    name="get",
    effect="read",
    source=Source(url="https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md", seen="published spec slice"),
    returns="NexusResponse",
    envelope="data",
)

GET_NEXUS_V2: Operation[models.NexusV2Response] = Operation(
    id="get_nexus_v2",
    method="GET",
    path="/nexus",
    resource="nexus",
    name="get_v2",
    effect="read",
    fixed={"v2": "true"},
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md",
        seen="published spec slice",
        unsure="the fields of an entry are named, but how they nest was not read",
    ),
    returns="NexusV2Response",
    envelope="data",
)

CREATE_REGISTRATION: Operation[models.RegistrationResponse] = Operation(
    id="create_registration",
    method="POST",
    path="/registrations",
    resource="registrations",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/registrations-POST",
        seen="reference page",
        unsure="the status of success was not read (200 or 201)",
    ),
    body="application/json",
    shape="@CreateRegistrationRequest",
    returns="RegistrationResponse",
    envelope="data",
    errors={400: "Error"},
)

LIST_REGISTRATIONS: Operation[models.Registration] = Operation(
    id="list_registrations",
    method="POST",
    path="/registrations/list",
    resource="registrations",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="/cursor",
        limit="/limit",
        next="/data/cursor",
        items="/data/registrations",
        total="/data/total",
    ),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/registrations-GET.md",
        seen="reference page",
        unsure="the page lists no paging fields in the request; the oldest docs had a GET at /registrations",
    ),
    body="application/json",
    shape="@ListRegistrationsRequest",
    returns="RegistrationListResponse",
    envelope="data",
)

SUBMIT_NEW_REGISTRATION_FIELDS: Operation[models.LegacyRegistrationResponse] = Operation(
    id="submit_new_registration_fields",
    method="POST",
    path="/registrations/new-registration/fields",
    resource="registrations",
    name="submit_new_fields",
    effect="write",
    deprecated=True,
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://sales-tax-docs.commenda.io/api-reference/sales-tax/registrations/new-registrations/new-registrations-POST",
        seen="reference page",
        unsure="stands in the oldest docs only, where the body is not shown; probably retired",
    ),
    body="application/json",
    returns="LegacyRegistrationResponse",
    envelope="data",
)

GET_REGISTRATION: Operation[models.RegistrationResponse] = Operation(
    id="get_registration",
    method="GET",
    path="/registrations/{registration_id}",
    resource="registrations",
    name="get",
    effect="read",
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/registrations-id-GET",
        seen="reference page",
    ),
    returns="RegistrationResponse",
    envelope="data",
)

UPDATE_REGISTRATION: Operation[models.MessageResponse] = Operation(
    id="update_registration",
    method="POST",
    path="/registrations/{registration_id}",
    resource="registrations",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="registration_id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/registrations-id-POST.md", seen="reference page"
    ),
    body="application/json",
    shape="@UpdateRegistrationRequest",
    returns="MessageResponse",
)

DELETE_REGISTRATION: Operation[None] = Operation(
    id="delete_registration",
    method="DELETE",
    path="/registrations/{registration_id}",
    resource="registrations",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="registration_id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/registrations-id-DELETE.md",
        seen="reference page",
        unsure="the status 204 is inferred from the words for no content",
    ),
    returns=None,
    errors={400: "Error"},
)

ARCHIVE_REGISTRATION: Operation[models.MessageResponse] = Operation(
    id="archive_registration",
    method="POST",
    path="/registrations/{registration_id}/archive",
    resource="registrations",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/registrations-id-archive-POST",
        seen="reference page",
    ),
    returns="MessageResponse",
)

CLOSE_REGISTRATION: Operation[models.MessageResponse] = Operation(
    id="close_registration",
    method="POST",
    path="/registrations/{registration_id}/close",
    resource="registrations",
    name="close",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/registrations-id-close-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@CloseRegistrationRequest",
    returns="MessageResponse",
)

REQUEST_REGISTRATION_VALIDATION: Operation[models.MessageResponse] = Operation(
    id="request_registration_validation",
    method="POST",
    path="/registrations/{registration_id}/request-validation",
    resource="registrations",
    name="request_validation",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/registrations-id-request-validation-POST.md",
        seen="reference page",
        unsure="the response was not read; the page about webhooks names the path without an id",
    ),
    returns="MessageResponse",
)

LIST_AVAILABLE_JURISDICTIONS: Operation[models.AvailableJurisdiction] = Operation(
    id="list_available_jurisdictions",
    method="POST",
    path="/registrations/content/available-jurisdictions",
    resource="registration_content",
    name="list_available_jurisdictions",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="/cursor",
        limit="/limit",
        next="/data/cursor",
        items="/data/jurisdictions",
        total="/data/total",
    ),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/content/available-jurisdictions-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@AvailableJurisdictionsRequest",
    returns="AvailableJurisdictionsResponse",
    envelope="data",
)

LIST_PORTAL_FIELDS: Operation[models.PortalForm] = Operation(
    id="list_portal_fields",
    method="POST",
    path="/registrations/content/portal-fields",
    resource="registration_content",
    name="list_portal_fields",
    effect="read",
    pagination=Pagination(style="none", items="/data/forms"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/content/portal-fields-POST.md",
        seen="reference page",
    ),
    body="application/json",
    shape="@PortalFieldsRequest",
    returns="PortalFieldsResponse",
    envelope="data",
)

LIST_REGISTRATION_INPUT_OPTIONS: Operation[models.JurisdictionRegistrationOptions] = Operation(
    id="list_registration_input_options",
    method="POST",
    path="/registrations/content/registration-input-options",
    resource="registration_content",
    name="list_input_options",
    effect="read",
    pagination=Pagination(style="none", items="/data/options"),
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/registrations/content/registration-input-options-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@RegistrationInputOptionsRequest",
    returns="RegistrationInputOptionsResponse",
    envelope="data",
)

CREATE_REGISTRATION_V2: Operation[models.RegistrationV2Response] = Operation(
    id="create_registration_v2",
    method="POST",
    path="/registrations/v2",
    resource="registrations_v2",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-POST",
        seen="reference page",
        unsure="the status of success was not read; neither was the name of one field of the request",
    ),
    body="application/json",
    shape="@CreateRegistrationV2Request",
    returns="RegistrationV2Response",
    envelope="data",
    errors={400: "Error"},
)

LIST_REGISTRATIONS_V2: Operation[models.RegistrationV2] = Operation(
    id="list_registrations_v2",
    method="POST",
    path="/registrations/v2/list",
    resource="registrations_v2",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="/cursor",
        limit="/limit",
        next="/data/cursor",
        items="/data/registrations",
        total="/data/total",
    ),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-GET",
        seen="reference page",
        unsure="filters for country, state, level, both statuses and a search by name exist; their names were not read",
    ),
    body="application/json",
    shape="@ListRegistrationsV2Request",
    returns="RegistrationV2ListResponse",
    envelope="data",
)

GET_REGISTRATION_V2: Operation[models.RegistrationV2Response] = Operation(
    id="get_registration_v2",
    method="GET",
    path="/registrations/v2/{tax_registration_id}",
    resource="registrations_v2",
    name="get",
    effect="read",
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-GET",
        seen="reference page",
    ),
    returns="RegistrationV2Response",
    envelope="data",
)

UPDATE_REGISTRATION_V2: Operation[models.RegistrationV2Response] = Operation(
    id="update_registration_v2",
    method="POST",
    path="/registrations/v2/{tax_registration_id}",
    resource="registrations_v2",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="tax_registration_id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@UpdateRegistrationV2Request",
    returns="RegistrationV2Response",
    envelope="data",
)

DELETE_REGISTRATION_V2: Operation[models.MessageResponse] = Operation(
    id="delete_registration_v2",
    method="DELETE",
    path="/registrations/v2/{tax_registration_id}",
    resource="registrations_v2",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="tax_registration_id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-DELETE",
        seen="reference page",
    ),
    returns="MessageResponse",
)

ARCHIVE_REGISTRATION_V2: Operation[models.MessageResponse] = Operation(
    id="archive_registration_v2",
    method="POST",
    path="/registrations/v2/{tax_registration_id}/archive",
    resource="registrations_v2",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-archive-POST",
        seen="reference page",
    ),
    returns="MessageResponse",
)

CLOSE_REGISTRATION_V2: Operation[models.MessageResponse] = Operation(
    id="close_registration_v2",
    method="POST",
    path="/registrations/v2/{tax_registration_id}/close",
    resource="registrations_v2",
    name="close",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/registrations-v2-id-close-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@CloseRegistrationRequest",
    returns="MessageResponse",
    errors={400: "Error", 404: "Error"},
)

LIST_AVAILABLE_JURISDICTIONS_V2: Operation[models.AvailableJurisdictionV2] = Operation(
    id="list_available_jurisdictions_v2",
    method="POST",
    path="/registrations/v2/content/available-jurisdictions",
    resource="registration_content_v2",
    name="list_available_jurisdictions",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="/cursor",
        limit="/limit",
        next="/data/cursor",
        items="/data/jurisdictions",
        total="/data/total",
    ),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/available-jurisdictions-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@AvailableJurisdictionsRequest",
    returns="AvailableJurisdictionsV2Response",
    envelope="data",
)

LIST_AVAILABLE_REGISTRATIONS_V2: Operation[models.AvailableRegistration] = Operation(
    id="list_available_registrations_v2",
    method="POST",
    path="/registrations/v2/content/available-registrations",
    resource="registration_content_v2",
    name="list_available_registrations",
    effect="read",
    pagination=Pagination(style="none", items="/data/registrations"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/available-registrations-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@JurisdictionIdsRequest",
    returns="AvailableRegistrationsResponse",
    envelope="data",
)

LIST_PORTAL_FIELDS_V2: Operation[models.Portal] = Operation(
    id="list_portal_fields_v2",
    method="POST",
    path="/registrations/v2/content/portal-fields",
    resource="registration_content_v2",
    name="list_portal_fields",
    effect="read",
    pagination=Pagination(style="none", items="/data/portals"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/portal-fields-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@PortalFieldsV2Request",
    returns="PortalFieldsV2Response",
    envelope="data",
)

LIST_REGISTRATION_CONDITIONS_V2: Operation[models.RegistrationCondition] = Operation(
    id="list_registration_conditions_v2",
    method="POST",
    path="/registrations/v2/content/registration-conditions",
    resource="registration_content_v2",
    name="list_conditions",
    effect="read",
    pagination=Pagination(style="none", items="/data/conditions"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/registration-conditions-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@RegistrationConditionsRequest",
    returns="RegistrationConditionsResponse",
    envelope="data",
)

LIST_SUPPORTED_REGIONS_V2: Operation[models.Region] = Operation(
    id="list_supported_regions_v2",
    method="GET",
    path="/registrations/v2/content/supported-regions",
    resource="registration_content_v2",
    name="list_supported_regions",
    effect="read",
    pagination=Pagination(style="none", items="/data/regions"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/supported-regions-GET",
        seen="reference page",
    ),
    returns="SupportedRegionsResponse",
    envelope="data",
)

LIST_TAX_TYPE_DETAILS_V2: Operation[models.TaxTypeDetail] = Operation(
    id="list_tax_type_details_v2",
    method="POST",
    path="/registrations/v2/content/tax-type-details",
    resource="registration_content_v2",
    name="list_tax_type_details",
    effect="read",
    pagination=Pagination(style="none", items="/data/tax_type_details"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/registrations/v2/content/tax-type-details-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@JurisdictionIdsRequest",
    returns="TaxTypeDetailsResponse",
    envelope="data",
)

LIST_CREDENTIALS: Operation[models.Credential] = Operation(
    id="list_credentials",
    method="GET",
    path="/credentials",
    resource="credentials",
    name="list",
    effect="read",
    pagination=Pagination(style="none", items="/data/credentials", total="/data/count"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/credentials/credentials-GET", seen="reference page"
    ),
    parameters=(Parameter(name="portal_ids", place="query", explode=False),),
    returns="CredentialListResponse",
    envelope="data",
)

CREATE_CREDENTIAL: Operation[models.CredentialCreatedResponse] = Operation(
    id="create_credential",
    method="POST",
    path="/credentials",
    resource="credentials",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/credentials/credentials-POST",
        seen="reference page",
        unsure="the status of success was not read",
    ),
    body="application/json",
    shape="@CreateCredentialRequest",
    returns="CredentialCreatedResponse",
    envelope="data",
)

GET_CREDENTIAL: Operation[models.CredentialResponse] = Operation(
    id="get_credential",
    method="GET",
    path="/credentials/{id}",
    resource="credentials",
    name="get",
    effect="read",
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-GET", seen="reference page"
    ),
    returns="CredentialResponse",
    envelope="data",
)

UPDATE_CREDENTIAL: Operation[models.CredentialUpdatedResponse] = Operation(
    id="update_credential",
    method="POST",
    path="/credentials/{id}",
    resource="credentials",
    name="update",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-POST", seen="reference page"
    ),
    body="application/json",
    shape="@UpdateCredentialRequest",
    returns="CredentialUpdatedResponse",
    envelope="data",
)

DELETE_CREDENTIAL: Operation[models.CredentialDeletedResponse] = Operation(
    id="delete_credential",
    method="DELETE",
    path="/credentials/{id}",
    resource="credentials",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/credentials/credentials-id-DELETE", seen="reference page"
    ),
    returns="CredentialDeletedResponse",
    envelope="data",
)

LIST_PRODUCTS: Operation[models.Product] = Operation(
    id="list_products",
    method="GET",
    path="/products",
    resource="products",
    name="list",
    effect="read",
    pagination=Pagination(style="cursor", cursor="cursor", limit="limit", next="/data/cursor", items="/data/products"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/products/products-GET.md",
        seen="published spec slice",
        unsure="the slice is titled as a read by id although it takes the parameters of a list; limit and the response were cut",
    ),
    returns="ProductListResponse",
    envelope="data",
)

CREATE_PRODUCT: Operation[models.ProductResponse] = Operation(
    id="create_product",
    method="POST",
    path="/products",
    resource="products",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/products/products-POST",
        seen="reference page",
        unsure="the status of success was not read",
    ),
    reconcile=Reconcile(
        operation="list_products", arguments={"corporation_id": "/corporation_id"}, match={"/sku": "/sku"}
    ),
    body="application/json",
    shape="@CreateProductRequest",
    returns="ProductResponse",
    envelope="data",
)

BULK_CREATE_PRODUCTS: Operation[models.BulkCreateProductsResponse] = Operation(
    id="bulk_create_products",
    method="POST",
    path="/products/bulk",
    resource="products",
    name="bulk_create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://sales-tax-docs.commenda.io/api-reference/sales-tax/products/bulk-products",
        seen="reference page",
        unsure="only the oldest docs were readable; the response was not read",
    ),
    body="application/json",
    shape="@BulkProductsRequest",
    returns="BulkCreateProductsResponse",
)

GET_PRODUCT: Operation[models.ProductResponse] = Operation(
    id="get_product",
    method="GET",
    path="/products/{id}",
    resource="products",
    name="get",
    effect="read",
    source=Source(url="https://docs.commenda.io/engine/indirect-tax/products/products-GET.md", seen="reference page"),
    returns="ProductResponse",
    envelope="data",
)

UPDATE_PRODUCT: Operation[models.ProductResponse] = Operation(
    id="update_product",
    method="POST",
    path="/products/{id}",
    resource="products",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/products/products",
        seen="reference page",
        unsure="named in the overview as POST /product/:id; no reference page was read",
    ),
    body="application/json",
    shape="@UpdateProductRequest",
    returns="ProductResponse",
    envelope="data",
)

LIST_CUSTOMERS: Operation[models.Customer] = Operation(
    id="list_customers",
    method="GET",
    path="/customers",
    resource="customers",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="cursor",
        limit="limit",
        next="/data/cursor",
        items="/data/customers",
        total="/data/total_customers",
    ),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/customers/customers-GET.md",
        seen="reference page",
        unsure="the schema nests customers, total_customers and cursor in data, the narrative prints them bare; the schema section lists only the parameters corporation_id, cursor and limit",
    ),
    parameters=(
        Parameter(name="source_platforms", place="query", explode=False),
        Parameter(name="source_platform_ids", place="query", explode=False),
        Parameter(name="extend", place="query", explode=False),
        Parameter(name="certificate_types", place="query", explode=False),
    ),
    returns="CustomerListResponse",
    envelope="data",
)

CREATE_CUSTOMER: Operation[models.CustomerResponse] = Operation(
    id="create_customer",
    method="POST",
    path="/customers",
    resource="customers",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/customers/customers-POST",
        seen="reference page",
        unsure="the narrative sample is bare, the data wrapper is from sibling pages; required fields not readable",
    ),
    reconcile=Reconcile(
        operation="list_customers",
        arguments={"corporation_id": "/corporation_id", "name": "/name"},
        match={"/external_id": "/external_id"},
    ),
    body="application/json",
    shape="@CreateCustomerRequest",
    returns="CustomerResponse",
    envelope="data",
    errors={400: "Error"},
)

GET_CUSTOMER: Operation[models.CustomerResponse] = Operation(
    id="get_customer",
    method="GET",
    path="/customers/{id}",
    resource="customers",
    name="get",
    effect="read",
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/customers/customers-id-GET.md",
        seen="reference page",
        unsure="404 not read on this page",
    ),
    returns="CustomerResponse",
    envelope="data",
    errors={404: "Error"},
)

UPDATE_CUSTOMER: Operation[models.UpdateCustomerResponse] = Operation(
    id="update_customer",
    method="POST",
    path="/customers/{id}",
    resource="customers",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/customers/customers-id-POST.md",
        seen="reference page",
        unsure="the narrative shows a message only in the response, the schema section speaks of the customer too",
    ),
    body="application/json",
    shape="@UpdateCustomerRequest",
    returns="UpdateCustomerResponse",
)

LIST_EXEMPTIONS: Operation[models.ExemptionListItem] = Operation(
    id="list_exemptions",
    method="GET",
    path="/exemptions",
    resource="exemptions",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="cursor",
        limit="limit",
        next="/data/cursor",
        items="/data/exemptions",
        total="/data/total_exemptions",
    ),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/exemptions/exemptions-GET.md",
        seen="reference page",
        unsure="the path is inferred from the name of the page, whose sample of a request was cut",
    ),
    parameters=(
        Parameter(name="certificate_types", place="query", explode=False),
        Parameter(name="exemption_jurisdiction", place="query", explode=False),
    ),
    returns="ExemptionListResponse",
    envelope="data",
)

LIST_EXEMPTION_CERTIFICATES: Operation[models.ExemptionCertificate] = Operation(
    id="list_exemption_certificates",
    method="GET",
    path="/exemption-certificates",
    resource="exemption_certificates",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="cursor",
        limit="limit",
        next="/data/cursor",
        items="/data/exemption_certificates",
        total="/data/total_exemptions",
    ),
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET",
        seen="reference page",
    ),
    returns="ExemptionCertificateListResponse",
    envelope="data",
)

CREATE_EXEMPTION_CERTIFICATE: Operation[models.ExemptionCertificateResponse] = Operation(
    id="create_exemption_certificate",
    method="POST",
    path="/exemption-certificates",
    resource="exemption_certificates",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-POST.md",
        seen="reference page",
    ),
    reconcile=Reconcile(
        operation="list_exemption_certificates",
        arguments={"customer_id": "/customer_id"},
        match={"/exemption_certificate_number": "/exemption_certificate_number"},
    ),
    body="application/json",
    shape="@CreateExemptionCertificateRequest",
    returns="ExemptionCertificateResponse",
    envelope="data",
    errors={400: "Error"},
)

GET_EXEMPTION_CERTIFICATE: Operation[models.ExemptionCertificateResponse] = Operation(
    id="get_exemption_certificate",
    method="GET",
    path="/exemption-certificates/{id}",
    resource="exemption_certificates",
    name="get",
    effect="read",
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/exemption-certificates-GET-ONE",
        seen="reference page",
    ),
    returns="ExemptionCertificateResponse",
    envelope="data",
)

UPDATE_EXEMPTION_CERTIFICATE: Operation[models.MessageResponse] = Operation(
    id="update_exemption_certificate",
    method="POST",
    path="/exemption-certificates/{id}",
    resource="exemption_certificates",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/files/files",
        seen="reference page",
        unsure="named on the page about files only; no reference page was read",
    ),
    body="application/json",
    shape="@UpdateExemptionCertificateRequest",
    returns="MessageResponse",
)

DELETE_EXEMPTION_CERTIFICATE: Operation[None] = Operation(
    id="delete_exemption_certificate",
    method="DELETE",
    path="/exemption-certificates/{id}",
    resource="exemption_certificates",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/exemption-certificates-DELETE",
        seen="reference page",
    ),
    returns=None,
    errors={400: "Error"},
)

CREATE_EXEMPTION_JURISDICTION: Operation[models.ExemptionJurisdictionResponse] = Operation(
    id="create_exemption_jurisdiction",
    method="POST",
    path="/exemption-certificates/{exemption_certificate_id}/jurisdictions",
    resource="exemption_jurisdictions",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-POST",
        seen="reference page",
        unsure="the status of success was not read",
    ),
    body="application/json",
    shape="@ExemptionJurisdictionInput",
    returns="ExemptionJurisdictionResponse",
    envelope="data",
)

BULK_UPSERT_EXEMPTION_JURISDICTIONS: Operation[models.MessageResponse] = Operation(
    id="bulk_upsert_exemption_jurisdictions",
    method="POST",
    path="/exemption-certificates/{exemption_certificate_id}/jurisdictions/bulk_upsert",
    resource="exemption_jurisdictions",
    name="bulk_upsert",
    effect="write",
    idempotency=Idempotency(key="natural", at="exemption_certificate_id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-BULK-UPSERT",
        seen="reference page",
    ),
    body="application/json",
    shape="@BulkUpsertJurisdictionsRequest",
    returns="MessageResponse",
)

UPDATE_EXEMPTION_JURISDICTION: Operation[models.MessageResponse] = Operation(
    id="update_exemption_jurisdiction",
    method="POST",
    path="/exemption-certificates/{exemption_certificate_id}/jurisdictions/{jurisdiction}",
    resource="exemption_jurisdictions",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="jurisdiction", reuse="replay", place="path"),
    source=Source(
        url="https://api.docs.commenda.io/api-reference/global-indirect-tax/exemptions/exemption-certificates/jurisdictions-UPDATE",
        seen="reference page",
    ),
    body="application/json",
    shape="@UpdateExemptionJurisdictionRequest",
    returns="MessageResponse",
)

DELETE_EXEMPTION_JURISDICTION: Operation[None] = Operation(
    id="delete_exemption_jurisdiction",
    method="DELETE",
    path="/exemption-certificates/{exemption_certificate_id}/jurisdictions/{jurisdiction}",
    resource="exemption_jurisdictions",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="jurisdiction", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/exemptions/exemption-certificates/jurisdictions-DELETE.md",
        seen="reference page",
        unsure="the sample prints a message under 204, where none can be",
    ),
    returns=None,
    errors={404: "Error"},
)

UPLOAD_FILE: Operation[models.FileResponse] = Operation(
    id="upload_file",
    method="POST",
    path="/files",
    resource="files",
    name="upload",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/files/files",
        seen="reference page",
        unsure="the page of the tax API was not readable; the fields are those of an older page of the same name, which says companyId",
    ),
    body="multipart/form-data",
    shape="@UploadFileRequest",
    returns="FileResponse",
    envelope="data",
)

LIST_FILINGS: Operation[models.Filing] = Operation(
    id="list_filings",
    method="GET",
    path="/filings",
    resource="filings",
    name="list",
    effect="read",
    pagination=Pagination(style="cursor", cursor="cursor", limit="limit", next="/data/cursor", items="/data/filings"),
    source=Source(
        url="https://sales-tax-docs.commenda.io/api-reference/sales-tax/filings/filings-GET",
        seen="reference page",
        unsure="only the oldest docs were readable; the newest overview names a list without a path",
    ),
    returns="FilingListResponse",
    envelope="data",
)

GET_FILING_CALENDAR: Operation[models.CalendarFiling] = Operation(
    id="get_filing_calendar",
    method="GET",
    path="/filings/calendar",
    resource="filings",
    name="list_calendar",
    effect="read",
    pagination=Pagination(style="cursor", cursor="cursor", limit="limit", next="/data/cursor", items="/data/filings"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/filings/filings-calendar-GET",
        seen="reference page",
        unsure="one response is shown; whether v2=true changes it was not read",
    ),
    returns="FilingCalendarResponse",
    envelope="data",
)

GET_FILING_CONTRIBUTIONS_BATCH: Operation[models.FilingWithContributions] = Operation(
    id="get_filing_contributions_batch",
    method="POST",
    path="/filings/contributions",
    resource="filings",
    name="list_contributions",
    effect="read",
    pagination=Pagination(style="none", items="/data/filings"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/filings/filings-contributions-batch-POST",
        seen="reference page",
    ),
    body="application/json",
    shape="@FilingIdsRequest",
    returns="FilingContributionsResponse",
    envelope="data",
)

GET_FILING_LIABILITY_REPORT: Operation[models.LiabilityFiling] = Operation(
    id="get_filing_liability_report",
    method="POST",
    path="/filings/liability-report",
    resource="filings",
    name="list_liabilities",
    effect="read",
    pagination=Pagination(style="none", items="/data/filings"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/filings/filings-liability-report-POST", seen="reference page"
    ),
    body="application/json",
    shape="@FilingIdsRequest",
    returns="LiabilityReportResponse",
    envelope="data",
)

GET_FILING: Operation[models.FilingResponse] = Operation(
    id="get_filing",
    method="GET",
    path="/filings/{id}",
    resource="filings",
    name="get",
    effect="read",
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/filings/filings-GET-ONE.md",
        seen="published spec slice",
        unsure="the schema was cut after id; the other fields are from a sample of the oldest docs",
    ),
    returns="FilingResponse",
    envelope="data",
    errors={400: "Error", 404: "Error"},
)

BULK_CREATE_FILINGS: Operation[models.BulkCreateFilingsResponse] = Operation(
    id="bulk_create_filings",
    method="POST",
    path="/internal/filings/bulk/create",
    resource="filings",
    name="bulk_create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/filings/filings-bulk-create-POST",
        seen="reference page",
        unsure="documented in public, but its samples use the token of an administrator; total_created may exceed the list",
    ),
    body="application/json",
    shape="@GenerateFilingsRequest",
    returns="BulkCreateFilingsResponse",
)

PREVIEW_FILINGS: Operation[models.ProposedFiling] = Operation(
    id="preview_filings",
    method="POST",
    path="/internal/filings/preview",
    resource="filings",
    name="preview",
    effect="read",
    pagination=Pagination(style="none", items="/proposed_filings"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/filings/filings-preview-POST",
        seen="reference page",
        unsure="documented in public, but its samples use the token of an administrator",
    ),
    body="application/json",
    shape="@GenerateFilingsRequest",
    returns="PreviewFilingsResponse",
)

LIST_WEBHOOKS: Operation[models.Webhook] = Operation(
    id="list_webhooks",
    method="GET",
    path="/webhooks",
    resource="webhooks",
    name="list",
    effect="read",
    pagination=Pagination(style="none", items="/data/webhooks"),
    source=Source(
        url="https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST",
        seen="reference page",
        unsure="only the oldest docs were readable; the sample shows one object where the title says list",
    ),
    returns="WebhookListResponse",
    envelope="data",
)

CREATE_WEBHOOK: Operation[models.WebhookResponse] = Operation(
    id="create_webhook",
    method="POST",
    path="/webhooks",
    resource="webhooks",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/webhooks/webhooks-POST.md",
        seen="published spec slice",
        unsure="the schema of the response was cut; its fields are those of the list",
    ),
    body="application/json",
    shape="@CreateWebhookRequest",
    returns="WebhookResponse",
    envelope="data",
    errors={400: "Error"},
)

TRIGGER_TEST_WEBHOOK: Operation[models.MessageResponse] = Operation(
    id="trigger_test_webhook",
    method="POST",
    path="/webhooks/test/trigger/{id}",
    resource="webhooks",
    name="trigger_test",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST",
        seen="named on two older generations of the webhook pages",
        unsure="the response was not read; it is assumed to be that of other changes of an endpoint",
    ),
    returns="MessageResponse",
)

UPDATE_WEBHOOK: Operation[models.MessageResponse] = Operation(
    id="update_webhook",
    method="POST",
    path="/webhooks/{id}",
    resource="webhooks",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-UPDATE",
        seen="reference page",
        unsure="only the oldest docs were readable",
    ),
    body="application/json",
    shape="@UpdateWebhookRequest",
    returns="MessageResponse",
)

DELETE_WEBHOOK: Operation[None] = Operation(
    id="delete_webhook",
    method="DELETE",
    path="/webhooks/{id}",
    resource="webhooks",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://sales-tax-docs.commenda.io/api-reference/sales-tax/webhooks/webhooks-LIST",
        seen="reference page",
        unsure="deletion is only mentioned in the text of a field; method, path and status are assumed",
    ),
    returns=None,
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "list_corporations": LIST_CORPORATIONS,
        "create_corporation": CREATE_CORPORATION,
        "get_corporation": GET_CORPORATION,
        "update_corporation": UPDATE_CORPORATION,
        "get_address_requirements": GET_ADDRESS_REQUIREMENTS,
        "calculate_tax": CALCULATE_TAX,
        "list_transactions": LIST_TRANSACTIONS,
        "create_transaction": CREATE_TRANSACTION,
        "bulk_create_transactions": BULK_CREATE_TRANSACTIONS,
        "get_transaction": GET_TRANSACTION,
        "delete_transaction": DELETE_TRANSACTION,
        "sync_exposure": SYNC_EXPOSURE,
        "get_nexus": GET_NEXUS,
        "get_nexus_v2": GET_NEXUS_V2,
        "create_registration": CREATE_REGISTRATION,
        "list_registrations": LIST_REGISTRATIONS,
        "submit_new_registration_fields": SUBMIT_NEW_REGISTRATION_FIELDS,
        "get_registration": GET_REGISTRATION,
        "update_registration": UPDATE_REGISTRATION,
        "delete_registration": DELETE_REGISTRATION,
        "archive_registration": ARCHIVE_REGISTRATION,
        "close_registration": CLOSE_REGISTRATION,
        "request_registration_validation": REQUEST_REGISTRATION_VALIDATION,
        "list_available_jurisdictions": LIST_AVAILABLE_JURISDICTIONS,
        "list_portal_fields": LIST_PORTAL_FIELDS,
        "list_registration_input_options": LIST_REGISTRATION_INPUT_OPTIONS,
        "create_registration_v2": CREATE_REGISTRATION_V2,
        "list_registrations_v2": LIST_REGISTRATIONS_V2,
        "get_registration_v2": GET_REGISTRATION_V2,
        "update_registration_v2": UPDATE_REGISTRATION_V2,
        "delete_registration_v2": DELETE_REGISTRATION_V2,
        "archive_registration_v2": ARCHIVE_REGISTRATION_V2,
        "close_registration_v2": CLOSE_REGISTRATION_V2,
        "list_available_jurisdictions_v2": LIST_AVAILABLE_JURISDICTIONS_V2,
        "list_available_registrations_v2": LIST_AVAILABLE_REGISTRATIONS_V2,
        "list_portal_fields_v2": LIST_PORTAL_FIELDS_V2,
        "list_registration_conditions_v2": LIST_REGISTRATION_CONDITIONS_V2,
        "list_supported_regions_v2": LIST_SUPPORTED_REGIONS_V2,
        "list_tax_type_details_v2": LIST_TAX_TYPE_DETAILS_V2,
        "list_credentials": LIST_CREDENTIALS,
        "create_credential": CREATE_CREDENTIAL,
        "get_credential": GET_CREDENTIAL,
        "update_credential": UPDATE_CREDENTIAL,
        "delete_credential": DELETE_CREDENTIAL,
        "list_products": LIST_PRODUCTS,
        "create_product": CREATE_PRODUCT,
        "bulk_create_products": BULK_CREATE_PRODUCTS,
        "get_product": GET_PRODUCT,
        "update_product": UPDATE_PRODUCT,
        "list_customers": LIST_CUSTOMERS,
        "create_customer": CREATE_CUSTOMER,
        "get_customer": GET_CUSTOMER,
        "update_customer": UPDATE_CUSTOMER,
        "list_exemptions": LIST_EXEMPTIONS,
        "list_exemption_certificates": LIST_EXEMPTION_CERTIFICATES,
        "create_exemption_certificate": CREATE_EXEMPTION_CERTIFICATE,
        "get_exemption_certificate": GET_EXEMPTION_CERTIFICATE,
        "update_exemption_certificate": UPDATE_EXEMPTION_CERTIFICATE,
        "delete_exemption_certificate": DELETE_EXEMPTION_CERTIFICATE,
        "create_exemption_jurisdiction": CREATE_EXEMPTION_JURISDICTION,
        "bulk_upsert_exemption_jurisdictions": BULK_UPSERT_EXEMPTION_JURISDICTIONS,
        "update_exemption_jurisdiction": UPDATE_EXEMPTION_JURISDICTION,
        "delete_exemption_jurisdiction": DELETE_EXEMPTION_JURISDICTION,
        "upload_file": UPLOAD_FILE,
        "list_filings": LIST_FILINGS,
        "get_filing_calendar": GET_FILING_CALENDAR,
        "get_filing_contributions_batch": GET_FILING_CONTRIBUTIONS_BATCH,
        "get_filing_liability_report": GET_FILING_LIABILITY_REPORT,
        "get_filing": GET_FILING,
        "bulk_create_filings": BULK_CREATE_FILINGS,
        "preview_filings": PREVIEW_FILINGS,
        "list_webhooks": LIST_WEBHOOKS,
        "create_webhook": CREATE_WEBHOOK,
        "trigger_test_webhook": TRIGGER_TEST_WEBHOOK,
        "update_webhook": UPDATE_WEBHOOK,
        "delete_webhook": DELETE_WEBHOOK,
    }
)
"""Every operation by its id, in the order of the spec."""

SHAPES: Mapping[str, Mapping[str | None, Any] | set[str]] = MappingProxyType(
    {
        "Address": {"address_line_1", "address_line_2", "address_line_3", "city", "country", "postal_code", "state"},
        "AvailableJurisdictionsRequest": {"filters": "@JurisdictionFilters", "cursor": None, "limit": "integer"},
        "BulkProductsRequest": {"corporation_id", "file_id"},
        "BulkTransactionsRequest": {"corporation_id", "file"},
        "BulkUpsertJurisdictionsRequest": {"jurisdictions": ("list", "@ExemptionJurisdictionInput")},
        "CalculateAddresses": {"ship_to": "@Address", "ship_from": "@Address"},
        "CalculateCustomerDetails": {"customer_id"},
        "CalculateLineItem": {
            "line_number": "integer",
            "product_taxability_code": None,
            "quantity": "number",
            "amount": "number",
            "discount": "number",
            "product_id": None,
        },
        "CalculateLineItems": {"items": ("list", "@CalculateLineItem")},
        "CalculateTaxRequest": {
            "corporation_id": None,
            "transaction_date": "date",
            "transaction_currency": None,
            "transaction_type": None,
            "addresses": "@CalculateAddresses",
            "customer_details": "@CalculateCustomerDetails",
            "discount": "number",
            "exemption_type": None,
            "line_items": "@CalculateLineItems",
        },
        "CertificateJurisdictionInput": {
            "identification_type": None,
            "identification_number": None,
            "country": None,
            "state": None,
            "reason": None,
            "end_date": "date",
            "is_active": None,
        },
        "CloseRegistrationRequest": {"effective_end_date": "date"},
        "CreateCorporationRequest": {"email_alias", "jurisdiction", "legal_name"},
        "CreateCredentialRequest": {
            "corporation_id": None,
            "credential_type": None,
            "blocks": ("list", "@CredentialBlockInput"),
            "portal_id": None,
            "name": None,
            "portal_url": None,
            "notes": None,
            "is_custom": None,
        },
        "CreateCustomerRequest": {
            "corporation_id": None,
            "name": None,
            "email": None,
            "external_id": None,
            "business_identification_number": None,
            "shipping_address": "@Address",
        },
        "CreateExemptionCertificateRequest": {
            "customer_id": None,
            "file_id": None,
            "effective_date": "date",
            "type": None,
            "exemption_certificate_number": None,
            "jurisdictions": ("list", "@CertificateJurisdictionInput"),
        },
        "CreateProductRequest": {
            "corporation_id",
            "customs_jurisdiction_details",
            "description",
            "name",
            "sku",
            "tax_code",
        },
        "CreateRegistrationRequest": {
            "corporation_id": None,
            "registration_content_id": None,
            "tax_types": None,
            "frequency": None,
            "effective_start_date": "date",
            "portal_id": None,
        },
        "CreateRegistrationV2Request": {
            "corporation_id": None,
            "registration_tax_type_id": None,
            "tax_types": None,
            "frequencies": None,
            "effective_start_date": "date",
            "registered_by": None,
            "tax_registration_number": None,
            "credential_id": None,
            "managed_filing_enabled": None,
            "registered_through_registration_tax_type_id": None,
        },
        "CreateTransactionRequest": {
            "id": None,
            "corporation_id": None,
            "transacted_at": "date",
            "tax_date_override": "date",
            "calculation_date_override": "date",
            "reporting_date_override": "date",
            "invoice_currency": None,
            "invoice_number": None,
            "subtotal": "number",
            "discount": "number",
            "shipping_and_handling": "number",
            "total": "number",
            "tax_collected": "number",
            "transaction_type": None,
            "calculation_id": None,
            "parent_invoice_id": None,
            "refund_type": None,
            "customer_details": "@TransactionCustomerDetails",
            "line_items": "@TransactionLineItemsInput",
            "tax_included": None,
            "exemption_type": None,
        },
        "CreateWebhookRequest": {"api_version", "key", "name", "status", "topics", "url"},
        "CredentialBlockInput": {"block_key", "block_label", "block_type", "id", "value"},
        "ExemptionJurisdictionInput": {
            "country": None,
            "state": None,
            "reason": None,
            "identification_type": None,
            "identification_number": None,
            "end_date": "date",
            "is_active": None,
        },
        "FilingIdsRequest": {"filing_ids"},
        "GenerateFilingsRequest": {
            "corporation_id",
            "country",
            "filing_frequency",
            "registration_tax_type_id",
            "state",
            "tax_period_end_month",
            "tax_period_start_month",
        },
        "JurisdictionFilters": {"countries", "types"},
        "JurisdictionIdsRequest": {"jurisdiction_ids"},
        "ListRegistrationsRequest": {
            "corporation_id": None,
            "countries": None,
            "states_or_provinces": None,
            "jurisdiction_types": None,
            "jurisdiction_name": None,
            "registration_type": None,
            "validation_status": None,
            "include_archived": None,
            "cursor": None,
            "limit": "integer",
        },
        "ListRegistrationsV2Request": {
            "corporation_id": None,
            "include_archived": None,
            "cursor": None,
            "limit": "integer",
        },
        "PortalFieldsFilters": {"registration_content_ids"},
        "PortalFieldsRequest": {"filters": "@PortalFieldsFilters"},
        "PortalFieldsV2Request": {"portal_ids"},
        "RegistrationConditionsRequest": {"registration_tax_type_id"},
        "RegistrationInputOptionsFilters": {"jurisdiction_ids"},
        "RegistrationInputOptionsRequest": {"filters": "@RegistrationInputOptionsFilters"},
        "TransactionCustomerDetails": {
            "shipping_address": "@Address",
            "customer_id": None,
            "customer_external_id": None,
        },
        "TransactionLineItemInput": {
            "amount": "number",
            "line_number": None,
            "quantity": "number",
            "price_per_unit": "number",
            "discount_amount": "number",
            "tax_collected": "number",
            "tax_code": None,
            "product_id": None,
            "product_sku": None,
            "exemption_type": None,
            "exemption_reason": None,
            "exemption_certificate_id": None,
        },
        "TransactionLineItemsInput": {"items": ("list", "@TransactionLineItemInput")},
        "UpdateCorporationRequest": {"email_alias", "jurisdiction", "legal_name"},
        "UpdateCredentialRequest": {
            "corporation_id": None,
            "portal_id": None,
            "name": None,
            "status": None,
            "blocks": ("list", "@CredentialBlockInput"),
        },
        "UpdateCustomerRequest": {
            "name": None,
            "email": None,
            "shipping_address": "@Address",
            "business_identification_number": None,
        },
        "UpdateExemptionCertificateRequest": {"file_id"},
        "UpdateExemptionJurisdictionRequest": {
            "reason": None,
            "identification_type": None,
            "identification_number": None,
            "end_date": "date",
            "is_active": None,
        },
        "UpdateProductRequest": {"customs_jurisdiction_details", "description", "name", "sku", "tax_code"},
        "UpdateRegistrationRequest": {
            "tax_types": None,
            "frequency": None,
            "effective_start_date": "date",
            "tax_registration_id": None,
            "credential_id": None,
            "portal_id": None,
        },
        "UpdateRegistrationV2Request": {
            "tax_types": None,
            "frequencies": None,
            "effective_start_date": "date",
            "tax_registration_number": None,
            "credential_id": None,
            "managed_filing_enabled": None,
            "registered_by": None,
        },
        "UpdateWebhookRequest": {"api_version", "name", "status", "topics"},
        "UploadFileRequest": {"companyId", "file"},
    }
)
"""How the fields of request bodies are encoded, by component: None, as they are; a set, if all of them are."""
