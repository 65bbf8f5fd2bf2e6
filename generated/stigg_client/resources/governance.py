# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Governance: list_nodes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_GOVERNANCE_NODES
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import AsyncPages, CallOptions, DecimalLike, Page


class Governance(Resource):
    """Governance: list_nodes."""

    @cached_property
    def with_raw_response(self) -> GovernanceWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return GovernanceWithRawResponse(self)

    def list_nodes(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        currency_ids: Sequence[str | UUID] | None = None,
        entity_id_search: str | None = None,
        entity_type_ids: Sequence[str | UUID] | None = None,
        feature_ids: Sequence[str | UUID] | None = None,
        limit: int | None = None,
        min_utilization: DecimalLike | None = None,
        order: inputs.ListGovernanceNodesOrder | None = None,
        scope: inputs.ListGovernanceNodesScope | None = None,
        sort_by: inputs.ListGovernanceNodesSortBy | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.GovernanceNode]:
        """List the limits of a customer's governed entities, with their usage.

        A beta interface: its shapes may change without notice. Read forwards only.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor, a plain text here. At most 255
                characters.
            currency_ids: Only limits on these credit currencies.
            entity_id_search: Only limits of entities whose id holds this text, in upper or lower
                case. 1 to 255 characters.
            entity_type_ids: Only limits of entities of these kinds.
            feature_ids: Only limits on these features.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            min_utilization: Only limits used at least this much. At least 0.
            order: Whether the list begins with the least or the greatest. The provider's default:
                "desc".
            scope: Only limits on all usage of an entity, or only those narrowed to others. The
                provider's default: "all".
            sort_by: What the list is sorted by. The provider's default: "utilization".
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of GovernanceNode; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--governance/get-a-list-of-governance-nodes
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the page repeats array parameters, once for each value, while the Python package joins
            them with commas; the example on the page has entityType where the packages have
            entityTypeId and displayName.
        """
        return self._list(
            LIST_GOVERNANCE_NODES,
            options,
            path={"customerId": customer_id},
            query={
                "after": after,
                "currencyIds": currency_ids,
                "entityIdSearch": entity_id_search,
                "entityTypeIds": entity_type_ids,
                "featureIds": feature_ids,
                "limit": limit,
                "minUtilization": min_utilization,
                "order": order,
                "scope": scope,
                "sortBy": sort_by,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class GovernanceWithRawResponse:
    """The methods of `governance`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Governance) -> None:
        self.list_nodes = raw_response(resource.list_nodes)


class AsyncGovernance(AsyncResource):
    """Governance: list_nodes."""

    @cached_property
    def with_raw_response(self) -> AsyncGovernanceWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncGovernanceWithRawResponse(self)

    def list_nodes(
        self,
        customer_id: str | UUID,
        *,
        after: str | None = None,
        currency_ids: Sequence[str | UUID] | None = None,
        entity_id_search: str | None = None,
        entity_type_ids: Sequence[str | UUID] | None = None,
        feature_ids: Sequence[str | UUID] | None = None,
        limit: int | None = None,
        min_utilization: DecimalLike | None = None,
        order: inputs.ListGovernanceNodesOrder | None = None,
        scope: inputs.ListGovernanceNodesScope | None = None,
        sort_by: inputs.ListGovernanceNodesSortBy | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.GovernanceNode]:
        """List the limits of a customer's governed entities, with their usage.

        A beta interface: its shapes may change without notice. Read forwards only.

        Args:
            customer_id: The customer's id, as chosen when it was provisioned. 1 to 255 characters.
            after: Return items that come after this cursor, a plain text here. At most 255
                characters.
            currency_ids: Only limits on these credit currencies.
            entity_id_search: Only limits of entities whose id holds this text, in upper or lower
                case. 1 to 255 characters.
            entity_type_ids: Only limits of entities of these kinds.
            feature_ids: Only limits on these features.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            min_utilization: Only limits used at least this much. At least 0.
            order: Whether the list begins with the least or the greatest. The provider's default:
                "desc".
            scope: Only limits on all usage of an entity, or only those narrowed to others. The
                provider's default: "all".
            sort_by: What the list is sorted by. The provider's default: "utilization".
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of GovernanceNode; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/beta--governance/get-a-list-of-governance-nodes
            (reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure:
            the page repeats array parameters, once for each value, while the Python package joins
            them with commas; the example on the page has entityType where the packages have
            entityTypeId and displayName.
        """
        return self._list(
            LIST_GOVERNANCE_NODES,
            options,
            path={"customerId": customer_id},
            query={
                "after": after,
                "currencyIds": currency_ids,
                "entityIdSearch": entity_id_search,
                "entityTypeIds": entity_type_ids,
                "featureIds": feature_ids,
                "limit": limit,
                "minUtilization": min_utilization,
                "order": order,
                "scope": scope,
                "sortBy": sort_by,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )


class AsyncGovernanceWithRawResponse:
    """The methods of `governance`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncGovernance) -> None:
        self.list_nodes = async_raw_response(resource.list_nodes)
