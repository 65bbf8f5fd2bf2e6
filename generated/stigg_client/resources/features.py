# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Features: get, update, list, create, archive, unarchive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import ARCHIVE_FEATURE, CREATE_FEATURE, GET_FEATURE, LIST_FEATURES, UNARCHIVE_FEATURE, UPDATE_FEATURE
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


class Features(Resource):
    """Features: get, update, list, create, archive, unarchive."""

    @cached_property
    def with_raw_response(self) -> FeaturesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return FeaturesWithRawResponse(self)

    def get(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Read one feature.

        Args:
            id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: FeatureResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/features.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return self._call(
            GET_FEATURE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        enum_configuration: Sequence[inputs.FeatureEnumValue | models.FeatureEnumValue] | Absent = ABSENT,
        feature_units: str | Absent = ABSENT,
        feature_units_plural: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        meter: inputs.MeterInput | Absent = ABSENT,
        unit_transformation: inputs.UnitTransformationInput | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Change some fields of a feature.

        Only the fields that are sent change. Lists and metadata are replaced as a whole.

        Args:
            id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is. At most 255 characters.
            display_name: Name for people. At most 255 characters.
            enum_configuration: Values that a feature of the kind ENUM is chosen from; replaces all
                that are there. 1 to 255 entries.
            feature_units: Word for one unit. At most 255 characters.
            feature_units_plural: Word for several units. At most 255 characters.
            metadata: The caller's own notes; replaces all that are there.
            meter: How usage is counted from raw events.
            unit_transformation: How units are converted before they are billed; null takes it
                away.

        Returns: FeatureResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/features/update-a-feature (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages accept
            any 2xx, so 200 is assumed.
        """
        return self._call(
            UPDATE_FEATURE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "description": description,
                "displayName": display_name,
                "enumConfiguration": enum_configuration,
                "featureUnits": feature_units,
                "featureUnitsPlural": feature_units_plural,
                "metadata": metadata,
                "meter": meter,
                "unitTransformation": unit_transformation,
            },
        )

    def list(
        self,
        *,
        id: str | UUID | None = None,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        feature_type: Sequence[inputs.FeatureType] | None = None,
        limit: int | None = None,
        meter_type: Sequence[inputs.MeterType] | None = None,
        status: Sequence[inputs.FeatureStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Feature]:
        """List features.

        Args:
            id: Only the one with this id.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            feature_type: Only features of these kinds.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            meter_type: Only features metered in one of these ways.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Feature; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/features/get-a-list-of-features (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_FEATURES,
            options,
            query={
                "id": id,
                "after": after,
                "before": before,
                "createdAt": created_at,
                "featureType": feature_type,
                "limit": limit,
                "meterType": meter_type,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    def create(
        self,
        *,
        id: str | UUID,
        display_name: str,
        feature_type: inputs.FeatureType,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | Absent = ABSENT,
        enum_configuration: Sequence[inputs.FeatureEnumValue | models.FeatureEnumValue] | Absent = ABSENT,
        feature_status: inputs.FeatureStatus | Absent = ABSENT,
        feature_units: str | Absent = ABSENT,
        feature_units_plural: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        meter: inputs.MeterInput | Absent = ABSENT,
        meter_type: inputs.MeterType | Absent = ABSENT,
        unit_transformation: inputs.UnitTransformationInput | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Create a feature.

        Args:
            id: The caller's id for the feature. 1 to 255 characters.
            display_name: Name for people. At most 255 characters.
            feature_type: Whether it is switched on, measured, or chosen from values.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is. At most 255 characters.
            enum_configuration: Values that a feature of the kind ENUM is chosen from. 1 to 255
                entries.
            feature_status: State of the feature. The provider's default: "ACTIVE".
            feature_units: Word for one unit. At most 255 characters.
            feature_units_plural: Word for several units. At most 255 characters.
            metadata: The caller's own notes.
            meter: How usage is counted from raw events.
            meter_type: Whether usage goes up and down or only up.
            unit_transformation: How units are converted before they are billed.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: FeatureResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/features/create-a-feature (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; the
            packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            CREATE_FEATURE,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "displayName": display_name,
                "featureType": feature_type,
                "description": description,
                "enumConfiguration": enum_configuration,
                "featureStatus": feature_status,
                "featureUnits": feature_units,
                "featureUnitsPlural": feature_units_plural,
                "metadata": metadata,
                "meter": meter,
                "meterType": meter_type,
                "unitTransformation": unit_transformation,
            },
            idempotency_key=idempotency_key,
        )

    def archive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Archive a feature.

        Args:
            id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: FeatureResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/features/archive-feature (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; the
            packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ARCHIVE_FEATURE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    def unarchive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Bring an archived feature back.

        Args:
            id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: FeatureResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/features.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            UNARCHIVE_FEATURE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class FeaturesWithRawResponse:
    """The methods of `features`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Features) -> None:
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.archive = raw_response(resource.archive)
        self.unarchive = raw_response(resource.unarchive)


class AsyncFeatures(AsyncResource):
    """Features: get, update, list, create, archive, unarchive."""

    @cached_property
    def with_raw_response(self) -> AsyncFeaturesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncFeaturesWithRawResponse(self)

    async def get(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Read one feature.

        Args:
            id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: FeatureResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/features.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found.
        """
        return await self._call(
            GET_FEATURE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | Absent = ABSENT,
        display_name: str | Absent = ABSENT,
        enum_configuration: Sequence[inputs.FeatureEnumValue | models.FeatureEnumValue] | Absent = ABSENT,
        feature_units: str | Absent = ABSENT,
        feature_units_plural: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        meter: inputs.MeterInput | Absent = ABSENT,
        unit_transformation: inputs.UnitTransformationInput | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Change some fields of a feature.

        Only the fields that are sent change. Lists and metadata are replaced as a whole.

        Args:
            id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is. At most 255 characters.
            display_name: Name for people. At most 255 characters.
            enum_configuration: Values that a feature of the kind ENUM is chosen from; replaces all
                that are there. 1 to 255 entries.
            feature_units: Word for one unit. At most 255 characters.
            feature_units_plural: Word for several units. At most 255 characters.
            metadata: The caller's own notes; replaces all that are there.
            meter: How usage is counted from raw events.
            unit_transformation: How units are converted before they are billed; null takes it
                away.

        Returns: FeatureResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.stigg.io/api-reference/features/update-a-feature (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages accept
            any 2xx, so 200 is assumed.
        """
        return await self._call(
            UPDATE_FEATURE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "description": description,
                "displayName": display_name,
                "enumConfiguration": enum_configuration,
                "featureUnits": feature_units,
                "featureUnitsPlural": feature_units_plural,
                "metadata": metadata,
                "meter": meter,
                "unitTransformation": unit_transformation,
            },
        )

    def list(
        self,
        *,
        id: str | UUID | None = None,
        after: str | None = None,
        before: str | None = None,
        created_at: inputs.CreatedAtParameter | None = None,
        feature_type: Sequence[inputs.FeatureType] | None = None,
        limit: int | None = None,
        meter_type: Sequence[inputs.MeterType] | None = None,
        status: Sequence[inputs.FeatureStatus] | None = None,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Feature]:
        """List features.

        Args:
            id: Only the one with this id.
            after: Return items that come after this cursor.
            before: Return items that come before this cursor.
            created_at: Filter by creation date using range operators: gt, gte, lt, lte.
            feature_type: Only features of these kinds.
            limit: Maximum number of items to return. 1 to 100. The provider's default: 20.
            meter_type: Only features metered in one of these ways.
            status: Only those in one of these states.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.

        Returns: A page of Feature; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.stigg.io/api-reference/features/get-a-list-of-features (reference
            page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51).
        """
        return self._list(
            LIST_FEATURES,
            options,
            query={
                "id": id,
                "after": after,
                "before": before,
                "createdAt": created_at,
                "featureType": feature_type,
                "limit": limit,
                "meterType": meter_type,
                "status": status,
            },
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
        )

    async def create(
        self,
        *,
        id: str | UUID,
        display_name: str,
        feature_type: inputs.FeatureType,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        description: str | Absent = ABSENT,
        enum_configuration: Sequence[inputs.FeatureEnumValue | models.FeatureEnumValue] | Absent = ABSENT,
        feature_status: inputs.FeatureStatus | Absent = ABSENT,
        feature_units: str | Absent = ABSENT,
        feature_units_plural: str | Absent = ABSENT,
        metadata: Mapping[str, str] | Absent = ABSENT,
        meter: inputs.MeterInput | Absent = ABSENT,
        meter_type: inputs.MeterType | Absent = ABSENT,
        unit_transformation: inputs.UnitTransformationInput | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Create a feature.

        Args:
            id: The caller's id for the feature. 1 to 255 characters.
            display_name: Name for people. At most 255 characters.
            feature_type: Whether it is switched on, measured, or chosen from values.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            description: What it is. At most 255 characters.
            enum_configuration: Values that a feature of the kind ENUM is chosen from. 1 to 255
                entries.
            feature_status: State of the feature. The provider's default: "ACTIVE".
            feature_units: Word for one unit. At most 255 characters.
            feature_units_plural: Word for several units. At most 255 characters.
            metadata: The caller's own notes.
            meter: How usage is counted from raw events.
            meter_type: Whether usage goes up and down or only up.
            unit_transformation: How units are converted before they are billed.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: FeatureResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/features/create-a-feature (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; the
            packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            CREATE_FEATURE,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "id": id,
                "displayName": display_name,
                "featureType": feature_type,
                "description": description,
                "enumConfiguration": enum_configuration,
                "featureStatus": feature_status,
                "featureUnits": feature_units,
                "featureUnitsPlural": feature_units_plural,
                "metadata": metadata,
                "meter": meter,
                "meterType": meter_type,
                "unitTransformation": unit_transformation,
            },
            idempotency_key=idempotency_key,
        )

    async def archive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Archive a feature.

        Args:
            id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: FeatureResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://docs.stigg.io/api-reference/features/archive-feature (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; the
            packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ARCHIVE_FEATURE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )

    async def unarchive(
        self,
        id: str | UUID,
        *,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FeatureResponse:
        """Bring an archived feature back.

        Args:
            id: The feature. 1 to 255 characters.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: FeatureResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/features.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the idempotency
            header is documented by the overview guide only, and neither package sends it; no page
            was found; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            UNARCHIVE_FEATURE,
            options,
            path={"id": id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            idempotency_key=idempotency_key,
        )


class AsyncFeaturesWithRawResponse:
    """The methods of `features`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncFeatures) -> None:
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.archive = async_raw_response(resource.archive)
        self.unarchive = async_raw_response(resource.unarchive)
