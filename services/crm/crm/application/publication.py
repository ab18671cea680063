"""What crm tells other contexts of its own events: the occasion, and the record's facts after it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from contracts import crm as contract
from contracts.published import Published
from crm.domain import activity, contact, customer, deal, inquiry, lead, todo
from spine.appends import RecordedEvent

MODELS: Mapping[type[Any], type[Published]] = {
    customer.CustomerRegistered: contract.CustomerRegisteredV1,
    customer.CustomerRevised: contract.CustomerRevisedV1,
    customer.CustomerMerged: contract.CustomerMergedV1,
    customer.CustomerUnmerged: contract.CustomerUnmergedV1,
    customer.CustomerArchived: contract.CustomerArchivedV1,
    contact.ContactRegistered: contract.ContactRegisteredV1,
    contact.ContactRevised: contract.ContactRevisedV1,
    contact.ContactArchived: contract.ContactArchivedV1,
    lead.LeadRegistered: contract.LeadRegisteredV1,
    lead.LeadRevised: contract.LeadRevisedV1,
    lead.LeadContacted: contract.LeadContactedV1,
    lead.LeadQualified: contract.LeadQualifiedV1,
    lead.LeadConverted: contract.LeadConvertedV1,
    lead.LeadLost: contract.LeadLostV1,
    lead.LeadArchived: contract.LeadArchivedV1,
    deal.DealOpened: contract.DealOpenedV1,
    deal.DealRevised: contract.DealRevisedV1,
    deal.DealAdvanced: contract.DealAdvancedV1,
    deal.DealWon: contract.DealWonV1,
    deal.DealLost: contract.DealLostV1,
    deal.DealReopened: contract.DealReopenedV1,
    deal.DealArchived: contract.DealArchivedV1,
    activity.ActivityRecorded: contract.ActivityRecordedV1,
    activity.ActivityRevised: contract.ActivityRevisedV1,
    activity.ActivityArchived: contract.ActivityArchivedV1,
    todo.TodoNoted: contract.TodoNotedV1,
    todo.TodoRevised: contract.TodoRevisedV1,
    todo.TodoCompleted: contract.TodoCompletedV1,
    todo.TodoReopened: contract.TodoReopenedV1,
    todo.TodoArchived: contract.TodoArchivedV1,
    inquiry.InquiryReceived: contract.InquiryReceivedV1,
    inquiry.InquiryRevised: contract.InquiryRevisedV1,
    inquiry.InquiryTaken: contract.InquiryRevisedV1,
    inquiry.InquiryAnswered: contract.InquiryAnsweredV1,
    inquiry.InquiryClosed: contract.InquiryClosedV1,
    inquiry.InquiryReopened: contract.InquiryReopenedV1,
    inquiry.InquiryArchived: contract.InquiryArchivedV1,
}
"""DealTouched is nobody else's business."""


def publish(row: RecordedEvent, event: object, state: object) -> Sequence[Published]:
    """The published event of a stored one, or nothing."""
    model = _model(event, state)
    if model is None:
        return []
    category, facts = FACTS[type(state)]
    record_id = str(row.originator_id).removeprefix(f"{category}-")
    return [model(id=record_id, version=row.originator_version, **facts(state))]


def _model(event: object, state: object) -> type[Published] | None:
    if isinstance(event, deal.DealWinWithdrawn) and isinstance(state, deal.Deal):
        return contract.DealRevisedV1 if state.won_by else contract.DealReopenedV1
    return MODELS.get(type(event))


def _customer(state: customer.Customer) -> dict[str, Any]:
    profile = asdict(state.profile or customer.Profile())
    merged = state.merged_into_id
    own = {"code": state.code, "merged_into_id": merged, "archived": state.archived or merged is not None}
    return {**profile, **profile["terms"], **own}


def _contact(state: contact.Contact) -> dict[str, Any]:
    assert state.profile is not None
    return {**asdict(state.profile), "code": state.code, "archived": state.archived}


def _lead(state: lead.Lead) -> dict[str, Any]:
    assert state.profile is not None
    return {
        **asdict(state.profile),
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
        **asdict(state.profile),
        "number": state.number,
        "stage": state.stage,
        "closed_on": state.closed_on,
        "lost_reason": state.lost_reason,
        "archived": state.archived,
    }


def _activity(state: activity.Activity) -> dict[str, Any]:
    assert state.profile is not None
    own = {"number": state.number, "owner_id": state.profile.person_id, "archived": state.archived}
    return {**asdict(state.profile), **own}


def _todo(state: todo.Todo) -> dict[str, Any]:
    assert state.profile is not None
    return {**asdict(state.profile), "done_at": state.done_at, "archived": state.archived}


def _inquiry(state: inquiry.Inquiry) -> dict[str, Any]:
    assert state.profile is not None
    own = {"number": state.number, "status": state.status, "answers": len(state.answers), "archived": state.archived}
    return {**asdict(state.profile), **own}


FACTS: Mapping[type[Any], tuple[str, Callable[[Any], dict[str, Any]]]] = {
    customer.Customer: ("customer", _customer),
    contact.Contact: ("contact", _contact),
    lead.Lead: ("lead", _lead),
    deal.Deal: ("deal", _deal),
    activity.Activity: ("activity", _activity),
    todo.Todo: ("todo", _todo),
    inquiry.Inquiry: ("inquiry", _inquiry),
}
"""The category of each kind of state and what is told of it."""
