"""`/api/crm/activities`: entered once, an activity is the history, the to-do list and the day's report."""

from functools import partial

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict

from crm.adapters.views.activities import ACTIVITY_TABLE, ActivityRecord
from crm.api.fields import Day, Id, Instant, Long, Name, Text, handed_over, owned
from crm.application import activities
from crm.application.activities import ACTIVITIES
from crm.domain import activity, todo
from crm.domain.activity import Kind
from edge.commands import Command, command
from edge.records import read_routes
from spine.ids import new_id

STAFF = command("sales", "manager", "admin", "operator")
PATH = "/api/crm/activities"
router = APIRouter()
changing = APIRouter(prefix=PATH, tags=["activities"])


class Task(BaseModel):
    """The to-do that came up; the person who was there does it unless another is named."""

    model_config = ConfigDict(extra="forbid")

    subject: Name
    due_on: Day | None = None
    assignee_id: Id | None = None


class Fields(BaseModel):
    model_config = ConfigDict(extra="forbid")

    customer_id: Id | None = None
    lead_id: Id | None = None
    deal_id: Id | None = None
    department_id: Id | None = None
    with_whom: Text = ""
    content: Long = ""
    next_action: Text = ""
    next_on: Day | None = None
    comment: Long = ""


class RecordActivity(Fields):
    kind: Kind
    at: Instant | None = None
    person_id: Id | None = None
    todo: Task | None = None


class ReviseActivity(Fields):
    """Only the fields that are sent change."""

    kind: Kind = "phone"
    at: Instant = activity.NEVER
    person_id: Id = ""


@changing.post("", status_code=201, response_model=ActivityRecord)
def record(body: RecordActivity, by: Command = STAFF) -> Response:
    fields = owned(by, body.model_dump(exclude={"todo"}), "person_id")
    profile = activity.Profile(**{**fields, "at": body.at or by.context.now})
    recorded = activities.record(by.runtime, new_id(), profile, _task(body.todo, profile, by), by.context)
    return by.created(ACTIVITIES, recorded)


@changing.patch("/{record_id}", response_model=ActivityRecord)
def revise(record_id: str, body: ReviseActivity, by: Command = STAFF) -> Response:
    changes = handed_over(by, body.model_dump(exclude_unset=True), "person_id")
    decision = partial(activity.revise, changes=changes)
    return by.answer(ACTIVITIES, by.edit(by.guarded(ACTIVITIES, record_id), changes, decision))


def _task(task: Task | None, profile: activity.Profile, by: Command) -> todo.Profile | None:
    if task is None:
        return None
    own = {"assignee_id": task.assignee_id or profile.person_id}
    return todo.Profile(**owned(by, {**task.model_dump(), **own}, "assignee_id"))


router.include_router(changing)
router.include_router(read_routes(ACTIVITIES, ACTIVITY_TABLE, PATH))
