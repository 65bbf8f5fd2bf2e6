# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Billing schedules: list_custom_field_keys, list, create, validate_taxes, get, update, activate,
archive, duplicate.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ACTIVATE_BILLING_SCHEDULE,
    ARCHIVE_BILLING_SCHEDULE,
    CREATE_BILLING_SCHEDULE,
    DUPLICATE_BILLING_SCHEDULE,
    GET_BILLING_SCHEDULE,
    LIST_BILLING_SCHEDULE_CUSTOM_FIELD_KEYS,
    LIST_BILLING_SCHEDULES,
    UPDATE_BILLING_SCHEDULE,
    VALIDATE_BILLING_SCHEDULE_TAXES,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, Page


class BillingSchedules(Resource):
    """Billing schedules: list_custom_field_keys, list, create, validate_taxes, get, update, activate,
    archive, duplicate.
    """

    @cached_property
    def with_raw_response(self) -> BillingSchedulesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return BillingSchedulesWithRawResponse(self)

    def list_custom_field_keys(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[str]:
        """List the keys in use in customFields of all billing schedules.

        Returns: A page of str; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_BILLING_SCHEDULE_CUSTOM_FIELD_KEYS,
            options,
        )

    def list(
        self,
        *,
        customer_id: str | UUID | None = None,
        billing_schedule_status: str | None = None,
        auto_send_invoices: str | None = None,
        label: str | None = None,
        include_archived_schedules: str | None = None,
        starting_before: DateLike | None = None,
        starting_after: DateLike | None = None,
        ending_before: DateLike | None = None,
        ending_after: DateLike | None = None,
        include_open_ended_schedules: str | None = None,
        recurrence_day_of_month: Sequence[int] | None = None,
        sort_by: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.BillingSchedule]:
        """List billing schedules, newest first unless sorted otherwise.

        Args:
            customer_id: Only those of this customer.
            billing_schedule_status: Only schedules with this status, such as ACTIVE. Unsure:
                whether several values may be joined.
            auto_send_invoices: Only schedules that issue invoices by themselves, or only the
                others. Unsure: declared as text; reads like a boolean, so true or false.
            label: Only those with this label.
            include_archived_schedules: Whether to list archived schedules too. Unsure: declared as
                text; reads like a boolean, so true or false.
            starting_before: Only schedules that start before this day.
            starting_after: Only schedules that start after this day.
            ending_before: Only schedules that end before this day.
            ending_after: Only schedules that end after this day.
            include_open_ended_schedules: Whether to list schedules without an end too. Unsure:
                declared as text; reads like a boolean, so true or false.
            recurrence_day_of_month: Only schedules that recur on one of these days of the month, 1
                to 31.
            sort_by: Member to sort by, or customFields.<key>; creation time unless given.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of BillingSchedule; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_BILLING_SCHEDULES,
            options,
            query={
                "customerId": customer_id,
                "billingScheduleStatus": billing_schedule_status,
                "autoSendInvoices": auto_send_invoices,
                "label": label,
                "includeArchivedSchedules": include_archived_schedules,
                "startingBefore": starting_before,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "endingAfter": ending_after,
                "includeOpenEndedSchedules": include_open_ended_schedules,
                "recurrenceDayOfMonth": recurrence_day_of_month,
                "sortBy": sort_by,
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
            },
        )

    def create(
        self,
        *,
        customer_id: str | UUID,
        start_date: DateLike,
        tax_rates: Sequence[inputs.PriceTaxRate | models.PriceTaxRate],
        auto_issue_invoices: bool,
        is_draft: bool,
        roll_up_billing: bool,
        phases: Sequence[inputs.PhaseRequest],
        end_date: DateLike | Absent = ABSENT,
        recurrence_day_of_month: int | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        payment_provider: inputs.PaymentProvider | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        auto_charge: bool | Absent = ABSENT,
        default_due_date_days: int | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        custom_fields: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Create a billing schedule, running or as a draft.

        Args:
            customer_id: Customer to bill.
            start_date: Day on which it begins.
            tax_rates: Tax rate of each price; may be empty.
            auto_issue_invoices: Whether to issue invoices without a person looking at them first.
            is_draft: Whether to leave it a draft, to be activated later.
            roll_up_billing: Whether to put usage of child customers onto the invoice of this
                customer.
            phases: Spans with prices, discounts and minimums of their own, earliest first.
            end_date: Day on which it ends; open-ended when left out.
            recurrence_day_of_month: Day of the month on which invoices recur, 1 to 31.
            purchase_order_number: Purchase order for invoices to name.
            reference: Text for the customer that invoices show.
            label: Short name for your own use.
            payment_provider: Who collects payments; NONE leaves it to you.
            attachment_asset_ids: Files to send with invoices.
            auto_charge: Whether to collect payment without asking, once payment details are
                stored.
            default_due_date_days: Days from issue to due date; wins over the default for invoices.
            memo: Note for invoices to carry.
            custom_fields: Your own facts about the schedule, text by key.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_BILLING_SCHEDULE,
            options,
            body={
                "customerId": customer_id,
                "startDate": start_date,
                "taxRates": tax_rates,
                "autoIssueInvoices": auto_issue_invoices,
                "isDraft": is_draft,
                "rollUpBilling": roll_up_billing,
                "phases": phases,
                "endDate": end_date,
                "recurrenceDayOfMonth": recurrence_day_of_month,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "label": label,
                "paymentProvider": payment_provider,
                "attachmentAssetIds": attachment_asset_ids,
                "autoCharge": auto_charge,
                "defaultDueDateDays": default_due_date_days,
                "memo": memo,
                "customFields": custom_fields,
            },
        )

    def validate_taxes(
        self,
        *,
        customer_id: str | UUID,
        start_date: DateLike,
        tax_rates: Sequence[inputs.PriceTaxRate | models.PriceTaxRate],
        auto_issue_invoices: bool,
        is_draft: bool,
        roll_up_billing: bool,
        phases: Sequence[inputs.PhaseRequest],
        end_date: DateLike | Absent = ABSENT,
        recurrence_day_of_month: int | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        payment_provider: inputs.PaymentProvider | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        auto_charge: bool | Absent = ABSENT,
        default_due_date_days: int | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        custom_fields: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> None:
        """Check the taxes of a billing schedule before it is created or updated; nothing is kept.

        Args:
            customer_id: Customer to bill.
            start_date: Day on which it begins.
            tax_rates: Tax rate of each price; may be empty.
            auto_issue_invoices: Whether to issue invoices without a person looking at them first.
            is_draft: Whether to leave it a draft, to be activated later.
            roll_up_billing: Whether to put usage of child customers onto the invoice of this
                customer.
            phases: Spans with prices, discounts and minimums of their own, earliest first.
            end_date: Day on which it ends; open-ended when left out.
            recurrence_day_of_month: Day of the month on which invoices recur, 1 to 31.
            purchase_order_number: Purchase order for invoices to name.
            reference: Text for the customer that invoices show.
            label: Short name for your own use.
            payment_provider: Who collects payments; NONE leaves it to you.
            attachment_asset_ids: Files to send with invoices.
            auto_charge: Whether to collect payment without asking, once payment details are
                stored.
            default_due_date_days: Days from issue to due date; wins over the default for invoices.
            memo: Note for invoices to carry.
            custom_fields: Your own facts about the schedule, text by key.

        Returns: None.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what the 200 holds, if anything, is not declared.
        """
        return self._call(
            VALIDATE_BILLING_SCHEDULE_TAXES,
            options,
            body={
                "customerId": customer_id,
                "startDate": start_date,
                "taxRates": tax_rates,
                "autoIssueInvoices": auto_issue_invoices,
                "isDraft": is_draft,
                "rollUpBilling": roll_up_billing,
                "phases": phases,
                "endDate": end_date,
                "recurrenceDayOfMonth": recurrence_day_of_month,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "label": label,
                "paymentProvider": payment_provider,
                "attachmentAssetIds": attachment_asset_ids,
                "autoCharge": auto_charge,
                "defaultDueDateDays": default_due_date_days,
                "memo": memo,
                "customFields": custom_fields,
            },
        )

    def get(
        self,
        billing_schedule_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Read one billing schedule with its phases and prices.

        Args:
            billing_schedule_id: Sequence id of the billing schedule.

        Returns: BillingSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
        )

    def update(
        self,
        billing_schedule_id: str | UUID,
        *,
        start_date: DateLike,
        tax_rates: Sequence[inputs.PriceTaxRate | models.PriceTaxRate],
        auto_issue_invoices: bool,
        roll_up_billing: bool,
        phases: Sequence[inputs.PhaseRequest],
        end_date: DateLike | Absent = ABSENT,
        recurrence_day_of_month: int | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        default_due_date_days: int | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        custom_fields: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Replace a billing schedule and all its phases; customFields stay when left out.

        Args:
            billing_schedule_id: Sequence id of the billing schedule.
            start_date: Day on which it begins.
            tax_rates: Tax rate of each price; may be empty.
            auto_issue_invoices: Whether to issue invoices without a person looking at them first.
            roll_up_billing: Whether to put usage of child customers onto the invoice of this
                customer.
            phases: All phases, earliest first.
            end_date: Day on which it ends; open-ended when left out.
            recurrence_day_of_month: Day of the month on which invoices recur, 1 to 31.
            purchase_order_number: Purchase order for invoices to name.
            attachment_asset_ids: Files to send with invoices.
            default_due_date_days: Days from issue to due date; wins over the default for invoices.
            memo: Note for invoices to carry.
            custom_fields: Your own facts, text by key; replaces the whole map, which stays when
                this is left out.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: no key, because a retry may create prices from
            listPriceIds again, and new grants for those sent without id; 404 is documented on
            other operations only.
        """
        return self._call(
            UPDATE_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
            body={
                "startDate": start_date,
                "taxRates": tax_rates,
                "autoIssueInvoices": auto_issue_invoices,
                "rollUpBilling": roll_up_billing,
                "phases": phases,
                "endDate": end_date,
                "recurrenceDayOfMonth": recurrence_day_of_month,
                "purchaseOrderNumber": purchase_order_number,
                "attachmentAssetIds": attachment_asset_ids,
                "defaultDueDateDays": default_due_date_days,
                "memo": memo,
                "customFields": custom_fields,
            },
        )

    def activate(
        self,
        billing_schedule_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Activate a billing schedule that is a draft, so that it bills.

        Args:
            billing_schedule_id: Sequence id of the billing schedule.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return self._call(
            ACTIVATE_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
        )

    def archive(
        self,
        billing_schedule_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Archive a billing schedule.

        Args:
            billing_schedule_id: Sequence id of the billing schedule.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return self._call(
            ARCHIVE_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
        )

    def duplicate(
        self,
        billing_schedule_id: str | UUID,
        *,
        customer_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Create a copy of a billing schedule for a customer.

        Args:
            billing_schedule_id: Sequence id of the billing schedule to copy.
            customer_id: Customer to bill by the copy.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            DUPLICATE_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
            body={"customerId": customer_id},
        )


class BillingSchedulesWithRawResponse:
    """The methods of `billing_schedules`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: BillingSchedules) -> None:
        self.list_custom_field_keys = raw_response(resource.list_custom_field_keys)
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.validate_taxes = raw_response(resource.validate_taxes)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.activate = raw_response(resource.activate)
        self.archive = raw_response(resource.archive)
        self.duplicate = raw_response(resource.duplicate)


class AsyncBillingSchedules(AsyncResource):
    """Billing schedules: list_custom_field_keys, list, create, validate_taxes, get, update, activate,
    archive, duplicate.
    """

    @cached_property
    def with_raw_response(self) -> AsyncBillingSchedulesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncBillingSchedulesWithRawResponse(self)

    def list_custom_field_keys(
        self,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[str]:
        """List the keys in use in customFields of all billing schedules.

        Returns: A page of str; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_BILLING_SCHEDULE_CUSTOM_FIELD_KEYS,
            options,
        )

    def list(
        self,
        *,
        customer_id: str | UUID | None = None,
        billing_schedule_status: str | None = None,
        auto_send_invoices: str | None = None,
        label: str | None = None,
        include_archived_schedules: str | None = None,
        starting_before: DateLike | None = None,
        starting_after: DateLike | None = None,
        ending_before: DateLike | None = None,
        ending_after: DateLike | None = None,
        include_open_ended_schedules: str | None = None,
        recurrence_day_of_month: Sequence[int] | None = None,
        sort_by: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.BillingSchedule]:
        """List billing schedules, newest first unless sorted otherwise.

        Args:
            customer_id: Only those of this customer.
            billing_schedule_status: Only schedules with this status, such as ACTIVE. Unsure:
                whether several values may be joined.
            auto_send_invoices: Only schedules that issue invoices by themselves, or only the
                others. Unsure: declared as text; reads like a boolean, so true or false.
            label: Only those with this label.
            include_archived_schedules: Whether to list archived schedules too. Unsure: declared as
                text; reads like a boolean, so true or false.
            starting_before: Only schedules that start before this day.
            starting_after: Only schedules that start after this day.
            ending_before: Only schedules that end before this day.
            ending_after: Only schedules that end after this day.
            include_open_ended_schedules: Whether to list schedules without an end too. Unsure:
                declared as text; reads like a boolean, so true or false.
            recurrence_day_of_month: Only schedules that recur on one of these days of the month, 1
                to 31.
            sort_by: Member to sort by, or customFields.<key>; creation time unless given.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of BillingSchedule; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_BILLING_SCHEDULES,
            options,
            query={
                "customerId": customer_id,
                "billingScheduleStatus": billing_schedule_status,
                "autoSendInvoices": auto_send_invoices,
                "label": label,
                "includeArchivedSchedules": include_archived_schedules,
                "startingBefore": starting_before,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "endingAfter": ending_after,
                "includeOpenEndedSchedules": include_open_ended_schedules,
                "recurrenceDayOfMonth": recurrence_day_of_month,
                "sortBy": sort_by,
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
            },
        )

    async def create(
        self,
        *,
        customer_id: str | UUID,
        start_date: DateLike,
        tax_rates: Sequence[inputs.PriceTaxRate | models.PriceTaxRate],
        auto_issue_invoices: bool,
        is_draft: bool,
        roll_up_billing: bool,
        phases: Sequence[inputs.PhaseRequest],
        end_date: DateLike | Absent = ABSENT,
        recurrence_day_of_month: int | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        payment_provider: inputs.PaymentProvider | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        auto_charge: bool | Absent = ABSENT,
        default_due_date_days: int | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        custom_fields: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Create a billing schedule, running or as a draft.

        Args:
            customer_id: Customer to bill.
            start_date: Day on which it begins.
            tax_rates: Tax rate of each price; may be empty.
            auto_issue_invoices: Whether to issue invoices without a person looking at them first.
            is_draft: Whether to leave it a draft, to be activated later.
            roll_up_billing: Whether to put usage of child customers onto the invoice of this
                customer.
            phases: Spans with prices, discounts and minimums of their own, earliest first.
            end_date: Day on which it ends; open-ended when left out.
            recurrence_day_of_month: Day of the month on which invoices recur, 1 to 31.
            purchase_order_number: Purchase order for invoices to name.
            reference: Text for the customer that invoices show.
            label: Short name for your own use.
            payment_provider: Who collects payments; NONE leaves it to you.
            attachment_asset_ids: Files to send with invoices.
            auto_charge: Whether to collect payment without asking, once payment details are
                stored.
            default_due_date_days: Days from issue to due date; wins over the default for invoices.
            memo: Note for invoices to carry.
            custom_fields: Your own facts about the schedule, text by key.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_BILLING_SCHEDULE,
            options,
            body={
                "customerId": customer_id,
                "startDate": start_date,
                "taxRates": tax_rates,
                "autoIssueInvoices": auto_issue_invoices,
                "isDraft": is_draft,
                "rollUpBilling": roll_up_billing,
                "phases": phases,
                "endDate": end_date,
                "recurrenceDayOfMonth": recurrence_day_of_month,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "label": label,
                "paymentProvider": payment_provider,
                "attachmentAssetIds": attachment_asset_ids,
                "autoCharge": auto_charge,
                "defaultDueDateDays": default_due_date_days,
                "memo": memo,
                "customFields": custom_fields,
            },
        )

    async def validate_taxes(
        self,
        *,
        customer_id: str | UUID,
        start_date: DateLike,
        tax_rates: Sequence[inputs.PriceTaxRate | models.PriceTaxRate],
        auto_issue_invoices: bool,
        is_draft: bool,
        roll_up_billing: bool,
        phases: Sequence[inputs.PhaseRequest],
        end_date: DateLike | Absent = ABSENT,
        recurrence_day_of_month: int | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        payment_provider: inputs.PaymentProvider | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        auto_charge: bool | Absent = ABSENT,
        default_due_date_days: int | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        custom_fields: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> None:
        """Check the taxes of a billing schedule before it is created or updated; nothing is kept.

        Args:
            customer_id: Customer to bill.
            start_date: Day on which it begins.
            tax_rates: Tax rate of each price; may be empty.
            auto_issue_invoices: Whether to issue invoices without a person looking at them first.
            is_draft: Whether to leave it a draft, to be activated later.
            roll_up_billing: Whether to put usage of child customers onto the invoice of this
                customer.
            phases: Spans with prices, discounts and minimums of their own, earliest first.
            end_date: Day on which it ends; open-ended when left out.
            recurrence_day_of_month: Day of the month on which invoices recur, 1 to 31.
            purchase_order_number: Purchase order for invoices to name.
            reference: Text for the customer that invoices show.
            label: Short name for your own use.
            payment_provider: Who collects payments; NONE leaves it to you.
            attachment_asset_ids: Files to send with invoices.
            auto_charge: Whether to collect payment without asking, once payment details are
                stored.
            default_due_date_days: Days from issue to due date; wins over the default for invoices.
            memo: Note for invoices to carry.
            custom_fields: Your own facts about the schedule, text by key.

        Returns: None.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what the 200 holds, if anything, is not declared.
        """
        return await self._call(
            VALIDATE_BILLING_SCHEDULE_TAXES,
            options,
            body={
                "customerId": customer_id,
                "startDate": start_date,
                "taxRates": tax_rates,
                "autoIssueInvoices": auto_issue_invoices,
                "isDraft": is_draft,
                "rollUpBilling": roll_up_billing,
                "phases": phases,
                "endDate": end_date,
                "recurrenceDayOfMonth": recurrence_day_of_month,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "label": label,
                "paymentProvider": payment_provider,
                "attachmentAssetIds": attachment_asset_ids,
                "autoCharge": auto_charge,
                "defaultDueDateDays": default_due_date_days,
                "memo": memo,
                "customFields": custom_fields,
            },
        )

    async def get(
        self,
        billing_schedule_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Read one billing schedule with its phases and prices.

        Args:
            billing_schedule_id: Sequence id of the billing schedule.

        Returns: BillingSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
        )

    async def update(
        self,
        billing_schedule_id: str | UUID,
        *,
        start_date: DateLike,
        tax_rates: Sequence[inputs.PriceTaxRate | models.PriceTaxRate],
        auto_issue_invoices: bool,
        roll_up_billing: bool,
        phases: Sequence[inputs.PhaseRequest],
        end_date: DateLike | Absent = ABSENT,
        recurrence_day_of_month: int | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        default_due_date_days: int | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        custom_fields: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Replace a billing schedule and all its phases; customFields stay when left out.

        Args:
            billing_schedule_id: Sequence id of the billing schedule.
            start_date: Day on which it begins.
            tax_rates: Tax rate of each price; may be empty.
            auto_issue_invoices: Whether to issue invoices without a person looking at them first.
            roll_up_billing: Whether to put usage of child customers onto the invoice of this
                customer.
            phases: All phases, earliest first.
            end_date: Day on which it ends; open-ended when left out.
            recurrence_day_of_month: Day of the month on which invoices recur, 1 to 31.
            purchase_order_number: Purchase order for invoices to name.
            attachment_asset_ids: Files to send with invoices.
            default_due_date_days: Days from issue to due date; wins over the default for invoices.
            memo: Note for invoices to carry.
            custom_fields: Your own facts, text by key; replaces the whole map, which stays when
                this is left out.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: no key, because a retry may create prices from
            listPriceIds again, and new grants for those sent without id; 404 is documented on
            other operations only.
        """
        return await self._call(
            UPDATE_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
            body={
                "startDate": start_date,
                "taxRates": tax_rates,
                "autoIssueInvoices": auto_issue_invoices,
                "rollUpBilling": roll_up_billing,
                "phases": phases,
                "endDate": end_date,
                "recurrenceDayOfMonth": recurrence_day_of_month,
                "purchaseOrderNumber": purchase_order_number,
                "attachmentAssetIds": attachment_asset_ids,
                "defaultDueDateDays": default_due_date_days,
                "memo": memo,
                "customFields": custom_fields,
            },
        )

    async def activate(
        self,
        billing_schedule_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Activate a billing schedule that is a draft, so that it bills.

        Args:
            billing_schedule_id: Sequence id of the billing schedule.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return await self._call(
            ACTIVATE_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
        )

    async def archive(
        self,
        billing_schedule_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Archive a billing schedule.

        Args:
            billing_schedule_id: Sequence id of the billing schedule.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return await self._call(
            ARCHIVE_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
        )

    async def duplicate(
        self,
        billing_schedule_id: str | UUID,
        *,
        customer_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.BillingSchedule:
        """Create a copy of a billing schedule for a customer.

        Args:
            billing_schedule_id: Sequence id of the billing schedule to copy.
            customer_id: Customer to bill by the copy.

        Returns: BillingSchedule.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            DUPLICATE_BILLING_SCHEDULE,
            options,
            path={"billingScheduleId": billing_schedule_id},
            body={"customerId": customer_id},
        )


class AsyncBillingSchedulesWithRawResponse:
    """The methods of `billing_schedules`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncBillingSchedules) -> None:
        self.list_custom_field_keys = async_raw_response(resource.list_custom_field_keys)
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.validate_taxes = async_raw_response(resource.validate_taxes)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.activate = async_raw_response(resource.activate)
        self.archive = async_raw_response(resource.archive)
        self.duplicate = async_raw_response(resource.duplicate)
