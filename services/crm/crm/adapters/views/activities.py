"""Read tables of 商談履歴 and ToDo."""

from datetime import date, datetime

from crm.adapters.views.family import CUSTOMER_FAMILY
from crm.adapters.views.values import values_of
from crm.domain import activity, todo
from spine.store.tables import OwnedRecord, Table

PARTNER_JOINS = (
    "LEFT JOIN customers customer ON customer.id = t.customer_id",
    "LEFT JOIN deals deal ON deal.id = t.deal_id",
)
PARTNERS = {
    "customer_code": "customer.code",
    "customer_name": "customer.name",
    "deal_number": "deal.number",
    "deal_name": "deal.name",
}


class ActivityRecord(OwnedRecord):
    """An activity; its owner is the person of ours who did it."""

    number: str
    kind: activity.Kind
    at: datetime
    person_id: str
    customer_id: str | None
    customer_code: str | None = None
    customer_name: str | None = None
    lead_id: str | None
    lead_company: str | None = None
    deal_id: str | None
    deal_number: str | None = None
    deal_name: str | None = None
    with_whom: str
    content: str
    next_action: str
    next_on: date | None
    comment: str


def activity_record(state: activity.Activity, activity_id: str, version: int) -> ActivityRecord:
    """Returns the row of an activity's state."""
    profile = state.profile or activity.Profile("phone", activity.NEVER, "")
    return ActivityRecord(
        id=activity_id,
        version=version,
        archived=state.archived,
        number=state.number,
        owner_id=profile.person_id,
        **values_of(profile),
    )


ACTIVITY_TABLE: Table[activity.Activity] = Table(
    name="activities",
    model=ActivityRecord,
    record=activity_record,
    columns=(
        "number", "kind", "at", "person_id", "customer_id", "lead_id", "deal_id", "next_on", "owner_id",
        "department_id",
    ),
    search=("number", "with_whom", "content", "next_action"),
    joins=(*PARTNER_JOINS, "LEFT JOIN leads lead ON lead.id = t.lead_id"),
    joined={**PARTNERS, "lead_company": "lead.company"},
    filters={"customer_id": CUSTOMER_FAMILY},
    sort="-at",
)  # fmt: skip


class TodoRecord(OwnedRecord):
    """A to-do; its owner is the assignee. `done_at` is null while it is open."""

    subject: str
    due_on: date | None
    assignee_id: str | None
    done: bool
    done_at: datetime | None
    customer_id: str | None
    customer_code: str | None = None
    customer_name: str | None = None
    deal_id: str | None
    deal_number: str | None = None
    deal_name: str | None = None
    activity_id: str | None


def todo_record(state: todo.Todo, todo_id: str, version: int) -> TodoRecord:
    """Returns the row of a to-do's state."""
    profile = state.profile or todo.Profile("")
    return TodoRecord(
        id=todo_id,
        version=version,
        archived=state.archived,
        done=state.done_at is not None,
        done_at=state.done_at,
        owner_id=profile.assignee_id,
        **values_of(profile),
    )


TODO_TABLE: Table[todo.Todo] = Table(
    name="todos",
    model=TodoRecord,
    record=todo_record,
    columns=(
        "subject", "due_on", "assignee_id", "done", "done_at", "customer_id", "deal_id", "activity_id", "owner_id",
        "department_id",
    ),
    search=("subject",),
    joins=PARTNER_JOINS,
    joined=PARTNERS,
    filters={"customer_id": CUSTOMER_FAMILY},
    sort="due_on",
)  # fmt: skip
