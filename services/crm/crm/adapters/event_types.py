"""The stable names of crm's stored events."""

from typing import Any

from crm.domain import activity, contact, customer, deal, inquiry, lead, todo
from spine.store.codec import Upcaster

EVENT_TYPES: dict[str, type[Any]] = {
    "crm.customer-registered.v1": customer.CustomerRegistered,
    "crm.customer-revised.v1": customer.CustomerRevised,
    "crm.customer-merged.v1": customer.CustomerMerged,
    "crm.customer-unmerged.v1": customer.CustomerUnmerged,
    "crm.customer-archived.v1": customer.CustomerArchived,
    "crm.contact-registered.v1": contact.ContactRegistered,
    "crm.contact-revised.v1": contact.ContactRevised,
    "crm.contact-archived.v1": contact.ContactArchived,
    "crm.lead-registered.v1": lead.LeadRegistered,
    "crm.lead-revised.v1": lead.LeadRevised,
    "crm.lead-contacted.v1": lead.LeadContacted,
    "crm.lead-qualified.v1": lead.LeadQualified,
    "crm.lead-deal-opened.v1": lead.LeadDealOpened,
    "crm.lead-converted.v1": lead.LeadConverted,
    "crm.lead-lost.v1": lead.LeadLost,
    "crm.lead-archived.v1": lead.LeadArchived,
    "crm.deal-opened.v1": deal.DealOpened,
    "crm.deal-revised.v1": deal.DealRevised,
    "crm.deal-advanced.v1": deal.DealAdvanced,
    "crm.deal-touched.v1": deal.DealTouched,
    "crm.deal-won.v1": deal.DealWon,
    "crm.deal-win-withdrawn.v1": deal.DealWinWithdrawn,
    "crm.deal-lost.v1": deal.DealLost,
    "crm.deal-reopened.v1": deal.DealReopened,
    "crm.deal-archived.v1": deal.DealArchived,
    "crm.activity-recorded.v1": activity.ActivityRecorded,
    "crm.activity-revised.v1": activity.ActivityRevised,
    "crm.activity-archived.v1": activity.ActivityArchived,
    "crm.todo-noted.v1": todo.TodoNoted,
    "crm.todo-revised.v1": todo.TodoRevised,
    "crm.todo-completed.v1": todo.TodoCompleted,
    "crm.todo-reopened.v1": todo.TodoReopened,
    "crm.todo-archived.v1": todo.TodoArchived,
    "crm.inquiry-received.v1": inquiry.InquiryReceived,
    "crm.inquiry-revised.v1": inquiry.InquiryRevised,
    "crm.inquiry-taken.v1": inquiry.InquiryTaken,
    "crm.inquiry-answered.v1": inquiry.InquiryAnswered,
    "crm.inquiry-closed.v1": inquiry.InquiryClosed,
    "crm.inquiry-reopened.v1": inquiry.InquiryReopened,
    "crm.inquiry-archived.v1": inquiry.InquiryArchived,
}
UPCASTERS: dict[str, tuple[str, Upcaster]] = {}
