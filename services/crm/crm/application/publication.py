"""The events that crm publishes, each with the record's facts after it."""

from typing import Any

from contracts import crm as contract
from contracts.published import Published
from crm.adapters.kinds import ACTIVITIES, CONTACTS, CUSTOMERS, DEALS, INQUIRIES, LEADS, TODOS
from crm.adapters.views.values import values_of
from crm.domain import activity, contact, customer, deal, inquiry, lead, todo
from spine.stream.publication import Publishes


def _customer(state: customer.Customer) -> dict[str, Any]:
    profile = state.profile or customer.Profile()
    merged = state.merged_into_id
    own = {"code": state.code, "merged_into_id": merged, "archived": state.archived or merged is not None}
    return {**values_of(profile), **values_of(profile.terms), **own}


def _contact(state: contact.Contact) -> dict[str, Any]:
    assert state.profile is not None
    return {**values_of(state.profile), "code": state.code, "archived": state.archived}


def _lead(state: lead.Lead) -> dict[str, Any]:
    assert state.profile is not None
    return {
        **values_of(state.profile),
        "code": state.code,
        "status": state.status,
        "converted_customer_id": state.customer_id,
        "converted_contact_id": state.contact_id,
        "converted_deal_id": state.deal_id,
        "archived": state.archived,
    }


def _deal(state: deal.Deal) -> dict[str, Any]:
    assert state.profile is not None
    return {
        **values_of(state.profile),
        "number": state.number,
        "stage": state.stage,
        "closed_on": state.closed_on,
        "lost_reason": state.lost_reason,
        "archived": state.archived,
    }


def _without_a_win(state: deal.Deal) -> type[Published]:
    """Returns the event of a withdrawn win: DealReopened for the last one, else DealRevised."""
    return contract.DealRevisedV1 if state.won_by else contract.DealReopenedV1


def _activity(state: activity.Activity) -> dict[str, Any]:
    assert state.profile is not None
    own = {"number": state.number, "owner_id": state.profile.person_id, "archived": state.archived}
    return {**values_of(state.profile), **own}


def _todo(state: todo.Todo) -> dict[str, Any]:
    assert state.profile is not None
    return {**values_of(state.profile), "done_at": state.done_at, "archived": state.archived}


def _inquiry(state: inquiry.Inquiry) -> dict[str, Any]:
    assert state.profile is not None
    own = {"number": state.number, "status": state.status, "answers": len(state.answers), "archived": state.archived}
    return {**values_of(state.profile), **own}


PUBLISHES: tuple[Publishes[Any], ...] = (
    Publishes(
        CUSTOMERS,
        _customer,
        {
            customer.CustomerRegistered: contract.CustomerRegisteredV1,
            customer.CustomerRevised: contract.CustomerRevisedV1,
            customer.CustomerMerged: contract.CustomerMergedV1,
            customer.CustomerUnmerged: contract.CustomerUnmergedV1,
            customer.CustomerArchived: contract.CustomerArchivedV1,
        },
    ),
    Publishes(
        CONTACTS,
        _contact,
        {
            contact.ContactRegistered: contract.ContactRegisteredV1,
            contact.ContactRevised: contract.ContactRevisedV1,
            contact.ContactArchived: contract.ContactArchivedV1,
        },
    ),
    Publishes(
        LEADS,
        _lead,
        {
            lead.LeadRegistered: contract.LeadRegisteredV1,
            lead.LeadRevised: contract.LeadRevisedV1,
            lead.LeadContacted: contract.LeadContactedV1,
            lead.LeadQualified: contract.LeadQualifiedV1,
            lead.LeadConverted: contract.LeadConvertedV1,
            lead.LeadLost: contract.LeadLostV1,
            lead.LeadArchived: contract.LeadArchivedV1,
        },
    ),
    Publishes(
        DEALS,
        _deal,
        {
            deal.DealOpened: contract.DealOpenedV1,
            deal.DealRevised: contract.DealRevisedV1,
            deal.DealAdvanced: contract.DealAdvancedV1,
            deal.DealWon: contract.DealWonV1,
            deal.DealWinWithdrawn: _without_a_win,
            deal.DealLost: contract.DealLostV1,
            deal.DealReopened: contract.DealReopenedV1,
            deal.DealArchived: contract.DealArchivedV1,
        },
    ),
    Publishes(
        ACTIVITIES,
        _activity,
        {
            activity.ActivityRecorded: contract.ActivityRecordedV1,
            activity.ActivityRevised: contract.ActivityRevisedV1,
            activity.ActivityArchived: contract.ActivityArchivedV1,
        },
    ),
    Publishes(
        TODOS,
        _todo,
        {
            todo.TodoNoted: contract.TodoNotedV1,
            todo.TodoRevised: contract.TodoRevisedV1,
            todo.TodoCompleted: contract.TodoCompletedV1,
            todo.TodoReopened: contract.TodoReopenedV1,
            todo.TodoArchived: contract.TodoArchivedV1,
        },
    ),
    Publishes(
        INQUIRIES,
        _inquiry,
        {
            inquiry.InquiryReceived: contract.InquiryReceivedV1,
            inquiry.InquiryRevised: contract.InquiryRevisedV1,
            inquiry.InquiryTaken: contract.InquiryRevisedV1,
            inquiry.InquiryAnswered: contract.InquiryAnsweredV1,
            inquiry.InquiryClosed: contract.InquiryClosedV1,
            inquiry.InquiryReopened: contract.InquiryReopenedV1,
            inquiry.InquiryArchived: contract.InquiryArchivedV1,
        },
    ),
)
"""Private: somebody worked on a deal (DealTouched), a lead has a deal (LeadDealOpened)."""
